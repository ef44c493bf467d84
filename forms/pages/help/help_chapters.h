#pragma once

#include "forms/pages/page.h"

namespace mulyankan {

/// A chapter of the guide.
struct HelpChapter {
    QString id; ///< as a place's section names it: `evidence`
    QString glyph;
};

/// In the order of the guide.
const std::vector<HelpChapter> &helpChapters();

/// Markdown; the first line is the title. Empty for an id that is none.
QString helpText(const QString &chapter, Language language);
QString helpTitle(const QString &text);

/// The chapter that fits the part of a page that has the focus, else the page.
QString chapterFor(const QWidget *focus, Place::Where where);

} // namespace mulyankan
