// Longer than other sources: one row for each rule reads better in one place.
#include "model/bundle/checks.h"

#include "model/bundle/cross_parts.h"
#include "model/core/bytes.h"
#include "tests/model/bundle/sample_bundle.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

using Deed = std::function<void(mulyankan::SampleBundle &)>;
Q_DECLARE_METATYPE(Deed)

namespace mulyankan {

namespace {

/// `CODE:object` of every finding that is not mere information, sorted and once each; information
/// as `(CODE:object)`.
QString told(const Findings &findings)
{
    QStringList out;
    for (const Finding &finding : findings) {
        const QString text = finding.code + u':' + finding.object;
        switch (finding.level) {
        case FindingLevel::Failed:
            out.append(text);
            break;
        case FindingLevel::Indeterminate:
            out.append(text + u'?');
            break;
        case FindingLevel::Information:
            out.append(u'(' + text + u')');
            break;
        }
    }
    out.removeDuplicates();
    out.sort();
    return out.join(u' ');
}

Findings audited(const SampleBundle &bundle)
{
    Progress progress;
    const auto reading = auditCheck(bundle.context(), progress);
    return reading ? reading->findings : Findings{{u"ERROR"_s, FindingLevel::Failed, {}, {}}};
}

Findings typesOf(const SampleBundle &bundle)
{
    Progress progress;
    Lanes lanes;
    const auto findings = evidenceTypeCheck(bundle.context(), lanes, progress);
    return findings ? *findings : Findings{{u"ERROR"_s, FindingLevel::Failed, {}, {}}};
}

Person *personOf(SampleBundle &bundle, const QString &id)
{
    return const_cast<Person *>(bundle.content.visit.person(id));
}

EvidenceItem &itemAt(SampleBundle &bundle, const QString &id)
{
    return const_cast<EvidenceItem &>(*bundle.content.visit.item(id));
}

Response &responseAt(SampleBundle &bundle, const char *question)
{
    return bundle.content.visit.responses[QString::fromLatin1(question)];
}

void row(const char *name, const Deed &before, const Deed &after, const char *codes)
{
    QTest::addRow("%s", name) << before << after << QString::fromUtf8(codes);
}

void columns()
{
    QTest::addColumn<Deed>("before");
    QTest::addColumn<Deed>("after");
    QTest::addColumn<QString>("codes");
}

/// Puts one line of the log in the place of another, the hashes after it left as they are.
void replaceLine(SampleBundle &bundle, qsizetype number,
                 const std::function<QByteArray(QByteArray)> &how)
{
    QList<QByteArray> lines = bundle.file(u"audit.jsonl"_s).split('\n');
    lines[number - 1] = how(lines[number - 1]);
    bundle.setFile(u"audit.jsonl"_s, lines.join('\n'));
}

/// Writes the whole log again with the lines as @p how leaves them, every hash right and visit.json
/// told.
void rewriteLog(SampleBundle &bundle, const std::function<void(std::vector<AuditLine> &)> &how)
{
    std::vector<AuditLine> lines;
    QList<QByteArray> texts = bundle.file(u"audit.jsonl"_s).split('\n');
    texts.removeLast();
    for (const QByteArray &text : texts)
        lines.push_back(parseAuditLine(text).value());
    how(lines);
    QByteArray log;
    ChainHead head = bundle.content.extras.audit;
    head.count = 0;
    head.head = QString(64, u'0');
    for (AuditLine &line : lines) {
        line.prev = head.head;
        const QByteArray bytes = auditLineBytes(line);
        head.head = auditLineHash(head.head, bytes);
        ++head.count;
        log += bytes + '\n';
    }
    bundle.setFile(u"audit.jsonl"_s, log);
    bundle.content.extras.audit = head;
}

void setLine(SampleBundle &bundle, const QString &object, const JsonValue &value)
{
    rewriteLog(bundle, [&](std::vector<AuditLine> &lines) {
        for (AuditLine &line : lines) {
            if (line.object == object)
                line.after = value;
        }
    });
}

BundleSigner secondSigner(const SampleBundle &bundle)
{
    BundleSigner signer = bundle.signers.front();
    signer.tag = u"member-11111111"_s;
    signer.statementName = u"statements/member-11111111.json"_s;
    signer.statement.role = u"member"_s;
    signer.statement.person = u"p2"_s;
    signer.statement.name = signer.certificate.commonName = u"Ravi"_s;
    signer.statement.identity = signer.certificate.serialNumber = u"ID-2"_s;
    signer.statement.remark = u"But the roof leaks."_s;
    signer.statement.text = statementText(u"member"_s, true, signer.statement.language);
    signer.certificate.sha256 = sha256Hex("certificate of Ravi");
    return signer;
}

} // namespace

class TestChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodBundlePasses();
    void aGoodBundleOfTwoChainsPasses();
    void crossFile_data();
    void crossFile();
    void audit_data();
    void audit();
    void whateverIsChangedThroughTheDoorAgreesWithItsLog();
    void roles_data();
    void roles();
    void times_data();
    void times();
    void evidenceTypes_data();
    void evidenceTypes();
    void stopsWhenCancelled();
    void boundsTheFindings();
};

void TestChecks::aGoodBundlePasses()
{
    SampleBundle bundle;
    bundle.freeze();
    QCOMPARE(told(crossCheck(bundle.context())), QString());
    QCOMPARE(told(audited(bundle)), QString());
    QCOMPARE(told(roleCheck(bundle.context())), QString());
    Progress progress;
    const auto reading = auditCheck(bundle.context(), progress);
    QVERIFY(reading && reading->frozenAt);
    QCOMPARE(told(timeCheck(bundle.context(), reading->frozenAt)), QString());
    QCOMPARE(told(typesOf(bundle)), QString());
    bundle.trust.reset();
    QCOMPARE(told(crossCheck(bundle.context())), QString());
    QCOMPARE(told(roleCheck(bundle.context())), QString());
}

void TestChecks::aGoodBundleOfTwoChainsPasses()
{
    SampleBundle bundle;
    bundle.beginChain(u"11111111"_s,
                      JsonValue::object({{"chain", bundle.head.chain},
                                         {"count", bundle.head.count},
                                         {"head", bundle.head.head}}));
    bundle.change(Op::Set, {{Object::response(u"AAA-01"_s, u"note"_s), u"Seen again."_s}});
    bundle.freeze();
    QCOMPARE(told(audited(bundle)), QString());
}

