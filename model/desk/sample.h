#pragma once

#include "model/city/city_register.h"
#include "model/desk/desk_reasons.h"
#include "model/isolation/isolation.h"
#include "model/store/visit_store.h"

namespace mulyankan {

/// What a sample is made of.
struct SampleRequest {
    QString folder; ///< of the sample, which is made: see nextSampleFolder
    QByteArray frameworkBytes;
    QByteArray citiesCsv;
    City city;
    Language language = Language::English; ///< of names, captions and notes
};

struct MadeSample {
    QString dataFolder; ///< `<sample>/store`
    QString visit;
};

/// A place to try everything: a data folder of its own with a throw-away authority, its programme
/// file in force, a lead who can sign, and a practice visit of which the first question of three
/// parameters is still open. Nothing in it counts anywhere.
///
/// `<sample>/store`, `identities/sample-lead`, `authority`, `programme.asice`, `passphrase.txt`
/// (of the lead and of the authority), `papers` (what the evidence was made from).
class MakeSample final {
public:
    struct Parts {
        const Clock &clock;
        Isolation &isolation;
    };
    explicit MakeSample(const Parts &parts) : m_parts(parts) { }

    /// kFileExists if the folder is there. On an error and after a cancel nothing is left.
    Result<MadeSample> run(const SampleRequest &request, Progress &progress);

private:
    Done make(const SampleRequest &request, MadeSample &made, Progress &progress);
    Done makeKeys(const SampleRequest &request, Progress &progress);
    Done makeProgramme(const SampleRequest &request, const QString &dataFolder, Progress &progress);
    Done fill(VisitStore &store, const SampleRequest &request, const QString &visit,
              Progress &progress);
    Done attachPapers(VisitStore &store, const SampleRequest &request, const QString &visit,
                      Progress &progress);

    Parts m_parts;
};

/// The first free `sample-<n>` beside a data folder; beside the sample, where that folder is one
/// itself.
QString nextSampleFolder(const QString &dataFolder);
/// True for `…/sample-<n>/store`, by its name alone.
bool isSampleFolder(const QString &dataFolder);
/// Where the passphrase of a sample is kept, one line; of no meaning for other folders.
QString samplePassphraseFile(const QString &dataFolder);

} // namespace mulyankan
