#include "model/core/bytes.h"
#include "model/core/file.h"
#include "model/core/progress.h"
#include "model/evidence/evidence_files.h"
#include "model/evidence/evidence_item.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace mulyankan {

class TestEvidence final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void numbersIds();
    void keepsFileUnderItsHash();
    void takesSameBytesOnce();
    void healsDamagedOriginal();
    void refusesWithoutTrace_data();
    void refusesWithoutTrace();
    void attachesNothingOfChangingSource_data();
    void attachesNothingOfChangingSource();
    void attachesNothingOfLyingSource();
    void saysWhenDiskIsFull();
    void stopsWhenCancelled();
    void tellsLostFromDamaged();
    void namesNoFileForOtherNames_data();
    void namesNoFileForOtherNames();
    void erasesForGood();
    void removesUnfinishedCopies();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    QStringList allFiles() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Progress m_progress;
};

void TestEvidence::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"data"_s));
}

QString TestEvidence::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

QStringList TestEvidence::allFiles() const
{
    QStringList out;
    QStringList folders{m_folder->filePath(u"data"_s)};
    while (!folders.isEmpty()) {
        const QDir folder(folders.takeLast());
        for (const QFileInfo &info :
             folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
            (info.isDir() ? folders : out).append(info.absoluteFilePath());
    }
    return out;
}

void TestEvidence::numbersIds()
{
    QCOMPARE(evidenceId(1), u"e0001"_s);
    QCOMPARE(evidenceId(12345), u"e12345"_s);
    QCOMPARE(evidenceNumber(u"e0012"), 12);
    QCOMPARE(evidenceNumber(u"e12345"), 12345);
    for (const char16_t *bad : {u"", u"e", u"e1", u"e00001", u"x0001", u"e0000", u"e000a", u"e-001",
                                u"e٠٠٠١", u"e99999999999"})
        QCOMPARE(evidenceNumber(bad), 0);
}

void TestEvidence::keepsFileUnderItsHash()
{
    EvidenceFiles files(m_folder->filePath(u"data"_s));
    QVERIFY(files.list().isEmpty());
    const QByteArray bytes = "\xFF\xD8\xFF" + QByteArray(700 * 1024, 'x');
    const auto stored = files.take(write(u"a"_s, bytes), u"IMG.JPG"_s, m_progress);
    QVERIFY(stored);
    QCOMPARE(stored->sha256, sha256Hex(bytes));
    QCOMPARE(stored->sizeBytes, qint64(bytes.size()));
    QCOMPARE(stored->mediaType, (MediaType{u"image/jpeg"_s, u"jpg"_s}));
    QVERIFY(!stored->wasThere);
    QCOMPARE(m_progress.done(), 2 * stored->sizeBytes);
    QCOMPARE(
        files.pathOf(stored->sha256),
        m_folder->filePath(u"data/evidence/%1/%2"_s.arg(stored->sha256.left(2), stored->sha256)));
    QCOMPARE(allFiles(), QStringList{files.pathOf(stored->sha256)});
    QCOMPARE(files.list(), QStringList{stored->sha256});
    QVERIFY(files.isPresent(stored->sha256, stored->sizeBytes));
    QVERIFY(!files.isPresent(stored->sha256, stored->sizeBytes + 1));
    QVERIFY(files.check(stored->sha256, m_progress));
    const auto device = files.open(stored->sha256);
    QVERIFY(device);
    QCOMPARE((*device)->readAll(), bytes);
}

void TestEvidence::takesSameBytesOnce()
{
    EvidenceFiles files(m_folder->filePath(u"data"_s));
    const auto first = files.take(write(u"a"_s, "one"), u"a.txt"_s, m_progress);
    const auto second = files.take(write(u"b"_s, "one"), u"b.csv"_s, m_progress);
    QVERIFY(first && second);
    QCOMPARE(second->sha256, first->sha256);
    QVERIFY(second->wasThere);
    QCOMPARE(second->mediaType.suffix, u"csv"_s);
    QCOMPARE(allFiles().size(), 1);
}

void TestEvidence::healsDamagedOriginal()
{
    EvidenceFiles files(m_folder->filePath(u"data"_s));
    const auto stored = files.take(write(u"a"_s, "one"), u"a"_s, m_progress);
    QVERIFY(stored);
    QFile kept(files.pathOf(stored->sha256));
    QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("0ne") == 3);
    kept.close();
    QCOMPARE(files.check(stored->sha256, m_progress).error().reason, kEvidenceDamaged);
    QVERIFY(files.take(m_folder->filePath(u"a"_s), u"a"_s, m_progress));
    QVERIFY(files.check(stored->sha256, m_progress));
}

