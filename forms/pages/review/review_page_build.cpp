#include "forms/pages/review/problem_list.h"
#include "forms/pages/review/review_page.h"
#include "forms/pages/review/score_panel.h"
#include "forms/widgets/banner.h"
#include "forms/widgets/button.h"
#include "forms/widgets/empty_state.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"

#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace mulyankan {

// The parts of the page and where they stand.

namespace {

constexpr int kSideMarginPx = 28;

} // namespace

ReviewPage::ReviewPage(const WindowParts &parts, QWidget *parent) : Page(parts, parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(buildLeft(), 1);
    m_right = new Surface(Surface::Kind::Panel, this);
    m_right->setEdges(Qt::LeftEdge);
    auto *column = new QVBoxLayout(m_right);
    column->setContentsMargins(1, 0, 0, 0);
    m_scroll = new QScrollArea(m_right);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_panel = new ScorePanel(parts, m_scroll);
    m_scroll->setWidget(m_panel);
    m_panel->setAutoFillBackground(false);
    m_rightFoot = new QVBoxLayout;
    m_rightFoot->setContentsMargins(24, 8, 24, 16);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_rightFoot);
    row->addWidget(m_right);
    m_foot = buildFoot();
    connectParts();
    placeColumns();
    retranslate();
}

QWidget *ReviewPage::buildLeft()
{
    m_left = new QWidget(this);
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(kSideMarginPx, 20, kSideMarginPx, 0);
    column->setSpacing(12);
    column->addLayout(buildHead(m_left));
    m_signed = new Banner(Tone::Info, m_left);
    m_signed->setObjectName(u"signedBanner"_s);
    m_signed->setGlyph(u"lock-keyhole"_s);
    m_list = new ProblemList(m_left);
    m_list->setObjectName(u"problems"_s);
    m_list->setModel(&m_model);
    m_empty = new EmptyState(m_left);
    m_empty->setObjectName(u"reviewEmpty"_s);
    m_leftFoot = new QVBoxLayout;
    column->addWidget(m_signed);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(m_leftFoot);
    return m_left;
}

QLayout *ReviewPage::buildHead(QWidget *parent)
{
    m_headRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_headRow->setSpacing(12);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_title = new TextBlock({}, Type::Title, &Tokens::ink, parent);
    m_title->setObjectName(u"reviewTitle"_s);
    m_subtitle = new TextBlock({}, Type::Body, &Tokens::ink2, parent);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    m_panelButton = new Button({}, ButtonKind::Secondary, parent);
    m_panelButton->setObjectName(u"scoresButton"_s);
    m_panelButton->setGlyph(u"chart-bar"_s);
    m_panelButton->setCheckable(true);
    m_cityButton = new Button({}, ButtonKind::Secondary, parent);
    m_cityButton->setObjectName(u"showCity"_s);
    m_cityButton->setGlyph(u"presentation"_s);
    m_cityButton->setKeyHint(u"F11"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_panelButton);
    buttons->addWidget(m_cityButton);
    buttons->addStretch(0);
    m_headRow->addLayout(texts, 1);
    m_headRow->addLayout(buttons);
    return m_headRow;
}

QWidget *ReviewPage::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_sign = new Button({}, ButtonKind::Primary, foot);
    m_sign->setObjectName(u"signButton"_s);
    m_sign->setGlyph(u"pen-tool"_s);
    m_signHint = new TextBlock({}, Type::Small, &Tokens::ink2, foot);
    m_signHint->setObjectName(u"signHint"_s);
    m_signHint->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_sign);
    column->addWidget(m_signHint);
    return foot;
}

} // namespace mulyankan
