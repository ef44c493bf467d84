#include "forms/icons.h"
#include "forms/style.h"
#include "forms/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

constexpr double kTextContrast = 4.5; // WCAG 2, AA
constexpr double kEdgeContrast = 3;

QImage drawn(const QString &icon, int side, const QColor &colour, qreal ratio = 1)
{
    QImage image(QSize(side, side) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawIcon(painter, icon, QRectF(0, 0, side, side), colour);
    return image;
}

int inkedPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 40 ? 1 : 0;
    }
    return count;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void contrastFollowsTheStandard();
    void everyPairCanBeRead_data();
    void everyPairCanBeRead();
    void contrastIsAsDesigned_data();
    void contrastIsAsDesigned();
    void chartsCanBeToldFromTheirGround();
    void heatGrowsDarkerOrLighterStepByStep();
    void textGrowsToTwiceItsSize();
    void linesLeaveRoomForDevanagari();
    void textSizeStaysWithinBounds();
    void fontsComeWithTheProgram();
    void followsTheSystemUntilToldOtherwise();
    void motionIsOffWhenEitherSaysSo();
    void paletteIsMadeOfTheTokens();
    void aNewThemeReachesTheWidgets();
    void everyIconIsDrawnInTheColourGiven_data();
    void everyIconIsDrawnInTheColourGiven();
    void iconsAreSharpOnDenseScreens();
    void anIconFollowsTheTheme();
    void everyNamedIconIsThere_data();
    void everyNamedIconIsThere();
};

void TestTheme::initTestCase()
{
    QVERIFY(Theme::loadFonts());
}

void TestTheme::contrastFollowsTheStandard()
{
    QCOMPARE(contrastOf(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastOf(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(contrastOf(QColor(0x777777), Qt::white) - 4.48) < 0.01);
}

void TestTheme::everyPairCanBeRead_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const bool isDark : {false, true}) {
        const Tokens t = isDark ? darkTokens() : lightTokens();
        const char *mode = isDark ? "dark" : "light";
        const std::array grounds{t.canvas, t.panel, t.surface, t.sunken, t.accentSoft};
        const std::array texts{t.ink, t.ink2, t.accent, t.ok, t.warn, t.bad};
        for (std::size_t g = 0; g < grounds.size(); ++g) {
            for (std::size_t i = 0; i < texts.size(); ++i)
                QTest::addRow("%s: text %d on ground %d", mode, int(i), int(g))
                    << texts[i] << grounds[g] << kTextContrast;
            QTest::addRow("%s: edges on ground %d", mode, int(g))
                << t.control << grounds[g] << kEdgeContrast;
        }
        const std::array<std::pair<QColor, QColor>, 7> pairs{{{t.ok, t.okSoft},
                                                              {t.warn, t.warnSoft},
                                                              {t.bad, t.badSoft},
                                                              {t.ink, t.okSoft},
                                                              {t.ink, t.warnSoft},
                                                              {t.ink, t.badSoft},
                                                              {t.ink2, t.badSoft}}};
        for (std::size_t i = 0; i < pairs.size(); ++i)
            QTest::addRow("%s: soft pair %d", mode, int(i))
                << pairs[i].first << pairs[i].second << kTextContrast;
        const std::array buttons{t.accent, t.accentHover, t.accentPress, t.bad};
        for (std::size_t i = 0; i < buttons.size(); ++i)
            QTest::addRow("%s: on button %d", mode, int(i))
                << t.onAccent << buttons[i] << kTextContrast;
        QTest::addRow("%s: pressed", mode) << t.ink << t.line << kTextContrast;
        QTest::addRow("%s: pressed link", mode) << t.accent << t.line << kTextContrast;
        QTest::addRow("%s: number of a signed card", mode) << t.surface << t.ink2 << kTextContrast;
        for (std::size_t i = 0; i < t.heat.size(); ++i)
            QTest::addRow("%s: heat %d", mode, int(i))
                << t.heatInk[i] << t.heat[i] << kTextContrast;
    }
}

void TestTheme::everyPairCanBeRead()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double contrast = contrastOf(ink, ground);
    QVERIFY2(contrast >= least, qPrintable(QString::number(contrast)));
}

