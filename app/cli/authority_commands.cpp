#include "app/cli/desk_calls.h"
#include "app/cli/passphrase.h"
#include "model/core/file.h"
#include "model/core/id.h"
#include "model/programme/authority.h"

using namespace Qt::StringLiterals;

namespace mulyankan::cli {

namespace {

int runAuthorityCreate(const Invocation &call)
{
    const auto passphrase =
        newPassphrase(call, {u"Passphrase for the root key:"_s, u"मूल कुंजी के लिए पासफ़्रेज़:"_s});
    if (!passphrase)
        return call.report(passphrase.error());
    const QString folder = call.value(u"--to"_s);
    const auto created =
        Authority(folder).create(call.value(u"--name"_s), *passphrase, call.clock->now());
    if (!created)
        return call.report(created.error());
    if (call.json) {
        call.writeJson(JsonValue::object(
            {{"certificate", created->certificatePath}, {"fingerprint", created->rootSha256}}));
        return ExitDone;
    }
    call.writeLine(
        call.say({u"The programme authority was created in %1. Keep this folder offline."_s,
                  u"कार्यक्रम प्राधिकरण %1 में बनाया गया। इस फ़ोल्डर को नेटवर्क से अलग रखें।"_s})
            .arg(folder));
    call.writeLine(call.say({u"Fingerprint of the root, for everyone's first import: %1"_s,
                             u"मूल प्रमाणपत्र की अंगुलिछाप, सबके पहले आयात के लिए: %1"_s})
                       .arg(created->rootSha256));
    return ExitDone;
}

/// The register that the codes of a grant are looked up in: `--cities`, as it will go into the
/// programme file, else the one that visits are begun by.
Result<CityRegister> citiesOfGrant(const Invocation &call)
{
    if (call.has(u"--cities"_s)) {
        const auto csv = readFile(call.value(u"--cities"_s), kMaxCityRegisterBytes);
        return csv ? CityRegister::fromCsv(*csv) : Result<CityRegister>(passOn(csv));
    }
    const auto programme = programmeInForce(call);
    return programme ? registerInForce(*programme) : Result<CityRegister>(passOn(programme));
}

void tellIssued(const Invocation &call, const Issued &issued)
{
    const QString file = call.value(u"--out"_s);
    if (call.json) {
        call.writeJson(JsonValue::object({{"certificate", issued.certificateSha256},
                                          {"file", file},
                                          {"fingerprint", issued.requestFingerprint},
                                          {"identity", issued.identity},
                                          {"name", issued.name}}));
        return;
    }
    call.writeLine(
        call.say({u"Certificate for %1 (%2) written to %3. It counts from the next programme file "
                  u"on."_s,
                  u"%1 (%2) का प्रमाणपत्र %3 में लिखा गया। यह अगली कार्यक्रम फ़ाइल से मान्य होगा।"_s})
            .arg(issued.name, issued.identity, file));
    call.writeLine(
        call.say({u"Fingerprint of the request, to be compared by voice or on paper: %1"_s,
                  u"अनुरोध की अंगुलिछाप, बोलकर या काग़ज़ पर मिलाने के लिए: %1"_s})
            .arg(idGroups(issued.requestFingerprint)));
}

int runAuthorityIssue(const Invocation &call)
{
    const auto from = dateOption(call, u"--from"_s);
    const auto to = dateOption(call, u"--to"_s);
    for (const auto *date : {&from, &to}) {
        if (!*date)
            return call.report(date->error());
    }
    const auto cities = citiesOfGrant(call);
    if (!cities)
        return call.report(cities.error());
    const auto passphrase = rootPassphrase(call);
    if (!passphrase)
        return call.report(passphrase.error());
    const IssueRequest request{.requestFile = call.value(u"--request"_s),
                               .roles = call.values(u"--role"_s),
                               .cities = call.values(u"--city"_s),
                               .from = from->value_or(QDate()),
                               .to = to->value_or(QDate()),
                               .out = call.value(u"--out"_s),
                               .knownCities = &*cities};
    const auto issued =
        Authority(call.value(u"--authority"_s)).issue(request, *passphrase, call.clock->now());
    if (!issued)
        return call.report(issued.error());
    tellIssued(call, *issued);
    return ExitDone;
}

int runAuthorityRevoke(const Invocation &call)
{
    const auto passphrase = rootPassphrase(call);
    if (!passphrase)
        return call.report(passphrase.error());
    const QString file = call.value(u"--certificate"_s);
    const auto done = Authority(call.value(u"--authority"_s))
                          .revoke(file, call.value(u"--reason"_s), *passphrase, call.clock->now());
    if (!done)
        return call.report(done.error());
    if (call.json) {
        call.writeJson(JsonValue::object({{"revoked", file}}));
        return ExitDone;
    }
    call.writeLine(
        call.say({u"The certificate in %1 is revoked. Export the programme file, so that everyone "
                  u"learns it."_s,
                  u"%1 का प्रमाणपत्र निरस्त किया गया। सबको बताने के लिए कार्यक्रम फ़ाइल निर्यात करें।"_s})
            .arg(file));
    return ExitDone;
}

Command authorityCreateCommand()
{
    Command create;
    create.words = u"authority create"_s;
    create.usage = u"--name NAME --to DIR"_s;
    create.help = {
        u"Makes a programme authority: root key (protected by a passphrase), root certificate, "
        u"empty revocation "
        "list, issue log. It signs who may evaluate, so keep it on a machine without a network."_s,
        u"कार्यक्रम प्राधिकरण बनाता है: पासफ़्रेज़ से सुरक्षित मूल कुंजी, मूल प्रमाणपत्र, रिक्त निरस्तीकरण "
        "सूची, निर्गमन लेखा। यह तय करता है कि मूल्यांकन कौन करे, इसलिए इसे बिना नेटवर्क वाली मशीन पर रखें।"_s};
    create.options = {{u"--name"_s, true, false, true}, {u"--to"_s, true, false, true}};
    create.run = runAuthorityCreate;
    return create;
}

Command authorityIssueCommand()
{
    Command issue;
    issue.words = u"authority issue"_s;
    issue.usage =
        u"--authority DIR --request FILE --role ROLE... [--city CODE...] [--cities FILE] --from "
        u"DATE --to DATE --out FILE"_s;
    issue.help = {
        u"Issues a certificate for a request, and grants its holder roles (lead, member, city, "
        u"secretariat, declarer) "
        "in these cities, or in all. Cities are those of the programme file in force, else the "
        "shipped "
        "ones, or those of --cities. Compare the request's fingerprint with its owner first."_s,
        u"अनुरोध पर प्रमाणपत्र जारी करता है और धारक को इन नगरों में, या सब में, भूमिकाएँ (lead, member, city, "
        "secretariat, declarer) देता है। नगर लागू कार्यक्रम फ़ाइल के, अन्यथा साथ दी गई पंजी के, या --cities "
        "की फ़ाइल के होते हैं। पहले अनुरोध की अंगुलिछाप उसके स्वामी से मिला लें।"_s};
    issue.options = {{u"--authority"_s, true, false, true}, {u"--request"_s, true, false, true},
                     {u"--role"_s, true, true, true},       {u"--city"_s, true, true, false},
                     {u"--cities"_s, true, false, false},   {u"--from"_s, true, false, true},
                     {u"--to"_s, true, false, true},        {u"--out"_s, true, false, true}};
    issue.run = runAuthorityIssue;
    return issue;
}

Command authorityRevokeCommand()
{
    Command revoke;
    revoke.words = u"authority revoke"_s;
    revoke.usage = u"--authority DIR --certificate FILE --reason R"_s;
    revoke.help = {
        u"Takes a certificate back and makes a new revocation list. R: keyCompromise, "
        u"affiliationChanged, superseded, "
        "cessationOfOperation, privilegeWithdrawn or unspecified."_s,
        u"प्रमाणपत्र निरस्त करता है और नई निरस्तीकरण सूची बनाता है। R: keyCompromise, affiliationChanged, "
        "superseded, cessationOfOperation, privilegeWithdrawn या unspecified।"_s};
    revoke.options = {{u"--authority"_s, true, false, true},
                      {u"--certificate"_s, true, false, true},
                      {u"--reason"_s, true, false, true}};
    revoke.run = runAuthorityRevoke;
    return revoke;
}

} // namespace

std::vector<Command> authorityCommands()
{
    return {authorityCreateCommand(), authorityIssueCommand(), authorityRevokeCommand()};
}

} // namespace mulyankan::cli