void TestChecks::crossFile_data()
{
    columns();
    const Deed none = [](SampleBundle &) {
    };
    const auto after = [&](const char *name, const Deed &deed, const char *codes) {
        row(name, none, deed, codes);
    };
    const auto before = [&](const char *name, const Deed &deed, const char *codes) {
        row(name, deed, none, codes);
    };

    // What would have blocked signing.
    after(
        "an answer is missing",
        [](auto &b) {
            b.content.visit.responses.remove(u"BBB-02"_s);
            b.content.responseOrder.removeAll(u"BBB-02"_s);
        },
        "XRF-UNANSWERED:BBB-02");
    after(
        "an answer not seen yet", [](auto &b) { responseAt(b, "BBB-02").answer = u"NS"_s; },
        "XRF-UNANSWERED:BBB-02");
    after(
        "a fact is missing",
        [](auto &b) {
            b.content.visit.facts.clear();
            b.content.factOrder.clear();
        },
        "XRF-FACT-UNANSWERED:f1");
    after(
        "NA without a reason", [](auto &b) { responseAt(b, "AAA-02").reason.clear(); },
        "XRF-NA-REASON:AAA-02");
    after(
        "a level above the evidence", [](auto &b) { responseAt(b, "BBB-02").answer = u"3"_s; },
        "XRF-GATE:BBB-02");
    after(
        "a level above the evidence, with the lead's reason",
        [](auto &b) {
            responseAt(b, "BBB-02").answer = u"3"_s;
            responseAt(b, "BBB-02").gateReason = u"Seen at night."_s;
        },
        "");
    after(
        "nobody leads", [](auto &b) { personOf(b, u"p1"_s)->role = Role::Member; },
        "XRF-PEOPLE:visit.json");
    after(
        "two lead", [](auto &b) { personOf(b, u"p2"_s)->role = Role::Lead; },
        "XRF-PEOPLE:visit.json");
    after(
        "people not by number",
        [](auto &b) { std::swap(b.content.visit.people[1], b.content.visit.people[2]); },
        "XRF-PEOPLE:p2");
    after(
        "the same person twice",
        [](auto &b) { b.content.visit.people.push_back(b.content.visit.people[2]); },
        "XRF-PEOPLE:p3");
    after(
        "a member without a declaration",
        [](auto &b) { personOf(b, u"p2"_s)->declaration.reset(); }, "XRF-DECLARATION:p2");
    after(
        "it ends before it begins", [](auto &b) { b.content.visit.to = QDate(2024, 1, 14); },
        "XRF-DATES:visit.json");
    after(
        "a second revision of nothing", [](auto &b) { b.content.visit.revision = 2; },
        "XRF-SUPERSEDES:visit.json");
    after(
        "a first revision of something",
        [](auto &b) {
            b.content.visit.supersedes = Supersedes{sha256Hex("r0"), {}};
        },
        "XRF-SUPERSEDES:visit.json");

    // Codes and their order.
    after(
        "NA where it is not allowed",
        [](auto &b) {
            responseAt(b, "BBB-02").answer = u"NA"_s;
            responseAt(b, "BBB-02").reason = u"None."_s;
        },
        "XRF-NA-NOT-ALLOWED:BBB-02");
    after(
        "an own NA where it is not allowed",
        [](auto &b) { responseAt(b, "AAA-01").own[0].answer = u"NA"_s; },
        "XRF-NA-NOT-ALLOWED:AAA-01");
    after(
        "an unknown question", [](auto &b) { b.content.responseOrder.append(u"ZZZ-01"_s); },
        "XRF-CODE-UNKNOWN:answers.json");
    after(
        "questions out of order", [](auto &b) { b.content.responseOrder.swapItemsAt(0, 1); },
        "XRF-ORDER:answers.json");
    after(
        "an unknown fact", [](auto &b) { b.content.factOrder.append(u"f9"_s); },
        "XRF-CODE-UNKNOWN:answers.json");
    after(
        "an unknown role interviewed",
        [](auto &b) { responseAt(b, "AAA-01").interviewed = QStringList{u"XXX"_s}; },
        "XRF-CODE-UNKNOWN:AAA-01");
    after(
        "an unknown role of a person",
        [](auto &b) { personOf(b, u"p3"_s)->interviewRole = u"XXX"_s; }, "XRF-CODE-UNKNOWN:p3");
    after(
        "an unknown type of evidence",
        [](auto &b) {
            itemAt(b, u"e0003"_s).type = u"XXX"_s;
            responseAt(b, "AAA-01").answer = u"4"_s;
        },
        "XRF-CODE-UNKNOWN:e0003");
    after(
        "evidence for an unknown question",
        [](auto &b) { itemAt(b, u"e0001"_s).supports.append(u"ZZZ-01"_s); },
        "XRF-CODE-UNKNOWN:e0001");
    after(
        "evidence for questions out of order",
        [](auto &b) { itemAt(b, u"e0001"_s).supports.swapItemsAt(0, 1); }, "XRF-ORDER:e0001");
    after(
        "a remark on an unknown question",
        [](auto &b) { b.content.visit.remarks[0].question = u"ZZZ-01"_s; }, "XRF-CODE-UNKNOWN:r1");
    after(
        "a remark with unknown evidence",
        [](auto &b) { b.content.visit.remarks[0].evidence = QStringList{u"e0009"_s}; },
        "XRF-EVIDENCE:r1");

    // Ids of people.
    after(
        "an answer by nobody here", [](auto &b) { responseAt(b, "AAA-01").by = u"p9"_s; },
        "XRF-PEOPLE:AAA-01");
    after(
        "an own answer of nobody here",
        [](auto &b) { responseAt(b, "AAA-01").own[0].person = u"p9"_s; }, "XRF-PEOPLE:AAA-01");
    after(
        "dissent of nobody here",
        [](auto &b) {
            responseAt(b, "AAA-01").consensus = Consensus{{}, {{u"p9"_s, {}}}};
        },
        "XRF-PEOPLE:AAA-01");
    after(
        "a fact by nobody here", [](auto &b) { b.content.visit.facts[u"f1"_s].by = u"p9"_s; },
        "XRF-PEOPLE:f1");
    after(
        "a remark by nobody here", [](auto &b) { b.content.visit.remarks[0].by = u"p9"_s; },
        "XRF-PEOPLE:r1");
    after(
        "a remark disposed of by nobody here",
        [](auto &b) { b.content.otherPersons.emplace_back(u"r1 disposition"_s, u"p9"_s); },
        "XRF-PEOPLE:answers.json");
    after(
        "nobody here present",
        [](auto &b) { b.content.visit.meetings[0].present = QStringList{u"p9"_s}; },
        "XRF-PEOPLE:visit.json");
    after(
        "seen by nobody here", [](auto &b) { itemAt(b, u"e0003"_s).seenBy = u"p9"_s; },
        "XRF-PEOPLE:e0003");
    after(
        "added by nobody here", [](auto &b) { itemAt(b, u"e0001"_s).addedBy = u"p9"_s; },
        "XRF-PEOPLE:e0001");
    after(
        "withdrawn by nobody here", [](auto &b) { itemAt(b, u"e0004"_s).withdrawn->by = u"p9"_s; },
        "XRF-PEOPLE:e0004");

    // Waivers and the acknowledgement.
    const auto waive = [](const char *role, const char *reason) -> Deed {
        return [=](SampleBundle &b) {
            b.trust->cycle->requiredRoles = QStringList{u"lead"_s, u"city"_s};
            b.content.visit.waivers = {
                {QString::fromLatin1(role), {}, QString::fromLatin1(reason), u"p1"_s, 0}};
        };
    };
    after("a waiver for a required role", waive("city", "Away."), "");
    after("a waiver without a reason", waive("city", " "), "XRF-WAIVER:waiver city");
    after("the lead waived", waive("lead", "Away."), "XRF-WAIVER:waiver lead");
    after("a role waived that is not required", waive("member", "Away."),
          "(XRF-WAIVER-NEEDLESS:waiver member)");
    const auto acknowledge = [](SampleBundle &b) {
        b.setFile(u"acknowledgement.pdf"_s, samplePdf("sheet"));
        b.content.visit.acknowledgement = Acknowledgement{
            u"acknowledgement.pdf"_s, sha256Hex(samplePdf("sheet")), b.basis(), u"p3"_s};
    };
    after("a good sheet", acknowledge, "");
    after(
        "a sheet for other answers",
        [=](auto &b) {
            acknowledge(b);
            b.content.visit.acknowledgement->basis = sha256Hex("x");
        },
        "XRF-ACK:acknowledgement.pdf");
    after(
        "another sheet than stated",
        [=](auto &b) {
            acknowledge(b);
            b.content.visit.acknowledgement->sha256 = sha256Hex("x");
        },
        "XRF-ACK:acknowledgement.pdf");
    after(
        "a sheet that is not there",
        [=](auto &b) {
            acknowledge(b);
            b.removeFile(u"acknowledgement.pdf"_s);
        },
        "XRF-ACK:visit.json");
    after(
        "a sheet that is not stated",
        [=](auto &b) {
            acknowledge(b);
            b.content.visit.acknowledgement.reset();
        },
        "XRF-ACK:acknowledgement.pdf");
    after(
        "a sheet of nobody here",
        [=](auto &b) {
            acknowledge(b);
            b.content.visit.acknowledgement->person = u"p9"_s;
        },
        "XRF-PEOPLE:visit.json");

    // Items against entries.
    after(
        "a file is not there", [](auto &b) { b.removeFile(u"evidence/e0001.pdf"_s); },
        "XRF-EVIDENCE:e0001");
    after(
        "a file that nothing lists",
        [](auto &b) { b.setFile(u"evidence/e0009.pdf"_s, samplePdf("x")); },
        "XRF-EVIDENCE:evidence/e0009.pdf");
    after(
        "another size than stated", [](auto &b) { ++itemAt(b, u"e0001"_s).sizeBytes; },
        "XRF-EVIDENCE:e0001");
    after(
        "another hash than stated", [](auto &b) { itemAt(b, u"e0001"_s).sha256 = sha256Hex("x"); },
        "XRF-EVIDENCE:e0001");
    after(
        "the same bytes in two items",
        [](auto &b) { itemAt(b, u"e0004"_s).sha256 = itemAt(b, u"e0001"_s).sha256; },
        "XRF-EVIDENCE:e0004");

    // Framework, city and cycle.
    after(
        "another framework than stated", [](auto &b) { b.content.frameworkRef.id = u"OTHER"_s; },
        "XRF-FRAMEWORK:framework.json");
    after(
        "another version than stated", [](auto &b) { b.content.frameworkRef.version = u"9"_s; },
        "XRF-FRAMEWORK:framework.json");
    after(
        "called official", [](auto &b) { b.content.frameworkRef.status = u"official"_s; },
        "XRF-FRAMEWORK:framework.json");
    after(
        "another hash of the framework than stated",
        [](auto &b) { b.content.frameworkRef.sha256 = sha256Hex("x"); },
        "XRF-FRAMEWORK:framework.json");
    after(
        "a framework that the programme does not name",
        [](auto &b) { b.trust->frameworkSha256 = QStringList{sha256Hex("x")}; },
        "XRF-FRAMEWORK-UNKNOWN:framework.json");
    after(
        "a city that the programme does not name",
        [](auto &b) { b.trust->cityCodes = QStringList{u"KA-BELAGAVI"_s}; },
        "XRF-CITY-UNKNOWN:visit.json");
    after(
        "both in a practice visit",
        [](auto &b) {
            b.content.visit.purpose = Purpose::Practice;
            b.trust->frameworkSha256 = b.trust->cityCodes = QStringList{u"x"_s};
        },
        "(XRF-CITY-UNKNOWN:visit.json) (XRF-FRAMEWORK-UNKNOWN:framework.json)");
    after(
        "a programme that names neither",
        [](auto &b) {
            b.trust->frameworkSha256.clear();
            b.trust->cityCodes.clear();
        },
        "");
    after(
        "a visit outside a cycle", [](auto &b) { b.content.visit.cycle.reset(); },
        "(XRF-NO-CYCLE:visit.json)");
    after(
        "a cycle of another authority",
        [](auto &b) { b.content.visit.cycle->programme = sha256Hex("x"); }, "XRF-CYCLE:visit.json");
    after(
        "another cycle of the authority", [](auto &b) { b.content.visit.cycle->id = u"cycle-2"_s; },
        "XRF-CYCLE-OTHER:visit.json?");
    after(
        "a programme file without a cycle", [](auto &b) { b.trust->cycle.reset(); },
        "XRF-CYCLE-OTHER:visit.json?");
    after(
        "an older programme file", [](auto &b) { b.trust->version = 2; }, "TRU-OLDER:visit.json?");
    before(
        "a practice visit is as good as another",
        [](auto &b) { b.visit.purpose = Purpose::Practice; }, "");
}

