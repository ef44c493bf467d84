#include "forms/pages/verify/verdict_words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kSteps = 15;
constexpr int kLastStopping = 9; // steps 2 to 9 stop at the first failure, the rest collect
constexpr int kSignatures = 5;
constexpr int kCertificates = 6;
constexpr int kCanonical = 8;
constexpr int kSchema = 9;
constexpr int kRoles = 12;
constexpr int kRevision = 13;
constexpr int kTime = 14;

struct GroupStep {
    QLatin1StringView group;
    int step;
};
constexpr std::array kGroups{
    GroupStep{"CON"_L1, 2},  GroupStep{"MAN"_L1, 3},  GroupStep{"CLO"_L1, 4},
    GroupStep{"SIG"_L1, 5},  GroupStep{"CRT"_L1, 6},  GroupStep{"DIG"_L1, 7},
    GroupStep{"JSN"_L1, 8},  GroupStep{"SCH"_L1, 9},  GroupStep{"XRF"_L1, 10},
    GroupStep{"AUD"_L1, 11}, GroupStep{"ROL"_L1, 12}, GroupStep{"REV"_L1, 13},
    GroupStep{"TIM"_L1, 14}, GroupStep{"RVK"_L1, 14}, GroupStep{"TRU"_L1, 14},
    GroupStep{"EVD"_L1, 15}};

/// The first stopping step that failed; 0: none.
const Finding *stopping(const Findings &findings)
{
    const Finding *first = nullptr;
    for (const Finding &finding : findings) {
        if (finding.level == FindingLevel::Failed && stepOf(finding.code) <= kLastStopping
            && (!first || stepOf(finding.code) < stepOf(first->code)))
            first = &finding;
    }
    return first;
}

/// True if the certificate was looked at with its signature, before the others were.
bool isWithSignature(const QString &code)
{
    return code != u"CRT-CHAIN" && code != u"CRT-EXPIRED" && code != u"CRT-NOT-YET";
}

void mark(std::vector<StepState> &states, int step, StepState state)
{
    states.at(std::size_t(step - 1)) = state;
}

} // namespace

int stepOf(const QString &findingCode)
{
    if (findingCode == u"CON-CRC")
        return 7; // found in the pass that compares the digests
    for (const GroupStep &each : kGroups) {
        if (findingCode.startsWith(each.group))
            return each.step;
    }
    return 10;
}

std::vector<StepState> stepStates(const Findings &findings)
{
    std::vector<StepState> states(kSteps, StepState::Finished);
    if (const Finding *stop = stopping(findings)) {
        const int at = stepOf(stop->code);
        mark(states, at, StepState::Failed);
        for (int step = at + 1; step <= kSteps; ++step)
            mark(states, step, StepState::Skipped);
        if (at == kCertificates && isWithSignature(stop->code))
            mark(states, kSignatures, StepState::Skipped);
        if (at == kSchema) // the documents after this one were not read
            mark(states, kCanonical, StepState::Skipped);
        return states;
    }
    for (const Finding &finding : findings) {
        const int step = stepOf(finding.code);
        if (finding.level == FindingLevel::Failed)
            mark(states, step, StepState::Failed);
        else if (finding.level == FindingLevel::Indeterminate
                 && states.at(std::size_t(step - 1)) != StepState::Failed)
            mark(states, step, StepState::Open);
        if (finding.code == u"REV-NOT-CHECKED")
            mark(states, kRevision, StepState::Skipped);
        if (finding.code == u"TRU-NONE") {
            mark(states, kCertificates, StepState::Open);
            for (const int each : {kRoles, kTime}) {
                if (states.at(std::size_t(each - 1)) != StepState::Failed)
                    mark(states, each, StepState::Open);
            }
        }
    }
    return states;
}

QStringList VerdictWords::stepNames() const
{
    return {tr("Opened once, hash taken"),
            tr("Container has the one allowed form"),
            tr("Lists of signed files"),
            tr("Every file covered, none missing"),
            tr("Signatures"),
            tr("Certificates lead to the programme"),
            tr("Every file equals its signed hash"),
            tr("Data in canonical form"),
            tr("Data follows its schema"),
            tr("Answers, evidence and checklist agree"),
            tr("Audit log unbroken"),
            tr("Roles were granted"),
            tr("Revision follows its predecessor"),
            tr("Time and revocation"),
            tr("Evidence is of the type it says")};
}

std::vector<StepLine> VerdictWords::steps() const
{
    if (!verdict())
        return {};
    const auto states = stepStates(verdict()->findings);
    const QStringList names = stepNames();
    std::vector<StepLine> out;
    for (std::size_t i = 0; i < states.size(); ++i)
        out.push_back({states[i],
                       tr("%1  %2", "number and name of a step")
                           .arg(QString::number(i + 1), names.at(int(i)))});
    return out;
}

QString VerdictWords::stepsChip() const
{
    if (!verdict())
        return {};
    const auto states = stepStates(verdict()->findings);
    if (const Finding *stop = stopping(verdict()->findings))
        return tr("stopped at %1").arg(stepOf(stop->code));
    const auto done = std::count(states.begin(), states.end(), StepState::Finished);
    return tr("%1 of %2").arg(done).arg(states.size());
}

QStringList VerdictWords::commands() const
{
    QString tag = u"lead-*"_s;
    QString manifest = u"META-INF/ASiCManifest-lead-*.xml"_s;
    for (const VerdictSigner &signer :
         verdict() ? verdict()->signers : std::vector<VerdictSigner>()) {
        if (signer.role == u"lead") {
            tag = u"lead-"_s + signer.certificateSha256.left(8);
            manifest = u"META-INF/ASiCManifest-%1.xml"_s.arg(tag);
        }
    }
    QString path = m_check.path;
    path.replace(u"'"_s, u"'\\''"_s);
    return {
        u"mkdir x && unzip -q '%1' -d x && cd x"_s.arg(path),
        u"openssl cms -verify -cades -binary -inform DER -in META-INF/signature-%1.p7s "
        "-content %2 -CAfile ../ca.pem -no-CApath -no-CAstore -purpose any -out /dev/null"_s.arg(
            tag, manifest),
        u"sha256sum -c SHA256SUMS"_s,
        u"grep -qF \"$(openssl dgst -sha256 -binary SHA256SUMS | base64)\" %1 && echo bound"_s.arg(
            manifest)};
}

} // namespace mulyankan
