#include "forms/pages/checklist/checklist_column.h"
#include "forms/pages/checklist/checklist_page.h"
#include "forms/pages/checklist/checklist_scores.h"
#include "forms/pages/checklist/question_panel.h"
#include "forms/pages/checklist/side_drawer.h"
#include "forms/style.h"
#include "forms/widgets/button.h"
#include "forms/widgets/progress_ring.h"
#include "forms/widgets/surface.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kLeftPx = 256;
constexpr int kRightPx = 248;
constexpr int kDrawerPx = 320;
constexpr int kWideFromPx = 1320; // room for both columns
constexpr int kFiveCardsPx = 800; // side by side, with their margins
constexpr int kLargeFromPercent = 150;
constexpr int kLongestFoldName = 44; // characters

} // namespace

// The columns of the page: how they stand, fold and come out again, and the keys.

void ChecklistPage::build()
{
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_left->setObjectName(u"leftColumn"_s);
    m_left->setEdges(Qt::RightEdge);
    auto *leftLayout = new QVBoxLayout(m_left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_column);
    auto *centre = new QVBoxLayout;
    centre->setSpacing(0);
    buildFoldBar(*centre);
    centre->addWidget(m_panel, 1);
    centre->addWidget(m_footer);
    m_columns->addWidget(m_left);
    m_columns->addLayout(centre, 1);
    m_columns->addWidget(m_scores);
}

void ChecklistPage::buildFoldBar(QBoxLayout &centre)
{
    auto *whole = new QVBoxLayout(m_foldBar);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *ground = new Surface(Surface::Kind::Panel, m_foldBar);
    ground->setEdges(Qt::BottomEdge);
    whole->addWidget(ground);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(20, 6, 20, 7);
    row->setSpacing(10);
    m_foldRing = new ProgressRing(26, ground);
    m_foldButton = new Button(QString(), ButtonKind::Secondary, ground);
    m_foldButton->setObjectName(u"parametersMenu"_s);
    m_foldButton->setGlyph(u"chevron-down"_s, true);
    m_foldSearch = new Button(QString(), ButtonKind::Plain, ground);
    m_foldSearch->setObjectName(u"searchMenu"_s);
    m_foldSearch->setGlyph(u"search"_s);
    row->addWidget(m_foldRing);
    row->addWidget(m_foldButton);
    row->addStretch(1);
    row->addWidget(m_foldSearch);
    centre.addWidget(m_foldBar);
    connect(m_foldButton, &Button::clicked, this, &ChecklistPage::openLeft);
    connect(m_foldSearch, &Button::clicked, this, [this] { act(Act::Find); });
}

void ChecklistPage::connectColumns()
{
    const auto choose = [this](int question) {
        m_walk.restart();
        m_leftDrawer->shut();
        goTo(question);
        m_panel->focusSection({});
    };
    connect(m_column, &ChecklistColumn::questionWanted, this, choose);
    connect(m_column, &ChecklistColumn::parameterWanted, this, &ChecklistPage::goToParameter);
    connect(m_column, &ChecklistColumn::filtersWanted, this, &ChecklistPage::setFilters);
    connect(m_column, &ChecklistColumn::placeWanted, this, &Page::wanted);
    connect(m_column, &ChecklistColumn::searchLeft, this, [this] {
        m_leftDrawer->shut();
        m_panel->focusSection({});
    });
    connect(m_panel, &QuestionPanel::wanted, this, &Page::wanted);
    connect(m_footer, &ChecklistFooter::previousWanted, this, [this] { stepBy(-1); });
    connect(m_footer, &ChecklistFooter::forwardWanted, this, &ChecklistPage::forward);
    connect(m_footer, &ChecklistFooter::scoresWanted, this, &ChecklistPage::openScores);
    connect(m_scores, &ChecklistScores::hideWanted, this, &ChecklistPage::closeScores);
    connect(m_scores, &ChecklistScores::placeWanted, this, [this](const Place &place) {
        m_rightDrawer->shut();
        m_walk.restart();
        Q_EMIT wanted(place);
    });
}

void ChecklistPage::retranslate()
{
    m_column->retranslate();
    m_scores->retranslate();
    m_footer->retranslate();
    m_panel->retranslate();
    m_foldSearch->setAccessibleName(tr("Find a question"));
    m_foldSearch->setToolTip(tr("Find a question"));
    showFoldBar();
    Q_EMIT keysChanged();
}

void ChecklistPage::showFoldBar()
{
    if (m_state.current < 0 || m_state.parameter < 0 || !session().isOpen())
        return;
    const Parameter &parameter = session().framework().parameters[size_t(m_state.parameter)];
    const ParameterState state = session().scoreboard().parameter(m_state.parameter);
    QString name = parameter.id;
    if (lookOf(*this).textPercent < kLargeFromPercent) {
        name = parameter.name.in(language());
        if (name.size() > kLongestFoldName)
            name = name.left(kLongestFoldName).trimmed() + u"…"_s;
    }
    m_foldRing->setProgress({state.answered, state.relevant});
    m_foldButton->setText(tr("%1   %2 / %3", "parameter, number of the question, how many")
                              .arg(name)
                              .arg(m_state.current - parameter.firstQuestion + 1)
                              .arg(parameter.questionCount));
    m_foldButton->setToolTip(tr("Parameters and questions"));
}

