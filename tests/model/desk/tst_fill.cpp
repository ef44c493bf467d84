#include "model/desk/withdraw.h"
#include "tests/model/desk/fill_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace mulyankan {

class TestFill final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheShapeOfALine_data();
    void readsTheShapeOfALine();
    void readsAByteOrderMarkAndCrOnlyWhereTheyMayStand();
    void refusesALineWithoutATrace_data();
    void refusesALineWithoutATrace();
    void aLineIsWholeOrNotAtAll();
    void whatChangesNothingAnswersTheLastLine();
    void levelAndAnswerReplaceEachOther();
    void ownAnswersLeaveTheTeams();
    void onlyTheLeadGivesAGateReason();
    void aNameFindsThePersonOrMakesOne();
    void aRemarkIsReplacedAndTakenBack();
    void clearLeavesEvidence();
    void theSameBytesAreOneItem();
    void removedBytesComeBackUnderTheirId();
    void withdrawnBytesDoNotStay();
    void aFileAndALevelAreOneLineOfTheStore();
    void aFullDiskIsNotTheLinesFault();
};

void TestFill::readsTheShapeOfALine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &line, const char *code) {
        QTest::addRow("%s", name) << line << QString::fromLatin1(code);
    };
    row("a level", R"({"question":"AAA-01","level":5})", "ok");
    row("a fact taken back", R"({"fact":"f1","value":null})", "ok");
    row("a remark on the visit", R"({"remark":{"by":"city","agree":"yes","text":"x"}})", "ok");
    row("something seen",
        R"({"question":"AAA-01","evidence":{"seen_only":true,"type":"DOC","seen_by":"p1"}})", "ok");
    row("blank", " \t", "blank");
    row("cut short", R"({"question":"AAA-01")", "json-invalid");
    row("a member twice", R"({"question":"AAA-01","level":1,"level":2})", "json-invalid");
    row("no object", "[]", "line-not-object");
    row("about nothing", "{}", "line-subject");
    row("about two things", R"({"fact":"f1","value":true,"visit":{"site":"x"}})", "line-subject");
    row("an unknown member", R"({"question":"AAA-01","level":1,"wrong":2})", "member-unknown");
    row("an unknown member inside", R"({"visit":{"state":"signed"}})", "member-unknown");
    row("a member beside the subject", R"({"visit":{"site":"x"},"note":"y"})", "member-unknown");
    row("level as text", R"({"question":"AAA-01","level":"3"})", "level-invalid");
    row("level out of range", R"({"question":"AAA-01","level":6})", "level-invalid");
    row("level with a fraction", R"({"question":"AAA-01","level":3.0})", "level-invalid");
    row("level as answer", R"({"question":"AAA-01","answer":"3"})", "level-invalid");
    row("level and answer", R"({"question":"AAA-01","level":1,"answer":"NE"})", "members-conflict");
    row("clear and note", R"({"question":"AAA-01","clear":true,"note":"x"})", "members-conflict");
    row("not clear", R"({"question":"AAA-01","clear":false})", "value-invalid");
    row("own and evidence", R"({"question":"AAA-01","own":true,"evidence":{"id":"e0001"}})",
        "members-conflict");
    row("value as text", R"({"fact":"f1","value":"yes"})", "value-invalid");
    row("a file without a type", R"({"evidence":{"file":"a.txt"}})", "member-missing");
    row("file and id", R"({"evidence":{"file":"a.txt","id":"e0001"}})", "members-conflict");
    row("not seen", R"({"evidence":{"seen_only":false,"type":"DOC"}})", "member-missing");
    row("a remark without agree", R"({"question":"AAA-01","remark":{"text":"x"}})",
        "member-missing");
    row("a list of numbers", R"({"question":"AAA-01","interviewed":[1]})", "value-invalid");
    row("null for a text", R"({"question":"AAA-01","note":null})", "value-invalid");
    row("over 1 MiB", QByteArray(kMaxFillLineBytes + 1, ' '), "line-too-long");
}

void TestFill::readsTheShapeOfALine()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, code);
    const auto filled = readFillLine(line, 2);
    const QString got = !filled ? QString(filled.error().reason.text())
        : *filled               ? u"ok"_s
                                : u"blank"_s;
    QCOMPARE(got, code);
}

void TestFill::readsAByteOrderMarkAndCrOnlyWhereTheyMayStand()
{
    const QByteArray line = "\xef\xbb\xbf{\"visit\":{\"site\":\"x\"}}\r";
    QVERIFY(readFillLine(line, 1).has_value());
    QVERIFY(!readFillLine(line, 2).has_value());
    QVERIFY(!readFillLine("\r", 1)->has_value());
}

