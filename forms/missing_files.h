#pragma once

#include "forms/jobs.h"
#include "forms/session.h"

namespace mulyankan {

/// Looks in a job whether the files of the open visit's evidence are there with their sizes, and
/// tells the session what is missing, unless another visit is open by then. All of them outlive the
/// jobs.
void lookForMissingFiles(Session &session, Writer &writer, Jobs &jobs);

} // namespace mulyankan
