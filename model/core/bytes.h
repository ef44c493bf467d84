#pragma once

#include "model/core/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <memory>

class QIODevice;
struct evp_md_ctx_st;

namespace mulyankan {

class Progress;

/// 64 lower-case hex digits.
QString sha256Hex(QByteArrayView bytes);
/// 32 raw bytes.
QByteArray sha256(QByteArrayView bytes);

/// SHA-256 over a stream. Movable, not copyable; one stream, then done.
class Sha256 final {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&other) noexcept;
    Sha256 &operator=(Sha256 &&other) noexcept;
    void add(QByteArrayView bytes);
    /// 32 raw bytes; nothing may be added afterwards.
    QByteArray result();

private:
    evp_md_ctx_st *m_context = nullptr;
};

/// CRC-32 as ZIP has it (polynomial 0xEDB88320); @p crc is that of the bytes before, 0 at the
/// start.
quint32 crc32(quint32 crc, QByteArrayView bytes);

/// True for exactly @p digits lower-case hex digits.
bool isLowerHex(QStringView text, qsizetype digits);

/// Cryptographically strong bytes.
Result<QByteArray> randomBytes(int count);

inline constexpr qsizetype kChunkBytes = 256 * 1024;

/// Reads @p device from its position to its end, or exactly @p limitBytes + 1 at most; over the
/// limit: kFileTooLarge.
Result<QByteArray> readAll(QIODevice &device, qint64 limitBytes, const QString &nameForErrors);

/// Hands @p device's bytes, from its position to the end, to @p sink in chunks of at most
/// kChunkBytes; stops at the first error, or with kCancelled. Progress is advanced by the bytes
/// read.
Done forEachChunk(QIODevice &device, Progress &progress, const QString &nameForErrors,
                  const std::function<Done(QByteArrayView)> &sink);

} // namespace mulyankan
