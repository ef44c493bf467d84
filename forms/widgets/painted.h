#pragma once

#include "forms/theme.h"

#include <QAccessible>
#include <QWidget>

class QVariantAnimation;

namespace mulyankan {

/// Base of the widgets that draw themselves and are no buttons: they know the look, measure anew
/// when it changes, and have a role for a screen reader. Their name is the accessible name.
class Painted : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Painted)

public:
    QAccessible::Role accessibleRole() const { return m_role; }

protected:
    Painted(QAccessible::Role role, QWidget *parent);

    const Look &look() const;
    /// Called after the text size, the fonts or the language changed.
    virtual void renew();
    void changeEvent(QEvent *event) override;
    /// Width decides the height: for widgets that hold text in lines.
    void followWidth();

private:
    QAccessible::Role m_role;
};

/// Tells Qt's accessibility which roles the painted widgets have. May be called again.
void installPaintedRoles();

/// A value that glides to its goal in 150 ms, or jumps when nothing may move.
class Glide final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Glide)

public:
    explicit Glide(QWidget &owner);

    double value() const { return m_value; }
    void goTo(double goal, bool hasMotion);

private:
    QWidget &m_owner;
    QVariantAnimation *m_animation;
    double m_value = 0;
    bool m_hasBegun = false;
};

/// Turns a spinner once what it stands for has lasted 300 ms; without motion it never turns.
class Turning final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Turning)

public:
    explicit Turning(QWidget &owner);

    void start(bool hasMotion);
    void stop();
    /// True once the 300 ms have gone by.
    bool isShown() const { return m_isShown; }
    double turn() const { return m_turn; }

Q_SIGNALS:
    void shown();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QWidget &m_owner;
    int m_timer = 0;
    bool m_isShown = false;
    bool m_hasMotion = true;
    double m_turn = 0;
};

} // namespace mulyankan
