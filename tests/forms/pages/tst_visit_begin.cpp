#include "forms/pages/visit/city_list.h"
#include "forms/pages/visit/city_match.h"
#include "forms/pages/visit/typed_date.h"
#include "forms/widgets/banner.h"
#include "forms/widgets/segments.h"
#include "tests/forms/pages/visit_scene.h"

using namespace Qt::StringLiterals;
using namespace mulyankan;

class TestVisitBegin final : public VisitPageTest {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { close(); }
    void readsTypedDates_data();
    void readsTypedDates();
    void saysWhyACityIsFound_data();
    void saysWhyACityIsFound();
    void beginsNothingBeforeACityIsChosen();
    void beginsOnceTheCityIsChosen();
    void findsNoCityAndSaysSo();
    void changesTheCityByItsCode();
    void discardsWithAReason();
    void isReadOnlyOnceDiscarded();
};

void TestVisitBegin::readsTypedDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    const QDate day(2024, 1, 15);
    QTest::newRow("as written here") << u"15.1.2024"_s << day;
    QTest::newRow("with slashes") << u" 15/01/2024 "_s << day;
    QTest::newRow("short year") << u"15-1-24"_s << day;
    QTest::newRow("ISO") << u"2024-01-15"_s << day;
    QTest::newRow("Devanagari digits") << u"१५.०१.२०२४"_s << day;
    QTest::newRow("English words") << u"15 january 2024"_s << day;
    QTest::newRow("short month") << u"15 Jan 2024"_s << day;
    QTest::newRow("Hindi words") << u"15 जनवरी 2024"_s << day;
    QTest::newRow("nukta composed otherwise")
        << u"5 \u092b\u093c\u0930\u0935\u0930\u0940 2024"_s << QDate(2024, 2, 5);
    QTest::newRow("leap day") << u"29.2.2024"_s << QDate(2024, 2, 29);
    QTest::newRow("no leap year") << u"29.2.2023"_s << QDate();
    QTest::newRow("month 13") << u"15.13.2024"_s << QDate();
    QTest::newRow("month first") << u"1/15/2024"_s << QDate();
    QTest::newRow("no year") << u"15.1."_s << QDate();
    QTest::newRow("year of three digits") << u"15.1.202"_s << QDate();
    QTest::newRow("another century") << u"15.1.1924"_s << QDate();
    QTest::newRow("words") << u"day after tomorrow"_s << QDate();
    QTest::newRow("nothing") << QString() << QDate();
    QTest::newRow("too much") << u"15.1.2024 16.1.2024"_s << QDate();
}

void TestVisitBegin::readsTypedDates()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    QCOMPARE(typedDate(typed).value_or(QDate()), day);
}

void TestVisitBegin::saysWhyACityIsFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("part");
    QTest::newRow("beginning") << u"Bilaspur"_s << u"bilas"_s << u"Bilas"_s;
    QTest::newRow("Hindi") << u"बिलासपुर"_s << u"बिला"_s << u"बिला"_s;
    QTest::newRow("part of a word") << u"Bilaspur"_s << u"pur"_s << u"pur"_s;
    QTest::newRow("two words") << u"New Delhi"_s << u"new del"_s << u"New Del"_s;
    QTest::newRow("other spelling of the same") << u"Bilaspur"_s << u"bhilas"_s << u"Bilas"_s;
    QTest::newRow("not in it") << u"Silvassa"_s << u"bilas"_s << QString();
    QTest::newRow("nothing typed") << u"Silvassa"_s << u" - "_s << QString();
    QTest::newRow("no name") << QString() << u"a"_s << QString();
}

void TestVisitBegin::saysWhyACityIsFound()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QFETCH(QString, part);
    const MatchedPart found = matchedPart(name, typed);
    QCOMPARE(name.mid(found.from, found.length), part);
    const City city{u"XX-ONE"_s, {name, name}, {u"S"_s, u"S"_s}, {u"Z"_s, u"Z"_s}, {u"Oldtown"_s}};
    QCOMPARE(matchReason(city, u"oldt"_s).formerName, u"Oldtown"_s);
    QCOMPARE(matchReason(city, u"silwaza"_s).by, MatchReason::By::Spelling);
}

void TestVisitBegin::beginsNothingBeforeACityIsChosen()
{
    QVERIFY(openNew());
    const QSignalSpy wanted(m_page.get(), &Page::wanted);
    enterText(u"citySearch"_s, u"zzzzzzzz"_s);
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_page->act(Page::Act::Forward));
    click(u"openChecklist"_s);
    QVERIFY(wanted.isEmpty());
    QVERIFY(!find<QWidget>(u"from"_s)->isVisible());
    m_fixture->workspace().refresh();
    QTest::qWait(1);
    QVERIFY(m_fixture->workspace().visits().empty());
}

