#include "model/framework/reading.h"

#include "model/framework/relevance.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

QString optionalId(const Node &owner, std::string_view name)
{
    const Node node(owner, name);
    return node.isThere() ? node.id() : QString();
}

Condition readFactCondition(const Node &node)
{
    Condition out;
    out.kind = Condition::Kind::Fact;
    node.isObject({"fact", "is"});
    out.id = optionalId(node, "fact");
    const Node is(node, "is");
    out.value = is.isThere() && is.boolean();
    return out;
}

Condition readQuestionCondition(const Node &node)
{
    Condition out;
    const Node atLeast(node, "at_least");
    out.kind = atLeast.isThere() ? Condition::Kind::AtLeast : Condition::Kind::Is;
    node.isObject({"question", atLeast.isThere() ? "at_least" : "is"});
    out.id = optionalId(node, "question");
    const Node is(node, "is");
    if (atLeast.isThere())
        out.level = atLeast.integer(1, 5).value_or(0);
    else if (is.isThere())
        out.answer = is.choice({"NA"_L1, "NE"_L1});
    return out;
}

Condition readListCondition(const Node &node, std::string_view name, Condition::Kind kind)
{
    Condition out;
    out.kind = kind;
    node.isObject({name});
    const Node list(node, name);
    if (!list.isList(1))
        return out;
    for (size_t i = 0; i < list.size(); ++i)
        out.parts.push_back(readCondition(Node(list, i)));
    return out;
}

/// Looks at every id that a condition names. The same walk as readCondition, so that each has its
/// place.
class ConditionCheck final {
public:
    ConditionCheck(const Reading &reading, int own, std::vector<int> &named)
        : m_reading(reading), m_own(own), m_named(named)
    {
    }

    void walk(const Node &node)
    {
        if (!node.json().isObject())
            return;
        if (const Node fact(node, "fact"); fact.isThere())
            checkFact(fact);
        if (const Node question(node, "question"); question.isThere())
            checkQuestion(question);
        for (const std::string_view name : {"all", "any"}) {
            const Node list(node, name);
            for (size_t i = 0; list.isThere() && i < list.size(); ++i)
                walk(Node(list, i));
        }
        if (const Node part(node, "not"); part.isThere())
            walk(part);
    }

private:
    void checkFact(const Node &fact)
    {
        if (fact.json().isString() && m_reading.facts.isUnknown(fact.json().text()))
            fact.sense("fact-unknown"_L1, u"%1 is not known"_s.arg(fact.json().text()));
    }
    void checkQuestion(const Node &question)
    {
        if (!question.json().isString())
            return;
        const QString &id = question.json().text();
        const int index = m_reading.framework.questionIndex.value(id, -1);
        if (index < 0) {
            question.sense("question-unknown"_L1, u"%1 is not known"_s.arg(id));
            return;
        }
        m_named.push_back(index);
        if (index > m_own)
            question.sense("relevance-later"_L1,
                           u"%1 comes later; only earlier ones may be named"_s.arg(id));
    }

    const Reading &m_reading;
    int m_own;
    std::vector<int> &m_named;
};

/// A file may hold more circles than anybody reads, each as long as the questionnaire.
constexpr size_t kMaxCircles = 100;
constexpr qsizetype kMaxCircleNames = 20;

/// Finds the first kMaxCircles circles in who names whom: a walk in depth without recursion, since
/// chains may be as long as the questionnaire.
class Circles final {
public:
    explicit Circles(const std::vector<std::vector<int>> &named)
        : m_named(named), m_state(named.size())
    {
    }

    /// Each as the questions on the way, the first one again at the end.
    std::vector<std::vector<int>> find()
    {
        for (size_t start = 0; start < m_named.size() && !isFull(); ++start) {
            if (m_state[start] == State::New)
                walkFrom(int(start));
        }
        return std::move(m_circles);
    }

private:
    enum class State : char { New, OnPath, Done };
    struct Step {
        int question;
        size_t next = 0;
    };

