#pragma once

#include "model/core/result.h"

class QIODevice;

namespace mulyankan {

/// What the directory of a ZIP says that it is.
enum class ZipDocument { None, Docx, Xlsx, Pptx, Odt, Ods, Odp, Macro };

/// Looks at the names of a ZIP's entries, and at the stored `mimetype` entry; unpacks nothing.
/// Bounded memory: names are read one at a time. None: an archive, another kind of document, or a
/// directory that does not fit the file. Macro: an entry that holds program text (`vbaProject.bin`,
/// `xl/macrosheets/`, `Basic/`, `Scripts/`). kFileUnreadable (@p nameForErrors) if the device
/// fails.
Result<ZipDocument> zipDocumentOf(QIODevice &device, const QString &nameForErrors);

} // namespace mulyankan
