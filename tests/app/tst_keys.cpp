#include "model/core/file.h"
#include "model/core/json.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

struct Answer {
    int exit = -1;
    JsonValue json;
    QString text; ///< standard output
    QString errors;
};

} // namespace

/// Authority and programme file, by the program from outside.
class TestKeys final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsItsVersion();
    void nothingIsTrustedAtFirst();
    void showsWhatIsTrusted();
    void badGrantsAreToldByName_data();
    void badGrantsAreToldByName();
    void citiesOfAnotherRegisterAreKnownWhereItIsGiven();

private:
    /// @p words with DIR for the folder of the test, and the passphrase on standard input.
    Answer call(const QString &words, const QString &language = u"en"_s) const;
    Answer issue(const QString &rest, const QString &out) const
    {
        return call(u"authority issue --authority DIR/auth --request DIR/person/request.pem "
                    "--role lead %1 --out DIR/%2 --passphrase-fd 0 --json"_s.arg(rest, out));
    }

    const QTemporaryDir m_folder;
};

Answer TestKeys::call(const QString &words, const QString &language) const
{
    QStringList list = words.split(u' ');
    list.replaceInStrings(u"DIR"_s, m_folder.path());
    QProcess process;
    process.start(QStringLiteral(MULYANKAN_BINARY_DIR) + u"/mulyankan-cli"_s,
                  list << u"--store"_s << m_folder.filePath(u"store"_s) << u"--lang"_s << language);
    process.write("a passphrase for tests\n");
    process.closeWriteChannel();
    if (!process.waitForFinished())
        return {};
    Answer answer{process.exitCode(),
                  {},
                  QString::fromUtf8(process.readAllStandardOutput()),
                  QString::fromUtf8(process.readAllStandardError())};
    if (auto json = parseJsonStrict(answer.text.toUtf8().trimmed()))
        answer.json = *std::move(json);
    return answer;
}

void TestKeys::initTestCase()
{
    QCOMPARE(call(u"authority create --name Office --to DIR/auth --passphrase-fd 0"_s).exit, 0);
    QCOMPARE(
        call(u"identity create --name Verma --id A-1 --to DIR/person --passphrase-fd 0"_s).exit, 0);
}

void TestKeys::tellsItsVersion()
{
    QProcess process;
    const QString program = QStringLiteral(MULYANKAN_BINARY_DIR) + u"/mulyankan-cli"_s;
    process.start(program, {u"--version"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardOutput(), "mulyankan-cli " MULYANKAN_VERSION "\n");
    process.start(program, {u"--version"_s, u"--json"_s});
    QVERIFY(process.waitForFinished());
    const auto json = parseJsonStrict(process.readAllStandardOutput().trimmed());
    QVERIFY(json);
    QCOMPARE((*json)["version"].text(), QStringLiteral(MULYANKAN_VERSION));
    // with a command it is no option
    QCOMPARE(call(u"visit list --version"_s).exit, 64);
}

void TestKeys::nothingIsTrustedAtFirst()
{
    const Answer answer = call(u"trust show --json"_s);
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.json["error"]["code"].text(), u"programme-none"_s);
    QVERIFY(!QFile::exists(m_folder.filePath(u"store"_s)));
}

void TestKeys::showsWhatIsTrusted()
{
    const Answer exported =
        call(u"trust export --authority DIR/auth --expires 2099-12-31 --to DIR/trust.asice "
             "--passphrase-fd 0 --json"_s);
    QCOMPARE(exported.exit, 0);
    const QString root = exported.json["programme"].text();
    QCOMPARE(call(u"trust import DIR/trust.asice --fingerprint "_s + root).exit, 0);
    const Answer shown = call(u"trust show --json"_s);
    QCOMPARE(shown.exit, 0);
    QCOMPARE(shown.json["programme"].text(), root);
    QCOMPARE(shown.json["version"].toInteger(), std::optional<qint64>(1));
    QCOMPARE(shown.json["expires"].text(), u"2099-12-31T23:59:59Z"_s);
    QVERIFY(shown.json["cycle"].isNull());
    QVERIFY(shown.json["framework"].isNull());
    const QString since = shown.json["pinned_since"].text();
    QCOMPARE(since.size(), 20);
    const QString groups = shown.json["fingerprint"].text();
    QCOMPARE(groups.size(), 19);
    for (const char *language : {"en", "hi"}) {
        const Answer plain = call(u"trust show"_s, QString::fromLatin1(language));
        QCOMPARE(plain.exit, 0);
        for (const QString &part : {u"Office"_s, groups, since, u"2099-12-31"_s})
            QVERIFY2(plain.text.contains(part), qPrintable(plain.text));
        QVERIFY(!plain.text.contains(u'%'));
    }
}

void TestKeys::badGrantsAreToldByName_data()
{
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("named");
    QTest::addRow("a city that is in no register")
        << u"--city CG-BILASPUR --city CG-NOWHERE --from 2024-01-01 --to 2040-01-01"_s
        << u"city-unknown"_s << QStringList{u"CG-NOWHERE"_s};
    QTest::addRow("the dates the wrong way round")
        << u"--from 2040-02-01 --to 2040-01-01"_s << u"period-reversed"_s
        << QStringList{u"2040-02-01"_s, u"2040-01-01"_s};
    QTest::addRow("longer than the authority lives")
        << u"--from 2024-01-01 --to 2199-01-01"_s << u"period-outside-root"_s
        << QStringList{u"2199-01-01"_s};
    QTest::addRow("over before the authority began")
        << u"--from 2001-01-01 --to 2001-02-01"_s << u"period-outside-root"_s
        << QStringList{u"2001-02-01"_s};
}

void TestKeys::badGrantsAreToldByName()
{
    QFETCH(QString, rest);
    QFETCH(QString, code);
    QFETCH(QStringList, named);
    const Answer answer = issue(rest, u"never.pem"_s);
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.json["error"]["code"].text(), code);
    for (const QString &part : named)
        QVERIFY2(answer.errors.contains(part), qPrintable(answer.errors));
    QVERIFY(!QFile::exists(m_folder.filePath(u"never.pem"_s)));
}

void TestKeys::citiesOfAnotherRegisterAreKnownWhereItIsGiven()
{
    QVERIFY(writeFileAtomically(m_folder.filePath(u"cities.csv"_s),
                                "code,name_en,name_hi,state_en,state_hi,zone,zone_hi,aliases\n"
                                "CG-NOWHERE,Nowhere,कहीं नहीं,State,राज्य,Central,मध्य,\n"));
    const QString rest = u"--cities DIR/cities.csv --from 2024-01-01 --to 2040-01-01 --city "_s;
    QCOMPARE(issue(rest + u"CG-BILASPUR"_s, u"never.pem"_s).json["error"]["code"].text(),
             u"city-unknown"_s);
    const Answer issued = issue(rest + u"CG-NOWHERE"_s, u"nowhere.pem"_s);
    QVERIFY2(issued.exit == 0, qPrintable(issued.errors));
    QCOMPARE(issue(u"--city CG-BILASPUR --from 2024-01-01 --to 2040-01-01"_s, u"lead.pem"_s).exit,
             0);
}

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
