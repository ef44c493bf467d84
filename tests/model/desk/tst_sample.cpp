#include "model/core/file.h"
#include "model/desk/check.h"
#include "model/desk/export.h"
#include "model/desk/sample.h"
#include "model/desk/sign.h"
#include "model/identity/identity.h"
#include "model/isolation/isolation.h"
#include "model/programme/trust_store.h"
#include "resources/resources.h"
#include "tests/model/desk/desk_fixture.h"
#include "tests/support/test_framework.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

class TestSample final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void numbersSamplesBesideTheDataFolder();
    void tellsASampleByItsName_data();
    void tellsASampleByItsName();
    void makesAVisitThatOnlyThreeAnswersKeepFromSigning();
    void leadsToABundleThatTheProgrammeFileCovers();
    void leavesNothingWhenItFails();
    void leavesNothingWhenItIsCancelled();
    void touchesNoFolderThatIsThere();

private:
    SampleRequest request(const QString &folder) const;
    Result<MadeSample> make(const SampleRequest &request, Progress &progress)
    {
        return MakeSample({m_clock, m_isolation}).run(request, progress);
    }

    QTemporaryDir m_dir;
    FakeClock m_clock;
    NoIsolation m_isolation;
};

void TestSample::initTestCase()
{
    initResources();
    QVERIFY(m_dir.isValid());
}

SampleRequest TestSample::request(const QString &folder) const
{
    const auto cities = CityRegister::fromCsv(shippedCitiesCsv());
    return {folder, shippedFramework(), shippedCitiesCsv(), *cities->find(u"CG-BILASPUR"_s),
            Language::Hindi};
}

void TestSample::numbersSamplesBesideTheDataFolder()
{
    const QTemporaryDir dir;
    const QString store = dir.filePath(u"store"_s);
    QCOMPARE(nextSampleFolder(store), dir.filePath(u"sample-1"_s));
    QVERIFY(QDir(dir.path()).mkpath(u"sample-1/store"_s));
    QCOMPARE(nextSampleFolder(store), dir.filePath(u"sample-2"_s));
    QCOMPARE(nextSampleFolder(dir.filePath(u"sample-1/store"_s)), dir.filePath(u"sample-2"_s));
}

void TestSample::tellsASampleByItsName_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("isSample");
    QTest::addRow("a sample") << u"/home/a/mulyankan/sample-2/store"_s << true;
    QTest::addRow("with a slash behind") << u"/home/a/sample-2/store/"_s << true;
    QTest::addRow("an office's own") << u"/home/a/mulyankan/store"_s << false;
    QTest::addRow("no number") << u"/home/a/sample-x/store"_s << false;
    QTest::addRow("further up") << u"/home/sample-1/a/store"_s << false;
}

void TestSample::tellsASampleByItsName()
{
    QFETCH(const QString, folder);
    QTEST(isSampleFolder(folder), "isSample");
}

void TestSample::makesAVisitThatOnlyThreeAnswersKeepFromSigning()
{
    Progress progress;
    const auto made = make(request(m_dir.filePath(u"sample-1"_s)), progress);
    QVERIFY2(made, made ? "" : made.error().reason.code);
    QVERIFY(isSampleFolder(made->dataFolder));
    QCOMPARE(progress.done(), progress.total());
    const auto secret = readFile(samplePassphraseFile(made->dataFolder), 100);
    QVERIFY(secret);
    QVERIFY(openIdentity(m_dir.filePath(u"sample-1/identities/sample-lead"_s),
                         Passphrase(secret->trimmed())));

    const auto store = VisitStore::open(made->dataFolder, m_clock, OpenMode::Existing);
    QVERIFY(store);
    const auto review = CheckVisit((*store)->records(), (*store)->evidence(), m_clock)
                            .run(made->visit, m_clock.now());
    QVERIFY(review);
    QCOMPARE(review->visit.purpose, Purpose::Practice);
    QCOMPARE(review->relevant - review->answered, 3);
    QStringList blocking;
    for (const Problem &problem : review->problems) {
        if (problem.blocks)
            blocking << problem.code + u' ' + problem.question;
    }
    QCOMPARE(review->blocking, 3);
    QVERIFY2(blocking.size() == 3, qPrintable(blocking.join(u", ")));
}

void TestSample::leadsToABundleThatTheProgrammeFileCovers()
{
    const QString folder = m_dir.filePath(u"sample-2"_s);
    Progress progress;
    const auto made = make(request(folder), progress);
    QVERIFY(made);
    const auto store = VisitStore::open(made->dataFolder, m_clock, OpenMode::Existing);
    QVERIFY(store);
    const auto framework = shippedFramework();
    Change change{Op::Set, u"p1"_s, {}};
    for (const char *question : {"OPS-01", "INF-01", "DCS-01"}) {
        change.edits.push_back({Object::response(QLatin1String(question), u"answer"_s), u"NE"_s});
        change.edits.push_back(
            {Object::response(QLatin1String(question), u"note"_s), u"देखा गया"_s});
    }
    QVERIFY((*store)->changes().apply(made->visit, change));
    const auto stored = TrustStore(made->dataFolder).current();
    QVERIFY(stored && *stored);
    const Trust &trust = (*stored)->programme.trust;
    QVERIFY((*stored)->programme.cycle->isSynthetic);

    Lanes lanes;
    SignVisit sign(
        {(*store)->changes(), (*store)->records(), (*store)->evidence(), m_clock, lanes});
    const auto preparation = sign.prepare(made->visit, &trust, progress);
    QVERIFY2(preparation, preparation ? "" : preparation.error().reason.code);
    const auto signer =
        openIdentity(folder + u"/identities/sample-lead"_s, Passphrase("sample only"));
    QVERIFY(signer);
    const auto signedVisit = sign.complete(*preparation, trust, **signer, {}, progress);
    QVERIFY2(signedVisit, signedVisit ? "" : qPrintable(signedVisit.error().args.join(u' ')));
    ExportBundle exporting(
        {(*store)->changes(), (*store)->records(), (*store)->evidence(), m_clock, lanes});
    QVERIFY(QDir().mkpath(folder + u"/out"_s));
    const auto exported = exporting.run({made->visit, {}, folder + u"/out"_s}, &trust, progress);
    QVERIFY2(exported, exported ? "" : qPrintable(exported.error().args.join(u' ')));
}

void TestSample::leavesNothingWhenItFails()
{
    Progress progress;
    auto bad = request(m_dir.filePath(u"sample-3"_s));
    bad.frameworkBytes = "{}";
    QVERIFY(!make(bad, progress));
    QVERIFY(!QFileInfo::exists(bad.folder));
}

void TestSample::leavesNothingWhenItIsCancelled()
{
    Progress progress;
    progress.cancel();
    const auto cancelled = request(m_dir.filePath(u"sample-4"_s));
    const auto made = make(cancelled, progress);
    QVERIFY(!made);
    QCOMPARE(made.error().reason.text(), kCancelled.text());
    QVERIFY(!QFileInfo::exists(cancelled.folder));
}

void TestSample::touchesNoFolderThatIsThere()
{
    const auto taken = request(m_dir.filePath(u"sample-5"_s));
    QVERIFY(QDir().mkpath(taken.folder + u"/mine"_s));
    Progress progress;
    const auto made = make(taken, progress);
    QVERIFY(!made);
    QCOMPARE(made.error().reason.text(), kFileExists.text());
    QVERIFY(QFileInfo::exists(taken.folder + u"/mine"_s));
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
