#include "forms/pages/checklist/question_inside.h"

#include "forms/pages/checklist/answer_text.h"
#include "forms/style.h"
#include "forms/widgets/banner.h"
#include "forms/widgets/level_card.h"
#include "forms/wording/wording.h"

#include <QBoxLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QMimeData>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kWidestPx = 1120;
constexpr int kSidePx = 20;
constexpr int kPairPx = 700; // below it, evidence and note lie one below the other

/// The fact or the question on which the relevance of a question rests, the first that is named.
const Condition *firstNamed(const Condition &condition)
{
    if (!condition.id.isEmpty())
        return &condition;
    for (const Condition &part : condition.parts) {
        if (const Condition *named = firstNamed(part))
            return named;
    }
    return nullptr;
}

} // namespace

QuestionPanel::QuestionPanel(const WindowParts &parts, QWidget *parent)
    : QWidget(parent), m_inside(std::make_unique<Inside>(Inside{parts}))
{
    setObjectName(u"question"_s);
    setAcceptDrops(true);
    build();
    buildEnd();
    wire();
    retranslate();
}

QuestionPanel::~QuestionPanel()
{
    // a field that goes with the focus on it records its text: nothing is to be shown any more
    m_inside->session().disconnect(this);
}

void QuestionPanel::build()
{
    Inside &in = *m_inside;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    in.scroll = new QScrollArea(this);
    in.scroll->setObjectName(u"questionScroll"_s);
    in.scroll->setWidgetResizable(true);
    in.scroll->setFrameShape(QFrame::NoFrame);
    in.scroll->setFocusPolicy(Qt::NoFocus);
    in.scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    in.scroll->viewport()->setAutoFillBackground(false);
    layout->addWidget(in.scroll);
    in.content = new QWidget;
    in.content->setAutoFillBackground(false);
    in.column = new QVBoxLayout(in.content);
    in.column->setSpacing(8);
    in.hidden = new Banner(Tone::Info, in.content);
    in.hidden->setObjectName(u"hiddenQuestion"_s);
    in.hidden->setGlyph(u"eye-off"_s);
    in.hiddenBy = in.hidden->addAction(QString());
    in.message = new Banner(Tone::Bad, in.content);
    in.message->setObjectName(u"questionMessage"_s);
    in.message->setDismissible(true);
    in.failure = new Banner(Tone::Bad, in.content);
    in.failure->setObjectName(u"questionFailure"_s);
    in.retry = in.failure->addAction(QString());
    in.retry->setObjectName(u"retry"_s);
    in.retry->setGlyph(u"rotate-cw"_s);
    in.head = new QuestionHead(in.parts, in.content);
    in.people = new PeopleArea(in.parts, in.content);
    in.levels = new LevelArea(in.parts, in.content);
    in.measure = new MeasureEntry(in.parts, in.content);
    in.answer = new AnswerArea(in.parts, in.content);
    in.gate = new GateArea(in.parts, in.content);
    in.answer->addBeside(in.gate->opener());
    in.hidden->hide();
    in.message->hide();
    in.failure->hide();
}

void QuestionPanel::buildEnd()
{
    Inside &in = *m_inside;
    in.giver = new EvidenceGiver(in.parts, this);
    in.strip = new EvidenceStrip(in.parts, *in.giver, in.content);
    in.note = new NoteArea(in.parts, in.content);
    in.areas = {in.head, in.people, in.levels, in.measure, in.answer, in.gate, in.strip, in.note};
    for (QWidget *widget : {static_cast<QWidget *>(in.hidden), static_cast<QWidget *>(in.message),
                            static_cast<QWidget *>(in.failure), static_cast<QWidget *>(in.head),
                            static_cast<QWidget *>(in.people), static_cast<QWidget *>(in.levels),
                            static_cast<QWidget *>(in.measure), static_cast<QWidget *>(in.answer),
                            static_cast<QWidget *>(in.gate)})
        in.column->addWidget(widget);
    in.pair = new QBoxLayout(QBoxLayout::LeftToRight);
    in.pair->setSpacing(24);
    in.pair->addWidget(in.strip, 9);
    in.pair->addWidget(in.note, 11);
    in.column->addLayout(in.pair);
    in.column->addStretch(1);
    in.scroll->setWidget(in.content);
    connect(in.scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &QuestionPanel::setMargins);
    in.content->hide();
}

