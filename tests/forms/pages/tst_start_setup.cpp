#include "forms/pages/start/identity_form.h"
#include "forms/pages/start/programme_loader.h"
#include "forms/pages/start/visit_rows.h"
#include "model/core/file.h"
#include "model/core/id.h"
#include "model/identity/issue.h"
#include "model/programme/authority.h"
#include "model/store/visit_store.h"
#include "tests/forms/pages/start_fixture.h"

#include <QDir>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

/// A programme's office in a folder: an authority and a programme file.
struct Office {
    QString folder;
    QString root;
    UtcMs now = 0;

    static Passphrase secret() { return Passphrase("sample only"); }
    QString path(const QString &name) const { return QString(folder + u'/' + name); }
    bool open()
    {
        const auto created = Authority(path(u"authority"_s)).create(u"Office"_s, secret(), now);
        root = created ? created->rootSha256 : QString();
        return created.has_value();
    }
    bool issue(const QString &request, const QString &out)
    {
        return Authority(path(u"authority"_s))
            .issue({.requestFile = request,
                    .roles = {u"lead"_s},
                    .cities = {u"CG-BILASPUR"_s},
                    .from = QDate(2024, 1, 1),
                    .to = QDate(2024, 12, 31),
                    .out = out},
                   secret(), now)
            .has_value();
    }
    bool exportTo(const QString &file)
    {
        return Authority(path(u"authority"_s))
            .exportProgramme({.to = file,
                              .framework = {},
                              .citiesCsv = {},
                              .cycleFile = {},
                              .expires = QDate(2024, 6, 30)},
                             secret(), now)
            .has_value();
    }
};

} // namespace

class TestStartSetup final : public StartPageTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void takesTheFirstProgrammeFileOnlyAfterTheFirstGroupIsTyped();
    void keepsWhatIsInForceWhenAFileIsBroken();
    void refusesBadPassphrases_data();
    void refusesBadPassphrases();
    void makesFolderNamesThatEverySystemTakes_data();
    void makesFolderNamesThatEverySystemTakes();
    void leadsFromARequestToSigning();
    void refusesACertificateOfAnotherKey();
    void forgetsThePassphraseWhenItIsLeft();
    void saysWhoHoldsTheFolderAndTriesAgain();
    void restoresTheNewestBackupOfADamagedStore();

private:
    bool makeRequest(const QString &to);
};

bool TestStartSetup::makeRequest(const QString &to)
{
    find<QLineEdit>(u"identityName"_s)->setText(u"परीक्षक"_s);
    find<QLineEdit>(u"identityId"_s)->setText(u"LEAD-01"_s);
    find<QLineEdit>(u"passphrase"_s)->setText(u"four odd words"_s);
    find<QLineEdit>(u"passphraseAgain"_s)->setText(u"four odd words"_s);
    m_fixture->interaction().files = {{to}};
    QSignalSpy created(m_page->findChild<IdentityForm *>(), &IdentityForm::created);
    press(u"createIdentity"_s);
    const bool isEmpty = find<QLineEdit>(u"passphrase"_s)->text().isEmpty()
        && find<QLineEdit>(u"passphraseAgain"_s)->text().isEmpty();
    return isEmpty && created.wait(kWaitMs)
        && QTest::qWaitFor([&] { return QFile::exists(to); }, kWaitMs) && refreshed();
}

void TestStartSetup::takesTheFirstProgrammeFileOnlyAfterTheFirstGroupIsTyped()
{
    Office office{m_fixture->scratch() + u"/office"_s, {}, m_fixture->clock().now()};
    QVERIFY(QDir().mkpath(office.folder) && office.open());
    const QString file = office.path(u"programme.asice"_s);
    QVERIFY(office.exportTo(file));
    QVERIFY(open());
    ProgrammeLoader *loader = m_page->findChild<ProgrammeLoader *>();
    QSignalSpy cancelled(loader, &ProgrammeLoader::cancelled);
    QSignalSpy loaded(loader, &ProgrammeLoader::loaded);
    m_fixture->interaction().files = {{file}, {file}};
    m_fixture->interaction().texts = {u"WRONG"_s, idGroups(office.root).left(4)};
    press(u"programmeStep"_s);
    QVERIFY(cancelled.wait(kWaitMs));
    QVERIFY(refreshed());
    QVERIFY(!m_fixture->workspace().programme());
    press(u"programmeStep"_s);
    QVERIFY(loaded.wait(kWaitMs));
    QVERIFY(waitForText(u"resultBanner"_s, u"30 June 2024"_s));
    QVERIFY(QTest::qWaitFor([this] { return m_fixture->workspace().programme().has_value(); },
                            kWaitMs));
    QCOMPARE(m_fixture->workspace().programme()->programme.trust.rootSha256, office.root);
}

