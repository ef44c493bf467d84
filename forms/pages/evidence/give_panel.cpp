#include "forms/pages/evidence/give_panel.h"

#include "forms/pages/evidence/evidence_model.h"
#include "forms/pages/evidence/evidence_words.h"
#include "forms/paint.h"
#include "forms/style.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kMostShown = 200;

/// A question in a row: its code, two lines of its text.
class QuestionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Look &look = lookOf(*option.widget);
        const QRectF row = QRectF(option.rect).adjusted(2, 1, -2, -1);
        const bool isChosen = option.state & QStyle::State_Selected;
        if (isChosen || (option.state & QStyle::State_MouseOver))
            drawBox(*painter, row,
                    {.radius = kControlRadius,
                     .fill = look[isChosen ? &Tokens::accentSoft : &Tokens::sunken]});
        const int left = look.scaled(64);
        painter->setPen(look[isChosen ? &Tokens::accent : &Tokens::ink]);
        drawTextLine(*painter, QRectF(row.left() + 8, row.top() + 5, left, look.linePx(Type::Card)),
                     index.data(Qt::UserRole).toString(), look.font(Type::Card, true));
        const TextFlow text(
            {.text = index.data(Qt::DisplayRole).toString(), .type = Type::Card, .maxLines = 2},
            look, row.width() - left - 20);
        text.draw(*painter, {row.left() + 12 + left, row.top() + 5}, look[&Tokens::ink]);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, option.widget ? 2 * lookOf(*option.widget).linePx(Type::Card) + 12 : 40};
    }
};

} // namespace

GivePanel::GivePanel(const WindowParts &parts, QWidget *parent) : QWidget(parent), m_parts(parts)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    m_title = new TextBlock({}, Type::Title, &Tokens::ink, this);
    m_title->setObjectName(u"giveTitle"_s);
    m_text = new TextBlock({}, Type::Card, &Tokens::ink2, this);
    m_search = new SearchField(this);
    m_search->setObjectName(u"questionSearch"_s);
    m_search->installEventFilter(this);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"questionList"_s);
    m_list->setItemDelegate(new QuestionDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(120);
    m_list->viewport()->setAcceptDrops(true);
    m_list->viewport()->installEventFilter(this);
    m_list->installEventFilter(this);
    m_typeLabel = new TextBlock(this);
    m_typeLabel->setType(Type::Card, true);
    m_typeHint = new TextBlock({}, Type::Small, &Tokens::ink2, this);
    m_types = new TypeChooser(parts, this);
    m_types->setObjectName(u"giveTypes"_s);
    m_give = new Button({}, ButtonKind::Primary, this);
    m_give->setObjectName(u"give"_s);
    m_cancel = new Button({}, ButtonKind::Secondary, this);
    m_cancel->setObjectName(u"giveCancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_give, 1);
    buttons->addWidget(m_cancel);
    for (QWidget *each : std::initializer_list<QWidget *>{m_title, m_text, m_search})
        column->addWidget(each);
    column->addWidget(m_list, 1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_typeLabel, m_typeHint, m_types})
        column->addWidget(each);
    column->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &GivePanel::fill);
    connect(m_list, &QListWidget::currentItemChanged, this, [this] { showType(true); });
    connect(m_types, &TypeChooser::chosen, this, [this](const QString &type) {
        m_type = type;
        showType(false);
    });
    connect(m_give, &Button::clicked, this, &GivePanel::confirm);
    connect(m_cancel, &Button::clicked, this, &GivePanel::cancelled);
}

void GivePanel::retranslate()
{
    m_search->setPlaceholderText(tr("Code or words of the question"));
    m_search->setAccessibleName(tr("Find the question"));
    m_list->setAccessibleName(tr("Questions"));
    m_typeLabel->setText(tr("Type"));
    m_cancel->setText(tr("Not now"));
    const QString kept = question();
    fill();
    show(m_ids, kept);
}

void GivePanel::show(const QStringList &ids, const QString &question)
{
    const bool isSame = ids == m_ids && question == this->question();
    m_ids = ids;
    m_title->setText(tr("Give %n item(s) to a question", nullptr, int(ids.size())));
    if (!m_parts.session.isOpen())
        return;
    const bool isAnyUnsorted = std::any_of(ids.begin(), ids.end(), [this](const QString &id) {
        const EvidenceItem *item = m_parts.session.visit().item(id);
        return item && item->supports.isEmpty();
    });
    m_text->setText(isAnyUnsorted
                        ? tr("Drag them onto a question, or find it by its code. Until then they "
                             "are unsorted: kept, and in no bundle.")
                        : tr("Drag them onto a question, or find it by its code. What they "
                             "support already stays."));
    if (!isSame && !question.isEmpty() && this->question() != question)
        m_search->clear();
    if (m_list->count() == 0)
        fill();
    for (int row = 0; row < m_list->count() && !question.isEmpty(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == question)
            m_list->setCurrentRow(row);
    }
    if (question.isEmpty() && !isSame)
        m_list->setCurrentRow(-1);
    showType(!isSame);
}

