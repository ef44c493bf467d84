#include "forms/pages/visit/date_entry.h"

#include "forms/pages/visit/month_popup.h"
#include "forms/pages/visit/typed_date.h"
#include "forms/style.h"
#include "forms/widgets/button.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

DateEntry::DateEntry(const QString &name, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock),
      m_label(new TextBlock(QString(), Type::Body, &Tokens::ink, this)),
      m_field(new QLineEdit(this)), m_calendar(new Button(QString(), ButtonKind::Plain, m_field)),
      m_sentence(new TextBlock(QString(), Type::Small, &Tokens::bad, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_field);
    column->addWidget(m_sentence);
    column->addStretch(1);
    m_label->setType(Type::Body, true);
    m_field->setObjectName(name);
    m_field->installEventFilter(this);
    m_calendar->setObjectName(QString(name + u"Calendar"_s));
    m_calendar->setGlyph(u"calendar"_s);
    m_calendar->setSmall(true);
    m_calendar->setFocusPolicy(Qt::NoFocus);
    m_calendar->setCursor(Qt::ArrowCursor);
    m_sentence->hide();
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_isTyping = true; });
    connect(m_calendar, &QAbstractButton::clicked, this, &DateEntry::openCalendar);
    arrange();
}

void DateEntry::setLabel(const QString &label, Language language)
{
    m_language = language;
    m_label->setText(label);
    m_field->setAccessibleName(label);
    m_calendar->setAccessibleName(tr("Calendar: %1").arg(label));
    m_calendar->setToolTip(tr("Pick from a calendar (Alt+↓)"));
    if (!m_isTyping)
        showDate();
}

void DateEntry::setDate(const std::optional<QDate> &date)
{
    const bool isNew = m_date != date;
    m_date = date;
    if (m_isTyping && !(isNew && typed() == date))
        return;
    m_isTyping = false;
    showDate();
}

std::optional<QDate> DateEntry::typed() const
{
    return m_isTyping ? typedDate(m_field->text()) : m_date;
}

bool DateEntry::isReadable() const
{
    return !m_isTyping || m_field->text().trimmed().isEmpty() || typed();
}

void DateEntry::setReadOnly(bool isReadOnly)
{
    m_field->setReadOnly(isReadOnly);
    m_field->setPlaceholderText(isReadOnly ? QString() : tr("15.1.2024"));
    m_calendar->setEnabled(!isReadOnly);
}

void DateEntry::setRefusal(const QString &sentence)
{
    m_isRefused = !sentence.isEmpty();
    markField(*m_field, m_isRefused);
    m_sentence->setInk(&Tokens::bad);
    m_sentence->setGlyph(u"circle-alert"_s, &Tokens::bad);
    m_sentence->setText(sentence);
    m_sentence->setVisible(m_isRefused);
    m_field->setAccessibleDescription(sentence);
}

void DateEntry::setRemark(const QString &sentence)
{
    if (m_isRefused)
        return;
    m_sentence->setInk(&Tokens::warn);
    m_sentence->setGlyph(u"triangle-alert"_s, &Tokens::warn);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
}

void DateEntry::takeBack()
{
    m_isTyping = false;
    setRefusal({});
    showDate();
}

void DateEntry::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void DateEntry::showDate()
{
    const QString text = m_date ? dateText(*m_date, m_language) : QString();
    if (m_field->text() != text)
        m_field->setText(text);
}

void DateEntry::finish()
{
    if (!m_isTyping)
        return;
    if (!isReadable()) {
        setRefusal(tr("This is no date. Write it as 15.1.2024 or 2024-01-15; %1 stays.")
                       .arg(m_date ? dateText(*m_date, m_language) : tr("no date")));
        return;
    }
    setRefusal({});
    if (typed() == m_date)
        takeBack();
    else
        Q_EMIT entered();
}

void DateEntry::openCalendar()
{
    if (m_field->isReadOnly())
        return;
    auto *popup = new MonthPopup(utcDay(m_clock.now()), m_language, this);
    popup->setDay(typed().value_or(m_date.value_or(utcDay(m_clock.now()))));
    connect(popup, &MonthPopup::picked, this, [this](QDate day) {
        m_field->setText(dateText(day, m_language));
        m_isTyping = true;
        finish();
    });
    popup->openAt(*m_field);
}

bool DateEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        arrange();
    if (event->type() == QEvent::FocusOut)
        finish();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Down || key->key() == Qt::Key_F4) {
        openCalendar();
        return true;
    }
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        && !(key->modifiers() & Qt::ControlModifier)) {
        finish();
        return true;
    }
    if (key->key() == Qt::Key_Escape && m_isTyping) {
        takeBack();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DateEntry::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void DateEntry::arrange()
{
    const int side = m_field->height() - 4;
    m_calendar->setGeometry(2, 2, side, side);
    m_field->setTextMargins(side - 6, 0, 0, 0);
}

} // namespace mulyankan
