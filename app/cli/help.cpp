#include "app/cli/help.h"

#include "app/cli/fill_help.h"

using namespace Qt::StringLiterals;

namespace mulyankan::cli {

namespace {

LocalText groupTitle(const QString &group)
{
    if (group == u"visit")
        return {u"The field desk: a visit, from its first line to its signed bundle"_s,
                u"फ़ील्ड डेस्क: दौरा, पहली पंक्ति से हस्ताक्षरित पुलिंदे तक"_s};
    if (group == u"framework")
        return {u"The framework (questionnaire)"_s, u"ढाँचा (प्रश्नावली)"_s};
    if (group == u"city")
        return {u"The city register"_s, u"नगर पंजी"_s};
    if (group == u"store")
        return {u"The data folder"_s, u"डेटा फ़ोल्डर"_s};
    if (group == u"identity")
        return {u"Identities"_s, u"पहचान"_s};
    if (group == u"authority")
        return {u"The programme authority"_s, u"कार्यक्रम प्राधिकरण"_s};
    if (group == u"trust")
        return {u"The programme file"_s, u"कार्यक्रम फ़ाइल"_s};
    return {u"Bundles"_s, u"मूल्यांकन पुलिंदे"_s};
}

const LocalText kConventions{
    u"Every command takes:\n"
    u"  --store DIR          the data folder (else the one of this user)\n"
    u"  --json               one JSON object on standard output\n"
    u"  --lang hi|en         the language of the messages\n"
    u"  --passphrase-fd N    read the passphrase from this file descriptor (else from the "
    u"terminal)\n"
    u"Exit status: 0 done · 1 refused, failed, not found · 2 indeterminate · 3 could not run · 64 "
    u"wrong usage.\n"
    u"One command in full: mulyankan-cli visit fill --help\n"
    u"The version: mulyankan-cli --version"_s,
    u"प्रत्येक आदेश के साथ:\n"
    u"  --store DIR          डेटा फ़ोल्डर (अन्यथा इस उपयोगकर्ता का)\n"
    u"  --json               मानक निर्गम पर एक JSON ऑब्जेक्ट\n"
    u"  --lang hi|en         संदेशों की भाषा\n"
    u"  --passphrase-fd N    पासफ़्रेज़ इस फ़ाइल डिस्क्रिप्टर से पढ़ें (अन्यथा टर्मिनल से)\n"
    u"निकास स्थिति: 0 संपन्न · 1 अस्वीकृत, विफल, नहीं मिला · 2 अनिर्णीत · 3 नहीं चल सका · 64 गलत प्रयोग।\n"
    u"किसी एक आदेश का पूरा विवरण: mulyankan-cli visit fill --help\n"
    u"संस्करण: mulyankan-cli --version"_s};

} // namespace

void printHelp(const Invocation &call, const std::vector<Command> &commands)
{
    call.writeLine(
        call.say({u"mulyankan-cli: the field evaluation of a command centre, without a window."_s,
                  u"mulyankan-cli: कमान केंद्र का फ़ील्ड मूल्यांकन, बिना विंडो के।"_s}));
    QString group;
    for (const Command &command : commands) {
        const QString own = command.words.section(u' ', 0, 0);
        if (own != group) {
            group = own;
            call.writeLine(QString());
            call.writeLine(call.say(groupTitle(group)));
        }
        call.writeLine(QString(u"  "_s + command.words + u' ' + command.usage));
        const QString help = call.say(command.help);
        call.writeLine(QString(u"      "_s + help.section(u'\n', 0, 0)));
    }
    call.writeLine(QString());
    call.writeLine(call.say(kConventions));
}

void printHelp(const Invocation &call, const Command &command)
{
    call.writeLine(QString(u"mulyankan-cli "_s + command.words + u' ' + command.usage));
    call.writeLine(QString());
    call.writeLine(call.say(command.help));
    if (command.words == u"visit fill")
        printFillHelp(call);
}

} // namespace mulyankan::cli
