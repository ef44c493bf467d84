#include "app/pool_lanes.h"
#include "app/start_options.h"
#include "forms/main_window.h"
#include "forms/style.h"
#include "forms/system_look.h"
#include "forms/theme.h"
#include "forms/wording/wording.h"
#include "resources/resources.h"

#include <QApplication>
#include <QTimer>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

constexpr int kPictureDelayMs = 200; // layout and first paint are done by then

/// Renders the window once the visit stands on it, then ends the program; 1 if the file could not
/// be written.
void takePicture(MainWindow &window, const QString &file)
{
    QTimer::singleShot(kPictureDelayMs, &window, [&window, file] {
        const bool ok = window.grab().save(file);
        if (!ok)
            std::fprintf(stderr, "The picture could not be written: %s\n", qPrintable(file));
        QCoreApplication::exit(ok ? 0 : 1);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"mulyankan"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MULYANKAN_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto options = readStartOptions(arguments); // before a display is needed
    if (!options)
        return options.error();
    QApplication application(argc, argv);
    initResources();
    QTranslator hindi;
    if (options->language == Language::Hindi
        && hindi.load(u":/mulyankan/translations/mulyankan_hi.qm"_s))
        QApplication::installTranslator(&hindi);
    if (!Theme::loadFonts())
        std::fprintf(stderr, "The program's own fonts could not be loaded.\n");
    Theme theme;
    dress(application, theme);
    SystemLook system(theme);
    const SystemClock clock;
    PoolLanes lanes;
    Writer writer(options->dataFolder, clock);
    Session session(writer);
    MainWindow window({writer, session, clock, lanes}, options->language);
    if (!options->visit.isEmpty())
        window.openVisit(options->visit);
    if (!options->pictureFile.isEmpty()) {
        QObject::connect(&session, &Session::failed, &window, [&options](const Error &error) {
            std::fprintf(stderr, "%s\n", qPrintable(errorText(error, options->language)));
            QCoreApplication::exit(3);
        });
        QObject::connect(&window, &MainWindow::visitShown, &window,
                         [&] { takePicture(window, options->pictureFile); });
    }
    window.show();
    return QApplication::exec();
}
