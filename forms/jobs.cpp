#include "forms/jobs.h"

#include <QThread>

namespace mulyankan {

Jobs::Jobs(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(std::max(2, QThread::idealThreadCount() - 1));
}

Jobs::~Jobs()
{
    for (const auto &progress : m_running)
        progress->cancel();
    m_pool.waitForDone();
}

} // namespace mulyankan
