#pragma once

#include "forms/widgets/painted.h"

#include <QImage>
#include <QPixmap>

namespace mulyankan {

/// A picture to look at: as a whole, larger, smaller, turned. Only this view changes.
class PreviewCanvas final : public Painted {
    Q_OBJECT

public:
    explicit PreviewCanvas(QWidget *parent = nullptr);

    /// @p isComing: a sharper one is on its way.
    void setPicture(const QPixmap &picture, bool isComing);
    bool hasPicture() const { return !m_picture.isNull(); }
    /// In place of a picture: an icon, what it is, what is known of it.
    void setWords(const QString &icon, const QString &title, const QString &text);
    void zoomIn();
    void zoomOut();
    void fit();
    void turn();
    /// In percent of the original; 0: as a whole.
    bool isFitted() const { return m_zoom <= 0; }
    int quarterTurns() const { return m_quarters; }

Q_SIGNALS:
    void viewChanged();
    void previousWanted();
    void nextWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QSizeF turnedSize() const;
    qreal scale() const;
    qreal fittingScale() const;
    void zoomTo(qreal zoom);
    void keepInside();
    void paintWords(QPainter &painter) const;

    QPixmap m_picture;
    QString m_icon;
    QString m_title;
    QString m_text;
    qreal m_zoom = 0; // 0: as a whole
    int m_quarters = 0;
    QPointF m_shift; // of the middle
    QPoint m_grabbed;
    bool m_isComing = false;
};

} // namespace mulyankan
