#pragma once

#include "model/identity/identity.h"
#include "model/identity/issue.h"
#include "model/programme/authority.h"
#include "tests/support/fake_clock.h"

#include <QDir>
#include <QTemporaryDir>

namespace mulyankan {

inline const char kTestPassphrase[] = "correct horse battery";

/// A folder with authorities and people, made through the same deeds as in life.
class ProgrammeFixture final {
public:
    QString path(const QString &name) const { return m_dir.filePath(name); }
    UtcMs now() const { return m_clock.now(); }
    FakeClock &clock() { return m_clock; }
    static Passphrase passphrase() { return Passphrase(QByteArray(kTestPassphrase)); }

    Result<AuthorityCreated> makeAuthority(const QString &folder)
    {
        return Authority(path(folder))
            .create(QStringLiteral("Test Authority"), passphrase(), now());
    }
    /// An identity in folder @p id with a certificate as @p role for Bilaspur, valid 2024.
    Result<Issued> enrol(const QString &authority, const QString &id, const QString &role)
    {
        const auto created =
            createIdentity(path(id), QStringLiteral("नाम ") + id, id, passphrase());
        if (!created)
            return passOn(created);
        const QString out = path(id + QStringLiteral(".pem"));
        const auto issued = Authority(path(authority))
                                .issue({.requestFile = created->requestPath,
                                        .roles = {role},
                                        .cities = {QStringLiteral("CG-BILASPUR")},
                                        .from = QDate(2024, 1, 1),
                                        .to = QDate(2024, 12, 31),
                                        .out = out},
                                       passphrase(), now());
        if (!issued)
            return issued;
        if (const auto done = completeIdentity(path(id), out); !done)
            return passOn(done);
        return issued;
    }
    Result<ExportedProgramme> exportTo(const QString &authority, const QString &name,
                                       ProgrammeExportRequest request = {})
    {
        request.to = path(name);
        return Authority(path(authority)).exportProgramme(request, passphrase(), now());
    }

private:
    QTemporaryDir m_dir;
    FakeClock m_clock;
};

} // namespace mulyankan
