#include "model/identity/issue.h"

namespace mulyankan {

namespace {

constexpr qsizetype kPemColumns = 64; // RFC 7468
constexpr char kDerSequence = 0x30; // with it every certificate, request and list begins
const QByteArray kBegin = "-----BEGIN ";

/// Where @p marker begins a line from @p from on; −1: nowhere.
qsizetype lineStart(const QByteArray &text, const QByteArray &marker, qsizetype from)
{
    qsizetype at = text.indexOf(marker, from);
    while (at > 0 && text[at - 1] != '\n' && text[at - 1] != '\r')
        at = text.indexOf(marker, at + 1);
    return at;
}

/// What stands between the marks of the block that begins at @p begin; empty if it is broken.
QByteArray blockContent(const QByteArray &text, const QByteArray &label, qsizetype begin)
{
    const qsizetype from = begin + kBegin.size() + label.size() + 5;
    const QByteArray mark = "-----END " + label + "-----";
    const qsizetype end = text.indexOf(mark, from);
    if (end < 0)
        return {};
    QByteArray base64 = text.mid(from, end - from);
    for (const char space : {'\r', '\n', ' ', '\t'})
        base64.replace(space, "");
    const auto decoded = QByteArray::fromBase64Encoding(
        base64, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

} // namespace

QByteArray toPem(const QByteArray &der, const QByteArray &label)
{
    const QByteArray base64 = der.toBase64();
    QByteArray pem = kBegin + label + "-----\n";
    for (qsizetype at = 0; at < base64.size(); at += kPemColumns)
        pem += base64.mid(at, kPemColumns) + '\n';
    return pem + "-----END " + label + "-----\n";
}

QByteArray fromPem(const QByteArray &bytes, const QByteArray &label)
{
    const QByteArray text = bytes.trimmed();
    if (!text.startsWith(kBegin))
        return bytes;
    const QByteArray mark = kBegin + label + "-----";
    const qsizetype begin = text.indexOf(mark);
    return begin < 0 ? QByteArray() : blockContent(text, label, begin);
}

QByteArray fromExplainedPem(const QByteArray &bytes, const QByteArray &label)
{
    const QByteArray mark = kBegin + label + "-----";
    const qsizetype begin = bytes.startsWith(kDerSequence) ? -1 : lineStart(bytes, mark, 0);
    if (begin < 0)
        return fromPem(bytes, label);
    if (lineStart(bytes, mark, begin + 1) >= 0)
        return {};
    return blockContent(bytes, label, begin);
}

} // namespace mulyankan
