#include "forms/widgets/search_field.h"

#include "forms/icons.h"
#include "forms/paint.h"
#include "forms/style.h"
#include "forms/widgets/button.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace mulyankan {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent), m_cross(new Button(QString(), ButtonKind::Plain, this))
{
    m_cross->setGlyph(u"x"_s);
    m_cross->setSmall(true);
    m_cross->setFocusPolicy(Qt::NoFocus);
    m_cross->setCursor(Qt::ArrowCursor);
    m_cross->hide();
    connect(m_cross, &QAbstractButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, &SearchField::arrange);
    arrange();
}

void SearchField::setKeyHint(const QString &key)
{
    m_keyHint = key;
    arrange();
}

void SearchField::arrange()
{
    const Look &look = lookOf(*this);
    const bool hasText = !text().isEmpty();
    m_cross->setVisible(hasText);
    m_cross->setAccessibleName(tr("Clear the search"));
    const int side = height() - 4;
    m_cross->setGeometry(width() - side - 2, 2, side, side);
    const int hint = m_keyHint.isEmpty() ? 0 : keyCapSize(m_keyHint, look).width();
    setTextMargins(look.scaled(18) + look.spaced(8), 0, hasText ? side - 8 : hint, 0);
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Look &look = lookOf(*this);
    QPainter painter(this);
    const int side = look.scaled(18);
    drawIcon(painter, u"search"_s, QRectF(10, (height() - side) / 2.0, side, side),
             look[hasFocus() ? &Tokens::accent : &Tokens::ink2]);
    if (!m_keyHint.isEmpty() && text().isEmpty()) {
        const QSize cap = keyCapSize(m_keyHint, look);
        drawKeyCap(painter,
                   QRectF(QPointF(width() - cap.width() - 10, (height() - cap.height()) / 2.0),
                          QSizeF(cap)),
                   m_keyHint, look, look[&Tokens::ink2]);
    }
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    arrange();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        arrange();
}

} // namespace mulyankan
