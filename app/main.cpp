#include "app/defaults.h"
#include "app/desks.h"
#include "app/pool_lanes.h"
#include "app/start_options.h"
#include "forms/dialogs/desktop_interaction.h"
#include "forms/latin_keys.h"
#include "forms/style.h"
#include "forms/system_look.h"
#include "forms/wording/wording.h"
#include "model/isolation/worker_client.h"
#include "resources/resources.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

constexpr int kPictureDelayMs = 400; // layout and first paint are done by then

/// Renders the window once its page stands there, then ends the program; 1 if the file could not be
/// written.
void takePicture(MainWindow &window, const QString &file)
{
    QTimer::singleShot(kPictureDelayMs, &window, [&window, file] {
        const bool ok = window.grab().save(file);
        if (!ok)
            std::fprintf(stderr, "The picture could not be written: %s\n", qPrintable(file));
        QCoreApplication::exit(ok ? 0 : 1);
    });
}

void takePictureOf(DeskWindow &desk, const StartOptions &options)
{
    QObject::connect(
        &desk.session(), &Session::openFailed, &desk.window(), [&options](const Error &error) {
            std::fprintf(stderr, "%s\n", qPrintable(errorText(error, options.language)));
            QCoreApplication::exit(3);
        });
    QObject::connect(&desk.window(), &MainWindow::arrived, &desk.window(),
                     [&] { takePicture(desk.window(), options.pictureFile); });
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
    initResources();
    if (!Theme::loadFonts())
        std::fprintf(stderr, "The program's own fonts could not be loaded.\n");
    Settings settings(settingsFile());
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
    DeskWindow &desk = desks.open(options->dataFolder);
    if (!options->pictureFile.isEmpty())
        takePictureOf(desk, *options);
    if (!options->visit.isEmpty())
        desk.window().go({Place::Where::Checklist, options->visit});
    else
        desk.window().goWhereOneStopped();
    desk.window().show();
    return QApplication::exec();
}
