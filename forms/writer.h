#pragma once

#include "model/evidence/evidence_files.h"
#include "model/framework/framework.h"
#include "model/store/originals.h"
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
    UtcMs lastAt = 0; ///< of the newest line of its log
    QHash<QString, QString> uiState; ///< by name: question, cursor, filters
    QHash<QString, QString> drafts; ///< texts that were being typed, by object (`response:A:note`)
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
    void openVisit(const QString &visit);
    /// @p ticket comes back with the answer.
    void send(quint64 ticket, const QString &visit, const Change &change);
    /// Keeps a text that is being typed; nullopt forgets it. Answered by draftKept or refused.
    void keepDraft(quint64 ticket, const QString &visit, const QString &object,
                   const std::optional<QString> &text);
    /// An empty @p value removes it. Answered only if it fails: uiStateLost.
    void keepUiState(const QString &visit, const QString &name, const QString &value);
    /// A verified copy of the database, if anything was written since the last one.
    void backUp();

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
    /// When the last copy of the whole folder went outside; 0: never. For jobs.
    Result<UtcMs> lastFolderCopyAt();
    /// Every original that must be there. For jobs.
    Result<std::vector<NamedOriginal>> originals();
    /// Copies the database alone, read back; the originals that the copy names. For jobs.
    Result<std::vector<NamedOriginal>> copyDatabaseTo(const QString &target);

Q_SIGNALS:
    // All of them leave the writer's thread in the order in which the store was asked.
    void visitOpened(const mulyankan::OpenedVisit &opened);
    void openFailed(const QString &visit, const mulyankan::Error &error);
    void applied(quint64 ticket, const mulyankan::Applied &applied);
    void refused(quint64 ticket, const mulyankan::Error &error);
    void draftKept(quint64 ticket, mulyankan::UtcMs at);
    void uiStateLost(const mulyankan::Error &error);
    /// A job made this change.
    void appliedByJob(const QString &visit, const mulyankan::Change &change,
                      const mulyankan::Applied &applied);
    /// A job began this visit.
    void begun(const QString &visit);
    /// A job signed this visit, or changed it otherwise than by a change: read it again.
    void frozenByJob(const QString &visit);
    /// Empty: nothing was written since the last copy.
    void backedUp(const QString &path, mulyankan::UtcMs at);
    void backUpFailed(const mulyankan::Error &error);

private:
    template <typename Work>
    auto inStore(Work work) -> decltype(work(std::declval<VisitStore &>()));
    template <typename Work> void post(Work work);

    QString m_folder;
    QThread m_thread;
    StoreKeeper *m_keeper; // lives on m_thread, which deletes it when it ends
};

} // namespace mulyankan
