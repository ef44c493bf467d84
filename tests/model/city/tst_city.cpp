#include "model/city/city_register.h"
#include "model/city/fold.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

constexpr char kHeader[] = "code,name_en,name_hi,state_en,state_hi,zone,zone_hi,aliases\n";

QByteArray shippedCsv()
{
    QFile file(QStringLiteral(MULYANKAN_SOURCE_DIR "/resources/cities/cities.csv"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList codes(const std::vector<City> &cities)
{
    QStringList out;
    for (const City &city : cities)
        out.append(city.code);
    return out;
}

} // namespace

class TestCity final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTheShippedRegister();
    void readsQuotesAndLineEnds();
    void refusesBadRegisters_data();
    void refusesBadRegisters();
    void findsByCode();
    void findsFirst_data();
    void findsFirst();
    void findsEveryNameFirst();
    void findsCitiesOfAState();
    void findsNothing_data();
    void findsNothing();
    void ordersByHowWellItFits();
    void showsMisspellingsOnlyWithoutBetter();
    void keepsTheLimit();
    void foldsWords_data();
    void foldsWords();
    void measuresEdits_data();
    void measuresEdits();
    void isQuick();

private:
    CityRegister m_cities;
};

void TestCity::initTestCase()
{
    auto cities = CityRegister::fromCsv(shippedCsv());
    QVERIFY2(cities, cities ? "" : qPrintable(cities.error().args.join(u' ')));
    m_cities = std::move(*cities);
}

void TestCity::readsTheShippedRegister()
{
    QCOMPARE(m_cities.cities().size(), size_t(100));
    const City *bilaspur = m_cities.find(u"CG-BILASPUR"_s);
    QVERIFY(bilaspur);
    QCOMPARE(bilaspur->name, (LocalText{u"Bilaspur"_s, u"बिलासपुर"_s}));
    QCOMPARE(bilaspur->state.en, u"Chhattisgarh");
    QCOMPARE(bilaspur->zone.hi, u"मध्य");
    QCOMPARE(bilaspur->aliases, QStringList());
    QCOMPARE(m_cities.find(u"PY-PUDUCHERRY"_s)->aliases,
             QStringList({u"Pondicherry"_s, u"पांडिचेरी"_s}));
}

void TestCity::readsQuotesAndLineEnds()
{
    const auto cities = CityRegister::fromCsv(
        "\xef\xbb\xbf" + QByteArray(kHeader).replace("\n", "\r\n")
        + "X-1,\"One, \"\"the\"\" first\",एक,S,स,Z,ज़ोन, b ; ;\"\"\r\n\r\nX-2,Two,दो,S,स,Z,ज़,c");
    QVERIFY(!cities); // a quote inside of a field
    const auto good =
        CityRegister::fromCsv("\xef\xbb\xbf" + QByteArray(kHeader).replace("\n", "\r\n")
                              + "X-1,\"One, \"\"the\"\" first\",एक,S,स,Z,ज़ोन, b ; ;c\r\n\r\n"
                                "X-2,Two,दो,S,स,Z,ज़,\"d\"");
    QVERIFY(good);
    QCOMPARE(codes(good->cities()), QStringList({u"X-1"_s, u"X-2"_s}));
    QCOMPARE(good->cities()[0].name.en, u"One, \"the\" first");
    QCOMPARE(good->cities()[0].aliases, QStringList({u"b"_s, u"c"_s}));
    QCOMPARE(good->cities()[0].zone.hi, u"\u091c\u093c\u094b\u0928"); // NFC
    QCOMPARE(good->cities()[1].aliases, QStringList({u"d"_s}));
}

void TestCity::refusesBadRegisters_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("line");
    const QByteArray good = QByteArray(kHeader) + "X-1,One,एक,S,स,Z,ज़,\n";
    QTest::addRow("nothing") << QByteArray() << u"1"_s;
    QTest::addRow("no header") << good.mid(qsizetype(sizeof(kHeader)) - 1) << u"1"_s;
    QTest::addRow("another header") << QByteArray(good).replace("zone,", "zones,") << u"1"_s;
    QTest::addRow("no city") << QByteArray(kHeader) << u"1"_s;
    QTest::addRow("not UTF-8") << good + "X-2,Tw\xe9,a,b,c,d,e,\n" << u"1"_s;
    QTest::addRow("a field less") << good + "X-2,Two,दो,S,स,Z,ज़\n" << u"3"_s;
    QTest::addRow("a field more") << good + "X-2,Two,दो,S,स,Z,ज़,,\n" << u"3"_s;
    QTest::addRow("no Hindi name") << good + "X-2,Two, ,S,स,Z,ज़,\n" << u"3"_s;
    QTest::addRow("a code in small letters") << good + "x-2,Two,दो,S,स,Z,ज़,\n" << u"3"_s;
    QTest::addRow("a code with a path") << good + "../X,Two,दो,S,स,Z,ज़,\n" << u"3"_s;
    QTest::addRow("a code twice") << good + "\n" + "X-1,Two,दो,S,स,Z,ज़,\n" << u"4"_s;
    QTest::addRow("a quote that never ends") << good + "X-2,\"Two,दो,S,स,Z,ज़,\n" << u"4"_s;
    QTest::addRow("text after a quote") << good + "X-2,\"Two\"x,दो,S,स,Z,ज़,\n" << u"3"_s;
    QTest::addRow("a control character") << good + "X-2,Tw\x01o,दो,S,स,Z,ज़,\n" << u"3"_s;
    QTest::addRow("too large") << good + QByteArray(int(kMaxCityRegisterBytes), '\n') << u"1"_s;
}

