#include "forms/pages/checklist/parameter_list.h"

#include "forms/pages/checklist/flow_layout.h"
#include "forms/pages/checklist/question_list.h"
#include "forms/widgets/chip.h"
#include "forms/widgets/side_row.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kListLines = 8; // of the list in place of many chips

} // namespace

ParameterList::ParameterList(const WindowParts &parts, const ChecklistState &state, QWidget *parent)
    : QScrollArea(parent), m_parts(parts), m_state(state), m_column(new QWidget(this)),
      m_layout(new QVBoxLayout(m_column)), m_chipBox(new QWidget(m_column)),
      m_flow(new FlowLayout(m_chipBox, 4)),
      m_model([this](int question) { return lineOf(question); }),
      m_list(new QuestionList(m_model, 1, m_column))
{
    setObjectName(u"parameters"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_layout->setContentsMargins(8, 0, 8, 12);
    m_layout->setSpacing(1);
    m_flow->setContentsMargins(4, 5, 0, 5);
    m_chipBox->setObjectName(u"questionChips"_s);
    m_list->setObjectName(u"questionList"_s);
    m_chipBox->hide();
    m_list->hide();
    m_layout->addStretch(1);
    setWidget(m_column);
    m_column->setAutoFillBackground(false); // setWidget turns it on
    connect(m_list, &QuestionList::questionChosen, this, &ParameterList::questionWanted);
}

void ParameterList::rebuild()
{
    for (const Row &row : m_rows)
        delete row.button;
    m_rows.clear();
    m_blocked.clear();
    m_opened = -1;
    m_chipQuestions.clear();
    m_layout->removeWidget(m_chipBox);
    m_layout->removeWidget(m_list);
    m_model.setQuestions({});
    const auto &parameters = m_parts.session.framework().parameters;
    for (size_t i = 0; i < parameters.size(); ++i) {
        auto *button = new SideRow(m_column);
        button->setObjectName(u"parameter-"_s + parameters[i].id);
        m_layout->insertWidget(int(i), button);
        connect(button, &SideRow::clicked, this, [this, i] { Q_EMIT parameterWanted(int(i)); });
        m_rows.push_back({button, {}, -1, -1, false});
    }
    renew();
    showCurrent();
}

void ParameterList::renew()
{
    const auto &parameters = m_parts.session.framework().parameters;
    const auto language = m_parts.language();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].button->setTexts(parameters[i].name.in(language), parameters[i].id);
        showRow(int(i));
    }
    m_list->setAccessibleName(tr("Questions of the parameter"));
    m_model.touchAll();
    showQuestions();
}

QString ParameterList::valueOf(int parameter) const
{
    if (m_parts.curtain.isDrawn())
        return {};
    const auto score = m_parts.session.scoreboard().parameter(parameter).soFar;
    return score ? QString::number(int(std::floor(score->approximate() + 0.5))) : QString();
}

bool ParameterList::hasShown(int parameter) const
{
    const Parameter &of = m_parts.session.framework().parameters[size_t(parameter)];
    for (int i = of.firstQuestion; i < of.firstQuestion + of.questionCount; ++i) {
        if (m_state.isShown(i))
            return true;
    }
    return false;
}

void ParameterList::showRow(int parameter)
{
    Row &row = m_rows[size_t(parameter)];
    const ParameterState state = m_parts.session.scoreboard().parameter(parameter);
    const QString value = valueOf(parameter);
    const bool isBlocked = state.answered == state.relevant && m_blocked.contains(parameter);
    if (row.value != value || row.done < 0)
        row.button->setValue(row.value = value);
    if (row.done != state.answered || row.total != state.relevant || row.isBlocked != isBlocked) {
        row.done = state.answered;
        row.total = state.relevant;
        row.isBlocked = isBlocked;
        row.button->setProgress({row.done, row.total, isBlocked});
    }
    const bool isShown = parameter == m_state.parameter || hasShown(parameter);
    if (row.button->isHidden() == isShown)
        row.button->setVisible(isShown);
}

