#include "forms/pages/visit/city_section.h"
#include "forms/pages/visit/facts_section.h"
#include "forms/pages/visit/programme_team.h"
#include "forms/pages/visit/visit_page.h"
#include "forms/style.h"
#include "forms/widgets/banner.h"
#include "forms/widgets/side_row.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"

#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kWidestPx = 1120;
constexpr int kLeftPx = 256;
constexpr int kRightPx = 336;
constexpr size_t kFacts = 3; // its place among the sections
constexpr size_t kMostPlanned = 6;
constexpr const char *kSectionNames[] = {"city", "team", "opening", "facts", "met", "closing"};

} // namespace

void VisitPage::retranslate()
{
    for (VisitSection *section : m_sections)
        section->retranslate();
    m_open->setText(tr("Open the checklist"));
    m_left->setAccessibleName(tr("Parts of the visit"));
    m_plannedTitle->setText(tr("Planned for you in the programme file"));
    m_aheadWords->setText(
        tr("With the city the visit begins. Dates, team, declarations, opening meeting and facts "
           "follow, in any order; all of it can be changed until the visit is signed, the city "
           "too."));
    arrange(m_room);
    showPlanned();
    if (m_isNew || !session().isOpen()) {
        showRows();
        showFoot();
    } else {
        showState();
        showOffers();
    }
    Q_EMIT keysChanged();
}

void VisitPage::enter(const Place &place)
{
    m_refusal->hide();
    const bool isNew = place.section == u"new" || !session().isOpen();
    setNew(isNew);
    if (isNew) {
        m_scroll->verticalScrollBar()->setValue(0);
        m_city->focusSearch();
        return;
    }
    if (m_planned && m_planned->city == session().visit().city.code)
        session().send(takeTeam(session().visit(), *m_planned));
    m_planned.reset();
    if (place.section == u"dates") {
        goTo(0);
        m_city->focusDates();
    } else if (!place.section.isEmpty()) {
        goToName(place.section);
    }
}

void VisitPage::setNew(bool isNew)
{
    m_isNew = isNew;
    const bool isOther = !isNew && m_shown != session().visit().id;
    if (isOther) {
        m_shown = session().visit().id;
        for (VisitSection *section : m_sections)
            section->reset();
    }
    const bool isSearching = !isNew && !isOther && m_city->mode() == CitySection::Mode::Changing;
    m_city->setMode(isNew             ? CitySection::Mode::New
                        : isSearching ? CitySection::Mode::Changing
                                      : CitySection::Mode::Shown);
    for (VisitSection *section : m_sections)
        section->setVisible(section == m_city || !isNew);
    m_ahead->setVisible(isNew);
    m_offer->setVisible(false);
    m_other->setVisible(false);
    m_discard->setVisible(!isNew);
    m_next->setVisible(!isNew);
    if (isNew || isOther)
        m_active = 0;
    retranslate();
}

void VisitPage::arrange(const Room &room)
{
    m_room = room;
    const Look &look = lookOf(*this);
    m_left->setFixedWidth(look.spaced(kLeftPx));
    m_right->setFixedWidth(look.spaced(kRightPx));
    m_left->setVisible(room.hasLeft);
    m_menuRow->setVisible(!room.hasLeft && !m_isNew);
    m_inner->setMaximumWidth(look.scaled(kWidestPx));
    placeFacts();
}

void VisitPage::placeFacts()
{
    const bool isAtSide = m_room.hasRight && !m_isNew;
    m_facts->setAtSide(isAtSide);
    m_right->setVisible(isAtSide);
    const bool isThere = m_rightColumn->indexOf(m_facts) >= 0;
    if (isAtSide && !isThere) {
        m_centreColumn->removeWidget(m_facts);
        m_rightColumn->insertWidget(0, m_facts);
    } else if (!isAtSide && isThere) {
        m_rightColumn->removeWidget(m_facts);
        m_centreColumn->insertWidget(m_centreColumn->indexOf(m_sections[kFacts - 1]) + 1, m_facts);
    }
    m_facts->setVisible(!m_isNew);
}

