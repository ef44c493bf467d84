#include "forms/session.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr size_t kMaxUndo = 200;

void remember(std::deque<Change> &stack, const Change &change)
{
    if (change.edits.empty())
        return;
    stack.push_back(change);
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

/// True where the same change may succeed later: the fault lies with the device, not the change.
bool isWorthRetrying(const Error &error)
{
    return error.kind == Errc::Io || error.kind == Errc::Space || error.kind == Errc::Held;
}

} // namespace

Session::Session(Writer &writer, QObject *parent) : QObject(parent), m_writer(writer)
{
    connect(&writer, &Writer::visitOpened, this, &Session::takeOpened);
    connect(&writer, &Writer::openFailed, this, [this](const QString &visit, const Error &error) {
        if (visit != m_wanted)
            return;
        // what happened to the one that stays open meanwhile is read behind it
        if (isOpen() && visit != this->visit().id) {
            m_wanted = this->visit().id;
            m_writer.openVisit(m_wanted);
        }
        Q_EMIT openFailed(error);
    });
    connect(&writer, &Writer::applied, this, &Session::takeApplied);
    connect(&writer, &Writer::refused, this, &Session::takeRefused);
    connect(&writer, &Writer::appliedByJob, this, &Session::takeJob);
    connect(&writer, &Writer::frozenByJob, this, [this](const QString &id) {
        if (isOpen() && id == visit().id && m_wanted == id)
            m_writer.openVisit(id);
    });
    connectTyping();
}

void Session::open(const QString &visit)
{
    finishTyping();
    m_wanted = visit;
    m_writer.openVisit(visit);
}

void Session::takeOpened(const OpenedVisit &opened)
{
    if (opened.visit.id != m_wanted)
        return; // another one was asked for meanwhile
    const bool isOther = !isOpen() || opened.visit.id != visit().id;
    if (isOther) {
        m_failed.clear();
        m_typed.clear();
        m_missing.clear();
        m_workingAs.clear();
    }
    if (isOther || opened.visit.state != visit().state) {
        m_undo.clear();
        m_redo.clear();
    }
    m_opened = opened;
    m_board.emplace(m_opened.framework, m_opened.visit);
    Q_EMIT this->opened();
    recordDrafts();
}

std::vector<Problem> Session::problems(UtcMs now, UtcMs programmeIssued) const
{
    ProblemContext context;
    context.isPresent = [this](const EvidenceItem &item) {
        return !m_missing.contains(item.id);
    };
    context.now = now;
    context.latestKnown = std::max(lastChangeAt(), programmeIssued);
    return problemsOf(framework(), visit(), scoreboard(), context);
}

void Session::setMissing(const QSet<QString> &evidence)
{
    if (m_missing == evidence)
        return;
    m_missing = evidence;
    Touched touched;
    touched.evidence = true;
    Q_EMIT changed(touched);
}

QString Session::workingAs() const
{
    if (isOpen() && visit().person(m_workingAs))
        return m_workingAs;
    const Person *lead = isOpen() ? visit().lead() : nullptr;
    return lead ? lead->id : QString();
}

void Session::workAs(const QString &person)
{
    finishTyping(); // what was typed so far is the other one's
    m_workingAs = person;
    Touched touched;
    touched.visit = true;
    Q_EMIT changed(touched);
}

void Session::send(Change change)
{
    if (isOpen() && !change.edits.empty())
        sendPending({{}, std::move(change)});
}

void Session::set(const Object &object, const JsonValue &value)
{
    send({object.isRecorded() ? Op::Set : Op::None, {}, {{object, value}}});
}

void Session::setAnswer(const QString &question, const QString &answer)
{
    set(Object::response(question, u"answer"_s), answer);
}

std::optional<JsonValue> Session::pendingValue(const Object &object) const
{
    quint64 newest = 0;
    std::optional<JsonValue> value;
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
        if (it.key() < newest || it->visit != visit().id)
            continue;
        for (const Edit &edit : it->change.edits) {
            if (edit.object == object) {
                newest = it.key();
                value = edit.value;
            }
        }
    }
    return value;
}

std::optional<QString> Session::pendingAnswer(const QString &question) const
{
    const auto value = pendingValue(Object::response(question, u"answer"_s));
    return value ? std::optional(value->text()) : std::nullopt;
}

std::optional<Error> Session::failureOf(const Object &object) const
{
    for (const auto &[pending, error] : m_failed) {
        for (const Edit &edit : pending.change.edits) {
            if (edit.object == object)
                return error;
        }
    }
    return std::nullopt;
}

void Session::retry()
{
    const auto failed = std::exchange(m_failed, {});
    for (const auto &[pending, error] : failed)
        sendPending(pending);
    keepTyped();
}

void Session::undo()
{
    finishTyping();
    if (canUndo())
        sendPending({{}, takeLast(m_undo, Op::Undo), Way::Undo});
}

void Session::redo()
{
    finishTyping();
    if (canRedo())
        sendPending({{}, takeLast(m_redo, Op::Redo), Way::Redo});
}

void Session::setUiState(const QString &name, const QString &value)
{
    if (!isOpen() || uiState(name) == value)
        return;
    if (value.isEmpty())
        m_opened.uiState.remove(name);
    else
        m_opened.uiState.insert(name, value);
    m_writer.keepUiState(visit().id, name, value);
}

