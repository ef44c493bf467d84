#include "forms/wording/phrase_table.h"
#include "forms/wording/wording.h"
#include "tests/forms/placeholders.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mulyankan {

/// Findings and details in words.
class TestDetails final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPhraseIsWholeInBothLanguages();
    void wordsADetail_data();
    void wordsADetail();
    void everyDetailOfTheSourcesHasWords();
    void aVerdictIsSaidOnce();
    void aFindingIsOneLine();
    void aFindingSaysNothingTwice();
};

void TestDetails::everyPhraseIsWholeInBothLanguages()
{
    static const QRegularExpression kDevanagari(u"[ऀ-ॿ]"_s);
    QSet<QString> seen;
    for (const auto phrases : {filePhrases(), containerPhrases(), contentPhrases(), keyPhrases()}) {
        for (const Phrase &phrase : phrases) {
            const QString english = QString::fromUtf8(phrase.en);
            const QString hindi = QString::fromUtf8(phrase.hi);
            QVERIFY2(!seen.contains(english), phrase.en);
            seen.insert(english);
            QVERIFY2(placeholders(phrase.en) == placeholders(phrase.hi), phrase.en);
            QVERIFY2(hindi.contains(kDevanagari) && !english.contains(kDevanagari), phrase.en);
            QVERIFY2(hindi == hindi.normalized(QString::NormalizationForm_C), phrase.en);
            QVERIFY2(detailText(english, Language::English) == english, phrase.en);
        }
    }
}

void TestDetails::wordsADetail_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("hindi");
    QTest::addRow("as it stands") << u"the member is missing"_s << u"यह भाग नहीं है"_s;
    QTest::addRow("behind a place")
        << u"people[1].name: a text needed"_s << u"people[1].name: पाठ आवश्यक है"_s;
    QTest::addRow("with arguments")
        << u"e1.txt has 5 bytes, stated are 6"_s << u"e1.txt में 5 बाइट हैं, 6 अंकित हैं"_s;
    QTest::addRow("the closest phrase")
        << u"interviewed: the framework has no role XX"_s << u"interviewed: ढाँचे में भूमिका XX नहीं है"_s;
    QTest::addRow("a phrase inside of one") << u"byte 7: a NUL byte"_s << u"बाइट 7: NUL बाइट"_s;
    QTest::addRow("an argument that looks like a place")
        << u"named twice: %2 %1"_s << u"दो बार उल्लिखित: %2 %1"_s;
    QTest::addRow("the last of many")
        << u"not in DER (and perhaps more)"_s << u"DER रूप में नहीं (संभवतः और भी)"_s;
    QTest::addRow("what has no words") << u"brand new"_s << u"brand new"_s;
    QTest::addRow("nothing") << QString() << QString();
}

void TestDetails::wordsADetail()
{
    QFETCH(const QString, english);
    QFETCH(const QString, hindi);
    QCOMPARE(detailText(english, Language::Hindi), hindi);
    QCOMPARE(detailText(english, Language::English), english);
}

/// Literals of the model that look like a detail: lower-case words, with `X` where the model puts
/// something in or adds to them.
static QStringList detailLiterals(const QString &source)
{
    static const QRegularExpression kLiteral(
        uR"re(u"((?:[a-z%]| is | has | twice)[^"\\\n]* ?[^"\\\n]*)"(?!\s*u"))re"_s);
    static const QRegularExpression kPlace(u"%\\d"_s);
    QStringList out;
    auto it = kLiteral.globalMatch(source);
    while (it.hasNext()) {
        QString literal = it.next().captured(1);
        if (!literal.trimmed().contains(u' '))
            continue;
        literal.replace(kPlace, u"X"_s);
        if (literal.startsWith(u' '))
            literal.prepend(u'X');
        if (literal.endsWith(u' '))
            literal.append(u'X');
        out.append(literal);
    }
    return out;
}

void TestDetails::everyDetailOfTheSourcesHasWords()
{
    int seen = 0;
    for (const char *folder :
         {"bundle", "city", "framework", "identity", "isolation", "programme"}) {
        QDirIterator files(QStringLiteral(MULYANKAN_SOURCE_DIR) + u"/model/"_s
                               + QString::fromLatin1(folder),
                           {u"*.cpp"_s});
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QString &literal : detailLiterals(QString::fromUtf8(file.readAll()))) {
                ++seen;
                // "directory" names a place of the archive, in no sentence
                const bool isWorded =
                    literal == u"the directory" || detailText(literal, Language::Hindi) != literal;
                QVERIFY2(isWorded, qPrintable(literal));
            }
        }
    }
    QVERIFY(seen > 150);
}

void TestDetails::aVerdictIsSaidOnce()
{
    QCOMPARE(shownVerdict(u"PASSED"_s, Language::English), u"PASSED"_s);
    QCOMPARE(shownVerdict(u"PASSED"_s, Language::Hindi), u"सत्यापित (PASSED)"_s);
    QCOMPARE(shownVerdict(u"FAILED"_s, Language::Hindi), u"सत्यापन विफल (FAILED)"_s);
}

void TestDetails::aFindingIsOneLine()
{
    const Finding finding{u"SCH-MISSING"_s, FindingLevel::Failed, u"visit.json"_s,
                          u"site: the member is missing"_s};
    QCOMPARE(shownFinding(finding, Language::English),
             u"SCH-MISSING failed visit.json: A document lacks a member. (site: the member is "
             "missing)"_s);
    QCOMPARE(shownFinding(finding, Language::Hindi),
             u"SCH-MISSING विफल visit.json: किसी दस्तावेज़ में आवश्यक भाग नहीं है। (site: यह भाग नहीं है)"_s);
}

void TestDetails::aFindingSaysNothingTwice()
{
    const Finding finding{
        u"XRF-NO-CYCLE"_s, FindingLevel::Information, {}, u"the visit belongs to no cycle"_s};
    QCOMPARE(shownFinding(finding, Language::English),
             u"XRF-NO-CYCLE information: The visit belongs to no cycle."_s);
    QCOMPARE(shownFinding(finding, Language::Hindi).count(u"चक्र का नहीं"_s), 1);
}

} // namespace mulyankan

QTEST_GUILESS_MAIN(mulyankan::TestDetails)
#include "tst_details.moc"
