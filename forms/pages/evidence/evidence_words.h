#pragma once

#include "forms/session.h"

#include <QCoreApplication>

namespace mulyankan {

/// Which items a list holds.
enum class EvidenceFilter { All, OfQuestion, Unsorted, SeenOnly, Missing, Withdrawn };
inline constexpr int kEvidenceFilters = 6;

/// What the page says of items, types and filters, in the language of the window.
class EvidenceWords final {
    Q_DECLARE_TR_FUNCTIONS(EvidenceWords)

public:
    EvidenceWords(const Session &session, Language language)
        : m_session(session), m_language(language)
    {
    }
    /// The caption, else the file's own name, else what it is.
    QString title(const EvidenceItem &item) const;
    /// `e0017 · Photo`; of an untyped one that its type is asked later.
    QString kind(const EvidenceItem &item) const;
    QString typeName(const QString &code) const;
    /// `document`, `observation`, `interview` in words; another group as the framework names it.
    QString groupName(const QString &group) const;
    /// `JPEG picture`, `PDF document` …
    QString mediaName(const QString &mediaType) const;
    QString filterName(EvidenceFilter filter, const QString &question) const;
    QString personName(const QString &person) const;

private:
    const Session &m_session;
    Language m_language;
};

/// Ids of the items of a filter, by number. What is removed is in none of them.
QStringList evidenceIds(const Session &session, EvidenceFilter filter, const QString &question);
/// True if caption, file name, source or id hold @p words, whatever their case.
bool matchesSearch(const EvidenceItem &item, const QString &words);
/// Codes of types in the order in which they are offered for a question: what it expects first.
std::vector<const EvidenceType *> typesOffered(const Framework &framework, const QString &question);
/// Codes of the types that a question expects, each once.
QStringList typesExpected(const Framework &framework, const QString &question);
/// The first expected type that suits all of the items, by what kind of file they are; empty:
/// nothing is expected.
QString presetType(const Framework &framework, const QString &question,
                   const std::vector<const EvidenceItem *> &items);

} // namespace mulyankan
