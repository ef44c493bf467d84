#include "forms/pages/verify/verify_side.h"

#include "forms/pages/verify/verdict_words.h"
#include "forms/widgets/button.h"
#include "forms/widgets/chip.h"
#include "forms/widgets/surface.h"
#include "forms/wording/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kHexGroup = 8;

/// A hash that lines can break in.
QString inGroups(const QString &hex)
{
    QStringList groups;
    for (int at = 0; at < hex.size(); at += kHexGroup)
        groups << hex.mid(at, kHexGroup);
    return groups.join(u' ');
}

} // namespace

VerifySide::VerifySide(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    m_stepsName = new TextBlock({}, Type::Body, &Tokens::ink, this);
    m_stepsName->setType(Type::Body, true);
    m_chip = new Chip({}, Tone::Ok, this);
    m_chip->setObjectName(u"stepsChip"_s);
    head->addWidget(m_stepsName, 1);
    head->addWidget(m_chip);
    m_steps = new StepList(this);
    m_steps->setObjectName(u"verifySteps"_s);
    m_steps->setGapPx(4);
    m_stopped = new TextBlock({}, Type::Small, &Tokens::ink2, this);
    m_commandsBox = new QWidget(this);
    auto *box = new QVBoxLayout(m_commandsBox);
    box->setContentsMargins({});
    box->setSpacing(6);
    auto *line = new Surface(Surface::Kind::Panel, m_commandsBox);
    line->setEdges(Qt::TopEdge);
    line->setFixedHeight(1);
    m_commandsName = new TextBlock({}, Type::Body, &Tokens::ink, m_commandsBox);
    m_commandsName->setType(Type::Body, true);
    m_commandsText = new TextBlock({}, Type::Body, &Tokens::ink2, m_commandsBox);
    m_commands = new TextBlock({}, Type::Small, &Tokens::ink, m_commandsBox);
    m_commands->setObjectName(u"commands"_s);
    m_copy = new Button(QString(), ButtonKind::Quiet, m_commandsBox);
    m_copy->setObjectName(u"copyCommands"_s);
    m_copy->setGlyph(u"copy-check"_s);
    m_copy->setSmall(true);
    for (QWidget *each :
         std::initializer_list<QWidget *>{line, m_commandsName, m_commandsText, m_commands})
        box->addWidget(each);
    box->addWidget(m_copy, 0, Qt::AlignLeft);
    m_file = new TextBlock({}, Type::Small, &Tokens::ink2, this);
    m_file->setObjectName(u"fileFacts"_s);
    column->addLayout(head);
    for (QWidget *each : std::initializer_list<QWidget *>{m_steps, m_stopped, m_commandsBox})
        column->addWidget(each);
    column->addStretch(1);
    column->addWidget(m_file);
    connect(m_copy, &Button::clicked, this, &VerifySide::commandsWanted);
    retranslate();
}

void VerifySide::retranslate()
{
    m_stepsName->setText(tr("What was checked"));
    m_steps->setStateWords({tr("done"), tr("being done"), tr("not yet"), tr("failed"),
                            tr("could not be judged"), tr("not done")});
    m_stopped->setText(tr("After the step that failed nothing was read: what is not authentic is "
                          "not interpreted."));
    m_commandsName->setText(tr("Check it without us"));
    m_commandsText->setText(tr("Four commands, all of them needed; ca.pem is the programme’s root "
                               "certificate:"));
    m_copy->setText(tr("Copy the four commands"));
}

void VerifySide::showCheck(const BundleCheck &check, Language language)
{
    const VerdictWords words(check, language);
    const BundleVerdict *verdict = check.verdict();
    const auto steps = words.steps();
    m_steps->setSteps(steps);
    m_steps->setVisible(!steps.empty());
    m_stepsName->setVisible(!steps.empty());
    m_chip->setVisible(!steps.empty());
    m_chip->setText(words.stepsChip());
    const bool isPassed = words.sign() == Sign::Passed;
    const bool isFailed = words.sign() == Sign::Failed;
    m_chip->setTone(isPassed ? Tone::Ok : isFailed ? Tone::Bad : Tone::Warn);
    m_stopped->setVisible(!steps.empty() && steps.back().state == StepState::Skipped);
    m_commandsBox->setVisible(verdict && verdict->kind == u"visit");
    m_commands->setText(words.commands().join(QChar::LineSeparator));
    QStringList lines;
    if (!check.sha256.isEmpty())
        lines << tr("SHA-256 of the file: %1").arg(inGroups(check.sha256));
    if (verdict) {
        lines << tr("Checked %1").arg(momentText(check.at, language));
        lines << (check.programmeVersion > 0
                      ? tr("By programme file version %1, fresh until %2")
                            .arg(QString::number(check.programmeVersion),
                                 dateText(utcDay(check.programmeUntil), language))
                      : tr("Without a programme file"));
    }
    m_file->setText(lines.join(QChar::LineSeparator));
    m_file->setVisible(!lines.isEmpty());
}

} // namespace mulyankan
