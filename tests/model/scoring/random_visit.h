#pragma once

#include "model/visit/change.h"

#include <random>

namespace mulyankan {

/// Frameworks and changes by chance, from a seed: the same seed gives the same on every machine.
class RandomVisit final {
public:
    explicit RandomVisit(quint32 seed);

    /// 2 to 12 parameters with prime or decimal weights, nested relevance over earlier facts and
    /// questions, any gate that rises. Every fifth has points of so many digits that no machine
    /// integer holds their sums.
    Framework framework();
    /// A draft of that framework with a lead `p1` and nothing else.
    Visit visit(const Framework &framework);
    /// One act of a user that applyChange accepts or refuses: answers, reasons, facts, notes,
    /// items, links, withdrawals.
    Change change(const Framework &framework, const Visit &visit);

private:
    int below(int bound);
    bool chance(int percent) { return below(100) < percent; }
    const QString &anyOf(const QStringList &list) { return list[below(int(list.size()))]; }
    Condition condition(const Framework &framework, int depth);
    Rational decimal(int digits);
    void addGate(Framework &framework);
    void addParameter(Framework &framework, int number, bool isHuge);
    Change answerChange(const QString &question, const Visit &visit);
    Change evidenceChange(const Framework &framework, const Visit &visit, const QString &question);

    std::mt19937 m_engine;
};

} // namespace mulyankan
