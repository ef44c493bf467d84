#include "model/core/id.h"

#include "model/core/bytes.h"

namespace mulyankan {

namespace {

constexpr char kCrockford[] = "0123456789abcdefghjkmnpqrstvwxyz";

} // namespace

Result<QString> newVisitId()
{
    const auto random = randomBytes(12);
    if (!random)
        return passOn(random);
    QString out(u'v');
    for (const char byte : *random)
        out += QLatin1Char(kCrockford[static_cast<unsigned char>(byte) & 31]);
    return out;
}

Result<QString> newChainId()
{
    const auto random = randomBytes(4);
    if (!random)
        return passOn(random);
    return QString::fromLatin1(random->toHex());
}

QString idGroups(QStringView sha256Hex)
{
    if (!isLowerHex(sha256Hex, 64))
        return {};
    const QByteArray bytes = QByteArray::fromHex(sha256Hex.left(20).toLatin1());
    QString out;
    for (int i = 0; i < 16; ++i) {
        int value = 0;
        for (int bit = i * 5; bit < i * 5 + 5; ++bit)
            value = value * 2 + ((static_cast<unsigned char>(bytes[bit / 8]) >> (7 - bit % 8)) & 1);
        if (i && i % 4 == 0)
            out += u' ';
        out += QChar(QLatin1Char(kCrockford[value])).toUpper();
    }
    return out;
}

} // namespace mulyankan
