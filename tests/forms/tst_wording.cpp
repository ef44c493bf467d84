#include "app/cli/cli_reasons.h"
#include "forms/wording/word_table.h"
#include "forms/wording/wording.h"
#include "model/bundle/bundle_reasons.h"
#include "model/city/city_register.h"
#include "model/desk/desk_reasons.h"
#include "model/desk/fill_reasons.h"
#include "model/evidence/media_type.h"
#include "model/framework/framework_reader.h"
#include "model/identity/identity_reasons.h"
#include "model/isolation/isolation_reasons.h"
#include "model/programme/programme_reasons.h"
#include "model/store/store_reasons.h"
#include "model/visit/change.h"
#include "model/visit/value_kinds.h"
#include "tests/forms/placeholders.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

QList<Reason> everyReason()
{
    QList<Reason> all;
    const auto take = [&](const auto &list) {
        for (const Reason &reason : list)
            all.append(reason);
    };
    take(kCoreReasons);
    take(kFrameworkReasons);
    take(kCityReasons);
    take(kEvidenceReasons);
    take(kVisitReasons);
    take(kStoreReasons);
    take(kIdentityReasons);
    take(kIsolationReasons);
    take(kBundleReasons);
    take(kDeskReasons);
    take(kFillReasons);
    take(kProgrammeReasons);
    take(cli::kCliReasons);
    return all;
}

} // namespace

class TestWording final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasBothSentences();
    void bothLanguagesTakeTheSameArguments_data();
    void bothLanguagesTakeTheSameArguments();
    void noTableHasACodeTwice_data() { bothLanguagesTakeTheSameArguments_data(); }
    void noTableHasACodeTwice();
    void everyProblemHasWords_data();
    void everyProblemHasWords();
    void fillsArgumentsOnce();
    void emptyArgumentsHaveTheirSentence();
    void saysNothingOfWhatIsNotThere_data();
    void saysNothingOfWhatIsNotThere();
    void everyKindOfValueHasWords();
    void saysWhatAMemberTakes();
    void anUnknownReasonIsItsCode();
    void aFindingFallsBackToItsGroup();
    void everyFindingOfTheSourcesHasWords();
    void datesHaveOnlyAsciiDigits();
    void aMissingScoreIsADash();
};

void TestWording::everyReasonHasBothSentences()
{
    for (const Reason &reason : everyReason())
        QVERIFY2(hasErrorText(reason), reason.code);
    QVERIFY(!hasErrorText(Reason{"no-such-reason"}));
}

void TestWording::bothLanguagesTakeTheSameArguments_data()
{
    QTest::addColumn<int>("table");
    const char *const names[] = {"errors",   "key errors",     "call errors",   "problems",
                                 "findings", "finding groups", "states",        "verdicts",
                                 "roles",    "purposes",       "form findings", "kinds of values",
                                 "levels"};
    for (int i = 0; i < 13; ++i)
        QTest::addRow("%s", names[i]) << i;
}

static std::span<const Words> tableOf(int index)
{
    const std::span<const Words> tables[] = {
        errorWords(),        keyErrorWords(),  callErrorWords(), problemWords(), findingWords(),
        findingGroupWords(), stateWords(),     verdictWords(),   roleWords(),    purposeWords(),
        formFindingWords(),  valueKindWords(), levelWords()};
    return tables[index];
}

void TestWording::bothLanguagesTakeTheSameArguments()
{
    QFETCH(int, table);
    QVERIFY(!tableOf(table).empty());
    static const QRegularExpression kDevanagariDigit(u"[०-९]"_s);
    static const QRegularExpression kDevanagari(u"[ऀ-ॿ]"_s);
    for (const Words &words : tableOf(table)) {
        const QString hindi = QString::fromUtf8(words.hi);
        QVERIFY2(placeholders(words.en) == placeholders(words.hi), words.code);
        QVERIFY2(*words.en && hindi.contains(kDevanagari), words.code);
        QVERIFY2(!hindi.contains(kDevanagariDigit), words.code);
        QVERIFY2(hindi == hindi.normalized(QString::NormalizationForm_C), words.code);
        QVERIFY2(!QString::fromUtf8(words.en).contains(kDevanagari), words.code);
    }
}

