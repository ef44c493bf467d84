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

QString wordsOrCode(std::span<const Words> table, const QString &code, Language language)
{
    const Words *words = findWords(table, code);
    return words ? wordsIn(*words, language) : code;
}

using Speak = QString (*)(const QString &code, Language language);

QString kindText(const QString &code, Language language)
{
    return wordsOrCode(valueKindWords(), code, language);
}

/// A number of bytes, as a size.
QString bytesText(const QString &bytes, Language)
{
    bool isNumber = false;
    const qint64 count = bytes.toLongLong(&isNumber);
    return isNumber ? sizeText(count) : bytes;
}

/// An argument that is a code, or what the model says in English.
struct SpokenArgument {
    const char *reason;
    qsizetype index;
    Speak speak;
};

constexpr SpokenArgument kSpokenArguments[] = {
    {"visit-not-draft", 1, stateText},       {"value-invalid", 1, kindText},
    {"usage-option-value", 1, kindText},     {"grant-other-role", 1, roleText},
    {"role-not-supported", 0, roleText},     {"file-unreadable", 1, detailText},
    {"write-failed", 1, detailText},         {"store-failed", 1, detailText},
    {"json-invalid", 1, detailText},         {"framework-defects", 2, detailText},
    {"city-register", 1, detailText},        {"media-refused", 1, detailText},
    {"database-damaged", 0, detailText},     {"backup-bad", 1, detailText},
    {"key-unusable", 1, detailText},         {"certificate-unusable", 1, detailText},
    {"authority-damaged", 1, detailText},    {"cycle-invalid", 1, detailText},
    {"programme-refused", 2, detailText},    {"trust-file-refused", 2, detailText},
    {"revocations-unusable", 0, detailText}, {"worker-failed", 0, detailText},
    {"crypto-failed", 0, detailText},        {"copy-no-room", 1, bytesText},
    {"copy-no-room", 2, bytesText},          {"copy-file-too-large", 1, bytesText}};

/// Arguments that are codes become words.
QStringList spokenArgs(const Error &error, Language language)
{
    QStringList args = error.args;
    for (const SpokenArgument &spoken : kSpokenArguments) {
        const bool isOf = error.reason.text() == QLatin1String(spoken.reason);
        if (isOf && args.size() > spoken.index)
            args[spoken.index] = spoken.speak(args[spoken.index], language);
    }
    return args;
}

const Words *findingWordsOf(const QString &code)
{
    const Words *words = findWords(findingWords(), code);
    return words ? words : findWords(formFindingWords(), code);
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

QString shownVerdict(const QString &code, Language language)
{
    const QString words = verdictText(code, language);
    return words.compare(code, Qt::CaseInsensitive) == 0 ? code
                                                         : QString(words + u" (" + code + u')');
}

QString levelText(const QString &code, Language language)
{
    return wordsOrCode(levelWords(), code, language);
}

QString shownFinding(const Finding &finding, Language language)
{
    QString line = finding.code + u' ' + levelText(levelCode(finding.level), language);
    if (!finding.object.isEmpty())
        line += u' ' + finding.object;
    const QString meaning = findingText(finding.code, language);
    const QString detail = detailText(finding.detail, language);
    line += u": " + meaning;
    if (!meaning.contains(detail, Qt::CaseInsensitive)) // an empty detail is in every text
        line += u" (" + detail + u')';
    return line;
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
