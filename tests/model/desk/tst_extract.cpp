#include "model/core/file.h"
#include "model/desk/check_log.h"
#include "model/desk/extract.h"
#include "tests/model/desk/desk_fixture.h"

#include <QDir>
#include <QFileDevice>
#include <QFileInfo>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace mulyankan {

class TestExtract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEntryComesOutAsItWent();
    void leavesAFolderAloneThatHoldsSomething();
    void takesNothingFromAChangedBundle();
    void removesOnlyWhatItMade_data();
    void removesOnlyWhatItMade();
    void aLogThatWasCutDoesNotHold();

private:
    Result<Extracted> extract(const QString &folder)
    {
        const auto file = openPlainFile(m_bundle);
        return extractBundle(**file, folder, ExtractRule::Verified, m_desk.lanes, m_desk.progress);
    }
    void makeBundle()
    {
        m_bundle = m_desk.path(u"visit.asice"_s);
        if (!QFileInfo::exists(m_bundle))
            QVERIFY(m_desk.sign().has_value() && m_desk.exportTo(m_bundle).has_value());
    }

    DeskFixture m_desk;
    QString m_bundle;
};

void TestExtract::everyEntryComesOutAsItWent()
{
    makeBundle();
    const QString folder = m_desk.path(u"out"_s);
    const auto extracted = extract(folder);
    QVERIFY(extracted.has_value());
    for (const char *name :
         {"mimetype", "visit.json", "audit.jsonl", "SHA256SUMS", "evidence/e0001.txt"})
        QVERIFY2(QFileInfo(folder + u'/' + QLatin1String(name)).isFile(), name);
    QCOMPARE(QDir(folder + u"/META-INF"_s).entryList(QDir::Files).size(), 2);
    const auto evidence = readFile(folder + u"/evidence/e0001.txt"_s, 1000);
    QCOMPARE(*evidence, QByteArray("evidence of AAA-01"));
}

void TestExtract::leavesAFolderAloneThatHoldsSomething()
{
    makeBundle();
    const QString folder = m_desk.path(u"full"_s);
    QVERIFY(makeFolder(folder).has_value());
    QVERIFY(writeFileAtomically(folder + u"/mine"_s, "mine").has_value());
    QCOMPARE(extract(folder).error().reason, kFileExists);
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"mine"_s});
}

void TestExtract::takesNothingFromAChangedBundle()
{
    makeBundle();
    auto bytes = readFile(m_bundle, 1 << 24);
    const qsizetype at = bytes->indexOf("evidence of AAA-01");
    QVERIFY(at > 0);
    (*bytes)[at] = 'E';
    const QString whole = m_bundle;
    m_bundle = m_desk.path(u"changed.asice"_s);
    QVERIFY(writeFileAtomically(m_bundle, *bytes).has_value());
    const QString folder = m_desk.path(u"never"_s);
    QCOMPARE(extract(folder).error().reason, kExtractRefused);
    QVERIFY(!QFileInfo::exists(folder));
    m_bundle = whole;
}

void TestExtract::removesOnlyWhatItMade_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addRow("a folder that was there stays") << true;
    QTest::addRow("a folder that was made goes, with those above it") << false;
}

void TestExtract::removesOnlyWhatItMade()
{
    QFETCH(bool, isThere);
    makeBundle();
    const QString above = m_desk.path(isThere ? u"there"_s : u"made"_s);
    const QString folder = above + u"/inner/out"_s;
    if (isThere)
        QVERIFY(makeFolder(folder).has_value());
    // what a full disk does: small entries still go out, a large one does not
    const auto file = openPlainFile(m_bundle);
    const auto oldest = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{40, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto extracted =
        extractBundle(**file, folder, ExtractRule::Verified, m_desk.lanes, m_desk.progress);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, oldest);
    QVERIFY(!extracted.has_value());
    QCOMPARE(extracted.error().kind, Errc::Space);
    QCOMPARE(QFileInfo::exists(folder), isThere);
    QCOMPARE(QFileInfo::exists(above), isThere);
    if (isThere)
        QVERIFY(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestExtract::aLogThatWasCutDoesNotHold()
{
    auto trail = m_desk.store->records().audit(m_desk.visit);
    QVERIFY(trail.has_value());
    const auto visit = m_desk.store->records().visit(m_desk.visit);
    QVERIFY(visit.has_value());
    QVERIFY(checkLog(*visit, *trail).has_value());
    AuditTrail cut = *trail;
    cut.current.lines.pop_back();
    QCOMPARE(checkLog(*visit, cut).error().reason, kAuditChainBroken);
    Visit other = *visit;
    other.site += u"!"_s;
    QCOMPARE(checkLog(other, *trail).error().reason, kAuditStateDiffers);
    trail->current.lines.erase(trail->current.lines.begin() + 2);
    QCOMPARE(checkLog(*visit, *trail).error().reason, kAuditChainBroken);
    trail->current.lines.clear();
    QCOMPARE(checkLog(*visit, *trail).error().reason, kAuditChainBroken);
}

} // namespace mulyankan

QTEST_GUILESS_MAIN(mulyankan::TestExtract)
#include "tst_extract.moc"
