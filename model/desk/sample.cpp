#include "model/desk/sample.h"

#include "model/core/bytes.h"
#include "model/core/file.h"
#include "model/core/json.h"
#include "model/desk/attach.h"
#include "model/desk/begin.h"
#include "model/framework/framework_reader.h"
#include "model/identity/identity.h"
#include "model/programme/authority.h"
#include "model/programme/trust_store.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kSteps = 6; // authority, lead, certificate, programme file, visit, papers
constexpr int kOpenQuestions = 3; // left for whoever tries it
constexpr char kSamplePassphrase[] = "sample only";

const LocalText kLeadName{u"Sample lead"_s, u"नमूना दल प्रमुख"_s};
const LocalText kMemberName{u"Sample member"_s, u"नमूना सदस्य"_s};
const LocalText kCityPerson{u"Sample city officer"_s, u"नमूना नगर अधिकारी"_s};
const LocalText kSite{u"Command and control centre"_s, u"एकीकृत कमान एवं नियंत्रण केंद्र"_s};
const LocalText kSeen{u"Sample answer: the team saw this at the centre."_s,
                      u"नमूना उत्तर: दल ने केंद्र में इसे देखा।"_s};
const LocalText kPaper{u"Sample paper: %1"_s, u"नमूना दस्तावेज़: %1"_s};
const LocalText kConsole{u"Sample: seen at the console"_s, u"नमूना: कंसोल पर देखा गया"_s};

Passphrase samplePassphrase()
{
    return Passphrase(QByteArray(kSamplePassphrase));
}

QString authorityFolder(const SampleRequest &request)
{
    return request.folder + u"/authority"_s;
}

/// One step is done; the user may have had enough.
Done step(Progress &progress)
{
    progress.advance(1);
    return progress.isCancelled() ? Done(fail(Errc::Cancelled, kCancelled)) : Done();
}

/// The visit ends today, so that it is over when it is signed.
QDate firstDay(const Clock &clock)
{
    return utcDay(clock.now()).addDays(-1);
}

QByteArray cycleOf(const SampleRequest &request, QDate today)
{
    const JsonValue cycle = JsonValue::object(
        {{"id", u"sample"_s},
         {"name", localTextJson({u"Sample cycle"_s, u"नमूना चक्र"_s})},
         {"from", isoDate(today.addDays(-30))},
         {"to", isoDate(today.addDays(335))},
         {"required_roles", JsonValue::array({u"lead"_s})},
         {"tie_order", JsonValue::array({})},
         {"city_sees_levels", true},
         {"framework_sha256", JsonValue::array({sha256Hex(request.frameworkBytes)})},
         {"synthetic", true}});
    return canonicalJson(JsonValue::object({{"cycle", cycle}, {"teams", JsonValue::array({})}}));
}

/// The questions that are left open: the first of the first parameters.
QSet<QString> openQuestions(const Framework &framework)
{
    QSet<QString> open;
    for (const Parameter &parameter : framework.parameters) {
        if (open.size() < kOpenQuestions && parameter.questionCount > 0)
            open.insert(framework.questions.at(size_t(parameter.firstQuestion)).id);
    }
    return open;
}

Change meetingChange(const Framework &framework, QDate day, Language language)
{
    Change change{Op::Set, u"p1"_s, {}};
    change.edits = {{Object::person(u"p3"_s, u"name"_s), kCityPerson.in(language)},
                    {Object::person(u"p3"_s, u"role"_s), roleCode(Role::City)},
                    {Object::person(u"p1"_s, u"declaration"_s), u"none"_s},
                    {Object::person(u"p2"_s, u"declaration"_s), u"none"_s},
                    {Object::meeting(u"opening"_s, u"date"_s), isoDate(day)},
                    {Object::meeting(u"opening"_s, u"present"_s),
                     JsonValue::array({u"p1"_s, u"p2"_s, u"p3"_s})}};
    for (const Fact &fact : framework.facts)
        change.edits.push_back({Object::fact(fact.id, u"value"_s), true});
    return change;
}

