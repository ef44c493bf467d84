#pragma once

#include "forms/workspace.h"
#include "forms/writer.h"
#include "model/bundle/documents.h"
#include "model/core/lanes.h"
#include "model/desk/export.h"
#include "model/desk/sign.h"
#include "model/store/outside_copy.h"

namespace mulyankan {

// What the sign page does beside the window: all of it runs in jobs, values in, values out.

/// An identity and whether it may sign this visit now.
struct SignerChoice {
    QString folder;
    QString name; ///< on the certificate; of the request where there is none
    QString identity;
    UtcMs notAfter = 0; ///< of the certificate; 0 without one
    std::optional<Error> why; ///< it may not
    bool mayLead() const { return !why; }
    friend bool operator==(const SignerChoice &, const SignerChoice &) = default;
};

struct SignersReading {
    std::vector<SignerChoice> choices;
    QString samplePassphrase; ///< of a sample's data folder; else empty
};

struct SignersWish {
    QStringList folders; ///< of identities
    std::optional<Trust> trust;
    QString city;
    QString dataFolder;
    UtcMs now = 0;
};
SignersReading readSigners(const SignersWish &wish);

/// What the deeds need; all of it outlives the job.
struct SigningParts {
    Writer &writer;
    const Clock &clock;
    Lanes &lanes;
};

Result<Preparation> prepareVisit(const SigningParts &parts, const QString &visit,
                                 Progress &progress);

struct Consent {
    QString identityFolder;
    Passphrase passphrase;
    Language language = Language::English;
};
/// The passphrase is wiped as soon as the key is open, whatever comes after.
Result<SignedVisit> completeVisit(const SigningParts &parts, const Preparation &preparation,
                                  Consent &consent, Progress &progress);

/// A signed revision as it is kept.
struct SignedReading {
    QString contentId;
    int revision = 1;
    QString fileName; ///< of its bundle
    qint64 sizeBytes = 0; ///< of its bundle, without the headers of the container
    std::vector<SignerStatement> signers;
    QStringList copies; ///< where bundles and whole copies went, the newest first
};
Result<SignedReading> readSigned(Writer &writer, const QString &visit);

enum class Hurdle { None, FatLimit, NoRoom };
/// What stands against a file of this size there.
Hurdle hurdleOf(const Volume &volume, qint64 sizeBytes);

struct ExportOutcome {
    std::optional<Exported> done;
    std::optional<Error> error;
    Hurdle hurdle = Hurdle::None;
    Volume volume;
    qint64 sizeBytes = 0;
    bool isSafeToRemove = false; ///< written now, synced and read back, on a stick
};
ExportOutcome exportVisit(const SigningParts &parts, const QString &visit, const QString &folder,
                          Progress &progress);

} // namespace mulyankan
