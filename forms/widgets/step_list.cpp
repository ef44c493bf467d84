#include "forms/widgets/step_list.h"

#include "forms/widgets/text_block.h"

#include <array>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

struct StepLook {
    QLatin1StringView glyph;
    Ink glyphInk;
    Ink ink;
    bool isBold;
};

const StepLook &stepLook(StepState state)
{
    static const std::array<StepLook, 6> looks{{
        {"circle-check"_L1, &Tokens::ok, &Tokens::ink, false},
        {"loader-circle"_L1, &Tokens::accent, &Tokens::ink, true},
        {"circle"_L1, &Tokens::ink2, &Tokens::ink2, false},
        {"circle-x"_L1, &Tokens::bad, &Tokens::bad, true},
        {"circle-help"_L1, &Tokens::warn, &Tokens::warn, true},
        {"circle-minus"_L1, &Tokens::ink2, &Tokens::ink2, false},
    }};
    return looks.at(std::size_t(state));
}

} // namespace

StepList::StepList(QWidget *parent) : Painted(QAccessible::List, parent)
{
    followWidth();
}

void StepList::setSteps(const std::vector<StepLine> &steps)
{
    while (m_lines.size() > steps.size()) {
        delete m_lines.back().title;
        delete m_lines.back().detail;
        m_lines.pop_back();
    }
    while (m_lines.size() < steps.size()) {
        auto *title = new TextBlock(QString(), Type::Body, &Tokens::ink, this);
        title->setObjectName(u"step:"_s + QString::number(m_lines.size() + 1));
        auto *detail = new TextBlock(QString(), Type::Small, &Tokens::ink2, this);
        title->show();
        m_lines.push_back({title, detail});
    }
    QStringList names;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const StepLook &looks = stepLook(steps[i].state);
        TextBlock *title = m_lines[i].title;
        title->setText(steps[i].title);
        title->setType(Type::Body, looks.isBold);
        title->setInk(looks.ink);
        title->setGlyph(looks.glyph, looks.glyphInk);
        const QString word = m_words.value(int(steps[i].state));
        title->setAccessibleName(word.isEmpty() ? steps[i].title
                                                : QString(steps[i].title + u": "_s + word));
        m_lines[i].detail->setText(steps[i].detail);
        m_lines[i].detail->setVisible(!steps[i].detail.isEmpty());
        names << title->accessibleName();
    }
    setAccessibleName(names.join(u". "_s));
    renew();
}

void StepList::renew()
{
    Painted::renew();
    place(width(), true);
}

int StepList::place(int width, bool isReal) const
{
    const int indent = look().scaled(18) + look().spaced(8); // as a text with an icon has it
    int y = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        y += i > 0 ? look().spaced(m_gapPx) : 0;
        const Line &line = m_lines[i];
        const int title = line.title->heightForWidth(width);
        if (isReal)
            line.title->setGeometry(0, y, width, title);
        y += title;
        if (line.detail->isHidden())
            continue;
        const int detail = line.detail->heightForWidth(width - indent);
        if (isReal)
            line.detail->setGeometry(indent, y, width - indent, detail);
        y += detail;
    }
    return y;
}

QSize StepList::sizeHint() const
{
    const int width = look().scaled(300);
    return {width, heightForWidth(width)};
}

QSize StepList::minimumSizeHint() const
{
    return {look().scaled(160), look().linePx(Type::Body)};
}

void StepList::resizeEvent(QResizeEvent *event)
{
    place(width(), true);
    Painted::resizeEvent(event);
}

} // namespace mulyankan
