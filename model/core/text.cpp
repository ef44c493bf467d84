#include "model/core/text.h"

namespace mulyankan {

namespace {

bool isForbiddenControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
}

} // namespace

QString nfc(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

qsizetype codePoints(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

Result<QString> cleanText(const QString &text, const QString &member, qsizetype limit)
{
    if (!text.isValidUtf16() || std::any_of(text.begin(), text.end(), isForbiddenControl))
        return fail(Errc::Invalid, kTextInvalid, {member});
    QString out = nfc(text);
    if (codePoints(out) > limit)
        return fail(Errc::Invalid, kTextTooLong, {member, QString::number(limit)});
    return out;
}

QString cleanFileName(const QByteArray &utf8)
{
    QString out = nfc(QString::fromUtf8(utf8));
    for (QChar &c : out) {
        if (c.category() == QChar::Other_Control)
            c = QChar::ReplacementCharacter;
    }
    qsizetype units = 0;
    for (int count = 0; units < out.size() && count < 255; ++count)
        units += out[units].isHighSurrogate() && units + 1 < out.size() ? 2 : 1;
    return out.left(units);
}

} // namespace mulyankan