    bool isFull() const { return m_circles.size() >= kMaxCircles; }
    void walkFrom(int start)
    {
        enter(start);
        while (!m_path.empty() && !isFull()) {
            Step &step = m_path.back();
            const auto &others = m_named[size_t(step.question)];
            if (step.next == others.size()) {
                m_state[size_t(step.question)] = State::Done;
                m_path.pop_back();
                continue;
            }
            const int other = others[step.next++];
            if (m_state[size_t(other)] == State::New)
                enter(other);
            else if (m_state[size_t(other)] == State::OnPath)
                close(other);
        }
    }
    void enter(int question)
    {
        m_state[size_t(question)] = State::OnPath;
        m_path.push_back({question});
    }
    void close(int first)
    {
        auto at = std::find_if(m_path.begin(), m_path.end(),
                               [&](const Step &step) { return step.question == first; });
        std::vector<int> circle;
        for (; at != m_path.end(); ++at)
            circle.push_back(at->question);
        circle.push_back(first);
        m_circles.push_back(std::move(circle));
    }

    const std::vector<std::vector<int>> &m_named;
    std::vector<State> m_state;
    std::vector<Step> m_path;
    std::vector<std::vector<int>> m_circles;
};

QString shortName(const QString &id)
{
    return id.size() > 80 ? QString(id.left(80) + u'…') : id;
}

void reportCircles(const std::vector<std::vector<int>> &named, const std::vector<QString> &ids,
                   const std::function<void(int, const QString &)> &report)
{
    for (const std::vector<int> &circle : Circles(named).find()) {
        QStringList names;
        for (const int question : circle)
            names.append(shortName(ids[size_t(question)]));
        if (names.size() > kMaxCircleNames)
            names = names.first(kMaxCircleNames - 2) + QStringList{u"…"_s, names.last()};
        report(circle.front(), names.join(u" → "_s));
    }
}

/// Calls @p visit for every `relevant_if` of the file with the index of its question.
void forEachCondition(const Node &root, const std::function<void(const Node &, int)> &visit)
{
    const Node parameters(root, "parameters");
    int index = 0;
    for (size_t p = 0; parameters.isThere() && p < parameters.size(); ++p) {
        const Node parameter(parameters, p);
        const Node questions(parameter, "questions");
        for (size_t q = 0; questions.isThere() && q < questions.size(); ++q, ++index) {
            const Node question(questions, q);
            if (const Node condition(question, "relevant_if"); condition.isThere())
                visit(condition, index);
        }
    }
}

} // namespace

Condition readCondition(const Node &node)
{
    if (node.json().isObject()) {
        if (node.json().find("fact"))
            return readFactCondition(node);
        if (node.json().find("question"))
            return readQuestionCondition(node);
        if (node.json().find("all"))
            return readListCondition(node, "all", Condition::Kind::All);
        if (node.json().find("any"))
            return readListCondition(node, "any", Condition::Kind::Any);
    }
    Condition out;
    out.kind = Condition::Kind::Not;
    if (!node.isObject({}, {"not"}))
        return out;
    const Node part(node, "not");
    if (part.isThere())
        out.parts.push_back(readCondition(part));
    else
        node.shape("condition-unknown"_L1, u"one of fact, question, all, any, not is needed"_s);
    return out;
}

void checkRelevance(const Node &root, const Reading &reading)
{
    const Framework &framework = reading.framework;
    std::vector<std::vector<int>> named(framework.questions.size());
    std::vector<QString> ids;
    for (const Question &question : framework.questions)
        ids.push_back(question.id);
    forEachCondition(root, [&](const Node &condition, int index) {
        ConditionCheck(reading, index, named[size_t(index)]).walk(condition);
    });
    QHash<int, QStringList> circles;
    reportCircles(named, ids,
                  [&](int first, const QString &names) { circles[first].append(names); });
    if (circles.isEmpty())
        return;
    forEachCondition(root, [&](const Node &condition, int index) {
        for (const QString &names : circles.value(index))
            condition.sense("relevance-circle"_L1, u"a circle: %1"_s.arg(names));
    });
}

} // namespace mulyankan
