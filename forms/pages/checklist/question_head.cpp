#include "forms/pages/checklist/question_head.h"

#include "forms/pages/checklist/ends_layout.h"
#include "forms/style.h"
#include "forms/widgets/button.h"
#include "forms/widgets/chip.h"
#include "forms/widgets/text_block.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

TextBlock *lineBlock(Ink ink, QWidget *parent)
{
    auto *block = new TextBlock(QString(), Type::Body, ink, parent);
    block->setMaxLines(1);
    return block;
}

} // namespace

QuestionHead::QuestionHead(const WindowParts &parts, QWidget *parent)
    : QuestionArea(parts, parent),
      m_title(new TextBlock(QString(), Type::Title, &Tokens::ink, this)),
      m_verify(new TextBlock(QString(), Type::Body, &Tokens::ink2, this)), m_more(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTopRow());
    layout->addSpacing(4);
    m_title->setObjectName(u"questionTitle"_s);
    layout->addWidget(m_title);
    layout->addSpacing(6);
    m_verify->setGlyph(u"eye"_s);
    layout->addWidget(m_verify);
    layout->addWidget(m_more);
    makeMore();
    m_more->hide();
    QuestionHead::measure();
}

void QuestionHead::measure()
{
    const Look &look = lookOf(*this);
    m_more->layout()->setContentsMargins(look.scaled(18) + look.spaced(8), look.spaced(8), 0, 0);
}

QWidget *QuestionHead::makeTopRow()
{
    auto *row = new QWidget(this);
    auto *ends = new EndsLayout(row);
    auto *left = new QWidget(row);
    auto *leftLayout = new QHBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(12);
    m_code = lineBlock(&Tokens::ink, left);
    m_code->setType(Type::Body, true);
    m_code->setObjectName(u"questionCode"_s);
    m_number = lineBlock(&Tokens::ink2, left);
    m_number->setObjectName(u"questionNumber"_s);
    m_points = lineBlock(&Tokens::ink2, left);
    m_critical = new Chip(QString(), Tone::Bad, left);
    m_critical->setGlyph(u"flag"_s);
    for (QWidget *widget : {static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_number),
                            static_cast<QWidget *>(m_points), static_cast<QWidget *>(m_critical)})
        leftLayout->addWidget(widget, 0, Qt::AlignVCenter);
    auto *right = new QWidget(row);
    auto *rightLayout = new QHBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(4);
    m_guidance = new Button(QString(), ButtonKind::Plain, right);
    m_guidance->setObjectName(u"guidance"_s);
    m_guidance->setSmall(true);
    m_guidance->setGlyph(u"chevron-down"_s);
    m_flag = new Button(QString(), ButtonKind::Plain, right);
    m_flag->setObjectName(u"flag"_s);
    m_flag->setSmall(true);
    m_flag->setGlyph(u"bookmark"_s);
    m_flag->setCheckable(true);
    rightLayout->addWidget(m_guidance);
    rightLayout->addWidget(m_flag);
    ends->addWidget(left);
    ends->addWidget(right);
    connect(m_guidance, &QAbstractButton::clicked, this, [this] { setOpen(!m_isOpen); });
    connect(m_flag, &QAbstractButton::clicked, this, &QuestionHead::toggleFlag);
    return row;
}

void QuestionHead::makeMore()
{
    m_more->setObjectName(u"guidanceMore"_s);
    auto *layout = new QVBoxLayout(m_more);
    layout->setSpacing(4);
    const auto add = [&](Ink ink) {
        auto *block = new TextBlock(QString(), Type::Body, ink, m_more);
        layout->addWidget(block);
        return block;
    };
    m_expectedTitle = add(&Tokens::ink);
    m_expectedTitle->setType(Type::Body, true);
    m_window = add(&Tokens::ink2);
    m_rule = add(&Tokens::ink2);
    m_relevance = add(&Tokens::ink2);
}

