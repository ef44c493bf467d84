#include "tests/support/fake_interaction.h"

namespace mulyankan {

template <typename T> T FakeInteraction::take(std::deque<T> &answers, const QString &title)
{
    asked << title;
    if (answers.empty()) {
        ++unanswered;
        return {};
    }
    T answer = std::move(answers.front());
    answers.pop_front();
    return answer;
}

QStringList FakeInteraction::pickFiles(QWidget *, const FileWish &wish)
{
    return take(files, wish.title);
}

QString FakeInteraction::pickFile(QWidget *, const FileWish &wish)
{
    return take(files, wish.title).value(0);
}

QString FakeInteraction::pickFolder(QWidget *, const FileWish &wish)
{
    return take(files, wish.title).value(0);
}

QString FakeInteraction::saveFile(QWidget *, const FileWish &wish)
{
    return take(files, wish.title).value(0);
}

bool FakeInteraction::confirm(QWidget *, const Decision &decision)
{
    return take(decisions, decision.title);
}

std::optional<QString> FakeInteraction::askText(QWidget *, const TextWish &wish)
{
    auto text = take(texts, wish.title);
    const bool isOff = text && !wish.mustEqual.isEmpty() && *text != wish.mustEqual;
    return isOff ? std::nullopt : text;
}

std::optional<int> FakeInteraction::choose(QWidget *, const Choice &choice)
{
    return take(choices, choice.title);
}

} // namespace mulyankan
