#include "model/programme/issue_log.h"

#include "model/core/bytes.h"
#include "model/core/file.h"
#include "model/programme/programme_reasons.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qint64 kMaxLogBytes = 256LL * 1024 * 1024;

QString issueLineHash(const QString &previous, const QByteArray &line)
{
    QByteArray bytes("mulyankan-issue/1");
    bytes.append('\0').append(previous.toLatin1()).append('\0').append(line);
    return sha256Hex(bytes);
}

/// Adds @p bytes after the first @p size bytes and syncs; takes them away again if that fails
/// half-way.
Done appendDurably(const QString &path, qint64 size, const QByteArray &bytes)
{
    const int fd = ::open(QFile::encodeName(path).constData(),
                          O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return tl::unexpected(systemWriteError(errno, path));
    ssize_t count = -1;
    if (::ftruncate(fd, size) == 0) {
        do {
            count = ::write(fd, bytes.constData(), size_t(bytes.size()));
        } while (count < 0 && errno == EINTR);
    }
    int failure = count == bytes.size() ? 0 : count < 0 ? errno : ENOSPC;
    if (!failure && ::fsync(fd) != 0)
        failure = errno;
    if (failure && ::ftruncate(fd, size) != 0)
        failure = EIO;
    ::close(fd);
    if (failure)
        return tl::unexpected(systemWriteError(failure, path));
    return {};
}

} // namespace

IssueLog::IssueLog(QString path) : m_path(std::move(path)) { }

Result<IssueLog::Chain> IssueLog::readChain() const
{
    Chain chain{{}, QString(64, u'0'), 0, {}};
    if (!QFile::exists(m_path))
        return chain;
    const auto bytes = readFile(m_path, kMaxLogBytes);
    if (!bytes)
        return passOn(bytes);
    QList<QByteArray> lines = bytes->split('\n');
    const auto damaged = [this](qsizetype line) {
        return fail(Errc::Damaged, kAuthorityDamaged, {m_path, u"line %1"_s.arg(line)});
    };
    chain.unfinished = lines.takeLast();
    chain.size = bytes->size() - chain.unfinished.size();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        auto value = parseCanonicalJson(lines[i]);
        if (!value || (*value)["prev"].text() != chain.head || (*value)["seq"].toInteger() != i + 1)
            return damaged(i + 1);
        chain.head = issueLineHash(chain.head, lines[i]);
        chain.lines.push_back(std::move(*value));
    }
    return chain;
}

Done IssueLog::keepAside(const Chain &chain) const
{
    if (chain.unfinished.isEmpty())
        return {};
    const QString path = m_path
        + u".unfinished-%1-%2"_s.arg(chain.lines.size() + 1)
              .arg(sha256Hex(chain.unfinished).left(8));
    return writeFileAtomically(path, chain.unfinished, Overwrite::Yes, 0600);
}

Done IssueLog::append(UtcMs at, const QString &op, const JsonValue &what)
{
    const auto chain = readChain();
    if (!chain)
        return passOn(chain);
    if (const auto done = keepAside(*chain); !done)
        return done;
    const QByteArray line =
        canonicalJson(JsonValue::object({{"at", isoTime(at)},
                                         {"op", op},
                                         {"prev", chain->head},
                                         {"seq", qint64(chain->lines.size()) + 1},
                                         {"what", what}}));
    return appendDurably(m_path, chain->size, line + '\n');
}

Result<std::vector<JsonValue>> IssueLog::read() const
{
    auto chain = readChain();
    if (!chain)
        return passOn(chain);
    return std::move(chain->lines);
}

} // namespace mulyankan
