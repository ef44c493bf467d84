#include "forms/pages/start/store_trouble.h"

#include "forms/widgets/button.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace mulyankan {

StoreTrouble::StoreTrouble(const WindowParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts)
{
    auto *own = new QVBoxLayout(this);
    own->setContentsMargins(0, 0, 0, 0);
    auto *card = new Surface(Surface::Kind::Card, this);
    card->setBar(&Tokens::bad);
    own->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    m_title = new TextBlock(QString(), Type::Title, &Tokens::ink, card);
    m_title->setGlyph(u"hard-drive"_s, &Tokens::bad);
    m_title->setObjectName(u"troubleTitle"_s);
    m_happened = new TextBlock(card);
    m_happened->setObjectName(u"troubleHappened"_s);
    m_kept = new TextBlock(QString(), Type::Body, &Tokens::ink, card);
    m_kept->setGlyph(u"circle-check"_s, &Tokens::ok);
    m_kept->setObjectName(u"troubleKept"_s);
    m_advice = new TextBlock(QString(), Type::Body, &Tokens::ink2, card);
    m_advice->setGlyph(u"circle-arrow-right"_s, &Tokens::accent);
    for (TextBlock *block : {m_title, m_happened, m_kept, m_advice})
        column->addWidget(block);
    m_again = new Button(QString(), ButtonKind::Secondary, card);
    m_again->setGlyph(u"rotate-cw"_s);
    m_again->setObjectName(u"tryAgain"_s);
    m_restore = new Button(QString(), ButtonKind::Primary, card);
    m_restore->setObjectName(u"restoreBackup"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_restore);
    row->addWidget(m_again);
    row->addStretch();
    column->addLayout(row);
    connect(m_again, &QAbstractButton::clicked, &parts.workspace, &Workspace::refresh);
    connect(m_restore, &QAbstractButton::clicked, this, &StoreTrouble::restore);
}

QString StoreTrouble::backup() const
{
    const auto &error = m_parts.workspace.storeError();
    return error && error->reason == kStoreDamaged ? error->args.value(1) : QString();
}

QString StoreTrouble::momentOf(const QString &path) const
{
    const QString stamp = QFileInfo(path).completeBaseName().section(u'-', 1, 1);
    QDateTime made = QDateTime::fromString(stamp, u"yyyyMMdd'T'HHmmss'Z'"_s);
    made.setTimeZone(QTimeZone::utc());
    return made.isValid() ? momentText(made.toMSecsSinceEpoch(), m_parts.language())
                          : QFileInfo(path).fileName();
}

void StoreTrouble::refresh()
{
    const auto &error = m_parts.workspace.storeError();
    if (!error)
        return;
    const Words say = words(*error);
    m_title->setText(say.title);
    m_happened->setText(say.happened);
    m_kept->setText(say.kept);
    m_advice->setText(say.advice);
    m_kept->setVisible(!say.kept.isEmpty());
    m_advice->setVisible(!say.advice.isEmpty());
    m_again->setText(tr("Try again"));
    const QString copy = backup();
    m_again->setKind(copy.isEmpty() ? ButtonKind::Primary : ButtonKind::Secondary);
    m_restore->setVisible(!copy.isEmpty());
    if (!copy.isEmpty())
        m_restore->setText(tr("Restore the copy of %1…").arg(momentOf(copy)));
}

StoreTrouble::Words StoreTrouble::words(const Error &error) const
{
    if (error.reason == kStoreDamaged)
        return damagedWords(error);
    if (error.reason == kStoreHeld)
        return {tr("Another program holds the data folder"),
                tr("%1 can be open in one program at a time; process %2 has it now.")
                    .arg(error.args.value(0), error.args.value(1)),
                tr("Nothing was changed; all visits are where they were."),
                tr("Close the other program, then try again.")};
    return {tr("The visits cannot be read"), errorText(error, m_parts.language()),
            tr("Nothing was changed in %1.").arg(m_parts.workspace.dataFolder()), QString()};
}

StoreTrouble::Words StoreTrouble::damagedWords(const Error &error) const
{
    const QString happened =
        tr("%1 does not say any more what was written to it.").arg(error.args.value(0));
    const QString kept =
        tr("The damaged file stays as it is, and so do the evidence files and the copies.");
    const QString copy = backup();
    if (copy.isEmpty())
        return {tr("The list of visits is damaged"), happened, kept,
                tr("There is no whole copy in the data folder. If there is one on a stick, keep "
                   "it safe and ask the secretariat's technical desk.")};
    return {tr("The list of visits is damaged"), happened, kept,
            tr("The newest whole copy is of %1. What was entered after that is only in the "
               "damaged file, which is kept.")
                .arg(momentOf(copy))};
}

void StoreTrouble::restore()
{
    const QString copy = backup();
    const bool isSure = m_parts.interaction.confirm(
        this,
        {.title = tr("Restore the copy of %1?").arg(momentOf(copy)),
         .text = tr("It takes the place of the damaged file, which is kept under another "
                    "name. What was entered after the copy was made is not in it."),
         .act = tr("Restore the copy"),
         .isDangerous = true});
    if (!isSure || copy.isEmpty())
        return;
    m_restore->setOffBecause(tr("The copy is being restored."));
    m_again->setOffBecause(tr("The copy is being restored."));
    m_parts.jobs.run<Result<Restored>>(
        [folder = m_parts.workspace.dataFolder(), copy, clock = &m_parts.clock](Progress &) {
            return restoreStore(folder, copy, *clock);
        },
        this, [this](const Result<Restored> &result) { take(result); });
}

void StoreTrouble::take(const Result<Restored> &result)
{
    m_restore->setOffBecause({});
    m_again->setOffBecause({});
    if (result)
        Q_EMIT restored(*result);
    else
        Q_EMIT failed(result.error());
    m_parts.workspace.refresh();
}

} // namespace mulyankan
