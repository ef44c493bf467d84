#pragma once

#include "model/core/finding.h"
#include "model/core/json.h"

namespace mulyankan {

/// What a member of a document may be. The documents' readers and the JSON Schemas in
/// `resources/schemas` say the same: a test makes the schema from the shape and compares. A value.
struct Shape {
    enum class Kind { Text, Pattern, Integer, Bool, Date, Time, List, Object };
    Kind kind = Kind::Text;
    bool isNullable = false;
    int minLength = 0; ///< Text, in UTF-16 units
    QString pattern; ///< Pattern: the whole text must match
    qint64 min = -((qint64(1) << 53) - 1); ///< Integer
    qint64 max = (qint64(1) << 53) - 1; ///< Integer
    std::vector<Shape> item; ///< List: exactly one
    std::vector<std::pair<std::string, Shape>>
        members; ///< Object: every one is present, no other is
};

Shape textShape(int minLength = 0);
/// The whole text must match.
Shape patternShape(const QString &pattern);
Shape kindShape(Shape::Kind kind);
Shape listShape(Shape item);
Shape objectShape(std::vector<std::pair<std::string, Shape>> members);
/// The same, or null.
Shape orNull(Shape shape);

const Shape &visitShape();
const Shape &answersShape();
const Shape &evidenceShape();
const Shape &statementShape();

/// How many defects of one document are listed.
inline constexpr size_t kMaxShapeFindings = 20;

/// Every difference between @p value and @p shape, at most kMaxShapeFindings: SCH-TYPE,
/// SCH-MISSING, SCH-UNKNOWN, SCH-VALUE, SCH-NULL; the object is @p object, the detail begins with
/// the place (`responses[3].answer: …`).
Findings checkShape(const JsonValue &value, const Shape &shape, const QString &object);
/// As checkShape, for a document whose `schema` member is `mulyankan.<kind>/1`: another kind is
/// SCH-KIND, a higher number SCH-VERSION.
Findings checkDocument(const JsonValue &value, const Shape &shape, const QString &object);

} // namespace mulyankan