void TestFill::refusesALineWithoutATrace_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *line, const char *code) {
        QTest::addRow("%s", name) << QByteArray(line) << QString::fromLatin1(code);
    };
    row("unknown question", R"({"question":"XXX-99","level":3})", "question-unknown");
    row("unknown question, nothing to clear", R"({"question":"XXX-99","clear":true})",
        "question-unknown");
    row("unknown fact taken back", R"({"fact":"nowhere","value":null})", "fact-unknown");
    row("NA where not allowed", R"({"question":"AAA-01","answer":"NA","reason":"x"})",
        "na-not-allowed");
    row("good note, bad measure", R"({"question":"BBB-01","note":"changed","measure":{"n":61}})",
        "measure-needs-denominator");
    row("denominator 0", R"({"question":"BBB-01","measure":{"n":1,"d":0}})", "measure-invalid");
    row("beyond 2^53", R"({"question":"BBB-01","measure":{"n":9007199254740992,"d":1}})",
        "measure-invalid");
    row("a bell in a note", "{\"question\":\"AAA-01\",\"note\":\"a\\u0007b\"}", "text-invalid");
    row("no such day", R"({"visit":{"from":"2024-02-30"}})", "date-invalid");
    row("unknown person", R"({"person":{"id":"p9","name":"x"}})", "person-unknown");
    row("unknown role", R"({"person":{"name":"x","role":"boss"}})", "role-unknown");
    row("somebody absent present", R"({"meeting":{"kind":"closing","present":["p9"]}})",
        "person-unknown");
    row("third kind of meeting", R"({"meeting":{"kind":"tea"}})", "value-invalid");
    row("empty interest", R"({"declaration":{"id":"p1","interest":" "}})", "interest-empty");
    row("unknown item linked", R"({"question":"AAA-01","evidence":{"id":"e9999"}})",
        "evidence-unknown");
    row("unknown item removed", R"({"evidence_remove":"e9999"})", "evidence-unknown");
    row("unknown type", R"({"evidence":{"seen_only":true,"type":"ZZZ"}})", "evidence-type-unknown");
    row("no type left", R"({"evidence":{"id":"e0001","type":""}})", "evidence-type-unknown");
    row("missing file",
        R"({"question":"AAA-01","level":1,"evidence":{"file":"not-there.pdf","type":"DOC"}})",
        "file-missing");
    row("a folder", R"({"question":"AAA-01","evidence":{"file":".","type":"DOC"}})",
        "file-not-plain");
    row("remark of nobody", R"({"question":"AAA-01","remark":{"by":"city","agree":"yes"}})",
        "person-unknown");
    row("seen_by of a file", R"({"evidence":{"id":"e0001","seen_by":"p1"}})", "members-conflict");
}

void TestFill::refusesALineWithoutATrace()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, code);
    Desk desk;
    QVERIFY2(desk.fixture.isGood() && desk.opened, qPrintable(desk.fixture.problem()));
    const Visit before = desk.visit();
    const auto head = desk.fixture.store->records().lastAuditLine(desk.fixture.visit);
    QCOMPARE(desk.put(line), code);
    const Visit after = desk.visit();
    QVERIFY(after.responses == before.responses && after.people == before.people
            && after.evidence == before.evidence);
    QCOMPARE(*desk.fixture.store->records().lastAuditLine(desk.fixture.visit), *head);
}

void TestFill::aLineIsWholeOrNotAtAll()
{
    Desk desk;
    QCOMPARE(
        desk.put(
            R"({"question":"BBB-01","level":4,"note":"cafe\u0301","measure":{"n":612,"d":640},"interviewed":["SHI","OPR","SHI"]})"),
        u"ok"_s);
    const Visit visit = desk.visit();
    const Response &response = visit.responses[u"BBB-01"_s];
    QCOMPARE(response.answer, u"4"_s);
    QCOMPARE(response.note, u"caf\u00e9"_s);
    QCOMPARE(response.interviewed, (QStringList{u"SHI"_s, u"OPR"_s}));
    QCOMPARE(response.measure->n, 612);
    QCOMPARE(response.by, u"p1"_s);
}

void TestFill::whatChangesNothingAnswersTheLastLine()
{
    Desk desk;
    QCOMPARE(desk.put(R"({"visit":{"site":"Elsewhere"}})"), u"ok"_s);
    const qint64 seq = desk.last.seq;
    for (const char *line :
         {R"({"visit":{"site":"Elsewhere"}})", R"({"question":"AAA-01","flag":true})",
          R"({"question":"AAA-01"})", R"({"question":"AAA-01","remark":null})"}) {
        QCOMPARE(desk.put(line), u"ok"_s);
        QCOMPARE(desk.last.seq, seq);
    }
    QVERIFY(desk.visit().flags.contains(u"AAA-01"_s));
}

