#pragma once

#include <QString>

namespace mulyankan {

class JsonValue;

enum class Language { English, Hindi };

/// A text in both languages; neither is empty in a loaded framework.
struct LocalText {
    QString en;
    QString hi;

    const QString &in(Language language) const { return language == Language::Hindi ? hi : en; }
    friend bool operator==(const LocalText &, const LocalText &) = default;
};

/// `{"en":…,"hi":…}`.
JsonValue localTextJson(const LocalText &text);
/// From a value of that shape; a member that is missing is an empty text.
LocalText localTextFrom(const JsonValue &value);

} // namespace mulyankan
