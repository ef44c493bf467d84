#include "model/identity/issue.h"

namespace mulyankan {

namespace {

constexpr qsizetype kPemColumns = 64; // RFC 7468

} // namespace

QByteArray toPem(const QByteArray &der, const QByteArray &label)
{
    const QByteArray base64 = der.toBase64();
    QByteArray pem = "-----BEGIN " + label + "-----\n";
    for (qsizetype at = 0; at < base64.size(); at += kPemColumns)
        pem += base64.mid(at, kPemColumns) + '\n';
    return pem + "-----END " + label + "-----\n";
}

QByteArray fromPem(const QByteArray &bytes, const QByteArray &label)
{
    const QByteArray text = bytes.trimmed();
    if (!text.startsWith("-----BEGIN "))
        return bytes;
    const QByteArray head = "-----BEGIN " + label + "-----";
    const QByteArray tail = "-----END " + label + "-----";
    const qsizetype begin = text.indexOf(head);
    const qsizetype end = text.indexOf(tail, begin + 1);
    if (begin < 0 || end < 0)
        return {};
    QByteArray base64 = text.mid(begin + head.size(), end - begin - head.size());
    for (const char space : {'\r', '\n', ' ', '\t'})
        base64.replace(space, "");
    const auto decoded = QByteArray::fromBase64Encoding(
        base64, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

} // namespace mulyankan
