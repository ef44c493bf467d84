#include "model/core/bytes.h"
#include "model/core/id.h"
#include "model/framework/framework_reader.h"
#include "model/store/store_check.h"
#include "resources/resources.h"
#include "tests/model/store/random_visit.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_framework.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

const QString kId = u"v0123456789ab"_s;

} // namespace

/// Writing visits and reading them back.
class TestStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
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
    void saysOnceThatTheClockWentBack();
    void refusesTextsThatOutgrowTheBundle();
    void refusesADraftOfAnUnknownVisit();
    void freezesInOneStep();
    void refusesAStalePreparation();
    void keepsTheLogAppendOnly();
    void keepsWhatASittingLeaves();
    void knowsWhereEvidenceIsUsed();
    void remembersCopiesOutside();
    void hidesDiscardedVisits();

private:
    void reopen();
    void begin(const QString &id = kId);
    Applied apply(const Change &change);
    Change levelOf(const QString &question, int level) const;
    Freezing freezing();

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    std::unique_ptr<VisitStore> m_store;
};

void TestStore::initTestCase()
{
    initResources();
}

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = FakeClock();
    reopen();
}

void TestStore::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TestStore::reopen()
{
    m_store.reset();
    auto store = VisitStore::open(m_folder->filePath(u"store"_s), m_clock, OpenMode::Create);
    if (!store)
        qFatal("%s %s %s", store.error().reason.code, qPrintable(store.error().args.join(u' ')), qPrintable(store.error().detail));
    m_store = *std::move(store);
}

void TestStore::begin(const QString &id)
{
    const Done begun = m_store->changes().begin(smallVisit(id, smallFramework(3)));
    if (!begun)
        qFatal("%s %s", begun.error().reason.code, qPrintable(begun.error().args.join(u' ')));
}

Applied TestStore::apply(const Change &change)
{
    auto applied = m_store->changes().apply(kId, change);
    if (!applied)
        qFatal("%s %s", applied.error().reason.code, qPrintable(applied.error().args.join(u' ')));
    return *applied;
}

Change TestStore::levelOf(const QString &question, int level) const
{
    return {Op::Set, u"p1"_s, {{Object::response(question, u"answer"_s), QString::number(level)}}};
}

Freezing TestStore::freezing()
{
    Freezing out;
    out.before = m_store->records().audit(kId)->current.head;
    AuditWriter writer(out.before, m_clock);
    out.freezeLine = writer.append(m_clock.now(), u"p1"_s, Op::Freeze, u"revision:1"_s, {},
                                   JsonValue::object({{"revision", 1}}));
    out.revision.visit = kId;
    out.revision.contentId = sha256Hex("sums");
    out.revision.cityCode = u"CG-BILASPUR"_s;
    out.revision.files = {{u"visit.json"_s, "{}"}, {u"SHA256SUMS"_s, "sums"}, {u"META-INF/x.p7s"_s, QByteArray("\0\xff", 2)}};
    out.revision.evidence = {{u"evidence/e0001.jpg"_s, sha256Hex("e1"), 17, 0xfedcba98}};
    return out;
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
    QCOMPARE(*m_store->records().visits(false), QStringList{kId});
    const auto trail = m_store->records().audit(kId);
    QVERIFY(trail.has_value());
    const auto line = parseAuditLine(trail->current.lines.front());
    QVERIFY(line.has_value());
    QCOMPARE(line->op, Op::Begin);
    QCOMPARE(line->object, QString(u"visit:"_s + kId));
    QCOMPARE(trail->current.head.count, qint64(trail->current.lines.size()));
    QCOMPARE(*m_store->records().lastAuditLine(kId), trail->current.lines.back());
    const auto visit = m_store->records().visit(kId);
    QCOMPARE(visit->city.name.hi, u"बिलासपुर"_s);
    QCOMPARE(visit->lead()->name, u"Asha Verma"_s);
    QCOMPARE(visit->cycle->programmeVersion, 3);
    QCOMPARE(*m_store->records().frameworkBytes(visit->frameworkSha256), smallFramework(3));
    QCOMPARE(m_store->records().frameworkBytes(sha256Hex("other")).error().reason, kFrameworkMissing);
}

