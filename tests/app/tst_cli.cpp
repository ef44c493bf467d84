#include "app/cli/arguments.h"
#include "app/cli/cli_reasons.h"
#include "app/cli/line_reader.h"
#include "app/cli/output.h"
#include "app/cli/passphrase.h"
#include "app/defaults.h"
#include "app/start_options.h"
#include "model/core/file.h"
#include "model/scoring/score_json.h"
#include "resources/resources.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mulyankan::cli {

namespace {

int runNothing(const Invocation &)
{
    return ExitDone;
}

std::vector<Command> someCommands()
{
    return {
        {u"visit new"_s,
         u"--city CODE"_s,
         {},
         {{u"--city"_s, true, false, true}, {u"--member"_s, true, true}, {u"--practice"_s, false}},
         0,
         0,
         runNothing},
        {u"bundle verify"_s, u"FILE..."_s, {}, {{u"--trust"_s}}, 1, -1, runNothing}};
}

/// A pipe with these bytes in it, closed at the other end.
int filledPipe(const QByteArray &bytes)
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0
        || ::write(ends[1], bytes.constData(), size_t(bytes.size())) != bytes.size())
        return -1;
    ::close(ends[1]);
    return ends[0];
}

} // namespace

class TestCli final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void tellsWrongUsage_data();
    void tellsWrongUsage();
    void aCallWithoutACommandIsWrongUsage();
    void theBytesOfAValueAreKept();
    void aFullDiskIsToldWithTheTarget();
    void takesOptionsAnywhere();
    void theEnvironmentChoosesTheLanguage();
    void theWindowStartsWhereTheCommandsDo();
    void theWindowAnswersAtOnceWithoutADisplay();
    void optionsOfQtReachQt();
    void linesComeAsTheyAre();
    void aLongLineIsReadOver();
    void anEmptyInputHasNoLine();
    void numbersBeyondDoublePrecisionAreTexts();
    void thePassphraseIsTheFirstLine();
    void aPassphraseIsNotCut();
    void controlsDoNotReachTheTerminal();
    void whatDidNotArriveIsRemembered();
    void theProgramSaysWhatItCannotDo_data();
    void theProgramSaysWhatItCannotDo();
};

void TestCli::tellsWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *line, const Reason &reason) {
        QTest::addRow("%s", name) << QString::fromLatin1(line).split(u' ')
                                  << QString(reason.text());
    };
    row("no such command", "visit nope", kUsageCommand);
    row("half a command", "visit", kUsageCommand);
    row("no such option", "bundle verify f --no-such-option", kUsageOption);
    row("an option alone", "bundle verify --no-such-option", kUsageOption);
    row("a value missing", "visit new --city", kUsageOptionValue);
    row("a flag with a value", "visit new --city X --practice=yes", kUsageOptionValue);
    row("once too often", "visit new --city X --city Y", kUsageOptionTwice);
    row("a needed option missing", "visit new --practice", kUsageOptionMissing);
    row("too many arguments", "visit new --city X extra", kUsageArguments);
    row("too few arguments", "bundle verify", kUsageArguments);
    row("an empty name of a file", "bundle verify f --trust=", kUsageOptionValue);
    row("a third language", "visit new --city X --lang fr", kUsageOptionValue);
    row("no descriptor", "visit new --city X --passphrase-fd minus", kUsageOptionValue);
}

void TestCli::tellsWrongUsage()
{
    QFETCH(QStringList, words);
    QFETCH(QString, code);
    Invocation call;
    const auto parsed = parseArguments(words, someCommands(), call);
    QVERIFY(!parsed.has_value());
    QCOMPARE(QString(parsed.error().reason.text()), code);
}

void TestCli::aCallWithoutACommandIsWrongUsage()
{
    for (const QStringList &words : {QStringList(), QStringList{u"--json"_s}}) {
        Invocation call;
        const auto parsed = parseArguments(words, someCommands(), call);
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().reason, kUsageCommand);
        QCOMPARE(parsed.error().args, QStringList{QString()});
    }
}

