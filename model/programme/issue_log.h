#pragma once

#include "model/core/clock.h"
#include "model/core/json.h"

namespace mulyankan {

/// What an authority did, line by line: canonical JSON, each with the hash of the line before
/// (`prev`), LF after every line. The hash of a line is SHA-256 of `mulyankan-issue/1` NUL *prev*
/// NUL *line without LF*; `prev` of the first is 64 zeros. A line:
/// `{"at":TIME,"op":"create|issue|revoke|export","prev":HEX,"seq":INT from 1,"what":OBJECT}`.
class IssueLog final {
public:
    explicit IssueLog(QString path);
    /// Checks every line there is, then adds one and syncs it; nothing is left of a line that could
    /// not be written whole. kAuthorityDamaged if the chain is broken.
    Done append(UtcMs at, const QString &op, const JsonValue &what);
    /// The lines, checked; none if there is no file. kAuthorityDamaged.
    Result<std::vector<JsonValue>> read() const;

private:
    struct Chain {
        std::vector<JsonValue> lines;
        QString head;
    };
    Result<Chain> readChain() const;

    QString m_path;
};

} // namespace mulyankan
