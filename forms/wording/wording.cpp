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

bool hasEmptyArgument(const QString &sentence, const QStringList &args)
{
    for (int index = 0; index < 9; ++index) {
        if (args.value(index).isEmpty() && sentence.contains(u'%' + QString::number(index + 1)))
            return true;
    }
    return false;
}

/// The sentence that can be said with these arguments: another one, or without its empty brackets.
QString sentenceFor(const Words &words, const QStringList &args, Language language)
{
    QString sentence = wordsIn(words, language);
    if (!hasEmptyArgument(sentence, args))
        return sentence;
    for (const Words &other : emptyErrorWords()) {
        const bool isOf = QLatin1String(other.code) == QLatin1String(words.code);
        if (isOf && !hasEmptyArgument(wordsIn(other, language), args))
            return wordsIn(other, language);
    }
    for (int index = 0; index < 9; ++index) {
        if (args.value(index).isEmpty())
            sentence.remove(u" (%%1)"_s.arg(index + 1));
    }
    return sentence;
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
        const QString arg = args.value(next.unicode() - u'1');
        const bool isQuoted = out.endsWith(u'“'); // between quotes, nothing shows as nothing
        out.append(arg.isEmpty() && !isQuoted ? u"…"_s : arg);
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
    const QStringList args = spokenArgs(error, language);
    return filled(sentenceFor(*words, args, language), args);
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
