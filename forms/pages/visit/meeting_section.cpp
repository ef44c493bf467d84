#include "forms/pages/visit/meeting_section.h"

#include "forms/pages/visit/bound_fields.h"
#include "forms/pages/visit/date_entry.h"
#include "forms/pages/visit/wrap_layout.h"
#include "forms/widgets/button.h"
#include "forms/widgets/chip.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kMeetingSideBySidePx = 520;

} // namespace

MeetingSection::MeetingSection(const QString &kind, const WindowParts &parts, QWidget *parent)
    : VisitSection(parts, parent), m_kind(kind)
{
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight);
    row->setSpacing(12);
    auto *when = new QVBoxLayout;
    when->setSpacing(4);
    m_date = new DateEntry(QString(kind + u"Date"_s), parts.clock, this);
    m_likely = new Button(QString(), ButtonKind::Quiet, this);
    m_likely->setObjectName(QString(kind + u"Likely"_s));
    m_likely->setSmall(true);
    when->addWidget(m_date);
    when->addWidget(m_likely, 0, Qt::AlignLeft);
    when->addStretch(1);
    auto *who = new QWidget(this);
    auto *whoColumn = new QVBoxLayout(who);
    whoColumn->setContentsMargins({});
    m_people = new QWidget(who);
    auto *chips = new WrapLayout(6, m_people);
    chips->setContentsMargins(0, 4, 0, 0);
    m_nobody = new TextBlock(QString(), Type::Body, &Tokens::ink2, who);
    whoColumn->addWidget(labelled(m_presentLabel, m_people, who));
    whoColumn->addWidget(m_nobody);
    whoColumn->addStretch(1);
    row->addLayout(when, 3);
    row->addWidget(who, 7);
    foldBelow(row, kMeetingSideBySidePx);
    m_note = new BoundText(session(), Object::meeting(kind, u"note"_s), this);
    m_note->setObjectName(QString(kind + u"Note"_s));
    column()->addLayout(row);
    column()->addWidget(labelled(m_noteLabel, m_note, this));
    connect(m_date, &DateEntry::entered, this, [this] { enterDate(m_date->typed()); });
    connect(m_likely, &QAbstractButton::clicked, this, [this] { enterDate(likelyDay()); });
}

std::optional<QDate> MeetingSection::likelyDay() const
{
    const Visit &visit = session().visit();
    return isOpening() ? visit.from : visit.to;
}

void MeetingSection::retranslate()
{
    setTitle(isOpening() ? tr("Opening meeting") : tr("Closing meeting"));
    m_date->setLabel(tr("Date"), language());
    m_presentLabel->setText(tr("Who was present"));
    m_people->setAccessibleName(tr("Who was present"));
    m_nobody->setText(tr("The people of the visit stand here once they are named."));
    m_noteLabel->setText(tr("Note"));
    m_note->setAccessibleName(isOpening() ? tr("Note on the opening meeting")
                                          : tr("Note on the closing meeting"));
    m_note->setPlaceholderText(isOpening() ? tr("What was agreed: scope, timetable, whom to ask")
                                           : tr("What the city said, what stays open"));
    if (session().isOpen())
        refresh();
}

void MeetingSection::refresh()
{
    showDate();
    showPeople();
    m_note->refresh();
}

void MeetingSection::showDate()
{
    const Visit &visit = session().visit();
    const auto day = shownDate(session(), Object::meeting(m_kind, u"date"_s));
    m_date->setReadOnly(!isEditable());
    m_date->setDate(day);
    const bool isOutside =
        day && ((visit.from && *day < *visit.from) || (visit.to && *day > *visit.to));
    m_date->setRemark(isOutside ? tr("Not within the dates of the visit.") : QString());
    const auto likely = likelyDay();
    m_likely->setVisible(isEditable() && !day && likely);
    if (likely)
        m_likely->setText(isOpening()
                              ? tr("On the first day, %1").arg(dateText(*likely, language()))
                              : tr("On the last day, %1").arg(dateText(*likely, language())));
}

QStringList MeetingSection::present() const
{
    return stringListFrom(shownValue(session(), Object::meeting(m_kind, u"present"_s)));
}

void MeetingSection::showPeople()
{
    const auto &people = session().visit().people;
    const bool isSame =
        std::equal(people.begin(), people.end(), m_chips.begin(), m_chips.end(),
                   [](const Person &person, const auto &chip) { return person.id == chip.first; });
    if (!isSame) {
        for (const auto &[id, chip] : m_chips)
            delete chip;
        m_chips.clear();
        for (const Person &person : people) {
            auto *chip = new FilterChip(person.name, m_people);
            chip->setObjectName(u"%1Present_%2"_s.arg(m_kind, person.id));
            connect(chip, &QAbstractButton::clicked, this,
                    [this, id = person.id](bool isOn) { setPresent(id, isOn); });
            m_people->layout()->addWidget(chip);
            m_chips.emplace_back(person.id, chip);
        }
    }
    const QStringList here = present();
    for (size_t i = 0; i < m_chips.size(); ++i) {
        FilterChip *chip = m_chips[i].second;
        chip->setText(people[i].name);
        chip->setAccessibleName(people[i].name);
        chip->setChecked(here.contains(people[i].id));
        setPassive(*chip, !isEditable());
    }
    m_nobody->setVisible(m_chips.empty());
}

void MeetingSection::setPresent(const QString &person, bool isPresent)
{
    const QStringList before = present();
    QStringList after;
    for (const Person &each : session().visit().people) {
        if (each.id == person ? isPresent : before.contains(each.id))
            after << each.id;
    }
    session().set(Object::meeting(m_kind, u"present"_s), stringListJson(after));
}

void MeetingSection::enterDate(const std::optional<QDate> &day)
{
    session().set(Object::meeting(m_kind, u"date"_s), day ? JsonValue(isoDate(*day)) : JsonValue());
}

SectionCount MeetingSection::count() const
{
    const Meeting *meeting = session().visit().meeting(m_kind);
    if (!meeting)
        return {0, 2};
    return {int(meeting->date.has_value()) + int(!meeting->present.isEmpty()), 2};
}

void MeetingSection::reset()
{
    m_date->takeBack();
}

void MeetingSection::focusFirst()
{
    m_date->focusField();
}

} // namespace mulyankan
