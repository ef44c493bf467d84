#include "forms/pages/visit/person_row.h"

#include "forms/pages/visit/bound_fields.h"
#include "forms/pages/visit/date_entry.h"
#include "forms/style.h"
#include "forms/widgets/button.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"

#include <QCheckBox>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace mulyankan {

PersonRow::PersonRow(const WindowParts &parts, const QString &person, bool isTeam, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_person(person), m_isTeam(isTeam)
{
    setObjectName(QString(u"person_"_s + person));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    column->setSpacing(8);
    buildTop();
    buildMenus();
    column->addLayout(m_line);
    buildDetails();
    column->addWidget(m_details);
    setOpen(false);
}

void PersonRow::buildTop()
{
    m_line = new QBoxLayout(QBoxLayout::LeftToRight);
    m_line->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_name = new TextBlock(QString(), Type::Body, &Tokens::ink, this);
    m_name->setType(Type::Body, true);
    m_name->setGlyph(u"user"_s, &Tokens::ink2);
    m_name->setMaxLines(2);
    m_label = new TextBlock(QString(), Type::Small, &Tokens::ink2, this);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_label);
    words->addStretch(1);
    m_role = new Button(QString(), ButtonKind::Plain, this);
    m_role->setObjectName(QString(u"role_"_s + m_person));
    m_role->setGlyph(u"chevron-down"_s, true);
    m_role->setSmall(true);
    buildDeclaration();
    m_interviewRole = new Button(QString(), ButtonKind::Plain, this);
    m_interviewRole->setObjectName(QString(u"interviewRole_"_s + m_person));
    m_interviewRole->setGlyph(u"chevron-down"_s, true);
    m_interviewRole->setSmall(true);
    m_more = new Button(QString(), ButtonKind::Plain, this);
    m_more->setObjectName(QString(u"details_"_s + m_person));
    m_more->setSmall(true);
    m_line->addLayout(words, 4);
    m_line->addWidget(m_role, 2, Qt::AlignLeft | Qt::AlignVCenter);
    m_line->addWidget(m_isTeam ? m_declaration : static_cast<QWidget *>(m_interviewRole),
                      m_isTeam ? 8 : 3);
    m_line->addWidget(m_more, 0, Qt::AlignVCenter);
    m_declaration->setVisible(m_isTeam);
    m_interviewRole->setVisible(!m_isTeam);
    connect(m_more, &QAbstractButton::clicked, this, [this] { setOpen(m_details->isHidden()); });
}

void PersonRow::buildDeclaration()
{
    m_declaration = new QWidget(this);
    auto *declaration = new QHBoxLayout(m_declaration);
    declaration->setContentsMargins({});
    declaration->setSpacing(8);
    m_declared = new QCheckBox(m_declaration);
    m_declared->setObjectName(QString(u"declare_"_s + m_person));
    m_declaredWords = new TextBlock(QString(), Type::Body, &Tokens::ink, m_declaration);
    m_declaredWords->setMaxLines(3);
    m_declaredWords->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_interest = new Button(QString(), ButtonKind::Quiet, m_declaration);
    m_interest->setObjectName(QString(u"interest_"_s + m_person));
    m_interest->setSmall(true);
    declaration->addWidget(m_declared);
    declaration->addWidget(m_declaredWords, 1);
    declaration->addWidget(m_interest);
    connect(m_declared, &QCheckBox::clicked, this, &PersonRow::declare);
    connect(m_interest, &QAbstractButton::clicked, this, &PersonRow::declareInterest);
}

void PersonRow::buildDetails()
{
    Session &session = m_parts.session;
    m_details = new QWidget(this);
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(26, 0, 4, 4);
    column->setSpacing(8);
    const auto line = [&](const QString &field) {
        auto *edit = new BoundLine(session, Object::person(m_person, field), m_details);
        edit->setObjectName(QString(field + u'_' + m_person));
        return edit;
    };
    m_nameField = line(u"name"_s);
    m_nameField->setMayBeEmpty(false);
    m_designation = line(u"designation"_s);
    m_organisation = line(u"organisation"_s);
    m_reason = line(u"leave_reason"_s);
    auto *who = new QHBoxLayout;
    who->setSpacing(12);
    who->addWidget(labelled(m_labels[0], m_nameField, m_details), 1);
    who->addWidget(labelled(m_labels[1], m_designation, m_details), 1);
    who->addWidget(labelled(m_labels[2], m_organisation, m_details), 1);
    m_days = new QWidget(m_details);
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins({});
    days->setSpacing(12);
    m_joins = new DateEntry(QString(u"joins_"_s + m_person), m_parts.clock, m_days);
    m_leaves = new DateEntry(QString(u"leaves_"_s + m_person), m_parts.clock, m_days);
    days->addWidget(m_joins, 1);
    days->addWidget(m_leaves, 1);
    days->addWidget(labelled(m_labels[3], m_reason, m_days), 1);
    m_days->setVisible(m_isTeam);
    column->addLayout(who);
    column->addWidget(m_days);
    column->addLayout(buildRemoval());
    connect(m_joins, &DateEntry::entered, this, [this] { enterDays(m_joins); });
    connect(m_leaves, &DateEntry::entered, this, [this] { enterDays(m_leaves); });
}

