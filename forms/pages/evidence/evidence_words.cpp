#include "forms/pages/evidence/evidence_words.h"

#include "forms/wording/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// Pictures and films show what was observed; papers are documents; sound is an interview. A group
/// that is none of the three takes everything.
bool suits(const EvidenceType &type, const EvidenceItem &item)
{
    const bool isKnown =
        type.group == u"document" || type.group == u"observation" || type.group == u"interview";
    if (!isKnown || item.isSeenOnly())
        return true;
    if (item.mediaType.startsWith(u"image/") || item.mediaType.startsWith(u"video/"))
        return type.group == u"observation";
    return item.mediaType.startsWith(u"audio/") ? type.group == u"interview"
                                                : type.group == u"document";
}

bool isIn(const Session &session, const EvidenceItem &item, EvidenceFilter filter,
          const QString &question)
{
    if (item.isRemoved)
        return false;
    if (filter == EvidenceFilter::Withdrawn || item.withdrawn)
        return filter == EvidenceFilter::Withdrawn && item.withdrawn.has_value();
    switch (filter) {
    case EvidenceFilter::OfQuestion:
        return item.supports.contains(question);
    case EvidenceFilter::Unsorted:
        return item.supports.isEmpty();
    case EvidenceFilter::SeenOnly:
        return item.isSeenOnly();
    case EvidenceFilter::Missing:
        return session.missing().contains(item.id);
    default:
        return true;
    }
}

} // namespace

QString EvidenceWords::title(const EvidenceItem &item) const
{
    if (!item.caption.isEmpty())
        return item.caption;
    if (!item.originalName.isEmpty())
        return item.originalName;
    return item.withdrawn ? tr("Withdrawn item") : tr("Without a caption");
}

QString EvidenceWords::typeName(const QString &code) const
{
    const EvidenceType *type = m_session.framework().evidenceType(code);
    return type ? type->name.in(m_language) : code;
}

QString EvidenceWords::kind(const EvidenceItem &item) const
{
    if (item.withdrawn)
        return tr("%1 · withdrawn").arg(item.id);
    return item.type.isEmpty() ? tr("%1 · no type yet").arg(item.id)
                               : tr("%1 · %2").arg(item.id, typeName(item.type));
}

QString EvidenceWords::groupName(const QString &group) const
{
    if (group == u"document")
        return tr("Document");
    if (group == u"observation")
        return tr("Observation");
    return group == u"interview" ? tr("Interview") : group;
}

QString EvidenceWords::mediaName(const QString &mediaType) const
{
    if (mediaType == u"application/pdf")
        return tr("PDF document");
    if (mediaType.startsWith(u"image/"))
        return tr("Picture (%1)").arg(mediaType.mid(6).toUpper());
    if (mediaType.startsWith(u"video/"))
        return tr("Video");
    if (mediaType.startsWith(u"audio/"))
        return tr("Sound recording");
    if (mediaType == u"text/csv")
        return tr("Table (CSV)");
    if (mediaType.startsWith(u"text/"))
        return tr("Text");
    if (mediaType.contains(u"sheet"))
        return tr("Spreadsheet");
    return mediaType.contains(u"presentation") ? tr("Presentation") : tr("Text document");
}

QString EvidenceWords::filterName(EvidenceFilter filter, const QString &question) const
{
    switch (filter) {
    case EvidenceFilter::OfQuestion:
        return question;
    case EvidenceFilter::Unsorted:
        return tr("Unsorted");
    case EvidenceFilter::SeenOnly:
        return tr("Seen only");
    case EvidenceFilter::Missing:
        return tr("File not found");
    case EvidenceFilter::Withdrawn:
        return tr("Withdrawn");
    default:
        return tr("All");
    }
}

QString EvidenceWords::personName(const QString &person) const
{
    const Person *found = m_session.visit().person(person);
    return found ? found->name : QString();
}

QStringList evidenceIds(const Session &session, EvidenceFilter filter, const QString &question)
{
    QStringList ids;
    if (!session.isOpen())
        return ids;
    for (const EvidenceItem &item : session.visit().evidence) {
        if (isIn(session, item, filter, question))
            ids << item.id;
    }
    return ids;
}

bool matchesSearch(const EvidenceItem &item, const QString &words)
{
    const QStringList texts{item.caption, item.originalName, item.source, item.id};
    for (const QString &word : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const bool isFound = std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        if (!isFound)
            return false;
    }
    return true;
}

QStringList typesExpected(const Framework &framework, const QString &question)
{
    QStringList codes;
    if (const Question *found = framework.question(question)) {
        for (const ExpectedEvidence &expected : found->evidence) {
            if (!codes.contains(expected.type))
                codes << expected.type;
        }
    }
    return codes;
}

std::vector<const EvidenceType *> typesOffered(const Framework &framework, const QString &question)
{
    const QStringList expected = typesExpected(framework, question);
    std::vector<const EvidenceType *> types;
    for (const EvidenceType &type : framework.evidenceTypes)
        types.push_back(&type);
    std::stable_partition(types.begin(), types.end(),
                          [&](const EvidenceType *type) { return expected.contains(type->code); });
    return types;
}

QString presetType(const Framework &framework, const QString &question,
                   const std::vector<const EvidenceItem *> &items)
{
    const QStringList expected = typesExpected(framework, question);
    for (const QString &code : expected) {
        const EvidenceType *type = framework.evidenceType(code);
        const bool fits = type && std::all_of(items.begin(), items.end(), [&](const auto *item) {
                              return suits(*type, *item);
                          });
        if (fits)
            return code;
    }
    return expected.value(0);
}

} // namespace mulyankan
