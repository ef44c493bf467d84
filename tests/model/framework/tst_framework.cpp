#include "model/framework/framework_reader.h"
#include "resources/resources.h"
#include "tests/model/framework/framework_fixtures.h"
#include "tests/support/test_framework.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <limits>

using namespace Qt::StringLiterals;
using namespace mulyankan;

Q_DECLARE_METATYPE(mulyankan::FrameworkFixture)

namespace {

QStringList lines(const std::vector<FrameworkDefect> &defects)
{
    QStringList out;
    for (const FrameworkDefect &defect : defects) {
        const QString kind = defect.kind == FrameworkDefect::Kind::Shape ? u"shape"_s : u"sense"_s;
        out.append(kind + u' ' + defect.code + u' ' + defect.place);
    }
    return out;
}

void addRows(const std::vector<FrameworkFixture> &fixtures)
{
    QTest::addColumn<FrameworkFixture>("fixture");
    for (const FrameworkFixture &fixture : fixtures)
        QTest::addRow("%s", fixture.name.constData()) << fixture;
}

FrameworkDefect onlyDefect(const QByteArray &bytes)
{
    const FrameworkReading reading = readFramework(bytes);
    return reading.defects.size() == 1 ? reading.defects.front() : FrameworkDefect();
}

} // namespace

class TestFramework final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheShippedFramework();
    void carriesTheShippedDataInTheProgram();
    void keepsNumbersExact();
    void findsByIdAndCode();
    void choosesBandsByExactValue();
    void normalisesTexts();
    void reportsEveryDefect_data() { addRows(allFrameworkFixtures()); }
    void reportsEveryDefect();
    void agreesWithTheSchemaOnShape();
    void saysWhatIsWrong();
    void namesTheCircle();
    void namesTheByteOfUnreadableText();
    void survivesAnyCut();
    void boundsTheListOfDefects();
    void refusesAFileThatIsTooLarge();
    void walksLongChainsOfRelevance();
    void reportsOnlyTheFirstCircles();
    void loadsOnlyGoodFrameworks();
    void loadsFiveThousandQuestionsQuickly();
};

void TestFramework::readsTheShippedFramework()
{
    const FrameworkReading reading = readFramework(shippedFramework());
    QCOMPARE(lines(reading.defects), QStringList());
    const Framework &framework = reading.framework;
    QCOMPARE(framework.id, u"ICCC-ILLUSTRATIVE");
    QCOMPARE(framework.parameters.size(), size_t(10));
    QCOMPARE(framework.questions.size(), size_t(64));
    QCOMPARE(framework.facts.size(), size_t(4));
    QCOMPARE(framework.evidenceTypes.size(), size_t(8));
    QCOMPARE(framework.interviewRoles.size(), size_t(17));
    QCOMPARE(framework.observations.size(), size_t(11));
    QCOMPARE(framework.specialAnswers.size(), size_t(3));
    QCOMPARE(framework.tieOrder.size(), 10);
    QVERIFY(!framework.isOfficial());
    QVERIFY(framework.notice.hi.startsWith(u"उदाहरणात्मक"));
    QCOMPARE(framework.scale[4].score, Rational(100));
    QCOMPARE(framework.evidenceGate[2].minItems, 1);
    QCOMPARE(framework.evidenceGate[2].mustIncludeAnyOf.size(), 7);
    QCOMPARE(framework.sha256.size(), 64);
    int next = 0;
    for (const Parameter &parameter : framework.parameters) {
        QCOMPARE(parameter.firstQuestion, next);
        next += parameter.questionCount;
        for (int i = parameter.firstQuestion; i < next; ++i) {
            const Question &question = framework.questions[size_t(i)];
            QCOMPARE(question.parameter, parameter.id);
            for (const LocalText &level : question.levels)
                QVERIFY(!level.en.isEmpty() && !level.hi.isEmpty());
        }
    }
    QCOMPARE(next, 64);
}

void TestFramework::carriesTheShippedDataInTheProgram()
{
    QVERIFY(!shippedFramework().isEmpty());
    QCOMPARE(shippedFrameworkBytes(), shippedFramework());
    for (const QString &name : {u"cities/cities.csv"_s, u"schemas/framework.schema.json"_s,
                                u"migrations/0001_visit.sql"_s}) {
        QFile compiled(u":/mulyankan/"_s + name);
        QFile source(QStringLiteral(MULYANKAN_SOURCE_DIR "/resources/") + name);
        QVERIFY(compiled.open(QIODevice::ReadOnly) && source.open(QIODevice::ReadOnly));
        QCOMPARE(compiled.readAll(), source.readAll());
    }
}

