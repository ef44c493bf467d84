#include "forms/pages/verify/verify_work.h"

#include "model/core/bytes.h"
#include "model/programme/trust_store.h"

#include <QFileDevice>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

LocalText textOf(const JsonValue &value)
{
    return {value["en"].text(), value["hi"].text()};
}

Result<QString> hashOf(QFileDevice &file, Progress &progress)
{
    if (!file.seek(0))
        return fail(Errc::Io, kFileUnreadable, {file.fileName(), file.errorString()});
    progress.setTotal(file.size());
    Sha256 hash;
    const auto done =
        forEachChunk(file, progress, file.fileName(), [&](QByteArrayView bytes) -> Done {
            hash.add(bytes);
            return {};
        });
    if (!done)
        return passOn(done);
    return QString::fromLatin1(hash.result().toHex());
}

void note(BundleCheck &check, const Error &error)
{
    check.state = BundleCheck::State::CouldNotRun;
    check.error = error;
    check.judged.reset();
}

BundleCheck checkFile(BundleCheck check, const QString &dataFolder, Isolation &isolation,
                      Progress &progress)
{
    if (const auto programme = TrustStore(dataFolder).current(); programme && *programme) {
        check.programmeVersion = (*programme)->programme.trust.version;
        check.programmeUntil = (*programme)->programme.trust.expires;
    }
    auto judged = judgeBundle(
        {.path = check.path, .dataFolder = dataFolder, .now = check.at, .wantsContent = true},
        isolation, progress);
    if (!judged) {
        note(check, judged.error());
        return check;
    }
    check.judged = std::make_shared<JudgedBundle>(*std::move(judged));
    check.facts = factsOf(check.judged->verdict.content);
    check.judged->verdict.content = JsonValue(); // up to 64 MB that nothing shows
    const auto hash = hashOf(*check.judged->file, progress);
    if (!hash) {
        note(check, hash.error());
        return check;
    }
    check.sha256 = *hash;
    check.state = BundleCheck::State::Judged;
    return check;
}

} // namespace

std::optional<BundleFacts> factsOf(const JsonValue &content)
{
    if (content.isNull())
        return {};
    const JsonValue &visit = content["visit"];
    BundleFacts facts;
    facts.city = textOf(visit["city"]["name"]);
    facts.state = textOf(visit["city"]["state"]);
    facts.visit = visit["visit"].text();
    facts.from = parseIsoDate(visit["from"].text());
    facts.to = parseIsoDate(visit["to"].text());
    facts.revision = int(visit["revision"].toInteger().value_or(0));
    facts.purpose = visit["purpose"].text();
    facts.hasCycle = !visit["cycle"].isNull();
    if (const JsonValue &overall = content["score"]["overall"]; overall["text"].isString())
        facts.score = overall["text"].text();
    for (const JsonValue &response : content["answers"]["responses"].items()) {
        ++facts.questions;
        facts.answered += response["answer"].isNull() ? 0 : 1;
    }
    facts.evidence = int(content["evidence"]["items"].items().size());
    if (content["framework"]["status"].text() != u"official")
        facts.notice = textOf(content["framework"]["notice"]);
    return facts;
}

VerifyWork::VerifyWork(const WindowParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
}

VerifyWork::~VerifyWork()
{
    cancel();
}

void VerifyWork::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

void VerifyWork::check(const QStringList &paths)
{
    cancel();
    ++m_round;
    m_progress.reset();
    m_isExtracting = false;
    m_checks.clear();
    for (const QString &path : paths)
        m_checks.push_back({.path = path});
    runNext();
}

void VerifyWork::checkAgain(int index)
{
    if (m_progress)
        return;
    m_checks.at(std::size_t(index)) = {.path = m_checks.at(std::size_t(index)).path};
    runNext();
}

void VerifyWork::runNext()
{
    const auto next = std::find_if(m_checks.begin(), m_checks.end(), [](const BundleCheck &check) {
        return check.state == BundleCheck::State::Waiting;
    });
    if (next != m_checks.end()) {
        next->state = BundleCheck::State::Running;
        next->at = m_parts.clock.now();
        const auto index = std::size_t(next - m_checks.begin());
        m_progress = m_parts.jobs.run<BundleCheck>(
            [check = *next, folder = m_parts.workspace.dataFolder(),
             isolation = &m_parts.isolation](Progress &progress) {
                return checkFile(check, folder, *isolation, progress);
            },
            this,
            [this, round = m_round, index](BundleCheck check) {
                take(round, index, std::move(check));
            });
    }
    Q_EMIT changed();
}

void VerifyWork::take(quint64 round, std::size_t index, BundleCheck check)
{
    if (round != m_round)
        return;
    m_progress.reset();
    m_checks.at(index) = std::move(check);
    runNext();
}

void VerifyWork::extract(int index, const QString &folder)
{
    const BundleCheck &check = m_checks.at(std::size_t(index));
    if (m_progress || !check.judged)
        return;
    const QString result = check.judged->verdict.result;
    const QString target =
        extractionFolder(QString(folder + u'/' + QFileInfo(check.path).completeBaseName()), result);
    const auto rule = result == u"PASSED" ? ExtractRule::Verified : ExtractRule::EvenIfFailed;
    m_isExtracting = true;
    m_progress = m_parts.jobs.run<Result<Extracted>>(
        [judged = check.judged, target, rule, lanes = &m_parts.lanes](Progress &progress) {
            return extractBundle(*judged->file, target, rule, *lanes, progress);
        },
        this,
        [this, round = m_round](const Result<Extracted> &made) {
            if (round != m_round)
                return;
            m_progress.reset();
            m_isExtracting = false;
            Q_EMIT extracted(made);
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

} // namespace mulyankan