void ParameterList::showCurrent()
{
    const int old = m_opened;
    m_opened = m_state.parameter;
    for (const int each : {old, m_opened}) {
        if (each >= 0 && each < int(m_rows.size()))
            showRow(each);
    }
    if (m_opened < 0 || m_opened >= int(m_rows.size()))
        return;
    m_rows[size_t(m_opened)].button->setChecked(true);
    showQuestions();
    if (old != m_opened) {
        m_layout->activate();
        ensureWidgetVisible(m_list->isHidden() ? m_chipBox : m_list, 0, 8);
        ensureWidgetVisible(m_rows[size_t(m_opened)].button, 0, 8);
    }
}

std::vector<int> ParameterList::shownQuestions() const
{
    std::vector<int> out;
    if (m_opened < 0)
        return out;
    const Parameter &of = m_parts.session.framework().parameters[size_t(m_opened)];
    for (int i = of.firstQuestion; i < of.firstQuestion + of.questionCount; ++i) {
        if (m_state.isShown(i))
            out.push_back(i);
    }
    return out;
}

void ParameterList::showQuestions()
{
    if (m_opened < 0)
        return;
    auto questions = shownQuestions();
    const bool isList = int(questions.size()) > kMostChips;
    QWidget *box = isList ? static_cast<QWidget *>(m_list) : m_chipBox;
    const int at = m_layout->indexOf(m_rows[size_t(m_opened)].button) + 1;
    if (m_layout->indexOf(box) != at) {
        m_layout->removeWidget(m_chipBox);
        m_layout->removeWidget(m_list);
        m_layout->insertWidget(m_layout->indexOf(m_rows[size_t(m_opened)].button) + 1, box);
    }
    showChips(isList ? std::vector<int>() : questions);
    m_chipBox->setVisible(!isList);
    m_list->setVisible(isList);
    m_model.setQuestions(isList ? std::move(questions) : std::vector<int>());
    if (isList) {
        m_list->setFixedHeight(kListLines * m_list->rowPx());
        m_list->setCurrentQuestion(m_state.current);
    }
}

void ParameterList::showChips(const std::vector<int> &questions)
{
    if (questions != m_chipQuestions) {
        for (QuestionChip *chip : m_chips)
            delete chip;
        m_chips.clear();
        m_chipQuestions = questions;
        for (const int question : questions) {
            const Question &of = m_parts.session.framework().questions[size_t(question)];
            const int first =
                m_parts.session.framework().parameters[size_t(m_opened)].firstQuestion;
            auto *chip = new QuestionChip(question - first + 1, of.id, m_chipBox);
            chip->setObjectName(u"chip-"_s + of.id);
            m_flow->addWidget(chip);
            connect(chip, &QuestionChip::clicked, this,
                    [this, question] { Q_EMIT questionWanted(question); });
            m_chips.push_back(chip);
            chip->show();
        }
    }
    for (const int question : questions)
        showChip(question);
}

void ParameterList::showChip(int question)
{
    for (size_t i = 0; i < m_chipQuestions.size(); ++i) {
        if (m_chipQuestions[i] != question)
            continue;
        m_chips[i]->setState(!m_state.marks.has(question, QuestionMark::Open),
                             m_state.marks.has(question, QuestionMark::Flagged));
        if (question == m_state.current)
            m_chips[i]->setChecked(true);
    }
}

void ParameterList::touch(const std::vector<int> &questions)
{
    QSet<int> parameters;
    const Framework &framework = m_parts.session.framework();
    for (const int question : questions) {
        parameters.insert(
            framework.parameterIndex.value(framework.questions[size_t(question)].parameter));
        m_model.touch(question);
    }
    for (const int parameter : std::as_const(parameters))
        showRow(parameter);
    if (parameters.contains(m_opened))
        showQuestions();
}

void ParameterList::setBlocked(const QSet<int> &parameters)
{
    const QSet<int> both = (m_blocked - parameters) + (parameters - m_blocked);
    m_blocked = parameters;
    for (const int parameter : both)
        showRow(parameter);
}

QuestionLine ParameterList::lineOf(int question) const
{
    const Question &of = m_parts.session.framework().questions[size_t(question)];
    const bool isOpen = m_state.marks.has(question, QuestionMark::Open);
    return {.code = of.id,
            .text = of.text.in(m_parts.language()),
            .why = {},
            .state = isOpen ? tr("open") : tr("answered"),
            .isOpen = isOpen,
            .isFlagged = m_state.marks.has(question, QuestionMark::Flagged)};
}

} // namespace mulyankan
