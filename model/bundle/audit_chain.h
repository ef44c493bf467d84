#pragma once

#include "model/bundle/finding_list.h"
#include "model/core/progress.h"
#include "model/visit/audit_line.h"

#include <QSet>

class QIODevice;

namespace mulyankan {

/// What an object of the log came to last.
struct LastValue {
    Op op = Op::Set;
    JsonValue value;
};

/// One chain, read line by line.
struct ChainReading {
    ChainHead head; ///< where it really stands
    bool isReadable = true; ///< false after a line that is none: nothing below holds
    std::vector<QByteArray> heads; ///< after each line, 32 bytes
    std::optional<AuditLine> first;
    std::optional<AuditLine> last;
    QHash<QString, LastValue> state; ///< of every object but those of begin, join, clock and freeze
};

/// Recomputes one log: AUD-LINE (no line at all, stops), AUD-SEQ, AUD-CHAIN (prev, or another
/// chain's line), AUD-MONO, AUD-PERSON, AUD-FIRST. Error: could not be read, or cancelled. @p
/// people: the ids that a line may name.
Result<ChainReading> readChain(QIODevice &device, const QString &name, const QString &chain,
                               const QSet<QString> &people, FindingList &findings,
                               Progress &progress);

/// AUD-STATE: the last value of every object of @p state against what the documents say, both ways.
void compareState(const QHash<QString, LastValue> &state, const Visit &visit,
                  FindingList &findings);

} // namespace mulyankan
