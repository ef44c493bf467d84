#include "forms/pages/evidence/evidence_details.h"
#include "forms/pages/evidence/evidence_words.h"
#include "forms/style.h"
#include "forms/wording/wording.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mulyankan {

// What the right column says of an item.

namespace {

/// `22.0796° N, 82.1391° E`.
QString positionText(const Capture &capture)
{
    const auto part = [](int e7, QChar plus, QChar minus) {
        return QString(QString::number(std::abs(e7) / 1e7, 'f', 4) + u"° "_s
                       + (e7 < 0 ? minus : plus));
    };
    return part(capture.latitudeE7.value_or(0), u'N', u'S') + u", "_s
        + part(capture.longitudeE7.value_or(0), u'E', u'W');
}

QString offsetText(int minutes)
{
    return u"UTC%1%2:%3"_s.arg(minutes < 0 ? u"−"_s : u"+"_s)
        .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
        .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
}

} // namespace

void EvidenceDetails::retranslate()
{
    m_captionLabel->setText(tr("Caption"));
    m_captionHint->setText(tr("what the item shows"));
    m_caption->setAccessibleName(tr("Caption"));
    m_typeLabel->setText(tr("Type"));
    m_typeHint->setText(tr("decides its group"));
    m_sourceLabel->setText(tr("Source"));
    m_source->setAccessibleName(tr("Source"));
    m_source->setPlaceholderText(tr("who gave it, or where it comes from"));
    m_datedLabel->setText(tr("Date of the thing"));
    m_dated->setAccessibleName(tr("Date of the thing"));
    m_dated->setPlaceholderText(tr("day.month.year"));
    m_datedProblem->setText(tr("This is no date. Write it as 15.1.2024, or leave it empty."));
    m_captured.name->setText(tr("Captured"));
    m_where.name->setText(tr("Where"));
    m_seen.name->setText(tr("Seen by"));
    m_sum.name->setText(tr("SHA-256"));
    m_added.name->setText(tr("Added"));
    m_supportsLabel->setText(tr("Supports"));
    m_undoHint->setText(tr("can be undone with Ctrl Z"));
    m_supportsShown.clear();
    show(m_id, m_question);
}

void EvidenceDetails::show(const QString &id, const QString &question)
{
    if (id != m_id) {
        m_parts.session.finishTyping();
        markField(*m_dated, false);
        m_datedProblem->hide();
        m_dated->setModified(false);
    }
    const bool isOther = id != m_id;
    m_id = id;
    m_question = question;
    const EvidenceItem *shown = item();
    if (!shown)
        return;
    if (isOther) {
        m_caption->setText({});
        m_source->setText({});
    }
    showField(m_caption, u"caption"_s);
    showField(m_source, u"source"_s);
    if (isOther || !m_dated->hasFocus())
        showDated();
    const auto pending = m_parts.session.pendingValue(Object::evidenceField(id, u"type"_s));
    m_types->show(question, pending ? pending->text() : shown->type, mayChange());
    showFacts(*shown);
    showSupports(*shown);
    const bool isOfQuestion = shown->supports.contains(question);
    m_change->setVisible(isOfQuestion);
    if (isOfQuestion)
        m_change->show(question, *shown);
    showDeeds(*shown);
}

void EvidenceDetails::showField(QLineEdit *edit, const QString &field)
{
    const QString text = m_parts.session.textOf(Object::evidenceField(m_id, field));
    edit->setReadOnly(!mayChange());
    if (edit->text() == text)
        return;
    const int cursor = edit->cursorPosition();
    edit->setText(text);
    if (edit->hasFocus())
        edit->setCursorPosition(cursor);
    else
        edit->setCursorPosition(0);
}

void EvidenceDetails::showDated()
{
    const EvidenceItem *shown = item();
    const QString text =
        shown && shown->dated ? dateText(*shown->dated, m_parts.language()) : QString();
    m_dated->setReadOnly(!mayChange());
    m_dated->setProperty("shown", text);
    m_dated->setText(text);
    markField(*m_dated, false);
    m_datedProblem->hide();
}

void EvidenceDetails::showFact(const Fact &fact, const QString &text, const QString &hint)
{
    fact.row->setVisible(!text.isEmpty());
    fact.text->setText(text);
    fact.hint->setVisible(!hint.isEmpty());
    fact.hint->setText(hint);
}

