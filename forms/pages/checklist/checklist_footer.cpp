#include "forms/pages/checklist/checklist_footer.h"

#include "forms/style.h"
#include "forms/widgets/button.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kFooterPx = 56;
constexpr int kWidestPx = 1120; // as the question above it

} // namespace

ChecklistFooter::ChecklistFooter(QWidget *parent)
    : QWidget(parent), m_previous(new Button(QString(), ButtonKind::Secondary, this)),
      m_note(new TextBlock(QString(), Type::Body, &Tokens::ink, this)),
      m_scores(new Button(QString(), ButtonKind::Plain, this)),
      m_next(new Button(QString(), ButtonKind::Primary, this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *ground = new Surface(Surface::Kind::Panel, this);
    ground->setEdges(Qt::TopEdge);
    ground->setMinimumHeight(kFooterPx);
    whole->addWidget(ground);
    auto *middle = new QHBoxLayout(ground);
    middle->setContentsMargins(20, 8, 20, 8);
    m_inside = new QWidget(ground);
    middle->addWidget(m_inside);
    auto *row = new QHBoxLayout(m_inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_previous->setObjectName(u"previousQuestion"_s);
    m_previous->setGlyph(u"arrow-left"_s);
    m_note->setObjectName(u"roundNote"_s);
    m_note->setAlignment(Qt::AlignHCenter);
    m_note->setMaxLines(2);
    m_scores->setObjectName(u"showScores"_s);
    m_scores->setGlyph(u"panel-right"_s);
    m_next->setObjectName(u"nextOpen"_s);
    m_next->setGlyph(u"arrow-right"_s, true);
    row->addWidget(m_previous);
    row->addWidget(m_note, 1);
    row->addWidget(m_scores);
    row->addWidget(m_next);
    connect(m_previous, &Button::clicked, this, &ChecklistFooter::previousWanted);
    connect(m_scores, &Button::clicked, this, &ChecklistFooter::scoresWanted);
    connect(m_next, &Button::clicked, this, &ChecklistFooter::forwardWanted);
}

void ChecklistFooter::show(const Shown &shown)
{
    m_shown = shown;
    m_scores->setVisible(shown.isScoreFolded);
    const bool isComplete = shown.note == Note::Complete;
    m_next->setText(isComplete          ? tr("Go to the review")
                        : shown.isDraft ? tr("Next open question")
                                        : tr("Next question"));
    m_previous->setOffBecause(shown.hasPrevious ? QString() : tr("This is the first question."));
    const QString text = noteText();
    m_note->setText(text);
    m_note->setGlyph(text.isEmpty()   ? QString()
                         : isComplete ? u"circle-check"_s
                                      : u"circle-info"_s,
                     isComplete ? &Tokens::ok : &Tokens::accent);
}

QString ChecklistFooter::noteText() const
{
    switch (m_shown.note) {
    case Note::None:
        return {};
    case Note::StillOpen:
        return tr("Back where the round began: %n question(s) still open.", nullptr, m_shown.open);
    case Note::Complete:
        return tr("Complete: every question has an answer.");
    case Note::DoesNotApply:
        return tr("%1 does not apply. What was answered is kept aside.").arg(m_shown.question);
    case Note::First:
        return tr("This is the first question.");
    case Note::Last:
        return tr("This is the last question.");
    }
    return {};
}

void ChecklistFooter::retranslate()
{
    m_previous->setText(tr("Previous"));
    m_scores->setText(m_isNarrow ? QString() : tr("Scores"));
    m_scores->setAccessibleName(tr("Scores"));
    m_scores->setToolTip(tr("Scores and what to settle before signing"));
    show(m_shown);
}

void ChecklistFooter::arrange(bool isNarrow)
{
    m_isNarrow = isNarrow;
    m_inside->setMaximumWidth(lookOf(*this).scaled(kWidestPx));
    m_previous->setKeyHint(isNarrow ? QString() : u"Alt ←"_s);
    m_next->setKeyHint(isNarrow ? QString() : u"Ctrl ↵"_s);
    retranslate();
}

} // namespace mulyankan
