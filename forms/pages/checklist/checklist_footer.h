#pragma once

#include "forms/pages/page.h"

namespace mulyankan {

class Button;
class TextBlock;

/// The bar below the question: back, what is left to do, the scores where their column is folded,
/// and on to the next open question.
class ChecklistFooter final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistFooter)

public:
    explicit ChecklistFooter(QWidget *parent);

    enum class Note {
        None,
        StillOpen, ///< the round is over, some are open
        Complete, ///< none is open
        DoesNotApply, ///< the question that stood here
        First, ///< there is no question before this one
        Last ///< there is none after it
    };
    struct Shown {
        Note note = Note::None;
        int open = 0; ///< of StillOpen
        QString question; ///< of DoesNotApply
        bool hasPrevious = true;
        bool isDraft = true;
        bool isScoreFolded = false;
    };
    void show(const Shown &shown);
    void retranslate();
    void arrange(bool isNarrow);

Q_SIGNALS:
    void previousWanted();
    void forwardWanted();
    void scoresWanted();

private:
    QString noteText() const;
    Shown m_shown;
    bool m_isNarrow = false;
    QWidget *m_inside = nullptr; // as wide as the question above
    Button *m_previous;
    TextBlock *m_note;
    Button *m_scores;
    Button *m_next;
};

} // namespace mulyankan
