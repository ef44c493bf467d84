#pragma once

#include "model/core/progress.h"
#include "model/core/result.h"
#include "model/programme/programme.h"
#include "model/programme/programme_reasons.h"

#include <functional>

namespace mulyankan {

/// The programme file in force on this machine.
struct StoredProgramme {
    Programme programme;
    QString path; ///< of the file
    QString sha256; ///< of its bytes
    std::optional<UtcMs> pinnedSince; ///< when its root was pinned; nullopt: it was not recorded
};

struct ImportRequest {
    QString file;
    QString fingerprint; ///< SHA-256 of the root's DER in hex, colons and blanks allowed; empty:
                         ///< none given
    UtcMs now = 0;
    /// Asks a person who has compared the fingerprint; asked only for the first file, and only if
    /// none was given. Null: nobody there.
    std::function<bool(const QString &rootSha256)> confirm;
};

/// `DIR/programme/`: the programme files taken in, and `pin.json` with the root, the version and
/// the file in force. Read without a lock: every file there is replaced whole, the pin last.
class TrustStore final {
public:
    /// @p dataFolder is DIR; nothing is created before an import succeeds.
    explicit TrustStore(const QString &dataFolder);

    /// Verifies the file, compares it with the pin and puts it in force. kProgrammeRefused,
    /// kProgrammeFingerprint, kProgrammeUnconfirmed, kProgrammeOtherRoot, kProgrammeOlder,
    /// kProgrammeSameVersion. The same bytes again are fine.
    Result<StoredProgramme> importFile(const ImportRequest &request, Progress &progress) const;
    /// nullopt: none has been imported. Verified again but for its time, which was judged at the
    /// import; kProgrammeDamaged if it is not what was imported.
    Result<std::optional<StoredProgramme>> current() const;

private:
    struct Pin {
        QString root;
        qint64 version = 0;
        QString file; ///< its name in the folder
        QString sha256;
        std::optional<UtcMs> since; ///< of the root; nullopt in a pin of the first form
    };
    Result<std::optional<Pin>> readPin() const;
    /// The pin of before, if there is one.
    Result<std::optional<Pin>> admit(const ImportRequest &request, const Trust &trust,
                                     const QString &sha256) const;
    Done place(const QByteArray &bytes, const Pin &pin) const;

    QString m_folder;
};

} // namespace mulyankan
