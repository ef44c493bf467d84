#pragma once

#include <QAbstractButton>

namespace mulyankan {

/// One level as a card: its number as a key cap, its name, its descriptor. Checkable and exclusive among its siblings; arrows move the focus, only
/// Space and a click choose, so that no answer is given in passing.
class LevelCard final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LevelCard)

public:
    /// @p level 1 … 5.
    explicit LevelCard(int level, QWidget *parent = nullptr);

    int level() const { return m_level; }
    void setTexts(const QString &name, const QString &descriptor);
    /// On its way to the disk: a dashed edge, no fill.
    void setPending(bool pending);
    /// Checks or unchecks without telling anybody.
    void showChosen(bool chosen);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user chose this card.
    void chosen(int level);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void focusSibling(int step);
    void updateAccessibleName();
    int m_level;
    QString m_name;
    QString m_descriptor;
    bool m_isPending = false;
};

} // namespace mulyankan
