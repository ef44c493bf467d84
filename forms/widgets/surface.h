#pragma once

#include "forms/widgets/painted.h"

namespace mulyankan {

/// A ground to lay widgets on: a card (surface with an edge), a column or bar (panel with a line on
/// one side), or the canvas.
class Surface final : public Painted {
    Q_OBJECT

public:
    enum class Kind { Canvas, Card, Panel };

    explicit Surface(Kind kind, QWidget *parent = nullptr);

    /// Where the line of a panel runs; none by default.
    void setEdges(Qt::Edges edges);
    /// A bar of 3 px at the left of a card, in a tone.
    void setBar(Ink ink);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    Qt::Edges m_edges;
    Ink m_bar = nullptr;
};

/// A key and what it does: `Esc` leave the note. For the status line.
class KeyHint final : public Painted {
    Q_OBJECT

public:
    KeyHint(const QString &key, const QString &words, QWidget *parent = nullptr);

    void setTexts(const QString &key, const QString &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    QString m_words;
};

/// The mark of the application: five bars hanging from a headline.
class AppMark final : public Painted {
    Q_OBJECT

public:
    /// @p sidePx at 100 %.
    explicit AppMark(int sidePx = 28, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_sidePx;
};

} // namespace mulyankan