void TestChecks::crossFile()
{
    QFETCH(Deed, before);
    QFETCH(Deed, after);
    SampleBundle bundle;
    before(bundle);
    bundle.freeze();
    after(bundle);
    QTEST(told(crossCheck(bundle.context())), "codes");
}

void TestChecks::audit_data()
{
    columns();
    const Deed none = [](SampleBundle &) {
    };
    const auto after = [&](const char *name, const Deed &deed, const char *codes) {
        row(name, none, deed, codes);
    };
    const auto before = [&](const char *name, const Deed &deed, const char *codes) {
        row(name, deed, none, codes);
    };

    // The chain.
    after(
        "a line changed",
        [](auto &b) { replaceLine(b, 5, [](QByteArray l) { return l.replace("Asha", "Usha"); }); },
        "AUD-CHAIN:audit.jsonl line 6 AUD-STATE:person:p1:name");
    after(
        "no line at all",
        [](auto &b) { replaceLine(b, 5, [](QByteArray) { return QByteArray("{}"); }); },
        "AUD-LINE:audit.jsonl line 5");
    after(
        "an empty line",
        [](auto &b) { replaceLine(b, 5, [](QByteArray) { return QByteArray(); }); },
        "AUD-LINE:audit.jsonl line 5");
    after(
        "a line not in canonical form",
        [](auto &b) { replaceLine(b, 5, [](QByteArray l) { return l.replace(":", ": "); }); },
        "AUD-LINE:audit.jsonl line 5");
    after(
        "an op that does not exist",
        [](auto &b) {
            replaceLine(b, 5, [](QByteArray l) {
                return l.replace("\"op\":\"person\"", "\"op\":\"sell\"");
            });
        },
        "AUD-LINE:audit.jsonl line 5");
    after(
        "a line that is too long",
        [](auto &b) {
            replaceLine(b, 5,
                        [](QByteArray l) { return l.replace("Asha", QByteArray(1 << 20, 'a')); });
        },
        "AUD-LINE:audit.jsonl line 5");
    after(
        "an endless line", [](auto &b) { b.setFile(u"audit.jsonl"_s, QByteArray(3 << 20, 'a')); },
        "AUD-LINE:audit.jsonl line 1");
    after(
        "an empty log", [](auto &b) { b.setFile(u"audit.jsonl"_s, {}); },
        "AUD-LINE:audit.jsonl line 0");
    after(
        "no line feed at the end",
        [](auto &b) { b.setFile(u"audit.jsonl"_s, b.file(u"audit.jsonl"_s).chopped(1)); },
        "AUD-LINE:audit.jsonl line 65");
    after(
        "a line missing in the middle",
        [](auto &b) {
            QList<QByteArray> l = b.file(u"audit.jsonl"_s).split('\n');
            l.removeAt(2);
            b.setFile(u"audit.jsonl"_s, l.join('\n'));
        },
        nullptr);
    after(
        "another count than visit.json says", [](auto &b) { ++b.content.extras.audit.count; },
        "AUD-HEAD:audit.jsonl");
    after(
        "another head than visit.json says",
        [](auto &b) { b.content.extras.audit.head = sha256Hex("x"); }, "AUD-HEAD:audit.jsonl");
    after(
        "another chain's lines", [](auto &b) { b.content.extras.audit.chain = u"12345678"_s; },
        nullptr);
    after(
        "numbers that jump", [](auto &b) { rewriteLog(b, [](auto &l) { l[3].seq = 40; }); },
        "AUD-SEQ:audit.jsonl line 4");
    after(
        "time that goes back within one boot",
        [](auto &b) { rewriteLog(b, [](auto &l) { l[30].mono = 1; }); },
        "AUD-MONO:audit.jsonl line 31");
    after(
        "a new boot may count from the start",
        [](auto &b) {
            rewriteLog(b, [](auto &l) {
                for (size_t i = 30; i < l.size(); ++i) {
                    l[i].boot = sha256Hex("next");
                    l[i].mono = qint64(i);
                }
            });
        },
        "");
    after(
        "a boot of another form",
        [](auto &b) {
            rewriteLog(b, [](auto &l) {
                for (auto &x : l)
                    x.boot = u"b"_s;
            });
        },
        nullptr);
    after(
        "a line by nobody here",
        [](auto &b) { rewriteLog(b, [](auto &l) { l[30].person = u"p9"_s; }); },
        "AUD-PERSON:audit.jsonl line 31");
    after(
        "a line that changes nothing",
        [](auto &b) { rewriteLog(b, [](auto &l) { l[30].before = l[30].after; }); },
        "AUD-LINE:audit.jsonl line 31");
    after(
        "a first line that begins nothing",
        [](auto &b) { rewriteLog(b, [](auto &l) { l[0].op = Op::Set; }); },
        "AUD-FIRST:audit.jsonl line 1 AUD-STATE:visit:v0123456789ab");

    // The freeze.
    after(
        "no freeze at the end", [](auto &b) { rewriteLog(b, [](auto &l) { l.pop_back(); }); },
        "AUD-FREEZE:audit.jsonl line 64");
    after(
        "other answers frozen",
        [](auto &b) { b.setFile(u"answers.json"_s, b.file(u"answers.json"_s) + ' '); },
        "AUD-FREEZE:audit.jsonl line 65");
    after(
        "another framework frozen", [](auto &b) { b.setFile(u"framework.json"_s, "{}"); },
        "AUD-FREEZE:audit.jsonl line 65");
    after(
        "another revision frozen", [](auto &b) { b.content.visit.revision = 2; },
        "AUD-FREEZE:audit.jsonl line 65 AUD-STATE:visit:revision");

    // The chains.
    after(
        "a chain that visit.json does not name",
        [](auto &b) { b.setFile(u"audit/22222222.jsonl"_s, "{}\n"); },
        "AUD-CHAINS:audit/22222222.jsonl");
    after(
        "a chain that is not there",
        [](auto &b) {
            b.content.extras.others.push_back({u"22222222"_s, 1, sha256Hex("x")});
        },
        "AUD-CHAINS:audit/22222222.jsonl");
    before(
        "going on from a chain that is not there",
        [](auto &b) {
            b.beginChain(u"11111111"_s,
                         JsonValue::object(
                             {{"chain", u"33333333"_s}, {"count", 1}, {"head", sha256Hex("x")}}));
        },
        "AUD-CHAINS:chain:33333333");
    before(
        "going on from another place of a chain",
        [](auto &b) {
            b.beginChain(
                u"11111111"_s,
                JsonValue::object(
                    {{"chain", b.head.chain}, {"count", b.head.count}, {"head", sha256Hex("x")}}));
        },
        "AUD-CHAINS:chain:00c0ffee");
    before(
        "going on from more lines than there are",
        [](auto &b) {
            b.beginChain(
                u"11111111"_s,
                JsonValue::object({{"chain", b.head.chain}, {"count", 99}, {"head", b.head.head}}));
        },
        "AUD-CHAINS:chain:00c0ffee");
    before(
        "going on from itself",
        [](auto &b) {
            b.beginChain(u"11111111"_s,
                         JsonValue::object(
                             {{"chain", u"11111111"_s}, {"count", 1}, {"head", sha256Hex("x")}}));
        },
        "AUD-CHAINS:chain:11111111");

    // The last value of every object, both ways.
    after(
        "an answer the log does not know", [](auto &b) { responseAt(b, "AAA-01").answer = u"4"_s; },
        "AUD-STATE:response:AAA-01:answer");
    after(
        "an answer taken out of the documents",
        [](auto &b) { b.content.visit.responses.remove(u"BBB-02"_s); },
        "AUD-STATE:response:BBB-02:answer");
    after(
        "an answer that has no line",
        [](auto &b) {
            rewriteLog(b, [](auto &l) {
                std::erase_if(l, [](auto &x) { return x.object == u"response:BBB-02:answer"; });
                qint64 seq = 0;
                for (auto &x : l)
                    x.seq = ++seq;
            });
        },
        "AUD-STATE:response:BBB-02:answer");
    after(
        "another note", [](auto &b) { responseAt(b, "AAA-01").note += u'!'; },
        "AUD-STATE:response:AAA-01:note");
    after(
        "a note in clear in the log",
        [](auto &b) { setLine(b, u"response:AAA-01:note"_s, u"Minutes seen."_s); },
        "AUD-STATE:response:AAA-01:note");
    after(
        "another measure", [](auto &b) { responseAt(b, "BBB-01").measure->n = 91; },
        "AUD-STATE:response:BBB-01:measure");
    after(
        "other people interviewed",
        [](auto &b) {
            responseAt(b, "AAA-01").interviewed = QStringList{u"OPR"_s, u"SHI"_s};
        },
        "AUD-STATE:response:AAA-01:interviewed");
    after(
        "another own answer", [](auto &b) { responseAt(b, "AAA-01").own[0].answer = u"5"_s; },
        "AUD-STATE:response:AAA-01:own:p2:answer");
    after(
        "a claim that has no line", [](auto &b) { responseAt(b, "AAA-01").claimed = u"5"_s; },
        "AUD-STATE:response:AAA-01:claimed");
    after(
        "another fact", [](auto &b) { b.content.visit.facts[u"f1"_s].value = false; },
        "AUD-STATE:fact:f1:value");
    after(
        "another site", [](auto &b) { b.content.visit.site = u"Elsewhere"_s; },
        "AUD-STATE:visit:site");
    after(
        "another name", [](auto &b) { personOf(b, u"p2"_s)->name = u"Rajiv"_s; },
        "AUD-STATE:person:p2:name");
    after(
        "another interest",
        [](auto &b) { personOf(b, u"p2"_s)->declaration->interest = u"none"_s; },
        "AUD-STATE:person:p2:declaration");
    after(
        "somebody the log does not know",
        [](auto &b) {
            Person x;
            x.id = u"p8"_s;
            x.name = u"X"_s;
            b.content.visit.people.push_back(x);
        },
        "AUD-STATE:person:p8:name AUD-STATE:person:p8:role");
    after(
        "others present",
        [](auto &b) { b.content.visit.meetings[0].present = QStringList{u"p1"_s}; },
        "AUD-STATE:meeting:opening:present");
    after(
        "a meeting taken out", [](auto &b) { b.content.visit.meetings.clear(); },
        "AUD-STATE:meeting:opening:date AUD-STATE:meeting:opening:note "
        "AUD-STATE:meeting:opening:present");
    after(
        "another remark", [](auto &b) { b.content.visit.remarks[0].agree = u"yes"_s; },
        "AUD-STATE:remark:r1:agree");
    after(
        "a remark in the right of reply has no line",
        [](auto &b) {
            b.content.visit.remarks.push_back(
                {u"r2"_s, {}, u"reply"_s, u"no"_s, u"Late."_s, {}, 0, {}});
        },
        "");
    after(
        "a link that has no line",
        [](auto &b) { itemAt(b, u"e0002"_s).supports.append(u"BBB-02"_s); },
        "AUD-STATE:link:e0002:BBB-02");
    after(
        "a link taken out", [](auto &b) { itemAt(b, u"e0003"_s).supports.clear(); },
        "AUD-STATE:link:e0003:AAA-01");
    after(
        "another type", [](auto &b) { itemAt(b, u"e0001"_s).type = u"REC"_s; },
        "AUD-STATE:evidence:e0001:type");
    after(
        "another caption", [](auto &b) { itemAt(b, u"e0001"_s).caption.clear(); },
        "AUD-STATE:evidence:e0001:caption");
    after(
        "other bytes", [](auto &b) { itemAt(b, u"e0001"_s).sha256 = sha256Hex("x"); },
        "AUD-STATE:evidence:e0001");
    after(
        "a withdrawal that has no line",
        [](auto &b) {
            itemAt(b, u"e0003"_s).withdrawn = Withdrawal{u"p1"_s, 0, u"x"_s};
        },
        "AUD-STATE:evidence:e0003");
    after(
        "a withdrawal undone in the documents",
        [](auto &b) { itemAt(b, u"e0004"_s).withdrawn.reset(); }, "AUD-STATE:evidence:e0004");
    after(
        "a waiver that has no line",
        [](auto &b) {
            b.content.visit.waivers = {{u"city"_s, {}, u"Away."_s, u"p1"_s, 0}};
        },
        "AUD-STATE:waiver:city");
    after(
        "a sheet that has no line",
        [](auto &b) {
            b.content.visit.acknowledgement =
                Acknowledgement{u"acknowledgement.pdf"_s, sha256Hex("x"), {}, {}};
        },
        "AUD-STATE:acknowledgement");
    before(
        "an object that no document has",
        [](auto &b) { b.write(Op::Set, u"response:ZZZ-01:answer"_s, {}, u"5"_s); },
        "AUD-STATE:response:ZZZ-01:answer");
    before(
        "a flag in the log", [](auto &b) { b.write(Op::Set, u"flag:AAA-01"_s, {}, true); },
        "AUD-STATE:flag:AAA-01");
    before(
        "a discarded visit",
        [](auto &b) { b.write(Op::Discard, u"visit:state"_s, {}, u"discarded"_s); },
        "AUD-STATE:visit:state");
    before(
        "another city in the log",
        [](auto &b) { b.write(Op::Set, u"visit:city"_s, u"CG-BILASPUR"_s, u"KA-BELAGAVI"_s); },
        "AUD-STATE:visit:city");
    before(
        "the city in the log",
        [](auto &b) { b.write(Op::Set, u"visit:city"_s, u"KA-BELAGAVI"_s, u"CG-BILASPUR"_s); }, "");
    before(
        "a clock that was set back",
        [](auto &b) {
            b.write(Op::Clock, u"visit:clock"_s, u"2024-01-16T00:00:00Z"_s,
                    u"2024-01-15T00:00:00Z"_s);
        },
        "");
}

