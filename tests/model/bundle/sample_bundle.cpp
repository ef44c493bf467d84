#include "tests/model/bundle/sample_bundle.h"

#include "model/core/bytes.h"
#include "model/framework/framework_reader.h"
#include "tests/support/test_framework.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// A buffer that owns what it reads.
class OwnBuffer final : public QBuffer {
public:
    explicit OwnBuffer(const QByteArray &bytes)
    {
        setData(bytes);
        open(QIODevice::ReadOnly);
    }
};

JsonValue idList(const QStringList &ids)
{
    JsonValue out = JsonValue::array();
    for (const QString &id : ids)
        out.append(id);
    return out;
}

} // namespace

QByteArray samplePdf(const QByteArray &text)
{
    return "%PDF-1.4\n%" + text + "\n%%EOF\n";
}

QByteArray sampleJpeg(const QByteArray &text)
{
    return QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000") + text
        + QByteArray::fromHex("ffd9");
}

SampleBundle::SampleBundle() : frameworkBytes(smallFramework(2))
{
    const auto loaded = loadFramework(frameworkBytes);
    Q_ASSERT(loaded);
    framework = *loaded;
    head.chain = u"00c0ffee"_s;
    visit.id = u"v0123456789ab"_s;
    visit.city = {u"CG-BILASPUR"_s,
                  {u"Bilaspur"_s, u"बिलासपुर"_s},
                  {u"Chhattisgarh"_s, u"छत्तीसगढ़"_s},
                  {u"Central"_s, u"मध्य"_s},
                  {}};
    visit.frameworkSha256 = framework.sha256;
    write(Op::Begin, u"visit:"_s + visit.id, {}, true, {});
    beginVisit();
    addPeople();
    addEvidence();
    addAnswers();
    trust = Trust();
    trust->rootSha256 = sha256Hex("root");
    trust->version = 3;
    trust->frameworkSha256 = {framework.sha256};
    trust->cityCodes = {u"CG-BILASPUR"_s, u"KA-BELAGAVI"_s};
    trust->cycle = TrustCycle{u"cycle-1"_s, {u"lead"_s}, trust->frameworkSha256, false};
    visit.cycle = CycleRef{u"cycle-1"_s, trust->rootSha256, 3};
    trust->grants.push_back({sha256Hex("certificate of Asha"),
                             u"ID-1"_s,
                             u"Asha"_s,
                             {u"lead"_s},
                             {u"CG-BILASPUR"_s},
                             QDate(2024, 1, 1),
                             QDate(2024, 12, 31)});
}

void SampleBundle::beginVisit()
{
    change(Op::Set,
           {{Object::visit(u"from"_s), u"2024-01-15"_s},
            {Object::visit(u"to"_s), u"2024-01-17"_s},
            {Object::visit(u"site"_s), u"Tarbahar"_s}},
           {});
}

void SampleBundle::addPeople()
{
    const auto add = [&](const QString &id, const QString &name, const QString &role) {
        change(Op::Person,
               {{Object::person(id, u"name"_s), name}, {Object::person(id, u"role"_s), role}}, {});
    };
    add(u"p1"_s, u"Asha"_s, u"lead"_s);
    add(u"p2"_s, u"Ravi"_s, u"member"_s);
    add(u"p3"_s, u"सुनीता"_s, u"city"_s);
    change(Op::Person,
           {{Object::person(u"p1"_s, u"identity"_s), u"ID-1"_s},
            {Object::person(u"p3"_s, u"designation"_s), u"Commissioner"_s},
            {Object::person(u"p2"_s, u"leaves"_s), u"2024-01-16"_s},
            {Object::person(u"p2"_s, u"leave_reason"_s), u"Fever"_s}});
    change(Op::Declare, {{Object::person(u"p1"_s, u"declaration"_s), u"none"_s}});
    change(Op::Declare, {{Object::person(u"p2"_s, u"declaration"_s), u"Worked there in 2019"_s}},
           u"p2"_s);
    change(Op::Set,
           {{Object::meeting(u"opening"_s, u"date"_s), u"2024-01-15"_s},
            {Object::meeting(u"opening"_s, u"present"_s), idList({u"p3"_s, u"p1"_s})},
            {Object::meeting(u"opening"_s, u"note"_s), u"Denominators agreed."_s}});
    change(Op::Set,
           {{Object::fact(u"f1"_s, u"value"_s), true},
            {Object::fact(u"f1"_s, u"reason"_s), u"Seen."_s}});
}

