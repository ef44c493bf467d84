#include "model/bundle/shape.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qint64 kMaxInt = std::numeric_limits<int>::max();

Shape integerShape(qint64 min, qint64 max)
{
    Shape shape = kindShape(Shape::Kind::Integer);
    shape.min = min;
    shape.max = max;
    return shape;
}

// The small shapes that documents share.
Shape codeShape()
{
    return textShape(1);
}
Shape dateShape()
{
    return kindShape(Shape::Kind::Date);
}
Shape timeShape()
{
    return kindShape(Shape::Kind::Time);
}
Shape hexShape()
{
    return patternShape(u"[0-9a-f]{64}"_s);
}
Shape visitIdShape()
{
    return patternShape(u"v[0-9a-hjkmnp-tv-z]{12}"_s);
}
Shape personIdShape()
{
    return patternShape(u"p[1-9][0-9]{0,8}"_s);
}
Shape remarkIdShape()
{
    return patternShape(u"r[1-9][0-9]{0,8}"_s);
}
Shape answerShape()
{
    return patternShape(u"[1-5]|NA|NE|NS"_s);
}
Shape revisionShape()
{
    return integerShape(1, kMaxInt);
}

Shape evidenceIdShape()
{
    return patternShape(u"e(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3,8})"_s);
}

Shape measureShape()
{
    const Shape whole;
    return objectShape(
        {{"n", integerShape(whole.min, whole.max)}, {"d", integerShape(1, whole.max)}});
}

Shape bothLanguagesShape()
{
    return objectShape({{"en", textShape()}, {"hi", textShape()}});
}

std::vector<std::pair<std::string, Shape>> chainMembers()
{
    return {{"chain", patternShape(u"[0-9a-f]{8}"_s)},
            {"count", integerShape(1, Shape().max)},
            {"head", hexShape()}};
}

Shape personShape()
{
    return objectShape(
        {{"id", personIdShape()},
         {"role", patternShape(u"lead|member|city|met"_s)},
         {"name", textShape(1)},
         {"identity", orNull(textShape())},
         {"designation", textShape()},
         {"organisation", textShape()},
         {"interview_role", orNull(codeShape())},
         {"joins", orNull(dateShape())},
         {"leaves", orNull(dateShape())},
         {"leave_reason", textShape()},
         {"declaration", orNull(objectShape({{"interest", textShape(1)}, {"at", timeShape()}}))}});
}

Shape meetingShape()
{
    return objectShape({{"kind", patternShape(u"opening|closing"_s)},
                        {"date", orNull(dateShape())},
                        {"note", textShape()},
                        {"present", listShape(personIdShape())}});
}

Shape waiverShape()
{
    return objectShape({{"role", textShape()},
                        {"person", orNull(personIdShape())},
                        {"reason", textShape()},
                        {"by", personIdShape()},
                        {"at", timeShape()}});
}

Shape acknowledgementShape()
{
    return objectShape({{"file", patternShape(u"acknowledgement\\.(jpg|png|heic|webp|pdf)"_s)},
                        {"sha256", hexShape()},
                        {"basis", hexShape()},
                        {"person", orNull(personIdShape())}});
}

Shape auditHeadsShape()
{
    auto members = chainMembers();
    members.emplace_back("others", listShape(objectShape(chainMembers())));
    return objectShape(std::move(members));
}

Shape factShape()
{
    return objectShape({{"fact", codeShape()},
                        {"value", kindShape(Shape::Kind::Bool)},
                        {"reason", textShape()},
                        {"by", orNull(personIdShape())},
                        {"at", timeShape()}});
}

Shape ownShape()
{
    return objectShape({{"person", personIdShape()},
                        {"answer", orNull(answerShape())},
                        {"reason", textShape()},
                        {"note", textShape()},
                        {"measure", orNull(measureShape())},
                        {"at", timeShape()}});
}

Shape consensusShape()
{
    const Shape dissent = objectShape({{"person", personIdShape()}, {"text", textShape()}});
    return objectShape({{"reason", textShape()}, {"dissent", listShape(dissent)}});
}

Shape responseShape()
{
    return objectShape({{"question", codeShape()},
                        {"answer", orNull(answerShape())},
                        {"reason", textShape()},
                        {"gate_reason", textShape()},
                        {"note", textShape()},
                        {"measure", orNull(measureShape())},
                        {"interviewed", listShape(codeShape())},
                        {"by", orNull(personIdShape())},
                        {"at", timeShape()},
                        {"claimed", orNull(patternShape(u"[1-5]"_s))},
                        {"own", listShape(ownShape())},
                        {"consensus", orNull(consensusShape())}});
}

