#include "forms/pages/visit/programme_team.h"
#include "forms/widgets/segments.h"
#include "tests/forms/pages/visit_scene.h"

#include <QCheckBox>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace mulyankan;

class TestVisitPage final : public VisitPageTest {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { close(); }
    void recordsDatesAndRefusesReversedOnes();
    void keepsWhatIsNoDateInTheField();
    void addsAndNamesTheTeam();
    void replacesTheLead();
    void removesOnlyWhoIsNotNamed();
    void recordsDeclarations();
    void recordsMeetings();
    void saysWhatAFactHides();
    void keepsTypingThroughALanguageSwitch();
    void takesATeamOfTheProgramme();
    void foldsWhereThereIsNoRoom();
};

void TestVisitPage::recordsDatesAndRefusesReversedOnes()
{
    QVERIFY(openDraft());
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
}

void TestVisitPage::keepsWhatIsNoDateInTheField()
{
    QVERIFY(openDraft());
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
    QVERIFY(openDraft());
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
}

void TestVisitPage::replacesTheLead()
{
    QVERIFY(openDraft());
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
    QVERIFY(openDraft());
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
    QVERIFY(openDraft());
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
    QVERIFY(openDraft());
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
    QCOMPARE(stored().meetings.size(), size_t(2));
}

void TestVisitPage::saysWhatAFactHides()
{
    QVERIFY(openDraft());
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
    QVERIFY(openDraft());
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

void TestVisitPage::takesATeamOfTheProgramme()
{
    QVERIFY(openDraft());
    const Team team{u"CG-BILASPUR"_s,
                    {{u"ID-1"_s, u"New lead"_s, u"lead"_s},
                     {u"ID-2"_s, u"Second assessor"_s, u"member"_s},
                     {u"ID-3"_s, u"Somebody of the office"_s, u"secretariat"_s}},
                    QDate(2024, 2, 5),
                    QDate(2024, 2, 7)};
    m_fixture->session().send(takeTeam(visit(), team));
    QVERIFY(settled());
    QCOMPARE(visit().from, team.from);
    QCOMPARE(visit().to, team.to);
    QCOMPARE(visit().people.size(), size_t(3));
    QCOMPARE(visit().lead()->name, u"New lead"_s);
    QCOMPARE(visit().lead()->identity, u"ID-1"_s);
    QCOMPARE(visit().person(u"p1"_s)->role, Role::Member); // the lead of before stays
    QCOMPARE(visit().person(u"p2"_s)->identity, u"ID-2"_s); // known by name
    QVERIFY(takeTeam(visit(), team).edits.empty());
    m_fixture->session().undo();
    QVERIFY(settled());
    QCOMPARE(visit().people.size(), size_t(2));
    QVERIFY(!visit().person(u"p2"_s)->identity);
}

void TestVisitPage::foldsWhereThereIsNoRoom()
{
    QVERIFY(openDraft());
    auto *menu = find<QWidget>(u"sectionMenu"_s);
    QVERIFY(!menu->isVisible());
    Room room;
    room.hasRight = false;
    room.hasLeft = false;
    m_page->arrange(room);
    QVERIFY(menu->isVisible());
    QVERIFY(!find<QWidget>(u"section1"_s)->isVisible());
    const QString fact = m_fixture->session().framework().facts.front().id;
    QVERIFY(find<QWidget>(QString(u"fact_"_s + fact))->isVisible()); // in the centre now
    m_page->arrange({});
    QVERIFY(find<QWidget>(QString(u"fact_"_s + fact))->isVisible());
    QVERIFY(find<QWidget>(u"section1"_s)->isVisible());
}

QTEST_MAIN(TestVisitPage)
#include "tst_visit_page.moc"
