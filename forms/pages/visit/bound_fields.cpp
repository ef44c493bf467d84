#include "forms/pages/visit/bound_fields.h"

#include "forms/style.h"

#include <QKeyEvent>

namespace mulyankan {

namespace {

constexpr int kLeastLines = 2;
constexpr int kMostLines = 8;
constexpr int kFramePx = 14;

} // namespace

BoundLine::BoundLine(Session &session, Object object, QWidget *parent)
    : QLineEdit(parent), m_session(session), m_object(std::move(object))
{
    connect(this, &QLineEdit::textChanged, this, &BoundLine::take);
}

void BoundLine::take(const QString &text)
{
    if (m_isShowing)
        return;
    const bool isGone = !m_mayBeEmpty && text.trimmed().isEmpty();
    m_session.type(m_object, isGone ? valueOf(m_session.visit(), m_object).text() : text);
}

void BoundLine::refresh()
{
    if (!m_session.isOpen())
        return;
    setReadOnly(!m_session.isDraft());
    if (isReadOnly())
        setPlaceholderText({}); // an example would look like what is recorded
    const QString shown = m_session.textOf(m_object);
    const bool isBeingEmptied = hasFocus() && !m_mayBeEmpty && text().trimmed().isEmpty();
    if (text() == shown || isBeingEmptied)
        return;
    m_isShowing = true;
    const int cursor = cursorPosition();
    setText(shown);
    setCursorPosition(std::min(cursor, int(shown.size())));
    m_isShowing = false;
}

void BoundLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_session.finishTyping();
    refresh();
}

void BoundLine::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & Qt::ControlModifier)) {
        m_session.finishTyping();
        focusNextChild();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

BoundText::BoundText(Session &session, Object object, QWidget *parent)
    : QPlainTextEdit(parent), m_session(session), m_object(std::move(object))
{
    setAcceptDrops(false); // a dropped file would write its address into the note
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        if (!m_isShowing && toPlainText() != m_session.textOf(m_object))
            m_session.type(m_object, toPlainText());
    });
}

void BoundText::refresh()
{
    if (!m_session.isOpen())
        return;
    setReadOnly(!m_session.isDraft());
    if (isReadOnly())
        setPlaceholderText({}); // an example would look like what is recorded
    const QString shown = m_session.textOf(m_object);
    if (toPlainText() == shown)
        return;
    m_isShowing = true;
    const int at = textCursor().position();
    setPlainText(shown);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(at, int(shown.size())));
    setTextCursor(cursor);
    m_isShowing = false;
}

QSize BoundText::sizeHint() const
{
    const int lines = std::clamp(int(document()->size().height()), kLeastLines, kMostLines);
    return {200, lines * lookOf(*this).linePx(Type::Body) + kFramePx};
}

void BoundText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    m_session.finishTyping();
    refresh();
}

void BoundText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace mulyankan
