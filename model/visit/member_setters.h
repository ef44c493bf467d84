#pragma once

#include "model/visit/change.h"
#include "model/visit/value_kinds.h"

namespace mulyankan {

/// What a setter needs to know besides the value. Private to this folder.
struct SetContext {
    const Framework &framework;
    const QString &person;
    UtcMs at = 0;
};

/// Checks @p value for @p object and puts it into @p visit. Values are normalised: an empty text or
/// list is null.
Done setMember(Visit &visit, const SetContext &context, const Object &object,
               const JsonValue &value);

/// Evidence, its fields and its links (in a file of its own).
Done setEvidenceMember(Visit &visit, const SetContext &context, const Object &object,
                       const JsonValue &value);

/// People and meetings (in a file of their own).
Done setPersonField(Visit &visit, const SetContext &context, const Object &object,
                    const JsonValue &value);
Done setMeetingField(Visit &visit, const Object &object, const JsonValue &value);

/// A date, or null; kDateInvalid.
Result<std::optional<QDate>> dateFrom(const JsonValue &value, const QString &member);
/// A clean text, or null as empty; kTextInvalid, kTextTooLong, kValueInvalid for another type.
Result<QString> textFrom(const JsonValue &value, const QString &member);
/// Texts of a list, in order of entry without doubles; kValueInvalid.
Result<QStringList> listFrom(const JsonValue &value, const Object &object);
Done assignText(QString &target, const JsonValue &value, const QString &member);
Done assignDate(std::optional<QDate> &target, const JsonValue &value, const QString &member);
/// kValueInvalid of @p object; nullopt: no value would do.
tl::unexpected<Error> invalidMember(const Object &object,
                                    std::optional<ValueKind> takes = std::nullopt);

} // namespace mulyankan
