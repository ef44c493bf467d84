#include "forms/dialogs/settings_dialog.h"
#include "forms/dialogs/shortcut_sheet.h"
#include "forms/dialogs/shortcut_table.h"
#include "forms/dialogs/tour.h"
#include "forms/widgets/button.h"
#include "forms/widgets/segments.h"
#include "forms/widgets/surface.h"
#include "tests/support/window_fixture.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

void choose(SettingsDialog &dialog, const QString &name, int index)
{
    auto *choices = dialog.findChild<Segments *>(name);
    QVERIFY2(choices, qPrintable(name));
    const auto pieces = choices->findChildren<Segment *>();
    QTest::mouseClick(pieces.at(index), Qt::LeftButton);
}

} // namespace

/// Settings, the sheet of the keys, and the tour.
class TestSheets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void choicesHoldAtOnceAndAreRemembered();
    void textGrowsInStepsUpToTwice();
    void languageChangesWhileTheSettingsAreOpen();
    void knownFolderIsAskedForAndThisOneIsNot();
    void settingsFitInLargeText();
    void everyControlOfTheSettingsHasAName();
    void sheetShowsEveryKeyAndEscapeClosesIt();
    void noKeyStandsTwiceOnTheSheet();
    void tourSkipsWhatIsNotToBeSeenAndEnds();
    void tourLeavesTheFocusWhereItIs();
    void tourStaysInsideTheWindow();

private:
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QMainWindow> m_window;
};

void TestSheets::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    m_window = std::make_unique<QMainWindow>();
    m_window->resize(1024, 640);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSheets::cleanup()
{
    m_window.reset();
    m_fixture->languages().set(Language::English);
    m_fixture.reset();
}

void TestSheets::choicesHoldAtOnceAndAreRemembered()
{
    const WindowParts parts = m_fixture->parts();
    SettingsDialog dialog(parts, m_window.get());
    QSignalSpy room(&dialog, &SettingsDialog::roomChanged);
    dialog.show();
    choose(dialog, u"theme"_s, 2);
    QVERIFY(parts.theme.look().isDark);
    QCOMPARE(parts.settings.themeMode(), Theme::Mode::Dark);
    choose(dialog, u"motion"_s, 0);
    QVERIFY(!parts.theme.look().hasMotion);
    QVERIFY(!parts.settings.hasMotion());
    choose(dialog, u"cards"_s, 1);
    QVERIFY(parts.settings.areCardsStacked());
    choose(dialog, u"panel"_s, 0);
    QVERIFY(!parts.settings.isSidePanelShown());
    QCOMPARE(room.count(), 2);
}

void TestSheets::textGrowsInStepsUpToTwice()
{
    const WindowParts parts = m_fixture->parts();
    SettingsDialog dialog(parts, m_window.get());
    auto *smaller = dialog.findChild<Button *>(u"smaller"_s);
    auto *larger = dialog.findChild<Button *>(u"larger"_s);
    QVERIFY(!smaller->isEnabled());
    QVERIFY(!smaller->toolTip().isEmpty());
    for (int percent = 110; percent <= 200; percent += 10) {
        larger->click();
        QCOMPARE(parts.theme.look().textPercent, percent);
        QCOMPARE(parts.settings.textPercent(), percent);
    }
    QVERIFY(!larger->isEnabled());
    smaller->click();
    QCOMPARE(parts.settings.textPercent(), 190);
    QVERIFY(larger->isEnabled());
}

void TestSheets::languageChangesWhileTheSettingsAreOpen()
{
    const WindowParts parts = m_fixture->parts();
    SettingsDialog dialog(parts, m_window.get());
    dialog.show();
    choose(dialog, u"language"_s, 0);
    QVERIFY(dialog.isVisible());
    QCOMPARE(parts.languages.current(), Language::Hindi);
    QCOMPARE(parts.settings.language(), std::optional(Language::Hindi));
    QCOMPARE(dialog.windowTitle(), SettingsDialog::tr("Settings"));
    QCOMPARE(dialog.findChild<Button *>(u"openFolder"_s)->text(),
             SettingsDialog::tr("Open the folder"));
}

void TestSheets::knownFolderIsAskedForAndThisOneIsNot()
{
    const WindowParts parts = m_fixture->parts();
    parts.settings.addKnownFolder(m_fixture->folder());
    parts.settings.addKnownFolder(u"/media/anita/raipur & co"_s);
    SettingsDialog dialog(parts, m_window.get());
    dialog.show();
    QList<Button *> changes;
    for (Button *each : dialog.findChildren<Button *>()) {
        if (each->property("folder").isValid())
            changes << each;
    }
    QCOMPARE(changes.size(), 1);
    changes.front()->click();
    QCOMPARE(dialog.wantedFolder(), u"/media/anita/raipur & co"_s);
    QVERIFY(!dialog.isVisible());
}

