#include "tests/forms/pages/review_scene.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

using Scene = ReviewScene;

namespace {

const QString kSecret = u"note for the team only"_s;

/// Everything that a screen reader or an eye can find under a widget.
QString everythingSaid(const QWidget &root)
{
    QString out;
    const auto all = root.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        out += widget->accessibleName() + widget->accessibleDescription() + widget->toolTip();
        out += widget->property("text").toString() + widget->property("plainText").toString();
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int role = 0; role < Qt::UserRole + 20; ++role)
                    out += view->model()->index(row, 0).data(role).toString();
            }
        }
        out += u'\n';
    }
    return out;
}

} // namespace

class CitySummaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCityReadsNothingOfTheTeamsOwn();
    void levelsAreShownByASwitch();
    void aRemarkIsWrittenWithTheKeysAlone();
    void remarksOnTheirWayDoNotTakeEachOthersPlace();
    void aRemarkIsTakenBackWithItsText();
    void theLanguageChangesInTheMiddleOfTyping();
    void escLeavesTheSummary();
    void aTextThatIsTypedOutlivesTheWindow();
};

void CitySummaryTest::theCityReadsNothingOfTheTeamsOwn()
{
    Scene scene;
    QVERIFY(scene.show());
    scene.session().setAnswer(u"AAA-01"_s, u"2"_s);
    scene.session().set(Object::response(u"AAA-01"_s, u"note"_s), kSecret);
    scene.session().set(Object::response(u"AAA-01"_s, u"gate_reason"_s), kSecret);
    scene.session().set(Object::meeting(u"opening"_s, u"note"_s), kSecret);
    scene.session().send({Op::None, {}, {{Object::flag(u"AAA-01"_s), true}}});
    QVERIFY(scene.fixture.settle());
    QVERIFY(scene.page->act(Page::Act::ShowCity));
    auto *list = scene.summaryPart<QListView>(u"cityList"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        const QString said = everythingSaid(*scene.page->summary());
        QVERIFY(said.contains(u"AAA-01"_s));
        QVERIFY(!said.contains(kSecret));
        QVERIFY(!said.contains(u"come back"_s, Qt::CaseInsensitive));
        QVERIFY(!said.contains(u"Level 2"_s)); // no cycle lets the city see levels
    }
}

void CitySummaryTest::levelsAreShownByASwitch()
{
    Scene scene;
    QVERIFY(scene.show());
    scene.session().setAnswer(u"AAA-01"_s, u"2"_s);
    QVERIFY(scene.fixture.settle());
    QVERIFY(scene.page->act(Page::Act::ShowCity));
    QVERIFY(!scene.page->summary()->areLevelsShown());
    auto *list = scene.summaryPart<QListView>(u"cityList"_s);
    auto *overall = scene.summaryPart<QWidget>(u"detailOverall"_s);
    QVERIFY(!overall->isVisible());
    QTest::mouseClick(scene.summaryPart<QAbstractButton>(u"showLevels"_s), Qt::LeftButton);
    QVERIFY(scene.page->summary()->areLevelsShown());
    QVERIFY(overall->isVisible());
    scene.fixture.parts().curtain.toggle();
    QVERIFY(!overall->isVisible()); // the curtain is stronger
    list->setCurrentIndex(list->model()->index(2, 0));
    const Question &question = scene.session().framework().questions.front();
    QCOMPARE(scene.summaryPart<QWidget>(u"detailDescriptor"_s)->accessibleName(),
             question.levels[1].en);
}

void CitySummaryTest::aRemarkIsWrittenWithTheKeysAlone()
{
    Scene scene;
    QVERIFY(scene.show());
    scene.session().send({Op::Person,
                          {},
                          {{Object::person(u"p9"_s, u"name"_s), u"Representative"_s},
                           {Object::person(u"p9"_s, u"role"_s), u"city"_s}}});
    QVERIFY(scene.fixture.settle());
    QVERIFY(scene.page->act(Page::Act::ShowCity));
    CitySummary &summary = *scene.page->summary();
    auto *list = scene.summaryPart<QListView>(u"cityList"_s);
    QTest::keyClick(list, Qt::Key_Down); // over the parameter to its first question
    const auto agree = scene.summaryPart<QWidget>(u"agree"_s)->findChildren<QAbstractButton *>();
    auto *text = scene.summaryPart<QPlainTextEdit>(u"remarkText"_s);
    QVERIFY(text->isReadOnly()); // the reason waits for the agreement
    agree[1]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(agree[1], Qt::Key_Space);
    QVERIFY(scene.waitFor([&] { return !text->isReadOnly(); }));
    text->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(text, u"The drill was in March & <May>."_s);
    QCOMPARE(text->toPlainText(), u"The drill was in March & <May>."_s);
    QTest::keyClick(&summary, Qt::Key_Escape);
    QVERIFY(scene.fixture.settle());
    scene.page.reset();
    scene.fixture.close();
    const Visit stored = scene.fixture.visitInStore(scene.visit);
    QCOMPARE(int(stored.remarks.size()), 1);
    QCOMPARE(stored.remarks[0].question, u"AAA-01"_s);
    QCOMPARE(stored.remarks[0].agree, u"partly"_s);
    QCOMPARE(stored.remarks[0].text, u"The drill was in March & <May>."_s);
    QCOMPARE(stored.remarks[0].by, u"p9"_s);
}

