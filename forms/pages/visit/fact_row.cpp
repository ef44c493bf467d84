#include "forms/pages/visit/fact_row.h"

#include "forms/pages/visit/bound_fields.h"
#include "forms/style.h"
#include "forms/widgets/button.h"
#include "forms/widgets/segments.h"
#include "forms/widgets/text_block.h"
#include "model/framework/relevance.h"
#include "model/scoring/scoreboard.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kMostCodes = 12;

} // namespace

QStringList hiddenBy(const Framework &framework, const Visit &visit, const Scoreboard &board,
                     const QString &fact)
{
    const auto answer = visit.facts.constFind(fact);
    const bool isNamed =
        std::any_of(framework.questions.begin(), framework.questions.end(), [&](const auto &q) {
            return q.relevantIf && factsNamed(*q.relevantIf).contains(fact);
        });
    if (answer == visit.facts.cend() || !isNamed)
        return {};
    Visit otherwise = visit;
    otherwise.facts[fact].value = !answer->value;
    const std::vector<bool> relevant = relevanceOf(framework, otherwise);
    QStringList out;
    for (size_t i = 0; i < relevant.size(); ++i) {
        if (relevant[i] && !board.question(int(i)).isRelevant)
            out << framework.questions[i].id;
    }
    return out;
}

FactRow::FactRow(const WindowParts &parts, const QString &fact, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_fact(fact)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 10);
    column->setSpacing(6);
    m_text = new TextBlock(QString(), Type::Body, &Tokens::ink, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_answer = new Segments(this);
    m_answer->setObjectName(QString(u"fact_"_s + fact));
    m_answer->setChoices({QString(), QString()});
    m_takeBack = new Button(QString(), ButtonKind::Plain, this);
    m_takeBack->setObjectName(QString(u"factBack_"_s + fact));
    m_takeBack->setSmall(true);
    m_takeBack->setGlyph(u"undo-2"_s);
    row->addWidget(m_answer);
    row->addWidget(m_takeBack);
    row->addStretch(1);
    m_hides = new TextBlock(QString(), Type::Small, &Tokens::warn, this);
    m_hides->setObjectName(QString(u"factHides_"_s + fact));
    m_hides->setGlyph(u"eye-off"_s, &Tokens::warn);
    m_reason = new BoundLine(parts.session, Object::fact(fact, u"reason"_s), this);
    m_reason->setObjectName(QString(u"factReason_"_s + fact));
    m_why = labelled(m_reasonLabel, m_reason, this);
    column->addWidget(m_text);
    column->addLayout(row);
    column->addWidget(m_hides);
    column->addWidget(m_why);
    connect(m_answer, &Segments::chosen, this, [this](int index) { answer(index == 0); });
    connect(m_takeBack, &QAbstractButton::clicked, this, [this] { answer({}); });
}

void FactRow::retranslate()
{
    const Fact *fact = m_parts.session.framework().fact(m_fact);
    if (!fact)
        return;
    const QString text = fact->text.in(m_parts.language());
    m_text->setText(text);
    m_answer->setChoices({tr("Yes"), tr("No")});
    m_answer->setAccessibleName(text);
    m_takeBack->setToolTip(tr("Take back the answer"));
    m_takeBack->setAccessibleName(tr("Take back the answer: %1").arg(text));
    m_reasonLabel->setText(tr("Why?"));
    m_reason->setAccessibleName(tr("Why the questions do not apply: %1").arg(text));
    m_reason->setPlaceholderText(tr("What the city said, who said it"));
    refresh();
}

void FactRow::refresh()
{
    const Session &session = m_parts.session;
    const JsonValue value = shownValue(session, Object::fact(m_fact, u"value"_s));
    m_answer->setCurrent(value.isNull() ? -1 : value.toBool() ? 0 : 1);
    const auto segments = m_answer->findChildren<Segment *>();
    for (Segment *segment : segments)
        setPassive(*segment, !session.isDraft());
    m_takeBack->setVisible(session.isDraft() && !value.isNull());
    const QStringList hidden =
        hiddenBy(session.framework(), session.visit(), session.scoreboard(), m_fact);
    const int more = int(hidden.size()) - kMostCodes;
    const QString codes = hidden.mid(0, kMostCodes).join(u", "_s);
    m_hides->setVisible(!hidden.isEmpty());
    m_hides->setText(more > 0
                         ? tr("Hides %n question(s): %1 …", nullptr, int(hidden.size())).arg(codes)
                         : tr("Hides %n question(s): %1", nullptr, int(hidden.size())).arg(codes));
    const bool hasReason =
        !session.textOf(Object::fact(m_fact, u"reason"_s)).isEmpty() || m_reason->hasFocus();
    m_why->setVisible(!value.isNull() && (!hidden.isEmpty() || hasReason));
    m_reason->refresh();
}

void FactRow::answer(const JsonValue &value)
{
    m_parts.session.finishTyping(); // a reason goes with its answer
    m_parts.session.set(Object::fact(m_fact, u"value"_s), value);
}

void FactRow::focusAnswer()
{
    if (auto *segment = m_answer->findChild<Segment *>())
        segment->setFocus(Qt::OtherFocusReason);
}

bool FactRow::isAnswered() const
{
    return m_parts.session.visit().facts.contains(m_fact);
}

void FactRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), lookOf(*this)[&Tokens::line]);
}

} // namespace mulyankan
