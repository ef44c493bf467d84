#include "model/isolation/worker_client.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// How often cancelling and the time limit are looked at while the child says nothing.
constexpr int kSliceMs = 25;
/// Descriptors of ours are moved above this number before they are dealt out as 0, 1, 2, 3 …
constexpr int kFirstSpareFd = 64;

#ifdef MULYANKAN_SANITIZED
constexpr bool kIsSanitized = true;
#else
constexpr bool kIsSanitized = false;
#endif

class Descriptor final {
public:
    explicit Descriptor(int fd = -1) : m_fd(fd) { }
    ~Descriptor() { reset(); }
    Descriptor(Descriptor &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) { }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    Q_DISABLE_COPY(Descriptor)

    bool isOpen() const { return m_fd >= 0; }
    int fd() const { return m_fd; }
    void reset()
    {
        if (m_fd >= 0)
            ::close(m_fd);
        m_fd = -1;
    }

private:
    int m_fd;
};

tl::unexpected<Error> workerFailed(const QString &what)
{
    return fail(Errc::Io, kWorkerFailed, {what});
}

struct Pipe {
    Descriptor read;
    Descriptor write;
};

/// Both ends high enough not to be in the way of the child's 0, 1, 2, 3 …
std::optional<Pipe> makePipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return std::nullopt;
    const Descriptor low0(ends[0]);
    const Descriptor low1(ends[1]);
    Pipe pipe{Descriptor(::fcntl(low0.fd(), F_DUPFD_CLOEXEC, kFirstSpareFd)),
              Descriptor(::fcntl(low1.fd(), F_DUPFD_CLOEXEC, kFirstSpareFd))};
    if (!pipe.read.isOpen() || !pipe.write.isOpen())
        return std::nullopt;
    return pipe;
}

/// All that the child needs, made ready before the fork: between fork and exec nothing may be
/// allocated.
struct ChildPlan {
    const char *path = nullptr;
    std::array<int, 3 + kMaxWorkerFiles> descriptors{}; ///< what becomes 0, 1, 2, 3 …
    int count = 0;
    int lastOpen = 1024; ///< highest descriptor to close where close_range is not known
    WorkerLimits limits;
};

int highestDescriptor()
{
    return int(std::min(::sysconf(_SC_OPEN_MAX), 65'536L));
}

void setLimit(int resource, qint64 value)
{
    const rlimit limit{rlim_t(value), rlim_t(value)};
    if (::setrlimit(decltype(RLIMIT_CORE)(resource), &limit) != 0)
        ::_exit(126);
}

/// Runs in the child; calls only what may be called there.
[[noreturn]] void becomeWorker(const ChildPlan &plan)
{
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    for (const int number : {SIGPIPE, SIGINT, SIGTERM, SIGHUP, SIGCHLD, SIGXCPU, SIGXFSZ})
        ::signal(number, SIG_DFL);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    for (int i = 0; i < plan.count; ++i) {
        if (::dup2(plan.descriptors[size_t(i)], i) < 0)
            ::_exit(126);
    }
    if (::close_range(unsigned(plan.count), ~0U, 0) != 0) {
        for (int fd = plan.count; fd <= plan.lastOpen; ++fd)
            ::close(fd);
    }
    if (!kIsSanitized)
        setLimit(int(RLIMIT_AS), plan.limits.memoryBytes);
    setLimit(int(RLIMIT_CPU), plan.limits.cpuSeconds);
    setLimit(int(RLIMIT_FSIZE), 0);
    setLimit(int(RLIMIT_CORE), 0);
    setLimit(int(RLIMIT_NOFILE), 32);
    // one locale for every user; an installation out of the ordinary still finds its libraries by
    // its run path
    std::array<char *, 2> arguments{const_cast<char *>(plan.path), nullptr};
    std::array<char, 15> locale{"LC_ALL=C.UTF-8"};
    std::array<char *, 2> environment{locale.data(), nullptr};
    ::execve(plan.path, arguments.data(), environment.data());
    ::_exit(127);
}

/// A child that is killed and waited for when it is no longer wanted.
class Child final {
public:
    explicit Child(pid_t pid) : m_pid(pid) { }
    ~Child() { end(); }
    Q_DISABLE_COPY_MOVE(Child)

    /// Looks whether it has ended; true once it has. It is not waited for yet: its number, which
    /// names its group too, stays its own.
    bool hasEnded()
    {
        if (m_hasEnded)
            return true;
        siginfo_t info{};
        int rc = 0;
        do {
            rc = ::waitid(P_PID, id_t(m_pid), &info, WEXITED | WNOHANG | WNOWAIT);
        } while (rc != 0 && errno == EINTR);
        m_hasEnded = rc != 0 || info.si_pid == m_pid;
        if (rc == 0 && m_hasEnded)
            m_end = info;
        return m_hasEnded;
    }
    /// Kills it and whatever it started.
    void end()
    {
        ::kill(-m_pid, SIGKILL);
        ::kill(m_pid, SIGKILL);
        while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) { }
    }
    /// Empty if it ended by itself with status 0.
    QString complaint() const
    {
        if (!m_end)
            return u"its end was not seen"_s;
        if (m_end->si_code != CLD_EXITED)
            return u"ended by signal %1"_s.arg(m_end->si_status);
        if (m_end->si_status != 0)
            return u"ended with status %1"_s.arg(m_end->si_status);
        return {};
    }

private:
    pid_t m_pid;
    bool m_hasEnded = false;
    std::optional<siginfo_t> m_end;
};

class AnswerReader final {
public:
    AnswerReader(int fd, qint64 limitBytes) : m_fd(fd), m_limit(limitBytes) { }

    const QByteArray &bytes() const { return m_bytes; }
    bool isAtEnd() const { return m_isAtEnd; }
    /// Waits at most @p waitMs for more and takes what is there. False: too much, or not readable.
    Done take(int waitMs)
    {
        pollfd poll{m_fd, POLLIN, 0};
        const int ready = ::poll(&poll, 1, waitMs);
        if (ready < 0 && errno != EINTR)
            return workerFailed(u"its answer could not be waited for"_s);
        if (ready <= 0)
            return {};
        const ssize_t count = ::read(m_fd, m_buffer.data(), m_buffer.size());
        if (count < 0 && errno != EINTR && errno != EAGAIN)
            return workerFailed(u"its answer could not be read"_s);
        if (count == 0)
            m_isAtEnd = true;
        if (count > 0)
            m_bytes.append(m_buffer.data(), qsizetype(count));
        if (m_bytes.size() > m_limit)
            return workerFailed(u"its answer is longer than %1 bytes"_s.arg(m_limit));
        return {};
    }

private:
    int m_fd;
    qint64 m_limit;
    QByteArray m_bytes;
    bool m_isAtEnd = false;
    std::array<char, 64 * 1024> m_buffer{};
};

/// The answer of a child that runs already; @p answer is our end of its standard output.
Result<QByteArray> waitForAnswer(Child &child, int answer, const WorkerLimits &limits,
                                 Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    AnswerReader reader(answer, limits.answerBytes);
    for (;;) {
        const bool hadEnded = child.hasEnded();
        // after its end everything it wrote is in the pipe; nobody else may keep us waiting for
        // more
        const auto taken = reader.isAtEnd() ? Done{} : reader.take(hadEnded ? 0 : kSliceMs);
        if (!taken)
            return passOn(taken);
        if (hadEnded && reader.isAtEnd())
            break;
        if (hadEnded) {
            pollfd poll{answer, POLLIN, 0};
            if (::poll(&poll, 1, 0) == 0)
                break;
        }
        if (reader.isAtEnd() && !hadEnded)
            ::poll(nullptr, 0, 1);
        if (progress.isCancelled())
            return fail(Errc::Cancelled, kCancelled);
        if (timer.hasExpired(limits.timeoutMs))
            return fail(Errc::Io, kWorkerTimeout, {QString::number(limits.timeoutMs / 1000)});
    }
    if (const QString complaint = child.complaint(); !complaint.isEmpty())
        return workerFailed(complaint);
    return reader.bytes();
}

} // namespace