void TestChecks::audit()
{
    QFETCH(Deed, before);
    QFETCH(Deed, after);
    QFETCH(QString, codes);
    SampleBundle bundle;
    before(bundle);
    bundle.freeze();
    after(bundle);
    const QString found = told(audited(bundle));
    if (codes.isNull())
        QVERIFY(found.contains(u"AUD-")); // many lines, each with its finding
    else
        QCOMPARE(found, codes);
}

void TestChecks::whateverIsChangedThroughTheDoorAgreesWithItsLog()
{
    QRandomGenerator random(12);
    for (int round = 0; round < 20; ++round) {
        SampleBundle bundle;
        std::vector<Change> undo;
        for (int i = 0; i < 40; ++i) {
            const QString question = bundle.framework.questions[random.bounded(4u)].id;
            const QString newcomer = u"p%1"_s.arg(bundle.visit.nextPersonNumber());
            const std::vector<Edit> choices = {
                {Object::response(question, u"answer"_s), QString::number(1 + random.bounded(5))},
                {Object::response(question, u"note"_s),
                 random.bounded(2) ? QString() : u"Note %1"_s.arg(i)},
                {Object::own(question, u"p2"_s, u"answer"_s),
                 random.bounded(2) ? JsonValue() : JsonValue(u"2"_s)},
                {Object::link(u"e0002"_s, question),
                 random.bounded(2) ? JsonValue() : JsonValue(true)},
                {Object::evidenceField(u"e0001"_s, u"caption"_s), u"Caption %1"_s.arg(i)},
                {Object::meeting(u"closing"_s, u"date"_s),
                 random.bounded(2) ? JsonValue() : JsonValue(u"2024-01-17"_s)},
                {Object::person(newcomer, u"name"_s), u"Person %1"_s.arg(i)},
                {Object::fact(u"f1"_s, u"value"_s), i % 3 ? JsonValue() : JsonValue(i % 2 == 0)},
                {Object::remark(u"r1"_s, u"agree"_s),
                 random.bounded(2) ? JsonValue() : JsonValue(u"no"_s)},
                {Object::remark(u"r1"_s, u"text"_s), u"Text %1"_s.arg(i)}};
            Change change{Op::Set, u"p1"_s, {choices[random.bounded(quint32(choices.size()))]}};
            if (change.edits[0].object.kind == Object::Kind::Person)
                change.edits.push_back({Object::person(newcomer, u"role"_s), u"met"_s});
            if (!undo.empty() && random.bounded(3) == 0) {
                change = undo.back();
                change.op = Op::Undo;
                undo.pop_back();
            }
            Visit copy = bundle.visit;
            const auto result = applyChange(copy, bundle.framework, change, bundle.clock.now());
            if (!result)
                continue;
            if (change.op != Op::Undo)
                undo.push_back(result->inverse);
            bundle.change(change.op, change.edits);
        }
        bundle.freeze();
        QCOMPARE(told(audited(bundle)), QString());
    }
}

