#include "forms/writer.h"

#include "model/framework/framework_reader.h"
#include "model/store/backups.h"
#include "model/store/folder_copy.h"
#include "model/store/visit_store.h"

#include <QCoreApplication>

namespace mulyankan {

/// The store, on the writer's thread.
class StoreKeeper final : public QObject {
public:
    StoreKeeper(QString folder, const Clock &clock)
        : m_folder(std::move(folder)), m_clock(clock) { }

    Done open()
    {
        auto store = VisitStore::open(m_folder, m_clock, OpenMode::Create);
        if (!store)
            return passOn(store);
        m_store = *std::move(store);
        return {};
    }

    /// Runs @p work on the open store; opens it first if it is not.
    template <typename Work> auto with(Work work) -> decltype(work(std::declval<VisitStore &>()))
    {
        if (!m_store) {
            if (auto done = open(); !done)
                return passOn(done);
        }
        return work(*m_store);
    }

    Result<OpenedVisit> read(const QString &id)
    {
        return with([&](VisitStore &store) -> Result<OpenedVisit> {
            auto visit = store.records().visit(id);
            if (!visit)
                return passOn(visit);
            const auto bytes = store.records().frameworkBytes(visit->frameworkSha256);
            if (!bytes)
                return passOn(bytes);
            auto framework = loadFramework(*bytes);
            if (!framework)
                return passOn(framework);
            return readSitting(store, {*std::move(visit), *std::move(framework), 0, {}, {}});
        });
    }

    /// The path, or empty if nothing was written since the last copy.
    Result<QString> backUp()
    {
        if (!m_store || !m_isWritten)
            return QString();
        auto path = makeBackup(m_store->database(), m_store->backupFolder(), m_clock.now());
        if (path)
            m_isWritten = false;
        return path;
    }

    void noteWritten() { m_isWritten = true; }
    UtcMs now() const { return m_clock.now(); }

private:
    static Result<OpenedVisit> readSitting(VisitStore &store, OpenedVisit opened)
    {
        auto uiState = store.sitting().uiState(opened.visit.id);
        if (!uiState)
            return passOn(uiState);
        auto drafts = store.sitting().drafts(opened.visit.id);
        if (!drafts)
            return passOn(drafts);
        const auto line = store.records().lastAuditLine(opened.visit.id);
        if (!line)
            return passOn(line);
        const auto last = parseAuditLine(*line);
        opened.lastAt = last ? last->at : 0; // `visit log --verify` names a line that is damaged
        opened.uiState = *std::move(uiState);
        opened.drafts = *std::move(drafts);
        return opened;
    }

    QString m_folder;
    const Clock &m_clock;
    std::unique_ptr<VisitStore> m_store;
    bool m_isWritten = false; // since the last backup
};

Writer::Writer(QString dataFolder, const Clock &clock, QObject *parent)
    : QObject(parent), m_folder(std::move(dataFolder)), m_keeper(new StoreKeeper(m_folder, clock))
{
    m_keeper->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_keeper, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("writer"));
    m_thread.start();
}

Writer::~Writer()
{
    // in order behind every request that is still on its way: closing the window loses no answer
    post([this](StoreKeeper &) { m_thread.quit(); });
    m_thread.wait();
}

template <typename Work> void Writer::post(Work work)
{
    QMetaObject::invokeMethod(
        m_keeper, [this, work = std::move(work)] { work(*m_keeper); }, Qt::QueuedConnection);
}

template <typename Work>
auto Writer::inStore(Work work) -> decltype(work(std::declval<VisitStore &>()))
{
    // the window's thread never waits for the disk, and the writer never for itself
    Q_ASSERT(QThread::currentThread() != thread());
    Q_ASSERT(QThread::currentThread() != &m_thread);
    decltype(work(std::declval<VisitStore &>())) answer = fail(Errc::Cancelled, kCancelled);
    QMetaObject::invokeMethod(
        m_keeper, [&] { answer = m_keeper->with(work); }, Qt::BlockingQueuedConnection);
    return answer;
}

void Writer::openVisit(const QString &visit)
{
    post([this, visit](StoreKeeper &keeper) {
        if (const auto opened = keeper.read(visit); opened)
            Q_EMIT visitOpened(*opened);
        else
            Q_EMIT openFailed(visit, opened.error());
    });
}

void Writer::send(quint64 ticket, const QString &visit, const Change &change)
{
    post([this, ticket, visit, change](StoreKeeper &keeper) {
        const auto done =
            keeper.with([&](VisitStore &store) { return store.changes().apply(visit, change); });
        if (!done) {
            Q_EMIT refused(ticket, done.error());
            return;
        }
        keeper.noteWritten();
        Q_EMIT applied(ticket, *done);
    });
}

