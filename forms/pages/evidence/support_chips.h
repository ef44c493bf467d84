#pragma once

#include <QWidget>

namespace mulyankan {

/// Pieces side by side in as many rows as they take.
class SupportChips final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SupportChips)

public:
    explicit SupportChips(QWidget *parent = nullptr) : QWidget(parent) { }

    void clear();
    /// Takes it over.
    void add(QWidget *piece);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    std::vector<QWidget *> m_pieces;
};

} // namespace mulyankan
