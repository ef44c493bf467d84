#include "app/cli/line_reader.h"

#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace mulyankan::cli {

namespace {

constexpr size_t kReadBytes = 64 * 1024;

} // namespace

Done LineReader::readMore()
{
    m_buffer.remove(0, m_at);
    m_at = 0;
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + qsizetype(kReadBytes));
    ssize_t got = -1;
    do {
        got = ::read(m_fd, m_buffer.data() + before, kReadBytes);
    } while (got < 0 && errno == EINTR);
    const int error = errno;
    m_buffer.resize(before + (got > 0 ? got : 0));
    if (got < 0)
        return fail(Errc::Io, kFileUnreadable,
                    {m_name, QString::fromLocal8Bit(std::strerror(error))});
    m_isAtEnd = got == 0;
    return {};
}

Result<std::optional<InputLine>> LineReader::next()
{
    InputLine line;
    qsizetype searched = m_at;
    while (true) {
        const qsizetype end = m_buffer.indexOf('\n', searched);
        const qsizetype size = (end < 0 ? m_buffer.size() : end) - m_at;
        line.isTooLong = line.isTooLong || size > m_maxLineBytes;
        if (line.isTooLong)
            line.bytes.clear();
        else
            line.bytes = m_buffer.mid(m_at, size);
        if (end >= 0 || m_isAtEnd) {
            const bool isNothing = end < 0 && size == 0 && !line.isTooLong;
            m_at = end < 0 ? m_buffer.size() : end + 1;
            if (isNothing)
                return std::optional<InputLine>();
            line.number = ++m_number;
            return std::optional(std::move(line));
        }
        if (line.isTooLong)
            m_at = m_buffer.size();
        if (auto done = readMore(); !done)
            return passOn(done);
        searched = line.isTooLong ? 0 : size;
    }
}

} // namespace mulyankan::cli