void TestCity::refusesBadRegisters()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QString, line);
    const auto cities = CityRegister::fromCsv(csv);
    QVERIFY(!cities);
    QCOMPARE(cities.error().reason, kCityRegister);
    QCOMPARE(cities.error().args.size(), 2);
    QCOMPARE(cities.error().args[0], line);
}

void TestCity::findsByCode()
{
    for (const City &city : m_cities.cities())
        QCOMPARE(m_cities.find(city.code)->code, city.code);
    QVERIFY(!m_cities.find(u"cg-bilaspur"_s));
    QVERIFY(!m_cities.find(QString()));
}

void TestCity::findsFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    const std::initializer_list<std::pair<QString, QString>> kRows{
        {u"बिला"_s, u"CG-BILASPUR"_s},
        {u"bilas"_s, u"CG-BILASPUR"_s},
        {u"BILASPUR"_s, u"CG-BILASPUR"_s},
        {u" bilas pur "_s, u"CG-BILASPUR"_s},
        {u"bilaspr"_s, u"CG-BILASPUR"_s},
        {u"bialspur"_s, u"CG-BILASPUR"_s},
        {u"vilaspur"_s, u"CG-BILASPUR"_s},
        {u"beelaaspoor"_s, u"CG-BILASPUR"_s},
        {u"बीलासपूर"_s, u"CG-BILASPUR"_s},
        {u"बिलसपुर"_s, u"CG-BILASPUR"_s},
        {u"CG-BIL"_s, u"CG-BILASPUR"_s},
        {u"cgbilaspur"_s, u"CG-BILASPUR"_s},
        {u"aspur"_s, u"CG-BILASPUR"_s},
        {u"bilaspur chhattisgarh"_s, u"CG-BILASPUR"_s},
        {u"छत्तीसगढ बिलासपुर"_s, u"CG-BILASPUR"_s},
        {u"chhattisgarh"_s, u"CG-BILASPUR"_s},
        {u"chattisgarh"_s, u"CG-BILASPUR"_s},
        {u"छत्तीसगढ"_s, u"CG-BILASPUR"_s},
        {u"Bangalore"_s, u"KA-BENGALURU"_s},
        {u"banglore"_s, u"KA-BENGALURU"_s},
        {u"bengluru"_s, u"KA-BENGALURU"_s},
        {u"बेंगलूरु"_s, u"KA-BENGALURU"_s},
        {u"बेङ्गलुरु"_s, u"KA-BENGALURU"_s},
        {u"इलाहाबाद"_s, u"UP-PRAYAGRAJ"_s},
        {u"allahabad"_s, u"UP-PRAYAGRAJ"_s},
        {u"alahabad"_s, u"UP-PRAYAGRAJ"_s},
        {u"banaras"_s, u"UP-VARANASI"_s},
        {u"बनारस"_s, u"UP-VARANASI"_s},
        {u"kashi"_s, u"UP-VARANASI"_s},
        {u"बाराणसी"_s, u"UP-VARANASI"_s},
        {u"KA-BEL"_s, u"KA-BELAGAVI"_s},
        {u"belgaum"_s, u"KA-BELAGAVI"_s},
        {u"belagawi"_s, u"KA-BELAGAVI"_s},
        {u"ranchi"_s, u"JH-RANCHI"_s},
        {u"raanchi"_s, u"JH-RANCHI"_s},
        {u"राँची"_s, u"JH-RANCHI"_s},
        {u"रांची"_s, u"JH-RANCHI"_s},
        {u"राची"_s, u"JH-RANCHI"_s},
        {u"रान्ची"_s, u"JH-RANCHI"_s},
        {u"राञ्चि"_s, u"JH-RANCHI"_s},
        {u"vizag"_s, u"AP-VISAKHAPATNAM"_s},
        {u"vishakapatnam"_s, u"AP-VISAKHAPATNAM"_s},
        {u"विशाखापटनम"_s, u"AP-VISAKHAPATNAM"_s},
        {u"फरीदाबाद"_s, u"HR-FARIDABAD"_s},
        {u"fareedabad"_s, u"HR-FARIDABAD"_s},
        {u"मुजफ्फरपुर"_s, u"BR-MUZAFFARPUR"_s},
        {u"muzzafarpur"_s, u"BR-MUZAFFARPUR"_s},
        {u"muzaf"_s, u"BR-MUZAFFARPUR"_s},
        {u"chandigarh"_s, u"CH-CHANDIGARH"_s},
        {u"चण्डीगढ़"_s, u"CH-CHANDIGARH"_s},
        {u"चंडीगढ"_s, u"CH-CHANDIGARH"_s},
        {u"इन्दौर"_s, u"MP-INDORE"_s},
        {u"indor"_s, u"MP-INDORE"_s},
        {u"raipur"_s, u"CG-RAIPUR"_s},
        {u"naya raipur"_s, u"CG-NAVARAIPUR"_s},
        {u"atal nagar"_s, u"CG-NAVARAIPUR"_s},
        {u"delhi"_s, u"DL-NDMC"_s},
        {u"NDMC"_s, u"DL-NDMC"_s},
        {u"दिल्ली"_s, u"DL-NDMC"_s},
        {u"goa"_s, u"GA-PANAJI"_s},
        {u"panjim"_s, u"GA-PANAJI"_s},
        {u"bihar"_s, u"BR-BIHARSHARIF"_s},
        {u"biharsharif"_s, u"BR-BIHARSHARIF"_s},
        {u"बिहार शरीफ़"_s, u"BR-BIHARSHARIF"_s},
        {u"sambhajinagar"_s, u"MH-AURANGABAD"_s},
        {u"औरंगाबाद"_s, u"MH-AURANGABAD"_s},
        {u"pimpri"_s, u"MH-PIMPRICHINCHWAD"_s},
        {u"पिम्परी"_s, u"MH-PIMPRICHINCHWAD"_s},
        {u"chinchvad"_s, u"MH-PIMPRICHINCHWAD"_s},
        {u"puna"_s, u"MH-PUNE"_s},
        {u"poona"_s, u"MH-PUNE"_s},
        {u"hubli"_s, u"KA-HUBBALLIDHARWAD"_s},
        {u"dharwar"_s, u"KA-HUBBALLIDHARWAD"_s},
        {u"dharwad"_s, u"KA-HUBBALLIDHARWAD"_s},
        {u"trivandrum"_s, u"KL-THIRUVANANTHAPURAM"_s},
        {u"tiruvanantapuram"_s, u"KL-THIRUVANANTHAPURAM"_s},
        {u"calcutta"_s, u"WB-NEWTOWNKOLKATA"_s},
        {u"कोलकता"_s, u"WB-NEWTOWNKOLKATA"_s},
        {u"new town"_s, u"WB-NEWTOWNKOLKATA"_s},
        {u"west bengal"_s, u"WB-NEWTOWNKOLKATA"_s},
        {u"madras"_s, u"TN-CHENNAI"_s},
        {u"chenai"_s, u"TN-CHENNAI"_s},
        {u"pondichery"_s, u"PY-PUDUCHERRY"_s},
        {u"warangal"_s, u"TS-WARANGAL"_s},
        {u"simla"_s, u"HP-SHIMLA"_s},
        {u"ujain"_s, u"MP-UJJAIN"_s},
        {u"उज्जैन"_s, u"MP-UJJAIN"_s},
        {u"आइजोल"_s, u"MZ-AIZAWL"_s},
        {u"lucknau"_s, u"UP-LUCKNOW"_s},
    };
    for (const auto &[typed, code] : kRows)
        QTest::addRow("%s", qPrintable(typed)) << typed << code;
}

