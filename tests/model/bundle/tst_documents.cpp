#include "model/bundle/documents.h"

#include "model/bundle/shape.h"
#include "model/core/bytes.h"
#include "model/core/text.h"
#include "tests/model/bundle/random_visit.h"
#include "tests/model/bundle/shape_schema.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

VisitDocumentExtras someExtras()
{
    return {{u"00c0ffee"_s, 12, sha256Hex("head")},
            {{u"0badcafe"_s, 3, sha256Hex("a")}, {u"1badcafe"_s, 1, sha256Hex("b")}}};
}

QString sourcePath(const QString &path)
{
    return QStringLiteral(MULYANKAN_SOURCE_DIR) + u'/' + path;
}

JsonValue parsed(const QByteArray &bytes)
{
    const auto value = parseCanonicalJson(bytes);
    return value ? *value : JsonValue();
}

QString codesOf(const Findings &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes.append(finding.code);
    codes.removeDuplicates();
    return codes.join(u' ');
}

/// The member at a place such as `items.0.file`.
JsonValue &memberAt(JsonValue &root, const QString &place)
{
    JsonValue *at = &root;
    for (const QString &step : place.split(u'.', Qt::SkipEmptyParts)) {
        if (at->isArray()) {
            at = &at->items()[size_t(step.toInt())];
            continue;
        }
        for (auto &[name, member] : at->members()) {
            if (name == step.toStdString()) {
                at = &member;
                break;
            }
        }
    }
    return *at;
}

/// One lead, one of everything that has an order, in files that are good as they stand.
Visit plainVisit()
{
    Visit visit;
    visit.id = u"v0123456789ab"_s;
    visit.city.code = u"CG-BILASPUR"_s;
    visit.from = visit.to = QDate(2024, 1, 15);
    Person lead;
    lead.id = u"p1"_s;
    lead.role = Role::Lead;
    lead.name = u"Asha"_s;
    lead.declaration = Declaration{u"none"_s, 0};
    Person city = lead;
    city.id = u"p2"_s;
    city.role = Role::City;
    visit.people = {lead, city};
    visit.meetings = {{u"opening"_s, QDate(2024, 1, 15), {}, {u"p1"_s, u"p2"_s}},
                      {u"closing"_s, QDate(2024, 1, 15), {}, {}}};
    visit.waivers = {{u"city"_s, {}, u"Away"_s, u"p1"_s, 0}};
    visit.facts.insert(u"z-fact"_s, {u"z-fact"_s, true, {}, {}, 0});
    visit.facts.insert(u"a-fact"_s, {u"a-fact"_s, true, {}, {}, 0});
    Response response;
    response.question = u"Q-2"_s;
    response.answer = u"4"_s;
    response.measure = MeasureValue{3, {}};
    response.interviewed = {u"OPR"_s, u"SHI"_s};
    response.own = {{u"p1"_s, u"4"_s, {}, {}, {}, 0}, {u"p2"_s, u"5"_s, {}, {}, {}, 0}};
    visit.responses.insert(response.question, response);
    visit.remarks = {{u"r1"_s, {}, u"closing"_s, u"yes"_s, {}, {}, 0, {u"e0001"_s}},
                     {u"r2"_s, {}, u"closing"_s, u"no"_s, {}, {}, 0, {}}};
    EvidenceItem file;
    file.id = u"e0001"_s;
    file.type = u"DOC"_s;
    file.sha256 = sha256Hex("x");
    file.sizeBytes = 1;
    file.mediaType = u"image/jpeg"_s;
    file.originalName = u"a.jpg"_s;
    file.supports = {u"Q-2"_s};
    EvidenceItem seen;
    seen.id = u"e0002"_s;
    seen.type = u"REC"_s;
    seen.supports = {u"Q-1"_s, u"Q-2"_s};
    EvidenceItem gone = file;
    gone.id = u"e0003"_s;
    gone.sha256 = sha256Hex("y");
    gone.supports.clear();
    gone.withdrawn = Withdrawal{u"p1"_s, 0, u"The city asks."_s};
    visit.evidence = {file, seen, gone};
    return visit;
}

