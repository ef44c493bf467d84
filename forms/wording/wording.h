#pragma once

#include "model/core/clock.h"
#include "model/core/finding.h"
#include "model/core/result.h"
#include "model/framework/framework.h"

#include <optional>

namespace mulyankan {

/// The sentence for an error in one language: what happened, what was kept, what to do. Every
/// Reason of the model has one (a test walks the lists); an unknown one gets its code.
QString errorText(const Error &error, Language language);
/// True if there is a sentence for this code in both languages.
bool hasErrorText(const Reason &reason);

/// What a problem of the review means (`evidence-missing` …), for a line of the list.
QString problemText(const QString &code, Language language);
bool hasProblemText(const QString &code);

/// A finding of the verifier in words; the detail is not part of it. Falls back to the words of the
/// code's group.
QString findingText(const QString &code, Language language);
bool hasFindingText(const QString &code);

/// What the model says in English of one place (the detail of a finding, of a framework's defect),
/// in words of the language; what has none stays as it is.
QString detailText(const QString &detail, Language language);

QString stateText(const QString &stateCode, Language language); // draft, signed …
QString verdictText(const QString &verdictCode, Language language); // PASSED …
/// The verdict with its code, which other programs know: `PASSED`, `सत्यापित (PASSED)`.
QString shownVerdict(const QString &verdictCode, Language language);
QString levelText(const QString &levelCode, Language language); // of a finding: failed …
/// A finding on one line: code, level, place, what it means and, in brackets, what was found.
QString shownFinding(const Finding &finding, Language language);
QString roleText(const QString &roleCode, Language language);
QString purposeText(const QString &purposeCode, Language language);
/// `11 January 2024` · `11 जनवरी 2024`; digits 0–9 in both.
QString dateText(QDate date, Language language);
/// `15–17 January 2024`; one day alone stands alone.
QString datesBetween(QDate from, QDate to, Language language);
/// `14:03:07` on the clock of this machine.
QString timeText(UtcMs time);
/// `15 January 2024, 14:03`.
QString momentText(UtcMs time, Language language);
/// `4.2 MB`, in steps of 1,000.
QString sizeText(qint64 bytes);
/// `75.35`, or a dash without a value.
QString scoreText(const std::optional<Rational> &score);

} // namespace mulyankan
