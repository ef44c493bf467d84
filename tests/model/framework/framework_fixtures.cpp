#include "tests/model/framework/framework_fixtures.h"

#include "tests/support/test_framework.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// Steps of a place: member names, and indexes as digits.
QList<QByteArray> steps(QByteArray place)
{
    return place.replace("[", ".").replace("]", "").split('.');
}

JsonValue &step(JsonValue &value, const QByteArray &name)
{
    if (value.isArray())
        return value.items()[size_t(name.toInt())];
    for (auto &[member, found] : value.members()) {
        if (member == name.toStdString())
            return found;
    }
    value.add(name.toStdString(), JsonValue());
    return value.members().back().second;
}

QByteArray nested(int depth)
{
    QByteArray out = R"({"fact":"f1","is":true})";
    for (int i = 0; i < depth; ++i)
        out = R"({"not":)" + out + "}";
    return out;
}

} // namespace

QByteArray edited(const QByteArray &bytes, const Edit &edit)
{
    JsonValue root = parseJson(bytes)->root;
    edit(root);
    return canonicalJson(root);
}

FrameworkFixture small(const QByteArray &name, const Edit &edit, const QStringList &defects)
{
    return {name, edited(smallFramework(2), edit), defects};
}

Edit set(const QByteArray &place, const QByteArray &value)
{
    return [=](JsonValue &root) {
        setAt(root, place, json(value));
    };
}

Edit without(const QByteArray &place)
{
    return [=](JsonValue &root) {
        removeAt(root, place);
    };
}

QByteArray inQuestion(const char *member)
{
    return QByteArray(kQuestion) + "." + member;
}

QString found(const char *kindAndCode, const char *member)
{
    return QString::fromLatin1(QByteArray(kindAndCode) + " " + inQuestion(member));
}

JsonValue json(const QByteArray &text)
{
    auto document = parseJson(text);
    Q_ASSERT(document);
    return document->root;
}

JsonValue &valueAt(JsonValue &root, const QByteArray &place)
{
    JsonValue *at = &root;
    for (const QByteArray &name : steps(place))
        at = &step(*at, name);
    return *at;
}

void setAt(JsonValue &root, const QByteArray &place, JsonValue value)
{
    valueAt(root, place) = std::move(value);
}

void removeAt(JsonValue &root, const QByteArray &place)
{
    QList<QByteArray> path = steps(place);
    const QByteArray last = path.takeLast();
    JsonValue *owner = &root;
    for (const QByteArray &name : path)
        owner = &step(*owner, name);
    if (owner->isArray())
        owner->items().erase(owner->items().begin() + last.toInt());
    else
        std::erase_if(owner->members(),
                      [&](const auto &member) { return member.first == last.toStdString(); });
}

QByteArray frameworkOf(const QStringList &weights, int perParameter)
{
    return edited(smallFramework(perParameter), [&](JsonValue &root) {
        const JsonValue pattern = valueAt(root, "parameters[0]");
        JsonValue parameters = JsonValue::array();
        JsonValue order = JsonValue::array();
        for (qsizetype i = 0; i < weights.size(); ++i) {
            JsonValue parameter = pattern;
            const QString id = u"P%1"_s.arg(i + 1);
            setAt(parameter, "id", id);
            setAt(parameter, "weight", JsonValue::number(weights[i]));
            for (int q = 0; q < perParameter; ++q) {
                JsonValue &question = valueAt(parameter, "questions").items()[size_t(q)];
                setAt(question, "id", u"%1-%2"_s.arg(id).arg(q + 1));
                setAt(question, "evidence[0].id", u"%1-%2-E"_s.arg(id).arg(q + 1));
            }
            order.append(id);
            parameters.append(std::move(parameter));
        }
        setAt(root, "parameters", parameters);
        setAt(root, "scoring.tie_break.optional_order", order);
    });
}

