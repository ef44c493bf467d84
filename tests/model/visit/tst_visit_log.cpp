#include "model/core/bytes.h"
#include "model/visit/audit_line.h"
#include "tests/model/visit/visit_fixture.h"
#include "tests/support/fake_clock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

/// What changes of evidence leave, and how the log says it.
class TestVisitLog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void attachWritesALineForEachMember();
    void removedItemComesBackUnderItsId();
    void withdrawnItemKeepsWhatMayStay();
    void removedOrDiscardedIsStillWithdrawn();
    void freeTextIsInTheLogByItsHash();
    void auditLineIsExact();
    void chainIsRecomputable();
    void parseRefusesWhatIsNoLine_data();
    void parseRefusesWhatIsNoLine();
};

void TestVisitLog::attachWritesALineForEachMember()
{
    const Framework framework = smallLoaded();
    Visit visit = visitWithTeam(framework);
    EvidenceItem item = fileItem(u"e0001"_s, "bytes");
    item.caption = u"Roster"_s;
    const auto result =
        applyChange(visit, framework, attachChange(item, u"AAA-01"_s, u"p1"_s), kAt);
    QVERIFY(result);
    QStringList lines;
    for (const AppliedEdit &edit : result->edits)
        lines << opCode(edit.op) + u' ' + edit.object.text();
    QCOMPARE(lines,
             QStringList({u"attach evidence:e0001"_s, u"attach evidence:e0001:type"_s,
                          u"attach evidence:e0001:caption"_s, u"link link:e0001:AAA-01"_s}));
    QCOMPARE(canonicalJson(auditValue(result->edits[0].object, result->edits[0].after)),
             R"({"media_type":"image/jpeg","sha256":")" + sha256Hex("bytes").toUtf8()
                 + R"(","size":5})");
    QCOMPARE(visit.item(u"e0001"_s)->addedBy, u"p1"_s);
    QCOMPARE(visit.item(u"e0001"_s)->addedAt, kAt);
}

void TestVisitLog::removedItemComesBackUnderItsId()
{
    const Framework framework = smallLoaded();
    Visit visit = visitWithTeam(framework);
    QVERIFY(applyChange(visit, framework,
                        attachChange(fileItem(u"e0001"_s, "a"), u"AAA-01"_s, u"p1"_s), kAt));
    const Visit before = visit;
    const auto removed =
        applyChange(visit, framework, removeChange(visit, u"e0001"_s, u"p1"_s), kAt + 1);
    QVERIFY(removed);
    QCOMPARE(removed->edits.size(), size_t(2));
    QVERIFY(visit.item(u"e0001"_s)->isRemoved);
    QCOMPARE(visit.nextEvidenceNumber(), 2);
    QVERIFY(applyChange(visit, framework, removed->inverse, kAt + 2));
    QVERIFY(visit.evidence == before.evidence);
}

void TestVisitLog::withdrawnItemKeepsWhatMayStay()
{
    const Framework framework = smallLoaded();
    Visit visit = visitWithTeam(framework);
    QVERIFY(applyChange(visit, framework,
                        attachChange(fileItem(u"e0001"_s, "a"), u"AAA-01"_s, u"p1"_s), kAt));
    QVERIFY(applyChange(visit, framework,
                        withdrawChange(visit, u"e0001"_s, u"The city asks"_s, u"p1"_s), kAt + 1));
    const EvidenceItem &item = *visit.item(u"e0001"_s);
    QVERIFY(item.withdrawn.has_value());
    QVERIFY(item.supports.isEmpty());
    QVERIFY(item.originalName.isEmpty());
    QCOMPARE(item.sha256, sha256Hex("a"));
    const auto again = applyChange(visit, framework,
                                   withdrawChange(visit, u"e0001"_s, u"Again"_s, u"p1"_s), kAt + 2);
    QCOMPARE(again.error().reason, kEvidenceWithdrawn);
}

void TestVisitLog::removedOrDiscardedIsStillWithdrawn()
{
    const Framework framework = smallLoaded();
    Visit visit = visitWithTeam(framework);
    QVERIFY(applyChange(visit, framework,
                        attachChange(fileItem(u"e0001"_s, "a"), u"AAA-01"_s, u"p1"_s), kAt));
    QVERIFY(applyChange(visit, framework,
                        attachChange(fileItem(u"e0002"_s, "b"), u"AAA-01"_s, u"p1"_s), kAt));
    QVERIFY(applyChange(visit, framework, removeChange(visit, u"e0001"_s, u"p1"_s), kAt));
    QVERIFY(
        applyChange(visit, framework, withdrawChange(visit, u"e0001"_s, u"law"_s, u"p1"_s), kAt));
    QVERIFY(visit.item(u"e0001"_s)->withdrawn.has_value());
    QVERIFY(!visit.item(u"e0001"_s)->isRemoved);
    QVERIFY(applyChange(visit, framework,
                        {Op::Discard, u"p1"_s, {{Object::visit(u"state"_s), u"discarded"_s}}},
                        kAt));
    QCOMPARE(
        applyChange(visit, framework, clearChange(visit, u"AAA-01"_s, u"p1"_s), kAt).error().reason,
        kVisitDiscarded);
    QVERIFY(
        applyChange(visit, framework, withdrawChange(visit, u"e0002"_s, u"law"_s, u"p1"_s), kAt));
}