void TestFill::levelAndAnswerReplaceEachOther()
{
    Desk desk;
    QCOMPARE(desk.put(R"({"question":"AAA-01","answer":"NE"})"), u"ok"_s);
    QCOMPARE(desk.visit().responses[u"AAA-01"_s].answer, u"NE"_s);
    QCOMPARE(desk.put(R"({"question":"AAA-01","level":5})"), u"ok"_s);
    QCOMPARE(desk.visit().responses[u"AAA-01"_s].answer, u"5"_s);
    QCOMPARE(desk.put(R"({"question":"AAA-01","note":""})"), u"ok"_s);
    QVERIFY(desk.visit().responses[u"AAA-01"_s].note.isEmpty());
}

void TestFill::ownAnswersLeaveTheTeams()
{
    Desk desk(u"p2"_s);
    QCOMPARE(desk.put(R"({"question":"AAA-01","own":true,"level":5,"note":"alone"})"), u"ok"_s);
    const Response response = desk.visit().responses[u"AAA-01"_s];
    QCOMPARE(response.answer, u"3"_s);
    QCOMPARE(response.ownOf(u"p2"_s)->answer, u"5"_s);
    QCOMPARE(desk.put(R"({"question":"AAA-01","own":true,"clear":true})"), u"ok"_s);
    QVERIFY(desk.visit().responses[u"AAA-01"_s].own.empty());
}

void TestFill::onlyTheLeadGivesAGateReason()
{
    Desk member(u"Second assessor"_s);
    QCOMPARE(member.put(R"({"question":"AAA-01","gate_reason":"x"})"), u"gate-reason-not-lead"_s);
    Desk lead;
    QCOMPARE(lead.put(R"({"question":"AAA-01","gate_reason":"x"})"), u"ok"_s);
    Desk nobody(u"Nobody here"_s);
    QCOMPARE(nobody.put(R"({"question":"AAA-01","level":1})"), u"person-unknown"_s);
}

void TestFill::aNameFindsThePersonOrMakesOne()
{
    Desk desk;
    QCOMPARE(desk.put(R"({"person":{"name":"Shift incharge"}})"), u"ok"_s);
    QCOMPARE(desk.visit().person(u"p3"_s)->role, Role::Met);
    QCOMPARE(
        desk.put(R"({"person":{"name":"Shift incharge","role":"city","organisation":"ICCC"}})"),
        u"ok"_s);
    QCOMPARE(desk.visit().people.size(), size_t(3));
    QCOMPARE(desk.visit().person(u"p3"_s)->role, Role::City);
    QCOMPARE(desk.put(R"({"declaration":{"name":"Third","interest":"none"}})"), u"ok"_s);
    QCOMPARE(desk.visit().person(u"p4"_s)->role, Role::Member);
    QCOMPARE(desk.put(R"({"person":{"id":"p4","name":"Shift incharge"}})"), u"ok"_s);
    QCOMPARE(desk.put(R"({"person":{"name":"Shift incharge","role":"met"}})"),
             u"person-ambiguous"_s);
    QCOMPARE(desk.put(R"({"person":{"id":"p4","leaves":"2024-01-16","reason":"called back"}})"),
             u"ok"_s);
    QCOMPARE(desk.visit().person(u"p4"_s)->leaveReason, u"called back"_s);
}

void TestFill::aRemarkIsReplacedAndTakenBack()
{
    Desk desk;
    QCOMPARE(desk.put(R"({"person":{"name":"R. Sahu","role":"city"}})"), u"ok"_s);
    QCOMPARE(
        desk.put(R"({"question":"AAA-01","remark":{"by":"city","agree":"no","text":"first"}})"),
        u"ok"_s);
    QCOMPARE(desk.put(R"({"question":"AAA-01","remark":{"by":"R. Sahu","agree":"partly"}})"),
             u"ok"_s);
    QCOMPARE(desk.visit().remarks.size(), size_t(1));
    const Remark remark = desk.visit().remarks.front();
    QCOMPARE(remark.agree, u"partly"_s);
    QCOMPARE(remark.by, u"p3"_s);
    QVERIFY(remark.text.isEmpty());
    QCOMPARE(desk.put(R"({"question":"AAA-01","remark":null})"), u"ok"_s);
    QVERIFY(desk.visit().remarks.empty());
}

void TestFill::clearLeavesEvidence()
{
    Desk desk;
    QCOMPARE(desk.put(R"({"question":"AAA-01","clear":true})"), u"ok"_s);
    const Visit visit = desk.visit();
    QVERIFY(!visit.responses.contains(u"AAA-01"_s));
    QCOMPARE(itemsOf(visit, u"AAA-01"_s).size(), size_t(1));
}

