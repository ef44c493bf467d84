#include "model/core/json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

QByteArray lists(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

} // namespace

class TestJson final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsValues();
    void keepsNumbersAsText_data();
    void keepsNumbersAsText();
    void refusesBrokenText_data();
    void refusesBrokenText();
    void readsUnicode_data();
    void readsUnicode();
    void keepsTheLimits();
    void survivesAnyCut();
    void reportsDuplicates_data();
    void reportsDuplicates();
    void keepsFewPlacesOfDuplicates();
    void stopsAtTheFirstDuplicate();
    void listsTexts();
    void knowsExactIntegers_data();
    void knowsExactIntegers();
    void comparesWithoutOrder();
    void writesCanonicalBytes_data();
    void writesCanonicalBytes();
    void acceptsOnlyCanonicalBytes_data();
    void acceptsOnlyCanonicalBytes();
};

void TestJson::readsValues()
{
    const auto value = parseJsonStrict(R"( {"a":[null,true,false,-1.50,"x"],"b":{}} )");
    QVERIFY(value);
    const JsonValue &list = (*value)["a"];
    QCOMPARE(list.items().size(), size_t(5));
    QVERIFY(list.items()[0].isNull());
    QVERIFY(list.items()[1].isBool() && list.items()[1].toBool());
    QVERIFY(list.items()[2].isBool() && !list.items()[2].toBool());
    QVERIFY(list.items()[3].isNumber());
    QCOMPARE(list.items()[3].text(), u"-1.50");
    QVERIFY(list.items()[4].isString());
    QVERIFY((*value)["b"].isObject() && (*value)["b"].members().empty());
    QVERIFY(!value->find("c"));
    QVERIFY((*value)["c"].isNull());
}

void TestJson::keepsNumbersAsText_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"0", "-0", "99.9", "1e3", "1E+30", "-12.5e-7", "123456789012345678901234567890"})
        QTest::addRow("%s", text) << QByteArray(text);
}

void TestJson::keepsNumbersAsText()
{
    QFETCH(const QByteArray, text);
    const auto value = parseJsonStrict(text);
    QVERIFY(value);
    QCOMPARE(value->text(), QString::fromLatin1(text));
}

void TestJson::refusesBrokenText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addRow("nothing") << QByteArray() << 0;
    QTest::addRow("only space") << QByteArray("  ") << 2;
    QTest::addRow("a byte order mark") << QByteArray("\xef\xbb\xbf{}") << 0;
    QTest::addRow("a NUL at the end") << QByteArray("{}\0", 3) << 2;
    QTest::addRow("a NUL in a text") << QByteArray("\"a\0b\"", 5) << 2;
    QTest::addRow("text after the value") << QByteArray("{} {}") << 3;
    QTest::addRow("a comma at the end") << QByteArray("[1,]") << 3;
    QTest::addRow("a comma too many") << QByteArray(R"({"a":1,})") << 7;
    QTest::addRow("a comment") << QByteArray("[1 /* */]") << 3;
    QTest::addRow("single quotes") << QByteArray("['a']") << 1;
    QTest::addRow("a name without quotes") << QByteArray("{a:1}") << 1;
    QTest::addRow("NaN") << QByteArray("NaN") << 0;
    QTest::addRow("Infinity") << QByteArray("-Infinity") << 1;
    QTest::addRow("a plus sign") << QByteArray("+1") << 0;
    QTest::addRow("a zero in front") << QByteArray("[01]") << 2;
    QTest::addRow("no digit after the point") << QByteArray("[1.]") << -1;
    QTest::addRow("no digit before the point") << QByteArray("[.5]") << 1;
    QTest::addRow("no exponent") << QByteArray("[1e]") << -1;
    QTest::addRow("a word") << QByteArray("[tru]") << -1;
    QTest::addRow("a line end in a text") << QByteArray("\"a\nb\"") << -1;
    QTest::addRow("an unknown escape") << QByteArray(R"("\x41")") << -1;
    QTest::addRow("half an escape") << QByteArray(R"("\u12")") << -1;
    QTest::addRow("Latin-1") << QByteArray("\"caf\xe9\"") << -1;
    QTest::addRow("a cut sequence") << QByteArray("\"\xe0\xa4\"") << -1;
    QTest::addRow("an overlong sequence") << QByteArray("\"\xc0\xaf\"") << -1;
    QTest::addRow("an encoded surrogate") << QByteArray("\"\xed\xa0\x80\"") << -1;
    QTest::addRow("beyond Unicode") << QByteArray("\"\xf4\x90\x80\x80\"") << -1;
    QTest::addRow("a high surrogate alone") << QByteArray(R"(["\ud83d"])") << -1;
    QTest::addRow("a low surrogate alone") << QByteArray(R"(["\ude00"])") << -1;
    QTest::addRow("a low surrogate in a name") << QByteArray(R"({"\ude00":1})") << -1;
    QTest::addRow("surrogates the wrong way round") << QByteArray(R"(["\ude00\ud83d"])") << -1;
}