void TestCli::theBytesOfAValueAreKept()
{
    const std::vector<Command> commands = someCommands();
    for (const QByteArrayList &raw :
         {QByteArrayList{"bundle", "verify", "f", "--trust=a=\xe9"},
          QByteArrayList{"--json", "bundle", "verify", "--trust", "a=\xe9", "f"}}) {
        Invocation call;
        call.rawWords = raw;
        QStringList words;
        for (const QByteArray &word : raw)
            words.append(QFile::decodeName(word));
        const auto parsed = parseArguments(words, commands, call);
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->call.rawValue(u"--trust"_s), QByteArray("a=\xe9"));
        QCOMPARE(parsed->call.value(u"--trust"_s), u"a=\ufffd"_s);
    }
    Invocation unknown;
    const auto parsed =
        parseArguments({u"bundle"_s, u"verify"_s, u"f"_s, u"--trust"_s, u"é"_s}, commands, unknown);
    QCOMPARE(parsed->call.rawValue(u"--trust"_s), QByteArray("\xc3\xa9"));
}

void TestCli::aFullDiskIsToldWithTheTarget()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    FILE *stream = std::fopen(qPrintable(file.fileName()), "w");
    QVERIFY(stream);
    {
        Output messages(stream);
        Invocation call;
        call.messages = &messages;
        call.options[u"--to"_s] = {u"/media/stick/a.asice"_s};
        QCOMPARE(call.report({Errc::Space, kDiskFull, {QString()}, {}}), int(ExitCouldNotRun));
        QCOMPARE(call.report({Errc::Invalid, kFileNotPlain, {u"/s/lock"_s}, {}}),
                 int(ExitCouldNotRun));
    }
    std::fclose(stream);
    QVERIFY(file.readAll().contains("no room left for /media/stick/a.asice"));
}

void TestCli::takesOptionsAnywhere()
{
    Invocation call;
    const std::vector<Command> commands = someCommands();
    const QStringList words{u"--store"_s,    u"visit"_s,    u"--json"_s,   u"visit"_s,
                            u"--lang=hi"_s,  u"new"_s,      u"--member"_s, u"--city"_s,
                            u"--city=X=1"_s, u"--member"_s, u"B"_s,        u"--passphrase-fd"_s,
                            u"7"_s};
    const auto parsed = parseArguments(words, commands, call);
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->command->words, u"visit new"_s);
    QCOMPARE(parsed->call.storeFolder, u"visit"_s);
    QCOMPARE(parsed->call.value(u"--city"_s), u"X=1"_s);
    QCOMPARE(parsed->call.values(u"--member"_s), (QStringList{u"--city"_s, u"B"_s}));
    QVERIFY(parsed->call.json && parsed->call.language == Language::Hindi
            && parsed->call.passphraseFd == 7);
    const auto dashed =
        parseArguments({u"bundle"_s, u"verify"_s, u"--"_s, u"--trust"_s}, commands, call);
    QCOMPARE(dashed->call.arguments, QStringList{u"--trust"_s});
}

void TestCli::theEnvironmentChoosesTheLanguage()
{
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    qputenv("LC_ALL", "");
    qputenv("LC_MESSAGES", "hi_IN.UTF-8");
    qputenv("LANG", "en_US.UTF-8");
    QCOMPARE(defaultLanguage(), Language::Hindi);
    qputenv("LC_ALL", "C.UTF-8");
    QCOMPARE(defaultLanguage(), Language::English);
    qputenv("LC_ALL", "hil_PH.UTF-8"); // Hiligaynon
    QCOMPARE(defaultLanguage(), Language::English);
}

