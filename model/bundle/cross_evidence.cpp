#include "model/bundle/cross_parts.h"

#include "model/core/bytes.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

void checkItemFile(const EvidenceItem &item, const QString &file, const CheckedEntry *entry,
                   FindingList &findings)
{
    if (!entry)
        return findings.failed("XRF-EVIDENCE"_L1, item.id, file + u" is not in the bundle");
    if (entry->sizeBytes != item.sizeBytes)
        findings.failed("XRF-EVIDENCE"_L1, item.id,
                        u"%1 has %2 bytes, stated are %3"_s.arg(file)
                            .arg(entry->sizeBytes)
                            .arg(item.sizeBytes));
    if (entry->sha256 != item.sha256)
        findings.failed("XRF-EVIDENCE"_L1, item.id, file + u" has another SHA-256 than stated");
}

void checkSheet(const CheckContext &context, const CheckedEntry *entry, FindingList &findings)
{
    const std::optional<Acknowledgement> &sheet = context.content.visit.acknowledgement;
    if (!sheet && !entry)
        return;
    const QString object = entry ? entry->name : u"visit.json"_s;
    if (!sheet || !entry || sheet->file != entry->name)
        return findings.failed("XRF-ACK"_L1, object,
                               u"visit.json and the bundle do not name the same sheet"_s);
    if (sheet->sha256 != entry->sha256)
        findings.failed("XRF-ACK"_L1, object, u"the sheet has another SHA-256 than stated"_s);
    QByteArray lines;
    for (const QString &name : {u"answers.json"_s, u"evidence.json"_s}) {
        if (const CheckedEntry *document = context.entries.find(name))
            lines += QString(document->sha256 + u"  " + name + u'\n').toUtf8();
    }
    if (sheet->basis != sha256Hex(lines))
        findings.failed("XRF-ACK"_L1, object,
                        u"the sheet was signed for other answers or other evidence"_s);
}

} // namespace

void crossEvidence(const CheckContext &context, FindingList &findings)
{
    QHash<QString, QString> itemOfHash;
    QSet<QString> listed;
    for (const EvidenceItem &item : context.content.visit.evidence) {
        if (const QString file = context.content.evidenceFiles.value(item.id); !file.isEmpty()) {
            listed.insert(file);
            checkItemFile(item, file, context.entries.find(file), findings);
        }
        if (item.sha256.isEmpty())
            continue;
        if (const QString other = itemOfHash.value(item.sha256); !other.isEmpty())
            findings.failed("XRF-EVIDENCE"_L1, item.id, u"the same bytes as "_s + other);
        itemOfHash.insert(item.sha256, item.id);
    }
    const CheckedEntry *sheet = nullptr;
    for (const CheckedEntry &entry : context.entries.list()) {
        if (entry.name.startsWith(u"evidence/") && !listed.contains(entry.name))
            findings.failed("XRF-EVIDENCE"_L1, entry.name, u"evidence.json does not list it"_s);
        if (entry.name.startsWith(u"acknowledgement."))
            sheet = &entry;
    }
    checkSheet(context, sheet, findings);
}

} // namespace mulyankan