void QuestionPanel::wire()
{
    Inside &in = *m_inside;
    for (QuestionArea *area : in.areas)
        connect(area, &QuestionArea::told, this, &QuestionPanel::tell);
    connect(in.giver, &EvidenceGiver::told, this, &QuestionPanel::tell);
    connect(in.levels, &LevelArea::chosen, this,
            [&in](int level) { in.answer->choose(QString::number(level)); });
    connect(in.gate, &GateArea::levelWanted, this,
            [&in](int level) { in.answer->choose(QString::number(level)); });
    connect(in.gate, &GateArea::evidenceWanted, in.giver, &EvidenceGiver::pick);
    connect(in.people, &PeopleArea::interviewWanted, this,
            [&in] { in.giver->giveInterview(in.people->askedNames()); });
    connect(in.strip, &EvidenceStrip::itemWanted, this, [this](const QString &evidence) {
        Place place{Place::Where::Evidence};
        place.question = m_inside->question;
        place.evidence = evidence;
        Q_EMIT wanted(place);
    });
    connect(in.hiddenBy, &QAbstractButton::clicked, this, &QuestionPanel::goToReason);
    connect(in.retry, &QAbstractButton::clicked, this, [&in] { in.session().retry(); });
    for (AnswerText *text : {in.note->text(), in.answer->reason(), in.gate->reason()}) {
        connect(text, &AnswerText::left, this,
                [&in] { in.levels->focusCard()->setFocus(Qt::ShortcutFocusReason); });
        connect(text, &AnswerText::filesPasted, this,
                [&in](const QMimeData *mime) { in.giver->take(*mime); });
    }
    connect(&in.session(), &Session::opened, this, &QuestionPanel::refresh);
    connect(&in.session(), &Session::changed, this, &QuestionPanel::take);
    connect(&in.session(), &Session::notSaved, this, [this, &in](const Error &error) {
        const bool isKept =
            error.kind == Errc::Io || error.kind == Errc::Space || error.kind == Errc::Held;
        if (isVisible() && !isKept)
            tell(true, errorText(error, in.parts.language()), tr("What was there before stands."));
        if (in.hasQuestion())
            showFailure();
    });
}

void QuestionPanel::showQuestion(const QString &id)
{
    Inside &in = *m_inside;
    if (id != in.question) {
        QGuiApplication::inputMethod()->commit(); // what is being composed belongs to this one
        in.measure->commit();
        in.session().finishTyping();
        in.message->hide();
    }
    in.question = id;
    in.content->setVisible(in.hasQuestion());
    if (!in.hasQuestion())
        return;
    in.giver->setQuestion(id);
    setUpdatesEnabled(false);
    for (QuestionArea *area : in.areas)
        area->setQuestion(id);
    showState();
    in.scroll->verticalScrollBar()->setValue(0);
    setUpdatesEnabled(true);
}

QString QuestionPanel::question() const
{
    return m_inside->hasQuestion() ? m_inside->question : QString();
}

void QuestionPanel::refresh()
{
    Inside &in = *m_inside;
    in.content->setVisible(in.hasQuestion());
    if (!in.hasQuestion())
        return;
    for (QuestionArea *area : in.areas) {
        area->showWords();
        area->showState();
    }
    showState();
}

void QuestionPanel::take(const Touched &touched)
{
    Inside &in = *m_inside;
    if (!in.hasQuestion() || in.head->questionId() != in.question)
        return;
    if (!touched.visit && !touched.evidence && !touched.questions.contains(in.question))
        return;
    for (QuestionArea *area : in.areas)
        area->showState();
    showState();
}

