#include "forms/widgets/save_state.h"

#include "forms/icons.h"
#include "forms/paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace mulyankan {

SaveState::SaveState(QWidget *parent)
    : Painted(QAccessible::StatusBar, parent), m_turning(new Turning(*this))
{
    setObjectName(u"saveState"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_turning, &Turning::shown, this, [this] { renew(); });
}

void SaveState::show(State state)
{
    if (state != State::Saving)
        m_turning->stop();
    else if (m_state != State::Saving)
        m_turning->start(look().hasMotion);
    if (m_state != State::Saving)
        m_before = m_state;
    m_state = state;
    renew();
}

void SaveState::clear()
{
    show(State::None);
}

void SaveState::setSaved(const QString &time)
{
    m_time = time;
    show(State::Saved);
}

void SaveState::setSaving()
{
    show(State::Saving);
}

void SaveState::setFailed()
{
    show(State::Failed);
}

void SaveState::setSigned()
{
    show(State::Signed);
}

void SaveState::setShort(bool isShort)
{
    m_isShort = isShort;
    renew();
}

SaveState::State SaveState::shownState() const
{
    return m_state == State::Saving && !m_turning->isShown() ? m_before : m_state;
}

QString SaveState::words() const
{
    switch (shownState()) {
    case State::None:
        return {};
    case State::Saved:
        return tr("Saved %1").arg(m_time);
    case State::Saving:
        return tr("Saving…");
    case State::Failed:
        return tr("Not saved. Text kept.");
    case State::Signed:
        return tr("Signed, read only");
    }
    return {};
}

QString SaveState::shownWords() const
{
    return m_isShort && shownState() == State::Saved ? m_time : words();
}

void SaveState::renew()
{
    setAccessibleName(words());
    setToolTip(m_isShort ? words() : QString());
    Painted::renew();
}

QSize SaveState::sizeHint() const
{
    const QString text = shownWords();
    if (text.isEmpty())
        return {0, look().linePx(Type::Body)};
    return {look().scaled(18) + look().spaced(8) + textWidthPx(text, look().font(Type::Body)) + 2,
            look().linePx(Type::Body)};
}

void SaveState::paintEvent(QPaintEvent *)
{
    const State state = shownState();
    if (state == State::None)
        return;
    const Ink ink = state == State::Saved ? &Tokens::ok
        : state == State::Failed          ? &Tokens::bad
                                          : &Tokens::ink2;
    QPainter painter(this);
    const int side = look().scaled(18);
    const QRectF square(0, (height() - side) / 2.0, side, side);
    if (state == State::Saving)
        drawSpinner(painter, square, look()[ink], m_turning->turn());
    else
        drawIcon(painter,
                 state == State::Saved        ? u"circle-check"_s
                     : state == State::Failed ? u"circle-alert"_s
                                              : u"lock-keyhole"_s,
                 square, look()[ink]);
    painter.setPen(look()[ink]);
    const int left = side + look().spaced(8);
    drawTextLine(painter, QRectF(left, 0, width() - left, height()), shownWords(),
                 look().font(Type::Body));
}

} // namespace mulyankan
