#include "forms/thumbnails.h"

namespace mulyankan {

Thumbnails::Thumbnails(Writer &writer, Jobs &jobs, Isolation &isolation, QObject *parent)
    : QObject(parent), m_writer(writer), m_jobs(jobs), m_isolation(isolation)
{
}

QPixmap Thumbnails::of(const EvidenceItem &item)
{
    const QPixmap *picture = m_cache.object(item.sha256);
    return picture ? *picture : QPixmap();
}

bool Thumbnails::isImpossible(const EvidenceItem &item) const
{
    return m_impossible.contains(item.sha256);
}

} // namespace mulyankan
