#include "forms/pages/checklist/checklist_scores.h"

#include "forms/pages/checklist/score_parts.h"
#include "forms/widgets/button.h"
#include "forms/widgets/score_radar.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mulyankan {

ChecklistScores::ChecklistScores(const WindowParts &parts, const ChecklistState &state,
                                 QWidget *parent)
    : QWidget(parent), m_parts(parts), m_state(state)
{
    setObjectName(u"scorePanel"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *ground = new Surface(Surface::Kind::Panel, this);
    ground->setEdges(Qt::LeftEdge);
    whole->addWidget(ground);
    auto *frame = new QVBoxLayout(ground);
    frame->setContentsMargins(1, 0, 0, 6);
    frame->setSpacing(4);
    auto *scroll = new QScrollArea(ground);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QWidget(scroll);
    build(column);
    scroll->setWidget(column);
    column->setAutoFillBackground(false); // setWidget turns it on
    frame->addWidget(scroll, 1);
    m_hide = new Button(QString(), ButtonKind::Plain, ground);
    m_hide->setObjectName(u"hidePanel"_s);
    m_hide->setGlyph(u"panel-right"_s);
    m_hide->setSmall(true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(6, 0, 6, 0);
    foot->addWidget(m_hide, 0, Qt::AlignLeft);
    frame->addLayout(foot);
    connect(m_hide, &Button::clicked, this, &ChecklistScores::hideWanted);
}

void ChecklistScores::build(QWidget *column)
{
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(16, 14, 16, 8);
    layout->setSpacing(8);
    m_hidden = new TextBlock(QString(), Type::Body, &Tokens::ink2, column);
    m_hidden->setObjectName(u"scoresHidden"_s);
    m_hidden->setGlyph(u"eye-off"_s);
    m_figures = new ScoreFigures(column);
    m_figures->setObjectName(u"figures"_s);
    m_radar = new ScoreRadar(column);
    m_radar->setObjectName(u"radar"_s);
    m_answered = new TextBlock(QString(), Type::Body, &Tokens::ink, column);
    m_answered->setObjectName(u"answeredOf"_s);
    m_bar = new QProgressBar(column);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_settle = new TextBlock(QString(), Type::Body, &Tokens::ink, column);
    m_settle->setObjectName(u"toSettle"_s);
    m_settle->setType(Type::Body, true);
    for (QWidget *each : {static_cast<QWidget *>(m_hidden), static_cast<QWidget *>(m_figures),
                          static_cast<QWidget *>(m_radar), static_cast<QWidget *>(m_answered),
                          static_cast<QWidget *>(m_bar)})
        layout->addWidget(each);
    layout->addSpacing(8);
    layout->addWidget(m_settle);
    auto *links = new QVBoxLayout;
    links->setSpacing(0);
    for (size_t i = 0; i < kMostLinks; ++i) {
        m_links[i] = new PlaceLink(column);
        m_links[i]->setObjectName(u"settle%1"_s.arg(i + 1));
        m_links[i]->hide();
        links->addWidget(m_links[i]);
        connect(m_links[i], &PlaceLink::clicked, this, [this, i] {
            if (i < m_blocking.size())
                Q_EMIT placeWanted(placeOf(m_blocking[i]));
        });
    }
    m_review = new PlaceLink(column);
    m_review->setObjectName(u"allInReview"_s);
    m_review->hide();
    links->addWidget(m_review);
    layout->addLayout(links);
    layout->addStretch(1);
    connect(m_review, &PlaceLink::clicked, this,
            [this] { Q_EMIT placeWanted({.where = Place::Where::Review}); });
}

void ChecklistScores::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_parts.session.isOpen())
        showScores(); // nothing was drawn while it was hidden
}

void ChecklistScores::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    m_hide->setText(isFolded ? tr("Close") : tr("Hide this panel"));
    m_hide->setGlyph(isFolded ? u"x"_s : u"panel-right"_s);
}

void ChecklistScores::retranslate()
{
    setFolded(m_isFolded);
    m_figures->setNames(tr("So far"), tr("If signed now"));
    m_hidden->setText(tr("Scores are hidden. Ctrl+H shows them again."));
    m_bar->setAccessibleName(tr("Questions answered"));
    m_radar->setAccessibleName(tr("Scores of the parameters"));
    if (!m_parts.session.isOpen())
        return;
    showScores();
    showLinks();
}

std::vector<ScoreLine> ChecklistScores::linesNow() const
{
    std::vector<ScoreLine> lines;
    const Scoreboard &board = m_parts.session.scoreboard();
    const auto &parameters = m_parts.session.framework().parameters;
    lines.reserve(parameters.size());
    for (size_t i = 0; i < parameters.size(); ++i) {
        const ParameterState state = board.parameter(int(i));
        ScoreLine line;
        line.code = parameters[i].id;
        line.name = parameters[i].name.in(m_parts.language());
        if (state.soFar) {
            line.soFar = state.soFar->approximate();
            line.soFarText = QString::number(int(std::floor(*line.soFar + 0.5)));
        }
        if (state.ifSignedNow)
            line.ifSigned = state.ifSignedNow->approximate();
        lines.push_back(std::move(line));
    }
    return lines;
}

