#pragma once

#include "model/core/clock.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace mulyankan {

enum class Purpose { Evaluation, Practice, Synthetic };
enum class Role { Lead, Member, City, Met };
enum class VisitState { Draft, Signed, Delivering, Delivered, Received, Refused, Discarded };

QString purposeCode(Purpose purpose); // "evaluation" …
std::optional<Purpose> purposeFromCode(QStringView code);
QString roleCode(Role role); // "lead" …
std::optional<Role> roleFromCode(QStringView code);
QString stateCode(VisitState state); // "draft" …
std::optional<VisitState> stateFromCode(QStringView code);

struct Declaration {
    QString interest; ///< "none" or what it is; never empty
    UtcMs at = 0;
    friend bool operator==(const Declaration &, const Declaration &) = default;
};

struct Person {
    QString id; ///< `p1` …
    Role role = Role::Met;
    QString name;
    std::optional<QString> identity;
    QString designation;
    QString organisation;
    std::optional<QString> interviewRole; ///< code of the framework
    std::optional<QDate> joins;
    std::optional<QDate> leaves;
    QString leaveReason;
    std::optional<Declaration> declaration;
    friend bool operator==(const Person &, const Person &) = default;
};

struct Meeting {
    QString kind; ///< "opening" or "closing"
    std::optional<QDate> date;
    QString note;
    QStringList present; ///< persons' ids, in order of entry
    bool isEmpty() const { return !date && note.isEmpty() && present.isEmpty(); }
    friend bool operator==(const Meeting &, const Meeting &) = default;
};

struct FactAnswer {
    QString fact;
    bool value = false;
    QString reason;
    QString by;
    UtcMs at = 0;
    friend bool operator==(const FactAnswer &, const FactAnswer &) = default;
};

struct MeasureValue {
    qint64 n = 0;
    std::optional<qint64> d; ///< absent: 1; > 0
    friend bool operator==(const MeasureValue &, const MeasureValue &) = default;
};

struct OwnAnswer {
    QString person;
    QString answer; ///< "" none, "1" … "5", "NA", "NE", "NS"
    QString reason;
    QString note;
    std::optional<MeasureValue> measure;
    UtcMs at = 0;
    bool isEmpty() const;
    friend bool operator==(const OwnAnswer &, const OwnAnswer &) = default;
};

struct Consensus {
    QString reason;
    std::vector<std::pair<QString, QString>> dissent; ///< person, text
    friend bool operator==(const Consensus &, const Consensus &) = default;
};

struct Response {
    QString question;
    QString answer; ///< "" none, "1" … "5", "NA", "NE", "NS"
    QString reason; ///< of NA
    QString gateReason;
    QString note;
    std::optional<MeasureValue> measure;
    QStringList interviewed; ///< codes, in order of entry without doubles
    QString by; ///< a person's id; empty: nobody named
    UtcMs at = 0; ///< the last change of its own members
    QString claimed; ///< "" or "1" … "5": the city's own claim
    std::vector<OwnAnswer> own; ///< by number of the person
    std::optional<Consensus> consensus;

    bool isEmpty() const;
    /// 1 … 5; 0 if the answer is no level.
    int level() const;
    const OwnAnswer *ownOf(const QString &person) const;
    friend bool operator==(const Response &, const Response &) = default;
};

struct Remark {
    QString id; ///< `r1` …
    QString question; ///< empty: on the visit
    QString stage = QStringLiteral("closing");
    QString agree; ///< "yes", "partly", "no"
    QString text;
    QString by; ///< a person's id; empty: nobody named
    UtcMs at = 0;
    QStringList evidence;
    friend bool operator==(const Remark &, const Remark &) = default;
};

struct Waiver {
    QString role;
    QString person;
    QString reason;
    QString by;
    UtcMs at = 0;
    friend bool operator==(const Waiver &, const Waiver &) = default;
};

struct Acknowledgement {
    QString file;
    QString sha256;
    QString basis;
    QString person;
    friend bool operator==(const Acknowledgement &, const Acknowledgement &) = default;
};

struct CycleRef {
    QString id;
    QString programme; ///< SHA-256 of the root's DER
    qint64 programmeVersion = 0;
    friend bool operator==(const CycleRef &, const CycleRef &) = default;
};

struct Supersedes {
    QString contentId;
    QString reason;
    friend bool operator==(const Supersedes &, const Supersedes &) = default;
};

} // namespace mulyankan
