#include "forms/pages/verify/verdict_view.h"

#include "forms/widgets/chip.h"
#include "forms/widgets/fact_grid.h"
#include "forms/widgets/surface.h"
#include "forms/wording/wording.h"
#include "model/core/id.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr std::size_t kMostFindings = 100; // the text that is copied has all of them

void empty(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

TextBlock *boldLine(QWidget *parent)
{
    auto *block = new TextBlock({}, Type::Body, &Tokens::ink, parent);
    block->setType(Type::Body, true);
    return block;
}

QString numbered(const QStringList &lines)
{
    if (lines.size() == 1)
        return lines.front();
    QStringList out;
    for (int i = 0; i < lines.size(); ++i)
        out << u"%1. %2"_s.arg(QString::number(i + 1), lines[i]);
    return out.join(QChar::LineSeparator);
}

} // namespace

VerdictView::VerdictView(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    m_head = new VerdictHead(this);
    m_head->setObjectName(u"verdictHead"_s);
    m_factsCard = new Surface(Surface::Kind::Card, this);
    auto *inner = new QVBoxLayout(m_factsCard);
    inner->setContentsMargins(17, 12, 17, 14);
    inner->setSpacing(10);
    m_facts = new FactGrid(m_factsCard);
    m_idRow = new QWidget(m_factsCard);
    auto *row = new QHBoxLayout(m_idRow);
    row->setContentsMargins({});
    row->setSpacing(12);
    m_idName = new TextBlock({}, Type::Small, &Tokens::ink2, m_idRow);
    m_id = new CodeGroups(Type::Body, m_idRow);
    m_id->setObjectName(u"bundleContentId"_s);
    row->addWidget(m_idName, 1);
    row->addWidget(m_id);
    m_notices = new TextBlock({}, Type::Small, &Tokens::ink2, m_factsCard);
    m_notices->setObjectName(u"bundleNotices"_s);
    for (QWidget *each : std::initializer_list<QWidget *>{m_facts, m_idRow, m_notices})
        inner->addWidget(each);
    m_findingsName = boldLine(this);
    m_findings = new QVBoxLayout;
    m_findings->setSpacing(8);
    m_signersName = boldLine(this);
    m_signers = new Surface(Surface::Kind::Card, this);
    m_signerLines = new QVBoxLayout(m_signers);
    m_signerLines->setContentsMargins(14, 10, 14, 10);
    m_signerLines->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(m_factsCard);
    column->addWidget(m_findingsName);
    column->addLayout(m_findings);
    m_advice = new QWidget(this);
    auto *advice = new QGridLayout(m_advice);
    advice->setContentsMargins({});
    advice->setSpacing(16);
    const auto card = [&](int at, TextBlock *&name, TextBlock *&text) {
        auto *surface = new Surface(Surface::Kind::Card, m_advice);
        auto *lines = new QVBoxLayout(surface);
        lines->setContentsMargins(16, 12, 16, 12);
        lines->setSpacing(4);
        name = boldLine(surface);
        text = new TextBlock({}, Type::Body, &Tokens::ink2, surface);
        lines->addWidget(name);
        lines->addWidget(text);
        lines->addStretch(1);
        advice->addWidget(surface, 0, at);
        advice->setColumnStretch(at, 1);
    };
    card(0, m_todoName, m_todo);
    card(1, m_limitsName, m_limits);
    m_todo->setObjectName(u"whatToDo"_s);
    column->addWidget(m_advice);
    column->addWidget(m_signersName);
    column->addWidget(m_signers);
    column->addStretch(1);
}

void VerdictView::showCheck(const BundleCheck &check, Language language, bool areScoresHidden)
{
    const VerdictWords words(check, language);
    const bool isKnown =
        check.state == BundleCheck::State::Judged || check.state == BundleCheck::State::CouldNotRun;
    m_head->showVerdict(words, isKnown);
    showFacts(check, language, areScoresHidden);
    showSigners(check.verdict(), language);
    showFindings(check.verdict(), language);
    showAdvice(words);
}

void VerdictView::showFacts(const BundleCheck &check, Language language, bool areScoresHidden)
{
    const BundleVerdict *verdict = check.verdict();
    const bool isVouched = verdict && verdict->result != u"FAILED";
    m_facts->setVisible(check.facts.has_value());
    if (check.facts) {
        const BundleFacts &facts = *check.facts;
        const QString state = facts.state.in(language);
        const QString city = state.isEmpty()
            ? facts.city.in(language)
            : tr("%1, %2", "a city and its state").arg(facts.city.in(language), state);
        const QString score = areScoresHidden ? tr("hidden")
            : facts.score.isEmpty()           ? u"–"_s
                                              : facts.score;
        m_facts->setFacts(
            {{u"city"_s, isVouched ? tr("City") : tr("City, as the file says"), city, {}},
             {u"dates"_s,
              tr("Visit"),
              facts.from && facts.to ? datesBetween(*facts.from, *facts.to, language) : u"–"_s,
              {}},
             {u"revision"_s, tr("Revision"), QString::number(facts.revision), {}},
             {u"score"_s, tr("Score, recomputed"), score, {}},
             {u"answers"_s, tr("Answers"), QString::number(facts.answered), {}},
             {u"evidence"_s, tr("Evidence"), QString::number(facts.evidence), {}},
             {u"visit"_s, tr("Id of the visit"), {}, facts.visit}});
    }
    const QString groups = verdict ? idGroups(verdict->contentId) : QString();
    m_idRow->setVisible(!groups.isEmpty());
    m_idName->setText(isVouched ? tr("Content id") : tr("Content id, as the file says"));
    m_id->setGroups(groups);
    const QStringList notices = VerdictWords(check, language).notices();
    m_notices->setText(notices.join(QChar::LineSeparator));
    m_notices->setVisible(!notices.isEmpty());
    m_factsCard->setVisible(check.facts || !groups.isEmpty());
}

