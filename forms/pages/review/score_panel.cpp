#include "forms/pages/review/score_panel.h"

#include "forms/paint.h"
#include "forms/widgets/score_bars.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kFlagsNamed = 8;

/// The mark of a row of figures, as the bars draw it.
class LegendMark final : public Painted {
public:
    LegendMark(bool isTick, QWidget *parent)
        : Painted(QAccessible::Indicator, parent), m_isTick(isTick)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        return {m_isTick ? 6 : look().scaled(12), look().linePx(Type::Small)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const qreal middle = height() / 2.0;
        const qreal half = look().scaled(m_isTick ? 7 : 4);
        const QRectF mark(0, middle - half, m_isTick ? 3 : look().scaled(12), 2 * half);
        drawBox(painter, mark,
                {.radius = m_isTick ? 0.0 : 2.0, .fill = look().tokens.series[m_isTick ? 1 : 0]});
    }

private:
    bool m_isTick;
};

QWidget *figureColumn(TextBlock *name, TextBlock *value, QWidget *mark, QWidget *parent)
{
    auto *column = new QWidget(parent);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins({});
    lines->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    if (mark)
        head->addWidget(mark);
    head->addWidget(name, 1);
    name->setMaxLines(1);
    value->setMaxLines(1);
    lines->addLayout(head);
    lines->addStretch(1);
    lines->addWidget(value);
    return column;
}

QString shortNumber(const std::optional<Rational> &score)
{
    return score ? QString::number(std::lround(score->approximate())) : u"–"_s;
}

std::optional<double> numberOf(const std::optional<Rational> &score)
{
    return score ? std::optional(score->approximate()) : std::nullopt;
}

/// The questions of the lines of one kind: `SEC-01, OPS-01 …`.
QString flaggedCodes(const std::vector<Problem> &problems, const QString &code)
{
    QStringList codes;
    for (const Problem &problem : problems) {
        if (problem.code != code)
            continue;
        if (codes.size() == kFlagsNamed)
            return codes.join(u", "_s) + u" …"_s;
        codes << problem.question;
    }
    return codes.join(u", "_s);
}

int countLines(const std::vector<Problem> &problems, const QString &code)
{
    return int(std::count_if(problems.begin(), problems.end(),
                             [&](const Problem &problem) { return problem.code == code; }));
}

} // namespace

std::vector<ScoreLine> scoreLines(const Session &session, Language language)
{
    std::vector<ScoreLine> lines;
    const auto &parameters = session.framework().parameters;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const ParameterState state = session.scoreboard().parameter(int(i));
        if (state.relevant == 0)
            continue;
        ScoreLine line;
        line.code = parameters[i].id;
        line.name = parameters[i].name.in(language);
        line.soFar = numberOf(state.soFar);
        line.ifSigned = numberOf(state.ifSignedNow);
        line.soFarText = shortNumber(state.soFar);
        line.weightText = QString::number(parameters[i].weight.approximate());
        lines.push_back(std::move(line));
    }
    return lines;
}

RemarkCounts countRemarks(const Visit &visit)
{
    RemarkCounts counts;
    for (const Remark &remark : visit.remarks) {
        if (remark.question.isEmpty() || remark.stage != u"closing")
            continue;
        counts.agreed += remark.agree == u"yes" ? 1 : 0;
        counts.partly += remark.agree == u"partly" ? 1 : 0;
        counts.disagreed += remark.agree == u"no" ? 1 : 0;
    }
    return counts;
}

ScorePanel::ScorePanel(const WindowParts &parts, QWidget *parent) : QWidget(parent), m_parts(parts)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(12);
    column->addWidget(buildFigures());
    m_band = new TextBlock({}, Type::Body, &Tokens::ink2, this);
    m_band->setObjectName(u"band"_s);
    m_hidden = new TextBlock({}, Type::Body, &Tokens::ink2, this);
    m_hidden->setObjectName(u"scoresHidden"_s);
    m_hidden->setGlyph(u"eye-off"_s);
    m_barsHead = new QWidget(this);
    auto *head = new QHBoxLayout(m_barsHead);
    head->setContentsMargins({});
    m_barsName = new TextBlock({}, Type::Body, &Tokens::ink, m_barsHead);
    m_barsName->setType(Type::Body, true);
    m_barsName->setMaxLines(1);
    m_barsUnits = new TextBlock({}, Type::Small, &Tokens::ink2, m_barsHead);
    m_barsUnits->setMaxLines(1);
    head->addWidget(m_barsName);
    head->addStretch(1);
    head->addWidget(m_barsUnits);
    m_bars = new ScoreBars(this);
    m_bars->setObjectName(u"scoreBars"_s);
    m_red = new TextBlock({}, Type::Body, &Tokens::ink, this);
    m_red->setObjectName(u"redFlags"_s);
    m_red->setGlyph(u"flag"_s, &Tokens::bad);
    m_flags = new TextBlock({}, Type::Body, &Tokens::ink, this);
    m_flags->setObjectName(u"ownMarks"_s);
    m_flags->setGlyph(u"bookmark"_s, &Tokens::warn);
    m_remarks = new TextBlock({}, Type::Body, &Tokens::ink, this);
    m_remarks->setObjectName(u"remarkCounts"_s);
    m_remarks->setGlyph(u"landmark"_s, &Tokens::ink2);
    for (QWidget *each : std::initializer_list<QWidget *>{m_band, m_hidden, m_barsHead, m_bars,
                                                          m_red, m_flags, m_remarks})
        column->addWidget(each);
    column->addStretch(1);
}

