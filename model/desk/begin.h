#pragma once

#include "model/city/city_register.h"
#include "model/desk/desk_reasons.h"
#include "model/store/records.h"

namespace mulyankan {

/// What the programme file in force says of the frameworks of its cycle.
struct CycleFrameworks {
    QString cycleId;
    QByteArray currentBytes; ///< the framework that the programme file carries
    QStringList accepted; ///< SHA-256 of every framework of the cycle
};

/// Which questionnaire a visit begins on: the one given, the cycle's, or the shipped one. Bytes
/// that are not the cycle's are kFrameworkNotOfCycle unless the visit is for practice.
Result<QByteArray> chooseFramework(const std::optional<QByteArray> &given,
                                   const std::optional<CycleFrameworks> &cycle,
                                   const QByteArray &shipped, Purpose purpose);

struct BeginRequest {
    City city;
    Purpose purpose = Purpose::Evaluation;
    QByteArray frameworkBytes;
    QString lead; ///< name; empty: nobody yet
    QStringList members;
    QString site;
    std::optional<QDate> from;
    std::optional<QDate> to;
};

/// Begins a visit: one transaction, its log begins with it.
class BeginVisit final {
public:
    explicit BeginVisit(Changes &changes) : m_changes(changes) { }
    /// The visit's id. kFrameworkDefects, and what applyChange refuses.
    Result<QString> run(const BeginRequest &request);

private:
    Changes &m_changes;
};

} // namespace mulyankan
