#pragma once

#include "model/city/city_register.h"
#include "model/evidence/evidence_item.h"
#include "model/visit/visit_parts.h"

#include <QSet>

namespace mulyankan {

/// Persons whose acts the log holds, whatever the documents say of them: they stay. Filled by
/// applyChange, and by the store when it reads a visit. About the log, not about the visit: two
/// visits that differ in it alone are equal.
struct Actors {
    QSet<QString> ids;
    friend bool operator==(const Actors &, const Actors &) { return true; }
};

/// One team at one city's command centre: all that a revision of it holds. A value; the store's
/// working copy, the window's session and the verifier's reading of a bundle are all of this type.
struct Visit {
    QString id;
    int revision = 1;
    Purpose purpose = Purpose::Evaluation;
    VisitState state = VisitState::Draft;
    std::optional<Supersedes> supersedes;
    std::optional<CycleRef> cycle;
    QString frameworkSha256;
    City city; ///< as the register had it when it was chosen; aliases are not kept
    QString site;
    std::optional<QDate> from;
    std::optional<QDate> to;
    std::vector<Person> people; ///< by number
    std::vector<Meeting> meetings; ///< opening, closing; only those that hold something
    QHash<QString, FactAnswer> facts; ///< by fact
    QHash<QString, Response> responses; ///< by question; only those that hold something
    std::vector<Remark> remarks; ///< by number
    std::vector<EvidenceItem> evidence; ///< by number; removed ones too
    std::vector<Waiver> waivers;
    std::optional<Acknowledgement> acknowledgement;
    QSet<QString> flags; ///< questions to come back to; unrecorded, in no bundle
    QString discardReason;
    Actors actors;

    const Person *person(const QString &personId) const;
    /// The lead; null if there is none.
    const Person *lead() const;
    const Meeting *meeting(const QString &kind) const;
    const EvidenceItem *item(const QString &evidenceId) const;
    const Remark *remark(const QString &remarkId) const;
    /// The item with these bytes, removed and withdrawn ones too; null if there is none.
    const EvidenceItem *itemWithHash(const QString &sha256) const;
    /// The next free number of a person, an item, a remark: ids are never reused.
    int nextPersonNumber() const;
    int nextEvidenceNumber() const;
    int nextRemarkNumber() const;
    friend bool operator==(const Visit &, const Visit &) = default;
};

/// Items linked to a question, by number.
std::vector<const EvidenceItem *> itemsOf(const Visit &visit, const QString &question);

} // namespace mulyankan
