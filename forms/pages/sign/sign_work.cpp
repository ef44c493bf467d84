#include "forms/pages/sign/sign_work.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kQuietMs = 250;

} // namespace

SignWork::SignWork(const WindowParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_again.setSingleShot(true);
    m_again.setInterval(kQuietMs);
    connect(&m_again, &QTimer::timeout, this, &SignWork::look);
    connect(&parts.session, &Session::changed, this, [this](const Touched &touched) {
        if (!touched.isEmpty()) // a preparation asks for an empty change itself
            forgetPreparation();
    });
    connect(&parts.session, &Session::pendingChanged, this, [this] {
        if (m_parts.session.isPending())
            forgetPreparation();
    });
    connect(&parts.session, &Session::opened, this, [this] {
        if (m_parts.session.visit().id != std::exchange(m_visit, m_parts.session.visit().id))
            m_otherFolders.clear();
        m_signed.reset();
        m_hasSigners = false;
        m_wantsSigners = true;
        forgetPreparation();
    });
    connect(&parts.workspace, &Workspace::refreshed, this, [this] {
        m_wantsSigners = true;
        m_again.start();
    });
}

SignWork::~SignWork()
{
    if (m_progress)
        m_progress->cancel();
}

SigningParts SignWork::deskParts() const
{
    return {m_parts.writer, m_parts.clock, m_parts.lanes};
}

void SignWork::enter()
{
    m_isShown = true;
    m_parts.session.finishTyping();
    look();
}

void SignWork::leave()
{
    m_isShown = false;
    if (m_running == Running::Preparing)
        m_progress->cancel();
}

int SignWork::blocking() const
{
    const Session &session = m_parts.session;
    if (!session.isDraft())
        return 0;
    return countBlocking(
        session.problems(m_parts.clock.now(), m_parts.workspace.programmeIssued()));
}

void SignWork::forgetPreparation()
{
    ++m_number;
    m_isHeld = false;
    m_preparation.reset();
    if (m_running == Running::Preparing)
        m_progress->cancel();
    if (m_isShown) {
        m_error.reset();
        m_again.start();
    }
    Q_EMIT changed();
}

void SignWork::look()
{
    const Session &session = m_parts.session;
    if (!m_isShown || !session.isOpen())
        return;
    if (!session.isDraft()) {
        if (!m_signed && !m_error)
            lookAtSigned();
        return;
    }
    if (m_wantsSigners && m_parts.workspace.isRead())
        lookAtSigners();
    const bool isReady = m_parts.workspace.programme() && !session.isPending()
        && !session.hasFailed() && blocking() == 0;
    if (isReady && !m_preparation && !m_isHeld && m_running == Running::Nothing)
        prepare();
    Q_EMIT changed();
}

void SignWork::lookAtSigners()
{
    m_wantsSigners = false;
    SignersWish wish{{},
                     {},
                     m_parts.session.visit().city.code,
                     m_parts.workspace.dataFolder(),
                     m_parts.clock.now()};
    for (const IdentityEntry &entry : m_parts.workspace.identities())
        wish.folders.append(entry.folder);
    wish.folders += m_otherFolders;
    if (m_parts.workspace.programme())
        wish.trust = m_parts.workspace.programme()->programme.trust;
    m_parts.jobs.run<SignersReading>([wish](Progress &) { return readSigners(wish); }, this,
                                     [this](const SignersReading &reading) {
                                         m_signers = reading;
                                         m_hasSigners = true;
                                         Q_EMIT changed();
                                     });
}

void SignWork::lookAtSigned()
{
    const QString visit = m_parts.session.visit().id;
    m_parts.jobs.run<Result<SignedReading>>(
        [this, visit](Progress &) { return readSigned(m_parts.writer, visit); }, this,
        [this, visit](const Result<SignedReading> &reading) {
            if (!m_parts.session.isOpen() || m_parts.session.visit().id != visit)
                return;
            if (reading)
                m_signed = *reading;
            else
                m_error = reading.error();
            Q_EMIT changed();
        });
}

void SignWork::begin(Running running, const std::shared_ptr<Progress> &progress)
{
    m_running = running;
    m_progress = progress;
    Q_EMIT changed();
}

void SignWork::end()
{
    m_running = Running::Nothing;
    m_progress.reset();
}

void SignWork::prepare()
{
    const QString visit = m_parts.session.visit().id;
    m_error.reset();
    begin(Running::Preparing,
          m_parts.jobs.run<Result<Preparation>>(
              [parts = deskParts(), visit](Progress &progress) {
                  return prepareVisit(parts, visit, progress);
              },
              this,
              [this, number = m_number](Result<Preparation> made) {
                  takePreparation(number, std::move(made));
              }));
}

void SignWork::takePreparation(int number, Result<Preparation> made)
{
    end();
    if (number != m_number) {
        m_again.start(); // it is of a state that is gone
    } else if (made) {
        m_preparation = std::make_shared<const Preparation>(*std::move(made));
    } else if (!m_isShown && made.error().reason == kCancelled) {
        m_isHeld = false; // given up with the page, not by anybody
    } else {
        m_isHeld = true;
        if (made.error().reason != kCancelled)
            m_error = made.error();
    }
    Q_EMIT changed();
}

void SignWork::prepareAgain()
{
    m_isHeld = false;
    m_error.reset();
    look();
}

void SignWork::addIdentity(const QString &folder)
{
    if (!m_otherFolders.contains(folder))
        m_otherFolders.append(folder);
    lookAtSigners();
}

void SignWork::dismissError()
{
    m_error.reset();
}

void SignWork::sign(const QString &identityFolder, Passphrase passphrase)
{
    if (!m_preparation || m_running != Running::Nothing)
        return;
    m_error.reset();
    // one owner, the job; a std::function cannot hold what cannot be copied
    const auto consent = std::make_shared<Consent>(
        Consent{identityFolder, std::move(passphrase), m_parts.language()});
    begin(Running::Signing,
          m_parts.jobs.run<Result<SignedVisit>>(
              [parts = deskParts(), preparation = m_preparation, consent](Progress &progress) {
                  return completeVisit(parts, *preparation, *consent, progress);
              },
              this, [this](const Result<SignedVisit> &done) { takeSigned(done); }));
}

void SignWork::takeSigned(const Result<SignedVisit> &done)
{
    end();
    if (done) {
        m_preparation.reset();
        Q_EMIT completed(*done);
        Q_EMIT changed();
        return;
    }
    if (done.error().reason == kPreparationStale)
        forgetPreparation();
    Q_EMIT refused(done.error());
    Q_EMIT changed();
}

void SignWork::exportTo(const QString &folder)
{
    if (m_running != Running::Nothing)
        return;
    const QString visit = m_parts.session.visit().id;
    begin(Running::Exporting,
          m_parts.jobs.run<ExportOutcome>(
              [parts = deskParts(), visit, folder](Progress &progress) {
                  return exportVisit(parts, visit, folder, progress);
              },
              this,
              [this](const ExportOutcome &outcome) {
                  end();
                  lookAtSigned();
                  Q_EMIT exported(outcome);
                  Q_EMIT changed();
              }));
}

void SignWork::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

} // namespace mulyankan
