#include "app/cli/desk_calls.h"
#include "model/store/backups.h"
#include "model/store/folder_copy.h"
#include "model/store/restore.h"
#include "model/store/store_check.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mulyankan::cli {

namespace {

/// A visit as people know it: its id, and where and when it is.
QString visitLabel(const Invocation &call, const QString &id, const LocalText &city,
                   const std::optional<QDate> &from)
{
    if (city.en.isEmpty())
        return id;
    const QString name = call.say(city);
    return from ? u"%1 (%2, %3)"_s.arg(id, name, dateText(*from, call.language))
                : u"%1 (%2)"_s.arg(id, name);
}

/// The args of a finding, its visit as people know it.
QStringList argsOf(const Invocation &call, Records &records, const StoreFinding &problem)
{
    QStringList args = problem.args;
    for (const Reason &reason : {kAuditChainBroken, kAuditStateDiffers, kRevisionDamaged}) {
        if (reason != problem.reason || args.isEmpty())
            continue;
        if (const auto visit = records.visit(args[0]))
            args[0] = visitLabel(call, visit->id, visit->city.name, visit->from);
    }
    return args;
}

int runStoreCheck(const Invocation &call)
{
    const auto store = openStore(call, OpenMode::Existing);
    if (!store)
        return call.report(store.error());
    Progress progress;
    const auto problems = checkStore(**store, progress);
    if (!problems)
        return call.report(problems.error());
    JsonValue list = JsonValue::array();
    for (const StoreFinding &problem : *problems) {
        const QString text = errorText(
            {Errc::Damaged, problem.reason, argsOf(call, (*store)->records(), problem), {}},
            call.language);
        if (call.json)
            list.append(JsonValue::object({{"code", QString(problem.reason.text())},
                                           {"object", problem.object},
                                           {"text", text}}));
        else
            call.writeLine(QString(problem.object + u": "_s + text));
    }
    if (call.json)
        call.writeJson(JsonValue::object({{"problems", std::move(list)}}));
    else if (problems->empty())
        call.writeLine(call.say(
            {u"Everything is as it was written."_s, u"सब कुछ वैसा ही है जैसा सहेजा गया था।"_s}));
    return problems->empty() ? ExitDone : ExitRefused;
}

int reportBackup(const Invocation &call, const QString &path, qint64 sizeBytes)
{
    if (call.json)
        call.writeJson(JsonValue::object({{"path", path}, {"size", sizeBytes}}));
    else
        call.writeLine(call.say({u"Copied and read back: %1 (%2 bytes)"_s,
                                 u"प्रतिलिपि बनाकर वापस पढ़ी गई: %1 (%2 बाइट)"_s})
                           .arg(path)
                           .arg(sizeBytes));
    return ExitDone;
}

int copyFolder(const Invocation &call, VisitStore &store)
{
    Progress progress;
    const auto copy =
        copyStore(store.database(), store.evidence(), call.value(u"--to"_s), progress);
    if (!copy)
        return call.report(copy.error());
    if (auto done = store.changes().noteOutsideCopy(
            {}, QFileInfo(call.value(u"--to"_s)).absoluteFilePath());
        !done)
        return call.report(done.error());
    for (const QString &sha256 : copy->missing)
        call.message(errorText({Errc::Damaged, kEvidenceLost, {sha256}, {}}, call.language));
    const int reported = reportBackup(call, call.value(u"--to"_s),
                                      copy->sizeBytes + QFileInfo(copy->databasePath).size());
    return copy->missing.isEmpty() ? reported : ExitRefused;
}

int runStoreBackup(const Invocation &call)
{
    const auto store = openStore(call, OpenMode::Existing);
    if (!store)
        return call.report(store.error());
    if (call.has(u"--to"_s))
        return copyFolder(call, **store);
    const auto path = makeBackup((*store)->database(), (*store)->backupFolder(), call.clock->now());
    if (!path)
        return call.report(path.error());
    return reportBackup(call, *path, QFileInfo(*path).size());
}

/// What became of the withdrawals that were known before the restore.
void tellCarried(const Invocation &call, const CarriedWithdrawals &told)
{
    if (told.isOldUnreadable)
        call.message(call.say({u"The database that was there could not be read: withdrawals that "
                               u"only it knew are not known. "
                               "Withdraw those items again."_s,
                               u"पहले वाला डेटाबेस पढ़ा नहीं जा सका: स्थायी रूप से मिटाए गए जिन साक्ष्यों की "
                               u"जानकारी केवल उसी में थी, वह उपलब्ध नहीं "
                               "है। उन साक्ष्यों को फिर से मिटाएँ।"_s}));
    for (const auto &item : told.carried)
        call.message(call.say({u"%2 of visit %1 stays withdrawn."_s,
                               u"दौरे %1 का साक्ष्य %2 मिटाया हुआ ही रहेगा।"_s})
                         .arg(visitLabel(call, item.visit, item.city, item.from), item.evidence));
    for (const auto &item : told.notCarried)
        call.message(
            call.say(
                    {u"%2 of visit %1 had been withdrawn; in what was restored it is not a draft's item."_s,
                     u"दौरे %1 का साक्ष्य %2 मिटाया गया था; वापस लाई गई प्रतिलिपि में वह किसी मसौदे का साक्ष्य नहीं है।"_s})
                .arg(visitLabel(call, item.visit, item.city, item.from), item.evidence));
    tellNotForgotten(call, told.notForgotten);
}

/// The file in a folder that was probably meant; empty: none is whole.
QString copyIn(const Invocation &call, const QString &folder)
{
    const bool isOwn =
        QFileInfo(folder).canonicalFilePath() == QFileInfo(call.storeFolder).canonicalFilePath();
    const QString database = folder + u"/visits.sqlite"_s;
    if (!isOwn && verifyBackup(database))
        return database;
    const QString backup = newestGoodBackup(folder + u"/backups"_s, call.clock->now());
    return backup.isEmpty() ? newestGoodBackup(folder, call.clock->now()) : backup;
}

void hintAtFile(const Invocation &call, const QString &folder)
{
    const QString file = copyIn(call, folder);
    if (file.isEmpty())
        return call.message(call.say({u"%1 is a folder: name the file of a copy."_s,
                                      u"%1 एक फ़ोल्डर है: प्रतिलिपि की फ़ाइल का नाम दें।"_s})
                                .arg(folder));
    call.message(call.say({u"%1 is a folder: name the file of a copy, such as %2"_s,
                           u"%1 एक फ़ोल्डर है: प्रतिलिपि की फ़ाइल का नाम दें, जैसे %2"_s})
                     .arg(folder, file));
}

int runStoreRestore(const Invocation &call)
{
    const auto restored = restoreStore(call.storeFolder, call.arguments[0], *call.clock);
    if (!restored) {
        const int code = call.report(restored.error());
        if (QFileInfo(call.arguments[0]).isDir())
            hintAtFile(call, call.arguments[0]);
        return code;
    }
    tellCarried(call, restored->withdrawals);
    const QString &kept = restored->kept;
    if (call.json) {
        call.writeJson(
            JsonValue::object({{"restored", call.arguments[0]},
                               {"kept", kept.isEmpty() ? JsonValue() : JsonValue(kept)},
                               {"missing_originals", qint64(restored->missingOriginals)}}));
        return ExitDone;
    }
    call.writeLine(
        call.say({u"Restored from %1."_s, u"%1 से वापस लाया गया।"_s}).arg(call.arguments[0]));
    if (!kept.isEmpty())
        call.writeLine(
            call.say({u"What was there before is kept: %1"_s, u"जो पहले था वह सुरक्षित है: %1"_s})
                .arg(kept));
    if (restored->missingOriginals > 0)
        call.writeLine(
            call.say({u"Evidence files that the restored visits need and this folder does not "
                      "have: %1. “store check” names them."_s,
                      u"वापस लाए गए दौरों की जो साक्ष्य फ़ाइलें इस फ़ोल्डर में नहीं हैं: %1। “store check” "
                      u"उनके नाम बताता है।"_s})
                .arg(restored->missingOriginals));
    return ExitDone;
}

} // namespace

std::vector<Command> storeCommands()
{
    return {
        {u"store check"_s,
         QString(),
         {u"Looks at the database, every log and every evidence file."_s,
          u"डेटाबेस, प्रत्येक अभिलेख शृंखला और प्रत्येक साक्ष्य फ़ाइल जाँचता है।"_s},
         {},
         0,
         0,
         runStoreCheck},
        {u"store backup"_s,
         u"[--to DIR]"_s,
         {u"A verified copy now: the database; with --to a whole data folder that another laptop "
          u"can open."_s,
          u"अभी सत्यापित प्रतिलिपि: डेटाबेस की; --to के साथ पूरे डेटा फ़ोल्डर की, जिसे दूसरा लैपटॉप खोल सके।"_s},
         {{u"--to"_s}},
         0,
         0,
         runStoreBackup},
        {u"store restore"_s,
         u"FILE"_s,
         {u"Puts a copy in the place of the database; what was there is kept."_s,
          u"प्रतिलिपि को डेटाबेस के स्थान पर रखता है; जो पहले था वह सुरक्षित रहता है।"_s},
         {},
         1,
         1,
         runStoreRestore},
    };
}

} // namespace mulyankan::cli
