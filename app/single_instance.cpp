#include "app/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kConnectMs = 500;
constexpr int kAnswerMs = 5000; // the first window may be busy drawing
constexpr qint64 kMaxWishBytes = 64 * 1024;
constexpr char kTaken = '+';

/// The same for every way of writing one folder; a file name of bounded length.
QString socketPath(const QString &dataFolder)
{
    const QFileInfo info(dataFolder);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::TempLocation);
    return u"%1/mulyankan-%2-%3"_s.arg(folder, QString::number(::getuid()),
                                       QString::fromLatin1(hash.left(32)));
}

/// Another user may have taken the name where the folder of sockets is shared.
bool isOurs(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == ::getuid();
}

bool isAnswered(const QString &path)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    return socket.waitForConnected(kConnectMs);
}

} // namespace

SingleInstance::SingleInstance(QObject *parent) : QObject(parent), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QString &dataFolder, const StartWish &wish)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath(dataFolder));
    if (!socket.waitForConnected(kConnectMs) || !isOurs(socket))
        return false;
    QDataStream out(&socket);
    out.setVersion(QDataStream::Qt_6_4);
    out << wish.visit << wish.bundle;
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(kAnswerMs))
            return false;
    }
    char answer = 0;
    return (socket.bytesAvailable() > 0 || socket.waitForReadyRead(kAnswerMs))
        && socket.getChar(&answer) && answer == kTaken;
}

bool SingleInstance::listen(const QString &dataFolder)
{
    m_server->close();
    const QString path = socketPath(dataFolder);
    if (m_server->listen(path))
        return true;
    if (m_server->serverError() != QAbstractSocket::AddressInUseError || isAnswered(path))
        return false;
    return QLocalServer::removeServer(path) && m_server->listen(path);
}

void SingleInstance::greet()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { take(*socket); });
        take(*socket); // what came before the connection was noticed
    }
}

void SingleInstance::take(QLocalSocket &socket)
{
    if (socket.bytesAvailable() > kMaxWishBytes) {
        socket.abort();
        return;
    }
    QDataStream in(&socket);
    in.setVersion(QDataStream::Qt_6_4);
    in.startTransaction();
    StartWish wish;
    in >> wish.visit >> wish.bundle;
    if (!in.commitTransaction()) { // the rest is on its way, or will never come
        if (in.status() == QDataStream::ReadCorruptData)
            socket.abort();
        return;
    }
    socket.putChar(kTaken);
    socket.flush();
    socket.disconnectFromServer();
    Q_EMIT wished(wish);
}

} // namespace mulyankan
