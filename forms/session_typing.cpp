#include "forms/session.h"

#include "model/visit/object.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kQuietMs = 300;
constexpr int kLongestMs = 1000;

} // namespace

// Texts while they are being typed: kept as drafts, recorded as one change when the typing ends.

void Session::connectTyping()
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMs);
    m_longest.setSingleShot(true);
    m_longest.setInterval(kLongestMs);
    connect(&m_quiet, &QTimer::timeout, this, &Session::keepTyped);
    connect(&m_longest, &QTimer::timeout, this, &Session::keepTyped);
    connect(&m_writer, &Writer::draftKept, this, [this](quint64 ticket, UtcMs at) {
        if (!m_drafts.remove(ticket))
            return;
        Q_EMIT saved(at);
        Q_EMIT pendingChanged();
    });
}

void Session::type(const Object &object, const QString &text)
{
    if (!isOpen())
        return;
    const auto it = std::find_if(m_typed.begin(), m_typed.end(),
                                 [&](const Typed &typed) { return typed.object == object; });
    if (it == m_typed.end())
        m_typed.push_back({object, text});
    else
        *it = {object, text};
    m_quiet.start();
    if (!m_longest.isActive())
        m_longest.start();
    Q_EMIT pendingChanged();
}

QString Session::textOf(const Object &object) const
{
    for (const Typed &typed : m_typed) {
        if (typed.object == object)
            return typed.text;
    }
    if (const auto pending = pendingValue(object))
        return pending->text();
    for (const auto &[failed, error] : m_failed) {
        for (const Edit &edit : failed.change.edits) {
            if (edit.object == object)
                return edit.value.text();
        }
    }
    return isOpen() ? valueOf(visit(), object).text() : QString();
}

void Session::keepTyped()
{
    m_quiet.stop();
    m_longest.stop();
    if (!isOpen())
        return;
    for (Typed &typed : m_typed) {
        if (!typed.isSent)
            keepDraft(typed);
    }
}

void Session::keepDraft(Typed &typed)
{
    typed.isSent = true;
    const quint64 ticket = m_nextTicket++;
    m_drafts.insert(ticket, typed.object);
    m_writer.keepDraft(ticket, visit().id, typed.object.text(), typed.text);
    Q_EMIT pendingChanged();
}

void Session::finishTyping()
{
    m_quiet.stop();
    m_longest.stop();
    const auto typed = std::exchange(m_typed, {});
    for (const Typed &text : typed)
        recordTyped(text.object, text.text);
}

void Session::recordTyped(const Object &object, const QString &text)
{
    const QString before = pendingValue(object).value_or(valueOf(visit(), object)).text();
    if (before == text) {
        forgetDraft(object);
        return;
    }
    // the draft goes behind the change: if the program ends between the two, the text is there
    // twice, not never
    sendPending({{}, {Op::Set, {}, {{object, text}}}, Way::Do, true});
}

void Session::recordDrafts()
{
    const auto drafts = std::exchange(m_opened.drafts, {});
    for (auto it = drafts.cbegin(); it != drafts.cend(); ++it) {
        const auto object = Object::fromText(it.key());
        if (object && isDraft())
            recordTyped(*object, it.value());
    }
}

void Session::putBack(const Edit &edit)
{
    const bool isTypedAnew = std::any_of(m_typed.begin(), m_typed.end(), [&](const Typed &typed) {
        return typed.object == edit.object;
    });
    if (!isTypedAnew)
        m_typed.push_back({edit.object, edit.value.text(), true});
}

void Session::takeLostDraft(const Object &object, const Error &error)
{
    for (Typed &typed : m_typed) { // sent again with the next key, or by retry()
        if (typed.object == object)
            typed.isSent = false;
    }
    Q_EMIT notSaved(error);
    Q_EMIT pendingChanged();
}

bool Session::isPending() const
{
    return !m_pending.isEmpty() || !m_drafts.isEmpty()
        || std::any_of(m_typed.begin(), m_typed.end(),
                       [](const Typed &typed) { return !typed.isSent; });
}

void Session::forgetDraft(const Object &object)
{
    const quint64 ticket = m_nextTicket++;
    m_drafts.insert(ticket, object);
    m_writer.keepDraft(ticket, visit().id, object.text(), std::nullopt);
}

} // namespace mulyankan