Findings readAny(const QString &document, const JsonValue &value)
{
    BundleContent content;
    if (document == u"visit")
        return readVisitDocument(value, content);
    if (document == u"answers")
        return readAnswersDocument(value, content);
    if (document == u"evidence")
        return readEvidenceDocument(value, content);
    return readStatementDocument(value, u"statements/x.json"_s).findings;
}

SignerStatement someStatement()
{
    return {sha256Hex("content"),
            u"CG-BILASPUR"_s,
            u"v0123456789ab"_s,
            1,
            u"lead"_s,
            u"p1"_s,
            u"Asha"_s,
            u"ID-1"_s,
            0,
            Language::Hindi,
            statementText(u"lead"_s, false, Language::Hindi),
            {}};
}

QByteArray plainDocument(const QString &document)
{
    const Framework framework = bareFramework(3);
    if (document == u"visit")
        return visitDocument(plainVisit(), framework, someExtras());
    if (document == u"answers")
        return answersDocument(plainVisit(), framework);
    return document == u"evidence" ? evidenceDocument(plainVisit(), framework)
                                   : statementDocument(someStatement());
}

const std::pair<QString, const Shape &(*)()> kSchemas[] = {{u"answers"_s, answersShape},
                                                           {u"evidence"_s, evidenceShape},
                                                           {u"statement"_s, statementShape},
                                                           {u"visit"_s, visitShape}};

} // namespace

class TestDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrote();
    void keepsEverythingOfAVisit();
    void leavesOutWhatIsNotInTheBundle();
    void ordersByFramework();
    void namesTheLeadWhereNobodyWasNamed();
    void refusesOneChange_data();
    void refusesOneChange();
    void refusesMissingAndUnknownMembers_data();
    void refusesMissingAndUnknownMembers();
    void tellsOtherKindsAndNewerSchemas();
    void boundsTheFindings();
    void leavesTheContentAloneWhenItRefuses();
    void statementsSayTheSentence();
    void findsThePersonWhoSigns();
    void namesFiles();
    void schemaFilesAreTheShapes_data();
    void schemaFilesAreTheShapes();
    void schemasAcceptWhatIsWritten();
};

void TestDocuments::readsBackWhatItWrote()
{
    QRandomGenerator random(20240115);
    for (int i = 0; i < 200; ++i) {
        const Framework framework = bareFramework(1 + i % 7);
        const Visit visit = randomVisit(framework, random);
        const QByteArray answers = answersDocument(visit, framework);
        const QByteArray evidence = evidenceDocument(visit, framework);
        const QByteArray frame = visitDocument(visit, framework, someExtras());
        BundleContent content;
        QCOMPARE(readVisitDocument(parsed(frame), content), Findings());
        QCOMPARE(readAnswersDocument(parsed(answers), content), Findings());
        QCOMPARE(readEvidenceDocument(parsed(evidence), content), Findings());
        QCOMPARE(answersDocument(content.visit, framework), answers);
        QCOMPARE(evidenceDocument(content.visit, framework), evidence);
        QCOMPARE(visitDocument(content.visit, framework, content.extras), frame);
    }
}

