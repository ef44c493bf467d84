#include "forms/dialogs/shortcut_table.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

struct KeyLine {
    const char *keys;
    const char *words;
};

constexpr KeyLine kAnswering[] = {
    {"1 – 5", QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Level")},
    {"N", QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Not applicable; asks why")},
    {"E", QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "No evidence produced")},
    {"0", QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Not seen yet")},
    {"Del", QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Take the answer back, on the cards")},
    {"B", QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Come back to this question")},
    {"Space", QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Choose the card that has the focus")},
    {"← →", QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "From card to card, without answering")}};
constexpr KeyLine kMoving[] = {
    {"Ctrl+Enter", QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Next open question")},
    {"Alt+←", QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Previous question")},
    {"Alt+→", QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Next question")},
    {"Ctrl+F",
     QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Find in questions, notes and file names")},
    {"Ctrl+E", QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Attach evidence")},
    {"Ctrl+V", QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Attach what was copied")},
    {"Esc", QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Leave the text, back to the question")},
    {"Tab", QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "To the next control")}};
constexpr KeyLine kUndoing[] = {
    {"Ctrl+Z",
     QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Undo; in a text, what was typed just now")},
    {"Ctrl+Shift+Z", QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Do again")}};
constexpr KeyLine kWindow[] = {
    {"Ctrl+N", QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "New visit")},
    {"Ctrl+H", QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Hide the scores, show them again")},
    {"F11", QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Full screen for the city")},
    {"Ctrl+Shift+L", QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Hindi or English")},
    {"Ctrl+,", QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Settings")}};
constexpr KeyLine kHelping[] = {
    {"F1", QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Guidance on the question, else help")},
    {"Shift+F1",
     QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Help on the part that has the focus")},
    {"Ctrl+/", QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "This sheet")}};

template <std::size_t Size> ShortcutTopic topicOf(const char *name, const KeyLine (&lines)[Size])
{
    const auto say = [](const char *words) {
        return QCoreApplication::translate("mulyankan::ShortcutSheet", words);
    };
    ShortcutTopic topic{say(name), {}};
    for (const KeyLine &line : lines)
        topic.lines.push_back({QString::fromUtf8(line.keys), say(line.words)});
    return topic;
}

} // namespace

std::vector<ShortcutTopic> shortcutTopics()
{
    return {topicOf(QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Answering"), kAnswering),
            topicOf(QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Undoing"), kUndoing),
            topicOf(QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "Help"), kHelping),
            topicOf(QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "From place to place"), kMoving),
            topicOf(QT_TRANSLATE_NOOP("mulyankan::ShortcutSheet", "The window"), kWindow)};
}

} // namespace mulyankan
