#include "forms/pages/visit/bound_fields.h"
#include "forms/pages/visit/date_entry.h"
#include "forms/pages/visit/person_row.h"
#include "forms/style.h"
#include "forms/widgets/button.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"

#include <QCheckBox>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr Role kRolesInOrder[] = {Role::Lead, Role::Member, Role::City, Role::Met};

/// As the document and the command line write that there is none.
const QString &noInterest()
{
    static const QString none = u"none"_s;
    return none;
}

} // namespace

void PersonRow::buildMenus()
{
    m_roleMenu = new QMenu(this);
    m_roleMenu->setObjectName(QString(u"roleMenu_"_s + m_person));
    m_role->setMenu(m_roleMenu);
    for (const Role role : kRolesInOrder) {
        const QAction *action = m_roleMenu->addAction(roleCode(role));
        connect(action, &QAction::triggered, this,
                [this, role] { setField(u"role"_s, roleCode(role)); });
    }
    m_interviewMenu = new QMenu(this);
    m_interviewMenu->setObjectName(QString(u"interviewMenu_"_s + m_person));
    m_interviewRole->setMenu(m_interviewMenu);
}

void PersonRow::fillMenus()
{
    const Language language = m_parts.language();
    const auto actions = m_roleMenu->actions();
    for (int i = 0; i < int(actions.size()); ++i)
        actions[i]->setText(roleText(roleCode(kRolesInOrder[i]), language));
    m_interviewMenu->clear();
    const auto add = [&](const QString &code, const QString &words) {
        const QAction *action = m_interviewMenu->addAction(words);
        connect(action, &QAction::triggered, this,
                [this, code] { setField(u"interview_role"_s, code); });
    };
    add({}, tr("No interviewed role"));
    for (const CodeName &role : m_parts.session.framework().interviewRoles)
        add(role.code, role.name.in(language));
}

void PersonRow::retranslate()
{
    fillMenus();
    m_more->setAccessibleName(tr("More about this person"));
    m_more->setToolTip(tr("Name, designation, days, remove"));
    m_labels[0]->setText(tr("Name"));
    m_labels[1]->setText(tr("Designation"));
    m_labels[2]->setText(tr("Organisation"));
    m_labels[3]->setText(tr("Reason"));
    m_nameField->setAccessibleName(tr("Name"));
    m_designation->setAccessibleName(tr("Designation"));
    m_organisation->setAccessibleName(tr("Organisation"));
    m_reason->setAccessibleName(tr("Reason for joining late or leaving early"));
    m_joins->setLabel(tr("Joins late, on"), m_parts.language());
    m_leaves->setLabel(tr("Leaves early, on"), m_parts.language());
    m_remove->setText(tr("Remove"));
    m_sentence->hide();
    refresh();
}

void PersonRow::showRole(const Person &person)
{
    const Language language = m_parts.language();
    const bool isDraft = m_parts.session.isDraft();
    const QString role = roleText(roleCode(person.role), language);
    m_role->setText(role);
    m_role->setAccessibleName(tr("Role of %1: %2").arg(person.name, role));
    setPassive(*m_role, !isDraft);
    m_role->setGlyph(isDraft ? u"chevron-down"_s : QString(), true);
    const CodeName *met =
        m_parts.session.framework().interviewRole(person.interviewRole.value_or(QString()));
    m_interviewRole->setText(met ? met->name.in(language) : tr("Interviewed as…"));
    m_interviewRole->setAccessibleName(tr("%1 was interviewed as").arg(person.name));
    setPassive(*m_interviewRole, !isDraft);
    m_interviewRole->setGlyph(isDraft ? u"chevron-down"_s : QString(), true);
}

