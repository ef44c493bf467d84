#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>

namespace mulyankan::cli {

/// A stream of the program that remembers whether everything written to it arrived.
class Output final {
public:
    explicit Output(FILE *stream) : m_stream(stream) { }
    Q_DISABLE_COPY_MOVE(Output)

    /// Writes and flushes; false if it did not arrive, or if something before did not.
    bool write(const QByteArray &bytes);
    /// The system's error number of the first write that did not arrive; 0: everything arrived.
    int error() const { return m_error; }

private:
    FILE *m_stream;
    int m_error = 0;
};

/// Text for a terminal: every control character but LF and TAB becomes U+FFFD, so that a name out
/// of a foreign file cannot steer the terminal.
QString withoutControls(QString text);
/// The beginning of a text on one line: whole words, with … where there is more.
QString shortText(const QString &text, qsizetype maxCharacters = 72);
/// JSON for a terminal: U+007F to U+009F, which JSON may carry as they are, as escapes.
QByteArray withEscapedControls(const QByteArray &json);

} // namespace mulyankan::cli
