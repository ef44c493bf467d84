#pragma once

#include "model/store/statement.h"
#include "model/visit/visit.h"

namespace mulyankan {

/// Takes what a column was read as; the first that could not be read is kept for the end of the
/// row.
class ColumnValues final {
public:
    template <typename T> T take(Result<T> value)
    {
        if (value)
            return *std::move(value);
        note(value.error().detail);
        return T();
    }
    /// A code that is one of ours, or nothing.
    template <typename T> T takeCode(const std::optional<T> &value, const QString &code)
    {
        if (!value)
            note(code);
        return value.value_or(T());
    }
    bool areGood() const { return !m_fault; }
    QString fault() const { return m_fault.value_or(QString()); }

private:
    void note(const QString &fault) { m_fault = m_fault.value_or(fault); }
    std::optional<QString> m_fault;
};

/// Reads a visit's rows back into the value they came from.
class RowReader final {
public:
    explicit RowReader(Database &database);

    /// kVisitUnknown; kStoreDamaged for a row with a value that is in no form of ours.
    Result<Visit> read(const QString &id);

private:
    /// kStoreDamaged with the first value that could not be read.
    Done judge(const ColumnValues &values) const;
    Done readVisit(Visit &visit);
    Done readPeople(Visit &visit);
    Done readMeetings(Visit &visit);
    Done readFacts(Visit &visit);
    Done readResponses(Visit &visit);
    Done readEvidence(Visit &visit);
    Done readRemarks(Visit &visit);
    Done readWaivers(Visit &visit);
    Done readFlags(Visit &visit);
    Done readActors(Visit &visit);

    Database &m_database;
    Statement m_visit;
    Statement m_people;
    Statement m_meetings;
    Statement m_facts;
    Statement m_responses;
    Statement m_evidence;
    Statement m_links;
    Statement m_remarks;
    Statement m_waivers;
    Statement m_flags;
    Statement m_actors;
};

} // namespace mulyankan