void TestDocuments::keepsEverythingOfAVisit()
{
    QRandomGenerator random(7);
    const Framework framework = bareFramework(5);
    for (int i = 0; i < 50; ++i) {
        const Visit visit = randomVisit(framework, random);
        BundleContent content;
        readVisitDocument(parsed(visitDocument(visit, framework, someExtras())), content);
        readAnswersDocument(parsed(answersDocument(visit, framework)), content);
        readEvidenceDocument(parsed(evidenceDocument(visit, framework)), content);
        const Visit &back = content.visit;
        QCOMPARE(back.id, visit.id);
        QCOMPARE(back.revision, visit.revision);
        QVERIFY(back.purpose == visit.purpose && back.state == VisitState::Signed);
        QVERIFY(back.supersedes == visit.supersedes && back.cycle == visit.cycle);
        QVERIFY(back.city == visit.city && back.site == visit.site);
        QVERIFY(back.from == visit.from && back.to == visit.to);
        QVERIFY(back.people == visit.people);
        QVERIFY(back.meetings == visit.meetings);
        QVERIFY(back.acknowledgement == visit.acknowledgement);
        QVERIFY(back.facts == visit.facts);
        QVERIFY(back.responses == visit.responses);
        QVERIFY(back.remarks == visit.remarks);
        QVERIFY(back.evidence == visit.evidence);
        QCOMPARE(back.frameworkSha256, framework.sha256);
        QCOMPARE(content.frameworkRef.id, framework.id);
        QVERIFY(content.extras.others == someExtras().others);
    }
}

void TestDocuments::leavesOutWhatIsNotInTheBundle()
{
    Visit visit = plainVisit();
    visit.flags.insert(u"Q-1"_s);
    visit.responses.insert(u"Q-1"_s, Response());
    visit.evidence[0].isRemoved = true;
    visit.evidence[1].supports.clear();
    const Framework framework = bareFramework(3);
    const JsonValue evidence = parsed(evidenceDocument(visit, framework));
    QCOMPARE(evidence["items"].items().size(), size_t(1));
    QCOMPARE(evidence["items"].items()[0]["id"].text(), u"e0003"_s);
    QCOMPARE(parsed(answersDocument(visit, framework))["responses"].items().size(), size_t(1));
    QVERIFY(!answersDocument(visit, framework).contains("flag"));
    for (const EvidenceItem &item : visit.evidence)
        QCOMPARE(evidenceEntryName(item), QString());
}

void TestDocuments::ordersByFramework()
{
    const Framework framework = bareFramework(3); // Q-3, Q-2, Q-1
    Visit visit = plainVisit();
    Response first = visit.responses[u"Q-2"_s];
    first.question = u"Q-3"_s;
    visit.responses.insert(first.question, first);
    std::swap(visit.people[0], visit.people[1]);
    std::swap(visit.meetings[0], visit.meetings[1]);
    const JsonValue answers = parsed(answersDocument(visit, framework));
    QCOMPARE(answers["facts"].items()[0]["fact"].text(), u"z-fact"_s);
    QCOMPARE(answers["responses"].items()[0]["question"].text(), u"Q-3"_s);
    QCOMPARE(answers["responses"].items()[0]["measure"]["d"].toInteger(), std::optional<qint64>(1));
    const JsonValue items = parsed(evidenceDocument(visit, framework))["items"];
    QCOMPARE(items.items()[1]["supports"].items()[0].text(), u"Q-2"_s);
    const JsonValue frame = parsed(visitDocument(visit, framework, someExtras()));
    QCOMPARE(frame["people"].items()[0]["id"].text(), u"p1"_s);
    QCOMPARE(frame["meetings"].items()[0]["kind"].text(), u"opening"_s);
}

void TestDocuments::namesTheLeadWhereNobodyWasNamed()
{
    Visit visit = plainVisit();
    visit.people[0].role = Role::Member;
    visit.people[1].role = Role::Lead;
    visit.waivers[0].by.clear();
    visit.evidence[2].withdrawn->by.clear();
    const Framework framework = bareFramework(3);
    const JsonValue items = parsed(evidenceDocument(visit, framework))["items"];
    QVERIFY(items.items()[0]["seen_by"].isNull());
    QCOMPARE(items.items()[1]["seen_by"].text(), u"p2"_s);
    QCOMPARE(items.items()[2]["withdrawn"]["by"].text(), u"p2"_s);
    const JsonValue frame = parsed(visitDocument(visit, framework, someExtras()));
    QCOMPARE(frame["waivers"].items()[0]["by"].text(), u"p2"_s);
}