void TestEvidence::refusesWithoutTrace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    QTest::addRow("missing") << u"nowhere"_s << QString(kFileMissing.text());
    QTest::addRow("folder") << u"data"_s << QString(kFileNotPlain.text());
    QTest::addRow("pipe") << u"pipe"_s << QString(kFileNotPlain.text());
    QTest::addRow("device") << u"/dev/zero"_s << QString(kFileNotPlain.text());
    QTest::addRow("empty") << u"empty"_s << QString(kEvidenceEmpty.text());
    QTest::addRow("page") << u"page"_s << QString(kMediaRefused.text());
    QTest::addRow("without end") << u"huge"_s << QString(kFileTooLarge.text());
}

void TestEvidence::refusesWithoutTrace()
{
    QFETCH(QString, path);
    QFETCH(QString, reason);
    write(u"empty"_s, {});
    write(u"page"_s, "<html>");
    QFile huge(write(u"huge"_s, "a"));
    if (path == u"huge" && !huge.resize(kMaxEvidenceBytes + 1))
        QSKIP("no sparse file of that size here");
    QCOMPARE(::mkfifo(QFile::encodeName(m_folder->filePath(u"pipe"_s)).constData(), 0600), 0);
    EvidenceFiles files(m_folder->filePath(u"data"_s));
    const QString full = path.startsWith(u'/') ? path : m_folder->filePath(path);
    const auto stored = files.take(full, u"a.jpg"_s, m_progress);
    QVERIFY(!stored);
    QCOMPARE(QString(stored.error().reason.text()), reason);
    QCOMPARE(allFiles(), QStringList());
}

void TestEvidence::attachesNothingOfChangingSource_data()
{
    QTest::addColumn<QString>("deed");
    for (const char *deed : {"grows", "is touched", "is replaced", "vanishes"})
        QTest::addRow("%s", deed) << QString::fromLatin1(deed);
}

void TestEvidence::attachesNothingOfChangingSource()
{
    QFETCH(QString, deed);
    const QString path = write(u"a"_s, "\xFF\xD8\xFF");
    QVERIFY(QFile(path).resize(64 * 1024 * 1024));
    const QByteArray native = QFile::encodeName(path);
    Progress progress;
    std::atomic<bool> isOver = false;
    // changes again and again while it is being read
    std::thread other([&] {
        int round = 0;
        while (!isOver) {
            if (progress.done() == 0)
                continue;
            QFile file(path);
            if (deed == u"vanishes") {
                ::unlink(native.constData());
                return;
            }
            if (deed == u"is replaced") {
                write(u"new"_s, "\xFF\xD8\xFF");
                ::rename(QByteArray(native.chopped(1) + "new").constData(), native.constData());
            }
            if (deed == u"is touched") {
                const struct timespec times[2] = {{++round, 0}, {round, 0}};
                ::utimensat(AT_FDCWD, native.constData(), times, 0);
            }
            if (deed == u"grows" && file.open(QIODevice::Append))
                file.write("x");
        }
    });
    EvidenceFiles files(m_folder->filePath(u"data"_s));
    const auto stored = files.take(path, u"a.jpg"_s, progress);
    isOver = true;
    other.join();
    QVERIFY(!stored);
    QCOMPARE(stored.error().reason, kEvidenceChanged);
    QCOMPARE(stored.error().args, QStringList{path});
    QCOMPARE(allFiles(), QStringList());
}

void TestEvidence::attachesNothingOfLyingSource()
{
    const QString path = u"/sys/devices/system/cpu/online"_s; // says 4096 bytes, has fewer
    if (QFileInfo(path).size() < 100)
        QSKIP("no sysfs here");
    EvidenceFiles files(m_folder->filePath(u"data"_s));
    const auto stored = files.take(path, u"a.txt"_s, m_progress);
    QVERIFY(!stored);
    QCOMPARE(stored.error().reason, kEvidenceChanged);
    QCOMPARE(allFiles(), QStringList());
}