void TestWording::noTableHasACodeTwice()
{
    QFETCH(int, table);
    QSet<QString> seen;
    for (const Words &words : tableOf(table)) {
        const QString code = QString::fromLatin1(words.code);
        QVERIFY2(!seen.contains(code), words.code);
        seen.insert(code);
    }
}

void TestWording::everyProblemHasWords_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code :
         {"unanswered",    "fact-unanswered",   "na-reason-missing",   "evidence-missing",
          "dates-missing", "lead-missing",      "declaration-missing", "evidence-lost",
          "flagged",       "critical",          "seen-only",           "evidence-unsorted",
          "evidence-old",  "measure-disagrees", "measure-odd",         "fact-hides",
          "clock",         "note-empty",        "visit-not-over",      "meeting-outside-dates",
          "evidence-ahead"})
        QTest::addRow("%s", code) << QString::fromLatin1(code);
}

void TestWording::everyProblemHasWords()
{
    QFETCH(QString, code);
    QVERIFY(hasProblemText(code));
    QVERIFY(problemText(code, Language::English) != problemText(code, Language::Hindi));
}

void TestWording::fillsArgumentsOnce()
{
    const Error error{Errc::Held, kStoreHeld, {u"/data/%2"_s, u"4711"_s}, {}};
    const QString text = errorText(error, Language::English);
    QVERIFY2(text.contains(u"/data/%2 (process 4711)"_s), qPrintable(text));
    const QString hindi =
        errorText({Errc::Refused, kVisitNotDraft, {u"v1"_s, u"signed"_s}, {}}, Language::Hindi);
    QVERIFY2(hindi.contains(u"हस्ताक्षरित"_s), qPrintable(hindi));
    QVERIFY(!errorText({Errc::Held, kStoreHeld, {}, {}}, Language::English).contains(u'%'));
}

void TestWording::emptyArgumentsHaveTheirSentence()
{
    for (const Words &words : emptyErrorWords()) {
        const Words *whole = nullptr;
        for (const auto table : {errorWords(), keyErrorWords(), callErrorWords()})
            whole = whole ? whole : findWords(table, QString::fromLatin1(words.code));
        QVERIFY2(whole, words.code);
        QVERIFY2(placeholders(words.en) == placeholders(words.hi), words.code);
        QVERIFY2(placeholders(whole->en).contains(placeholders(words.en)), words.code);
        QVERIFY2(placeholders(words.en).size() < placeholders(whole->en).size(), words.code);
        const QString hindi = QString::fromUtf8(words.hi);
        QVERIFY2(hindi == hindi.normalized(QString::NormalizationForm_C), words.code);
    }
}

void TestWording::saysNothingOfWhatIsNotThere_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<QString>("part");
    const auto row = [](const Reason &reason, const QStringList &args, const QString &part) {
        QTest::addRow("%s %d", reason.code, int(args.size()))
            << QString(reason.text()) << args << part;
    };
    row(kStoreDamaged, {u"/d/visits.sqlite"_s, {}}, u"no good copy"_s);
    row(kStoreDamaged, {}, u"The data is damaged"_s);
    row(kDiskFull, {QString()}, u"on the disk"_s);
    row(kFileMissing, {QString()}, u"No file was named"_s);
    row(kMediaRefused, {u"a.txt"_s, {}}, u"as evidence. Nothing"_s);
    row(kExtractRefused, {u"CON-TRUNCATED"_s, {}}, u"(CON-TRUNCATED)."_s);
    row(cli::kUsageCommand, {QString()}, u"No command was given."_s);
    row(kLevelInvalid, {QString()}, u"What was given is no answer"_s);
    row(kStoreHeld, {u"/d"_s, {}}, u"/d. Nothing"_s);
    row(kDateInvalid, {u"from"_s, {}}, u"“” is no date of the form 2024-01-15 (from)"_s);
    row(kValueInvalid, {u"evidence:e0001"_s}, u"cannot be set in this way"_s);
    row(kRoleUnknown, {QString()}, u"“” is no role"_s);
}

