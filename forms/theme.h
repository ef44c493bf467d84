#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <array>

namespace mulyankan {

/// Every colour of the window, by what it is for. The pairs `x` and `xSoft` are a tone and the fill
/// behind it. Nothing else in the project names a colour.
struct Tokens {
    QColor canvas; ///< the window behind cards
    QColor panel; ///< side columns and bars
    QColor surface; ///< cards, fields, tables
    QColor sunken; ///< wells, tracks, hover, disabled fill
    QColor line; ///< edges of cards, dividers, pressed
    QColor control; ///< borders of fields, buttons and key caps
    QColor ink; ///< text
    QColor ink2; ///< secondary text, icons
    QColor ink3; ///< disabled text, nothing else
    QColor accent, accentHover, accentPress, onAccent, accentSoft;
    QColor ok, okSoft, warn, warnSoft, bad, badSoft;
    QColor shadow; ///< of a popup, with its alpha
    std::array<QColor, 4> series; ///< of charts, in order
    std::array<QColor, 7> heat; ///< seven classes, light to heavy
    std::array<QColor, 7> heatInk; ///< text on each of them
};

/// A colour by its use, whatever the theme: `&Tokens::accent`.
using Ink = QColor Tokens::*;

Tokens lightTokens();
Tokens darkTokens();

/// Contrast of two opaque colours as WCAG 2 defines it, 1 … 21.
double contrastOf(const QColor &one, const QColor &other);

enum class Type { Small, Body, Card, Title, Figure };

/// What a painter has to know: the tokens, how large text is, whether things may move.
struct Look {
    Tokens tokens;
    bool isDark = false;
    int textPercent = 100; ///< 100 … 200
    bool hasMotion = true;

    const QColor &operator[](Ink ink) const { return tokens.*ink; }
    /// Height of the letters and of a line in px, at the text size that is set.
    int textPx(Type type) const;
    int linePx(Type type) const;
    /// Title and figure are bold by themselves.
    QFont font(Type type, bool isBold = false) const;
    /// Something that grows with the text: icons, key caps, rings. @p px at 100 %.
    int scaled(int px) const { return (px * textPercent + 50) / 100; }
    /// Something that grows half as fast: padding, gaps.
    int spaced(int px) const { return (px * (100 + textPercent) + 100) / 200; }
    int controlPx() const; ///< height of a button or field
    int smallControlPx() const;
};

constexpr int kKeyRadius = 4;
constexpr int kControlRadius = 6;
constexpr int kCardRadius = 8;
constexpr int kChipRadius = 12;
constexpr int kRailPx = 4;

/// The look that is chosen, and word when it changes. Made by `app`, handed down by reference.
class Theme final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    enum class Mode { System, Light, Dark };

    explicit Theme(QObject *parent = nullptr);

    const Look &look() const { return m_look; }
    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// Clamped to 100 … 200.
    void setTextPercent(int percent);
    /// The user's wish; off as well when the system asks for it.
    void setMotion(bool isOn);
    /// What the system says; counts for the colours while the mode is System.
    void setSystem(bool isDark, bool hasMotion);

    QPalette palette() const;
    QFont font() const { return m_look.font(Type::Body); }

    /// Loads the fonts that the window is set in. Needs a QGuiApplication. @returns false if one of
    /// them could not be read.
    static bool loadFonts();

Q_SIGNALS:
    void changed();

private:
    void update();
    Mode m_mode = Mode::System;
    bool m_isSystemDark = false;
    bool m_hasSystemMotion = true;
    bool m_wantsMotion = true;
    Look m_look;
};

} // namespace mulyankan
