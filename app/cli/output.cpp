#include "app/cli/output.h"

#include <cerrno>

namespace mulyankan::cli {

bool Output::write(const QByteArray &bytes)
{
    if (m_error != 0)
        return false;
    errno = 0;
    const bool arrived =
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), m_stream) == size_t(bytes.size())
        && std::fflush(m_stream) == 0;
    if (!arrived)
        m_error = errno == 0 ? EIO : errno;
    return arrived;
}

QString withoutControls(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control && character != u'\n'
            && character != u'\t')
            character = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

QString shortText(const QString &text, qsizetype maxCharacters)
{
    const QString line = text.simplified();
    if (line.size() <= maxCharacters)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', maxCharacters - 1);
    const bool hasWord = space > maxCharacters / 2;
    // never half of a surrogate pair, never a letter without its vowel sign
    qsizetype end = hasWord ? space : maxCharacters - 1;
    while (!hasWord && end > 0 && (line[end].isLowSurrogate() || line[end].isMark()))
        --end;
    return line.left(end).trimmed() + u'…';
}

QByteArray withEscapedControls(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size());
    for (qsizetype i = 0; i < json.size(); ++i) {
        const auto byte = static_cast<unsigned char>(json[i]);
        const bool hasNext = i + 1 < json.size();
        const auto next = hasNext ? static_cast<unsigned char>(json[i + 1]) : 0U;
        if (byte == 0x7F) {
            out += "\\u007f";
        } else if (byte == 0xC2 && next >= 0x80 && next <= 0x9F) {
            out += "\\u00" + QByteArray::number(next, 16);
            ++i;
        } else {
            out += json[i];
        }
    }
    return out;
}

} // namespace mulyankan::cli
