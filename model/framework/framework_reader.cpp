#include "model/framework/framework_reader.h"

#include "model/core/bytes.h"
#include "model/framework/reading.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kMaxFrameworkDepth = 16;

FrameworkDefect unreadable(const QByteArray &bytes, const Error &error)
{
    if (bytes.size() > kMaxFrameworkBytes)
        return {{},
                u"file-size"_s,
                u"%1 bytes, at most %2 are read"_s.arg(bytes.size()).arg(kMaxFrameworkBytes),
                FrameworkDefect::Kind::Sense};
    return {{},
            u"json-invalid"_s,
            u"byte %1: %2"_s.arg(error.args.value(0), error.args.value(1)),
            FrameworkDefect::Kind::Shape};
}

void readLanguages(const Node &root)
{
    const Node list(root, "languages");
    if (!list.isThere() || !list.isList())
        return;
    CodeSpace seen;
    for (size_t i = 0; i < list.size(); ++i)
        seen.codes.insert(Node(list, i).choice({"en"_L1, "hi"_L1}));
    if (list.size() != 2 || seen.codes != QSet<QString>{u"en"_s, u"hi"_s})
        list.shape("languages"_L1, u"en and hi are needed, each once"_s);
}

void readHead(const Node &root, Framework &framework)
{
    if (const Node schema(root, "schema"); schema.isThere())
        schema.choice({"mulyankan-framework/1"_L1});
    if (const Node id(root, "framework_id"); id.isThere())
        framework.id = id.id();
    if (const Node version(root, "version"); version.isThere())
        framework.version = version.text();
    if (const Node status(root, "status"); status.isThere())
        framework.status = status.id();
    const Node notice(root, "notice");
    if (notice.isThere())
        framework.notice = notice.localText();
    else if (!framework.isOfficial())
        notice.shape("member-missing"_L1, u"missing, and the status is not official"_s);
    framework.title = optionalLocalText(root, "title");
    readLanguages(root);
}

template <typename Items, typename Key>
void index(const Items &items, QHash<QString, int> &out, const Key &key)
{
    out.reserve(qsizetype(items.size()));
    for (size_t i = 0; i < items.size(); ++i) {
        const QString &id = key(items[i]);
        if (!id.isEmpty() && !out.contains(id))
            out.insert(id, int(i));
    }
}

void indexAll(Framework &framework)
{
    const auto byId = [](const auto &item) -> const QString & {
        return item.id;
    };
    index(framework.questions, framework.questionIndex, byId);
    index(framework.facts, framework.factIndex, byId);
    index(framework.parameters, framework.parameterIndex, byId);
}

void readRoot(const Node &root, Reading &reading)
{
    if (!root.isObject({"schema", "framework_id", "version", "status", "title", "scale", "scoring",
                        "evidence_types", "parameters"},
                       {"notice", "languages", "interview_roles", "observations", "facts"}))
        return;
    readHead(root, reading.framework);
    readCatalogs(root, reading);
    readScale(root, reading);
    readScoring(root, reading);
    readParameters(root, reading);
    indexAll(reading.framework);
    checkTieOrder(root, reading);
    checkRelevance(root, reading);
}

} // namespace

FrameworkReading readFramework(const QByteArray &bytes)
{
    FrameworkReading out;
    const auto document =
        parseJson(bytes, {.maxBytes = kMaxFrameworkBytes, .maxDepth = kMaxFrameworkDepth});
    if (!document) {
        out.defects.push_back(unreadable(bytes, document.error()));
        return out;
    }
    DefectList defects;
    for (const QString &place : document->duplicates)
        defects.add(
            {place, u"member-duplicate"_s, u"a member twice"_s, FrameworkDefect::Kind::Sense});
    Reading reading;
    readRoot(Node(document->root, defects), reading);
    if (!defects.isEmpty())
        out.defects = defects.takeInFileOrder(document->root);
    out.framework = std::move(reading.framework);
    out.framework.sha256 = sha256Hex(bytes);
    return out;
}

Result<Framework> loadFramework(const QByteArray &bytes)
{
    FrameworkReading reading = readFramework(bytes);
    if (reading.defects.empty())
        return std::move(reading.framework);
    const FrameworkDefect &first = reading.defects.front();
    return fail(Errc::Invalid, kFrameworkDefects,
                {QString::number(reading.defects.size()), first.place, first.text});
}

} // namespace mulyankan
