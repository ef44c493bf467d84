#include "forms/pages/review/review_page.h"

#include "forms/missing_files.h"
#include "forms/pages/review/city_summary.h"
#include "forms/pages/review/problem_list.h"
#include "forms/pages/review/review_places.h"
#include "forms/pages/review/score_panel.h"
#include "forms/widgets/banner.h"
#include "forms/widgets/button.h"
#include "forms/widgets/empty_state.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"

#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kRightPx = 424;
constexpr int kWidestPx = 1120;
constexpr int kMarginPx = 28;
constexpr int kWidestPanelPx = 720; // of the scores, where they stand alone
constexpr int kRenewMs = 40;

} // namespace

void ReviewPage::connectParts()
{
    m_renew.setSingleShot(true);
    m_renew.setInterval(kRenewMs);
    connect(&m_renew, &QTimer::timeout, this, &ReviewPage::renew);
    connect(m_list, &ProblemList::chosen, this, &ReviewPage::lead);
    connect(m_cityButton, &QAbstractButton::clicked, this, &ReviewPage::showToCity);
    connect(m_panelButton, &QAbstractButton::clicked, this, [this] {
        m_isPanelOpen = m_panelButton->isChecked();
        placeColumns();
    });
    connect(m_sign, &QAbstractButton::clicked, this,
            [this] { Q_EMIT wanted(Place{Place::Where::Sign}); });
    connect(m_empty, &EmptyState::actionTriggered, this,
            [this] { Q_EMIT wanted(Place{Place::Where::Start}); });
    connect(&session(), &Session::opened, this, [this] {
        m_model.clear();
        renew();
    });
    connect(&session(), &Session::changed, this, [this](const Touched &touched) {
        if (touched.evidence && isVisible())
            lookForMissingFiles(session(), this->parts().writer, this->parts().jobs);
        renewSoon();
    });
    connect(&parts().workspace, &Workspace::refreshed, this, &ReviewPage::renewSoon);
    connect(&parts().curtain, &Curtain::changed, this, &ReviewPage::renew);
}

/// Once for many changes, and not at all while another page is in front.
void ReviewPage::renewSoon()
{
    m_isStale = true;
    if (isVisible() && !m_renew.isActive())
        m_renew.start();
}

/// A signed visit is looked at as on the day it was signed.
UtcMs ReviewPage::reviewedAt() const
{
    return session().isDraft() ? parts().clock.now() : session().lastChangeAt();
}

void ReviewPage::renew()
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    if (session().isOpen()) {
        const bool isDraft = session().isDraft();
        m_problems =
            session().problems(reviewedAt(), isDraft ? parts().workspace.programmeIssued() : 0);
        m_model.show(
            {&session().framework(), &session().visit(), &session().scoreboard(), language()},
            m_problems);
        if (!m_list->currentIndex().isValid() && m_model.firstLine() >= 0)
            m_list->setCurrentIndex(m_model.index(m_model.firstLine()));
        m_panel->retranslate();
        m_panel->show(m_problems);
    } else {
        m_problems.clear();
        m_model.clear();
    }
    showHead();
    showEmpty();
    showFoot();
    placeColumns();
}

void ReviewPage::showHead()
{
    const bool isOpen = session().isOpen();
    const bool isDraft = session().isDraft();
    const int blocking = m_model.blockingCount();
    m_title->setVisible(isOpen);
    m_cityButton->setVisible(isOpen);
    m_signed->setVisible(isOpen && !isDraft);
    if (!isOpen)
        return;
    if (!isDraft)
        m_title->setText(tr("As it was signed"));
    else if (blocking > 0)
        m_title->setText(tr("%n thing(s) before signing", nullptr, blocking));
    else
        m_title->setText(tr("Nothing blocks signing"));
    if (!isDraft)
        m_subtitle->setText(
            tr("What was left on the day of signing. Each line leads to its place."));
    else if (blocking + m_model.lookCount() > 0)
        m_subtitle->setText(tr("In the order that is easiest to settle. Each line leads to exactly "
                               "its place."));
    else
        m_subtitle->setText(tr("Every question is answered, and the evidence carries it."));
    m_signed->setTexts(tr("This visit is signed and can only be read."),
                       tr("A correction would be a new revision of it."));
}

void ReviewPage::showEmpty()
{
    const bool isOpen = session().isOpen();
    const bool hasLines = isOpen && m_model.rowCount() > 0;
    m_list->setVisible(hasLines);
    m_empty->setVisible(!hasLines);
    if (isOpen) {
        m_empty->setTexts(u"circle-check"_s, tr("Nothing is left to settle"),
                          tr("Nothing blocks signing, and nothing asks for a second look."));
        m_empty->setAction({});
    } else {
        m_empty->setTexts(u"clipboard-check"_s, tr("No visit is open"),
                          tr("Open a visit: what is missing before it can be signed stands here."));
        m_empty->setAction(tr("To the visits"), u"list"_s);
    }
}