void TestVisitBegin::beginsOnceTheCityIsChosen()
{
    QVERIFY(openNew());
    QVERIFY(find<Banner>(u"programmeBanner"_s)->isVisible());
    find<Segments>(u"purpose"_s)->findChildren<Segment *>()[1]->click();
    QSignalSpy wanted(m_page.get(), &Page::wanted);
    auto *field = find<QLineEdit>(u"citySearch"_s);
    QTest::keyClicks(field, u"bilas"_s);
    auto *list = find<CityList>(u"cityList"_s);
    QVERIFY(list->count() >= 1);
    QCOMPARE(list->current()->code, u"CG-BILASPUR"_s);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Up);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Return); // a second Enter begins no second visit
    QVERIFY(wanted.wait(kWaitMs));
    const auto place = wanted.front().front().value<Place>();
    QCOMPARE(place.section, u"dates"_s);
    QVERIFY(m_fixture->openVisit(place.visit));
    m_page->enter(place);
    QCOMPARE(visit().purpose, Purpose::Practice);
    QCOMPARE(visit().city.code, u"CG-BILASPUR"_s);
    QVERIFY(!visit().cycle);
    QVERIFY(find<QWidget>(u"from"_s)->isVisible());
    QVERIFY(find<QWidget>(u"from"_s)->hasFocus() || !m_page->isActiveWindow());
    m_fixture->workspace().refresh();
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->workspace().visits().size() == 1; }, kWaitMs));
}

void TestVisitBegin::findsNoCityAndSaysSo()
{
    QVERIFY(openNew());
    auto *field = find<QLineEdit>(u"citySearch"_s);
    field->setText(QString(u"\u0007<b>&'\""_s + QString(300, u'x')));
    QVERIFY(!find<CityList>(u"cityList"_s)->current());
    QVERIFY(find<TextBlock>(u"cityHint"_s)->text().contains(u"<b>"_s));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    // by a former name
    const auto &cities = m_fixture->workspace().cities().cities();
    const auto renamed = std::find_if(cities.begin(), cities.end(), [](const City &city) {
        return !city.aliases.isEmpty()
            && matchReason(city, city.aliases.front()).by == MatchReason::By::FormerName;
    });
    QVERIFY(renamed != cities.end());
    field->setText(renamed->aliases.front());
    const auto *list = find<CityList>(u"cityList"_s);
    QCOMPARE(list->current()->code, renamed->code);
    QVERIFY(list->reason(list->currentRow()).contains(renamed->aliases.front()));
}

void TestVisitBegin::changesTheCityByItsCode()
{
    QVERIFY(openDraft());
    m_fixture->workspace().refresh();
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->workspace().isRead(); }, kWaitMs));
    click(u"changeCity"_s);
    auto *field = find<QLineEdit>(u"citySearch"_s);
    m_fixture->interaction().texts = {u"CG-BILASPUR"_s, u"CG-RAIPUR"_s};
    QTest::keyClicks(field, u"raipur"_s);
    QTest::keyClick(field, Qt::Key_Return); // the wrong code: nothing
    QVERIFY(settled());
    QCOMPARE(visit().city.code, u"CG-BILASPUR"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return visit().city.code == u"CG-RAIPUR"_s; }, kWaitMs));
    QCOMPARE(visit().people.size(), size_t(2));
    QVERIFY(QTest::qWaitFor([&] { return !field->isVisible(); }, kWaitMs));
}

void TestVisitBegin::discardsWithAReason()
{
    QVERIFY(openDraft());
    QSignalSpy wanted(m_page.get(), &Page::wanted);
    m_fixture->interaction().texts = {std::nullopt, u"Wrong city"_s};
    click(u"discard"_s); // thought better of it
    QVERIFY(settled());
    QCOMPARE(visit().state, VisitState::Draft);
    click(u"discard"_s);
    QVERIFY(wanted.wait(kWaitMs));
    QCOMPARE(wanted.front().front().value<Place>().where, Place::Where::Start);
    QCOMPARE(stored().state, VisitState::Discarded);
}

void TestVisitBegin::isReadOnlyOnceDiscarded()
{
    QVERIFY(openDraft());
    m_fixture->interaction().texts = {u"Wrong city"_s};
    QSignalSpy wanted(m_page.get(), &Page::wanted);
    click(u"discard"_s);
    QVERIFY(wanted.wait(kWaitMs));
    m_page->enter({Place::Where::Visit});
    QVERIFY(find<TextBlock>(u"visitState"_s)->text().contains(u"Wrong city"_s));
    for (const QString &name : {u"from"_s, u"to"_s, u"site"_s, u"openingDate"_s})
        QVERIFY2(find<QLineEdit>(name)->isReadOnly(), qPrintable(name));
    for (const QString &name :
         {u"changeCity"_s, u"newMember"_s, u"interest_p1"_s, u"discard"_s, u"nextSection"_s})
        QVERIFY2(!find<QWidget>(name)->isVisible(), qPrintable(name));
}

QTEST_MAIN(TestVisitBegin)
#include "tst_visit_begin.moc"
