#pragma once

#include <QAbstractButton>
#include <QPixmap>

namespace mulyankan {

/// One item of evidence as a picture of 104 × 64 with its caption and its kind below. Checked: it
/// is selected. The tile `Add` takes what is dropped, pasted or picked.
class EvidenceTile final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceTile)

public:
    enum class State { Ready, Copying, SeenOnly, NoPreview, Missing, Withdrawn, Add };

    explicit EvidenceTile(QWidget *parent = nullptr);

    State state() const { return m_state; }
    void setState(State state);
    /// @p percent 0 … 100, while copying.
    void setCopied(int percent);
    /// Scaled to fill, the middle of it shown; a null one is a file without preview.
    void setPicture(const QPixmap &picture);
    void setTexts(const QString &caption, const QString &kind);
    /// The picture alone, as in lists that have their words beside.
    void setPictureOnly(bool isAlone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRectF frame() const;
    void paintFrame(QPainter &painter) const;
    void paintPicture(QPainter &painter) const;
    void paintInside(QPainter &painter) const;
    void paintWord(QPainter &painter, const QString &icon, const QString &word) const;
    void tell();
    QString stateWords() const;
    State m_state = State::NoPreview;
    int m_percent = 0;
    QPixmap m_picture;
    QString m_caption;
    QString m_kind;
    bool m_isPictureOnly = false;
};

} // namespace mulyankan
