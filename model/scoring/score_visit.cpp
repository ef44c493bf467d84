#include "model/framework/relevance.h"
#include "model/scoring/scoreboard.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

// The rules of the framework word by word, without a thought for speed: what Scoreboard must agree
// with.

namespace mulyankan {

namespace {

QString answerOf(const Visit &visit, const QString &question)
{
    const auto it = visit.responses.constFind(question);
    return it == visit.responses.cend() || it->answer == u"NS" ? QString() : it->answer;
}

/// Percent of one parameter while its questions are added one by one.
struct PercentSum {
    Rational scores;
    Rational points;

    void add(const Question &question, const Rational &score)
    {
        scores += question.points * score;
        points += question.points;
    }
    std::optional<Rational> percent() const
    {
        return points.isZero() ? std::optional<Rational>() : scores / points;
    }
};

void addOverall(const Framework &framework, Score &score)
{
    Rational sum;
    Rational weights;
    for (size_t i = 0; i < framework.parameters.size(); ++i) {
        if (!score.parameters[i])
            continue;
        sum += framework.parameters[i].weight * *score.parameters[i];
        weights += framework.parameters[i].weight;
    }
    if (!weights.isZero())
        score.overall = sum / weights;
}

QHash<QString, std::vector<QString>> typesByQuestion(const Visit &visit)
{
    QHash<QString, std::vector<QString>> types;
    for (const EvidenceItem &item : visit.evidence) {
        if (item.isRemoved || item.withdrawn)
            continue;
        for (const QString &question : item.supports)
            types[question].push_back(item.type);
    }
    return types;
}

/// The score of a level, NE as level 1, never above what the evidence supports.
const Rational &scoreOf(const Framework &framework, const QString &answer, int supported)
{
    const int level = answer == u"NE" ? 1 : answer.toInt();
    return framework.scale[size_t(std::min(level, supported)) - 1].score;
}

} // namespace

int supportedLevel(const Framework &framework, std::span<const QString> types)
{
    std::vector<QString> known;
    QSet<QString> groups;
    for (const QString &type : types) {
        const EvidenceType *found = framework.evidenceType(type);
        if (!found)
            continue;
        known.push_back(type);
        groups.insert(found->group);
    }
    for (int level = 1; level <= 5; ++level) {
        const GateRule &rule = framework.evidenceGate[size_t(level) - 1];
        const bool included = rule.mustIncludeAnyOf.isEmpty()
            || std::any_of(known.begin(), known.end(), [&](const QString &type) {
                                  return rule.mustIncludeAnyOf.contains(type);
                              });
        if (int(known.size()) < rule.minItems || groups.size() < rule.minGroups || !included)
            return std::max(level - 1, 1);
    }
    return 5;
}

std::vector<bool> relevanceOf(const Framework &framework, const Visit &visit)
{
    std::vector<bool> relevant;
    const RelevanceSource source{
        [&](const QString &fact) -> std::optional<bool> {
            const auto it = visit.facts.constFind(fact);
            return it == visit.facts.cend() ? std::nullopt : std::optional(it->value);
        },
        [&](const QString &question) -> std::optional<QString> {
            // Only earlier questions are named; one that is itself irrelevant is unknown.
            const int index = framework.questionIndex.value(question, -1);
            if (index < 0 || size_t(index) >= relevant.size() || !relevant[size_t(index)])
                return {};
            const QString answer = answerOf(visit, question);
            return answer.isEmpty() ? std::nullopt : std::optional(answer);
        }};
    for (const Question &question : framework.questions)
        relevant.push_back(isRelevant(question, source));
    return relevant;
}

ScorePair scoreVisit(const Framework &framework, const Visit &visit)
{
    const std::vector<bool> relevant = relevanceOf(framework, visit);
    const QHash<QString, std::vector<QString>> types = typesByQuestion(visit);
    ScorePair out;
    for (const Parameter &parameter : framework.parameters) {
        PercentSum soFar;
        PercentSum ifSignedNow;
        for (int i = parameter.firstQuestion; i < parameter.firstQuestion + parameter.questionCount;
             ++i) {
            const Question &question = framework.questions[size_t(i)];
            const QString answer = answerOf(visit, question.id);
            if (!relevant[size_t(i)] || answer == u"NA")
                continue;
            if (answer.isEmpty()) {
                ifSignedNow.add(question, framework.scale[0].score);
                continue;
            }
            const int supported = supportedLevel(framework, types.value(question.id));
            soFar.add(question, scoreOf(framework, answer, supported));
            ifSignedNow.add(question, scoreOf(framework, answer, supported));
        }
        out.soFar.parameters.push_back(soFar.percent());
        out.ifSignedNow.parameters.push_back(ifSignedNow.percent());
    }
    addOverall(framework, out.soFar);
    addOverall(framework, out.ifSignedNow);
    return out;
}

} // namespace mulyankan
