#pragma once

#include "forms/paint.h"
#include "forms/widgets/support_rail.h"

#include <QAbstractButton>
#include <QHash>

namespace mulyankan {

/// One level as a card: its number as a key cap, its name, its descriptor. Checkable and exclusive
/// among its siblings; arrows move the focus, only Space and a click choose, so that no answer is
/// given in passing.
class LevelCard final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LevelCard)

public:
    /// @p level 1 … 5.
    explicit LevelCard(int level, QWidget *parent = nullptr);

    int level() const { return m_level; }
    void setTexts(const QString &name, const QString &descriptor);
    /// On its way to the disk: a dashed edge, no fill, after 300 ms a spinner.
    void setPending(bool pending);
    /// The answer did not reach the disk; it is kept, and choosing the card tries again.
    void setFailed(bool failed);
    /// Signed visits are read only: the card can be read, not chosen.
    void setSigned(bool isSigned);
    /// Lying, with name and descriptor in one row and the rail as a stripe at the right edge.
    void setStacked(bool stacked);
    /// What the stripe shows; told to a screen reader in both forms. @p hint: what is missing.
    void setSupport(Support support, const QString &hint = {});
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
    void nextCheckState() override;
    bool hitButton(const QPoint &at) const override;

private:
    void forgetOtherSize() const;
    struct Measures;
    Measures measures(int width) const;
    void measureLying(Measures &m, int width) const;
    void measureStanding(Measures &m, int width) const;
    FlowText nameText() const;
    FlowText bodyText() const;
    FlowText failureText() const;
    bool hasNameColumn(int width) const;
    void measureAnew();
    void updateAccessibleName();
    void paintFrame(QPainter &painter) const;
    void paintCap(QPainter &painter, const QRectF &cap) const;

    int m_level;
    QString m_name;
    QString m_descriptor;
    QString m_hint;
    Support m_support = Support::None;
    bool m_isPending = false;
    bool m_isFailed = false;
    bool m_isSigned = false;
    bool m_isStacked = false;
    Turning *m_turning;
    // what layouts ask for many times over
    mutable int m_knownPercent = 0; // the text size that they are of
    mutable QHash<int, int> m_heights; // by width
    mutable QSize m_minimum;
};

} // namespace mulyankan
