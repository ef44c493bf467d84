#pragma once

#include "model/city/city_register.h"
#include "model/desk/desk_reasons.h"
#include "model/store/records.h"

namespace mulyankan {

/// Corrections of a draft as a whole, each audited.
class CorrectVisit final {
public:
    explicit CorrectVisit(Changes &changes) : m_changes(changes) { }
    Result<Applied> changeCity(const QString &visit, const City &city, const QString &person);
    /// A visit begun by mistake: hidden, kept. kReasonMissing.
    Result<Applied> discard(const QString &visit, const QString &reason, const QString &person);

private:
    Changes &m_changes;
};

} // namespace mulyankan