QString GivePanel::question() const
{
    const QListWidgetItem *row = m_list->currentItem();
    return row ? row->data(Qt::UserRole).toString() : QString();
}

void GivePanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void GivePanel::fill()
{
    if (!m_parts.session.isOpen())
        return;
    const QString kept = question();
    const QStringList words = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    const Framework &framework = m_parts.session.framework();
    const QSignalBlocker blocked(m_list);
    m_list->clear();
    for (size_t i = 0; i < framework.questions.size() && m_list->count() < kMostShown; ++i) {
        const Question &each = framework.questions[i];
        const bool isFound = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return each.id.contains(word, Qt::CaseInsensitive)
                || each.text.in(Language::English).contains(word, Qt::CaseInsensitive)
                || each.text.in(Language::Hindi).contains(word, Qt::CaseInsensitive);
        });
        if (!isFound || !m_parts.session.scoreboard().question(int(i)).isRelevant)
            continue;
        auto *row = new QListWidgetItem(each.text.in(m_parts.language()), m_list);
        row->setData(Qt::UserRole, each.id);
        row->setData(Qt::AccessibleTextRole,
                     QString(each.id + u": "_s + each.text.in(m_parts.language())));
        if (each.id == kept)
            m_list->setCurrentItem(row);
    }
    if (!m_list->currentItem() && !words.isEmpty())
        m_list->setCurrentRow(0);
    showType(question() != kept);
}

std::vector<const EvidenceItem *> GivePanel::untyped() const
{
    std::vector<const EvidenceItem *> items;
    for (const QString &id : m_ids) {
        const EvidenceItem *item = m_parts.session.visit().item(id);
        if (item && item->type.isEmpty())
            items.push_back(item);
    }
    return items;
}

void GivePanel::showType(bool isOtherQuestion)
{
    const auto without = untyped();
    const QString code = question();
    if (isOtherQuestion)
        m_type = presetType(m_parts.session.framework(), code, without);
    const bool isAsked = !code.isEmpty() && !without.empty();
    m_typeLabel->setVisible(isAsked);
    m_types->setVisible(isAsked);
    if (isAsked)
        m_types->show(code, m_type, true);
    const int typed = int(m_ids.size() - qsizetype(without.size()));
    m_typeHint->setVisible(typed > 0 && !code.isEmpty());
    m_typeHint->setText(tr("%n item(s) of them have a type already and keep it.", nullptr, typed));
    m_give->setText(code.isEmpty() ? tr("Give to the question") : tr("Give to %1").arg(code));
    m_give->setOffBecause(code.isEmpty()                    ? tr("Choose a question first.")
                              : isAsked && m_type.isEmpty() ? tr("Choose the type first.")
                                                            : QString());
}

void GivePanel::confirm()
{
    const QString code = question();
    if (code.isEmpty())
        return;
    Change change{Op::Set, {}, {}};
    for (const QString &id : m_ids) {
        const EvidenceItem *item = m_parts.session.visit().item(id);
        if (!item || item->isRemoved || item->withdrawn)
            continue;
        if (item->type.isEmpty())
            change.edits.push_back({Object::evidenceField(id, u"type"_s), m_type});
        if (!item->supports.contains(code))
            change.edits.push_back({Object::link(id, code), true});
    }
    m_parts.session.send(std::move(change));
    Q_EMIT given(m_ids, code);
}

bool GivePanel::takeDrag(QEvent *event)
{
    auto *drop = static_cast<QDropEvent *>(event); // the base of all four
    if (!drop->mimeData()->hasFormat(QLatin1String(kEvidenceMime)))
        return false;
    if (QListWidgetItem *row = m_list->itemAt(drop->position().toPoint()))
        m_list->setCurrentItem(row);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        m_give->setFocus(Qt::OtherFocusReason); // its type is confirmed first
    return true;
}

bool GivePanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove
        || event->type() == QEvent::Drop;
    if (watched == m_list->viewport() && isDrag)
        return takeDrag(event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isEnter && !question().isEmpty()) {
            m_give->setFocus(Qt::TabFocusReason); // what is to be written is seen before it is
            return true;
        }
        if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Up)) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            if (row >= 0 && row < m_list->count())
                m_list->setCurrentRow(row);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mulyankan
