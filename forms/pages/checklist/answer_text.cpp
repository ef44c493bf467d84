#include "forms/pages/checklist/answer_text.h"

#include "forms/style.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

bool isFileOrPicture(const QMimeData &data)
{
    const auto urls = data.urls();
    const bool hasFile =
        std::ranges::any_of(urls, [](const QUrl &url) { return url.isLocalFile(); });
    return hasFile || (data.hasImage() && !data.hasText());
}

} // namespace

AnswerText::AnswerText(Session &session, QWidget *parent)
    : QPlainTextEdit(parent), m_session(session)
{
    setAcceptDrops(false); // a dropped file would become its address in the text
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    connect(this, &QPlainTextEdit::textChanged, this, &AnswerText::typed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &AnswerText::grow);
    grow();
}

void AnswerText::setObject(const Object &object)
{
    if (m_object == object) {
        refresh();
        return;
    }
    m_object = object;
    m_shown.clear();
    const QSignalBlocker blocker(this);
    clear();
    refresh();
    moveCursor(QTextCursor::End);
}

void AnswerText::refresh()
{
    const QString text = m_session.textOf(m_object);
    if (text == toPlainText())
        return;
    const QSignalBlocker blocker(this);
    const int position = textCursor().position();
    m_shown = text;
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, int(text.size())));
    setTextCursor(cursor);
    grow();
}

void AnswerText::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    grow();
}

void AnswerText::typed()
{
    const QString text = toPlainText();
    if (text == m_shown)
        return; // what an input method still composes is not in the text
    m_shown = text;
    if (!isReadOnly())
        m_session.type(m_object, text);
}

void AnswerText::grow()
{
    const int line = std::max(fontMetrics().lineSpacing(), 1);
    const int lines = std::clamp(int(document()->size().height()), m_least, m_most);
    const int frame = 2 * frameWidth() + int(2 * document()->documentMargin());
    const int height = lines * line + frame + 4;
    if (height != minimumHeight())
        setFixedHeight(height);
}

bool AnswerText::canInsertFromMimeData(const QMimeData *source) const
{
    return isFileOrPicture(*source) || QPlainTextEdit::canInsertFromMimeData(source);
}

void AnswerText::insertFromMimeData(const QMimeData *source)
{
    if (isFileOrPicture(*source))
        Q_EMIT filesPasted(source);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void AnswerText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // its own menu
        m_session.finishTyping();
}

void AnswerText::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void AnswerText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        grow();
}

} // namespace mulyankan
