#include "forms/pages/verify/verdict_words.h"
#include "forms/pages/verify/verify_page.h"
#include "forms/widgets/button.h"
#include "forms/widgets/fact_grid.h"
#include "model/core/id.h"
#include "tests/forms/pages/signing_scene.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

constexpr int kWaitMs = 30'000;

/// A signed bundle and the page, with its programme file in force, another one, or none.
struct Scene {
    enum class Programme { Its, Foreign, None };
    WindowFixture window{smallFramework(2)};
    SigningScene made{window};
    QString bundle;
    std::unique_ptr<VerifyPage> page;

    bool open(Programme programme = Programme::Its)
    {
        const QString visit = made.makeVisit();
        if (visit.isEmpty() || !made.makeKeys() || !made.importProgramme())
            return false;
        bundle = made.signedBundle(visit);
        if (bundle.isEmpty())
            return false;
        if (programme != Programme::Its)
            QDir(window.folder() + u"/programme"_s).removeRecursively();
        if (programme == Programme::Foreign
            && (!made.makeKeys(u"other"_s) || !made.importProgramme(u"other"_s)))
            return false;
        window.open();
        page = std::make_unique<VerifyPage>(window.parts(), nullptr);
        page->resize(1366, 680);
        page->show();
        return true;
    }
    template <typename T> T *find(const char *name) const
    {
        return page->findChild<T *>(QLatin1String(name));
    }
    bool isShown(const char *name) const
    {
        auto *widget = find<QWidget>(name);
        return widget && widget->isVisibleTo(page.get());
    }
    QString words(const char *name) const { return find<QWidget>(name)->accessibleName(); }
    QString result() const { return words("verdictCode"); }
    /// Waits for an end: a verdict, or that there is none.
    bool check(const QString &path)
    {
        Place place{Place::Where::Verify};
        place.section = path;
        page->enter(place);
        return waitForEnd();
    }
    bool waitForEnd() const
    {
        return QTest::qWaitFor(
            [this] { return isShown("checkAgain") && find<Button>("checkAgain")->isEnabled(); },
            kWaitMs);
    }
    QByteArray bytes() const
    {
        QFile file(bundle);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString changed(const QByteArray &from, const QByteArray &to) const
    {
        QByteArray all = bytes();
        const auto at = all.indexOf(from);
        return at < 0 ? QString() : made.write(u"changed.asice"_s, all.replace(at, to.size(), to));
    }
};

} // namespace

/// The page that says whether a file is a bundle that holds.
class TestVerifyPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyPageTeachesAndPicks();
    void signedBundlePasses();
    void withoutProgrammeItIsIndeterminate();
    void foreignProgrammeNeverPasses();
    void changedByteFails();
    void textFileFails();
    void missingFileIsNoVerdict();
    void programmeFileIsNamed();
    void severalFilesHaveALineEach();
    void resultIsCopiedAsText();
    void commandsNameTheFile();
    void entriesComeOutOfWhatPassed();
    void unverifiedEntriesNeedADecision();
    void languageSwitchKeepsTheVerdict();
    void stepsFollowFromTheFindings_data();
    void stepsFollowFromTheFindings();
};

void TestVerifyPage::emptyPageTeachesAndPicks()
{
    Scene scene;
    QVERIFY(scene.open());
    scene.page->enter({Place::Where::Verify});
    QVERIFY(scene.isShown("verifyEmpty"));
    scene.window.interaction().files = {{scene.bundle}};
    QTest::mouseClick(scene.find<QWidget>("verifyEmpty")->findChild<Button *>(), Qt::LeftButton);
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.result(), u"PASSED"_s);
}

void TestVerifyPage::signedBundlePasses()
{
    Scene scene;
    QVERIFY(scene.open() && scene.check(scene.bundle));
    QCOMPARE(scene.result(), u"PASSED"_s);
    QCOMPARE(scene.words("verdictWord"), u"Passed"_s);
    QCOMPARE(scene.words("fact:city"), u"Bilaspur, Chhattisgarh"_s);
    QCOMPARE(scene.words("fact:revision"), u"1"_s);
    QVERIFY(scene.words("fact:score").contains(u'.'));
    QCOMPARE(scene.words("bundleContentId").split(u' ').size(), 4);
    QVERIFY(scene.words("signer:lead").contains(u"परीक्षक"));
    QVERIFY(scene.words("fileFacts").contains(u"version 1"));
    QCOMPARE(scene.words("step:7").section(u": "_s, -1), u"done"_s);
}

