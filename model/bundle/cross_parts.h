#pragma once

#include "model/bundle/checks.h"
#include "model/bundle/finding_list.h"

namespace mulyankan {

// The parts of crossCheck. Each adds what it finds.

/// What would have blocked signing, recomputed by the same functions that block it.
void crossBlocking(const CheckContext &context, FindingList &findings);
/// framework.json against visit.json, and framework, city and cycle against the programme file.
void crossProgramme(const CheckContext &context, FindingList &findings);
/// Codes and order of facts, responses and remarks; NA; measures.
void crossAnswers(const CheckContext &context, FindingList &findings);
/// The people, every id that names one, waivers.
void crossPeople(const CheckContext &context, FindingList &findings);
/// Items against the entries of the container; types and questions; the acknowledgement.
void crossEvidence(const CheckContext &context, FindingList &findings);

/// The roles whose signature is needed: those of the programme file's cycle; without one the lead.
QStringList requiredRoles(const Trust *trust);

} // namespace mulyankan
