#include "forms/focus_ring.h"
#include "forms/icons.h"
#include "forms/paint.h"
#include "forms/style.h"
#include "forms/widgets/button.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kFieldPaddingPx = 10;

/// Rows are chosen by a soft fill, so their words keep their ink.
template <typename Option>
Option withSoftSelection(const Option &option, const QColor &fill, const QColor &ink)
{
    Option soft(option);
    soft.palette.setColor(QPalette::Highlight, fill);
    soft.palette.setColor(QPalette::HighlightedText, ink);
    return soft;
}

QRect spinRect(const QStyleOptionComplex &option, QStyle::SubControl part, const Look &look)
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    const bool hasButtons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int buttons = hasButtons ? look.scaled(22) : 0;
    const QRect rect = option.rect;
    const QRect column(rect.right() - buttons - 2, rect.top() + 2, buttons, rect.height() - 4);
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return column.adjusted(0, 0, 0, -column.height() / 2);
    case QStyle::SC_SpinBoxDown:
        return column.adjusted(0, column.height() / 2, 0, 0);
    case QStyle::SC_SpinBoxEditField:
        return rect.adjusted(kFieldPaddingPx - 2, 2, -buttons - 4, -2);
    default:
        return rect;
    }
}

bool isTextArea(const QWidget *widget)
{
    return widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
}

} // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const QWidget *parent = widget ? widget->parentWidget() : nullptr;
        if (!parent || !(parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox")))
            drawField(*painter, *option, widget);
        return;
    }
    case PE_FrameLineEdit:
        return; // drawn with the panel
    case PE_Frame:
        if (isTextArea(widget)) // its viewport lies inside; the edge is all there is to draw
            drawField(*painter, *option, widget);
        else if (widget && widget->inherits("QAbstractScrollArea"))
            drawBox(*painter, option->rect,
                    {.radius = kCardRadius,
                     .fill = look()[&Tokens::surface],
                     .edge = look()[&Tokens::line]});
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
        drawIndicator(*painter, *option, false);
        return;
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(*painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(*painter, *option, true);
        return;
    case PE_PanelItemViewRow:
        return; // the item draws its own
    case PE_PanelItemViewItem:
        drawItemPanel(*painter, *option, widget);
        return;
    case PE_FrameFocusRect:
        if (widget && widget->inherits("QAbstractItemView")
            && (option->state & State_KeyboardFocusChange))
            drawBox(*painter, option->rect,
                    {.radius = kKeyRadius, .edge = look()[&Tokens::accent], .edgePx = 2});
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, look()[&Tokens::surface]);
        drawBox(*painter, option->rect, {.radius = 0, .edge = look()[&Tokens::control]});
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const QColor &ink = look()[&Tokens::ink];
    switch (element) {
    case CE_FocusFrame:
        drawBox(*painter, option->rect,
                {.radius = std::min(option->rect.height() / 2.0, kControlRadius + 4.0),
                 .edge = look()[&Tokens::accent],
                 .edgePx = 2});
        return;
    case CE_PushButton:
        drawPushButton(*painter, *option);
        return;
    case CE_CheckBoxLabel:
    case CE_RadioButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            painter->setPen(look()[(option->state & State_Enabled) ? &Tokens::ink : &Tokens::ink3]);
            drawTextLine(*painter, option->rect, button->text, look().font(Type::Body));
        }
        return;
    case CE_ProgressBar:
        drawProgress(*painter, *option);
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const auto soft = withSoftSelection(*item, look()[&Tokens::accentSoft], ink);
            QProxyStyle::drawControl(element, &soft, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const auto soft = withSoftSelection(*item, look()[&Tokens::sunken], ink);
            QProxyStyle::drawControl(element, &soft, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawPushButton(QPainter &painter, const QStyleOption &option) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (!button)
        return;
    ButtonFace face;
    face.kind = (button->features & QStyleOptionButton::DefaultButton) ? ButtonKind::Primary
                                                                       : ButtonKind::Secondary;
    face.text = button->text;
    face.isEnabled = option.state & State_Enabled;
    face.isHovered = option.state & State_MouseOver;
    face.isDown = option.state & (State_Sunken | State_On);
    drawButtonFace(painter, option.rect, face, look());
}

void Style::drawProgress(QPainter &painter, const QStyleOption &option) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (!bar)
        return;
    QRectF track(0, 0, option.rect.width(), 6);
    track.moveCenter(QRectF(option.rect).center());
    drawBox(painter, track, {.radius = 3, .fill = look()[&Tokens::sunken]});
    const double span = double(bar->maximum) - bar->minimum;
    if (span <= 0 || bar->progress <= bar->minimum)
        return;
    const double share = std::clamp((double(bar->progress) - bar->minimum) / span, 0.0, 1.0);
    QRectF filled(track);
    filled.setWidth(std::max(6.0, track.width() * share));
    if (option.direction == Qt::RightToLeft)
        filled.moveRight(track.right());
    drawBox(painter, filled, {.radius = 3, .fill = look()[&Tokens::accent]});
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        drawCombo(*painter, *option, widget);
        return;
    case CC_ScrollBar:
        drawScrollBar(*painter, *option, widget);
        return;
    case CC_ToolButton:
        drawToolButton(*painter, *option);
        return;
    case CC_SpinBox: {
        drawField(*painter, *option, widget);
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        const auto draw = [&](SubControl part, const QString &icon) {
            const QRectF rect = subControlRect(control, option, part, widget);
            const qreal side = std::min<qreal>(look().scaled(14), rect.height());
            QRectF square(0, 0, side, side);
            square.moveCenter(rect.center());
            drawIcon(*painter, icon, square, look()[&Tokens::ink2]);
        };
        draw(SC_SpinBoxUp, u"chevron-up"_s);
        draw(SC_SpinBoxDown, u"chevron-down"_s);
        return;
    }
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void Style::drawCombo(QPainter &painter, const QStyleOptionComplex &option,
                      const QWidget *widget) const
{
    QStyleOptionComplex field(option);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    const bool isEditable = combo && combo->editable;
    if (!isEditable) // it has the ring outside instead
        field.state.setFlag(State_HasFocus, false);
    drawField(painter, field, widget);
    const int side = look().scaled(16);
    const QRectF square(option.rect.right() - side - 8, option.rect.center().y() - side / 2.0 + 0.5,
                        side, side);
    const bool isOn = option.state & State_Enabled;
    drawIcon(painter, u"chevron-down"_s, square, look()[isOn ? &Tokens::ink2 : &Tokens::ink3]);
}

void Style::drawToolButton(QPainter &painter, const QStyleOptionComplex &option) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    if (!button)
        return;
    Box box{.radius = kControlRadius};
    if (option.state & (State_Sunken | State_On))
        box.fill = look()[&Tokens::line];
    else if ((option.state & State_MouseOver) && (option.state & State_Enabled))
        box.fill = look()[&Tokens::sunken];
    drawBox(painter, option.rect, box);
    QStyleOptionToolButton label(*button);
    QProxyStyle::drawControl(CE_ToolButtonLabel, &label, &painter, nullptr);
}

void Style::drawScrollBar(QPainter &painter, const QStyleOptionComplex &option,
                          const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!bar || bar->minimum == bar->maximum)
        return;
    const QRectF slider = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool isBusy = option.state & (State_MouseOver | State_Sunken);
    const qreal inset = isBusy ? 2 : 3;
    drawBox(painter, slider.adjusted(inset, inset, -inset, -inset),
            {.radius = 4, .fill = look()[isBusy ? &Tokens::ink2 : &Tokens::control]});
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar) {
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        const bool isFlat = bar->orientation == Qt::Horizontal;
        const int length = isFlat ? option->rect.width() : option->rect.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int slider = length;
        if (range > 0)
            slider = int(qint64(bar->pageStep) * length / (range + bar->pageStep));
        slider = std::min(length, std::max(slider, 32));
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - slider, bar->upsideDown);
        int from = 0;
        int to = length;
        if (part == SC_ScrollBarSlider)
            std::tie(from, to) = std::pair(start, start + slider);
        else if (part == SC_ScrollBarSubPage)
            to = start;
        else if (part == SC_ScrollBarAddPage)
            from = start + slider;
        const QRect rect = isFlat ? QRect(from, 0, to - from, option->rect.height())
                                  : QRect(0, from, option->rect.width(), to - from);
        return visualRect(option->direction, option->rect, rect);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(kFieldPaddingPx, 2, -look().scaled(16) - 12, -2);
    if (control == CC_SpinBox)
        return spinRect(*option, part, look());
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const QWidget *parent = widget ? widget->parentWidget() : nullptr;
        if (parent && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox")))
            return option->rect;
        return option->rect.adjusted(kFieldPaddingPx, 1, -kFieldPaddingPx, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace mulyankan
