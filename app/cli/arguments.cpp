#include "app/cli/arguments.h"

#include "app/cli/cli_reasons.h"
#include "app/defaults.h"

using namespace Qt::StringLiterals;

namespace mulyankan::cli {

namespace {

tl::unexpected<Error> wrongUsage(const Reason &reason, QStringList args = {})
{
    return fail(Errc::Invalid, reason, std::move(args));
}

tl::unexpected<Error> wrongValue(const QString &option, const char *takes)
{
    return wrongUsage(kUsageOptionValue, {option, QString::fromLatin1(takes)});
}

/// One pass over the words: options with their values on one side, plain words on the other.
class Scan final {
public:
    Scan(const QStringList &words, const std::vector<Command> &commands, Invocation &call)
        : m_words(words), m_commands(commands), m_call(call)
    {
    }

    Result<ParsedCall> run();

private:
    const Command *findCommand();
    const Option *findOption(const QString &name) const;
    Done takeOption(const QString &word);
    Done takeCommon(const QString &name, const QString &value);
    Result<QString> valueOf(const QString &name, const std::optional<QString> &inlineValue);
    void keepRawValue(const QString &name, bool isInline);
    Done checkCall(const ParsedCall &parsed) const;

    const QStringList &m_words;
    const std::vector<Command> &m_commands;
    Invocation &m_call;
    const Command *m_command = nullptr;
    QList<qsizetype> m_commandWords;
    bool m_help = false;
    qsizetype m_at = 0;
};

bool isOptionWord(const QString &word)
{
    return word.size() > 1 && word.startsWith(u'-');
}

/// Options that name a file or a folder: an empty name is none.
bool isPathOption(const QString &name)
{
    static const QStringList kPaths{u"--authority"_s, u"--certificate"_s, u"--cities"_s,
                                    u"--cycle"_s,     u"--file"_s,        u"--framework"_s,
                                    u"--identity"_s,  u"--out"_s,         u"--request"_s,
                                    u"--to"_s,        u"--trust"_s};
    return kPaths.contains(name);
}

const Command *Scan::findCommand()
{
    // The command's two words are the first two that are neither options nor values of the common
    // ones.
    for (qsizetype i = 0; i < m_words.size() && m_commandWords.size() < 2; ++i) {
        const QString &word = m_words[i];
        if (word == u"--store" || word == u"--lang" || word == u"--passphrase-fd") {
            ++i;
            continue;
        }
        if (!isOptionWord(word))
            m_commandWords.append(i);
        else if (!word.startsWith(u"--store=") && word != u"--json" && word != u"--help"
                 && word != u"-h" && !word.startsWith(u"--lang=")
                 && !word.startsWith(u"--passphrase-fd="))
            break;
    }
    if (m_commandWords.size() < 2)
        return nullptr;
    const QString name = m_words[m_commandWords[0]] + u' ' + m_words[m_commandWords[1]];
    for (const Command &command : m_commands) {
        if (command.words == name)
            return &command;
    }
    return nullptr;
}

const Option *Scan::findOption(const QString &name) const
{
    if (!m_command)
        return nullptr;
    for (const Option &option : m_command->options) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

Result<QString> Scan::valueOf(const QString &name, const std::optional<QString> &inlineValue)
{
    if (inlineValue)
        return *inlineValue;
    if (m_at + 1 >= m_words.size())
        return wrongValue(name, kTakesValue);
    return m_words[++m_at];
}

Done Scan::takeCommon(const QString &name, const QString &value)
{
    if (name == u"--store") {
        if (value.isEmpty())
            return wrongValue(name, kTakesPath);
        m_call.storeFolder = value;
        return {};
    }
    if (name == u"--lang") {
        const auto language = languageFromCode(value);
        if (!language)
            return wrongValue(name, kTakesLanguage);
        m_call.language = *language;
        return {};
    }
    bool isNumber = false;
    const int descriptor = value.toInt(&isNumber);
    if (!isNumber || descriptor < 0)
        return wrongValue(name, kTakesDescriptor);
    m_call.passphraseFd = descriptor;
    return {};
}

Done Scan::takeOption(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString name = equals < 0 ? word : word.left(equals);
    const std::optional<QString> inlineValue =
        equals < 0 ? std::nullopt : std::optional(word.mid(equals + 1));
    if (word == u"--json") {
        m_call.json = true;
        return {};
    }
    if (word == u"--help" || word == u"-h") {
        m_help = true;
        return {};
    }
    if (name == u"--store" || name == u"--lang" || name == u"--passphrase-fd") {
        const auto value = valueOf(name, inlineValue);
        return value ? takeCommon(name, *value) : Done(passOn(value));
    }
    const Option *known = findOption(name);
    if (!known)
        return wrongUsage(kUsageOption, {name});
    if (m_call.has(name) && !known->isRepeatable)
        return wrongUsage(kUsageOptionTwice, {name});
    if (!known->takesValue && inlineValue)
        return wrongValue(name, kTakesNothing);
    const Result<QString> value =
        known->takesValue ? valueOf(name, inlineValue) : Result<QString>(QString());
    if (!value)
        return passOn(value);
    if (value->isEmpty() && isPathOption(name))
        return wrongValue(name, kTakesPath);
    m_call.options[name].append(*value);
    keepRawValue(name, inlineValue.has_value());
    return {};
}

void Scan::keepRawValue(const QString &name, bool isInline)
{
    if (m_at >= m_call.rawWords.size())
        return;
    const QByteArray &raw = m_call.rawWords[m_at];
    m_call.rawOptions[name].append(isInline ? raw.mid(raw.indexOf('=') + 1) : raw);
}

Done Scan::checkCall(const ParsedCall &parsed) const
{
    const Command &command = *parsed.command;
    for (const Option &option : command.options) {
        if (option.isRequired && !m_call.has(option.name))
            return wrongUsage(kUsageOptionMissing, {option.name});
    }
    const qsizetype count = m_call.arguments.size();
    const bool isTooMany = command.maxArguments >= 0 && count > command.maxArguments;
    if (count < command.minArguments || isTooMany)
        return wrongUsage(kUsageArguments, {command.words, command.usage});
    return {};
}

Result<ParsedCall> Scan::run()
{
    m_command = findCommand();
    std::optional<Error> error;
    bool onlyArguments = false;
    for (m_at = 0; m_at < m_words.size(); ++m_at) {
        const QString &word = m_words[m_at];
        if (!onlyArguments && word == u"--") {
            onlyArguments = true;
        } else if (!onlyArguments && isOptionWord(word)) {
            // The first mistake is told, but `--json`, `--lang` and `--help` behind it still count.
            if (const Done done = takeOption(word); !done && !error)
                error = done.error();
        } else if (!m_commandWords.contains(m_at)) {
            m_call.arguments.append(word);
        }
    }
    ParsedCall parsed{m_call, m_command, m_help};
    if (m_help)
        return parsed;
    if (!m_command) {
        QStringList given;
        for (const qsizetype at : m_commandWords)
            given.append(m_words[at]);
        return wrongUsage(kUsageCommand, {given.join(u' ')});
    }
    if (error)
        return tl::unexpected<Error>(*error);
    if (const Done checked = checkCall(parsed); !checked)
        return passOn(checked);
    return parsed;
}

} // namespace

Result<ParsedCall> parseArguments(const QStringList &words, const std::vector<Command> &commands,
                                  Invocation &call)
{
    return Scan(words, commands, call).run();
}

} // namespace mulyankan::cli
