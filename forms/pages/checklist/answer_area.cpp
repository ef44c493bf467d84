#include "forms/pages/checklist/answer_area.h"

#include "forms/pages/checklist/answer_text.h"
#include "forms/pages/checklist/ends_layout.h"
#include "forms/pages/checklist/flow_layout.h"
#include "forms/style.h"
#include "forms/widgets/banner.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

AnswerArea::AnswerArea(const WindowParts &parts, QWidget *parent)
    : QuestionArea(parts, parent), m_chosen(new Banner(Tone::Info, this)),
      m_why(new Surface(Surface::Kind::Card, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeRow());
    m_chosen->setObjectName(u"specialAnswer"_s);
    m_takeBack = m_chosen->addAction(QString());
    m_takeBack->setObjectName(u"takeBack"_s);
    connect(m_takeBack, &QAbstractButton::clicked, this, [this] { choose({}); });
    layout->addWidget(m_chosen);
    makeReason();
    layout->addWidget(m_why);
    m_chosen->hide();
    m_why->hide();
    AnswerArea::measure();
}

QWidget *AnswerArea::makeRow()
{
    auto *row = new QWidget(this);
    auto *ends = new EndsLayout(row);
    auto *left = new QWidget(row);
    m_left = new FlowLayout(left, 8);
    m_support = new TextBlock(QString(), Type::Small, &Tokens::ok, left);
    m_support->setAlignment(Qt::AlignVCenter);
    m_left->addWidget(m_support);
    m_support->setMaxLines(1);
    m_support->setGlyph(u"shield-check"_s);
    m_support->setObjectName(u"supportText"_s);
    auto *buttons = new QWidget(row);
    auto *flow = new FlowLayout(buttons, 8);
    const auto add = [&](const QString &name, const QString &key, const QString &answer) {
        auto *button = new Button(QString(), ButtonKind::Secondary, buttons);
        button->setObjectName(name);
        button->setSmall(true);
        button->setCheckable(true);
        button->setKeyHint(key);
        flow->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, answer] {
            choose(answer);
            if (hasQuestion())
                showState(); // the button shows what is recorded, not that it was pressed
        });
        return button;
    };
    m_notSeen = add(u"notSeen"_s, u"0"_s, u"NS"_s);
    m_notApplicable = add(u"notApplicable"_s, u"N"_s, u"NA"_s);
    m_noEvidence = add(u"noEvidence"_s, u"E"_s, u"NE"_s);
    ends->addWidget(left);
    ends->addWidget(buttons);
    return row;
}

void AnswerArea::measure()
{
    m_support->setMinimumHeight(lookOf(*this).smallControlPx()); // as the buttons beside it
}

void AnswerArea::addBeside(QWidget *widget)
{
    m_left->addWidget(widget);
}

void AnswerArea::makeReason()
{
    m_whyTitle = new TextBlock(QString(), Type::Body, &Tokens::ink, m_why);
    m_whyTitle->setType(Type::Body, true);
    m_reason = new AnswerText(session(), m_why);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setLines(1, 8);
    m_whyMissing = new TextBlock(QString(), Type::Small, &Tokens::bad, m_why);
    m_whyMissing->setGlyph(u"circle-alert"_s);
    m_whyMissing->setObjectName(u"reasonMissing"_s);
    auto *layout = new QVBoxLayout(m_why);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(m_whyTitle);
    layout->addWidget(m_reason);
    layout->addWidget(m_whyMissing);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &AnswerArea::showReason);
}

QString AnswerArea::nameOf(const QString &answer) const
{
    const auto &answers = session().framework().specialAnswers;
    for (const CodeName &special : answers) {
        if (special.code == answer)
            return special.name.in(language());
    }
    return answer;
}

void AnswerArea::enterQuestion()
{
    m_reason->setObject(object(u"reason"_s));
}

void AnswerArea::showWords()
{
    m_notSeen->setText(tr("Not seen yet"));
    m_notSeen->setToolTip(tr("Still to be seen: it counts as open."));
    m_notApplicable->setText(nameOf(u"NA"_s));
    m_notApplicable->setVisible(question().naAllowed);
    m_noEvidence->setText(nameOf(u"NE"_s));
    m_takeBack->setText(tr("Take the answer back"));
    m_takeBack->setKeyHint(tr("Del"));
    m_whyTitle->setText(tr("Why does the question not apply here?"));
    m_reason->setAccessibleName(m_whyTitle->text());
    m_reason->setPlaceholderText(tr("What the city does not have, and who said so"));
    m_whyMissing->setText(
        tr("The reason is still missing. The visit cannot be signed without it."));
}

void AnswerArea::showState()
{
    const QString answer = shownAnswer();
    const int supported = supportedLevel();
    m_support->setText(tr("Evidence supports up to level %1").arg(supported));
    m_noEvidence->setChecked(answer == "NE"_L1);
    m_notApplicable->setChecked(answer == "NA"_L1);
    m_notSeen->setChecked(answer == "NS"_L1);
    for (Button *button : {m_noEvidence, m_notSeen})
        button->setVisible(isDraft() || button->isChecked());
    m_notApplicable->setVisible(question().naAllowed
                                && (isDraft() || m_notApplicable->isChecked()));
    for (Button *button : {m_noEvidence, m_notSeen, m_notApplicable})
        button->setOffBecause(isDraft() ? QString() : tr("The visit is signed: it is read only."));
    showChosen(answer);
    m_why->setVisible(answer == "NA"_L1);
    m_reason->setReadOnly(!isDraft());
    m_reason->refresh();
    showReason();
}

void AnswerArea::showChosen(const QString &answer)
{
    m_chosen->setVisible(answer.size() == 2);
    m_takeBack->setVisible(isDraft());
    if (answer == "NA"_L1)
        m_chosen->setTexts(tr("Answered: not applicable."),
                           tr("It leaves the score; the secretariat approves it."));
    else if (answer == "NE"_L1)
        m_chosen->setTexts(tr("Answered: no evidence produced."), tr("It counts as level 1."));
    else
        m_chosen->setTexts(tr("Marked: not seen yet."), tr("It still counts as open."));
    m_chosen->setGlyph(answer == "NS"_L1 ? u"circle-dashed"_s : u"circle-check"_s);
}

void AnswerArea::showReason()
{
    const bool isMissing = isDraft() && m_reason->toPlainText().trimmed().isEmpty();
    m_whyMissing->setVisible(isMissing);
    markField(*m_reason, isMissing && !m_reason->hasFocus());
}

void AnswerArea::choose(const QString &answer)
{
    if (!isDraft()) {
        Q_EMIT told(false, tr("The visit is signed."), tr("Its answers are read only."));
        return;
    }
    if (answer == "NA"_L1 && !question().naAllowed) {
        Q_EMIT told(false, tr("This question cannot be answered with “not applicable”."),
                    tr("It applies to every city. Choose a level, or say that no evidence was "
                       "produced."));
        return;
    }
    if (answer != shownAnswer())
        session().setAnswer(questionId(), answer);
    else if (session().failureOf(object(u"answer"_s)))
        session().retry();
    if (answer == "NA"_L1 && hasQuestion()) {
        showState();
        m_reason->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace mulyankan
