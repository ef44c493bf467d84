#include "forms/pages/visit/city_list.h"
#include "forms/pages/visit/city_match.h"
#include "forms/pages/visit/typed_date.h"
#include "forms/pages/visit/visit_page.h"
#include "forms/widgets/banner.h"
#include "forms/widgets/button.h"
#include "forms/widgets/chip.h"
#include "forms/widgets/segments.h"
#include "forms/widgets/text_block.h"
#include "tests/support/window_fixture.h"

#include <QCheckBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

constexpr int kWaitMs = 20'000;

} // namespace

class TestVisitPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTypedDates_data();
    void readsTypedDates();
    void saysWhyACityIsFound_data();
    void saysWhyACityIsFound();
    void beginsNothingBeforeACityIsChosen();
    void beginsOnceTheCityIsChosen();
    void findsNoCityAndSaysSo();
    void recordsDatesAndRefusesReversedOnes();
    void keepsWhatIsNoDateInTheField();
    void addsAndNamesTheTeam();
    void replacesTheLead();
    void removesOnlyWhoIsNotNamed();
    void recordsDeclarations();
    void recordsMeetings();
    void saysWhatAFactHides();
    void keepsTypingThroughALanguageSwitch();
    void changesTheCityByItsCode();
    void discardsWithAReason();
    void isReadOnlyOnceDiscarded();

private:
    void openDraft();
    void showPage(const QString &section = {});
    void close();
    template <typename T> T *find(const QString &name)
    {
        T *widget = m_page->findChild<T *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    void enterText(const QString &field, const QString &text);
    void click(const QString &button) { find<QAbstractButton>(button)->click(); }
    bool settled() { return m_fixture->settle(); }
    const Visit &visit() { return m_fixture->session().visit(); }
    QString text(const QString &field) { return find<QLineEdit>(field)->text(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<VisitPage> m_page;
    QString m_visit;
};

void TestVisitPage::openDraft()
{
    close();
    m_fixture = std::make_unique<WindowFixture>();
    m_visit = m_fixture->beginVisit();
    m_fixture->open();
    QVERIFY(m_fixture->openVisit(m_visit));
    showPage(u"city"_s);
}

void TestVisitPage::showPage(const QString &section)
{
    m_page = std::make_unique<VisitPage>(m_fixture->parts(), nullptr);
    m_page->resize(1366, 690);
    m_page->arrange({});
    m_page->show();
    Place place{Place::Where::Visit};
    place.section = section;
    m_page->enter(place);
}

void TestVisitPage::close()
{
    m_page.reset(); // the page before what it shows
    m_fixture.reset();
}

/// Replaces what stands there, as a keyboard or an input method does, and leaves the field.
void TestVisitPage::enterText(const QString &field, const QString &text)
{
    auto *line = find<QLineEdit>(field);
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(line, &event);
    QTest::keyClick(line, Qt::Key_Return);
}

void TestVisitPage::readsTypedDates_data()
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

void TestVisitPage::readsTypedDates()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    QCOMPARE(typedDate(typed).value_or(QDate()), day);
}

void TestVisitPage::saysWhyACityIsFound_data()
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

void TestVisitPage::saysWhyACityIsFound()
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

void TestVisitPage::beginsNothingBeforeACityIsChosen()
{
    close();
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    m_fixture->workspace().refresh();
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->workspace().isRead(); }, kWaitMs));
    showPage(u"new"_s);
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

void TestVisitPage::beginsOnceTheCityIsChosen()
{
    close();
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    m_fixture->workspace().refresh();
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->workspace().isRead(); }, kWaitMs));
    showPage(u"new"_s);
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

void TestVisitPage::findsNoCityAndSaysSo()
{
    close();
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    m_fixture->workspace().refresh();
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->workspace().isRead(); }, kWaitMs));
    showPage(u"new"_s);
    auto *field = find<QLineEdit>(u"citySearch"_s);
    field->setText(QString(u"\u0007<b>&'\""_s + QString(300, u'x')));
    QVERIFY(!find<CityList>(u"cityList"_s)->current());
    QVERIFY(find<TextBlock>(u"cityHint"_s)->text().contains(u"<b>"_s));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    field->setText(u"bombay"_s);
    QCOMPARE(find<CityList>(u"cityList"_s)->count() > 0
                 ? find<CityList>(u"cityList"_s)->current()->aliases.isEmpty()
                 : false,
             false);
}

void TestVisitPage::recordsDatesAndRefusesReversedOnes()
{
    openDraft();
    const auto from = visit().from;
    const auto to = visit().to;
    enterText(u"to"_s, u"1.1.2020"_s);
    QVERIFY(settled());
    QCOMPARE(visit().to, to);
    QCOMPARE(text(u"to"_s), u"1.1.2020"_s); // kept, and said why below
    enterText(u"from"_s, u"२०१९-१२-३०"_s); // now the two agree: both are recorded
    QVERIFY(settled());
    QCOMPARE(visit().from, QDate(2019, 12, 30));
    QCOMPARE(visit().to, QDate(2020, 1, 1));
    QCOMPARE(text(u"to"_s), u"1 January 2020"_s);
    QVERIFY(m_fixture->session().canUndo());
    m_fixture->session().undo();
    QVERIFY(settled());
    QCOMPARE(visit().from, from);
    QCOMPARE(visit().to, to);
    enterText(u"from"_s, QString());
    QVERIFY(settled());
    QVERIFY(!visit().from);
    close();
}

