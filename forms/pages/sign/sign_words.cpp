#include "forms/pages/sign/consent_panel.h"
#include "forms/pages/sign/sign_page.h"
#include "forms/pages/sign/sign_summary.h"
#include "forms/widgets/banner.h"
#include "forms/widgets/empty_state.h"
#include "forms/widgets/job_strip.h"
#include "forms/widgets/step_list.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"
#include "model/core/id.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QScrollArea>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace mulyankan {

using Running = SignWork::Running;

void SignPage::retranslate()
{
    m_empty->setTexts(u"pen-tool"_s, tr("No visit is open"),
                      tr("Open a visit from the list; what is to be signed stands here."));
    m_empty->setAction(tr("To the visits"), u"arrow-left"_s);
    m_consent->retranslate(language());
    m_back->setText(tr("Back to review"));
    m_again->setText(tr("Make the content id"));
    m_stepsName->setText(tr("From here to the bundle"));
    m_whoName->setText(tr("Who signs"));
    const QStringList states{tr("done"),   tr("being done"), tr("not yet"),
                             tr("failed"), tr("open"),       tr("left out")};
    m_steps->setStateWords(states);
    m_who->setStateWords(states);
    renew();
    Q_EMIT keysChanged();
}

std::vector<KeyWords> SignPage::keys() const
{
    if (m_work->running() == Running::Nothing)
        return {};
    return {{u"Esc"_s, tr("cancel")}};
}

void SignPage::renew()
{
    const bool isOpen = session().isOpen();
    m_empty->setVisible(!isOpen);
    m_body->setVisible(isOpen);
    if (!isOpen)
        return;
    showCentre();
    showNotices();
    showSteps();
    showFoot();
    showTold();
    const bool isBusy = m_work->running() != Running::Nothing;
    m_consent->setBusy(m_work->running() == Running::Signing);
    if (!isBusy) {
        m_strip->stop();
        m_tick.stop();
    } else if (!m_strip->isFollowing()) {
        const QStringList names{
            {}, tr("Reading every evidence file again"), tr("Signing"), tr("Making the bundle")};
        m_strip->follow(m_work->progress(), names.at(int(m_work->running())));
        m_tick.start();
    }
    Q_EMIT keysChanged();
}

void SignPage::showCentre()
{
    const auto &signedVisit = m_work->signedVisit();
    const Preparation *preparation = m_work->preparation();
    const VisitState state = session().visit().state;
    if (isDraft()) {
        m_title->setGlyph({});
        m_title->setText(tr("You are about to sign"));
        m_subtitle->setText(tr("After this the visit can be read, not changed. A correction is a "
                               "new revision that shows what it changes."));
    } else {
        m_title->setGlyph(state == VisitState::Discarded ? u"trash-2"_s : signGlyph(Sign::Signed),
                          signInk(Sign::Signed));
        m_title->setText(state == VisitState::Discarded ? tr("Discarded") : tr("Signed"));
        m_subtitle->setText(state == VisitState::Discarded
                                ? tr("A discarded visit is kept, but not signed.")
                                : tr("This visit can be read, not changed."));
    }
    QString groups;
    if (preparation)
        groups = idGroups(preparation->contentId);
    else if (signedVisit)
        groups = idGroups(signedVisit->contentId);
    m_summary->showVisit(groups, whyNoId());
    m_consent->setVisible(isDraft());
    m_consent->showSigners(m_work->signers(), m_work->hasLookedAtSigners(), language());
    m_signedPanel->setVisible(!isDraft() && signedVisit.has_value());
    if (signedVisit)
        m_signedPanel->showSigned(*signedVisit, language());
}

QString SignPage::whyNoId() const
{
    if (!isDraft())
        return m_work->error() ? QString() : tr("Being read…");
    if (m_work->blocking() > 0)
        return tr("It is made once nothing blocks signing any more.");
    if (!parts().workspace.programme())
        return tr("It is made once a programme file is there.");
    if (m_work->running() == Running::Preparing || !m_work->isHeld())
        return tr("It is being made: every evidence file is read again.");
    return tr("It was not made. Make it before you sign.");
}

QString SignPage::whyNoSigner() const
{
    switch (parts().workspace.signingState()) {
    case SigningState::NoProgramme:
        return tr("You cannot sign yet: there is no programme file on this laptop.");
    case SigningState::NoIdentity:
        return tr("You cannot sign yet: nobody on this laptop has an identity.");
    case SigningState::Requested:
        return tr("You cannot sign yet: the certificate has not come back.");
    case SigningState::Expired:
        return tr("You cannot sign: the certificate, or what it allows, has expired.");
    case SigningState::NotGranted:
    case SigningState::Ready:
        return tr("You cannot sign: no identity on this laptop may sign this visit.");
    }
    return {};
}