void TestStore::refusesBytesThatAreNoFramework()
{
    const Done begun = m_store->changes().begin(smallVisit(kId, "{}"));
    QCOMPARE(begun.error().reason, kFrameworkDefects);
    QVERIFY(m_store->records().visits(true)->isEmpty());
}

void TestStore::acknowledgesWithTheLastLine()
{
    begin();
    const qint64 before = m_store->records().audit(kId)->current.head.count;
    const Applied applied = apply({Op::Set, u"p1"_s, {{Object::response(u"AAA-01"_s, u"answer"_s), u"4"_s}, {Object::response(u"AAA-01"_s, u"note"_s), u"Seen."_s}}});
    QCOMPARE(applied.seq, before + 2); // one line for each member changed
    QCOMPARE(applied.at, m_clock.now());
    reopen();
    QCOMPARE(m_store->records().audit(kId)->current.head.count, applied.seq);
    QVERIFY(!m_store->database().wasUnclean());
    QCOMPARE(apply(levelOf(u"AAA-02"_s, 2)).seq, before + 3);
}

void TestStore::writesNothingForAChangeThatChangesNothing()
{
    begin();
    const Applied first = apply(levelOf(u"AAA-01"_s, 4));
    const Applied again = apply(levelOf(u"AAA-01"_s, 4));
    QCOMPARE(again.seq, first.seq);
    QVERIFY(again.result.edits.empty());
    QCOMPARE(m_store->records().audit(kId)->current.head.count, first.seq);
}

void TestStore::writesNothingForARefusedChange()
{
    begin();
    const Visit before = *m_store->records().visit(kId);
    const Change half{Op::Set, u"p1"_s, {{Object::response(u"AAA-01"_s, u"answer"_s), u"4"_s}, {Object::response(u"BBB-01"_s, u"answer"_s), u"NA"_s}}};
    QCOMPARE(m_store->changes().apply(kId, half).error().reason, kNaNotAllowed);
    QCOMPARE(*m_store->records().visit(kId), before);
    QCOMPARE(apply(levelOf(u"AAA-01"_s, 3)).result.edits.size(), 1);
}

void TestStore::keepsFlagsWithoutALine()
{
    begin();
    const qint64 seq = m_store->records().audit(kId)->current.head.count;
    const Applied applied = apply({Op::None, {}, {{Object::flag(u"AAA-01"_s), true}}});
    QCOMPARE(applied.seq, seq);
    reopen();
    QCOMPARE(m_store->records().visit(kId)->flags, QSet<QString>{u"AAA-01"_s});
    QCOMPARE(m_store->records().audit(kId)->current.head.count, seq);
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
    Visit memory = *m_store->records().visit(kId);
    RandomChanges changes(framework, quint32(seed));
    int refused = 0;
    for (int i = 0; i < 250; ++i) {
        m_clock.advance(700);
        const Change change = changes.next(memory);
        const auto inMemory = applyChange(memory, framework, change, m_clock.now());
        const auto applied = m_store->changes().apply(kId, change);
        QCOMPARE(applied.has_value(), inMemory.has_value());
        refused += applied ? 0 : 1;
        if (i % 25 == 0)
            QCOMPARE(*m_store->records().visit(kId), memory);
        if (i == 120)
            reopen();
    }
    QVERIFY2(refused < 150, qPrintable(QString::number(refused)));
    QCOMPARE(*m_store->records().visit(kId), memory);
    const AuditTrail trail = *m_store->records().audit(kId);
    QCOMPARE(firstBrokenLine(trail.current), 0);
    QCOMPARE(objectsThatDiffer(memory, trail).join(u' '), QString());
}

