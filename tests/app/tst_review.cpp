#include "model/core/json.h"
#include "tests/app/program_runner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

/// What a person reads of a visit: help, review and list.
class TestReview final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheHelpIsTaken();
    void theHelpNamesEveryAnswer_data();
    void theHelpNamesEveryAnswer();
    void theReviewSaysWhatItIsAbout();
    void theReviewIsReadInHindi();
    void aDiscardedVisitIsListedOnlyOnRequest();
    void aWrongValueIsToldWithTheRightOnes_data();
    void aWrongValueIsToldWithTheRightOnes();

private:
    Ended call(const QStringList &words, const QByteArray &input = {},
               const QString &language = u"en"_s) const
    {
        return runProgram(
            words + QStringList{u"--store"_s, m_folder.filePath(u"store"_s), u"--lang"_s, language},
            input);
    }
    /// The id of a new draft; empty if it could not be made.
    QString newVisit() const
    {
        const auto made = parseJsonStrict(
            call({u"visit"_s, u"new"_s, u"--city"_s, u"CG-BILASPUR"_s, u"--json"_s}).out.trimmed());
        return made ? (*made)["visit"].text() : QString();
    }
    /// The lines between `<<'END'` and `END` of `visit fill --help`.
    QByteArray exampleLines() const
    {
        const QByteArray help = call({u"visit"_s, u"fill"_s, u"--help"_s}).out;
        const qsizetype start = help.indexOf('\n', help.indexOf("<<'END'")) + 1;
        return start > 0 ? help.mid(start, help.indexOf("\nEND", start) + 1 - start) : QByteArray();
    }

    const QTemporaryDir m_folder;
};

void TestReview::theExampleOfTheHelpIsTaken()
{
    const QString visit = newVisit();
    QVERIFY(!visit.isEmpty());
    const QByteArray lines = exampleLines();
    QVERIFY(lines.count('\n') > 15);
    const Ended filled = call({u"visit"_s, u"fill"_s, visit, u"-"_s}, lines);
    QVERIFY2(filled.exit == 0, filled.out.constData());
    QCOMPARE(filled.out.count("\"ok\":true"), lines.count('\n'));
}

void TestReview::theHelpNamesEveryAnswer_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("English") << u"en"_s;
    QTest::addRow("Hindi") << u"hi"_s;
}

void TestReview::theHelpNamesEveryAnswer()
{
    QFETCH(const QString, language);
    const QByteArray help = call({u"visit"_s, u"fill"_s, u"--help"_s}, {}, language).out;
    for (const char *word : {"\"NA\",\"reason\"", "\"NE\"", "\"NS\"", "{\"evidence\":{\"file\"",
                             "seen_only", "\"d\":", "{\"evidence\":{\"id\":\"e0001\",\"type\"",
                             "interview_role", "declaration", "remark"})
        QVERIFY2(help.contains(word), word);
    for (const char *member : {"fact", "own", "gate_reason", "clear", "interviewed", "leaves"})
        QVERIFY2(help.contains(QByteArray(QByteArray("\"") + member + "\":")), member);
}

void TestReview::theReviewSaysWhatItIsAbout()
{
    const QString visit = newVisit();
    QCOMPARE(call({u"visit"_s, u"fill"_s, visit, u"-"_s}, exampleLines()).exit, 0);
    QCOMPARE(call({u"visit"_s, u"fill"_s, visit, u"-"_s},
                  R"({"person":{"name":"N. Rao","role":"member"}})")
                 .exit,
             0);
    const Ended review = call({u"visit"_s, u"check"_s, visit});
    QCOMPARE(review.exit, 1);
    const QList<QByteArray> lines = review.out.split('\n');
    QVERIFY2(lines[0].contains("Bilaspur (CG-BILASPUR)"), lines[0].constData());
    QCOMPARE(lines[1], QByteArray("15 January 2024 – 17 January 2024"));
    QVERIFY2(review.out.contains("p5 “N. Rao”"), review.out.constData());
    QVERIFY2(review.out.contains("OPS-01 “Is the ICCC staffed round the clock"),
             review.out.constData());
    QVERIFY2(review.out.contains("traffic_linked “Are traffic"), review.out.constData());
    QVERIFY2(review.out.contains("e0002 “Wall of the control room”"), review.out.constData());
    for (const QByteArray &line : lines)
        QVERIFY2(QString::fromUtf8(line).size() < 260, line.constData());
}

