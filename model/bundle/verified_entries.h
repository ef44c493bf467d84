#pragma once

#include "model/bundle/checks.h"
#include "model/bundle/container_reader.h"
#include "model/bundle/random_access.h"

#include <QHash>

namespace mulyankan {

/// The entries of a container whose digests have been compared, read from the file by offset. @p
/// file outlives it and every device it opens.
class VerifiedEntries final : public BundleEntries {
public:
    VerifiedEntries(const RandomAccess &file, const ContainerReading &reading);

    const std::vector<CheckedEntry> &list() const override { return m_list; }
    const CheckedEntry *find(const QString &name) const override;
    std::unique_ptr<QIODevice> open(const QString &name) const override;

private:
    const RandomAccess &m_file;
    std::vector<CheckedEntry> m_list;
    std::vector<qint64> m_offsets; ///< one per entry
    QHash<QString, size_t> m_index;
};

} // namespace mulyankan