Change answersChange(const Framework &framework, Language language)
{
    const auto open = openQuestions(framework);
    Change change{Op::Set, u"p1"_s, {}};
    int number = 0;
    for (const Question &question : framework.questions) {
        if (open.contains(question.id))
            continue;
        const QString level = QString::number(2 + number++ % 2);
        change.edits.push_back({Object::response(question.id, u"answer"_s), level});
        change.edits.push_back({Object::response(question.id, u"note"_s), kSeen.in(language)});
    }
    return change;
}

/// The codes of two types of evidence of different groups, as the framework has them.
QStringList twoTypes(const Framework &framework)
{
    QStringList codes;
    QStringList groups;
    for (const EvidenceType &type : framework.evidenceTypes) {
        if (groups.contains(type.group) || codes.size() == 2)
            continue;
        codes << type.code;
        groups << type.group;
    }
    return codes;
}

} // namespace

Result<MadeSample> MakeSample::run(const SampleRequest &request, Progress &progress)
{
    if (QFileInfo::exists(request.folder))
        return fail(Errc::Exists, kFileExists, {request.folder});
    MadeSample made;
    made.dataFolder = QString(request.folder + u"/store"_s);
    progress.setTotal(kSteps);
    if (auto done = make(request, made, progress); !done) {
        QDir(request.folder).removeRecursively(); // all of it is ours: it was not there before
        return passOn(done);
    }
    return made;
}

Done MakeSample::make(const SampleRequest &request, MadeSample &made, Progress &progress)
{
    if (auto done = makePrivateFolder(request.folder); !done)
        return done;
    const QString secret = samplePassphraseFile(made.dataFolder);
    if (auto done =
            writeFileAtomically(secret, QByteArray(kSamplePassphrase) + '\n', Overwrite::No, 0600);
        !done)
        return done;
    if (auto done = makeKeys(request, progress); !done)
        return done;
    if (auto done = makeProgramme(request, made.dataFolder, progress); !done)
        return done;
    auto store = VisitStore::open(made.dataFolder, m_parts.clock, OpenMode::Create);
    if (!store)
        return passOn(store);
    const QDate from = firstDay(m_parts.clock);
    const auto visit = BeginVisit((*store)->changes())
                           .run({request.city,
                                 Purpose::Practice,
                                 request.frameworkBytes,
                                 kLeadName.in(request.language),
                                 {kMemberName.in(request.language)},
                                 kSite.in(request.language),
                                 from,
                                 from.addDays(1)});
    if (!visit)
        return passOn(visit);
    made.visit = *visit;
    if (auto done = step(progress); !done)
        return done;
    return fill(**store, request, made.visit, progress);
}

Done MakeSample::makeKeys(const SampleRequest &request, Progress &progress)
{
    const UtcMs now = m_parts.clock.now();
    const QDate today = utcDay(now);
    const QString lead = QString(request.folder + u"/identities/sample-lead"_s);
    const QString certificate = QString(request.folder + u"/certificate.pem"_s);
    Authority authority(authorityFolder(request));
    const auto created = authority.create(u"Sample authority"_s, samplePassphrase(), now);
    if (!created)
        return passOn(created);
    if (auto done = step(progress); !done)
        return done;
    const auto identity =
        createIdentity(lead, kLeadName.in(request.language), u"SAMPLE-01"_s, samplePassphrase());
    if (!identity)
        return passOn(identity);
    if (auto done = step(progress); !done)
        return done;
    const auto issued = authority.issue({.requestFile = identity->requestPath,
                                         .roles = {u"lead"_s},
                                         .cities = {},
                                         .from = today.addDays(-1),
                                         .to = today.addDays(363),
                                         .out = certificate},
                                        samplePassphrase(), now);
    if (!issued)
        return passOn(issued);
    if (auto done = completeIdentity(lead, certificate); !done)
        return done;
    return step(progress);
}

