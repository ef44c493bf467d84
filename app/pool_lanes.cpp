#include "app/pool_lanes.h"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>
#include <vector>

namespace mulyankan {

void PoolLanes::forEach(int count, const std::function<void(int)> &work)
{
    std::atomic<int> next = 0;
    const auto lane = [&] {
        for (int i = next++; i < count; i = next++)
            work(i);
    };
    const int cores = std::max(1, int(std::thread::hardware_concurrency()));
    std::vector<std::jthread> helpers;
    try {
        for (int i = 1; i < std::min(cores, count); ++i)
            helpers.emplace_back(lane);
    } catch (const std::system_error &) {
        // no more threads to be had: those that are there do the work
    }
    lane();
}

} // namespace mulyankan
