#include "app/start_options.h"

#include "app/defaults.h"

#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kUsage = 64;

tl::unexpected<int> wrongUsage(const QString &text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
    return tl::unexpected(kUsage);
}

} // namespace

tl::expected<StartOptions, int> readStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption help(u"help"_s, u"Show this and end."_s);
    const QCommandLineOption version(u"version"_s, u"Show the version and end."_s);
    parser.addOptions({help, version});
    parser.addOptions({{u"store"_s, u"The data folder."_s, u"DIR"_s},
                       {u"lang"_s, u"hi or en."_s, u"LANG"_s},
                       {u"visit"_s, u"The visit to open."_s, u"ID"_s},
                       {u"picture"_s, u"Render the window into a PNG file and end."_s, u"FILE"_s}});
    const bool ok = parser.parse(arguments);
    const QString code = parser.value(u"lang"_s);
    const auto language =
        code.isEmpty() ? std::optional(defaultLanguage()) : languageFromCode(code);
    if (!ok)
        return wrongUsage(parser.errorText());
    if (parser.isSet(help) || parser.isSet(version)) {
        std::printf("%s\n",
                    parser.isSet(version) ? "mulyankan " MULYANKAN_VERSION
                                          : qPrintable(parser.helpText()));
        return tl::unexpected(0);
    }
    if (!language)
        return wrongUsage(u"--lang is hi or en"_s);
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(u"Not known: "_s + parser.positionalArguments().first());
    if (parser.isSet(u"picture"_s) && !parser.isSet(u"visit"_s))
        return wrongUsage(u"--picture needs --visit"_s);
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
