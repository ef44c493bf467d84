#include "model/core/bytes.h"
#include "resources/resources.h"
#include "tests/model/store/store_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace mulyankan {

/// Signed revisions, and what is kept beside the answers.
class TestRecords final : public QObject, private StoreFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void init();
    void cleanup() { dropStore(); }
    void freezesInOneStep();
    void refusesAStalePreparation();
    void keepsTheLogAppendOnly();
    void keepsWhatASittingLeaves();
    void knowsWhereEvidenceIsUsed();
    void remembersCopiesOutside();
    void hidesDiscardedVisits();
    void refusesRowsItCannotRead_data();
    void refusesRowsItCannotRead();
};

void TestRecords::init()
{
    makeStore();
}

void TestRecords::freezesInOneStep()
{
    begin();
    apply(levelOf(u"AAA-01"_s, 4));
    const Freezing frozen = freezing();
    const Done done = m_store->changes().freeze(frozen);
    QVERIFY2(done, done ? "" : done.error().reason.code);
    reopen();
    QCOMPARE(m_store->records().visit(kVisit)->state, VisitState::Signed);
    QCOMPARE(*m_store->records().lastAuditLine(kVisit), frozen.freezeLine);
    const auto kept = m_store->records().frozen(kVisit, {});
    QVERIFY(kept.has_value());
    QCOMPARE(kept->contentId, frozen.revision.contentId);
    QCOMPARE(kept->files.size(), 3);
    QCOMPARE(kept->files[2].bytes, QByteArray("\0\xff", 2));
    QCOMPARE(kept->evidence.front().crc, 0xfedcba98U);
    QCOMPARE(m_store->records().frozen(kVisit, 2).error().reason, kRevisionUnknown);
    QCOMPARE(m_store->changes().apply(kVisit, levelOf(u"AAA-01"_s, 1)).error().reason,
             kVisitNotDraft);
    QCOMPARE(m_store->changes().freeze(frozen).error().reason, kVisitNotDraft);
}

void TestRecords::refusesAStalePreparation()
{
    begin();
    const Freezing early = freezing();
    apply(levelOf(u"AAA-01"_s, 4));
    QCOMPARE(m_store->changes().freeze(early).error().reason, kPreparationStale);
    QCOMPARE(m_store->records().visit(kVisit)->state, VisitState::Draft);
    Freezing wrong = freezing();
    wrong.freezeLine = early.freezeLine;
    QCOMPARE(m_store->changes().freeze(wrong).error().reason, kAuditChainBroken);
    QVERIFY(m_store->changes().freeze(freezing()));
}

void TestRecords::keepsTheLogAppendOnly()
{
    begin();
    QVERIFY(!m_store->database().execute("UPDATE audit_line SET line = x'00'"));
    QVERIFY(!m_store->database().execute("DELETE FROM audit_line"));
    QVERIFY(!m_store->database().execute("DELETE FROM visit"));
}

void TestRecords::keepsWhatASittingLeaves()
{
    begin();
    Sitting &sitting = m_store->sitting();
    QVERIFY(sitting.setUiState(kVisit, u"question"_s, u"AAA-02"_s));
    QVERIFY(sitting.setUiState(kVisit, u"filter"_s, u"gaps"_s));
    QVERIFY(sitting.setUiState(kVisit, u"filter"_s, {}));
    QVERIFY(sitting.setDraft(kVisit, u"response:AAA-01:note"_s, u"half a sen"_s));
    QVERIFY(sitting.setDraft(kVisit, u"response:AAA-02:note"_s, QString()));
    QVERIFY(sitting.setDraft(kVisit, u"response:AAA-03:note"_s, u"x"_s));
    QVERIFY(sitting.setDraft(kVisit, u"response:AAA-03:note"_s, std::nullopt));
    QVERIFY(!sitting.setDraft(u"vunknown"_s, u"x"_s, u"x"_s));
    reopen();
    QCOMPARE(*m_store->sitting().uiState(kVisit),
             (QHash<QString, QString>{{u"question"_s, u"AAA-02"_s}}));
    QCOMPARE(*m_store->sitting().drafts(kVisit),
             (QHash<QString, QString>{{u"response:AAA-01:note"_s, u"half a sen"_s},
                                      {u"response:AAA-02:note"_s, u""_s}}));
}

