#include "components_sheet.h"

#include "forms/languages.h"
#include "forms/style.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

constexpr int kSettleMs = 420; // spinners show after 300

struct Shot {
    QString name;
    bool isHindi;
    Theme::Mode mode;
    int textPercent;
};

bool take(const Shot &shot, Theme &theme, const QDir &folder)
{
    theme.setMode(shot.mode);
    theme.setTextPercent(shot.textPercent);
    const std::unique_ptr<QWidget> sheet(makeComponentsSheet(theme, shot.isHindi));
    sheet->show();
    sheet->resize(shot.textPercent > 100 ? 2400 : 1366, 100);
    sheet->resize(sheet->width(), sheet->heightForWidth(sheet->width()));
    QTest::qWait(50);
    poseComponents(*sheet);
    QTest::qWait(kSettleMs);
    const QString path = folder.filePath(shot.name + u".png"_s);
    if (sheet->grab().save(path))
        return true;
    std::fprintf(stderr, "gallery: cannot write %s\n", qPrintable(path));
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2 || !QDir().mkpath(arguments[1])) {
        std::fprintf(stderr, "usage: gallery DIR\n");
        return 2;
    }
    Theme theme;
    if (!Theme::loadFonts()) {
        std::fprintf(stderr, "gallery: the fonts cannot be read\n");
        return 1;
    }
    dress(application, theme);
    Languages languages(Language::English);
    if (!languages.isComplete()) {
        std::fprintf(stderr, "gallery: the translations cannot be read\n");
        return 1;
    }
    bool isComplete = true;
    for (const bool isHindi : {false, true}) {
        languages.set(isHindi ? Language::Hindi : Language::English);
        for (const bool isDark : {false, true}) {
            for (const int percent : {100, 200}) {
                const QString name = u"components-%1%2%3"_s.arg(
                    isHindi ? u"hi"_s : u"en"_s, isDark ? u"-dark"_s : QString(),
                    percent > 100 ? u"-%1"_s.arg(percent) : QString());
                const auto mode = isDark ? Theme::Mode::Dark : Theme::Mode::Light;
                isComplete =
                    take({name, isHindi, mode, percent}, theme, QDir(arguments[1])) && isComplete;
            }
        }
    }
    theme.setMode(Theme::Mode::Light);
    theme.setTextPercent(100);
    const std::unique_ptr<QWidget> icons(makeIconSheet());
    isComplete = icons->grab().save(QDir(arguments[1]).filePath(u"icons.png"_s)) && isComplete;
    return isComplete ? 0 : 1;
}
