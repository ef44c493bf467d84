#include "tests/model/desk/desk_fixture.h"

#include "model/desk/attach.h"
#include "model/desk/begin.h"
#include "model/programme/authority.h"
#include "resources/resources.h"
#include "tests/support/test_framework.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

const City kBilaspur{u"CG-BILASPUR"_s,
                     {u"Bilaspur"_s, u"बिलासपुर"_s},
                     {u"Chhattisgarh"_s, u"छत्तीसगढ़"_s},
                     {u"Central"_s, u"मध्य"_s},
                     {}};

Passphrase sampleSecret()
{
    return Passphrase("sample only");
}

} // namespace

Result<std::optional<CaptureReading>> NoIsolation::captureOf(QFileDevice &, const QString &,
                                                             Progress &)
{
    return std::optional<CaptureReading>();
}

Result<std::optional<PictureReading>> NoIsolation::pictureOf(QFileDevice &, const PictureWish &,
                                                             Progress &)
{
    return std::optional<PictureReading>();
}

Result<BundleVerdict> NoIsolation::verify(QFileDevice &, const VerificationRequest &, Progress &)
{
    return fail(Errc::Io, kWorkerMissing, {u"none in this test"_s});
}

DeskFixture::DeskFixture()
{
    initResources();
    auto opened = VisitStore::open(path(u"store"_s), clock, OpenMode::Create);
    if (!note(opened.has_value(), u"store"_s))
        return;
    store = *std::move(opened);
    (void)(makeVisit() && makeTrust());
}

bool DeskFixture::note(bool ok, const QString &what)
{
    if (!ok && m_problem.isEmpty())
        m_problem = what;
    return ok;
}

bool DeskFixture::makeVisit()
{
    const auto id = BeginVisit(store->changes())
                        .run({kBilaspur,
                              Purpose::Evaluation,
                              smallFramework(2),
                              u"परीक्षक"_s,
                              {u"Second assessor"_s},
                              u"Tarbahar"_s,
                              QDate(2024, 1, 15),
                              QDate(2024, 1, 17)});
    if (!note(id.has_value(), u"begin"_s))
        return false;
    visit = *id;
    Change change{Op::Set, u"p1"_s, {}};
    for (const char *person : {"p1", "p2"})
        change.edits.push_back(
            {Object::person(QLatin1String(person), u"declaration"_s), u"none"_s});
    change.edits.push_back({Object::fact(u"f1"_s, u"value"_s), true});
    for (const char *question : {"AAA-01", "AAA-02", "BBB-01", "BBB-02"}) {
        change.edits.push_back({Object::response(QLatin1String(question), u"answer"_s), u"3"_s});
        change.edits.push_back(
            {Object::response(QLatin1String(question), u"note"_s), u"देखा गया"_s});
    }
    if (!note(apply(change).has_value(), u"answers"_s))
        return false;
    for (const char *question : {"AAA-01", "AAA-02", "BBB-01", "BBB-02"}) {
        const QString file =
            writeFile(QLatin1String(question) + u".txt", QByteArray("evidence of ") + question);
        if (!note(attach(file, QLatin1String(question), u"DOC"_s).has_value(), u"attach"_s))
            return false;
    }
    return true;
}

/// Keys cost a second each to protect: one authority and one lead serve every fixture, as copies.
bool DeskFixture::makeKeys(const QString &folder) const
{
    const auto in = [&](const char *name) {
        return QString(folder + u'/' + QLatin1String(name));
    };
    Authority authority(in("authority"));
    const IssueRequest request{.requestFile = in("lead/request.pem"),
                               .roles = {u"lead"_s},
                               .cities = {u"CG-BILASPUR"_s},
                               .from = QDate(2024, 1, 1),
                               .to = QDate(2025, 1, 1),
                               .out = in("lead.pem")};
    return authority.create(u"Test authority"_s, sampleSecret(), clock.now())
        && createIdentity(in("lead"), u"परीक्षक"_s, u"LEAD-01"_s, sampleSecret())
        && authority.issue(request, sampleSecret(), clock.now())
        && completeIdentity(in("lead"), in("lead.pem"))
        && authority.exportProgramme({in("programme.asice"), {}, {}, {}, {}}, sampleSecret(),
                                     clock.now());
}

bool DeskFixture::makeTrust()
{
    static const QTemporaryDir kept;
    static const bool made = makeKeys(kept.path());
    if (!note(made, u"keys"_s))
        return false;
    for (const char *name : {"authority", "lead"}) {
        QDir().mkpath(path(QLatin1String(name)));
        for (const QFileInfo &file :
             QDir(kept.filePath(QLatin1String(name))).entryInfoList(QDir::Files))
            QFile::copy(file.filePath(), path(QLatin1String(name) + u'/' + file.fileName()));
    }
    QFile::copy(kept.filePath(u"programme.asice"_s), path(u"programme.asice"_s));
    TrustStore trusted(path(u"store"_s));
    const auto imported = trusted.importFile({path(u"programme.asice"_s),
                                              {},
                                              clock.now(),
                                              [](const QString &) {
                                                  return true;
                                              }},
                                             progress);
    if (!note(imported.has_value(), u"import"_s))
        return false;
    m_programme = *imported;
    return true;
}

QString DeskFixture::writeFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    const bool ok = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return ok ? file.fileName() : QString();
}

Result<Attached> DeskFixture::attach(const QString &file, const QString &question,
                                     const QString &type)
{
    AttachRequest request;
    request.visit = visit;
    request.path = file;
    if (!question.isEmpty())
        request.questions = {question};
    request.type = type;
    request.person = u"p1"_s;
    return AttachEvidence(store->changes(), store->records(), store->evidence(), isolation)
        .run(request, progress);
}

Result<Applied> DeskFixture::apply(const Change &change)
{
    return store->changes().apply(visit, change);
}

Result<Preparation> DeskFixture::prepare()
{
    SignVisit deed({store->changes(), store->records(), store->evidence(), clock, lanes});
    return deed.prepare(visit, trust(), progress);
}

Result<SignedVisit> DeskFixture::sign(const QByteArray &passphrase)
{
    const auto preparation = prepare();
    if (!preparation)
        return passOn(preparation);
    const auto signer = openIdentity(path(u"lead"_s), Passphrase(passphrase));
    if (!signer)
        return passOn(signer);
    SignVisit deed({store->changes(), store->records(), store->evidence(), clock, lanes});
    return deed.complete(*preparation, *trust(), **signer, {}, progress);
}

Result<Exported> DeskFixture::exportTo(const QString &to)
{
    ExportBundle deed({store->changes(), store->records(), store->evidence(), clock, lanes});
    return deed.run({visit, {}, to}, trust(), progress);
}

int shell(const QString &folder, const QString &script)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"bash"_s, {u"-euo"_s, u"pipefail"_s, u"-c"_s, script});
    process.waitForFinished(60'000);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QByteArray reasonOf(const Error &error)
{
    return error.reason.code;
}

} // namespace mulyankan
