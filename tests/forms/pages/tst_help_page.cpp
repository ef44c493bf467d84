#include "forms/dialogs/shortcut_table.h"
#include "forms/pages/help/help_chapters.h"
#include "forms/pages/help/help_page.h"
#include "forms/pages/help/help_view.h"
#include "forms/widgets/button.h"
#include "forms/widgets/search_field.h"
#include "forms/widgets/side_row.h"
#include "tests/support/window_fixture.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

QStringList keysIn(const QString &markdown)
{
    static const QRegularExpression key(u"`([^`]+)`"_s);
    QStringList keys;
    for (auto found = key.globalMatch(markdown); found.hasNext();)
        keys << found.next().captured(1);
    keys.sort();
    return keys;
}

} // namespace

/// The guide inside the window.
class TestHelpPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyChapterStandsInBothLanguages_data();
    void everyChapterStandsInBothLanguages();
    void keysOfTheSheetStandInTheGuide();
    void sectionChoosesAChapter();
    void languageSwitchKeepsTheChapter();
    void searchFindsInBothScripts();
    void searchOutlivesHostileText();
    void escapeLeadsBack();
    void foldedPageKeepsChaptersAndSearch();
    void linesHaveRoomForDevanagari();
    void partThatHasTheFocusHasItsChapter();

private:
    HelpView &view() { return *m_page->findChild<HelpView *>(); }
    QStringList shownChapters() const;
    void search(const QString &words) { m_page->findChild<SearchField *>()->setText(words); }
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<HelpPage> m_page;
};

void TestHelpPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    m_page = std::make_unique<HelpPage>(m_fixture->parts(), nullptr);
    m_page->resize(1366, 690);
    m_page->show();
}

void TestHelpPage::cleanup()
{
    m_page.reset();
    m_fixture->languages().set(Language::English);
    m_fixture.reset();
}

QStringList TestHelpPage::shownChapters() const
{
    QStringList shown;
    for (const HelpChapter &chapter : helpChapters()) {
        if (!m_page->findChild<SideRow *>(u"chapter-"_s + chapter.id)->isHidden())
            shown << chapter.id;
    }
    return shown;
}

void TestHelpPage::everyChapterStandsInBothLanguages_data()
{
    QTest::addColumn<QString>("chapter");
    for (const HelpChapter &chapter : helpChapters())
        QTest::newRow(qPrintable(chapter.id)) << chapter.id;
}

void TestHelpPage::everyChapterStandsInBothLanguages()
{
    QFETCH(QString, chapter);
    const QString english = helpText(chapter, Language::English);
    const QString hindi = helpText(chapter, Language::Hindi);
    QVERIFY(english.startsWith(u"# "_s));
    QVERIFY(hindi.startsWith(u"# "_s));
    static const QRegularExpression devanagari(u"[\\x{0900}-\\x{097F}]"_s);
    QVERIFY(!english.contains(devanagari));
    QVERIFY(helpTitle(hindi).contains(devanagari));
    for (const auto &mark : {u"\n## "_s, u"\n- "_s, u"\n1. "_s, u"\n|"_s})
        QCOMPARE(hindi.count(mark), english.count(mark));
    QCOMPARE(keysIn(hindi), keysIn(english));
    QCOMPARE(hindi, hindi.normalized(QString::NormalizationForm_C));
}

void TestHelpPage::keysOfTheSheetStandInTheGuide()
{
    const QStringList told = keysIn(helpText(u"keys"_s, Language::English));
    const QStringList known{u"1 – 5"_s, u"← →"_s, u"Tab"_s}; // said otherwise there
    for (const ShortcutTopic &topic : shortcutTopics()) {
        for (const ShortcutLine &line : topic.lines)
            QVERIFY2(told.contains(line.keys) || known.contains(line.keys), qPrintable(line.keys));
    }
}

void TestHelpPage::sectionChoosesAChapter()
{
    Place place{Place::Where::Help};
    place.section = u"evidence"_s;
    m_page->enter(place);
    QCOMPARE(m_page->chapter(), u"evidence"_s);
    QVERIFY(view().toPlainText().startsWith(helpTitle(helpText(u"evidence"_s, Language::English))));
    place.section = u"../start"_s;
    m_page->enter(place);
    QCOMPARE(m_page->chapter(), u"evidence"_s);
    QVERIFY(m_page->act(Page::Act::Next));
    QCOMPARE(m_page->chapter(), u"saved"_s);
    QVERIFY(m_page->act(Page::Act::Previous));
    QCOMPARE(m_page->chapter(), u"evidence"_s);
}