QWidget *ScorePanel::buildFigures()
{
    auto *figures = new QWidget(this);
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins({});
    row->setSpacing(12);
    m_soFarName = new TextBlock({}, Type::Small, &Tokens::ink2, figures);
    m_soFarValue = new TextBlock({}, Type::Figure, &Tokens::ink, figures);
    m_soFarValue->setObjectName(u"soFar"_s);
    m_ifSignedName = new TextBlock({}, Type::Small, &Tokens::ink2, figures);
    m_ifSignedValue = new TextBlock({}, Type::Title, &Tokens::ink, figures);
    m_ifSignedValue->setObjectName(u"ifSigned"_s);
    m_answeredName = new TextBlock({}, Type::Small, &Tokens::ink2, figures);
    m_answeredValue = new TextBlock({}, Type::Title, &Tokens::ink, figures);
    m_answeredValue->setObjectName(u"answered"_s);
    m_soFar = figureColumn(m_soFarName, m_soFarValue, new LegendMark(false, figures), figures);
    m_ifSigned =
        figureColumn(m_ifSignedName, m_ifSignedValue, new LegendMark(true, figures), figures);
    row->addWidget(m_soFar, 4);
    row->addWidget(m_ifSigned, 5);
    row->addWidget(figureColumn(m_answeredName, m_answeredValue, nullptr, figures), 3);
    return figures;
}

void ScorePanel::showFigures()
{
    const Session &session = m_parts.session;
    const ScorePair scores = session.scoreboard().scores();
    const bool isHidden = m_parts.curtain.isDrawn();
    m_soFar->setVisible(!isHidden);
    m_ifSigned->setVisible(!isHidden && session.isDraft());
    m_soFarValue->setText(isHidden ? QString() : scoreText(scores.soFar.overall));
    m_ifSignedValue->setText(isHidden ? QString() : scoreText(scores.ifSignedNow.overall));
    m_answeredValue->setText(
        u"%1 / %2"_s.arg(session.scoreboard().answered()).arg(session.scoreboard().relevant()));
    m_hidden->setVisible(isHidden);
    const auto &overall = scores.soFar.overall;
    const bool hasBand = !isHidden && overall && !session.framework().bands.empty();
    m_band->setVisible(hasBand);
    m_band->setText(
        hasBand ? tr("Band: %1").arg(session.framework().band(*overall).name.in(m_parts.language()))
                : QString());
}

void ScorePanel::showBars()
{
    const bool isHidden = m_parts.curtain.isDrawn();
    m_barsHead->setVisible(!isHidden);
    m_bars->setVisible(!isHidden);
    m_bars->setLines(isHidden ? std::vector<ScoreLine>()
                              : scoreLines(m_parts.session, m_parts.language()));
}

void ScorePanel::showNotes(const std::vector<Problem> &problems)
{
    const auto show = [&](TextBlock *block, const QString &code, const QString &words) {
        block->setVisible(countLines(problems, code) > 0);
        block->setText(words.arg(flaggedCodes(problems, code)));
    };
    show(m_red, u"critical"_s,
         tr("%n red flag(s): %1", nullptr, countLines(problems, u"critical"_s)));
    show(m_flags, u"flagged"_s,
         tr("%n to come back to: %1", nullptr, countLines(problems, u"flagged"_s)));
    if (m_parts.curtain.isDrawn())
        m_red->hide(); // it says a level
    const RemarkCounts counts = countRemarks(m_parts.session.visit());
    m_remarks->setVisible(counts.all() > 0);
    m_remarks->setText(tr("The city agrees %1, partly %2, disagrees %3")
                           .arg(counts.agreed)
                           .arg(counts.partly)
                           .arg(counts.disagreed));
}

void ScorePanel::show(const std::vector<Problem> &problems)
{
    showFigures();
    showBars();
    showNotes(problems);
}

void ScorePanel::retranslate()
{
    const Session &session = m_parts.session;
    const bool isSigned = session.isOpen() && !session.isDraft();
    m_soFarName->setText(isSigned ? tr("As signed") : tr("So far"));
    m_ifSignedName->setText(tr("If signed now"));
    m_answeredName->setText(tr("Answered"));
    m_hidden->setText(tr("Scores are hidden. Ctrl+H shows them."));
    m_barsName->setText(tr("Percent by parameter"));
    m_barsUnits->setText(tr("code · weight"));
}

} // namespace mulyankan
