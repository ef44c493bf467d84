#pragma once

#include <functional>

namespace mulyankan {

/// Runs independent pieces of work, possibly side by side. The model starts no threads: this class
/// runs them one after the other; `app` may hand in one with a pool.
class Lanes {
public:
    virtual ~Lanes() = default;
    /// Calls @p work once for each of 0 … @p count − 1, in any order, on any thread, and returns
    /// when all are done.
    virtual void forEach(int count, const std::function<void(int)> &work)
    {
        for (int i = 0; i < count; ++i)
            work(i);
    }
};

} // namespace mulyankan
