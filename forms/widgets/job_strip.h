#pragma once

#include "forms/widgets/banner.h"
#include "model/core/progress.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

class QProgressBar;

namespace mulyankan {

/// Long work in its place: what it is, a bar, how much of how much, how fast, how long still, and
/// cancel. Hidden while nothing runs.
class JobStrip final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobStrip)

public:
    explicit JobStrip(QWidget *parent = nullptr);

    /// Shows a piece of work until stop(). Shared with the job that advances it.
    void follow(const std::shared_ptr<Progress> &progress, const QString &what);
    void stop();
    bool isFollowing() const { return m_progress != nullptr; }

Q_SIGNALS:
    void cancelled();

private:
    void advance();
    QString amounts() const;
    std::shared_ptr<Progress> m_progress;
    QElapsedTimer m_since;
    QTimer m_tick;
    TextBlock *m_what;
    TextBlock *m_amounts;
    QProgressBar *m_bar;
    Button *m_cancel;
};

} // namespace mulyankan
