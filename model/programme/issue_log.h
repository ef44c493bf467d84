#pragma once

#include "model/core/clock.h"
#include "model/core/json.h"

namespace mulyankan {

/// What an authority did, line by line: canonical JSON, each with the hash of the line before
/// (`prev`), LF after every line. The hash of a line is SHA-256 of `mulyankan-issue/1` NUL *prev*
/// NUL *line without LF*; `prev` of the first is 64 zeros. A line:
/// `{"at":TIME,"op":"create|issue|issue-failed|revoke|export","prev":HEX,"seq":INT from 1,
/// "what":OBJECT}`. `issue-failed` takes back the `issue` before it: the register could not be
/// written, and the certificate never counted.
class IssueLog final {
public:
    explicit IssueLog(QString path);
    /// Checks every line there is, then adds one and syncs it; nothing is left of a line that could
    /// not be written whole. A last line without its end was cut off by a power cut and never
    /// counted: it is kept aside (`issue.log.unfinished-N-HASH`) and taken off the log.
    /// kAuthorityDamaged if the chain is broken.
    Done append(UtcMs at, const QString &op, const JsonValue &what);
    /// The finished lines, checked; none if there is no file. kAuthorityDamaged.
    Result<std::vector<JsonValue>> read() const;

private:
    struct Chain {
        std::vector<JsonValue> lines;
        QString head;
        qint64 size = 0; ///< of the finished lines, in bytes
        QByteArray unfinished; ///< what follows them
    };
    Result<Chain> readChain() const;
    Done keepAside(const Chain &chain) const;

    QString m_path;
};

} // namespace mulyankan
