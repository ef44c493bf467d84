#pragma once

#include "forms/theme.h"

#include <QTextBrowser>

namespace mulyankan {

/// Shows a chapter in the look of the window: its sizes, inks and line heights, keys as caps, in a
/// column that is not wider than reads well. Can be read, selected and copied by keyboard.
class HelpView final : public QTextBrowser {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpView)

public:
    explicit HelpView(QWidget *parent);

    void showText(const QString &markdown);
    /// Marks every place where @p words stand and leads to the first; empty: none.
    void mark(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dressText();
    void arrange();
    QString m_markdown;
    QString m_marked;
};

} // namespace mulyankan