void TestStartSetup::keepsWhatIsInForceWhenAFileIsBroken()
{
    const QString file = m_fixture->scratch() + u"/broken.asice"_s;
    QVERIFY(writeFileAtomically(file, QByteArray("PK\x03\x04 not a programme file")));
    QVERIFY(open());
    m_fixture->interaction().files = {{file}, {m_fixture->scratch() + u"/gone.asice"_s}};
    press(u"programmeStep"_s);
    QVERIFY(waitForText(u"resultBanner"_s, u"was not taken in"_s));
    QVERIFY(!m_fixture->workspace().programme());
    find<QWidget>(u"resultBanner"_s)->hide();
    press(u"programmeStep"_s);
    QVERIFY(waitForText(u"resultBanner"_s, u"was not taken in"_s));
    QCOMPARE(m_fixture->interaction().unanswered, 0);
}

void TestStartSetup::refusesBadPassphrases_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("again");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const QString &first, const QString &again,
                        PassphraseFault fault) {
        QTest::addRow("%s", name) << first << again << int(fault);
    };
    row("nothing", {}, {}, PassphraseFault::Short);
    row("nine characters", u"abcdefghi"_s, u"abcdefghi"_s, PassphraseFault::Short);
    row("one letter ten times", u"aaaaaaaaaa"_s, u"aaaaaaaaaa"_s, PassphraseFault::Simple);
    row("another once more", u"four odd words"_s, u"four odd wordS"_s, PassphraseFault::Differs);
    row("ten characters", u"abcdefghij"_s, u"abcdefghij"_s, PassphraseFault::None);
    row("Devanagari", u"चार अलग शब्द"_s, u"चार अलग शब्द"_s, PassphraseFault::None);
    row("signs outside the first plane count once", u"😀😁😂😃😄"_s, u"😀😁😂😃😄"_s, PassphraseFault::Short);
}

void TestStartSetup::refusesBadPassphrases()
{
    QFETCH(const QString, first);
    QFETCH(const QString, again);
    QTEST(int(passphraseFault(first, again)), "fault");
}

void TestStartSetup::makesFolderNamesThatEverySystemTakes_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("folder");
    QTest::addRow("plain") << u"LEAD-01"_s << u"lead-01"_s;
    QTest::addRow("up and out") << u"../../etc"_s << u"etc"_s;
    QTest::addRow("a colon and blanks") << u"a: b  c"_s << u"a-b-c"_s;
    QTest::addRow("Devanagari alone") << u"परीक्षक"_s << u"identity-"_s;
    QTest::addRow("a device of old") << u"CON"_s << u"identity-con"_s;
    QTest::addRow("nothing") << QString() << u"identity-"_s;
}

void TestStartSetup::makesFolderNamesThatEverySystemTakes()
{
    QFETCH(const QString, id);
    QTEST(pathSafe(id), "folder");
}

void TestStartSetup::leadsFromARequestToSigning()
{
    Office office{m_fixture->scratch() + u"/office"_s, {}, m_fixture->clock().now()};
    QVERIFY(QDir().mkpath(office.folder) && office.open());
    QVERIFY(open());
    press(u"identityStep"_s);
    press(u"createIdentity"_s); // nothing filled in: it says what is missing
    QVERIFY(isShown(u"identityNameFault"_s) && isShown(u"passphraseFault"_s));

    const QString request = office.path(u"request.pem"_s);
    QVERIFY(makeRequest(request));
    QVERIFY(isShown(u"requestFingerprint"_s));
    const auto &identities = m_fixture->workspace().identities();
    QCOMPARE(identities.size(), size_t(1));
    QCOMPARE(find<TextBlock>(u"requestFingerprint"_s)->text(),
             idGroups(identities.front().info.fingerprint));
    QCOMPARE(QFileInfo(identities.front().folder).fileName(), u"lead-01"_s);

    const QString certificate = office.path(u"lead.pem"_s);
    const QString file = office.path(u"programme.asice"_s);
    QVERIFY(office.issue(request, certificate) && office.exportTo(file));
    m_fixture->interaction().files = {{certificate}};
    press(u"takeCertificate"_s);
    QVERIFY(waitForText(u"identityBanner"_s, u"in its place"_s));
    press(u"identityBack"_s);
    m_fixture->interaction().files = {{file}};
    m_fixture->interaction().texts = {idGroups(office.root).left(4)};
    press(u"programmeStep"_s);
    QVERIFY(QTest::qWaitFor(
        [this] { return m_fixture->workspace().signingState() == SigningState::Ready; }, kWaitMs));
    QCOMPARE(find<TextBlock>(u"signingTitle"_s)->text(), u"You can sign"_s);
    QVERIFY(find<TextBlock>(u"signingText"_s)->text().contains(u"Bilaspur"_s));
}