void TestCity::findsFirst()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, code);
    const QStringList found = codes(m_cities.search(typed));
    QVERIFY2(!found.isEmpty(), "nothing found");
    QCOMPARE(found.first(), code);
}

void TestCity::findsEveryNameFirst()
{
    for (const City &city : m_cities.cities()) {
        QStringList names{city.name.en, city.name.hi, city.code, city.code.toLower()};
        names += city.aliases;
        for (const QString &name : names)
            QCOMPARE(codes(m_cities.search(name)).value(0), city.code);
    }
}

void TestCity::findsCitiesOfAState()
{
    const QStringList expected{u"CG-BILASPUR"_s, u"CG-NAVARAIPUR"_s, u"CG-RAIPUR"_s};
    for (const QString &typed : {u"Chhattisgarh"_s, u"chattis"_s, u"छत्तीसगढ़"_s, u"छत्तीस"_s})
        QCOMPARE(codes(m_cities.search(typed)), expected);
    QCOMPARE(codes(m_cities.search(u"bihar"_s)).size(), 4);
}

void TestCity::findsNothing_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed :
         {u""_s, u"   "_s, u"-;,"_s, u"\u093c"_s, u"\u200d"_s, u"xyzzyx"_s, u"क्ष्ज्ञत्र"_s, u"qq"_s,
          u"zzzzqq"_s, u"qwerty"_s, u"xxxx"_s, u"क्षज्ञ"_s, u"asdfgh"_s, u"zzzz"_s, u"foobar"_s})
        QTest::addRow("'%s'", qPrintable(typed)) << typed;
    QTest::addRow("a very long text") << QString(100'000, u'b');
    QTest::addRow("half of a surrogate pair") << QString(QChar(0xd800));
}