void TestVerifyPage::withoutProgrammeItIsIndeterminate()
{
    Scene scene;
    QVERIFY(scene.open(Scene::Programme::None) && scene.check(scene.bundle));
    QCOMPARE(scene.result(), u"INDETERMINATE"_s);
    QTRY_VERIFY(scene.isShown("finding:TRU-NONE"));
    QVERIFY(scene.words("whatToDo").contains(u"Load the programme file"));
    QVERIFY(scene.words("step:6").endsWith(u"could not be judged"));
}

void TestVerifyPage::foreignProgrammeNeverPasses()
{
    Scene scene;
    QVERIFY(scene.open(Scene::Programme::Foreign) && scene.check(scene.bundle));
    QCOMPARE(scene.result(), u"FAILED"_s);
    QTRY_VERIFY(scene.isShown("finding:CRT-CHAIN"));
}

void TestVerifyPage::changedByteFails()
{
    Scene scene;
    QVERIFY(scene.open());
    const QString file = scene.changed("evidence of AAA-01", "evidence of AAA-07");
    QVERIFY(!file.isEmpty() && scene.check(file));
    QCOMPARE(scene.result(), u"FAILED"_s);
    QVERIFY(scene.words("step:7").endsWith(u"failed"));
    QVERIFY(scene.words("step:8").endsWith(u"not done"));
    QVERIFY(!scene.isShown("fact:city")); // nothing of it is interpreted
    QVERIFY(scene.words("whatToDo").contains(u"Keep this file"));
}

void TestVerifyPage::textFileFails()
{
    Scene scene;
    QVERIFY(scene.open());
    QVERIFY(scene.check(scene.made.write(u"letter.asice"_s, "Dear all,\n")));
    QCOMPARE(scene.result(), u"FAILED"_s);
    QVERIFY(!scene.isShown("commands"));
    QVERIFY(!scene.isShown("extractBundle"));
    QVERIFY(scene.check(scene.made.write(u"nothing.asice"_s, {})));
    QCOMPARE(scene.result(), u"FAILED"_s);
}

