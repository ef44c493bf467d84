#pragma once

#include "model/core/progress.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace mulyankan {

/// Long work beside the window: a pool of max(2, cores − 1). What a job returns is handed to the
/// window's thread.
class Jobs final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Jobs)

public:
    explicit Jobs(QObject *parent = nullptr);
    /// Cancels what runs and waits for it.
    ~Jobs() override;

    /// Runs @p work on the pool, then @p done on the window's thread, unless @p context has gone.
    /// The progress lives until then.
    template <typename T>
    std::shared_ptr<Progress> run(std::function<T(Progress &)> work, QObject *context,
                                  std::function<void(T)> done)
    {
        // shared by the job, which advances it, and by the window, which shows and cancels it
        auto progress = std::make_shared<Progress>();
        m_running.push_back(progress);
        m_pool.start([this, progress, work = std::move(work), context = QPointer<QObject>(context),
                      done = std::move(done)] {
            auto result = std::make_shared<T>(work(*progress));
            QMetaObject::invokeMethod(this, [this, progress, result, context, done] {
                std::erase(m_running, progress);
                if (context)
                    done(std::move(*result));
            });
        });
        return progress;
    }

private:
    std::vector<std::shared_ptr<Progress>> m_running;
    QThreadPool m_pool;
};

} // namespace mulyankan