void TestReview::theReviewIsReadInHindi()
{
    const Ended review = call({u"visit"_s, u"check"_s, newVisit()}, {}, u"hi"_s);
    QVERIFY(review.out.contains("बिलासपुर (CG-BILASPUR)  मसौदा"));
    QVERIFY(review.out.contains("तिथियाँ अभी अंकित नहीं हैं"));
    for (const char *english : {"draft", "blocks", "Not answered", "missing"})
        QVERIFY2(!review.out.contains(english), english);
}

void TestReview::aDiscardedVisitIsListedOnlyOnRequest()
{
    const QString visit = newVisit();
    const Ended discarded =
        call({u"visit"_s, u"discard"_s, visit, u"--reason"_s, u"Begun twice."_s});
    QCOMPARE(discarded.exit, 0);
    const QByteArray id = visit.toLatin1();
    QVERIFY(!call({u"visit"_s, u"list"_s}).out.contains(id));
    const Ended all = call({u"visit"_s, u"list"_s, u"--all"_s});
    QCOMPARE(all.exit, 0);
    const qsizetype at = all.out.indexOf(id);
    QVERIFY(at >= 0);
    const QByteArray line = all.out.mid(at, all.out.indexOf('\n', at) - at);
    QVERIFY2(line.contains("discarded") && line.contains("Begun twice."), line.constData());
    const auto json =
        parseJsonStrict(call({u"visit"_s, u"list"_s, u"--all"_s, u"--json"_s}).out.trimmed());
    QVERIFY(json.has_value());
    int found = 0;
    for (const JsonValue &entry : (*json)["visits"].items()) {
        const bool isDiscarded = entry["state"].text() == u"discarded";
        QCOMPARE(entry["reason"].isString(), isDiscarded);
        found += entry["visit"].text() == visit && isDiscarded ? 1 : 0;
    }
    QCOMPARE(found, 1);
}

void TestReview::aWrongValueIsToldWithTheRightOnes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("right");
    const auto row = [](const char *name, const char *line, const char *right) {
        QTest::addRow("%s", name) << QByteArray(line) << QByteArray(right);
    };
    row("a fact in words", R"({"fact":"cameras","value":"yes"})", "true, false or null");
    row("a reason without its fact", R"({"fact":"cameras","reason":"x"})", "once the fact has");
    row("agreement", R"({"question":"TMC-01","remark":{"agree":"maybe"}})", "partly");
    row("meeting", R"({"meeting":{"kind":"tea"}})", "opening");
    row("interviewed", R"({"question":"TMC-01","interviewed":[1]})", "a list of texts");
    row("date", R"({"visit":{"from":15}})", "2024-01-15");
    row("note", R"({"question":"TMC-01","note":null})", "a text in quotation marks");
    row("person", R"({"person":"A. Verma"})", "an object in braces");
    row("clear", R"({"question":"TMC-01","clear":false})", "nothing but true");
    row("name", R"({"person":{"name":" "}})", "not empty");
    row("two lines of a name", R"({"person":{"name":"a\nb"}})", "at most 500 characters");
    row("measure", R"({"question":"INF-05","measure":{"n":"1"}})", "a number");
    row("role", R"({"person":{"name":"x","role":"boss"}})", "lead, member, city or met");
}

void TestReview::aWrongValueIsToldWithTheRightOnes()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, right);
    const Ended filled = call({u"visit"_s, u"fill"_s, newVisit(), u"-"_s}, line);
    QCOMPARE(filled.exit, 1);
    const auto answer = parseJsonStrict(filled.out.trimmed());
    QVERIFY2(answer.has_value(), filled.out.constData());
    const QString text = (*answer)["error"]["text"].text();
    QVERIFY2(text.contains(QString::fromUtf8(right)), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