void TestChecks::roles_data()
{
    columns();
    const Deed none = [](SampleBundle &) {
    };
    const auto after = [&](const char *name, const Deed &deed, const char *codes) {
        row(name, none, deed, codes);
    };
    const char *text = "ROL-STATEMENT:statements/lead-00000000.json";

    after(
        "nobody signed", [](auto &b) { b.signers.clear(); }, "ROL-LEAD-COUNT:statements");
    after(
        "only a member signed",
        [](auto &b) {
            b.trust.reset();
            b.signers = {secondSigner(b)};
        },
        "ROL-LEAD-COUNT:statements");
    after(
        "a member signed too",
        [](auto &b) {
            b.trust.reset();
            b.signers.push_back(secondSigner(b));
        },
        "");
    after(
        "two leads",
        [](auto &b) {
            b.trust.reset();
            auto s = secondSigner(b);
            s.tag = u"lead-11111111"_s;
            s.statement.role = u"lead"_s;
            s.statement.person = u"p1"_s;
            s.statement.text = b.signers[0].statement.text;
            b.signers.push_back(s);
        },
        "ROL-LEAD-COUNT:statements");
    after(
        "the same certificate twice",
        [](auto &b) {
            b.trust.reset();
            auto s = secondSigner(b);
            s.certificate.sha256 = b.signers[0].certificate.sha256;
            b.signers.push_back(s);
        },
        "ROL-SAME-PERSON:statements/member-11111111.json");
    after(
        "the same person twice",
        [](auto &b) {
            b.trust.reset();
            auto s = secondSigner(b);
            s.certificate.serialNumber = s.statement.identity = u"ID-1"_s;
            b.signers.push_back(s);
        },
        "ROL-SAME-PERSON:statements/member-11111111.json");
    after(
        "a statement on another bundle",
        [](auto &b) { b.signers[0].statement.contentId = sha256Hex("x"); }, text);
    after(
        "a statement on another city",
        [](auto &b) { b.signers[0].statement.city = u"KA-BELAGAVI"_s; }, text);
    after(
        "a statement on another visit",
        [](auto &b) { b.signers[0].statement.visit = u"v000000000000"_s; }, text);
    after(
        "a statement on another revision", [](auto &b) { b.signers[0].statement.revision = 2; },
        text);
    after(
        "a statement under another tag", [](auto &b) { b.signers[0].tag = u"city-00000000"_s; },
        text);
    after(
        "another name than the certificate's",
        [](auto &b) { b.signers[0].statement.name = u"Usha"_s; }, text);
    after(
        "another identity than the certificate's",
        [](auto &b) { b.signers[0].statement.identity = u"ID-7"_s; }, text);
    after(
        "another person", [](auto &b) { b.signers[0].statement.person = u"p2"_s; }, text);
    after(
        "another sentence", [](auto &b) { b.signers[0].statement.text += u" Almost."_s; },
        "ROL-STATEMENT-TEXT:statements/lead-00000000.json");
    after(
        "the sentence in the other language",
        [](auto &b) { b.signers[0].statement.language = Language::English; },
        "ROL-STATEMENT-TEXT:statements/lead-00000000.json");
    after(
        "a remark under the sentence without one",
        [](auto &b) {
            b.trust.reset();
            auto s = secondSigner(b);
            s.statement.text = statementText(u"member"_s, false, s.statement.language);
            b.signers.push_back(s);
        },
        "ROL-STATEMENT-TEXT:statements/member-11111111.json");

    const auto require = [](SampleBundle &b) {
        b.trust->cycle->requiredRoles = QStringList{u"lead"_s, u"city"_s};
    };
    after("a required role is missing", require, "ROL-MISSING:city?");
    after(
        "a required role is waived",
        [=](auto &b) {
            require(b);
            b.content.visit.waivers = {{u"city"_s, {}, u"Away."_s, u"p1"_s, 0}};
        },
        "");
    after(
        "the city acknowledged on paper",
        [=](auto &b) {
            require(b);
            b.content.visit.acknowledgement = Acknowledgement();
        },
        "");
    after(
        "a sheet of the city does not stand for a member",
        [](auto &b) {
            b.trust->cycle->requiredRoles = QStringList{u"lead"_s, u"member"_s};
            b.content.visit.acknowledgement = Acknowledgement();
        },
        "ROL-MISSING:member?");
    after(
        "without a cycle the lead is enough", [](auto &b) { b.trust->cycle.reset(); }, "");

    after(
        "a certificate without a grant", [](auto &b) { b.trust->grants.clear(); },
        "ROL-NO-GRANT:statements/lead-00000000.json?");
    after(
        "a grant for another role",
        [](auto &b) { b.trust->grants[0].roles = QStringList{u"member"_s}; },
        "ROL-NOT-GRANTED:statements/lead-00000000.json");
    after(
        "a grant for another city",
        [](auto &b) { b.trust->grants[0].cities = QStringList{u"KA-BELAGAVI"_s}; },
        "ROL-WRONG-CITY:statements/lead-00000000.json");
    after(
        "a grant for all cities", [](auto &b) { b.trust->grants[0].cities.clear(); }, "");
    after(
        "signed before the grant", [](auto &b) { b.trust->grants[0].from = QDate(2024, 1, 16); },
        "ROL-OUT-OF-PERIOD:statements/lead-00000000.json");
    after(
        "signed after the grant", [](auto &b) { b.trust->grants[0].to = QDate(2024, 1, 14); },
        "ROL-OUT-OF-PERIOD:statements/lead-00000000.json");
    after(
        "signed in the last second of the grant",
        [](auto &b) {
            b.trust->grants[0].to = QDate(2024, 1, 15);
            b.signers[0].signingTime = parseIsoTime(u"2024-01-15T23:59:59Z").value();
        },
        "");
    after(
        "signed a second later",
        [](auto &b) {
            b.trust->grants[0].to = QDate(2024, 1, 15);
            b.signers[0].signingTime = parseIsoTime(u"2024-01-16T00:00:00Z").value();
        },
        "ROL-OUT-OF-PERIOD:statements/lead-00000000.json");
}

