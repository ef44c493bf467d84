#include "model/bundle/checks.h"

#include "model/bundle/cross_parts.h"


using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// What a statement says against the bundle it stands in and the certificate that signed it.
void checkStatement(const CheckContext &context, const BundleSigner &signer, FindingList &findings)
{
    const Visit &visit = context.content.visit;
    const SignerStatement &statement = signer.statement;
    const auto compare = [&](const char *member, const QString &said, const QString &is) {
        if (said != is)
            findings.failed("ROL-STATEMENT"_L1, signer.statementName,
                            u"%1 is \"%2\", should be \"%3\""_s.arg(QLatin1String(member),
                                                                    said.left(80), is.left(80)));
    };
    compare("content_id", statement.contentId, context.contentId);
    compare("city", statement.city, visit.city.code);
    compare("visit", statement.visit, visit.id);
    compare("revision", QString::number(statement.revision), QString::number(visit.revision));
    compare("role", statement.role, signer.tag.section(u'-', 0, 0));
    compare("name", statement.name, signer.certificate.commonName);
    compare("identity", statement.identity, signer.certificate.serialNumber);
    compare("person", statement.person,
            statementPerson(visit, statement.role, statement.name, statement.identity));
    if (statement.text
        != statementText(statement.role, !statement.remark.isEmpty(), statement.language))
        findings.failed("ROL-STATEMENT-TEXT"_L1, signer.statementName,
                        u"it is not the sentence that a %1 signs"_s.arg(statement.role));
}

void checkLeads(const CheckContext &context, FindingList &findings)
{
    const auto leads =
        std::count_if(context.signers.begin(), context.signers.end(),
                      [](const BundleSigner &signer) { return signer.statement.role == u"lead"; });
    if (leads != 1)
        findings.failed("ROL-LEAD-COUNT"_L1, u"statements"_s, u"%1 leads signed"_s.arg(leads));
}

void checkSamePerson(const CheckContext &context, FindingList &findings)
{
    QSet<QString> certificates;
    QSet<QString> identities;
    for (const BundleSigner &signer : context.signers) {
        if (certificates.contains(signer.certificate.sha256)
            || identities.contains(signer.certificate.serialNumber))
            findings.failed("ROL-SAME-PERSON"_L1, signer.statementName,
                            u"the same person has signed before"_s);
        certificates.insert(signer.certificate.sha256);
        identities.insert(signer.certificate.serialNumber);
    }
}

/// Another way than a signature: a waiver, for the city its signed sheet.
bool isExcused(const Visit &visit, const QString &role)
{
    if (role == u"city" && visit.acknowledgement)
        return true;
    return std::any_of(visit.waivers.begin(), visit.waivers.end(),
                       [&](const Waiver &waiver) { return waiver.role == role; });
}

void checkRequired(const CheckContext &context, FindingList &findings)
{
    for (const QString &role : requiredRoles(context.trust)) {
        const bool hasSigned =
            std::any_of(context.signers.begin(), context.signers.end(),
                        [&](const BundleSigner &signer) { return signer.statement.role == role; });
        // without a lead: ROL-LEAD-COUNT
        if (role != u"lead" && !hasSigned && !isExcused(context.content.visit, role))
            findings.indeterminate("ROL-MISSING"_L1, role,
                                   u"no signature, acknowledgement or waiver"_s);
    }
}

void checkGrant(const CheckContext &context, const BundleSigner &signer, FindingList &findings)
{
    const Grant *grant = context.trust->grantOf(signer.certificate.sha256);
    if (!grant)
        return findings.indeterminate("ROL-NO-GRANT"_L1, signer.statementName,
                                      u"the programme file grants this certificate nothing"_s);
    const QString &role = signer.statement.role;
    if (!grant->roles.contains(role))
        findings.failed("ROL-NOT-GRANTED"_L1, signer.statementName,
                        u"granted is %1, not %2"_s.arg(grant->roles.join(u' '), role));
    const QString &city = context.content.visit.city.code;
    if (!grant->cities.isEmpty() && !grant->cities.contains(city))
        findings.failed("ROL-WRONG-CITY"_L1, signer.statementName, u"not granted for "_s + city);
    const QDate day = utcDay(signer.signingTime);
    if (day < grant->from || day > grant->to)
        findings.failed("ROL-OUT-OF-PERIOD"_L1, signer.statementName,
                        u"signed %1, granted from %2 to %3"_s.arg(
                            isoTime(signer.signingTime), isoDate(grant->from), isoDate(grant->to)));
}

} // namespace

Findings roleCheck(const CheckContext &context)
{
    FindingList findings;
    checkLeads(context, findings);
    checkSamePerson(context, findings);
    for (const BundleSigner &signer : context.signers) {
        checkStatement(context, signer, findings);
        if (context.trust)
            checkGrant(context, signer, findings);
    }
    checkRequired(context, findings);
    return findings.take();
}

} // namespace mulyankan
