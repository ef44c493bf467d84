#include "forms/window_bar.h"

#include "forms/widgets/button.h"
#include "forms/widgets/chip.h"
#include "forms/widgets/save_state.h"
#include "forms/widgets/segments.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kBarPx = 56;
constexpr int kStatePx = 130;
constexpr int kShortStatePx = 84;

struct Tab {
    Place::Where where;
    const char *icon;
};
constexpr std::array<Tab, 5> kTabOrder{{{Place::Where::Visit, "map-pin"},
                                        {Place::Where::Checklist, "list-checks"},
                                        {Place::Where::Evidence, "paperclip"},
                                        {Place::Where::Review, "clipboard-check"},
                                        {Place::Where::Sign, "pen-tool"}}};

QHBoxLayout *rowOf(QWidget *widget, int spacing)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    return row;
}

} // namespace

WindowBar::WindowBar(const WindowParts &parts, QWidget *parent) : QWidget(parent), m_parts(parts)
{
    setObjectName(u"windowBar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *ground = new Surface(Surface::Kind::Panel, this);
    ground->setEdges(Qt::BottomEdge);
    ground->setMinimumHeight(kBarPx);
    layout->addWidget(ground);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(8, 0, 12, 1);
    row->setSpacing(12);
    m_home = new QWidget(ground);
    m_visit = new QWidget(ground);
    buildHome(m_home);
    buildVisit(m_visit);
    row->addWidget(m_home, 1);
    row->addWidget(m_visit, 1);
    row->addWidget(buildTools());
    retranslate();
    showPage(Place::Where::Start);
}

void WindowBar::buildHome(QWidget *home)
{
    auto *row = rowOf(home, 12);
    m_name = new TextBlock(QString(), Type::Title, &Tokens::ink, home);
    m_name->setMaxLines(1);
    m_desk = new NavTab(u"clipboard-list"_s, home);
    m_desk->setObjectName(u"fieldDesk"_s);
    m_desk->setChecked(true);
    row->addSpacing(8);
    row->addWidget(new AppMark(28, home), 0, Qt::AlignVCenter);
    row->addWidget(m_name, 0, Qt::AlignVCenter);
    row->addSpacing(24);
    row->addWidget(m_desk);
    row->addStretch(1);
    connect(m_desk, &NavTab::clicked, this, [this] { Q_EMIT wanted({Place::Where::Start}); });
}

void WindowBar::buildVisit(QWidget *visit)
{
    auto *row = rowOf(visit, 0);
    row->addWidget(buildTitles(visit), 1);
    row->addSpacing(12);
    for (size_t i = 0; i < kTabs; ++i) {
        m_tabs[i] = new NavTab(QString::fromLatin1(kTabOrder[i].icon), visit);
        m_tabs[i]->setObjectName(u"tab%1"_s.arg(i + 1));
        connect(m_tabs[i], &NavTab::clicked, this,
                [this, i] { Q_EMIT wanted({kTabOrder[i].where}); });
        row->addWidget(m_tabs[i]);
    }
    m_tabMenu = new Button(QString(), ButtonKind::Secondary, visit);
    m_tabMenu->setObjectName(u"tabMenu"_s);
    m_tabMenu->setGlyph(u"chevron-down"_s, true);
    connect(m_tabMenu, &Button::clicked, this, &WindowBar::showTabMenu);
    row->addWidget(m_tabMenu);
    row->addSpacing(12);
    m_state = new QWidget(visit);
    auto *stateRow = rowOf(m_state, 12);
    m_score = new TextBlock(QString(), Type::Body, &Tokens::ink, m_state);
    m_score->setMaxLines(1);
    m_saveState = new SaveState(m_state);
    m_saveState->setObjectName(u"saveState"_s);
    stateRow->addStretch(1);
    stateRow->addWidget(m_score, 0, Qt::AlignVCenter);
    stateRow->addWidget(m_saveState, 0, Qt::AlignVCenter);
    row->addWidget(m_state);
}

QWidget *WindowBar::buildTitles(QWidget *visit)
{
    auto *titles = new QWidget(visit);
    auto *row = rowOf(titles, 8);
    m_back = new Button(QString(), ButtonKind::Plain, titles);
    m_back->setObjectName(u"backToVisits"_s);
    m_back->setGlyph(u"chevron-left"_s);
    connect(m_back, &Button::clicked, this, [this] { Q_EMIT wanted({Place::Where::Start}); });
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_city = new TextBlock(QString(), Type::Body, &Tokens::ink, titles);
    m_city->setType(Type::Body, true);
    m_city->setMaxLines(1);
    m_site = new TextBlock(QString(), Type::Small, &Tokens::ink2, titles);
    m_site->setMaxLines(1);
    m_ribbon = new Chip(QString(), Tone::Warn, titles);
    auto *name = new QHBoxLayout;
    name->setSpacing(8);
    name->addWidget(m_city);
    name->addWidget(m_ribbon);
    name->addStretch(1);
    column->addStretch(1);
    column->addLayout(name);
    column->addWidget(m_site);
    column->addStretch(1);
    row->addWidget(m_back);
    row->addLayout(column, 1);
    return titles;
}

QWidget *WindowBar::buildTools()
{
    auto *tools = new QWidget(this);
    auto *row = rowOf(tools, 4);
    m_worker = new Button(QString(), ButtonKind::Plain, tools);
    m_worker->setObjectName(u"workingAs"_s);
    m_worker->setGlyph(u"user"_s);
    m_language = new Segments(tools);
    m_language->setObjectName(u"language"_s);
    m_language->setChoices({u"हिन्दी"_s, u"English"_s});
    m_help = new Button(QString(), ButtonKind::Plain, tools);
    m_help->setObjectName(u"help"_s);
    m_help->setGlyph(u"circle-help"_s);
    m_settings = new Button(QString(), ButtonKind::Plain, tools);
    m_settings->setObjectName(u"settings"_s);
    m_settings->setGlyph(u"settings"_s);
    row->addWidget(m_worker);
    row->addWidget(m_language);
    row->addSpacing(4);
    row->addWidget(m_help);
    row->addWidget(m_settings);
    connect(m_worker, &Button::clicked, this, &WindowBar::workingAsWanted);
    connect(m_help, &Button::clicked, this, &WindowBar::helpWanted);
    connect(m_settings, &Button::clicked, this, &WindowBar::settingsWanted);
    connect(m_language, &Segments::chosen, this, [this](int index) {
        m_parts.languages.set(index == 0 ? Language::Hindi : Language::English);
    });
    return tools;
}

QString WindowBar::tabText(size_t tab) const
{
    switch (kTabOrder[tab].where) {
    case Place::Where::Visit:
        return tr("Visit");
    case Place::Where::Checklist:
        return tr("Checklist");
    case Place::Where::Evidence:
        return tr("Evidence");
    case Place::Where::Review:
        return tr("Review");
    default:
        return tr("Sign");
    }
}

void WindowBar::retranslate()
{
    m_name->setText(tr("Mulyankan"));
    m_desk->setText(tr("Field desk"));
    m_back->setAccessibleName(tr("Visits"));
    m_back->setToolTip(tr("Visits"));
    for (size_t i = 0; i < kTabs; ++i)
        m_tabs[i]->setText(tabText(i));
    m_language->setCurrent(m_parts.language() == Language::Hindi ? 0 : 1);
    m_language->setAccessibleName(tr("Language"));
    m_help->setAccessibleName(tr("Help"));
    m_help->setToolTip(tr("Help"));
    m_settings->setAccessibleName(tr("Settings"));
    m_settings->setToolTip(tr("Settings"));
    showPage(m_where, m_isNew);
}

void WindowBar::showPage(Place::Where where, bool isNew)
{
    m_where = where;
    m_isNew = isNew;
    const bool isVisit = std::any_of(kTabOrder.begin(), kTabOrder.end(),
                                     [&](const Tab &tab) { return tab.where == where; });
    m_home->setVisible(!isVisit);
    m_visit->setVisible(isVisit);
    m_worker->setVisible(isVisit && !isNew && m_parts.session.isDraft());
    m_help->setVisible(!isVisit);
    m_score->setVisible(isVisit && !m_room.hasRight && where == Place::Where::Checklist);
    m_saveState->setVisible(!isNew);
    showTabs();
    showVisit();
}

void WindowBar::showTabs()
{
    for (size_t i = 0; i < kTabs; ++i) {
        const bool isHere = kTabOrder[i].where == m_where;
        m_tabs[i]->setVisible(m_room.hasLeft && (!m_isNew || isHere));
        m_tabs[i]->setChecked(isHere);
        if (isHere)
            m_tabMenu->setText(tabText(i));
    }
    m_tabMenu->setVisible(!m_room.hasLeft && !m_isNew);
    m_back->setText(m_room.hasLeft ? tr("Visits") : QString());
}

void WindowBar::arrange(const Room &room)
{
    m_room = room;
    m_saveState->setShort(!room.hasRight);
    // the tabs stay where they are when the state is said
    m_state->setMinimumWidth(m_parts.theme.look().scaled(room.hasRight ? kStatePx : kShortStatePx));
    showPage(m_where, m_isNew);
}

QString WindowBar::datesText() const
{
    const Visit &visit = m_parts.session.visit();
    const Language language = m_parts.language();
    QStringList parts;
    if (!visit.site.isEmpty())
        parts << visit.site;
    if (visit.from)
        parts << datesBetween(*visit.from, visit.to.value_or(*visit.from), language);
    return parts.join(u" · "_s);
}

void WindowBar::showVisit()
{
    if (m_isNew || !m_parts.session.isOpen()) {
        m_city->setText(tr("New visit"));
        m_site->setText({});
        m_ribbon->hide();
        return;
    }
    const Visit &visit = m_parts.session.visit();
    const Language language = m_parts.language();
    m_city->setText(visit.city.name.in(language));
    m_site->setText(datesText());
    m_ribbon->setVisible(visit.purpose != Purpose::Evaluation);
    m_ribbon->setText(purposeText(purposeCode(visit.purpose), language));
    const Person *person = visit.person(m_parts.session.workingAs());
    const QString name = person ? person->name : tr("Nobody named");
    m_worker->setAccessibleName(tr("Working as %1").arg(name));
    m_worker->setToolTip(
        tr("Working as %1. Answers on this laptop are written down as theirs.").arg(name));
    showCounts();
}

void WindowBar::showCounts()
{
    const Session &session = m_parts.session;
    const Scoreboard &board = session.scoreboard();
    m_tabs[1]->setCount(u"%1/%2"_s.arg(board.answered()).arg(board.relevant()));
    const auto items =
        std::count_if(session.visit().evidence.begin(), session.visit().evidence.end(),
                      [](const EvidenceItem &item) { return !item.isRemoved; });
    m_tabs[2]->setCount(items > 0 ? QString::number(items) : QString());
    const int blocking = session.isDraft()
        ? countBlocking(session.problems(m_parts.clock.now(), m_parts.workspace.programmeIssued()))
        : 0;
    m_tabs[3]->setCount(blocking > 0 ? QString::number(blocking) : QString(), true);
    m_score->setText(m_parts.curtain.isDrawn()
                         ? QString()
                         : tr("So far %1").arg(scoreText(board.scores().soFar.overall)));
}

void WindowBar::showTabMenu()
{
    QMenu menu(this);
    for (size_t i = 0; i < kTabs; ++i) {
        const QAction *action = menu.addAction(tabText(i));
        connect(action, &QAction::triggered, this,
                [this, i] { Q_EMIT wanted({kTabOrder[i].where}); });
    }
    menu.exec(m_tabMenu->mapToGlobal(QPoint(0, m_tabMenu->height())));
}

} // namespace mulyankan
