#include "forms/pages/visit/city_section.h"

#include "forms/pages/visit/bound_fields.h"
#include "forms/pages/visit/city_list.h"
#include "forms/pages/visit/date_entry.h"
#include "forms/widgets/banner.h"
#include "forms/widgets/search_field.h"
#include "forms/widgets/segments.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kSideBySidePx = 560;

} // namespace

CitySection::CitySection(const WindowParts &parts, QWidget *parent) : VisitSection(parts, parent)
{
    buildPurpose();
    buildSearch();
    buildCard();
    buildFields();
    connect(&parts.workspace, &Workspace::refreshed, this, [this] {
        showWords();
        showProgramme();
        search();
    });
}

void CitySection::buildPurpose()
{
    m_begin = new QWidget(this);
    auto *begin = new QVBoxLayout(m_begin);
    begin->setContentsMargins({});
    begin->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_purpose = new Segments(m_begin);
    m_purpose->setObjectName(u"purpose"_s);
    m_purposeWords = new TextBlock(QString(), Type::Body, &Tokens::ink2, m_begin);
    row->addWidget(m_purpose);
    row->addWidget(m_purposeWords, 1, Qt::AlignVCenter);
    m_programme = new Banner(Tone::Info, this);
    m_programme->setObjectName(u"programmeBanner"_s);
    begin->addLayout(row);
    column()->addWidget(m_begin); // before the choice that begins the visit
    m_purpose->setChoices({QString(), QString()});
    m_purpose->setCurrent(0);
    connect(m_purpose, &Segments::chosen, this, &CitySection::showWords);
}

void CitySection::buildSearch()
{
    m_search = new QWidget(this);
    auto *search = new QVBoxLayout(m_search);
    search->setContentsMargins({});
    search->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_field = new SearchField(m_search);
    m_field->setObjectName(u"citySearch"_s);
    m_field->installEventFilter(this);
    m_cancel = new Button(QString(), ButtonKind::Quiet, m_search);
    m_cancel->setObjectName(u"keepCity"_s);
    line->addWidget(m_field, 1);
    line->addWidget(m_cancel);
    m_list = new CityList(m_search);
    m_list->setObjectName(u"cityList"_s);
    m_hint = new TextBlock(QString(), Type::Small, &Tokens::ink2, m_search);
    m_hint->setObjectName(u"cityHint"_s);
    search->addLayout(line);
    search->addWidget(m_list);
    search->addWidget(m_hint);
    column()->addWidget(m_search);
    column()->addWidget(m_programme);
    connect(m_field, &QLineEdit::textChanged, this, &CitySection::search);
    connect(m_list, &CityList::chosen, this, &CitySection::chosen);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] { setMode(Mode::Shown); });
}

void CitySection::buildCard()
{
    m_card = new Surface(Surface::Kind::Card, this);
    auto *row = new QHBoxLayout(m_card);
    row->setContentsMargins(16, 12, 12, 12);
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_name = new TextBlock(QString(), Type::Body, &Tokens::ink, m_card);
    m_name->setObjectName(u"cityName"_s);
    m_name->setGlyph(u"landmark"_s, &Tokens::accent);
    m_place = new TextBlock(QString(), Type::Small, &Tokens::ink2, m_card);
    words->addWidget(m_name);
    words->addWidget(m_place);
    m_change = new Button(QString(), ButtonKind::Secondary, m_card);
    m_change->setObjectName(u"changeCity"_s);
    row->addLayout(words, 1);
    row->addWidget(m_change, 0, Qt::AlignVCenter);
    column()->addWidget(m_card);
    connect(m_change, &QAbstractButton::clicked, this, [this] {
        setMode(Mode::Changing);
        focusSearch();
    });
}

void CitySection::buildFields()
{
    m_fields = new QWidget(this);
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight, m_fields);
    row->setContentsMargins({});
    row->setSpacing(12);
    m_from = new DateEntry(u"from"_s, parts().clock, m_fields);
    m_to = new DateEntry(u"to"_s, parts().clock, m_fields);
    m_site = new BoundLine(session(), Object::visit(u"site"_s), m_fields);
    m_site->setObjectName(u"site"_s);
    row->addWidget(m_from, 3);
    row->addWidget(m_to, 3);
    row->addWidget(labelled(m_siteLabel, m_site, m_fields), 4);
    column()->addWidget(m_fields);
    foldBelow(row, kSideBySidePx);
    connect(m_from, &DateEntry::entered, this, [this] { enterDates(m_from); });
    connect(m_to, &DateEntry::entered, this, [this] { enterDates(m_to); });
}

