#pragma once

#include "forms/pages/page.h"
#include "forms/widgets/surface.h"
#include "model/store/restore.h"

namespace mulyankan {

class Button;
class TextBlock;

/// In place of the visits where the data folder cannot be read: what happened, what was kept, what
/// can be done.
class StoreTrouble final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreTrouble)

public:
    explicit StoreTrouble(const WindowParts &parts, QWidget *parent = nullptr);

    /// The error of the workspace, in the language that is set.
    void refresh();

Q_SIGNALS:
    /// The newest good backup is in the place of the database.
    void restored(const mulyankan::Restored &restored);
    void failed(const mulyankan::Error &error);

private:
    struct Words {
        QString title;
        QString happened;
        QString kept;
        QString advice;
    };
    Words words(const Error &error) const;
    Words damagedWords(const Error &error) const;
    /// The newest good backup, as the store named it; empty: there is none.
    QString backup() const;
    /// When a backup was made, by its name.
    QString momentOf(const QString &path) const;
    void restore();
    void take(const Result<Restored> &result);

    WindowParts m_parts;
    TextBlock *m_title;
    TextBlock *m_happened;
    TextBlock *m_kept;
    TextBlock *m_advice;
    Button *m_again;
    Button *m_restore;
};

} // namespace mulyankan
