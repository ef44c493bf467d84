#include "forms/pages/evidence/evidence_details.h"

#include "forms/icons.h"
#include "forms/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kFactNamePx = 118;

} // namespace

std::optional<QDate> dayTyped(const QString &text)
{
    QString plain;
    for (const QChar each : text.trimmed())
        plain += each.digitValue() >= 0 ? QString::number(each.digitValue()) : QString(each);
    static const QRegularExpression yearFirst(u"\\A(\\d{4})-(\\d{1,2})-(\\d{1,2})\\z"_s);
    static const QRegularExpression dayFirst(u"\\A(\\d{1,2})[./ -](\\d{1,2})[./ -](\\d{4})\\z"_s);
    QRegularExpressionMatch match = yearFirst.match(plain);
    QDate day;
    if (match.hasMatch())
        day = {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    else if (match = dayFirst.match(plain); match.hasMatch())
        day = {match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()};
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString shortSum(const QString &sha256)
{
    if (sha256.size() < 16)
        return sha256;
    return sha256.left(4) + u' ' + sha256.mid(4, 4) + u" … "_s + sha256.mid(sha256.size() - 8, 4)
        + u' ' + sha256.right(4);
}

EvidenceDetails::EvidenceDetails(const WindowParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *area = new QScrollArea(this);
    m_body = new QWidget;
    area->setWidget(m_body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(20, 16, 20, 12);
    m_column->setSpacing(8);
    buildFields();
    buildFacts();
    m_column->addStretch(1);
    whole->addWidget(area, 1);
    buildDeeds();
}

QLineEdit *EvidenceDetails::makeField(const QString &field)
{
    auto *edit = new QLineEdit(m_body);
    edit->setObjectName(field);
    edit->installEventFilter(this);
    return edit;
}

TextBlock *EvidenceDetails::makeLabel()
{
    auto *label = new TextBlock(m_body);
    label->setType(Type::Card, true);
    label->setMaxLines(1);
    return label;
}

void EvidenceDetails::addHead(TextBlock *&label, TextBlock *&hint)
{
    auto *head = new QHBoxLayout;
    label = makeLabel();
    hint = new TextBlock({}, Type::Small, &Tokens::ink2, m_body);
    hint->setMaxLines(1);
    head->addWidget(label);
    head->addStretch(1);
    head->addWidget(hint, 0, Qt::AlignVCenter);
    m_column->addLayout(head);
}

void EvidenceDetails::buildFields()
{
    addHead(m_captionLabel, m_captionHint);
    m_caption = makeField(u"caption"_s);
    m_column->addWidget(m_caption);
    addHead(m_typeLabel, m_typeHint);
    m_types = new TypeChooser(m_parts, m_body);
    m_types->setObjectName(u"types"_s);
    m_column->addWidget(m_types);
    buildSupports();
    m_change = new ChangeCard(m_parts, m_body);
    m_change->setObjectName(u"change"_s);
    m_column->addWidget(m_change);
    m_sourceLabel = makeLabel();
    m_source = makeField(u"source"_s);
    m_datedLabel = makeLabel();
    m_dated = makeField(u"dated"_s);
    m_datedProblem = new TextBlock({}, Type::Small, &Tokens::bad, m_body);
    m_datedProblem->setObjectName(u"datedProblem"_s);
    m_datedProblem->setGlyph(u"circle-alert"_s);
    m_datedProblem->hide();
    m_column->addSpacing(4);
    for (QWidget *each : std::initializer_list<QWidget *>{m_sourceLabel, m_source, m_datedLabel,
                                                          m_dated, m_datedProblem})
        m_column->addWidget(each);
    for (QLineEdit *edit : {m_caption, m_source}) {
        connect(edit, &QLineEdit::textEdited, this, [this, edit](const QString &text) {
            if (mayChange())
                m_parts.session.type(Object::evidenceField(m_id, edit->objectName()), text);
        });
    }
    connect(m_dated, &QLineEdit::editingFinished, this, &EvidenceDetails::takeDated);
    connect(m_types, &TypeChooser::chosen, this, [this](const QString &type) {
        const EvidenceItem *shown = item();
        if (shown && mayChange() && shown->type != type)
            m_parts.session.set(Object::evidenceField(m_id, u"type"_s), type);
    });
}

void EvidenceDetails::buildSupports()
{
    auto *supports = new QWidget(m_body);
    auto *row = new QHBoxLayout(supports);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    m_supportsLabel = new TextBlock({}, Type::Card, &Tokens::ink2, supports);
    m_supportsLabel->setGlyph(u"link"_s);
    m_supportsLabel->setMaxLines(1);
    m_supportsLabel->setMinimumWidth(kFactNamePx);
    m_supports = new SupportChips(supports);
    m_supports->setObjectName(u"supports"_s);
    row->addWidget(m_supportsLabel, 0, Qt::AlignTop);
    row->addWidget(m_supports, 1);
    m_column->addWidget(supports);
}

EvidenceDetails::Fact EvidenceDetails::addFact(const QString &name, const QString &icon)
{
    Fact fact{new QWidget(m_body), nullptr, nullptr, nullptr};
    auto *row = new QHBoxLayout(fact.row);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(8);
    fact.name = new TextBlock({}, Type::Card, &Tokens::ink2, fact.row);
    fact.name->setGlyph(icon);
    fact.name->setMaxLines(1);
    fact.name->setMinimumWidth(kFactNamePx);
    fact.text = new TextBlock({}, Type::Card, &Tokens::ink, fact.row);
    fact.text->setObjectName(name);
    fact.hint = new TextBlock({}, Type::Small, &Tokens::ink2, fact.row);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(fact.text);
    words->addWidget(fact.hint);
    row->addWidget(fact.name, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_column->addWidget(fact.row);
    return fact;
}

void EvidenceDetails::buildFacts()
{
    m_column->addSpacing(4);
    m_captured = addFact(u"captured"_s, u"camera"_s);
    m_where = addFact(u"where"_s, u"map-pin"_s);
    m_seen = addFact(u"seen"_s, u"eye"_s);
    m_sum = addFact(u"sum"_s, u"fingerprint"_s);
    m_added = addFact(u"added"_s, u"user"_s);
}

void EvidenceDetails::buildDeeds()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(12, 4, 20, 10);
    column->setSpacing(2);
    auto *first = new QHBoxLayout;
    m_unlink = new Button({}, ButtonKind::Quiet, foot);
    m_unlink->setObjectName(u"unlink"_s);
    m_unlink->setGlyph(u"circle-minus"_s);
    m_undoHint = new TextBlock({}, Type::Small, &Tokens::ink2, foot);
    m_undoHint->setMaxLines(1);
    first->addWidget(m_unlink);
    first->addStretch(1);
    first->addWidget(m_undoHint, 0, Qt::AlignVCenter);
    auto *second = new QHBoxLayout;
    m_remove = new Button({}, ButtonKind::Quiet, foot);
    m_remove->setObjectName(u"remove"_s);
    m_remove->setGlyph(u"trash-2"_s);
    m_withdraw = new Button({}, ButtonKind::Danger, foot);
    m_withdraw->setObjectName(u"withdraw"_s);
    m_withdraw->setSmall(true);
    second->addWidget(m_remove);
    second->addStretch(1);
    second->addWidget(m_withdraw);
    column->addLayout(first);
    column->addLayout(second);
    layout()->addWidget(foot);
    connect(m_unlink, &Button::clicked, this, [this] { Q_EMIT unlinkWanted(m_question); });
    connect(m_remove, &Button::clicked, this, &EvidenceDetails::removeWanted);
    connect(m_withdraw, &Button::clicked, this, &EvidenceDetails::withdrawWanted);
}

const EvidenceItem *EvidenceDetails::item() const
{
    return m_parts.session.isOpen() ? m_parts.session.visit().item(m_id) : nullptr;
}

bool EvidenceDetails::mayChange() const
{
    const EvidenceItem *shown = item();
    return shown && !shown->withdrawn && m_parts.session.isDraft();
}

void EvidenceDetails::focusCaption()
{
    m_caption->setFocus(Qt::OtherFocusReason);
}

bool EvidenceDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && (watched == m_caption || watched == m_source))
        m_parts.session.finishTyping();
    return QWidget::eventFilter(watched, event);
}

void EvidenceDetails::takeDated()
{
    const EvidenceItem *shown = item();
    if (!shown || !mayChange())
        return;
    const QString text = m_dated->text().trimmed();
    const auto day = dayTyped(text);
    const bool isWrong = !text.isEmpty() && !day && text != m_dated->property("shown").toString();
    markField(*m_dated, isWrong);
    m_datedProblem->setVisible(isWrong);
    if (isWrong || text == m_dated->property("shown").toString())
        return;
    const JsonValue value = day ? JsonValue(day->toString(Qt::ISODate)) : JsonValue();
    if (day != shown->dated)
        m_parts.session.set(Object::evidenceField(m_id, u"dated"_s), value);
    else
        showDated();
}

} // namespace mulyankan
