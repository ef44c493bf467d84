// Longer than a source usually is: one program for all widgets starts and links once.
#include "forms/paint.h"
#include "forms/style.h"
#include "forms/widgets/banner.h"
#include "forms/widgets/empty_state.h"
#include "forms/widgets/evidence_tile.h"
#include "forms/widgets/level_card.h"
#include "forms/widgets/save_state.h"
#include "forms/widgets/score_radar.h"
#include "forms/widgets/search_field.h"
#include "forms/widgets/segments.h"
#include "forms/widgets/side_row.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"

#include <QAccessible>
#include <QApplication>
#include <QFocusFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

const QString kWorst = u"ट्ठूँ क़ॉँ र्कैं"_s; // the highest and deepest clusters
const QString kHindi = u"12 माह के भीतर अनुप्रयोग, सर्वर और नेटवर्क का परीक्षण हुआ; सभी गंभीर एवं उच्च "
                       u"कमियों हेतु तिथिबद्ध कार्ययोजना है।"_s;

/// True if the outermost rows of pixels of an image hold nothing but its ground.
bool hasFreeEdges(const QImage &image)
{
    const QRgb ground = image.pixel(0, 0);
    for (int x = 0; x < image.width(); ++x) {
        if (image.pixel(x, 0) != ground || image.pixel(x, image.height() - 1) != ground)
            return false;
    }
    return true;
}

QAccessible::Role roleOf(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->role();
}

QString nameOf(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

ScoreLine line(const QString &code, double value)
{
    return {.code = code,
            .name = u"Name of "_s + code,
            .soFar = value,
            .ifSigned = value,
            .soFarText = QString::number(value),
            .weightText = {}};
}

std::vector<ScoreLine> lines(int count)
{
    std::vector<ScoreLine> all;
    for (int i = 0; i < count; ++i)
        all.push_back(line(u"P%1"_s.arg(i), 50 + i));
    return all;
}

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void devanagariIsNeverCut_data();
    void devanagariIsNeverCut();
    void wordsAreNeverBroken();
    void tooMuchTextEndsInAnEllipsisAndATooltip();
    void cardTellsWhatHappenedToIt();
    void arrowsMoveBetweenCardsAndAnswerNothing();
    void signedCardCannotBeChosen();
    void failedCardCanBeTriedAgain();
    void spinnerWaitsUntilItIsWorthIt();
    void lyingCardHoldsItsWords();
    void railSaysHowFarTheEvidenceCarries();
    void ringSaysWhatIsLeft();
    void savingIsSaidOnlyWhenItLasts();
    void savedIsSaidOnlyWhenTold();
    void bannerKeepsItsDeeds();
    void bannerStaysUntilItIsDismissed();
    void narrowBannerPutsItsDeedsBelow();
    void sideRowsMoveWithoutChoosing();
    void sideRowDoesNotGrowWhenChosen();
    void tileSaysItsState_data();
    void tileSaysItsState();
    void fewOrManyParametersStandAsBars_data();
    void fewOrManyParametersStandAsBars();
    void radarIsReadAloud();
    void searchIsEmptiedByEscape();
    void segmentsKeepTheirPlaceWhenWordsChange();
    void segmentsTellOnlyWhatTheUserChose();
    void greyButtonSaysWhy();
    void buttonOfADialogIsDrawnByRank();
    void focusRingShowsForKeysOnly();
    void everyWidgetHasRoleAndName();
    void widgetsGrowWithTheText();
    void widgetsAreDrawnWithoutOurStyle();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestWidgets::initTestCase()
{
    QVERIFY(Theme::loadFonts());
    m_theme = std::make_unique<Theme>();
    dress(*qApp, *m_theme);
}

void TestWidgets::init()
{
    m_theme->setTextPercent(100);
    m_theme->setMode(Theme::Mode::Light);
    m_theme->setMotion(true);
}

void TestWidgets::devanagariIsNeverCut_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("isBold");
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 125, 150, 200}) {
        for (const Type type : {Type::Small, Type::Body, Type::Title}) {
            for (const bool isBold : {false, true})
                QTest::addRow("type %d, bold %d, %d %%", int(type), int(isBold), percent)
                    << int(type) << isBold << percent;
        }
    }
}