void SampleBundle::attach(const QString &id, const QString &type, const QByteArray &bytes,
                          const QString &mediaType, const QStringList &questions)
{
    EvidenceItem item;
    item.id = id;
    item.type = type;
    item.caption = u"Caption of "_s + id;
    item.sha256 = sha256Hex(bytes);
    item.sizeBytes = bytes.size();
    item.mediaType = mediaType;
    item.originalName = u"IMG_"_s + id + u".jpg";
    item.addedBy = u"p1"_s;
    std::vector<Edit> edits = attachChange(item, questions.value(0), u"p1"_s).edits;
    for (const QString &question : questions.mid(1))
        edits.push_back({Object::link(id, question), true});
    change(Op::Attach, edits);
    for (const EvidenceItem &one : visit.evidence) {
        if (one.id == id && !questions.isEmpty())
            setFile(evidenceEntryName(one), bytes);
    }
}

void SampleBundle::addEvidence()
{
    attach(u"e0001"_s, u"DOC"_s, samplePdf("one"), u"application/pdf"_s,
           {u"AAA-01"_s, u"BBB-01"_s});
    attach(u"e0002"_s, u"OBS"_s, sampleJpeg("two"), u"image/jpeg"_s, {u"BBB-01"_s, u"AAA-01"_s});
    EvidenceItem seen;
    seen.id = u"e0003"_s;
    seen.type = u"REC"_s;
    seen.source = u"CISO"_s;
    seen.seenBy = u"p2"_s;
    seen.dated = QDate(2023, 8, 12);
    change(Op::Attach, attachChange(seen, u"AAA-01"_s, u"p2"_s).edits, u"p2"_s);
    attach(u"e0004"_s, u"DOC"_s, samplePdf("four"), u"application/pdf"_s, {u"AAA-01"_s});
    change(Op::Withdraw, withdrawChange(visit, u"e0004"_s, u"The city asks."_s, u"p1"_s).edits);
    removeFile(u"evidence/e0004.pdf"_s);
    attach(u"e0005"_s, u"DOC"_s, samplePdf("five"), u"application/pdf"_s, {u"AAA-01"_s});
    change(Op::Remove, removeChange(visit, u"e0005"_s, u"p1"_s).edits);
    removeFile(u"evidence/e0005.pdf"_s);
    attach(u"e0006"_s, u"DOC"_s, samplePdf("six"), u"application/pdf"_s, {}); // unsorted
}

void SampleBundle::addAnswers()
{
    const auto answer = [&](const QString &question, const QString &what) {
        change(Op::Set, {{Object::response(question, u"answer"_s), what}});
    };
    answer(u"AAA-01"_s, u"3"_s);
    answer(u"AAA-01"_s, u"5"_s);
    answer(u"AAA-02"_s, u"NA"_s);
    answer(u"BBB-01"_s, u"4"_s);
    answer(u"BBB-02"_s, u"NE"_s);
    change(Op::Set,
           {{Object::response(u"AAA-02"_s, u"reason"_s), u"No cameras are operated."_s},
            {Object::response(u"AAA-01"_s, u"note"_s), u"Minutes seen."_s},
            {Object::response(u"AAA-01"_s, u"interviewed"_s), idList({u"SHI"_s, u"OPR"_s})},
            {Object::response(u"BBB-01"_s, u"measure"_s), measureJson({90, 100})},
            {Object::own(u"AAA-01"_s, u"p2"_s, u"answer"_s), u"4"_s}});
    change(Op::Remark,
           {{Object::remark(u"r1"_s, u"agree"_s), u"partly"_s},
            {Object::remark(u"r1"_s, u"question"_s), u"BBB-01"_s},
            {Object::remark(u"r1"_s, u"text"_s), u"The figure is of last year."_s}});
}

void SampleBundle::appendLine(const QByteArray &line)
{
    log += line + '\n';
    head.head = auditLineHash(head.head, line);
    ++head.count;
}

