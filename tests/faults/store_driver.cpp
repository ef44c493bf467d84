// Fills a store with numbered answers and says on standard output what is acknowledged, one line
// each:
//   begun · ok NUMBER SEQ · backup PATH · done, or: error REASON ARGS
// usage: store_driver FOLDER FIRST COUNT [--backup] [--state] [--unsafe]      COUNT 0: until it is
// killed
// --state answers `state COUNT whole` (or what is wrong) after a full check, and writes nothing.
// --unsafe turns synchronous off: the control run of the power cut, which must show loss.

#include "model/store/backups.h"
#include "resources/resources.h"
#include "tests/faults/numbered_answers.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

void say(const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

int complain(const Error &error)
{
    say(u"error "_s + error.reason.text() + u' ' + error.args.join(u' ') + u" | "_s + error.detail);
    return 3;
}

int fill(VisitStore &store, int first, int count)
{
    for (int number = first; count == 0 || number < first + count; ++number) {
        const auto applied = store.changes().apply(kNumberedVisit, numberedAnswer(number));
        if (!applied)
            return complain(applied.error());
        say(u"ok %1 %2"_s.arg(number).arg(applied->seq));
    }
    return 0;
}

int run(const QStringList &arguments)
{
    const SystemClock clock;
    const auto store = VisitStore::open(arguments[1], clock, OpenMode::Create);
    if (!store)
        return complain(store.error());
    if (arguments.contains(u"--unsafe"_s)) {
        if (auto set = (*store)->database().execute("PRAGMA synchronous = OFF"); !set)
            return complain(set.error());
    }
    const auto visits = (*store)->records().visits(false);
    if (!visits)
        return complain(visits.error());
    if (arguments.contains(u"--state"_s)) {
        const NumberedState state = visits->isEmpty() ? NumberedState() : numberedState(**store);
        say(u"state %1 %2"_s.arg(state.newest + 1)
                .arg(state.wrong.isEmpty() ? u"whole"_s : state.wrong));
        return 0;
    }
    if (visits->isEmpty()) {
        if (auto begun = (*store)->changes().begin(numberedVisit()); !begun)
            return complain(begun.error());
        say(u"begun"_s);
    }
    if (const int failed = fill(**store, arguments[2].toInt(), arguments[3].toInt()))
        return failed;
    if (arguments.contains(u"--backup"_s)) {
        const auto backup = makeBackup((*store)->database(), (*store)->backupFolder(), clock.now());
        if (!backup)
            return complain(backup.error());
        say(u"backup "_s + *backup);
    }
    say(u"done"_s);
    return 0;
}

} // namespace

} // namespace mulyankan

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    mulyankan::initResources();
    if (argc < 4) {
        std::fputs("usage: store_driver FOLDER FIRST COUNT [--backup] [--state] [--unsafe]\n",
                   stderr);
        return 64;
    }
    return mulyankan::run(QCoreApplication::arguments());
}
