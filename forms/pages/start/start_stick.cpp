#include "forms/pages/start/start_page.h"
#include "forms/widgets/banner.h"
#include "forms/widgets/job_strip.h"
#include "forms/wording/wording.h"
#include "model/store/outside_copy.h"
#include "model/store/store_reasons.h"

#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

// The start page's way to a copy outside the laptop.

namespace mulyankan {

/// A copy on a stick, and whether the store knows of it.
struct StickCopy {
    OutsideCopy outside;
    std::optional<Error> notNoted;
};

namespace {

/// The writer answers for the database; everything else is copied by the job.
CopySource copySourceOf(Writer &writer)
{
    return {writer.evidenceFiles(), writer.dataFolder(), [&writer] { return writer.originals(); },
            [&writer](const QString &target) {
                return writer.copyDatabaseTo(target);
            }};
}

Result<StickCopy> copyAndNote(Writer &writer, const QString &parent, const QString &name,
                              Progress &progress)
{
    auto copied = copyOutside(copySourceOf(writer), parent, name, progress);
    if (!copied)
        return passOn(copied);
    StickCopy out{*std::move(copied), {}};
    if (out.outside.isSameDisk)
        return out; // not outside: the reminder stays
    if (auto noted = writer.noteOutsideCopy({}, out.outside.folder); !noted)
        out.notNoted = noted.error();
    return out;
}

/// `mulyankan-20240115-090000`, on the clock of this machine.
QString copyName(UtcMs now)
{
    return QDateTime::fromMSecsSinceEpoch(now).toString(u"'mulyankan-'yyyyMMdd-HHmmss"_s);
}

/// The name of the file that an original was taken from; the original itself if no visit knows it.
QString fileNameOf(const QString &sha256, const std::vector<VisitSummary> &visits)
{
    for (const VisitSummary &summary : visits) {
        for (const EvidenceItem &item : summary.visit.evidence) {
            if (item.sha256 == sha256 && !item.originalName.isEmpty())
                return item.originalName;
        }
    }
    return sha256;
}

} // namespace

void StartPage::copyToStick()
{
    if (m_strip->isFollowing() || parts().workspace.storeError())
        return;
    const QString parent =
        parts().interaction.pickFolder(this,
                                       {.title = tr("Copy everything to a stick: which one?"),
                                        .filter = {},
                                        .purpose = u"stick"_s,
                                        .suggestedName = {}});
    if (parent.isEmpty() || m_strip->isFollowing())
        return;
    const auto progress = parts().jobs.run<Result<StickCopy>>(
        [writer = &parts().writer, parent = QDir::cleanPath(parent),
         name = copyName(parts().clock.now())](Progress &running) {
            return copyAndNote(*writer, parent, name, running);
        },
        this, [this](const Result<StickCopy> &result) { showCopied(result); });
    m_strip->follow(progress, tr("Copying to the stick, and reading back"));
}

void StartPage::showCopied(const Result<StickCopy> &result)
{
    m_strip->stop();
    if (!result) {
        showNotCopied(result.error());
        return;
    }
    parts().workspace.refresh(); // the reminder goes
    const auto &[outside, notNoted] = *result;
    const int missing = int(outside.copy.missing.size());
    const bool isGood = missing == 0 && !outside.isSameDisk && !notNoted;
    tell(isGood ? Tone::Ok : Tone::Warn, [this, outside = outside, notNoted = notNoted, missing] {
        QStringList advice{tr("Everything was read back from it; %n evidence file(s), %1.", nullptr,
                              outside.copy.files)
                               .arg(sizeText(outside.copy.sizeBytes))};
        if (missing > 0)
            advice << tr("%n evidence file(s) are missing on this laptop, so they are not in the "
                         "copy; the review names them.",
                         nullptr, missing);
        if (outside.isSameDisk)
            advice << tr("It lies on the disk of this laptop, where it does not help if the "
                         "laptop is lost. Make another on a stick.");
        if (notNoted)
            advice << tr("This laptop could not note that the copy was made.")
                   << errorText(*notNoted, language());
        const QString fact = outside.isSameDisk ? tr("The copy is whole: %1").arg(outside.folder)
                                                : tr("Safe to remove: %1").arg(outside.folder);
        return std::pair(fact, advice.join(u' '));
    });
}

void StartPage::showNotCopied(const Error &error)
{
    if (error.reason == kCancelled) {
        tell(Tone::Info, [] {
            return std::pair(tr("Copying was cancelled."),
                             tr("What had been copied was taken away again."));
        });
        return;
    }
    Error shown = error;
    if (error.reason == kCopyFileTooLarge && !error.args.isEmpty())
        shown.args[0] = fileNameOf(error.args[0], parts().workspace.visits());
    const bool isBefore = error.reason == kCopyFileTooLarge || error.reason == kCopyNoRoom;
    tell(Tone::Bad, [this, shown, isBefore] {
        QStringList advice{errorText(shown, language())};
        if (!isBefore)
            advice << tr("Everything on this laptop is as it was. A folder on the stick whose name "
                         "ends in “.part” is no copy: delete it, and copy again.");
        return std::pair(tr("There is no new copy."), advice.join(u' '));
    });
}

} // namespace mulyankan