// a table: reads better whole
std::vector<FrameworkFixture> goodFrameworks()
{
    QStringList forty;
    for (int i = 0; i < 40; ++i)
        forty.append(i < 39 ? u"2.51"_s : u"2.11"_s);
    const QByteArray deep =
        R"({"all":[{"any":[{"not":{"question":"AAA-01","at_least":3}},
        {"question":"AAA-02","is":"NA"}]},
        {"fact":"f1","is":false},{"question":"BBB-01","is":"NE"}]})";
    return {
        {"the shipped framework", shippedFramework(), {}},
        {"the small framework", smallFramework(1), {}},
        {"prime weights",
         frameworkOf({u"2"_s, u"3"_s, u"5"_s, u"7"_s, u"11"_s, u"13"_s, u"59"_s}, 3),
         {}},
        {"decimal weights of forty parameters", frameworkOf(forty, 1), {}},
        {"weights with an exponent", frameworkOf({u"3.35e1"_s, u"665E-1"_s}, 1), {}},
        {"one parameter", frameworkOf({u"100"_s}, 7), {}},
        small("no facts",
              [](JsonValue &root) {
                  removeAt(root, "facts");
                  removeAt(root, inQuestion("relevant_if"));
              }),
        small("nested relevance", set(inQuestion("relevant_if"), deep)),
        small("relevance as deep as a file may be", set(inQuestion("relevant_if"), nested(10))),
        small("official without a notice",
              [](JsonValue &root) {
                  setAt(root, "status", u"official"_s);
                  removeAt(root, "notice");
              }),
        small("no optional members",
              [](JsonValue &root) {
                  for (const char *member :
                       {"order", "evidence", "interview", "verify", "na_allowed", "critical",
                        "evidence_window_months", "relevant_if", "relevance_note"})
                      removeAt(root, inQuestion(member));
                  for (const char *member :
                       {"languages", "observations", "scale.special_answers", "scoring.tie_break",
                        "scoring.rounding", "parameters[0].slug", "parameters[0].observations",
                        "parameters[1].observations"})
                      removeAt(root, member);
              }),
        small(
            "lower is better",
            [](JsonValue &root) {
                setAt(
                    root, "parameters[1].questions[0].measure",
                    json(
                        R"({"kind":"hours","label":{"en":"h","hi":"घंटे"},"better":"lower",
                         "upper_bounds":{"3":8,"4":4,"5":0.5}})"));
            }),
        small("a measure without bounds",
              without("parameters[1].questions[0].measure.lower_bounds")),
        small("other evidence types",
              [](JsonValue &root) {
                  setAt(root, "evidence_types",
                        json(R"([{"code":"X.1","name":{"en":"x","hi":"क"},"group":"g1"},
                {"code":"Y","name":{"en":"y","hi":"ख"},"group":"g2"}])"));
                  for (int i = 0; i < 5; ++i)
                      removeAt(root,
                               "scoring.evidence_gate[" + QByteArray::number(i)
                                   + "].must_include_any_of");
                  for (const char *question :
                       {"parameters[0].questions[0]", "parameters[0].questions[1]",
                        "parameters[1].questions[0]", kQuestion})
                      setAt(root, QByteArray(question) + ".evidence[0].type", u"X.1"_s);
              }),
        small("a role and a type of one code", set("interview_roles[0].code", R"("DOC")"),
              {u"sense role-unknown parameters[0].questions[0].interview[0]"_s,
               u"sense role-unknown parameters[0].questions[1].interview[0]"_s,
               u"sense role-unknown parameters[1].questions[0].interview[0]"_s,
               u"sense role-unknown parameters[1].questions[1].interview[0]"_s}),
        small("a level written as 1.0", set("scale.levels[0].level", "1.0")),
    };
}

// a table: reads better whole
std::vector<FrameworkFixture> brokenBytes()
{
    QByteArray doubled = smallFramework(2);
    doubled.replace(R"("framework_id":"SMALL")",
                    R"("framework_id":"SMALL","framework_id":"OTHER")");
    QByteArray tooDeep = smallFramework(2);
    tooDeep.replace(R"({"fact":"f1","is":true})", nested(11));
    QByteArray nul = smallFramework(2);
    nul.replace("Minutes", "Minu\\u0000tes");
    QByteArray half = smallFramework(2);
    half.replace("Illustrative", "\\udc00");
    const QStringList invalid{u"shape json-invalid "_s};
    return {
        {"nothing", QByteArray(), invalid},
        {"not JSON", "framework: yes", invalid},
        {"cut off", smallFramework(2).chopped(1), invalid},
        {"text after the end", smallFramework(2) + "x", invalid},
        {"a byte order mark", "\xef\xbb\xbf" + smallFramework(2), invalid},
        {"a NUL after the end", smallFramework(2) + QByteArray(1, '\0'), invalid},
        {"not UTF-8", smallFramework(2).replace("Minutes", "Minut\xe9s"), invalid},
        {"half of a surrogate pair", half, invalid},
        {"NaN for a weight", smallFramework(2).replace("\"weight\":60", "\"weight\":NaN"), invalid},
        {"deeper than sixteen", tooDeep, invalid},
        {"a list", "[]", {u"shape type-wrong "_s}},
        {"a number", "1", {u"shape type-wrong "_s}},
        {"a member twice", doubled, {u"sense member-duplicate framework_id"_s}},
        {"U+0000 in a text",
         nul,
         {u"shape text-invalid parameters[0].questions[0].evidence[0].text.en"_s,
          u"shape text-invalid parameters[0].questions[0].evidence[0].text.hi"_s,
          u"shape text-invalid parameters[0].questions[1].evidence[0].text.en"_s,
          u"shape text-invalid parameters[0].questions[1].evidence[0].text.hi"_s,
          u"shape text-invalid parameters[1].questions[0].evidence[0].text.en"_s,
          u"shape text-invalid parameters[1].questions[0].evidence[0].text.hi"_s,
          u"shape text-invalid parameters[1].questions[1].evidence[0].text.en"_s,
          u"shape text-invalid parameters[1].questions[1].evidence[0].text.hi"_s}},
        {"only the schema",
         R"({"schema":"mulyankan-framework/1"})",
         {u"shape member-missing framework_id"_s, u"shape member-missing version"_s,
          u"shape member-missing status"_s, u"shape member-missing title"_s,
          u"shape member-missing scale"_s, u"shape member-missing scoring"_s,
          u"shape member-missing evidence_types"_s, u"shape member-missing parameters"_s,
          u"shape member-missing notice"_s}},
    };
}

std::vector<FrameworkFixture> allFrameworkFixtures()
{
    std::vector<FrameworkFixture> out = goodFrameworks();
    for (auto part : {brokenShapes(), brokenSenses(), brokenBytes()})
        out.insert(out.end(), part.begin(), part.end());
    return out;
}

} // namespace mulyankan
