#include "forms/status_line.h"

#include "forms/widgets/text_block.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kLinePx = 28;
constexpr int kMarginPx = 16;
constexpr int kGapPx = 12;

} // namespace

StatusLine::StatusLine(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"statusLine"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *ground = new Surface(Surface::Kind::Panel, this);
    ground->setEdges(Qt::TopEdge);
    ground->setMinimumHeight(kLinePx);
    layout->addWidget(ground);
    m_row = new QHBoxLayout(ground);
    m_row->setContentsMargins(kMarginPx, 1, kMarginPx, 0);
    m_row->setSpacing(kGapPx);
    m_notice = new TextBlock(QString(), Type::Small, &Tokens::ink2, ground);
    m_notice->setObjectName(u"notice"_s);
    m_notice->setMaxLines(1);
    m_row->addWidget(m_notice, 1, Qt::AlignVCenter);
}

void StatusLine::showNotice(const QString &notice)
{
    m_notice->setGlyph(notice.isEmpty() ? QString() : u"circle-info"_s);
    m_notice->setText(notice);
    fit();
}

void StatusLine::showKeys(const std::vector<KeyWords> &keys)
{
    while (m_hints.size() > keys.size()) {
        m_hints.back()->deleteLater();
        m_hints.pop_back();
    }
    for (size_t i = 0; i < keys.size(); ++i) {
        if (i < m_hints.size()) {
            m_hints[i]->setTexts(keys[i].key, keys[i].words);
            continue;
        }
        m_hints.push_back(new KeyHint(keys[i].key, keys[i].words, this));
        m_row->addWidget(m_hints.back(), 0, Qt::AlignVCenter);
    }
    fit();
}

void StatusLine::fit()
{
    int room = width() - 2 * kMarginPx - m_notice->sizeHint().width();
    for (KeyHint *hint : m_hints) {
        room -= hint->sizeHint().width() + kGapPx;
        hint->setVisible(room >= 0);
    }
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace mulyankan
