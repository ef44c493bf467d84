#include "forms/pages/start/visits_part.h"

#include "forms/style.h"
#include "forms/widgets/empty_state.h"
#include "forms/widgets/search_field.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"
#include "model/desk/sample.h"

#include <QButtonGroup>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kSearchPx = 300;

} // namespace

VisitsPart::VisitsPart(const WindowParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_model(new VisitListModel(this)),
      m_filter(new VisitListFilter(*m_model, this)), m_group(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    buildHead(*column);
    buildFilters(*column);
    buildList(*column);
    buildHints(*column);
}

void VisitsPart::buildHead(QBoxLayout &column)
{
    m_title = new TextBlock(QString(), Type::Title, &Tokens::ink, this);
    m_title->setMaxLines(1);
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_count = new Chip(QString(), Tone::Neutral, this);
    m_count->setObjectName(u"visitCount"_s);
    m_search = new SearchField(this);
    m_search->setObjectName(u"visitSearch"_s);
    m_search->setKeyHint(u"Ctrl F"_s);
    m_verify = new Button(QString(), ButtonKind::Secondary, this);
    m_verify->setObjectName(u"verifyButton"_s);
    m_verify->setGlyph(u"shield-check"_s);
    m_begin = new Button(QString(), ButtonKind::Secondary, this);
    m_begin->setObjectName(u"newVisit"_s);
    m_begin->setGlyph(u"plus"_s);
    m_begin->setKeyHint(u"Ctrl N"_s);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(12);
    auto *left = new QHBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_title, 0, Qt::AlignVCenter);
    left->addWidget(m_count, 0, Qt::AlignVCenter);
    left->addWidget(m_search, 1);
    left->addStretch(0);
    m_acts = new QHBoxLayout;
    m_acts->setSpacing(8);
    m_acts->addStretch(1);
    m_acts->addWidget(m_verify);
    m_acts->addWidget(m_begin);
    m_head->addLayout(left, 1);
    m_head->addLayout(m_acts, 1);
    column.addLayout(m_head);
    connectHead();
}

void VisitsPart::connectHead()
{
    connect(m_verify, &QAbstractButton::clicked, this,
            [this] { Q_EMIT wanted({Place::Where::Verify}); });
    connect(m_begin, &QAbstractButton::clicked, this, [this] {
        Place place{Place::Where::Visit};
        place.section = u"new"_s;
        Q_EMIT wanted(place);
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setSearch(text);
        showWhatFits();
    });
    connect(m_search, &QLineEdit::returnPressed, this,
            [this] { open(m_rows->currentIndex().data(VisitListModel::IdRole).toString()); });
}