void TestSheets::settingsFitInLargeText()
{
    const WindowParts parts = m_fixture->parts();
    for (const int percent : {100, 150, 200}) {
        parts.theme.setTextPercent(percent);
        SettingsDialog dialog(parts, m_window.get());
        dialog.show();
        QCoreApplication::processEvents();
        QVERIFY(dialog.width() <= m_window->width() && dialog.height() <= m_window->height());
        for (const Button *each : dialog.findChildren<Button *>()) {
            const int right = each->mapTo(&dialog, QPoint(each->width(), 0)).x();
            QVERIFY2(right <= dialog.width(), qPrintable(each->text()));
        }
    }
}

void TestSheets::everyControlOfTheSettingsHasAName()
{
    SettingsDialog dialog(m_fixture->parts(), m_window.get());
    for (const QAbstractButton *each : dialog.findChildren<QAbstractButton *>()) {
        if (!each->isHidden())
            QVERIFY2(!each->text().isEmpty() || !each->accessibleName().isEmpty(),
                     qPrintable(each->objectName()));
    }
    for (const Segments *each : dialog.findChildren<Segments *>())
        QVERIFY(!each->accessibleName().isEmpty());
}

void TestSheets::sheetShowsEveryKeyAndEscapeClosesIt()
{
    for (const int percent : {100, 200}) {
        m_fixture->theme().setTextPercent(percent);
        ShortcutSheet sheet(m_fixture->parts(), m_window.get());
        sheet.show();
        QSet<QString> shown;
        for (const KeyHint *hint : sheet.findChildren<KeyHint *>())
            shown << hint->accessibleName().trimmed();
        for (const ShortcutTopic &topic : shortcutTopics()) {
            QVERIFY(!topic.name.isEmpty());
            for (const ShortcutLine &line : topic.lines) {
                QVERIFY2(shown.contains(line.keys), qPrintable(line.keys));
                QVERIFY(!line.words.isEmpty());
            }
        }
        QTest::keyClick(&sheet, Qt::Key_Escape);
        QVERIFY(!sheet.isVisible());
    }
}

void TestSheets::noKeyStandsTwiceOnTheSheet()
{
    QSet<QString> seen;
    for (const ShortcutTopic &topic : shortcutTopics()) {
        for (const ShortcutLine &line : topic.lines) {
            QVERIFY2(!seen.contains(line.keys), qPrintable(line.keys));
            seen << line.keys;
        }
    }
}

void TestSheets::tourSkipsWhatIsNotToBeSeenAndEnds()
{
    QWidget levels(m_window.get());
    levels.setObjectName(u"levels"_s);
    levels.setGeometry(300, 200, 400, 100);
    levels.show();
    QWidget hidden(m_window.get());
    hidden.setObjectName(u"leftColumn"_s);
    hidden.hide();
    QWidget state(m_window.get());
    state.setObjectName(u"saveState"_s);
    state.setGeometry(800, 10, 100, 20);
    state.show();
    Tour tour(*m_window);
    QSignalSpy ended(&tour, &Tour::ended);
    QVERIFY(tour.begin());
    QVERIFY(tour.isVisible());
    QVERIFY(tour.accessibleName().contains(u"Five levels"_s));
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    QCOMPARE(tour.stop(), 1);
    QVERIFY(tour.findChild<Button *>(u"tourSkip"_s)->isHidden()); // the last one
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    QCOMPARE(ended.count(), 1);
    QVERIFY(!tour.isVisible());
    levels.hide();
    state.hide();
    QVERIFY(!tour.begin());
    QVERIFY(!tour.isVisible());
}

void TestSheets::tourLeavesTheFocusWhereItIs()
{
    QLineEdit note(m_window.get());
    note.setObjectName(u"levels"_s);
    note.setGeometry(300, 200, 400, 40);
    note.show();
    note.setFocus();
    Tour tour(*m_window);
    QVERIFY(tour.begin());
    QVERIFY(note.hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"seen"_s);
    QCOMPARE(note.text(), u"seen"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!tour.isVisible());
}

void TestSheets::tourStaysInsideTheWindow()
{
    QWidget corner(m_window.get());
    corner.setObjectName(u"saveState"_s);
    corner.show();
    m_fixture->theme().setTextPercent(200);
    for (const QRect &at : {QRect(0, 0, 20, 20), QRect(1000, 0, 20, 20), QRect(0, 620, 20, 20),
                            QRect(1000, 620, 20, 20), QRect(0, 0, 256, 640)}) {
        corner.setGeometry(at);
        Tour tour(*m_window);
        QVERIFY(tour.begin());
        QVERIFY(m_window->rect().contains(tour.geometry()));
    }
}

QTEST_MAIN(TestSheets)
#include "tst_sheets.moc"
