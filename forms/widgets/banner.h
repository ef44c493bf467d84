#pragma once

#include "forms/widgets/button.h"
#include "forms/widgets/chip.h"

class QBoxLayout;

namespace mulyankan {

class TextBlock;

/// A result or a warning in its place: a bar, an icon, the fact in bold, what to do, and at most
/// two deeds. It stays until it is dismissed or hidden.
class Banner final : public Painted {
    Q_OBJECT

public:
    explicit Banner(Tone tone = Tone::Info, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setTexts(const QString &fact, const QString &advice = {});
    void setGlyph(const QString &icon);
    /// At most two. @returns a button that belongs to the banner.
    Button *addAction(const QString &text, ButtonKind kind = ButtonKind::Secondary);
    void clearActions();
    /// Shows a cross that hides the banner.
    void setDismissible(bool isDismissible);

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void renew() override;

private:
    void arrange();
    Tone m_tone;
    QString m_glyph;
    QBoxLayout *m_layout;
    QBoxLayout *m_actions;
    TextBlock *m_text;
    Button *m_cross;
};

} // namespace mulyankan
