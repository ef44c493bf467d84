// Loaded in front of the C library: makes the n-th opening, write, sync or cutting of a file under
// one folder fail.
//   FAULT_DIR     files below it count, others do not
//   FAULT_AT      number of the call that fails, from 1; 0: none
//   FAULT_ERRNO   what it fails with
//   FAULT_STAYS   1: every later call fails too (a full disk stays full)
//   FAULT_ROOM    1: only what takes room counts: writing, not opening, syncing, cutting or
//   renaming FAULT_COUNT   file that gets the number of calls at the end

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

std::atomic<long> g_calls{0};

long numberFrom(const char *name)
{
    const char *text = std::getenv(name);
    return text ? std::atol(text) : 0;
}

bool isBelow(const char *path)
{
    static const char *const folder = std::getenv("FAULT_DIR");
    return folder && path && std::strncmp(path, folder, std::strlen(folder)) == 0;
}

bool isBelow(int fd)
{
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return isBelow(path);
}

enum class Takes { Nothing, Room };

/// Counts a call on a file of ours and tells whether it has to fail.
template <typename Where> bool mustFail(Where where, Takes takes = Takes::Nothing)
{
    static const bool isRoomOnly = numberFrom("FAULT_ROOM") == 1;
    if (!isBelow(where) || (isRoomOnly && takes != Takes::Room))
        return false;
    static const long at = numberFrom("FAULT_AT");
    static const bool stays = numberFrom("FAULT_STAYS") == 1;
    const long number = ++g_calls;
    if (at == 0 || (stays ? number < at : number != at))
        return false;
    errno = int(numberFrom("FAULT_ERRNO"));
    return true;
}

template <typename Function> Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

mode_t modeOf(int flags, va_list list)
{
    return (flags & O_CREAT) ? mode_t(va_arg(list, unsigned)) : 0;
}

struct Report {
    Report() = default;
    Report(const Report &) = delete;
    Report &operator=(const Report &) = delete;
    ~Report()
    {
        const char *path = std::getenv("FAULT_COUNT");
        std::FILE *file = path ? std::fopen(path, "w") : nullptr;
        if (file) {
            std::fprintf(file, "%ld\n", g_calls.load());
            std::fclose(file);
        }
    }
};
const Report g_report;

} // namespace

#define SHIM extern "C" __attribute__((visibility("default")))

SHIM int open(const char *path, int flags, ...)
{
    static const auto real = next<int (*)(const char *, int, mode_t)>("open");
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return mustFail(path) ? -1 : real(path, flags, mode);
}

SHIM int open64(const char *path, int flags, ...)
{
    static const auto real = next<int (*)(const char *, int, mode_t)>("open64");
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return mustFail(path) ? -1 : real(path, flags, mode);
}

SHIM ssize_t write(int fd, const void *bytes, size_t count)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    return mustFail(fd, Takes::Room) ? -1 : real(fd, bytes, count);
}

SHIM ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return mustFail(fd, Takes::Room) ? -1 : real(fd, bytes, count, offset);
}

SHIM ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return mustFail(fd, Takes::Room) ? -1 : real(fd, bytes, count, offset);
}

SHIM int fsync(int fd)
{
    static const auto real = next<int (*)(int)>("fsync");
    return mustFail(fd) ? -1 : real(fd);
}

SHIM int fdatasync(int fd)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return mustFail(fd) ? -1 : real(fd);
}

SHIM int ftruncate(int fd, off_t length) noexcept
{
    static const auto real = next<int (*)(int, off_t)>("ftruncate");
    return mustFail(fd) ? -1 : real(fd, length);
}

SHIM int ftruncate64(int fd, off64_t length) noexcept
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return mustFail(fd) ? -1 : real(fd, length);
}

SHIM int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return mustFail(from) ? -1 : real(from, to);
}
