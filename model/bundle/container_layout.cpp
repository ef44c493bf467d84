#include "model/bundle/container_layout.h"

#include "model/bundle/zip_reader.h"
#include "model/core/bytes.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qint64 kMiB = 1 << 20;

enum Rank { MimeTypeRank, FirstRank, SumsRank = 100, EvidenceRank, StatementRank, PairRank };

/// An entry with a fixed name, or a folder of entries.
struct Slot {
    ContainerKind kind;
    const char16_t *name; ///< ends with '/': a folder, its entries by name
    bool isRequired;
};

// In order.
constexpr Slot kSlots[] = {
    {ContainerKind::Bundle, u"visit.json", true},
    {ContainerKind::Bundle, u"framework.json", true},
    {ContainerKind::Bundle, u"answers.json", true},
    {ContainerKind::Bundle, u"evidence.json", true},
    {ContainerKind::Bundle, u"audit.jsonl", true},
    {ContainerKind::Bundle, u"audit/", false},
    {ContainerKind::Bundle, u"acknowledgement.", false},
    {ContainerKind::Programme, u"programme.json", true},
    {ContainerKind::Programme, u"framework.json", false},
    {ContainerKind::Programme, u"cities.csv", false},
    {ContainerKind::Programme, u"crl.der", true},
    {ContainerKind::Programme, u"certificates/", false},
    {ContainerKind::Receipt, u"receipt.json", true},
};

constexpr ContainerKind kKinds[] = {ContainerKind::Bundle, ContainerKind::Programme,
                                    ContainerKind::Receipt, ContainerKind::Declaration,
                                    ContainerKind::Share};

/// `x` of `before` x `after`; empty if the name is not of that form.
QString between(const QString &name, QLatin1String before, QLatin1String after)
{
    if (name.size() <= before.size() + after.size() || !name.startsWith(before)
        || !name.endsWith(after))
        return {};
    return name.sliced(before.size(), name.size() - before.size() - after.size());
}

bool isTag(ContainerKind kind, const QString &tag)
{
    const QString role = tag.section(u'-', 0, 0);
    if (tag.size() != role.size() + 9 || !isLowerHex(tag.last(8), 8))
        return false;
    if (kind == ContainerKind::Bundle)
        return role == u"lead" || role == u"member" || role == u"city";
    if (kind == ContainerKind::Programme)
        return role == u"programme";
    return role == u"secretariat";
}

bool isSlotEntry(const QString &slot, const QString &name)
{
    if (slot == u"audit/")
        return isLowerHex(between(name, "audit/"_L1, ".jsonl"_L1), 8);
    if (slot == u"certificates/")
        return isLowerHex(between(name, "certificates/"_L1, ""_L1), 64);
    if (slot == u"acknowledgement.") {
        static const QStringList suffixes{u"jpg"_s, u"png"_s, u"heic"_s, u"webp"_s, u"pdf"_s};
        return suffixes.contains(between(name, "acknowledgement."_L1, ""_L1));
    }
    return slot == name;
}

EntryPlace evidencePlace(const QString &name)
{
    EntryPlace place;
    const QString file = between(name, "evidence/e"_L1, ""_L1);
    const QString digits = file.section(u'.', 0, 0);
    const bool isNumber = digits.size() >= 4 && digits.size() <= 9
        && std::all_of(digits.begin(), digits.end(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber || file.count(u'.') != 1)
        return place;
    place.role = EntryRole::Content;
    place.order = {EvidenceRank, 0, digits.toLongLong(), {}, 0};
    return place;
}

EntryPlace signerPlace(ContainerKind kind, const QString &name)
{
    struct Form {
        EntryRole role;
        QLatin1String before, after;
    };
    static const Form forms[] = {{EntryRole::Statement, "statements/"_L1, ".json"_L1},
                                 {EntryRole::Manifest, "META-INF/ASiCManifest-"_L1, ".xml"_L1},
                                 {EntryRole::Signature, "META-INF/signature-"_L1, ".p7s"_L1}};
    EntryPlace place;
    for (const Form &form : forms) {
        const QString tag = between(name, form.before, form.after);
        if (tag.isEmpty() || !isTag(kind, tag))
            continue;
        if (form.role == EntryRole::Statement && kind != ContainerKind::Bundle)
            continue;
        place.role = form.role;
        place.tag = tag;
        const bool isStatement = form.role == EntryRole::Statement;
        place.order = {isStatement ? StatementRank : PairRank, isLeadTag(tag) ? 0 : 1, 0, tag,
                       form.role == EntryRole::Signature ? 1 : 0};
    }
    return place;
}

EntryPlace slotPlace(ContainerKind kind, const QString &name)
{
    EntryPlace place;
    int rank = FirstRank;
    for (const Slot &slot : kSlots) {
        ++rank;
        const QString slotName = QString::fromUtf16(slot.name);
        if (slot.kind != kind || !isSlotEntry(slotName, name))
            continue;
        place.role = name == rootName(kind) ? EntryRole::Root : EntryRole::Content;
        // Two sheets would hold one place: that is an error of order.
        place.order = {rank, 0, 0, slotName.endsWith(u'/') ? name : QString(), 0};
        return place;
    }
    return place;
}

} // namespace

