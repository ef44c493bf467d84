#include "app/worker/tasks.h"

#include <QFile>

#include <cstdio>
#include <exception>
#include <malloc.h>

using namespace Qt::StringLiterals;

namespace {

using namespace mulyankan;

constexpr qint64 kMaxRequestBytes = 4096;

Result<JsonValue> carryOut(const JsonValue &request)
{
    const QString task = request["task"].text();
    if (task == u"capture"_s)
        return worker::captureTask(request);
    if (task == u"verify"_s)
        return worker::verifyTask(request);
    if (task == u"picture"_s)
        return worker::pictureTask(request);
    return fail(Errc::Invalid, kJsonInvalid, {u"task"_s, task});
}

int answerRequest()
{
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return 1;
    const auto request = parseJsonStrict(input.read(kMaxRequestBytes));
    if (!request)
        return 1;
    auto answer = carryOut(*request);
    if (!answer)
        answer = JsonValue::object({{"error", QString(answer.error().reason.text())}});
    const QByteArray bytes = canonicalJson(*answer);
    return output.write(bytes) == bytes.size() && output.flush() ? 0 : 1;
}

} // namespace

/// One request on standard input, one answer on standard output, the files as descriptors 3 and 4.
/// Whatever goes wrong here ends this process, and is "could not run" for the one that started it.
int main()
{
    // every arena reserves address space, which is limited
    mallopt(M_ARENA_MAX, 2);
    // what libraries say of a hostile file stands nowhere
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    try {
        return answerRequest();
    } catch (const std::exception &) {
        return 1;
    }
}
