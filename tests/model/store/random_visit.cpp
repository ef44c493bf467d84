#include "tests/model/store/random_visit.h"

#include "model/core/bytes.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

NewVisit smallVisit(const QString &id, const QByteArray &framework)
{
    NewVisit visit;
    visit.id = id;
    visit.frameworkBytes = framework;
    visit.cycle = CycleRef{u"c1"_s, sha256Hex("root"), 3};
    const City city{u"CG-BILASPUR"_s,
                    {u"Bilaspur"_s, u"बिलासपुर"_s},
                    {u"Chhattisgarh"_s, u"छत्तीसगढ़"_s},
                    {u"Central"_s, u"मध्य"_s},
                    {}};
    visit.first.op = Op::Set;
    visit.first.edits = {{Object::visit(u"city"_s), cityJson(city)},
                         {Object::visit(u"from"_s), u"2024-01-15"_s},
                         {Object::visit(u"to"_s), u"2024-01-17"_s},
                         {Object::person(u"p1"_s, u"name"_s), u"Asha Verma"_s},
                         {Object::person(u"p1"_s, u"role"_s), u"lead"_s},
                         {Object::person(u"p2"_s, u"name"_s), u"मीना साहू"_s},
                         {Object::person(u"p2"_s, u"role"_s), u"member"_s},
                         {Object::person(u"p1"_s, u"declaration"_s), u"none"_s}};
    return visit;
}

QString RandomChanges::text()
{
    static const QStringList texts{u""_s, u"Seen."_s, u"टिप्पणी: “देखा गया”\nदूसरी पंक्ति"_s,
                                   u"\"quoted\" \\ and\ttabbed"_s};
    return texts[below(int(texts.size()))] + (below(3) ? QString() : QString::number(below(100)));
}

QString RandomChanges::question()
{
    return m_framework.questions[size_t(below(int(m_framework.questions.size())))].id;
}

Change RandomChanges::answer()
{
    static const QStringList answers{u"1"_s,  u"2"_s,  u"3"_s,  u"4"_s, u"5"_s,
                                     u"NA"_s, u"NE"_s, u"NS"_s, u""_s,  u"7"_s};
    const QString q = question();
    Change change;
    change.person = below(4) ? u"p1"_s : QString();
    change.edits.push_back({Object::response(q, u"answer"_s), answers[below(int(answers.size()))]});
    if (below(2))
        change.edits.push_back({Object::response(q, u"note"_s), text()});
    if (!below(4))
        change.edits.push_back(
            {Object::response(q, u"measure"_s), measureJson({below(200), 1 + below(100)})});
    if (!below(5))
        change.edits.push_back({Object::response(q, u"interviewed"_s),
                                JsonValue::array({JsonValue(u"SHI"_s), JsonValue(u"OPR"_s)})});
    if (!below(6))
        change.edits.push_back({Object::response(q, u"gate_reason"_s), text()});
    return change;
}

Change RandomChanges::own(const Visit &visit)
{
    const QString person = u"p%1"_s.arg(1 + below(int(visit.people.size())));
    const QString q = question();
    return {Op::Set,
            person,
            {{Object::own(q, person, u"answer"_s),
              below(4) ? QString::number(1 + below(5)) : QString()},
             {Object::own(q, person, u"note"_s), text()}}};
}

Change RandomChanges::attach(const Visit &visit)
{
    EvidenceItem made;
    made.id = evidenceId(visit.nextEvidenceNumber());
    made.type = u"DOC"_s;
    made.caption = text();
    if (below(3)) {
        made.sha256 = sha256Hex(QByteArray::number(below(1 << 30)));
        made.sizeBytes = below(1 << 20);
        made.mediaType = u"image/jpeg"_s;
        made.originalName = u"IMG_0412.jpg"_s;
        made.capture = Capture{u"2024-01-15T10:22:03"_s, 330, 220796000, std::nullopt, u"Phone"_s};
    } else {
        made.seenBy = u"p1"_s;
        made.source = u"CISO"_s;
        made.dated = QDate(2023, 8, 12);
    }
    return attachChange(made, below(4) ? question() : QString(), u"p1"_s);
}