void Writer::keepDraft(quint64 ticket, const QString &visit, const QString &object,
                       const std::optional<QString> &text)
{
    post([this, ticket, visit, object, text](StoreKeeper &keeper) {
        const auto done = keeper.with(
            [&](VisitStore &store) { return store.sitting().setDraft(visit, object, text); });
        if (done)
            Q_EMIT draftKept(ticket, keeper.now());
        else
            Q_EMIT refused(ticket, done.error());
    });
}

void Writer::keepUiState(const QString &visit, const QString &name, const QString &value)
{
    post([this, visit, name, value](StoreKeeper &keeper) {
        const auto done = keeper.with(
            [&](VisitStore &store) { return store.sitting().setUiState(visit, name, value); });
        if (!done)
            Q_EMIT uiStateLost(done.error());
    });
}

void Writer::backUp()
{
    post([this](StoreKeeper &keeper) {
        if (const auto path = keeper.backUp(); path)
            Q_EMIT backedUp(*path, keeper.now());
        else
            Q_EMIT backUpFailed(path.error());
    });
}

// The deeds of jobs. Their signals are sent from inside the store, so that they keep their place
// among the answers to the window.

Done Writer::begin(const NewVisit &visit)
{
    return inStore([&](VisitStore &store) {
        auto done = store.changes().begin(visit);
        if (done) {
            m_keeper->noteWritten();
            Q_EMIT begun(visit.id);
        }
        return done;
    });
}

Result<Applied> Writer::apply(const QString &visit, const Change &change)
{
    return inStore([&](VisitStore &store) {
        auto done = store.changes().apply(visit, change);
        if (done) {
            m_keeper->noteWritten();
            Q_EMIT appliedByJob(visit, change, *done);
        }
        return done;
    });
}

Done Writer::freeze(const Freezing &freezing)
{
    return inStore([&](VisitStore &store) {
        auto done = store.changes().freeze(freezing);
        if (done) {
            m_keeper->noteWritten();
            Q_EMIT frozenByJob(freezing.revision.visit);
        }
        return done;
    });
}

Done Writer::noteOutsideCopy(const QString &visit, const QString &path)
{
    return inStore([&](VisitStore &store) { return store.changes().noteOutsideCopy(visit, path); });
}

Result<QStringList> Writer::visits(bool withDiscarded)
{
    return inStore([&](VisitStore &store) { return store.records().visits(withDiscarded); });
}

Result<Visit> Writer::visit(const QString &id)
{
    return inStore([&](VisitStore &store) { return store.records().visit(id); });
}

Result<QByteArray> Writer::frameworkBytes(const QString &sha256)
{
    return inStore([&](VisitStore &store) { return store.records().frameworkBytes(sha256); });
}

Result<AuditTrail> Writer::audit(const QString &visit)
{
    return inStore([&](VisitStore &store) { return store.records().audit(visit); });
}

Result<QByteArray> Writer::lastAuditLine(const QString &visit)
{
    return inStore([&](VisitStore &store) { return store.records().lastAuditLine(visit); });
}

Result<bool> Writer::isEvidenceUsedElsewhere(const QString &sha256, const QString &visit)
{
    return inStore(
        [&](VisitStore &store) { return store.records().isEvidenceUsedElsewhere(sha256, visit); });
}

Result<bool> Writer::isEvidenceFrozen(const QString &sha256)
{
    return inStore([&](VisitStore &store) { return store.records().isEvidenceFrozen(sha256); });
}

Result<QStringList> Writer::outsideCopies(const QString &visit)
{
    return inStore([&](VisitStore &store) { return store.records().outsideCopies(visit); });
}

Result<FrozenRevision> Writer::frozen(const QString &visit, std::optional<int> revision)
{
    return inStore([&](VisitStore &store) { return store.records().frozen(visit, revision); });
}

Result<UtcMs> Writer::lastFolderCopyAt()
{
    return inStore([&](VisitStore &store) { return store.lastFolderCopyAt(); });
}

Result<std::vector<NamedOriginal>> Writer::originals()
{
    return inStore([](VisitStore &store) { return namedOriginals(store.database()); });
}

Result<std::vector<NamedOriginal>> Writer::copyDatabaseTo(const QString &target)
{
    return inStore(
        [&](VisitStore &store) { return mulyankan::copyDatabaseTo(store.database(), target); });
}

} // namespace mulyankan