void TestFill::theSameBytesAreOneItem()
{
    Desk desk;
    desk.fixture.writeFile(u"minutes.txt"_s, "minutes");
    QCOMPARE(
        desk.put(
            R"({"question":"AAA-01","evidence":{"file":"minutes.txt","type":"DOC","caption":"first"}})"),
        u"ok"_s);
    const QString id = desk.last.evidence;
    QVERIFY(!desk.last.wasThere);
    QCOMPARE(
        desk.put(
            R"({"question":"BBB-01","evidence":{"file":"minutes.txt","type":"DOC","caption":"second"}})"),
        u"ok"_s);
    QVERIFY(desk.last.wasThere);
    QCOMPARE(desk.last.evidence, id);
    QCOMPARE(desk.visit().item(id)->caption, u"first"_s);
    QCOMPARE(desk.visit().item(id)->supports, (QStringList{u"AAA-01"_s, u"BBB-01"_s}));
    QCOMPARE(desk.put(R"({"evidence":{"file":"minutes.txt","type":"OBS"}})"),
             u"evidence-type-differs"_s);
}

void TestFill::removedBytesComeBackUnderTheirId()
{
    Desk desk;
    QCOMPARE(desk.put(R"({"evidence_remove":"e0001"})"), u"ok"_s);
    QVERIFY(desk.visit().item(u"e0001"_s)->isRemoved);
    QCOMPARE(desk.put(R"({"question":"AAA-02","evidence":{"file":"AAA-01.txt","type":"DOC"}})"),
             u"ok"_s);
    QCOMPARE(desk.last.evidence, u"e0001"_s);
    QVERIFY(!desk.visit().item(u"e0001"_s)->isRemoved);
    QCOMPARE(desk.visit().item(u"e0001"_s)->supports, QStringList{u"AAA-02"_s});
}

void TestFill::withdrawnBytesDoNotStay()
{
    Desk desk;
    const QString sha256 = desk.visit().item(u"e0001"_s)->sha256;
    WithdrawEvidence withdraw(desk.fixture.store->changes(), desk.fixture.store->records(),
                              desk.fixture.store->evidence());
    QVERIFY(withdraw.run(desk.fixture.visit, u"e0001"_s, u"the city asks"_s, u"p1"_s).has_value());
    QVERIFY(desk.fill.open(desk.fixture.visit, {})
                .has_value()); // withdrawn by another deed: read again
    QCOMPARE(desk.put(R"({"question":"AAA-01","evidence":{"file":"AAA-01.txt","type":"DOC"}})"),
             u"evidence-withdrawn"_s);
    QVERIFY(!desk.fixture.store->evidence().list().contains(sha256));
}

void TestFill::aFileAndALevelAreOneLineOfTheStore()
{
    Desk desk;
    desk.fixture.writeFile(u"roster.txt"_s, "roster");
    QCOMPARE(
        desk.put(
            R"({"question":"AAA-01","level":4,"evidence":{"file":"roster.txt","type":"DOC"}})"),
        u"ok"_s);
    QCOMPARE(desk.visit().responses[u"AAA-01"_s].answer, u"4"_s);
    QCOMPARE(itemsOf(desk.visit(), u"AAA-01"_s).size(), size_t(2));
    const QStringList kept = desk.fixture.store->evidence().list();
    desk.fixture.writeFile(u"other.txt"_s, "other");
    QCOMPARE(
        desk.put(
            R"({"question":"AAA-01","answer":"NA","evidence":{"file":"other.txt","type":"DOC"}})"),
        u"na-not-allowed"_s);
    QCOMPARE(desk.fixture.store->evidence().list(), kept);
}

void TestFill::aFullDiskIsNotTheLinesFault()
{
    DeskFixture fixture;
    FullDisk full;
    FillVisit fill({full, fixture.store->records(), fixture.store->evidence(), fixture.isolation},
                   fixture.path(u"."_s));
    QVERIFY(fill.open(fixture.visit, {}).has_value());
    const auto line = readFillLine(R"({"question":"AAA-01","level":1})", 1);
    const auto done = fill.run(**line, fixture.progress);
    QVERIFY(!done.has_value());
    QVERIFY(done.error().isStoreFailure);
    const auto bad = readFillLine(R"({"question":"XXX-99","level":1})", 2);
    QVERIFY(!fill.run(**bad, fixture.progress).error().isStoreFailure);
}

} // namespace mulyankan

QTEST_GUILESS_MAIN(mulyankan::TestFill)
#include "tst_fill.moc"
