#include "tests/model/isolation/exif_bytes.h"
#include "tests/support/sample_pictures.h"
#include "tests/support/window_fixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

constexpr int kWaitMs = 30'000;

} // namespace

/// Files taken in beside the window, with the real writer and worker.
class TestAttacher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void putsManyInOrderOfCapture();
    void leavesAnUnsortedOneUntyped();
    void sameFileTwiceIsOneItem();
    void untypedItemGetsItsTypeWithItsQuestion();
    void anotherTypeForTheSameBytesIsRefused();
    void takesWhatArrivedAndNamesTheRest();
    void folderStandsForItsFiles();
    void namesWhatIsRefused_data();
    void namesWhatIsRefused();
    void cancelKeepsWhatIsAnItem();
    void keepsAPictureOfTheClipboard();
    void entersWhatWasOnlySeen();
    void bringsALostOriginalBack();

private:
    QString write(const QString &name, const QByteArray &bytes);
    QString writePicture(const QString &name, const char *taken);
    AttachOutcome run(const std::function<void(Attacher &)> &act);
    const Visit &visit() { return m_fixture->session().visit(); }

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_visit;
};

void TestAttacher::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_visit = m_fixture->beginVisit();
    m_fixture->open();
    QVERIFY(m_fixture->openVisit(m_visit));
}

void TestAttacher::cleanup()
{
    m_fixture.reset();
}

QString TestAttacher::write(const QString &name, const QByteArray &bytes)
{
    const QString path = QDir(m_fixture->scratch()).filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

QString TestAttacher::writePicture(const QString &name, const char *taken)
{
    ExifBytes exif;
    exif.text(ExifBytes::Photo, 0x9003, taken);
    return write(name, exif.jpeg());
}

AttachOutcome TestAttacher::run(const std::function<void(Attacher &)> &act)
{
    Attacher &attacher = m_fixture->parts().attacher;
    AttachOutcome outcome;
    bool isDone = false;
    QObject context;
    connect(&attacher, &Attacher::finished, &context, [&](const AttachOutcome &o) {
        outcome = o;
        isDone = true;
    });
    act(attacher);
    if (!QTest::qWaitFor([&] { return isDone; }, kWaitMs))
        QTest::qFail("the attacher did not finish", __FILE__, __LINE__);
    return outcome;
}

void TestAttacher::putsManyInOrderOfCapture()
{
    const QStringList paths{writePicture(u"a.jpg"_s, "2024:01:15 12:00:00"),
                            writePicture(u"b.jpg"_s, "2024:01:15 10:00:00"),
                            writePicture(u"c.jpg"_s, "2024:01:15 11:00:00")};
    const auto outcome = run([&](Attacher &a) { a.attach(paths, {}); });
    QCOMPARE(outcome.attached, (QStringList{u"e0001"_s, u"e0002"_s, u"e0003"_s}));
    QCOMPARE(visit().item(u"e0001"_s)->originalName, u"b.jpg"_s);
    QCOMPARE(visit().item(u"e0002"_s)->originalName, u"c.jpg"_s);
    QCOMPARE(visit().item(u"e0003"_s)->originalName, u"a.jpg"_s);
    QCOMPARE(visit().item(u"e0001"_s)->capture->local, u"2024-01-15T10:00:00"_s);
}

void TestAttacher::leavesAnUnsortedOneUntyped()
{
    const QString path = write(u"a.png"_s, encoded(redAndBlue({30, 20}), "PNG"));
    const auto outcome = run([&](Attacher &a) { a.attach({path}, {}); });
    QCOMPARE(outcome.attached.size(), 1);
    const EvidenceItem *item = visit().item(outcome.attached[0]);
    QVERIFY(item->type.isEmpty() && item->supports.isEmpty());
    // and it cannot be linked without one
    QSignalSpy refused(&m_fixture->session(), &Session::notSaved);
    m_fixture->session().set(Object::link(item->id, u"INF-01"_s), true);
    QVERIFY(m_fixture->settle());
    QCOMPARE(refused.size(), 1);
    QVERIFY(visit().item(outcome.attached[0])->supports.isEmpty());
}

void TestAttacher::sameFileTwiceIsOneItem()
{
    const QByteArray bytes = encoded(redAndBlue({30, 20}), "PNG");
    const QStringList paths{write(u"a.png"_s, bytes), write(u"b.png"_s, bytes)};
    const auto outcome = run([&](Attacher &a) { a.attach(paths, {}); });
    QCOMPARE(outcome.attached, QStringList{u"e0001"_s});
    QCOMPARE(outcome.linked, QStringList{u"e0001"_s});
    QCOMPARE(visit().evidence.size(), size_t(1));
}

void TestAttacher::untypedItemGetsItsTypeWithItsQuestion()
{
    const QString path = write(u"a.png"_s, encoded(redAndBlue({30, 20}), "PNG"));
    run([&](Attacher &a) { a.attach({path}, {}); });
    const auto outcome =
        run([&](Attacher &a) { a.attach({path}, {.question = u"INF-01"_s, .type = u"OBS"_s}); });
    QCOMPARE(outcome.linked, QStringList{u"e0001"_s});
    QCOMPARE(visit().item(u"e0001"_s)->type, u"OBS"_s);
    QCOMPARE(visit().item(u"e0001"_s)->supports, QStringList{u"INF-01"_s});
}

void TestAttacher::anotherTypeForTheSameBytesIsRefused()
{
    const QString path = write(u"a.png"_s, encoded(redAndBlue({30, 20}), "PNG"));
    run([&](Attacher &a) { a.attach({path}, {.question = u"INF-01"_s, .type = u"OBS"_s}); });
    const auto outcome =
        run([&](Attacher &a) { a.attach({path}, {.question = u"INF-02"_s, .type = u"DOC"_s}); });
    QCOMPARE(outcome.failed.size(), size_t(1));
    QCOMPARE(outcome.failed[0].error.reason.text(), kEvidenceTypeDiffers.text());
    QCOMPARE(visit().item(u"e0001"_s)->supports, QStringList{u"INF-01"_s});
}

void TestAttacher::takesWhatArrivedAndNamesTheRest()
{
    // the telephone is gone in the middle: its later files are not there any more
    const QString gone = m_fixture->scratch() + u"/phone/IMG_3.jpg"_s;
    const QStringList paths{writePicture(u"phone/IMG_1.jpg"_s, "2024:01:15 10:00:00"), gone,
                            writePicture(u"phone/IMG_2.jpg"_s, "2024:01:15 10:00:05")};
    const auto outcome = run([&](Attacher &a) { a.attach(paths, {}); });
    QCOMPARE(outcome.attached.size(), 2);
    QCOMPARE(outcome.failed.size(), size_t(1));
    QCOMPARE(outcome.failed[0].path, gone);
}

void TestAttacher::folderStandsForItsFiles()
{
    writePicture(u"card/DCIM/2.jpg"_s, "2024:01:15 10:00:05");
    writePicture(u"card/DCIM/1.jpg"_s, "2024:01:15 10:00:00");
    write(u"card/.hidden"_s, "text");
    QDir().mkpath(m_fixture->scratch() + u"/nothing"_s);
    const auto outcome = run([&](Attacher &a) {
        a.attach({m_fixture->scratch() + u"/card"_s, m_fixture->scratch() + u"/nothing"_s}, {});
    });
    QCOMPARE(outcome.attached.size(), 2);
    QCOMPARE(visit().item(u"e0001"_s)->originalName, u"1.jpg"_s);
    QCOMPARE(outcome.failed.size(), size_t(1)); // the empty one is named
}

void TestAttacher::namesWhatIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("a program") << QByteArray("#!/bin/sh\necho");
    QTest::addRow("a page") << QByteArray("<html><script>alert(1)</script></html>");
    QTest::addRow("an archive") << QByteArray("PK\5\6").leftJustified(22, '\0');
    QTest::addRow("nothing") << QByteArray();
}

