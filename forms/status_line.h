#pragma once

#include "forms/pages/page.h"
#include "forms/widgets/surface.h"

class QHBoxLayout;

namespace mulyankan {

class TextBlock;

/// The last line of the window: the framework's notice while it is not official, and the keys of
/// the page.
class StatusLine final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showNotice(const QString &notice);
    /// As many as there is room for, the first ones first.
    void showKeys(const std::vector<KeyWords> &keys);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    TextBlock *m_notice;
    QHBoxLayout *m_row;
    std::vector<KeyHint *> m_hints;
};

} // namespace mulyankan
