#include "forms/pages/checklist/checklist_page.h"

#include "forms/missing_files.h"
#include "forms/pages/checklist/checklist_column.h"
#include "forms/pages/checklist/checklist_scores.h"
#include "forms/pages/checklist/question_panel.h"
#include "forms/pages/checklist/side_drawer.h"
#include "forms/widgets/surface.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kReviewMs = 40;
constexpr int kPlaceMs = 400;
constexpr int kRenewAllFrom = 100; // touched questions

MarkSet filtersFromText(const QString &text)
{
    bool isNumber = false;
    const uint value = text.toUInt(&isNumber);
    return isNumber ? MarkSet(value & 15U) : MarkSet(0);
}

} // namespace

ChecklistPage::ChecklistPage(const WindowParts &parts, QWidget *parent)
    : Page(parts, parent), m_walk(parts.session), m_columns(new QHBoxLayout(this)),
      m_left(new Surface(Surface::Kind::Panel, this)),
      m_column(new ChecklistColumn(parts, m_state, m_left)), m_foldBar(new QWidget(this)),
      m_panel(new QuestionPanel(parts, this)), m_footer(new ChecklistFooter(this)),
      m_scores(new ChecklistScores(parts, m_state, this)),
      m_leftDrawer(new SideDrawer(Qt::LeftEdge, this)),
      m_rightDrawer(new SideDrawer(Qt::RightEdge, this))
{
    setObjectName(u"checklistPage"_s);
    setFocusPolicy(Qt::ClickFocus);
    m_review.setSingleShot(true);
    m_review.setInterval(kReviewMs);
    m_place.setSingleShot(true);
    m_place.setInterval(kPlaceMs);
    build();
    connectColumns();
    connectSession();
    if (session().isOpen())
        takeOpened();
    ChecklistPage::retranslate();
    foldLeft();
    foldRight();
}

ChecklistPage::~ChecklistPage()
{
    // the focus leaves its fields, and what was typed is recorded, when this part is gone already
    disconnect(qApp, nullptr, this, nullptr);
    disconnect(&session(), nullptr, this, nullptr);
}

