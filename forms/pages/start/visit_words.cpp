#include "forms/pages/start/visit_words.h"

#include "forms/wording/wording.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

bool isTeam(const Person &person)
{
    return person.role == Role::Lead || person.role == Role::Member;
}

} // namespace

QString VisitWords::capitalised(QString word)
{
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
    return word;
}

QString VisitWords::state(const VisitListRow &row, Language language)
{
    if (row.unreadable)
        return tr("Cannot be read");
    const QString word = capitalised(stateText(stateCode(row.visitState), language));
    return row.isReadyToSign() ? tr("%1 · ready to sign", "state of a visit").arg(word) : word;
}

QString VisitWords::left(const VisitListRow &row, Language language)
{
    if (row.unreadable)
        return errorText(*row.unreadable, language);
    if (row.visitState != VisitState::Draft)
        return momentText(row.lastAt, language);
    return row.blocking == 0 ? tr("Nothing left") : tr("%n thing(s) left", nullptr, row.blocking);
}

QString VisitWords::when(const VisitListRow &row, Language language)
{
    QStringList parts;
    if (row.from || row.to)
        parts << datesBetween(row.from.value_or(row.to.value_or(QDate())),
                              row.to.value_or(row.from.value_or(QDate())), language);
    if (row.members > 0)
        parts << tr("%n member(s)", nullptr, row.members);
    if (!row.site.isEmpty())
        parts << row.site; // the longest, and the one that may be cut
    return parts.isEmpty() ? tr("No dates yet") : parts.join(u" · "_s);
}

QString VisitWords::where(const VisitListRow &row, Language language)
{
    const QString state = row.state.in(language);
    if (row.purpose == Purpose::Evaluation)
        return state;
    const QString purpose = purposeText(purposeCode(row.purpose), language);
    return state.isEmpty() ? purpose : QString(state + u" · "_s + purpose);
}

QString VisitWords::act(const VisitListRow &row)
{
    if (row.unreadable)
        return {};
    if (row.isReadyToSign())
        return tr("Sign");
    return row.visitState == VisitState::Draft ? tr("Continue", "with a visit")
                                               : tr("Open", "a visit");
}

Sign VisitWords::sign(const VisitListRow &row)
{
    switch (row.visitState) {
    case VisitState::Draft:
        return Sign::Draft;
    case VisitState::Signed:
        return Sign::Signed;
    case VisitState::Delivering:
        return Sign::Delivering;
    case VisitState::Delivered:
        return Sign::Delivered;
    case VisitState::Received:
        return Sign::Received;
    case VisitState::Refused:
    case VisitState::Discarded:
        return Sign::Refused;
    }
    return Sign::Draft;
}

Ink VisitWords::ink(const VisitListRow &row)
{
    if (row.unreadable)
        return &Tokens::bad;
    if (row.visitState == VisitState::Discarded)
        return &Tokens::ink2;
    return row.isReadyToSign() ? &Tokens::accent : signInk(sign(row));
}

QString VisitWords::glyph(const VisitListRow &row)
{
    if (row.unreadable)
        return u"file-x"_s;
    return row.visitState == VisitState::Discarded ? u"trash-2"_s : signGlyph(sign(row));
}

Place VisitWords::place(const VisitListRow &row)
{
    const bool isToAnswer =
        row.visitState == VisitState::Draft || row.visitState == VisitState::Discarded;
    return {isToAnswer && !row.isReadyToSign() ? Place::Where::Checklist : Place::Where::Sign,
            row.id};
}

VisitListRow visitRow(const VisitSummary &summary, const CityRegister &cities)
{
    const Visit &visit = summary.visit;
    VisitListRow row;
    row.id = visit.id;
    row.city = visit.city.name;
    row.state = visit.city.state;
    row.site = visit.site;
    row.from = visit.from;
    row.to = visit.to;
    for (const Person &person : visit.people) {
        row.searched << person.name;
        row.members += isTeam(person) ? 1 : 0;
    }
    if (const City *city = cities.find(visit.city.code))
        row.searched << city->aliases;
    row.answered = summary.answered;
    row.relevant = summary.relevant;
    row.blocking = summary.blocking;
    row.lastAt = summary.lastAt;
    row.purpose = visit.purpose;
    row.visitState = visit.state;
    row.unreadable = summary.unreadable;
    return row;
}

} // namespace mulyankan
