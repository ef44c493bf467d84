#pragma once

#include "model/core/result.h"

#include <QByteArray>

#include <optional>

namespace mulyankan::cli {

struct InputLine {
    qint64 number = 0; ///< from 1; every line counts
    QByteArray bytes; ///< without LF; empty if it was too long
    bool isTooLong = false;
};

/// Lines of a descriptor as they come: a line is there as soon as its LF is, which a buffered
/// device does not promise on a pipe. Memory is bounded: what is longer than the limit is read
/// over.
class LineReader final {
public:
    LineReader(int fd, QString name, qsizetype maxLineBytes)
        : m_fd(fd), m_name(std::move(name)), m_maxLineBytes(maxLineBytes)
    {
    }
    /// The next line, the last one without LF too; nullopt at the end. kFileUnreadable.
    Result<std::optional<InputLine>> next();

private:
    Done readMore();

    int m_fd;
    QString m_name;
    qsizetype m_maxLineBytes;
    qint64 m_number = 0;
    QByteArray m_buffer;
    qsizetype m_at = 0; ///< start of what is not handed out yet
    bool m_isAtEnd = false;
};

} // namespace mulyankan::cli
