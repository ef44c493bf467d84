#include "tests/model/visit/visit_fixture.h"

#include "model/core/bytes.h"
#include "model/framework/framework_reader.h"
#include "tests/support/test_framework.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

Framework smallLoaded()
{
    return *loadFramework(smallFramework(3));
}

Visit emptyVisit()
{
    Visit visit;
    visit.id = u"v000000000000"_s;
    visit.city = {
        u"CG-BILASPUR"_s, {u"Bilaspur"_s, u"बिलासपुर"_s}, {u"C"_s, u"C"_s}, {u"Z"_s, u"Z"_s}, {}};
    return visit;
}

Change personChange(const QString &id, const QString &name, const QString &role)
{
    return {Op::Person,
            {},
            {{Object::person(id, u"name"_s), name}, {Object::person(id, u"role"_s), role}}};
}

Visit visitWithTeam(const Framework &framework)
{
    Visit visit = emptyVisit();
    (void)applyChange(visit, framework, personChange(u"p1"_s, u"Lead"_s, u"lead"_s), kAt);
    (void)applyChange(visit, framework, personChange(u"p2"_s, u"Member"_s, u"member"_s), kAt);
    return visit;
}

EvidenceItem seenItem(const QString &id)
{
    EvidenceItem item;
    item.id = id;
    item.type = u"REC"_s;
    item.caption = u"Seen on screen"_s;
    item.seenBy = u"p1"_s;
    return item;
}

EvidenceItem fileItem(const QString &id, const QByteArray &bytes)
{
    EvidenceItem item;
    item.id = id;
    item.type = u"OBS"_s;
    item.sha256 = sha256Hex(bytes);
    item.sizeBytes = bytes.size();
    item.mediaType = u"image/jpeg"_s;
    item.originalName = u"a.jpg"_s;
    return item;
}

QByteArray contentOf(const Visit &visit, const Framework &framework)
{
    JsonValue out = JsonValue::object();
    const auto put = [&](const Object &object) {
        out.add(object.text().toStdString(), valueOf(visit, object));
    };
    for (const char *field : {"from", "to", "site", "city"})
        put(Object::visit(QLatin1String(field)));
    for (const Person &person : visit.people) {
        for (const char *field : {"name", "role", "designation", "joins", "leaves", "declaration"})
            put(Object::person(person.id, QLatin1String(field)));
    }
    for (const Question &question : framework.questions) {
        for (const char *field :
             {"answer", "reason", "gate_reason", "note", "measure", "interviewed"})
            put(Object::response(question.id, QLatin1String(field)));
        for (const char *field : {"answer", "note"})
            put(Object::own(question.id, u"p2"_s, QLatin1String(field)));
        put(Object::flag(question.id));
    }
    for (const Fact &fact : framework.facts) {
        put(Object::fact(fact.id, u"value"_s));
        put(Object::fact(fact.id, u"reason"_s));
    }
    for (const EvidenceItem &item : visit.evidence) {
        if (item.isRemoved)
            continue;
        put(Object::evidence(item.id));
        for (const char *field : {"type", "caption", "source", "dated"})
            put(Object::evidenceField(item.id, QLatin1String(field)));
        QStringList supports = item.supports;
        supports.sort();
        out.add(QString(item.id + u" supports").toStdString(), supports.join(u' '));
    }
    for (const Remark &remark : visit.remarks) {
        put(Object::remark(remark.id, u"agree"_s));
        put(Object::remark(remark.id, u"text"_s));
    }
    return canonicalJson(out);
}

} // namespace mulyankan
