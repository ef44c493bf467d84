#include "tests/forms/pages/evidence_fixture.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

constexpr int kWaitMs = EvidencePageFixture::kWaitMs;

} // namespace

/// What the page does: giving, removing, withdrawing, taking in.
class TestEvidenceGive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_on.reset(); }
    void asksTheTypeOnceForADrop();
    void givesASelectionByKeys();
    void writesNothingBeforeItIsConfirmed();
    void takesItemsDraggedOntoAQuestion();
    void typedItemsKeepTheirType();
    void removingIsTakenBack();
    void lastLinkOffLeavesItUnsorted();
    void saysWhatAnItemChanges();
    void withdrawingErasesTheBytes();
    void withdrawingNeedsAReason();
    void offersSeenOnlyForWhatIsRefused();
    void pastesAPicture();

private:
    std::unique_ptr<EvidencePageFixture> m_on;
};

void TestEvidenceGive::init()
{
    m_on = std::make_unique<EvidencePageFixture>();
    QVERIFY(m_on->begin());
}

void TestEvidenceGive::asksTheTypeOnceForADrop()
{
    m_on->enter(u"INF-01"_s);
    QVERIFY(m_on->drop(
        {m_on->write(u"a.png"_s, m_on->png(30)), m_on->write(u"b.png"_s, m_on->png(31))}));
    QVERIFY(m_on->item(1).type.isEmpty() && m_on->item(1).supports.isEmpty());
    QCOMPARE(m_on->find<GivePanel>()->question(), u"INF-01"_s);
    QVERIFY(m_on->chooseType("giveTypes", u"OBS"_s));
    QVERIFY(m_on->press("give"));
    QVERIFY(m_on->settle());
    for (const int number : {1, 2}) {
        QCOMPARE(m_on->item(number).type, u"OBS"_s);
        QCOMPARE(m_on->item(number).supports, QStringList{u"INF-01"_s});
    }
    m_on->session().undo();
    QVERIFY(m_on->settle());
    QVERIFY(m_on->item(2).type.isEmpty() && m_on->item(2).supports.isEmpty());
}

void TestEvidenceGive::givesASelectionByKeys()
{
    m_on->attach(u"a.png"_s, m_on->png(30));
    m_on->attach(u"b.png"_s, m_on->png(31));
    m_on->enter({});
    auto *list = m_on->find<QListView>("evidenceList");
    list->selectAll();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_G);
    auto *search = m_on->find<QLineEdit>("questionSearch");
    QTest::keyClicks(search, u"inf-02"_s);
    QCOMPARE(m_on->find<GivePanel>()->question(), u"INF-02"_s);
    QTest::keyClick(search, Qt::Key_Return); // leads to the button
    QVERIFY(m_on->item(1).supports.isEmpty());
    QVERIFY(m_on->chooseType("giveTypes", u"REC"_s));
    QVERIFY(m_on->press("give"));
    QVERIFY(m_on->settle());
    QCOMPARE(m_on->item(1).type, u"REC"_s);
    QCOMPARE(m_on->item(2).supports, QStringList{u"INF-02"_s});
}

void TestEvidenceGive::writesNothingBeforeItIsConfirmed()
{
    m_on->enter(u"INF-01"_s);
    QVERIFY(m_on->drop({m_on->write(u"a.png"_s, m_on->png(30))}));
    QVERIFY(m_on->press("giveCancel"));
    QVERIFY(m_on->settle());
    QVERIFY(m_on->item(1).type.isEmpty() && m_on->item(1).supports.isEmpty());
}

