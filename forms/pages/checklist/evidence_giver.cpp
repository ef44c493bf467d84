#include "forms/pages/checklist/evidence_giver.h"

#include "forms/pages/checklist/gate_words.h"
#include "forms/wording/wording.h"

#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kBeatMs = 150;

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    const auto urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

/// A name that says picture; nothing is read for it.
bool isPictureName(const QString &path)
{
    static const QStringList endings{u"jpg"_s,  u"jpeg"_s, u"png"_s, u"heic"_s, u"heif"_s,
                                     u"webp"_s, u"gif"_s,  u"bmp"_s, u"tif"_s,  u"tiff"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

} // namespace

EvidenceGiver::EvidenceGiver(const WindowParts &parts, QWidget *over)
    : QObject(over), m_parts(parts), m_over(over)
{
    connect(&parts.attacher, &Attacher::attached, this,
            [this](const QString &path, const Attached &attached) {
                if (attached.wasThere)
                    Q_EMIT told(false, tr("This file was an item already."),
                                tr("It now supports this question too. Its caption, source and "
                                   "date stay."));
                arrived(path);
            });
    connect(&parts.attacher, &Attacher::notAttached, this, &EvidenceGiver::failed);
    connect(&parts.attacher, &Attacher::finished, this, [this] {
        m_onTheirWay.clear(); // given up ones too
        m_beat.stop();
        Q_EMIT changed();
    });
    m_beat.setInterval(kBeatMs);
    connect(&m_beat, &QTimer::timeout, this, &EvidenceGiver::changed);
}

bool EvidenceGiver::canGive() const
{
    return m_parts.session.isDraft() && m_parts.session.framework().question(m_question);
}

bool EvidenceGiver::canTake(const QMimeData &data)
{
    return data.hasImage() || !localFiles(data).isEmpty();
}

bool EvidenceGiver::take(const QMimeData &data)
{
    if (!canTake(data) || !canGive())
        return false;
    const QStringList paths = localFiles(data);
    if (!paths.isEmpty()) {
        if (const auto type = askType(paths))
            give(paths, *type);
        return true;
    }
    const auto picture = qvariant_cast<QImage>(data.imageData());
    if (picture.isNull())
        return false;
    const auto type = askType({u".png"_s});
    if (!type)
        return true;
    m_onTheirWay.push_back({m_question, {}, tr("Picture")});
    m_beat.start();
    AttachWish wish;
    wish.question = m_question;
    wish.type = *type;
    m_parts.attacher.attachPicture(picture, wish);
    return true;
}

void EvidenceGiver::pick(const QString &type)
{
    if (!canGive())
        return;
    if (isInterview(m_parts.session.framework(), type)) {
        giveInterview({});
        return;
    }
    FileWish wish;
    wish.title = tr("Attach evidence to %1").arg(m_question);
    wish.purpose = u"evidence"_s;
    const QStringList paths = m_parts.interaction.pickFiles(m_over, wish);
    if (paths.isEmpty())
        return;
    const auto chosen = type.isEmpty() ? askType(paths) : std::optional(type);
    if (chosen)
        give(paths, *chosen);
}

std::optional<QString> EvidenceGiver::askType(const QStringList &paths)
{
    const Framework &framework = m_parts.session.framework();
    const Language language = m_parts.language();
    const QStringList expected = expectedTypes(*framework.question(m_question));
    QStringList codes = expected;
    for (const EvidenceType &type : framework.evidenceTypes) {
        if (!codes.contains(type.code))
            codes << type.code;
    }
    const auto group = [](const QString &code) {
        return code == "document"_L1   ? tr("Documents")
            : code == "observation"_L1 ? tr("Observation")
            : code == "interview"_L1   ? tr("Conversation")
                                       : code;
    };
    QStringList options;
    for (const QString &code : std::as_const(codes)) {
        const EvidenceType *type = framework.evidenceType(code);
        const QString name = type ? type->name.in(language) : code;
        const QString under = type ? group(type->group) : QString();
        options << (expected.contains(code) ? tr("%1: %2 (expected here)").arg(under, name)
                                            : tr("%1: %2").arg(under, name));
    }
    const auto chosen = m_parts.interaction.choose(
        m_over,
        {tr("What kind of evidence is it?"),
         tr("The kind decides which levels the evidence supports. It is written for each "
            "of the %n file(s).",
            nullptr, int(std::max<qsizetype>(1, paths.size()))),
         options, presetType(codes, paths), tr("Attach")});
    if (!chosen || *chosen < 0 || *chosen >= codes.size())
        return std::nullopt;
    return codes[*chosen];
}

int EvidenceGiver::presetType(const QStringList &codes, const QStringList &paths) const
{
    const Framework &framework = m_parts.session.framework();
    const qsizetype expected = expectedTypes(*framework.question(m_question)).size();
    const bool arePictures = std::ranges::all_of(paths, isPictureName);
    const auto firstOf = [&](auto fits) {
        for (qsizetype i = 0; i < expected; ++i) {
            const EvidenceType *type = framework.evidenceType(codes[i]);
            if (type && fits(type->group))
                return int(i);
        }
        return -1;
    };
    // a photograph shows what was observed, a paper is a document; a conversation is neither
    const QString best = arePictures ? u"observation"_s : u"document"_s;
    int preset = firstOf([&](const QString &group) { return group == best; });
    if (preset < 0)
        preset = firstOf([](const QString &group) { return group != "interview"_L1; });
    return std::max(0, preset);
}

void EvidenceGiver::give(const QStringList &paths, const QString &type)
{
    m_failed.clear();
    for (const QString &path : paths)
        m_onTheirWay.push_back({m_question, path, QFileInfo(path).fileName()});
    m_beat.start();
    AttachWish wish;
    wish.question = m_question;
    wish.type = type;
    m_parts.attacher.attach(paths, wish);
    Q_EMIT changed();
}

void EvidenceGiver::giveSeenOnly()
{
    if (!canGive())
        return;
    if (const auto type = askType({u"."_s}))
        seen(*type, tr("What was seen, and not copied?"), {});
}

void EvidenceGiver::giveInterview(const QStringList &roles)
{
    if (!canGive())
        return;
    const auto &types = m_parts.session.framework().evidenceTypes;
    const auto it = std::ranges::find_if(types, [&](const EvidenceType &type) {
        return isInterview(m_parts.session.framework(), type.code);
    });
    if (it != types.end())
        seen(it->code, tr("Who was asked, and what was said?"), roles.join(u", "_s));
}

void EvidenceGiver::seen(const QString &type, const QString &title, const QString &initial)
{
    TextWish wish;
    wish.title = title;
    wish.text = tr("It becomes an item of evidence without a file. The words stand in the report "
                   "and in the bundle.");
    wish.act = tr("Add the item");
    wish.initial = initial;
    const auto words = m_parts.interaction.askText(m_over, wish);
    if (!words || words->trimmed().isEmpty() || !canGive())
        return;
    m_onTheirWay.push_back({m_question, {}, words->trimmed()});
    AttachWish given;
    given.question = m_question;
    given.type = type;
    given.caption = words->trimmed();
    m_parts.attacher.attachSeenOnly(given, m_parts.session.workingAs());
}

void EvidenceGiver::arrived(const QString &path)
{
    auto it = std::ranges::find(m_onTheirWay, path, &OnItsWay::path);
    if (it == m_onTheirWay.end()) // a picture lies in a file of the attacher's own
        it = std::ranges::find_if(m_onTheirWay,
                                  [](const OnItsWay &item) { return item.path.isEmpty(); });
    if (it != m_onTheirWay.end())
        m_onTheirWay.erase(it);
    Q_EMIT changed();
}

void EvidenceGiver::failed(const QString &path, const Error &error)
{
    const auto isOurs = [&](const OnItsWay &item) {
        return item.path == path || item.path.isEmpty();
    };
    if (std::ranges::none_of(m_onTheirWay, isOurs))
        return; // another page's
    const QString name = path.isEmpty() ? m_onTheirWay.front().name : QFileInfo(path).fileName();
    m_failed << name;
    const QString reason = errorText(error, m_parts.language());
    if (m_failed.size() == 1)
        Q_EMIT told(true, tr("%1 was not attached.").arg(name), reason);
    else
        Q_EMIT told(true, tr("%n file(s) were not attached.", nullptr, int(m_failed.size())),
                    tr("%1: %2").arg(m_failed.join(u", "_s), reason));
    arrived(path);
}

QStringList EvidenceGiver::onTheirWay(const QString &question) const
{
    QStringList names;
    for (const OnItsWay &item : m_onTheirWay) {
        if (item.question == question)
            names << item.name;
    }
    return names;
}

bool EvidenceGiver::isCurrent(const QString &question) const
{
    return !m_onTheirWay.empty() && m_onTheirWay.front().question == question;
}

int EvidenceGiver::percent() const
{
    const auto progress = m_parts.attacher.progress();
    if (!progress || progress->total() <= 0)
        return 0;
    return int(progress->done() * 100 / progress->total());
}

} // namespace mulyankan
