#pragma once

#include "model/visit/visit.h"

#include <vector>

namespace mulyankan {

struct Framework;

/// What of one question can be found, as it is written.
struct FindableTexts {
    QString code;
    QStringList texts; ///< of the framework, in both languages: question, guidance, evidence
    QString note;
    QStringList names; ///< file names and captions of its evidence
};

/// What of every question can be found, in framework order.
std::vector<FindableTexts> findableTexts(const Framework &framework, const Visit &visit);
/// Note and evidence of one question, as the visit has them now.
void renewFindable(FindableTexts &texts, const Visit &visit);

/// Finds questions by the beginnings of words, in either script: folded like names of cities, first
/// as they are written, then by what sounds alike. File names are found by any part of them. A
/// value; making one takes long for large frameworks, finding does not.
class QuestionFinder final {
public:
    QuestionFinder() = default;
    explicit QuestionFinder(const std::vector<FindableTexts> &questions);

    /// Note and evidence of the question at @p index changed.
    void renew(int index, const FindableTexts &texts);
    /// Indices of the questions that hold every typed word, rising. Empty if nothing was typed.
    std::vector<int> find(const QString &typed) const;

private:
    struct Entry {
        QString plain; ///< folded words, each with a space before it
        QString loose;
        QString ownPlain; ///< of the note
        QString ownLoose;
        QString names; ///< of the evidence, plain
    };
    static void renewOwn(Entry &entry, const FindableTexts &texts);
    std::vector<Entry> m_entries;
};

} // namespace mulyankan