void TestJson::refusesBrokenText()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, offset);
    const auto document = parseJson(text);
    QVERIFY(!document);
    QCOMPARE(document.error().reason, kJsonInvalid);
    bool isNumber = false;
    const int at = document.error().args.value(0).toInt(&isNumber);
    QVERIFY(isNumber && at >= 0 && at <= text.size());
    if (offset >= 0)
        QCOMPARE(at, offset);
    QVERIFY(!document.error().args.value(1).isEmpty());
}

void TestJson::readsUnicode_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::addRow("Devanagari") << QByteArray("\"बिलासपुर\"") << u"बिलासपुर"_s;
    QTest::addRow("escaped") << QByteArray(R"("\u092c\n\/\"\\")") << u"ब\n/\"\\"_s;
    QTest::addRow("a pair of surrogates")
        << QByteArray(R"("\ud83d\ude00")") << QString::fromUcs4(U"\U0001f600", 1);
    QTest::addRow("beyond the first plane")
        << QByteArray("\"\xf0\x9f\x98\x80\"") << QString::fromUcs4(U"\U0001f600", 1);
    QTest::addRow("the end of Hangul") << QByteArray("\"\xed\x9f\xbf\"") << QString(QChar(0xd7ff));
    QTest::addRow("U+0000 as an escape") << QByteArray(R"("\u0000")") << QString(QChar(0));
}

void TestJson::readsUnicode()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    const auto value = parseJsonStrict(text);
    QVERIFY(value);
    QCOMPARE(value->text(), expected);
}

void TestJson::keepsTheLimits()
{
    QVERIFY(parseJson(lists(16)));
    QVERIFY(!parseJson(lists(17)));
    QVERIFY(!parseJson(lists(1'000'000)));
    QVERIFY(!parseJson(QByteArray(1'000'000, '[')));
    QVERIFY(parseJson("[[]]", {.maxDepth = 2}));
    QVERIFY(!parseJson("[[]]", {.maxDepth = 1}));
    QVERIFY(parseJson("[1,2]", {.maxBytes = 5}));
    QVERIFY(!parseJson("[1,2]", {.maxBytes = 4}));
    QVERIFY(parseJson("[1,2]", {.maxValues = 3}));
    QVERIFY(!parseJson("[1,2]", {.maxValues = 2}));
}

void TestJson::survivesAnyCut()
{
    const QByteArray whole =
        R"({"a":[1.5e3,"\ud83d\ude00बि",{"b":null,"c":[true,false]}],"d":"x"})";
    QVERIFY(parseJson(whole));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!parseJson(whole.left(size)));
}

