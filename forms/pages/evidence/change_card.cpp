#include "forms/pages/evidence/change_card.h"

#include "forms/pages/evidence/evidence_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

QStringList groupsOf(const Framework &framework, const QStringList &types)
{
    QStringList groups;
    for (const QString &code : types) {
        const EvidenceType *type = framework.evidenceType(code);
        if (type && !groups.contains(type->group))
            groups << type->group;
    }
    return groups;
}

} // namespace

ChangeCard::ChangeCard(const WindowParts &parts, QWidget *parent) : QWidget(parent), m_parts(parts)
{
    auto *card = new Surface(Surface::Kind::Card, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
    auto *column = m_column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(4);
    m_title = new TextBlock(this);
    m_title->setType(Type::Card, true);
    m_text = new TextBlock({}, Type::Card, &Tokens::ink2, this);
    m_text->setObjectName(u"changeText"_s);
    column->addWidget(m_title);
    column->addWidget(m_text);
    m_beforeLine = addLine();
    m_nowLine = addLine();
    m_nowLine.level->setObjectName(u"levelNow"_s);
}

ChangeCard::Line ChangeCard::addLine()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    Line line{new TextBlock({}, Type::Small, &Tokens::ink2, this), new SupportRail(this),
              new TextBlock({}, Type::Small, &Tokens::ink, this)};
    line.name->setMaxLines(1);
    line.level->setMaxLines(1);
    line.rail->setGap(4);
    row->addWidget(line.name);
    row->addWidget(line.rail, 1);
    row->addWidget(line.level);
    m_column->addLayout(row);
    return line;
}

void ChangeCard::showLine(const Line &line, const QString &name, int level)
{
    line.name->setText(name);
    std::array<Support, 5> support{};
    for (int i = 0; i < 5; ++i)
        support[size_t(i)] = i < level ? Support::Supported : Support::Beyond;
    line.rail->setSupport(support, {});
    line.level->setText(tr("level %1").arg(level));
}

QString ChangeCard::sentence(const QString &question, const EvidenceItem &item,
                             const QStringList &others) const
{
    const Framework &framework = m_parts.session.framework();
    const EvidenceWords words(m_parts.session, m_parts.language());
    if (item.type.isEmpty())
        return tr("Without a type it counts for nothing yet.");
    const QStringList groups = groupsOf(framework, others);
    const EvidenceType *type = framework.evidenceType(item.type);
    const bool isNewGroup = type && !groups.contains(type->group);
    if (m_now > m_before && isNewGroup && !groups.isEmpty())
        return tr("Another group is present: %1. The evidence now carries to level %2.")
            .arg(words.groupName(type->group))
            .arg(m_now);
    if (m_now > m_before)
        return tr("With it the evidence carries to level %1.").arg(m_now);
    if (m_now == 5)
        return tr("The evidence carries to level 5 without it too.");
    return isNewGroup ? tr("Another group is present: %1. Level %2 needs more items.")
                            .arg(words.groupName(type->group))
                            .arg(m_now + 1)
                      : tr("It does not change how far the evidence of %1 carries.").arg(question);
}

void ChangeCard::show(const QString &question, const EvidenceItem &item)
{
    const Session &session = m_parts.session;
    QStringList others;
    for (const EvidenceItem *each : itemsOf(session.visit(), question)) {
        if (each->id != item.id)
            others << each->type;
    }
    QStringList all = others;
    all << item.type;
    m_before = supportedLevel(session.framework(), others);
    m_now = supportedLevel(session.framework(), all);
    m_title->setText(tr("What this item changes in %1").arg(question));
    m_text->setText(sentence(question, item, others));
    showLine(m_beforeLine, tr("Before"), m_before);
    showLine(m_nowLine, tr("Now"), m_now);
    m_nowLine.level->setInk(m_now > m_before ? &Tokens::ok : &Tokens::ink);
    m_nowLine.level->setType(Type::Small, m_now > m_before);
}

} // namespace mulyankan