void TestDocuments::refusesOneChange_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *document, const char *place,
                        const char *value, const char *code) {
        QTest::addRow("%s", name) << QString::fromLatin1(document) << QString::fromLatin1(place)
                                  << QByteArray(value) << QString::fromLatin1(code);
    };
    row("visit id of another form", "visit", "visit", R"("v0123456789aU")", "SCH-VALUE");
    row("visit id with a line end", "visit", "visit", R"("v0123456789ab\n")", "SCH-VALUE");
    row("revision zero", "visit", "revision", "0", "SCH-VALUE");
    row("revision as text", "visit", "revision", R"("1")", "SCH-TYPE");
    row("unknown purpose", "visit", "purpose", R"("training")", "SCH-VALUE");
    row("a day that does not exist", "visit", "from", R"("2024-02-30")", "SCH-VALUE");
    row("no date", "visit", "to", "null", "SCH-NULL");
    row("people are no list", "visit", "people", "{}", "SCH-TYPE");
    row("a person is no object", "visit", "people.0", "7", "SCH-TYPE");
    row("unknown role", "visit", "people.0.role", R"("boss")", "SCH-VALUE");
    row("a person without a name", "visit", "people.0.name", R"("")", "SCH-VALUE");
    row("interest not said", "visit", "people.0.declaration.interest", R"("")", "SCH-VALUE");
    row("a time with a fraction", "visit", "people.0.declaration.at", R"("2024-01-01T00:00:00.5Z")",
        "SCH-VALUE");
    row("two openings", "visit", "meetings.1.kind", R"("opening")", "SCH-DOUBLE");
    row("a third kind of meeting", "visit", "meetings.1.kind", R"("lunch")", "SCH-VALUE");
    row("somebody present twice", "visit", "meetings.0.present.1", R"("p1")", "SCH-DOUBLE");
    row("chain of another form", "visit", "audit.chain", R"("C0FFEE00")", "SCH-VALUE");
    row("a chain without lines", "visit", "audit.count", "0", "SCH-VALUE");
    row("the main chain again", "visit", "audit.others.0.chain", R"("00c0ffee")", "SCH-DOUBLE");
    row("chains not in order", "visit", "audit.others.0.chain", R"("2badcafe")", "SCH-ORDER");
    row("framework hash of another form", "visit", "framework.sha256", R"("00")", "SCH-VALUE");
    row("a sheet of another type", "visit", "acknowledgement",
        R"({"basis":"","file":"acknowledgement.exe","person":null,"sha256":""})", "SCH-VALUE");
    row("level six", "answers", "responses.0.answer", R"("6")", "SCH-VALUE");
    row("level as a number", "answers", "responses.0.answer", "4", "SCH-TYPE");
    row("denominator zero", "answers", "responses.0.measure.d", "0", "SCH-VALUE");
    row("claimed as NA", "answers", "responses.0.claimed", R"("NA")", "SCH-VALUE");
    row("a role interviewed twice", "answers", "responses.0.interviewed.1", R"("OPR")",
        "SCH-DOUBLE");
    row("own answers not by person", "answers", "responses.0.own.0.person", R"("p3")", "SCH-ORDER");
    row("an own answer that holds nothing", "answers", "responses.0.own.0.answer", "null",
        "SCH-EMPTY");
    row("a fact without a value", "answers", "facts.0.value", "null", "SCH-NULL");
    row("a fact twice", "answers", "facts.1.fact", R"("z-fact")", "SCH-DOUBLE");
    row("remarks not by number", "answers", "remarks.0.id", R"("r9")", "SCH-ORDER");
    row("remark zero", "answers", "remarks.0.id", R"("r0")", "SCH-VALUE");
    row("half agreed", "answers", "remarks.0.agree", R"("half")", "SCH-VALUE");
    row("item zero", "evidence", "items.0.id", R"("e0000")", "SCH-VALUE");
    row("item number with a nought too many", "evidence", "items.0.id", R"("e00001")", "SCH-VALUE");
    row("an item twice", "evidence", "items.1.id", R"("e0001")", "SCH-DOUBLE");
    row("a path out of the folder", "evidence", "items.0.file", R"("evidence/../visit.json")",
        "SCH-VALUE");
    row("the file of another item", "evidence", "items.0.file", R"("evidence/e0002.jpg")",
        "SCH-TOGETHER");
    row("a file without a hash", "evidence", "items.0.sha256", "null", "SCH-TOGETHER");
    row("a file without a name", "evidence", "items.0.original_name", "null", "SCH-TOGETHER");
    row("a size as text", "evidence", "items.0.size", R"("12")", "SCH-TYPE");
    row("seen only with a hash", "evidence", "items.1.size", "12", "SCH-TOGETHER");
    row("seen only by nobody", "evidence", "items.1.seen_by", "null", "SCH-TOGETHER");
    row("an item that supports nothing", "evidence", "items.1.supports", "[]", "SCH-TOGETHER");
    row("a question supported twice", "evidence", "items.1.supports.1", R"("Q-2")", "SCH-DOUBLE");
    row("withdrawn without a reason", "evidence", "items.2.withdrawn.reason", R"("")", "SCH-VALUE");
    row("withdrawn and yet supporting", "evidence", "items.2.supports", R"(["Q-1"])",
        "SCH-TOGETHER");
    row("withdrawn with its name", "evidence", "items.2.original_name", R"("a.jpg")",
        "SCH-TOGETHER");
    row("withdrawn without its size", "evidence", "items.2.size", "null", "SCH-TOGETHER");
    row("a latitude beyond the pole", "evidence", "items.0.capture",
        R"({"device":"","lat_e7":900000001,"local":"2024-01-15T10:22:03","lon_e7":null,"offset_min":null})",
        "SCH-VALUE");
    row("a language we do not have", "statement", "lang", R"("mr")", "SCH-VALUE");
    row("a role that signs nothing", "statement", "role", R"("met")", "SCH-VALUE");
    row("a content id in capitals", "statement", "content_id", R"("ABC")", "SCH-VALUE");
}

