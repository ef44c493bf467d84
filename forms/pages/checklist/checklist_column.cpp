#include "forms/pages/checklist/checklist_column.h"

#include "forms/pages/checklist/flow_layout.h"
#include "forms/pages/checklist/question_list.h"
#include "forms/widgets/button.h"
#include "forms/widgets/chip.h"
#include "forms/widgets/search_field.h"
#include "forms/widgets/text_block.h"
#include "model/framework/relevance.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// Words above a list, in line with its text.
void addWords(QVBoxLayout &column, TextBlock &words)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 0, 10, 4);
    row->addWidget(&words);
    column.addLayout(row);
}

} // namespace

ChecklistColumn::ChecklistColumn(const WindowParts &parts, const ChecklistState &state,
                                 QWidget *parent)
    : QWidget(parent), m_parts(parts), m_state(state), m_search(new SearchField(this)),
      m_stack(new QStackedWidget(this)), m_parameters(new ParameterList(parts, state, this)),
      m_results([this](int question) { return lineOf(question); }),
      m_aside([this](int question) { return lineOf(question); }),
      m_asideButton(new Button(QString(), ButtonKind::Plain, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 1, 4);
    column->setSpacing(8);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 0, 11, 0);
    top->setSpacing(8);
    m_search->setObjectName(u"questionSearch"_s);
    m_search->installEventFilter(this);
    top->addWidget(m_search);
    auto *filters = new QWidget(this);
    auto *flow = new FlowLayout(filters, 6);
    for (size_t i = 0; i < m_filters.size(); ++i) {
        m_filters[i] = new FilterChip(QString(), filters);
        m_filters[i]->setObjectName(u"filter%1"_s.arg(i + 1));
        flow->addWidget(m_filters[i]);
        connect(m_filters[i], &FilterChip::clicked, this,
                [this, i] { Q_EMIT filtersWanted(m_state.wanted ^ markBit(kQuestionMarks[i])); });
    }
    top->addWidget(filters);
    column->addLayout(top);
    m_stack->addWidget(m_parameters);
    buildResults();
    buildAside();
    column->addWidget(m_stack, 1);
    m_asideButton->setObjectName(u"asideButton"_s);
    m_asideButton->setGlyph(u"circle-minus"_s);
    m_asideButton->setSmall(true);
    column->addWidget(m_asideButton, 0, Qt::AlignLeft);
    connect(m_search, &SearchField::textChanged, this, &ChecklistColumn::search);
    connect(m_asideButton, &Button::clicked, this,
            [this] { showAside(m_stack->currentIndex() != Aside); });
    connect(m_parameters, &ParameterList::questionWanted, this, &ChecklistColumn::questionWanted);
    connect(m_parameters, &ParameterList::parameterWanted, this, &ChecklistColumn::parameterWanted);
}

void ChecklistColumn::buildResults()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(8, 0, 4, 0);
    m_resultWords = new TextBlock(QString(), Type::Small, &Tokens::ink2, page);
    m_resultWords->setObjectName(u"resultWords"_s);
    m_resultList = new QuestionList(m_results, 2, page);
    m_resultList->setObjectName(u"searchResults"_s);
    m_resultList->installEventFilter(this);
    addWords(*column, *m_resultWords);
    column->addWidget(m_resultList, 1);
    m_stack->addWidget(page);
    connect(m_resultList, &QuestionList::questionChosen, this, &ChecklistColumn::choose);
}

void ChecklistColumn::buildAside()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(8, 0, 4, 0);
    m_asideWords = new TextBlock(QString(), Type::Small, &Tokens::ink2, page);
    m_asideList = new QuestionList(m_aside, 3, page);
    m_asideList->setObjectName(u"asideList"_s);
    m_asideList->installEventFilter(this);
    addWords(*column, *m_asideWords);
    column->addWidget(m_asideList, 1);
    m_stack->addWidget(page);
    connect(m_asideList, &QuestionList::questionChosen, this, &ChecklistColumn::showCause);
}

void ChecklistColumn::rebuild()
{
    m_results.setQuestions({});
    m_search->clear();
    showAside(false);
    m_parameters->rebuild();
    showFilters();
    readTexts();
}

void ChecklistColumn::readTexts()
{
    m_isFinderReady = false;
    m_stale.clear();
    const int reading = ++m_reading;
    const auto texts = findableTexts(m_parts.session.framework(), m_parts.session.visit());
    m_parts.jobs.run<QuestionFinder>([texts](Progress &) { return QuestionFinder(texts); }, this,
                                     [this, reading](QuestionFinder finder) {
                                         if (reading != m_reading)
                                             return; // of a visit that is not open any more
                                         m_finder = std::move(finder);
                                         m_isFinderReady = true;
                                         touch({m_stale.begin(), m_stale.end()});
                                         m_stale.clear();
                                         search();
                                     });
}

void ChecklistColumn::retranslate()
{
    m_search->setPlaceholderText(tr("Find a question"));
    m_search->setAccessibleName(tr("Find a question"));
    m_search->setKeyHint(tr("Ctrl F"));
    m_resultList->setAccessibleName(tr("Questions found"));
    m_asideList->setAccessibleName(tr("Questions that do not apply"));
    m_asideWords->setText(tr("These questions do not apply here. Answers given to them are kept "
                             "aside and do not count. Choose one to go to what decides it."));
    m_parameters->renew();
    m_results.touchAll();
    m_aside.touchAll();
    showFilters();
}

QString ChecklistColumn::filterText(QuestionMark mark) const
{
    switch (mark) {
    case QuestionMark::Open:
        return tr("Open");
    case QuestionMark::Flagged:
        return tr("Flags");
    case QuestionMark::NoEvidence:
        return tr("No evidence");
    case QuestionMark::WithNote:
        return tr("With notes");
    }
    return {};
}

