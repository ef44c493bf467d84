#pragma once

#include "forms/widgets/painted.h"

#include <QPointer>

namespace mulyankan {

class Button;
class TextBlock;

/// One stop of the tour: what is pointed at, and what is said about it.
struct TourStop {
    QString target; ///< objectName of a widget in the window
    QString title;
    QString text;
};

/// A card that points at one part of the page after the other, on the first visit. It never takes
/// the focus: whoever goes on working may. F2 goes on, Esc skips; it ends by itself when the page
/// changes. Child of the window, above everything in it.
class Tour final : public Painted {
    Q_OBJECT

public:
    explicit Tour(QWidget &window);

    /// Stops whose target is not to be seen are left out. @returns false if none is left: the tour
    /// has not begun.
    bool begin();
    void next();
    /// Away, and `ended`.
    void end();
    /// The place among those that are to be seen, from 0.
    int stop() const { return m_stop; }
    void retranslate();

    /// What the tour of the checklist shows, in the language that is set.
    static std::vector<TourStop> checklistStops();

Q_SIGNALS:
    void ended();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void renew() override;

private:
    QWidget *targetOf(const TourStop &stop) const;
    void showStop();
    void place();
    QWidget &m_window;
    std::vector<TourStop> m_stops;
    int m_stop = 0;
    QPointer<QWidget> m_target;
    TextBlock *m_title;
    TextBlock *m_text;
    TextBlock *m_count;
    Button *m_skip;
    Button *m_next;
    QPoint m_tip; // where the pointer ends, in own coordinates
};

} // namespace mulyankan
