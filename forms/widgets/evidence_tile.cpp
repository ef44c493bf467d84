#include "forms/widgets/evidence_tile.h"

#include "forms/icons.h"
#include "forms/paint.h"
#include "forms/style.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kTileWidthPx = 104;
constexpr int kTileHeightPx = 64;
constexpr int kTileRadius = 4;

} // namespace

EvidenceTile::EvidenceTile(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    tell();
}

void EvidenceTile::setState(State state)
{
    m_state = state;
    setCheckable(state != State::Add);
    tell();
}

void EvidenceTile::setCopied(int percent)
{
    m_state = State::Copying;
    m_percent = std::clamp(percent, 0, 100);
    tell();
}

void EvidenceTile::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    m_state = picture.isNull() ? State::NoPreview : State::Ready;
    tell();
}

void EvidenceTile::setTexts(const QString &caption, const QString &kind)
{
    m_caption = caption;
    m_kind = kind;
    tell();
}

void EvidenceTile::setPictureOnly(bool isAlone)
{
    m_isPictureOnly = isAlone;
    updateGeometry();
    update();
}

QString EvidenceTile::stateWords() const
{
    switch (m_state) {
    case State::Ready:
    case State::NoPreview:
        return {};
    case State::Copying:
        return tr("%1 % copied").arg(m_percent);
    case State::SeenOnly:
        return tr("Seen only");
    case State::Missing:
        return tr("File not found");
    case State::Withdrawn:
        return tr("Withdrawn");
    case State::Add:
        return tr("Drop, paste or pick");
    }
    return {};
}

void EvidenceTile::tell()
{
    QStringList parts{m_caption, m_kind, stateWords()};
    parts.removeAll(QString());
    setAccessibleName(parts.join(u", "_s));
    setToolTip(parts.join(u'\n'));
    updateGeometry();
    update();
}

QRectF EvidenceTile::frame() const
{
    const Look &look = lookOf(*this);
    return {0, 0, double(look.scaled(kTileWidthPx)), double(look.scaled(kTileHeightPx))};
}

QSize EvidenceTile::sizeHint() const
{
    const Look &look = lookOf(*this);
    QSize size = frame().size().toSize();
    if (m_state == State::Add)
        size.rwidth() += look.scaled(20);
    if (!m_isPictureOnly && m_state != State::Add)
        size.rheight() += 4 + 2 * look.linePx(Type::Small);
    return size;
}

void EvidenceTile::paintFrame(QPainter &painter) const
{
    const Look &look = lookOf(*this);
    QRectF rect = frame();
    Box box{.radius = kTileRadius, .edge = look[&Tokens::line]};
    if (m_state == State::Add) {
        rect.setWidth(width());
        box.edge = look[&Tokens::control];
        box.isDashed = true;
        if (isDown() || underMouse())
            box.fill = look[&Tokens::sunken];
    } else if (m_state == State::Missing) {
        box.edge = look[&Tokens::bad];
        box.edgePx = 2;
    } else if (underMouse()) {
        box.edge = look[&Tokens::control];
    }
    if (isChecked()) {
        box.edge = look[&Tokens::accent];
        box.edgePx = 2;
    }
    drawBox(painter, rect, box);
}

void EvidenceTile::paintPicture(QPainter &painter) const
{
    const QRectF rect = frame();
    const QSizeF whole = m_picture.size();
    const QSizeF part = rect.size().scaled(whole, Qt::KeepAspectRatio);
    const QRectF source(
        QPointF((whole.width() - part.width()) / 2, (whole.height() - part.height()) / 2), part);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath clip;
    clip.addRoundedRect(rect, kTileRadius, kTileRadius);
    painter.setClipPath(clip, Qt::IntersectClip);
    painter.drawPixmap(rect, m_picture, source);
    painter.restore();
}

void EvidenceTile::paintWord(QPainter &painter, const QString &icon, const QString &word) const
{
    const Look &look = lookOf(*this);
    const int side = look.scaled(18);
    const QFont font = look.font(Type::Small);
    const int gap = word.isEmpty() ? 0 : look.spaced(5);
    const int text = std::min(textWidthPx(word, font), int(frame().width()) - side - gap - 8);
    const QPointF middle = frame().center();
    qreal x = middle.x() - (side + gap + text) / 2.0;
    const bool isBad = m_state == State::Missing;
    drawIcon(painter, icon, QRectF(x, middle.y() - side / 2.0, side, side),
             look[isBad ? &Tokens::bad : &Tokens::ink2]);
    x += side + gap;
    painter.setPen(look[&Tokens::ink]);
    drawTextLine(painter, QRectF(x, 0, text, frame().height()), word, font);
}

void EvidenceTile::paintInside(QPainter &painter) const
{
    const Look &look = lookOf(*this);
    const QRectF rect = frame();
    if (m_state == State::Add) {
        const int side = look.scaled(18);
        const int room = look.scaled(80);
        const TextFlow words({.text = stateWords(),
                              .type = Type::Small,
                              .maxLines = 2,
                              .alignment = Qt::AlignHCenter},
                             look, room);
        const qreal top = (rect.height() - side - words.heightPx()) / 2;
        drawIcon(painter, u"plus"_s, QRectF((width() - side) / 2.0, top, side, side),
                 look[&Tokens::ink2]);
        words.draw(painter, QPointF((width() - room) / 2.0, top + side), look[&Tokens::ink2]);
        return;
    }
    if (m_state == State::Ready && !m_picture.isNull()) {
        paintPicture(painter);
        return;
    }
    drawBox(painter, rect, {.radius = kTileRadius, .fill = look[&Tokens::sunken]});
    if (m_state == State::SeenOnly || m_state == State::Copying || m_state == State::Withdrawn)
        drawHatch(painter, rect, kTileRadius, look[&Tokens::line]);
    if (m_state == State::Copying) {
        const QRectF track(10, rect.height() - 16, rect.width() - 20, 6);
        drawBox(painter, track, {.radius = 3, .fill = look[&Tokens::line]});
        QRectF filled(track);
        filled.setWidth(std::max(6.0, track.width() * m_percent / 100));
        drawBox(painter, filled, {.radius = 3, .fill = look[&Tokens::accent]});
        return;
    }
    switch (m_state) {
    case State::SeenOnly:
        paintWord(painter, u"eye"_s, stateWords());
        break;
    case State::Missing:
        paintWord(painter, u"file-x"_s, {});
        break;
    case State::Withdrawn:
        paintWord(painter, u"trash-2"_s, {});
        break;
    default:
        paintWord(painter, u"file"_s, {});
        break;
    }
}

void EvidenceTile::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    paintInside(painter);
    paintFrame(painter);
    if (m_isPictureOnly || m_state == State::Add)
        return;
    const QFont font = look.font(Type::Small);
    const qreal line = look.linePx(Type::Small);
    const qreal top = frame().height() + 4;
    painter.setPen(look[isEnabled() ? &Tokens::ink : &Tokens::ink3]);
    drawTextLine(painter, QRectF(0, top, frame().width(), line), m_caption, font);
    const bool isOdd =
        m_state == State::Missing || m_state == State::Withdrawn || m_state == State::Copying;
    painter.setPen(look[m_state == State::Missing ? &Tokens::bad : &Tokens::ink2]);
    drawTextLine(painter, QRectF(0, top + line, frame().width(), line),
                 isOdd ? stateWords() : m_kind, font);
}

void EvidenceTile::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    if (event->type() == QEvent::LanguageChange)
        tell();
    QAbstractButton::changeEvent(event);
}

} // namespace mulyankan