void TestFramework::keepsNumbersExact()
{
    QByteArray bytes = smallFramework(1);
    bytes.replace("\"4\":80", "\"4\":99.9").replace("\"5\":95", "\"5\":1e2");
    bytes.replace("\"weight\":60", "\"weight\":33.4").replace("\"weight\":40", "\"weight\":66.6");
    const auto framework = loadFramework(bytes);
    QVERIFY(framework);
    const auto &bounds = framework->question(u"BBB-01"_s)->measure->bounds;
    QCOMPARE(bounds.size(), size_t(2));
    QCOMPARE(bounds[0].first, 4);
    QCOMPARE(bounds[0].second, Rational(999, 10));
    QCOMPARE(bounds[1].second, Rational(100));
    QCOMPARE(framework->parameter(u"AAA"_s)->weight, Rational(167, 5));
}

void TestFramework::findsByIdAndCode()
{
    const auto framework = loadFramework(smallFramework(2));
    QVERIFY(framework);
    QCOMPARE(framework->question(u"BBB-02"_s)->id, u"BBB-02");
    QVERIFY(framework->question(u"BBB-02"_s)->relevantIf);
    QVERIFY(framework->question(u"AAA-02"_s)->naAllowed);
    QVERIFY(framework->question(u"AAA-01"_s)->isCritical);
    QCOMPARE(framework->question(u"AAA-01"_s)->evidenceWindowMonths, 12);
    QVERIFY(framework->question(u"BBB-01"_s)->measure->isPercent());
    QVERIFY(!framework->question(u"bbb-02"_s));
    QVERIFY(!framework->question(QString()));
    QCOMPARE(framework->parameter(u"BBB"_s)->questionCount, 2);
    QVERIFY(!framework->parameter(u"AAA-01"_s));
    QCOMPARE(framework->fact(u"f1"_s)->text.en, u"Is it so?");
    QVERIFY(!framework->fact(u"f2"_s));
    QCOMPARE(framework->evidenceType(u"OBS"_s)->group, u"observation");
    QVERIFY(!framework->evidenceType(u"OPR"_s));
    QCOMPARE(framework->interviewRole(u"OPR"_s)->name.hi, u"हिंदी OPR");
    QVERIFY(!framework->interviewRole(u"DOC"_s));
}

void TestFramework::choosesBandsByExactValue()
{
    const auto framework = loadFramework(smallFramework(1));
    QVERIFY(framework);
    QCOMPARE(framework->band(Rational(0)).name.en, u"Band 0");
    QCOMPARE(framework->band(Rational(1999999, 100000)).name.en, u"Band 0");
    QCOMPARE(framework->band(Rational(20)).name.en, u"Band 20");
    QCOMPARE(framework->band(Rational(100)).name.en, u"Band 80");
}

void TestFramework::normalisesTexts()
{
    // za as ja + nukta stays two code points in NFC, and na + nukta becomes one
    const QByteArray bytes = smallFramework(1).replace("\"Small\"", "\"न\\u093c e\\u0301\"");
    const auto framework = loadFramework(bytes);
    QVERIFY(framework);
    QCOMPARE(framework->title.en, u"\u0929 \u00e9");
}

void TestFramework::reportsEveryDefect()
{
    QFETCH(const FrameworkFixture, fixture);
    QCOMPARE(lines(readFramework(fixture.bytes).defects), fixture.defects);
}

