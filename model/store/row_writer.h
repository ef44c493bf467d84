#pragma once

#include "model/store/statement.h"
#include "model/visit/change.h"

namespace mulyankan {

/// Brings the rows of a visit in line with its value. Inside the caller's transaction.
class RowWriter final {
public:
    explicit RowWriter(Database &database);

    Done insertVisit(const Visit &visit, UtcMs begunAt);
    /// The rows of everything that @p edits touched, as @p visit has it now; gone there: gone here.
    Done write(const Visit &visit, const std::vector<AppliedEdit> &edits);
    Done writeVisit(const Visit &visit);

private:
    Done write(const Visit &visit, const Object &object);
    Done writePerson(const Visit &visit, const QString &personId);
    Done writeMeeting(const Visit &visit, const QString &kind);
    Done writeFact(const Visit &visit, const QString &fact);
    Done writeResponse(const Visit &visit, const QString &question);
    Done writeOwn(const Visit &visit, const QString &question, const QString &personId);
    Done writeItem(const Visit &visit, const QString &evidenceId);
    Done writeLinks(const Visit &visit, const EvidenceItem &item);
    Done writeRemark(const Visit &visit, const QString &remarkId);
    Done writeWaivers(const Visit &visit);
    Done writeFlag(const Visit &visit, const QString &question);

    Statement m_insertVisit;
    Statement m_updateVisit;
    Statement m_person;
    Statement m_noPerson;
    Statement m_meeting;
    Statement m_noMeeting;
    Statement m_fact;
    Statement m_noFact;
    Statement m_response;
    Statement m_noResponse;
    Statement m_own;
    Statement m_noOwn;
    Statement m_item;
    Statement m_noLinks;
    Statement m_link;
    Statement m_remark;
    Statement m_noRemark;
    Statement m_waiver;
    Statement m_noWaivers;
    Statement m_flag;
    Statement m_noFlag;
};

} // namespace mulyankan
