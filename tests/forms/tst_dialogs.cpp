#include "forms/dialogs/choice_dialog.h"
#include "forms/dialogs/choice_row.h"
#include "forms/dialogs/decision_dialog.h"
#include "forms/dialogs/desktop_interaction.h"
#include "forms/dialogs/text_dialog.h"
#include "forms/widgets/button.h"
#include "forms/widgets/text_block.h"
#include "tests/support/window_fixture.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

const QString kLong =
    u"यह दौरा सूची से हट जाता है और अपनी समस्त सामग्री सहित पढ़ने के लिए सुरक्षित रहता है; उस पर "
    u"हस्ताक्षर कभी नहीं हो सकते। कारण दौरे के अभिलेख में शब्दशः लिखा जाता है।"_s;

Decision decision(bool isDangerous)
{
    return {u"Discard the visit?"_s, u"It is kept."_s, u"Discard"_s, isDangerous};
}

Button *button(QDialog &dialog, const QString &name)
{
    return dialog.findChild<Button *>(name);
}

bool hasLatinWord(const QString &text)
{
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    return QString(text).remove(u'&').contains(word);
}

/// Does @p act in the dialog that comes next.
template <typename Act> void inNextDialog(Act act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        act(*dialog);
    });
}

} // namespace

/// What the window asks for in dialogs.
class TestDialogs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void enterDoesTheActUnlessItIsDangerous();
    void escapeGivesUp();
    void actStaysOffUntilTypedExactly_data();
    void actStaysOffUntilTypedExactly();
    void enterDoesNothingWhileTheActIsOff();
    void emptyTextOnlyWhereItMayBe();
    void textOfSeveralLinesIsGivenWhole();
    void textThatIsTooLongIsRefused();
    void secretIsHiddenUntilAskedFor();
    void numberChoosesAndEnterDoesIt();
    void arrowsChooseAndStopAtTheEnds();
    void presetOutsideTheOptionsIsTheNearest();
    void nothingToChooseFromSaysSo();
    void longHindiFitsInLargeText_data();
    void longHindiFitsInLargeText();
    void folderOfAPurposeIsRemembered();
    void folderThatIsGoneIsNotWanted();
    void givenUpFileDialogRemembersNothing();
    void fileDialogSpeaksHindi();
    void menuOfAFieldSpeaksHindi();

private:
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
};

void TestDialogs::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->theme().setMotion(false);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1024, 640);
    m_window->show();
}

void TestDialogs::cleanup()
{
    m_fixture->languages().set(Language::English);
    m_window.reset();
    m_fixture.reset();
}

