#pragma once

#include "model/framework/framework.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace mulyankan {

class Button;
class Clock;
class TextBlock;

/// A date with its label: typed in any usual form or picked from a calendar; below it, why what was
/// typed does not stand. What is typed counts when the field is left or Enter is pressed.
class DateEntry final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateEntry)

public:
    /// @p name becomes the object name of the field; the calendar's button is `<name>Calendar`.
    DateEntry(const QString &name, const Clock &clock, QWidget *parent);

    void setLabel(const QString &label, Language language);
    /// What is recorded. What is being typed, or was refused, stays.
    void setDate(const std::optional<QDate> &date);
    /// What was typed, if it is a date; what is recorded where nothing was typed.
    std::optional<QDate> typed() const;
    /// False where something was typed that is no date; empty is none.
    bool isReadable() const;
    void setReadOnly(bool isReadOnly);
    /// In `bad`, the field marked; empty: what was typed stands.
    void setRefusal(const QString &sentence);
    bool isRefused() const { return m_isRefused; }
    /// A remark in `warn`, which hinders nothing.
    void setRemark(const QString &sentence);
    /// What is recorded is shown again.
    void takeBack();
    void focusField();

Q_SIGNALS:
    /// typed() is another date than the recorded one, or none.
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void finish();
    void openCalendar();
    void showDate();
    void arrange();

    const Clock &m_clock;
    Language m_language = Language::English;
    std::optional<QDate> m_date;
    bool m_isTyping = false; // the text is not the recorded date
    bool m_isRefused = false;
    TextBlock *m_label;
    QLineEdit *m_field;
    Button *m_calendar;
    TextBlock *m_sentence;
};

} // namespace mulyankan
