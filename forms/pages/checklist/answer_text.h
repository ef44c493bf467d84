#pragma once

#include "forms/session.h"

#include <QPlainTextEdit>

namespace mulyankan {

/// A text of the open visit that is typed here: it grows with its lines, is kept while it is being
/// typed, and recorded when the field is left. Files and pictures that are pasted belong to others.
class AnswerText final : public QPlainTextEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerText)

public:
    AnswerText(Session &session, QWidget *parent);

    /// Shows the text of another object.
    void setObject(const Object &object);
    /// Shows what the session says; the cursor stays.
    void refresh();
    /// How many lines it shows at least and at most.
    void setLines(int least, int most);

Q_SIGNALS:
    /// Esc: the keys are wanted elsewhere.
    void left();
    void filesPasted(const QMimeData *data);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void typed();
    void grow();
    Session &m_session;
    Object m_object;
    QString m_shown;
    int m_least = 2;
    int m_most = 12;
};

} // namespace mulyankan