void VisitsPart::buildFilters(QBoxLayout &column)
{
    m_chips = new QWidget(this);
    auto *row = new QHBoxLayout(m_chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const std::optional<VisitState> states[] = {
        std::nullopt,          VisitState::Draft,    VisitState::Signed,  VisitState::Delivering,
        VisitState::Delivered, VisitState::Received, VisitState::Refused, VisitState::Discarded};
    for (const auto &state : states) {
        auto *chip = new FilterChip(QString(), m_chips);
        chip->setObjectName(state ? QString(u"filter-"_s + stateCode(*state)) : u"filter-all"_s);
        m_group->addButton(chip);
        row->addWidget(chip);
        m_filters.push_back({state, chip});
        connect(chip, &QAbstractButton::clicked, this, [this, state] {
            m_filter->setState(state);
            showWhatFits();
        });
    }
    row->addStretch();
    m_filters.front().chip->setChecked(true);
    column.addWidget(m_chips);
}

void VisitsPart::buildList(QBoxLayout &column)
{
    m_card = new Surface(Surface::Kind::Card, this);
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    m_rows = new VisitRows(m_card);
    m_rows->setObjectName(u"visitRows"_s);
    m_rows->setModel(m_filter);
    m_none = new TextBlock(QString(), Type::Body, &Tokens::ink2, m_card);
    m_none->setObjectName(u"noneFound"_s);
    m_none->setContentsMargins(16, 16, 16, 16);
    m_none->setGlyph(u"search"_s);
    m_none->setMinimumHeight(lookOf(*this).scaled(40));
    m_none->hide();
    inside->addWidget(m_rows);
    inside->addWidget(m_none);
    m_empty = new EmptyState(this);
    m_empty->setObjectName(u"noVisits"_s);
    column.addWidget(m_card);
    column.addWidget(m_empty);
    connect(m_rows, &VisitRows::opened, this, &VisitsPart::open);
    connect(m_empty, &EmptyState::actionTriggered, this, &VisitsPart::sampleWanted);
}

void VisitsPart::buildHints(QBoxLayout &column)
{
    m_new = new TextBlock(QString(), Type::Body, &Tokens::ink2, this);
    m_new->setMaxLines(1);
    m_new->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_new->setGlyph(u"graduation-cap"_s);
    m_sample = new Button(QString(), ButtonKind::Quiet, this);
    m_sample->setObjectName(u"sampleLink"_s);
    m_sample->setSmall(true);
    m_drop = new TextBlock(QString(), Type::Body, &Tokens::ink2, this);
    m_drop->setGlyph(u"file-down"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_new, 0, Qt::AlignVCenter);
    row->addWidget(m_sample, 0, Qt::AlignVCenter);
    row->addStretch();
    auto *hints = new QVBoxLayout;
    hints->setSpacing(2);
    hints->addLayout(row);
    hints->addWidget(m_drop);
    column.addLayout(hints);
    connect(m_sample, &QAbstractButton::clicked, this, &VisitsPart::sampleWanted);
}

void VisitsPart::refresh()
{
    std::vector<VisitListRow> rows;
    for (const VisitSummary &summary : m_parts.workspace.visits())
        rows.push_back(visitRow(summary, m_parts.workspace.cities()));
    m_model->setRows(std::move(rows));
    showFilters();
    showWhatFits();
}

void VisitsPart::showFilters()
{
    for (const Filter &filter : m_filters) {
        const int count = m_filter->count(filter.state);
        filter.chip->setCount(count);
        filter.chip->setVisible(count > 0 || !filter.state);
        if (filter.chip->isChecked() && filter.chip->isHidden()) {
            m_filters.front().chip->setChecked(true);
            m_filter->setState(std::nullopt);
        }
    }
    m_count->setText(QString::number(m_filter->count(std::nullopt)));
}

void VisitsPart::showWhatFits()
{
    const bool isAny = m_model->rowCount() > 0;
    const bool isFound = m_filter->rowCount() > 0;
    m_empty->setVisible(!isAny);
    m_card->setVisible(isAny);
    m_chips->setVisible(isAny);
    m_search->setVisible(isAny);
    m_count->setVisible(isAny);
    m_rows->setVisible(isFound);
    m_none->setVisible(!isFound);
    m_new->setVisible(isAny);
    m_sample->setVisible(isAny);
    m_none->setText(m_search->text().isEmpty()
                        ? tr("There is no visit of this state.")
                        : tr("No visit fits “%1”. City, State, site and people are searched, in "
                             "either script.")
                              .arg(m_search->text()));
}

QString VisitsPart::filterText(std::optional<VisitState> state) const
{
    if (!state)
        return tr("All", "visits");
    if (*state == VisitState::Draft)
        return tr("Drafts");
    return VisitWords::capitalised(stateText(stateCode(*state), m_parts.language()));
}

void VisitsPart::retranslate()
{
    m_model->setLanguage(m_parts.language());
    m_rows->setLanguage(m_parts.language());
    m_title->setText(tr("Visits"));
    m_search->setPlaceholderText(tr("Find a city, State or person"));
    m_search->setAccessibleName(tr("Find a visit"));
    m_rows->setAccessibleName(tr("Visits"));
    m_verify->setText(tr("Check a bundle"));
    m_begin->setText(tr("New visit"));
    for (const Filter &filter : m_filters)
        filter.chip->setText(filterText(filter.state));
    m_empty->setTexts(u"clipboard-list"_s, tr("Your visits will stand here"),
                      tr("Begin one with “New visit”, or practise on a sample that counts in no "
                         "result."));
    const bool isSample = isSampleFolder(m_parts.workspace.dataFolder());
    m_empty->setAction(isSample ? tr("Make a new sample") : tr("Try a sample visit"),
                       u"graduation-cap"_s);
    m_new->setText(isSample ? tr("Start afresh?") : tr("New to this?"));
    m_sample->setText(isSample ? tr("Make a new sample") : tr("Try a sample visit"));
    m_drop->setText(tr("Drop a bundle (.asice) anywhere on this window: it is checked at once."));
    showWhatFits();
}

void VisitsPart::arrange(const Room &room)
{
    m_head->setDirection(room.hasLeft ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_search->setMaximumWidth(room.hasLeft ? lookOf(*this).scaled(kSearchPx) : QWIDGETSIZE_MAX);
}

void VisitsPart::addToHead(Button &button)
{
    m_acts->insertWidget(1, &button); // behind the stretch
}

void VisitsPart::setSampleOffBecause(const QString &reason)
{
    m_sample->setOffBecause(reason);
    m_empty->setEnabled(reason.isEmpty());
    m_empty->setToolTip(reason);
}

void VisitsPart::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool VisitsPart::focusRows(Qt::FocusReason reason)
{
    if (m_filter->rowCount() == 0)
        return false;
    m_rows->setFocus(reason);
    return true;
}

void VisitsPart::open(const QString &visit)
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const VisitListRow *row = m_model->row(i);
        if (row->id == visit && !row->unreadable)
            Q_EMIT wanted(VisitWords::place(*row));
    }
}

} // namespace mulyankan
