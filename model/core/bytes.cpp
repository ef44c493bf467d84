#include "model/core/bytes.h"

#include "model/core/progress.h"

#include <QIODevice>

#include <openssl/evp.h>
#include <openssl/rand.h>
#include <zlib.h>

namespace mulyankan {

namespace {

/// Without SHA-256 nothing that the program says would hold: it ends rather than go on with bytes
/// that are no hash.
void requireHash(bool isDone)
{
    if (!isDone)
        qFatal("SHA-256 failed");
}

} // namespace

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    requireHash(m_context && EVP_DigestInit_ex(m_context, EVP_sha256(), nullptr) == 1);
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(m_context);
}

Sha256::Sha256(Sha256 &&other) noexcept : m_context(std::exchange(other.m_context, nullptr)) { }

Sha256 &Sha256::operator=(Sha256 &&other) noexcept
{
    std::swap(m_context, other.m_context);
    return *this;
}

void Sha256::add(QByteArrayView bytes)
{
    requireHash(EVP_DigestUpdate(m_context, bytes.data(), size_t(bytes.size())) == 1);
}

QByteArray Sha256::result()
{
    QByteArray out(32, Qt::Uninitialized);
    auto *bytes = reinterpret_cast<unsigned char *>(out.data());
    requireHash(EVP_DigestFinal_ex(m_context, bytes, nullptr) == 1);
    return out;
}

QByteArray sha256(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

QString sha256Hex(QByteArrayView bytes)
{
    return QString::fromLatin1(sha256(bytes).toHex());
}

quint32 crc32(quint32 crc, QByteArrayView bytes)
{
    return quint32(
        crc32_z(crc, reinterpret_cast<const unsigned char *>(bytes.data()), size_t(bytes.size())));
}

bool isLowerHex(QStringView text, qsizetype digits)
{
    if (text.size() != digits)
        return false;
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

Result<QByteArray> randomBytes(int count)
{
    QByteArray out(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(out.data()), count) != 1)
        return fail(Errc::Io, kNoRandom);
    return out;
}

Result<QByteArray> readAll(QIODevice &device, qint64 limitBytes, const QString &nameForErrors)
{
    QByteArray out;
    for (;;) {
        const QByteArray part =
            device.read(std::min<qint64>(kChunkBytes * 4, limitBytes + 1 - out.size()));
        if (part.isEmpty())
            break;
        out += part;
        if (out.size() > limitBytes)
            return fail(Errc::Invalid, kFileTooLarge, {nameForErrors, QString::number(limitBytes)});
    }
    if (!device.atEnd())
        return fail(Errc::Io, kFileUnreadable, {nameForErrors, device.errorString()});
    return out;
}

Done forEachChunk(QIODevice &device, Progress &progress, const QString &nameForErrors,
                  const std::function<Done(QByteArrayView)> &sink)
{
    QByteArray buffer(kChunkBytes, Qt::Uninitialized);
    for (;;) {
        if (progress.isCancelled())
            return fail(Errc::Cancelled, kCancelled);
        const qint64 count = device.read(buffer.data(), buffer.size());
        if (count < 0)
            return fail(Errc::Io, kFileUnreadable, {nameForErrors, device.errorString()});
        if (count == 0)
            return {};
        if (auto done = sink(QByteArrayView(buffer.constData(), qsizetype(count))); !done)
            return done;
        progress.advance(count);
    }
}

} // namespace mulyankan
