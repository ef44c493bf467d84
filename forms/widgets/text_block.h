#pragma once

#include "forms/paint.h"
#include "forms/widgets/painted.h"

#include <QHash>

#include <optional>

namespace mulyankan {

/// Words on the page, in one of the sizes and inks, with an icon before them if wanted. Breaks
/// lines between words, never cuts the signs above and below Devanagari letters, and grows with the
/// text size; what does not fit into the lines allowed ends in an ellipsis and stands in the
/// tooltip.
class TextBlock final : public Painted {
    Q_OBJECT

public:
    explicit TextBlock(QWidget *parent = nullptr);
    explicit TextBlock(const QString &text, Type type = Type::Body, Ink ink = &Tokens::ink,
                       QWidget *parent = nullptr);

    QString text() const { return m_text.text; }
    void setText(const QString &text);
    /// Set bold before the text.
    void setLead(const QString &lead);
    void setType(Type type, bool isBold = false);
    void setInk(Ink ink);
    void setGlyph(const QString &icon, std::optional<Ink> ink = std::nullopt);
    /// 0: as many as it takes. 1: takes no more width than its words and may be squeezed.
    void setMaxLines(int lines);
    void setAlignment(Qt::Alignment alignment);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void renew() override;

private:
    void forgetOtherSize() const;
    void tell();
    int glyphPx() const;
    int indentPx() const;
    FlowText m_text;
    Ink m_ink = &Tokens::ink;
    std::optional<Ink> m_glyphInk;
    QString m_glyph;
    bool m_isMiddle = false;
    // what layouts ask for many times over
    mutable int m_knownPercent = 0; // the text size that they are of
    mutable QHash<int, int> m_heights; // by width
    mutable QSize m_hint;
    mutable QSize m_minimum;
};

/// The states of a visit, a bundle and a verdict, each with the icon and the colour it always has.
enum class Sign {
    Draft,
    Signed,
    Delivering,
    Delivered,
    Received,
    Refused,
    Passed,
    Indeterminate,
    Failed,
    RedFlag,
};

/// Shows a state: its icon, its word (from `forms/wording`), its colour.
void showSign(TextBlock &block, Sign sign, const QString &word);
QString signGlyph(Sign sign);
Ink signInk(Sign sign);

} // namespace mulyankan
