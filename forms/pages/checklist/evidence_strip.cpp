#include "forms/pages/checklist/evidence_strip.h"

#include "forms/pages/checklist/ends_layout.h"
#include "forms/pages/checklist/evidence_giver.h"
#include "forms/pages/checklist/flow_layout.h"
#include "forms/style.h"
#include "forms/widgets/button.h"
#include "forms/widgets/evidence_tile.h"
#include "forms/widgets/text_block.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

EvidenceStrip::EvidenceStrip(const WindowParts &parts, EvidenceGiver &giver, QWidget *parent)
    : QuestionArea(parts, parent), m_giver(giver)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *head = new QWidget(this);
    auto *ends = new EndsLayout(head);
    m_title = new TextBlock(QString(), Type::Body, &Tokens::ink, head);
    m_title->setMaxLines(1);
    m_title->setAlignment(Qt::AlignVCenter);
    m_title->setObjectName(u"evidenceTitle"_s);
    m_seen = new Button(QString(), ButtonKind::Plain, head);
    m_seen->setObjectName(u"seenOnly"_s);
    m_seen->setSmall(true);
    m_seen->setGlyph(u"eye"_s);
    ends->addWidget(m_title);
    ends->addWidget(m_seen);
    layout->addWidget(head);
    auto *tiles = new QWidget(this);
    m_flow = new FlowLayout(tiles, 12);
    m_add = new EvidenceTile(tiles);
    m_add->setObjectName(u"addEvidence"_s);
    m_add->setState(EvidenceTile::State::Add);
    m_flow->addWidget(m_add);
    layout->addWidget(tiles);
    layout->addStretch(1);
    EvidenceStrip::measure();
    connect(m_add, &QAbstractButton::clicked, this, [this] { m_giver.pick(); });
    connect(m_seen, &QAbstractButton::clicked, this, [this] { m_giver.giveSeenOnly(); });
    connect(&giver, &EvidenceGiver::changed, this, [this] {
        if (hasQuestion())
            showState();
    });
    connect(&parts.thumbnails, &Thumbnails::ready, this, [this] {
        if (hasQuestion())
            showState();
    });
}

void EvidenceStrip::measure()
{
    m_title->setMinimumHeight(lookOf(*this).smallControlPx()); // as the button beside it
}

void EvidenceStrip::makeTile()
{
    auto *tile = new EvidenceTile(m_add->parentWidget());
    const auto at = m_tiles.size();
    tile->setObjectName(u"tile%1"_s.arg(at));
    m_tiles.push_back(tile);
    m_flow->removeWidget(m_add);
    m_flow->addWidget(tile);
    m_flow->addWidget(m_add);
    setTabOrder(tile, m_add);
    connect(tile, &QAbstractButton::clicked, this, [this, tile, at] {
        tile->setChecked(false);
        if (at < size_t(m_ids.size()))
            Q_EMIT itemWanted(m_ids[qsizetype(at)]);
    });
}

void EvidenceStrip::showWords()
{
    m_seen->setText(tr("Seen, not copied"));
    m_seen->setToolTip(tr("Something that may not be copied: what it was, in words."));
    m_title->setLead(tr("Evidence"));
}

void EvidenceStrip::showItem(EvidenceTile &tile, const EvidenceItem &item)
{
    const EvidenceType *type = session().framework().evidenceType(item.type);
    tile.setTexts(item.caption.isEmpty() ? item.originalName : item.caption,
                  type ? type->name.in(language()) : item.type);
    if (session().missing().contains(item.id))
        tile.setState(EvidenceTile::State::Missing);
    else if (item.isSeenOnly())
        tile.setState(EvidenceTile::State::SeenOnly);
    else
        tile.setPicture(parts().thumbnails.of(item));
}

void EvidenceStrip::showState()
{
    const auto linked = items();
    const QStringList coming = m_giver.onTheirWay(questionId());
    const size_t shown = linked.size() + size_t(coming.size());
    while (m_tiles.size() < shown)
        makeTile();
    m_ids.clear();
    for (const EvidenceItem *item : linked) {
        showItem(*m_tiles[size_t(m_ids.size())], *item);
        m_ids << item->id;
    }
    for (qsizetype i = 0; i < coming.size(); ++i) {
        EvidenceTile &tile = *m_tiles[linked.size() + size_t(i)];
        tile.setTexts(coming[i], {});
        tile.setCopied(i == 0 && m_giver.isCurrent(questionId()) ? m_giver.percent() : 0);
    }
    for (size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setVisible(i < shown);
    m_title->setText(linked.empty() ? QString() : QString::number(linked.size()));
    m_add->setVisible(isDraft());
    m_seen->setVisible(isDraft());
}

void EvidenceStrip::setInvited(bool isInvited)
{
    m_add->setDown(isInvited);
}

} // namespace mulyankan
