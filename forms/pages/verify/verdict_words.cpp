#include "forms/pages/verify/verdict_words.h"

#include "forms/wording/wording.h"
#include "model/core/id.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mulyankan {

using State = BundleCheck::State;

QString VerdictWords::title() const
{
    if (verdict() && verdict()->result == u"PASSED")
        return tr("Passed");
    if (verdict())
        return verdict()->result == u"INDETERMINATE" ? tr("Indeterminate")
                                                     : tr("Verification failed");
    if (m_check.state != State::CouldNotRun)
        return tr("Being checked");
    const bool isCancelled = m_check.error && m_check.error->reason == kCancelled;
    return isCancelled ? tr("Check cancelled") : tr("Could not be checked");
}

QString VerdictWords::code() const
{
    return verdict() ? verdict()->result : QString();
}

Sign VerdictWords::sign() const
{
    if (!verdict())
        return Sign::Indeterminate; // whatever hindered it: never a pass
    if (verdict()->result == u"PASSED")
        return Sign::Passed;
    return verdict()->result == u"INDETERMINATE" ? Sign::Indeterminate : Sign::Failed;
}

bool VerdictWords::has(const QString &code) const
{
    const BundleVerdict *known = verdict();
    if (!known)
        return false;
    const Findings &findings = known->findings;
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding &finding) { return finding.code == code; });
}

QString VerdictWords::sentence() const
{
    if (m_check.state == State::CouldNotRun) {
        if (m_check.error->reason == kCancelled)
            return tr("There is no verdict: the check was cancelled. The file is as it was.");
        return tr("%1 This says nothing about the bundle.")
            .arg(errorText(*m_check.error, m_language));
    }
    if (!verdict())
        return tr("A process of its own reads the file; nothing in it can do harm here.");
    if (verdict()->result == u"PASSED")
        return tr("Every signature holds, every file is the one that was signed, and who signed "
                  "was entitled to.");
    if (verdict()->result == u"INDETERMINATE")
        return tr("What could be checked holds, but not everything could be judged: see what was "
                  "found.");
    if (verdict()->kind != u"visit" && verdict()->kind != u"unknown")
        return tr("This file is signed, but it is no bundle of a visit.");
    return tr("Nothing in this file may be relied on. It was left as it is.");
}

QStringList VerdictWords::advice() const
{
    QStringList out;
    if (has(u"TRU-NONE"_s))
        out << tr("Load the programme file on the start page, then check again.");
    if (has(u"RVK-STALE"_s) || has(u"TRU-OLDER"_s))
        out << tr("Load the newest programme file on the start page, then check again.");
    if (has(u"XRF-CYCLE-OTHER"_s))
        out << tr("It belongs to another cycle: check it with the programme file of that cycle.");
    if (has(u"ROL-MISSING"_s))
        out << tr("A required signature is missing: ask the team for the bundle with all of them.");
    if (has(u"ROL-NO-GRANT"_s))
        out << tr("Ask the programme authority whether this signer was entitled.");
    if (has(u"CRT-CHAIN"_s))
        out << tr("The signer belongs to no programme that this laptop knows: ask the sender under "
                  "which programme it was signed.");
    return out;
}

QStringList VerdictWords::whatToDo() const
{
    if (m_check.state == State::CouldNotRun)
        return {tr("Check again; if it fails again, copy the file to this laptop first.")};
    if (!verdict())
        return {};
    QStringList out = advice();
    if (verdict()->result == u"PASSED")
        return {tr("Compare the content id with the one that was read aloud at the city."),
                tr("Copies of this file are checked in the same way.")};
    if (verdict()->result == u"INDETERMINATE") {
        out << tr("Until then do not rely on it.");
        return out;
    }
    if (verdict()->kind == u"programme")
        return {tr("This is a programme file: load it on the start page.")};
    out << tr("Ask the sender for the file again, by another stick.")
        << tr("If it fails again, ask for the laptop it was signed on.")
        << tr("Keep this file; it may be evidence.");
    return out;
}

QString VerdictWords::whatItDoesNotSay() const
{
    if (!verdict())
        return {};
    if (verdict()->result == u"FAILED")
        return tr("Not who changed it, nor when, nor why: a failing stick can do it as well as a "
                  "hand.");
    return tr("Not whether the levels are deserved, nor what happened on the laptop before the "
              "first signature. Times are those that the signers’ laptops wrote.");
}

QStringList VerdictWords::notices() const
{
    QStringList out;
    if (!m_check.facts)
        return out;
    const BundleFacts &facts = *m_check.facts;
    if (facts.purpose != u"evaluation")
        out << purposeText(facts.purpose, m_language);
    if (!facts.hasCycle)
        out << tr("This visit belongs to no cycle.");
    if (const QString notice = facts.notice.in(m_language); !notice.isEmpty())
        out << notice;
    return out;
}

QString VerdictWords::asText() const
{
    QStringList lines{m_check.path};
    const BundleVerdict *known = verdict();
    if (!known) {
        lines << title() << sentence();
        return lines.join(u'\n');
    }
    lines << shownVerdict(known->result, m_language) << sentence();
    if (!m_check.sha256.isEmpty())
        lines << tr("SHA-256 of the file: %1").arg(m_check.sha256);
    if (!known->contentId.isEmpty())
        lines << tr("Content id: %1").arg(idGroups(known->contentId));
    if (m_check.facts)
        lines << tr("%1, revision %2, visit %3", "city, number, id")
                     .arg(m_check.facts->city.in(m_language))
                     .arg(m_check.facts->revision)
                     .arg(m_check.facts->visit);
    for (const VerdictSigner &signer : known->signers)
        lines << tr("Signed: %1, %2 (%3), %4", "name, role, identity, time")
                     .arg(signer.name, roleText(signer.role, m_language), signer.identity,
                          momentText(signer.time, m_language));
    for (const Finding &finding : known->findings)
        lines << shownFinding(finding, m_language);
    lines << tr("Checked %1").arg(momentText(m_check.at, m_language));
    return lines.join(u'\n');
}

} // namespace mulyankan