void TestDocuments::refusesOneChange()
{
    QFETCH(QString, document);
    QFETCH(QString, place);
    QFETCH(QByteArray, value);
    QFETCH(QString, code);
    JsonValue root = parsed(plainDocument(document));
    QCOMPARE(readAny(document, root), Findings());
    memberAt(root, place) = parsed(value);
    const Findings findings = readAny(document, root);
    QVERIFY(!findings.empty());
    QCOMPARE(findings.front().code, code);
    QCOMPARE(findings.front().level, FindingLevel::Failed);
}

void TestDocuments::refusesMissingAndUnknownMembers_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("place");
    const auto row = [](const QString &document, const QString &place) {
        QTest::addRow("%s %s", qPrintable(document), qPrintable(place)) << document << place;
    };
    for (const QString &place : {u""_s, u"framework"_s, u"city"_s, u"city.name"_s, u"people.1"_s,
                                 u"people.0.declaration"_s, u"meetings.0"_s, u"waivers.0"_s,
                                 u"audit"_s, u"audit.others.0"_s, u"app"_s})
        row(u"visit"_s, place);
    for (const QString &place : {u""_s, u"facts.0"_s, u"responses.0"_s, u"responses.0.measure"_s,
                                 u"responses.0.own.0"_s, u"remarks.1"_s})
        row(u"answers"_s, place);
    for (const QString &place : {u""_s, u"items.0"_s, u"items.2.withdrawn"_s})
        row(u"evidence"_s, place);
    row(u"statement"_s, {});
}

void TestDocuments::refusesMissingAndUnknownMembers()
{
    QFETCH(QString, document);
    QFETCH(QString, place);
    const JsonValue good = parsed(plainDocument(document));
    JsonValue more = good;
    memberAt(more, place).add("zz", JsonValue());
    QCOMPARE(codesOf(readAny(document, more)), u"SCH-UNKNOWN"_s);
    JsonValue copy = good;
    const size_t count = memberAt(copy, place).members().size();
    QVERIFY(count > 0);
    for (size_t i = 0; i < count; ++i) {
        JsonValue less = good;
        auto &members = memberAt(less, place).members();
        members.erase(members.begin() + std::ptrdiff_t(i));
        QCOMPARE(codesOf(readAny(document, less)), u"SCH-MISSING"_s);
    }
}

