#pragma once

#include "app/cli/command.h"
#include "model/city/city_register.h"
#include "model/desk/fill_plan.h"
#include "model/programme/trust_store.h"
#include "model/store/visit_store.h"

namespace mulyankan::cli {

/// The data folder of the call, with its lock. kFileMissing where it is not there and @p mode does
/// not make it.
Result<std::unique_ptr<VisitStore>> openStore(const Invocation &call, OpenMode mode);
/// The programme file in force in the data folder; nothing is made or locked.
/// Says which files still hold the name and the capture data of a withdrawn item.
void tellNotForgotten(const Invocation &call, const QStringList &paths);
Result<std::optional<StoredProgramme>> programmeInForce(const Invocation &call);
/// The city register in force: the programme file's, else the shipped one.
Result<CityRegister> registerInForce(const std::optional<StoredProgramme> &programme);
/// A city of it. kCityUnknown.
Result<City> cityInForce(const std::optional<StoredProgramme> &programme, const QString &code);
/// A date option; nullopt if it was not given. kDateInvalid.
Result<std::optional<QDate>> dateOption(const Invocation &call, const QString &option);
/// True if both options are there: wrong usage, which is reported.
bool excludeOneAnother(const Invocation &call, const QString &first, const QString &second);
/// Wrong usage found by a command itself: the sentence, and 64.
int wrongUsage(const Invocation &call, const Reason &reason, const QStringList &args);

// The commands of `visit`, by file.
int runVisitNew(const Invocation &call);
int runVisitList(const Invocation &call);
int runVisitCity(const Invocation &call);
int runVisitDiscard(const Invocation &call);
int runVisitShow(const Invocation &call);
int runVisitCheck(const Invocation &call);
int runVisitLog(const Invocation &call);
int runVisitFill(const Invocation &call);
int runVisitAttach(const Invocation &call);
int runVisitWithdraw(const Invocation &call);
int runVisitSign(const Invocation &call);
int runVisitExport(const Invocation &call);

} // namespace mulyankan::cli