QString VisitPage::rowName(size_t section) const
{
    switch (section) {
    case 0:
        return tr("City and dates");
    case 1:
        return tr("Team and declarations");
    case 2:
        return tr("Opening meeting");
    case kFacts:
        return tr("Facts of the city");
    case 4:
        return tr("People met");
    default:
        return tr("Closing meeting");
    }
}

QString VisitPage::rowCount(size_t section) const
{
    if (m_isNew)
        return u"–"_s;
    const SectionCount count = m_sections[section]->count();
    if (count.total > 0)
        return u"%1 / %2"_s.arg(count.done).arg(count.total);
    return count.done > 0 ? QString::number(count.done) : u"–"_s;
}

void VisitPage::showRows()
{
    for (size_t i = 0; i < kSections; ++i) {
        SideRow *row = m_rows[i];
        row->setTexts(rowName(i), rowCount(i));
        row->setAutoExclusive(false); // an exclusive one cannot be unchecked
        row->setChecked(i == m_active);
        row->setAutoExclusive(true);
        setPassive(*row, m_isNew);
    }
    m_menu->setText(u"%1 · %2"_s.arg(rowName(m_active), rowCount(m_active)));
    m_menu->setAccessibleName(tr("Part of the visit: %1").arg(rowName(m_active)));
    QString words = tr("All of it can be changed until the visit is signed. No part has to come "
                       "before another.");
    QString glyph;
    if (m_isNew) {
        words = tr("The visit begins once the city is chosen; the other parts follow.");
    } else if (session().visit().state == VisitState::Discarded) {
        words =
            tr("Discarded: %1. It is kept and can be read.").arg(session().visit().discardReason);
        glyph = u"lock-keyhole"_s;
    } else if (!session().isDraft()) {
        words = tr("Signed: it can be read, not changed.");
        glyph = u"lock-keyhole"_s;
    }
    m_state->setGlyph(glyph);
    m_state->setText(words);
}

size_t VisitPage::nextOpen() const
{
    for (size_t step = 1; step < kSections; ++step) {
        const size_t section = (m_active + step) % kSections;
        if (!m_sections[section]->count().isDone())
            return section;
    }
    return kSections;
}

void VisitPage::showFoot()
{
    m_open->setOffBecause(m_isNew ? tr("The visit begins once the city is chosen.") : QString());
    m_discard->setAccessibleName(tr("Discard the visit…"));
    m_discard->setToolTip(tr("Discard the visit…"));
    if (m_isNew)
        return;
    const size_t next = nextOpen();
    m_next->setVisible(next < kSections && session().isDraft());
    if (next < kSections)
        m_next->setAccessibleName(tr("Next: %1").arg(rowName(next)));
    m_next->setToolTip(m_next->accessibleName());
    m_discard->setVisible(session().isDraft());
    fitFoot();
}

void VisitPage::fitFoot()
{
    const int left = m_room.hasLeft ? m_left->width() : 0;
    const int right = m_right->isHidden() ? 0 : m_right->width();
    const auto isTooWide = [&] {
        return m_foot->sizeHint().width() > width() - left - right;
    };
    m_next->setText(m_next->accessibleName());
    m_discard->setText(m_discard->accessibleName());
    m_open->setKeyHint(u"Ctrl ↵"_s);
    if (isTooWide())
        m_next->setText({});
    if (isTooWide())
        m_discard->setText({});
    if (isTooWide())
        m_open->setKeyHint({});
}

void VisitPage::showState()
{
    for (VisitSection *section : m_sections)
        section->refresh();
    showRows();
    showFoot();
    showOffers();
}

