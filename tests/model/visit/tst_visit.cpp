#include "model/core/bytes.h"
#include "model/framework/framework_reader.h"
#include "model/visit/audit_line.h"
#include "tests/model/visit/visit_fixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace mulyankan;

Q_DECLARE_METATYPE(mulyankan::Change)

namespace {

Change randomChange(const Visit &visit, const Framework &framework, QRandomGenerator &random)
{
    const Question &question =
        framework.questions[size_t(random.bounded(int(framework.questions.size())))];
    const QString text = u"text %1"_s.arg(random.bounded(5));
    const auto level = [&] {
        return QString::number(1 + random.bounded(5));
    };
    switch (random.bounded(12)) {
    case 0:
        return {Op::Set,
                u"p1"_s,
                {{Object::response(question.id, u"answer"_s), level()},
                 {Object::response(question.id, u"note"_s), text}}};
    case 1:
        return {Op::Set, u"p1"_s, {{Object::response(question.id, u"gate_reason"_s), text}}};
    case 2:
        return {Op::Set, u"p2"_s, {{Object::own(question.id, u"p2"_s, u"answer"_s), level()}}};
    case 3:
        return clearChange(visit, question.id, u"p1"_s);
    case 4:
        return {Op::Set, u"p1"_s, {{Object::fact(u"f1"_s, u"value"_s), random.bounded(2) == 1}}};
    case 5:
        return attachChange(
            fileItem(evidenceId(visit.nextEvidenceNumber()),
                     text.toUtf8() + QByteArray::number(visit.nextEvidenceNumber())),
            question.id, u"p1"_s);
    case 6:
        if (visit.evidence.empty())
            return attachChange(seenItem(u"e0001"_s), question.id, u"p1"_s);
        return removeChange(
            visit, visit.evidence[size_t(random.bounded(int(visit.evidence.size())))].id, u"p1"_s);
    case 7:
        return {Op::None, u"p1"_s, {{Object::flag(question.id), random.bounded(2) == 1}}};
    case 8:
        return {Op::Remark,
                u"p1"_s,
                {{Object::remark(u"r%1"_s.arg(visit.nextRemarkNumber()), u"agree"_s), u"partly"_s},
                 {Object::remark(u"r%1"_s.arg(visit.nextRemarkNumber()), u"text"_s), text}}};
    case 9:
        return personChange(u"p%1"_s.arg(visit.nextPersonNumber()), text,
                            random.bounded(4) ? u"met"_s : u"lead"_s);
    case 10:
        return {Op::Set,
                u"p1"_s,
                {{Object::visit(u"site"_s), text}, {Object::visit(u"from"_s), u"2024-01-15"_s}}};
    default:
        return {Op::Set,
                u"p1"_s,
                {{Object::response(question.id, u"interviewed"_s),
                  JsonValue::array({JsonValue(u"OPR"_s)})}}};
    }
}

} // namespace

class TestVisit final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatTheRulesForbid_data();
    void refusesWhatTheRulesForbid();
    void refusedChangeLeavesNothingBehind();
    void everyChangeHasAnInverse();
    void personWhoIsNamedStays_data();
    void personWhoIsNamedStays();
    void personWhoActedStays();
    void claimIsOneLevel_data();
    void claimIsOneLevel();
    void listsWhatTheLogRecords();
    void changeThatChangesNothingHasNoEdits();
    void secondLeadReplacesTheFirst();
    void onlyTheLeadGivesAGateReason();
};

