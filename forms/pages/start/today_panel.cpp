#include "forms/pages/start/today_panel.h"

#include "forms/style.h"
#include "forms/widgets/button.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"
#include "model/desk/sample.h"

#include <QGridLayout>
#include <QLayoutItem>

using namespace Qt::StringLiterals;

namespace mulyankan {

QLayout *linkRow(Button &link)
{
    const Look &look = lookOf(link);
    const int glyphPx = look.scaled(18) + look.spaced(8);
    const int insetPx = look.spaced(10); // of the words in a quiet button
    auto *row = new QHBoxLayout;
    row->setContentsMargins(std::max(0, glyphPx + 4 - insetPx), 0, 0, 0);
    row->addWidget(&link);
    row->addStretch();
    return row;
}

TodayPanel::TodayPanel(const WindowParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_signing(new SigningCard(this)),
      m_title(new TextBlock(this)),
      m_date(new TextBlock(QString(), Type::Small, &Tokens::ink2, this)),
      m_items(new QWidget(this)), m_list(new QVBoxLayout(m_items)), m_column(new QVBoxLayout(this)),
      m_programme(new TextBlock(QString(), Type::Small, &Tokens::ink2, this)),
      m_newer(new Button(QString(), ButtonKind::Quiet, this)),
      m_guide(new Button(QString(), ButtonKind::Plain, this))
{
    m_title->setType(Type::Body, true);
    for (TextBlock *block : {m_title, m_date}) {
        block->setMaxLines(1);
        block->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    m_date->setObjectName(u"todayDate"_s);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_column->setContentsMargins(24, 20, 24, 20);
    m_column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 0, Qt::AlignVCenter);
    head->addStretch();
    head->addWidget(m_date, 0, Qt::AlignVCenter);
    m_column->addLayout(head);
    m_column->addWidget(m_items);
    m_column->addStretch();
    buildFoot(*m_column);
    connect(m_signing, &SigningCard::wanted, this, &TodayPanel::wanted);
}

void TodayPanel::buildFoot(QBoxLayout &column)
{
    m_programme->setObjectName(u"programmeLine"_s);
    m_programme->setGlyph(u"file-text"_s);
    m_newer->setObjectName(u"newerProgramme"_s);
    m_newer->setSmall(true);
    m_guide->setObjectName(u"guideButton"_s);
    m_guide->setGlyph(u"circle-help"_s);
    m_guide->setKeyHint(u"F1"_s);
    auto *programme = new QVBoxLayout;
    programme->setSpacing(0);
    programme->addWidget(m_programme);
    programme->addLayout(linkRow(*m_newer));
    column.addLayout(programme);
    column.addWidget(m_signing);
    column.addWidget(m_guide, 0, Qt::AlignLeft);
    connect(m_newer, &QAbstractButton::clicked, this, [this] {
        Place place{Place::Where::Start};
        place.section = Today::sectionProgramme();
        Q_EMIT wanted(place);
    });
    connect(m_guide, &QAbstractButton::clicked, this,
            [this] { Q_EMIT wanted({Place::Where::Help}); });
}

void TodayPanel::clear()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // its own click may have led here
        }
        delete item;
    }
}

void TodayPanel::refresh()
{
    const Workspace &workspace = m_parts.workspace;
    const Language language = m_parts.language();
    const Today today(workspace, m_parts.clock.now(), language);
    const bool isTrouble = workspace.storeError().has_value();
    const bool isEmpty = workspace.visits().empty() && !isTrouble;
    clear();
    m_count = 0;
    m_title->setText(isEmpty ? tr("How a visit goes") : tr("Today"));
    m_date->setText(dateText(utcDay(m_parts.clock.now()), language));
    m_date->setVisible(!isEmpty);
    if (isEmpty)
        showSteps();
    else
        showItems(today);
    // before the first visit whether one can sign comes first: asking takes days
    m_column->removeWidget(m_signing);
    m_column->insertWidget(isEmpty ? 0 : m_column->count() - 1, m_signing);
    m_signing->show(today.signing(), isEmpty);
    const QString programme = today.programme();
    m_programme->setText(programme);
    m_programme->setVisible(!programme.isEmpty());
    m_newer->setText(tr("Load a newer programme file"));
    m_newer->setVisible(!programme.isEmpty() && !isSampleFolder(workspace.dataFolder()));
    m_guide->setText(tr("Short guide, works offline"));
    m_guide->setVisible(isEmpty);
}

void TodayPanel::showItems(const Today &today)
{
    const auto items = today.items();
    m_count = int(items.size());
    for (size_t i = 0; i < items.size(); ++i)
        addItem(items[i], i == 0);
    if (!items.empty() || m_parts.workspace.storeError())
        return;
    auto *calm = new TextBlock(tr("Nothing needs attention."), Type::Body, &Tokens::ink2, m_items);
    calm->setGlyph(u"circle-check"_s, &Tokens::ok);
    m_list->addWidget(calm);
    calm->show();
}

void TodayPanel::addItem(const TodayItem &item, bool isFirst)
{
    if (!isFirst) {
        auto *line = new Surface(Surface::Kind::Panel, m_items);
        line->setEdges(Qt::TopEdge);
        line->setFixedHeight(1);
        m_list->addWidget(line);
    }
    auto *box = new QWidget(m_items);
    box->setObjectName(u"today-"_s + item.name);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, isFirst ? 4 : 12, 0, 12);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(0);
    auto *glyph = new TextBlock(box);
    glyph->setGlyph(item.glyph, item.ink);
    auto *title = new TextBlock(item.title, Type::Body, &Tokens::ink, box);
    title->setType(Type::Body, true);
    auto *text = new TextBlock(item.text, Type::Body, &Tokens::ink2, box);
    text->setObjectName(u"text"_s);
    grid->addWidget(glyph, 0, 0, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(text, 1, 1);
    grid->setColumnStretch(1, 1);
    if (!item.link.isEmpty()) {
        auto *link = new Button(item.link, ButtonKind::Quiet, box);
        link->setObjectName(u"link"_s);
        link->setSmall(true);
        link->setGlyph(u"chevron-right"_s, true);
        link->setAccessibleDescription(item.title);
        grid->addLayout(linkRow(*link), 2, 0, 1, 2);
        connect(link, &QAbstractButton::clicked, this,
                [this, place = item.place] { Q_EMIT wanted(place); });
    }
    m_list->addWidget(box);
    box->show();
}

void TodayPanel::showSteps()
{
    const std::pair<QString, QString> steps[] = {
        {u"map-pin"_s, tr("Name the city, the team and the dates.")},
        {u"list-checks"_s, tr("Answer the questions; every answer is saved as you give it.")},
        {u"paperclip"_s, tr("Attach what you saw: files, photographs, interviews.")},
        {u"clipboard-check"_s, tr("Review what is missing, with the city beside you.")},
        {u"pen-tool"_s, tr("Sign, and leave with one file anyone can check.")}};
    for (const auto &[glyph, words] : steps) {
        auto *step = new TextBlock(words, Type::Body, &Tokens::ink2, m_items);
        step->setGlyph(glyph, &Tokens::accent);
        step->setContentsMargins(0, 0, 0, 0);
        m_list->addWidget(step);
        m_list->addSpacing(10);
        step->show();
    }
}

} // namespace mulyankan
