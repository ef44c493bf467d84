#include "app/cli/passphrase.h"

#include "app/cli/cli_reasons.h"

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mulyankan::cli {

namespace {

/// A file descriptor that is closed when it goes.
class OwnDescriptor final {
public:
    explicit OwnDescriptor(int fd) : m_fd(fd) { }
    ~OwnDescriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(OwnDescriptor)
    int fd() const { return m_fd; }

private:
    int m_fd;
};

/// The signals that would end the program, but for those that it ignores.
sigset_t endingSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) {
        struct sigaction action { };
        if (::sigaction(signal, nullptr, &action) == 0 && action.sa_handler != SIG_IGN)
            sigaddset(&set, signal);
    }
    return set;
}

/// Holds back the signals that end the program while it lives; they come when it goes.
class HeldSignals final {
public:
    HeldSignals() : m_held(endingSignals()) { ::pthread_sigmask(SIG_BLOCK, &m_held, &m_before); }
    ~HeldSignals() { ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    Q_DISABLE_COPY_MOVE(HeldSignals)
    const sigset_t &held() const { return m_held; }

private:
    sigset_t m_held;
    sigset_t m_before{};
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

/// False if a signal came before anything could be read. @p signalFd −1: no signal is waited for.
bool waitForInput(int fd, int signalFd)
{
    if (signalFd < 0)
        return true;
    pollfd waiting[] = {{fd, POLLIN, 0}, {signalFd, POLLIN, 0}};
    while (::poll(waiting, 2, -1) < 0) {
        if (errno != EINTR)
            return false;
    }
    return waiting[1].revents == 0;
}

/// The first line of a descriptor, byte by byte: what follows it stays for whoever reads next.
Result<Passphrase> firstLine(int fd, int signalFd = -1)
{
    QByteArray line;
    line.reserve(kMaxPassphraseBytes + 1); // no copies of it are left behind by growing
    while (true) {
        char byte = 0;
        const ssize_t got = waitForInput(fd, signalFd) ? ::read(fd, &byte, 1) : 0;
        if (got < 0 && errno == EINTR)
            continue;
        if (got == 0 || byte == '\n')
            break;
        if (got > 0 && line.size() < kMaxPassphraseBytes) {
            line.append(byte);
            continue;
        }
        const Passphrase wiped(std::move(line));
        if (got < 0)
            return fail(Errc::Invalid, kPassphraseUnreadable, {QString::number(fd)});
        return fail(Errc::Refused, kPassphraseLong, {QString::number(kMaxPassphraseBytes)});
    }
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return fail(Errc::Refused, kPassphraseMissing);
    return Passphrase(std::move(line));
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

Result<Passphrase> readPassphrase(const Invocation &call, const LocalText &prompt)
{
    if (call.passphraseFd)
        return firstLine(*call.passphraseFd);
    const OwnDescriptor terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC));
    if (terminal.fd() < 0)
        return fail(Errc::Refused, kPassphraseMissing);
    // In this order: the echo is back before a signal that was held comes.
    const HeldSignals signalsHeld;
    const OwnDescriptor signalled(::signalfd(-1, &signalsHeld.held(), SFD_CLOEXEC));
    const SilentTerminal silence(terminal.fd());
    if (!silence.isSilent() || signalled.fd() < 0)
        return fail(Errc::Refused, kPassphraseMissing);
    writeAll(terminal.fd(), call.say(prompt).toUtf8() + ' ');
    auto line = firstLine(terminal.fd(), signalled.fd());
    writeAll(terminal.fd(), "\n");
    return line;
}

Result<Passphrase> newPassphrase(const Invocation &call, const LocalText &prompt)
{
    auto first = readPassphrase(call, prompt);
    if (!first || call.passphraseFd)
        return first;
    const auto second = readPassphrase(call, {u"The same once more:"_s, u"वही एक बार और:"_s});
    if (!second)
        return passOn(second);
    if (second->bytes() != first->bytes())
        return fail(Errc::Refused, kPassphraseDiffers);
    return first;
}

Result<Passphrase> rootPassphrase(const Invocation &call)
{
    return readPassphrase(call, {u"Passphrase of the root key:"_s, u"मूल कुंजी का पासफ़्रेज़:"_s});
}

} // namespace mulyankan::cli