void TestDocuments::tellsOtherKindsAndNewerSchemas()
{
    for (const QString &document : {u"visit"_s, u"answers"_s, u"evidence"_s, u"statement"_s}) {
        JsonValue root = parsed(plainDocument(document));
        memberAt(root, u"schema"_s) = QString(u"mulyankan."_s + document + u"/2");
        QCOMPARE(codesOf(readAny(document, root)), u"SCH-VERSION"_s);
        memberAt(root, u"schema"_s) = u"mulyankan.receipt/1"_s;
        QCOMPARE(codesOf(readAny(document, root)), u"SCH-KIND"_s);
        memberAt(root, u"schema"_s) = QString(u"mulyankan."_s + document + u"/01");
        QCOMPARE(codesOf(readAny(document, root)), u"SCH-VALUE"_s);
        QCOMPARE(codesOf(readAny(document, JsonValue::array())), u"SCH-TYPE"_s);
    }
}

void TestDocuments::boundsTheFindings()
{
    JsonValue root = parsed(plainDocument(u"answers"_s));
    for (int i = 0; i < 1000; ++i)
        memberAt(root, u"facts"_s).append(i);
    BundleContent content;
    QCOMPARE(readAnswersDocument(root, content).size(), kMaxShapeFindings);
}

void TestDocuments::leavesTheContentAloneWhenItRefuses()
{
    BundleContent content;
    JsonValue root = parsed(plainDocument(u"visit"_s));
    memberAt(root, u"meetings.1.kind"_s) = u"opening"_s;
    QVERIFY(!readVisitDocument(root, content).empty());
    QCOMPARE(content.visit.id, QString());
    QVERIFY(content.visit.people.empty());
}

void TestDocuments::statementsSayTheSentence()
{
    QCOMPARE(statementText(u"member"_s, true, Language::English),
             u"I took part in this evaluation and concur with it, subject to the remark below."_s);
    QStringList all;
    for (const QString &role : {u"lead"_s, u"member"_s, u"city"_s}) {
        for (const Language language : {Language::English, Language::Hindi}) {
            const QString text = statementText(role, false, language);
            QCOMPARE(nfc(text), text);
            all.append(text);
        }
        QCOMPARE(statementText(role, true, Language::English)
                     == statementText(role, false, Language::English),
                 role != u"member");
    }
    QCOMPARE(all.removeDuplicates(), 0);
    QVERIFY(statementText(u"met"_s, false, Language::English).isEmpty());
    const StatementReading reading =
        readStatementDocument(parsed(statementDocument(someStatement())), u"statements/x.json"_s);
    QCOMPARE(reading.findings, Findings());
    QCOMPARE(statementDocument(reading.statement), statementDocument(someStatement()));
    QCOMPARE(reading.statement.text, someStatement().text);
    QVERIFY(reading.statement.language == Language::Hindi);
}

void TestDocuments::findsThePersonWhoSigns()
{
    Visit visit = plainVisit();
    visit.people.push_back(visit.people[1]);
    visit.people[2].id = u"p3"_s;
    visit.people[2].identity = u"ID-3"_s;
    visit.people[2].name = u"Ravi"_s;
    QCOMPARE(statementPerson(visit, u"city"_s, u"Somebody"_s, u"ID-3"_s), u"p3"_s);
    QCOMPARE(statementPerson(visit, u"city"_s, u"Asha"_s, u"ID-3"_s), u"p3"_s);
    QCOMPARE(statementPerson(visit, u"city"_s, u"Ravi"_s, u"ID-9"_s), u"p3"_s);
    QCOMPARE(statementPerson(visit, u"city"_s, u"Somebody"_s, u"ID-9"_s), QString());
    QCOMPARE(statementPerson(visit, u"lead"_s, u"Ravi"_s, u"ID-3"_s), u"p1"_s);
    QCOMPARE(statementPerson(visit, u"member"_s, u"Asha"_s, u"ID-3"_s), QString());
}

