#include "forms/pages/review/city_detail.h"

#include "forms/itemmodels/city_model.h"
#include "forms/pages/review/remark_editor.h"
#include "forms/pages/review/score_panel.h"
#include "forms/widgets/score_bars.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"

#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kWidestDetailPx = 880;

TextBlock *addBlock(QVBoxLayout &column, QWidget *parent, const QString &name, Type type, Ink ink,
                    bool isBold = false)
{
    auto *block = new TextBlock({}, type, ink, parent);
    block->setType(type, isBold);
    block->setObjectName(name);
    column.addWidget(block);
    return block;
}

} // namespace

CityDetail::CityDetail(const WindowParts &parts, QWidget *parent)
    : QScrollArea(parent), m_parts(parts)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build();
}

void CityDetail::build()
{
    auto *ground = new Surface(Surface::Kind::Canvas);
    auto *outer = new QVBoxLayout(ground);
    outer->setContentsMargins(32, 28, 32, 28);
    auto *body = new QWidget(ground);
    body->setMaximumWidth(kWidestDetailPx);
    outer->addWidget(body);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(12);
    m_head = addBlock(*column, body, u"detailHead"_s, Type::Body, &Tokens::ink2, true);
    m_title = addBlock(*column, body, u"detailTitle"_s, Type::Title, &Tokens::ink, true);
    m_level = addBlock(*column, body, u"detailLevel"_s, Type::Body, &Tokens::accent, true);
    m_descriptor = addBlock(*column, body, u"detailDescriptor"_s, Type::Body, &Tokens::ink);
    m_evidence = addBlock(*column, body, u"detailEvidence"_s, Type::Body, &Tokens::ink2);
    m_evidence->setGlyph(u"paperclip"_s);
    m_team = addBlock(*column, body, u"detailTeam"_s, Type::Body, &Tokens::ink);
    m_team->setGlyph(u"users"_s);
    m_remarks = addBlock(*column, body, u"detailRemarks"_s, Type::Body, &Tokens::ink);
    m_remarks->setGlyph(u"landmark"_s);
    m_overall = addBlock(*column, body, u"detailOverall"_s, Type::Figure, &Tokens::ink);
    m_band = addBlock(*column, body, u"detailBand"_s, Type::Body, &Tokens::ink2);
    m_bars = new ScoreBars(body);
    m_bars->setObjectName(u"detailBars"_s);
    column->addWidget(m_bars);
    column->addSpacing(8);
    m_editor = new RemarkEditor(m_parts, body);
    column->addWidget(m_editor);
    column->addStretch(1);
    setWidget(ground);
}

void CityDetail::show(const QString &question, bool areLevelsShown)
{
    const bool isOther = question != m_question;
    m_question = question;
    m_areLevelsShown = areLevelsShown;
    m_editor->show(question);
    refresh();
    if (isOther)
        verticalScrollBar()->setValue(0);
}

void CityDetail::refresh()
{
    if (!m_parts.session.isOpen())
        return;
    const Question *question = m_parts.session.framework().question(m_question);
    for (QWidget *each : std::initializer_list<QWidget *>{m_team, m_remarks})
        each->setVisible(!question);
    m_evidence->setVisible(question);
    m_descriptor->setVisible(question && m_areLevelsShown);
    m_level->setVisible(question && m_areLevelsShown);
    if (question)
        showQuestion(*question);
    else
        showVisit();
    showScores();
    m_editor->refresh();
}

void CityDetail::showQuestion(const Question &question)
{
    const Language language = m_parts.language();
    const Visit &visit = m_parts.session.visit();
    const Parameter *parameter = m_parts.session.framework().parameter(question.parameter);
    m_head->setText(parameter ? u"%1 · %2"_s.arg(question.id, parameter->name.in(language))
                              : question.id);
    m_title->setText(question.text.in(language));
    const Response response = visit.responses.value(question.id);
    const int level = m_areLevelsShown ? response.level() : 0;
    m_level->setText(m_areLevelsShown
                         ? cityAnswer(m_parts.session.framework(), response.answer, language)
                         : QString());
    m_descriptor->setVisible(level > 0);
    m_descriptor->setText(level > 0 ? question.levels[std::size_t(level) - 1].in(language)
                                    : QString());
    m_evidence->setText(
        tr("%n item(s) of evidence", nullptr, int(itemsOf(visit, question.id).size())));
}

void CityDetail::showVisit()
{
    const Visit &visit = m_parts.session.visit();
    const Language language = m_parts.language();
    QStringList facts;
    if (!visit.site.isEmpty())
        facts << visit.site;
    if (visit.from && visit.to)
        facts << datesBetween(*visit.from, *visit.to, language);
    m_head->setText(facts.join(u" · "_s));
    m_title->setText(visit.city.name.in(language));
    m_team->setText(teamText());
    m_remarks->setText(remarksText());
}

void CityDetail::showScores()
{
    const Session &session = m_parts.session;
    const bool isShown = m_areLevelsShown && m_question.isEmpty() && !m_parts.curtain.isDrawn();
    const std::optional<Rational> overall = session.scoreboard().scores().soFar.overall;
    m_overall->setVisible(isShown);
    m_overall->setText(isShown ? scoreText(overall) : QString());
    const bool hasBand = isShown && overall && !session.framework().bands.empty();
    m_band->setVisible(hasBand);
    m_band->setText(hasBand
                        ? tr("Overall score, band “%1”")
                              .arg(session.framework().band(*overall).name.in(m_parts.language()))
                        : QString());
    m_bars->setVisible(isShown);
    auto lines = isShown ? scoreLines(session, m_parts.language()) : std::vector<ScoreLine>();
    for (ScoreLine &line : lines)
        line.ifSigned.reset(); // the team's own measure of what is left to do
    m_bars->setLines(std::move(lines));
}

QString CityDetail::teamText() const
{
    QStringList names;
    for (const Person &person : m_parts.session.visit().people) {
        if (person.role == Role::Lead)
            names << tr("%1 (lead)").arg(person.name);
        else if (person.role == Role::Member)
            names << person.name;
    }
    return names.isEmpty() ? tr("Nobody of the team is named yet") : names.join(u", "_s);
}

QString CityDetail::remarksText() const
{
    const RemarkCounts counts = countRemarks(m_parts.session.visit());
    const int questions = m_parts.session.scoreboard().relevant();
    return tr("Of %1 questions the city agrees on %2, partly on %3, and disagrees on %4. On %5 it "
              "has made no remark.")
        .arg(questions)
        .arg(counts.agreed)
        .arg(counts.partly)
        .arg(counts.disagreed)
        .arg(std::max(0, questions - counts.all()));
}

void CityDetail::retranslate()
{
    m_editor->retranslate();
    refresh();
}

void CityDetail::forget()
{
    m_question.clear();
    m_editor->forget();
}

} // namespace mulyankan
