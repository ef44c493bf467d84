#include "forms/pages/sign/sign_page.h"
#include "forms/widgets/button.h"
#include "forms/widgets/fact_grid.h"
#include "forms/widgets/text_block.h"
#include "tests/forms/pages/signing_scene.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

constexpr int kWaitMs = 20'000;

/// The page on a complete visit; what is left out can be left out.
struct Scene {
    struct With {
        bool hasKeys = true;
        bool hasProgramme = true;
    };
    WindowFixture window{smallFramework(2)};
    SigningScene made{window};
    QString visit;
    std::unique_ptr<SignPage> page;

    bool open(const With &with)
    {
        visit = made.makeVisit();
        if (visit.isEmpty() || (with.hasKeys && !made.makeKeys())
            || (with.hasProgramme && !made.importProgramme()))
            return false;
        window.open();
        page = std::make_unique<SignPage>(window.parts(), nullptr);
        page->resize(1366, 680);
        page->show();
        QSignalSpy refreshed(&window.workspace(), &Workspace::refreshed);
        window.workspace().refresh();
        if (!refreshed.wait(kWaitMs) || !window.openVisit(visit))
            return false;
        page->enter({Place::Where::Sign});
        return true;
    }
    bool open() { return open(With()); }
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
    QString groups() const { return words("contentId"); }
    bool waitForId() const
    {
        return QTest::qWaitFor([this] { return !groups().isEmpty(); }, kWaitMs);
    }
    bool waitForSigner() const
    {
        return QTest::qWaitFor(
            [this] {
                return words("certificate").contains(u"LEAD"_s)
                    || words("certificate").contains(u"परीक्षक"_s);
            },
            kWaitMs);
    }
    bool waitForSigned() const
    {
        return QTest::qWaitFor([this] { return isShown("signedBy"); }, kWaitMs);
    }
    Button *button() const { return find<Button>("signButton"); }
    void agree() const { find<QCheckBox>("statementRead")->setChecked(true); }
    void type(const QString &secret) const
    {
        QTest::keyClicks(find<QLineEdit>("passphrase"), secret);
    }
    bool sign() const
    {
        if (!waitForId() || !waitForSigner())
            return false;
        agree();
        type(u"sample only"_s);
        QTest::mouseClick(button(), Qt::LeftButton);
        return waitForSigned();
    }
    /// Closes everything; what the store then says.
    Visit inStore()
    {
        page.reset();
        window.close();
        return window.visitInStore(visit);
    }
};

} // namespace

/// The page on which a lead signs and the bundle leaves the laptop.
class TestSignPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutProgrammeItSaysSoAndLeadsToTheStart();
    void withoutIdentityItSaysSo();
    void whatBlocksIsSaidWithALinkToTheReview();
    void contentIdStandsThereBeforeThePassphrase();
    void changeMakesAnotherContentId();
    void buttonSaysWhatIsMissing();
    void wrongPassphraseKeepsEverythingElse();
    void enterSignsAndTheVisitIsReadOnly();
    void passphraseIsForgottenWhenThePageIsLeft();
    void languageSwitchKeepsMarkAndPassphrase();
    void capsLockIsNoticed();
    void identityOfAnotherProgrammeSaysWhyNot();
    void scoresAreHiddenBehindTheCurtain();
    void passphraseIsToldInASampleAlone();
    void bundleIsWrittenOnceAndFoundAgain();
    void bundleThatIsInTheWayStays();
    void stickWithoutRoomIsSaidBefore_data();
    void stickWithoutRoomIsSaidBefore();
};

void TestSignPage::withoutProgrammeItSaysSoAndLeadsToTheStart()
{
    Scene scene;
    QVERIFY(scene.open({.hasKeys = false, .hasProgramme = false}));
    QTRY_VERIFY(scene.isShown("cannotSignBanner"));
    QVERIFY(scene.words("cannotSignBanner").contains(u"no programme file"));
    QVERIFY(!scene.button()->isEnabled());
    QVERIFY(!scene.button()->toolTip().isEmpty());
    QSignalSpy wanted(scene.page.get(), &Page::wanted);
    QTest::mouseClick(scene.find<Button>("toStart"), Qt::LeftButton);
    QVERIFY(wanted.at(0).at(0).value<Place>().where == Place::Where::Start);
    QCOMPARE(scene.groups(), QString());
}