void ChecklistPage::connectSession()
{
    connect(&session(), &Session::opened, this, &ChecklistPage::takeOpened);
    connect(&session(), &Session::changed, this, &ChecklistPage::takeChanged);
    connect(&session(), &Session::pendingChanged, &m_place, qOverload<>(&QTimer::start));
    connect(&parts().curtain, &Curtain::changed, this, [this] {
        if (!session().isOpen())
            return;
        m_column->renewParameters();
        m_scores->showScores();
    });
    connect(&m_review, &QTimer::timeout, this, &ChecklistPage::review);
    connect(&m_place, &QTimer::timeout, this, &ChecklistPage::keepPlace);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

void ChecklistPage::takeOpened()
{
    const Visit &visit = session().visit();
    const bool isSame = m_visit == visit.id && m_framework == visit.frameworkSha256;
    m_visit = visit.id;
    m_framework = visit.frameworkSha256;
    if (!isSame) {
        m_state.current = -1;
        m_state.parameter = -1;
        m_state.wanted = filtersFromText(session().uiState(u"filters"_s));
        m_walk.restart();
        m_note = Note::None;
    }
    m_state.marks.renew(session().framework(), visit, session().scoreboard());
    m_column->rebuild();
    m_scores->retranslate();
    if (isSame && m_state.current >= 0)
        goTo(m_state.current, m_note);
    m_review.start();
}

void ChecklistPage::takeChanged(const Touched &touched)
{
    const Framework &framework = session().framework();
    std::vector<int> questions;
    for (const QString &id : touched.questions) {
        const int at = framework.questionIndex.value(id, -1);
        if (at >= 0)
            questions.push_back(at);
    }
    if (questions.size() >= kRenewAllFrom) {
        m_state.marks.renew(framework, session().visit(), session().scoreboard());
    } else {
        for (const int at : questions)
            m_state.marks.renew(at, framework, session().visit(), session().scoreboard());
    }
    m_review.start();
    if (questions.empty())
        return;
    m_column->touch(questions);
    m_scores->showScores();
    if (m_state.current < 0)
        return;
    if (!m_state.marks.isRelevant(m_state.current)) {
        goTo(m_state.current);
        return;
    }
    const bool isOver = m_note == Note::Complete && m_walk.openCount() > 0;
    say(isOver ? Note::None : m_note, m_noteQuestion);
    showFoldBar();
}

void ChecklistPage::enter(const Place &place)
{
    if (!session().isOpen())
        return;
    goTo(startOf(place));
    stopAt(place);
    m_scores->showScores();
    m_review.start();
    lookForMissingFiles(session(), parts().writer, parts().jobs);
}

int ChecklistPage::startOf(const Place &place) const
{
    const Framework &framework = session().framework();
    const int wanted = framework.questionIndex.value(place.question, -1);
    if (wanted >= 0)
        return wanted;
    if (m_state.current >= 0)
        return m_state.current;
    const int kept = framework.questionIndex.value(session().uiState(u"question"_s), -1);
    if (kept >= 0)
        return kept;
    const int open = m_walk.first([this](int each) { return m_walk.isOpen(each); });
    return open >= 0 ? open : m_walk.first([this](int each) { return m_walk.isRelevant(each); });
}

void ChecklistPage::stopAt(const Place &place)
{
    const QString cursor = session().uiState(u"cursor"_s);
    const bool isKept = m_panel->question() == session().uiState(u"question"_s);
    if (place.section.isEmpty() && isKept && !cursor.isEmpty())
        m_panel->restoreCursor(cursor);
    else
        m_panel->focusSection(place.section);
}

void ChecklistPage::leave()
{
    keepPlace();
    m_leftDrawer->shut();
    m_rightDrawer->shut();
    Page::leave();
}

void ChecklistPage::goTo(int question, Note note)
{
    if (question < 0)
        return;
    const Framework &framework = session().framework();
    QString aside;
    if (!m_state.marks.isRelevant(question)) {
        aside = framework.questions[size_t(question)].id;
        const auto isRelevant = [this](int each) {
            return m_state.marks.isRelevant(each);
        };
        const int after = m_walk.step(question, 1, isRelevant);
        question = after >= 0 ? after : m_walk.step(question, -1, isRelevant);
        note = Note::DoesNotApply;
        if (question < 0)
            return;
    }
    const Question &to = framework.questions[size_t(question)];
    const int parameter = framework.parameterIndex.value(to.parameter, -1);
    const bool isOther = parameter != m_state.parameter;
    m_state.current = question;
    m_state.parameter = parameter;
    if (m_panel->question() != to.id)
        m_panel->showQuestion(to.id);
    m_column->showCurrent();
    if (isOther)
        m_scores->showScores();
    say(note, aside);
    showFoldBar();
    m_place.start();
}

void ChecklistPage::goToParameter(int parameter)
{
    const Parameter &to = session().framework().parameters[size_t(parameter)];
    const auto isHere = [&](int each) {
        return each >= to.firstQuestion && each < to.firstQuestion + to.questionCount;
    };
    const int before = to.firstQuestion - 1;
    const auto wanted = [this](int each) {
        return m_state.marks.passes(each, m_state.wanted);
    };
    int at = m_walk.step(before, 1, [&](int each) { return wanted(each) && m_walk.isOpen(each); });
    if (at < 0 || !isHere(at))
        at = m_walk.step(before, 1, wanted);
    if (at < 0 || !isHere(at))
        return;
    m_walk.restart();
    goTo(at);
    m_panel->focusSection({});
}

void ChecklistPage::stepBy(int direction)
{
    m_walk.restart();
    const int to = m_walk.step(m_state.current, direction, [this](int each) {
        return m_state.marks.passes(each, m_state.wanted);
    });
    if (to < 0) {
        say(direction < 0 ? Note::First : Note::Last);
        return;
    }
    goTo(to);
    m_panel->focusSection({});
}

void ChecklistPage::forward()
{
    if (!session().isDraft()) {
        stepBy(1);
        return;
    }
    const QuestionWalk::Forward way = m_walk.forward(m_state.current);
    if (way.question >= 0) {
        goTo(way.question, way.isRoundOver ? Note::StillOpen : Note::None);
        m_panel->focusSection({});
        return;
    }
    session().finishTyping();
    if (m_note == Note::Complete)
        Q_EMIT wanted({.where = Place::Where::Review});
    else
        say(Note::Complete);
}

void ChecklistPage::say(Note note, const QString &question)
{
    m_note = note;
    m_noteQuestion = question;
    const int before = m_walk.step(m_state.current, -1, [this](int each) {
        return m_state.marks.passes(each, m_state.wanted);
    });
    m_footer->show({.note = note,
                    .open = note == Note::StillOpen ? m_walk.openCount() : 0,
                    .question = question,
                    .hasPrevious = before >= 0,
                    .isDraft = session().isDraft(),
                    .isScoreFolded = !hasRightColumn()});
}

void ChecklistPage::setFilters(MarkSet wanted)
{
    m_state.wanted = wanted;
    session().setUiState(u"filters"_s, wanted == 0 ? QString() : QString::number(wanted));
    m_column->showFilters();
    m_column->renewParameters();
    say(m_note, m_noteQuestion);
}

void ChecklistPage::review()
{
    if (!session().isOpen() || !isVisible())
        return;
    const auto problems =
        session().problems(parts().clock.now(), parts().workspace.programmeIssued());
    const Framework &framework = session().framework();
    QSet<int> blocked;
    for (const Problem &problem : problems) {
        const Question *question = problem.blocks ? framework.question(problem.question) : nullptr;
        if (question && problem.code != "unanswered"_L1)
            blocked.insert(framework.parameterIndex.value(question->parameter));
    }
    m_column->setBlocked(blocked);
    m_scores->showProblems(problems);
}

void ChecklistPage::keepPlace()
{
    m_place.stop();
    const QString question = m_panel->question();
    if (!session().isOpen() || question.isEmpty() || session().visit().id != m_visit)
        return;
    const QString cursor = m_panel->cursorState();
    // another window or page may have the focus: the cursor stays where it was
    const bool isHere = !cursor.isEmpty() || isAncestorOf(QApplication::focusWidget())
        || session().uiState(u"question"_s) != question;
    session().setUiState(u"question"_s, question);
    if (isHere)
        session().setUiState(u"cursor"_s, cursor);
}

bool ChecklistPage::act(Act act)
{
    if (!session().isOpen())
        return false;
    switch (act) {
    case Act::Find:
        if (!m_room.hasLeft)
            openLeft();
        m_column->beginSearch();
        return true;
    case Act::Forward:
        forward();
        return true;
    case Act::Previous:
    case Act::Next:
        stepBy(act == Act::Next ? 1 : -1);
        return true;
    case Act::Attach:
    case Act::Guidance:
    case Act::Note:
        return m_panel->act(act);
    case Act::ShowCity:
        return false;
    }
    return false;
}

} // namespace mulyankan