void TestCity::findsNothing()
{
    QFETCH(const QString, typed);
    QCOMPARE(codes(m_cities.search(typed)), QStringList());
}

void TestCity::ordersByHowWellItFits()
{
    const auto cities = CityRegister::fromCsv(QByteArray(kHeader)
                                              + "A-INSIDE,Upragar,अ,S,स,Z,ज़,\n"
                                                "A-WORD,New Ragar,आ,S,स,Z,ज़,\n"
                                                "A-BEGIN,Ragarpur,इ,S,स,Z,ज़,\n"
                                                "A-ALIAS,Elsewhere,ई,S,स,Z,ज़,Ragar\n"
                                                "A-WHOLE,Ragar,उ,S,स,Z,ज़,\n"
                                                "A-LOOSE,Raagar,ए,S,स,Z,ज़,\n"
                                                "A-STATE,Somewhere,ओ,Ragar,स,Z,ज़,\n");
    QVERIFY(cities);
    QCOMPARE(codes(cities->search(u"ragar"_s)),
             QStringList({u"A-WHOLE"_s, u"A-ALIAS"_s, u"A-LOOSE"_s, u"A-BEGIN"_s, u"A-WORD"_s,
                          u"A-STATE"_s, u"A-INSIDE"_s}));
}

void TestCity::showsMisspellingsOnlyWithoutBetter()
{
    QCOMPARE(codes(m_cities.search(u"raipur"_s)),
             QStringList({u"CG-RAIPUR"_s, u"CG-NAVARAIPUR"_s}));
    QVERIFY(codes(m_cities.search(u"raiputr"_s)).contains(u"CG-RAIPUR"_s));
}

