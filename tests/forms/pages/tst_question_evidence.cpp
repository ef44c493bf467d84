#include "forms/widgets/banner.h"
#include "forms/widgets/evidence_tile.h"
#include "forms/widgets/text_block.h"
#include "tests/forms/pages/question_desk.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

constexpr int kWaitMs = 20'000;

} // namespace

/// What is entered and given around the answer: evidence, the gate, people, the measure.
class TestQuestionEvidence final : public QObject, QuestionDesk {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void levelAboveTheEvidenceIsExplained();
    void gateReasonIsTheLeads();
    void rolesAreRecordedAndOfferAnInterview();
    void filesGivenTogetherAreAskedOnce();
    void givenUpTypeAttachesNothing();
    void missingFileIsNamed();
    void droppedFileBecomesEvidence();
    void pictureIsPasted();
    void measureTakesDevanagariDigits();
    void halfAMeasureIsNotRecorded();
    void measureThatDisagreesIsSaid();

private:
    QString fileWith(const QString &name, const QByteArray &bytes) const;
    bool attach(const QString &question, const QString &name, int choice);
};

void TestQuestionEvidence::init()
{
    QVERIFY(start());
}

void TestQuestionEvidence::cleanup()
{
    stop();
}

QString TestQuestionEvidence::fileWith(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_window->scratch() + u'/' + name;
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

bool TestQuestionEvidence::attach(const QString &question, const QString &name, int choice)
{
    QSignalSpy finished(&m_window->parts().attacher, &Attacher::finished);
    m_panel->showQuestion(question);
    m_window->interaction().files.push_back({fileWith(name, name.toUtf8())});
    m_window->interaction().choices.push_back(choice);
    return m_panel->act(Page::Act::Attach) && finished.wait(kWaitMs);
}

void TestQuestionEvidence::levelAboveTheEvidenceIsExplained()
{
    QVERIFY(attach(u"AAA-01"_s, u"order.pdf"_s, 0));
    QVERIFY(m_window->settle());
    QVERIFY(!find<Banner>(u"gate"_s)->isVisible());
    press(Qt::Key_4);
    QVERIFY(m_window->settle());
    QVERIFY(find<Banner>(u"gate"_s)->isVisible());
    QVERIFY(find<Banner>(u"gate"_s)->accessibleName().contains(u"second group"_s));
    QTest::mouseClick(find<QAbstractButton>(u"gateLower"_s), Qt::LeftButton);
    QVERIFY(m_window->settle());
    QCOMPARE(response(u"AAA-01"_s).answer, u"3"_s);
    QVERIFY(!find<Banner>(u"gate"_s)->isVisible());
}

void TestQuestionEvidence::gateReasonIsTheLeads()
{
    press(Qt::Key_3);
    QVERIFY(m_window->settle());
    auto *open = find<QAbstractButton>(u"gateOpen"_s);
    auto *reason = find<QPlainTextEdit>(u"gateReason"_s);
    QVERIFY(open->isVisible() && open->isEnabled());
    m_window->session().workAs(u"p2"_s);
    QVERIFY(!open->isEnabled());
    m_window->session().workAs(u"p1"_s);
    QTest::mouseClick(open, Qt::LeftButton);
    QVERIFY(reason->hasFocus());
    QTest::keyClicks(reason, u"Seen at night"_s);
    press(Qt::Key_Escape);
    QVERIFY(m_window->settle());
    QCOMPARE(response(u"AAA-01"_s).gateReason, u"Seen at night"_s);
    const Framework &framework = m_window->session().framework();
    const int index = framework.questionIndex.value(u"AAA-01"_s);
    QVERIFY(!m_window->session().scoreboard().question(index).isAboveEvidence);
    QVERIFY(find<Banner>(u"gate"_s)->isVisible()); // the lower level still counts
    m_window->session().workAs(u"p2"_s);
    QVERIFY(reason->isReadOnly());
}

void TestQuestionEvidence::rolesAreRecordedAndOfferAnInterview()
{
    const QString role = m_window->session().framework().interviewRoles.front().code;
    m_window->interaction().choices.push_back(0);
    QTest::mouseClick(find<QAbstractButton>(u"otherRole"_s), Qt::LeftButton);
    QVERIFY(m_window->settle());
    const QStringList asked = response(u"AAA-01"_s).interviewed;
    QCOMPARE(asked.size(), 1);
    auto *chip = find<QAbstractButton>(u"role-"_s + asked.front());
    QVERIFY(chip && chip->isChecked());
    auto *offer = find<QAbstractButton>(u"addInterview"_s);
    QVERIFY(offer->isVisible());
    m_window->interaction().texts.push_back(u"The operator showed the shift log"_s);
    QSignalSpy finished(&m_window->parts().attacher, &Attacher::finished);
    QTest::mouseClick(offer, Qt::LeftButton);
    QVERIFY(finished.wait(kWaitMs));
    QVERIFY(m_window->settle());
    const auto items = itemsOf(m_window->session().visit(), u"AAA-01"_s);
    QCOMPARE(items.size(), size_t(1));
    QCOMPARE(items.front()->type, u"INT"_s);
    QVERIFY(items.front()->isSeenOnly());
    QTRY_VERIFY(!offer->isVisible());
    QCOMPARE(find<EvidenceTile>(u"tile0"_s)->state(), EvidenceTile::State::SeenOnly);
    QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(m_window->settle());
    QVERIFY(response(u"AAA-01"_s).interviewed.isEmpty());
}

void TestQuestionEvidence::filesGivenTogetherAreAskedOnce()
{
    m_window->interaction().files.push_back(
        {fileWith(u"one.txt"_s, "1"), fileWith(u"two.txt"_s, "2"), fileWith(u"three.txt"_s, "3")});
    m_window->interaction().choices.push_back(1);
    QSignalSpy finished(&m_window->parts().attacher, &Attacher::finished);
    QTest::mouseClick(find<QAbstractButton>(u"addEvidence"_s), Qt::LeftButton);
    QVERIFY(find<EvidenceTile>(u"tile2"_s)->isVisible()); // on their way, and shown
    QVERIFY(finished.wait(kWaitMs));
    QVERIFY(m_window->settle());
    const auto items = itemsOf(m_window->session().visit(), u"AAA-01"_s);
    QCOMPARE(items.size(), size_t(3));
    QCOMPARE(items[0]->type, items[2]->type);
    QCOMPARE(m_window->interaction().asked.size(), 2);
    QSignalSpy wanted(m_panel.get(), &QuestionPanel::wanted);
    QTest::mouseClick(find<QAbstractButton>(u"tile1"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().value<Place>().evidence, items[1]->id);
}

void TestQuestionEvidence::givenUpTypeAttachesNothing()
{
    m_window->interaction().files.push_back({fileWith(u"one.txt"_s, "1")});
    QVERIFY(m_panel->act(Page::Act::Attach)); // no answer is prepared for the type
    QVERIFY(!m_window->parts().attacher.isBusy());
    QVERIFY(m_window->session().visit().evidence.empty());
}

void TestQuestionEvidence::missingFileIsNamed()
{
    m_window->interaction().files.push_back(
        {m_window->scratch() + u"/gone <1>.jpg"_s, fileWith(u"there.txt"_s, "1")});
    m_window->interaction().choices.push_back(0);
    QSignalSpy finished(&m_window->parts().attacher, &Attacher::finished);
    QVERIFY(m_panel->act(Page::Act::Attach));
    QVERIFY(finished.wait(kWaitMs));
    QVERIFY(m_window->settle());
    const auto *message = find<Banner>(u"questionMessage"_s);
    QVERIFY(message->isVisible());
    QVERIFY(message->accessibleName().contains(u"gone <1>.jpg"_s));
    QCOMPARE(itemsOf(m_window->session().visit(), u"AAA-01"_s).size(), size_t(1));
}

void TestQuestionEvidence::droppedFileBecomesEvidence()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fileWith(u"photo.jpg"_s, "not a picture"))});
    m_window->interaction().choices.push_back(0);
    QSignalSpy finished(&m_window->parts().attacher, &Attacher::finished);
    QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_panel.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_panel.get(), &drop);
    QVERIFY(finished.wait(kWaitMs));
    QVERIFY(m_window->settle());
    QCOMPARE(itemsOf(m_window->session().visit(), u"AAA-01"_s).size(), size_t(1));
    QMimeData text;
    text.setText(u"words"_s);
    QDragEnterEvent words({200, 200}, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    words.ignore();
    QApplication::sendEvent(m_panel.get(), &words);
    QVERIFY(!words.isAccepted());
}

