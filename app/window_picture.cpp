#include "app/window_picture.h"

#include "app/start_options.h"
#include "forms/desk_window.h"
#include "forms/wording/wording.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

namespace mulyankan {

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

} // namespace

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

} // namespace mulyankan
