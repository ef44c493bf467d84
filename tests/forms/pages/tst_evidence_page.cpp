#include "model/desk/correct.h"
#include "tests/forms/pages/evidence_fixture.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

constexpr int kWaitMs = EvidencePageFixture::kWaitMs;

} // namespace

/// What the page shows, finds and writes down.
class TestEvidencePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_on.reset(); }
    void showsTheItemsOfAQuestion();
    void findsByCaptionAndFileName();
    void filtersUnsortedAndWithdrawn();
    void writesTheCaptionThatIsTyped();
    void keepsWhatIsTypedWhenTheLanguageSwitches();
    void readsADateAsItIsWritten_data();
    void readsADateAsItIsWritten();
    void tellsOfALostFile();
    void drawsPictureAndPagesAndText();
    void closedVisitIsReadOnly();
    void turnsThroughTheItems();

private:
    std::unique_ptr<EvidencePageFixture> m_on;
};

void TestEvidencePage::init()
{
    m_on = std::make_unique<EvidencePageFixture>();
    QVERIFY(m_on->begin());
}

void TestEvidencePage::showsTheItemsOfAQuestion()
{
    m_on->attach(u"a.png"_s, m_on->png(30), u"INF-01"_s, u"OBS"_s);
    m_on->attach(u"b.png"_s, m_on->png(31), u"INF-02"_s, u"OBS"_s);
    m_on->enter(u"INF-01"_s);
    QCOMPARE(m_on->find<QListView>("evidenceList")->model()->rowCount(), 1);
    QCOMPARE(m_on->shownText("position"), u"1 of 1"_s);
    QVERIFY(m_on->find<QLineEdit>("caption")->isVisible());
    m_on->enter({}, u"e0002"_s);
    QCOMPARE(m_on->find<QListView>("evidenceList")->model()->rowCount(), 2);
    QCOMPARE(m_on->shownText("position"), u"2 of 2"_s);
}

void TestEvidencePage::findsByCaptionAndFileName()
{
    m_on->attach(u"roster.png"_s, m_on->png(30));
    m_on->attach(u"generator.png"_s, m_on->png(31));
    m_on->session().set(Object::evidenceField(u"e0002"_s, u"caption"_s), u"जनरेटर"_s);
    QVERIFY(m_on->settle());
    m_on->enter({});
    auto *search = m_on->find<QLineEdit>("evidenceSearch");
    const auto rows = [this] {
        return m_on->find<QListView>("evidenceList")->model()->rowCount();
    };
    search->setText(u"ROST"_s);
    QCOMPARE(rows(), 1);
    search->setText(u"जनरेटर"_s);
    QCOMPARE(rows(), 1);
    search->setText(u"no such words"_s);
    QCOMPARE(rows(), 0);
    QVERIFY(m_on->find<TextBlock>("nothingHere")->isVisible());
    search->clear();
    QCOMPARE(rows(), 2);
}

void TestEvidencePage::filtersUnsortedAndWithdrawn()
{
    m_on->attach(u"a.png"_s, m_on->png(30), u"INF-01"_s, u"OBS"_s);
    m_on->attach(u"b.png"_s, m_on->png(31));
    m_on->enter(u"INF-01"_s);
    auto *menu = m_on->find<QMenu>("filterMenu");
    Q_EMIT menu->aboutToShow();
    const auto choose = [menu](const QString &begin) {
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(begin))
                action->trigger();
        }
    };
    choose(u"Unsorted: 1"_s);
    QCOMPARE(m_on->find<QListView>("evidenceList")->model()->rowCount(), 1);
    QCOMPARE(m_on->find<QListView>("evidenceList")->model()->index(0, 0).data().toString(),
             u"b.png"_s);
    Q_EMIT menu->aboutToShow();
    choose(u"Withdrawn: 0"_s);
    QCOMPARE(m_on->find<QListView>("evidenceList")->model()->rowCount(), 0);
}

void TestEvidencePage::writesTheCaptionThatIsTyped()
{
    m_on->attach(u"a.png"_s, m_on->png(30), u"INF-01"_s, u"OBS"_s);
    m_on->enter(u"INF-01"_s);
    auto *caption = m_on->find<QLineEdit>("caption");
    caption->setFocus();
    QTest::keyClicks(caption, u"Control room"_s);
    m_on->page()->leave();
    QVERIFY(m_on->settle());
    QCOMPARE(m_on->item(1).caption, u"Control room"_s);
    QCOMPARE(m_on->closeAndRead().item(u"e0001"_s)->caption, u"Control room"_s);
}

void TestEvidencePage::keepsWhatIsTypedWhenTheLanguageSwitches()
{
    m_on->attach(u"a.png"_s, m_on->png(30), u"INF-01"_s, u"OBS"_s);
    m_on->enter(u"INF-01"_s);
    auto *caption = m_on->find<QLineEdit>("caption");
    caption->setFocus();
    QTest::keyClicks(caption, u"Day shift"_s);
    caption->setCursorPosition(3);
    m_on->window().languages().toggle();
    QCOMPARE(caption->text(), u"Day shift"_s);
    QCOMPARE(caption->cursorPosition(), 3);
    QTest::keyClicks(caption, u"!"_s);
    m_on->page()->leave();
    QVERIFY(m_on->settle());
    QCOMPARE(m_on->item(1).caption, u"Day! shift"_s);
}

void TestEvidencePage::readsADateAsItIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const QDate day(2024, 1, 5);
    QTest::addRow("points") << u"5.1.2024"_s << day;
    QTest::addRow("strokes") << u" 05/01/2024 "_s << day;
    QTest::addRow("year first") << u"2024-01-05"_s << day;
    QTest::addRow("Devanagari digits") << u"५.१.२०२४"_s << day;
    QTest::addRow("no such day") << u"31.2.2024"_s << QDate();
    QTest::addRow("a word") << u"yesterday"_s << QDate();
    QTest::addRow("two digits") << u"5.1.24"_s << QDate();
}