void TestQuestionEvidence::pictureIsPasted()
{
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QGuiApplication::clipboard()->setImage(picture);
    m_window->interaction().choices.push_back(0);
    QSignalSpy finished(&m_window->parts().attacher, &Attacher::finished);
    auto *note = find<QPlainTextEdit>(u"note"_s);
    note->setFocus();
    QTest::keyClick(note, Qt::Key_V, Qt::ControlModifier); // a picture is no text, even here
    QVERIFY(finished.wait(kWaitMs));
    QVERIFY(m_window->settle());
    QVERIFY(note->toPlainText().isEmpty());
    const auto items = itemsOf(m_window->session().visit(), u"AAA-01"_s);
    QCOMPARE(items.size(), size_t(1));
    QCOMPARE(items.front()->mediaType, u"image/png"_s);
}

void TestQuestionEvidence::measureTakesDevanagariDigits()
{
    m_panel->showQuestion(u"BBB-01"_s);
    auto *n = find<QLineEdit>(u"measureN"_s);
    auto *d = find<QLineEdit>(u"measureD"_s);
    QVERIFY(n->isVisible() && d->isVisible());
    n->setFocus();
    QInputMethodEvent typed;
    typed.setCommitString(u"१७ "_s);
    QApplication::sendEvent(n, &typed);
    QCOMPARE(n->text(), u"17"_s);
    d->setFocus();
    QTest::keyClicks(d, u"2x0"_s);
    QCOMPARE(d->text(), u"20"_s);
    QCOMPARE(find<TextBlock>(u"measureValue"_s)->text(), u"= 85.00 %"_s);
    QTest::keyClick(d, Qt::Key_Return);
    QVERIFY(m_window->settle());
    QCOMPARE(response(u"BBB-01"_s).measure, std::optional(MeasureValue{17, 20}));
    n->setFocus();
    n->selectAll();
    QTest::keyClick(n, Qt::Key_Delete);
    d->setFocus();
    d->selectAll();
    QTest::keyClick(d, Qt::Key_Delete);
    m_panel->showQuestion(u"AAA-01"_s);
    QVERIFY(!n->isVisible());
    QVERIFY(m_window->settle());
    QVERIFY(!response(u"BBB-01"_s).measure);
}