void TestCity::keepsTheLimit()
{
    QVERIFY(m_cities.search(u"p"_s, 200).size() > 5);
    QCOMPARE(m_cities.search(u"p"_s, 3).size(), size_t(3));
    QCOMPARE(m_cities.search(u"p"_s, 0).size(), size_t(0));
    QCOMPARE(m_cities.search(u"a"_s).size(), size_t(20));
}

void TestCity::foldsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("looseWords");
    QTest::addRow("case and marks")
        << u"Hubballi-Dharwad"_s << u"hubballi dharwad"_s << u"hubali darvad"_s;
    QTest::addRow("accents") << u"Chhattīsgaṛh"_s << u"chhattisgarh"_s << u"catisgarh"_s;
    QTest::addRow("brackets") << u"New Delhi (NDMC)"_s << u"new delhi ndmc"_s
                              << u"nev delhi ndmc"_s;
    QTest::addRow("nukta in two spellings")
        << u"\u095e \u092b\u093c"_s << u"\u092b \u092b"_s << u"\u092b \u092b"_s;
    QTest::addRow("chandrabindu") << u"राँची"_s << u"रांची"_s << u"राचि"_s;
    QTest::addRow("nasal of the row") << u"इन्दौर"_s << u"इंदौर"_s << u"इदोर"_s;
    QTest::addRow("nasal of another row") << u"रान्ची"_s << u"रान्ची"_s << u"राचि"_s;
    QTest::addRow("no nasal before a nasal") << u"सम्मान"_s << u"सम्मान"_s << u"समान"_s;
    QTest::addRow("joiners") << u"क्\u200dष"_s << u"क्ष"_s << u"क्स"_s;
    QTest::addRow("nothing") << u" - "_s << QString() << QString();
}

void TestCity::foldsWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, plain);
    QFETCH(const QString, looseWords);
    QCOMPARE(foldedWords(text, Fold::Plain).join(u' '), plain);
    QCOMPARE(foldedWords(text, Fold::Loose).join(u' '), looseWords);
}

void TestCity::measuresEdits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("whole");
    QTest::addColumn<int>("beginning");
    QTest::addRow("equal") << u"abc"_s << u"abc"_s << 0 << 0;
    QTest::addRow("one replaced") << u"abd"_s << u"abc"_s << 1 << 1;
    QTest::addRow("one left out") << u"ac"_s << u"abc"_s << 1 << 1;
    QTest::addRow("one too many") << u"abbc"_s << u"abc"_s << 1 << 1;
    QTest::addRow("exchanged") << u"bac"_s << u"abc"_s << 1 << 1;
    QTest::addRow("two") << u"bacx"_s << u"abc"_s << 2 << 2;
    QTest::addRow("more than the limit") << u"xyz"_s << u"abc"_s << 3 << 3;
    QTest::addRow("a beginning") << u"abc"_s << u"abcdefgh"_s << 3 << 0;
    QTest::addRow("a misspelt beginning") << u"acb"_s << u"abcdefgh"_s << 3 << 1;
    QTest::addRow("nothing") << QString() << QString() << 0 << 0;
}

void TestCity::measuresEdits()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    QFETCH(const int, whole);
    QFETCH(const int, beginning);
    QCOMPARE(editDistance(typed, text, Reach::Whole, 2), whole);
    QCOMPARE(editDistance(typed, text, Reach::Beginning, 2), beginning);
}

void TestCity::isQuick()
{
    const QStringList typed{
        u"bilas"_s, u"बिला"_s,   u"thiruvananthapurxm"_s, u"nothing like it at all"_s,
        u"a"_s,     u"छत्तीसगढ़"_s};
    for (const QString &text : typed) {
        qint64 leastUs = std::numeric_limits<qint64>::max();
        for (int run = 0; run < 5; ++run) {
            QElapsedTimer timer;
            timer.start();
            m_cities.search(text);
            leastUs = std::min(leastUs, timer.nsecsElapsed() / 1000);
        }
        QVERIFY2(leastUs < 5000, qPrintable(u"%1: %2 us"_s.arg(text).arg(leastUs)));
    }
}

QTEST_GUILESS_MAIN(TestCity)
#include "tst_city.moc"
