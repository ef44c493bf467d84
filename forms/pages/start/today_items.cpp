#include "forms/pages/start/today_items.h"

#include "forms/pages/start/visit_words.h"
#include "forms/wording/wording.h"
#include "model/desk/sample.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr UtcMs kDayMs = 24LL * 60 * 60 * 1000;
constexpr int kSoonDays = 30; // time enough to be sent a new programme file
constexpr size_t kMostDrafts = 2; // the others are in the list beside
constexpr qsizetype kMostCities = 3;

Place setUp(const QString &section)
{
    Place place{Place::Where::Start};
    place.section = section;
    return place;
}

bool isLive(const VisitSummary &summary)
{
    return summary.visit.state != VisitState::Discarded;
}

} // namespace

std::vector<TodayItem> Today::items() const
{
    std::vector<TodayItem> items;
    addDrafts(items);
    addProgramme(items);
    addCopy(items);
    return items;
}

TodayItem Today::draftItem(const VisitSummary &summary) const
{
    const Visit &visit = summary.visit;
    TodayItem item;
    item.name = QString(u"draft-"_s + visit.id);
    item.title = visit.city.name.in(m_language);
    item.place.visit = visit.id;
    if (summary.isReadyToSign()) {
        item.glyph = u"pen-tool"_s;
        item.ink = &Tokens::accent;
        item.text = tr("Ready to sign: nothing is left.");
        item.link = tr("Go to signing");
        item.place.where = Place::Where::Sign;
        return item;
    }
    item.glyph = u"circle-alert"_s;
    item.ink = &Tokens::warn;
    item.text = tr("%n thing(s) left before signing.", nullptr, summary.blocking);
    const QDate today = utcDay(m_now);
    if (visit.to && *visit.to == today)
        item.text =
            tr("%n thing(s) left before signing; the visit ends today.", nullptr, summary.blocking);
    else if (visit.to && *visit.to < today)
        item.text =
            tr("%n thing(s) left before signing; the visit ended on %1.", nullptr, summary.blocking)
                .arg(dateText(*visit.to, m_language));
    item.link = tr("Open the review");
    item.place.where = Place::Where::Review;
    return item;
}

int Today::urgency(const VisitSummary &summary) const
{
    const auto &to = summary.visit.to;
    const QDate today = utcDay(m_now);
    if (to && *to == today)
        return 0;
    if (summary.isReadyToSign())
        return 1;
    return to && *to < today ? 2 : 3;
}

void Today::addDrafts(std::vector<TodayItem> &items) const
{
    std::vector<const VisitSummary *> drafts;
    for (const VisitSummary &summary : m_workspace.visits()) {
        if (summary.visit.state == VisitState::Draft && !summary.unreadable)
            drafts.push_back(&summary);
    }
    std::stable_sort(drafts.begin(), drafts.end(), [this](const auto *one, const auto *other) {
        return urgency(*one) < urgency(*other);
    });
    for (size_t i = 0; i < std::min(drafts.size(), kMostDrafts); ++i)
        items.push_back(draftItem(*drafts[i]));
}

void Today::addProgramme(std::vector<TodayItem> &items) const
{
    TodayItem item{.name = u"programme"_s, .glyph = u"file-text"_s, .ink = &Tokens::warn};
    item.title = tr("Programme file");
    item.place = setUp(sectionProgramme());
    item.link = tr("Load a programme file");
    if (const auto &error = m_workspace.programmeError()) {
        item.ink = &Tokens::bad;
        item.text = errorText(*error, m_language);
        items.push_back(item);
        return;
    }
    const auto &stored = m_workspace.programme();
    if (!stored) {
        item.text = tr("None is loaded. A visit begun now is outside a cycle, on the shipped "
                       "framework.");
        items.push_back(item);
        return;
    }
    const UtcMs expires = stored->programme.trust.expires;
    const QString day = dateText(utcDay(expires), m_language);
    if (expires < m_now)
        item.text = tr("It ended on %1. Ask the secretariat for the new one.").arg(day);
    else if (expires < m_now + kSoonDays * kDayMs)
        item.text = tr("It ends on %1. Ask the secretariat for the new one.").arg(day);
    else
        return;
    items.push_back(item);
}