Done MakeSample::makeProgramme(const SampleRequest &request, const QString &dataFolder,
                               Progress &progress)
{
    const UtcMs now = m_parts.clock.now();
    const QString file = QString(request.folder + u"/programme.asice"_s);
    const auto exported = Authority(authorityFolder(request))
                              .exportProgramme({.to = file,
                                                .framework = request.frameworkBytes,
                                                .citiesCsv = request.citiesCsv,
                                                .cycleFile = cycleOf(request, utcDay(now)),
                                                .expires = {}},
                                               samplePassphrase(), now);
    if (!exported)
        return passOn(exported);
    if (auto done = makePrivateFolder(dataFolder); !done)
        return done;
    Progress bytes; // ours counts steps
    const auto taken =
        TrustStore(dataFolder).importFile({file, exported->rootSha256, now, {}}, bytes);
    return taken ? step(progress) : Done(passOn(taken));
}

Done MakeSample::fill(VisitStore &store, const SampleRequest &request, const QString &visit,
                      Progress &progress)
{
    const auto framework = loadFramework(request.frameworkBytes);
    if (!framework)
        return passOn(framework);
    const QDate from = firstDay(m_parts.clock);
    for (const Change &change : {meetingChange(*framework, from, request.language),
                                 answersChange(*framework, request.language)}) {
        if (const auto applied = store.changes().apply(visit, change); !applied)
            return passOn(applied);
    }
    return attachPapers(store, request, visit, progress);
}

Done MakeSample::attachPapers(VisitStore &store, const SampleRequest &request, const QString &visit,
                              Progress &progress)
{
    const auto framework = loadFramework(request.frameworkBytes);
    if (!framework)
        return passOn(framework);
    const QString papers = QString(request.folder + u"/papers"_s);
    if (auto done = makePrivateFolder(papers); !done)
        return done;
    const QStringList types = twoTypes(*framework);
    const auto open = openQuestions(*framework);
    Progress bytes; // ours counts steps
    AttachEvidence attach(store.changes(), store.records(), store.evidence(), m_parts.isolation);
    for (const Parameter &parameter : framework->parameters) {
        if (progress.isCancelled())
            return fail(Errc::Cancelled, kCancelled);
        AttachRequest item;
        item.visit = visit;
        item.person = u"p1"_s;
        for (int i = 0; i < parameter.questionCount; ++i) {
            const QString id = framework->questions.at(size_t(parameter.firstQuestion + i)).id;
            if (!open.contains(id))
                item.questions << id;
        }
        item.path = QString(papers + u'/' + parameter.id + u".txt"_s);
        item.type = types.value(0);
        item.caption = kPaper.in(request.language).arg(parameter.name.in(request.language));
        if (auto done = writeFileAtomically(item.path, item.caption.toUtf8() + '\n'); !done)
            return done;
        if (const auto attached = attach.run(item, bytes); !attached)
            return passOn(attached);
        item.path.clear();
        item.type = types.value(1);
        item.caption = kConsole.in(request.language);
        if (const auto attached = attach.run(item, bytes); !attached)
            return passOn(attached);
    }
    return step(progress);
}

QString nextSampleFolder(const QString &dataFolder)
{
    const QDir own(QFileInfo(dataFolder).absolutePath());
    const QDir parent(isSampleFolder(dataFolder) ? QFileInfo(own.path()).absolutePath()
                                                 : own.path());
    for (int n = 1;; ++n) {
        const QString folder = parent.filePath(u"sample-%1"_s.arg(n));
        if (!QFileInfo::exists(folder))
            return folder;
    }
}

bool isSampleFolder(const QString &dataFolder)
{
    static const QRegularExpression pattern(u"/sample-[0-9]+/[^/]+$"_s);
    return pattern.match(QDir::cleanPath(QFileInfo(dataFolder).absoluteFilePath())).hasMatch();
}

QString samplePassphraseFile(const QString &dataFolder)
{
    return QString(QFileInfo(dataFolder).absolutePath() + u"/passphrase.txt"_s);
}

} // namespace mulyankan