void CitySummaryTest::remarksOnTheirWayDoNotTakeEachOthersPlace()
{
    Scene scene;
    QVERIFY(scene.show());
    QVERIFY(scene.page->act(Page::Act::ShowCity));
    auto *list = scene.summaryPart<QListView>(u"cityList"_s);
    const auto agree = scene.summaryPart<QWidget>(u"agree"_s)->findChildren<QAbstractButton *>();
    agree[0]->click(); // on the visit as a whole
    list->setCurrentIndex(list->model()->index(2, 0));
    agree[2]->click();
    list->setCurrentIndex(list->model()->index(3, 0));
    agree[1]->click();
    QVERIFY(scene.fixture.settle());
    const auto &remarks = scene.session().visit().remarks;
    QCOMPARE(int(remarks.size()), 3);
    QCOMPARE(remarks[0].question, QString());
    QCOMPARE(remarks[0].agree, u"yes"_s);
    QCOMPARE(remarks[1].question, u"AAA-01"_s);
    QCOMPARE(remarks[1].agree, u"no"_s);
    QCOMPARE(remarks[2].question, u"AAA-02"_s);
    QCOMPARE(remarks[2].agree, u"partly"_s);
    QCOMPARE(scene.summaryPart<QWidget>(u"remarkSummary"_s)->accessibleName(),
             u"Agrees 0 · partly 1 · disagrees 1"_s);
}

void CitySummaryTest::aRemarkIsTakenBackWithItsText()
{
    Scene scene;
    QVERIFY(scene.show());
    QVERIFY(scene.page->act(Page::Act::ShowCity));
    const auto agree = scene.summaryPart<QWidget>(u"agree"_s)->findChildren<QAbstractButton *>();
    agree[0]->click();
    QVERIFY(scene.fixture.settle());
    auto *text = scene.summaryPart<QPlainTextEdit>(u"remarkText"_s);
    text->setFocus();
    QTest::keyClicks(text, u"Gladly."_s);
    scene.summaryPart<QAbstractButton>(u"takeBack"_s)->click();
    QVERIFY(scene.fixture.settle());
    QVERIFY(scene.session().visit().remarks.empty());
    QVERIFY(scene.waitFor([&] { return text->toPlainText().isEmpty(); }));
    scene.session().undo();
    QVERIFY(scene.fixture.settle());
    QCOMPARE(int(scene.session().visit().remarks.size()), 1);
    QCOMPARE(scene.session().visit().remarks[0].text, u"Gladly."_s);
    QCOMPARE(text->toPlainText(), u"Gladly."_s);
}

void CitySummaryTest::theLanguageChangesInTheMiddleOfTyping()
{
    Scene scene;
    QVERIFY(scene.show());
    QVERIFY(scene.page->act(Page::Act::ShowCity));
    CitySummary &summary = *scene.page->summary();
    const auto agree = scene.summaryPart<QWidget>(u"agree"_s)->findChildren<QAbstractButton *>();
    agree[1]->click();
    auto *text = scene.summaryPart<QPlainTextEdit>(u"remarkText"_s);
    QVERIFY(scene.waitFor([&] { return !text->isReadOnly(); }));
    summary.activateWindow();
    text->setFocus();
    QTest::keyClicks(text, u"half a sen"_s);
    auto cursor = text->textCursor();
    cursor.setPosition(4);
    text->setTextCursor(cursor);
    scene.fixture.languages().set(Language::Hindi);
    QCOMPARE(text->toPlainText(), u"half a sen"_s);
    QCOMPARE(text->textCursor().position(), 4);
    const auto languages =
        scene.summaryPart<QWidget>(u"languages"_s)->findChildren<QAbstractButton *>();
    QVERIFY(languages[0]->isChecked());
    languages[1]->click();
    QCOMPARE(scene.fixture.languages().current(), Language::English);
    QCOMPARE(text->toPlainText(), u"half a sen"_s);
}

void CitySummaryTest::escLeavesTheSummary()
{
    Scene scene;
    QVERIFY(scene.show());
    QVERIFY(scene.page->act(Page::Act::ShowCity));
    QPointer<CitySummary> summary = scene.page->summary();
    QVERIFY(summary->isFullScreen());
    QVERIFY(scene.page->act(Page::Act::ShowCity)); // not a second one
    QCOMPARE(scene.page->summary(), summary.data());
    QTest::keyClick(summary->findChild<QListView *>(u"cityList"_s), Qt::Key_Escape);
    QVERIFY(scene.waitFor([&] { return summary.isNull(); }));
    QVERIFY(!scene.page->summary());
}

void CitySummaryTest::aTextThatIsTypedOutlivesTheWindow()
{
    Scene scene;
    QVERIFY(scene.show());
    QVERIFY(scene.page->act(Page::Act::ShowCity));
    const auto agree = scene.summaryPart<QWidget>(u"agree"_s)->findChildren<QAbstractButton *>();
    agree[0]->click();
    auto *text = scene.summaryPart<QPlainTextEdit>(u"remarkText"_s);
    QVERIFY(scene.waitFor([&] { return !text->isReadOnly(); }));
    scene.page->summary()->activateWindow();
    text->setFocus();
    QTest::keyClicks(text, u"We add a drill."_s);
    scene.page.reset(); // the summary goes with it
    QVERIFY(scene.fixture.settle());
    QCOMPARE(int(scene.session().visit().remarks.size()), 1);
    QCOMPARE(scene.session().visit().remarks[0].text, u"We add a drill."_s);
}

QTEST_MAIN(CitySummaryTest)
#include "tst_city_summary.moc"