void TestEvidencePage::readsADateAsItIsWritten()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    m_on->attach(u"a.png"_s, m_on->png(30), u"INF-01"_s, u"OBS"_s);
    m_on->enter(u"INF-01"_s);
    auto *dated = m_on->find<QLineEdit>("dated");
    dated->setText(text);
    Q_EMIT dated->editingFinished();
    QVERIFY(m_on->settle());
    QCOMPARE(m_on->item(1).dated.value_or(QDate()), day);
    QCOMPARE(m_on->find<TextBlock>("datedProblem")->isHidden(), day.isValid());
    if (!day.isValid())
        QCOMPARE(dated->text(), text); // what was written stays
}

void TestEvidencePage::tellsOfALostFile()
{
    m_on->attach(u"a.png"_s, m_on->png(30), u"INF-01"_s, u"OBS"_s);
    QVERIFY(QFile::remove(m_on->window().writer().evidenceFiles().pathOf(m_on->item(1).sha256)));
    m_on->enter(u"INF-01"_s);
    QVERIFY(QTest::qWaitFor([&] { return m_on->session().missing().size() == 1; }, kWaitMs));
    QVERIFY(m_on->drop({m_on->write(u"a.png"_s, m_on->png(30))}));
    QVERIFY(QTest::qWaitFor([&] { return m_on->session().missing().isEmpty(); }, kWaitMs));
}

void TestEvidencePage::drawsPictureAndPagesAndText()
{
    m_on->attach(u"a.png"_s, m_on->png(30), u"INF-01"_s, u"OBS"_s);
    m_on->attach(u"b.pdf"_s, samplePdf(2), u"INF-01"_s, u"DOC"_s);
    m_on->attach(u"c.txt"_s, "The log of the generator", u"INF-01"_s, u"REC"_s);
    m_on->enter(u"INF-01"_s, u"e0001"_s);
    auto *canvas = m_on->find<PreviewCanvas>("canvas");
    QVERIFY(QTest::qWaitFor([&] { return canvas->hasPicture(); }, kWaitMs));
    QVERIFY(m_on->press("zoomIn"));
    QVERIFY(!canvas->isFitted());
    QVERIFY(m_on->press("turn"));
    QCOMPARE(canvas->quarterTurns(), 1);
    QVERIFY(m_on->press("next"));
    QVERIFY(QTest::qWaitFor([&] { return m_on->find<Button>("pageOn")->isVisible(); }, kWaitMs));
    QCOMPARE(m_on->shownText("pageOf"), u"Page 1 of 2"_s);
    QVERIFY(m_on->press("pageOn"));
    QCOMPARE(m_on->shownText("pageOf"), u"Page 2 of 2"_s);
    QVERIFY(m_on->press("next"));
    auto *text = m_on->find<QPlainTextEdit>("previewText");
    QVERIFY(QTest::qWaitFor([&] { return text->isVisible(); }, kWaitMs));
    QCOMPARE(text->toPlainText(), u"The log of the generator"_s);
}

void TestEvidencePage::closedVisitIsReadOnly()
{
    m_on->attach(u"a.png"_s, m_on->png(30), u"INF-01"_s, u"OBS"_s);
    auto *writer = &m_on->window().writer();
    m_on->window().parts().jobs.run<bool>(
        [writer, visit = m_on->visit()](Progress &) {
            return CorrectVisit(*writer).discard(visit, u"mistake"_s, u"p1"_s).has_value();
        },
        this, [](bool) {});
    QVERIFY(QTest::qWaitFor([&] { return !m_on->session().isDraft(); }, kWaitMs));
    m_on->enter(u"INF-01"_s);
    QVERIFY(m_on->find<QLineEdit>("caption")->isReadOnly());
    for (const char *name : {"remove", "withdraw", "unlink", "seenOnly"})
        QVERIFY2(!m_on->find<Button>(name)->isVisible(), name);
    QVERIFY(!m_on->page()->findChild<Button *>(u"addQuestion"_s));
    QTest::keyClick(m_on->find<QListView>("evidenceList"), Qt::Key_Delete);
    QVERIFY(m_on->settle());
    QCOMPARE(m_on->item(1).supports, QStringList{u"INF-01"_s});
}

void TestEvidencePage::turnsThroughTheItems()
{
    for (int i = 0; i < 3; ++i)
        m_on->attach(u"%1.png"_s.arg(i), m_on->png(30 + i), u"INF-01"_s, u"OBS"_s);
    m_on->enter(u"INF-01"_s, u"e0001"_s);
    QTest::keyClick(m_on->find<QListView>("evidenceList"), Qt::Key_Right);
    QCOMPARE(m_on->shownText("position"), u"2 of 3"_s);
    QVERIFY(m_on->page()->act(Page::Act::Previous));
    QVERIFY(m_on->page()->act(Page::Act::Previous));
    QCOMPARE(m_on->shownText("position"), u"3 of 3"_s);
    QVERIFY(m_on->press("showGallery"));
    QVERIFY(m_on->find<QListView>("gallery")->isVisible());
    QCOMPARE(m_on->find<QListView>("gallery")->model()->rowCount(), 3);
    Q_EMIT m_on->find<QListView>("gallery")->activated(
        m_on->find<QListView>("gallery")->currentIndex());
    QVERIFY(!m_on->find<QListView>("gallery")->isVisible());
}

QTEST_MAIN(TestEvidencePage)
#include "tst_evidence_page.moc"
