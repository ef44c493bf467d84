#pragma once

#include "forms/itemmodels/question_finder.h"
#include "forms/pages/checklist/parameter_list.h"
#include "forms/pages/page.h"

#include <array>

class QStackedWidget;

namespace mulyankan {

class Button;
class FilterChip;
class SearchField;
class TextBlock;

/// The left column of the checklist: search, filters, parameters, and the questions that do not
/// apply.
class ChecklistColumn final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistColumn)

public:
    /// @p state outlives it.
    ChecklistColumn(const WindowParts &parts, const ChecklistState &state, QWidget *parent);

    void rebuild();
    void retranslate();
    void showCurrent();
    void touch(const std::vector<int> &questions);
    /// The filters that are on, and what they let through.
    void showFilters();
    /// Rows and chips anew: filters or curtain changed.
    void renewParameters() { m_parameters->renew(); }
    void setBlocked(const QSet<int> &parameters) { m_parameters->setBlocked(parameters); }
    /// Puts the cursor into the search.
    void beginSearch();

Q_SIGNALS:
    void questionWanted(int question);
    void parameterWanted(int parameter);
    void filtersWanted(mulyankan::MarkSet wanted);
    /// To what decides whether a question applies.
    void placeWanted(const mulyankan::Place &place);
    /// The search was given up with Esc.
    void searchLeft();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Part { Parameters, Results, Aside };
    void buildResults();
    void buildAside();
    void readTexts();
    void search();
    void leaveSearch();
    void choose(int question);
    void showAside(bool isShown);
    void listAside();
    void showCause(int question);
    QuestionLine lineOf(int question) const;
    QString filterText(QuestionMark mark) const;

    WindowParts m_parts;
    const ChecklistState &m_state;
    SearchField *m_search;
    std::array<FilterChip *, 4> m_filters{}; // in the order of kQuestionMarks
    QStackedWidget *m_stack;
    ParameterList *m_parameters;
    QuestionListModel m_results;
    TextBlock *m_resultWords = nullptr;
    QuestionList *m_resultList = nullptr;
    QuestionListModel m_aside;
    TextBlock *m_asideWords = nullptr;
    QuestionList *m_asideList = nullptr;
    Button *m_asideButton;
    QuestionFinder m_finder;
    bool m_isFinderReady = false;
    QSet<int> m_stale; // touched while the texts were being read
    int m_reading = 0; // number of the reading that counts
};

} // namespace mulyankan
