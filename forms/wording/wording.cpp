#include "forms/wording/wording.h"

#include "forms/wording/word_table.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

const Words *errorWordsOf(const QString &code)
{
    for (const auto table : {errorWords(), keyErrorWords(), callErrorWords()}) {
        if (const Words *words = findWords(table, code))
            return words;
    }
    return nullptr;
}

/// Puts the arguments in, in one pass: an argument may itself hold `%1`.
QString filled(const QString &sentence, const QStringList &args)
{
    QString out;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QChar next = i + 1 < sentence.size() ? sentence[i + 1] : QChar();
        if (sentence[i] != u'%' || next < u'1' || next > u'9') {
            out.append(sentence[i]);
            continue;
        }
        const qsizetype index = next.unicode() - u'1';
        out.append(index < args.size() && !args[index].isEmpty() ? args[index] : u"…"_s);
        ++i;
    }
    return out;
}

/// Arguments that are codes become words.
QStringList spokenArgs(const Error &error, Language language)
{
    QStringList args = error.args;
    if (error.reason.text() == "visit-not-draft"_L1 && args.size() > 1)
        args[1] = stateText(args[1], language);
    return args;
}

const Words *findingWordsOf(const QString &code)
{
    const Words *words = findWords(findingWords(), code);
    return words ? words : findWords(formFindingWords(), code);
}

QString wordsOrCode(std::span<const Words> table, const QString &code, Language language)
{
    const Words *words = findWords(table, code);
    return words ? wordsIn(*words, language) : code;
}

} // namespace

const Words *findWords(std::span<const Words> table, QStringView code)
{
    for (const Words &words : table) {
        if (code == QLatin1String(words.code))
            return &words;
    }
    return nullptr;
}

QString wordsIn(const Words &words, Language language)
{
    return QString::fromUtf8(language == Language::Hindi ? words.hi : words.en);
}

QString errorText(const Error &error, Language language)
{
    const Words *words = errorWordsOf(error.reason.text());
    if (!words)
        return error.reason.text();
    return filled(wordsIn(*words, language), spokenArgs(error, language));
}

bool hasErrorText(const Reason &reason)
{
    const Words *words = errorWordsOf(reason.text());
    return words && *words->en && *words->hi;
}

QString problemText(const QString &code, Language language)
{
    return wordsOrCode(problemWords(), code, language);
}

bool hasProblemText(const QString &code)
{
    return findWords(problemWords(), code) != nullptr;
}

QString findingText(const QString &code, Language language)
{
    if (const Words *words = findingWordsOf(code))
        return wordsIn(*words, language);
    const Words *group = findWords(findingGroupWords(), code.section(u'-', 0, 0));
    return group ? wordsIn(*group, language) : code;
}

bool hasFindingText(const QString &code)
{
    return findingWordsOf(code) != nullptr;
}

QString stateText(const QString &code, Language language)
{
    return wordsOrCode(stateWords(), code, language);
}

QString verdictText(const QString &code, Language language)
{
    return wordsOrCode(verdictWords(), code, language);
}

QString roleText(const QString &code, Language language)
{
    return wordsOrCode(roleWords(), code, language);
}

QString purposeText(const QString &code, Language language)
{
    return wordsOrCode(purposeWords(), code, language);
}

} // namespace mulyankan
