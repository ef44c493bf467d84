#include "forms/dialogs/desktop_interaction.h"
#include "forms/dialogs/settings_dialog.h"
#include "forms/dialogs/shortcut_sheet.h"
#include "forms/pages/help/help_page.h"
#include "tests/support/window_fixture.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QPixmap>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace mulyankan;

// dialogs_sheet KIND OUT.png: one dialog, or the guide, drawn offscreen.

namespace {

constexpr int kSettleMs = 400;

QString say(Language language, const QString &english, const QString &hindi)
{
    return language == Language::Hindi ? hindi : english;
}

/// Draws what stands above the window, then gives up.
void drawModal(const QString &file)
{
    QTimer::singleShot(kSettleMs, qApp, [file] {
        QWidget *shown = QApplication::activePopupWidget();
        if (!shown)
            shown = QApplication::activeModalWidget();
        if (!shown)
            return;
        shown->grab().save(file);
        shown->close();
    });
}

void askFor(const QString &kind, DesktopInteraction &ask, QWidget &window, Language language)
{
    const auto t = [language](const QString &english, const QString &hindi) {
        return say(language, english, hindi);
    };
    const QString consequence = t(
        u"It leaves the list and is kept with everything in it, to be read; it can never be "
        "signed."_s,
        u"वह सूची से हट जाता है और अपनी समस्त सामग्री सहित पढ़ने के लिए सुरक्षित रहता है; उस पर हस्ताक्षर कभी नहीं हो सकते।"_s);
    const QString title = t(u"Discard the visit to Bilaspur?"_s, u"बिलासपुर का दौरा निरस्त करें?"_s);
    const QString act = t(u"Discard the visit"_s, u"दौरा निरस्त करें"_s);
    if (kind == u"confirm")
        ask.confirm(&window, {title, consequence, act, false});
    else if (kind == u"danger")
        ask.confirm(&window, {title, consequence, act, true});
    else if (kind == u"ask")
        ask.askText(&window, {.title = title, .text = consequence, .act = act});
    else if (kind == u"secret")
        ask.askText(&window,
                    {.title = title,
                     .text = consequence,
                     .act = act,
                     .initial = u"abc"_s,
                     .mustEqual = u"CG-BILASPUR"_s,
                     .isSecret = true});
    else if (kind == u"choose")
        ask.choose(&window,
                   {t(u"Whose answers are entered on this laptop?"_s,
                      u"इस लैपटॉप पर किसके उत्तर दर्ज किए जा रहे हैं?"_s),
                    consequence,
                    {u"अनीता शर्मा\n"_s + consequence, u"Ravi Kumar"_s, u"सुनील वर्मा"_s},
                    1,
                    t(u"Go on"_s, u"आगे बढ़ें"_s)});
    else if (kind == u"files")
        ask.pickFiles(&window, {title, u"Pictures (*.jpg *.png)"_s, u"evidence"_s, {}});
    else if (kind == u"folder")
        ask.pickFolder(&window, {title, {}, u"stick"_s, {}});
    else if (kind == u"save")
        ask.saveFile(&window, {title, {}, u"bundle"_s, u"bilaspur.asice"_s});
}

bool draw(const QString &kind, WindowFixture &fixture, const QCommandLineParser &options,
          const QString &file)
{
    const WindowParts parts = fixture.parts();
    QWidget window;
    const QStringList size = options.value(u"size"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    if (kind == u"help") {
        HelpPage page(parts, &window);
        page.resize(window.size());
        page.arrange({.hasLeft = options.value(u"text"_s).toInt() < 150});
        Place place{Place::Where::Help};
        place.section = options.value(u"section"_s);
        page.enter(place);
        page.show();
        QTest::qWait(kSettleMs);
        return window.grab().save(file);
    }
    drawModal(file);
    if (kind == u"settings") {
        parts.settings.addKnownFolder(u"/home/anita/mulyankan/raipur"_s);
        SettingsDialog(parts, &window).exec();
    } else if (kind == u"shortcuts") {
        ShortcutSheet(parts, &window).exec();
    } else if (kind == u"menu") {
        QLineEdit line(u"मूल्यांकन"_s, &window);
        line.show();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {4, 4},
                                line.mapToGlobal(QPoint(4, 4)));
        QCoreApplication::sendEvent(&line, &event);
        QTest::qWait(2 * kSettleMs);
    } else {
        DesktopInteraction ask(parts.settings);
        askFor(kind, ask, window, parts.language());
    }
    return QFile::exists(file);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"lang"_s, u"hi en"_s, u"LANG"_s, u"en"_s},
                        {u"theme"_s, u"light dark"_s, u"THEME"_s, u"light"_s},
                        {u"size"_s, u"1366x768"_s, u"WxH"_s, u"1366x768"_s},
                        {u"text"_s, u"100 … 200"_s, u"PERCENT"_s, u"100"_s},
                        {u"section"_s, u"a chapter"_s, u"NAME"_s, u"start"_s}});
    options.process(application);
    const QStringList names = options.positionalArguments();
    if (names.size() != 2) {
        std::fprintf(stderr, "usage: dialogs_sheet [options] KIND OUT.png\n");
        return 2;
    }
    QFile::remove(names[1]);
    WindowFixture fixture;
    fixture.theme().setMode(options.value(u"theme"_s) == u"dark" ? Theme::Mode::Dark
                                                                 : Theme::Mode::Light);
    fixture.theme().setTextPercent(options.value(u"text"_s).toInt());
    fixture.theme().setMotion(false);
    fixture.languages().set(options.value(u"lang"_s) == u"hi" ? Language::Hindi
                                                              : Language::English);
    fixture.open();
    const bool isDrawn = draw(names[0], fixture, options, names[1]);
    if (!isDrawn)
        std::fprintf(stderr, "dialogs_sheet: no picture\n");
    return isDrawn ? 0 : 1;
}
