#include "model/framework/reading.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// Reads a list of objects that each have a code of a name space.
template <typename Item, typename Read>
void readCatalog(const Node &list, CodeSpace &space, std::vector<Item> &out, const Read &read)
{
    if (!list.isThere())
        return;
    space.isReadable = list.json().isArray();
    if (!list.isList(0))
        return;
    out.reserve(list.size());
    for (size_t i = 0; i < list.size(); ++i) {
        const Node item(list, i);
        out.push_back(read(item));
    }
}

QString readCode(const Node &item, std::string_view name, CodeSpace &space)
{
    const Node node(item, name);
    if (!node.isThere())
        return {};
    const QString code = node.id();
    space.add(node, code);
    return code;
}

CodeName readCodeName(const Node &item, std::string_view textName, CodeSpace &space)
{
    if (!item.isObject({"code", textName}))
        return {};
    return {readCode(item, "code", space), optionalLocalText(item, textName)};
}

EvidenceType readEvidenceType(const Node &item, CodeSpace &space)
{
    if (!item.isObject({"code", "name", "group"}))
        return {};
    const Node group(item, "group");
    return {readCode(item, "code", space), group.isThere() ? group.id() : QString(),
            optionalLocalText(item, "name")};
}

Fact readFact(const Node &item, CodeSpace &space)
{
    if (!item.isObject({"id", "text"}))
        return {};
    return {readCode(item, "id", space), optionalLocalText(item, "text")};
}

} // namespace

void CodeSpace::add(const Node &node, const QString &code)
{
    if (code.isEmpty())
        return;
    if (codes.contains(code))
        node.sense("id-duplicate"_L1, u"%1 is used before"_s.arg(code));
    codes.insert(code);
}

QStringList readCodes(const Node &node, const CodeSpace &known, QLatin1String unknownCode)
{
    QStringList out;
    if (!node.isThere() || !node.isList())
        return out;
    for (size_t i = 0; i < node.size(); ++i) {
        const Node item(node, i);
        out.append(item.id());
        if (known.isUnknown(out.last()))
            item.sense(unknownCode, u"%1 is not known"_s.arg(out.last()));
    }
    return out;
}

void readCatalogs(const Node &root, Reading &reading)
{
    Framework &framework = reading.framework;
    const Node types(root, "evidence_types");
    reading.types.isReadable = types.isThere();
    if (types.isThere() && types.json().isArray())
        types.isList(1);
    readCatalog(types, reading.types, framework.evidenceTypes,
                [&](const Node &item) { return readEvidenceType(item, reading.types); });
    readCatalog(Node(root, "interview_roles"), reading.roles, framework.interviewRoles,
                [&](const Node &item) { return readCodeName(item, "name", reading.roles); });
    readCatalog(Node(root, "observations"), reading.observations, framework.observations,
                [&](const Node &item) { return readCodeName(item, "text", reading.observations); });
    readCatalog(Node(root, "facts"), reading.facts, framework.facts,
                [&](const Node &item) { return readFact(item, reading.facts); });
}

} // namespace mulyankan
