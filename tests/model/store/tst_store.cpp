#include "model/core/bytes.h"
#include "model/framework/framework_reader.h"
#include "model/store/store_check.h"
#include "resources/resources.h"
#include "tests/model/store/random_visit.h"
#include "tests/model/store/store_fixture.h"
#include "tests/support/test_framework.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace mulyankan {

/// Writing visits and reading them back.
class TestStore final : public QObject, private StoreFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void init();
    void cleanup() { dropStore(); }
    void listsEveryReasonOnce();
    void beginsWithItsFirstLine();
    void refusesBytesThatAreNoFramework();
    void acknowledgesWithTheLastLine();
    void writesNothingForAChangeThatChangesNothing();
    void writesNothingForARefusedChange();
    void keepsFlagsWithoutALine();
    void readsBackWhatIsInMemory_data();
    void readsBackWhatIsInMemory();
    void undoesThroughTheSameDoor();
    void keepsWhoeverTheLogNames();
    void saysOnceThatTheClockWentBack();
    void refusesTextsThatOutgrowTheBundle();
    void refusesADraftOfAnUnknownVisit();
};

void TestStore::init()
{
    makeStore();
}

void TestStore::listsEveryReasonOnce()
{
    QSet<QString> codes;
    for (const Reason &reason : kStoreReasons)
        codes.insert(reason.text());
    QCOMPARE(codes.size(), qsizetype(std::size(kStoreReasons)));
}

void TestStore::beginsWithItsFirstLine()
{
    begin();
    QCOMPARE(*m_store->records().visits(false), QStringList{kVisit});
    const auto trail = m_store->records().audit(kVisit);
    QVERIFY(trail.has_value());
    const auto line = parseAuditLine(trail->current.lines.front());
    QVERIFY(line.has_value());
    QCOMPARE(line->op, Op::Begin);
    QCOMPARE(line->object, QString(u"visit:"_s + kVisit));
    QCOMPARE(trail->current.head.count, qint64(trail->current.lines.size()));
    QCOMPARE(*m_store->records().lastAuditLine(kVisit), trail->current.lines.back());
    const auto visit = m_store->records().visit(kVisit);
    QCOMPARE(visit->city.name.hi, u"बिलासपुर"_s);
    QCOMPARE(visit->lead()->name, u"Asha Verma"_s);
    QCOMPARE(visit->cycle->programmeVersion, 3);
    QCOMPARE(*m_store->records().frameworkBytes(visit->frameworkSha256), smallFramework(3));
    QCOMPARE(m_store->records().frameworkBytes(sha256Hex("other")).error().reason,
             kFrameworkMissing);
}

void TestStore::refusesBytesThatAreNoFramework()
{
    const Done begun = m_store->changes().begin(smallVisit(kVisit, "{}"));
    QCOMPARE(begun.error().reason, kFrameworkDefects);
    QVERIFY(m_store->records().visits(true)->isEmpty());
}

void TestStore::acknowledgesWithTheLastLine()
{
    begin();
    const qint64 before = m_store->records().audit(kVisit)->current.head.count;
    const Applied applied = apply({Op::Set,
                                   u"p1"_s,
                                   {{Object::response(u"AAA-01"_s, u"answer"_s), u"4"_s},
                                    {Object::response(u"AAA-01"_s, u"note"_s), u"Seen."_s}}});
    QCOMPARE(applied.seq, before + 2); // one line for each member changed
    QCOMPARE(applied.at, m_clock.now());
    reopen();
    QCOMPARE(m_store->records().audit(kVisit)->current.head.count, applied.seq);
    QCOMPARE(apply(levelOf(u"AAA-02"_s, 2)).seq, before + 3);
}

void TestStore::writesNothingForAChangeThatChangesNothing()
{
    begin();
    const Applied first = apply(levelOf(u"AAA-01"_s, 4));
    const Applied again = apply(levelOf(u"AAA-01"_s, 4));
    QCOMPARE(again.seq, first.seq);
    QVERIFY(again.result.edits.empty());
    QCOMPARE(m_store->records().audit(kVisit)->current.head.count, first.seq);
}

void TestStore::writesNothingForARefusedChange()
{
    begin();
    const Visit before = *m_store->records().visit(kVisit);
    const Change half{Op::Set,
                      u"p1"_s,
                      {{Object::response(u"AAA-01"_s, u"answer"_s), u"4"_s},
                       {Object::response(u"BBB-01"_s, u"answer"_s), u"NA"_s}}};
    QCOMPARE(m_store->changes().apply(kVisit, half).error().reason, kNaNotAllowed);
    QCOMPARE(*m_store->records().visit(kVisit), before);
    QCOMPARE(apply(levelOf(u"AAA-01"_s, 3)).result.edits.size(), 1);
}

void TestStore::keepsFlagsWithoutALine()
{
    begin();
    const qint64 seq = m_store->records().audit(kVisit)->current.head.count;
    const Applied applied = apply({Op::None, {}, {{Object::flag(u"AAA-01"_s), true}}});
    QCOMPARE(applied.seq, seq);
    reopen();
    QCOMPARE(m_store->records().visit(kVisit)->flags, QSet<QString>{u"AAA-01"_s});
    QCOMPARE(m_store->records().audit(kVisit)->current.head.count, seq);
}

