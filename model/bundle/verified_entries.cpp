#include "model/bundle/verified_entries.h"

#include "model/bundle/container_layout.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// A part of a file as a device of its own.
class EntryDevice final : public QIODevice {
public:
    EntryDevice(const RandomAccess &file, qint64 offset, qint64 sizeBytes)
        : m_file(file), m_offset(offset), m_size(sizeBytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *to, qint64 maxBytes) override
    {
        const qint64 count = std::min(maxBytes, m_size - pos());
        if (count <= 0)
            return 0;
        if (const Done done = m_file.read(m_offset + pos(), to, count); !done) {
            setErrorString(done.error().args.join(u' '));
            return -1;
        }
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const RandomAccess &m_file;
    qint64 m_offset;
    qint64 m_size;
};

} // namespace

const CheckedEntry *BundleEntries::find(const QString &name) const
{
    const auto &entries = list();
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&name](const CheckedEntry &e) { return e.name == name; });
    return found == entries.end() ? nullptr : &*found;
}

VerifiedEntries::VerifiedEntries(const RandomAccess &file, const ContainerReading &reading)
    : m_file(file)
{
    for (const ZipEntry &entry : reading.entries) {
        const EntryRole role = placeOf(reading.kind, entry.name).role;
        if (role == EntryRole::MimeType || role == EntryRole::Manifest
            || role == EntryRole::Signature)
            continue;
        m_list.push_back(
            {entry.name, entry.sizeBytes, QString::fromLatin1(entry.sha256.toHex())});
        m_offsets.push_back(entry.offset());
        m_index.insert(entry.name, m_list.size() - 1);
    }
}

const CheckedEntry *VerifiedEntries::find(const QString &name) const
{
    const auto found = m_index.constFind(name);
    return found == m_index.constEnd() ? nullptr : &m_list[*found];
}

std::unique_ptr<QIODevice> VerifiedEntries::open(const QString &name) const
{
    const auto found = m_index.constFind(name);
    if (found == m_index.constEnd())
        return nullptr;
    return std::make_unique<EntryDevice>(m_file, m_offsets[*found], m_list[*found].sizeBytes);
}

} // namespace mulyankan
