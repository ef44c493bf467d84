#pragma once

#include "model/identity/certificate.h"
#include "model/identity/passphrase.h"
#include "model/programme/programme.h"
#include "model/programme/programme_reasons.h"

namespace mulyankan {

struct AuthorityRegister;
class CityRegister;
struct OpenedAuthority;

struct AuthorityCreated {
    QString certificatePath; ///< `ca.pem`
    QString rootSha256; ///< of the DER
};

struct IssueRequest {
    QString requestFile;
    QStringList roles;
    QStringList cities; ///< empty: all
    QDate from;
    QDate to;
    QString out; ///< where the certificate goes, PEM
    const CityRegister *knownCities = nullptr; ///< null: the codes are not looked up
};
struct Issued {
    QString name;
    QString identity;
    QString requestFingerprint; ///< SHA-256 of the request's DER: compared by voice or on paper
    QString certificateSha256;
};

struct ProgrammeExportRequest {
    QString to;
    QByteArray framework; ///< empty: none
    QByteArray citiesCsv; ///< empty: none
    QByteArray cycleFile; ///< empty: none; see readCycleFile
    std::optional<QDate> expires; ///< the last day; without one a year from now
};
struct ExportedProgramme {
    QString rootSha256;
    qint64 version = 0;
    UtcMs expires = 0;
    QString fileSha256;
};

/// The programme's own certificate authority: a folder with `ca.key`, `ca.pem`, `crl.pem`,
/// `register.json` and `issue.log`. Every deed holds the folder's lock, writes the log's line
/// first, then the register, then what follows from it; a certificate that is issued is placed
/// before both, so that none counts that nobody has. Where a power cut came between log and
/// register, the next deed first adds the line that says so (`issue-failed`).
class Authority final {
public:
    explicit Authority(QString folder);

    /// A P-384 root of twenty years, an empty revocation list, an empty register. kAuthorityExists
    /// where there is a key, a log or register of deeds, or a certificate (the key may be kept
    /// elsewhere) that is not what an unfinished creation left behind. After an error or a power
    /// cut creating can be repeated; a certificate that never had its key file is kept aside
    /// (`ca.pem.unfinished-HASH`).
    Result<AuthorityCreated> create(const QString &name, const Passphrase &passphrase, UtcMs now);
    /// kGrantRoleUnknown, kCityCodeInvalid, kCityUnknown, kPeriodReversed, kPeriodOutsideRoot,
    /// kRequestUnusable, kPassphraseWrong, kFileExists (@c out). A first day before the authority's
    /// own is fine: what is signed then is judged by both certificates.
    Result<Issued> issue(const IssueRequest &request, const Passphrase &passphrase, UtcMs now);
    /// kCertificateNotIssued, kRevokedAlready, kRevocationReasonUnknown.
    Done revoke(const QString &certificateFile, const QString &reason, const Passphrase &passphrase,
                UtcMs now);
    /// The next version, read back and verified before it counts as done. kFileExists,
    /// kCycleInvalid, kExpiresInvalid, kFrameworkDefects, kCityRegister.
    Result<ExportedProgramme> exportProgramme(const ProgrammeExportRequest &request,
                                              const Passphrase &passphrase, UtcMs now);

private:
    QString path(const QString &name) const;
    Result<OpenedAuthority> open(const Passphrase &passphrase, UtcMs now) const;
    void takeBack(const QString &certificateSha256, const QString &out, UtcMs now) const;
    Done record(const Programme &programme, const AuthorityRegister &content,
                const QString &fileSha256, UtcMs now) const;

    QString m_folder;
};

} // namespace mulyankan
