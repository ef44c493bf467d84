#include "model/bundle/documents.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

QString statementText(const QString &role, bool hasRemark, Language language)
{
    const bool isHindi = language == Language::Hindi;
    if (role == u"lead") {
        return isHindi
            ? u"मैं प्रमाणित करता/करती हूँ कि इस मूल्यांकन में वही अंकित है "
              "जो दल ने देखा और उसे दिखाया गया, तथा साक्ष्य अपरिवर्तित हैं।"_s
            : u"I certify that this evaluation records what the team saw and was shown, and that "
              "its evidence is unaltered."_s;
    }
    if (role == u"member" && hasRemark) {
        return isHindi ? u"मैंने इस मूल्यांकन में भाग लिया और नीचे अंकित "
                         "टिप्पणी के अधीन इससे सहमत हूँ।"_s
                       : u"I took part in this evaluation and concur with it, subject to the "
                         "remark below."_s;
    }
    if (role == u"member") {
        return isHindi ? u"मैंने इस मूल्यांकन में भाग लिया और मैं इससे सहमत हूँ।"_s
                       : u"I took part in this evaluation and concur with it."_s;
    }
    if (role == u"city") {
        return isHindi ? u"दौरा अभिलेख के अनुसार हुआ। यह दौरे की अभिस्वीकृति है, अंकों की नहीं।"_s
                       : u"The visit took place as recorded. This acknowledges the visit, not the "
                         "scores."_s;
    }
    return {};
}

QByteArray statementDocument(const SignerStatement &statement)
{
    const bool isHindi = statement.language == Language::Hindi;
    return canonicalJson(JsonValue::object(
        {{"schema", u"mulyankan.statement/1"_s},
         {"content_id", statement.contentId},
         {"city", statement.city},
         {"visit", statement.visit},
         {"revision", statement.revision},
         {"role", statement.role},
         {"person", statement.person.isEmpty() ? JsonValue() : JsonValue(statement.person)},
         {"name", statement.name},
         {"identity", statement.identity},
         {"time", isoTime(statement.time)},
         {"lang", isHindi ? u"hi"_s : u"en"_s},
         {"text", statement.text},
         {"remark", statement.remark}}));
}

QString statementPerson(const Visit &visit, const QString &role, const QString &name,
                        const QString &identity)
{
    const auto firstOf = [&](const auto &matches) {
        const auto it =
            std::find_if(visit.people.begin(), visit.people.end(), [&](const Person &person) {
                return roleCode(person.role) == role && matches(person);
            });
        return it == visit.people.end() ? QString() : it->id;
    };
    const QString byIdentity =
        firstOf([&](const Person &person) { return person.identity == identity; });
    if (!byIdentity.isEmpty())
        return byIdentity;
    const QString byName = firstOf([&](const Person &person) { return person.name == name; });
    if (!byName.isEmpty())
        return byName;
    return role == u"lead" ? firstOf([](const Person &) { return true; }) : QString();
}

} // namespace mulyankan
