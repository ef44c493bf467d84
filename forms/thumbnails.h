#pragma once

#include "forms/jobs.h"
#include "forms/writer.h"
#include "model/isolation/isolation.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>

#include <deque>

namespace mulyankan {

/// Small pictures of evidence files, made by the worker process and kept in `thumbs/` of the data
/// folder. Nothing is decoded in this process but what the worker has made. On the window's thread.
class Thumbnails final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Thumbnails)

public:
    static constexpr int kSidePx = 256;

    /// All of them outlive it.
    Thumbnails(Writer &writer, Jobs &jobs, Isolation &isolation, QObject *parent = nullptr);

    /// The picture of an item, at most 256 × 256 px; null: it is not there (yet). Asks for it, the
    /// newest wish first, and `ready` comes when it is, or never if there is no picture of such a
    /// file.
    QPixmap of(const EvidenceItem &item);
    /// True if it is known that no picture can be made of it.
    bool isImpossible(const EvidenceItem &item) const;
    /// Forgets what is known of an original: it was withdrawn, or it is back.
    void forget(const QString &sha256);

Q_SIGNALS:
    void ready(const QString &sha256);

private:
    struct Wish {
        QString sha256;
        QString mediaType;
    };
    void runNext();
    void take(const QString &sha256, const QImage &image);

    Writer &m_writer;
    Jobs &m_jobs;
    Isolation &m_isolation;
    QCache<QString, QPixmap> m_cache; // by SHA-256; cost in KiB
    QSet<QString> m_asked; // waiting, being made, or known to be impossible
    QSet<QString> m_impossible;
    std::deque<Wish> m_waiting; // the newest first
    int m_running = 0;
    bool m_isSwept = false; // leftovers of originals that are gone
};

} // namespace mulyankan
