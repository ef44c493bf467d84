#pragma once

#include "model/desk/attach.h"
#include "model/desk/export.h"
#include "model/desk/sign.h"
#include "model/identity/identity.h"
#include "model/isolation/isolation.h"
#include "model/programme/trust_store.h"
#include "model/store/visit_store.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>

namespace mulyankan {

/// A worker that reads nothing: the deeds are tested without a child process.
class NoIsolation final : public Isolation {
public:
    Result<std::optional<CaptureReading>> captureOf(QFileDevice &, const QString &,
                                                    Progress &) override;
    Result<std::optional<PictureReading>> pictureOf(QFileDevice &, const PictureWish &,
                                                    Progress &) override;
    Result<BundleVerdict> verify(QFileDevice &, const VerificationRequest &, Progress &) override;
};

/// A field desk from nothing: a store with one complete visit on the small framework, a programme
/// authority, a lead with certificate, an imported programme file. Everything in one temporary
/// folder.
class DeskFixture final {
public:
    DeskFixture();
    bool isGood() const { return m_problem.isEmpty(); }
    /// What failed while it was made.
    const QString &problem() const { return m_problem; }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString writeFile(const QString &name, const QByteArray &bytes) const;
    Result<Attached> attach(const QString &file, const QString &question, const QString &type);
    Result<Applied> apply(const Change &change);
    Result<Preparation> prepare();
    Result<SignedVisit> sign(const QByteArray &passphrase = "sample only");
    Result<Exported> exportTo(const QString &to);
    const Trust *trust() const { return m_programme ? &m_programme->programme.trust : nullptr; }

    FakeClock clock;
    Lanes lanes;
    Progress progress;
    NoIsolation isolation;
    std::unique_ptr<VisitStore> store;
    QString visit;

private:
    bool note(bool ok, const QString &what);
    bool makeVisit();
    bool makeKeys(const QString &folder) const;
    bool makeTrust();

    QTemporaryDir m_folder;
    QString m_problem;
    std::optional<StoredProgramme> m_programme;
};

/// Runs a shell script in @p folder; its exit status.
int shell(const QString &folder, const QString &script);
QByteArray reasonOf(const Error &error);

} // namespace mulyankan