void TestAttacher::namesWhatIsRefused()
{
    QFETCH(QByteArray, bytes);
    const QString path = write(u"it"_s, bytes);
    QSignalSpy refused(&m_fixture->parts().attacher, &Attacher::notAttached);
    const auto outcome = run([&](Attacher &a) { a.attach({path}, {}); });
    QCOMPARE(outcome.failed.size(), size_t(1));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].toString(), path);
    QVERIFY(visit().evidence.empty());
}

void TestAttacher::cancelKeepsWhatIsAnItem()
{
    QStringList paths;
    for (int i = 0; i < 6; ++i)
        paths << write(u"%1.txt"_s.arg(i), "text " + QByteArray::number(i));
    const auto outcome = run([&](Attacher &a) {
        connect(
            &a, &Attacher::attached, &a, [&a] { a.cancel(); }, Qt::SingleShotConnection);
        a.attach(paths, {});
    });
    QCOMPARE(outcome.attached.size(), 1);
    QCOMPARE(outcome.givenUp, 5);
    QVERIFY(outcome.failed.empty());
    QVERIFY(!m_fixture->parts().attacher.isBusy());
    QCOMPARE(visit().evidence.size(), size_t(1));
}

void TestAttacher::keepsAPictureOfTheClipboard()
{
    const auto outcome = run([](Attacher &a) {
        a.attachPicture(redAndBlue({40, 30}), {.caption = u"Screen"_s});
    });
    QCOMPARE(outcome.attached, QStringList{u"e0001"_s});
    QCOMPARE(visit().item(u"e0001"_s)->mediaType, u"image/png"_s);
    QCOMPARE(visit().item(u"e0001"_s)->caption, u"Screen"_s);
    const QDir originals(m_fixture->folder() + u"/evidence"_s);
    QCOMPARE(originals.entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestAttacher::entersWhatWasOnlySeen()
{
    const auto outcome = run([](Attacher &a) {
        a.attachSeenOnly({.question = u"INF-01"_s, .type = u"DOC"_s, .caption = u"Roster"_s},
                         u"p2"_s);
    });
    QCOMPARE(outcome.attached, QStringList{u"e0001"_s});
    QVERIFY(visit().item(u"e0001"_s)->isSeenOnly());
    QCOMPARE(visit().item(u"e0001"_s)->seenBy, u"p2"_s);
}

void TestAttacher::bringsALostOriginalBack()
{
    const QString path = write(u"a.png"_s, encoded(redAndBlue({30, 20}), "PNG"));
    run([&](Attacher &a) { a.attach({path}, {}); });
    EvidenceFiles files = m_fixture->writer().evidenceFiles();
    const QString sha256 = visit().item(u"e0001"_s)->sha256;
    QVERIFY(files.erase(sha256));
    const auto outcome = run([&](Attacher &a) { a.attach({path}, {}); });
    QCOMPARE(outcome.restored, QStringList{u"e0001"_s});
    QVERIFY(files.isPresent(sha256, visit().item(u"e0001"_s)->sizeBytes));
}

QTEST_MAIN(TestAttacher)
#include "tst_attacher.moc"