void SignPage::showNotices()
{
    const int blocking = m_work->blocking();
    m_blocked->setVisible(isDraft() && blocking > 0);
    m_blocked->clearActions();
    if (blocking > 0) {
        m_blocked->setTexts(tr("%n thing(s) block signing.", nullptr, blocking),
                            tr("The review lists them, each with a link to its place."));
        Button *show = m_blocked->addAction(tr("Show them"));
        show->setObjectName(u"showBlocking"_s);
        connect(show, &Button::clicked, this, [this] { Q_EMIT wanted({Place::Where::Review}); });
    }
    const auto &choices = m_work->signers().choices;
    const bool isAble = std::any_of(choices.begin(), choices.end(),
                                    [](const SignerChoice &choice) { return choice.mayLead(); });
    const bool hasProgramme = parts().workspace.programme().has_value();
    const bool isKnown = parts().workspace.isRead() && m_work->hasLookedAtSigners();
    const bool cannot = isDraft() && isKnown && (!hasProgramme || !isAble);
    m_cannot->setVisible(cannot);
    m_cannot->clearActions();
    if (cannot) {
        m_cannot->setTexts(whyNoSigner(),
                           tr("The start page shows the steps. What you entered is kept."));
        Button *start = m_cannot->addAction(tr("To the start page"));
        start->setObjectName(u"toStart"_s);
        connect(start, &Button::clicked, this, [this] { Q_EMIT wanted({Place::Where::Start}); });
    }
}

QString SignPage::whyNot() const
{
    if (m_work->running() == Running::Signing)
        return tr("It is being signed.");
    if (m_work->blocking() > 0)
        return tr("Something still blocks signing: see the review.");
    if (!parts().workspace.programme())
        return tr("Without a programme file nobody can tell who may sign.");
    if (!m_work->preparation())
        return m_work->isHeld() ? tr("Make the content id first.")
                                : tr("The content id is being made.");
    if (m_consent->identityFolder().isEmpty())
        return tr("Nobody here may sign this visit now.");
    if (!m_consent->hasAgreed())
        return tr("Confirm that you have read the statement.");
    if (!m_consent->hasPassphrase())
        return tr("Enter the passphrase.");
    return {};
}

void SignPage::showFoot()
{
    const Running running = m_work->running();
    m_again->setVisible(isDraft() && m_work->isHeld() && running == Running::Nothing);
    m_hint->setInk(&Tokens::ink2);
    if (isDraft()) {
        const QString why = whyNot();
        m_primary->setGlyph(u"pen-tool"_s);
        m_primary->setText(running == Running::Signing ? tr("Signing…") : tr("Sign"));
        m_primary->setOffBecause(why);
        m_hint->setText(why);
        m_primary->show();
        return;
    }
    const auto &signedVisit = m_work->signedVisit();
    m_primary->setVisible(signedVisit.has_value());
    if (!signedVisit) {
        m_hint->setText({});
        return;
    }
    m_primary->setGlyph(u"usb"_s);
    m_primary->setText(signedVisit->copies.isEmpty() ? tr("Export the bundle…")
                                                     : tr("Export again…"));
    const QString why =
        running == Running::Exporting ? tr("A bundle is being written.") : QString();
    m_primary->setOffBecause(why);
    m_hint->setText(
        why.isEmpty() ? tr("About %1, to a folder or a stick").arg(sizeText(signedVisit->sizeBytes))
                      : why);
}

bool SignPage::hasBundleOutside() const
{
    const auto &signedVisit = m_work->signedVisit();
    if (m_hasExported || !signedVisit)
        return m_hasExported;
    // a copy is noted only once it was read back and verified
    const QStringList &copies = signedVisit->copies;
    return std::any_of(copies.begin(), copies.end(), [&](const QString &copy) {
        return copy.endsWith(QString(u'/' + signedVisit->fileName));
    });
}

StepState SignPage::exportState(int part) const
{
    if (m_work->running() != Running::Exporting)
        return hasBundleOutside() ? StepState::Finished : StepState::Waiting;
    // the first half of the bytes is written, the second read back
    const Progress &progress = *m_work->progress();
    const bool isReading = progress.total() > 0 && progress.done() * 2 >= progress.total();
    if (part == 0)
        return isReading ? StepState::Finished : StepState::Running;
    return isReading ? StepState::Running : StepState::Waiting;
}

std::vector<StepLine> SignPage::steps() const
{
    const Preparation *preparation = m_work->preparation();
    const int blocking = m_work->blocking();
    const bool isSigned = !isDraft() && m_work->signedVisit();
    const Running running = m_work->running();
    std::vector<StepLine> out;
    StepLine settled{StepState::Finished, tr("Everything that blocks is settled"), {}};
    if (preparation)
        settled.detail = tr("checked again at %1").arg(timeText(preparation->preparedAt));
    if (blocking > 0)
        settled = {StepState::Failed, tr("%n thing(s) block signing", nullptr, blocking),
                   tr("see the review")};
    out.push_back(settled);
    const bool isReading = running == Running::Preparing;
    out.push_back({preparation || isSigned ? StepState::Finished
                       : isReading         ? StepState::Running
                                           : StepState::Waiting,
                   tr("Evidence read again"), tr("each file compared with its SHA-256")});
    const bool isSigning = running == Running::Signing;
    out.push_back(
        {isSigned        ? StepState::Finished
             : isSigning ? StepState::Running
                         : StepState::Waiting,
         tr("Signed with your key"),
         isSigned ? tr("signing key locked again") : tr("opened by the passphrase alone")});
    out.push_back({exportState(0), tr("Bundle written"), tr("one file, to a folder or a stick")});
    out.push_back({exportState(1), tr("Read the file back"), tr("every byte")});
    out.push_back({exportState(2), tr("Verify as a stranger would"),
                   tr("all 15 steps; only then it says “done”")});
    return out;
}

