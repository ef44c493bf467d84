#include "app/cli/passphrase.h"
#include "model/core/id.h"
#include "model/identity/identity.h"

using namespace Qt::StringLiterals;

namespace mulyankan::cli {

namespace {

int runIdentityCreate(const Invocation &call)
{
    const auto passphrase =
        newPassphrase(call, {u"Passphrase for the new key:"_s, u"नई कुंजी के लिए पासफ़्रेज़:"_s});
    if (!passphrase)
        return call.report(passphrase.error());
    const QString folder = call.value(u"--to"_s);
    const auto created =
        createIdentity(folder, call.value(u"--name"_s), call.value(u"--id"_s), *passphrase);
    if (!created)
        return call.report(created.error());
    if (call.json) {
        call.writeJson(JsonValue::object(
            {{"request", created->requestPath}, {"fingerprint", created->fingerprint}}));
        return ExitDone;
    }
    call.writeLine(call.say({u"Key and certificate request written to %1."_s,
                             u"कुंजी और प्रमाणपत्र अनुरोध %1 में लिखे गए।"_s})
                       .arg(folder));
    call.writeLine(call.say({u"Request: %1"_s, u"अनुरोध: %1"_s}).arg(created->requestPath));
    call.writeLine(call.say({u"Fingerprint, to be compared by voice or on paper: %1"_s,
                             u"अंगुलिछाप, बोलकर या काग़ज़ पर मिलाने के लिए: %1"_s})
                       .arg(idGroups(created->fingerprint)));
    return ExitDone;
}

int runIdentityComplete(const Invocation &call)
{
    const QString folder = call.arguments.first();
    if (auto done = completeIdentity(folder, call.value(u"--certificate"_s)); !done)
        return call.report(done.error());
    const auto info = showIdentity(folder, call.clock->now());
    if (!info)
        return call.report(info.error());
    const QString until = info->notAfter ? isoTime(*info->notAfter) : QString();
    if (call.json) {
        call.writeJson(JsonValue::object(
            {{"identity", info->identity}, {"name", info->name}, {"not_after", until}}));
        return ExitDone;
    }
    call.writeLine(call.say({u"The certificate of %1 (%2) is in its place; it is valid until %3."_s,
                             u"%1 (%2) का प्रमाणपत्र अपनी जगह पर है; यह %3 तक मान्य है।"_s})
                       .arg(info->name, info->identity, until));
    return ExitDone;
}

QString identityStateCode(IdentityState state)
{
    switch (state) {
    case IdentityState::Requested:
        return u"requested"_s;
    case IdentityState::Certified:
        return u"certified"_s;
    case IdentityState::Expired:
        return u"expired"_s;
    }
    return {};
}

LocalText identityStateText(IdentityState state)
{
    switch (state) {
    case IdentityState::Requested:
        return {u"A certificate has been requested."_s, u"प्रमाणपत्र का अनुरोध किया गया है।"_s};
    case IdentityState::Certified:
        return {u"Certified until %1."_s, u"%1 तक प्रमाणित।"_s};
    case IdentityState::Expired:
        return {u"The certificate expired on %1."_s, u"प्रमाणपत्र की अवधि %1 को समाप्त हुई।"_s};
    }
    return {};
}

int runIdentityShow(const Invocation &call)
{
    const auto info = showIdentity(call.arguments.first(), call.clock->now());
    if (!info)
        return call.report(info.error());
    const auto until = info->notAfter ? std::optional(isoTime(*info->notAfter)) : std::nullopt;
    if (call.json) {
        call.writeJson(JsonValue::object({{"state", identityStateCode(info->state)},
                                          {"identity", info->identity},
                                          {"name", info->name},
                                          {"not_after", JsonValue::maybe(until)}}));
        return ExitDone;
    }
    call.writeLine(u"%1 (%2)"_s.arg(info->name, info->identity));
    const QString state = call.say(identityStateText(info->state));
    call.writeLine(until ? state.arg(*until) : state);
    call.writeLine(call.say({u"Fingerprint of the request: %1"_s, u"अनुरोध की अंगुलिछाप: %1"_s})
                       .arg(idGroups(info->fingerprint)));
    return ExitDone;
}

} // namespace

std::vector<Command> identityCommands()
{
    const auto needed = [](const QString &name) {
        return Option{name, true, false, true};
    };
    Command create;
    create.words = u"identity create"_s;
    create.usage = u"--name NAME --id ID --to DIR"_s;
    create.help = {u"Makes a signing key, protected by a passphrase, and a certificate request. "
                   "Compare the fingerprint with the programme's office by voice or on paper."_s,
                   u"पासफ़्रेज़ से सुरक्षित हस्ताक्षर-कुंजी और प्रमाणपत्र का अनुरोध बनाता है। "
                   "अंगुलिछाप को कार्यक्रम कार्यालय से बोलकर या काग़ज़ पर मिला लें।"_s};
    create.options = {needed(u"--name"_s), needed(u"--id"_s), needed(u"--to"_s)};
    create.run = runIdentityCreate;
    Command complete;
    complete.words = u"identity complete"_s;
    complete.usage = u"DIR --certificate FILE"_s;
    complete.help = {u"Puts the certificate that the programme issued beside its key."_s,
                     u"कार्यक्रम द्वारा जारी प्रमाणपत्र को उसकी कुंजी के साथ रखता है।"_s};
    complete.options = {needed(u"--certificate"_s)};
    complete.minArguments = complete.maxArguments = 1;
    complete.run = runIdentityComplete;
    Command show;
    show.words = u"identity show"_s;
    show.usage = u"DIR"_s;
    show.help = {u"Whose identity it is, and whether it is requested, certified or expired."_s,
                 u"यह किसकी पहचान है, और अनुरोधित, प्रमाणित या समाप्त है।"_s};
    show.minArguments = show.maxArguments = 1;
    show.run = runIdentityShow;
    return {create, complete, show};
}

} // namespace mulyankan::cli
