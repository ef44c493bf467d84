#include "forms/session.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr size_t kMaxUndo = 200;

void remember(std::deque<Change> &stack, Change change)
{
    if (change.edits.empty())
        return;
    stack.push_back(std::move(change));
    if (stack.size() > kMaxUndo)
        stack.pop_front();
}

Change takeLast(std::deque<Change> &stack, Op op)
{
    Change change = std::move(stack.back());
    stack.pop_back();
    change.op = op;
    return change;
}

} // namespace

Session::Session(Writer &writer, QObject *parent) : QObject(parent), m_writer(writer)
{
    connect(&writer, &Writer::visitOpened, this, [this](const OpenedVisit &opened) {
        // an answer sent meanwhile is not in what was read: it is read once more behind it
        if (!m_pending.isEmpty()) {
            m_writer.openVisit(opened.visit.id);
            return;
        }
        m_isOpening = false;
        m_opened = opened;
        m_board.emplace(m_opened.framework, m_opened.visit);
        Q_EMIT this->opened();
    });
    connect(&writer, &Writer::failed, this, &Session::failed);
    connect(&writer, &Writer::changedByJob, this, [this](const QString &id) {
        if (isOpen() && id == visit().id)
            readAgain();
    });
    connect(&writer, &Writer::applied, this, &Session::takeApplied);
    connect(&writer, &Writer::refused, this, &Session::takeRefused);
}

void Session::open(const QString &visit)
{
    m_undo.clear();
    m_redo.clear();
    m_isOpening = true;
    m_writer.openVisit(visit);
}

void Session::readAgain()
{
    open(visit().id);
}

void Session::setAnswer(const QString &question, const QString &answer)
{
    const Person *lead = visit().lead();
    send(
        {Op::Set, lead ? lead->id : QString(), {{Object::response(question, u"answer"_s), answer}}},
        Way::Do);
}

std::optional<QString> Session::pendingAnswer(const QString &question) const
{
    const Object object = Object::response(question, u"answer"_s);
    quint64 newest = 0;
    std::optional<QString> answer;
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
        for (const Edit &edit : it->change.edits) {
            if (edit.object == object && it.key() > newest) {
                newest = it.key();
                answer = edit.value.text();
            }
        }
    }
    return answer;
}

void Session::undo()
{
    if (canUndo() && !m_isOpening)
        send(takeLast(m_undo, Op::Undo), Way::Undo);
}

void Session::redo()
{
    if (canRedo() && !m_isOpening)
        send(takeLast(m_redo, Op::Redo), Way::Redo);
}

void Session::send(Change change, Way way)
{
    if (m_isOpening || !isOpen())
        return;
    const quint64 ticket = m_nextTicket++;
    m_pending.insert(ticket, {visit().id, change, way});
    tellTouched(change);
    m_writer.send(ticket, visit().id, change);
}

void Session::takeApplied(quint64 ticket, const Applied &applied)
{
    const Pending pending = m_pending.take(ticket);
    if (pending.visit != visit().id)
        return;
    // the store checked the rules; the same function brings the same change about here
    const auto result = applyChange(m_opened.visit, m_opened.framework, pending.change, applied.at);
    if (!result) {
        readAgain();
        return;
    }
    m_board->apply(m_opened.visit, *result);
    if (pending.way == Way::Do)
        m_redo.clear();
    remember(pending.way == Way::Undo ? m_redo : m_undo, result->inverse);
    tellTouched(pending.change);
    Q_EMIT saved(applied.at);
}

void Session::takeRefused(quint64 ticket, const Error &error)
{
    const Pending pending = m_pending.take(ticket);
    if (pending.way == Way::Undo)
        m_undo.push_back(pending.change);
    if (pending.way == Way::Redo)
        m_redo.push_back(pending.change);
    tellTouched(pending.change);
    Q_EMIT notSaved(error);
}

void Session::tellTouched(const Change &change)
{
    for (const Edit &edit : change.edits) {
        if (edit.object.kind == Object::Kind::Response)
            Q_EMIT answerChanged(edit.object.id);
    }
}

} // namespace mulyankan
