#include "forms/pages/checklist/question_inside.h"

#include "forms/pages/checklist/answer_text.h"
#include "forms/widgets/level_card.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace mulyankan {

// Keys, what is dropped, and where the cursor stands.

namespace {

bool isForTyping(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QComboBox *>(widget);
}

int cursorOf(const QWidget &field)
{
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field))
        return text->textCursor().position();
    if (const auto *line = qobject_cast<const QLineEdit *>(&field))
        return line->cursorPosition();
    return 0;
}

void setCursorOf(QWidget &field, int position)
{
    if (auto *text = qobject_cast<QPlainTextEdit *>(&field)) {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(std::clamp(position, 0, int(text->toPlainText().size())));
        text->setTextCursor(cursor);
    } else if (auto *line = qobject_cast<QLineEdit *>(&field)) {
        line->setCursorPosition(position);
    }
}

} // namespace

bool QuestionPanel::pressKey(QKeyEvent *event)
{
    Inside &in = *m_inside;
    if (!in.hasQuestion() || isForTyping(QApplication::focusWidget()))
        return false;
    if (event->matches(QKeySequence::Paste)) {
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        return mime && in.giver->take(*mime);
    }
    const auto others = event->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (others != Qt::NoModifier || event->isAutoRepeat())
        return false;
    return choose(event->key());
}

bool QuestionPanel::choose(int key)
{
    Inside &in = *m_inside;
    if (key >= Qt::Key_1 && key <= Qt::Key_5) {
        in.answer->choose(QString::number(key - Qt::Key_0));
        return true;
    }
    switch (key) {
    case Qt::Key_0:
        in.answer->choose(u"NS"_s);
        return true;
    case Qt::Key_N:
        in.answer->choose(u"NA"_s);
        return true;
    case Qt::Key_E:
        in.answer->choose(u"NE"_s);
        return true;
    case Qt::Key_B:
        in.head->toggleFlag();
        return true;
    case Qt::Key_Delete:
        // only where it means the answer, not a tile or a row of a list
        if (!qobject_cast<LevelCard *>(QApplication::focusWidget()))
            return false;
        in.answer->choose({});
        return true;
    default:
        return false;
    }
}

void QuestionPanel::keyPressEvent(QKeyEvent *event)
{
    if (!pressKey(event))
        QWidget::keyPressEvent(event);
}

bool QuestionPanel::act(Page::Act act)
{
    Inside &in = *m_inside;
    if (!in.hasQuestion())
        return false;
    switch (act) {
    case Page::Act::Attach:
        in.giver->pick();
        return true;
    case Page::Act::Guidance:
        in.head->setOpen(!in.head->isOpen());
        return true;
    case Page::Act::Note:
        focusSection(u"note"_s);
        return true;
    default:
        return false;
    }
}

std::vector<std::pair<QString, QWidget *>> QuestionPanel::fields() const
{
    const Inside &in = *m_inside;
    std::vector<std::pair<QString, QWidget *>> fields{{u"note"_s, in.note->text()},
                                                      {u"reason"_s, in.answer->reason()},
                                                      {u"gate"_s, in.gate->reason()},
                                                      {u"n"_s, in.measure->numerator()},
                                                      {u"d"_s, in.measure->denominator()}};
    for (int level = 1; level <= 5; ++level)
        fields.emplace_back(u"card%1"_s.arg(level), in.levels->card(level));
    return fields;
}

QString QuestionPanel::cursorState() const
{
    for (const auto &[name, field] : fields()) {
        if (field->hasFocus())
            return name + u':' + QString::number(cursorOf(*field));
    }
    return {};
}

void QuestionPanel::restoreCursor(const QString &state)
{
    if (!m_inside->hasQuestion())
        return;
    for (const auto &[name, field] : fields()) {
        if (name != state.section(u':', 0, 0) || field->isHidden())
            continue;
        field->setFocus(Qt::OtherFocusReason);
        setCursorOf(*field, state.section(u':', 1).toInt());
        m_inside->scroll->ensureWidgetVisible(field);
    }
}

void QuestionPanel::focusSection(const QString &section)
{
    Inside &in = *m_inside;
    if (!in.hasQuestion())
        return;
    QWidget *field = in.levels->focusCard();
    if (section == "note"_L1)
        field = in.note->text();
    else if (section == "reason"_L1 && in.answer->reason()->parentWidget()->isVisibleTo(this))
        field = in.answer->reason();
    else if (section == "reason"_L1 && in.gate->reason()->parentWidget()->isVisibleTo(this))
        field = in.gate->reason();
    field->setFocus(Qt::ShortcutFocusReason);
    if (section.isEmpty()) // a question is read from its beginning
        in.scroll->verticalScrollBar()->setValue(0);
    else
        in.scroll->ensureWidgetVisible(field);
}

void QuestionPanel::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isWanted = m_inside->hasQuestion() && m_inside->session().isDraft()
        && EvidenceGiver::canTake(*event->mimeData());
    if (!isWanted)
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_inside->strip->setInvited(true);
}

void QuestionPanel::dragLeaveEvent(QDragLeaveEvent *)
{
    m_inside->strip->setInvited(false);
}

void QuestionPanel::dropEvent(QDropEvent *event)
{
    m_inside->strip->setInvited(false);
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(m_inside->hasQuestion());
    if (event->isAccepted())
        m_inside->giver->take(*event->mimeData());
}

} // namespace mulyankan
