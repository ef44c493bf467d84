#pragma once

#include "model/evidence/evidence_files.h"
#include "model/framework/framework.h"
#include "model/store/records.h"

#include <QObject>
#include <QThread>

namespace mulyankan {

class StoreKeeper;
class VisitStore;

/// A visit as it was when the writer read it.
struct OpenedVisit {
    Visit visit;
    Framework framework;
};

/// The window's way to the store. The one writing connection lives on a thread of its own; requests
/// go to it in order, one change one commit, and are answered by signals on the window's thread.
/// For jobs it is Changes and Records: a call posts to the writer's thread and waits, which only
/// jobs may do (asserted).
class Writer final : public QObject, public Changes, public Records {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Writer)

public:
    /// @p clock must outlive it.
    Writer(QString dataFolder, const Clock &clock, QObject *parent = nullptr);
    ~Writer() override;

    const QString &dataFolder() const { return m_folder; }
    EvidenceFiles evidenceFiles() const { return EvidenceFiles(m_folder); }

    // Requests of the window: return at once.
    void listVisits();
    void openVisit(const QString &visit);
    /// @p ticket comes back with the answer.
    void send(quint64 ticket, const QString &visit, const Change &change);

    // For jobs: wait for the writer.
    Done begin(const NewVisit &visit) override;
    Result<Applied> apply(const QString &visit, const Change &change) override;
    Done freeze(const Freezing &freezing) override;
    Done noteOutsideCopy(const QString &visit, const QString &path) override;
    Result<QStringList> visits(bool withDiscarded) override;
    Result<Visit> visit(const QString &id) override;
    Result<QByteArray> frameworkBytes(const QString &sha256) override;
    Result<AuditTrail> audit(const QString &visit) override;
    Result<QByteArray> lastAuditLine(const QString &visit) override;
    Result<bool> isEvidenceUsedElsewhere(const QString &sha256, const QString &visit) override;
    Result<bool> isEvidenceFrozen(const QString &sha256) override;
    Result<QStringList> outsideCopies(const QString &visit) override;
    Result<FrozenRevision> frozen(const QString &visit, std::optional<int> revision) override;

Q_SIGNALS:
    void failed(const mulyankan::Error &error);
    void visitsListed(const std::vector<mulyankan::Visit> &visits);
    void visitOpened(const mulyankan::OpenedVisit &opened);
    void applied(quint64 ticket, const mulyankan::Applied &applied);
    void refused(quint64 ticket, const mulyankan::Error &error);
    /// A job wrote to this visit: what is shown of it is to be read again.
    void changedByJob(const QString &visit);

private:
    template <typename Work>
    auto inStore(Work work) -> decltype(work(std::declval<VisitStore &>()));
    template <typename Work> void post(Work work);

    QString m_folder;
    QThread m_thread;
    StoreKeeper *m_keeper; // lives on m_thread, which deletes it when it ends
};

} // namespace mulyankan
