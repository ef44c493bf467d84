#include "app/single_instance.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

constexpr int kWaitMs = 30'000;

} // namespace

/// One window for a data folder, from outside.
class TestWindowStart final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void handsTheBundleToTheWindowThatIsThere();
    void bringsTheWindowForwardWithoutAWish();
    void isNotHeldUpByAnotherFolder();
    void answersASecondStart();
    void listensWhereAKilledProgramLeftItsSocket();
    void opensTheFolderOfTheSettings_data();
    void opensTheFolderOfTheSettings();
    void refusesWhatIsNoBundle_data();
    void refusesWhatIsNoBundle();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    void start(QProcess &program, const QStringList &words) const
    {
        program.start(QStringLiteral(MULYANKAN_BINARY_DIR) + u"/mulyankan"_s, words);
    }
    int run(const QStringList &words) const
    {
        QProcess program;
        start(program, words);
        const bool hasEnded = program.waitForFinished(kWaitMs);
        return hasEnded && program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    }
    static bool answers(const QString &folder)
    {
        return QTest::qWaitFor([&] { return SingleInstance::handOver(folder, {}); }, kWaitMs);
    }
    static void end(QProcess &program)
    {
        program.kill();
        program.waitForFinished(kWaitMs);
    }
    QString m_store;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestWindowStart::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    for (const QString &name : {u"runtime"_s, u"config/mulyankan"_s, u"data"_s, u"store"_s})
        QVERIFY(QDir().mkpath(path(name)));
    QVERIFY(QFile::setPermissions(path(u"runtime"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(path(u"runtime"_s)));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(path(u"config"_s)));
    qputenv("XDG_DATA_HOME", QFile::encodeName(path(u"data"_s)));
    m_store = path(u"store"_s);
}

void TestWindowStart::cleanup()
{
    m_dir.reset();
}

void TestWindowStart::handsTheBundleToTheWindowThatIsThere()
{
    SingleInstance first;
    QVERIFY(first.listen(m_store));
    QList<StartWish> wishes;
    connect(&first, &SingleInstance::wished, this,
            [&](const StartWish &wish) { wishes.append(wish); });
    QProcess second;
    second.setWorkingDirectory(m_dir->path());
    start(second, {u"--store"_s, m_store, u"मूल्यांकन 1.asice"_s});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, kWaitMs);
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(wishes, (QList<StartWish>{{{}, path(u"मूल्यांकन 1.asice"_s)}}));
    const QFileInfoList sockets = QDir(path(u"runtime"_s)).entryInfoList(QDir::System);
    QCOMPARE(sockets.size(), 1);
    QVERIFY(!(sockets.front().permissions() & (QFile::WriteGroup | QFile::WriteOther)));
}

void TestWindowStart::bringsTheWindowForwardWithoutAWish()
{
    SingleInstance first;
    QVERIFY(first.listen(m_store));
    QSignalSpy wished(&first, &SingleInstance::wished);
    QProcess second;
    start(second, {u"--store"_s, QString(m_store + u"/../store/"_s)}); // the same folder
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, kWaitMs);
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(wished.size(), 1);
}

void TestWindowStart::isNotHeldUpByAnotherFolder()
{
    SingleInstance first;
    QVERIFY(first.listen(m_store));
    QVERIFY(!SingleInstance::handOver(path(u"data"_s), {}));
    QVERIFY(first.listen(path(u"data"_s))); // goes over to it
    QVERIFY(!SingleInstance::handOver(m_store, {}));
}

void TestWindowStart::answersASecondStart()
{
    QProcess first;
    start(first, {u"--store"_s, m_store});
    QVERIFY(first.waitForStarted(kWaitMs));
    QVERIFY(answers(m_store));
    QCOMPARE(run({u"--store"_s, m_store}), 0);
    QCOMPARE(first.state(), QProcess::Running);
    end(first);
}

void TestWindowStart::listensWhereAKilledProgramLeftItsSocket()
{
    QProcess first;
    start(first, {u"--store"_s, m_store});
    QVERIFY(first.waitForStarted(kWaitMs));
    QVERIFY(answers(m_store));
    end(first);
    QCOMPARE(QDir(path(u"runtime"_s)).entryList(QDir::System).size(), 1);
    QVERIFY(!SingleInstance::handOver(m_store, {}));
    QProcess next;
    start(next, {u"--store"_s, m_store});
    QVERIFY(next.waitForStarted(kWaitMs));
    QVERIFY(answers(m_store));
    end(next);
}

void TestWindowStart::opensTheFolderOfTheSettings_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("opened");
    QTest::newRow("chosen") << u"store"_s << QStringList() << u"store"_s;
    QTest::newRow("gone") << u"gone"_s << QStringList() << u"data/mulyankan/store"_s;
    QTest::newRow("another is named")
        << u"store"_s << QStringList{u"--store"_s, u"other"_s} << u"other"_s;
}

void TestWindowStart::opensTheFolderOfTheSettings()
{
    QFETCH(QString, chosen);
    QFETCH(QStringList, words);
    QFETCH(QString, opened);
    {
        QSettings settings(path(u"config/mulyankan/settings.ini"_s), QSettings::IniFormat);
        settings.setValue(u"data_folder"_s, path(chosen));
    }
    QProcess program;
    program.setWorkingDirectory(m_dir->path());
    start(program, words);
    QVERIFY(program.waitForStarted(kWaitMs));
    QVERIFY(
        QTest::qWaitFor([&] { return QFileInfo(path(opened + u"/lock"_s)).exists(); }, kWaitMs));
    QVERIFY(!QFileInfo::exists(path(u"gone"_s)));
    QVERIFY(answers(path(opened)));
    end(program);
}

void TestWindowStart::refusesWhatIsNoBundle_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("another file") << QStringList{u"photo.jpg"_s};
    QTest::newRow("two bundles") << QStringList{u"a.asice"_s, u"b.asice"_s};
    QTest::newRow("a visit too") << QStringList{u"a.asice"_s, u"--visit"_s, u"v0123456789ab"_s};
}

void TestWindowStart::refusesWhatIsNoBundle()
{
    QFETCH(QStringList, words);
    QCOMPARE(run(words), 64);
}

QTEST_GUILESS_MAIN(TestWindowStart)
#include "tst_window_start.moc"
