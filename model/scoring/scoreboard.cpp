#include "model/scoring/scoreboard.h"

#include "model/framework/relevance.h"
#include "model/scoring/score_sums.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

qint8 answerCode(const Response &response)
{
    if (const int level = response.level())
        return qint8(level);
    if (response.answer == u"NA")
        return ScoreCell::kNa;
    return response.answer == u"NE" ? ScoreCell::kNe : ScoreCell::kNone;
}

/// As relevance names them.
const QString &answerText(qint8 code)
{
    static const QString texts[] = {{}, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"NA"_s, u"NE"_s};
    return texts[code];
}

/// The item by binary search: items stand by number.
const EvidenceItem *findItemById(const Visit &visit, const QString &id)
{
    const int number = evidenceNumber(id);
    const auto it = std::lower_bound(
        visit.evidence.begin(), visit.evidence.end(), number,
        [](const EvidenceItem &item, int n) { return evidenceNumber(item.id) < n; });
    return it != visit.evidence.end() && it->id == id ? &*it : nullptr;
}

void pushQuestion(std::vector<int> &queue, int question)
{
    queue.push_back(question);
    std::push_heap(queue.begin(), queue.end(), std::greater<>());
}

void pushQuestions(std::vector<int> &queue, const std::vector<int> &list)
{
    for (const int question : list)
        pushQuestion(queue, question);
}

template <typename T> void addOnce(std::vector<T> &list, const T &value)
{
    if (std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(value);
}

} // namespace

struct Scoreboard::State {
    State(const Framework &f, const Visit &visit);

    std::vector<int> apply(const Visit &visit, const ChangeResult &change);

    const Framework *framework;
    // Owned by every board that was copied from this one: it never changes.
    std::shared_ptr<const ScorePlan> plan;
    ScoreSums sums;
    std::vector<QuestionState> questions;

private:
    struct ItemLinks {
        int type = -1;
        std::vector<int> questions;
        friend bool operator==(const ItemLinks &, const ItemLinks &) = default;
    };
    /// Indices still to be looked at, as a heap with the lowest on top.
    using Queue = std::vector<int>;

    void readAnswer(const Visit &visit, int question);
    void readFact(const Visit &visit, int fact);
    /// Returns the questions whose evidence changed.
    std::vector<int> readItem(const EvidenceItem *item, const QString &id);
    void countItem(const ItemLinks &links, int by);
    void collect(const Visit &visit, const ChangeResult &change, Queue &queue);
    bool decideRelevance(int question) const;
    /// Looks at one question again; true if anything of it changed.
    bool refresh(int question, Queue &queue);
    RelevanceSource relevanceSource() const;

    std::vector<ScoreCell> m_cells; ///< as the sums have them
    std::vector<ScoreCell> m_inputs; ///< as the visit has them; relevance is not kept here
    std::vector<std::optional<bool>> m_facts;
    std::vector<int> m_typeCounts; ///< question × type
    QHash<QString, ItemLinks> m_items;
};

Scoreboard::State::State(const Framework &f, const Visit &visit)
    : framework(&f), plan(std::make_shared<ScorePlan>(f)), sums(f, *plan),
      questions(f.questions.size()), m_cells(f.questions.size()), m_inputs(f.questions.size()),
      m_facts(f.facts.size()), m_typeCounts(f.questions.size() * size_t(plan->gate.typeCount()))
{
    const std::vector<int> noItems(size_t(plan->gate.typeCount()));
    const auto supported = qint8(plan->gate.supported(noItems));
    for (ScoreCell &input : m_inputs)
        input.supported = supported;
    for (int i = 0; i < int(m_facts.size()); ++i)
        readFact(visit, i);
    for (const EvidenceItem &item : visit.evidence)
        readItem(&item, item.id);
    for (int i = 0; i < int(m_cells.size()); ++i) {
        readAnswer(visit, i);
        sums.add(i, m_cells[size_t(i)]);
        Queue none; // the later ones are looked at anyway
        refresh(i, none);
    }
}

void Scoreboard::State::readAnswer(const Visit &visit, int question)
{
    ScoreCell &input = m_inputs[size_t(question)];
    const auto it = visit.responses.constFind(framework->questions[size_t(question)].id);
    const bool isThere = it != visit.responses.cend();
    input.answer = isThere ? answerCode(*it) : ScoreCell::kNone;
    input.hasGateReason = isThere && !it->gateReason.isEmpty();
}

void Scoreboard::State::readFact(const Visit &visit, int fact)
{
    const auto it = visit.facts.constFind(framework->facts[size_t(fact)].id);
    m_facts[size_t(fact)] = it == visit.facts.cend() ? std::nullopt : std::optional(it->value);
}

void Scoreboard::State::countItem(const ItemLinks &links, int by)
{
    const auto types = size_t(plan->gate.typeCount());
    for (const int question : links.questions) {
        const std::span<int> counted(m_typeCounts.data() + size_t(question) * types, types);
        if (links.type >= 0)
            counted[size_t(links.type)] += by;
        m_inputs[size_t(question)].supported = qint8(plan->gate.supported(counted));
    }
}

