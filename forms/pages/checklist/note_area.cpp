#include "forms/pages/checklist/note_area.h"

#include "forms/pages/checklist/answer_text.h"
#include "forms/style.h"
#include "forms/widgets/text_block.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

NoteArea::NoteArea(const WindowParts &parts, QWidget *parent)
    : QuestionArea(parts, parent),
      m_title(new TextBlock(QString(), Type::Body, &Tokens::ink, this)),
      m_text(new AnswerText(session(), this))
{
    m_title->setType(Type::Body, true);
    m_title->setAlignment(Qt::AlignVCenter);
    m_text->setObjectName(u"note"_s);
    m_text->setLines(3, 14);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addStretch(1);
    NoteArea::measure();
}

void NoteArea::measure()
{
    m_title->setMinimumHeight(lookOf(*this).smallControlPx()); // as the head of the evidence
}

void NoteArea::enterQuestion()
{
    m_text->setObject(object(u"note"_s));
}

void NoteArea::showWords()
{
    m_title->setText(tr("Note"));
    m_text->setAccessibleName(m_title->text());
    m_text->setPlaceholderText(isDraft() ? tr("What was seen, and who was asked…") : QString());
}

void NoteArea::showState()
{
    m_text->setReadOnly(!isDraft());
    m_text->refresh();
}

} // namespace mulyankan
