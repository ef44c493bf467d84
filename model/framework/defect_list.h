#pragma once

#include "model/framework/framework_reader.h"

#include <string_view>

namespace mulyankan {

class JsonValue;

/// Where a value stands in the file, as a chain from the value to the root: written out only where
/// something is wrong. The parent outlives it.
struct Place {
    const Place *parent = nullptr;
    std::string_view name; ///< of a member; empty: an item of a list, or the root
    int index = -1;

    /// `parameters[3].questions[1].levels`; characters that cannot be shown are replaced.
    QString text() const;
};

/// What is wrong, in the order in which it was found; bounded, since a hostile file may have
/// millions of defects.
class DefectList final {
public:
    void shape(const Place &place, QLatin1String code, const QString &text)
    {
        add({place.text(), code, text, FrameworkDefect::Kind::Shape});
    }
    void sense(const Place &place, QLatin1String code, const QString &text)
    {
        add({place.text(), code, text, FrameworkDefect::Kind::Sense});
    }
    void add(FrameworkDefect defect);
    bool isEmpty() const { return m_defects.empty(); }
    /// Every defect, sorted by where its place stands in @p root; what is missing stands at the end
    /// of what it is missing from.
    std::vector<FrameworkDefect> takeInFileOrder(const JsonValue &root);

private:
    std::vector<FrameworkDefect> m_defects;
    qsizetype m_left = 0; ///< found, but not kept
};

} // namespace mulyankan