void TestWidgets::devanagariIsNeverCut()
{
    QFETCH(int, type);
    QFETCH(bool, isBold);
    QFETCH(int, percent);
    m_theme->setTextPercent(percent);
    const Look &look = m_theme->look();
    const TextFlow flow({.text = kWorst, .type = Type(type), .isBold = isBold}, look, 2000);
    QCOMPARE(flow.lineCount(), 1);
    constexpr int kRoom = 40;
    QImage image(600, flow.heightPx() + 2 * kRoom, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    flow.draw(painter, {4, kRoom}, Qt::black);
    painter.end();
    // one pixel of antialiasing may touch the rim, no more
    QVERIFY(hasFreeEdges(image.copy(0, 0, 600, kRoom)));
    for (int x = 0; x < 600; ++x) {
        QVERIFY2(qGray(image.pixel(x, kRoom - 1)) > 128, "cut above");
        QVERIFY2(qGray(image.pixel(x, kRoom + flow.heightPx())) > 128, "cut below");
    }
}

void TestWidgets::wordsAreNeverBroken()
{
    const FlowText text{.text = u"अंतर्विभागीय"_s};
    const int least = TextFlow::minimumWidthPx(text, m_theme->look());
    QCOMPARE(TextFlow(text, m_theme->look(), least).lineCount(), 1);
    QCOMPARE(TextFlow(text, m_theme->look(), least / 2).lineCount(), 1);
    LevelCard card(1);
    card.setTexts(u"प्रारंभिक"_s, u"अंतर्विभागीयसमन्वयसमितियों की बैठक"_s);
    QVERIFY(card.minimumSizeHint().width()
            >= TextFlow::minimumWidthPx({.text = u"अंतर्विभागीयसमन्वयसमितियों"_s}, m_theme->look()));
}

void TestWidgets::tooMuchTextEndsInAnEllipsisAndATooltip()
{
    const TextFlow flow({.text = kHindi, .maxLines = 2}, m_theme->look(), 160);
    QVERIFY(flow.isElided());
    QCOMPARE(flow.lineCount(), 2);
    QVERIFY(!TextFlow({.text = u"short"_s, .maxLines = 2}, m_theme->look(), 160).isElided());
}

void TestWidgets::cardTellsWhatHappenedToIt()
{
    LevelCard card(3);
    card.setTexts(u"Established"_s, u"A plan exists."_s);
    QCOMPARE(card.accessibleName(), u"Level 3 of 5: Established"_s);
    QCOMPARE(roleOf(card), QAccessible::RadioButton);
    QVERIFY(card.accessibleDescription().contains(u"A plan exists."_s));
    card.setFailed(true);
    QVERIFY(card.accessibleDescription().contains(u"Not saved."_s));
    card.setFailed(false);
    QVERIFY(!card.accessibleDescription().contains(u"Not saved."_s));
    card.setSupport(Support::Above, u"A second group is missing."_s);
    QVERIFY(card.accessibleDescription().contains(u"A second group is missing."_s));
    card.setSigned(true);
    QVERIFY(card.accessibleDescription().contains(u"read only"_s));
}

void TestWidgets::arrowsMoveBetweenCardsAndAnswerNothing()
{
    QWidget window;
    QHBoxLayout row(&window);
    std::vector<std::unique_ptr<LevelCard>> cards;
    int answers = 0;
    for (int level = 1; level <= 5; ++level) {
        cards.push_back(std::make_unique<LevelCard>(level, &window));
        row.addWidget(cards.back().get());
        connect(cards.back().get(), &LevelCard::chosen, &window, [&answers] { ++answers; });
    }
    window.show();
    window.activateWindow();
    cards[1]->setFocus();
    QTest::keyClick(cards[1].get(), Qt::Key_Right);
    QTRY_VERIFY(cards[2]->hasFocus());
    QTest::keyClick(cards[2].get(), Qt::Key_Left);
    QTRY_VERIFY(cards[1]->hasFocus());
    QCOMPARE(answers, 0);
    QTest::keyClick(cards[1].get(), Qt::Key_Space);
    QCOMPARE(answers, 1);
    QVERIFY(cards[1]->isChecked());
}

void TestWidgets::signedCardCannotBeChosen()
{
    LevelCard card(2);
    card.setSigned(true);
    card.resize(200, 120);
    card.show();
    QSignalSpy chosen(&card, &LevelCard::chosen);
    QTest::mouseClick(&card, Qt::LeftButton);
    QTest::keyClick(&card, Qt::Key_Space);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(!card.isChecked());
}

void TestWidgets::failedCardCanBeTriedAgain()
{
    LevelCard card(2);
    card.setTexts(u"Emerging"_s, u"Part of it."_s);
    const int before = card.heightForWidth(200);
    card.showChosen(true);
    card.setFailed(true);
    QVERIFY(card.heightForWidth(200) > before);
    card.resize(200, 160);
    card.show();
    QSignalSpy chosen(&card, &LevelCard::chosen);
    QTest::mouseClick(&card, Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
}

void TestWidgets::spinnerWaitsUntilItIsWorthIt()
{
    QWidget owner;
    Turning turning(owner);
    turning.start(true);
    QVERIFY(!turning.isShown());
    QTRY_VERIFY(turning.isShown());
    QTRY_VERIFY(turning.turn() > 0);
    turning.stop();
    QVERIFY(!turning.isShown());
    turning.start(false);
    QTRY_VERIFY(turning.isShown());
    QCOMPARE(turning.turn(), 0.0);
}

void TestWidgets::lyingCardHoldsItsWords()
{
    for (const int percent : {100, 125, 150, 200}) {
        m_theme->setTextPercent(percent);
        LevelCard card(4);
        card.setTexts(u"प्रबंधित"_s, kHindi);
        card.setStacked(true);
        QVERIFY(card.heightForWidth(400) > card.heightForWidth(1200));
        QVERIFY(card.heightForWidth(1200) >= m_theme->look().scaled(24));
    }
}

void TestWidgets::railSaysHowFarTheEvidenceCarries()
{
    SupportRail rail;
    QCOMPARE(rail.accessibleName(), u"Evidence supports no level yet"_s);
    using enum Support;
    rail.setSupport({Supported, Supported, Supported, Above, Beyond}, {});
    QCOMPARE(rail.accessibleName(), u"Evidence supports up to level 3"_s);
    QCOMPARE(roleOf(rail), QAccessible::Graphic);
}

void TestWidgets::ringSaysWhatIsLeft()
{
    ProgressRing ring(32);
    ring.setProgress({.done = 5, .total = 8});
    QCOMPARE(nameOf(ring), u"5 of 8 answered"_s);
    ring.setProgress({.done = 8, .total = 8, .isBlocked = true});
    QVERIFY(nameOf(ring).contains(u"blocks"_s));
    QVERIFY(!Progressed({.done = 8, .total = 8, .isBlocked = true}).isDone());
    QVERIFY(!Progressed().isDone());
}

void TestWidgets::savingIsSaidOnlyWhenItLasts()
{
    SaveState state;
    state.setSaved(u"14:03:07"_s);
    QCOMPARE(state.words(), u"Saved 14:03:07"_s);
    state.setSaving();
    QCOMPARE(state.words(), u"Saved 14:03:07"_s);
    state.setSaved(u"14:03:08"_s);
    QCOMPARE(state.words(), u"Saved 14:03:08"_s);
    state.setSaving();
    QTRY_COMPARE(state.words(), u"Saving…"_s);
    state.setFailed();
    QCOMPARE(state.words(), u"Not saved. Text kept."_s);
    QCOMPARE(nameOf(state), state.words());
}

void TestWidgets::savedIsSaidOnlyWhenTold()
{
    SaveState state;
    QVERIFY(state.words().isEmpty());
    state.setSaving();
    QVERIFY(state.words().isEmpty());
    state.setFailed();
    state.setSaving(); // trying again: the failure stays in sight until it is known better
    QCOMPARE(state.words(), u"Not saved. Text kept."_s);
    state.setSigned();
    QCOMPARE(state.words(), u"Signed, read only"_s);
}

void TestWidgets::bannerKeepsItsDeeds()
{
    Banner banner(Tone::Warn);
    banner.setTexts(u"Level 4 needs a second group."_s, u"Until then level 3 counts."_s);
    QCOMPARE(roleOf(banner), QAccessible::AlertMessage);
    QCOMPARE(nameOf(banner), u"Level 4 needs a second group. Until then level 3 counts."_s);
    Button *deed = banner.addAction(u"Choose level 3"_s);
    QSignalSpy clicked(deed, &QAbstractButton::clicked);
    banner.resize(900, 60);
    banner.show();
    QTest::mouseClick(deed, Qt::LeftButton);
    QCOMPARE(clicked.count(), 1);
    banner.clearActions();
    QVERIFY(banner.findChildren<Button *>().size() == 1); // the cross
}

void TestWidgets::bannerStaysUntilItIsDismissed()
{
    Banner banner(Tone::Ok);
    banner.setTexts(u"Exported and verified."_s);
    banner.setDismissible(true);
    banner.show();
    auto *cross = banner.findChild<Button *>();
    QVERIFY(!cross->accessibleName().isEmpty());
    QSignalSpy dismissed(&banner, &Banner::dismissed);
    QTest::mouseClick(cross, Qt::LeftButton);
    QCOMPARE(dismissed.count(), 1);
    QVERIFY(banner.isHidden());
}

void TestWidgets::narrowBannerPutsItsDeedsBelow()
{
    Banner banner(Tone::Warn);
    banner.setTexts(u"Level 4 needs a second group."_s, u"Until then level 3 counts."_s);
    Button *deed = banner.addAction(u"Add an interview"_s);
    auto *text = banner.findChild<TextBlock *>();
    banner.show();
    banner.resize(1000, 60);
    QTRY_VERIFY(deed->geometry().left() >= text->geometry().right());
    banner.resize(380, 140);
    QTRY_VERIFY(deed->geometry().top() >= text->geometry().bottom());
}

void TestWidgets::sideRowsMoveWithoutChoosing()
{
    QWidget window;
    QVBoxLayout column(&window);
    SideRow first;
    SideRow second;
    column.addWidget(&first);
    column.addWidget(&second);
    first.setTexts(u"Use of data"_s, u"DUS"_s);
    first.setProgress({.done = 3, .total = 8});
    first.setValue(u"82"_s);
    QCOMPARE(nameOf(first), u"Use of data"_s);
    QCOMPARE(first.accessibleDescription(), u"DUS, 3 of 8 answered, 82"_s);
    first.setChecked(true);
    window.show();
    window.activateWindow();
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_Down);
    QTRY_VERIFY(second.hasFocus());
    QVERIFY(!second.isChecked());
    QTest::keyClick(&second, Qt::Key_Return);
    QVERIFY(second.isChecked());
}

void TestWidgets::sideRowDoesNotGrowWhenChosen()
{
    SideRow row;
    row.setTexts(u"डेटा सुरक्षा, साइबर सुरक्षा एवं निजता"_s, u"SEC"_s);
    row.setValue(u"75"_s);
    for (int width = 180; width < 320; width += 7) {
        row.setChecked(false);
        const int before = row.heightForWidth(width);
        row.setChecked(true);
        QCOMPARE(row.heightForWidth(width), before);
        QVERIFY(before >= 42);
    }
}

void TestWidgets::tileSaysItsState_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("words");
    using enum EvidenceTile::State;
    QTest::newRow("seen only") << int(SeenOnly) << u"Seen only"_s;
    QTest::newRow("missing") << int(Missing) << u"File not found"_s;
    QTest::newRow("withdrawn") << int(Withdrawn) << u"Withdrawn"_s;
    QTest::newRow("copying") << int(Copying) << u"0 % copied"_s;
}

