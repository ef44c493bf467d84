#include "forms/pages/evidence/evidence_list.h"

#include "forms/pages/evidence/evidence_delegate.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kRoomForDropPx = 480;

} // namespace

EvidenceList::EvidenceList(const WindowParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_model(parts.session, parts.languages)
{
    auto *panel = new Surface(Surface::Kind::Panel, this);
    panel->setEdges(Qt::RightEdge);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(panel);
    auto *column = m_column = new QVBoxLayout(panel);
    column->setContentsMargins(10, 10, 10, 12);
    column->setSpacing(8);
    buildHead();
    m_view = new QListView(this);
    m_view->setObjectName(u"evidenceList"_s);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new EvidenceDelegate(m_parts.session, m_parts.thumbnails,
                                                 EvidenceDelegate::Form::Row, m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setUniformItemSizes(true);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->installEventFilter(this);
    m_nothing = new TextBlock({}, Type::Small, &Tokens::ink2, this);
    m_nothing->setObjectName(u"nothingHere"_s);
    column->addWidget(m_nothing);
    column->addWidget(m_view, 1);
    buildFoot();
    buildGallery();
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isRefreshing)
            Q_EMIT chosenChanged();
    });
    connect(&m_parts.thumbnails, &Thumbnails::ready, m_view->viewport(),
            qOverload<>(&QWidget::update));
    connect(&m_parts.attacher, &Attacher::changed, this, &EvidenceList::showProgress);
    connect(&m_parts.attacher, &Attacher::finished, this, &EvidenceList::showProgress);
    connect(m_strip, &JobStrip::cancelled, &m_parts.attacher, &Attacher::cancel);
}

void EvidenceList::buildHead()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 0, 0);
    m_title = new TextBlock(this);
    m_title->setObjectName(u"listTitle"_s);
    m_title->setMaxLines(1);
    m_filters = new Button({}, ButtonKind::Quiet, this);
    m_filters->setObjectName(u"filters"_s);
    m_filters->setSmall(true);
    m_filters->setGlyph(u"chevron-down"_s, true);
    m_menu = new QMenu(m_filters);
    m_menu->setObjectName(u"filterMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &EvidenceList::fillMenu);
    connect(m_filters, &Button::clicked, this,
            [this] { m_menu->popup(m_filters->mapToGlobal(QPoint(0, m_filters->height()))); });
    head->addWidget(m_title, 1, Qt::AlignVCenter);
    head->addWidget(m_filters);
    m_text = new TextBlock({}, Type::Card, &Tokens::ink2, this);
    m_text->setMaxLines(2);
    m_text->setContentsMargins(4, 0, 0, 0);
    m_search = new SearchField(this);
    m_search->setObjectName(u"evidenceSearch"_s);
    m_search->setKeyHint(u"Ctrl F"_s);
    connect(m_search, &QLineEdit::textChanged, this, &EvidenceList::refresh);
    m_column->addLayout(head);
    m_column->addWidget(m_text);
    m_column->addWidget(m_search);
}

