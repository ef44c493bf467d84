#include "app/cli/command.h"

#include "app/cli/cli_reasons.h"
#include "model/store/store_reasons.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan::cli {

namespace {

int exitOf(const Error &error)
{
    if (error.reason == kStoreNewer || error.reason == kStoreNotOurs
        || error.reason == kFileNotPlain)
        return ExitCouldNotRun;
    switch (error.kind) {
    case Errc::Invalid:
    case Errc::NotFound:
    case Errc::Refused:
    case Errc::Exists:
    case Errc::Version:
        return ExitRefused;
    case Errc::Held:
    case Errc::Damaged:
    case Errc::Io:
    case Errc::Space:
    case Errc::Cancelled:
        return ExitCouldNotRun;
    }
    return ExitCouldNotRun;
}

/// Who writes into an open file does not know its name: it is the one that the call names.
Error withTarget(const Invocation &call, Error error)
{
    const bool isWriting = error.reason == kDiskFull || error.reason == kWriteFailed;
    if (!isWriting || !error.args.value(0).isEmpty())
        return error;
    const QString target = call.value(u"--to"_s, call.value(u"--out"_s));
    if (error.args.isEmpty())
        error.args.append(target);
    error.args[0] = target;
    return error;
}

/// True if the error is that a file which the call names is not there or cannot be read.
bool isNamedFile(const Invocation &call, const Error &error)
{
    const bool isReading = error.reason == kFileMissing || error.reason == kFileUnreadable;
    if (!isReading || error.args.isEmpty())
        return false;
    const QString &path = error.args.first();
    return call.arguments.contains(path)
        || std::any_of(call.options.begin(), call.options.end(),
                       [&path](const QStringList &values) { return values.contains(path); });
}

} // namespace

QString Invocation::value(const QString &option, const QString &fallback) const
{
    const auto found = options.constFind(option);
    return found == options.constEnd() || found->isEmpty() ? fallback : found->first();
}

QByteArray Invocation::rawValue(const QString &option) const
{
    const QByteArrayList raw = rawOptions.value(option);
    return raw.isEmpty() ? QFile::encodeName(value(option)) : raw.first();
}

bool Invocation::writeJson(const JsonValue &object) const
{
    return output->write(withEscapedControls(canonicalJson(object)) + '\n');
}

void Invocation::writeLine(const QString &text) const
{
    output->write(withoutControls(text).toUtf8() + '\n');
}

void Invocation::message(const QString &text) const
{
    messages->write(withoutControls(text).toUtf8() + '\n');
}

int Invocation::report(const Error &error) const
{
    const QString text = errorText(withTarget(*this, error), language);
    if (json)
        writeJson(JsonValue::object(
            {{"error",
              JsonValue::object({{"code", QString(error.reason.text())}, {"text", text}})}}));
    message(text);
    return isNamedFile(*this, error) ? int(ExitCouldNotRun) : exitOf(error);
}

} // namespace mulyankan::cli
