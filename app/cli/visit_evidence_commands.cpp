#include "app/cli/cli_reasons.h"
#include "app/cli/desk_calls.h"
#include "model/core/text.h"
#include "model/desk/attach.h"
#include "model/desk/withdraw.h"
#include "model/isolation/worker_client.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mulyankan::cli {

namespace {

Result<AttachRequest> attachRequest(const Invocation &call, const OpenVisit &open)
{
    const auto dated = dateOption(call, u"--dated"_s);
    if (!dated)
        return passOn(dated);
    AttachRequest request;
    request.visit = open.visit.id;
    request.path = call.value(u"--file"_s);
    request.questions = call.arguments.mid(1);
    request.type = call.value(u"--type"_s);
    request.caption = call.value(u"--caption"_s);
    request.source = call.value(u"--source"_s);
    request.dated = *dated;
    request.person = open.person;
    return request;
}

/// A file whose name is not UTF-8, held open: the model opens it by its descriptor.
class RawFile final {
public:
    RawFile() = default;
    ~RawFile()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(RawFile)

    /// Does nothing where the path says all that the bytes do.
    Done open(const QByteArray &raw, const QString &shown)
    {
        if (QFile::encodeName(shown) == raw)
            return {};
        m_fd = ::open(raw.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
        if (m_fd < 0 && (errno == ENOENT || errno == ENOTDIR))
            return fail(Errc::NotFound, kFileMissing, {shown});
        if (m_fd < 0)
            return fail(Errc::Io, kFileUnreadable, {shown, qt_error_string(errno)});
        struct stat status { };
        if (::fstat(m_fd, &status) != 0 || !S_ISREG(status.st_mode))
            return fail(Errc::Invalid, kFileNotPlain, {shown});
        return {};
    }
    /// Empty where nothing is held.
    QString path() const { return m_fd < 0 ? QString() : u"/proc/self/fd/%1"_s.arg(m_fd); }

private:
    int m_fd = -1;
};

/// Takes the file by its bytes; an error names it as it was given.
Result<Attached> attachFile(const Invocation &call, AttachEvidence &deed, AttachRequest request)
{
    const QByteArray raw = call.rawValue(u"--file"_s);
    const QString shown = request.path;
    RawFile file;
    if (auto done = file.open(raw, shown); !done)
        return passOn(done);
    if (!file.path().isEmpty()) {
        request.path = file.path();
        request.originalName = cleanFileName(raw.mid(raw.lastIndexOf('/') + 1));
    }
    Progress progress;
    auto attached = deed.run(request, progress);
    if (!attached && !file.path().isEmpty()) {
        for (QString &arg : attached.error().args)
            arg = arg == file.path() ? shown : arg;
    }
    return attached;
}

void writeAttached(const Invocation &call, const Attached &attached)
{
    call.writeLine(call.say({u"%1  SHA-256 %2  %3 bytes"_s, u"%1  SHA-256 %2  %3 बाइट"_s})
                       .arg(attached.evidence, attached.sha256)
                       .arg(attached.sizeBytes));
    if (attached.wasThere)
        call.writeLine(
            call.say({u"The same bytes were an item already; its caption, source and date stay."_s,
                      u"यही फ़ाइल पहले से साक्ष्य के रूप में थी; उसका विवरण, स्रोत और तिथि यथावत् हैं।"_s}));
}

} // namespace

int runVisitAttach(const Invocation &call)
{
    if (call.value(u"--file"_s).isEmpty())
        return wrongUsage(call, kUsageOptionValue, {u"--file"_s, QString::fromLatin1(kTakesPath)});
    const auto open = openVisit(call);
    if (!open)
        return call.report(open.error());
    const auto request = attachRequest(call, *open);
    if (!request)
        return call.report(request.error());
    ProcessIsolation isolation(call.workerPath);
    VisitStore &store = *open->store;
    AttachEvidence deed(store.changes(), store.records(), store.evidence(), isolation);
    const auto attached = attachFile(call, deed, *request);
    if (!attached)
        return call.report(attached.error());
    if (attached->captureProblem)
        call.message(errorText(*attached->captureProblem, call.language));
    if (call.json)
        call.writeJson(JsonValue::object({{"evidence", attached->evidence},
                                          {"sha256", attached->sha256},
                                          {"size", attached->sizeBytes},
                                          {"linked_existing", attached->wasThere}}));
    else
        writeAttached(call, *attached);
    return ExitDone;
}

namespace {

void writeWithdrawn(const Invocation &call, const Withdrawn &withdrawn)
{
    call.writeLine(call.say({u"%1 is withdrawn."_s, u"%1 स्थायी रूप से मिटाया गया; अभिलेख शेष है।"_s})
                       .arg(call.arguments[1]));
    if (withdrawn.isKeptForOthers)
        call.writeLine(call.say({u"Another visit has the same file: it stays for that visit."_s,
                                 u"यही फ़ाइल दूसरे दौरे में भी है: उसके लिए रखी गई है।"_s}));
    for (const QString &path : withdrawn.outsideCopies)
        call.writeLine(
            call.say({u"Beyond reach, copied to: %1"_s, u"पहुँच से बाहर, यहाँ प्रति गई थी: %1"_s})
                .arg(path));
}

} // namespace

int runVisitWithdraw(const Invocation &call)
{
    const auto open = openVisit(call);
    if (!open)
        return call.report(open.error());
    VisitStore &store = *open->store;
    WithdrawEvidence deed(store.changes(), store.records(), store.evidence());
    const auto withdrawn =
        deed.run(open->visit.id, call.arguments[1], call.value(u"--reason"_s), open->person);
    if (!withdrawn)
        return call.report(withdrawn.error());
    tellNotForgotten(call, withdrawn->notForgotten);
    if (call.json)
        call.writeJson(
            JsonValue::object({{"evidence", call.arguments[1]},
                               {"seq", withdrawn->seq},
                               {"kept_for_others", withdrawn->isKeptForOthers},
                               {"not_forgotten", stringListJson(withdrawn->notForgotten)},
                               {"outside_copies", stringListJson(withdrawn->outsideCopies)}}));
    else
        writeWithdrawn(call, *withdrawn);
    return withdrawn->notForgotten.isEmpty() ? ExitDone : ExitRefused;
}

} // namespace mulyankan::cli