void TestEvidence::saysWhenDiskIsFull()
{
    const QString path = write(u"a"_s, "\xFF\xD8\xFF" + QByteArray(900 * 1024, 'x'));
    EvidenceFiles files(m_folder->filePath(u"data"_s));
    // a limit on the size of files fails the write in its middle, as a full disk does
    const auto previous = std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit before { };
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const struct rlimit small {
        300 * 1024, before.rlim_max
    };
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto stored = files.take(path, u"a.jpg"_s, m_progress);
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, previous);
    QVERIFY(!stored);
    QCOMPARE(stored.error().reason, kDiskFull);
    QCOMPARE(stored.error().kind, Errc::Space);
    QCOMPARE(allFiles(), QStringList());
    QVERIFY(files.take(path, u"a.jpg"_s, m_progress));
}

void TestEvidence::stopsWhenCancelled()
{
    EvidenceFiles files(m_folder->filePath(u"data"_s));
    Progress progress;
    progress.cancel();
    QCOMPARE(files.take(write(u"a"_s, "one"), u"a"_s, progress).error().reason, kCancelled);
    QCOMPARE(allFiles(), QStringList());
}

void TestEvidence::tellsLostFromDamaged()
{
    EvidenceFiles files(m_folder->filePath(u"data"_s));
    const auto stored = files.take(write(u"a"_s, "one"), u"a"_s, m_progress);
    QVERIFY(stored);
    const QString path = files.pathOf(stored->sha256);
    QVERIFY(QFile::remove(path));
    QCOMPARE(files.check(stored->sha256, m_progress).error().reason, kEvidenceLost);
    QCOMPARE(files.open(stored->sha256).error().args, QStringList{stored->sha256});
    QVERIFY(QDir().mkdir(path));
    QCOMPARE(files.check(stored->sha256, m_progress).error().reason, kEvidenceLost);
    QVERIFY(!files.isPresent(stored->sha256, 3));
    QVERIFY(QDir().rmdir(path));
    QVERIFY(QFile::link(write(u"other"_s, "two"), path));
    QCOMPARE(files.check(stored->sha256, m_progress).error().reason, kEvidenceDamaged);
}

void TestEvidence::namesNoFileForOtherNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("empty") << QString();
    QTest::addRow("way out") << u"../../../../etc/passwd"_s;
    QTest::addRow("upper case") << QString(64, u'A');
    QTest::addRow("short") << QString(63, u'a');
}

void TestEvidence::namesNoFileForOtherNames()
{
    QFETCH(QString, name);
    EvidenceFiles files(m_folder->filePath(u"data"_s));
    QCOMPARE(files.pathOf(name), QString());
    QVERIFY(!files.isPresent(name, 0));
    QCOMPARE(files.open(name).error().reason, kEvidenceLost);
    QCOMPARE(files.check(name, m_progress).error().reason, kEvidenceLost);
    QVERIFY(files.erase(name));
}

void TestEvidence::erasesForGood()
{
    EvidenceFiles files(m_folder->filePath(u"data"_s));
    const auto stored = files.take(write(u"a"_s, "one"), u"a"_s, m_progress);
    QVERIFY(stored);
    QVERIFY(files.erase(stored->sha256));
    QCOMPARE(allFiles(), QStringList());
    QVERIFY(files.erase(stored->sha256));
    QVERIFY(files.erase(sha256Hex("never there")));
}

void TestEvidence::removesUnfinishedCopies()
{
    EvidenceFiles files(m_folder->filePath(u"data"_s));
    QVERIFY(files.removeUnfinished());
    const auto stored = files.take(write(u"a"_s, "one"), u"a"_s, m_progress);
    QVERIFY(stored);
    QVERIFY(!write(u"data/evidence/.part-001122334455"_s, "half").isEmpty());
    QVERIFY(files.removeUnfinished());
    QCOMPARE(allFiles(), QStringList{files.pathOf(stored->sha256)});
    QCOMPARE(files.list(), QStringList{stored->sha256});
}

} // namespace mulyankan

QTEST_GUILESS_MAIN(mulyankan::TestEvidence)
#include "tst_evidence.moc"
