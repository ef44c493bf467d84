#pragma once

#include "forms/widgets/button.h"
#include "forms/widgets/painted.h"

namespace mulyankan {

class TextBlock;

/// What an empty list shows: the outline of what will stand there, a title, one sentence, one deed.
class EmptyState final : public Painted {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &icon, const QString &title, const QString &sentence);
    /// Empty: no button.
    void setAction(const QString &text, const QString &icon = {});

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void renew() override;

private:
    int ghostPx() const;
    void paintGhost(QPainter &painter, qreal top, double strength) const;
    QString m_icon;
    TextBlock *m_title;
    TextBlock *m_sentence;
    Button *m_action;
};

} // namespace mulyankan
