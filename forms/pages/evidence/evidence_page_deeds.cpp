#include "forms/missing_files.h"
#include "forms/pages/evidence/evidence_page.h"
#include "forms/wording/wording.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QListView>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace mulyankan {

// What the page does: files in, links off and on, removing, withdrawing.

namespace {

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

bool isRefusedKind(const Error &error)
{
    return error.reason == kMediaRefused || error.reason == kMediaMacro;
}

} // namespace

void EvidencePage::pick()
{
    if (!session().isOpen())
        return;
    const QStringList files = parts().interaction.pickFiles(
        this, {tr("Files to take in as evidence"), {}, u"evidence"_s, {}});
    m_presetQuestion = m_list->question();
    parts().attacher.attach(files, {});
}

void EvidencePage::paste()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    if (!copied || !session().isOpen())
        return;
    m_presetQuestion = m_list->question();
    if (const QStringList paths = localPaths(*copied); !paths.isEmpty())
        parts().attacher.attach(paths, {});
    else if (copied->hasImage())
        parts().attacher.attachPicture(qvariant_cast<QImage>(copied->imageData()), {});
    else
        tell(Tone::Warn, tr("There is no picture and no file to paste."),
             tr("Copy a picture or a file first; a text belongs into a note."));
}

void EvidencePage::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList paths = localPaths(*event->mimeData());
    const bool isBundle = paths.size() == 1 && paths[0].endsWith(u".asice", Qt::CaseInsensitive);
    // a bundle is for the window, which checks it
    if (paths.isEmpty() || isBundle || !session().isOpen()) {
        event->ignore();
        return;
    }
    m_list->setLit(true);
    event->acceptProposedAction();
}

void EvidencePage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_list->setLit(false);
}

void EvidencePage::dropEvent(QDropEvent *event)
{
    m_list->setLit(false);
    m_presetQuestion = m_list->question();
    parts().attacher.attach(localPaths(*event->mimeData()), {});
    event->acceptProposedAction();
}

void EvidencePage::give()
{
    const EvidenceItem *item = current();
    if (!item || item->withdrawn || !session().isDraft())
        return;
    m_isGiving = true;
    m_isSeeing = false;
    m_presetQuestion = item->supports.isEmpty() ? m_presetQuestion : QString();
    if (!m_room.hasRight) {
        m_isRightOpen = true;
        showColumns();
    }
    showChosen();
    m_give->focusSearch();
}

void EvidencePage::enterSeen(const QString &caption)
{
    if (!session().isDraft())
        return;
    m_isSeeing = true;
    if (!m_room.hasRight) {
        m_isRightOpen = true;
        showColumns();
    }
    showChosen();
    m_seen->show(m_list->question(), caption);
}

void EvidencePage::unlinkCurrent()
{
    const EvidenceItem *item = current();
    if (!item || !session().isDraft() || item->withdrawn)
        return;
    if (item->supports.contains(m_list->question()))
        unlink(m_list->question());
    else
        removeChosen();
}

void EvidencePage::unlink(const QString &question)
{
    Change change{Op::Unlink, {}, {}};
    bool isUnsorted = false;
    const EvidenceItem *shown = current();
    if (!shown || !session().isDraft())
        return;
    const bool isOfList = question == m_list->question();
    for (const QString &id : isOfList ? m_list->chosen() : QStringList{shown->id}) {
        const EvidenceItem *item = session().visit().item(id);
        if (!item || !item->supports.contains(question))
            continue;
        change.edits.push_back({Object::link(id, question), {}});
        isUnsorted = isUnsorted || item->supports.size() == 1;
    }
    if (change.edits.empty())
        return;
    session().send(std::move(change));
    tell(Tone::Info, tr("Removed from %1.").arg(question),
         isUnsorted ? tr("It supports no question any more: it is unsorted, kept, and in no "
                         "bundle. Ctrl+Z takes this back.")
                    : tr("It still supports other questions. Ctrl+Z takes this back."));
}

void EvidencePage::removeChosen()
{
    Change change{Op::Remove, {}, {}};
    int count = 0;
    for (const QString &id : m_list->chosen()) {
        const EvidenceItem *item = session().visit().item(id);
        if (!item || item->withdrawn)
            continue;
        for (Edit &edit : removeChange(session().visit(), id, {}).edits)
            change.edits.push_back(std::move(edit));
        ++count;
    }
    if (count == 0 || !session().isDraft())
        return;
    session().send(std::move(change));
    tell(Tone::Info, tr("%n item(s) removed.", nullptr, count),
         tr("Its bytes are kept until the visit is signed. Ctrl+Z brings it back."));
}