void TestDocuments::namesFiles()
{
    const QString contentId = u"444e545e"_s + QString(56, u'0');
    QCOMPARE(bundleFileName(u"CG-BILASPUR"_s, u"v0123456789ab"_s, 2, contentId),
             u"CG-BILASPUR_v0123456789ab_r2_444e545e.asice"_s);
    QCOMPARE(bundleFileName(u"../x y"_s, u"v0123456789ab"_s, 1, contentId),
             u"..-x-y_v0123456789ab_r1_444e545e.asice"_s);
    QCOMPARE(evidenceEntryName(plainVisit().evidence[0]), u"evidence/e0001.jpg"_s);
    QCOMPARE(evidenceEntryName(plainVisit().evidence[1]), QString());
}

void TestDocuments::schemaFilesAreTheShapes_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < std::size(kSchemas); ++i)
        QTest::addRow("%s", qPrintable(kSchemas[i].first)) << int(i);
}

void TestDocuments::schemaFilesAreTheShapes()
{
    QFETCH(int, index);
    const auto &[name, shape] = kSchemas[size_t(index)];
    const QString path =
        QStringLiteral(MULYANKAN_SOURCE_DIR) + u"/resources/schemas/" + name + u".schema.json";
    const QByteArray wanted =
        prettyJson(documentSchema(shape(), name, u"%1 of a bundle, schema 1"_s.arg(name)));
    // A shape that was changed on purpose: the new file is written here, to be looked at and moved.
    if (qEnvironmentVariableIsSet("MULYANKAN_SCHEMAS_TO")) {
        QFile out(qEnvironmentVariable("MULYANKAN_SCHEMAS_TO") + u'/' + name + u".schema.json");
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(wanted) == wanted.size());
    }
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    QCOMPARE(QString::fromUtf8(file.readAll()), QString::fromUtf8(wanted));
}

void TestDocuments::schemasAcceptWhatIsWritten()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QString &file, const QByteArray &bytes) {
        QDir(folder.path()).mkpath(name);
        QFile out(folder.filePath(name + u'/' + file));
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    };
    QRandomGenerator random(3);
    for (int i = 0; i < 12; ++i) {
        const Framework framework = bareFramework(4);
        const Visit visit = randomVisit(framework, random);
        const QString file = u"good%1.json"_s.arg(i);
        QVERIFY(write(u"answers"_s, file, answersDocument(visit, framework)));
        QVERIFY(write(u"evidence"_s, file, evidenceDocument(visit, framework)));
        QVERIFY(write(u"visit"_s, file, visitDocument(visit, framework, someExtras())));
        QVERIFY(write(u"statement"_s, file, statementDocument(someStatement())));
    }
    for (const auto &[name, shape] : kSchemas) {
        JsonValue less = parsed(plainDocument(name));
        less.members().pop_back();
        QVERIFY(write(name, u"bad.json"_s, canonicalJson(less)));
        QProcess python;
        python.start(u"python3"_s,
                     {sourcePath(u"tests/support/validate_schema.py"_s),
                      sourcePath(u"resources/schemas/%1.schema.json"_s.arg(name)),
                      folder.filePath(name)});
        QVERIFY(python.waitForFinished(60'000));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        const QByteArray verdicts = python.readAllStandardOutput();
        QCOMPARE(verdicts.count("accepts good"), 12);
        QCOMPARE(verdicts.count("refuses "), 1);
        QVERIFY(verdicts.startsWith("refuses bad.json\n"));
    }
}

} // namespace mulyankan

QTEST_GUILESS_MAIN(mulyankan::TestDocuments)
#include "tst_documents.moc"