void PersonRow::showDeclaration(const Person &person)
{
    const bool isDraft = m_parts.session.isDraft();
    const auto &declaration = person.declaration;
    const bool isNone = declaration && declaration->interest == noInterest();
    m_declared->setChecked(declaration.has_value());
    setPassive(*m_declared, !isDraft);
    m_declared->setAccessibleName(tr("Declaration of interest of %1").arg(person.name));
    m_declaredWords->setInk(declaration ? &Tokens::ink : &Tokens::warn);
    m_declaredWords->setGlyph({});
    if (!declaration)
        m_declaredWords->setText(tr("Still to come: blocks signing"));
    else
        m_declaredWords->setText(
            isNone ? tr("None · %1").arg(momentText(declaration->at, m_parts.language()))
                   : tr("Interest: %1").arg(declaration->interest));
    m_declared->setAccessibleDescription(m_declaredWords->text());
    m_interest->setText(declaration && !isNone ? tr("Change…") : tr("An interest…"));
    m_interest->setAccessibleName(tr("State an interest of %1").arg(person.name));
    m_interest->setVisible(isDraft && !isNone);
}

void PersonRow::setField(const QString &field, const JsonValue &value)
{
    m_parts.session.send({Op::Person, {}, {{Object::person(m_person, field), value}}});
}

void PersonRow::declare(bool isDeclared)
{
    const Object object = Object::person(m_person, u"declaration"_s);
    m_parts.session.send(
        {Op::Declare, {}, {{object, isDeclared ? JsonValue(noInterest()) : JsonValue()}}});
    refresh(); // the box shows what is recorded, not what was pressed
}

void PersonRow::declareInterest()
{
    const Person *person = m_parts.session.visit().person(m_person);
    if (!person)
        return;
    const bool hasInterest = person->declaration && person->declaration->interest != noInterest();
    const auto interest = m_parts.interaction.askText(
        this,
        {.title = tr("Which interest does %1 have in this city?").arg(person->name),
         .text = tr("Personal or financial ties, former posts, contracts, relatives. It stands in "
                    "the signed visit."),
         .act = tr("Declare"),
         .initial = hasInterest ? person->declaration->interest : QString()});
    if (interest && !interest->trimmed().isEmpty())
        m_parts.session.send(
            {Op::Declare, {}, {{Object::person(m_person, u"declaration"_s), interest->trimmed()}}});
}

void PersonRow::enterDays(DateEntry *entry)
{
    if (!m_joins->isReadable() || !m_leaves->isReadable())
        return;
    const auto joins = m_joins->typed();
    const auto leaves = m_leaves->typed();
    if (joins && leaves && *leaves < *joins) {
        entry->setRefusal(tr("They would leave before they join. Nothing is saved until one of the "
                             "two is changed."));
        return;
    }
    m_joins->setRefusal({});
    m_leaves->setRefusal({});
    Change change{Op::Person, {}, {}};
    const auto add = [&](const QString &field, const std::optional<QDate> &day) {
        const Object object = Object::person(m_person, field);
        if (shownDate(m_parts.session, object) != day)
            change.edits.push_back({object, day ? JsonValue(isoDate(*day)) : JsonValue()});
    };
    add(u"joins"_s, joins);
    add(u"leaves"_s, leaves);
    m_parts.session.send(change);
}

void PersonRow::remove()
{
    Session &session = m_parts.session;
    const Person *person = session.visit().person(m_person);
    if (!person)
        return;
    const Change change{
        Op::Person, session.workingAs(), {{Object::person(m_person, u"name"_s), JsonValue()}}};
    Visit tried = session.visit(); // whether it may be is the model's to say
    const auto result = applyChange(tried, session.framework(), change, m_parts.clock.now());
    if (result) {
        session.send(change);
        return;
    }
    m_sentence->setText(
        result.error().reason == kPersonNamed
            ? tr("%1 stays: answers, meetings, evidence or the log of this visit name them. Change "
                 "the role, or say when they leave.")
                  .arg(person->name)
            : errorText(result.error(), m_parts.language()));
    m_sentence->show();
}

} // namespace mulyankan
