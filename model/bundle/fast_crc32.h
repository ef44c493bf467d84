#pragma once

#include <QByteArrayView>

namespace mulyankan {

/// As crc32, with the processor's carry-less multiplication where it has it: the checksum of a
/// container then costs next to nothing beside its SHA-256 (with zlib's tables a third of it).
/// Thread-safe.
quint32 fastCrc32(quint32 crc, QByteArrayView bytes);

} // namespace mulyankan
