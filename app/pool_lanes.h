#pragma once

#include "model/core/lanes.h"

namespace mulyankan {

/// Lanes on the machine's cores: the calling thread and helpers that end with the call.
class PoolLanes final : public Lanes {
public:
    void forEach(int count, const std::function<void(int)> &work) override;
};

} // namespace mulyankan
