#include "app/cli/command.h"

#include "app/cli/cli_reasons.h"
#include "model/store/store_reasons.h"

#include <QFile>

#include <algorithm>

namespace mulyankan::cli {

namespace {

int exitOf(const Error &error)
{
    if (error.reason == kStoreNewer || error.reason == kStoreNotOurs)
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

/// True if the error is that a file which the call names is not there or cannot be read.
bool isNamedFile(const Invocation &call, const Error &error)
{
    const bool isReading = error.reason == kFileMissing || error.reason == kFileUnreadable
        || error.reason == kFileNotPlain;
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
    const QString text = errorText(error, language);
    if (json)
        writeJson(JsonValue::object(
            {{"error",
              JsonValue::object({{"code", QString(error.reason.text())}, {"text", text}})}}));
    message(text);
    return isNamedFile(*this, error) ? int(ExitCouldNotRun) : exitOf(error);
}

} // namespace mulyankan::cli
