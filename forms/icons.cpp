#include "forms/icons.h"

#include "resources/looks.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr auto kIconFolder = ":/mulyankan/icons/"_L1;

QPixmap drawnIcon(const QString &name, int devicePx, const QColor &colour)
{
    const QString key = u"mulyankan-icon/%1/%2/%3"_s.arg(name).arg(devicePx).arg(colour.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    initLooks();
    QFile file(kIconFolder + name + ".svg"_L1);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "drawIcon", qPrintable(name)); // a programmer's slip
    QByteArray svg = isThere ? file.readAll() : QByteArray();
    svg.replace("currentColor", colour.name().toLatin1());
    pixmap = QPixmap(devicePx, devicePx);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(const Theme &theme, QString name, Ink ink)
        : m_theme(theme), m_name(std::move(name)), m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        drawIcon(*painter, m_name, rect, colour(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawnIcon(m_name, std::min(size.width(), size.height()), colour(mode));
    }
    QIconEngine *clone() const override { return new ThemedIconEngine(m_theme, m_name, m_ink); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        return m_theme.look()[mode == QIcon::Disabled ? &Tokens::ink3 : m_ink];
    }
    const Theme &m_theme;
    QString m_name;
    Ink m_ink;
};

} // namespace

QStringList iconNames()
{
    initLooks();
    QStringList names = QDir(kIconFolder).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

void drawIcon(QPainter &painter, const QString &name, const QRectF &square, const QColor &colour)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = drawnIcon(name, qRound(square.width() * ratio), colour);
    pixmap.setDevicePixelRatio(ratio);
    // on whole device pixels, or the strokes blur
    const QPointF at(std::round(square.x() * ratio) / ratio,
                     std::round(square.y() * ratio) / ratio);
    painter.drawPixmap(at, pixmap);
}

QIcon themedIcon(const Theme &theme, const QString &name, Ink ink)
{
    return QIcon(new ThemedIconEngine(theme, name, ink)); // the icon owns its engine
}

} // namespace mulyankan
