#include "forms/pages/checklist/gate_words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// How many separate things are missing.
int countGaps(const GateGap &gap)
{
    return int(gap.items > 0) + int(gap.groups > 0) + int(gap.anyOf.size());
}

QString typeNames(const QStringList &codes, const Framework &framework, Language language)
{
    QStringList names;
    for (const QString &code : codes) {
        const EvidenceType *type = framework.evidenceType(code);
        names << (type ? type->name.in(language) : code);
    }
    return names.join(u", "_s);
}

/// True if whoever closes the gap of groups cannot but close @p list with it: every way to do so
/// brings a group of which all types are on the list.
bool comesWithGroups(const Framework &framework, const QSet<QString> &present,
                     const QStringList &list, int groups)
{
    QSet<QString> others; // groups that may be brought without closing the list
    for (const EvidenceType &type : framework.evidenceTypes) {
        if (!present.contains(type.group) && !list.contains(type.code))
            others.insert(type.group);
    }
    return groups > int(others.size());
}

/// The types that are not on the list.
QStringList otherTypes(const Framework &framework, const QStringList &list)
{
    QStringList others;
    for (const EvidenceType &type : framework.evidenceTypes) {
        if (!list.contains(type.code))
            others << type.code;
    }
    return others;
}

/// What closes a narrower list closes a wider one too.
void dropWider(std::vector<QStringList> &lists)
{
    const auto all = lists;
    const auto isWider = [&all](const QStringList &list) {
        return std::ranges::any_of(all, [&list](const QStringList &other) {
            const auto isIn = [&list](const QString &code) {
                return list.contains(code);
            };
            return other.size() < list.size() && std::ranges::all_of(other, isIn);
        });
    };
    std::erase_if(lists, isWider);
}

} // namespace

QStringList typesOf(const std::vector<const EvidenceItem *> &items)
{
    QStringList types;
    for (const EvidenceItem *item : items)
        types << item->type;
    return types;
}

QStringList expectedTypes(const Question &question)
{
    QStringList types;
    for (const ExpectedEvidence &expected : question.evidence) {
        if (!types.contains(expected.type))
            types << expected.type;
    }
    return types;
}

bool isInterview(const Framework &framework, const QString &type)
{
    const EvidenceType *found = framework.evidenceType(type);
    return found && found->group == "interview"_L1;
}

GateGap gateGap(const Framework &framework, const QStringList &types, int level)
{
    QSet<QString> groups;
    int items = 0;
    for (const QString &code : types) {
        if (const EvidenceType *type = framework.evidenceType(code)) {
            groups.insert(type->group);
            ++items;
        }
    }
    GateGap gap;
    gap.level = level;
    for (int i = 0; i < level; ++i) {
        const GateRule &rule = framework.evidenceGate[size_t(i)];
        gap.items = std::max(gap.items, rule.minItems - items);
        gap.groups = std::max(gap.groups, rule.minGroups - int(groups.size()));
        gap.groupsWanted = std::max(gap.groupsWanted, rule.minGroups);
        const auto isThere = [&](const QString &code) {
            return types.contains(code);
        };
        if (!rule.mustIncludeAnyOf.isEmpty()
            && std::ranges::none_of(rule.mustIncludeAnyOf, isThere))
            gap.anyOf.push_back(rule.mustIncludeAnyOf);
    }
    std::erase_if(gap.anyOf, [&](const QStringList &list) {
        return comesWithGroups(framework, groups, list, gap.groups);
    });
    dropWider(gap.anyOf);
    // an item of another group, or of a type that is missing, is one more item too
    if (gap.items <= std::max(gap.groups, int(gap.anyOf.size())))
        gap.items = 0;
    return gap;
}

QString bestType(const Framework &framework, const Question &question, const QStringList &types,
                 int level)
{
    QStringList candidates = expectedTypes(question);
    for (const EvidenceType &type : framework.evidenceTypes)
        candidates << type.code;
    QString best;
    int least = gateGap(framework, types, level).size();
    for (const QString &candidate : candidates) {
        const int left = gateGap(framework, types + QStringList{candidate}, level).size();
        if (left < least) {
            least = left;
            best = candidate;
        }
    }
    return best.isEmpty() ? candidates.value(0) : best;
}

QString GateWords::fact(const GateGap &gap, const Framework &framework, Language language)
{
    if (countGaps(gap) > 1)
        return tr("Level %1 needs more evidence.").arg(gap.level);
    if (gap.groups > 0 && gap.groupsWanted == 2 && gap.groups == 1)
        return tr("Level %1 needs a second group.").arg(gap.level);
    if (gap.groups > 0)
        return tr("Level %1 needs evidence of %2 groups.").arg(gap.level).arg(gap.groupsWanted);
    if (gap.items > 0)
        return tr("Level %1 needs %n more item(s) of evidence.", nullptr, gap.items).arg(gap.level);
    const QStringList others = otherTypes(framework, gap.anyOf.front());
    if (others.size() < gap.anyOf.front().size())
        return tr("Level %1 needs evidence of another kind than this: %2.")
            .arg(QString::number(gap.level), typeNames(others, framework, language));
    return tr("Level %1 needs one of these: %2.")
        .arg(QString::number(gap.level), typeNames(gap.anyOf.front(), framework, language));
}

QString GateWords::details(const GateGap &gap, const Framework &framework, Language language)
{
    if (countGaps(gap) < 2)
        return {};
    QStringList sentences;
    if (gap.groups > 0)
        sentences << tr("Evidence of %n more group(s) is missing.", nullptr, gap.groups);
    if (gap.items > 0)
        sentences << tr("%n more item(s) of evidence are missing.", nullptr, gap.items);
    for (const QStringList &codes : gap.anyOf) {
        const QStringList others = otherTypes(framework, codes);
        sentences << (others.size() < codes.size()
                          ? tr("Evidence of another kind than this is missing: %1.")
                                .arg(typeNames(others, framework, language))
                          : tr("One of these is missing: %1.")
                                .arg(typeNames(codes, framework, language)));
    }
    return sentences.join(u' ');
}

} // namespace mulyankan
