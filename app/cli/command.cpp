#include "app/cli/command.h"

#include "app/cli/cli_reasons.h"
#include "model/store/store_reasons.h"

#include <cstdio>

namespace mulyankan::cli {

namespace {

void writeTo(FILE *stream, const QByteArray &bytes)
{
    // Whoever reads a pipe may have gone: nobody is left to be told.
    (void)std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    (void)std::fflush(stream);
}

int exitOf(const Error &error)
{
    if (error.reason == kStoreNewer)
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

} // namespace

QString Invocation::value(const QString &option, const QString &fallback) const
{
    const auto found = options.constFind(option);
    return found == options.constEnd() || found->isEmpty() ? fallback : found->first();
}

void Invocation::writeJson(const JsonValue &object) const
{
    writeTo(stdout, canonicalJson(object) + '\n');
}

void Invocation::writeLine(const QString &text) const
{
    writeTo(stdout, text.toUtf8() + '\n');
}

void Invocation::message(const QString &text) const
{
    writeTo(stderr, text.toUtf8() + '\n');
}

int Invocation::report(const Error &error) const
{
    const QString text = errorText(error, language);
    if (json)
        writeJson(JsonValue::object(
            {{"error",
              JsonValue::object({{"code", QString(error.reason.text())}, {"text", text}})}}));
    message(text);
    return exitOf(error);
}

} // namespace mulyankan::cli