void TestJson::reportsDuplicates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("places");
    QTest::addRow("none") << QByteArray(R"({"a":1,"b":{"a":1}})") << QStringList();
    QTest::addRow("at the root") << QByteArray(R"({"a":1,"a":2})") << QStringList({u"a"_s});
    QTest::addRow("three times") << QByteArray(R"({"a":1,"a":2,"a":3})")
                                 << QStringList({u"a"_s, u"a"_s});
    QTest::addRow("in a list") << QByteArray(R"({"p":[{},{"q":[{"id":1,"id":2}]}]})")
                               << QStringList({u"p[1].q[0].id"_s});
    QTest::addRow("spelled by an escape")
        << QByteArray(R"({"a":1,"\u0061":2})") << QStringList({u"a"_s});
    QTest::addRow("in a list at the root")
        << QByteArray(R"([{"a":1,"a":2}])") << QStringList({u"[0].a"_s});
    QByteArray many = "{";
    for (int i = 0; i < 100; ++i)
        many += "\"m" + QByteArray::number(i) + "\":1,";
    QTest::addRow("among many") << many + R"("m7":2,"m99":3})" << QStringList({u"m7"_s, u"m99"_s});
}

void TestJson::reportsDuplicates()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, places);
    const auto document = parseJson(text);
    QVERIFY(document);
    QCOMPARE(document->duplicates, places);
    QCOMPARE(parseJsonStrict(text).has_value(), places.isEmpty());
    if (places.value(0) == u"a")
        QCOMPARE(document->root["a"].toInteger(), std::optional<qint64>(1)); // the first is kept
}

void TestJson::keepsFewPlacesOfDuplicates()
{
    QByteArray text = "{\"" + QByteArray(1'000'000, 'k') + "\":{\"a\":0";
    for (int i = 0; i < 1000; ++i)
        text += ",\"a\":1";
    text += "}}";
    const auto document = parseJson(text);
    QVERIFY(document);
    QCOMPARE(document->duplicates.size(), kMaxDuplicatePlaces);
    const QString place = QString(80, u'k') + u"….a"_s;
    QCOMPARE(document->duplicates.last(), place);
    // a name is not cut within a character
    const QByteArray pairs = "{\"k" + QByteArray("\xf0\x9f\x98\x80").repeated(100) + "\":{\"a\":1,\"a\":1}}";
    const QString name = u'k' + QString::fromUcs4(U"\U0001f600", 1).repeated(39);
    QCOMPARE(parseJson(pairs)->duplicates, QStringList({QString(name + u"….a")}));
}

void TestJson::stopsAtTheFirstDuplicate()
{
    const auto value = parseJsonStrict(R"([{"a":1,"a":2} no JSON at all)");
    QVERIFY(!value);
    QCOMPARE(value.error().args, QStringList({u"[0].a"_s, u"a member twice"_s}));
}

void TestJson::listsTexts()
{
    const QStringList texts{u"b"_s, u""_s, u"अ"_s};
    QCOMPARE(canonicalJson(stringListJson(texts)), QByteArray("[\"b\",\"\",\"अ\"]"));
    QCOMPARE(stringListFrom(stringListJson(texts)), texts);
    QCOMPARE(stringListFrom(*parseJsonStrict(R"([1,"a",null])")), QStringList({u""_s, u"a"_s, u""_s}));
    QCOMPARE(stringListFrom(*parseJsonStrict(R"({"a":1})")), QStringList());
}

void TestJson::knowsExactIntegers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isInteger");
    QTest::addRow("0") << QByteArray("0") << true;
    QTest::addRow("negative") << QByteArray("-12") << true;
    QTest::addRow("the largest") << QByteArray("9007199254740991") << true;
    QTest::addRow("the smallest") << QByteArray("-9007199254740991") << true;
    QTest::addRow("one more") << QByteArray("9007199254740992") << false;
    QTest::addRow("one less") << QByteArray("-9007199254740992") << false;
    QTest::addRow("beyond 64 bits") << QByteArray("18446744073709551617") << false;
    QTest::addRow("minus 0") << QByteArray("-0") << false;
    QTest::addRow("with a point") << QByteArray("1.0") << false;
    QTest::addRow("with an exponent") << QByteArray("1e2") << false;
    QTest::addRow("a text") << QByteArray("\"1\"") << false;
    QTest::addRow("true") << QByteArray("true") << false;
}

void TestJson::knowsExactIntegers()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isInteger);
    const auto value = parseJsonStrict(text);
    QVERIFY(value);
    QCOMPARE(value->toInteger().has_value(), isInteger);
    if (isInteger)
        QCOMPARE(QByteArray::number(*value->toInteger()), text);
}