void TestVisitPage::keepsWhatIsNoDateInTheField()
{
    openDraft();
    const auto from = visit().from;
    enterText(u"from"_s, u"31.2.2024"_s);
    QVERIFY(settled());
    QCOMPARE(visit().from, from);
    QCOMPARE(text(u"from"_s), u"31.2.2024"_s);
    QVERIFY(!find<QLineEdit>(u"from"_s)->accessibleDescription().isEmpty());
    QTest::keyClick(find<QLineEdit>(u"from"_s), Qt::Key_Escape);
    QVERIFY(text(u"from"_s) != u"31.2.2024"_s);
    QVERIFY(find<QLineEdit>(u"from"_s)->accessibleDescription().isEmpty());
}

void TestVisitPage::addsAndNamesTheTeam()
{
    openDraft();
    enterText(u"newMember"_s, u"  डॉ. मीरा   जोशी "_s);
    QVERIFY(settled());
    QCOMPARE(visit().people.size(), size_t(3));
    QCOMPARE(visit().people[2].name, u"डॉ. मीरा जोशी"_s);
    QCOMPARE(visit().people[2].role, Role::Member);
    enterText(u"newMember"_s, u"डॉ. मीरा जोशी"_s); // twice the same
    QVERIFY(settled());
    QCOMPARE(visit().people.size(), size_t(3));
    QVERIFY(!find<TextBlock>(u"memberSentence"_s)->isHidden());
    enterText(u"newMember"_s, u"   "_s);
    QVERIFY(settled());
    QCOMPARE(visit().people.size(), size_t(3));
    enterText(u"newMet"_s, u"City officer"_s);
    QVERIFY(settled());
    QCOMPARE(visit().people[3].role, Role::Met);
    find<QMenu>(u"interviewMenu_p4"_s)->actions()[1]->trigger();
    QVERIFY(settled());
    QVERIFY(visit().people[3].interviewRole);
    click(u"details_p3"_s);
    enterText(u"designation_p3"_s, u"Director"_s);
    enterText(u"name_p3"_s, QString()); // a person has a name
    QVERIFY(settled());
    QCOMPARE(visit().people[2].designation, u"Director"_s);
    QCOMPARE(visit().people[2].name, u"डॉ. मीरा जोशी"_s);
    enterText(u"joins_p3"_s, u"15.1.2024"_s);
    enterText(u"leaves_p3"_s, u"14.1.2024"_s);
    QVERIFY(settled());
    QVERIFY(visit().people[2].joins && !visit().people[2].leaves);
    close();
}

void TestVisitPage::replacesTheLead()
{
    openDraft();
    find<QMenu>(u"roleMenu_p2"_s)->actions()[0]->trigger();
    QVERIFY(settled());
    QCOMPARE(visit().lead()->id, u"p2"_s);
    QCOMPARE(visit().person(u"p1"_s)->role, Role::Member);
    find<QMenu>(u"roleMenu_p1"_s)->actions()[2]->trigger(); // to the city's representative
    QVERIFY(settled());
    QCOMPARE(visit().person(u"p1"_s)->role, Role::City);
    QVERIFY(m_page->findChild<QWidget *>(u"person_p1"_s));
}

void TestVisitPage::removesOnlyWhoIsNotNamed()
{
    openDraft();
    enterText(u"newMember"_s, u"Extra"_s);
    QVERIFY(settled());
    click(u"openingPresent_p3"_s);
    QVERIFY(settled());
    click(u"details_p3"_s);
    click(u"remove_p3"_s);
    QVERIFY(settled());
    QVERIFY(visit().person(u"p3"_s));
    QVERIFY(find<TextBlock>(u"sentence_p3"_s)->text().contains(u"Extra"_s));
    click(u"openingPresent_p3"_s);
    QVERIFY(settled());
    click(u"remove_p3"_s);
    QVERIFY(settled());
    QVERIFY(!visit().person(u"p3"_s));
    m_fixture->session().undo();
    QVERIFY(settled());
    QVERIFY(visit().person(u"p3"_s));
}

void TestVisitPage::recordsDeclarations()
{
    openDraft();
    auto *box = find<QCheckBox>(u"declare_p1"_s);
    QVERIFY(!box->isChecked());
    box->click();
    QVERIFY(settled());
    QCOMPARE(visit().person(u"p1"_s)->declaration->interest, u"none"_s);
    QCOMPARE(visit().person(u"p1"_s)->declaration->at, m_fixture->clock().now());
    QVERIFY(box->isChecked());
    m_fixture->interaction().texts = {u"  My brother works there "_s};
    click(u"interest_p2"_s);
    QVERIFY(settled());
    QCOMPARE(visit().person(u"p2"_s)->declaration->interest, u"My brother works there"_s);
    m_fixture->interaction().texts = {std::nullopt};
    click(u"interest_p2"_s);
    m_fixture->interaction().texts = {u"  "_s};
    click(u"interest_p2"_s);
    QVERIFY(settled());
    QCOMPARE(visit().person(u"p2"_s)->declaration->interest, u"My brother works there"_s);
    find<QCheckBox>(u"declare_p1"_s)->click();
    QVERIFY(settled());
    QVERIFY(!visit().person(u"p1"_s)->declaration);
}