void TestWidgets::tileSaysItsState()
{
    QFETCH(int, state);
    QFETCH(QString, words);
    EvidenceTile tile;
    tile.setTexts(u"Audit certificate"_s, u"Certificate"_s);
    tile.setState(EvidenceTile::State(state));
    QCOMPARE(nameOf(tile), u"Audit certificate, Certificate, "_s + words);
    QVERIFY(tile.sizeHint().width() >= 104);
    QVERIFY(!tile.grab().toImage().isNull());
    EvidenceTile plain;
    plain.setTexts(u"Audit certificate"_s, u"Certificate"_s);
    QVERIFY(plain.grab().toImage() != tile.grab().toImage());
}

void TestWidgets::fewOrManyParametersStandAsBars_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isRadar");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("two") << 2 << false;
    QTest::newRow("three") << 3 << true;
    QTest::newRow("ten") << 10 << true;
    QTest::newRow("sixteen") << 16 << true;
    QTest::newRow("seventeen") << 17 << false;
}

void TestWidgets::fewOrManyParametersStandAsBars()
{
    QFETCH(int, count);
    QFETCH(bool, isRadar);
    ScoreRadar radar;
    radar.setLines(lines(count), 0);
    QCOMPARE(radar.isRadar(), isRadar);
    radar.resize(240, std::max(radar.heightForWidth(240), 40));
    const QImage before = radar.grab().toImage();
    auto changed = lines(count);
    if (count == 0)
        return;
    changed[0].soFar = 5;
    radar.setLines(changed, 0);
    QVERIFY(radar.grab().toImage() != before);
}

