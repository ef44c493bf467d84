#pragma once

#include <QtGlobal>

#include <atomic>

namespace mulyankan {

/// How far long work is, and whether to stop. Written by the worker, read and cancelled from any
/// thread.
class Progress final {
public:
    void setTotal(qint64 total) { m_total = total; }
    void advance(qint64 by) { m_done += by; }
    void cancel() { m_cancelled = true; }
    qint64 done() const { return m_done; }
    /// 0: not known.
    qint64 total() const { return m_total; }
    bool isCancelled() const { return m_cancelled; }

private:
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<bool> m_cancelled = false;
};

} // namespace mulyankan
