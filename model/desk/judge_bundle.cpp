#include "model/desk/judge_bundle.h"

#include "model/core/file.h"
#include "model/programme/trust_store.h"

#include <QFileDevice>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// The programme file that bundles are judged by; null: there is none.
Result<std::unique_ptr<QFileDevice>> openTrust(const JudgeRequest &request)
{
    QString path = request.trustFile.value_or(QString());
    if (!request.trustFile) {
        const auto stored = TrustStore(request.dataFolder).current();
        if (!stored)
            return passOn(stored);
        path = *stored ? (*stored)->path : QString();
    }
    if (path.isEmpty())
        return std::unique_ptr<QFileDevice>();
    return openPlainFile(path);
}

} // namespace

Result<JudgedBundle> judgeBundle(const JudgeRequest &request, Isolation &isolation,
                                 Progress &progress)
{
    auto file = openPlainFile(request.path);
    if (!file)
        return passOn(file);
    const auto trust = openTrust(request);
    if (!trust)
        return passOn(trust);
    const VerificationRequest wish{.trust = trust->get(),
                                   .now = request.now,
                                   .wantsContent = request.wantsContent,
                                   .isTrustInForce = !request.trustFile};
    auto verdict = isolation.verify(**file, wish, progress);
    if (!verdict)
        return passOn(verdict);
    return JudgedBundle{*std::move(file), *std::move(verdict)};
}

QString extractionFolder(const QString &folder, const QString &result)
{
    return result == u"PASSED" ? folder : QString(folder + u"/NOT-VERIFIED-"_s + result);
}

} // namespace mulyankan