EntryPlace placeOf(ContainerKind kind, const QString &name)
{
    EntryPlace place;
    if (name == u"mimetype") {
        place.role = EntryRole::MimeType;
        place.order.rank = MimeTypeRank;
        return place;
    }
    if (name == u"SHA256SUMS") {
        place.role = EntryRole::Sums;
        place.order.rank = SumsRank;
        return place;
    }
    if (kind == ContainerKind::Bundle && name.startsWith(u"evidence/"))
        return evidencePlace(name);
    place = slotPlace(kind, name);
    return place.role == EntryRole::Unknown ? signerPlace(kind, name) : place;
}

QStringList requiredNames(ContainerKind kind)
{
    QStringList names;
    for (const Slot &slot : kSlots) {
        if (slot.kind == kind && slot.isRequired)
            names.append(QString::fromUtf16(slot.name));
    }
    names.append(u"SHA256SUMS"_s);
    return names;
}

QString rootName(ContainerKind kind)
{
    switch (kind) {
    case ContainerKind::Unknown:
        return {};
    case ContainerKind::Bundle:
        return u"visit.json"_s;
    case ContainerKind::Programme:
        return u"programme.json"_s;
    case ContainerKind::Receipt:
        return u"receipt.json"_s;
    case ContainerKind::Declaration:
        return u"declaration.json"_s;
    case ContainerKind::Share:
        return u"share.json"_s;
    }
    return {};
}

ContainerKind kindOf(const std::vector<ZipEntry> &entries)
{
    for (const ZipEntry &entry : entries) {
        for (const ContainerKind kind : kKinds) {
            if (entry.name == rootName(kind))
                return kind;
        }
    }
    return ContainerKind::Unknown;
}

QString kindText(ContainerKind kind)
{
    switch (kind) {
    case ContainerKind::Unknown:
        return u"a container without a root file"_s;
    case ContainerKind::Bundle:
        return u"a bundle"_s;
    case ContainerKind::Programme:
        return u"a programme file"_s;
    case ContainerKind::Receipt:
        return u"a receipt"_s;
    case ContainerKind::Declaration:
        return u"a declaration"_s;
    case ContainerKind::Share:
        return u"a working copy"_s;
    }
    return {};
}

qint64 maxEntryBytes(const QString &name)
{
    if (name == u"answers.json" || name == u"evidence.json" || name == u"framework.json")
        return 64 * kMiB;
    if (name == u"audit.jsonl" || name.startsWith(u"audit/"))
        return 256 * kMiB;
    if (name.endsWith(u".p7s"))
        return kMiB;
    if (name.startsWith(u"evidence/") || name.startsWith(u"acknowledgement."))
        return kMaxEntryBytes;
    return 16 * kMiB;
}

bool isLeadTag(const QString &tag)
{
    return tag.startsWith(u"lead-");
}

QString manifestName(const QString &tag)
{
    return u"META-INF/ASiCManifest-%1.xml"_s.arg(tag);
}

QString signatureName(const QString &tag)
{
    return u"META-INF/signature-%1.p7s"_s.arg(tag);
}

QString statementName(const QString &tag)
{
    return u"statements/%1.json"_s.arg(tag);
}

} // namespace mulyankan