void ReviewPage::showFoot()
{
    m_foot->setVisible(session().isOpen());
    if (!session().isOpen())
        return;
    const bool isDraft = session().isDraft();
    const int blocking = m_model.blockingCount();
    m_sign->setKind(isDraft ? ButtonKind::Primary : ButtonKind::Secondary);
    m_sign->setText(isDraft ? tr("Sign…") : tr("To the signatures"));
    const QString why = isDraft && blocking > 0
        ? tr("Opens as soon as %n thing(s) are settled", nullptr, blocking)
        : QString();
    m_sign->setOffBecause(why);
    QString hint = why;
    if (isDraft && blocking == 0)
        hint = session().visit().purpose == Purpose::Practice
            ? tr("A practice visit is signed like a real one. Nothing is signed yet by this step.")
            : tr("Nothing is signed yet by this step.");
    m_signHint->setVisible(!hint.isEmpty());
    m_signHint->setText(hint);
}

void ReviewPage::arrange(const Room &room)
{
    m_room = room;
    placeColumns();
}

/// Where there is no room for two columns the scores take the place of the list.
void ReviewPage::placeColumns()
{
    const bool isOpen = session().isOpen();
    const bool isBeside = m_room.hasRight;
    const bool showsPanel = isOpen && (isBeside || m_isPanelOpen);
    const Look &look = parts().theme.look();
    m_right->setVisible(showsPanel);
    if (isBeside)
        m_right->setFixedWidth(look.spaced(kRightPx));
    else {
        m_right->setMinimumWidth(0);
        m_right->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    const bool isAlone = showsPanel && !isBeside;
    m_list->setVisible(!isAlone && isOpen && m_model.rowCount() > 0);
    m_empty->setVisible(!isAlone && (!isOpen || m_model.rowCount() == 0));
    m_panelButton->setVisible(isOpen && !isBeside);
    m_panelButton->setChecked(m_isPanelOpen);
    const bool isHigh = width() < look.scaled(720); // the buttons stand below the title
    m_headRow->setDirection(isHigh ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_subtitle->setVisible(isOpen && (!isHigh || height() > look.scaled(420)));
    auto *row = static_cast<QBoxLayout *>(layout());
    row->setDirection(isAlone ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setStretch(0, isAlone ? 0 : 1);
    row->setStretch(1, isAlone ? 1 : 0);
    m_right->setEdges(isAlone ? Qt::TopEdge : Qt::LeftEdge);
    m_panel->setMaximumWidth(isAlone ? look.scaled(kWidestPanelPx) : QWIDGETSIZE_MAX);
    const bool isFootBeside = isBeside || isAlone;
    m_leftFoot->setContentsMargins(0, 0, 0, isFootBeside ? 0 : 12);
    (isFootBeside ? m_rightFoot : m_leftFoot)->addWidget(m_foot);
    const int leftPx = width() - (isBeside ? look.spaced(kRightPx) : 0);
    const int margin = std::max(kMarginPx, (leftPx - kWidestPx) / 2);
    m_left->layout()->setContentsMargins(margin, 20, margin, isAlone ? 12 : 0);
}

void ReviewPage::retranslate()
{
    m_cityButton->setText(tr("Show to the city"));
    m_panelButton->setText(tr("Scores"));
    m_list->setAccessibleName(tr("What is left before signing"));
    m_panel->retranslate();
    m_model.setLanguage(language());
    if (isVisible())
        renew();
    else
        m_isStale = true;
    Q_EMIT keysChanged();
}

void ReviewPage::enter(const Place &place)
{
    renew();
    lookForMissingFiles(session(), this->parts().writer, this->parts().jobs);
    if (m_list->isVisible())
        m_list->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
    if (place.section == u"city")
        showToCity();
}

std::vector<KeyWords> ReviewPage::keys() const
{
    return {{u"↑ ↓"_s, tr("Line")},
            {u"↵"_s, tr("Go to the place")},
            {u"F11"_s, tr("Full screen for the city")}};
}

bool ReviewPage::act(Act act)
{
    if (!session().isOpen())
        return false;
    if (act == Act::ShowCity) {
        showToCity();
        return true;
    }
    if (act == Act::Forward && m_list->currentIndex().isValid()) {
        lead(m_list->currentIndex().row());
        return true;
    }
    return false;
}

void ReviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        renew();
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeColumns();
}

void ReviewPage::lead(int row)
{
    if (m_model.kind(row) == ProblemModel::Kind::Gathered) {
        m_model.toggle(row);
        return;
    }
    if (m_model.kind(row) == ProblemModel::Kind::Heading)
        return;
    if (const auto place = placeOf(m_model.problem(row)))
        Q_EMIT wanted(*place);
}

void ReviewPage::showToCity()
{
    if (!session().isOpen() || m_summary)
        return;
    session().finishTyping();
    m_summary = new CitySummary(parts(), window());
    m_summary->showFullScreen();
}

} // namespace mulyankan