void TestCli::theWindowStartsWhereTheCommandsDo()
{
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toUtf8());
    qputenv("LC_ALL", "hil_PH.UTF-8");
    const QStringList words{u"mulyankan"_s};
    QCOMPARE(readStartOptions(words)->language, Language::English);
    QCOMPARE(readStartOptions(words)->dataFolder, folder.filePath(u"data/mulyankan/store"_s));
    QCOMPARE(readStartOptions(words)->dataFolder, defaultStoreFolder());
    QVERIFY(makeFolder(folder.filePath(u"mulyankan"_s)));
    QVERIFY(writeFileAtomically(folder.filePath(u"mulyankan/settings.ini"_s), "language=hi\n"));
    QCOMPARE(readStartOptions(words)->language, Language::Hindi);
    QCOMPARE(readStartOptions({u"mulyankan"_s, u"--lang"_s, u"en"_s})->language, Language::English);
    QVERIFY(!readStartOptions({u"mulyankan"_s, u"--lang"_s, u"fr"_s}));
}

void TestCli::theWindowAnswersAtOnceWithoutADisplay()
{
    const QString program = QStringLiteral(MULYANKAN_BINARY_DIR) + u"/mulyankan"_s;
    for (const QStringList &words : {QStringList{u"--version"_s}, QStringList{u"--help"_s},
                                     QStringList{u"-style"_s, u"fusion"_s, u"--version"_s}}) {
        QProcess window;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"no-such-platform"_s);
        window.setProcessEnvironment(environment);
        window.start(program, words);
        QVERIFY(window.waitForFinished());
        QCOMPARE(window.exitCode(), 0);
        QVERIFY(window.readAllStandardOutput().contains("mulyankan"));
    }
}

void TestCli::optionsOfQtReachQt()
{
    QProcess window;
    window.start(QStringLiteral(MULYANKAN_BINARY_DIR) + u"/mulyankan"_s,
                 {u"-platform"_s, u"offscreen"_s, u"-style"_s, u"fusion"_s, u"--picture"_s,
                  u"picture.png"_s});
    QVERIFY(window.waitForFinished());
    const QByteArray said = window.readAllStandardError();
    QVERIFY2(said.contains("--picture needs --visit"), said.constData());
    QCOMPARE(window.exitCode(), 64);
    window.start(QStringLiteral(MULYANKAN_BINARY_DIR) + u"/mulyankan"_s,
                 {u"-platform"_s, u"offscreen"_s, u"--no-such-option"_s});
    QVERIFY(window.waitForFinished());
    QCOMPARE(window.exitCode(), 64);
}

void TestCli::linesComeAsTheyAre()
{
    LineReader lines(filledPipe("one\n\nthree"), u"-"_s, 10);
    const auto next = [&] {
        return **lines.next();
    };
    QCOMPARE(next().bytes, QByteArray("one"));
    QCOMPARE(next().number, 2);
    const InputLine third = next();
    QCOMPARE(third.bytes, QByteArray("three"));
    QCOMPARE(third.number, 3);
    QVERIFY(!lines.next()->has_value());
}

void TestCli::aLongLineIsReadOver()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QByteArray(500'000, 'x') + "\nshort\n");
    file.close();
    QVERIFY(file.open());
    LineReader lines(file.handle(), u"f"_s, 100);
    QVERIFY((**lines.next()).isTooLong);
    const InputLine second = **lines.next();
    QVERIFY(!second.isTooLong);
    QCOMPARE(second.bytes, QByteArray("short"));
    QCOMPARE(second.number, 2);
}

void TestCli::anEmptyInputHasNoLine()
{
    LineReader lines(filledPipe(QByteArray()), u"-"_s, 10);
    QVERIFY(!lines.next()->has_value());
    LineReader closed(-1, u"gone"_s, 10);
    QVERIFY(!closed.next().has_value());
}

void TestCli::numbersBeyondDoublePrecisionAreTexts()
{
    Framework framework;
    framework.parameters.push_back({});
    framework.parameters.back().id = u"AAA"_s;
    Score score{Rational((qint64(1) << 53) - 1, 2), {Rational(qint64(1) << 53)}};
    JsonValue json = scoreJson(framework, score);
    QVERIFY(json["overall"]["n"].isNumber());
    QVERIFY(json["parameters"].items()[0]["n"].isString());
    json = scoreJson(framework, {std::nullopt, {std::nullopt}});
    QVERIFY(json["overall"].isNull());
    QVERIFY(json["parameters"].items()[0].find("n") && json["parameters"].items()[0]["n"].isNull());
}

