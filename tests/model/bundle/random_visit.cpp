#include "tests/model/bundle/random_visit.h"

#include "model/core/bytes.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// Chooses parts of a visit at random.
class VisitMaker final {
public:
    VisitMaker(const Framework &framework, QRandomGenerator &random)
        : m_framework(framework), m_random(random)
    {
    }

    Visit make()
    {
        makeFrame();
        for (int i = 1; i <= 2 + below(4); ++i)
            m_visit.people.push_back(makePerson(i));
        for (const QString &kind : {u"opening"_s, u"closing"_s}) {
            if (Meeting meeting{kind, maybeDate(), text(), persons()}; !meeting.isEmpty())
                m_visit.meetings.push_back(meeting);
        }
        for (const Fact &fact : m_framework.facts) {
            if (coin())
                m_visit.facts.insert(fact.id, {fact.id, coin(), text(), maybePerson(), time()});
        }
        for (const Question &question : m_framework.questions)
            makeResponse(question.id);
        for (int i = 1; i <= below(5); ++i)
            m_visit.remarks.push_back({u"r%1"_s.arg(i * 2),
                                       coin() ? question() : QString(),
                                       u"closing"_s,
                                       coin() ? u"yes"_s : u"partly"_s,
                                       text(),
                                       maybePerson(),
                                       time(),
                                       {}});
        for (int i = 1; i <= below(14); ++i)
            m_visit.evidence.push_back(makeItem(i));
        return m_visit;
    }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }
    bool coin() { return below(2) == 1; }
    QString text()
    {
        static const QStringList kTexts = {u""_s, u""_s, u"Seen."_s, u"हिंदी में टिप्पणी"_s,
                                           u"\"q\"\\\n\tend \U0001F4F7"_s};
        return kTexts[below(int(kTexts.size()))];
    }
    QString hex() { return sha256Hex(QByteArray::number(m_random.generate64())); }
    UtcMs time() { return UtcMs(1'700'000'000 + below(10'000'000)) * 1000; }
    QDate date() { return QDate(2024, 1, 1).addDays(below(300)); }
    std::optional<QDate> maybeDate() { return coin() ? std::optional(date()) : std::nullopt; }
    QString person() { return m_visit.people[size_t(below(int(m_visit.people.size())))].id; }
    QString maybePerson() { return coin() ? person() : QString(); }
    QString question()
    {
        return m_framework.questions[size_t(below(int(m_framework.questions.size())))].id;
    }
    QStringList persons()
    {
        QStringList out;
        for (int i = below(4); i > 0; --i)
            out.append(person());
        out.removeDuplicates();
        return out;
    }
    std::optional<MeasureValue> measure()
    {
        if (coin())
            return {};
        return MeasureValue{below(100'000) - 50, 1 + below(1000)};
    }
    QString answer()
    {
        static const QStringList kAnswers = {u""_s,  u"1"_s,  u"2"_s,  u"3"_s, u"4"_s,
                                             u"5"_s, u"NA"_s, u"NE"_s, u"NS"_s};
        return kAnswers[below(int(kAnswers.size()))];
    }

    void makeFrame()
    {
        m_visit.id = u"v0123456789ab"_s;
        m_visit.revision = 1 + below(3);
        m_visit.purpose = static_cast<Purpose>(below(3));
        m_visit.state = VisitState::Signed;
        if (m_visit.revision > 1)
            m_visit.supersedes = Supersedes{hex(), text()};
        if (coin())
            m_visit.cycle = CycleRef{u"imaf-2"_s, hex(), 1 + below(9)};
        m_visit.frameworkSha256 = m_framework.sha256;
        m_visit.city = {u"CG-BILASPUR"_s,
                        {u"Bilaspur"_s, u"बिलासपुर"_s},
                        {u"Chhattisgarh"_s, u"छत्तीसगढ़"_s},
                        {u"Central"_s, u"मध्य"_s},
                        {}};
        m_visit.site = text();
        m_visit.from = date();
        m_visit.to = m_visit.from->addDays(below(5));
        if (coin())
            m_visit.acknowledgement = Acknowledgement{u"acknowledgement.jpg"_s, hex(), hex(), {}};
    }
    Person makePerson(int number)
    {
        Person person;
        person.id = u"p%1"_s.arg(number);
        person.role = number == 1 ? Role::Lead : static_cast<Role>(1 + below(3));
        person.name = u"Person %1"_s.arg(number);
        if (coin())
            person.identity = u"ID-%1"_s.arg(number);
        person.designation = text();
        person.organisation = text();
        if (coin())
            person.interviewRole = u"OPR"_s;
        person.joins = maybeDate();
        person.leaves = maybeDate();
        person.leaveReason = text();
        if (coin())
            person.declaration = Declaration{u"none"_s, time()};
        return person;
    }
    void makeResponse(const QString &id)
    {
        Response response;
        response.question = id;
        response.answer = answer();
        response.reason = text();
        response.gateReason = text();
        response.note = text();
        response.measure = measure();
        response.interviewed = coin() ? QStringList{u"SHI"_s, u"OPR"_s} : QStringList();
        response.by = maybePerson();
        response.at = time();
        response.claimed = coin() ? u"4"_s : QString();
        for (const Person &one : m_visit.people) {
            const OwnAnswer own{one.id, answer(), text(), text(), measure(), time()};
            if (coin() && !own.isEmpty())
                response.own.push_back(own);
        }
        if (coin())
            response.consensus = Consensus{text(), {{person(), text()}}};
        if (!response.isEmpty() && below(4))
            m_visit.responses.insert(id, response);
    }
    EvidenceItem makeItem(int number)
    {
        EvidenceItem item;
        item.id = evidenceId(number);
        item.type = u"DOC"_s;
        item.caption = text();
        item.source = text();
        item.dated = maybeDate();
        item.addedBy = maybePerson();
        item.addedAt = time();
        item.seenBy = person();
        for (const Question &one : m_framework.questions) {
            if (coin())
                item.supports.append(one.id);
        }
        if (coin()) {
            item.sha256 = hex();
            item.sizeBytes = 1 + below(1'000'000);
            item.mediaType = u"image/jpeg"_s;
            item.originalName = u"IMG %1.jpg"_s.arg(number);
            if (coin())
                item.capture = Capture{u"2024-01-15T10:22:03"_s, 330, 220'900'000, {}, text()};
        }
        if (item.supports.isEmpty() || below(4) == 0) {
            item.withdrawn = Withdrawal{person(), time(), u"The city asks."_s};
            item.supports.clear();
            item.originalName.clear();
            item.capture.reset();
        }
        return item;
    }

    const Framework &m_framework;
    QRandomGenerator &m_random;
    Visit m_visit;
};

} // namespace

Framework bareFramework(int questions)
{
    Framework framework;
    framework.id = u"BARE"_s;
    framework.version = u"1.0.0"_s;
    framework.status = u"illustrative"_s;
    framework.sha256 = sha256Hex("framework");
    for (const QString &id : {u"z-fact"_s, u"a-fact"_s}) {
        framework.factIndex.insert(id, int(framework.facts.size()));
        framework.facts.push_back({id, {id, id}});
    }
    for (int i = questions; i > 0; --i) {
        Question question;
        question.id = u"Q-%1"_s.arg(i);
        framework.questionIndex.insert(question.id, int(framework.questions.size()));
        framework.questions.push_back(question);
    }
    return framework;
}

Visit randomVisit(const Framework &framework, QRandomGenerator &random)
{
    return VisitMaker(framework, random).make();
}

} // namespace mulyankan