void TestWording::saysNothingOfWhatIsNotThere()
{
    QFETCH(const QString, code);
    QFETCH(const QStringList, args);
    QFETCH(const QString, part);
    const QByteArray latin = code.toLatin1();
    const Error error{Errc::Invalid, Reason{latin.constData()}, args, {}};
    const QString english = errorText(error, Language::English);
    QVERIFY2(english.contains(part), qPrintable(english));
    for (const QString &text : {english, errorText(error, Language::Hindi)})
        QVERIFY2(!text.contains(u"…"_s) && !text.contains(u'%'), qPrintable(text));
}

void TestWording::everyKindOfValueHasWords()
{
    for (const char *code : kValueKindCodes)
        QVERIFY2(findWords(valueKindWords(), QString::fromLatin1(code)), code);
    for (const char *code : cli::kOptionKinds)
        QVERIFY2(findWords(valueKindWords(), QString::fromLatin1(code)), code);
    QCOMPARE(valueKindWords().size(), std::size(kValueKindCodes) + std::size(cli::kOptionKinds));
}

void TestWording::saysWhatAMemberTakes()
{
    const Error error{
        Errc::Invalid, kValueInvalid, {u"agree"_s, valueKindCode(ValueKind::Agreement)}, {}};
    QVERIFY(errorText(error, Language::English).contains(u"\"yes\", \"partly\" or \"no\""_s));
    QVERIFY(errorText(error, Language::Hindi).contains(u"\"yes\", \"partly\" या \"no\""_s));
    const Error option{Errc::Invalid,
                       cli::kUsageOptionValue,
                       {u"--lang"_s, QString::fromLatin1(cli::kTakesLanguage)},
                       {}};
    QVERIFY(errorText(option, Language::English).contains(u"hi or en"_s));
}

void TestWording::anUnknownReasonIsItsCode()
{
    QCOMPARE(errorText({Errc::Invalid, Reason{"odd-thing"}, {}, {}}, Language::Hindi),
             u"odd-thing"_s);
}

void TestWording::aFindingFallsBackToItsGroup()
{
    QVERIFY(!hasFindingText(u"CON-NEVER-HEARD"_s));
    QVERIFY(findingText(u"CON-NEVER-HEARD"_s, Language::English).contains(u"container"_s));
    QVERIFY(hasFindingText(u"ROL-WRONG-CITY"_s));
    QCOMPARE(findingText(u"ZZZ-ODD"_s, Language::English), u"ZZZ-ODD"_s);
}

void TestWording::everyFindingOfTheSourcesHasWords()
{
    static const QRegularExpression kCode(
        u"\"((?:CON|MAN|CLO|DIG|SIG|CRT|RVK|TIM|JSN|SCH|XRF|EVD|AUD|ROL|REV|TRU)-[A-Z0-9-]+)\""_s);
    int found = 0;
    for (const QString &folder : {u"bundle"_s, u"identity"_s, u"programme"_s}) {
        QDirIterator files(QString(QStringLiteral(MULYANKAN_SOURCE_DIR) + u"/model/"_s + folder),
                           {u"*.cpp"_s}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto codes = kCode.globalMatch(QString::fromUtf8(file.readAll()));
            for (; codes.hasNext(); ++found) {
                const QString code = codes.next().captured(1);
                QVERIFY2(hasFindingText(code), qPrintable(code));
            }
        }
    }
    QVERIFY(found > 100);
}

void TestWording::datesHaveOnlyAsciiDigits()
{
    QCOMPARE(dateText(QDate(2024, 1, 11), Language::English), u"11 January 2024"_s);
    QCOMPARE(dateText(QDate(2024, 1, 11), Language::Hindi), u"11 जनवरी 2024"_s);
    QCOMPARE(dateText(QDate(), Language::Hindi), u"–"_s);
}

void TestWording::aMissingScoreIsADash()
{
    QCOMPARE(scoreText(std::nullopt), u"–"_s);
    QCOMPARE(scoreText(Rational(1507, 20)), u"75.35"_s);
}

} // namespace mulyankan

QTEST_GUILESS_MAIN(mulyankan::TestWording)
#include "tst_wording.moc"
