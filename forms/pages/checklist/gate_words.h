#pragma once

#include "model/evidence/evidence_item.h"
#include "model/framework/framework.h"

#include <QCoreApplication>

namespace mulyankan {

/// What a question's evidence lacks for one level.
struct GateGap {
    int level = 0;
    int items = 0; ///< how many more
    int groups = 0; ///< how many more
    int groupsWanted = 0; ///< in all
    std::vector<QStringList> anyOf; ///< of each, one type is missing

    bool isNone() const { return items == 0 && groups == 0 && anyOf.empty(); }
    /// How far it is from closed; for comparing.
    int size() const { return items + groups + int(anyOf.size()); }
};

/// Over the rules of @p level and every lower one.
GateGap gateGap(const Framework &framework, const QStringList &types, int level);
QStringList typesOf(const std::vector<const EvidenceItem *> &items);
/// The type of evidence that closes most of the gap of @p level, those the question expects first.
QString bestType(const Framework &framework, const Question &question, const QStringList &types,
                 int level);
/// True for a type whose items are conversations.
bool isInterview(const Framework &framework, const QString &type);
/// The question's expected types, in order, without doubles.
QStringList expectedTypes(const Question &question);

/// The gap in sentences.
class GateWords final {
    Q_DECLARE_TR_FUNCTIONS(mulyankan::GateWords)

public:
    /// "Level 4 needs a second group."
    static QString fact(const GateGap &gap, const Framework &framework, Language language);
    /// What is missing, one sentence each; empty where the fact says it.
    static QString details(const GateGap &gap, const Framework &framework, Language language);
};

} // namespace mulyankan
