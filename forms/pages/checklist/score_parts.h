#pragma once

#include "forms/widgets/painted.h"

#include <QAbstractButton>

namespace mulyankan {

/// The two scores side by side, told apart by size and by the line that stands for each in the
/// chart; one below the other where there is no room.
class ScoreFigures final : public Painted {
    Q_OBJECT

public:
    explicit ScoreFigures(QWidget *parent);

    void setNames(const QString &soFar, const QString &ifSigned);
    void setValues(const QString &soFar, const QString &ifSigned);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void renew() override;

private:
    int namePx(const QString &name) const;
    bool isSideBySide(int width) const;
    void paintName(QPainter &painter, const QRectF &rect, const QString &name, bool isDashed) const;
    QString m_soFarName;
    QString m_ifSignedName;
    QString m_soFar;
    QString m_ifSigned;
};

/// One thing to settle: where, as a link, and what.
class PlaceLink final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaceLink)

public:
    explicit PlaceLink(QWidget *parent);

    /// @p lead  what leads there (SEC-01); empty: the words are the link
    void setTexts(const QString &glyph, Ink glyphInk, const QString &lead, const QString &words);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int wordsLeft() const;
    QString m_glyph;
    Ink m_glyphInk = &Tokens::ink2;
    QString m_lead;
    QString m_words;
};

} // namespace mulyankan
