#pragma once

#include "forms/window_parts.h"
#include "model/desk/extract.h"
#include "model/desk/judge_bundle.h"

namespace mulyankan {

/// What a bundle says of itself, as far as it could be read.
struct BundleFacts {
    LocalText city;
    LocalText state;
    QString visit;
    std::optional<QDate> from;
    std::optional<QDate> to;
    int revision = 0;
    QString purpose;
    bool hasCycle = false;
    QString score; ///< recomputed; empty: nothing counted
    int answered = 0;
    int questions = 0;
    int evidence = 0;
    LocalText notice; ///< of its framework; empty: an official one
};
/// nullopt: the content could not be read.
std::optional<BundleFacts> factsOf(const JsonValue &content);

/// One file and what became of its check.
struct BundleCheck {
    enum class State { Waiting, Running, Judged, CouldNotRun };
    QString path = {};
    State state = State::Waiting;
    /// The file stays open, so that what is taken out is what was judged. Shared with the job that
    /// takes it out.
    std::shared_ptr<JudgedBundle> judged = {};
    std::optional<BundleFacts> facts = {};
    QString sha256 = {}; ///< of the file
    UtcMs at = 0;
    qint64 programmeVersion = 0; ///< that it was judged by; 0: none
    UtcMs programmeUntil = 0;
    std::optional<Error> error = {}; ///< of CouldNotRun

    const BundleVerdict *verdict() const { return judged ? &judged->verdict : nullptr; }
};

/// Checks files one after the other in the worker process, and takes their entries out.
class VerifyWork final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerifyWork)

public:
    VerifyWork(const WindowParts &parts, QObject *parent);
    ~VerifyWork() override;

    /// In place of those before.
    void check(const QStringList &paths);
    /// The same file once more, as it is now.
    void checkAgain(int index);
    const std::vector<BundleCheck> &checks() const { return m_checks; }
    /// Null: nothing runs.
    const std::shared_ptr<Progress> &progress() const { return m_progress; }
    bool isExtracting() const { return m_isExtracting; }
    void cancel();
    /// Into a new folder beside nothing else: `<folder>/<name of the bundle>`.
    void extract(int index, const QString &folder);

Q_SIGNALS:
    void changed();
    void extracted(const mulyankan::Result<mulyankan::Extracted> &result);

private:
    void runNext();
    void take(quint64 round, std::size_t index, BundleCheck check);

    WindowParts m_parts;
    std::vector<BundleCheck> m_checks;
    quint64 m_round = 0; // of files: answers of an earlier one are late
    std::shared_ptr<Progress> m_progress; // with the job that advances it
    bool m_isExtracting = false;
};

} // namespace mulyankan
