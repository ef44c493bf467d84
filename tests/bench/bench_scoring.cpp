// Time to load a framework, to take in one answer and to make the exact overall score, at 100,
// 1,000 and 10,000 questions. The frameworks are the shipped one with its questions repeated.

#include "model/framework/framework_reader.h"
#include "model/scoring/scoreboard.h"
#include "tests/support/test_framework.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

using BenchClock = std::chrono::steady_clock;

qint64 nanosecondsSince(BenchClock::time_point start)
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(BenchClock::now() - start).count();
}

void printFigure(const char *what, int questions, std::vector<qint64> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](size_t percent) {
        return double(times[(times.size() - 1) * percent / 100]) / 1000.0;
    };
    std::printf("%-18s %6d questions: median %10.2f us, p99 %10.2f us (%zu runs)\n", what,
                questions, at(50), at(99), times.size());
}

/// A question of the shipped framework under another id; every fifth depends on the one before.
QJsonObject repeated(QJsonObject question, const QString &parameter, int number)
{
    const auto idOf = [&](int n) {
        return QString(parameter + u"-%1"_s.arg(n, 5, 10, QLatin1Char('0')));
    };
    const QString id = idOf(number);
    question[u"id"] = id;
    question[u"order"] = number;
    question[u"points"] = 1;
    QJsonArray evidence;
    for (const QJsonValue &value : question[u"evidence"].toArray()) {
        QJsonObject item = value.toObject();
        item[u"id"] = QString(id + u"-E%1"_s.arg(evidence.size() + 1));
        evidence.append(item);
    }
    question[u"evidence"] = evidence;
    if (number % 5 == 0 && !question.contains(u"relevant_if")) {
        question[u"relevant_if"] =
            QJsonObject{{u"question"_s, idOf(number - 1)}, {u"at_least"_s, 2}};
        question[u"relevance_note"] =
            QJsonObject{{u"en"_s, u"Only above level 1"_s}, {u"hi"_s, u"केवल स्तर 1 से ऊपर"_s}};
    }
    return question;
}

/// The shipped framework with @p questions questions, the same number in each parameter.
QByteArray frameworkOf(int questions)
{
    QJsonObject root = QJsonDocument::fromJson(shippedFramework()).object();
    QJsonArray parameters = root[u"parameters"].toArray();
    const int each = questions / int(parameters.size());
    for (qsizetype p = 0; p < parameters.size(); ++p) {
        QJsonObject parameter = parameters[p].toObject();
        const QJsonArray given = parameter[u"questions"].toArray();
        QJsonArray list;
        for (int i = 0; i < each; ++i)
            list.append(
                repeated(given[i % given.size()].toObject(), parameter[u"id"].toString(), i + 1));
        parameter[u"questions"] = list;
        parameters[p] = parameter;
    }
    root[u"parameters"] = parameters;
    QJsonObject scoring = root[u"scoring"].toObject();
    scoring[u"points_per_parameter"] = each;
    root[u"scoring"] = scoring;
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

/// A draft with two good items for every second question.
Visit draftOf(const Framework &framework)
{
    Visit visit;
    visit.id = u"v000000000000"_s;
    for (size_t i = 0; i < framework.questions.size(); i += 2) {
        for (const QString &type : {u"REC"_s, u"OBS"_s}) {
            EvidenceItem item;
            item.id = evidenceId(int(visit.evidence.size()) + 1);
            item.type = type;
            item.supports = {framework.questions[i].id};
            visit.evidence.push_back(item);
        }
    }
    return visit;
}

int benchAnswers(const Framework &framework)
{
    static const QStringList answers{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"NE"_s, u"NS"_s};
    const int count = int(framework.questions.size());
    Visit visit = draftOf(framework);
    Scoreboard board(framework, visit);
    std::mt19937 random(1);
    std::vector<qint64> applyTimes;
    std::vector<qint64> scoreTimes;
    for (int i = 0; i < 40'000; ++i) {
        const QString &question = framework.questions[random() % quint32(count)].id;
        const QString &answer = answers[qsizetype(random() % quint32(answers.size()))];
        const auto result =
            applyChange(visit, framework,
                        {Op::Set, {}, {{Object::response(question, u"answer"_s), answer}}}, 0);
        if (!result)
            return 1;
        const auto start = BenchClock::now();
        board.apply(visit, *result);
        applyTimes.push_back(nanosecondsSince(start));
        if (i % 20 != 0)
            continue;
        const auto asked = BenchClock::now();
        const ScorePair scores = board.scores();
        scoreTimes.push_back(nanosecondsSince(asked));
        if (!scores.ifSignedNow.overall)
            return 1;
    }
    printFigure("apply an answer", count, std::move(applyTimes));
    printFigure("both exact overall", count, std::move(scoreTimes));
    if (board.scores() == scoreVisit(framework, visit))
        return 0;
    std::fprintf(stderr, "the scoreboard and the plain reading of the rules differ\n");
    return 1;
}

int benchSize(int questions)
{
    const QByteArray bytes = frameworkOf(questions);
    std::vector<qint64> loadTimes;
    std::optional<Framework> framework;
    for (int i = 0; i < 20'000 / questions + 5; ++i) {
        const auto start = BenchClock::now();
        auto loaded = loadFramework(bytes);
        loadTimes.push_back(nanosecondsSince(start));
        if (!loaded) {
            std::fprintf(stderr, "%s\n", qPrintable(loaded.error().args.join(u' ')));
            return 1;
        }
        framework = std::move(*loaded);
    }
    printFigure("load a framework", int(framework->questions.size()), std::move(loadTimes));
    return benchAnswers(*framework);
}

} // namespace

} // namespace mulyankan

int main()
{
    int failures = 0;
    for (const int questions : {100, 1'000, 10'000})
        failures += mulyankan::benchSize(questions);
    return failures == 0 ? 0 : 1;
}