void TestQuestionEvidence::halfAMeasureIsNotRecorded()
{
    m_panel->showQuestion(u"BBB-01"_s);
    auto *n = find<QLineEdit>(u"measureN"_s);
    auto *d = find<QLineEdit>(u"measureD"_s);
    n->setFocus();
    QTest::keyClicks(n, u"7"_s);
    QVERIFY(find<TextBlock>(u"measureSays"_s)->isVisible());
    d->setFocus();
    QTest::keyClicks(d, u"0"_s);
    QTest::keyClick(d, Qt::Key_Return);
    QVERIFY(m_window->settle());
    QVERIFY(!response(u"BBB-01"_s).measure);
    QVERIFY(find<TextBlock>(u"measureSays"_s)->isVisible());
}

void TestQuestionEvidence::measureThatDisagreesIsSaid()
{
    m_window->session().set(Object::response(u"BBB-01"_s, u"measure"_s), measureJson({17, 20}));
    m_panel->showQuestion(u"BBB-01"_s);
    press(Qt::Key_5);
    QVERIFY(m_window->settle());
    QVERIFY(find<TextBlock>(u"measureSays"_s)->isVisible());
    press(Qt::Key_4);
    QVERIFY(m_window->settle());
    QVERIFY(!find<TextBlock>(u"measureSays"_s)->isVisible());
    m_window->session().set(Object::response(u"BBB-01"_s, u"measure"_s), measureJson({30, 20}));
    QVERIFY(m_window->settle());
    QVERIFY(find<TextBlock>(u"measureSays"_s)->isVisible());
}

QTEST_MAIN(TestQuestionEvidence)
#include "tst_question_evidence.moc"
