#pragma once

#include "forms/session.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace mulyankan {

/// A line that is one text of the open visit: what is typed is on the disk within a second, and
/// recorded when the field is left.
class BoundLine final : public QLineEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BoundLine)

public:
    BoundLine(Session &session, Object object, QWidget *parent);

    /// A name cannot be empty: emptied, the field shows what is recorded once it is left.
    void setMayBeEmpty(bool mayBeEmpty) { m_mayBeEmpty = mayBeEmpty; }
    /// Shows what the session says; cursor and composition stay.
    void refresh();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(const QString &text);
    Session &m_session;
    Object m_object;
    bool m_mayBeEmpty = true;
    bool m_isShowing = false;
};

/// The same for a text of several lines. As high as its lines, from two to eight of them.
class BoundText final : public QPlainTextEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BoundText)

public:
    BoundText(Session &session, Object object, QWidget *parent);
    void refresh();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Session &m_session;
    Object m_object;
    bool m_isShowing = false;
};

} // namespace mulyankan