void TestStore::readsBackWhatIsInMemory_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestStore::readsBackWhatIsInMemory()
{
    QFETCH(int, seed);
    const Framework framework = *loadFramework(smallFramework(3));
    begin();
    Visit memory = *m_store->records().visit(kVisit);
    RandomChanges changes(framework, quint32(seed));
    int refused = 0;
    for (int i = 0; i < 250; ++i) {
        m_clock.advance(700);
        const Change change = changes.next(memory);
        const auto inMemory = applyChange(memory, framework, change, m_clock.now());
        const auto applied = m_store->changes().apply(kVisit, change);
        QCOMPARE(applied.has_value(), inMemory.has_value());
        refused += applied ? 0 : 1;
        if (i % 25 == 0)
            QCOMPARE(*m_store->records().visit(kVisit), memory);
        if (i == 120)
            reopen();
    }
    QVERIFY2(refused < 150, qPrintable(QString::number(refused)));
    QCOMPARE(*m_store->records().visit(kVisit), memory);
    const AuditTrail trail = *m_store->records().audit(kVisit);
    QCOMPARE(firstBrokenLine(trail.current), 0);
    QCOMPARE(objectsThatDiffer(memory, trail).join(u' '), QString());
}

void TestStore::undoesThroughTheSameDoor()
{
    const Framework framework = *loadFramework(smallFramework(3));
    begin();
    const Visit before = *m_store->records().visit(kVisit);
    const Applied answered = apply({Op::Set,
                                    u"p1"_s,
                                    {{Object::response(u"AAA-01"_s, u"answer"_s), u"4"_s},
                                     {Object::response(u"AAA-01"_s, u"note"_s), u"Old text"_s}}});
    const Visit after = *m_store->records().visit(kVisit);
    const Applied undone = apply(answered.result.inverse);
    QCOMPARE(*m_store->records().visit(kVisit), before);
    const auto line = parseAuditLine(*m_store->records().lastAuditLine(kVisit));
    QCOMPARE(line->op, Op::Undo);
    apply(undone.result.inverse);
    QCOMPARE(m_store->records().visit(kVisit)->responses, after.responses);
}

void TestStore::keepsWhoeverTheLogNames()
{
    begin();
    const Change arrival{Op::Person, u"p1"_s, {{Object::person(u"p7"_s, u"name"_s), u"Asha"_s}}};
    const Change removal{Op::Person, u"p1"_s, {{Object::person(u"p7"_s, u"name"_s), {}}}};
    QVERIFY(m_store->changes().apply(kVisit, arrival));
    QVERIFY(m_store->changes().apply(kVisit, removal));
    QVERIFY(m_store->changes().apply(kVisit, arrival));
    const auto act = m_store->changes().apply(
        kVisit, {Op::Set, u"p7"_s, {{Object::response(u"AAA-01"_s, u"note"_s), u"x"_s}}});
    QVERIFY(act && m_store->changes().apply(kVisit, act->result.inverse));
    QCOMPARE(m_store->changes().apply(kVisit, removal).error().reason, kPersonNamed);
    reopen(); // and after the program was closed
    QVERIFY(m_store->records().visit(kVisit)->actors.ids.contains(u"p7"_s));
    QCOMPARE(m_store->changes().apply(kVisit, removal).error().reason, kPersonNamed);
}

void TestStore::saysOnceThatTheClockWentBack()
{
    begin();
    const Applied first = apply(levelOf(u"AAA-01"_s, 1));
    m_clock.setNow(m_clock.now() - 3'600'000);
    const Applied second = apply(levelOf(u"AAA-01"_s, 2));
    QCOMPARE(second.seq, first.seq + 2);
    QCOMPARE(apply(levelOf(u"AAA-01"_s, 3)).seq, second.seq + 1);
    const AuditTrail trail = *m_store->records().audit(kVisit);
    const auto line = parseAuditLine(trail.current.lines[size_t(first.seq)]);
    QCOMPARE(line->op, Op::Clock);
    QCOMPARE(line->object, u"visit:clock"_s);
    QCOMPARE(line->before, JsonValue(u"2024-01-15T09:00:00Z"_s));
    QCOMPARE(line->after, JsonValue(u"2024-01-15T08:00:00Z"_s));
}

void TestStore::refusesTextsThatOutgrowTheBundle()
{
    const QString wide(20'000, QChar(0x092e)); // 60,000 bytes
    QCOMPARE(jsonTextBytes(wide), canonicalJson(JsonValue(wide)).size());
    const QString odd = u"a\"\\\n\t\u0001é€😀"_s;
    QCOMPARE(jsonTextBytes(odd), canonicalJson(JsonValue(odd)).size());
    begin();
    int accepted = 0;
    Result<Applied> applied;
    for (int person = 3; person < 100 && applied; ++person) {
        const QString id = u"p%1"_s.arg(person);
        Change change{Op::Person, {}, {{Object::person(id, u"name"_s), id}}};
        for (const QString &field : {u"designation"_s, u"organisation"_s, u"leave_reason"_s})
            change.edits.push_back({Object::person(id, field), wide});
        applied = m_store->changes().apply(kVisit, change);
        accepted += applied ? 1 : 0;
    }
    QCOMPARE(applied.error().reason, kTooLarge);
    QCOMPARE(accepted, 8 * 1024 * 1024 / (3 * 60'000 + 400));
    QCOMPARE(m_store->records().visit(kVisit)->people.size(), size_t(accepted) + 2);
    apply({Op::Person,
           {},
           {{Object::person(u"p3"_s, u"designation"_s), {}}}}); // less is always accepted
    apply(levelOf(u"AAA-01"_s, 3));
}

void TestStore::refusesADraftOfAnUnknownVisit()
{
    QCOMPARE(m_store->changes().apply(kVisit, {}).error().reason, kVisitUnknown);
    QCOMPARE(m_store->records().visit(kVisit).error().reason, kVisitUnknown);
    QCOMPARE(m_store->records().audit(kVisit).error().reason, kVisitUnknown);
    QCOMPARE(m_store->records().frozen(kVisit, {}).error().reason, kRevisionUnknown);
}

} // namespace mulyankan

QTEST_GUILESS_MAIN(mulyankan::TestStore)
#include "tst_store.moc"
