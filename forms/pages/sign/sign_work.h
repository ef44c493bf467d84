#pragma once

#include "forms/pages/sign/signing_jobs.h"
#include "forms/window_parts.h"

#include <QTimer>

namespace mulyankan {

/// The way from a draft to a bundle outside: what is prepared, who may sign, what was signed and
/// exported. It starts the jobs and keeps what they bring; the page shows it.
class SignWork final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignWork)

public:
    explicit SignWork(const WindowParts &parts, QObject *parent);
    ~SignWork() override;

    enum class Running { Nothing, Preparing, Signing, Exporting };

    /// While the page is shown a preparation is made as soon as one can be.
    void enter();
    /// A preparation that is being made is given up; a made one stays until something changes.
    void leave();

    Running running() const { return m_running; }
    const std::shared_ptr<Progress> &progress() const { return m_progress; }
    /// Null: none, or the visit changed since.
    const Preparation *preparation() const { return m_preparation.get(); }
    const SignersReading &signers() const { return m_signers; }
    /// False until the identities were looked at for this visit.
    bool hasLookedAtSigners() const { return m_hasSigners; }
    const std::optional<SignedReading> &signedVisit() const { return m_signed; }
    /// Why the last preparation, signature or reading of what was signed did not come about.
    const std::optional<Error> &error() const { return m_error; }
    bool isHeld() const { return m_isHeld; }
    void dismissError();
    /// The lines of the review that block.
    int blocking() const;

    /// Prepares again after a cancel or an error.
    void prepareAgain();
    /// An identity that lies elsewhere, on a stick.
    void addIdentity(const QString &folder);
    void sign(const QString &identityFolder, Passphrase passphrase);
    void exportTo(const QString &folder);
    void cancel();

Q_SIGNALS:
    /// Anything above is another.
    void changed();
    void completed(const mulyankan::SignedVisit &visit);
    /// Nothing was signed; the error says why.
    void refused(const mulyankan::Error &error);
    void exported(const mulyankan::ExportOutcome &outcome);

private:
    void look();
    void forgetPreparation();
    void lookAtSigners();
    void lookAtSigned();
    void prepare();
    void takePreparation(int number, Result<Preparation> made);
    void takeSigned(const Result<SignedVisit> &done);
    void begin(Running running, const std::shared_ptr<Progress> &progress);
    void end();
    SigningParts deskParts() const;

    WindowParts m_parts;
    QTimer m_again; // once for many changes
    bool m_isShown = false;
    bool m_isHeld = false; // cancelled or failed: not again by itself
    Running m_running = Running::Nothing;
    std::shared_ptr<Progress> m_progress; // with the job that advances it
    int m_number = 0; // of the state that a preparation is made from
    std::shared_ptr<const Preparation> m_preparation; // with the job that completes it
    bool m_wantsSigners = true; // to be looked at, or at again
    bool m_hasSigners = false;
    SignersReading m_signers;
    QStringList m_otherFolders;
    std::optional<SignedReading> m_signed;
    QString m_visit;
    std::optional<Error> m_error;
};

} // namespace mulyankan