void EvidenceDetails::showFacts(const EvidenceItem &item)
{
    const Language language = m_parts.language();
    const EvidenceWords words(m_parts.session, language);
    QString captured;
    QString capturedHint;
    if (item.capture) {
        const QDateTime at = QDateTime::fromString(item.capture->local, Qt::ISODate);
        captured = tr("%1, %2").arg(dateText(at.date(), language), at.time().toString(u"HH:mm"_s));
        capturedHint = tr("from the file, by the camera's clock");
        if (item.capture->offsetMinutes)
            capturedHint = tr("from the file, %1").arg(offsetText(*item.capture->offsetMinutes));
        if (!item.capture->device.isEmpty())
            capturedHint = tr("%1 · %2").arg(capturedHint, item.capture->device);
    }
    showFact(m_captured, captured, capturedHint);
    const bool hasPlace = item.capture && item.capture->latitudeE7;
    showFact(m_where, hasPlace ? positionText(*item.capture) : QString(),
             hasPlace ? tr("from the file") : QString());
    showFact(m_seen, item.isSeenOnly() ? words.personName(item.seenBy) : QString(),
             tr("not copied: there is no file"));
    showFact(m_sum, shortSum(item.sha256),
             tr("%1 · %2").arg(sizeText(item.sizeBytes), words.mediaName(item.mediaType)));
    m_sum.text->setToolTip(item.sha256);
    const QString by = words.personName(item.addedBy);
    showFact(m_added, by.isEmpty() ? tr("without a name") : by,
             tr("%1 · %2").arg(momentText(item.addedAt, language), item.id));
}

void EvidenceDetails::showSupports(const EvidenceItem &item)
{
    const QString shown = item.id + item.supports.join(u',') + QString::number(int(mayChange()))
        + QString::number(int(m_parts.language()));
    if (shown == m_supportsShown)
        return;
    m_supportsShown = shown;
    m_supports->clear();
    for (const QString &code : item.supports) {
        auto *chip = new QWidget;
        auto *row = new QHBoxLayout(chip);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        auto *go = new Button(code, ButtonKind::Quiet, chip);
        go->setObjectName(QString(u"go"_s + code));
        go->setSmall(true);
        const Question *question = m_parts.session.framework().question(code);
        go->setToolTip(question ? question->text.in(m_parts.language()) : code);
        connect(go, &Button::clicked, this, [this, code] {
            Place place{Place::Where::Checklist};
            place.question = code;
            Q_EMIT wanted(place);
        });
        row->addWidget(go);
        if (mayChange()) {
            auto *off = new Button({}, ButtonKind::Plain, chip);
            off->setObjectName(QString(u"off"_s + code));
            off->setSmall(true);
            off->setGlyph(u"x"_s);
            off->setAccessibleName(tr("Remove from %1").arg(code));
            off->setToolTip(tr("Remove from %1").arg(code));
            connect(off, &Button::clicked, this, [this, code] { Q_EMIT unlinkWanted(code); });
            row->addWidget(off);
        }
        m_supports->add(chip);
    }
    if (item.supports.isEmpty())
        m_supports->add(new TextBlock(tr("nothing yet: unsorted"), Type::Card, &Tokens::warn));
    if (mayChange()) {
        auto *give = new Button(tr("+ question"), ButtonKind::Quiet);
        give->setObjectName(u"addQuestion"_s);
        give->setSmall(true);
        connect(give, &Button::clicked, this, &EvidenceDetails::giveWanted);
        m_supports->add(give);
    }
}

void EvidenceDetails::showDeeds(const EvidenceItem &item)
{
    const bool isDraft = m_parts.session.isDraft();
    const bool isOfQuestion = item.supports.contains(m_question);
    m_unlink->setVisible(mayChange() && isOfQuestion);
    m_unlink->setText(tr("Remove from %1").arg(m_question));
    m_undoHint->setVisible(mayChange() && m_parts.theme.look().textPercent <= 125);
    m_remove->setVisible(mayChange());
    m_remove->setText(tr("Remove the item"));
    m_withdraw->setVisible(isDraft && !item.withdrawn && !item.isSeenOnly());
    m_withdraw->setText(tr("Withdraw …"));
    m_withdraw->setToolTip(tr("Erases the bytes for good, because the city or the law asks"));
}

} // namespace mulyankan