Change RandomChanges::item(const Visit &visit)
{
    if (visit.evidence.empty())
        return attach(visit);
    const EvidenceItem &chosen = visit.evidence[size_t(below(int(visit.evidence.size())))];
    switch (below(5)) {
    case 0:
        return removeChange(visit, chosen.id, u"p1"_s);
    case 1:
        return withdrawChange(visit, chosen.id, u"The city asks for it."_s, u"p1"_s);
    case 2:
        return attachChange(chosen, question(), u"p1"_s); // a removed item comes back
    case 3:
        return {Op::Set, u"p1"_s, {{Object::evidenceField(chosen.id, u"caption"_s), text()}}};
    default:
        return {Op::Link,
                u"p1"_s,
                {{Object::link(chosen.id, question()), below(3) ? JsonValue(true) : JsonValue()}}};
    }
}

Change RandomChanges::person(const Visit &visit)
{
    const QString id = u"p%1"_s.arg(1 + below(visit.nextPersonNumber() + 1));
    Change change{
        Op::Person,
        {},
        {{Object::person(id, u"name"_s), QString(u"Person "_s + id + text().remove(u'\n'))}}};
    static const QStringList roles{u"lead"_s, u"member"_s, u"city"_s, u"met"_s};
    if (!visit.person(id) || !below(3)) // a new person comes with a role
        change.edits.push_back({Object::person(id, u"role"_s), roles[below(4)]});
    if (!below(3))
        change.edits.push_back({Object::person(id, u"leaves"_s), u"2024-01-16"_s});
    if (!below(3))
        change.edits.push_back({Object::person(id, u"declaration"_s),
                                below(2) ? u"none"_s : u"A cousin works there."_s});
    return change;
}

Change RandomChanges::other(const Visit &visit)
{
    const QString kind = below(2) ? u"opening"_s : u"closing"_s;
    const QString remark = u"r%1"_s.arg(1 + below(visit.nextRemarkNumber()));
    switch (below(7)) {
    case 0:
        return {
            Op::Set,
            {},
            {{Object::fact(u"f1"_s, u"value"_s), below(3) ? JsonValue(below(2) == 1) : JsonValue()},
             {Object::fact(u"f1"_s, u"reason"_s), text()}}};
    case 1:
        return {Op::Set,
                u"p1"_s,
                {{Object::meeting(kind, u"date"_s), below(2) ? u"2024-01-15"_s : QString()},
                 {Object::meeting(kind, u"note"_s), text()},
                 {Object::meeting(kind, u"present"_s),
                  JsonValue::array({JsonValue(u"p2"_s), JsonValue(u"p1"_s)})}}};
    case 2:
        return {Op::Remark,
                u"p2"_s,
                {{Object::remark(remark, u"agree"_s), u"partly"_s},
                 {Object::remark(remark, u"text"_s), text()},
                 {Object::remark(remark, u"question"_s), question()}}};
    case 3:
        return {Op::Waive, u"p1"_s, {{Object::waiver(u"city"_s), text()}}};
    case 4:
        return {Op::None,
                {},
                {{Object::flag(question()), below(2) == 1 ? JsonValue(true) : JsonValue()}}};
    case 5:
        return clearChange(visit, question(), u"p1"_s);
    default:
        return {Op::Set, u"p1"_s, {{Object::visit(u"site"_s), text()}}};
    }
}

Change RandomChanges::next(const Visit &visit)
{
    switch (below(10)) {
    case 0:
    case 1:
    case 2:
    case 3:
        return answer();
    case 4:
        return own(visit);
    case 5:
        return attach(visit);
    case 6:
    case 7:
        return item(visit);
    case 8:
        return person(visit);
    default:
        return other(visit);
    }
}

} // namespace mulyankan
