#pragma once

#include "app/cli/command.h"
#include "model/city/city_register.h"
#include "model/desk/check.h"
#include "model/desk/fill_plan.h"
#include "model/programme/trust_store.h"
#include "model/store/visit_store.h"

namespace mulyankan::cli {

/// The data folder of the call, with its lock. kFileMissing where it is not there and @p mode does
/// not make it.
Result<std::unique_ptr<VisitStore>> openStore(const Invocation &call, OpenMode mode);
/// Says which files still hold the name and the capture data of a withdrawn item.
void tellNotForgotten(const Invocation &call, const QStringList &paths);
/// The programme file in force in the data folder; nothing is made or locked.
Result<std::optional<StoredProgramme>> programmeInForce(const Invocation &call);

/// The data folder, and the programme file in force there.
struct DeskInForce {
    std::optional<StoredProgramme> programme;
    std::unique_ptr<VisitStore> store;
    const Trust *trust() const { return programme ? &programme->programme.trust : nullptr; }
};
Result<DeskInForce> openDesk(const Invocation &call);
/// The visit that the first argument names, in its data folder, and who acts in it: `--as`, else
/// the lead; empty: nobody.
struct OpenVisit {
    std::unique_ptr<VisitStore> store;
    Visit visit;
    QString person;
};
Result<OpenVisit> openVisit(const Invocation &call);
/// A review of that visit, and the programme file that was in force when it was made.
struct ReviewedVisit {
    Review review;
    std::optional<StoredProgramme> programme;
};
Result<ReviewedVisit> reviewOf(const Invocation &call);
/// `--revision`, where it is given, is the visit's. kRevisionUnknown.
Done checkRevision(const Invocation &call, const Visit &visit);
/// What a visit is known by: id, city and state, and below its dates.
void writeHeading(const Invocation &call, const Visit &visit);
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
