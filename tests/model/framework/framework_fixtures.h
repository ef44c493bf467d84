#pragma once

#include "model/core/json.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <vector>

namespace mulyankan {

/// One framework file and what the reader must say about it.
struct FrameworkFixture {
    QByteArray name;
    QByteArray bytes;
    /// `shape levels-count parameters[0].questions[1].levels`, in the order of the file; empty: a
    /// good framework.
    QStringList defects;
};

/// Good and broken frameworks, made from the small and the shipped one.
std::vector<FrameworkFixture> goodFrameworks();
std::vector<FrameworkFixture> brokenShapes();
std::vector<FrameworkFixture> brokenSenses();
std::vector<FrameworkFixture> brokenBytes();
std::vector<FrameworkFixture> allFrameworkFixtures();

/// Changes to a JSON tree by places such as `parameters[0].questions[1].levels`.
JsonValue &valueAt(JsonValue &root, const QByteArray &place);
void setAt(JsonValue &root, const QByteArray &place,
           JsonValue value); ///< replaces or adds a member
void removeAt(JsonValue &root, const QByteArray &place); ///< a member or an item
JsonValue json(const QByteArray &text);

using Edit = std::function<void(JsonValue &)>;
Edit set(const QByteArray &place, const QByteArray &value);
Edit without(const QByteArray &place);
QByteArray edited(const QByteArray &bytes, const Edit &edit);
/// The small framework with two questions per parameter, edited.
FrameworkFixture small(const QByteArray &name, const Edit &edit, const QStringList &defects = {});

/// The question that most fixtures break: it has relevance, and comes last.
inline constexpr char kQuestion[] = "parameters[1].questions[1]";
QByteArray inQuestion(const char *member);
QString found(const char *kindAndCode, const char *member);

/// A framework of @p weights.size() parameters with these weights (decimal text) and @p
/// perParameter questions each.
QByteArray frameworkOf(const QStringList &weights, int perParameter);

} // namespace mulyankan
