#include "model/programme/programme_document.h"

#include "model/bundle/shape.h"
#include "model/core/text.h"
#include "model/programme/programme_reasons.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qint64 kMaxCycleFileBytes = 16 * 1024 * 1024;
const QString kDocumentName = u"programme.json"_s;

// ---- shape

Shape digest()
{
    return patternShape(u"[0-9a-f]{64}"_s);
}
Shape date()
{
    return kindShape(Shape::Kind::Date);
}
Shape role()
{
    return patternShape(grantRoles().join(u'|'));
}
Shape bothLanguages()
{
    return objectShape({{"en", textShape(1)}, {"hi", textShape(1)}});
}

Shape cycleShape()
{
    Shape shape = objectShape({{"id", textShape(1)},
                               {"name", bothLanguages()},
                               {"from", date()},
                               {"to", date()},
                               {"required_roles", listShape(patternShape(u"lead|member|city"_s))},
                               {"tie_order", listShape(textShape(1))},
                               {"city_sees_levels", kindShape(Shape::Kind::Bool)},
                               {"framework_sha256", listShape(digest())},
                               {"synthetic", kindShape(Shape::Kind::Bool)}});
    shape.isNullable = true;
    return shape;
}

Shape teamsShape()
{
    const Shape person = objectShape({{"identity", textShape(1)},
                                      {"name", textShape(1)},
                                      {"role", patternShape(u"lead|member|city"_s)}});
    return listShape(objectShape(
        {{"city", textShape(1)}, {"people", listShape(person)}, {"from", date()}, {"to", date()}}));
}

Shape grantsShape()
{
    return listShape(objectShape({{"certificate", digest()},
                                  {"identity", textShape(1)},
                                  {"name", textShape(1)},
                                  {"roles", listShape(role())},
                                  {"cities", listShape(textShape(1))},
                                  {"from", date()},
                                  {"to", date()}}));
}

const Shape &programmeShape()
{
    static const Shape shape = [] {
        Shape version = kindShape(Shape::Kind::Integer);
        version.min = 1;
        return objectShape({{"schema", patternShape(u"mulyankan\\.programme/1"_s)},
                            {"name", bothLanguages()},
                            {"version", version},
                            {"issued", kindShape(Shape::Kind::Time)},
                            {"expires", kindShape(Shape::Kind::Time)},
                            {"cycle", cycleShape()},
                            {"teams", teamsShape()},
                            {"grants", grantsShape()}});
    }();
    return shape;
}

// ---- writing

JsonValue textList(const QStringList &texts)
{
    JsonValue list = JsonValue::array();
    for (const QString &text : texts)
        list.append(nfc(text));
    return list;
}

JsonValue bothJson(const LocalText &text)
{
    return JsonValue::object({{"en", nfc(text.en)}, {"hi", nfc(text.hi)}});
}

JsonValue cycleJson(const std::optional<Cycle> &cycle)
{
    if (!cycle)
        return {};
    return JsonValue::object({{"id", nfc(cycle->id)},
                              {"name", bothJson(cycle->name)},
                              {"from", isoDate(cycle->from)},
                              {"to", isoDate(cycle->to)},
                              {"required_roles", textList(cycle->requiredRoles)},
                              {"tie_order", textList(cycle->tieOrder)},
                              {"city_sees_levels", cycle->citySeesLevels},
                              {"framework_sha256", textList(cycle->frameworkSha256)},
                              {"synthetic", cycle->isSynthetic}});
}

JsonValue teamsJson(const std::vector<Team> &teams)
{
    JsonValue list = JsonValue::array();
    for (const Team &team : teams) {
        JsonValue people = JsonValue::array();
        for (const TeamPerson &person : team.people) {
            people.append(JsonValue::object({{"identity", nfc(person.identity)},
                                             {"name", nfc(person.name)},
                                             {"role", person.role}}));
        }
        list.append(JsonValue::object({{"city", nfc(team.city)},
                                       {"people", std::move(people)},
                                       {"from", isoDate(team.from)},
                                       {"to", isoDate(team.to)}}));
    }
    return list;
}

JsonValue grantsJson(const std::vector<Grant> &grants)
{
    JsonValue list = JsonValue::array();
    for (const Grant &grant : grants) {
        list.append(JsonValue::object({{"certificate", grant.certificate},
                                       {"identity", nfc(grant.identity)},
                                       {"name", nfc(grant.name)},
                                       {"roles", textList(grant.roles)},
                                       {"cities", textList(grant.cities)},
                                       {"from", isoDate(grant.from)},
                                       {"to", isoDate(grant.to)}}));
    }
    return list;
}

// ---- reading, once the shape is right

QStringList toTexts(const JsonValue &list)
{
    QStringList texts;
    for (const JsonValue &item : list.items())
        texts.append(item.text());
    return texts;
}

QDate toDate(const JsonValue &value)
{
    return parseIsoDate(value.text()).value_or(QDate());
}

LocalText toBoth(const JsonValue &value)
{
    return {value["en"].text(), value["hi"].text()};
}

std::optional<Cycle> toCycle(const JsonValue &value)
{
    if (value.isNull())
        return std::nullopt;
    return Cycle{.id = value["id"].text(),
                 .name = toBoth(value["name"]),
                 .from = toDate(value["from"]),
                 .to = toDate(value["to"]),
                 .requiredRoles = toTexts(value["required_roles"]),
                 .tieOrder = toTexts(value["tie_order"]),
                 .citySeesLevels = value["city_sees_levels"].toBool(),
                 .frameworkSha256 = toTexts(value["framework_sha256"]),
                 .isSynthetic = value["synthetic"].toBool()};
}

