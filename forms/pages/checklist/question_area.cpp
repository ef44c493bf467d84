#include "forms/pages/checklist/question_area.h"

#include <QEvent>

namespace mulyankan {

QuestionArea::QuestionArea(const WindowParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts)
{
}

void QuestionArea::setQuestion(const QString &id)
{
    if (hasQuestion())
        leaveQuestion();
    m_question = id;
    enterQuestion();
    showWords();
    showState();
}

void QuestionArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

bool QuestionArea::hasQuestion() const
{
    return session().isOpen() && session().framework().question(m_question);
}

const Question &QuestionArea::question() const
{
    return *session().framework().question(m_question);
}

int QuestionArea::index() const
{
    return session().framework().questionIndex.value(m_question);
}

const Response &QuestionArea::response() const
{
    static const Response none;
    const auto &responses = session().visit().responses;
    const auto it = responses.constFind(m_question);
    return it == responses.cend() ? none : *it;
}

int QuestionArea::shownLevel() const
{
    const QString answer = shownAnswer();
    return answer.size() == 1 ? answer.toInt() : 0;
}

int QuestionArea::supportedLevel() const
{
    return session().scoreboard().question(index()).supported;
}

std::vector<const EvidenceItem *> QuestionArea::items() const
{
    return itemsOf(session().visit(), m_question);
}

} // namespace mulyankan
