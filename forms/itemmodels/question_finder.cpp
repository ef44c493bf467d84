#include "forms/itemmodels/question_finder.h"

#include "model/city/fold.h"
#include "model/framework/framework.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

QString foldedLine(const QString &text, Fold fold)
{
    QString line;
    for (const QString &word : foldedWords(text, fold))
        line += u' ' + word;
    return line;
}

/// The code in one piece as well: SEC-01 is found as sec01.
QString fixedText(const FindableTexts &question)
{
    QString code = question.code;
    code.remove(u'-');
    return question.code + u' ' + code + u' ' + question.texts.join(u' ');
}

/// The typed words as they are looked for: the beginnings of words.
QStringList beginnings(const QString &typed, Fold fold)
{
    QStringList words = foldedWords(typed, fold);
    for (QString &word : words)
        word.prepend(u' ');
    return words;
}

} // namespace

std::vector<FindableTexts> findableTexts(const Framework &framework, const Visit &visit)
{
    std::vector<FindableTexts> out;
    out.reserve(framework.questions.size());
    for (const Question &question : framework.questions) {
        FindableTexts texts{question.id, {}, {}, {}};
        for (const LocalText *text : {&question.text, &question.verify})
            texts.texts << text->en << text->hi;
        for (const ExpectedEvidence &evidence : question.evidence)
            texts.texts << evidence.text.en << evidence.text.hi;
        const auto response = visit.responses.constFind(question.id);
        if (response != visit.responses.cend())
            texts.note = response->note;
        out.push_back(std::move(texts));
    }
    for (const EvidenceItem &item : visit.evidence) {
        for (const QString &id : item.isRemoved ? QStringList() : item.supports) {
            const auto at = framework.questionIndex.constFind(id);
            if (at != framework.questionIndex.cend())
                out[size_t(*at)].names << item.originalName << item.caption;
        }
    }
    return out;
}

void renewFindable(FindableTexts &texts, const Visit &visit)
{
    const auto response = visit.responses.constFind(texts.code);
    texts.note = response == visit.responses.cend() ? QString() : response->note;
    texts.names.clear();
    for (const EvidenceItem *item : itemsOf(visit, texts.code)) {
        if (!item->isRemoved)
            texts.names << item->originalName << item->caption;
    }
}

QuestionFinder::QuestionFinder(const std::vector<FindableTexts> &questions)
{
    m_entries.resize(questions.size());
    for (size_t i = 0; i < questions.size(); ++i) {
        const QString fixed = fixedText(questions[i]);
        m_entries[i].plain = foldedLine(fixed, Fold::Plain);
        m_entries[i].loose = foldedLine(fixed, Fold::Loose);
        renewOwn(m_entries[i], questions[i]);
    }
}

void QuestionFinder::renewOwn(Entry &entry, const FindableTexts &texts)
{
    entry.ownPlain = foldedLine(texts.note, Fold::Plain);
    entry.ownLoose = foldedLine(texts.note, Fold::Loose);
    entry.names = foldedLine(texts.names.join(u' '), Fold::Plain);
}

void QuestionFinder::renew(int index, const FindableTexts &texts)
{
    if (index >= 0 && size_t(index) < m_entries.size())
        renewOwn(m_entries[size_t(index)], texts);
}

std::vector<int> QuestionFinder::find(const QString &typed) const
{
    const QStringList plain = beginnings(typed, Fold::Plain);
    const QStringList loose = beginnings(typed, Fold::Loose);
    if (plain.isEmpty())
        return {};
    const auto isPlain = [&](const Entry &entry) {
        return std::all_of(plain.begin(), plain.end(), [&](const QString &word) {
            return entry.plain.contains(word) || entry.ownPlain.contains(word)
                || entry.names.contains(QStringView(word).mid(1));
        });
    };
    const auto isLoose = [&](const Entry &entry) {
        return !loose.isEmpty()
            && std::all_of(loose.begin(), loose.end(), [&](const QString &word) {
                   return entry.loose.contains(word) || entry.ownLoose.contains(word);
               });
    };
    const auto found = [this](const auto &isWanted) {
        std::vector<int> out;
        for (size_t i = 0; i < m_entries.size(); ++i) {
            if (isWanted(m_entries[i]))
                out.push_back(int(i));
        }
        return out;
    };
    const auto exact = found(isPlain);
    return exact.empty() ? found(isLoose) : exact;
}

} // namespace mulyankan