void TestStore::undoesThroughTheSameDoor()
{
    const Framework framework = *loadFramework(smallFramework(3));
    begin();
    const Visit before = *m_store->records().visit(kId);
    const Applied answered = apply({Op::Set, u"p1"_s, {{Object::response(u"AAA-01"_s, u"answer"_s), u"4"_s}, {Object::response(u"AAA-01"_s, u"note"_s), u"Old text"_s}}});
    const Visit after = *m_store->records().visit(kId);
    const Applied undone = apply(answered.result.inverse);
    QCOMPARE(*m_store->records().visit(kId), before);
    const auto line = parseAuditLine(*m_store->records().lastAuditLine(kId));
    QCOMPARE(line->op, Op::Undo);
    apply(undone.result.inverse);
    QCOMPARE(m_store->records().visit(kId)->responses, after.responses);
}

void TestStore::saysOnceThatTheClockWentBack()
{
    begin();
    const Applied first = apply(levelOf(u"AAA-01"_s, 1));
    m_clock.setNow(m_clock.now() - 3'600'000);
    const Applied second = apply(levelOf(u"AAA-01"_s, 2));
    QCOMPARE(second.seq, first.seq + 2);
    QCOMPARE(apply(levelOf(u"AAA-01"_s, 3)).seq, second.seq + 1);
    const AuditTrail trail = *m_store->records().audit(kId);
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
        applied = m_store->changes().apply(kId, change);
        accepted += applied ? 1 : 0;
    }
    QCOMPARE(applied.error().reason, kTooLarge);
    QCOMPARE(accepted, 8 * 1024 * 1024 / (3 * 60'000 + 400));
    QCOMPARE(m_store->records().visit(kId)->people.size(), size_t(accepted) + 2);
    apply({Op::Person, {}, {{Object::person(u"p3"_s, u"designation"_s), {}}}}); // less is always accepted
    apply(levelOf(u"AAA-01"_s, 3));
}

void TestStore::refusesADraftOfAnUnknownVisit()
{
    QCOMPARE(m_store->changes().apply(kId, {}).error().reason, kVisitUnknown);
    QCOMPARE(m_store->records().visit(kId).error().reason, kVisitUnknown);
    QCOMPARE(m_store->records().audit(kId).error().reason, kVisitUnknown);
    QCOMPARE(m_store->records().frozen(kId, {}).error().reason, kRevisionUnknown);
}

void TestStore::freezesInOneStep()
{
    begin();
    apply(levelOf(u"AAA-01"_s, 4));
    const Freezing frozen = freezing();
    const Done done = m_store->changes().freeze(frozen);
    QVERIFY2(done, done ? "" : done.error().reason.code);
    reopen();
    QCOMPARE(m_store->records().visit(kId)->state, VisitState::Signed);
    QCOMPARE(*m_store->records().lastAuditLine(kId), frozen.freezeLine);
    const auto kept = m_store->records().frozen(kId, {});
    QVERIFY(kept.has_value());
    QCOMPARE(kept->contentId, frozen.revision.contentId);
    QCOMPARE(kept->files.size(), 3);
    QCOMPARE(kept->files[2].bytes, QByteArray("\0\xff", 2));
    QCOMPARE(kept->evidence.front().crc, 0xfedcba98U);
    QCOMPARE(m_store->records().frozen(kId, 2).error().reason, kRevisionUnknown);
    QCOMPARE(m_store->changes().apply(kId, levelOf(u"AAA-01"_s, 1)).error().reason, kVisitNotDraft);
    QCOMPARE(m_store->changes().freeze(frozen).error().reason, kVisitNotDraft);
}

void TestStore::refusesAStalePreparation()
{
    begin();
    const Freezing early = freezing();
    apply(levelOf(u"AAA-01"_s, 4));
    QCOMPARE(m_store->changes().freeze(early).error().reason, kPreparationStale);
    QCOMPARE(m_store->records().visit(kId)->state, VisitState::Draft);
    Freezing wrong = freezing();
    wrong.freezeLine = early.freezeLine;
    QCOMPARE(m_store->changes().freeze(wrong).error().reason, kAuditChainBroken);
    QVERIFY(m_store->changes().freeze(freezing()));
}

void TestStore::keepsTheLogAppendOnly()
{
    begin();
    QVERIFY(!m_store->database().execute("UPDATE audit_line SET line = x'00'"));
    QVERIFY(!m_store->database().execute("DELETE FROM audit_line"));
    QVERIFY(!m_store->database().execute("DELETE FROM visit"));
}

void TestStore::keepsWhatASittingLeaves()
{
    begin();
    Sitting &sitting = m_store->sitting();
    QVERIFY(sitting.setUiState(kId, u"question"_s, u"AAA-02"_s));
    QVERIFY(sitting.setUiState(kId, u"filter"_s, u"gaps"_s));
    QVERIFY(sitting.setUiState(kId, u"filter"_s, {}));
    QVERIFY(sitting.setDraft(kId, u"response:AAA-01:note"_s, u"half a sen"_s));
    QVERIFY(sitting.setDraft(kId, u"response:AAA-02:note"_s, QString()));
    QVERIFY(sitting.setDraft(kId, u"response:AAA-03:note"_s, u"x"_s));
    QVERIFY(sitting.setDraft(kId, u"response:AAA-03:note"_s, std::nullopt));
    QVERIFY(!sitting.setDraft(u"vunknown"_s, u"x"_s, u"x"_s));
    reopen();
    QCOMPARE(*m_store->sitting().uiState(kId), (QHash<QString, QString>{{u"question"_s, u"AAA-02"_s}}));
    QCOMPARE(*m_store->sitting().drafts(kId), (QHash<QString, QString>{{u"response:AAA-01:note"_s, u"half a sen"_s}, {u"response:AAA-02:note"_s, u""_s}}));
}

void TestStore::knowsWhereEvidenceIsUsed()
{
    begin();
    begin(u"v0123456789cd"_s);
    EvidenceItem item;
    item.id = u"e0001"_s;
    item.type = u"DOC"_s;
    item.sha256 = sha256Hex("e1");
    item.mediaType = u"image/png"_s;
    apply(attachChange(item, u"AAA-01"_s, u"p1"_s));
    QCOMPARE(*m_store->records().isEvidenceUsedElsewhere(item.sha256, kId), false);
    QCOMPARE(*m_store->records().isEvidenceUsedElsewhere(item.sha256, u"v0123456789cd"_s), true);
    QCOMPARE(*m_store->records().isEvidenceFrozen(item.sha256), false);
    QVERIFY(m_store->changes().freeze(freezing()));
    QCOMPARE(*m_store->records().isEvidenceFrozen(item.sha256), true);
    QCOMPARE(*m_store->records().isEvidenceUsedElsewhere(item.sha256, kId), false);
}

void TestStore::remembersCopiesOutside()
{
    QVERIFY(m_store->changes().noteOutsideCopy({}, u"/stick/before"_s));
    m_clock.advance(1000);
    begin();
    begin(u"v0123456789cd"_s);
    QVERIFY(m_store->changes().noteOutsideCopy(kId, u"/out/a.asice"_s));
    QVERIFY(m_store->changes().noteOutsideCopy(u"v0123456789cd"_s, u"/out/b.asice"_s));
    QVERIFY(m_store->changes().noteOutsideCopy({}, u"/stick/all"_s));
    QVERIFY(m_store->changes().noteOutsideCopy(kId, u"/out/a.asice"_s));
    QCOMPARE(*m_store->records().outsideCopies(kId), (QStringList{u"/out/a.asice"_s, u"/stick/all"_s}));
}

void TestStore::hidesDiscardedVisits()
{
    begin();
    m_clock.advance(1000);
    begin(u"v0123456789cd"_s);
    QCOMPARE(*m_store->records().visits(false), (QStringList{u"v0123456789cd"_s, kId}));
    apply({Op::Discard, u"p1"_s, {{Object::visit(u"state"_s), u"discarded"_s}, {Object::visit(u"discard_reason"_s), u"By mistake"_s}}});
    QCOMPARE(*m_store->records().visits(false), QStringList{u"v0123456789cd"_s});
    QCOMPARE(m_store->records().visits(true)->size(), 2);
    QCOMPARE(m_store->records().visit(kId)->discardReason, u"By mistake"_s);
}

} // namespace mulyankan

QTEST_GUILESS_MAIN(mulyankan::TestStore)
#include "tst_store.moc"
