#pragma once

#include "model/identity/key_file.h"
#include "model/programme/authority_register.h"
#include "model/programme/folder_lock.h"
#include "model/programme/issue_log.h"

// What the deeds of an authority share; for the sources of this folder.
namespace mulyankan {

inline const QString kAuthorityKey = QStringLiteral("ca.key");
inline const QString kAuthorityCertificate = QStringLiteral("ca.pem");
inline const QString kAuthorityList = QStringLiteral("crl.pem");
inline const QString kAuthorityRegister = QStringLiteral("register.json");
inline const QString kAuthorityLog = QStringLiteral("issue.log");

/// An authority whose key is open; holds its folder's lock.
struct OpenedAuthority {
    FolderLock lock;
    Certificate root;
    PrivateKey key;
    AuthorityRegister content;
};
/// kAuthorityNone, kPassphraseWrong, kCertificateOtherKey, kAuthorityDamaged.
Result<OpenedAuthority> openAuthority(const QString &folder, const Passphrase &passphrase);

/// The certificate that the log's last line says was issued and that the register does not know:
/// a full disk or a power cut came between. Adds the line `issue-failed` about it, so that the log
/// claims no certificate that never counted.
Done closeFailedIssue(const QString &folder, const AuthorityRegister &content, UtcMs now);

struct ListPeriod {
    UtcMs from = 0;
    UtcMs to = 0;
};
/// The revocation list that follows from the register, DER.
Result<QByteArray> revocationListOf(const AuthorityRegister &content, const Certificate &root,
                                    const PrivateKey &key, const ListPeriod &period);
/// The end of the list that lies in the folder; if that has passed, a year from now.
Result<UtcMs> revocationListEnd(const QString &folder, const Certificate &root, UtcMs now);

} // namespace mulyankan
