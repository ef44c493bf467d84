#pragma once

#include "model/store/visit_store.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>

namespace mulyankan {

/// A data folder of its own, opened, for one test. A failure in setting it up ends the program.
class StoreFixture {
protected:
    static inline const QString kVisit = QStringLiteral("v0123456789ab");
    static inline const QString kOther = QStringLiteral("v0123456789cd");

    void makeStore();
    void dropStore();
    Result<std::unique_ptr<VisitStore>> tryOpen(int waitMs = 0);
    /// Closes it and opens it again.
    void reopen();
    void begin(const QString &id = kVisit);
    Applied apply(const Change &change);
    static Change levelOf(const QString &question, int level);
    /// What signing the visit as it is now would write.
    Freezing freezing();
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString databasePath() const { return path(QStringLiteral("store/visits.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    std::unique_ptr<VisitStore> m_store;
};

QByteArray bytesAt(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);
/// Runs SQL on a database file that nobody has open.
void runSql(const QString &path, const char *sql);

} // namespace mulyankan
