#include "app/pool_lanes.h"
#include "forms/desk_window.h"
#include "forms/dialogs/tour.h"
#include "forms/style.h"
#include "model/isolation/worker_client.h"
#include "resources/resources.h"
#include "tests/support/fake_interaction.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QPixmap>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace mulyankan;

// page_picture STORE OUT.png: one page of the window on a data folder, drawn offscreen. The folder
// is opened as it is: give it a copy.

namespace {

constexpr int kWaitMs = 20'000;
constexpr int kSettleMs = 700;

bool draw(DeskWindow &desk, const QCommandLineParser &options, const QString &file)
{
    MainWindow &window = desk.window();
    QSignalSpy refreshed(&desk.workspace(), &Workspace::refreshed);
    const QStringList size = options.value(u"size"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    if (!refreshed.wait(kWaitMs))
        return false;
    const Place::Where where = pageOf(options.value(u"page"_s));
    Place place{where};
    place.question = options.value(u"question"_s);
    place.evidence = options.value(u"evidence"_s);
    place.section = options.value(u"section"_s);
    const auto &visits = desk.workspace().visits();
    const bool isOfVisit = where != Place::Where::Start && where != Place::Where::Verify
        && where != Place::Where::Help;
    if (isOfVisit && !visits.empty() && place.section != u"new")
        place.visit = visits.front().visit.id;
    QSignalSpy arrived(&window, &MainWindow::arrived);
    window.go(place);
    if (arrived.isEmpty() && !arrived.wait(kWaitMs))
        return false;
    QTest::qWait(kSettleMs + options.value(u"wait"_s).toInt());
    if (options.isSet(u"tour"_s)) {
        QTest::qWait(kSettleMs); // it waits until the page has come to rest
        auto *tour = window.findChild<Tour *>();
        for (int stop = 1; tour && stop < options.value(u"tour"_s).toInt(); ++stop)
            tour->next();
    }
    return window.grab().save(file);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"page"_s, u"start visit checklist …"_s, u"PAGE"_s, u"start"_s},
                        {u"lang"_s, u"hi en"_s, u"LANG"_s, u"en"_s},
                        {u"theme"_s, u"light dark"_s, u"THEME"_s, u"light"_s},
                        {u"size"_s, u"1366x768"_s, u"WxH"_s, u"1366x768"_s},
                        {u"text"_s, u"100 … 200"_s, u"PERCENT"_s, u"100"_s},
                        {u"question"_s, u"its id"_s, u"ID"_s},
                        {u"evidence"_s, u"its id"_s, u"ID"_s},
                        {u"section"_s, u"of the page"_s, u"NAME"_s},
                        {u"tour"_s, u"the tour of the checklist, from 1"_s, u"STOP"_s},
                        {u"wait"_s, u"longer, ms"_s, u"MS"_s, u"0"_s}});
    options.process(application);
    const QStringList names = options.positionalArguments();
    if (names.size() != 2) {
        std::fprintf(stderr, "usage: page_picture [options] STORE OUT.png\n");
        return 2;
    }
    initResources();
    Theme theme;
    if (!Theme::loadFonts())
        return 1;
    dress(application, theme);
    theme.setMode(options.value(u"theme"_s) == u"dark" ? Theme::Mode::Dark : Theme::Mode::Light);
    theme.setTextPercent(options.value(u"text"_s).toInt());
    theme.setMotion(false);
    Languages languages(options.value(u"lang"_s) == u"hi" ? Language::Hindi : Language::English);
    const QTemporaryDir scratch;
    Settings settings(scratch.filePath(u"settings.ini"_s));
    settings.setSeen(u"tour"_s, !options.isSet(u"tour"_s));
    FakeInteraction interaction;
    const SystemClock clock;
    PoolLanes lanes;
    ProcessIsolation isolation(QStringLiteral(MULYANKAN_BINARY_DIR "/mulyankan-worker"));
    DeskWindow desk({languages, theme, settings, interaction, clock, lanes, isolation}, names[0]);
    const bool isDrawn = draw(desk, options, names[1]);
    if (!isDrawn)
        std::fprintf(stderr, "page_picture: no picture\n");
    return isDrawn ? 0 : 1;
}
