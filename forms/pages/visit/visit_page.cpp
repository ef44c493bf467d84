#include "forms/pages/visit/visit_page.h"

#include "forms/pages/visit/city_section.h"
#include "forms/pages/visit/facts_section.h"
#include "forms/pages/visit/meeting_section.h"
#include "forms/pages/visit/people_section.h"
#include "forms/widgets/banner.h"
#include "forms/widgets/side_row.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kMarginPx = 28;

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

VisitPage::VisitPage(const WindowParts &parts, QWidget *parent) : Page(parts, parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    buildLeft();
    row->addWidget(m_left);
    auto *centre = new QVBoxLayout;
    centre->setSpacing(0);
    buildCentre(centre);
    buildFoot(centre);
    row->addLayout(centre, 1);
    buildRight();
    row->addWidget(m_right);
    connectParts();
    setNew(true);
}

VisitPage::~VisitPage() = default;

void VisitPage::buildLeft()
{
    constexpr const char *kGlyphs[kSections] = {"map-pin",     "users",     "handshake",
                                                "circle-help", "user-plus", "clipboard-check"};
    m_left = new Surface(Surface::Kind::Panel, this);
    m_left->setEdges(Qt::RightEdge);
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(8, 16, 8, 16);
    column->setSpacing(2);
    for (size_t i = 0; i < kSections; ++i) {
        m_rows[i] = new SideRow(m_left);
        m_rows[i]->setObjectName(u"section%1"_s.arg(i + 1));
        m_rows[i]->setGlyph(QString::fromLatin1(kGlyphs[i]));
        connect(m_rows[i], &QAbstractButton::clicked, this, [this, i] {
            goTo(i);
            m_sections[i]->focusFirst();
        });
        column->addWidget(m_rows[i]);
    }
    m_state = new TextBlock(QString(), Type::Small, &Tokens::ink2, m_left);
    m_state->setObjectName(u"visitState"_s);
    column->addSpacing(12);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(9, 0, 8, 0);
    inset->addWidget(m_state);
    column->addLayout(inset);
    column->addStretch(1);
}

void VisitPage::buildCentre(QVBoxLayout *column)
{
    m_menu = new Button(QString(), ButtonKind::Secondary, this);
    m_menu->setObjectName(u"sectionMenu"_s);
    m_menu->setGlyph(u"chevron-down"_s, true);
    connect(m_menu, &QAbstractButton::clicked, this, &VisitPage::showMenu);
    m_menuRow = new QWidget(this);
    auto *menuRow = new QHBoxLayout(m_menuRow);
    menuRow->setContentsMargins(kMarginPx, 10, kMarginPx, 10);
    menuRow->addWidget(m_menu);
    menuRow->addStretch(1);
    column->addWidget(m_menuRow);
    auto *content = new QWidget(this);
    auto *outer = new QHBoxLayout(content);
    outer->setContentsMargins({});
    m_inner = new QWidget(content);
    outer->addWidget(m_inner);
    m_centreColumn = new QVBoxLayout(m_inner);
    m_centreColumn->setContentsMargins(kMarginPx, 20, kMarginPx, 28);
    m_centreColumn->setSpacing(28);
    buildSections(m_inner, m_centreColumn);
    m_scroll = scrolled(content, this);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &VisitPage::followScroll);
    column->addWidget(m_scroll, 1);
}

