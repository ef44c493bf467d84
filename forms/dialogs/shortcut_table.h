#pragma once

#include <QString>

#include <vector>

namespace mulyankan {

struct ShortcutLine {
    QString keys; ///< "Ctrl+Enter", or two ways: "Del"
    QString words;
};

struct ShortcutTopic {
    QString name;
    std::vector<ShortcutLine> lines;
};

/// Every key of the window, by topic, in the language that is set.
std::vector<ShortcutTopic> shortcutTopics();

} // namespace mulyankan
