#pragma once

#include "forms/theme.h"

#include <QPushButton>

class QPainter;

namespace mulyankan {

/// Primary: at most one on a page. Quiet: a link-like deed. Plain: quiet, in secondary ink. Danger
/// never stands beside a primary one.
enum class ButtonKind { Secondary, Primary, Quiet, Plain, Danger };

/// All that a button's picture depends on.
struct ButtonFace {
    ButtonKind kind = ButtonKind::Secondary;
    QString text;
    QString glyph; ///< name of an icon, empty: none
    bool isGlyphLast = false;
    QString keyHint; ///< drawn as a key cap behind the text
    bool isSmall = false;
    bool isEnabled = true;
    bool isHovered = false;
    bool isDown = false;
    bool isChecked = false;
};

void drawButtonFace(QPainter &painter, const QRectF &rect, const ButtonFace &face,
                    const Look &look);
QSize buttonFaceSize(const ButtonFace &face, const Look &look);

/// A push button with a rank, an icon and the key that does the same. One without text needs an
/// accessible name.
class Button final : public QPushButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Button)

public:
    explicit Button(QWidget *parent = nullptr);
    explicit Button(const QString &text, ButtonKind kind = ButtonKind::Secondary,
                    QWidget *parent = nullptr);

    ButtonKind kind() const { return m_face.kind; }
    void setKind(ButtonKind kind);
    void setGlyph(const QString &icon, bool isLast = false);
    void setKeyHint(const QString &key);
    void setSmall(bool isSmall);
    /// Greys the button and says why, in its tooltip and to a screen reader; empty: it works again.
    void setOffBecause(const QString &reason);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ButtonFace face() const;
    ButtonFace m_face;
};

} // namespace mulyankan