void TestVerifyPage::missingFileIsNoVerdict()
{
    Scene scene;
    QVERIFY(scene.open());
    QVERIFY(scene.check(scene.made.path(u"not-there.asice"_s)));
    QCOMPARE(scene.result(), QString());
    QVERIFY(scene.words("verdictSentence").contains(u"says nothing about the bundle"));
    QVERIFY(QFile::copy(scene.bundle, scene.made.path(u"not-there.asice"_s)));
    QTest::mouseClick(scene.find<Button>("checkAgain"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(scene.result(), u"PASSED"_s, kWaitMs);
}

void TestVerifyPage::programmeFileIsNamed()
{
    Scene scene;
    QVERIFY(scene.open() && scene.check(scene.made.programmeFile()));
    QCOMPARE(scene.result(), u"FAILED"_s);
    QVERIFY(scene.words("whatToDo").contains(u"This is a programme file"));
}

void TestVerifyPage::severalFilesHaveALineEach()
{
    Scene scene;
    QVERIFY(scene.open());
    QMimeData data;
    const QString text = scene.made.write(u"letter.txt"_s, "Dear all,\n");
    data.setUrls({QUrl::fromLocalFile(scene.bundle), QUrl::fromLocalFile(text)});
    QDragEnterEvent enter({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(scene.page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(scene.page.get(), &drop);
    QVERIFY(scene.waitForEnd());
    QTRY_VERIFY(scene.isShown("bundle:1"));
    QCOMPARE(scene.result(), u"PASSED"_s);
    QTest::mouseClick(scene.find<QWidget>("bundle:1"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(scene.result(), u"FAILED"_s, kWaitMs);
    QVERIFY(scene.find<QWidget>("bundle:0")->accessibleDescription().contains(u"PASSED"));
}

void TestVerifyPage::resultIsCopiedAsText()
{
    Scene scene;
    QVERIFY(scene.open() && scene.check(scene.bundle));
    QTest::mouseClick(scene.find<Button>("copyResult"), Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(scene.bundle));
    QVERIFY(text.contains(u"PASSED"));
    QVERIFY(text.contains(scene.words("bundleContentId")));
    QVERIFY(text.contains(u"REV-NOT-CHECKED"));
}

void TestVerifyPage::commandsNameTheFile()
{
    Scene scene;
    QVERIFY(scene.open());
    const QString odd = scene.made.path(u"it's one.asice"_s);
    QVERIFY(QFile::copy(scene.bundle, odd) && scene.check(odd));
    QTest::mouseClick(scene.find<Button>("copyCommands"), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].contains(u"it'\\''s one.asice'"));
    QVERIFY(lines[1].contains(u"META-INF/signature-lead-"));
    QVERIFY(!lines[1].contains(u'*'));
}

void TestVerifyPage::entriesComeOutOfWhatPassed()
{
    Scene scene;
    QVERIFY(scene.open() && scene.check(scene.bundle));
    const QString folder = scene.made.path(u"out"_s);
    QVERIFY(QDir().mkpath(folder));
    scene.window.interaction().files = {{folder}, {folder}};
    QTest::mouseClick(scene.find<Button>("extractBundle"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(scene.isShown("verifyResult"), kWaitMs);
    const QString made = folder + u'/' + QFileInfo(scene.bundle).completeBaseName();
    QVERIFY(QFile::exists(made + u"/visit.json"_s));
    QVERIFY(QFile::exists(made + u"/evidence/e0001.txt"_s));
    QCOMPARE(scene.window.interaction().asked.size(), 1); // where to; no decision
    QTRY_VERIFY(scene.find<Button>("extractBundle")->isEnabled());
    QTest::mouseClick(scene.find<Button>("extractBundle"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(scene.words("verifyResult").contains(u"Nothing was left behind"),
                             kWaitMs); // a folder that is there is not written into
}

void TestVerifyPage::unverifiedEntriesNeedADecision()
{
    Scene scene;
    QVERIFY(scene.open());
    const QString file = scene.changed("evidence of AAA-01", "evidence of AAA-07");
    QVERIFY(scene.check(file));
    const QString folder = scene.made.path(u"out"_s);
    QVERIFY(QDir().mkpath(folder));
    scene.window.interaction().decisions = {false, true};
    scene.window.interaction().files = {{folder}};
    QTest::mouseClick(scene.find<Button>("extractBundle"), Qt::LeftButton);
    QVERIFY(QDir(folder).isEmpty());
    QTest::mouseClick(scene.find<Button>("extractBundle"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(scene.isShown("verifyResult"), kWaitMs);
    QVERIFY(QFile::exists(folder + u"/changed/NOT-VERIFIED-FAILED/visit.json"_s));
}

void TestVerifyPage::languageSwitchKeepsTheVerdict()
{
    Scene scene;
    QVERIFY(scene.open() && scene.check(scene.bundle));
    scene.window.languages().set(Language::Hindi);
    QCOMPARE(scene.result(), u"PASSED"_s);
    QVERIFY(scene.words("fact:city").startsWith(u"बिलासपुर"));
}

void TestVerifyPage::stepsFollowFromTheFindings_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<FindingLevel>("level");
    QTest::addColumn<QString>("states"); // d done, f failed, o open, - not done
    const auto row = [](const char *name, const QString &code, FindingLevel level,
                        const char *states) {
        QTest::addRow("%s", name) << code << level << QString::fromLatin1(states);
    };
    row("container", u"CON-DUP"_s, FindingLevel::Failed, "df-------------");
    row("digest", u"DIG-MISMATCH"_s, FindingLevel::Failed, "ddddddf--------");
    row("check sum of the container", u"CON-CRC"_s, FindingLevel::Failed, "ddddddf--------");
    row("chain", u"CRT-CHAIN"_s, FindingLevel::Failed, "dddddf---------");
    row("certificate, with its signature", u"CRT-KEY"_s, FindingLevel::Failed, "dddd-f---------");
    row("schema", u"SCH-MEMBER"_s, FindingLevel::Failed, "ddddddd-f------");
    row("cross check goes on", u"XRF-GATE"_s, FindingLevel::Failed, "dddddddddfddddd");
    row("no programme", u"TRU-NONE"_s, FindingLevel::Indeterminate, "dddddodddddodod");
    row("stale list", u"RVK-STALE"_s, FindingLevel::Indeterminate, "dddddddddddddod");
    row("no register", u"REV-NOT-CHECKED"_s, FindingLevel::Information, "dddddddddddd-dd");
    row("unheard of", u"NEW-THING"_s, FindingLevel::Failed, "dddddddddfddddd");
}

void TestVerifyPage::stepsFollowFromTheFindings()
{
    QFETCH(QString, code);
    QFETCH(FindingLevel, level);
    QFETCH(QString, states);
    QString seen;
    for (const StepState state : stepStates({{code, level, {}, {}}}))
        seen += state == StepState::Finished ? u'd'
            : state == StepState::Failed     ? u'f'
            : state == StepState::Open       ? u'o'
                                             : u'-';
    QCOMPARE(seen, states);
}

QTEST_MAIN(TestVerifyPage)
#include "tst_verify_page.moc"