void VerdictView::showSigners(const BundleVerdict *verdict, Language language)
{
    empty(*m_signerLines);
    const bool isAny = verdict && !verdict->signers.empty();
    m_signers->setVisible(isAny);
    m_signersName->setVisible(isAny);
    if (!isAny)
        return;
    const bool isVouched = verdict->result != u"FAILED";
    m_signersName->setText(
        isVouched ? tr("Who signed, and when")
                  : tr("Signatures that were read; nothing they cover is vouched for"));
    for (const VerdictSigner &signer : verdict->signers) {
        auto *line = new TextBlock(m_signers);
        line->setObjectName(u"signer:"_s + signer.role);
        line->setGlyph(signer.role == u"city" ? u"landmark"_s : u"pen-tool"_s, &Tokens::accent);
        line->setLead(signer.name);
        line->setText(tr("· %1 · %2 · identity %3 · certificate %4", "role, time, id, fingerprint")
                          .arg(roleText(signer.role, language), momentText(signer.time, language),
                               signer.identity, signer.certificateSha256.left(8)));
        m_signerLines->addWidget(line);
    }
}

QWidget *VerdictView::findingCard(const Finding &finding, Language language)
{
    const bool isFailed = finding.level == FindingLevel::Failed;
    const bool isOpen = finding.level == FindingLevel::Indeterminate;
    const Tone tone = isFailed ? Tone::Bad : isOpen ? Tone::Warn : Tone::Neutral;
    auto *card = new Surface(Surface::Kind::Card, this);
    card->setObjectName(u"finding:"_s + finding.code);
    if (isFailed || isOpen)
        card->setBar(toneInk(tone));
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(18, 10, 14, 10);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    auto *title = boldLine(card);
    title->setGlyph(isFailed     ? u"circle-x"_s
                        : isOpen ? u"circle-help"_s
                                 : u"circle-info"_s,
                    isFailed || isOpen ? toneInk(tone) : &Tokens::ink2);
    title->setText(findingText(finding.code, language));
    auto *code = new Chip(finding.code, tone, card);
    auto *level = new TextBlock(levelText(levelCode(finding.level), language), Type::Small,
                                &Tokens::ink2, card);
    level->setMaxLines(1);
    grid->addWidget(title, 0, 0);
    grid->addWidget(level, 0, 1, Qt::AlignVCenter);
    grid->addWidget(code, 0, 2, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    const QString detail = detailText(finding.detail, language);
    if (!finding.object.isEmpty() || !detail.isEmpty()) {
        auto *where = new TextBlock({}, Type::Body, &Tokens::ink2, card);
        where->setText(finding.object.isEmpty() ? detail
                           : detail.isEmpty()
                           ? finding.object
                           : tr("%1: %2", "place and detail").arg(finding.object, detail));
        grid->addWidget(where, 1, 0, 1, 3);
    }
    return card;
}

void VerdictView::showFindings(const BundleVerdict *verdict, Language language)
{
    empty(*m_findings);
    const Findings findings = verdict ? verdict->findings : Findings();
    m_findingsName->setVisible(!findings.empty());
    m_findingsName->setText(tr("What was found: %n", nullptr, int(findings.size())));
    Findings sorted = findings;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Finding &a, const Finding &b) {
        return int(a.level) > int(b.level); // failed first
    });
    for (std::size_t i = 0; i < std::min(sorted.size(), kMostFindings); ++i)
        m_findings->addWidget(findingCard(sorted[i], language));
    if (sorted.size() > kMostFindings) {
        auto *more = new TextBlock({}, Type::Body, &Tokens::ink2, this);
        more->setText(tr("and %n more; “Copy the result” has all of them", nullptr,
                         int(sorted.size() - kMostFindings)));
        m_findings->addWidget(more);
    }
}

void VerdictView::showAdvice(const VerdictWords &words)
{
    const QStringList todo = words.whatToDo();
    m_advice->setVisible(!todo.isEmpty());
    m_todoName->setGlyph(u"circle-arrow-right"_s, &Tokens::accent);
    m_todoName->setText(tr("What to do"));
    m_todo->setText(numbered(todo));
    const QString limits = words.whatItDoesNotSay();
    m_limitsName->setGlyph(u"scale"_s, &Tokens::ink2);
    m_limitsName->setText(tr("What this does not say"));
    m_limits->setText(limits);
    m_limitsName->parentWidget()->setVisible(!limits.isEmpty());
}

} // namespace mulyankan