void VisitPage::buildSections(QWidget *content, QVBoxLayout *column)
{
    m_offer = new Banner(Tone::Info, content);
    m_offer->setObjectName(u"programmeOffer"_s);
    m_offer->setDismissible(true);
    m_other = new Banner(Tone::Warn, content);
    m_other->setObjectName(u"otherVisit"_s);
    m_other->setDismissible(true);
    for (Banner *banner : {m_offer, m_other}) {
        column->addWidget(banner);
        banner->hide();
        connect(banner, &Banner::dismissed, this, [this] { m_putAway << m_shown; });
    }
    m_city = new CitySection(parts(), content);
    m_facts = new FactsSection(parts(), content);
    m_sections = {m_city,
                  new PeopleSection(PeopleSection::Of::Team, parts(), content),
                  new MeetingSection(u"opening"_s, parts(), content),
                  m_facts,
                  new PeopleSection(PeopleSection::Of::Met, parts(), content),
                  new MeetingSection(u"closing"_s, parts(), content)};
    for (VisitSection *section : m_sections)
        column->addWidget(section);
    m_ahead = new Surface(Surface::Kind::Card, content);
    auto *ahead = new QVBoxLayout(m_ahead);
    ahead->setContentsMargins(16, 14, 16, 14);
    ahead->setSpacing(8);
    m_plannedTitle = new TextBlock(QString(), Type::Body, &Tokens::ink, m_ahead);
    m_plannedTitle->setType(Type::Body, true);
    m_plannedList = new QVBoxLayout;
    m_plannedList->setSpacing(8);
    m_aheadWords = new TextBlock(QString(), Type::Body, &Tokens::ink2, m_ahead);
    m_aheadWords->setGlyph(u"lightbulb"_s, &Tokens::ink2);
    ahead->addWidget(m_plannedTitle);
    ahead->addLayout(m_plannedList);
    ahead->addWidget(m_aheadWords);
    column->addWidget(m_ahead);
    column->addStretch(1);
    connect(m_city, &CitySection::chosen, this, &VisitPage::choose);
}

void VisitPage::buildFoot(QVBoxLayout *column)
{
    m_refusal = new Banner(Tone::Bad, this);
    m_refusal->setObjectName(u"refusal"_s);
    m_refusal->setDismissible(true);
    m_refusal->hide();
    auto *refusal = new QVBoxLayout;
    refusal->setContentsMargins(kMarginPx, 0, kMarginPx, 8);
    refusal->addWidget(m_refusal);
    column->addLayout(refusal);
    auto *foot = new Surface(Surface::Kind::Panel, this);
    foot->setEdges(Qt::TopEdge);
    m_foot = foot;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(kMarginPx, 10, kMarginPx, 10);
    row->setSpacing(12);
    m_discard = new Button(QString(), ButtonKind::Danger, foot);
    m_discard->setObjectName(u"discard"_s);
    m_discard->setGlyph(u"trash-2"_s);
    m_next = new Button(QString(), ButtonKind::Secondary, foot);
    m_next->setObjectName(u"nextSection"_s);
    m_next->setGlyph(u"arrow-right"_s, true);
    m_open = new Button(QString(), ButtonKind::Primary, foot);
    m_open->setObjectName(u"openChecklist"_s);
    m_open->setGlyph(u"list-checks"_s);
    m_open->setKeyHint(u"Ctrl ↵"_s);
    row->addWidget(m_discard);
    row->addStretch(1);
    row->addWidget(m_next);
    row->addWidget(m_open);
    column->addWidget(foot);
    connect(m_discard, &QAbstractButton::clicked, this, &VisitPage::discard);
    connect(m_open, &QAbstractButton::clicked, this, &VisitPage::openChecklist);
    connect(m_next, &QAbstractButton::clicked, this, [this] { act(Act::Next); });
}

void VisitPage::buildRight()
{
    m_right = new Surface(Surface::Kind::Panel, this);
    m_right->setEdges(Qt::LeftEdge);
    auto *outer = new QVBoxLayout(m_right);
    outer->setContentsMargins(1, 0, 0, 0);
    auto *content = new QWidget(m_right);
    m_rightColumn = new QVBoxLayout(content);
    m_rightColumn->setContentsMargins(23, 20, 23, 20);
    m_rightColumn->addStretch(1);
    outer->addWidget(scrolled(content, m_right));
}

void VisitPage::connectParts()
{
    connect(&session(), &Session::opened, this, [this] {
        if (!m_isNew)
            setNew(false);
    });
    connect(&session(), &Session::changed, this, [this](const Touched &touched) {
        if (m_isNew)
            return;
        if (touched.visit || !touched.questions.isEmpty())
            m_facts->refresh();
        if (touched.visit)
            showState();
    });
    connect(&parts().workspace, &Workspace::refreshed, this, [this] {
        showOffers();
        showPlanned();
    });
}

void VisitPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitFoot();
}

void VisitPage::leave()
{
    session().finishTyping();
}

} // namespace mulyankan
