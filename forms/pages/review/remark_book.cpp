#include "forms/pages/review/remark_book.h"

#include "forms/itemmodels/city_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

QString RemarkBook::idOf(const QString &question) const
{
    if (const Remark *remark = remarkOn(m_session.visit(), question))
        return remark->id;
    const auto given = m_given.constFind(question);
    if (given != m_given.cend())
        return *given;
    int number = m_session.visit().nextRemarkNumber();
    for (const QString &id : std::as_const(m_given)) // may be on their way
        number = std::max(number, QStringView(id).mid(1).toInt() + 1);
    const QString id = u'r' + QString::number(number);
    m_given.insert(question, id);
    return id;
}

Object RemarkBook::textObject(const QString &question) const
{
    return Object::remark(idOf(question), u"text"_s);
}

QString RemarkBook::agreeOf(const QString &question) const
{
    const Object agree = Object::remark(idOf(question), u"agree"_s);
    return m_session.pendingValue(agree).value_or(valueOf(m_session.visit(), agree)).text();
}

QString RemarkBook::byOf(const QString &question) const
{
    const Object by = Object::remark(idOf(question), u"by"_s);
    const bool isThere = !agreeOf(question).isEmpty();
    if (isThere)
        return m_session.pendingValue(by).value_or(valueOf(m_session.visit(), by)).text();
    if (m_chosenBy.contains(question))
        return m_chosenBy.value(question);
    const auto who = speakers();
    return who.size() == 1 ? who.front()->id : QString();
}

std::optional<Error> RemarkBook::failureOf(const QString &question) const
{
    const QString id = idOf(question);
    for (const char *field : {"agree", "text", "by"}) {
        if (auto error = m_session.failureOf(Object::remark(id, QString::fromLatin1(field))))
            return error;
    }
    return std::nullopt;
}

void RemarkBook::setAgree(const QString &question, const QString &agree)
{
    const QString id = idOf(question);
    if (agreeOf(question) == agree)
        return;
    Change change{Op::Remark, {}, {{Object::remark(id, u"agree"_s), agree}}};
    if (agreeOf(question).isEmpty()) {
        const QString by = byOf(question);
        if (!question.isEmpty())
            change.edits.push_back({Object::remark(id, u"question"_s), question});
        if (!by.isEmpty())
            change.edits.push_back({Object::remark(id, u"by"_s), by});
    }
    m_session.send(std::move(change));
}

void RemarkBook::setBy(const QString &question, const QString &person)
{
    if (agreeOf(question).isEmpty()) {
        m_chosenBy.insert(question, person);
        return;
    }
    if (byOf(question) != person)
        m_session.send({Op::Remark,
                        {},
                        {{Object::remark(idOf(question), u"by"_s),
                          person.isEmpty() ? JsonValue() : JsonValue(person)}}});
}

void RemarkBook::takeBack(const QString &question)
{
    m_session.finishTyping(); // what was typed goes with it, and comes back with it
    if (!agreeOf(question).isEmpty())
        m_session.send(
            {Op::Remark, {}, {{Object::remark(idOf(question), u"agree"_s), JsonValue()}}});
}

void RemarkBook::forget()
{
    m_given.clear();
    m_chosenBy.clear();
}

std::vector<const Person *> RemarkBook::speakers() const
{
    std::vector<const Person *> out;
    for (const Role role : {Role::City, Role::Met}) {
        if (!out.empty())
            break;
        for (const Person &person : m_session.visit().people) {
            if (person.role == role)
                out.push_back(&person);
        }
    }
    return out;
}

} // namespace mulyankan
