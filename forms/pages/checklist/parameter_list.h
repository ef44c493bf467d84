#pragma once

#include "forms/itemmodels/question_list_model.h"
#include "forms/pages/checklist/checklist_state.h"
#include "forms/window_parts.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace mulyankan {

class FlowLayout;
class QuestionChip;
class QuestionList;
class SideRow;

/// The parameters with their rings and scores, the current one opened: its questions as chips, or
/// as a list that scrolls where there are many.
class ParameterList final : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ParameterList)

public:
    static constexpr int kMostChips = 24;

    /// @p state outlives it.
    ParameterList(const WindowParts &parts, const ChecklistState &state, QWidget *parent);

    /// Another visit, perhaps another framework.
    void rebuild();
    /// Names, rows and chips as the state has them: filters, language, curtain changed.
    void renew();
    /// Another question stands in the centre.
    void showCurrent();
    /// These questions are others now.
    void touch(const std::vector<int> &questions);
    /// Parameters in which something blocks signing although all is answered.
    void setBlocked(const QSet<int> &parameters);

Q_SIGNALS:
    void questionWanted(int question);
    void parameterWanted(int parameter);

private:
    struct Row {
        SideRow *button = nullptr;
        QString value;
        int done = -1;
        int total = -1;
        bool isBlocked = false;
    };
    void showRow(int parameter);
    QString valueOf(int parameter) const;
    bool hasShown(int parameter) const;
    std::vector<int> shownQuestions() const;
    void showQuestions();
    void showChips(const std::vector<int> &questions);
    void showChip(int question);
    QuestionLine lineOf(int question) const;

    WindowParts m_parts;
    const ChecklistState &m_state;
    QWidget *m_column;
    QVBoxLayout *m_layout;
    std::vector<Row> m_rows; // in framework order
    QSet<int> m_blocked;
    QWidget *m_chipBox;
    FlowLayout *m_flow;
    std::vector<int> m_chipQuestions;
    std::vector<QuestionChip *> m_chips; // of the current parameter, in order
    QuestionListModel m_model;
    QuestionList *m_list;
    int m_opened = -1; // the parameter whose questions are shown
};

} // namespace mulyankan
