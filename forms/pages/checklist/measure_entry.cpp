#include "forms/pages/checklist/measure_entry.h"

#include "forms/pages/checklist/ends_layout.h"
#include "forms/style.h"
#include "forms/widgets/chip.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"
#include "model/scoring/measure.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kQuietMs = 600;
constexpr int kMaxDigits = 15; // stays below 2^53
constexpr int kFieldPx = 76;

/// What was typed, in digits 0–9 whatever script they came in; a minus may lead.
QString asciiNumber(const QString &text)
{
    QString number;
    int digits = 0;
    for (const QChar sign : text) {
        const int value = sign.digitValue();
        if (value >= 0 && digits < kMaxDigits) {
            number += QChar(u'0' + value);
            ++digits;
        } else if ((sign == u'-' || sign == u'−') && number.isEmpty()) {
            number += u'-';
        }
    }
    return number;
}

std::optional<qint64> numberIn(const QLineEdit &field)
{
    bool isNumber = false;
    const qint64 number = field.text().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

MeasureEntry::MeasureEntry(const WindowParts &parts, QWidget *parent) : QuestionArea(parts, parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Surface(Surface::Kind::Card, this);
    outer->addWidget(card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(4);
    auto *row = new QWidget(card);
    auto *ends = new EndsLayout(row);
    m_label = new TextBlock(QString(), Type::Body, &Tokens::ink, row);
    m_label->setGlyph(u"ruler"_s, &Tokens::ink2);
    auto *fields = new QWidget(row);
    auto *line = new QHBoxLayout(fields);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    const auto word = [&](Ink ink) {
        auto *block = new TextBlock(QString(), Type::Body, ink, fields);
        block->setMaxLines(1);
        return block;
    };
    m_n = makeField(u"measureN"_s);
    m_d = makeField(u"measureD"_s);
    m_of = word(&Tokens::ink2);
    m_unit = word(&Tokens::ink2);
    m_value = word(&Tokens::ink);
    m_value->setObjectName(u"measureValue"_s);
    m_value->setType(Type::Body, true);
    m_hint = new Chip(QString(), Tone::Info, fields);
    m_hint->setObjectName(u"measureHint"_s);
    for (QWidget *widget : {static_cast<QWidget *>(m_n), static_cast<QWidget *>(m_of),
                            static_cast<QWidget *>(m_d), static_cast<QWidget *>(m_unit),
                            static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_hint)})
        line->addWidget(widget, 0, Qt::AlignVCenter);
    ends->addWidget(m_label);
    ends->addWidget(fields);
    m_says = new TextBlock(QString(), Type::Small, &Tokens::warn, card);
    m_says->setObjectName(u"measureSays"_s);
    layout->addWidget(row);
    layout->addWidget(m_says);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMs);
    connect(&m_quiet, &QTimer::timeout, this, &MeasureEntry::commit);
}

QLineEdit *MeasureEntry::makeField(const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(lookOf(*this).scaled(kFieldPx));
    field->setMaxLength(kMaxDigits + 1);
    field->setAcceptDrops(false);
    field->installEventFilter(this);
    connect(field, &QLineEdit::textEdited, this, [this, field] { edited(*field); });
    connect(field, &QLineEdit::editingFinished, this, &MeasureEntry::commit);
    return field;
}

bool MeasureEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        static_cast<QLineEdit *>(watched)->setFixedWidth(lookOf(*this).scaled(kFieldPx));
    return QuestionArea::eventFilter(watched, event);
}

void MeasureEntry::edited(QLineEdit &field)
{
    const QString number = asciiNumber(field.text());
    if (number != field.text()) {
        const int at = int(asciiNumber(field.text().left(field.cursorPosition())).size());
        field.setText(number);
        field.setCursorPosition(at);
    }
    m_isDirty = true;
    m_quiet.start();
    showEntered();
}

std::optional<MeasureValue> MeasureEntry::recorded() const
{
    const auto pending = session().pendingValue(object(u"measure"_s));
    if (!pending)
        return response().measure;
    if (pending->isNull())
        return std::nullopt;
    return MeasureValue{(*pending)["n"].toInteger().value_or(0), (*pending)["d"].toInteger()};
}

