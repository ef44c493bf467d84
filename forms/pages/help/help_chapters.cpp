#include "forms/pages/help/help_chapters.h"

#include "resources/help.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

struct Part {
    QLatin1StringView name; ///< how the objectName of a widget begins
    QLatin1StringView chapter;
};

constexpr Part kParts[] = {{"evidence"_L1, "evidence"_L1},  {"addEvidence"_L1, "evidence"_L1},
                           {"tile"_L1, "evidence"_L1},      {"gate"_L1, "evidence"_L1},
                           {"support"_L1, "evidence"_L1},   {"seenOnly"_L1, "evidence"_L1},
                           {"interview"_L1, "evidence"_L1}, {"saveState"_L1, "saved"_L1},
                           {"copy"_L1, "copies"_L1},        {"folder"_L1, "copies"_L1},
                           {"identity"_L1, "start"_L1},     {"programme"_L1, "start"_L1},
                           {"passphrase"_L1, "sign"_L1}};

} // namespace

const std::vector<HelpChapter> &helpChapters()
{
    static const std::vector<HelpChapter> chapters{{u"start"_s, u"lightbulb"_s},
                                                   {u"visit"_s, u"map-pin"_s},
                                                   {u"checklist"_s, u"list-checks"_s},
                                                   {u"evidence"_s, u"paperclip"_s},
                                                   {u"saved"_s, u"circle-check"_s},
                                                   {u"review"_s, u"clipboard-check"_s},
                                                   {u"sign"_s, u"pen-tool"_s},
                                                   {u"verify"_s, u"shield-check"_s},
                                                   {u"copies"_s, u"usb"_s},
                                                   {u"trouble"_s, u"triangle-alert"_s},
                                                   {u"keys"_s, u"keyboard"_s},
                                                   {u"words"_s, u"file-text"_s}};
    return chapters;
}

QString helpText(const QString &chapter, Language language)
{
    initHelp();
    const QString folder = language == Language::Hindi ? u"hi"_s : u"en"_s;
    QFile file(u":/mulyankan/help/%1/%2.md"_s.arg(folder, chapter)); // compiled in: no disk
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString helpTitle(const QString &text)
{
    return text.section(u'\n', 0, 0).mid(2);
}

QString chapterFor(const QWidget *focus, Place::Where where)
{
    for (const QWidget *widget = focus; widget; widget = widget->parentWidget()) {
        for (const Part &part : kParts) {
            if (widget->objectName().startsWith(part.name))
                return part.chapter;
        }
    }
    return where == Place::Where::Help ? QString() : pageName(where);
}

} // namespace mulyankan