void TestVisitPage::recordsMeetings()
{
    openDraft();
    click(u"openingLikely"_s);
    click(u"openingPresent_p2"_s);
    click(u"openingPresent_p1"_s);
    auto *note = find<QPlainTextEdit>(u"openingNote"_s);
    note->setPlainText(u"Agreed on the timetable"_s);
    m_page->leave();
    QVERIFY(settled());
    const Meeting *meeting = visit().meeting(u"opening"_s);
    QVERIFY(meeting);
    QCOMPARE(meeting->date, visit().from);
    QCOMPARE(meeting->present, QStringList({u"p1"_s, u"p2"_s}));
    QCOMPARE(meeting->note, u"Agreed on the timetable"_s);
    enterText(u"closingDate"_s, u"1.1.2019"_s); // outside the dates: said, not hindered
    QVERIFY(settled());
    QCOMPARE(visit().meeting(u"closing"_s)->date, QDate(2019, 1, 1));
    QVERIFY(!find<QLineEdit>(u"closingDate"_s)->accessibleDescription().isEmpty());
    m_page.reset();
    m_fixture->close();
    const Visit stored = m_fixture->visitInStore(m_visit);
    QCOMPARE(stored.meetings.size(), size_t(2));
    close();
}

void TestVisitPage::saysWhatAFactHides()
{
    openDraft();
    const Framework &framework = m_fixture->session().framework();
    const auto of = [&](bool value) {
        QStringList hiding;
        for (const Fact &fact : framework.facts) {
            find<Segments>(QString(u"fact_"_s + fact.id))
                ->findChildren<Segment *>()[value ? 0 : 1]
                ->click();
            if (!settled())
                return QStringList();
            if (!find<TextBlock>(QString(u"factHides_"_s + fact.id))->isHidden())
                hiding << fact.id;
        }
        return hiding;
    };
    QCOMPARE(of(true), QStringList());
    const QStringList hiding = of(false);
    QVERIFY(!hiding.isEmpty());
    const QString fact = hiding.front();
    const QString words = find<TextBlock>(QString(u"factHides_"_s + fact))->text();
    const auto &board = m_fixture->session().scoreboard();
    QVERIFY(std::any_of(framework.questions.begin(), framework.questions.end(), [&](const auto &q) {
        return words.contains(q.id) && !board.question(framework.questionIndex[q.id]).isRelevant;
    }));
    enterText(QString(u"factReason_"_s + fact), u"पुलिस स्वयं चलाती है"_s);
    QVERIFY(settled());
    QCOMPARE(visit().facts[fact].reason, u"पुलिस स्वयं चलाती है"_s);
    click(QString(u"factBack_"_s + fact));
    QVERIFY(settled());
    QVERIFY(!visit().facts.contains(fact));
}

void TestVisitPage::keepsTypingThroughALanguageSwitch()
{
    openDraft();
    auto *site = find<QLineEdit>(u"site"_s);
    site->setFocus();
    site->setText(u"Tarbahar"_s);
    site->setCursorPosition(3);
    auto *from = find<QLineEdit>(u"from"_s);
    const QString english = from->text();
    m_fixture->languages().set(Language::Hindi);
    m_page->retranslate();
    QCOMPARE(site->text(), u"Tarbahar"_s);
    QCOMPARE(site->cursorPosition(), 3);
    QVERIFY(from->text() != english);
    m_page->leave();
    QVERIFY(settled());
    QCOMPARE(visit().site, u"Tarbahar"_s);
    m_fixture->languages().set(Language::English);
    m_page->retranslate();
    QCOMPARE(from->text(), english);
}

void TestVisitPage::changesTheCityByItsCode()
{
    openDraft();
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

void TestVisitPage::discardsWithAReason()
{
    openDraft();
    QSignalSpy wanted(m_page.get(), &Page::wanted);
    m_fixture->interaction().texts = {std::nullopt, u"Wrong city"_s};
    click(u"discard"_s); // thought better of it
    QVERIFY(settled());
    QCOMPARE(visit().state, VisitState::Draft);
    click(u"discard"_s);
    QVERIFY(wanted.wait(kWaitMs));
    QCOMPARE(wanted.front().front().value<Place>().where, Place::Where::Start);
    m_page.reset();
    m_fixture->close();
    QCOMPARE(m_fixture->visitInStore(m_visit).state, VisitState::Discarded);
    close();
}

void TestVisitPage::isReadOnlyOnceDiscarded()
{
    openDraft();
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
    close();
}

QTEST_MAIN(TestVisitPage)
#include "tst_visit_page.moc"