WorkerClient::WorkerClient(QString workerPath) : m_path(std::move(workerPath)) { }

Result<QByteArray> WorkerClient::run(const WorkerRequest &request, Progress &progress) const
{
    Q_ASSERT(request.request.size() <= kMaxWorkerRequestBytes);
    Q_ASSERT(request.files.size() <= size_t(kMaxWorkerFiles));
    const QFileInfo program(m_path);
    if (!program.isFile() || !program.isExecutable())
        return fail(Errc::NotFound, kWorkerMissing, {m_path});
    if (progress.isCancelled())
        return fail(Errc::Cancelled, kCancelled);
    auto input = makePipe();
    auto output = makePipe();
    const Descriptor nowhere(::open("/dev/null", O_WRONLY | O_CLOEXEC));
    const Descriptor errors(
        ::fcntl(kIsSanitized ? STDERR_FILENO : nowhere.fd(), F_DUPFD_CLOEXEC, kFirstSpareFd));
    if (!input || !output || !errors.isOpen())
        return workerFailed(u"no more descriptors"_s);
    // the request fits into the pipe, and we hold its other end: this neither waits nor raises
    // SIGPIPE
    if (::write(input->write.fd(), request.request.constData(), size_t(request.request.size()))
        != request.request.size())
        return workerFailed(u"its request could not be written"_s);
    input->write.reset();

    const QByteArray path = QFile::encodeName(program.absoluteFilePath());
    ChildPlan plan{
        .path = path.constData(), .lastOpen = highestDescriptor(), .limits = request.limits};
    plan.descriptors = {input->read.fd(), output->write.fd(), errors.fd()};
    plan.count = 3;
    std::vector<Descriptor> files;
    for (const int fd : request.files) {
        files.emplace_back(::fcntl(fd, F_DUPFD_CLOEXEC, kFirstSpareFd));
        if (!files.back().isOpen())
            return workerFailed(u"the file could not be handed over"_s);
        plan.descriptors[size_t(plan.count++)] = files.back().fd();
    }
    const pid_t pid = ::fork();
    if (pid == 0)
        becomeWorker(plan);
    if (pid < 0)
        return workerFailed(u"no more processes"_s);
    Child child(pid);
    output->write.reset();
    return waitForAnswer(child, output->read.fd(), request.limits, progress);
}

} // namespace mulyankan
