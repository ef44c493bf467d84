#include "forms/widgets/fact_grid.h"

#include "forms/paint.h"
#include "forms/widgets/text_block.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kMostColumns = 4;
constexpr int kGroupCount = 4;

} // namespace

FactGrid::FactGrid(QWidget *parent) : Painted(QAccessible::Grouping, parent)
{
    followWidth();
}

void FactGrid::setFacts(const std::vector<NamedFact> &facts)
{
    while (m_cells.size() > facts.size()) {
        delete m_cells.back().caption;
        delete m_cells.back().value;
        m_cells.pop_back();
    }
    while (m_cells.size() < facts.size()) {
        auto *caption = new TextBlock(QString(), Type::Small, &Tokens::ink2, this);
        auto *value = new TextBlock(QString(), Type::Body, &Tokens::ink, this);
        caption->show();
        value->show();
        m_cells.push_back({caption, value});
    }
    for (std::size_t i = 0; i < facts.size(); ++i) {
        m_cells[i].caption->setText(facts[i].caption);
        m_cells[i].value->setLead(facts[i].strong);
        m_cells[i].value->setText(facts[i].rest);
        m_cells[i].value->setObjectName(u"fact:"_s + facts[i].name);
    }
    renew();
}

void FactGrid::setColumnPx(int px)
{
    m_columnPx = px;
    renew();
}

void FactGrid::renew()
{
    Painted::renew();
    place(width(), true);
}

int FactGrid::columnsIn(int width) const
{
    const int most = std::min(kMostColumns, std::max(1, int(m_cells.size())));
    const int fitting = width / std::max(1, look().scaled(m_columnPx));
    return std::clamp(fitting, 1, most);
}

int FactGrid::place(int width, bool isReal) const
{
    const int columns = columnsIn(width);
    const int gap = look().spaced(16);
    const int pad = look().spaced(10);
    const int cellPx = (width - gap * (columns - 1)) / columns;
    if (isReal)
        m_lines.clear();
    int y = 0;
    for (std::size_t first = 0; first < m_cells.size(); first += std::size_t(columns)) {
        if (first > 0 && isReal)
            m_lines.push_back(y);
        const int top = y + (first > 0 ? pad : 0);
        int bottom = top;
        const std::size_t end = std::min(m_cells.size(), first + std::size_t(columns));
        for (std::size_t i = first; i < end; ++i) {
            const int x = int(i - first) * (cellPx + gap);
            const int above = m_cells[i].caption->heightForWidth(cellPx);
            const int below = m_cells[i].value->heightForWidth(cellPx);
            if (isReal) {
                m_cells[i].caption->setGeometry(x, top, cellPx, above);
                m_cells[i].value->setGeometry(x, top + above + 1, cellPx, below);
            }
            bottom = std::max(bottom, top + above + 1 + below);
        }
        y = bottom + (end < m_cells.size() ? pad : 0);
    }
    return y;
}

QSize FactGrid::sizeHint() const
{
    const int width = look().scaled(m_columnPx) * kMostColumns;
    return {width, heightForWidth(width)};
}

QSize FactGrid::minimumSizeHint() const
{
    return {look().scaled(m_columnPx), look().linePx(Type::Small) + look().linePx(Type::Body)};
}

void FactGrid::resizeEvent(QResizeEvent *event)
{
    place(width(), true);
    Painted::resizeEvent(event);
}

void FactGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const int y : m_lines)
        painter.fillRect(0, y, width(), 1, look()[&Tokens::line]);
}

CodeGroups::CodeGroups(Type type, QWidget *parent)
    : Painted(QAccessible::StaticText, parent), m_type(type)
{
    followWidth();
    setGroups({});
}

void CodeGroups::setGroups(const QString &groups)
{
    m_groups = groups.split(u' ', Qt::SkipEmptyParts);
    m_groups.resize(kGroupCount);
    setAccessibleName(groups);
    renew();
}

QFont CodeGroups::letters() const
{
    QFont font = look().font(m_type, true);
    font.setLetterSpacing(QFont::AbsoluteSpacing, look().scaled(1));
    return font;
}

QSize CodeGroups::boxSize() const
{
    // as wide as the widest group, so that they stand under each other
    const int text = textWidthPx(u"WMWM"_s, letters());
    return {text, look().linePx(m_type) + look().spaced(m_type == Type::Title ? 4 : 2)};
}

int CodeGroups::perLine(int width) const
{
    const int gap = look().spaced(8);
    const int fitting = (width + gap) / (boxSize().width() + gap);
    return fitting >= kGroupCount ? kGroupCount : fitting >= 2 ? 2 : 1;
}

int CodeGroups::heightForWidth(int width) const
{
    const int lines = kGroupCount / perLine(width);
    return lines * boxSize().height() + (lines - 1) * look().spaced(8);
}

QSize CodeGroups::sizeHint() const
{
    const QSize box = boxSize();
    return {box.width() * kGroupCount + look().spaced(8) * (kGroupCount - 1), box.height()};
}

QSize CodeGroups::minimumSizeHint() const
{
    return {boxSize().width() * 2 + look().spaced(8), boxSize().height()};
}

void CodeGroups::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize box = boxSize();
    const int gap = look().spaced(8);
    const int columns = perLine(width());
    for (int i = 0; i < kGroupCount; ++i) {
        const QRectF rect((i % columns) * (box.width() + gap), (i / columns) * (box.height() + gap),
                          box.width(), box.height());
        const QString &group = m_groups[i];
        drawBox(painter, rect,
                {.radius = kKeyRadius,
                 .fill = group.isEmpty() ? QColor(Qt::transparent) : look()[&Tokens::sunken],
                 .edge = group.isEmpty() ? look()[&Tokens::line] : QColor(Qt::transparent),
                 .isDashed = group.isEmpty()});
        painter.setPen(look()[&Tokens::ink]);
        drawTextLine(painter, rect, group, letters(), Qt::AlignHCenter);
    }
}

} // namespace mulyankan