void TestFramework::agreesWithTheSchemaOnShape()
{
    const std::vector<FrameworkFixture> fixtures = allFrameworkFixtures();
    QVERIFY(fixtures.size() > 100);
    QTemporaryDir folder;
    QStringList expected;
    for (size_t i = 0; i < fixtures.size(); ++i) {
        const QString name = u"%1.json"_s.arg(i, 3, 10, QLatin1Char('0'));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(fixtures[i].bytes), fixtures[i].bytes.size());
        const bool isShape =
            lines(readFramework(fixtures[i].bytes).defects).join(u'\n').contains(u"shape ");
        expected.append((isShape ? u"refuses "_s : u"accepts "_s) + name);
    }
    // the system's own, for which the package is
    const QString own = u"/usr/bin/python3"_s;
    const QString python = QFile::exists(own) ? own : u"python3"_s;
    QProcess process;
    const QString source = QStringLiteral(MULYANKAN_SOURCE_DIR);
    process.start(python,
                  {source + u"/tests/support/validate_schema.py"_s,
                   source + u"/resources/schemas/framework.schema.json"_s, folder.path()});
    QVERIFY2(process.waitForFinished(120'000), "python3 with python3-jsonschema is needed");
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QStringList said =
        QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(said.size(), expected.size());
    for (qsizetype i = 0; i < said.size(); ++i)
        QVERIFY2(said[i] == expected[i], fixtures[size_t(i)].name.constData());
}

void TestFramework::saysWhatIsWrong()
{
    JsonValue root = parseJson(smallFramework(2))->root;
    removeAt(root, "parameters[1].questions[0].levels[4]");
    QCOMPARE(onlyDefect(canonicalJson(root)).text, u"4 levels, 5 needed");
    QCOMPARE(onlyDefect(smallFramework(2).replace("\"weight\":60", "\"weight\":59.5")).text,
             u"the weights sum to 199/2, 100 needed");
    QCOMPARE(onlyDefect(smallFramework(2).replace("\"framework_id\":\"SMALL\",", "")).text,
             u"missing");
}

void TestFramework::namesTheCircle()
{
    JsonValue root = parseJson(smallFramework(2))->root;
    setAt(root, "parameters[0].questions[0].relevant_if",
          json(R"({"question":"BBB-01","is":"NA"})"));
    setAt(root, "parameters[1].questions[0].relevant_if",
          json(R"({"question":"AAA-02","is":"NA"})"));
    setAt(root, "parameters[0].questions[1].relevant_if",
          json(R"({"question":"AAA-01","is":"NA"})"));
    QStringList texts;
    for (const FrameworkDefect &defect : readFramework(canonicalJson(root)).defects)
        texts.append(defect.text);
    QVERIFY2(texts.contains(u"a circle: AAA-01 → BBB-01 → AAA-02 → AAA-01"_s),
             qPrintable(texts.join(u'\n')));
}

void TestFramework::namesTheByteOfUnreadableText()
{
    QVERIFY(onlyDefect("{\"schema\": oh}").text.startsWith(u"byte 11: "));
    QVERIFY(onlyDefect(smallFramework(1) + "{}")
                .text.startsWith(u"byte %1: "_s.arg(smallFramework(1).size())));
}

void TestFramework::survivesAnyCut()
{
    const QByteArray whole = smallFramework(1);
    for (qsizetype size = 0; size < whole.size(); size += 7)
        QCOMPARE(readFramework(whole.left(size)).defects.size(), size_t(1));
    // every value of the file in turn replaced by something else: reported, never a crash
    for (qsizetype at = whole.indexOf(':'); at >= 0; at = whole.indexOf(':', at + 1)) {
        for (const char *other : {"[{}]", "{\"a\":[1]}", "-1e-3", "null"}) {
            QByteArray bytes = whole;
            bytes.insert(at + 1, QByteArray(other) + ",\"x\":");
            if (!parseJson(bytes))
                continue; // a colon inside of a text
            QVERIFY2(!readFramework(bytes).defects.empty(), bytes.mid(at - 20, 60).constData());
        }
    }
}

void TestFramework::boundsTheListOfDefects()
{
    QByteArray list = "[1";
    for (int i = 0; i < 50'000; ++i)
        list += ",1";
    const auto defects =
        readFramework("{\"schema\":\"mulyankan-framework/1\",\"facts\":" + list + "]}").defects;
    QCOMPARE(defects.size(), size_t(10'001));
    QCOMPARE(defects.back().code, u"more-defects");
}

void TestFramework::refusesAFileThatIsTooLarge()
{
    QByteArray bytes = smallFramework(1);
    bytes += QByteArray(kMaxFrameworkBytes + 1 - bytes.size(), ' ');
    QCOMPARE(onlyDefect(bytes).code, u"file-size");
    bytes.chop(1);
    QVERIFY(readFramework(bytes).defects.empty());
}

void TestFramework::walksLongChainsOfRelevance()
{
    constexpr int kCount = 5000;
    JsonValue root = parseJson(frameworkOf({u"100"_s}, kCount))->root;
    JsonValue &questions = valueAt(root, "parameters[0].questions");
    for (int i = 0; i < kCount; ++i) {
        const QString next = u"P1-%1"_s.arg(i == kCount - 1 ? 1 : i + 2);
        setAt(questions.items()[size_t(i)], "relevant_if",
              JsonValue::object({{"question", next}, {"at_least", 2}}));
    }
    const auto defects = readFramework(canonicalJson(root)).defects;
    QCOMPARE(defects.size(), size_t(kCount)); // all but the last are later, and one circle
    QCOMPARE(defects.front().code, u"relevance-circle");
    QVERIFY2(defects.front().text.startsWith(u"a circle: P1-1 → P1-2 → "_s)
                 && defects.front().text.endsWith(u" → P1-18 → … → P1-1"_s),
             qPrintable(defects.front().text));
}

void TestFramework::reportsOnlyTheFirstCircles()
{
    constexpr int kCount = 1000;
    JsonValue root = parseJson(frameworkOf({u"100"_s}, kCount))->root;
    JsonValue &questions = valueAt(root, "parameters[0].questions");
    for (int i = 0; i + 1 < kCount; ++i) { // every question closes a circle with the first
        const QByteArray next = QByteArray::number(i + 2);
        setAt(questions.items()[size_t(i)], "relevant_if",
              json(R"({"any":[{"question":"P1-1","is":"NA"},{"question":"P1-)" + next
                   + R"(","is":"NA"}]})"));
    }
    const auto defects = readFramework(canonicalJson(root)).defects;
    const auto circles = std::count_if(defects.begin(), defects.end(), [](const auto &defect) {
        return defect.code == u"relevance-circle";
    });
    QCOMPARE(circles, 100);
}

void TestFramework::loadsOnlyGoodFrameworks()
{
    QVERIFY(loadFramework(smallFramework(3)));
    const auto bad = loadFramework("{}");
    QVERIFY(!bad);
    QCOMPARE(bad.error().reason, kFrameworkDefects);
    QCOMPARE(bad.error().args, QStringList({u"10"_s, u"schema"_s, u"missing"_s}));
}

void TestFramework::loadsFiveThousandQuestionsQuickly()
{
    JsonValue root = parseJson(shippedFramework())->root;
    const std::vector<JsonValue> patterns = valueAt(root, "parameters[0].questions").items();
    int number = 0;
    for (JsonValue &parameter : valueAt(root, "parameters").items()) {
        std::vector<JsonValue> questions;
        for (int i = 0; i < 500; ++i, ++number) {
            JsonValue question = patterns[size_t(i) % patterns.size()];
            setAt(question, "id", u"Q%1"_s.arg(number));
            setAt(question, "points", 1);
            for (JsonValue &item : valueAt(question, "evidence").items())
                setAt(item, "id", QString(u"Q%1-"_s.arg(number) + item["id"].text()));
            questions.push_back(std::move(question));
        }
        setAt(parameter, "questions", JsonValue::array(std::move(questions)));
    }
    setAt(root, "scoring.points_per_parameter", 500);
    const QByteArray bytes = canonicalJson(root);
    // processor time, and the best of three: other work runs beside
    qint64 elapsedMs = std::numeric_limits<qint64>::max();
    for (int run = 0; run < 3; ++run) {
        const std::clock_t before = std::clock();
        const FrameworkReading reading = readFramework(bytes);
        elapsedMs = std::min(elapsedMs, qint64(std::clock() - before) * 1000 / CLOCKS_PER_SEC);
        QVERIFY(reading.defects.empty());
        QCOMPARE(reading.framework.questions.size(), size_t(5000));
    }
    qInfo("5000 questions (%lld bytes) in %lld ms", qlonglong(bytes.size()), elapsedMs);
#if defined(QT_NO_DEBUG) && !defined(MULYANKAN_SANITIZED)
    QVERIFY2(elapsedMs < 300, "an optimised build has 300 ms for this");
#endif
}

QTEST_GUILESS_MAIN(TestFramework)
#include "tst_framework.moc"
