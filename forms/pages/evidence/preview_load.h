#pragma once

#include "forms/window_parts.h"

#include <QCache>
#include <QImage>

namespace mulyankan {

/// What there is to look at of one item.
struct Preview {
    enum class Kind { None, Picture, Text, Lost };
    Kind kind = Kind::None;
    QImage image;
    QSize fullSize{0, 0}; ///< of the original; 0: a document
    int pages = 1;
    QString text;
    bool isTextCut = false; ///< it goes on
};

/// Fetches previews beside the window: pictures and pages from the worker, the beginning of texts.
/// One at a time; the newest wish is the one that counts. On the window's thread.
class PreviewLoader final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewLoader)

public:
    explicit PreviewLoader(const WindowParts &parts, QObject *parent = nullptr);
    ~PreviewLoader() override;

    /// `loaded` comes at once for what is still known. @p page from 1.
    void load(const EvidenceItem &item, int page);
    void stop();
    /// It was withdrawn, or is back.
    void forget(const QString &sha256);

Q_SIGNALS:
    void loaded(const QString &sha256, int page, const mulyankan::Preview &preview);

private:
    WindowParts m_parts;
    std::shared_ptr<Progress> m_running;
    QCache<QString, Preview> m_cache; // the last few, by SHA-256 and page
};

} // namespace mulyankan