void TestTheme::contrastIsAsDesigned_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("contrast");
    const Tokens l = lightTokens();
    const Tokens d = darkTokens();
    QTest::newRow("ink on canvas") << l.ink << l.canvas << 15.2;
    QTest::newRow("ink on canvas, dark") << d.ink << d.canvas << 15.6;
    QTest::newRow("ink2 on sunken") << l.ink2 << l.sunken << 5.7;
    QTest::newRow("ink2 on sunken, dark") << d.ink2 << d.sunken << 6.4;
    QTest::newRow("accent on surface") << l.accent << l.surface << 8.1;
    QTest::newRow("accent on surface, dark") << d.accent << d.surface << 7.7;
    QTest::newRow("ok on its soft") << l.ok << l.okSoft << 5.7;
    QTest::newRow("ok on its soft, dark") << d.ok << d.okSoft << 7.1;
    QTest::newRow("warn on its soft") << l.warn << l.warnSoft << 5.8;
    QTest::newRow("warn on its soft, dark") << d.warn << d.warnSoft << 7.5;
    QTest::newRow("bad on its soft") << l.bad << l.badSoft << 5.7;
    QTest::newRow("bad on its soft, dark") << d.bad << d.badSoft << 6.7;
    QTest::newRow("control on sunken") << l.control << l.sunken << 3.1;
    QTest::newRow("control on sunken, dark") << d.control << d.sunken << 3.4;
    QTest::newRow("text on pressed") << l.onAccent << l.accentPress << 12.4;
    QTest::newRow("text on pressed, dark") << d.onAccent << d.accentPress << 6.5;
    QTest::newRow("text on bad, dark") << d.onAccent << d.bad << 8.2;
}

void TestTheme::contrastIsAsDesigned()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, contrast);
    const double measured = contrastOf(ink, ground);
    QVERIFY2(std::abs(measured - contrast) <= 0.1, qPrintable(QString::number(measured)));
}

void TestTheme::chartsCanBeToldFromTheirGround()
{
    for (const Tokens &t : {lightTokens(), darkTokens()}) {
        for (const QColor &series : t.series)
            QVERIFY2(contrastOf(series, t.surface) >= 3.0, qPrintable(series.name()));
    }
}

void TestTheme::heatGrowsDarkerOrLighterStepByStep()
{
    const Tokens light = lightTokens();
    const Tokens dark = darkTokens();
    for (std::size_t i = 1; i < light.heat.size(); ++i) {
        QVERIFY(contrastOf(light.heat[i], Qt::black) < contrastOf(light.heat[i - 1], Qt::black));
        QVERIFY(contrastOf(dark.heat[i], Qt::black) > contrastOf(dark.heat[i - 1], Qt::black));
    }
}

void TestTheme::textGrowsToTwiceItsSize()
{
    Look look{.tokens = lightTokens()};
    QCOMPARE(look.textPx(Type::Body), 14);
    QCOMPARE(look.linePx(Type::Body), 22);
    QCOMPARE(look.controlPx(), 36);
    QCOMPARE(look.smallControlPx(), 32);
    look.textPercent = 200;
    QCOMPARE(look.textPx(Type::Small), 24);
    QCOMPARE(look.textPx(Type::Body), 28);
    QCOMPARE(look.textPx(Type::Title), 32);
    QCOMPARE(look.linePx(Type::Title), 48);
    QCOMPARE(look.scaled(24), 48);
    QCOMPARE(look.spaced(12), 18);
}

void TestTheme::linesLeaveRoomForDevanagari()
{
    for (int percent = 100; percent <= 200; percent += 5) {
        const Look look{.tokens = lightTokens(), .textPercent = percent};
        for (const Type type : {Type::Small, Type::Body, Type::Card, Type::Title})
            QVERIFY2(look.linePx(type) * 2 >= look.textPx(type) * 3,
                     qPrintable(u"%1 % "_s.arg(percent)));
    }
}

void TestTheme::textSizeStaysWithinBounds()
{
    Theme theme;
    theme.setTextPercent(10);
    QCOMPARE(theme.look().textPercent, 100);
    theme.setTextPercent(900);
    QCOMPARE(theme.look().textPercent, 200);
}

void TestTheme::fontsComeWithTheProgram()
{
    const QStringList families = QFontDatabase::families();
    QVERIFY(families.contains(u"Noto Sans"_s));
    QVERIFY(families.contains(u"Noto Sans Devanagari"_s));
    const QFont font = Theme().font();
    QCOMPARE(font.families(), (QStringList{u"Noto Sans Devanagari"_s, u"Noto Sans"_s}));
    QCOMPARE(QFontInfo(font).pixelSize(), 14);
}

void TestTheme::followsTheSystemUntilToldOtherwise()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    QVERIFY(!theme.look().isDark);
    theme.setSystem(true, true);
    QVERIFY(theme.look().isDark);
    QCOMPARE(theme.look()[&Tokens::canvas], darkTokens().canvas);
    theme.setSystem(true, true);
    QCOMPARE(changed.count(), 1);
    theme.setMode(Theme::Mode::Light);
    QVERIFY(!theme.look().isDark);
    theme.setSystem(false, true);
    theme.setMode(Theme::Mode::Dark);
    QVERIFY(theme.look().isDark);
}