std::vector<Team> toTeams(const JsonValue &value)
{
    std::vector<Team> teams;
    for (const JsonValue &item : value.items()) {
        Team &team = teams.emplace_back(Team{.city = item["city"].text(),
                                             .people = {},
                                             .from = toDate(item["from"]),
                                             .to = toDate(item["to"])});
        for (const JsonValue &person : item["people"].items()) {
            team.people.push_back(
                {person["identity"].text(), person["name"].text(), person["role"].text()});
        }
    }
    return teams;
}

std::vector<Grant> toGrants(const JsonValue &value)
{
    std::vector<Grant> grants;
    for (const JsonValue &item : value.items()) {
        grants.push_back({.certificate = item["certificate"].text(),
                          .identity = item["identity"].text(),
                          .name = item["name"].text(),
                          .roles = toTexts(item["roles"]),
                          .cities = toTexts(item["cities"]),
                          .from = toDate(item["from"]),
                          .to = toDate(item["to"])});
    }
    return grants;
}

bool hasDoubles(const QStringList &texts)
{
    return QSet<QString>(texts.begin(), texts.end()).size() != texts.size();
}

void addFailed(Findings &findings, const QString &code, const QString &detail)
{
    findings.push_back({code, FindingLevel::Failed, kDocumentName, detail});
}

Findings cycleSense(const std::optional<Cycle> &cycle, const std::vector<Team> &teams)
{
    Findings findings;
    const QString code = u"TRU-CYCLE"_s;
    if (cycle && cycle->from > cycle->to)
        addFailed(findings, code, u"cycle: it ends before it begins"_s);
    if (cycle && !cycle->requiredRoles.contains(u"lead"_s))
        addFailed(findings, code, u"cycle.required_roles: the lead is not among them"_s);
    if (cycle
        && (hasDoubles(cycle->requiredRoles) || hasDoubles(cycle->tieOrder)
            || hasDoubles(cycle->frameworkSha256)))
        addFailed(findings, code, u"cycle: a list names something twice"_s);
    if (cycle && cycle->frameworkSha256.isEmpty())
        addFailed(findings, code, u"cycle.framework_sha256: no framework"_s);
    for (size_t i = 0; i < teams.size(); ++i) {
        if (teams[i].from > teams[i].to)
            addFailed(findings, u"TRU-TEAM"_s, u"teams[%1]: it ends before it begins"_s.arg(i));
    }
    return findings;
}

Findings grantSense(const std::vector<Grant> &grants)
{
    Findings findings;
    QSet<QString> seen;
    for (size_t i = 0; i < grants.size(); ++i) {
        const Grant &grant = grants[i];
        const QString place = u"grants[%1]"_s.arg(i);
        const QString code = u"TRU-GRANT"_s;
        if (seen.contains(grant.certificate))
            addFailed(findings, code, place + u": a second grant for one certificate");
        if (grant.from > grant.to)
            addFailed(findings, code, place + u": it ends before it begins");
        if (grant.roles.isEmpty() || hasDoubles(grant.roles) || hasDoubles(grant.cities))
            addFailed(findings, code, place + u": roles and cities");
        seen.insert(grant.certificate);
    }
    return findings;
}

} // namespace

QByteArray programmeDocument(const Programme &programme)
{
    return canonicalJson(JsonValue::object({{"schema", u"mulyankan.programme/1"_s},
                                            {"name", bothJson(programme.name)},
                                            {"version", programme.trust.version},
                                            {"issued", isoTime(programme.trust.issued)},
                                            {"expires", isoTime(programme.trust.expires)},
                                            {"cycle", cycleJson(programme.cycle)},
                                            {"teams", teamsJson(programme.teams)},
                                            {"grants", grantsJson(programme.trust.grants)}}));
}

Findings readProgrammeDocument(const JsonValue &document, Programme &programme)
{
    Findings findings = checkDocument(document, programmeShape(), kDocumentName);
    if (!findings.empty())
        return findings;
    programme.name = toBoth(document["name"]);
    programme.trust.version = document["version"].toInteger().value_or(0);
    programme.trust.issued = parseIsoTime(document["issued"].text()).value_or(0);
    programme.trust.expires = parseIsoTime(document["expires"].text()).value_or(0);
    programme.trust.grants = toGrants(document["grants"]);
    programme.cycle = toCycle(document["cycle"]);
    programme.teams = toTeams(document["teams"]);
    findings = cycleSense(programme.cycle, programme.teams);
    for (Finding &finding : grantSense(programme.trust.grants))
        findings.push_back(std::move(finding));
    if (programme.trust.expires <= programme.trust.issued)
        addFailed(findings, u"TRU-PERIOD"_s, u"expires: it is not after issued"_s);
    return findings;
}

Result<CycleFile> readCycleFile(const QByteArray &bytes)
{
    const auto value = parseJsonStrict(bytes, {.maxBytes = kMaxCycleFileBytes, .maxDepth = 16});
    if (!value)
        return fail(Errc::Invalid, kCycleInvalid, value.error().args);
    const Shape shape = objectShape({{"cycle", cycleShape()}, {"teams", teamsShape()}});
    Findings findings = checkShape(*value, shape, kDocumentName);
    CycleFile file;
    if (findings.empty()) {
        file = {toCycle((*value)["cycle"]), toTeams((*value)["teams"])};
        findings = cycleSense(file.cycle, file.teams);
    }
    if (findings.empty())
        return file;
    const QString detail = findings.front().detail;
    const qsizetype colon = detail.indexOf(u": "_s);
    return fail(
        Errc::Invalid, kCycleInvalid,
        {detail.left(std::max<qsizetype>(colon, 0)), detail.mid(colon < 0 ? 0 : colon + 2)});
}

} // namespace mulyankan