void TestJson::comparesWithoutOrder()
{
    const auto a = parseJsonStrict(R"({"a":1,"b":[1,2]})");
    QCOMPARE(*a, *parseJsonStrict(R"({"b":[1,2],"a":1})"));
    for (const char *other : {R"({"b":[2,1],"a":1})", R"({"a":1})", R"({"a":1,"b":[1,2],"c":3})",
                              R"({"a":"1","b":[1,2]})"})
        QVERIFY(!(*a == *parseJsonStrict(other)));
    QVERIFY(!(JsonValue(false) == JsonValue()));
}

void TestJson::writesCanonicalBytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    QTest::addRow("sorted, without space")
        << QByteArray(R"({ "b" : [ 1 , 2 ], "a" : { } , "B":null})")
        << QByteArray(R"({"B":null,"a":{},"b":[1,2]})");
    QTest::addRow("names of which one begins the other")
        << QByteArray(R"({"aa":1,"a_":2,"a":3})") << QByteArray(R"({"a":3,"a_":2,"aa":1})");
    QTest::addRow("escapes") << QByteArray(
        R"("\u0008\u0009\u000a\u000c\u000d\u001f\u0022\u005c\/")")
                             << QByteArray("\"\\b\\t\\n\\f\\r\\u001f\\\"\\\\/\"");
    QTest::addRow("Unicode as it is") << QByteArray(R"("\u092c\ud83d\ude00\u007f\u2028")")
                                      << QByteArray("\"ब\xf0\x9f\x98\x80\x7f\xe2\x80\xa8\"");
    QTest::addRow("true, false, null")
        << QByteArray("[true, false, null]") << QByteArray("[true,false,null]");
    QTest::addRow("the order of a list stays") << QByteArray("[3,1,2]") << QByteArray("[3,1,2]");
}

void TestJson::writesCanonicalBytes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, canonical);
    const auto value = parseJsonStrict(text);
    QVERIFY(value);
    QCOMPARE(canonicalJson(*value), canonical);
    QCOMPARE(*parseJsonStrict(canonical), *value);
}

void TestJson::acceptsOnlyCanonicalBytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isCanonical");
    QTest::addRow("canonical") << QByteArray(R"({"a":[1,"बि\n"],"b":null})") << true;
    QTest::addRow("a space") << QByteArray(R"({"a": 1})") << false;
    QTest::addRow("a line end") << QByteArray("{}\n") << false;
    QTest::addRow("unsorted") << QByteArray(R"({"b":1,"a":2})") << false;
    QTest::addRow("a member twice") << QByteArray(R"({"a":1,"a":1})") << false;
    QTest::addRow("an escape without need") << QByteArray(R"(["\u0061"])") << false;
    QTest::addRow("an escaped slash") << QByteArray(R"(["\/"])") << false;
    QTest::addRow("upper-case hex") << QByteArray(R"(["\u001F"])") << false;
    QTest::addRow("a decimal") << QByteArray("[1.5]") << false;
    QTest::addRow("an exponent") << QByteArray("[1e2]") << false;
    QTest::addRow("minus 0") << QByteArray("[-0]") << false;
    QTest::addRow("a number too large") << QByteArray("[9007199254740992]") << false;
    QTest::addRow("U+0000") << QByteArray(R"(["\u0000"])") << false;
    QTest::addRow("not in NFC") << QByteArray("[\"e\xcc\x81\"]") << false;
    QTest::addRow("in NFC") << QByteArray("[\"\xc3\xa9\"]") << true;
    QTest::addRow("qa as one code point") << QByteArray("[\"\xe0\xa5\x98\"]") << false;
    QTest::addRow("a name beyond ASCII") << QByteArray("{\"é\":1}") << false;
    QTest::addRow("broken") << QByteArray("{") << false;
}

void TestJson::acceptsOnlyCanonicalBytes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isCanonical);
    const auto value = parseCanonicalJson(text);
    QCOMPARE(value.has_value(), isCanonical);
    if (!isCanonical)
        QCOMPARE(value.error().reason, kJsonInvalid);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