void TestVisit::refusesWhatTheRulesForbid_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const Object &object, const JsonValue &value,
                        const char *code) {
        QTest::newRow(name) << Change{Op::Set, u"p1"_s, {{object, value}}} << QByteArray(code);
    };
    const auto answer = [](const QString &question) {
        return Object::response(question, u"answer"_s);
    };
    row("unknown question", answer(u"ZZZ-01"_s), u"3"_s, "question-unknown");
    row("level six", answer(u"AAA-01"_s), u"6"_s, "level-invalid");
    row("level as a number", answer(u"AAA-01"_s), 3, "level-invalid");
    row("NA where it is not allowed", answer(u"AAA-01"_s), u"NA"_s, "na-not-allowed");
    row("unknown fact", Object::fact(u"f9"_s, u"value"_s), true, "fact-unknown");
    row("fact as a text", Object::fact(u"f1"_s, u"value"_s), u"yes"_s, "value-invalid");
    row("reason of a fact without a value", Object::fact(u"f1"_s, u"reason"_s), u"x"_s,
        "value-invalid");
    row("day that does not exist", Object::visit(u"from"_s), u"2024-02-30"_s, "date-invalid");
    row("control character", Object::response(u"AAA-01"_s, u"note"_s), u"a\x07"_s, "text-invalid");
    row("too long a text", Object::response(u"AAA-01"_s, u"note"_s), QString(20'001, u'x'),
        "text-too-long");
    row("denominator of zero", Object::response(u"BBB-01"_s, u"measure"_s),
        JsonValue::object({{"n", 1}, {"d", 0}}), "measure-invalid");
    row("percent without denominator", Object::response(u"BBB-01"_s, u"measure"_s),
        JsonValue::object({{"n", 1}}), "measure-needs-denominator");
    row("measure over 2^53", Object::response(u"BBB-01"_s, u"measure"_s),
        JsonValue::object({{"n", qint64(1) << 53}, {"d", 1}}), "measure-invalid");
    row("unknown role interviewed", Object::response(u"AAA-01"_s, u"interviewed"_s),
        JsonValue::array({JsonValue(u"DOC"_s)}), "interview-role-unknown");
    row("unknown person present", Object::meeting(u"opening"_s, u"present"_s),
        JsonValue::array({JsonValue(u"p9"_s)}), "person-unknown");
    row("unknown person's field", Object::person(u"p9"_s, u"designation"_s), u"x"_s,
        "person-unknown");
    row("unknown role of a person", Object::person(u"p2"_s, u"role"_s), u"boss"_s, "role-unknown");
    row("link to unknown evidence", Object::link(u"e9999"_s, u"AAA-01"_s), true,
        "evidence-unknown");
    row("remark with another word", Object::remark(u"r1"_s, u"agree"_s), u"maybe"_s,
        "value-invalid");
    row("unknown field", Object::response(u"AAA-01"_s, u"colour"_s), u"x"_s, "value-invalid");
    QTest::newRow("end before the beginning")
        << Change{Op::Set,
                  u"p1"_s,
                  {{Object::visit(u"from"_s), u"2024-01-17"_s},
                   {Object::visit(u"to"_s), u"2024-01-15"_s}}}
        << QByteArray("dates-reversed");
    QTest::newRow("leaving before joining")
        << Change{Op::Person,
                  u"p1"_s,
                  {{Object::person(u"p2"_s, u"joins"_s), u"2024-01-17"_s},
                   {Object::person(u"p2"_s, u"leaves"_s), u"2024-01-16"_s}}}
        << QByteArray("dates-reversed");
    QTest::newRow("unknown author") << Change{Op::Set, u"p9"_s, {{answer(u"AAA-01"_s), u"3"_s}}}
                                    << QByteArray("person-unknown");
}

void TestVisit::refusesWhatTheRulesForbid()
{
    QFETCH(Change, change);
    QFETCH(QByteArray, code);
    const Framework framework = smallLoaded();
    Visit visit = visitWithTeam(framework);
    const auto result = applyChange(visit, framework, change, kAt);
    QVERIFY(!result);
    QCOMPARE(QByteArray(result.error().reason.code), code);
}

void TestVisit::refusedChangeLeavesNothingBehind()
{
    const Framework framework = smallLoaded();
    Visit visit = visitWithTeam(framework);
    QVERIFY(applyChange(visit, framework,
                        {Op::Set, u"p1"_s, {{Object::response(u"AAA-01"_s, u"note"_s), u"old"_s}}},
                        kAt));
    const Visit before = visit;
    const Change change{Op::Set,
                        u"p2"_s,
                        {{Object::response(u"AAA-01"_s, u"answer"_s), u"4"_s},
                         {Object::response(u"AAA-02"_s, u"answer"_s), u"3"_s},
                         {Object::visit(u"site"_s), u"Site"_s},
                         {Object::person(u"p2"_s, u"role"_s), u"lead"_s},
                         {Object::evidence(u"e0001"_s), evidenceRecord(seenItem(u"e0001"_s))},
                         {Object::visit(u"from"_s), u"not a date"_s}}};
    QVERIFY(!applyChange(visit, framework, change, kAt + 1000));
    QCOMPARE(contentOf(visit, framework), contentOf(before, framework));
    QVERIFY(visit.people == before.people);
    QVERIFY(visit.responses == before.responses);
    QVERIFY(visit.evidence == before.evidence);
    QCOMPARE(visit.site, before.site);
}