std::optional<MeasureValue> MeasureEntry::entered() const
{
    const auto n = numberIn(*m_n);
    if (!n)
        return std::nullopt;
    if (!question().measure->isPercent())
        return MeasureValue{*n, 1};
    const auto d = numberIn(*m_d);
    return d && *d > 0 ? std::optional(MeasureValue{*n, *d}) : std::nullopt;
}

void MeasureEntry::commit()
{
    m_quiet.stop();
    if (!m_isDirty || !hasQuestion() || !question().measure || !isDraft())
        return;
    const auto value = entered();
    const bool isEmpty = m_n->text().isEmpty() && m_d->text().isEmpty();
    if (!value && !isEmpty)
        return; // half of a figure is none; the sentence says what is missing
    m_isDirty = false;
    if (value != recorded())
        session().set(object(u"measure"_s), value ? measureJson(*value) : JsonValue());
}

void MeasureEntry::enterQuestion()
{
    m_isDirty = false;
    m_quiet.stop();
}

void MeasureEntry::showWords()
{
    setVisible(question().measure.has_value());
    if (!question().measure)
        return;
    const MeasureRule &rule = *question().measure;
    m_label->setLead(rule.label.in(language()));
    m_label->setText(rule.lowerIsBetter ? tr("Lower is better.") : QString());
    m_of->setText(tr("of", "17 of 20"));
    m_of->setVisible(rule.isPercent());
    m_d->setVisible(rule.isPercent());
    const QString unit = rule.kind == "hours"_L1 ? tr("hours")
        : rule.kind == "days"_L1                 ? tr("days")
        : rule.kind == "count"_L1                ? QString()
                                                 : rule.unit;
    m_unit->setText(unit);
    m_unit->setVisible(!rule.isPercent() && !unit.isEmpty());
    m_n->setAccessibleName(rule.isPercent() ? tr("%1: how many").arg(rule.label.in(language()))
                                            : rule.label.in(language()));
    m_d->setAccessibleName(tr("%1: out of how many").arg(rule.label.in(language())));
}

void MeasureEntry::showState()
{
    if (!question().measure)
        return;
    setVisible(isDraft() || recorded().has_value()); // nothing was measured: nothing is asked
    for (QLineEdit *field : {m_n, m_d})
        field->setReadOnly(!isDraft());
    if (!m_isDirty) {
        const auto value = recorded();
        const QString n = value ? QString::number(value->n) : QString();
        const QString d = value ? QString::number(value->d.value_or(1)) : QString();
        if (m_n->text() != n)
            m_n->setText(n);
        if (m_d->text() != d)
            m_d->setText(d);
    }
    showEntered();
}

void MeasureEntry::showEntered()
{
    const auto value = entered();
    const bool isEmpty = m_n->text().isEmpty() && m_d->text().isEmpty();
    const auto d = numberIn(*m_d);
    const bool isBadD = question().measure->isPercent() && d && *d <= 0;
    markField(*m_d, isBadD);
    m_value->setVisible(value.has_value() && question().measure->isPercent());
    m_hint->setVisible(value.has_value());
    m_says->hide();
    if (value) {
        showHint(*value);
        return;
    }
    m_says->setText(isBadD ? tr("The second figure is the total: it has to be above 0.")
                           : tr("Both figures are needed; nothing is recorded yet."));
    m_says->setVisible(!isEmpty && isDraft());
}

void MeasureEntry::showHint(const MeasureValue &value)
{
    const MeasureHint hint = measureHint(*question().measure, value);
    m_value->setText(u"= "_s + hint.value.toFixed2() + u" %"_s);
    const QString points = hint.floor >= hint.ceiling
        ? tr("Points to level %1").arg(hint.floor)
        : tr("Points to levels %1 to %2").arg(hint.floor).arg(hint.ceiling);
    const int level = shownLevel();
    const bool disagrees = level > 0 && hint.disagrees(level);
    m_hint->setText(points);
    m_hint->setTone(disagrees ? Tone::Warn : Tone::Info);
    m_hint->setGlyph(disagrees ? u"triangle-alert"_s : u"lightbulb"_s);
    if (hint.isOdd)
        m_says->setText(tr("A share outside 0 to 100 per cent: look at the figures again."));
    else if (disagrees)
        m_says->setText(
            tr("Level %1 is chosen. The figure and the level do not agree: look at both again.")
                .arg(level));
    m_says->setVisible(hint.isOdd || disagrees);
}

} // namespace mulyankan