void TestCli::thePassphraseIsTheFirstLine()
{
    Invocation call;
    call.passphraseFd = filledPipe("first secret\r\nsecond\n");
    QCOMPARE(readPassphrase(call, {})->bytes(), QByteArrayView("first secret"));
    call.passphraseFd = filledPipe("\n");
    QCOMPARE(readPassphrase(call, {}).error().reason, kPassphraseMissing);
}

void TestCli::aPassphraseIsNotCut()
{
    Invocation call;
    const QByteArray longest(kMaxPassphraseBytes, 'x');
    call.passphraseFd = filledPipe(longest + '\n');
    QCOMPARE(readPassphrase(call, {})->bytes(), QByteArrayView(longest));
    call.passphraseFd = filledPipe(longest + "x\n");
    QCOMPARE(readPassphrase(call, {}).error().reason, kPassphraseLong);
}

void TestCli::controlsDoNotReachTheTerminal()
{
    QCOMPARE(withoutControls(u"a\tb\nc"_s), u"a\tb\nc"_s);
    QCOMPARE(withoutControls(u"\u001b\u0000\r\u007f\u0080\u009f"_s),
             QString(6, QChar(QChar::ReplacementCharacter)));
    const JsonValue value(u"é\u007f\u0080\u009f\u00a0"_s);
    const QByteArray json = withEscapedControls(canonicalJson(value));
    QCOMPARE(json, QByteArray("\"\xc3\xa9\\u007f\\u0080\\u009f\xc2\xa0\""));
    QCOMPARE(*parseJsonStrict(json), value);
}

void TestCli::whatDidNotArriveIsRemembered()
{
    FILE *full = std::fopen("/dev/full", "w");
    QVERIFY(full);
    Output output(full);
    QVERIFY(output.write({}));
    QVERIFY(!output.write("x"));
    QCOMPARE(output.error(), ENOSPC);
    QVERIFY(!output.write({}));
    std::fclose(full);
}

void TestCli::theProgramSaysWhatItCannotDo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QStringList &words, int exit, const char *code) {
        QTest::addRow("%s", name) << words << exit << QString::fromLatin1(code);
    };
    row("unknown command", {u"visit"_s, u"nope"_s, u"--json"_s}, 64, "usage-command");
    row("no command", {u"--json"_s}, 64, "usage-command");
    row("an empty target",
        {u"visit"_s, u"export"_s, u"v000000000000"_s, u"--to"_s, QString(), u"--json"_s}, 64,
        "usage-option-value");
    row("unknown city", {u"visit"_s, u"new"_s, u"--city"_s, u"XX"_s, u"--json"_s}, 1,
        "city-unknown");
    row("practice and synthetic",
        {u"visit"_s, u"new"_s, u"--city"_s, u"CG-RAIPUR"_s, u"--practice"_s, u"--synthetic"_s,
         u"--json"_s},
        64, "usage-options-exclude");
    row("no store", {u"visit"_s, u"show"_s, u"v000000000000"_s, u"--json"_s}, 1, "file-missing");
    row("no bundle", {u"bundle"_s, u"verify"_s, u"nothing.asice"_s, u"--json"_s}, 3,
        "file-missing");
}

void TestCli::theProgramSaysWhatItCannotDo()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    QFETCH(QString, code);
    const QTemporaryDir folder;
    QProcess program;
    program.start(QStringLiteral(MULYANKAN_BINARY_DIR) + u"/mulyankan-cli"_s,
                  words + QStringList{u"--store"_s, folder.filePath(u"store"_s)});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), exit);
    const auto answer = parseJsonStrict(program.readAllStandardOutput().trimmed());
    QVERIFY(answer.has_value());
    QCOMPARE((*answer)["error"]["code"].text(), code);
    QVERIFY(!program.readAllStandardError().isEmpty());
    QVERIFY(!QFileInfo::exists(folder.filePath(u"store"_s)));
}

} // namespace mulyankan::cli

QTEST_GUILESS_MAIN(mulyankan::cli::TestCli)
#include "tst_cli.moc"
