#include "model/programme/trust_store.h"

#include "model/core/bytes.h"
#include "model/core/file.h"
#include "model/core/json.h"
#include "model/programme/folder_lock.h"
#include "model/programme/programme_file.h"

#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qint64 kMaxPinBytes = 64 * 1024;
const QString kPinName = u"pin.json"_s;
const QString kFirstPinSchema = u"mulyankan.pin/1"_s; // without `since`
const QString kPinSchema = u"mulyankan.pin/2"_s;

/// Hex digits alone, in lower case: as people copy a fingerprint from elsewhere.
QString plainFingerprint(const QString &text)
{
    QString plain = text.toLower();
    plain.remove(u':');
    plain.remove(u' ');
    return plain;
}

Result<Programme> programmeOf(const QByteArray &bytes, UtcMs now, Progress &progress)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return loadProgramme(buffer, now, progress);
}

} // namespace

TrustStore::TrustStore(const QString &dataFolder) : m_folder(dataFolder + u"/programme"_s) { }

Result<std::optional<TrustStore::Pin>> TrustStore::readPin() const
{
    const QString path = m_folder + u'/' + kPinName;
    const auto bytes = readFile(path, kMaxPinBytes);
    if (!bytes && bytes.error().kind == Errc::NotFound)
        return std::optional<Pin>();
    if (!bytes)
        return passOn(bytes);
    const auto value = parseCanonicalJson(*bytes);
    if (!value)
        return fail(Errc::Damaged, kProgrammeDamaged, {path});
    const QString schema = (*value)["schema"].text();
    const auto since = parseIsoTime((*value)["since"].text());
    const bool isFirstForm = schema == kFirstPinSchema;
    const bool hasNoTime = (*value)["since"].isNull(); // taken over from a first form
    if (!isFirstForm && (schema != kPinSchema || (!since && !hasNoTime)))
        return fail(Errc::Damaged, kProgrammeDamaged, {path});
    const Pin pin{.root = (*value)["root"].text(),
                  .version = (*value)["version"].toInteger().value_or(0),
                  .file = (*value)["file"].text(),
                  .sha256 = (*value)["sha256"].text(),
                  .since = since};
    if (!isLowerHex(pin.root, 64) || !isLowerHex(pin.sha256, 64) || pin.version < 1
        || pin.file.isEmpty() || pin.file.contains(u'/'))
        return fail(Errc::Damaged, kProgrammeDamaged, {path});
    return std::optional(pin);
}

Result<std::optional<TrustStore::Pin>>
TrustStore::admit(const ImportRequest &request, const Trust &trust, const QString &sha256) const
{
    const QString given = plainFingerprint(request.fingerprint);
    if (!given.isEmpty() && given != trust.rootSha256)
        return fail(Errc::Refused, kProgrammeFingerprint, {given, trust.rootSha256});
    const auto pin = readPin();
    if (!pin)
        return passOn(pin);
    if (!*pin) {
        const bool isConfirmed =
            !given.isEmpty() || (request.confirm && request.confirm(trust.rootSha256));
        if (!isConfirmed)
            return fail(Errc::Refused, kProgrammeUnconfirmed, {trust.rootSha256});
        return pin;
    }
    const Pin &pinned = **pin;
    if (pinned.root != trust.rootSha256)
        return fail(Errc::Refused, kProgrammeOtherRoot, {pinned.root, trust.rootSha256});
    if (trust.version < pinned.version)
        return fail(Errc::Refused, kProgrammeOlder,
                    {QString::number(trust.version), QString::number(pinned.version)});
    if (trust.version == pinned.version && pinned.sha256 != sha256)
        return fail(Errc::Refused, kProgrammeSameVersion, {QString::number(trust.version)});
    return pin;
}

Done TrustStore::place(const QByteArray &bytes, const Pin &pin) const
{
    const JsonValue value =
        JsonValue::object({{"schema", kPinSchema},
                           {"root", pin.root},
                           {"version", pin.version},
                           {"file", pin.file},
                           {"sha256", pin.sha256},
                           {"since", pin.since ? JsonValue(isoTime(*pin.since)) : JsonValue()}});
    const QString path = m_folder + u'/' + pin.file;
    if (const auto done = writeFileAtomically(path, bytes); !done)
        return done;
    const auto written = readFile(path, kMaxProgrammeFileBytes);
    if (!written)
        return passOn(written);
    if (*written != bytes)
        return fail(Errc::Io, kWriteFailed, {path, u"it reads back otherwise"_s});
    return writeFileAtomically(QString(m_folder + u'/' + kPinName), canonicalJson(value));
}

Result<StoredProgramme> TrustStore::importFile(const ImportRequest &request,
                                               Progress &progress) const
{
    const auto bytes = readFile(request.file, kMaxProgrammeFileBytes);
    if (!bytes)
        return passOn(bytes);
    auto programme = programmeOf(*bytes, request.now, progress);
    if (!programme)
        return passOn(programme);
    const Trust &trust = programme->trust;
    Pin pin{.root = trust.rootSha256,
            .version = trust.version,
            .file = u"programme-%1-%2.asice"_s.arg(trust.version).arg(sha256Hex(*bytes).left(8)),
            .sha256 = sha256Hex(*bytes),
            .since = request.now};
    // a refused first file leaves no trace; the lock needs the folder, so what was found is looked
    // at again under it
    if (const auto done = admit(request, trust, pin.sha256); !done)
        return passOn(done);
    if (const auto done = makeFolder(m_folder); !done)
        return passOn(done);
    const auto lock = FolderLock::take(m_folder);
    if (!lock)
        return passOn(lock);
    ImportRequest confirmed = request;
    confirmed.fingerprint = trust.rootSha256;
    const auto before = admit(confirmed, trust, pin.sha256);
    if (!before)
        return passOn(before);
    if (*before)
        pin.since = (*before)->since;
    if (const auto done = place(*bytes, pin); !done)
        return passOn(done);
    return StoredProgramme{std::move(*programme), QString(m_folder + u'/' + pin.file), pin.sha256,
                           pin.since};
}

Result<std::optional<StoredProgramme>> TrustStore::current() const
{
    const auto pin = readPin();
    if (!pin)
        return passOn(pin);
    if (!*pin)
        return std::optional<StoredProgramme>();
    const QString path = m_folder + u'/' + (*pin)->file;
    const auto bytes = readFile(path, kMaxProgrammeFileBytes);
    if (!bytes && bytes.error().kind != Errc::NotFound)
        return passOn(bytes);
    if (!bytes || sha256Hex(*bytes) != (*pin)->sha256)
        return fail(Errc::Damaged, kProgrammeDamaged, {path});
    Progress progress;
    auto programme = programmeOf(*bytes, kTimeWasJudged, progress);
    if (!programme)
        return passOn(programme);
    if (programme->trust.rootSha256 != (*pin)->root || programme->trust.version != (*pin)->version)
        return fail(Errc::Damaged, kProgrammeDamaged, {path});
    return std::optional(
        StoredProgramme{std::move(*programme), path, (*pin)->sha256, (*pin)->since});
}

} // namespace mulyankan
