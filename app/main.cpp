#include "app/defaults.h"
#include "app/desks.h"
#include "app/pool_lanes.h"
#include "app/single_instance.h"
#include "app/start_options.h"
#include "app/window_picture.h"
#include "forms/dialogs/desktop_interaction.h"
#include "forms/latin_keys.h"
#include "forms/style.h"
#include "forms/system_look.h"
#include "model/isolation/worker_client.h"
#include "resources/resources.h"

#include <QApplication>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

/// The folder that was open last, unless another one is named.
QString dataFolderOf(const StartOptions &options, const Settings &settings)
{
    const QString last = settings.dataFolder();
    return options.isFolderGiven || !QFileInfo(last).isDir() ? options.dataFolder : last;
}

/// To the visit or the bundle; @returns false if neither is wanted.
bool lead(MainWindow &window, const StartWish &wish)
{
    if (!wish.bundle.isEmpty())
        window.go({.where = Place::Where::Verify, .section = wish.bundle});
    else if (!wish.visit.isEmpty())
        window.go({Place::Where::Checklist, wish.visit});
    return !wish.bundle.isEmpty() || !wish.visit.isEmpty();
}

void bringForward(MainWindow &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"mulyankan"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MULYANKAN_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (answerAtOnce(arguments)) // before a display is needed
        return 0;
    QApplication application(argc, argv);
    LatinKeys latinKeys(application);
    const auto options = readStartOptions(QApplication::arguments()); // without Qt's own
    if (!options)
        return options.error();
    Settings settings(settingsFile());
    const QString dataFolder = dataFolderOf(*options, settings);
    const StartWish wish{options->visit, options->bundle};
    if (options->pictureFile.isEmpty() && SingleInstance::handOver(dataFolder, wish))
        return 0; // the window that is there comes forward
    initResources();
    if (!Theme::loadFonts())
        std::fprintf(stderr, "The program's own fonts could not be loaded.\n");
    Theme theme;
    theme.setMode(settings.themeMode());
    theme.setTextPercent(settings.textPercent());
    theme.setMotion(settings.hasMotion());
    dress(application, theme);
    SystemLook system(theme);
    Languages languages(options->language);
    DesktopInteraction interaction(settings);
    const SystemClock clock;
    PoolLanes lanes;
    ProcessIsolation isolation(QCoreApplication::applicationDirPath() + u"/mulyankan-worker"_s);
    Desks desks({languages, theme, settings, interaction, clock, lanes, isolation});
    SingleInstance instance;
    QObject::connect(&desks, &Desks::opened, &instance, &SingleInstance::listen);
    QObject::connect(&instance, &SingleInstance::wished, &desks, [&](const StartWish &other) {
        lead(desks.current()->window(), other);
        bringForward(desks.current()->window());
    });
    DeskWindow &desk = desks.open(dataFolder);
    if (!options->pictureFile.isEmpty())
        takePictureOf(desk, *options);
    if (!lead(desk.window(), wish))
        desk.window().goWhereOneStopped();
    desk.window().show();
    return QApplication::exec();
}