std::vector<int> Scoreboard::State::readItem(const EvidenceItem *item, const QString &id)
{
    ItemLinks now;
    if (item && !item->isRemoved && !item->withdrawn) {
        now.type = plan->gate.typeIndex(item->type);
        for (const QString &question : item->supports) {
            if (const int index = framework->questionIndex.value(question, -1); index >= 0)
                now.questions.push_back(index);
        }
    }
    ItemLinks &kept = m_items[id];
    if (kept == now)
        return {};
    std::vector<int> touched = kept.questions;
    touched.insert(touched.end(), now.questions.begin(), now.questions.end());
    countItem(kept, -1);
    countItem(now, 1);
    kept = std::move(now);
    return touched;
}

void Scoreboard::State::collect(const Visit &visit, const ChangeResult &change, Queue &queue)
{
    std::vector<QString> items;
    for (const AppliedEdit &edit : change.edits) {
        const Object &object = edit.object;
        switch (object.kind) {
        case Object::Kind::Response:
            if (const int index = framework->questionIndex.value(object.id, -1); index >= 0) {
                readAnswer(visit, index);
                pushQuestion(queue, index);
            }
            break;
        case Object::Kind::Fact:
            if (const int index = framework->factIndex.value(object.id, -1); index >= 0) {
                readFact(visit, index);
                pushQuestions(queue, plan->questionsOfFact[size_t(index)]);
            }
            break;
        case Object::Kind::Evidence:
        case Object::Kind::EvidenceField:
        case Object::Kind::Link:
            addOnce(items, object.id);
            break;
        default:
            break; // nothing that a score depends on
        }
    }
    for (const QString &id : items)
        pushQuestions(queue, readItem(findItemById(visit, id), id));
}

std::vector<int> Scoreboard::State::apply(const Visit &visit, const ChangeResult &change)
{
    std::vector<int> changed;
    Queue queue;
    collect(visit, change, queue);
    int last = -1;
    while (!queue.empty()) {
        const int question = queue.front();
        std::pop_heap(queue.begin(), queue.end(), std::greater<>());
        queue.pop_back();
        if (question == last)
            continue;
        last = question;
        if (refresh(question, queue))
            changed.push_back(question);
    }
    return changed;
}

RelevanceSource Scoreboard::State::relevanceSource() const
{
    return {[this](const QString &fact) -> std::optional<bool> {
                const int index = framework->factIndex.value(fact, -1);
                return index < 0 ? std::nullopt : m_facts[size_t(index)];
            },
            [this](const QString &question) -> std::optional<QString> {
                const int index = framework->questionIndex.value(question, -1);
                if (index < 0)
                    return {};
                const ScoreCell &cell = m_cells[size_t(index)];
                return cell.isRelevant && cell.answer ? std::optional(answerText(cell.answer))
                                                      : std::nullopt;
            }};
}

bool Scoreboard::State::decideRelevance(int question) const
{
    const Question &asked = framework->questions[size_t(question)];
    return !asked.relevantIf || isRelevant(asked, relevanceSource());
}

bool Scoreboard::State::refresh(int question, Queue &queue)
{
    const ScoreCell before = m_cells[size_t(question)];
    ScoreCell after = m_inputs[size_t(question)];
    after.isRelevant = decideRelevance(question);
    if (after == before)
        return false;
    sums.subtract(question, before);
    sums.add(question, after);
    m_cells[size_t(question)] = after;
    questions[size_t(question)] = {
        after.isRelevant, after.answer != ScoreCell::kNone, after.supported,
        after.isRelevant && after.level() > after.supported && !after.hasGateReason};
    if (after.isRelevant != before.isRelevant || after.answer != before.answer)
        pushQuestions(queue, plan->questionsOfQuestion[size_t(question)]);
    return true;
}

Scoreboard::Scoreboard(const Framework &framework, const Visit &visit)
    : m_state(std::make_unique<State>(framework, visit))
{
}

Scoreboard::~Scoreboard() = default;

Scoreboard::Scoreboard(const Scoreboard &other) : m_state(std::make_unique<State>(*other.m_state))
{
}

Scoreboard::Scoreboard(Scoreboard &&other) noexcept = default;

Scoreboard &Scoreboard::operator=(const Scoreboard &other)
{
    if (this != &other)
        m_state = std::make_unique<State>(*other.m_state);
    return *this;
}

Scoreboard &Scoreboard::operator=(Scoreboard &&other) noexcept = default;

std::vector<int> Scoreboard::apply(const Visit &visit, const ChangeResult &change)
{
    return m_state->apply(visit, change);
}

const QuestionState &Scoreboard::question(int index) const
{
    return m_state->questions[size_t(index)];
}

ParameterState Scoreboard::parameter(int index) const
{
    const ScoreSums &sums = m_state->sums;
    const auto counts = sums.countsOf(index);
    return {counts.relevant, counts.answered, sums.percent(index, ScoreKind::SoFar),
            sums.percent(index, ScoreKind::IfSignedNow)};
}

int Scoreboard::answered() const
{
    return m_state->sums.total().answered;
}

int Scoreboard::relevant() const
{
    return m_state->sums.total().relevant;
}

ScorePair Scoreboard::scores() const
{
    return {m_state->sums.score(ScoreKind::SoFar), m_state->sums.score(ScoreKind::IfSignedNow)};
}

} // namespace mulyankan
