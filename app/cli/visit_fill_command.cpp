#include "app/cli/desk_calls.h"
#include "app/cli/line_reader.h"
#include "model/core/file.h"
#include "model/desk/fill.h"
#include "model/isolation/worker_client.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace mulyankan::cli {

namespace {

constexpr qsizetype kShownOfAnswer = 60;

JsonValue okAnswer(const Filled &filled)
{
    JsonValue out = JsonValue::object({{"ok", true}, {"seq", filled.seq}});
    if (!filled.evidence.isEmpty())
        out.add("evidence", filled.evidence);
    if (filled.wasThere)
        out.add("linked_existing", true);
    return out;
}

JsonValue refusedAnswer(const Invocation &call, qint64 line, const Error &error)
{
    return JsonValue::object({{"ok", false},
                              {"line", line},
                              {"error",
                               JsonValue::object({{"code", QString(error.reason.text())},
                                                  {"text", errorText(error, call.language)}})}});
}

/// An answer that is no text, as it stands in the line: `null`.
Error namingAnswer(Error error, const QByteArray &line)
{
    if (error.reason != kLevelInvalid || !error.args.value(0).isEmpty())
        return error;
    const auto object = parseJsonStrict(line);
    for (const char *name : {"level", "answer"}) {
        const JsonValue *given = object ? object->find(name) : nullptr;
        if (given)
            error.args = {QString::fromUtf8(canonicalJson(*given)).left(kShownOfAnswer)};
        if (given)
            break;
    }
    return error;
}

/// The loop over the lines.
class FillRun final {
public:
    FillRun(const Invocation &call, FillVisit &deed) : m_call(call), m_deed(deed) { }

    int run(LineReader &lines)
    {
        while (true) {
            const auto line = lines.next();
            if (!line)
                return m_call.report(line.error());
            if (!line->has_value())
                return m_exit;
            // An acknowledgement that could not be written is an end: nobody would know what was
            // applied.
            if (!take(**line) || m_hasStoreFailed)
                return ExitCouldNotRun;
        }
    }

private:
    /// False if the answer could not be written.
    bool take(const InputLine &line)
    {
        const auto filled = line.isTooLong
            ? Result<std::optional<FilledLine>>(fail(Errc::Invalid, kLineTooLong))
            : readFillLine(line.bytes, line.number);
        if (!filled)
            return refuse(line.number, namingAnswer(filled.error(), line.bytes));
        if (!*filled)
            return true;
        Progress progress;
        const auto done = m_deed.run(**filled, progress);
        if (done)
            return m_call.writeJson(okAnswer(*done));
        m_hasStoreFailed = done.error().isStoreFailure;
        if (m_hasStoreFailed)
            m_call.message(errorText(done.error().error, m_call.language));
        return refuse(line.number, done.error().error);
    }

    bool refuse(qint64 number, const Error &error)
    {
        m_exit = ExitRefused;
        return m_call.writeJson(refusedAnswer(m_call, number, error));
    }

    const Invocation &m_call;
    FillVisit &m_deed;
    int m_exit = ExitDone;
    bool m_hasStoreFailed = false;
};

int fillFrom(const Invocation &call, LineReader &lines, const QString &baseFolder)
{
    const auto store = openStore(call, OpenMode::Existing);
    if (!store)
        return call.report(store.error());
    const auto visit = (*store)->records().visit(call.arguments[0]);
    if (visit && visit->state == VisitState::Discarded)
        return call.report({Errc::Refused, kVisitDiscarded, {visit->id}, {}});
    ProcessIsolation isolation(call.workerPath);
    FillVisit deed({(*store)->changes(), (*store)->records(), (*store)->evidence(), isolation},
                   baseFolder);
    if (auto done = deed.open(call.arguments[0], call.value(u"--as"_s)); !done)
        return call.report(done.error());
    return FillRun(call, deed).run(lines);
}

} // namespace

int runVisitFill(const Invocation &call)
{
    const QString path = call.arguments.value(1, u"-"_s);
    if (path == u"-") {
        LineReader lines(fileno(stdin), u"-"_s, kMaxFillLineBytes);
        return fillFrom(call, lines, QDir::currentPath());
    }
    const auto file = openPlainFile(path);
    if (!file)
        return call.report(file.error());
    LineReader lines((*file)->handle(), path, kMaxFillLineBytes);
    return fillFrom(call, lines, QFileInfo(path).absolutePath());
}

} // namespace mulyankan::cli
