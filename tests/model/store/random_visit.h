#pragma once

#include "model/store/records.h"

#include <QRandomGenerator>

namespace mulyankan {

/// `visit:from` and the like of a small visit: city, dates, two people with declarations.
NewVisit smallVisit(const QString &id, const QByteArray &framework);

/// Acts of a user at random, from a fixed seed: valid ones, ones that change nothing, and ones that
/// are refused.
class RandomChanges final {
public:
    RandomChanges(const Framework &framework, quint32 seed) : m_framework(framework), m_random(seed)
    {
    }
    Change next(const Visit &visit);

private:
    int below(int bound) { return m_random.bounded(bound); }
    QString text();
    QString question();
    Change answer();
    Change own(const Visit &visit);
    Change attach(const Visit &visit);
    Change item(const Visit &visit);
    Change person(const Visit &visit);
    Change other(const Visit &visit);

    const Framework &m_framework;
    QRandomGenerator m_random;
};

} // namespace mulyankan
