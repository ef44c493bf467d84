#pragma once

#include "model/core/progress.h"
#include "model/isolation/isolation.h"

#include <QStringList>

namespace mulyankan {

/// The files that are meant: a folder stands for the plain files in it and below, hidden ones left
/// out. In order of capture: by the time that a picture or recording says of itself, read by the
/// worker, else by when the file was last changed; equal ones by name. What cannot be read keeps
/// its place by name, so that it is named when it is taken in. For jobs.
QStringList inOrderOfCapture(const QStringList &paths, Isolation &isolation, Progress &progress);

} // namespace mulyankan
