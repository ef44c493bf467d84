#pragma once

#include "forms/window_parts.h"

#include <QTimer>

class QMimeData;

namespace mulyankan {

/// Gives files, pictures and things that were only seen to one question: asks for the type once,
/// hands them to the attacher, and follows them until they are items. On the window's thread.
class EvidenceGiver final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceGiver)

public:
    EvidenceGiver(const WindowParts &parts, QWidget *over);

    void setQuestion(const QString &id) { m_question = id; }
    /// @p type: what closes the gap; empty: it is asked for.
    void pick(const QString &type = {});
    static bool canTake(const QMimeData &data);
    /// Files or a picture, dropped or pasted. False: there is none in it.
    bool take(const QMimeData &data);
    void giveSeenOnly();
    /// @p roles: the names of who was asked.
    void giveInterview(const QStringList &roles);
    /// The names of the files of a question that are still on their way, the running one first.
    QStringList onTheirWay(const QString &question) const;
    /// Of the one that is being copied.
    int percent() const;
    bool isCurrent(const QString &question) const;

Q_SIGNALS:
    void changed();
    void told(bool isBad, const QString &fact, const QString &advice);

private:
    struct OnItsWay {
        QString question;
        QString path; ///< empty: a picture, or seen only
        QString name;
    };
    bool canGive() const;
    std::optional<QString> askType(const QStringList &paths);
    int presetType(const QStringList &codes, const QStringList &paths) const;
    void give(const QStringList &paths, const QString &type);
    void seen(const QString &type, const QString &title, const QString &initial);
    void arrived(const QString &path);
    void failed(const QString &path, const Error &error);
    WindowParts m_parts;
    QWidget *m_over;
    QString m_question;
    std::vector<OnItsWay> m_onTheirWay;
    QStringList m_failed; ///< names, since the last act of giving
    QTimer m_beat;
};

} // namespace mulyankan