void ChecklistScores::showScores()
{
    if (!isVisible())
        return;
    const Scoreboard &board = m_parts.session.scoreboard();
    const bool isHidden = m_parts.curtain.isDrawn();
    m_hidden->setVisible(isHidden);
    m_figures->setVisible(!isHidden);
    m_radar->setVisible(!isHidden);
    if (isHidden) {
        m_figures->setValues({}, {});
        m_radar->setLines({});
    } else {
        const ScorePair scores = board.scores();
        m_figures->setValues(scoreText(scores.soFar.overall),
                             scoreText(scores.ifSignedNow.overall));
        m_radar->setLines(linesNow(), m_state.parameter);
    }
    m_answered->setText(tr("%1 of %2 answered").arg(board.answered()).arg(board.relevant()));
    m_bar->setRange(0, std::max(board.relevant(), 1));
    m_bar->setValue(board.answered());
}

void ChecklistScores::showProblems(const std::vector<Problem> &problems)
{
    m_blocking.clear();
    if (m_parts.session.isDraft())
        std::copy_if(problems.begin(), problems.end(), std::back_inserter(m_blocking),
                     [](const Problem &problem) { return problem.blocks; });
    showLinks();
}

void ChecklistScores::showLinks()
{
    const int count = int(m_blocking.size());
    const bool isDraft = m_parts.session.isDraft();
    if (m_parts.session.visit().state == VisitState::Discarded)
        m_settle->setText(tr("This visit is discarded. It can be read, not changed."));
    else if (!isDraft)
        m_settle->setText(tr("This visit is signed. It can be read, not changed."));
    else if (count == 0)
        m_settle->setText(tr("Nothing stands in the way of signing."));
    else
        m_settle->setText(tr("%n thing(s) to settle before signing", nullptr, count));
    for (size_t i = 0; i < kMostLinks; ++i) {
        m_links[i]->setVisible(i < m_blocking.size());
        if (i < m_blocking.size())
            showLink(*m_links[i], m_blocking[i]);
    }
    m_review->setVisible(isDraft && (m_blocking.size() > kMostLinks || m_blocking.empty()));
    m_review->setTexts(u"arrow-right"_s, &Tokens::accent, {},
                       m_blocking.empty() ? tr("Go to the review") : tr("All in the review"));
}

void ChecklistScores::showLink(PlaceLink &link, const Problem &problem) const
{
    const bool isOpen = problem.code == "unanswered"_L1 || problem.code == "fact-unanswered"_L1;
    const Visit &visit = m_parts.session.visit();
    QString lead = problem.question;
    QString words = wordsOf(problem.code);
    const Fact *fact = m_parts.session.framework().fact(problem.fact);
    if (const Person *person = visit.person(problem.person))
        words = tr("%1: %2", "person, what is missing").arg(person->name, words);
    else if (fact)
        words = fact->text.in(m_parts.language());
    else if (lead.isEmpty())
        lead = problem.evidence;
    link.setTexts(isOpen ? u"circle-dashed"_s : u"triangle-alert"_s,
                  isOpen ? &Tokens::ink2 : &Tokens::warn, lead, words);
    link.setToolTip(problemText(problem.code, m_parts.language()));
}

QString ChecklistScores::wordsOf(const QString &code) const
{
    if (code == "unanswered"_L1)
        return tr("no answer yet");
    if (code == "na-reason-missing"_L1)
        return tr("reason missing");
    if (code == "evidence-missing"_L1)
        return tr("needs evidence");
    if (code == "evidence-lost"_L1)
        return tr("file not found");
    if (code == "dates-missing"_L1)
        return tr("dates of the visit missing");
    if (code == "lead-missing"_L1)
        return tr("no lead named");
    if (code == "declaration-missing"_L1)
        return tr("declaration of interest missing");
    return problemText(code, m_parts.language());
}

Place ChecklistScores::placeOf(const Problem &problem)
{
    Place place{.where = Place::Where::Visit};
    if (!problem.question.isEmpty()) {
        place.where = Place::Where::Checklist;
        place.question = problem.question;
        if (problem.code == "na-reason-missing"_L1)
            place.section = u"reason"_s;
    } else if (!problem.evidence.isEmpty()) {
        place.where = Place::Where::Evidence;
        place.evidence = problem.evidence;
    } else if (!problem.fact.isEmpty()) {
        place.section = u"facts"_s;
    } else {
        place.section = problem.code == "dates-missing"_L1 ? u"city"_s : u"team"_s;
    }
    return place;
}

} // namespace mulyankan