void TestEvidenceGive::takesItemsDraggedOntoAQuestion()
{
    m_on->attach(u"a.png"_s, m_on->png(30));
    m_on->attach(u"b.png"_s, m_on->png(31));
    m_on->enter({});
    m_on->find<QListView>("evidenceList")->selectAll();
    auto *questions = m_on->find<QListWidget>("questionList");
    QVERIFY(questions->isVisible());
    QMimeData data;
    data.setData(QLatin1String(kEvidenceMime), "e0001\ne0002");
    const QPointF at = questions->visualItemRect(questions->item(1)).center();
    QDragEnterEvent over(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(questions->viewport(), &over);
    QVERIFY(over.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(questions->viewport(), &drop);
    const QString question = m_on->find<GivePanel>()->question();
    QCOMPARE(question, questions->item(1)->data(Qt::UserRole).toString());
    QVERIFY(m_on->item(1).supports.isEmpty()); // its type is confirmed first
    QVERIFY(m_on->press("give"));
    QVERIFY(m_on->settle());
    QCOMPARE(m_on->item(2).supports, QStringList{question});
    QVERIFY(!m_on->item(2).type.isEmpty());
}

void TestEvidenceGive::typedItemsKeepTheirType()
{
    m_on->attach(u"a.png"_s, m_on->png(30), u"INF-01"_s, u"OBS"_s);
    m_on->enter(u"INF-01"_s);
    QVERIFY(m_on->press("addQuestion"));
    QTest::keyClicks(m_on->find<QLineEdit>("questionSearch"), u"INF-02"_s);
    QVERIFY(!m_on->find<TypeChooser>("giveTypes")->isVisible());
    QVERIFY(m_on->press("give"));
    QVERIFY(m_on->settle());
    QCOMPARE(m_on->item(1).type, u"OBS"_s);
    QCOMPARE(m_on->item(1).supports, (QStringList{u"INF-01"_s, u"INF-02"_s}));
}

void TestEvidenceGive::removingIsTakenBack()
{
    m_on->attach(u"a.png"_s, m_on->png(30), u"INF-01"_s, u"OBS"_s);
    m_on->enter(u"INF-01"_s);
    QVERIFY(m_on->press("remove"));
    QVERIFY(m_on->settle());
    QVERIFY(m_on->item(1).isRemoved);
    QCOMPARE(m_on->find<QListView>("evidenceList")->model()->rowCount(), 0);
    QVERIFY(m_on->window().interaction().asked.isEmpty());
    m_on->session().undo();
    QVERIFY(m_on->settle());
    QVERIFY(!m_on->item(1).isRemoved);
    QCOMPARE(m_on->item(1).supports, QStringList{u"INF-01"_s});
    QCOMPARE(m_on->find<QListView>("evidenceList")->model()->rowCount(), 1);
}

void TestEvidenceGive::lastLinkOffLeavesItUnsorted()
{
    m_on->attach(u"a.png"_s, m_on->png(30), u"INF-01"_s, u"OBS"_s);
    m_on->enter(u"INF-01"_s);
    QTest::keyClick(m_on->find<QListView>("evidenceList"), Qt::Key_Delete);
    QVERIFY(m_on->settle());
    QVERIFY(m_on->item(1).supports.isEmpty() && !m_on->item(1).isRemoved);
    QVERIFY(m_on->find<Banner>("evidenceResult")->isVisible());
}

void TestEvidenceGive::saysWhatAnItemChanges()
{
    m_on->attach(u"a.png"_s, m_on->png(30), u"INF-01"_s, u"REC"_s);
    m_on->attach(u"b.png"_s, m_on->png(31), u"INF-01"_s, u"OBS"_s);
    m_on->enter(u"INF-01"_s, u"e0002"_s);
    const auto *change = m_on->find<ChangeCard>("change");
    QVERIFY(change->isVisible());
    const Framework &framework = m_on->session().framework();
    QCOMPARE(change->before(), supportedLevel(framework, QStringList{u"REC"_s}));
    QCOMPARE(change->now(), supportedLevel(framework, QStringList{u"REC"_s, u"OBS"_s}));
    QVERIFY(change->now() > change->before());
}

void TestEvidenceGive::withdrawingErasesTheBytes()
{
    m_on->attach(u"a.png"_s, m_on->png(30), u"INF-01"_s, u"OBS"_s);
    m_on->enter(u"INF-01"_s);
    const QString sha256 = m_on->item(1).sha256;
    const EvidenceFiles files = m_on->window().writer().evidenceFiles();
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(files.thumbnailPathOf(sha256)); }, kWaitMs));
    m_on->window().interaction().texts.push_back(u"the city asks"_s);
    QVERIFY(m_on->press("withdraw"));
    QVERIFY(QTest::qWaitFor([&] { return m_on->item(1).withdrawn.has_value(); }, kWaitMs));
    QCOMPARE(m_on->item(1).withdrawn->reason, u"the city asks"_s);
    QVERIFY(QTest::qWaitFor([&] { return m_on->find<Banner>("evidenceResult")->isVisible(); },
                            kWaitMs));
    QVERIFY(!QFile::exists(files.pathOf(sha256)));
    QVERIFY(!QFile::exists(files.thumbnailPathOf(sha256)));
    QVERIFY(m_on->window().parts().thumbnails.of(m_on->item(1)).isNull());
}

void TestEvidenceGive::withdrawingNeedsAReason()
{
    m_on->attach(u"a.png"_s, m_on->png(30), u"INF-01"_s, u"OBS"_s);
    m_on->enter(u"INF-01"_s);
    m_on->window().interaction().texts.push_back(u"  "_s);
    QVERIFY(m_on->press("withdraw"));
    QVERIFY(QTest::qWaitFor([&] { return m_on->find<Banner>("evidenceResult")->isVisible(); },
                            kWaitMs));
    QVERIFY(!m_on->item(1).withdrawn);
    QVERIFY(QFile::exists(m_on->window().writer().evidenceFiles().pathOf(m_on->item(1).sha256)));
}

void TestEvidenceGive::offersSeenOnlyForWhatIsRefused()
{
    m_on->enter(u"INF-01"_s);
    QVERIFY(m_on->drop({m_on->write(u"tool.sh"_s, "#!/bin/sh\necho")}));
    auto *banner = m_on->find<Banner>("evidenceResult");
    QVERIFY(banner->isVisible());
    Button *offer = nullptr;
    for (Button *each : banner->findChildren<Button *>()) {
        if (each->text() == u"Enter as seen only")
            offer = each;
    }
    QVERIFY(offer);
    offer->click();
    QCOMPARE(m_on->find<QLineEdit>("seenCaption")->text(), u"tool.sh"_s);
    QVERIFY(!m_on->find<Button>("enterSeen")->isEnabled()); // no type yet
    QVERIFY(m_on->chooseType("seenTypes", u"DEM"_s));
    QVERIFY(m_on->press("enterSeen"));
    QVERIFY(QTest::qWaitFor([&] { return m_on->session().visit().evidence.size() == 1; }, kWaitMs));
    QVERIFY(m_on->settle());
    QVERIFY(m_on->item(1).isSeenOnly());
    QCOMPARE(m_on->item(1).supports, QStringList{u"INF-01"_s});
}

void TestEvidenceGive::pastesAPicture()
{
    m_on->enter({});
    QApplication::clipboard()->setImage(redAndBlue({60, 40}));
    QSignalSpy done(&m_on->window().parts().attacher, &Attacher::finished);
    QTest::keySequence(m_on->find<QListView>("evidenceList"), QKeySequence::Paste);
    QVERIFY(done.wait(kWaitMs));
    QCOMPARE(m_on->item(1).mediaType, u"image/png"_s);
}

QTEST_MAIN(TestEvidenceGive)
#include "tst_evidence_give.moc"
