#pragma once

#include <QByteArray>

namespace mulyankan {

/// Makes the shipped data (`:/mulyankan/...`) known to Qt. Needed once before a resource is opened
/// by its path; may be called again, from any thread.
void initResources();

/// The bytes of the shipped example framework.
QByteArray shippedFrameworkBytes();
/// The bytes of the shipped city register.
QByteArray shippedCitiesCsv();

} // namespace mulyankan
