#include "app/cli/help.h"

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
    u"One command in full: mulyankan-cli visit fill --help"_s,
    u"प्रत्येक आदेश के साथ:\n"
    u"  --store DIR          डेटा फ़ोल्डर (अन्यथा इस उपयोगकर्ता का)\n"
    u"  --json               मानक निर्गम पर एक JSON ऑब्जेक्ट\n"
    u"  --lang hi|en         संदेशों की भाषा\n"
    u"  --passphrase-fd N    पासफ़्रेज़ इस फ़ाइल डिस्क्रिप्टर से पढ़ें (अन्यथा टर्मिनल से)\n"
    u"निर्गम स्थिति: 0 संपन्न · 1 अस्वीकृत, विफल, नहीं मिला · 2 अनिर्णीत · 3 नहीं चल सका · 64 गलत प्रयोग।\n"
    u"किसी एक आदेश का पूरा विवरण: mulyankan-cli visit fill --help"_s};

const LocalText kFillExamples{
    u"One JSON object a line; each is applied whole or not at all and acknowledged when it is on "
    u"the disk. FACT, QUESTION, ROLE and TYPE stand for ids of the visit's framework "
    u"(mulyankan-cli framework show FILE --json):\n"_s,
    u"प्रत्येक पंक्ति में एक JSON ऑब्जेक्ट; प्रत्येक पंक्ति पूरी लागू होती है या बिल्कुल नहीं, और डिस्क पर "
    u"पहुँचने के बाद ही स्वीकार की जाती है। FACT, QUESTION, ROLE और TYPE दौरे के ढाँचे की पहचानों के "
    u"स्थान पर हैं (mulyankan-cli framework show FILE --json):\n"_s};

const char *const kFillLines = R"(  {"visit":{"from":"2024-01-15","to":"2024-01-17","site":"…"}}
  {"person":{"name":"A. Verma","role":"lead"}}
  {"person":{"id":"p2","leaves":"2024-01-16","reason":"Called back."}}
  {"declaration":{"name":"A. Verma","interest":"none"}}
  {"meeting":{"kind":"opening","date":"2024-01-15","present":["p1","p3"],"note":"…"}}
  {"fact":"FACT","value":true}
  {"question":"QUESTION","level":5,"note":"Minutes of the last six meetings seen."}
  {"question":"QUESTION","answer":"NA","reason":"There are none."}
  {"question":"QUESTION","answer":"NE","note":"Report promised, not produced."}
  {"question":"QUESTION","measure":{"n":612,"d":640},"level":4}
  {"question":"QUESTION","own":true,"level":4}
  {"question":"QUESTION","evidence":{"file":"minutes.pdf","type":"TYPE","caption":"Minutes"}}
  {"question":"QUESTION","evidence":{"id":"e0001"}}
  {"question":"QUESTION","evidence":{"seen_only":true,"type":"TYPE","caption":"…","seen_by":"p1"}}
  {"question":"QUESTION","evidence_remove":"e0003"}
  {"question":"QUESTION","gate_reason":"Seen, no copy was given."}
  {"question":"QUESTION","flag":true,"interviewed":["ROLE","ROLE"]}
  {"question":"QUESTION","remark":{"by":"city","agree":"partly","text":"…"}}
  {"question":"QUESTION","clear":true})";

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
    if (command.words == u"visit fill") {
        call.writeLine(QString());
        call.writeLine(call.say(kFillExamples));
        call.writeLine(QString::fromUtf8(kFillLines));
    }
}

} // namespace mulyankan::cli
