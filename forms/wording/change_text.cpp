#include "forms/wording/change_text.h"

#include "forms/wording/word_table.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

// %1: the question, the person's name, the item …; the code is the kind and the member
constexpr Words kObjects[] = {
    {"visit:city", "the city", "नगर"},
    {"visit:site", "the site", "स्थल"},
    {"visit:from", "the first day", "आरंभ की तिथि"},
    {"visit:to", "the last day", "समाप्ति की तिथि"},
    {"visit:", "the visit's details", "दौरे का विवरण"},
    {"person:declaration", "the declaration of %1", "%1 की हित-घोषणा"},
    {"person:", "the entry of %1", "%1 की प्रविष्टि"},
    {"meeting:", "the meeting", "बैठक का विवरण"},
    {"fact:", "the answer to a fact", "तथ्य का उत्तर"},
    {"response:answer", "the answer to %1", "%1 का उत्तर"},
    {"response:note", "the note on %1", "%1 का नोट"},
    {"response:reason", "the reason for %1", "%1 का कारण"},
    {"response:gate_reason", "the reason for the level of %1", "%1 के स्तर का कारण"},
    {"response:measure", "the figure of %1", "%1 का माप"},
    {"response:interviewed", "the people asked for %1", "%1 में जिनसे पूछा गया"},
    {"response:", "the entry on %1", "%1 की प्रविष्टि"},
    {"evidence:", "evidence %1", "साक्ष्य %1"},
    {"link:", "evidence %1 for a question", "प्रश्न के लिए साक्ष्य %1"},
    {"remark:", "the city's remark", "नगर की टिप्पणी"},
    {"waiver:", "a waiver", "हस्ताक्षर से छूट"},
    {"flag:", "the mark to come back to %1", "%1 पर लौटने का चिह्न"},
};

const Words *wordsOf(const Object &object)
{
    const QString kind = object.text().section(u':', 0, 0) + u':';
    const Words *words = findWords(kObjects, QString(kind + object.field));
    return words ? words : findWords(kObjects, kind);
}

QString nameOf(const Object &object, const Visit &visit)
{
    const Person *person = object.kind == Object::Kind::Person ? visit.person(object.id) : nullptr;
    return person && !person->name.isEmpty() ? person->name : object.id;
}

} // namespace

QString changeText(const Change &change, const Visit &visit, Language language)
{
    if (change.edits.empty())
        return {};
    // an attachment, a removal and the like touch one thing in several members
    const Object &object = change.edits.front().object;
    const Words *words = wordsOf(object);
    if (!words)
        return object.text();
    const QString text = wordsIn(*words, language);
    return text.contains(u"%1"_s) ? text.arg(nameOf(object, visit)) : text;
}

} // namespace mulyankan
