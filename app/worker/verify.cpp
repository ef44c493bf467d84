#include "app/worker/tasks.h"

#include "app/pool_lanes.h"
#include "app/worker/verdict_json.h"
#include "model/bundle/verifier.h"
#include "model/programme/programme_file.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace mulyankan::worker {

namespace {

bool openDescriptor(QFile &file, int fd)
{
    return file.open(fd, QIODevice::ReadOnly | QIODevice::Unbuffered) && file.seek(0);
}

} // namespace

Result<JsonValue> verifyTask(const JsonValue &request)
{
    QFile file;
    QFile trustFile;
    const bool hasTrust = request["has_trust"].toBool();
    if (!openDescriptor(file, kFileFd) || (hasTrust && !openDescriptor(trustFile, kTrustFd)))
        return fail(Errc::Io, kFileUnreadable, {});
    const UtcMs now = request["now_ms"].toInteger().value_or(0);
    Progress progress;
    std::optional<Trust> trust;
    if (hasTrust) {
        const UtcMs time = request["trust_in_force"].toBool() ? kTimeWasJudged : now;
        auto reading = readProgrammeFile(trustFile, time, progress);
        if (!reading)
            return passOn(reading);
        if (!reading->programme)
            return JsonValue::object({{"trust", firstFailedJson(reading->findings)}});
        trust = std::move(reading->programme->trust);
    }
    PoolLanes lanes;
    const auto verdict = verifyBundle(file, trust ? &*trust : nullptr, now, lanes, progress);
    if (!verdict)
        return passOn(verdict);
    return verdictJson(*verdict, request["content"].toBool());
}

} // namespace mulyankan::worker
