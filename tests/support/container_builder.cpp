#include "tests/support/container_builder.h"

#include "model/bundle/zip_headers.h"
#include "model/core/bytes.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

bool isEvidence(const QByteArray &name)
{
    return name.startsWith("evidence/");
}

bool isPair(const QByteArray &name)
{
    return name.startsWith("META-INF/");
}

/// Manifest and signature over what @p covered names.
void addPair(RawArchive &archive, const SignedContent &content, Signer &signer,
             const std::function<bool(const QByteArray &)> &isCovered)
{
    const QString tag = signerTag(content.role, signer.certificate());
    QString signatureUri = u"META-INF/signature-%1.p7s"_s.arg(tag);
    const QByteArray signatureName = signatureUri.toLatin1();
    std::vector<ManifestReference> references;
    for (const RawEntry &entry : archive.entries) {
        if (isCovered(entry.name))
            references.push_back({QString::fromLatin1(entry.name), sha256(entry.content),
                                  entry.name == content.files.front().first});
    }
    if (content.editReferences)
        content.editReferences(signatureUri, references);
    QByteArray manifest = manifestBytes(signatureUri, references);
    if (content.editManifest)
        content.editManifest(manifest);
    QByteArray signature = signCms(manifest, signer, content.signingTime).value();
    if (content.editSignature)
        content.editSignature(signature);
    archive.entries.push_back(
        {u"META-INF/ASiCManifest-%1.xml"_s.arg(tag).toLatin1(), manifest, {}, {}, {}});
    archive.entries.push_back({signatureName, signature, {}, {}, {}});
}

QByteArray sumsOf(const std::vector<NamedBytes> &files)
{
    std::vector<std::pair<QString, QString>> sums;
    for (const auto &[name, bytes] : files)
        sums.emplace_back(QString::fromLatin1(name), sha256Hex(bytes));
    return sha256Sums(sums);
}

} // namespace

void putNumber(QByteArray &header, qsizetype at, int width, quint64 value)
{
    for (int i = 0; i < width; ++i)
        header[at + i] = char(value >> (8 * i));
}

QByteArray RawArchive::bytes() const
{
    QByteArray out, directory;
    for (const RawEntry &entry : entries) {
        out += entry.before;
        ZipEntry zip{QString::fromLatin1(entry.name),
                     out.size() + offsetShift,
                     entry.content.size(),
                     crc32(0, entry.content),
                     {}};
        QByteArray local = zipLocalHeader(zip), central = zipCentralHeader(zip);
        if (entry.editLocal)
            entry.editLocal(local);
        if (entry.editCentral)
            entry.editCentral(central);
        out += local + entry.content;
        directory += central;
    }
    out += beforeDirectory;
    QByteArray end =
        zipDirectoryEnd(qint64(entries.size()), directory.size(), out.size() + offsetShift);
    if (editEnd)
        editEnd(end);
    return out + directory + beforeEnd + end;
}

RawEntry &RawArchive::at(const QByteArray &name)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&name](const RawEntry &e) { return e.name == name; });
    Q_ASSERT(found != entries.end());
    return *found;
}

void RawArchive::insert(const QByteArray &next, RawEntry entry)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&next](const RawEntry &e) { return e.name == next; });
    entries.insert(found, std::move(entry));
}

void RawArchive::remove(const QByteArray &name)
{
    std::erase_if(entries, [&name](const RawEntry &e) { return e.name == name; });
}

QString signerTag(const QString &role, const Certificate &certificate)
{
    return QString(role + u'-' + certificate.sha256.first(8));
}

RawArchive signedArchive(const SignedContent &content, Signer &signer)
{
    RawArchive archive;
    archive.entries.push_back({"mimetype", kContainerMimeType, {}, {}, {}});
    QByteArray sums = sumsOf(content.files);
    if (content.editSums)
        content.editSums(sums);
    for (const auto &[name, bytes] : content.files) {
        if (!isEvidence(name))
            archive.entries.push_back({name, bytes, {}, {}, {}});
    }
    archive.entries.push_back({"SHA256SUMS", sums, {}, {}, {}});
    for (const auto &[name, bytes] : content.files) {
        if (isEvidence(name))
            archive.entries.push_back({name, bytes, {}, {}, {}});
    }
    if (content.statement) {
        const QString tag = signerTag(content.role, signer.certificate());
        archive.entries.push_back({u"statements/%1.json"_s.arg(tag).toLatin1(),
                                   content.statement(sha256Hex(sums)),
                                   {},
                                   {},
                                   {}});
    }
    addPair(archive, content, signer,
            [](const QByteArray &name) { return name != "mimetype" && !isPair(name); });
    return archive;
}

void addSigner(RawArchive &archive, const SignedContent &content, Signer &signer)
{
    const QString tag = signerTag(content.role, signer.certificate());
    const QByteArray statement = u"statements/%1.json"_s.arg(tag).toLatin1();
    const auto firstPair = std::find_if(archive.entries.begin(), archive.entries.end(),
                                        [](const RawEntry &e) { return isPair(e.name); });
    const QString contentId = sha256Hex(archive.at("SHA256SUMS").content);
    archive.entries.insert(firstPair, {statement, content.statement(contentId), {}, {}, {}});
    addPair(archive, content, signer, [&statement](const QByteArray &name) {
        const bool isOwn = name == statement || !name.startsWith("statements/");
        return name != "mimetype" && (isOwn || name.startsWith("statements/lead-"))
            && (!isPair(name) || name.contains("-lead-"));
    });
}

SignedContent emptyBundle()
{
    SignedContent content;
    content.files = {{"visit.json", "{}"},    {"framework.json", "{}"},
                     {"answers.json", "{}"},  {"evidence.json", "{}"},
                     {"audit.jsonl", "{}\n"}, {"evidence/e0001.txt", "seen"}};
    content.statement = [](const QString &) {
        return QByteArray("{}");
    };
    content.signingTime = 1'705'312'800'000; // 2024-01-15T10:00:00Z
    return content;
}

} // namespace mulyankan
