#pragma once

#include "forms/paint.h"
#include "forms/widgets/progress_ring.h"

#include <QAbstractButton>

namespace mulyankan {

/// One parameter of the checklist in the left column: its ring, its name, its percent and code. One
/// of them is checked: the one whose questions stand in the centre. Arrows move between rows
/// without choosing.
class SideRow final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SideRow)

public:
    explicit SideRow(QWidget *parent = nullptr);

    void setTexts(const QString &name, const QString &code);
    /// What stands at the right, above the code: "82"; empty: nothing, as when scores are hidden.
    void setValue(const QString &value);
    void setProgress(const Progressed &progress);
    /// An icon in place of the ring, as in the steps of a new visit.
    void setGlyph(const QString &icon);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tell();
    FlowText nameText() const;
    int leadPx() const;
    int tailPx() const;
    void paintTail(QPainter &painter) const;
    QString m_name;
    QString m_code;
    QString m_value;
    QString m_glyph;
    Progressed m_progress;
    Glide *m_share;
};

} // namespace mulyankan
