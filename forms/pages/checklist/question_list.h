#pragma once

#include "forms/itemmodels/question_list_model.h"

#include <QListView>

namespace mulyankan {

/// A list of questions to go to: code, whether it is open or flagged, and its words; why, where it
/// stands aside. One height for all lines, so that thousands cost nothing.
class QuestionList final : public QListView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionList)

public:
    /// @p lineCount lines of the text below the code; @p model outlives it.
    QuestionList(QuestionListModel &model, int lineCount, QWidget *parent = nullptr);

    /// The question in the centre; −1: none.
    void setCurrentQuestion(int question);
    int currentQuestion() const { return m_current; }
    int rowPx() const;

Q_SIGNALS:
    /// Chosen by a click or by Enter.
    void questionChosen(int question);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QuestionListModel &m_model;
    int m_lineCount;
    int m_current = -1;
};

} // namespace mulyankan
