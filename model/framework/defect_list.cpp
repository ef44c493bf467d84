#include "model/framework/defect_list.h"

#include "model/core/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

// more than a person corrects in one sitting, and few enough to fit into any memory
constexpr size_t kMaxDefects = 10'000;
constexpr qsizetype kMaxNameCharacters = 80;

QString shownName(std::string_view name)
{
    QString out = QString::fromUtf8(name.data(), qsizetype(name.size())).left(kMaxNameCharacters);
    for (QChar &c : out) {
        if (!c.isPrint())
            c = QChar::ReplacementCharacter;
    }
    return out;
}

/// The positions of a place's steps within what they are in: a key that sorts as the file is
/// written.
std::vector<size_t> fileOrder(const JsonValue &root, const QString &place)
{
    std::vector<size_t> out;
    const JsonValue *at = &root;
    for (qsizetype i = 0; i < place.size() && at;) {
        const bool isIndex = place[i] == u'[';
        i += isIndex || place[i] == u'.';
        qsizetype end = i;
        while (end < place.size() && place[end] != u'.' && place[end] != u'[' && place[end] != u']')
            ++end;
        const QStringView step = QStringView(place).mid(i, end - i);
        i = end + isIndex;
        if (isIndex) {
            const size_t index = step.toULongLong();
            out.push_back(index);
            at = index < at->items().size() ? &at->items()[index] : nullptr;
            continue;
        }
        const std::string name = step.toUtf8().toStdString();
        const auto &members = at->members();
        const auto found = std::find_if(members.begin(), members.end(),
                                        [&](const auto &member) { return member.first == name; });
        out.push_back(size_t(found - members.begin()));
        at = found == members.end() ? nullptr : &found->second;
    }
    return out;
}

} // namespace

QString Place::text() const
{
    if (!parent)
        return {};
    const QString before = parent->text();
    if (index >= 0)
        return before + u'[' + QString::number(index) + u']';
    return before.isEmpty() ? shownName(name) : QString(before + u'.' + shownName(name));
}

void DefectList::add(FrameworkDefect defect)
{
    if (m_defects.size() < kMaxDefects)
        m_defects.push_back(std::move(defect));
    else
        ++m_left;
}

std::vector<FrameworkDefect> DefectList::takeInFileOrder(const JsonValue &root)
{
    std::vector<std::pair<std::vector<size_t>, FrameworkDefect>> keyed;
    for (FrameworkDefect &defect : m_defects) {
        std::vector<size_t> key = fileOrder(root, defect.place);
        keyed.emplace_back(std::move(key), std::move(defect));
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<FrameworkDefect> out;
    for (auto &[key, defect] : keyed)
        out.push_back(std::move(defect));
    if (m_left > 0)
        out.push_back({{},
                       u"more-defects"_s,
                       u"%1 more, not listed"_s.arg(m_left),
                       FrameworkDefect::Kind::Sense});
    m_defects.clear();
    return out;
}

} // namespace mulyankan
