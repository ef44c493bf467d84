#include "tests/model/scoring/scoring_fixture.h"

#include "model/framework/framework_reader.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

Framework loaded(const QByteArray &bytes)
{
    const auto framework = loadFramework(bytes);
    return framework ? *framework : Framework();
}

void answer(Visit &visit, const QString &question, const QString &answer)
{
    visit.responses[question].question = question;
    visit.responses[question].answer = answer;
}

void addItem(Visit &visit, const QString &type, const QStringList &supports)
{
    EvidenceItem item;
    item.id = evidenceId(visit.nextEvidenceNumber());
    item.type = type;
    item.supports = supports;
    item.sha256 = QString(64, u'a');
    visit.evidence.push_back(item);
}

void addGoodEvidence(Visit &visit, const QString &question)
{
    addItem(visit, u"REC"_s, {question});
    addItem(visit, u"OBS"_s, {question});
}

void setFact(Visit &visit, const QString &fact, bool value)
{
    visit.facts[fact] = {fact, value, {}, {}, 0};
}

Visit quietVisit()
{
    Visit visit;
    visit.id = u"v000000000000"_s;
    visit.from = QDate(2024, 1, 15);
    visit.to = QDate(2024, 1, 17);
    Person lead;
    lead.id = u"p1"_s;
    lead.role = Role::Lead;
    lead.declaration = Declaration{u"none"_s, 0};
    visit.people.push_back(lead);
    setFact(visit, u"f1"_s, true);
    for (const QString &question : {u"AAA-01"_s, u"AAA-02"_s, u"BBB-01"_s, u"BBB-02"_s})
        answer(visit, question, u"2"_s);
    return visit;
}

} // namespace mulyankan