void TestStartSetup::refusesACertificateOfAnotherKey()
{
    Office office{m_fixture->scratch() + u"/office"_s, {}, m_fixture->clock().now()};
    QVERIFY(QDir().mkpath(office.folder) && office.open());
    QVERIFY(createIdentity(office.path(u"other"_s), u"Other"_s, u"OTHER-01"_s, Office::secret()));
    const QString foreign = office.path(u"other.pem"_s);
    QVERIFY(office.issue(office.path(u"other/request.pem"_s), foreign));
    QVERIFY(open());
    press(u"identityStep"_s);
    QVERIFY(makeRequest(office.path(u"request.pem"_s)));
    m_fixture->interaction().files = {{foreign}};
    press(u"takeCertificate"_s);
    QVERIFY(waitForText(u"identityBanner"_s, u"What was there before stays."_s));
    QCOMPARE(m_fixture->workspace().identities().front().info.state, IdentityState::Requested);
}

void TestStartSetup::forgetsThePassphraseWhenItIsLeft()
{
    QVERIFY(open());
    press(u"identityStep"_s);
    find<QLineEdit>(u"identityName"_s)->setText(u"Asha"_s);
    find<QLineEdit>(u"passphrase"_s)->setText(u"four odd words"_s);
    m_fixture->languages().set(Language::Hindi);
    QCOMPARE(find<QLineEdit>(u"passphrase"_s)->text(), u"four odd words"_s);
    m_page->leave();
    QVERIFY(find<QLineEdit>(u"passphrase"_s)->text().isEmpty());
    QCOMPARE(find<QLineEdit>(u"identityName"_s)->text(), u"Asha"_s);
}

void TestStartSetup::saysWhoHoldsTheFolderAndTriesAgain()
{
    QVERIFY(!m_fixture->beginVisit().isEmpty());
    auto other = VisitStore::open(m_fixture->folder(), m_fixture->clock(), OpenMode::Existing);
    QVERIFY(other);
    QVERIFY(open());
    QVERIFY(isShown(u"troubleTitle"_s));
    QVERIFY(!isShown(u"visitRows"_s));
    QVERIFY(!isShown(u"restoreBackup"_s));
    other->reset();
    QSignalSpy spy(&m_fixture->workspace(), &Workspace::refreshed);
    press(u"tryAgain"_s);
    QVERIFY(spy.wait(kWaitMs));
    QVERIFY(!isShown(u"troubleTitle"_s));
    QCOMPARE(find<VisitRows>(u"visitRows"_s)->model()->rowCount(), 1);
}

void TestStartSetup::restoresTheNewestBackupOfADamagedStore()
{
    const QString visit = m_fixture->beginVisit();
    m_fixture->open();
    QVERIFY(m_fixture->openVisit(visit));
    m_fixture->session().set(Object::visit(u"site"_s), u"Tarbahar"_s);
    QVERIFY(m_fixture->settle());
    QSignalSpy backed(&m_fixture->writer(), &Writer::backedUp);
    m_fixture->writer().backUp();
    QVERIFY(backed.wait(kWaitMs));
    m_fixture->close();
    QFile database(m_fixture->folder() + u"/visits.sqlite"_s);
    QVERIFY(database.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QVERIFY(database.write(QByteArray(8192, 'x')) == 8192);
    database.close();

    QVERIFY(open());
    QVERIFY(isShown(u"restoreBackup"_s));
    QVERIFY(find<Button>(u"restoreBackup"_s)->text().contains(u"2024"_s));
    m_fixture->interaction().decisions = {false, true};
    press(u"restoreBackup"_s);
    QVERIFY(isShown(u"troubleTitle"_s)); // thought better of it
    press(u"restoreBackup"_s);
    QVERIFY(waitForText(u"resultBanner"_s, u"The copy is restored."_s));
    QVERIFY(QTest::qWaitFor([this] { return isShown(u"visitRows"_s); }, kWaitMs));
    m_page.reset();
    m_fixture->close();
    QCOMPARE(m_fixture->visitInStore(visit).site, u"Tarbahar"_s);
}

QTEST_MAIN(TestStartSetup)
#include "tst_start_setup.moc"
