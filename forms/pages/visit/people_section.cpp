#include "forms/pages/visit/people_section.h"

#include "forms/pages/visit/person_row.h"
#include "forms/style.h"
#include "forms/widgets/button.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"
#include "model/core/text.h"
#include "model/visit/person_edits.h"

#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kOneLinePx = 620;
constexpr int kMostNameCharacters = 500;

bool isOfTeam(const Person &person)
{
    return person.role == Role::Lead || person.role == Role::Member;
}

} // namespace

PeopleSection::PeopleSection(Of of, const WindowParts &parts, QWidget *parent)
    : VisitSection(parts, parent), m_of(of)
{
    m_intro = new TextBlock(QString(), Type::Body, &Tokens::ink2, this);
    m_card = new Surface(Surface::Kind::Card, this);
    auto *card = new QVBoxLayout(m_card);
    card->setContentsMargins({});
    card->setSpacing(0);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    m_none = new QWidget(m_card);
    m_noneWords = new TextBlock(QString(), Type::Body, &Tokens::ink2, m_none);
    auto *none = new QVBoxLayout(m_none);
    none->setContentsMargins(12, 10, 12, 10);
    none->addWidget(m_noneWords);
    buildFoot();
    card->addLayout(m_rows);
    card->addWidget(m_none);
    card->addWidget(m_foot);
    column()->addWidget(m_intro);
    column()->addWidget(m_card);
}

void PeopleSection::buildFoot()
{
    m_foot = new QWidget(m_card);
    auto *column = new QVBoxLayout(m_foot);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(4);
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight);
    row->setSpacing(8);
    m_name = new QLineEdit(m_foot);
    m_name->setObjectName(isTeam() ? u"newMember"_s : u"newMet"_s);
    m_name->setMaxLength(kMostNameCharacters);
    m_add = new Button(QString(), ButtonKind::Secondary, m_foot);
    m_add->setObjectName(isTeam() ? u"addMember"_s : u"addMet"_s);
    m_add->setGlyph(u"user-plus"_s);
    m_addOther = new Button(QString(), ButtonKind::Quiet, m_foot);
    m_addOther->setObjectName(isTeam() ? u"addLead"_s : u"addCity"_s);
    row->addWidget(m_name, 1);
    row->addWidget(m_add);
    row->addWidget(m_addOther);
    m_sentence = new TextBlock(QString(), Type::Small, &Tokens::bad, m_foot);
    m_sentence->setObjectName(isTeam() ? u"memberSentence"_s : u"metSentence"_s);
    m_sentence->setGlyph(u"circle-alert"_s, &Tokens::bad);
    m_sentence->hide();
    column->addLayout(row);
    column->addWidget(m_sentence);
    foldBelow(row, kOneLinePx);
    const Role other = isTeam() ? Role::Lead : Role::City;
    connect(m_add, &QAbstractButton::clicked, this,
            [this] { add(isTeam() ? Role::Member : Role::Met); });
    connect(m_addOther, &QAbstractButton::clicked, this, [this, other] { add(other); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        const bool isFirst = isTeam() && !session().visit().lead();
        add(isFirst ? Role::Lead : isTeam() ? Role::Member : Role::Met);
    });
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_sentence->hide(); });
}

std::vector<const Person *> PeopleSection::shown() const
{
    std::vector<const Person *> out;
    for (const Person &person : session().visit().people) {
        if (isOfTeam(person) == isTeam())
            out.push_back(&person);
    }
    // the lead first, the city's representative first; else in order of entry
    std::stable_partition(out.begin(), out.end(), [](const Person *person) {
        return person->role == Role::Lead || person->role == Role::City;
    });
    return out;
}

void PeopleSection::retranslate()
{
    setTitle(isTeam() ? tr("Team and declarations of interest") : tr("People met"));
    m_intro->setText(isTeam()
                         ? tr("Each declares whether any personal or financial tie to this city "
                              "exists; a tick says that there is none.")
                         : tr("Who was interviewed, and as what. The city's representative reads "
                              "the summary at the end."));
    m_noneWords->setText(isTeam() ? tr("Nobody yet. The first one added is the lead.")
                                  : tr("Nobody yet."));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(isTeam() ? tr("Name of a member") : tr("Name of a person met"));
    m_add->setText(isTeam() ? tr("Add a member") : tr("Add"));
    m_addOther->setText(isTeam() ? tr("Add the lead") : tr("Add as the city's representative"));
    m_sentence->hide();
    for (PersonRow *row : m_people)
        row->retranslate();
    if (session().isOpen())
        refresh();
}

