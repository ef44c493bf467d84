#include "model/evidence/evidence_item.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

QString evidenceId(int number)
{
    return u"e%1"_s.arg(number, 4, 10, QLatin1Char('0'));
}

int evidenceNumber(QStringView id)
{
    if (id.size() < 5 || id.size() > 10 || id.front() != u'e')
        return 0;
    int number = 0;
    for (const QChar c : id.mid(1)) {
        if (c < u'0' || c > u'9')
            return 0;
        number = number * 10 + (c.unicode() - u'0');
    }
    return evidenceId(number) == id ? number : 0;
}

} // namespace mulyankan