bool ChecklistPage::isWide() const
{
    return width() >= kWideFromPx && lookOf(*this).textPercent < kLargeFromPercent;
}

bool ChecklistPage::hasRightColumn() const
{
    return (m_room.hasRight || isWide()) && parts().settings.isSidePanelShown();
}

void ChecklistPage::arrange(const Room &room)
{
    m_room = room;
    foldLeft();
    foldRight();
    m_footer->arrange(!room.hasLeft);
    showFoldBar();
}

/// Cards stand below each other as well where the columns leave too little beside each other.
void ChecklistPage::arrangePanel()
{
    int centre = width();
    for (const QWidget *column :
         {static_cast<const QWidget *>(m_left), static_cast<const QWidget *>(m_scores)})
        centre -= m_columns->indexOf(column) >= 0 ? column->minimumWidth() : 0;
    Room room = m_room;
    room.areCardsStacked |= centre < lookOf(*this).scaled(kFiveCardsPx);
    if (m_panelRoom == room)
        return;
    m_panelRoom = room;
    m_panel->arrange(room);
}

void ChecklistPage::foldLeft()
{
    m_foldBar->setVisible(!m_room.hasLeft);
    if (!m_room.hasLeft) {
        if (m_columns->indexOf(m_left) < 0)
            return;
        m_columns->removeWidget(m_left);
        m_left->setMinimumWidth(0);
        m_left->setMaximumWidth(QWIDGETSIZE_MAX);
        m_left->hide();
        return;
    }
    m_leftDrawer->release(this);
    if (m_columns->indexOf(m_left) < 0)
        m_columns->insertWidget(0, m_left);
    m_left->setFixedWidth(lookOf(*this).spaced(kLeftPx));
    m_left->show();
}

void ChecklistPage::foldRight()
{
    const bool isColumn = hasRightColumn();
    m_scores->setFolded(!isColumn);
    if (!isColumn) {
        if (m_columns->indexOf(m_scores) >= 0) {
            m_columns->removeWidget(m_scores);
            m_scores->setMinimumWidth(0);
            m_scores->setMaximumWidth(QWIDGETSIZE_MAX);
            m_scores->hide();
        }
    } else {
        m_rightDrawer->release(this);
        if (m_columns->indexOf(m_scores) < 0)
            m_columns->addWidget(m_scores);
        m_scores->setFixedWidth(lookOf(*this).spaced(kRightPx));
        m_scores->show();
    }
    arrangePanel();
    if (session().isOpen())
        say(m_note, m_noteQuestion);
}

void ChecklistPage::openLeft()
{
    m_rightDrawer->shut();
    m_leftDrawer->pull(m_left, lookOf(*this).scaled(kDrawerPx), 0);
    m_column->showCurrent();
    m_left->setFocus(Qt::OtherFocusReason);
}

void ChecklistPage::openScores()
{
    if (isWide()) {
        parts().settings.setSidePanelShown(true);
        foldRight();
        Q_EMIT roomChanged();
        return;
    }
    m_leftDrawer->shut();
    m_rightDrawer->pull(m_scores, lookOf(*this).scaled(kDrawerPx), 0);
    m_rightDrawer->setFocus(Qt::OtherFocusReason);
}

void ChecklistPage::closeScores()
{
    if (m_rightDrawer->isOut()) {
        m_rightDrawer->shut();
        m_panel->focusSection({});
        return;
    }
    parts().settings.setSidePanelShown(false);
    foldRight();
    Q_EMIT roomChanged();
}

void ChecklistPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isColumn = m_columns->indexOf(m_scores) >= 0;
    if (isColumn != hasRightColumn())
        foldRight();
    arrangePanel();
}

void ChecklistPage::follow(QWidget *focused)
{
    if (!isVisible() || !isAncestorOf(focused))
        return;
    m_place.start();
    const bool isTyping =
        qobject_cast<QLineEdit *>(focused) || qobject_cast<QPlainTextEdit *>(focused);
    if (isTyping == m_isTyping)
        return;
    m_isTyping = isTyping;
    Q_EMIT keysChanged();
}

std::vector<KeyWords> ChecklistPage::keys() const
{
    std::vector<KeyWords> keys;
    if (m_isTyping)
        keys.push_back({tr("Esc"), tr("leave the field")});
    if (session().isDraft()) {
        keys.push_back({u"1–5"_s, tr("level")});
        keys.push_back({u"E"_s, tr("no evidence")});
        keys.push_back({tr("Ctrl+E"), tr("attach")});
    }
    keys.push_back({u"F1"_s, tr("guidance")});
    return keys;
}

void ChecklistPage::keyPressEvent(QKeyEvent *event)
{
    if (!m_panel->pressKey(event))
        Page::keyPressEvent(event);
}

} // namespace mulyankan
