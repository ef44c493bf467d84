#include "forms/pages/start/visit_rows.h"

#include "forms/focus_ring.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace mulyankan {

VisitRows::VisitRows(QWidget *parent) : QListView(parent), m_delegate(new VisitDelegate(*this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    FocusRing::drawInside(*this);
}

void VisitRows::setLanguage(Language language)
{
    m_delegate->setLanguage(language);
    viewport()->update();
}

void VisitRows::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    const auto renew = [this] {
        keepOneCurrent();
        updateGeometry();
    };
    connect(model, &QAbstractItemModel::modelReset, this, renew);
    connect(model, &QAbstractItemModel::rowsInserted, this, renew);
    connect(model, &QAbstractItemModel::rowsRemoved, this, renew);
    keepOneCurrent();
}

/// The first row is the one that Enter opens until another is chosen.
void VisitRows::keepOneCurrent()
{
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

QSize VisitRows::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    return {QListView::sizeHint().width(), rows * m_delegate->rowPx()};
}

QSize VisitRows::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void VisitRows::open(const QModelIndex &index)
{
    const bool isReadable = index.data(VisitListModel::ProblemRole).toString().isEmpty();
    if (index.isValid() && isReadable)
        Q_EMIT opened(index.data(VisitListModel::IdRole).toString());
}

QModelIndex VisitRows::actAt(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    return index.isValid() && actRect(index).contains(at) ? index : QModelIndex();
}

void VisitRows::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex act = actAt(event->position().toPoint());
    m_delegate->setActHovered(act, m_pressed.isValid() && act == m_pressed);
    viewport()->update();
    if (!m_pressed.isValid())
        QListView::mouseMoveEvent(event);
}

void VisitRows::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    m_pressed = event->button() == Qt::LeftButton ? actAt(at) : QModelIndex();
    m_delegate->setActHovered(m_pressed, m_pressed.isValid());
    QListView::mousePressEvent(event);
}

void VisitRows::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex pressed = m_pressed;
    m_pressed = QModelIndex();
    m_delegate->setActHovered(actAt(event->position().toPoint()), false);
    QListView::mouseReleaseEvent(event);
    if (pressed.isValid() && actAt(event->position().toPoint()) == pressed)
        open(pressed);
}

void VisitRows::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && !actAt(event->position().toPoint()).isValid())
        open(index);
}

void VisitRows::leaveEvent(QEvent *event)
{
    m_delegate->setActHovered({}, false);
    viewport()->update();
    QListView::leaveEvent(event);
}

void VisitRows::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void VisitRows::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    keepOneCurrent();
    viewport()->update();
}

void VisitRows::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return;
    scheduleDelayedItemsLayout(); // below a width a row has three lines
    updateGeometry();
}

void VisitRows::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

void VisitRows::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace mulyankan