void EvidencePage::askWithdraw()
{
    const EvidenceItem *item = current();
    if (!item || !session().isDraft() || item->withdrawn)
        return;
    using Copies = Result<QStringList>;
    parts().jobs.run<Copies>(
        [writer = &parts().writer, visit = session().visit().id](Progress &) {
            return writer->outsideCopies(visit);
        },
        this,
        [this, id = item->id](const Copies &copies) {
            if (!copies) {
                tell(Tone::Bad, errorText(copies.error(), language()), tr("Nothing was changed."));
                return;
            }
            QString text = tr("The bytes are erased for good, from this laptop and its backups; "
                              "they cannot come back. The record stays: that it was there, its "
                              "fingerprint, its caption, and your reason.");
            text += u"\n\n"_s;
            text += copies->isEmpty()
                ? tr("No copy of this visit went outside this laptop.")
                : tr("Copies went outside and cannot be reached from here:\n%1")
                      .arg(copies->join(u'\n'));
            text += u"\n\n"_s;
            text += tr("Why is it withdrawn?");
            const auto reason = parts().interaction.askText(
                this, {tr("Withdraw item %1").arg(id), text, tr("Erase the bytes for good")});
            if (reason && reason->trimmed().isEmpty())
                tell(Tone::Warn, tr("Nothing was withdrawn: a reason is needed."));
            else if (reason)
                withdraw(id, *reason);
        });
}

void EvidencePage::withdraw(const QString &id, const QString &reason)
{
    session().finishTyping();
    const EvidenceItem *item = session().visit().item(id);
    const QString sha256 = item ? item->sha256 : QString();
    parts().jobs.run<Result<Withdrawn>>(
        [writer = &parts().writer, visit = session().visit().id, id, reason,
         person = session().workingAs()](Progress &) {
            EvidenceFiles files = writer->evidenceFiles();
            return WithdrawEvidence(*writer, *writer, files).run(visit, id, reason, person);
        },
        this, [this, sha256](const Result<Withdrawn> &result) { takeWithdrawn(sha256, result); });
}

void EvidencePage::takeWithdrawn(const QString &sha256, const Result<Withdrawn> &result)
{
    if (!result) {
        tell(Tone::Bad, errorText(result.error(), language()));
        return;
    }
    m_preview->forget(sha256);
    QStringList more;
    if (result->isKeptForOthers)
        more << tr("Another visit on this laptop has the same bytes: there they stay.");
    if (!result->notForgotten.isEmpty())
        more << tr("Its name may still stand in: %1").arg(result->notForgotten.join(u", "_s));
    if (!result->outsideCopies.isEmpty())
        more << tr("Ask for the copies outside to be erased: %1")
                    .arg(result->outsideCopies.join(u", "_s));
    tell(result->notForgotten.isEmpty() ? Tone::Ok : Tone::Warn,
         tr("Withdrawn. The bytes are erased, the record stays."), more.join(u' '));
    m_list->refresh();
}

void EvidencePage::takeOutcome(const AttachOutcome &outcome)
{
    const QString preset = m_presetQuestion;
    tellOutcome(outcome);
    if (!outcome.restored.isEmpty() || !outcome.linked.isEmpty())
        lookForMissingFiles(session(), parts().writer, parts().jobs);
    if (!isVisible() || !session().isDraft())
        return;
    QStringList open; // of those, the ones that are to be given
    for (const QString &id : outcome.items()) {
        const EvidenceItem *item = session().visit().item(id);
        if (item && !item->isSeenOnly() && !item->supports.contains(preset)
            && (!preset.isEmpty() || item->supports.isEmpty()))
            open << id;
    }
    if (open.isEmpty()) {
        if (!outcome.items().isEmpty())
            m_list->choose({outcome.items().constLast()});
        return;
    }
    if (m_list->filter() != EvidenceFilter::All)
        m_list->setFilter(EvidenceFilter::Unsorted);
    m_list->choose(open);
    if (m_list->chosen().isEmpty())
        return;
    m_presetQuestion = preset;
    give();
    m_presetQuestion = preset;
    showChosen();
}

void EvidencePage::tellOutcome(const AttachOutcome &outcome)
{
    QStringList facts;
    if (!outcome.attached.isEmpty())
        facts << tr("%n item(s) taken in.", nullptr, int(outcome.attached.size()));
    if (!outcome.restored.isEmpty())
        facts << tr("%n lost original(s) are back.", nullptr, int(outcome.restored.size()));
    if (!outcome.linked.isEmpty())
        facts << tr("%n file(s) were there already: %1.", nullptr, int(outcome.linked.size()))
                     .arg(outcome.linked.join(u", "_s));
    if (!outcome.failed.empty())
        facts << tr("%n file(s) could not be taken in.", nullptr, int(outcome.failed.size()));
    if (outcome.givenUp > 0)
        facts << tr("%n file(s) left where they are.", nullptr, outcome.givenUp);
    if (facts.isEmpty())
        return;
    QStringList named;
    QString refused;
    for (const auto &[path, error] : outcome.failed) {
        named << errorText(error, language());
        if (refused.isEmpty() && isRefusedKind(error))
            refused = QFileInfo(path).fileName();
    }
    constexpr int kMostNamed = 4;
    const auto more = int(named.size()) - kMostNamed;
    named = named.mid(0, kMostNamed);
    if (more > 0)
        named << tr("And %n more.", nullptr, more);
    tell(outcome.failed.empty() ? Tone::Ok : Tone::Warn, facts.join(u' '), named.join(u'\n'));
    if (!refused.isEmpty() && session().isDraft())
        connect(m_banner->addAction(tr("Enter as seen only")), &Button::clicked, this,
                [this, refused] { enterSeen(refused); });
}

void EvidencePage::tell(Tone tone, const QString &fact, const QString &advice)
{
    m_banner->clearActions();
    m_banner->setTone(tone);
    m_banner->setTexts(fact, advice);
    m_banner->show();
}

} // namespace mulyankan