void TestVisitLog::freeTextIsInTheLogByItsHash()
{
    const Object note = Object::response(u"AAA-01"_s, u"note"_s);
    const JsonValue value = auditValue(note, u"देखा"_s);
    QCOMPARE(value["length"].toInteger(), std::optional<qint64>(4));
    QCOMPARE(value["sha256"].text(), sha256Hex(u"देखा"_s.toUtf8()));
    QVERIFY(auditValue(note, QString()).isNull());
    QCOMPARE(auditValue(Object::response(u"AAA-01"_s, u"answer"_s), u"3"_s).text(), u"3"_s);
}

void TestVisitLog::auditLineIsExact()
{
    AuditLine line{
        1,       QString(64, u'0'),           kAt, 7,      QString(64, u'b'),   u"0a1b2c3d"_s, {},
        Op::Set, u"response:AAA-01:answer"_s, {},  u"3"_s, u"mulyankan 0.1.0"_s};
    const QByteArray expected = R"({"app":"mulyankan 0.1.0","at":"2024-01-15T09:00:00Z","boot":")"
        + QByteArray(64, 'b')
        + R"(","chain":"0a1b2c3d","mono":7,"new":"3","object":"response:AAA-01:answer","old":null,"op":"set","person":null,"prev":")"
        + QByteArray(64, '0') + R"(","seq":1})";
    QCOMPARE(auditLineBytes(line), expected);
    const auto parsed = parseAuditLine(expected);
    QVERIFY(parsed);
    QCOMPARE(auditLineBytes(*parsed), expected);
    QByteArray hashed("mulyankan-audit/1");
    hashed += '\0' + QByteArray(64, '0') + '\0' + expected;
    QCOMPARE(auditLineHash(QString(64, u'0'), expected), sha256Hex(hashed));
}

void TestVisitLog::chainIsRecomputable()
{
    FakeClock clock;
    AuditWriter writer({u"0a1b2c3d"_s, 0, QString(64, u'0')}, clock);
    QString head(64, u'0');
    for (int i = 1; i <= 5; ++i) {
        clock.advance(10);
        const QByteArray line =
            writer.append(clock.now(), u"p1"_s, Op::Set, u"visit:site"_s, {}, i);
        QCOMPARE(parseAuditLine(line)->prev, head);
        QCOMPARE(parseAuditLine(line)->seq, i);
        head = auditLineHash(head, line);
    }
    QCOMPARE(writer.head(), (ChainHead{u"0a1b2c3d"_s, 5, head}));
}

void TestVisitLog::parseRefusesWhatIsNoLine_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("another member") << QByteArray("\"app\"") << QByteArray("\"apq\"");
    QTest::newRow("unknown op") << QByteArray("\"set\"") << QByteArray("\"sit\"");
    QTest::newRow("seq of zero") << QByteArray("\"seq\":1") << QByteArray("\"seq\":0");
    QTest::newRow("seq as a text") << QByteArray("\"seq\":1") << QByteArray("\"seq\":\"1\"");
    QTest::newRow("white space") << QByteArray("\"seq\":1") << QByteArray("\"seq\": 1");
    QTest::newRow("day that is none") << QByteArray("2024-01-15") << QByteArray("2024-02-30");
    QTest::newRow("person as a number")
        << QByteArray("\"person\":null") << QByteArray("\"person\":1");
    QTest::newRow("mono that is negative") << QByteArray("\"mono\":7") << QByteArray("\"mono\":-7");
}

void TestVisitLog::parseRefusesWhatIsNoLine()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const AuditLine line{1,
                         QString(64, u'0'),
                         kAt,
                         7,
                         QString(64, u'b'),
                         u"0a1b2c3d"_s,
                         {},
                         Op::Set,
                         u"visit:site"_s,
                         {},
                         {},
                         u"a"_s};
    QByteArray bytes = auditLineBytes(line);
    QVERIFY(parseAuditLine(bytes));
    QVERIFY(bytes.contains(from));
    bytes.replace(from, to);
    QVERIFY(!parseAuditLine(bytes));
}

QTEST_GUILESS_MAIN(TestVisitLog)
#include "tst_visit_log.moc"