void CitySection::setMode(Mode mode)
{
    m_mode = mode;
    m_begin->setVisible(mode == Mode::New);
    m_programme->setVisible(mode == Mode::New);
    m_search->setVisible(mode != Mode::Shown);
    m_cancel->setVisible(mode == Mode::Changing);
    m_card->setVisible(mode != Mode::New);
    m_fields->setVisible(mode != Mode::New);
    m_field->clear();
    setBusy({});
    retranslate();
}

Purpose CitySection::purpose() const
{
    return m_purpose->current() == 1 ? Purpose::Practice : Purpose::Evaluation;
}

void CitySection::setBusy(const QString &sentence)
{
    m_field->setReadOnly(!sentence.isEmpty());
    m_list->setEnabled(sentence.isEmpty());
    m_purpose->setEnabled(sentence.isEmpty());
    m_hint->setGlyph(sentence.isEmpty() ? QString() : u"loader-circle"_s);
    if (sentence.isEmpty())
        search();
    else
        m_hint->setText(sentence);
}

void CitySection::focusSearch()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void CitySection::focusDates()
{
    m_from->focusField();
}

void CitySection::retranslate()
{
    const Language now = language();
    setTitle(m_mode == Mode::New            ? tr("Which city is visited?")
                 : m_mode == Mode::Changing ? tr("Which city is it instead?")
                                            : tr("City and dates"));
    m_field->setAccessibleName(tr("City"));
    m_field->setPlaceholderText(tr("Name in Hindi or English, code or State"));
    m_cancel->setText(
        tr("Keep %1").arg(session().isOpen() ? session().visit().city.name.in(now) : QString()));
    m_purpose->setChoices({tr("Evaluation"), tr("Practice")});
    m_purpose->setAccessibleName(tr("What the visit is for"));
    m_change->setText(tr("Change the city…"));
    m_from->setLabel(tr("First day"), now);
    m_to->setLabel(tr("Last day"), now);
    m_siteLabel->setText(tr("Site"));
    m_site->setAccessibleName(tr("Site"));
    m_site->setPlaceholderText(tr("Command centre, address"));
    showWords();
    showProgramme();
    search();
    if (session().isOpen() && m_mode != Mode::New)
        refresh();
}

void CitySection::showWords()
{
    const auto &stored = parts().workspace.programme();
    QString words = tr("Without a cycle it stands in no results.");
    if (purpose() == Purpose::Practice)
        words = tr("To learn and to train: a ribbon says so on every page, and it never counts.");
    else if (stored && stored->programme.cycle)
        words = tr("Counts in the results of the cycle once it is signed.");
    m_purposeWords->setText(words);
}

void CitySection::showProgramme()
{
    const Workspace &workspace = parts().workspace;
    const auto &stored = workspace.programme();
    const auto &error = workspace.programmeError();
    const bool hasCycle = stored && stored->programme.cycle;
    if (error) {
        m_programme->setTone(Tone::Warn);
        m_programme->setTexts(errorText(*error, language()),
                              tr("Until it is loaded anew, a visit begins on the framework of this "
                                 "program, outside a cycle."));
    } else if (hasCycle) {
        const Cycle &cycle = *stored->programme.cycle;
        m_programme->setTone(Tone::Ok);
        m_programme->setTexts(cycle.name.in(language()),
                              tr("%1. The visit begins on the questionnaire of this cycle.")
                                  .arg(datesBetween(cycle.from, cycle.to, language())));
    } else {
        m_programme->setTone(Tone::Info);
        m_programme->setTexts(tr("Without a programme file."),
                              tr("The visit begins on the framework of this program, outside a "
                                 "cycle. It can be filled in whole; to sign it, a programme file "
                                 "is needed."));
    }
}