void TestChecks::roles()
{
    QFETCH(Deed, after);
    SampleBundle bundle;
    bundle.freeze();
    after(bundle);
    QTEST(told(roleCheck(bundle.context())), "codes");
}

void TestChecks::times_data()
{
    QTest::addColumn<QString>("frozen");
    QTest::addColumn<QString>("stated");
    QTest::addColumn<QString>("signedAt");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("codes");
    const QString day = u"2024-01-20T"_s;
    const auto times = [&](const char *name, const QString &frozen, const QString &stated,
                           const QString &signedAt, const QString &now, const QString &code) {
        const QString at = code.isEmpty() || code.startsWith(u'(')
            ? code
            : QString(code + u":statements/lead-00000000.json");
        QTest::addRow("%s", name) << frozen << stated << signedAt << now << at;
    };
    times("in order", day + u"10:00:00Z", day + u"10:05:00Z", day + u"10:06:00Z",
          day + u"11:00:00Z", {});
    times("all at once", day + u"10:00:00Z", day + u"10:00:00Z", day + u"10:00:00Z",
          day + u"10:00:00Z", {});
    times("stated before the freeze", day + u"10:00:00Z", day + u"09:59:59Z", day + u"10:06:00Z",
          day + u"11:00:00Z", u"TIM-BEFORE-FREEZE"_s);
    times("signed before the statement", day + u"10:00:00Z", day + u"10:05:00Z", day + u"10:04:59Z",
          day + u"11:00:00Z", u"TIM-STATEMENT"_s);
    times("signed a day after the statement", day + u"10:00:00Z", day + u"10:05:00Z",
          u"2024-01-21T10:05:00Z"_s, u"2024-01-22T00:00:00Z"_s, {});
    times("signed more than a day after it", day + u"10:00:00Z", day + u"10:05:00Z",
          u"2024-01-21T10:05:01Z"_s, u"2024-01-22T00:00:00Z"_s, u"TIM-STATEMENT"_s);
    times("signed a day ahead of now", day + u"10:00:00Z", day + u"10:00:00Z", day + u"10:00:00Z",
          u"2024-01-19T10:00:00Z"_s, {});
    times("signed more than a day ahead of now", day + u"10:00:00Z", day + u"10:00:00Z",
          day + u"10:00:00Z", u"2024-01-19T09:59:59Z"_s, u"TIM-FUTURE"_s);
    times("signed 90 days after the visit", {}, u"2024-04-16T10:00:00Z"_s,
          u"2024-04-16T10:00:00Z"_s, u"2024-05-16T10:00:00Z"_s, {});
    times("signed later than that", {}, u"2024-04-17T10:00:00Z"_s, u"2024-04-17T10:00:00Z"_s,
          u"2024-05-16T10:00:00Z"_s, u"(TIM-VISIT-DATES:statements/lead-00000000.json)"_s);
    times("signed long before the visit", {}, u"2023-10-16T10:00:00Z"_s, u"2023-10-16T10:00:00Z"_s,
          u"2024-05-16T10:00:00Z"_s, u"(TIM-VISIT-DATES:statements/lead-00000000.json)"_s);
}

