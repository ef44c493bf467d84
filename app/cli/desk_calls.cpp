#include "app/cli/desk_calls.h"

#include "app/cli/cli_reasons.h"
#include "forms/wording/wording.h"
#include "model/store/store_reasons.h"
#include "resources/resources.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mulyankan::cli {

namespace {

/// Whatever stands in the store's place, nothing was asked of it yet: the command could not run.
Error unusableStore(Error error)
{
    if (error.reason == kFileNotPlain)
        error.reason = kStoreNotOurs; // nobody named that file: another folder is what helps
    const bool isRule = error.kind == Errc::Invalid || error.kind == Errc::Refused
        || error.kind == Errc::Exists || error.kind == Errc::NotFound;
    if (isRule)
        error.kind = Errc::Io;
    return error;
}

} // namespace

Result<std::unique_ptr<VisitStore>> openStore(const Invocation &call, OpenMode mode)
{
    auto store = VisitStore::open(call.storeFolder, *call.clock, mode);
    const QFileInfo folder(call.storeFolder);
    if (!store && folder.exists() && !folder.isDir())
        return fail(Errc::Io, kStoreNotOurs, {call.storeFolder});
    if (!store && store.error().reason != kFileMissing)
        return tl::unexpected<Error>(unusableStore(store.error()));
    if (store && (*store)->backupError()) // the work goes on; but months without a copy are said
        call.message(call.say({u"The daily copy of the data could not be made. %1"_s,
                               u"डेटा की दैनिक प्रतिलिपि नहीं बन सकी। %1"_s})
                         .arg(errorText(*(*store)->backupError(), call.language)));
    return store;
}

void tellNotForgotten(const Invocation &call, const QStringList &paths)
{
    for (const QString &path : paths)
        call.message(
            call.say(
                    {u"The name of the withdrawn file may still stand in %1, which could not be rewritten."_s,
                     u"मिटाई गई फ़ाइल का नाम %1 में शेष हो सकता है; उसे फिर से लिखा नहीं जा सका।"_s})
                .arg(path));
}

Result<DeskInForce> openDesk(const Invocation &call)
{
    auto programme = programmeInForce(call);
    if (!programme)
        return passOn(programme);
    auto store = openStore(call, OpenMode::Existing);
    if (!store)
        return passOn(store);
    return DeskInForce{*std::move(programme), *std::move(store)};
}

Result<OpenVisit> openVisit(const Invocation &call)
{
    auto store = openStore(call, OpenMode::Existing);
    if (!store)
        return passOn(store);
    auto visit = (*store)->records().visit(call.arguments[0]);
    if (!visit)
        return passOn(visit);
    auto person = actingPerson(*visit, call.value(u"--as"_s));
    if (!person)
        return passOn(person);
    return OpenVisit{*std::move(store), *std::move(visit), *std::move(person)};
}

Done checkRevision(const Invocation &call, const Visit &visit)
{
    const QString wanted = call.value(u"--revision"_s);
    if (wanted.isEmpty() || wanted == QString::number(visit.revision))
        return {};
    return fail(Errc::NotFound, kRevisionUnknown, {visit.id, wanted});
}

Result<ReviewedVisit> reviewOf(const Invocation &call)
{
    auto desk = openDesk(call);
    if (!desk)
        return passOn(desk);
    const UtcMs known = desk->trust() ? desk->trust()->issued : 0;
    VisitStore &store = *desk->store;
    auto review =
        CheckVisit(store.records(), store.evidence(), *call.clock).run(call.arguments[0], known);
    if (!review)
        return passOn(review);
    if (auto done = checkRevision(call, review->visit); !done)
        return passOn(done);
    return ReviewedVisit{*std::move(review), std::move(desk->programme)};
}

void writeHeading(const Invocation &call, const Visit &visit)
{
    call.writeLine(u"%1  %2 (%3)  %4"_s.arg(visit.id, call.say(visit.city.name), visit.city.code,
                                            stateText(stateCode(visit.state), call.language)));
    const auto shown = [&](const std::optional<QDate> &day) {
        return day ? dateText(*day, call.language) : u"–"_s;
    };
    if (visit.from || visit.to)
        call.writeLine(QString(shown(visit.from) + u" – "_s + shown(visit.to)));
    else
        call.writeLine(call.say({u"Dates not set yet"_s, u"तिथियाँ अभी अंकित नहीं हैं"_s}));
}

Result<std::optional<StoredProgramme>> programmeInForce(const Invocation &call)
{
    return TrustStore(call.storeFolder).current();
}

Result<CityRegister> registerInForce(const std::optional<StoredProgramme> &programme)
{
    const bool hasOwn = programme && !programme->programme.citiesCsv.isEmpty();
    return CityRegister::fromCsv(hasOwn ? programme->programme.citiesCsv : shippedCitiesCsv());
}

Result<City> cityInForce(const std::optional<StoredProgramme> &programme, const QString &code)
{
    const auto cities = registerInForce(programme);
    if (!cities)
        return passOn(cities);
    const City *city = cities->find(code);
    if (!city)
        return fail(Errc::NotFound, kCityUnknown, {code});
    return *city;
}

Result<std::optional<QDate>> dateOption(const Invocation &call, const QString &option)
{
    if (!call.has(option))
        return std::optional<QDate>();
    const auto date = parseIsoDate(call.value(option));
    if (!date)
        return fail(Errc::Invalid, kDateInvalid, {option, call.value(option)});
    return date;
}

int wrongUsage(const Invocation &call, const Reason &reason, const QStringList &args)
{
    call.report({Errc::Invalid, reason, args, {}});
    return ExitUsage;
}

bool excludeOneAnother(const Invocation &call, const QString &first, const QString &second)
{
    if (!call.has(first) || !call.has(second))
        return false;
    wrongUsage(call, kUsageOptionsExclude, {first, second});
    return true;
}

} // namespace mulyankan::cli