void TestRecords::knowsWhereEvidenceIsUsed()
{
    begin();
    begin(kOther);
    EvidenceItem item;
    item.id = u"e0001"_s;
    item.type = u"DOC"_s;
    item.sha256 = sha256Hex("e1");
    item.mediaType = u"image/png"_s;
    apply(attachChange(item, u"AAA-01"_s, u"p1"_s));
    QCOMPARE(*m_store->records().isEvidenceUsedElsewhere(item.sha256, kVisit), false);
    QCOMPARE(*m_store->records().isEvidenceUsedElsewhere(item.sha256, kOther), true);
    QCOMPARE(*m_store->records().isEvidenceFrozen(item.sha256), false);
    QVERIFY(m_store->changes().freeze(freezing()));
    QCOMPARE(*m_store->records().isEvidenceFrozen(item.sha256), true);
    QCOMPARE(*m_store->records().isEvidenceUsedElsewhere(item.sha256, kVisit), false);
}

void TestRecords::remembersCopiesOutside()
{
    QVERIFY(m_store->changes().noteOutsideCopy({}, u"/stick/before"_s));
    m_clock.advance(1000);
    begin();
    begin(kOther);
    QVERIFY(m_store->changes().noteOutsideCopy(kVisit, u"/out/a.asice"_s));
    QVERIFY(m_store->changes().noteOutsideCopy(kOther, u"/out/b.asice"_s));
    QVERIFY(m_store->changes().noteOutsideCopy({}, u"/stick/all"_s));
    QVERIFY(m_store->changes().noteOutsideCopy(kVisit, u"/out/a.asice"_s));
    QCOMPARE(*m_store->records().outsideCopies(kVisit),
             (QStringList{u"/out/a.asice"_s, u"/stick/all"_s}));
}

void TestRecords::hidesDiscardedVisits()
{
    begin();
    m_clock.advance(1000);
    begin(kOther);
    QCOMPARE(*m_store->records().visits(false), (QStringList{kOther, kVisit}));
    apply({Op::Discard,
           u"p1"_s,
           {{Object::visit(u"state"_s), u"discarded"_s},
            {Object::visit(u"discard_reason"_s), u"By mistake"_s}}});
    QCOMPARE(*m_store->records().visits(false), QStringList{kOther});
    QCOMPARE(m_store->records().visits(true)->size(), 2);
    QCOMPARE(m_store->records().visit(kVisit)->discardReason, u"By mistake"_s);
}

void TestRecords::refusesRowsItCannotRead_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *name, const char *sql) {
        QTest::addRow("%s", name) << QByteArray("PRAGMA ignore_check_constraints = ON;") + sql;
    };
    row("no JSON", "UPDATE response SET interviewed = '['");
    row("no list", "UPDATE response SET interviewed = '{}'");
    row("a list of something else", "UPDATE response SET interviewed = '[1]'");
    row("consensus that is none", "UPDATE response SET consensus = '[]'");
    row("dissent without its text",
        "UPDATE response SET consensus = '{\"dissent\":[[\"p1\"]],\"reason\":\"r\"}'");
    row("a date that is none", "UPDATE visit SET from_date = '2024-02-31'");
    row("an unknown purpose", "UPDATE visit SET purpose = 'training'");
    row("an unknown state", "UPDATE visit SET state = 'lost'");
    row("an unknown role", "UPDATE person SET role = 'guest' WHERE id = 'p1'");
}

void TestRecords::refusesRowsItCannotRead()
{
    QFETCH(QByteArray, sql);
    begin();
    apply(levelOf(u"AAA-01"_s, 4));
    m_store.reset();
    runSql(databasePath(), sql.constData());
    reopen();
    const auto visit = m_store->records().visit(kVisit);
    QVERIFY(!visit);
    QCOMPARE(visit.error().reason, kStoreDamaged);
    QCOMPARE(visit.error().args[0], databasePath());
    QVERIFY(!visit.error().detail.isEmpty());
    QCOMPARE(m_store->changes().apply(kVisit, levelOf(u"AAA-01"_s, 3)).error().reason,
             kStoreDamaged);
}

} // namespace mulyankan

QTEST_GUILESS_MAIN(mulyankan::TestRecords)
#include "tst_records.moc"