void EvidenceList::buildFoot()
{
    m_strip = new JobStrip(this);
    m_strip->setObjectName(u"attachStrip"_s);
    m_drop = new DropArea(this);
    m_drop->setObjectName(u"dropArea"_s);
    m_pick = new Button({}, ButtonKind::Secondary, this);
    m_pick->setObjectName(u"pick"_s);
    m_pick->setGlyph(u"folder-open"_s);
    m_pick->setKeyHint(u"Ctrl E"_s);
    m_seen = new Button({}, ButtonKind::Secondary, this);
    m_seen->setObjectName(u"seenOnly"_s);
    m_seen->setGlyph(u"eye"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_pick->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    buttons->addWidget(m_pick, 1);
    buttons->addWidget(m_seen);
    m_column->addWidget(m_strip);
    m_column->addWidget(m_drop);
    m_column->addLayout(buttons);
    connect(m_pick, &Button::clicked, this, &EvidenceList::pickWanted);
    connect(m_seen, &Button::clicked, this, &EvidenceList::seenOnlyWanted);
}

void EvidenceList::buildGallery()
{
    m_gallery = new QListView;
    m_gallery->setObjectName(u"gallery"_s);
    m_gallery->setModel(&m_model);
    m_gallery->setSelectionModel(m_view->selectionModel());
    m_gallery->setItemDelegate(new EvidenceDelegate(m_parts.session, m_parts.thumbnails,
                                                    EvidenceDelegate::Form::Cell, m_gallery));
    m_gallery->setViewMode(QListView::IconMode);
    m_gallery->setMovement(QListView::Static);
    m_gallery->setResizeMode(QListView::Adjust);
    m_gallery->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_gallery->setDragEnabled(true);
    m_gallery->setDragDropMode(QAbstractItemView::DragOnly);
    m_gallery->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_gallery->setFrameShape(QFrame::NoFrame);
    m_gallery->setMouseTracking(true);
    m_gallery->setUniformItemSizes(true);
    m_gallery->setSpacing(4);
    connect(m_gallery, &QListView::activated, this, &EvidenceList::activated);
    connect(&m_parts.thumbnails, &Thumbnails::ready, m_gallery->viewport(),
            qOverload<>(&QWidget::update));
}

bool EvidenceList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            step(key == Qt::Key_Left ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EvidenceList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // files may be dropped anywhere: where there is little room, the list needs it more
    m_drop->setVisible(height() >= m_parts.theme.look().scaled(kRoomForDropPx));
}

void EvidenceList::retranslate()
{
    m_search->setPlaceholderText(tr("Caption or file name"));
    m_search->setAccessibleName(tr("Find an item by caption or file name"));
    m_view->setAccessibleName(tr("Items"));
    m_gallery->setAccessibleName(tr("Gallery of the items"));
    m_drop->setTexts(tr("Drop files here"), tr("or paste with Ctrl + V · several at once"));
    m_pick->setText(tr("Pick files"));
    m_seen->setAccessibleName(tr("Enter something that was only seen"));
    m_seen->setToolTip(tr("Something that may not be copied: describe it, and who saw it"));
    m_filters->setToolTip(tr("Which items the list shows"));
    m_model.showAnew();
    showHead();
    showProgress();
}

void EvidenceList::setQuestion(const QString &question)
{
    m_question = question;
    m_filter = question.isEmpty() ? EvidenceFilter::All : EvidenceFilter::OfQuestion;
    refresh();
}

void EvidenceList::setFilter(EvidenceFilter filter)
{
    m_filter = filter;
    refresh();
}

QStringList EvidenceList::wantedIds() const
{
    QStringList ids = evidenceIds(m_parts.session, m_filter, m_question);
    const QString words = m_search->text();
    ids.removeIf([&](const QString &id) {
        return !matchesSearch(*m_parts.session.visit().item(id), words);
    });
    return ids;
}

void EvidenceList::refresh()
{
    if (!m_parts.session.isOpen())
        return;
    const QStringList before = chosen();
    const int row = numberOf(current()) - 1;
    m_isRefreshing = true;
    if (m_model.setIds(wantedIds()) && count() > 0) {
        choose(before);
        if (chosen().isEmpty())
            choose({m_model.ids().at(std::clamp(row, 0, count() - 1))});
    }
    m_isRefreshing = false;
    const bool isDraft = m_parts.session.isDraft();
    m_seen->setVisible(isDraft);
    showHead();
    Q_EMIT chosenChanged();
}

void EvidenceList::choose(const QStringList &ids)
{
    QItemSelection selection;
    for (const QString &id : ids) {
        const QModelIndex index = m_model.indexOf(id);
        if (index.isValid())
            selection.select(index, index);
    }
    const QModelIndexList indexes = selection.indexes();
    if (indexes.isEmpty())
        return;
    m_view->selectionModel()->setCurrentIndex(indexes.front(), QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(indexes.front());
}

QString EvidenceList::current() const
{
    const QStringList ids = chosen();
    const QString at = m_model.idAt(m_view->currentIndex());
    return ids.contains(at) ? at : ids.value(0);
}

QStringList EvidenceList::chosen() const
{
    QStringList ids;
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &index : rows)
        ids << m_model.idAt(index);
    return ids;
}

void EvidenceList::step(int by)
{
    if (count() == 0)
        return;
    const int row = numberOf(current()) - 1;
    choose({m_model.ids().at((row + by + count()) % count())});
}

void EvidenceList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void EvidenceList::showHead()
{
    if (!m_parts.session.isOpen())
        return;
    const EvidenceWords words(m_parts.session, m_parts.language());
    const Question *question = m_parts.session.framework().question(m_question);
    const bool isOfQuestion = m_filter == EvidenceFilter::OfQuestion && question;
    m_title->setLead(isOfQuestion ? m_question : words.filterName(m_filter, m_question));
    m_title->setText(tr("· %n item(s)", nullptr, count()));
    m_text->setVisible(isOfQuestion);
    m_text->setText(isOfQuestion ? question->text.in(m_parts.language()) : QString());
    m_filters->setText(
        tr("All %1").arg(evidenceIds(m_parts.session, EvidenceFilter::All, {}).size()));
    m_nothing->setVisible(count() == 0);
    m_nothing->setText(m_search->text().isEmpty()
                           ? tr("There is no item here yet.")
                           : tr("No caption and no file name holds these words."));
}

void EvidenceList::fillMenu()
{
    const EvidenceWords words(m_parts.session, m_parts.language());
    m_menu->clear();
    for (int i = 0; i < kEvidenceFilters; ++i) {
        const auto filter = EvidenceFilter(i);
        if (filter == EvidenceFilter::OfQuestion && m_question.isEmpty())
            continue;
        const auto size = evidenceIds(m_parts.session, filter, m_question).size();
        QAction *action =
            m_menu->addAction(tr("%1: %2").arg(words.filterName(filter, m_question)).arg(size));
        action->setCheckable(true);
        action->setChecked(filter == m_filter);
        connect(action, &QAction::triggered, this, [this, filter] { setFilter(filter); });
    }
}

void EvidenceList::showProgress()
{
    const Attacher &attacher = m_parts.attacher;
    if (!attacher.progress()) {
        m_strip->stop();
        return;
    }
    const QString path = attacher.currentPath();
    m_strip->follow(attacher.progress(),
                    path.isEmpty() ? tr("Putting the files in order of capture")
                                   : tr("Taking in %1 of %2: %3")
                                         .arg(attacher.through() + 1)
                                         .arg(attacher.total())
                                         .arg(QFileInfo(path).fileName()));
}

} // namespace mulyankan