void Session::sendPending(Pending pending)
{
    pending.visit = visit().id;
    if (pending.change.person.isEmpty())
        pending.change.person = authorOf(pending.change);
    forget(pending.change); // an earlier failure of the same objects is superseded
    const quint64 ticket = m_nextTicket++;
    const Touched touched = touchedBy(pending.change);
    m_writer.send(ticket, pending.visit, pending.change);
    m_pending.insert(ticket, std::move(pending));
    Q_EMIT pendingChanged();
    Q_EMIT changed(touched);
}

QString Session::authorOf(const Change &change) const
{
    // a reason for a level above the evidence is the lead's, whoever works on this laptop
    const Person *lead = visit().lead();
    for (const Edit &edit : change.edits) {
        if (lead && edit.object.kind == Object::Kind::Response
            && edit.object.field == "gate_reason"_L1)
            return lead->id;
    }
    return workingAs();
}

void Session::takeApplied(quint64 ticket, const Applied &applied)
{
    if (!m_pending.contains(ticket))
        return;
    const Pending pending = m_pending.take(ticket);
    if (isOpen() && pending.visit == visit().id) {
        Touched touched = touchedBy(pending.change);
        ChangeResult result;
        if (!bring(pending.change, applied, touched, result))
            return;
        if (pending.way == Way::Do)
            m_redo.clear();
        remember(pending.way == Way::Undo ? m_redo : m_undo, result.inverse);
        if (pending.isTyped)
            forgetDraft(pending.change.edits.front().object);
        Q_EMIT changed(touched);
        if (pending.way != Way::Do)
            Q_EMIT undone(pending.change, pending.way == Way::Redo);
    }
    Q_EMIT saved(applied.at);
    Q_EMIT pendingChanged();
}

void Session::takeJob(const QString &id, const Change &change, const Applied &applied)
{
    if (!isOpen() || id != visit().id)
        return;
    Touched touched = touchedBy(change);
    ChangeResult result;
    if (!bring(change, applied, touched, result))
        return;
    m_redo.clear();
    if (change.op != Op::Withdraw && change.op != Op::Discard)
        remember(m_undo, result.inverse);
    Q_EMIT changed(touched);
    Q_EMIT saved(applied.at);
}

bool Session::bring(const Change &change, const Applied &applied, Touched &touched,
                    ChangeResult &result)
{
    // the store checked the rules; the same function brings the same change about here
    auto made = applyChange(m_opened.visit, m_opened.framework, change, applied.at);
    if (!made) {
        m_writer.openVisit(visit().id);
        return false;
    }
    m_opened.lastAt = std::max(m_opened.lastAt, applied.at);
    for (const int index : m_board->apply(m_opened.visit, *made))
        touched.questions.insert(framework().questions[size_t(index)].id);
    result = *std::move(made);
    return true;
}

void Session::takeRefused(quint64 ticket, const Error &error)
{
    if (m_drafts.contains(ticket)) {
        takeLostDraft(m_drafts.take(ticket), error);
        return;
    }
    if (!m_pending.contains(ticket))
        return;
    const Pending pending = m_pending.take(ticket);
    if (isOpen() && pending.visit == visit().id) {
        keepBack(pending, error);
        Q_EMIT changed(touchedBy(pending.change));
    }
    Q_EMIT notSaved(error);
    Q_EMIT pendingChanged();
}

void Session::keepBack(const Pending &pending, const Error &error)
{
    if (!isWorthRetrying(error)) { // it can only be refused again; a text stays to be mended
        if (pending.isTyped)
            putBack(pending.change.edits.front());
        return;
    }
    if (pending.way == Way::Undo)
        m_undo.push_back(pending.change);
    else if (pending.way == Way::Redo)
        m_redo.push_back(pending.change);
    else if (!pending.change.edits.empty())
        m_failed.emplace_back(pending, error);
}

void Session::forget(const Change &change)
{
    const auto isSet = [&](const Edit &edit) {
        return std::any_of(change.edits.begin(), change.edits.end(),
                           [&](const Edit &other) { return other.object == edit.object; });
    };
    std::erase_if(m_failed, [&](const auto &failed) {
        const auto &edits = failed.first.change.edits;
        return std::all_of(edits.begin(), edits.end(), isSet);
    });
}

Touched Session::touchedBy(const Change &change) const
{
    Touched touched;
    for (const Edit &edit : change.edits) {
        switch (edit.object.kind) {
        case Object::Kind::Visit:
        case Object::Kind::Person:
        case Object::Kind::Meeting:
        case Object::Kind::Fact:
        case Object::Kind::Waiver:
            touched.visit = true;
            break;
        case Object::Kind::Response:
        case Object::Kind::Own:
        case Object::Kind::Flag:
            touched.questions.insert(edit.object.id);
            break;
        case Object::Kind::Link:
            touched.questions.insert(edit.object.field);
            [[fallthrough]];
        case Object::Kind::Evidence:
        case Object::Kind::EvidenceField:
            touched.evidence = true;
            if (const EvidenceItem *item = visit().item(edit.object.id))
                touched.questions.unite({item->supports.begin(), item->supports.end()});
            break;
        case Object::Kind::Remark:
            touched.remarks = true;
            break;
        }
    }
    return touched;
}

} // namespace mulyankan