void TestVisit::everyChangeHasAnInverse()
{
    const Framework framework = smallLoaded();
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QRandomGenerator random(seed);
        Visit visit = visitWithTeam(framework);
        std::vector<std::pair<QByteArray, Change>> done;
        for (int i = 0; i < 40; ++i) {
            const QByteArray before = contentOf(visit, framework);
            const auto result =
                applyChange(visit, framework, randomChange(visit, framework, random), kAt + i);
            if (result && !result->edits.empty())
                done.emplace_back(before, result->inverse);
        }
        QVERIFY(done.size() > 10);
        for (auto it = done.rbegin(); it != done.rend(); ++it) {
            const QByteArray after = contentOf(visit, framework);
            const auto undone = applyChange(visit, framework, it->second, kAt);
            QVERIFY2(undone,
                     qPrintable(u"seed %1: %2 %3"_s.arg(seed).arg(
                         undone ? QString() : undone.error().reason.text(),
                         undone ? QString() : undone.error().args.join(u' '))));
            QVERIFY2(contentOf(visit, framework) == it->first, qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY(applyChange(visit, framework, undone->inverse, kAt));
            QVERIFY2(contentOf(visit, framework) == after,
                     qPrintable(u"redo, seed %1"_s.arg(seed)));
            QVERIFY(applyChange(visit, framework, it->second, kAt));
        }
    }
}

void TestVisit::personWhoIsNamedStays_data()
{
    using Naming = std::function<void(Visit &)>;
    QTest::addColumn<Naming>("name");
    const auto row = [](const char *title, const Naming &naming) {
        QTest::addRow("%s", title) << naming;
    };
    row("an answer", [](Visit &v) { v.responses[u"AAA-01"_s].by = u"p2"_s; });
    row("an own answer", [](Visit &v) {
        v.responses[u"AAA-01"_s].own = {{u"p2"_s, u"1"_s, {}, {}, {}, 0}};
    });
    row("dissent", [](Visit &v) {
        v.responses[u"AAA-01"_s].consensus = Consensus{u"x"_s, {{u"p2"_s, u"no"_s}}};
    });
    row("a fact", [](Visit &v) { v.facts[u"F"_s].by = u"p2"_s; });
    row("a remark", [](Visit &v) { v.remarks.emplace_back().by = u"p2"_s; });
    row("an item added", [](Visit &v) { v.evidence.emplace_back().addedBy = u"p2"_s; });
    row("an item seen", [](Visit &v) { v.evidence.emplace_back().seenBy = u"p2"_s; });
    row("an item withdrawn", [](Visit &v) {
        v.evidence.emplace_back().withdrawn = Withdrawal{u"p2"_s, 0, u"x"_s};
    });
    row("a meeting", [](Visit &v) { v.meetings.push_back({u"opening"_s, {}, {}, {u"p2"_s}}); });
    row("who is waived", [](Visit &v) {
        v.waivers.push_back({u"city"_s, u"p2"_s, u"x"_s, u"p1"_s, 0});
    });
    row("who waived", [](Visit &v) { v.waivers.push_back({u"city"_s, {}, u"x"_s, u"p2"_s, 0}); });
    row("the acknowledgement", [](Visit &v) {
        v.acknowledgement = Acknowledgement{{}, {}, {}, u"p2"_s};
    });
    row("the log", [](Visit &v) { v.actors.ids.insert(u"p2"_s); });
}

void TestVisit::personWhoIsNamedStays()
{
    QFETCH(const std::function<void(Visit &)>, name);
    const Framework framework = smallLoaded();
    Visit visit = visitWithTeam(framework);
    const Change removal{Op::Person, u"p1"_s, {{Object::person(u"p2"_s, u"name"_s), {}}}};
    Visit unnamed = visit;
    QVERIFY(applyChange(unnamed, framework, removal, kAt));
    QVERIFY(!unnamed.person(u"p2"_s));
    name(visit);
    const Visit before = visit;
    const auto refused = applyChange(visit, framework, removal, kAt);
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, kPersonNamed);
    QVERIFY(visit == before);
}

void TestVisit::personWhoActedStays()
{
    const Framework framework = smallLoaded();
    Visit visit = emptyVisit();
    const auto begun =
        applyChange(visit, framework, personChange(u"p1"_s, u"Lead"_s, u"lead"_s), kAt);
    QVERIFY(begun && visit.actors.ids.isEmpty());
    // a mark leaves no line, so it names nobody
    QVERIFY(applyChange(visit, framework, {Op::None, u"p1"_s, {{Object::flag(u"AAA-01"_s), true}}},
                        kAt));
    QVERIFY(visit.actors.ids.isEmpty());
    const auto act = applyChange(visit, framework,
                                 {Op::Set, u"p1"_s, {{Object::visit(u"site"_s), u"x"_s}}}, kAt);
    QVERIFY(
        act
        && applyChange(visit, framework, act->inverse, kAt)); // nothing in the visit names p1 now
    QCOMPARE(applyChange(visit, framework, begun->inverse, kAt).error().reason, kPersonNamed);
    // who takes themselves out would be named by that very line
    QVERIFY(applyChange(visit, framework, personChange(u"p2"_s, u"Member"_s, u"member"_s), kAt));
    const Change leave{Op::Person, u"p2"_s, {{Object::person(u"p2"_s, u"name"_s), {}}}};
    QCOMPARE(applyChange(visit, framework, leave, kAt).error().reason, kPersonNamed);
}

