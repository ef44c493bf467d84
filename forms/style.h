#pragma once

#include "forms/theme.h"

#include <QProxyStyle>

class QApplication;

namespace mulyankan {

/// Draws Qt's own widgets by the tokens of a theme, on top of Fusion: buttons, fields, lists,
/// scroll bars, check boxes. There is no style sheet anywhere.
class Style final : public QProxyStyle {
    Q_OBJECT

public:
    /// @p theme outlives it.
    explicit Style(const Theme &theme);

    const Theme &theme() const { return m_theme; }

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                      bool isEnabled, const QString &text, QPalette::ColorRole role) const override;

private:
    const Look &look() const { return m_theme.look(); }
    void drawField(QPainter &painter, const QStyleOption &option, const QWidget *widget) const;
    void drawIndicator(QPainter &painter, const QStyleOption &option, bool isRound) const;
    void drawItemPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget) const;
    void drawCombo(QPainter &painter, const QStyleOptionComplex &option,
                   const QWidget *widget) const;
    void drawScrollBar(QPainter &painter, const QStyleOptionComplex &option,
                       const QWidget *widget) const;
    void drawProgress(QPainter &painter, const QStyleOption &option) const;
    void drawToolButton(QPainter &painter, const QStyleOptionComplex &option) const;
    void drawPushButton(QPainter &painter, const QStyleOption &option) const;
    const Theme &m_theme;
};

/// The look that a widget is drawn in: its style's, or the plain light one without our style.
const Look &lookOf(const QWidget &widget);

/// True if the widget has the focus and came to it by the keyboard.
bool showsFocus(const QWidget &widget);

/// Marks a field as wrong (2 px edge in `bad`); say why in a sentence below it.
void markField(QWidget &field, bool isWrong);

/// Puts style, palette and font onto the application and renews them when the theme changes; starts
/// the focus ring. Once, after Theme::loadFonts(). @p theme outlives the application's windows.
void dress(QApplication &application, Theme &theme);

} // namespace mulyankan
