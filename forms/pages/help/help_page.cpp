#include "forms/pages/help/help_page.h"

#include "forms/pages/help/help_chapters.h"
#include "forms/pages/help/help_view.h"
#include "forms/widgets/button.h"
#include "forms/widgets/search_field.h"
#include "forms/widgets/side_row.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kChaptersPx = 256;

} // namespace

HelpPage::HelpPage(const WindowParts &parts, QWidget *parent)
    : Page(parts, parent), m_left(new Surface(Surface::Kind::Panel, this)),
      m_foldBar(new Surface(Surface::Kind::Panel, this)), m_view(new HelpView(this))
{
    setObjectName(u"helpPage"_s);
    m_view->setObjectName(u"helpText"_s);
    m_back = new Button(QString(), ButtonKind::Plain, this);
    m_back->setObjectName(u"helpBack"_s);
    m_back->setGlyph(u"arrow-left"_s);
    connect(m_back, &Button::clicked, this, &HelpPage::goBack);
    m_search = new SearchField(this);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setKeyHint(u"Ctrl F"_s);
    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::search);
    connect(m_search, &QLineEdit::returnPressed, m_view,
            [this] { m_view->setFocus(Qt::OtherFocusReason); });
    buildLeft();
    buildFoldBar();
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto *centre = new QVBoxLayout;
    centre->setSpacing(0);
    centre->addWidget(m_foldBar);
    centre->addWidget(m_view, 1);
    columns->addWidget(m_left);
    columns->addLayout(centre, 1);
    m_chapter = helpChapters().front().id;
    m_wayBack = {Place::Where::Start};
    arrange({});
    retranslate();
}

void HelpPage::buildLeft()
{
    m_left->setEdges(Qt::RightEdge);
    m_leftLayout = new QVBoxLayout(m_left);
    m_leftLayout->setContentsMargins(8, 12, 9, 12);
    m_leftLayout->setSpacing(8);
    auto *scroll = new QScrollArea(m_left);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *list = new Surface(Surface::Kind::Panel, scroll);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const HelpChapter &chapter : helpChapters()) {
        auto *row = new SideRow(list);
        row->setObjectName(u"chapter-"_s + chapter.id);
        row->setGlyph(chapter.glyph);
        connect(row, &SideRow::clicked, this, [this, id = chapter.id] { showChapter(id); });
        column->addWidget(row);
        m_rows.push_back(row);
    }
    m_nothing = new TextBlock(QString(), Type::Body, &Tokens::ink2, list);
    m_nothing->setObjectName(u"helpNothing"_s);
    m_nothing->hide();
    column->addWidget(m_nothing);
    column->addStretch(1);
    scroll->setWidget(list);
    m_leftLayout->addWidget(scroll, 1);
}

void HelpPage::buildFoldBar()
{
    m_foldBar->setEdges(Qt::BottomEdge);
    m_foldLayout = new QHBoxLayout(m_foldBar);
    m_foldLayout->setContentsMargins(16, 8, 16, 9);
    m_foldLayout->setSpacing(8);
    m_menu = new Button(QString(), ButtonKind::Secondary, m_foldBar);
    m_menu->setObjectName(u"chapterMenu"_s);
    m_menu->setGlyph(u"chevron-down"_s, true);
    connect(m_menu, &Button::clicked, this, &HelpPage::showMenu);
    m_foldLayout->addWidget(m_menu, 1);
}

void HelpPage::retranslate()
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setTexts(helpTitle(helpText(helpChapters()[i].id, language())), {});
    m_search->setPlaceholderText(tr("Find in the guide"));
    m_search->setAccessibleName(tr("Find in the guide"));
    m_nothing->setText(tr("No chapter says this. Try a shorter word."));
    m_left->setAccessibleName(tr("Chapters"));
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("Back to where you were"));
    showChapter(m_chapter);
}

void HelpPage::enter(const Place &place)
{
    if (!place.section.isEmpty() && !helpText(place.section, language()).isEmpty()) {
        m_search->clear();
        showChapter(place.section);
    }
    m_view->setFocus(Qt::OtherFocusReason);
}

void HelpPage::arrange(const Room &room)
{
    m_left->setVisible(room.hasLeft);
    m_left->setFixedWidth(kChaptersPx);
    m_foldBar->setVisible(!room.hasLeft);
    if (room.hasLeft) {
        m_leftLayout->insertWidget(0, m_search);
        m_leftLayout->addWidget(m_back);
    } else {
        m_foldLayout->insertWidget(0, m_back);
        m_foldLayout->addWidget(m_search, 1);
    }
    m_search->show(); // what changes its parent is hidden by that
    m_back->show();
}

std::vector<KeyWords> HelpPage::keys() const
{
    return {{u"Alt+← →"_s, tr("chapter")},
            {u"Ctrl+F"_s, tr("find")},
            {u"Ctrl+/"_s, tr("keys")},
            {u"Esc"_s, tr("back")}};
}

bool HelpPage::act(Act act)
{
    switch (act) {
    case Act::Find:
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return true;
    case Act::Previous:
        step(-1);
        return true;
    case Act::Next:
        step(1);
        return true;
    case Act::Guidance:
        return true; // it is here
    default:
        return false;
    }
}

void HelpPage::setWayBack(const Place &place)
{
    if (place.where != Place::Where::Help)
        m_wayBack = place;
}

void HelpPage::showChapter(const QString &chapter)
{
    m_chapter = chapter;
    const QString text = helpText(chapter, language());
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setChecked(helpChapters()[i].id == chapter);
    m_menu->setText(helpTitle(text));
    m_view->setAccessibleName(helpTitle(text));
    m_view->showText(text);
}

void HelpPage::showMenu()
{
    QMenu menu(this);
    const QStringList shown = found();
    for (const QString &id : shown)
        connect(menu.addAction(helpTitle(helpText(id, language()))), &QAction::triggered, this,
                [this, id] { showChapter(id); });
    menu.exec(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

QStringList HelpPage::found() const
{
    const QString words = m_search->text().trimmed().normalized(QString::NormalizationForm_C);
    QStringList ids;
    for (const HelpChapter &chapter : helpChapters()) {
        const auto says = [&](Language language) {
            return helpText(chapter.id, language).contains(words, Qt::CaseInsensitive);
        };
        if (words.isEmpty() || says(Language::Hindi) || says(Language::English))
            ids << chapter.id;
    }
    return ids;
}

void HelpPage::search()
{
    const QStringList ids = found();
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setVisible(ids.contains(helpChapters()[i].id));
    m_nothing->setVisible(ids.isEmpty());
    if (!ids.isEmpty() && !ids.contains(m_chapter))
        showChapter(ids.front());
    m_view->mark(m_search->text().trimmed().normalized(QString::NormalizationForm_C));
}

void HelpPage::step(int by)
{
    const QStringList ids = found();
    const auto next = ids.indexOf(m_chapter) + by;
    if (next >= 0 && next < ids.size())
        showChapter(ids[next]);
}

void HelpPage::goBack()
{
    Q_EMIT wanted(m_wayBack);
}

void HelpPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        goBack();
    else
        Page::keyPressEvent(event);
}

} // namespace mulyankan
