#include "forms/widgets/banner.h"
#include "model/store/outside_copy.h"
#include "model/store/visit_store.h"
#include "tests/forms/pages/start_fixture.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace mulyankan;

/// The copy outside the laptop, from the start page to the opened copy.
class TestStartCopy final : public StartPageTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void copiesEverythingAndSaysWhenTheStickMayGo();
    void copiesWhenThePlaceIsEntered();
    void doesNothingWithoutAStick();
    void keepsTheReminderForACopyOnTheSameDisk();
    void saysThatAStickHasGone();
    void leavesNothingOfACopyThatIsCancelled();
    void keepsTheResultInTheOtherLanguage();

private:
    static QStringList foldersIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden);
    }
    bool attach(const QByteArray &bytes);
    /// A disk of its own, where the machine has one to lend.
    bool hasStick() const
    {
        const auto stick = volumeOf(m_stick->path());
        const auto own = volumeOf(m_fixture->scratch());
        return stick && own && stick->device != own->device;
    }
    bool isReminded() const
    {
        const auto boxes = m_page->findChildren<QWidget *>(u"today-copy"_s);
        return std::any_of(boxes.begin(), boxes.end(),
                           [this](const QWidget *box) { return box->isVisibleTo(m_page.get()); });
    }
    void clickLink()
    {
        auto *box = m_page->findChild<QWidget *>(u"today-copy"_s);
        QTest::mouseClick(box->findChild<Button *>(u"link"_s), Qt::LeftButton);
    }

    QString m_visit;
    std::unique_ptr<QTemporaryDir> m_stick;
};

void TestStartCopy::init()
{
    begin();
    m_stick = std::make_unique<QTemporaryDir>(u"/dev/shm/mulyankan-stick-XXXXXX"_s);
    if (!m_stick->isValid())
        m_stick = std::make_unique<QTemporaryDir>();
    m_visit = m_fixture->beginVisit();
    QVERIFY(open());
}

void TestStartCopy::cleanup()
{
    end();
    m_stick.reset();
}

bool TestStartCopy::attach(const QByteArray &bytes)
{
    const QString path = m_fixture->scratch() + u"/minutes.txt"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return false;
    file.close();
    if (!m_fixture->openVisit(m_visit))
        return false;
    Attacher &attacher = m_fixture->parts().attacher;
    QSignalSpy finished(&attacher, &Attacher::finished);
    attacher.attach({path}, {});
    return finished.wait(kWaitMs) && refreshed();
}

void TestStartCopy::copiesEverythingAndSaysWhenTheStickMayGo()
{
    if (!hasStick())
        QSKIP("there is no second disk on this machine");
    QVERIFY(attach("Minutes of the last meeting.\n"));
    m_fixture->interaction().files = {{m_stick->path()}};
    clickLink();
    QVERIFY(waitForText(u"resultBanner"_s, u"Safe to remove: "_s + m_stick->path()));
    QVERIFY(waitForText(u"resultBanner"_s, u"1 evidence file, 29 B"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!isReminded(), kWaitMs); // the reminder is gone
    const QStringList made = foldersIn(m_stick->path());
    QCOMPARE(made.size(), 1);
    QVERIFY2(made.front().startsWith(u"mulyankan-20240115-"_s), qPrintable(made.front()));
    m_fixture->close();
    const auto copy =
        VisitStore::open(m_stick->filePath(made.front()), m_fixture->clock(), OpenMode::Existing);
    QVERIFY(copy.has_value());
    const auto visit = (*copy)->records().visit(m_visit);
    QVERIFY(visit.has_value());
    QCOMPARE(*visit, m_fixture->visitInStore(m_visit));
    Progress progress;
    QCOMPARE(visit->evidence.size(), size_t(1));
    QVERIFY((*copy)->evidence().check(visit->evidence.front().sha256, progress));
}

void TestStartCopy::copiesWhenThePlaceIsEntered()
{
    m_fixture->interaction().files = {{m_stick->path()}};
    m_page->enter({.where = Place::Where::Start, .section = u"copy"_s});
    QVERIFY(waitForText(u"resultBanner"_s, m_stick->path()));
    QCOMPARE(foldersIn(m_stick->path()).size(), 1);
}

void TestStartCopy::doesNothingWithoutAStick()
{
    clickLink();
    QCOMPARE(m_fixture->interaction().asked.size(), 1);
    QVERIFY(!isShown(u"resultBanner"_s));
    QVERIFY(!isShown(u"cancelJob"_s));
}

void TestStartCopy::keepsTheReminderForACopyOnTheSameDisk()
{
    const QString parent = m_fixture->scratch() + u"/beside"_s;
    QVERIFY(QDir().mkpath(parent));
    m_fixture->interaction().files = {{parent}};
    clickLink();
    QVERIFY(waitForText(u"resultBanner"_s, u"on the disk of this laptop"_s));
    QVERIFY(waitForText(u"resultBanner"_s, u"The copy is whole: "_s + parent));
    QVERIFY(refreshed());
    QVERIFY(isReminded());
}

void TestStartCopy::saysThatAStickHasGone()
{
    const QString parent = m_stick->filePath(u"gone"_s);
    m_fixture->interaction().files = {{parent}};
    clickLink();
    QVERIFY(waitForText(u"resultBanner"_s, u"There is no new copy."_s));
    QVERIFY(waitForText(u"resultBanner"_s, u"Everything on this laptop is as it was."_s));
    QVERIFY(!QFileInfo::exists(parent)); // not made in the place of the stick
    QVERIFY(isReminded());
}

void TestStartCopy::leavesNothingOfACopyThatIsCancelled()
{
    m_fixture->interaction().files = {{m_stick->path()}};
    clickLink();
    QVERIFY(isShown(u"cancelJob"_s));
    press(u"cancelJob"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown(u"cancelJob"_s), kWaitMs);
    // so small a store may be copied before it is cancelled: then it is whole
    const bool isCancelled = foldersIn(m_stick->path()).isEmpty();
    QVERIFY(waitForText(u"resultBanner"_s,
                        isCancelled ? u"Copying was cancelled."_s : m_stick->path()));
    for (const QString &name : foldersIn(m_stick->path()))
        QVERIFY2(!name.endsWith(u".part"_s), qPrintable(name));
}

void TestStartCopy::keepsTheResultInTheOtherLanguage()
{
    m_fixture->interaction().files = {{m_stick->filePath(u"gone"_s)}};
    clickLink();
    QVERIFY(waitForText(u"resultBanner"_s, u"There is no new copy."_s));
    m_fixture->languages().set(Language::Hindi);
    m_page->retranslate();
    QVERIFY(isShown(u"resultBanner"_s));
    QTest::keyClick(m_page->findChild<Banner *>(u"resultBanner"_s)->findChild<Button *>(),
                    Qt::Key_Space);
    QVERIFY(!isShown(u"resultBanner"_s)); // stays until then
}

QTEST_MAIN(TestStartCopy)
#include "tst_start_copy.moc"
