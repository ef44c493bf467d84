#pragma once

#include "forms/paint.h"

#include <QAbstractButton>

namespace mulyankan {

/// One of a few choices, one below the other: its number as a key cap and its words, in as many
/// lines as they take. A line break parts what it is called from what it means.
class ChoiceRow final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceRow)

public:
    /// @p key: "1" … "9", or empty.
    ChoiceRow(const QString &key, const QString &words, QWidget *parent);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int leadPx() const;
    FlowText nameText() const;
    FlowText meaningText() const;
    QString m_key;
    QString m_name;
    QString m_meaning;
};

} // namespace mulyankan
