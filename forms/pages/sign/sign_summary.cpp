#include "forms/pages/sign/sign_summary.h"

#include "forms/widgets/fact_grid.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"

#include <QBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

struct EvidenceCount {
    int items = 0;
    int seenOnly = 0;
};

/// What goes into the bundle: items that support a question.
EvidenceCount countEvidence(const Visit &visit)
{
    EvidenceCount count;
    for (const EvidenceItem &item : visit.evidence) {
        if (item.isRemoved || item.withdrawn || item.supports.isEmpty())
            continue;
        ++count.items;
        count.seenOnly += item.isSeenOnly() ? 1 : 0;
    }
    return count;
}

QString remarkWords(const Visit &visit)
{
    int agree = 0;
    int partly = 0;
    int disagree = 0;
    for (const Remark &remark : visit.remarks) {
        agree += remark.agree == u"yes" ? 1 : 0;
        partly += remark.agree == u"partly" ? 1 : 0;
        disagree += remark.agree == u"no" ? 1 : 0;
    }
    if (visit.remarks.empty())
        return {};
    return SignSummary::tr("· %1 agree, %2 partly, %3 disagree")
        .arg(agree)
        .arg(partly)
        .arg(disagree);
}

/// A content id beside its words where there is room, else below them.
class IdRow final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        auto *box = static_cast<QBoxLayout *>(layout());
        const int wanted = box->itemAt(0)->widget()->minimumSizeHint().width() * 2
            + box->itemAt(1)->widget()->sizeHint().width();
        box->setDirection(width() < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        QWidget::resizeEvent(event);
    }
};

} // namespace

SignSummary::SignSummary(const WindowParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts)
{
    auto *own = new QVBoxLayout(this);
    own->setContentsMargins({});
    auto *card = new Surface(Surface::Kind::Card, this);
    own->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 12, 20, 16);
    column->setSpacing(12);
    m_facts = new FactGrid(card);
    column->addWidget(m_facts);
    m_line = new Surface(Surface::Kind::Panel, card);
    static_cast<Surface *>(m_line)->setEdges(Qt::TopEdge);
    m_line->setFixedHeight(1);
    column->addWidget(m_line);
    auto *row = new IdRow(card);
    auto *box = new QBoxLayout(QBoxLayout::LeftToRight, row);
    box->setContentsMargins({});
    box->setSpacing(12);
    auto *words = new QWidget(row);
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins({});
    lines->setSpacing(2);
    m_idName = new TextBlock({}, Type::Body, &Tokens::ink, words);
    m_idName->setType(Type::Body, true);
    m_idWords = new TextBlock({}, Type::Body, &Tokens::ink2, words);
    m_idWords->setObjectName(u"contentIdWords"_s);
    lines->addWidget(m_idName);
    lines->addWidget(m_idWords);
    m_groups = new CodeGroups(Type::Title, row);
    m_groups->setObjectName(u"contentId"_s);
    box->addWidget(words, 1);
    box->addWidget(m_groups, 0, Qt::AlignVCenter);
    column->addWidget(row);
}

QString SignSummary::groups() const
{
    return m_groups->accessibleName();
}

QString SignSummary::cityWords() const
{
    const City &city = m_parts.session.visit().city;
    return tr("%1, %2", "a city and its state")
        .arg(city.name.in(m_parts.language()), city.state.in(m_parts.language()));
}

QString SignSummary::scoreWords() const
{
    if (m_parts.curtain.isDrawn())
        return tr("hidden");
    return scoreText(m_parts.session.scoreboard().scores().ifSignedNow.overall);
}

