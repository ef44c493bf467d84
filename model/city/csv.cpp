#include "model/city/csv.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

class CsvParser final {
public:
    CsvParser(const QString &text, const Reason &reason) : m_text(text), m_reason(reason) { }

    Result<std::vector<CsvRow>> parse()
    {
        while (m_at < m_text.size()) {
            m_row = {m_line, {}};
            if (auto done = parseRow(); !done)
                return passOn(done);
            if (m_row.fields != QStringList{QString()})
                m_rows.push_back(std::move(m_row));
        }
        return std::move(m_rows);
    }

private:
    Done parseRow()
    {
        for (;;) {
            QString field;
            const bool isQuoted = m_at < m_text.size() && m_text[m_at] == u'"';
            if (auto done = isQuoted ? parseQuoted(field) : parseBare(field); !done)
                return done;
            m_row.fields.append(field);
            if (m_at >= m_text.size())
                return {};
            const QChar end = m_text[m_at++];
            if (end == u'\n') {
                ++m_line;
                return {};
            }
            if (end != u',')
                return wrong(u"text after a closing quote"_s);
        }
    }
    Done parseBare(QString &field)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u',' && m_text[m_at] != u'\n') {
            if (m_text[m_at] == u'"')
                return wrong(u"a quote inside of a field"_s);
            ++m_at;
        }
        field = m_text.mid(from, m_at - from);
        return {};
    }
    Done parseQuoted(QString &field)
    {
        ++m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == u'"' && (m_at >= m_text.size() || m_text[m_at] != u'"'))
                return {};
            m_at += c == u'"';
            m_line += c == u'\n';
            field += c;
        }
        return wrong(u"a quote that never ends"_s);
    }
    tl::unexpected<Error> wrong(const QString &what) const
    {
        return fail(Errc::Invalid, m_reason, {QString::number(m_line), what});
    }

    const QString &m_text;
    const Reason &m_reason;
    qsizetype m_at = 0;
    int m_line = 1;
    CsvRow m_row;
    std::vector<CsvRow> m_rows;
};

} // namespace

Result<std::vector<CsvRow>> parseCsv(const QString &text, const Reason &reason)
{
    const QString lines = QString(text).replace(u"\r\n"_s, u"\n"_s);
    return CsvParser(lines, reason).parse();
}

} // namespace mulyankan