void TestTheme::motionIsOffWhenEitherSaysSo()
{
    Theme theme;
    QVERIFY(theme.look().hasMotion);
    theme.setSystem(false, false);
    QVERIFY(!theme.look().hasMotion);
    theme.setSystem(false, true);
    theme.setMotion(false);
    QVERIFY(!theme.look().hasMotion);
}

void TestTheme::paletteIsMadeOfTheTokens()
{
    Theme theme;
    theme.setMode(Theme::Mode::Dark);
    const QPalette palette = theme.palette();
    QCOMPARE(palette.color(QPalette::Window), darkTokens().canvas);
    QCOMPARE(palette.color(QPalette::Text), darkTokens().ink);
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), darkTokens().ink3);
    QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight), darkTokens().accent);
}

void TestTheme::aNewThemeReachesTheWidgets()
{
    Theme theme;
    dress(*qApp, theme);
    QPushButton button(u"x"_s);
    button.show();
    const int before = button.sizeHint().height();
    QCOMPARE(before, 36);
    QCOMPARE(&lookOf(button), &theme.look());
    theme.setMode(Theme::Mode::Dark);
    theme.setTextPercent(200);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().canvas);
    QTRY_COMPARE(button.palette().color(QPalette::Window), darkTokens().canvas);
    QCOMPARE(QFontInfo(button.font()).pixelSize(), 28);
    QVERIFY(button.sizeHint().height() > before);
    QApplication::setStyle(u"Fusion"_s); // the theme goes with this function
    QVERIFY(&lookOf(button) != &theme.look());
}

void TestTheme::everyIconIsDrawnInTheColourGiven_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = iconNames();
    for (const QString &name : names)
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestTheme::everyIconIsDrawnInTheColourGiven()
{
    QFETCH(QString, name);
    const QColor colour(0x2266AA);
    for (const int side : {16, 18, 20}) {
        const QImage image = drawn(name, side, colour);
        QVERIFY2(inkedPixels(image) > side / 2, "nothing is drawn");
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() > 200)
                    QVERIFY(std::abs(pixel.blue() - colour.blue()) < 12);
            }
        }
    }
}

void TestTheme::iconsAreSharpOnDenseScreens()
{
    const QImage once = drawn(u"shield-check"_s, 18, Qt::black);
    const QImage twice = drawn(u"shield-check"_s, 18, Qt::black, 2);
    QCOMPARE(twice.width(), 36);
    const QImage blurred = once.scaled(36, 36, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QVERIFY(twice.convertToFormat(QImage::Format_ARGB32)
            != blurred.convertToFormat(QImage::Format_ARGB32));
    QVERIFY(inkedPixels(twice) > 2 * inkedPixels(once));
}

void TestTheme::anIconFollowsTheTheme()
{
    Theme theme;
    const QIcon icon = themedIcon(theme, u"circle-check"_s, &Tokens::ok);
    const QImage light = icon.pixmap(20, 20).toImage();
    theme.setMode(Theme::Mode::Dark);
    QVERIFY(icon.pixmap(20, 20).toImage() != light);
    QVERIFY(icon.pixmap(QSize(20, 20), QIcon::Disabled).toImage() != icon.pixmap(20, 20).toImage());
}

void TestTheme::everyNamedIconIsThere_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"pencil-line",
                             "pen-tool",
                             "send",
                             "package-check",
                             "badge-check",
                             "octagon-x",
                             "shield-check",
                             "shield-question",
                             "shield-x",
                             "flag",
                             "map-pin",
                             "list-checks",
                             "paperclip",
                             "clipboard-check",
                             "bookmark",
                             "eye",
                             "triangle-alert",
                             "circle-dashed",
                             "inbox",
                             "columns-2",
                             "scale",
                             "chart-bar",
                             "shuffle",
                             "stamp",
                             "award",
                             "git-fork",
                             "copy-check",
                             "key-round",
                             "usb",
                             "fingerprint",
                             "landmark",
                             "search",
                             "plus",
                             "trash-2",
                             "settings",
                             "circle-help",
                             "printer",
                             "file-x",
                             "circle-check",
                             "loader-circle",
                             "circle-alert",
                             "lock-keyhole",
                             "x",
                             "check",
                             "app-mark"})
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

void TestTheme::everyNamedIconIsThere()
{
    QFETCH(QString, name);
    QVERIFY(iconNames().contains(name));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
