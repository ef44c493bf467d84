#include "forms/pages/evidence/support_chips.h"

namespace mulyankan {

void SupportChips::clear()
{
    for (QWidget *piece : m_pieces) {
        piece->hide();
        piece->deleteLater(); // one of them may be what was clicked
    }
    m_pieces.clear();
}

void SupportChips::add(QWidget *piece)
{
    piece->setParent(this);
    piece->show();
    m_pieces.push_back(piece);
    layOut();
}

void SupportChips::layOut()
{
    int x = 0;
    int y = 0;
    int high = 0;
    for (QWidget *piece : m_pieces) {
        QSize size = piece->sizeHint();
        size.setWidth(std::min(size.width(), std::max(40, width())));
        if (x > 0 && x + size.width() > width()) {
            x = 0;
            y += high;
            high = 0;
        }
        piece->setGeometry(QRect({x, y}, size));
        x += size.width();
        high = std::max(high, size.height());
    }
    setFixedHeight(std::max(1, y + high));
}

void SupportChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

} // namespace mulyankan
