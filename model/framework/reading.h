#pragma once

#include "model/framework/node.h"

#include <QSet>

namespace mulyankan {

/// Codes of one name space as they are read. @c isReadable is false where the list itself could not
/// be read: then nothing is said about references into it.
struct CodeSpace {
    QSet<QString> codes;
    bool isReadable = true;

    /// Adds a code; a second one of that name is reported at @p node.
    void add(const Node &node, const QString &code);
    bool isUnknown(const QString &code) const
    {
        return isReadable && !code.isEmpty() && !codes.contains(code);
    }
};

/// A framework while it is read, and what the parts need from each other.
struct Reading {
    Framework framework;
    CodeSpace types;
    CodeSpace roles;
    CodeSpace observations;
    CodeSpace facts;
    CodeSpace parameters;
    CodeSpace questions;
    CodeSpace items;
    std::optional<Rational> pointsPerParameter;
};

// The parts of the file. Each reads the member of @p root that it is named after, if it is there,
// and reports everything that can be told by then: the order of the calls is that of readFramework.
void readCatalogs(const Node &root,
                  Reading &reading); ///< evidence_types, interview_roles, observations, facts
void readScale(const Node &root, Reading &reading);
void readScoring(const Node &root, Reading &reading);
void readParameters(const Node &root, Reading &reading);
void checkTieOrder(const Node &root, const Reading &reading);

/// Shape only; a part that cannot be read has an empty id, or no parts.
Condition readCondition(const Node &node);
/// Known ids, earlier questions only, no circles.
void checkRelevance(const Node &root, const Reading &reading);

/// A list of codes; those not in @p known are reported with @p unknownCode.
QStringList readCodes(const Node &node, const CodeSpace &known, QLatin1String unknownCode);

/// Calls @p read(item, index) for the five items of a list of levels that name their level, 1 to 5
/// in this order.
template <typename Read> void readFiveLevels(const Node &list, const Read &read);
/// The part of it that is the same for all: count and order.
bool isFiveLevels(const Node &list);
void checkLevelNumber(const Node &item, int level);

template <typename Read> void readFiveLevels(const Node &list, const Read &read)
{
    if (!list.isThere() || !isFiveLevels(list))
        return;
    for (size_t i = 0; i < std::min<size_t>(list.size(), 5); ++i) {
        const Node item(list, i);
        if (item.json().isObject())
            checkLevelNumber(item, int(i) + 1);
        read(item, i);
    }
}

} // namespace mulyankan