void TestWidgets::radarIsReadAloud()
{
    ScoreRadar radar;
    auto three = lines(3);
    three[2].soFar.reset();
    radar.setLines(three);
    QCOMPARE(roleOf(radar), QAccessible::Chart);
    QCOMPARE(radar.accessibleDescription(), u"Name of P0 50, Name of P1 51, Name of P2 –"_s);
}

void TestWidgets::searchIsEmptiedByEscape()
{
    SearchField field;
    field.setKeyHint(u"Ctrl F"_s);
    field.resize(240, 36);
    field.show();
    QTest::keyClicks(&field, u"bilas"_s);
    QCOMPARE(field.text(), u"bilas"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
}

void TestWidgets::segmentsKeepTheirPlaceWhenWordsChange()
{
    Segments segments;
    segments.setChoices({u"Yes"_s, u"No"_s});
    segments.setCurrent(1);
    segments.setChoices({u"हाँ"_s, u"नहीं"_s});
    QCOMPARE(segments.current(), 1);
    const auto pieces = segments.findChildren<Segment *>();
    QCOMPARE(pieces.size(), 2);
    QVERIFY(pieces[1]->isChecked());
    QCOMPARE(nameOf(*pieces[1]), u"नहीं"_s);
    segments.setCurrent(-1);
    QVERIFY(!pieces[0]->isChecked() && !pieces[1]->isChecked());
}

void TestWidgets::segmentsTellOnlyWhatTheUserChose()
{
    Segments segments;
    segments.setChoices({u"Yes"_s, u"No"_s});
    segments.show();
    QSignalSpy chosen(&segments, &Segments::chosen);
    segments.setCurrent(0);
    QCOMPARE(chosen.count(), 0);
    QTest::mouseClick(segments.findChildren<Segment *>()[1], Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(segments.current(), 1);
}

void TestWidgets::greyButtonSaysWhy()
{
    Button button(u"Sign"_s, ButtonKind::Primary);
    button.setOffBecause(u"Four things are left."_s);
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.toolTip(), u"Four things are left."_s);
    button.setOffBecause({});
    QVERIFY(button.isEnabled());
    QVERIFY(button.toolTip().isEmpty());
}

void TestWidgets::buttonOfADialogIsDrawnByRank()
{
    QPushButton plain(u"Keep"_s);
    QPushButton first(u"Keep"_s);
    first.setDefault(true);
    for (QPushButton *button : {&plain, &first})
        button->resize(120, 36);
    const QPoint inside(8, 18);
    QCOMPARE(plain.grab().toImage().pixelColor(inside), lightTokens().surface);
    QCOMPARE(first.grab().toImage().pixelColor(inside), lightTokens().accent);
}

void TestWidgets::focusRingShowsForKeysOnly()
{
    QWidget window;
    QHBoxLayout row(&window);
    Button first(u"One"_s);
    Button second(u"Two"_s);
    QLineEdit field;
    row.addWidget(&first);
    row.addWidget(&second);
    row.addWidget(&field);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto ring = [&window] {
        const auto frames = window.findChildren<QFocusFrame *>();
        return !frames.isEmpty() && frames[0]->isVisible() ? frames[0] : nullptr;
    };
    first.setFocus(Qt::MouseFocusReason);
    QVERIFY(!ring());
    QTest::keyClick(&first, Qt::Key_Tab);
    QTRY_VERIFY(second.hasFocus());
    QTRY_VERIFY(ring());
    QVERIFY(showsFocus(second));
    QCOMPARE(ring()->geometry(), second.geometry().adjusted(-4, -4, 4, 4));
    QTest::mouseClick(&first, Qt::LeftButton);
    QVERIFY(!ring());
    QTest::keyClick(&first, Qt::Key_Backtab);
    QTRY_VERIFY(field.hasFocus()); // a field shows its focus on its own edge
    QVERIFY(!ring());
}

void TestWidgets::everyWidgetHasRoleAndName()
{
    AppMark mark;
    Chip chip(u"Critical"_s, Tone::Bad);
    EmptyState empty;
    empty.setTexts(u"inbox"_s, u"Your visits will stand here"_s, u"Begin one."_s);
    FilterChip filter(u"Open"_s);
    filter.setCount(3);
    KeyHint hint(u"Esc"_s, u"leave the note"_s);
    QuestionChip question(1, u"SEC-01"_s);
    ScoreBars bars;
    TextBlock text(u"words"_s);
    NavTab tab(u"inbox"_s);
    tab.setText(u"Inbox"_s);
    EvidenceTile add;
    add.setState(EvidenceTile::State::Add);
    const std::vector<std::pair<QWidget *, QAccessible::Role>> widgets{
        {&mark, QAccessible::Graphic},    {&chip, QAccessible::StaticText},
        {&empty, QAccessible::Grouping},  {&filter, QAccessible::CheckBox},
        {&hint, QAccessible::StaticText}, {&question, QAccessible::RadioButton},
        {&bars, QAccessible::Chart},      {&text, QAccessible::StaticText},
        {&tab, QAccessible::RadioButton}, {&add, QAccessible::Button},
    };
    for (const auto &[widget, role] : widgets) {
        QVERIFY2(!nameOf(*widget).isEmpty(), widget->metaObject()->className());
        QVERIFY2(roleOf(*widget) == role, widget->metaObject()->className());
    }
    QCOMPARE(nameOf(filter), u"Open 3"_s);
}

void TestWidgets::widgetsGrowWithTheText()
{
    Button button(u"Next"_s, ButtonKind::Primary);
    Chip chip(u"Critical"_s);
    TextBlock text(kHindi);
    EvidenceTile tile;
    ProgressRing ring;
    const std::array<QWidget *, 5> widgets{&button, &chip, &text, &tile, &ring};
    std::array<QSize, 5> before;
    for (std::size_t i = 0; i < widgets.size(); ++i)
        before[i] = widgets[i]->sizeHint();
    m_theme->setTextPercent(200);
    for (std::size_t i = 0; i < widgets.size(); ++i)
        QVERIFY2(widgets[i]->sizeHint().width() > before[i].width(),
                 widgets[i]->metaObject()->className());
}

void TestWidgets::widgetsAreDrawnWithoutOurStyle()
{
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
    LevelCard card(1);
    card.setTexts(u"Initial"_s, u"Never done."_s);
    card.setStyle(fusion.get());
    card.resize(200, 120);
    QVERIFY(!card.grab().toImage().isNull());
    card.setStyle(nullptr);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