Shape remarkShape()
{
    const Shape disposition = objectShape({{"result", patternShape(u"accepted|partly|not"_s)},
                                           {"reason", textShape()},
                                           {"by", personIdShape()},
                                           {"at", timeShape()}});
    return objectShape({{"id", remarkIdShape()},
                        {"question", orNull(codeShape())},
                        {"stage", patternShape(u"closing|reply"_s)},
                        {"agree", patternShape(u"yes|partly|no"_s)},
                        {"text", textShape()},
                        {"by", orNull(personIdShape())},
                        {"at", timeShape()},
                        {"evidence", listShape(evidenceIdShape())},
                        {"disposition", orNull(disposition)}});
}

Shape captureShape()
{
    const QString local = u"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}"_s;
    return objectShape({{"local", patternShape(local)},
                        {"offset_min", orNull(integerShape(-1440, 1440))},
                        {"lat_e7", orNull(integerShape(-900'000'000, 900'000'000))},
                        {"lon_e7", orNull(integerShape(-1'800'000'000, 1'800'000'000))},
                        {"device", textShape()}});
}

Shape itemShape()
{
    const Shape withdrawn =
        objectShape({{"by", personIdShape()}, {"at", timeShape()}, {"reason", textShape(1)}});
    return objectShape({{"id", evidenceIdShape()},
                        {"type", codeShape()},
                        {"caption", textShape()},
                        {"source", textShape()},
                        {"dated", orNull(dateShape())},
                        {"file", orNull(patternShape(u"evidence/e[0-9]{4,9}\\.[a-z0-9]+"_s))},
                        {"sha256", orNull(hexShape())},
                        {"size", orNull(integerShape(1, Shape().max))},
                        {"media_type", orNull(textShape(1))},
                        {"original_name", orNull(textShape(1))},
                        {"capture", orNull(captureShape())},
                        {"seen_by", orNull(personIdShape())},
                        {"added_by", orNull(personIdShape())},
                        {"added_at", timeShape()},
                        {"supports", listShape(codeShape())},
                        {"withdrawn", orNull(withdrawn)}});
}

Shape makeVisitShape()
{
    const Shape supersedes = objectShape({{"content_id", hexShape()}, {"reason", textShape()}});
    const Shape cycle = objectShape({{"id", textShape(1)},
                                     {"programme", hexShape()},
                                     {"programme_version", integerShape(1, Shape().max)}});
    return objectShape({{"schema", patternShape(u"mulyankan\\.visit/1"_s)},
                        {"visit", visitIdShape()},
                        {"revision", revisionShape()},
                        {"purpose", patternShape(u"evaluation|practice|synthetic"_s)},
                        {"supersedes", orNull(supersedes)},
                        {"cycle", orNull(cycle)},
                        {"framework",
                         objectShape({{"id", textShape()},
                                      {"version", textShape()},
                                      {"sha256", hexShape()},
                                      {"status", textShape()}})},
                        {"city",
                         objectShape({{"code", codeShape()},
                                      {"name", bothLanguagesShape()},
                                      {"state", bothLanguagesShape()},
                                      {"zone", bothLanguagesShape()}})},
                        {"site", textShape()},
                        {"from", dateShape()},
                        {"to", dateShape()},
                        {"people", listShape(personShape())},
                        {"meetings", listShape(meetingShape())},
                        {"waivers", listShape(waiverShape())},
                        {"acknowledgement", orNull(acknowledgementShape())},
                        {"audit", auditHeadsShape()},
                        {"app", objectShape({{"name", textShape()}, {"version", textShape()}})}});
}

Shape makeStatementShape()
{
    return objectShape({{"schema", patternShape(u"mulyankan\\.statement/1"_s)},
                        {"content_id", hexShape()},
                        {"city", textShape()},
                        {"visit", visitIdShape()},
                        {"revision", revisionShape()},
                        {"role", patternShape(u"lead|member|city"_s)},
                        {"person", orNull(personIdShape())},
                        {"name", textShape()},
                        {"identity", textShape()},
                        {"time", timeShape()},
                        {"lang", patternShape(u"hi|en"_s)},
                        {"text", textShape()},
                        {"remark", textShape()}});
}

} // namespace

const Shape &visitShape()
{
    static const Shape kShape = makeVisitShape();
    return kShape;
}

const Shape &answersShape()
{
    static const Shape kShape = objectShape({{"schema", patternShape(u"mulyankan\\.answers/1"_s)},
                                             {"facts", listShape(factShape())},
                                             {"responses", listShape(responseShape())},
                                             {"remarks", listShape(remarkShape())}});
    return kShape;
}

const Shape &evidenceShape()
{
    static const Shape kShape = objectShape(
        {{"schema", patternShape(u"mulyankan\\.evidence/1"_s)}, {"items", listShape(itemShape())}});
    return kShape;
}

const Shape &statementShape()
{
    static const Shape kShape = makeStatementShape();
    return kShape;
}

} // namespace mulyankan
