#include "app/cli/cli_reasons.h"
#include "app/cli/command.h"

#include <cerrno>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace mulyankan::cli {

namespace {

constexpr qsizetype kMaxPassphraseBytes = 4096;

/// A file descriptor that is closed when it goes.
class OpenTerminal final {
public:
    OpenTerminal() : m_fd(::open("/dev/tty", O_RDWR | O_CLOEXEC)) { }
    ~OpenTerminal()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(OpenTerminal)
    int fd() const { return m_fd; }

private:
    int m_fd;
};

/// Turns the terminal's echo off while it lives.
class SilentTerminal final {
public:
    explicit SilentTerminal(int fd) : m_fd(fd)
    {
        m_isSilent = ::tcgetattr(fd, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_isSilent = m_isSilent && ::tcsetattr(fd, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            ::tcsetattr(m_fd, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)
    bool isSilent() const { return m_isSilent; }

private:
    int m_fd;
    termios m_before{};
    bool m_isSilent = false;
};

/// The first line of a descriptor, byte by byte: what follows it stays for whoever reads next.
Result<QByteArray> firstLine(int fd)
{
    QByteArray line;
    line.reserve(kMaxPassphraseBytes); // no copies of it are left behind by growing
    while (line.size() < kMaxPassphraseBytes) {
        char byte = 0;
        const ssize_t got = ::read(fd, &byte, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(Errc::Invalid, kPassphraseUnreadable, {QString::number(fd)});
        if (got == 0 || byte == '\n')
            break;
        line.append(byte);
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

void writeAll(int fd, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t put = ::write(fd, bytes.constData() + at, size_t(bytes.size() - at));
        if (put <= 0)
            return;
        at += put;
    }
}

} // namespace

Result<QByteArray> readPassphrase(const Invocation &call, const LocalText &prompt)
{
    if (call.passphraseFd) {
        auto line = firstLine(*call.passphraseFd);
        if (line && line->isEmpty())
            return fail(Errc::Refused, kPassphraseMissing);
        return line;
    }
    const OpenTerminal terminal;
    if (terminal.fd() < 0)
        return fail(Errc::Refused, kPassphraseMissing);
    const SilentTerminal silence(terminal.fd());
    if (!silence.isSilent())
        return fail(Errc::Refused, kPassphraseMissing);
    writeAll(terminal.fd(), call.say(prompt).toUtf8() + ' ');
    auto line = firstLine(terminal.fd());
    writeAll(terminal.fd(), "\n");
    if (line && line->isEmpty())
        return fail(Errc::Refused, kPassphraseMissing);
    return line;
}

} // namespace mulyankan::cli
