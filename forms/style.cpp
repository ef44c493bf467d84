#include "forms/style.h"

#include "forms/focus_ring.h"
#include "forms/paint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr auto kWrongProperty = "mulyankanWrong";
/// Wide enough that what lies inside does not cover the round corners.
int frameWidthOf(const QWidget *widget)
{
    if (!widget)
        return 1;
    if (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"))
        return 6;
    return widget->inherits("QListView") ? 4 : 1;
}

/// A check, or a dash for "some of them".
void drawTick(QPainter &painter, const QRectF &rect, const QColor &colour, bool isDash)
{
    const auto at = [&rect](qreal x, qreal y) {
        return QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height());
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, rect.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isDash)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter.drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.69), at(0.76, 0.33)}));
}

constexpr int kFocusMarginPx = 4; // a ring of 2 px, 2 px outside

} // namespace

Style::Style(const Theme &theme) : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_theme(theme)
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QFrame *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    // the field behind the text is drawn by its frame, in the colour of its state
    if (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"))
        static_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(false);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return look().scaled(18);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return look().scaled(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return kFocusMarginPx;
    case PM_DefaultFrameWidth:
        return frameWidthOf(widget);
    case PM_SpinBoxFrameWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
        return 0;
    case SH_Widget_Animation_Duration:
        return 0; // nothing of Qt's own moves
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize all = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {std::max(size.width() + 2 * look().spaced(15), look().controlPx()),
                look().controlPx()};
    case CT_ComboBox:
        return {size.width() + look().spaced(28) + look().scaled(18), look().controlPx()};
    case CT_LineEdit:
        return {all.width() + 16, look().controlPx()};
    case CT_SpinBox:
        return {all.width() + look().scaled(30), look().controlPx()};
    case CT_ToolButton:
        return all.expandedTo({look().smallControlPx(), look().smallControlPx()});
    case CT_CheckBox:
    case CT_RadioButton:
        return {all.width() + 4, std::max(all.height(), look().linePx(Type::Body))};
    case CT_MenuItem:
        return {all.width() + 16, std::max(all.height(), look().linePx(Type::Body) + 8)};
    case CT_ItemViewItem:
        return {all.width() + 8, std::max(all.height(), look().controlPx())};
    case CT_TabBarTab:
        return {all.width(), look().controlPx()};
    default:
        return all;
    }
}

void Style::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                         bool isEnabled, const QString &text, QPalette::ColorRole role) const
{
    // a rectangle as high as the font's own metrics would cut the signs of Devanagari
    QProxyStyle::drawItemText(painter, rect, flags | Qt::TextDontClip, palette, isEnabled, text,
                              role);
}

const Look &lookOf(const QWidget &widget)
{
    if (const auto *style = qobject_cast<const Style *>(widget.style()))
        return style->theme().look();
    if (const auto *style = qobject_cast<const Style *>(QApplication::style()))
        return style->theme().look();
    static const Look plain{.tokens = lightTokens()};
    return plain;
}

bool showsFocus(const QWidget &widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void markField(QWidget &field, bool isWrong)
{
    field.setProperty(kWrongProperty, isWrong);
    field.update();
}

void dress(QApplication &application, Theme &theme)
{
    QApplication::setStyle(new Style(theme)); // the application owns it
    const auto renew = [&theme] {
        QApplication::setPalette(theme.palette());
        QApplication::setFont(theme.font());
    };
    renew();
    QObject::connect(&theme, &Theme::changed, &application, renew);
    new FocusRing(application);
}

void Style::drawField(QPainter &painter, const QStyleOption &option, const QWidget *widget) const
{
    const bool isWrong = widget && widget->property(kWrongProperty).toBool();
    const bool isReadOnly = (option.state & State_ReadOnly)
        || (widget && widget->property("readOnly").toBool()); // text edits say it themselves
    const bool isOn = option.state & State_Enabled;
    const bool hasFocus = option.state & State_HasFocus;
    Box box{.radius = kControlRadius,
            .fill = look()[&Tokens::surface],
            .edge = look()[&Tokens::control]};
    if (!isOn || isReadOnly) {
        box.fill = look()[&Tokens::sunken];
        box.edge = look()[&Tokens::line];
    } else if (option.state & State_MouseOver) {
        box.edge = look()[&Tokens::ink2];
    }
    if (hasFocus && isOn) {
        box.edge = look()[&Tokens::accent];
        box.edgePx = 2;
    }
    if (isWrong) {
        box.edge = look()[&Tokens::bad];
        box.edgePx = 2;
    }
    drawBox(painter, option.rect, box);
}

void Style::drawIndicator(QPainter &painter, const QStyleOption &option, bool isRound) const
{
    const bool isOn = option.state & State_Enabled;
    const bool isChecked = option.state & (State_On | State_NoChange);
    const QRectF rect(option.rect);
    Box box{.radius = isRound ? rect.width() / 2 : kKeyRadius,
            .fill = look()[&Tokens::surface],
            .edge = look()[&Tokens::control]};
    if (option.state & State_MouseOver)
        box.edge = look()[&Tokens::ink2];
    if (isChecked && !isRound)
        box.fill = box.edge = look()[isOn ? &Tokens::accent : &Tokens::ink3];
    if (isChecked && isRound)
        box.edge = look()[isOn ? &Tokens::accent : &Tokens::ink3];
    if (!isOn && !isChecked)
        box.fill = look()[&Tokens::sunken];
    if (isChecked && isRound)
        box.edgePx = 2;
    drawBox(painter, rect, box);
    if (isChecked && isRound) {
        const qreal inset = rect.width() * 0.28;
        drawBox(painter, rect.adjusted(inset, inset, -inset, -inset),
                {.radius = rect.width(), .fill = box.edge});
    } else if (isChecked) {
        drawTick(painter, rect, look()[&Tokens::onAccent], option.state & State_NoChange);
    }
}

void Style::drawItemPanel(QPainter &painter, const QStyleOption &option,
                          const QWidget *widget) const
{
    const bool isList = widget && widget->inherits("QListView");
    Box box{.radius = isList ? qreal(kKeyRadius) : 0};
    if (option.state & State_Selected)
        box.fill = look()[&Tokens::accentSoft];
    else if ((option.state & State_MouseOver) && (option.state & State_Enabled))
        box.fill = look()[&Tokens::sunken];
    drawBox(painter, option.rect, box);
}

} // namespace mulyankan
