#pragma once

#include <QLineEdit>

namespace mulyankan {

class Button;

/// A line to search with: a glass before, the key that leads here while it is empty, a cross once
/// something is typed. Esc empties it.
class SearchField final : public QLineEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    explicit SearchField(QWidget *parent = nullptr);

    void setKeyHint(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    QString m_keyHint;
    Button *m_cross;
};

} // namespace mulyankan
