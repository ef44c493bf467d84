#include "model/programme/authority_register.h"

#include "model/core/bytes.h"
#include "model/core/file.h"
#include "model/core/json.h"
#include "model/programme/programme_reasons.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qint64 kMaxRegisterBytes = 256LL * 1024 * 1024;
const QString kRegisterSchema = u"mulyankan.authority/1"_s;

JsonValue listJson(const QStringList &texts)
{
    JsonValue list = JsonValue::array();
    for (const QString &text : texts)
        list.append(text);
    return list;
}

QStringList listTexts(const JsonValue &list)
{
    QStringList texts;
    for (const JsonValue &item : list.items())
        texts.append(item.text());
    return texts;
}

JsonValue issuedJson(const IssuedCertificate &issued)
{
    JsonValue revoked;
    if (issued.revocation) {
        revoked = JsonValue::object(
            {{"at", isoTime(issued.revocation->at)}, {"reason", issued.revocation->reason}});
    }
    return JsonValue::object({{"certificate", QString::fromLatin1(issued.der.toBase64())},
                              {"identity", issued.grant.identity},
                              {"name", issued.grant.name},
                              {"roles", listJson(issued.grant.roles)},
                              {"cities", listJson(issued.grant.cities)},
                              {"from", isoDate(issued.grant.from)},
                              {"to", isoDate(issued.grant.to)},
                              {"revoked", std::move(revoked)}});
}

std::optional<IssuedCertificate> toIssued(const JsonValue &value)
{
    const auto der = QByteArray::fromBase64Encoding(value["certificate"].text().toLatin1(),
                                                    QByteArray::AbortOnBase64DecodingErrors);
    const auto from = parseIsoDate(value["from"].text());
    const auto to = parseIsoDate(value["to"].text());
    if (der.decodingStatus != QByteArray::Base64DecodingStatus::Ok || !from || !to)
        return std::nullopt;
    IssuedCertificate issued;
    issued.der = der.decoded;
    issued.grant = {.certificate = sha256Hex(issued.der),
                    .identity = value["identity"].text(),
                    .name = value["name"].text(),
                    .roles = listTexts(value["roles"]),
                    .cities = listTexts(value["cities"]),
                    .from = *from,
                    .to = *to};
    const JsonValue &revoked = value["revoked"];
    if (revoked.isNull())
        return issued;
    const auto at = parseIsoTime(revoked["at"].text());
    if (!at)
        return std::nullopt;
    issued.revocation = Revocation{*at, revoked["reason"].text()};
    return issued;
}

} // namespace

Result<AuthorityRegister> readRegister(const QString &path)
{
    const auto bytes = readFile(path, kMaxRegisterBytes);
    if (!bytes)
        return passOn(bytes);
    const auto damaged = [&path](const QString &what) {
        return fail(Errc::Damaged, kAuthorityDamaged, {path, what});
    };
    const auto value = parseCanonicalJson(*bytes, {.maxBytes = kMaxRegisterBytes, .maxDepth = 16});
    if (!value)
        return damaged(value.error().args.join(u": "_s));
    if ((*value)["schema"].text() != kRegisterSchema)
        return damaged(u"schema"_s);
    const auto version = (*value)["version"].toInteger();
    const auto crlNumber = (*value)["crl_number"].toInteger();
    if (!version || !crlNumber || *version < 0 || *crlNumber < 0)
        return damaged(u"version"_s);
    AuthorityRegister content{
        .name = {(*value)["name"]["en"].text(), (*value)["name"]["hi"].text()},
        .version = *version,
        .crlNumber = *crlNumber,
        .issued = {}};
    for (const JsonValue &item : (*value)["issued"].items()) {
        auto issued = toIssued(item);
        if (!issued)
            return damaged(u"issued[%1]"_s.arg(content.issued.size()));
        content.issued.push_back(std::move(*issued));
    }
    return content;
}

Done writeRegister(const QString &path, const AuthorityRegister &content)
{
    JsonValue issued = JsonValue::array();
    for (const IssuedCertificate &item : content.issued)
        issued.append(issuedJson(item));
    const JsonValue value = JsonValue::object(
        {{"schema", kRegisterSchema},
         {"name", JsonValue::object({{"en", content.name.en}, {"hi", content.name.hi}})},
         {"version", content.version},
         {"crl_number", content.crlNumber},
         {"issued", std::move(issued)}});
    return writeFileAtomically(path, canonicalJson(value), Overwrite::Yes, 0600);
}

} // namespace mulyankan