void Today::addCopy(std::vector<TodayItem> &items) const
{
    const auto &visits = m_workspace.visits();
    const UtcMs last = m_workspace.lastOutsideCopyAt();
    const bool isWorthIt = std::any_of(visits.begin(), visits.end(), isLive);
    if (!isWorthIt || m_now - last <= kDayMs || isSampleFolder(m_workspace.dataFolder()))
        return;
    TodayItem item{.name = u"copy"_s, .glyph = u"usb"_s};
    item.title = tr("Copy outside this laptop");
    const int days = int((m_now - last) / kDayMs);
    item.text =
        last == 0 ? tr("There is none yet.") : tr("The last one is %n day(s) old.", nullptr, days);
    item.link = tr("Copy to stick");
    item.place = setUp(sectionCopy());
    items.push_back(item);
}

QString Today::programme() const
{
    const auto &stored = m_workspace.programme();
    if (!stored)
        return {};
    const Programme &programme = stored->programme;
    const QString day = dateText(utcDay(programme.trust.expires), m_language);
    const QString name = programme.name.in(m_language);
    if (!programme.cycle)
        return tr("%1 · no cycle · valid until %2").arg(name, day);
    return tr("%1 · cycle %2 · valid until %3")
        .arg(name, programme.cycle->name.in(m_language), day);
}

SigningWords Today::signing() const
{
    const SigningState state = m_workspace.signingState();
    return state == SigningState::Ready ? readyWords() : notReadyWords(state);
}

const IdentityEntry *Today::granted() const
{
    const QDate today = utcDay(m_now);
    for (const IdentityEntry &entry : m_workspace.identities()) {
        const bool isCertified = !entry.unreadable && entry.info.state == IdentityState::Certified;
        if (isCertified && !entry.grants.empty() && entry.grants.front().from <= today
            && today <= entry.grants.front().to)
            return &entry;
    }
    return nullptr;
}

QString Today::citiesOf(const Grant &grant) const
{
    if (grant.cities.isEmpty())
        return tr("all cities");
    QStringList names;
    for (const QString &code : grant.cities.mid(0, kMostCities)) {
        const City *city = m_workspace.cities().find(code);
        names << (city ? city->name.in(m_language) : code);
    }
    const int more = int(grant.cities.size() - names.size());
    const QString listed = names.join(u", "_s);
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(listed) : listed;
}

SigningWords Today::readyWords() const
{
    SigningWords words;
    words.isReady = true;
    words.step = 2;
    words.title = tr("You can sign");
    const IdentityEntry *entry = granted();
    if (!entry)
        return words;
    const Grant &grant = entry->grants.front();
    QStringList roles;
    for (const QString &role : grant.roles)
        roles << VisitWords::capitalised(roleText(role, m_language));
    const QString certified = entry->info.notAfter
        ? tr("Certificate valid until %1").arg(dateText(utcDay(*entry->info.notAfter), m_language))
        : QString();
    const QString scope =
        QString(entry->info.name + u" · "_s + roles.join(u", "_s) + u" · "_s + citiesOf(grant));
    words.text =
        certified.isEmpty() ? scope : QString(scope + QChar(QChar::LineSeparator) + certified);
    words.link = tr("Identities");
    words.place = setUp(sectionIdentity());
    return words;
}

SigningWords Today::notReadyWords(SigningState state) const
{
    SigningWords words;
    words.title = tr("You cannot sign yet");
    words.place = setUp(sectionIdentity());
    switch (state) {
    case SigningState::NoProgramme:
        words.text = tr("No programme file is loaded: it says whose certificates count.");
        words.link = tr("Load the programme file");
        words.place = setUp(sectionProgramme());
        words.step = m_workspace.identities().empty() ? 0 : 1;
        break;
    case SigningState::NoIdentity:
        words.text = tr("No certificate on this laptop. Ask for one early; it is made by the "
                        "secretariat, not here.");
        words.link = tr("Make a request");
        break;
    case SigningState::Requested:
        words.text = tr("A certificate has been requested and has not come back yet.");
        words.link = tr("Take the certificate back");
        words.step = 1;
        break;
    case SigningState::Expired:
        words.title = tr("You can no longer sign");
        words.text = tr("The certificate, or what it was granted for, has ended.");
        words.link = tr("Ask for a new one");
        words.isWarning = true;
        words.step = 1;
        break;
    case SigningState::NotGranted:
        words.text = tr("The certificate is here, but the programme file grants it nothing yet. "
                        "A newer programme file will.");
        words.link = tr("Load the newer programme file");
        words.place = setUp(sectionProgramme());
        words.step = 2;
        break;
    case SigningState::Ready:
        break;
    }
    return words;
}

} // namespace mulyankan