void ChecklistColumn::showFilters()
{
    for (size_t i = 0; i < m_filters.size(); ++i) {
        const QuestionMark mark = kQuestionMarks[i];
        m_filters[i]->setText(filterText(mark));
        m_filters[i]->setCount(m_state.marks.count(mark));
        m_filters[i]->setChecked((m_state.wanted & markBit(mark)) != 0);
    }
    const int aside = m_state.marks.asideCount();
    m_asideButton->setVisible(aside > 0);
    const bool isAside = m_stack->currentIndex() == Aside;
    m_asideButton->setGlyph(isAside ? u"chevron-left"_s : u"circle-minus"_s);
    if (isAside)
        m_asideButton->setText(tr("Back to the parameters"));
    else
        m_asideButton->setText(tr("%n question(s) do not apply", nullptr, aside));
    search();
}

void ChecklistColumn::showCurrent()
{
    m_parameters->showCurrent();
    m_resultList->setCurrentQuestion(m_state.current);
}

void ChecklistColumn::touch(const std::vector<int> &questions)
{
    const int asideBefore = m_aside.rowCount();
    m_parameters->touch(questions);
    for (const int question : questions) {
        FindableTexts texts{m_parts.session.framework().questions[size_t(question)].id, {}, {}, {}};
        if (m_isFinderReady) {
            renewFindable(texts, m_parts.session.visit());
            m_finder.renew(question, texts);
        } else {
            m_stale.insert(question);
        }
        m_results.touch(question);
    }
    for (size_t i = 0; i < m_filters.size(); ++i)
        m_filters[i]->setCount(m_state.marks.count(kQuestionMarks[i]));
    if (asideBefore != m_state.marks.asideCount()) {
        listAside();
        showFilters();
    }
}

void ChecklistColumn::beginSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ChecklistColumn::search()
{
    const QString typed = m_search->text();
    if (typed.trimmed().isEmpty()) {
        if (m_stack->currentIndex() == Results)
            m_stack->setCurrentIndex(Parameters);
        return;
    }
    std::vector<int> found = m_finder.find(typed);
    std::erase_if(found, [this](int each) { return !m_state.marks.passes(each, m_state.wanted); });
    const int count = int(found.size());
    m_results.setQuestions(std::move(found));
    if (!m_isFinderReady)
        m_resultWords->setText(tr("The questions are being read."));
    else if (count == 0 && m_state.wanted != 0)
        m_resultWords->setText(tr("No question behind the filters has these words."));
    else if (count == 0)
        m_resultWords->setText(tr("No question has these words. Question, guidance, note, names of "
                                  "evidence and code are looked at, in Hindi and English."));
    else
        m_resultWords->setText(tr("%n question(s) found", nullptr, count));
    if (m_stack->currentIndex() != Results)
        m_stack->setCurrentIndex(Results);
}

void ChecklistColumn::leaveSearch()
{
    m_search->clear();
    showAside(false);
    Q_EMIT searchLeft();
}

void ChecklistColumn::choose(int question)
{
    m_search->clear();
    Q_EMIT questionWanted(question);
}

void ChecklistColumn::showAside(bool isShown)
{
    listAside();
    if (isShown)
        m_search->clear();
    m_stack->setCurrentIndex(isShown ? Aside : Parameters);
    showFilters();
    if (isShown)
        m_asideList->setFocus(Qt::OtherFocusReason);
}

void ChecklistColumn::listAside()
{
    std::vector<int> aside;
    for (int i = 0; i < m_state.marks.size(); ++i) {
        if (!m_state.marks.isRelevant(i))
            aside.push_back(i);
    }
    m_aside.setQuestions(std::move(aside));
    if (m_aside.rowCount() == 0 && m_stack->currentIndex() == Aside)
        m_stack->setCurrentIndex(Parameters);
}

void ChecklistColumn::showCause(int question)
{
    const Framework &framework = m_parts.session.framework();
    const auto &condition = framework.questions[size_t(question)].relevantIf;
    if (!condition)
        return;
    const QStringList facts = factsNamed(*condition);
    const QStringList questions = questionsNamed(*condition);
    if (facts.isEmpty() && !questions.isEmpty())
        Q_EMIT questionWanted(framework.questionIndex.value(questions.front(), -1));
    else
        Q_EMIT placeWanted({.where = Place::Where::Visit, .section = u"facts"_s});
}

QuestionLine ChecklistColumn::lineOf(int question) const
{
    const Question &of = m_parts.session.framework().questions[size_t(question)];
    const bool isOpen = m_state.marks.has(question, QuestionMark::Open);
    QuestionLine line{.code = of.id,
                      .text = of.text.in(m_parts.language()),
                      .why = {},
                      .state = isOpen ? tr("open") : tr("answered"),
                      .isOpen = isOpen,
                      .isFlagged = m_state.marks.has(question, QuestionMark::Flagged)};
    if (!m_state.marks.isRelevant(question)) {
        const QString &note = of.relevanceNote.in(m_parts.language());
        line.why = note.isEmpty() ? tr("Another answer decides that it does not apply.") : note;
    }
    return line;
}

bool ChecklistColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        leaveSearch();
        return true;
    }
    if (watched != m_search || m_results.rowCount() == 0 || m_search->text().isEmpty())
        return QWidget::eventFilter(watched, event);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_results.questions().front());
        return true;
    }
    if (key == Qt::Key_Down) {
        m_resultList->setFocus(Qt::TabFocusReason);
        m_resultList->setCurrentIndex(m_results.index(0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mulyankan
