#pragma once

#include "model/core/reason.h"

namespace mulyankan {

inline constexpr Reason kQuestionUnknown{"question-unknown"}; // args: question
inline constexpr Reason kFactUnknown{"fact-unknown"}; // args: fact
inline constexpr Reason kPersonUnknown{"person-unknown"}; // args: person
inline constexpr Reason kPersonAmbiguous{"person-ambiguous"}; // args: name
inline constexpr Reason kEvidenceUnknown{"evidence-unknown"}; // args: evidence
inline constexpr Reason kEvidenceTypeUnknown{"evidence-type-unknown"}; // args: code
inline constexpr Reason kEvidenceTypeDiffers{
    "evidence-type-differs"}; // args: evidence, its type, the type given
inline constexpr Reason kEvidenceWithdrawn{"evidence-withdrawn"}; // args: evidence
inline constexpr Reason kInterviewRoleUnknown{"interview-role-unknown"}; // args: code
inline constexpr Reason kLevelInvalid{"level-invalid"}; // args: what was given
inline constexpr Reason kNaNotAllowed{"na-not-allowed"}; // args: question
inline constexpr Reason kMeasureInvalid{"measure-invalid"}; // args: question
inline constexpr Reason kMeasureNeedsDenominator{"measure-needs-denominator"}; // args: question
inline constexpr Reason kPersonNamed{"person-named"}; // args: person: something still names them
inline constexpr Reason kDateInvalid{"date-invalid"}; // args: member, what was given
inline constexpr Reason kGateReasonNotLead{"gate-reason-not-lead"};
inline constexpr Reason kInterestEmpty{"interest-empty"};
inline constexpr Reason kRoleUnknown{"role-unknown"}; // args: role
inline constexpr Reason kValueInvalid{"value-invalid"}; // args: member, code of what it takes
inline constexpr Reason kVisitNotDraft{"visit-not-draft"}; // args: visit, state code
inline constexpr Reason kVisitDiscarded{"visit-discarded"}; // args: visit
inline constexpr Reason kDatesReversed{"dates-reversed"}; // args: first day, last day
inline constexpr Reason kTooLarge{"too-large"}; // args: document
inline constexpr Reason kVisitReasons[] = {kQuestionUnknown,
                                           kFactUnknown,
                                           kPersonUnknown,
                                           kPersonAmbiguous,
                                           kEvidenceUnknown,
                                           kEvidenceTypeUnknown,
                                           kEvidenceTypeDiffers,
                                           kEvidenceWithdrawn,
                                           kInterviewRoleUnknown,
                                           kLevelInvalid,
                                           kNaNotAllowed,
                                           kMeasureInvalid,
                                           kMeasureNeedsDenominator,
                                           kPersonNamed,
                                           kDateInvalid,
                                           kGateReasonNotLead,
                                           kInterestEmpty,
                                           kRoleUnknown,
                                           kValueInvalid,
                                           kVisitNotDraft,
                                           kVisitDiscarded,
                                           kDatesReversed,
                                           kTooLarge};

} // namespace mulyankan
