#include "tests/model/scoring/random_visit.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

RandomVisit::RandomVisit(quint32 seed) : m_engine(seed) { }

// The distributions of the standard library differ between machines; the engine does not.
int RandomVisit::below(int bound)
{
    return int(m_engine() % quint32(bound));
}

Rational RandomVisit::decimal(int digits)
{
    QString text = QString::number(1 + below(30)) + u'.';
    for (int i = 0; i < digits; ++i)
        text += QChar(u'0' + below(10));
    return Rational::fromDecimal(text).value_or(Rational(1));
}

Condition RandomVisit::condition(const Framework &framework, int depth)
{
    Condition out;
    const int kind = below(depth > 0 ? 6 : 3);
    if (kind == 0 || framework.questions.empty()) {
        out.kind = Condition::Kind::Fact;
        out.id = framework.facts[size_t(below(int(framework.facts.size())))].id;
        out.value = chance(50);
        return out;
    }
    if (kind < 3) {
        out.kind = kind == 1 ? Condition::Kind::AtLeast : Condition::Kind::Is;
        out.id = framework.questions[size_t(below(int(framework.questions.size())))].id;
        out.level = 1 + below(5);
        out.answer = chance(50) ? u"NA"_s : u"NE"_s;
        return out;
    }
    out.kind = kind == 3 ? Condition::Kind::All
        : kind == 4      ? Condition::Kind::Any
                         : Condition::Kind::Not;
    const int count = kind == 5 ? 1 : 1 + below(3);
    for (int i = 0; i < count; ++i)
        out.parts.push_back(condition(framework, depth - 1));
    return out;
}

void RandomVisit::addGate(Framework &framework)
{
    const QStringList codes{u"DOC"_s, u"REC"_s, u"OBS"_s, u"INT"_s};
    const QStringList groups{u"document"_s, u"document"_s, u"observation"_s, u"interview"_s};
    for (int i = 0; i < codes.size(); ++i)
        framework.evidenceTypes.push_back({codes[i], groups[i], {}});
    int items = 0;
    for (int level = 1; level <= 5; ++level) {
        items = std::min(3, items + below(2));
        GateRule rule{level, items, std::min(items, below(3)), {}};
        for (int i = below(4); i > 0 && items > 0; --i)
            rule.mustIncludeAnyOf.append(anyOf(codes));
        framework.evidenceGate[size_t(level) - 1] = rule;
    }
}

void RandomVisit::addParameter(Framework &framework, int number, bool isHuge)
{
    constexpr int kPrimes[] = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};
    Parameter parameter;
    parameter.id = u"P%1"_s.arg(number);
    parameter.weight = chance(50) ? Rational(kPrimes[below(12)]) : decimal(1 + below(4));
    parameter.firstQuestion = int(framework.questions.size());
    parameter.questionCount = 1 + below(5);
    for (int i = 0; i < parameter.questionCount; ++i) {
        Question question;
        question.id = u"%1-%2"_s.arg(parameter.id).arg(i);
        question.parameter = parameter.id;
        question.points = isHuge ? decimal(25)
            : chance(50)         ? Rational(1 + below(9))
                                 : decimal(1 + below(3));
        question.naAllowed = chance(60);
        if (chance(60))
            question.relevantIf = condition(framework, 3);
        framework.questionIndex.insert(question.id, int(framework.questions.size()));
        framework.questions.push_back(std::move(question));
    }
    framework.parameterIndex.insert(parameter.id, int(framework.parameters.size()));
    framework.parameters.push_back(std::move(parameter));
}

Framework RandomVisit::framework()
{
    Framework out;
    out.id = u"RANDOM"_s;
    out.sha256 = QString(64, u'0');
    const bool isSteady = chance(70);
    for (int i = 0; i < 5; ++i) {
        const auto level = size_t(i);
        out.scale[level].level = i + 1;
        out.scale[level].score = isSteady ? Rational(i * 25) : Rational(i * 100 + 7, 11);
    }
    addGate(out);
    for (int i = 0; i < 3; ++i) {
        out.facts.push_back({u"f%1"_s.arg(i), {}});
        out.factIndex.insert(out.facts.back().id, i);
    }
    const bool isHuge = chance(20);
    const int count = 2 + below(11);
    for (int i = 0; i < count; ++i)
        addParameter(out, i, isHuge && chance(50));
    return out;
}

Visit RandomVisit::visit(const Framework &framework)
{
    Visit out;
    out.id = u"v000000000000"_s;
    out.frameworkSha256 = framework.sha256;
    Person lead;
    lead.id = u"p1"_s;
    lead.role = Role::Lead;
    lead.name = u"Lead"_s;
    out.people.push_back(lead);
    return out;
}

Change RandomVisit::answerChange(const QString &question, const Visit &visit)
{
    static const QStringList answers{u"1"_s, u"2"_s,  u"3"_s,  u"4"_s, u"5"_s,
                                     u"5"_s, u"NA"_s, u"NE"_s, u"NS"_s};
    if (chance(15))
        return clearChange(visit, question, u"p1"_s);
    Change change{Op::Set, u"p1"_s, {}};
    change.edits.push_back({Object::response(question, u"answer"_s), anyOf(answers)});
    if (chance(20))
        change.edits.push_back(
            {Object::response(question, u"gate_reason"_s), chance(50) ? u"seen"_s : QString()});
    if (chance(20))
        change.edits.push_back({Object::response(question, u"note"_s), u"note"_s});
    return change;
}

Change RandomVisit::evidenceChange(const Framework &framework, const Visit &visit,
                                   const QString &question)
{
    const QString type =
        framework.evidenceTypes[size_t(below(int(framework.evidenceTypes.size())))].code;
    if (visit.evidence.empty() || chance(40)) {
        EvidenceItem item;
        item.id = evidenceId(visit.nextEvidenceNumber());
        item.type = type;
        item.caption = u"seen"_s;
        item.seenBy = u"p1"_s;
        return attachChange(item, chance(80) ? question : QString(), u"p1"_s);
    }
    const EvidenceItem &item = visit.evidence[size_t(below(int(visit.evidence.size())))];
    switch (below(6)) {
    case 0:
        return removeChange(visit, item.id, u"p1"_s);
    case 1:
        return withdrawChange(visit, item.id, u"asked"_s, u"p1"_s);
    case 2:
        return {Op::Set, u"p1"_s, {{Object::evidenceField(item.id, u"type"_s), type}}};
    case 3:
        return {Op::Unlink, u"p1"_s, {{Object::link(item.id, question), {}}}};
    case 4:
        if (item.isRemoved)
            return attachChange(item, question, u"p1"_s);
        [[fallthrough]];
    default:
        return {Op::Link, u"p1"_s, {{Object::link(item.id, question), true}}};
    }
}

Change RandomVisit::change(const Framework &framework, const Visit &visit)
{
    const QString question = framework.questions[size_t(below(int(framework.questions.size())))].id;
    const int kind = below(100);
    if (kind < 45)
        return answerChange(question, visit);
    if (kind < 60) {
        const JsonValue value = chance(20) ? JsonValue() : JsonValue(chance(50));
        const QString fact = framework.facts[size_t(below(int(framework.facts.size())))].id;
        return {Op::Set, u"p1"_s, {{Object::fact(fact, u"value"_s), value}}};
    }
    if (kind < 95)
        return evidenceChange(framework, visit, question);
    return {Op::None, u"p1"_s, {{Object::flag(question), true}}};
}

} // namespace mulyankan