void TestVisit::claimIsOneLevel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    QTest::addRow("the lowest") << u"1"_s << true;
    QTest::addRow("the highest") << u"5"_s << true;
    QTest::addRow("below") << u"0"_s << false;
    QTest::addRow("above") << u"6"_s << false;
    QTest::addRow("two digits") << u"15"_s << false;
    QTest::addRow("a level and a blank") << u"3 "_s << false;
    QTest::addRow("not applicable") << u"NA"_s << false;
}

void TestVisit::claimIsOneLevel()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isOne);
    const Framework framework = smallLoaded();
    Visit visit = visitWithTeam(framework);
    const Object claimed = Object::response(u"AAA-01"_s, u"claimed"_s);
    QCOMPARE(applyChange(visit, framework, {Op::Set, u"p1"_s, {{claimed, text}}}, kAt).has_value(),
             isOne);
    QCOMPARE(visit.responses.value(u"AAA-01"_s).claimed, isOne ? text : QString());
}

void TestVisit::listsWhatTheLogRecords()
{
    const Framework framework = smallLoaded();
    Visit visit = visitWithTeam(framework);
    visit.revision = 2;
    visit.acknowledgement = Acknowledgement{u"a.pdf"_s, QString(64, u'a'), u"x"_s, u"p1"_s};
    visit.remarks.emplace_back().id = u"r1"_s;
    visit.remarks.back().stage = u"reply"_s;
    QHash<QString, JsonValue> objects;
    for (const auto &[object, value] : recordedObjects(visit))
        objects.insert(object, value);
    QCOMPARE(objects[u"person:p2:role"_s], JsonValue(u"member"_s));
    QCOMPARE(objects[u"visit:revision"_s], JsonValue(2));
    QCOMPARE(objects[u"acknowledgement"_s], JsonValue(QString(64, u'a')));
    QVERIFY(objects.contains(u"visit:site"_s) && objects[u"visit:site"_s].isNull());
    QVERIFY(!objects.contains(u"remark:r1:agree"_s)); // the right of reply comes after the log
}

void TestVisit::changeThatChangesNothingHasNoEdits()
{
    const Framework framework = smallLoaded();
    Visit visit = visitWithTeam(framework);
    const Change change{
        Op::Set, u"p1"_s, {{Object::response(u"AAA-01"_s, u"note"_s), u"e\u0301"_s}}};
    QCOMPARE(applyChange(visit, framework, change, kAt)->edits.size(), size_t(1));
    QCOMPARE(visit.responses[u"AAA-01"_s].note, u"\u00e9"_s);
    QVERIFY(applyChange(visit, framework, change, kAt + 5)->edits.empty());
    QCOMPARE(visit.responses[u"AAA-01"_s].at, kAt);
}

void TestVisit::secondLeadReplacesTheFirst()
{
    const Framework framework = smallLoaded();
    Visit visit = visitWithTeam(framework);
    const auto result =
        applyChange(visit, framework,
                    {Op::Person, u"p1"_s, {{Object::person(u"p2"_s, u"role"_s), u"lead"_s}}}, kAt);
    QVERIFY(result);
    QCOMPARE(result->edits.size(), size_t(2));
    QCOMPARE(visit.lead()->id, u"p2"_s);
    QCOMPARE(visit.person(u"p1"_s)->role, Role::Member);
    QVERIFY(applyChange(visit, framework, result->inverse, kAt));
    QCOMPARE(visit.lead()->id, u"p1"_s);
}

void TestVisit::onlyTheLeadGivesAGateReason()
{
    const Framework framework = smallLoaded();
    Visit visit = visitWithTeam(framework);
    Change change{Op::Set, u"p2"_s, {{Object::response(u"AAA-01"_s, u"gate_reason"_s), u"seen"_s}}};
    QCOMPARE(applyChange(visit, framework, change, kAt).error().reason, kGateReasonNotLead);
    change.person.clear();
    QCOMPARE(applyChange(visit, framework, change, kAt).error().reason, kGateReasonNotLead);
    change.person = u"p1"_s;
    QVERIFY(applyChange(visit, framework, change, kAt));
}

QTEST_GUILESS_MAIN(TestVisit)
#include "tst_visit.moc"
