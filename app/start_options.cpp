#include "app/start_options.h"

#include "app/defaults.h"

#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace mulyankan {

std::optional<StartOptions> readStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"store"_s, u"The data folder."_s, u"DIR"_s},
                       {u"lang"_s, u"hi or en."_s, u"LANG"_s},
                       {u"visit"_s, u"The visit to open."_s, u"ID"_s},
                       {u"picture"_s, u"Render the window into a PNG file and end."_s, u"FILE"_s}});
    const bool ok = parser.parse(arguments);
    const QString code = parser.value(u"lang"_s);
    const auto language =
        code.isEmpty() ? std::optional(defaultLanguage()) : languageFromCode(code);
    if (!ok || !language) {
        std::fprintf(stderr, "%s\n", qPrintable(ok ? u"--lang is hi or en"_s : parser.errorText()));
        return {};
    }
    StartOptions out;
    out.dataFolder = parser.value(u"store"_s);
    if (out.dataFolder.isEmpty())
        out.dataFolder = defaultStoreFolder();
    out.language = *language;
    out.visit = parser.value(u"visit"_s);
    out.pictureFile = parser.value(u"picture"_s);
    return out;
}

} // namespace mulyankan