void TestHelpPage::languageSwitchKeepsTheChapter()
{
    QTest::mouseClick(m_page->findChild<SideRow *>(u"chapter-sign"_s), Qt::LeftButton);
    m_fixture->languages().set(Language::Hindi);
    QCOMPARE(m_page->chapter(), u"sign"_s);
    QVERIFY(view().toPlainText().startsWith(helpTitle(helpText(u"sign"_s, Language::Hindi))));
}

void TestHelpPage::searchFindsInBothScripts()
{
    search(u"fat32"_s);
    QCOMPARE(shownChapters(), QStringList{u"trouble"_s});
    QCOMPARE(m_page->chapter(), u"trouble"_s);
    QVERIFY(!view().extraSelections().isEmpty());
    search(u"भारांक"_s);
    QCOMPARE(shownChapters(), QStringList{u"words"_s});
    search({});
    QCOMPARE(shownChapters().size(), qsizetype(helpChapters().size()));
    QVERIFY(view().extraSelections().isEmpty());
}

void TestHelpPage::searchOutlivesHostileText()
{
    for (const QString &words : {u"(*["_s, u"\\"_s, u"<script>"_s, QString(100'000, u'x')}) {
        search(words);
        QVERIFY(shownChapters().isEmpty());
        QVERIFY(!m_page->findChild<QWidget *>(u"helpNothing"_s)->isHidden());
        QVERIFY(!m_page->act(Page::Act::Attach));
        m_page->act(Page::Act::Next);
    }
}

void TestHelpPage::escapeLeadsBack()
{
    m_page->setWayBack({Place::Where::Checklist});
    m_page->setWayBack({Place::Where::Help});
    QSignalSpy wanted(m_page.get(), &Page::wanted);
    QTest::keyClick(&view(), Qt::Key_Escape);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().value<Place>().where, Place::Where::Checklist);
}

void TestHelpPage::foldedPageKeepsChaptersAndSearch()
{
    m_page->arrange({.hasLeft = false});
    QVERIFY(m_page->findChild<Button *>(u"chapterMenu"_s)->isVisible());
    QVERIFY(m_page->findChild<SearchField *>()->isVisible());
    QVERIFY(m_page->findChild<Button *>(u"helpBack"_s)->isVisible());
    m_page->arrange({});
    QVERIFY(!m_page->findChild<Button *>(u"chapterMenu"_s)->isVisible());
    QVERIFY(m_page->findChild<SearchField *>()->isVisible());
    QVERIFY(m_page->findChild<Button *>(u"helpBack"_s)->isVisible());
}

void TestHelpPage::linesHaveRoomForDevanagari()
{
    m_fixture->languages().set(Language::Hindi);
    for (const int percent : {100, 200}) {
        m_fixture->theme().setTextPercent(percent);
        QCoreApplication::processEvents();
        for (auto block = view().document()->begin(); block.isValid(); block = block.next()) {
            const QTextBlockFormat shape = block.blockFormat();
            for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                const int px = piece.fragment().charFormat().font().pixelSize();
                QVERIFY(px >= 12 * percent / 100);
                QVERIFY(shape.lineHeight() >= 1.5 * px);
            }
        }
    }
}

void TestHelpPage::partThatHasTheFocusHasItsChapter()
{
    QWidget gate;
    gate.setObjectName(u"gate"_s);
    const QWidget inside(&gate);
    QCOMPARE(chapterFor(&inside, Place::Where::Checklist), u"evidence"_s);
    const QWidget other;
    for (int where = int(Place::Where::Start); where < int(Place::Where::Help); ++where) {
        const QString chapter = chapterFor(&other, static_cast<Place::Where>(where));
        QVERIFY2(!helpText(chapter, Language::English).isEmpty(), qPrintable(chapter));
    }
    QVERIFY(chapterFor(nullptr, Place::Where::Help).isEmpty());
}

QTEST_MAIN(TestHelpPage)
#include "tst_help_page.moc"
