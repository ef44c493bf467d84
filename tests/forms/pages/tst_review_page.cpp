#include "tests/forms/pages/review_scene.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace mulyankan;

using Scene = ReviewScene;

namespace {

/// Time that this thread itself has worked, whatever else the machine does.
double threadMs()
{
    timespec at{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
    return double(at.tv_sec) * 1e3 + double(at.tv_nsec) / 1e6;
}

} // namespace

class ReviewPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineLeadsToExactlyItsPlace();
    void arrowsGoFromLineToLineOverHeadings();
    void aLineGoesWhenItIsSettled();
    void theWayToSignOpensWhenNothingBlocks();
    void theCurtainHidesEveryScore();
    void anotherLanguageKeepsTheLine();
    void aFileThatIsGoneComesAsALine();
    void withoutAVisitThePageSaysWhatBelongsHere();
    void whatIsNoDraftIsReadOnly();
    void thousandsOfLinesCostNothing();
};

void ReviewPageTest::aLineLeadsToExactlyItsPlace()
{
    Scene scene;
    QVERIFY(scene.show());
    QSignalSpy wanted(scene.page.get(), &Page::wanted);
    const auto go = [&](const QString &words) {
        const int row = scene.rowWith(words);
        if (row < 0)
            return Place{Place::Where::Help};
        scene.list().setCurrentIndex(scene.list().model()->index(row, 0));
        wanted.clear();
        QTest::keyClick(&scene.list(), Qt::Key_Return);
        return wanted.isEmpty() ? Place{Place::Where::Help} : wanted[0][0].value<Place>();
    };
    const Place question = go(u"AAA-02"_s);
    QCOMPARE(question.where, Place::Where::Checklist);
    QCOMPARE(question.question, u"AAA-02"_s);
    const Place fact = go(u"Fact"_s);
    QCOMPARE(fact.where, Place::Where::Visit);
    QCOMPARE(fact.section, u"facts"_s);
    const Place team = go(u"No declaration of interest by Second assessor"_s);
    QCOMPARE(team.where, Place::Where::Visit);
    QCOMPARE(team.section, u"team"_s);
    scene.session().setAnswer(u"AAA-02"_s, u"NA"_s);
    QVERIFY(scene.waitFor([&] {
        return scene.rowWith(u"Give the reason"_s) >= 0
            || scene.rowWith(u"Marked as not applicable"_s) >= 0;
    }));
    const Place reason = go(u"Marked as not applicable"_s);
    QCOMPARE(reason.question, u"AAA-02"_s);
    QCOMPARE(reason.section, u"reason"_s);
    scene.session().setAnswer(u"AAA-01"_s, u"1"_s);
    QVERIFY(scene.waitFor([&] { return scene.rowWith(u"no note that says why"_s) >= 0; }));
    QCOMPARE(go(u"no note that says why"_s).section, u"note"_s);
}

void ReviewPageTest::arrowsGoFromLineToLineOverHeadings()
{
    Scene scene;
    QVERIFY(scene.show());
    scene.session().send({Op::None, {}, {{Object::flag(u"AAA-01"_s), true}}});
    QVERIFY(scene.waitFor([&] { return scene.rowWith(u"come back to this"_s) >= 0; }));
    const QAbstractItemModel &model = *scene.list().model();
    int selectable = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        selectable += model.flags(model.index(row, 0)).testFlag(Qt::ItemIsSelectable) ? 1 : 0;
    QVERIFY(selectable + 2 == model.rowCount()); // two headings
    scene.list().setCurrentIndex(model.index(1, 0));
    for (int i = 1; i < selectable; ++i)
        QTest::keyClick(&scene.list(), Qt::Key_Down);
    QCOMPARE(scene.list().currentIndex().row(), model.rowCount() - 1);
    for (int i = 1; i < selectable; ++i)
        QTest::keyClick(&scene.list(), Qt::Key_Up);
    QCOMPARE(scene.list().currentIndex().row(), 1);
}

void ReviewPageTest::aLineGoesWhenItIsSettled()
{
    Scene scene;
    QVERIFY(scene.show());
    QVERIFY(scene.rowWith(u"AAA-02"_s) >= 0);
    const QString before = scene.accessible(u"reviewTitle"_s);
    scene.session().setAnswer(u"AAA-02"_s, u"1"_s);
    scene.session().set(Object::response(u"AAA-02"_s, u"note"_s), u"why"_s);
    QVERIFY(scene.waitFor([&] { return scene.rowWith(u"AAA-02"_s) < 0; }));
    QVERIFY(scene.accessible(u"reviewTitle"_s) != before);
    scene.session().undo();
    QVERIFY(scene.fixture.settle());
    scene.session().undo();
    QVERIFY(scene.waitFor([&] { return scene.rowWith(u"AAA-02"_s) >= 0; }));
}

void ReviewPageTest::theWayToSignOpensWhenNothingBlocks()
{
    Scene scene;
    QVERIFY(scene.show());
    auto *sign = scene.part<QAbstractButton>(u"signButton"_s);
    QSignalSpy wanted(scene.page.get(), &Page::wanted);
    QVERIFY(!sign->isEnabled());
    QVERIFY(!scene.accessible(u"signHint"_s).isEmpty()); // nothing is grey without a reason
    scene.settleEverything();
    QVERIFY(scene.waitFor([&] { return sign->isEnabled(); }));
    QCOMPARE(scene.accessible(u"reviewTitle"_s), u"Nothing blocks signing"_s);
    sign->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<Place>().where, Place::Where::Sign);
}