void SignPage::showSteps()
{
    m_steps->setSteps(steps());
    const auto &signedVisit = m_work->signedVisit();
    const bool isSigned = signedVisit && !signedVisit->signers.empty();
    const bool isSigning = m_work->running() == Running::Signing;
    const QString words = isSigned
        ? tr("%1, on %2")
              .arg(signedVisit->signers.front().name,
                   momentText(signedVisit->signers.front().time, language()))
        : isSigning ? tr("certifies · signing now")
                    : tr("certifies; the signature closes the visit");
    m_who->setSteps({{isSigned        ? StepState::Finished
                          : isSigning ? StepState::Running
                                      : StepState::Waiting,
                      tr("Lead assessor"), words}});
    m_file->setVisible(signedVisit.has_value());
    m_file->setText(signedVisit ? signedVisit->fileName : QString());
}

void SignPage::showTold()
{
    m_result->clearActions();
    m_result->setGlyph({});
    if (const auto *visit = std::get_if<SignedVisit>(&m_told)) {
        m_result->setTone(Tone::Ok);
        QString more = tr("Export the bundle now: until then the signed visit exists only here.");
        if (visit->signer != visit->lead)
            more = tr("The visit names %1 as its lead; both names stand in the bundle. %2")
                       .arg(visit->lead, more);
        if (!visit->notErased.isEmpty())
            more = tr("%n removed file(s) could not be erased now; the check of the data folder "
                      "names them.",
                      nullptr, int(visit->notErased.size()));
        m_result->setTexts(tr("Signed by %1.").arg(visit->signer), more);
    } else if (const auto *outcome = std::get_if<ExportOutcome>(&m_told)) {
        tellOutcome(*outcome);
    } else {
        const auto *refused = std::get_if<Error>(&m_told);
        const std::optional<Error> error = refused ? std::optional(*refused) : m_work->error();
        m_result->setTone(Tone::Bad);
        if (error)
            m_result->setTexts(errorText(*error, language()),
                               isDraft() ? tr("Nothing was signed; what you entered is kept.")
                                         : QString());
        m_result->setVisible(error.has_value());
        return;
    }
    m_result->show();
}

void SignPage::tellOutcome(const ExportOutcome &outcome)
{
    m_result->setTone(outcome.done ? Tone::Ok : Tone::Bad);
    if (outcome.hurdle == Hurdle::FatLimit) {
        m_result->setTexts(tr("This stick cannot hold the bundle: it is FAT32, which ends below "
                              "4 GiB a file, and the bundle has %1.")
                               .arg(sizeText(outcome.sizeBytes)),
                           tr("Nothing was written. Choose a folder or a stick with exFAT."));
        return;
    }
    if (outcome.hurdle == Hurdle::NoRoom) {
        m_result->setTexts(
            tr("There is not enough room: the bundle needs %1, free are %2.")
                .arg(sizeText(outcome.sizeBytes), sizeText(outcome.volume.freeBytes)),
            tr("Nothing was written. Make room or choose another place."));
        return;
    }
    if (!outcome.done) {
        const bool isCancelled = outcome.error && outcome.error->reason == kCancelled;
        m_result->setTone(isCancelled ? Tone::Info : Tone::Bad);
        m_result->setTexts(isCancelled         ? tr("The export was cancelled.")
                               : outcome.error ? errorText(*outcome.error, language())
                                               : QString(),
                           tr("No unfinished file was left; the signed visit is unchanged."));
        return;
    }
    const QString file = outcome.done->file;
    const QString name = QFileInfo(file).fileName();
    m_result->setTexts(
        outcome.done->wasThere
            ? tr("The same bundle was there already; it was read and verified: %1").arg(name)
            : tr("Written, read back and verified: %1").arg(name),
        outcome.isSafeToRemove ? tr("The stick is safe to remove.") : QString());
    Button *open = m_result->addAction(tr("Open the folder"));
    open->setObjectName(u"openFolder"_s);
    connect(open, &Button::clicked, this, [file] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
    });
    Button *verify = m_result->addAction(tr("Verify it"));
    verify->setObjectName(u"verifyIt"_s);
    connect(verify, &Button::clicked, this, [this, file] {
        Place place{Place::Where::Verify};
        place.section = file;
        Q_EMIT wanted(place);
    });
}

} // namespace mulyankan
