#pragma once

#include "forms/session.h"

namespace mulyankan {

/// The city's remarks of the closing meeting, one on each question and one on the visit (an empty
/// question). Writes them through the session; knows those that are still on their way.
class RemarkBook final {
public:
    explicit RemarkBook(Session &session) : m_session(session) { }

    /// "yes", "partly", "no", or empty: as it will be once everything on its way has arrived.
    QString agreeOf(const QString &question) const;
    /// Whose remark it is; for a new one the city's only representative, if there is just one.
    QString byOf(const QString &question) const;
    /// Its text as an object, for typing.
    Object textObject(const QString &question) const;
    /// Why the last change of it did not reach the disk.
    std::optional<Error> failureOf(const QString &question) const;

    /// The first agreement makes the remark, in the name of byOf.
    void setAgree(const QString &question, const QString &agree);
    void setBy(const QString &question, const QString &person);
    /// The remark goes, with its text.
    void takeBack(const QString &question);
    /// Another visit stands open.
    void forget();

    /// Who may speak for the city: its representatives, else everybody who was met.
    std::vector<const Person *> speakers() const;

private:
    /// The remark's id, a new one if there is none.
    QString idOf(const QString &question) const;
    Session &m_session;
    mutable QHash<QString, QString> m_given; // ids of remarks that were begun here, by question
    QHash<QString, QString> m_chosenBy; // for a remark that is not there yet, by question
};

} // namespace mulyankan