void PeopleSection::refresh()
{
    const auto people = shown();
    const bool isSame = std::equal(
        people.begin(), people.end(), m_people.begin(), m_people.end(),
        [](const Person *person, const PersonRow *row) { return person->id == row->person(); });
    if (!isSame)
        renewRows(people);
    for (PersonRow *row : m_people) {
        row->refresh();
        row->setLast(!isEditable() && row == m_people.back());
    }
    m_none->setVisible(m_people.empty());
    showFoot();
}

void PeopleSection::renewRows(const std::vector<const Person *> &people)
{
    std::vector<PersonRow *> before = std::exchange(m_people, {});
    for (const Person *person : people) {
        const auto it = std::find_if(before.begin(), before.end(), [&](const PersonRow *row) {
            return row->person() == person->id;
        });
        PersonRow *row = it != before.end() ? *it : nullptr;
        if (row) {
            before.erase(it);
            m_rows->removeWidget(row);
        } else {
            row = new PersonRow(parts(), person->id, isTeam(), m_card);
            row->retranslate();
        }
        m_rows->addWidget(row);
        row->show();
        m_people.push_back(row);
    }
    for (PersonRow *row : before) {
        row->hide();
        row->setParent(nullptr);
        row->deleteLater(); // its own menu may be what asked for this
    }
    stack();
    // the keyboard goes through the rows before it comes to the foot
    QWidget *last = nullptr;
    for (PersonRow *row : m_people) {
        const auto inside = row->findChildren<QWidget *>();
        for (QWidget *each : inside) {
            if (last && each->focusPolicy() != Qt::NoFocus)
                setTabOrder(last, each);
            if (each->focusPolicy() != Qt::NoFocus)
                last = each;
        }
    }
    if (last)
        setTabOrder(last, m_name);
}

void PeopleSection::showFoot()
{
    const auto people = shown();
    const bool hasFirst = std::any_of(people.begin(), people.end(), [](const Person *person) {
        return person->role == Role::Lead || person->role == Role::City;
    });
    m_foot->setVisible(isEditable());
    m_addOther->setVisible(!hasFirst);
    m_add->setVisible(!isTeam() || hasFirst);
}

SectionCount PeopleSection::count() const
{
    const auto people = shown();
    if (!isTeam())
        return {int(people.size()), 0};
    const auto declared = std::count_if(people.begin(), people.end(), [](const Person *person) {
        return person->declaration.has_value();
    });
    const int missing = session().visit().lead() ? 0 : 1;
    return {int(declared), int(people.size()) + missing};
}

void PeopleSection::reset()
{
    renewRows({});
    m_name->clear();
    m_sentence->hide();
}

void PeopleSection::focusFirst()
{
    for (PersonRow *row : m_people) {
        if (row->focusDeclaration())
            return;
    }
    m_name->setFocus(Qt::OtherFocusReason);
}

void PeopleSection::add(Role role)
{
    const QString name = nfc(m_name->text().simplified());
    const auto &people = session().visit().people;
    const bool isKnown = std::any_of(people.begin(), people.end(),
                                     [&](const Person &person) { return person.name == name; });
    m_sentence->setVisible(name.isEmpty() || isKnown);
    if (name.isEmpty())
        m_sentence->setText(tr("Write the name first."));
    else if (isKnown)
        m_sentence->setText(
            tr("%1 is in this visit already. Another person of that name: write it more fully.")
                .arg(name));
    m_name->setFocus(Qt::OtherFocusReason);
    if (name.isEmpty() || isKnown)
        return;
    if (session().isPending()
        && session().pendingValue(Object::person(nextPersonId(session().visit()), u"name"_s)))
        return; // the one before is still on its way to that number
    session().send({Op::Person, {}, personEdits(nextPersonId(session().visit()), name, role)});
    m_name->clear();
}

void PeopleSection::stack()
{
    const bool isStacked = width() < lookOf(*this).scaled(kOneLinePx);
    for (PersonRow *row : m_people)
        row->setStacked(isStacked);
}

void PeopleSection::resizeEvent(QResizeEvent *event)
{
    VisitSection::resizeEvent(event);
    stack();
}

} // namespace mulyankan