void ReviewPageTest::theCurtainHidesEveryScore()
{
    Scene scene;
    QVERIFY(scene.show());
    scene.settleEverything();
    auto *soFar = scene.part<QWidget>(u"soFar"_s);
    QVERIFY(scene.waitFor([&] { return soFar->accessibleName() != u"–"_s; }));
    QVERIFY(soFar->isVisible());
    scene.fixture.parts().curtain.toggle();
    for (const auto *name : {"soFar", "ifSigned", "scoreBars", "band"}) {
        auto *hidden = scene.part<QWidget>(QString::fromLatin1(name));
        QVERIFY2(!hidden->isVisible(), name);
    }
    QVERIFY(soFar->accessibleName().isEmpty());
    QVERIFY(scene.part<QWidget>(u"scoresHidden"_s)->isVisible());
    QVERIFY(scene.part<QWidget>(u"answered"_s)->isVisible());
}

void ReviewPageTest::anotherLanguageKeepsTheLine()
{
    Scene scene;
    QVERIFY(scene.show());
    scene.list().setCurrentIndex(scene.list().model()->index(3, 0));
    const QString english = scene.list().currentIndex().data().toString();
    scene.fixture.languages().set(Language::Hindi);
    QCOMPARE(scene.list().currentIndex().row(), 3);
    QVERIFY(scene.list().currentIndex().data().toString() != english);
}

void ReviewPageTest::aFileThatIsGoneComesAsALine()
{
    Scene scene;
    QVERIFY(scene.show());
    EvidenceItem item;
    item.id = u"e0001"_s;
    item.type = u"DOC"_s;
    item.caption = u"Drill <b>record</b>"_s;
    item.sha256 = QString(64, u'a');
    item.sizeBytes = 12;
    item.mediaType = u"application/pdf"_s;
    item.originalName = u"drill.pdf"_s;
    scene.session().send(attachChange(item, u"AAA-01"_s, {}));
    QVERIFY(scene.waitFor(
        [&] { return scene.rowWith(u"File not found: Drill <b>record</b>"_s) >= 0; }));
    QSignalSpy wanted(scene.page.get(), &Page::wanted);
    const QModelIndex at = scene.list().model()->index(scene.rowWith(u"File not found"_s), 0);
    scene.list().scrollTo(at);
    QTest::mouseClick(scene.list().viewport(), Qt::LeftButton, {},
                      scene.list().visualRect(at).center());
    QCOMPARE(wanted.size(), 1);
    const auto place = wanted[0][0].value<Place>();
    QCOMPARE(place.where, Place::Where::Evidence);
    QCOMPARE(place.evidence, u"e0001"_s);
}

void ReviewPageTest::withoutAVisitThePageSaysWhatBelongsHere()
{
    Scene scene;
    ReviewPage page(scene.fixture.parts(), nullptr);
    page.show();
    page.enter({Place::Where::Review});
    QVERIFY(page.findChild<QWidget *>(u"reviewEmpty"_s)->isVisible());
    QVERIFY(!page.findChild<QWidget *>(u"signButton"_s)->isVisible());
    QVERIFY(!page.act(Page::Act::ShowCity));
}

void ReviewPageTest::whatIsNoDraftIsReadOnly()
{
    Scene scene;
    QVERIFY(scene.show());
    scene.session().send({Op::Discard,
                          {},
                          {{Object::visit(u"state"_s), u"discarded"_s},
                           {Object::visit(u"discard_reason"_s), u"begun twice"_s}}});
    QVERIFY(scene.waitFor([&] { return !scene.session().isDraft(); }));
    QVERIFY(scene.waitFor([&] { return scene.part<QWidget>(u"signedBanner"_s)->isVisible(); }));
    QVERIFY(scene.page->act(Page::Act::ShowCity));
    QVERIFY(!scene.summaryPart<QWidget>(u"agree"_s)->isEnabled());
    QVERIFY(scene.summaryPart<QPlainTextEdit>(u"remarkText"_s)->isReadOnly());
    QVERIFY(!scene.summaryPart<QWidget>(u"takeBack"_s)->isVisible());
}

void ReviewPageTest::thousandsOfLinesCostNothing()
{
    Scene scene(smallFramework(2500));
    QVERIFY(scene.show());
    QVERIFY(scene.list().model()->rowCount() > 4990);
    scene.page->hide();
    const double opening = threadMs();
    scene.page->show();
    scene.page->enter({Place::Where::Review});
    QCoreApplication::processEvents();
    const double opened = threadMs() - opening;
    scene.session().setAnswer(u"AAA-10"_s, u"1"_s);
    QVERIFY(scene.fixture.settle());
    const double changing = threadMs();
    QVERIFY(scene.waitFor([&] { return scene.list().model()->rowCount() > 0; }));
    scene.page->retranslate();
    QCoreApplication::processEvents();
    const double changed = threadMs() - changing;
    qInfo("opened in %.1f ms, shown anew in %.1f ms", opened, changed);
    QVERIFY2(opened < 200, qPrintable(QString::number(opened)));
    QVERIFY2(changed < 48, qPrintable(QString::number(changed)));
    QVERIFY(scene.page->act(Page::Act::ShowCity));
}

QTEST_MAIN(ReviewPageTest)
#include "tst_review_page.moc"
