#pragma once

#include "forms/widgets/painted.h"

#include <QAbstractButton>

namespace mulyankan {

enum class Tone { Neutral, Info, Ok, Warn, Bad };

Ink toneInk(Tone tone);
Ink toneSoft(Tone tone);
/// The icon of a tone where no better one is given.
QString toneGlyph(Tone tone);

/// A word or a count in a soft pill, with an icon. It says something and does nothing.
class Chip final : public Painted {
    Q_OBJECT

public:
    explicit Chip(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setTone(Tone tone);
    void setGlyph(const QString &icon);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_glyph;
    Tone m_tone;
};

/// A pill that filters a list: on or off.
class FilterChip final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChip)

public:
    explicit FilterChip(const QString &text = {}, QWidget *parent = nullptr);

    /// Drawn behind the text; below 0: none.
    void setCount(int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString shownText() const;
    int m_count = -1;
};

/// The number of one question under its parameter: answered, open, current, flagged.
class QuestionChip final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionChip)

public:
    /// @p code of the question (SEC-05), its name for a screen reader.
    QuestionChip(int number, const QString &code, QWidget *parent = nullptr);

    void setState(bool isAnswered, bool isFlagged);
    /// Checked: the question that stands in the centre.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tell();
    int m_number;
    QString m_code;
    bool m_isAnswered = false;
    bool m_isFlagged = false;
};

} // namespace mulyankan
