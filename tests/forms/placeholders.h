#pragma once

#include <QRegularExpression>
#include <QSet>

namespace mulyankan {

/// `%1`, `%2` … of a sentence.
inline QSet<QString> placeholders(const char *sentence)
{
    static const QRegularExpression kPlace(QStringLiteral("%\\d"));
    QSet<QString> out;
    auto it = kPlace.globalMatch(QString::fromUtf8(sentence));
    while (it.hasNext())
        out.insert(it.next().captured());
    return out;
}

} // namespace mulyankan
