#include "model/identity/der.h"

namespace mulyankan {

namespace {

constexpr int kMaxDerDepth = 64;
constexpr unsigned char kConstructed = 0x20;
constexpr unsigned char kClassMask = 0xC0;
constexpr unsigned char kSequence = 0x30;
constexpr unsigned char kSet = 0x31;

unsigned char byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes[at]);
}

/// In DER only SEQUENCE and SET of the universal class are constructed, and they always are.
bool isDerTag(unsigned char tag)
{
    if ((tag & kClassMask) != 0)
        return true;
    const bool isNested = (tag & kConstructed) != 0;
    const bool shouldBe = (tag | kConstructed) == kSequence || (tag | kConstructed) == kSet;
    return isNested == shouldBe;
}

bool isDerInside(QByteArrayView bytes, int depth)
{
    if (depth > kMaxDerDepth)
        return false;
    while (!bytes.isEmpty()) {
        const auto element = takeDer(bytes);
        if (!element || !isDerTag(element->tag))
            return false;
        if ((element->tag & kConstructed) && !isDerInside(element->content, depth + 1))
            return false;
    }
    return true;
}

} // namespace

std::optional<DerElement> takeDer(QByteArrayView &bytes)
{
    if (bytes.size() < 2 || (byteAt(bytes, 0) & 0x1F) == 0x1F)
        return std::nullopt;
    qsizetype length = byteAt(bytes, 1);
    qsizetype head = 2;
    if (length >= 0x80) {
        const qsizetype count = length & 0x7F;
        if (count < 1 || count > 4 || bytes.size() < 2 + count || byteAt(bytes, 2) == 0)
            return std::nullopt;
        length = 0;
        for (qsizetype i = 0; i < count; ++i)
            length = length * 256 + byteAt(bytes, 2 + i);
        if (length < 0x80)
            return std::nullopt;
        head += count;
    }
    if (length > bytes.size() - head)
        return std::nullopt;
    const DerElement element{byteAt(bytes, 0), bytes.sliced(head, length)};
    bytes = bytes.sliced(head + length);
    return element;
}

DerForm derForm(QByteArrayView bytes)
{
    QByteArrayView rest = bytes;
    if (!takeDer(rest))
        return DerForm::NotDer;
    if (!rest.isEmpty())
        return DerForm::Trailing;
    return isDerInside(bytes, 0) ? DerForm::Good : DerForm::NotDer;
}

QByteArray derElement(unsigned char tag, QByteArrayView content)
{
    QByteArray length;
    for (qsizetype rest = content.size(); rest > 0; rest /= 256)
        length.prepend(char(rest % 256));
    if (content.size() < 0x80)
        length = QByteArray(1, char(content.size()));
    else
        length.prepend(char(0x80 | length.size()));
    QByteArray element(1, char(tag));
    element += length;
    element += content;
    return element;
}

} // namespace mulyankan