void QuestionHead::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    m_more->setVisible(isOpen);
    m_guidance->setGlyph(isOpen ? u"chevron-up"_s : u"chevron-down"_s);
    if (hasQuestion())
        showWords();
}

void QuestionHead::toggleFlag()
{
    if (isDraft())
        session().set(Object::flag(questionId()), !session().visit().flags.contains(questionId()));
}

void QuestionHead::showWords()
{
    const Question &asked = question();
    m_code->setText(asked.id);
    const bool isWhole = asked.points.denominator() == "1"_L1;
    m_points->setText(isWhole ? tr("%n point(s)", nullptr, asked.points.numerator().toInt())
                              : tr("%1 points").arg(asked.points.toFixed2()));
    m_critical->setText(tr("Critical"));
    m_critical->setToolTip(session().framework().criticalRule.in(language()));
    m_critical->setVisible(asked.isCritical);
    m_title->setText(asked.text.in(language()));
    m_verify->setText(asked.verify.in(language()));
    m_guidance->setText(m_isOpen ? tr("Less guidance") : tr("More guidance"));
    m_guidance->setKeyHint(u"F1"_s);
    m_flag->setText(tr("Come back to this"));
    m_flag->setToolTip(
        tr("Marks the question to come back to it. The mark is yours alone: it is in "
           "no bundle. Key B."));
    m_expectedTitle->setText(tr("Evidence expected"));
    m_window->setText(
        tr("Evidence is to be from the last %n month(s).", nullptr, asked.evidenceWindowMonths));
    m_window->setVisible(asked.evidenceWindowMonths > 0);
    m_rule->setText(session().framework().levelRule.in(language()));
    m_rule->setGlyph(u"scale"_s);
    m_relevance->setText(asked.relevanceNote.in(language()));
    m_relevance->setGlyph(u"circle-info"_s);
    m_relevance->setVisible(!m_relevance->text().isEmpty());
    showExpected();
}

void QuestionHead::showExpected()
{
    const auto &expected = question().evidence;
    m_expectedTitle->setVisible(!expected.empty());
    auto *layout = static_cast<QBoxLayout *>(m_more->layout());
    while (m_expected.size() < expected.size()) {
        auto *block = new TextBlock(QString(), Type::Body, &Tokens::ink, m_more);
        m_expected.push_back(block);
        layout->insertWidget(int(m_expected.size()), block);
    }
    for (size_t i = 0; i < m_expected.size(); ++i) {
        m_expected[i]->setVisible(i < expected.size());
        if (i >= expected.size())
            continue;
        const EvidenceType *type = session().framework().evidenceType(expected[i].type);
        m_expected[i]->setText(tr("%1 (%2)").arg(
            expected[i].text.in(language()), type ? type->name.in(language()) : expected[i].type));
    }
}

void QuestionHead::showState()
{
    showNumber();
    const auto pending = session().pendingValue(Object::flag(questionId()));
    m_flag->setChecked(pending ? pending->toBool()
                               : session().visit().flags.contains(questionId()));
    m_flag->setVisible(isDraft());
    const auto linked = items();
    for (size_t i = 0; i < question().evidence.size() && i < m_expected.size(); ++i) {
        const QString &type = question().evidence[i].type;
        const bool isThere = std::ranges::any_of(
            linked, [&](const EvidenceItem *item) { return item->type == type; });
        m_expected[i]->setGlyph(isThere ? u"circle-check"_s : u"circle-dashed"_s,
                                isThere ? &Tokens::ok : &Tokens::ink2);
    }
}

void QuestionHead::showNumber()
{
    const Scoreboard &board = session().scoreboard();
    const int here = index();
    if (!board.question(here).isRelevant) {
        m_number->setText(tr("Hidden question"));
        return;
    }
    int number = 0;
    for (int i = 0; i <= here; ++i)
        number += board.question(i).isRelevant ? 1 : 0;
    m_number->setText(tr("Question %1 of %2").arg(number).arg(board.relevant()));
}

} // namespace mulyankan