void SampleBundle::change(Op op, std::vector<Edit> edits, const QString &person)
{
    clock.advance(60'000);
    const auto result = applyChange(visit, framework, {op, person, std::move(edits)}, clock.now());
    if (!result)
        qFatal("refused: %s %s", result.error().reason.code,
               qPrintable(result.error().args.join(u' ')));
    AuditWriter writer(head, clock);
    for (const QByteArray &line : writer.append(clock.now(), person, *result))
        appendLine(line);
}

void SampleBundle::write(Op op, const QString &object, const JsonValue &before,
                         const JsonValue &after, const QString &person)
{
    AuditWriter writer(head, clock);
    appendLine(writer.append(clock.now(), person, op, object, before, after));
}

void SampleBundle::beginChain(const QString &chain, const JsonValue &joinValue)
{
    others.push_back(head);
    setFile(u"audit/%1.jsonl"_s.arg(head.chain), log);
    log.clear();
    head = ChainHead();
    head.chain = chain;
    write(Op::Join, u"chain:"_s + others.back().chain, {}, joinValue);
}

void SampleBundle::freeze()
{
    setFile(u"framework.json"_s, frameworkBytes);
    setFile(u"answers.json"_s, answersDocument(visit, framework));
    setFile(u"evidence.json"_s, evidenceDocument(visit, framework));
    const JsonValue frozen = JsonValue::object({{"answers", find(u"answers.json"_s)->sha256},
                                                {"evidence", find(u"evidence.json"_s)->sha256},
                                                {"framework", find(u"framework.json"_s)->sha256},
                                                {"revision", visit.revision}});
    write(Op::Freeze, u"revision:%1"_s.arg(visit.revision), {}, frozen);
    setFile(u"audit.jsonl"_s, log);
    setFile(u"visit.json"_s, visitDocument(visit, framework, {head, others}));
    contentId = sha256Hex("content");
    clock.advance(90'000);
    now = clock.now() + 3'600'000;
    SignerStatement statement{contentId,   visit.city.code, visit.id,  visit.revision,
                              u"lead"_s,   u"p1"_s,         u"Asha"_s, u"ID-1"_s,
                              clock.now(), Language::Hindi, {},        {}};
    statement.text = statementText(u"lead"_s, false, Language::Hindi);
    Certificate certificate;
    certificate.sha256 = sha256Hex("certificate of Asha");
    certificate.commonName = u"Asha"_s;
    certificate.serialNumber = u"ID-1"_s;
    signers = {{u"lead-00000000"_s, u"statements/lead-00000000.json"_s, statement, certificate,
                clock.now() + 1000}};
    readAgain();
}

void SampleBundle::readAgain()
{
    content = BundleContent();
    const auto parsed = [&](const QString &name) {
        return parseCanonicalJson(file(name)).value();
    };
    Findings findings = readVisitDocument(parsed(u"visit.json"_s), content);
    for (const Findings &more : {readAnswersDocument(parsed(u"answers.json"_s), content),
                                 readEvidenceDocument(parsed(u"evidence.json"_s), content)})
        findings.insert(findings.end(), more.begin(), more.end());
    for (const Finding &finding : findings)
        qFatal("%s %s", qPrintable(finding.code), qPrintable(finding.detail));
    content.frameworkBytes = file(u"framework.json"_s);
    content.framework = framework;
}

std::unique_ptr<QIODevice> SampleBundle::open(const QString &name) const
{
    if (!files.contains(name))
        return nullptr;
    return std::make_unique<OwnBuffer>(files.value(name));
}

void SampleBundle::setFile(const QString &name, const QByteArray &bytes)
{
    removeFile(name);
    files.insert(name, bytes);
    entries.push_back({name, bytes.size(), sha256Hex(bytes)});
}

void SampleBundle::removeFile(const QString &name)
{
    files.remove(name);
    std::erase_if(entries, [&](const CheckedEntry &entry) { return entry.name == name; });
}

QString SampleBundle::basis() const
{
    QString lines;
    for (const QString &name : {u"answers.json"_s, u"evidence.json"_s})
        lines += sha256Hex(file(name)) + u"  " + name + u'\n';
    return sha256Hex(lines.toUtf8());
}

} // namespace mulyankan