void TestSignPage::withoutIdentityItSaysSo()
{
    Scene scene;
    QVERIFY(scene.open());
    QDir(scene.made.path(u"identities"_s)).removeRecursively();
    scene.window.workspace().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(
        scene.words("cannotSignBanner").contains(u"nobody on this laptop has an identity"),
        kWaitMs);
    QVERIFY(scene.isShown("cannotSignBanner"));
    QVERIFY(scene.waitForId()); // it can be read aloud all the same
    QVERIFY(!scene.button()->isEnabled());
}

void TestSignPage::whatBlocksIsSaidWithALinkToTheReview()
{
    Scene scene;
    QVERIFY(scene.open());
    QVERIFY(scene.waitForId());
    scene.window.session().setAnswer(u"AAA-01"_s, {});
    QVERIFY(scene.window.settle());
    QTRY_VERIFY(scene.isShown("blockedBanner"));
    QVERIFY(scene.words("blockedBanner").contains(u"signing"));
    QCOMPARE(scene.groups(), QString());
    QVERIFY(!scene.button()->isEnabled());
    QSignalSpy wanted(scene.page.get(), &Page::wanted);
    QTest::mouseClick(scene.find<Button>("showBlocking"), Qt::LeftButton);
    QVERIFY(wanted.at(0).at(0).value<Place>().where == Place::Where::Review);
    scene.agree();
    scene.type(u"sample only"_s);
    QTest::keyClick(scene.find<QLineEdit>("passphrase"), Qt::Key_Return);
    QCOMPARE(scene.inStore().state, VisitState::Draft);
}

void TestSignPage::contentIdStandsThereBeforeThePassphrase()
{
    Scene scene;
    QVERIFY(scene.open());
    QVERIFY(scene.waitForId());
    const QStringList groups = scene.groups().split(u' ');
    QCOMPARE(groups.size(), 4);
    QCOMPARE(groups.join(QString()).size(), 16);
    QCOMPARE(scene.words("fact:city"), u"Bilaspur, Chhattisgarh"_s);
    QVERIFY(scene.words("fact:evidence").startsWith(u"4"));
    QVERIFY(scene.words("statement").contains(u"I certify that this evaluation"));
    QCOMPARE(scene.inStore().state, VisitState::Draft);
}

void TestSignPage::changeMakesAnotherContentId()
{
    Scene scene;
    QVERIFY(scene.open());
    QVERIFY(scene.waitForId());
    const QString before = scene.groups();
    scene.window.session().setAnswer(u"AAA-01"_s, u"1"_s);
    QVERIFY(scene.window.settle());
    QTRY_VERIFY_WITH_TIMEOUT(!scene.groups().isEmpty() && scene.groups() != before, kWaitMs);
    QVERIFY(scene.sign()); // the new one is what is signed
}

void TestSignPage::buttonSaysWhatIsMissing()
{
    Scene scene;
    QVERIFY(scene.open());
    QVERIFY(scene.waitForId() && scene.waitForSigner());
    QVERIFY(!scene.button()->isEnabled());
    QVERIFY(scene.words("signHint").contains(u"statement"));
    scene.agree();
    QVERIFY(scene.words("signHint").contains(u"passphrase"));
    QVERIFY(!scene.button()->isEnabled());
    scene.type(u"x"_s);
    QVERIFY(scene.button()->isEnabled());
    QCOMPARE(scene.words("signHint"), QString());
}

