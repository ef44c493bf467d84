#include "model/bundle/container_closure.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// True if the manifest of @p tag must cover the entry at @p place.
bool isCovered(const EntryPlace &place, const QString &name, const QString &tag,
               const QString &leadTag)
{
    const bool isAfterLead = !leadTag.isEmpty() && !isLeadTag(tag);
    switch (place.role) {
    case EntryRole::MimeType:
        return false;
    case EntryRole::Statement:
        return place.tag == tag || (isAfterLead && place.tag == leadTag);
    case EntryRole::Manifest:
    case EntryRole::Signature:
        return isAfterLead && place.tag == leadTag;
    case EntryRole::Unknown:
        return !name.startsWith(u"META-INF/");
    default:
        return true;
    }
}

class Closure final {
public:
    Closure(ContainerReading &reading, const std::vector<SignerManifest> &manifests)
        : m_reading(reading), m_manifests(manifests)
    {
        for (size_t i = 0; i < reading.entries.size(); ++i) {
            m_index.insert(reading.entries[i].name, i);
            m_places.push_back(placeOf(reading.kind, reading.entries[i].name));
        }
        if (!manifests.empty() && isLeadTag(manifests.front().tag))
            m_leadTag = manifests.front().tag;
    }

    Step check()
    {
        if (auto step = checkPairs(); !step)
            return step;
        for (const SignerManifest &signer : m_manifests) {
            if (auto step = checkManifest(signer); !step)
                return step;
        }
        if (auto step = checkRest(); !step)
            return step;
        return checkNames();
    }

private:
    Step checkPairs() const;
    Step checkManifest(const SignerManifest &signer);
    Step checkReferences(const SignerManifest &signer, const QString &object);
    Step checkRest() const;
    Step checkNames() const;

    ContainerReading &m_reading;
    const std::vector<SignerManifest> &m_manifests;
    QHash<QString, size_t> m_index;
    std::vector<EntryPlace> m_places; ///< one per entry
    QSet<QString> m_covered;
    QString m_leadTag;
};

Step Closure::checkPairs() const
{
    if (m_manifests.empty())
        return stop("CLO-NO-SIGNATURE"_L1, {}, u"nobody signed this"_s);
    if (m_reading.kind != ContainerKind::Bundle && m_manifests.size() > 1)
        return stop("CLO-SIGNATURES"_L1, {}, u"more than one signature"_s);
    for (const SignerManifest &signer : m_manifests) {
        const QString own = signatureName(signer.tag);
        if (signer.manifest.signatureUri != own) {
            return stop("CLO-SIGREF"_L1, manifestName(signer.tag),
                        QString(u"names another signature: "_s + signer.manifest.signatureUri));
        }
        if (!m_index.contains(own))
            return stop("CLO-REF-MISSING"_L1, own, u"the signature is missing"_s);
    }
    return {};
}

Step Closure::checkReferences(const SignerManifest &signer, const QString &object)
{
    for (const ManifestReference &reference : signer.manifest.references) {
        const auto found = m_index.constFind(reference.uri);
        if (found == m_index.constEnd())
            return stop("CLO-REF-MISSING"_L1, reference.uri, QString(u"named in "_s + object));
        ZipEntry &entry = m_reading.entries[*found];
        const EntryPlace &place = m_places[*found];
        if (!isCovered(place, entry.name, signer.tag, m_leadTag))
            return stop("CLO-REF-EXTRA"_L1, reference.uri, QString(u"named in "_s + object));
        if (reference.isRoot != (place.role == EntryRole::Root))
            return stop("MAN-ROOT"_L1, object, QString(u"root file: "_s + reference.uri));
        if (!entry.sha256.isEmpty() && entry.sha256 != reference.sha256)
            return stop("CLO-DIGESTS"_L1, reference.uri, u"two signers, two digests"_s);
        entry.sha256 = reference.sha256;
        m_covered.insert(reference.uri);
    }
    return {};
}

Step Closure::checkManifest(const SignerManifest &signer)
{
    const QString object = manifestName(signer.tag);
    if (auto step = checkReferences(signer, object); !step)
        return step;
    QSet<QString> named;
    for (const ManifestReference &reference : signer.manifest.references)
        named.insert(reference.uri);
    size_t at = 0;
    bool isInOrder = true;
    for (size_t i = 0; i < m_reading.entries.size(); ++i) {
        const ZipEntry &entry = m_reading.entries[i];
        if (!isCovered(m_places[i], entry.name, signer.tag, m_leadTag))
            continue;
        if (!named.contains(entry.name))
            return stop("CLO-UNSIGNED-FILE"_L1, entry.name, QString(u"not in "_s + object));
        isInOrder = isInOrder && signer.manifest.references[at].uri == entry.name;
        ++at;
    }
    if (!isInOrder)
        return stop("MAN-ORDER"_L1, object, u"files in another order than in the archive"_s);
    return {};
}

/// What belongs to no signer, or has no place.
Step Closure::checkRest() const
{
    QSet<QString> signatures;
    for (const SignerManifest &signer : m_manifests) {
        signatures.insert(manifestName(signer.tag));
        signatures.insert(signatureName(signer.tag));
    }
    for (const ZipEntry &entry : m_reading.entries) {
        const bool isHeld = m_covered.contains(entry.name) || signatures.contains(entry.name)
            || entry.name == u"mimetype";
        if (!isHeld)
            return stop("CLO-UNSIGNED-FILE"_L1, entry.name, u"no manifest covers it"_s);
    }
    return {};
}

Step Closure::checkNames() const
{
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].role == EntryRole::Unknown) {
            return stop("CLO-UNKNOWN-FILE"_L1, m_reading.entries[i].name,
                        QString(u"no entry of "_s + kindText(m_reading.kind)));
        }
    }
    QStringList required = requiredNames(m_reading.kind);
    if (m_reading.kind == ContainerKind::Bundle) {
        for (const SignerManifest &signer : m_manifests)
            required.append(statementName(signer.tag));
    }
    for (const QString &name : required) {
        if (!m_index.contains(name))
            return stop("CLO-INCOMPLETE"_L1, name, u"a required entry is missing"_s);
    }
    return {};
}

} // namespace

Step checkClosure(ContainerReading &reading, const std::vector<SignerManifest> &manifests)
{
    return Closure(reading, manifests).check();
}

} // namespace mulyankan