void CitySection::search()
{
    if (m_mode == Mode::Shown || m_field->isReadOnly())
        return;
    const CityRegister &cities = parts().workspace.cities();
    const QString typed = m_field->text();
    m_list->showCities(cities.search(typed), typed, language());
    const int count = int(cities.cities().size());
    QString hint = tr("%n cities; former names are found too. Nothing is saved before a city is "
                      "chosen.",
                      nullptr, count);
    if (m_mode == Mode::Changing)
        hint = tr("All answers, evidence and dates stay with the visit.");
    if (!parts().workspace.isRead())
        hint = tr("The register of cities is being read…");
    else if (!typed.trimmed().isEmpty() && !m_list->current())
        hint =
            tr("No city of the register is spelt like “%1”. Try the State or a part of the name.")
                .arg(typed.trimmed());
    m_hint->setText(hint);
    const City *first = m_list->current();
    m_field->setAccessibleDescription(first
                                          ? tr("%n found, the first: %1", nullptr, m_list->count())
                                                .arg(first->name.in(language()))
                                          : hint);
}

void CitySection::refresh()
{
    if (m_mode == Mode::New)
        return;
    const Visit &visit = session().visit();
    const Language now = language();
    const LocalText &name = visit.city.name;
    m_name->setLead(name.in(now));
    m_name->setText(now == Language::Hindi ? name.en : name.hi);
    m_place->setText(tr("%1 · %2 zone · %3")
                         .arg(visit.city.state.in(now), visit.city.zone.in(now), visit.city.code));
    m_change->setVisible(isEditable() && m_mode == Mode::Shown);
    for (DateEntry *entry : {m_from, m_to})
        entry->setReadOnly(!isEditable());
    m_from->setDate(shownDate(session(), Object::visit(u"from"_s)));
    m_to->setDate(shownDate(session(), Object::visit(u"to"_s)));
    m_site->refresh();
}

SectionCount CitySection::count() const
{
    if (m_mode == Mode::New)
        return {0, 4};
    const Visit &visit = session().visit();
    return {1 + int(visit.from.has_value()) + int(visit.to.has_value())
                + int(!visit.site.isEmpty()),
            4};
}

void CitySection::reset()
{
    m_from->takeBack();
    m_to->takeBack();
}

void CitySection::focusFirst()
{
    if (m_mode != Mode::Shown)
        focusSearch();
    else if (session().visit().from && !session().visit().to)
        m_to->focusField();
    else
        m_from->focusField();
}

void CitySection::enterDates(DateEntry *entry)
{
    if (!m_from->isReadable() || !m_to->isReadable())
        return;
    const auto from = m_from->typed();
    const auto to = m_to->typed();
    if (from && to && *to < *from) {
        const Language now = language();
        entry->setRefusal(entry == m_from ? tr("After the last day (%1). Nothing is saved until "
                                               "one of the two is changed.")
                                                .arg(dateText(*to, now))
                                          : tr("Before the first day (%1). Nothing is saved until "
                                               "one of the two is changed.")
                                                .arg(dateText(*from, now)));
        return;
    }
    m_from->setRefusal({});
    m_to->setRefusal({});
    Change change{Op::Set, {}, {}};
    const auto add = [&](const QString &field, const std::optional<QDate> &day) {
        const Object object = Object::visit(field);
        if (shownDate(session(), object) != day)
            change.edits.push_back({object, day ? JsonValue(isoDate(*day)) : JsonValue()});
    };
    add(u"from"_s, from);
    add(u"to"_s, to);
    session().send(change);
}

bool CitySection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return VisitSection::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_list->step(key->key() == Qt::Key_Down ? 1 : -1);
        if (const City *city = m_list->current())
            m_field->setAccessibleDescription(city->name.in(language()));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const City *city = m_list->current();
        const bool isOurs = !(key->modifiers() & Qt::ControlModifier) && !m_field->isReadOnly();
        if (city && isOurs)
            Q_EMIT chosen(City(*city));
        return isOurs;
    }
    case Qt::Key_Escape:
        if (!m_field->text().isEmpty() || m_mode != Mode::Changing)
            return VisitSection::eventFilter(watched, event);
        setMode(Mode::Shown);
        return true;
    default:
        return VisitSection::eventFilter(watched, event);
    }
}

} // namespace mulyankan