void VisitPage::showOffers()
{
    const bool isOff =
        m_isNew || !session().isOpen() || !session().isDraft() || m_putAway.contains(m_shown);
    m_offer->clearActions();
    m_other->clearActions();
    const VisitSummary *other = isOff ? nullptr : otherVisit(parts().workspace, session().visit());
    m_other->setVisible(other);
    if (other) {
        const Visit &visit = other->visit;
        const QString days = visit.from
            ? datesBetween(*visit.from, visit.to.value_or(*visit.from), language())
            : tr("without dates");
        m_other->setTexts(tr("Another visit to this city is on this laptop."),
                          tr("%1, %2. If this one was begun by mistake, discard it; it is kept.")
                              .arg(days, stateText(stateCode(visit.state), language())));
        connect(m_other->addAction(tr("Open the other")), &QAbstractButton::clicked, this,
                [this, id = visit.id] {
                    Q_EMIT wanted({Place::Where::Visit, id});
                });
    }
    std::vector<Team> teams;
    if (!isOff)
        teams = teamsFor(parts().workspace, session().visit().city.code);
    std::erase_if(
        teams, [&](const Team &team) { return takeTeam(session().visit(), team).edits.empty(); });
    m_offer->setVisible(!teams.empty());
    if (teams.empty())
        return;
    QStringList names;
    for (const TeamPerson &person : teams.front().people)
        names << person.name;
    m_offer->setTexts(
        tr("The programme file names %n team(s) for this city.", nullptr, int(teams.size())),
        tr("%1: %2. Nobody who stands here is taken away.")
            .arg(datesBetween(teams.front().from, teams.front().to, language()),
                 names.join(u", "_s)));
    connect(m_offer->addAction(tr("Take team and dates")), &QAbstractButton::clicked, this,
            &VisitPage::takeFromProgramme);
}

void VisitPage::showPlanned()
{
    while (QLayoutItem *item = m_plannedList->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // one of them may have been clicked
        delete item;
    }
    const auto teams = plannedHere(parts().workspace, kMostPlanned);
    m_plannedTitle->setVisible(!teams.empty());
    int number = 0;
    for (const Team &team : teams) {
        const City *city = parts().workspace.cities().find(team.city);
        auto *button = new Button(tr("%1, %2").arg(city ? city->name.in(language()) : team.city,
                                                   datesBetween(team.from, team.to, language())),
                                  ButtonKind::Secondary, m_ahead);
        button->setObjectName(u"planned%1"_s.arg(++number));
        button->setGlyph(u"map-pin"_s);
        connect(button, &QAbstractButton::clicked, this, [this, team] { beginPlanned(team); });
        m_plannedList->addWidget(button, 0, Qt::AlignLeft);
    }
}

void VisitPage::goTo(size_t section)
{
    m_active = section;
    scrollTo(section);
    // once more when the page has been laid out: it may just have been filled
    QTimer::singleShot(0, this, [this, section] { scrollTo(section); });
    showRows();
    showFoot();
}

void VisitPage::scrollTo(size_t section)
{
    if (m_active != section || m_rightColumn->indexOf(m_sections[section]) >= 0)
        return;
    m_isJumping = true;
    const int top = m_sections[section]->mapTo(m_scroll->widget(), QPoint()).y();
    m_scroll->verticalScrollBar()->setValue(section == 0 ? 0 : top - 16);
    m_isJumping = false;
}

void VisitPage::goToName(const QString &name)
{
    for (size_t i = 0; i < kSections; ++i) {
        if (name != QLatin1String(kSectionNames[i]))
            continue;
        goTo(i);
        m_sections[i]->focusFirst();
    }
}

void VisitPage::followScroll()
{
    if (m_isJumping || m_isNew || !session().isOpen())
        return;
    size_t active = 0;
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int line = bar->value() + m_scroll->viewport()->height() / 3;
    for (size_t i = 0; i < kSections; ++i) {
        const bool isInCentre = m_rightColumn->indexOf(m_sections[i]) < 0;
        if (isInCentre && m_sections[i]->mapTo(m_scroll->widget(), QPoint()).y() <= line)
            active = i;
    }
    const bool isAtEnd = bar->value() == bar->maximum(); // the last ones cannot come to the top
    if (active == m_active || (isAtEnd && active < m_active))
        return;
    m_active = active;
    showRows();
    showFoot();
}

void VisitPage::showMenu()
{
    QMenu menu(this);
    for (size_t i = 0; i < kSections; ++i) {
        const QAction *action = menu.addAction(u"%1 · %2"_s.arg(rowName(i), rowCount(i)));
        connect(action, &QAction::triggered, this, [this, i] {
            goTo(i);
            m_sections[i]->focusFirst();
        });
    }
    menu.exec(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

} // namespace mulyankan
