#pragma once

#include "model/store/statement.h"
#include "model/visit/visit.h"

namespace mulyankan {

/// Reads a visit's rows back into the value they came from.
class RowReader final {
public:
    explicit RowReader(Database &database);

    /// kVisitUnknown.
    Result<Visit> read(const QString &id);

private:
    Done readVisit(Visit &visit);
    Done readPeople(Visit &visit);
    Done readMeetings(Visit &visit);
    Done readFacts(Visit &visit);
    Done readResponses(Visit &visit);
    Done readEvidence(Visit &visit);
    Done readRemarks(Visit &visit);
    Done readWaivers(Visit &visit);
    Done readFlags(Visit &visit);

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
};

} // namespace mulyankan