void TestChecks::times()
{
    QFETCH(QString, frozen);
    QFETCH(QString, stated);
    QFETCH(QString, signedAt);
    QFETCH(QString, now);
    SampleBundle bundle;
    bundle.freeze();
    bundle.signers[0].statement.time = parseIsoTime(stated).value();
    bundle.signers[0].signingTime = parseIsoTime(signedAt).value();
    bundle.now = parseIsoTime(now).value();
    QTEST(told(timeCheck(bundle.context(), parseIsoTime(frozen))), "codes");
}

void TestChecks::evidenceTypes_data()
{
    columns();
    const Deed none = [](SampleBundle &) {
    };
    const auto after = [&](const char *name, const Deed &deed, const char *codes) {
        row(name, none, deed, codes);
    };
    after(
        "a picture that is a document",
        [](auto &b) { b.setFile(u"evidence/e0002.jpg"_s, samplePdf("x")); }, "EVD-TYPE:e0002");
    after(
        "a document that is a picture",
        [](auto &b) { itemAt(b, u"e0001"_s).mediaType = u"image/jpeg"_s; },
        "EVD-SUFFIX:e0001 EVD-TYPE:e0001");
    after(
        "a program",
        [](auto &b) {
            b.setFile(u"evidence/e0001.pdf"_s,
                      QByteArray("\x7f"
                                 "ELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0\x3e\0",
                                 20));
        },
        "EVD-TYPE:e0001");
    after(
        "nothing at all", [](auto &b) { b.setFile(u"evidence/e0001.pdf"_s, {}); },
        "EVD-TYPE:e0001");
    after(
        "a type of our own making",
        [](auto &b) { itemAt(b, u"e0001"_s).mediaType = u"application/x-own"_s; },
        "EVD-SUFFIX:e0001 EVD-TYPE:e0001");
    after(
        "another suffix",
        [](auto &b) {
            b.setFile(u"evidence/e0001.doc"_s, samplePdf("one"));
            b.content.evidenceFiles[u"e0001"_s] = u"evidence/e0001.doc"_s;
        },
        "EVD-SUFFIX:e0001");
    after(
        "a table stated as plain text",
        [](auto &b) {
            b.setFile(u"evidence/e0001.txt"_s, "a,b\n1,2\n");
            b.content.evidenceFiles[u"e0001"_s] = u"evidence/e0001.txt"_s;
            itemAt(b, u"e0001"_s).mediaType = u"text/plain"_s;
            itemAt(b, u"e0001"_s).originalName = u"table.csv"_s;
        },
        "");
    after(
        "a sheet of another type",
        [](auto &b) {
            b.setFile(u"acknowledgement.jpg"_s, samplePdf("x"));
            b.content.visit.acknowledgement = Acknowledgement{u"acknowledgement.jpg"_s, {}, {}, {}};
        },
        "EVD-TYPE:acknowledgement.jpg");
    after(
        "a good sheet",
        [](auto &b) {
            b.setFile(u"acknowledgement.pdf"_s, samplePdf("x"));
            b.content.visit.acknowledgement = Acknowledgement{u"acknowledgement.pdf"_s, {}, {}, {}};
        },
        "");
}

void TestChecks::evidenceTypes()
{
    QFETCH(Deed, after);
    SampleBundle bundle;
    bundle.freeze();
    after(bundle);
    QTEST(told(typesOf(bundle)), "codes");
}

void TestChecks::stopsWhenCancelled()
{
    SampleBundle bundle;
    bundle.freeze();
    Progress progress;
    progress.cancel();
    Lanes lanes;
    const auto audit = auditCheck(bundle.context(), progress);
    QVERIFY(!audit);
    QCOMPARE(audit.error().kind, Errc::Cancelled);
    QVERIFY(!evidenceTypeCheck(bundle.context(), lanes, progress));
}

void TestChecks::boundsTheFindings()
{
    SampleBundle bundle;
    bundle.freeze();
    for (int i = 0; i < 500; ++i)
        bundle.content.responseOrder.append(u"ZZZ-%1"_s.arg(i));
    const Findings findings = crossCheck(bundle.context());
    QCOMPARE(findings.size(), size_t(FindingList::kMaxOfOneCode));
    QVERIFY(findings.back().detail.endsWith(u"(and perhaps more)"));
}

} // namespace mulyankan

QTEST_GUILESS_MAIN(mulyankan::TestChecks)
#include "tst_checks.moc"
