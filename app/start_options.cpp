#include "app/start_options.h"

#include "app/defaults.h"

#include <QCommandLineParser>
#include <QFileInfo>

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

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"help"_s, u"Show this and end."_s},
                       {u"version"_s, u"Show the version and end."_s},
                       {u"store"_s, u"The data folder."_s, u"DIR"_s},
                       {u"lang"_s, u"hi or en."_s, u"LANG"_s},
                       {u"visit"_s, u"The visit to open."_s, u"ID"_s},
                       {u"picture"_s, u"Render the window into a PNG file and end."_s, u"FILE"_s}});
    parser.addPositionalArgument(u"bundle"_s, u"A bundle to check."_s, u"[FILE.asice]"_s);
}

} // namespace

bool answerAtOnce(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.parse(arguments); // mistakes are told later: Qt's own options would be some
    const bool wantsVersion = parser.isSet(u"version"_s);
    if (!wantsVersion && !parser.isSet(u"help"_s))
        return false;
    QString help = parser.helpText();
    help.replace(u"<executable_name>"_s, u"mulyankan"_s); // Qt asks an application for it
    std::printf("%s\n", wantsVersion ? "mulyankan " MULYANKAN_VERSION : qPrintable(help));
    return true;
}

tl::expected<StartOptions, int> readStartOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText());
    const QString code = parser.value(u"lang"_s);
    const auto language =
        code.isEmpty() ? std::optional(defaultLanguage()) : languageFromCode(code);
    if (!language)
        return wrongUsage(u"--lang is hi or en"_s);
    QStringList rest = parser.positionalArguments();
    const bool isBundle = rest.value(0).endsWith(u".asice"_s, Qt::CaseInsensitive);
    const QString bundle = isBundle ? rest.takeFirst() : QString();
    if (!rest.isEmpty())
        return wrongUsage(u"Not known: "_s + rest.first());
    if (isBundle && parser.isSet(u"visit"_s))
        return wrongUsage(u"--visit and a bundle exclude each other"_s);
    if (parser.isSet(u"picture"_s) && !parser.isSet(u"visit"_s))
        return wrongUsage(u"--picture needs --visit"_s);
    StartOptions out;
    out.dataFolder = parser.value(u"store"_s);
    out.isFolderGiven = !out.dataFolder.isEmpty();
    if (!out.isFolderGiven)
        out.dataFolder = defaultStoreFolder();
    out.language = *language;
    out.visit = parser.value(u"visit"_s);
    if (isBundle)
        out.bundle = QFileInfo(bundle).absoluteFilePath();
    out.pictureFile = parser.value(u"picture"_s);
    return out;
}

} // namespace mulyankan