void TestSignPage::wrongPassphraseKeepsEverythingElse()
{
    Scene scene;
    QVERIFY(scene.open());
    QVERIFY(scene.waitForId() && scene.waitForSigner());
    const QString groups = scene.groups();
    scene.agree();
    scene.type(u"not that one"_s);
    QTest::mouseClick(scene.button(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(scene.isShown("passphraseWrong"), kWaitMs);
    QCOMPARE(scene.find<QLineEdit>("passphrase")->text(), QString());
    QVERIFY(scene.find<QCheckBox>("statementRead")->isChecked());
    QCOMPARE(scene.groups(), groups);
    QVERIFY(scene.window.session().isDraft());
    scene.type(u"sample only"_s);
    QVERIFY(!scene.isShown("passphraseWrong"));
    QTest::mouseClick(scene.button(), Qt::LeftButton);
    QVERIFY(scene.waitForSigned());
}

void TestSignPage::enterSignsAndTheVisitIsReadOnly()
{
    Scene scene;
    QVERIFY(scene.open());
    QVERIFY(scene.waitForId() && scene.waitForSigner());
    const QString groups = scene.groups();
    scene.agree();
    scene.type(u"sample only"_s);
    QTest::keyClick(scene.find<QLineEdit>("passphrase"), Qt::Key_Return);
    QVERIFY(scene.waitForSigned());
    QCOMPARE(scene.find<QLineEdit>("passphrase")->text(), QString());
    QCOMPARE(scene.groups(), groups); // what was read aloud is what was signed
    QVERIFY(scene.words("signedBy").contains(u"परीक्षक"));
    QVERIFY(scene.words("exportsSoFar").contains(u"None yet"));
    QVERIFY(!scene.window.session().isDraft());
    QCOMPARE(scene.inStore().state, VisitState::Signed);
}

void TestSignPage::passphraseIsForgottenWhenThePageIsLeft()
{
    Scene scene;
    QVERIFY(scene.open());
    scene.type(u"sample only"_s);
    QTest::mouseClick(scene.find<Button>("showPassphrase"), Qt::LeftButton);
    QCOMPARE(scene.find<QLineEdit>("passphrase")->echoMode(), QLineEdit::Normal);
    scene.page->leave();
    QCOMPARE(scene.find<QLineEdit>("passphrase")->text(), QString());
    QCOMPARE(scene.find<QLineEdit>("passphrase")->echoMode(), QLineEdit::Password);
}

void TestSignPage::languageSwitchKeepsMarkAndPassphrase()
{
    Scene scene;
    QVERIFY(scene.open());
    QVERIFY(scene.waitForId() && scene.waitForSigner());
    scene.agree();
    scene.type(u"sample"_s);
    scene.window.languages().set(Language::Hindi);
    QVERIFY(scene.words("statement").contains(u"मैं प्रमाणित करता/करती हूँ"));
    QVERIFY(scene.find<QCheckBox>("statementRead")->isChecked());
    QCOMPARE(scene.find<QLineEdit>("passphrase")->text(), u"sample"_s);
    scene.type(u" only"_s);
    QTest::mouseClick(scene.button(), Qt::LeftButton);
    QVERIFY(scene.waitForSigned());
    QVERIFY(scene.words("signedStatement").contains(u"मैं प्रमाणित करता/करती हूँ"));
}

void TestSignPage::capsLockIsNoticed()
{
    Scene scene;
    QVERIFY(scene.open());
    auto *field = scene.find<QLineEdit>("passphrase");
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    QTest::sendKeyEvent(QTest::Click, field, Qt::Key_A, u"A"_s, Qt::NoModifier);
    QVERIFY(scene.isShown("capsLock"));
    QTest::sendKeyEvent(QTest::Click, field, Qt::Key_B, u"b"_s, Qt::NoModifier);
    QVERIFY(!scene.isShown("capsLock"));
    QTest::sendKeyEvent(QTest::Click, field, Qt::Key_C, u"C"_s, Qt::ShiftModifier);
    QVERIFY(!scene.isShown("capsLock"));
}

void TestSignPage::identityOfAnotherProgrammeSaysWhyNot()
{
    Scene scene;
    QVERIFY(scene.made.makeKeys(u"other"_s));
    QVERIFY(scene.open());
    QVERIFY(scene.waitForSigner());
    QTRY_VERIFY(scene.isShown("unableSigners"));
    QVERIFY(scene.words("unableSigners").contains(u"not issued"));
    QVERIFY(scene.sign()); // the one that may is chosen by itself
}

void TestSignPage::scoresAreHiddenBehindTheCurtain()
{
    Scene scene;
    QVERIFY(scene.open());
    QVERIFY(scene.waitForId());
    QVERIFY(scene.words("fact:score") != u"hidden");
    scene.window.parts().curtain.toggle();
    QCOMPARE(scene.words("fact:score"), u"hidden"_s);
    QCOMPARE(scene.words("fact:red"), u"hidden"_s);
}

void TestSignPage::passphraseIsToldInASampleAlone()
{
    const QTemporaryDir dir;
    for (const char *folder : {"sample-1", "work"}) {
        QVERIFY(QDir(dir.path()).mkpath(QLatin1String(folder) + u"/store"));
        QFile file(dir.filePath(QLatin1String(folder) + u"/passphrase.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("sample only\n") > 0);
    }
    SignersWish wish;
    wish.dataFolder = dir.filePath(u"sample-1/store"_s);
    QCOMPARE(readSigners(wish).samplePassphrase, u"sample only"_s);
    wish.dataFolder = dir.filePath(u"work/store"_s);
    QCOMPARE(readSigners(wish).samplePassphrase, QString());
}

void TestSignPage::bundleIsWrittenOnceAndFoundAgain()
{
    Scene scene;
    QVERIFY(scene.open());
    QVERIFY(scene.sign());
    const QString folder = scene.made.path(u"out"_s);
    QVERIFY(QDir().mkpath(folder));
    scene.window.interaction().files = {{folder}, {folder}};
    QTest::mouseClick(scene.button(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(scene.words("resultBanner").contains(u"Written, read back"), kWaitMs);
    QCOMPARE(QDir(folder).entryList({u"*.asice"_s}).size(), 1);
    QTRY_VERIFY(scene.words("exportsSoFar").contains(folder));
    QTRY_VERIFY(scene.button()->isEnabled());
    QTest::mouseClick(scene.button(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(scene.words("resultBanner").contains(u"was there already"), kWaitMs);
    QSignalSpy wanted(scene.page.get(), &Page::wanted);
    QTest::mouseClick(scene.find<Button>("verifyIt"), Qt::LeftButton);
    const Place place = wanted.at(0).at(0).value<Place>();
    QVERIFY(place.where == Place::Where::Verify);
    QVERIFY(QFile::exists(place.section));
}

void TestSignPage::bundleThatIsInTheWayStays()
{
    Scene scene;
    QVERIFY(scene.open());
    QVERIFY(scene.sign());
    QTRY_VERIFY_WITH_TIMEOUT(scene.isShown("bundleName"), kWaitMs);
    const QString name = scene.words("bundleName");
    const QString other = scene.made.write(name, "something else");
    scene.window.interaction().files = {{scene.window.scratch()}};
    QTest::mouseClick(scene.button(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(scene.words("resultBanner").contains(name), kWaitMs);
    QFile file(other);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("something else"));
    QVERIFY(scene.words("exportsSoFar").contains(u"None yet"));
}

void TestSignPage::stickWithoutRoomIsSaidBefore_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<qint64>("free");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("hurdle");
    const qint64 fat = 4LL * 1024 * 1024 * 1024 - 1;
    QTest::addRow("FAT32, as large as it can be")
        << u"vfat"_s << fat * 2 << fat << int(Hurdle::None);
    QTest::addRow("FAT32, a byte more") << u"vfat"_s << fat * 2 << fat + 1 << int(Hurdle::FatLimit);
    QTest::addRow("exFAT, a byte more") << u"exfat"_s << fat * 2 << fat + 1 << int(Hurdle::None);
    QTest::addRow("ext4, full") << u"ext4"_s << 99LL << 100LL << int(Hurdle::NoRoom);
    QTest::addRow("ext4, just enough") << u"ext4"_s << 100LL << 100LL << int(Hurdle::None);
    QTest::addRow("unknown room") << u"fuse"_s << -1LL << 100LL << int(Hurdle::None);
}

void TestSignPage::stickWithoutRoomIsSaidBefore()
{
    QFETCH(QString, type);
    QFETCH(qint64, free);
    QFETCH(qint64, size);
    QFETCH(int, hurdle);
    QCOMPARE(int(hurdleOf({type, free, 0, false}, size)), hurdle);
}

QTEST_MAIN(TestSignPage)
#include "tst_sign_page.moc"