void TestDialogs::enterDoesTheActUnlessItIsDangerous()
{
    for (const bool isDangerous : {false, true}) {
        DecisionDialog dialog(decision(isDangerous), m_window.get());
        dialog.show();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(dialog.result() == QDialog::Accepted, !isDangerous);
        QVERIFY(!dialog.isVisible());
        const auto kind = button(dialog, u"act"_s)->kind();
        QCOMPARE(kind, isDangerous ? ButtonKind::Danger : ButtonKind::Primary);
        QVERIFY(button(dialog, u"cancel"_s)->kind() != ButtonKind::Primary);
    }
    DecisionDialog dialog(decision(true), m_window.get());
    dialog.show();
    QTest::mouseClick(button(dialog, u"act"_s), Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestDialogs::escapeGivesUp()
{
    DecisionDialog one(decision(false), m_window.get());
    TextDialog other({.title = u"Why?"_s, .text = {}, .act = u"Go on"_s}, m_window.get());
    ChoiceDialog third({u"Who?"_s, {}, {u"A"_s, u"B"_s}, 0, {}}, m_window.get());
    for (QDialog *dialog : std::initializer_list<QDialog *>{&one, &other, &third}) {
        dialog->show();
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(dialog->result(), int(QDialog::Rejected));
    }
}

void TestDialogs::actStaysOffUntilTypedExactly_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isOn");
    const QString code = u"CG-BILASPUR"_s;
    QTest::newRow("nothing") << code << QString() << false;
    QTest::newRow("a part") << code << u"CG-BILASPU"_s << false;
    QTest::newRow("small letters") << code << u"cg-bilaspur"_s << false;
    QTest::newRow("a blank too many") << code << u"CG-BILASPUR "_s << false;
    QTest::newRow("exactly") << code << code << true;
    QTest::newRow("two spellings of one letter")
        << u"ज़िला"_s.normalized(QString::NormalizationForm_D) << u"\u095Bिला"_s << true;
}

void TestDialogs::actStaysOffUntilTypedExactly()
{
    QFETCH(QString, wanted);
    QFETCH(QString, typed);
    QFETCH(bool, isOn);
    TextDialog dialog({.title = u"City?"_s, .text = {}, .act = u"Change"_s, .mustEqual = wanted},
                      m_window.get());
    dialog.findChild<QLineEdit *>(u"text"_s)->setText(typed);
    QCOMPARE(button(dialog, u"act"_s)->isEnabled(), isOn);
    QCOMPARE(button(dialog, u"act"_s)->toolTip().isEmpty(), isOn);
}

void TestDialogs::enterDoesNothingWhileTheActIsOff()
{
    TextDialog dialog({.title = u"City?"_s, .text = {}, .act = u"Change"_s, .mustEqual = u"AB"_s},
                      m_window.get());
    dialog.show();
    auto *line = dialog.findChild<QLineEdit *>(u"text"_s);
    QTest::keyClicks(line, u"A"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QTest::keyClicks(line, u"B"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestDialogs::emptyTextOnlyWhereItMayBe()
{
    for (const bool mayBeEmpty : {false, true}) {
        TextDialog dialog(
            {.title = u"Why?"_s, .text = {}, .act = u"Go on"_s, .mayBeEmpty = mayBeEmpty},
            m_window.get());
        dialog.findChild<QPlainTextEdit *>(u"text"_s)->setPlainText(u" \n "_s);
        QCOMPARE(button(dialog, u"act"_s)->isEnabled(), mayBeEmpty);
    }
}

void TestDialogs::textOfSeveralLinesIsGivenWhole()
{
    TextDialog dialog({.title = u"Why?"_s, .text = {}, .act = u"Go on"_s}, m_window.get());
    dialog.show();
    auto *area = dialog.findChild<QPlainTextEdit *>(u"text"_s);
    QVERIFY(!area->acceptDrops());
    QTest::keyClicks(area, u"one"_s);
    QTest::keyClick(area, Qt::Key_Return);
    QTest::keyClicks(area, u"<b>two</b>"_s);
    QVERIFY(dialog.isVisible());
    QTest::keyClick(area, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.text(), u"one\n<b>two</b>"_s);
}

void TestDialogs::textThatIsTooLongIsRefused()
{
    TextDialog dialog({.title = u"Why?"_s, .text = {}, .act = u"Go on"_s}, m_window.get());
    auto *area = dialog.findChild<QPlainTextEdit *>(u"text"_s);
    area->setPlainText(QString(20'000, u'क'));
    QVERIFY(button(dialog, u"act"_s)->isEnabled());
    area->setPlainText(QString(20'001, u'क'));
    QVERIFY(!button(dialog, u"act"_s)->isEnabled());
}

void TestDialogs::secretIsHiddenUntilAskedFor()
{
    TextDialog dialog({.title = u"Passphrase?"_s, .text = {}, .act = u"Sign"_s, .isSecret = true},
                      m_window.get());
    auto *line = dialog.findChild<QLineEdit *>(u"text"_s);
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    Button *eye = button(dialog, u"eye"_s);
    QVERIFY(!eye->accessibleName().isEmpty());
    eye->click();
    QCOMPARE(line->echoMode(), QLineEdit::Normal);
    eye->click();
    QCOMPARE(line->echoMode(), QLineEdit::Password);
}

void TestDialogs::numberChoosesAndEnterDoesIt()
{
    ChoiceDialog dialog({u"Who?"_s, {}, {u"A"_s, u"B"_s, u"C"_s}, 1, {}}, m_window.get());
    dialog.show();
    QCOMPARE(dialog.chosen(), 1);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_3);
    QCOMPARE(dialog.chosen(), 2);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_9);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_0);
    QCOMPARE(dialog.chosen(), 2);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestDialogs::arrowsChooseAndStopAtTheEnds()
{
    ChoiceDialog dialog({u"Who?"_s, {}, {u"A"_s, u"B"_s}, 0, {}}, m_window.get());
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Up);
    QCOMPARE(dialog.chosen(), 0);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
    QCOMPARE(dialog.chosen(), 1);
}

void TestDialogs::presetOutsideTheOptionsIsTheNearest()
{
    const ChoiceDialog low({u"Who?"_s, {}, {u"A"_s, u"B"_s}, -1, {}}, m_window.get());
    const ChoiceDialog high({u"Who?"_s, {}, {u"A"_s, u"B"_s}, 7, {}}, m_window.get());
    QCOMPARE(low.chosen(), 0);
    QCOMPARE(high.chosen(), 1);
}

void TestDialogs::nothingToChooseFromSaysSo()
{
    ChoiceDialog dialog({u"Who?"_s, {}, {}, 0, {}}, m_window.get());
    QVERIFY(!button(dialog, u"act"_s)->isEnabled());
    QVERIFY(!button(dialog, u"act"_s)->toolTip().isEmpty());
    QCOMPARE(dialog.chosen(), -1);
}

void TestDialogs::longHindiFitsInLargeText_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("as usual") << 100;
    QTest::newRow("twice as large") << 200;
}

void TestDialogs::longHindiFitsInLargeText()
{
    QFETCH(int, percent);
    m_fixture->theme().setTextPercent(percent);
    DecisionDialog one({kLong.left(60), kLong, u"दौरा निरस्त करें"_s, true}, m_window.get());
    TextDialog other({.title = kLong.left(60), .text = kLong, .act = u"दौरा निरस्त करें"_s},
                     m_window.get());
    ChoiceDialog third({kLong.left(60), kLong, {QString(u"नाम\n"_s + kLong), kLong}, 0, {}},
                       m_window.get());
    for (QDialog *dialog : std::initializer_list<QDialog *>{&one, &other, &third}) {
        dialog->show();
        QCoreApplication::processEvents();
        QVERIFY(dialog->width() <= 1024 && dialog->height() <= 640);
        const auto buttons = dialog->findChildren<Button *>();
        for (Button *each : buttons) {
            const QRect at(each->mapTo(dialog, QPoint()), each->size());
            QVERIFY(dialog->rect().contains(at));
            QVERIFY(each->width() >= each->sizeHint().width());
        }
        const auto texts = dialog->findChildren<TextBlock *>();
        for (const TextBlock *text : texts)
            QVERIFY(text->isHidden() || text->height() >= text->heightForWidth(text->width()));
        const auto rows = dialog->findChildren<ChoiceRow *>();
        for (const ChoiceRow *row : rows)
            QVERIFY(row->height() >= row->heightForWidth(row->width()));
        dialog->close();
    }
    m_fixture->theme().setTextPercent(100);
}

void TestDialogs::folderOfAPurposeIsRemembered()
{
    Settings settings(m_fixture->scratch() + u"/s.ini"_s);
    DesktopInteraction ask(settings);
    QDir(m_fixture->scratch()).mkdir(u"stick"_s);
    const QString path = m_fixture->scratch() + u"/stick/a.txt"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    inNextDialog([path](QFileDialog &dialog) {
        QVERIFY(dialog.testOption(QFileDialog::DontUseNativeDialog));
        dialog.selectFile(path);
        QMetaObject::invokeMethod(&dialog, "accept");
    });
    QCOMPARE(ask.pickFile(m_window.get(), {u"Pick"_s, {}, u"bundle"_s, {}}), path);
    QCOMPARE(settings.lastFolder(u"bundle"_s), QFileInfo(path).path());
    QVERIFY(settings.lastFolder(u"evidence"_s).isEmpty());
    inNextDialog([path](QFileDialog &dialog) {
        QCOMPARE(dialog.directory().path(), QFileInfo(path).path());
        dialog.reject();
    });
    QVERIFY(ask.pickFile(m_window.get(), {u"Pick"_s, {}, u"bundle"_s, {}}).isEmpty());
}

void TestDialogs::folderThatIsGoneIsNotWanted()
{
    Settings settings(m_fixture->scratch() + u"/s.ini"_s);
    settings.setLastFolder(u"stick"_s, u"/media/nobody/GONE"_s);
    DesktopInteraction ask(settings);
    inNextDialog([](QFileDialog &dialog) {
        QVERIFY(dialog.directory().exists());
        dialog.reject();
    });
    QVERIFY(ask.pickFolder(m_window.get(), {u"Pick"_s, {}, u"stick"_s, {}}).isEmpty());
}

void TestDialogs::givenUpFileDialogRemembersNothing()
{
    Settings settings(m_fixture->scratch() + u"/s.ini"_s);
    DesktopInteraction ask(settings);
    inNextDialog([](QFileDialog &dialog) { dialog.reject(); });
    QVERIFY(ask.saveFile(m_window.get(), {u"Save"_s, {}, u"bundle"_s, u"a.asice"_s}).isEmpty());
    QVERIFY(settings.lastFolder(u"bundle"_s).isEmpty());
}

void TestDialogs::fileDialogSpeaksHindi()
{
    m_fixture->languages().set(Language::Hindi);
    Settings settings(m_fixture->scratch() + u"/s.ini"_s);
    DesktopInteraction ask(settings);
    QStringList said;
    inNextDialog([&said](QFileDialog &dialog) {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said << label->text();
        for (const QAbstractButton *each : dialog.findChildren<QAbstractButton *>())
            said << each->text() << each->toolTip() << each->accessibleName();
        for (const QAction *action : dialog.findChildren<QAction *>())
            said << action->text();
        dialog.reject();
    });
    ask.pickFiles(m_window.get(), {u"साक्ष्य"_s, {}, u"evidence"_s, {}});
    QVERIFY(said.size() > 10);
    said.removeIf([](const QString &text) { return !hasLatinWord(text); });
    QVERIFY2(said.isEmpty(), qPrintable(said.join(u'\n')));
}

void TestDialogs::menuOfAFieldSpeaksHindi()
{
    m_fixture->languages().set(Language::Hindi);
    QLineEdit line;
    QPlainTextEdit area;
    for (const auto &menu : {std::unique_ptr<QMenu>(line.createStandardContextMenu()),
                             std::unique_ptr<QMenu>(area.createStandardContextMenu())}) {
        QVERIFY(menu->actions().size() > 5);
        for (const QAction *action : menu->actions())
            QVERIFY2(!hasLatinWord(action->text().section(u'\t', 0, 0)),
                     qPrintable(action->text()));
    }
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