void SignSummary::showVisit(const QString &groups, const QString &why)
{
    const Session &session = m_parts.session;
    const Visit &visit = session.visit();
    const bool hasDates = visit.from && visit.to;
    const QString dates =
        hasDates ? datesBetween(*visit.from, *visit.to, m_parts.language()) : tr("not entered");
    const EvidenceCount evidence = countEvidence(visit);
    const auto problems =
        session.problems(m_parts.clock.now(), m_parts.workspace.programmeIssued());
    const auto red = std::count_if(problems.begin(), problems.end(), [](const Problem &problem) {
        return problem.code == u"critical";
    });
    const QString remarks = QString::number(visit.remarks.size());
    m_facts->setFacts({
        {u"city"_s, tr("City"), cityWords(), {}},
        {u"dates"_s, tr("Visit"), dates, {}},
        {u"revision"_s, tr("Revision"), QString::number(visit.revision),
         visit.supersedes ? tr("· replaces %1", "a revision").arg(visit.revision - 1)
                          : tr("· first", "a revision")},
        {u"score"_s, tr("Score"), scoreWords(), {}},
        {u"answers"_s, tr("Answers"), QString::number(session.scoreboard().answered()),
         tr("of %1").arg(session.scoreboard().relevant())},
        {u"evidence"_s, tr("Evidence"), QString::number(evidence.items),
         tr("item(s), %1 seen only", nullptr, evidence.items).arg(evidence.seenOnly)},
        {u"red"_s,
         tr("Red flags"),
         m_parts.curtain.isDrawn() ? tr("hidden") : QString::number(red),
         {}},
        {u"remarks"_s, tr("City’s remarks"), remarks, remarkWords(visit)},
    });
    m_idName->setText(tr("Content id"));
    m_groups->setGroups(groups);
    m_groups->setVisible(!groups.isEmpty());
    m_idWords->setText(groups.isEmpty()
                           ? why
                           : tr("The same on every laptop. Read it aloud to the city’s "
                                "representative."));
}

SignedPanel::SignedPanel(QWidget *parent) : QWidget(parent)
{
    auto *own = new QVBoxLayout(this);
    own->setContentsMargins({});
    own->setSpacing(16);
    auto *card = new Surface(Surface::Kind::Card, this);
    card->setBar(&Tokens::accent);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(22, 14, 20, 14);
    column->setSpacing(4);
    m_who = new TextBlock({}, Type::Body, &Tokens::ink, card);
    m_who->setObjectName(u"signedBy"_s);
    m_who->setGlyph(u"pen-tool"_s, &Tokens::accent);
    m_when = new TextBlock({}, Type::Body, &Tokens::ink2, card);
    m_when->setObjectName(u"signedAt"_s);
    m_statement = new TextBlock({}, Type::Title, &Tokens::ink, card);
    m_statement->setObjectName(u"signedStatement"_s);
    m_identity = new TextBlock({}, Type::Small, &Tokens::ink2, card);
    for (TextBlock *each : {m_who, m_when, m_statement, m_identity})
        column->addWidget(each);
    own->addWidget(card);
    m_copiesName = new TextBlock({}, Type::Body, &Tokens::ink, this);
    m_copiesName->setType(Type::Body, true);
    m_copies = new TextBlock({}, Type::Body, &Tokens::ink2, this);
    m_copies->setObjectName(u"exportsSoFar"_s);
    auto *copies = new QVBoxLayout;
    copies->setSpacing(2);
    copies->addWidget(m_copiesName);
    copies->addWidget(m_copies);
    own->addLayout(copies);
}

void SignedPanel::showSigned(const SignedReading &reading, Language language)
{
    const bool hasSigner = !reading.signers.empty();
    const SignerStatement signer = hasSigner ? reading.signers.front() : SignerStatement();
    m_who->setLead(signer.name);
    m_who->setText(tr("· %1", "a role").arg(roleText(signer.role, language)));
    m_when->setText(tr("Signed %1").arg(momentText(signer.time, language)));
    m_statement->setText(tr("“%1”").arg(signer.text));
    m_identity->setText(tr("Identity %1 · file %2").arg(signer.identity, reading.fileName));
    m_copiesName->setText(tr("Copies outside this laptop"));
    m_copies->setText(reading.copies.isEmpty()
                          ? tr("None yet. Until a bundle has been exported, the signed visit "
                               "exists only here.")
                          : reading.copies.join(QChar::LineSeparator));
}

} // namespace mulyankan