QHBoxLayout *PersonRow::buildRemoval()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    m_remove = new Button(QString(), ButtonKind::Danger, m_details);
    m_remove->setObjectName(QString(u"remove_"_s + m_person));
    m_remove->setGlyph(u"trash-2"_s);
    m_remove->setSmall(true);
    m_sentence = new TextBlock(QString(), Type::Small, &Tokens::warn, m_details);
    m_sentence->setObjectName(QString(u"sentence_"_s + m_person));
    m_sentence->setGlyph(u"triangle-alert"_s, &Tokens::warn);
    m_sentence->hide();
    foot->addWidget(m_remove);
    foot->addWidget(m_sentence, 1);
    foot->addStretch(0);
    connect(m_remove, &QAbstractButton::clicked, this, &PersonRow::remove);
    return foot;
}

void PersonRow::setStacked(bool isStacked)
{
    m_line->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QWidget *each : {static_cast<QWidget *>(m_role), static_cast<QWidget *>(m_more),
                          static_cast<QWidget *>(m_interviewRole)})
        m_line->setAlignment(each, Qt::AlignLeft | Qt::AlignVCenter);
}

void PersonRow::setLast(bool isLast)
{
    m_isLast = isLast;
    update();
}

void PersonRow::setOpen(bool isOpen)
{
    m_details->setVisible(isOpen);
    m_more->setGlyph(isOpen ? u"chevron-up"_s : u"chevron-down"_s);
}

bool PersonRow::focusDeclaration()
{
    if (!m_isTeam || m_declared->isChecked())
        return false;
    m_declared->setFocus(Qt::OtherFocusReason);
    return true;
}

void PersonRow::paintEvent(QPaintEvent *)
{
    if (m_isLast)
        return;
    QPainter painter(this);
    const Look &look = lookOf(*this);
    painter.fillRect(QRect(1, height() - 1, width() - 2, 1), look[&Tokens::line]);
}

QString PersonRow::daysText(const Person &person) const
{
    const Language language = m_parts.language();
    QStringList parts;
    if (person.joins)
        parts << tr("from %1").arg(dateText(*person.joins, language));
    if (person.leaves)
        parts << tr("until %1").arg(dateText(*person.leaves, language));
    if (!person.leaveReason.isEmpty())
        parts << person.leaveReason;
    return parts.join(u", "_s);
}

QString PersonRow::labelOf(const Person &person) const
{
    QStringList parts{person.designation, person.organisation, daysText(person)};
    if (person.identity)
        parts << tr("identity %1").arg(*person.identity);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void PersonRow::refresh()
{
    const Person *person = m_parts.session.visit().person(m_person);
    if (!person)
        return;
    const bool isDraft = m_parts.session.isDraft();
    m_name->setText(m_person == m_parts.session.workingAs() && isDraft
                        ? tr("%1 (you)").arg(person->name)
                        : person->name);
    const QString label = labelOf(*person);
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    showRole(*person);
    showDeclaration(*person);
    for (BoundLine *line : {m_nameField, m_designation, m_organisation, m_reason})
        line->refresh();
    showDays(*person);
    m_remove->setVisible(isDraft);
}

void PersonRow::showDays(const Person &person)
{
    const auto object = [&](const QString &field) {
        return Object::person(m_person, field);
    };
    for (DateEntry *entry : {m_joins, m_leaves})
        entry->setReadOnly(!m_parts.session.isDraft());
    m_joins->setDate(shownDate(m_parts.session, object(u"joins"_s)));
    m_leaves->setDate(shownDate(m_parts.session, object(u"leaves"_s)));
    const bool isReasonOpen = person.leaves && person.leaveReason.isEmpty();
    m_leaves->setRemark(isReasonOpen ? tr("Say why they leave early.") : QString());
}

} // namespace mulyankan
