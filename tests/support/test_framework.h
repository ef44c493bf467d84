#pragma once

#include <QByteArray>
#include <QString>

namespace mulyankan {

/// A small good framework as JSON: two parameters (AAA weight 60, BBB weight 40) of @p perParameter
/// questions each (AAA-01 …), one fact `f1`, evidence types DOC REC (document) OBS (observation)
/// INT (interview), roles OPR SHI, the gate of the shipped framework. The second question of AAA,
/// where there is one, allows NA; BBB-01 has a percent measure (bounds 4: 80, 5: 95); the last
/// question of BBB is relevant if f1 is true.
QByteArray smallFramework(int perParameter = 1);
/// The bytes of the shipped framework, from the source tree.
QByteArray shippedFramework();

} // namespace mulyankan