void QuestionPanel::retranslate()
{
    Inside &in = *m_inside;
    in.message->hide(); // its words are of the other language
    in.retry->setText(tr("Try again"));
    in.scroll->setAccessibleName(tr("Question"));
    if (in.hasQuestion() && in.head->questionId() == in.question)
        refresh();
}

void QuestionPanel::showState()
{
    showHidden();
    showFailure();
}

void QuestionPanel::showHidden()
{
    Inside &in = *m_inside;
    const Framework &framework = in.session().framework();
    const int index = framework.questionIndex.value(in.question);
    const bool isHidden = !in.session().scoreboard().question(index).isRelevant;
    in.hidden->setVisible(isHidden);
    const Question &question = framework.questions[size_t(index)];
    const Condition *reason =
        isHidden && question.relevantIf ? firstNamed(*question.relevantIf) : nullptr;
    if (!isHidden)
        return;
    const QString note = question.relevanceNote.in(in.parts.language());
    in.hidden->setTexts(tr("This question does not apply here and is hidden."),
                        note.isEmpty() ? tr("Its answer is kept and does not count.")
                                       : tr("%1 Its answer is kept and does not count.").arg(note));
    in.hiddenBy->setVisible(reason != nullptr);
    if (reason)
        in.hiddenBy->setText(reason->kind == Condition::Kind::Fact ? tr("Show the fact")
                                                                   : tr("Show %1").arg(reason->id));
}

void QuestionPanel::goToReason()
{
    Inside &in = *m_inside;
    const Question &question = *in.session().framework().question(in.question);
    const Condition *reason = question.relevantIf ? firstNamed(*question.relevantIf) : nullptr;
    if (!reason)
        return;
    const bool isFact = reason->kind == Condition::Kind::Fact;
    Place place{isFact ? Place::Where::Visit : Place::Where::Checklist};
    place.section = isFact ? u"facts"_s : QString();
    place.question = isFact ? QString() : reason->id;
    Q_EMIT wanted(place);
}

void QuestionPanel::showFailure()
{
    Inside &in = *m_inside;
    std::optional<Error> failure;
    for (const QString &field :
         {u"answer"_s, u"note"_s, u"reason"_s, u"gate_reason"_s, u"measure"_s, u"interviewed"_s}) {
        if (!failure)
            failure = in.session().failureOf(Object::response(in.question, field));
    }
    in.failure->setVisible(failure.has_value());
    if (failure)
        in.failure->setTexts(
            tr("Not saved."),
            tr("%1 What you entered is kept.").arg(errorText(*failure, in.parts.language())));
}

void QuestionPanel::tell(bool isBad, const QString &fact, const QString &advice)
{
    Inside &in = *m_inside;
    in.message->setTone(isBad ? Tone::Bad : Tone::Info);
    in.message->setTexts(fact, advice);
    in.message->show();
    in.scroll->ensureWidgetVisible(in.message, 0, 0);
}

void QuestionPanel::arrange(const Room &room)
{
    m_inside->levels->setStacked(room.areCardsStacked);
    setMargins();
}

void QuestionPanel::setMargins()
{
    Inside &in = *m_inside;
    const Look &look = lookOf(*this);
    const int least = look.spaced(kSidePx);
    const int side = std::max(least, (width() - look.scaled(kWidestPx)) / 2);
    // the scroll bar lies in the margin, so that nothing moves when it comes
    const QScrollBar *bar = in.scroll->verticalScrollBar();
    const int taken = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
    in.column->setContentsMargins(side, look.spaced(10), std::max(4, side - taken),
                                  look.spaced(12));
    const bool isWide = width() - 2 * side >= look.scaled(kPairPx);
    in.pair->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void QuestionPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMargins();
}

void QuestionPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setMargins();
}

} // namespace mulyankan
