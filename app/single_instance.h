#pragma once

#include <QObject>

class QLocalServer;
class QLocalSocket;

namespace mulyankan {

/// What a start of the program wants beyond a window.
struct StartWish {
    QString visit; ///< to open; empty: none
    QString bundle; ///< path of a bundle to check; empty: none

    friend bool operator==(const StartWish &, const StartWish &) = default;
};

/// One window for a data folder of a user: the first one listens on a local socket that only this
/// user may use; a second start hands its wish over and ends.
class SingleInstance final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True if a window on @p dataFolder has taken the wish. Waits at most a few seconds.
    static bool handOver(const QString &dataFolder, const StartWish &wish);
    /// Listens for @p dataFolder from now on, and for no other. A socket that a program which was
    /// killed left behind is taken away. False: a second start will not find this window.
    bool listen(const QString &dataFolder);

Q_SIGNALS:
    /// A second start: the window comes forward and does this.
    void wished(const mulyankan::StartWish &wish);

private:
    void greet();
    void take(QLocalSocket &socket);
    QLocalServer *m_server;
};

} // namespace mulyankan
