#include "forms/dialogs/dialog_frame.h"

#include "forms/style.h"
#include "forms/widgets/button.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kFrameMarginPx = 24;
constexpr int kLeastRoomPx = 240;

/// The room a dialog may take: the window below it, and never more than the screen has.
QSize roomFor(const QWidget &dialog)
{
    QSize room = dialog.screen()->availableSize();
    if (const QWidget *below = dialog.parentWidget())
        room = room.boundedTo(below->window()->size());
    return (room - QSize(2 * kFrameMarginPx, 2 * kFrameMarginPx))
        .expandedTo({kLeastRoomPx, kLeastRoomPx});
}

} // namespace

DialogFrame::DialogFrame(int widthPx, QWidget *parent) : QDialog(parent), m_widthPx(widthPx)
{
    setModal(true);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_inside = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(kFrameMarginPx, 20, kFrameMarginPx, 20);
    column->setSpacing(8);
    m_title = new TextBlock(QString(), Type::Title, &Tokens::ink, m_inside);
    m_text = new TextBlock(QString(), Type::Body, &Tokens::ink2, m_inside);
    m_content = new QVBoxLayout;
    m_content->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(m_content);
    column->addStretch(1);
    m_scroll->setWidget(m_inside);
    m_foot = new Surface(Surface::Kind::Panel, this);
    m_foot->setEdges(Qt::TopEdge);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(kFrameMarginPx, 12, kFrameMarginPx, 12);
    row->setSpacing(8);
    row->addStretch(1);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(m_foot);
}

void DialogFrame::setWords(const QString &title, const QString &text)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

Button *DialogFrame::addButton(const QString &text, bool isPrimary)
{
    auto *button =
        new Button(text, isPrimary ? ButtonKind::Primary : ButtonKind::Secondary, m_foot);
    button->setAutoDefault(true);
    m_foot->layout()->addWidget(button);
    return button;
}

void DialogFrame::fit()
{
    const QSize room = roomFor(*this);
    const int foot = m_foot->sizeHint().width();
    const int width = std::min(std::max(lookOf(*this).scaled(m_widthPx), foot), room.width());
    m_inside->layout()->activate();
    const int inside = m_inside->layout()->totalHeightForWidth(width);
    const int height = std::min(inside + m_foot->sizeHint().height(), room.height());
    resize(width, height);
}

void DialogFrame::showEvent(QShowEvent *event)
{
    fit();
    QDialog::showEvent(event);
}

bool DialogFrame::event(QEvent *event)
{
    const bool isOther =
        event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LanguageChange;
    if (isOther && isVisible())
        QTimer::singleShot(0, this, &DialogFrame::fit); // once the parts have measured anew
    return QDialog::event(event);
}

} // namespace mulyankan
