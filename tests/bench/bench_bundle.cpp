// Verifying a bundle against reading and hashing the same bytes, and exporting one against
// reading, hashing, writing, syncing, reading and hashing; peak memory of both. Run without
// arguments: makes bundles of 200 MB and 2 GB (a photograph of 2 MB each) in a temporary folder and
// measures each step in a process of its own. `bench_bundle FOLDER` keeps the files elsewhere than
// in TMPDIR.

#include "app/pool_lanes.h"
#include "model/bundle/verifier.h"
#include "model/core/bytes.h"
#include "model/core/file.h"
#include "tests/model/bundle/sample_bundle.h"
#include "tests/support/container_builder.h"
#include "tests/support/test_authority.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qsizetype kPhotographBytes = 2'000'000;
constexpr UtcMs kNow = 1'705'600'000'000; // 2024-01-18

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

class FolderSource final : public EvidenceSource {
public:
    explicit FolderSource(QString folder) : m_folder(std::move(folder)) { }
    Result<std::unique_ptr<QIODevice>> open(const QString &sha256) const override
    {
        auto file = std::make_unique<QFile>(QString(m_folder + u'/' + sha256));
        if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(Errc::NotFound, kFileMissing, {file->fileName()});
        return std::unique_ptr<QIODevice>(std::move(file));
    }

private:
    QString m_folder;
};

QByteArray photograph(int number)
{
    std::mt19937_64 random{std::mt19937_64::result_type(number)};
    QByteArray bytes(kPhotographBytes, Qt::Uninitialized);
    for (qsizetype i = 0; i + 8 <= bytes.size(); i += 8)
        qToLittleEndian(quint64(random()), bytes.data() + i);
    return sampleJpeg(bytes);
}

/// Entries as they come, with what manifest and SHA256SUMS say of them.
struct EntryList {
    std::vector<ContainerEntry> entries;
    std::vector<std::pair<QString, QString>> sums;
    std::vector<ManifestReference> references;

    void add(ContainerEntry entry)
    {
        const QString digest =
            entry.streamSha256.isEmpty() ? sha256Hex(entry.bytes) : entry.streamSha256;
        sums.emplace_back(entry.name, digest);
        references.push_back(
            {entry.name, QByteArray::fromHex(digest.toLatin1()), entry.name == u"visit.json"});
        entries.push_back(std::move(entry));
    }
    void add(const QString &name, const QByteArray &bytes)
    {
        ContainerEntry entry;
        entry.name = name;
        entry.bytes = bytes;
        add(std::move(entry));
    }
};

/// Attaches so many photographs, which it writes into @p folder; their entries.
std::vector<ContainerEntry> addPhotographs(SampleBundle &sample, const QString &folder, int count)
{
    std::vector<ContainerEntry> entries;
    for (int i = 0; i < count; ++i) {
        const QByteArray bytes = photograph(i);
        const QString id = evidenceId(10 + i);
        sample.attach(id, u"OBS"_s, bytes, u"image/jpeg"_s, {u"AAA-01"_s});
        ContainerEntry entry;
        entry.name = u"evidence/%1.jpg"_s.arg(id);
        entry.streamSha256 = sha256Hex(bytes);
        entry.streamSize = bytes.size();
        entry.streamCrc = crc32(0, bytes);
        sample.removeFile(entry.name);
        if (!writeFileAtomically(QString(folder + u'/' + entry.streamSha256), bytes))
            qFatal("cannot write into %s", qPrintable(folder));
        entries.push_back(std::move(entry));
    }
    return entries;
}

/// Statement, manifest and signature of a lead.
void addSignature(EntryList &list, const SampleBundle &sample, const QByteArray &sums)
{
    const TestAuthority authority;
    const auto lead = authority.signer(u"Asha"_s, u"ID-1"_s);
    const QString tag = signerTag(u"lead"_s, lead->certificate());
    SignerStatement statement = sample.signers.front().statement;
    statement.contentId = sha256Hex(sums);
    list.add(u"statements/%1.json"_s.arg(tag), statementDocument(statement));
    const QString signatureName = u"META-INF/signature-%1.p7s"_s.arg(tag);
    const QByteArray manifest = manifestBytes(signatureName, list.references);
    list.add(u"META-INF/ASiCManifest-%1.xml"_s.arg(tag), manifest);
    list.add(signatureName, signCms(manifest, *lead, sample.signers.front().signingTime).value());
}

/// The entries of a bundle with so many photographs, which lie in @p folder.
std::vector<ContainerEntry> makeEntries(const QString &folder, int photographs)
{
    SampleBundle sample;
    const std::vector<ContainerEntry> streams = addPhotographs(sample, folder, photographs);
    sample.freeze();
    EntryList documents, evidence;
    for (const QString &name : {u"visit.json"_s, u"framework.json"_s, u"answers.json"_s,
                                u"evidence.json"_s, u"audit.jsonl"_s})
        documents.add(name, sample.file(name));
    QStringList names = sample.files.keys().filter(u"evidence/"_s);
    names.sort();
    for (const QString &name : names)
        evidence.add(name, sample.file(name));
    for (const ContainerEntry &entry : streams)
        evidence.add(entry);
    EntryList all = documents;
    all.sums.insert(all.sums.end(), evidence.sums.begin(), evidence.sums.end());
    const QByteArray sums = sha256Sums(all.sums);
    all.add(u"SHA256SUMS"_s, sums);
    for (const ContainerEntry &entry : evidence.entries)
        all.add(entry);
    addSignature(all, sample, sums);
    return std::move(all.entries);
}

void mustPass(const QString &path, Lanes &lanes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(path));
    Progress progress;
    const auto verdict = verifyBundle(file, nullptr, kNow, lanes, progress);
    if (!verdict)
        qFatal("could not run: %s", verdict.error().reason.code);
    if (verdict->result == VerdictResult::Failed)
        qFatal("failed: %s %s", qPrintable(verdict->findings.back().code),
               qPrintable(verdict->findings.back().detail));
}

void readAndHash(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("cannot open %s", qPrintable(path));
    Sha256 hash;
    QByteArray buffer(kChunkBytes, Qt::Uninitialized);
    for (qint64 count = 1; count > 0;) {
        count = file.read(buffer.data(), buffer.size());
        hash.add(QByteArrayView(buffer.constData(), std::max<qsizetype>(count, 0)));
    }
    hash.result();
}

/// Reading, SHA-256, writing, fdatasync, reading, SHA-256, of the same bytes.
void copyAndHash(const QString &from, const QString &to)
{
    QFile source(from), target(to);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        || !target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("cannot copy %s", qPrintable(from));
    Sha256 hash;
    QByteArray buffer(kChunkBytes, Qt::Uninitialized);
    for (qint64 count = 1; count > 0;) {
        count = source.read(buffer.data(), buffer.size());
        hash.add(QByteArrayView(buffer.constData(), std::max<qsizetype>(count, 0)));
        if (count > 0 && target.write(buffer.constData(), count) != count)
            qFatal("cannot write %s", qPrintable(to));
    }
    hash.result();
    if (::fdatasync(target.handle()) != 0)
        qFatal("cannot sync %s", qPrintable(to));
    readAndHash(to);
}

/// Writes the bundle of @p from anew from its photographs, and verifies what was written.
void exportBundle(const QString &from, const QString &evidence, const QString &to)
{
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(from));
    Progress progress;
    const auto reading = openContainer(file, ContainerKind::Bundle, progress);
    std::vector<ContainerEntry> entries;
    for (const ZipEntry &zip : reading->entries) {
        ContainerEntry entry;
        entry.name = zip.name;
        if (zip.name.endsWith(u".jpg") && zip.sizeBytes > kPhotographBytes) {
            entry.streamSha256 = QString::fromLatin1(zip.sha256.toHex());
            entry.streamSize = zip.sizeBytes;
            entry.streamCrc = zip.crc;
        } else {
            file.seek(zip.offset());
            entry.bytes = file.read(zip.sizeBytes);
        }
        if (entry.name != u"mimetype")
            entries.push_back(std::move(entry));
    }
    const auto start = std::chrono::steady_clock::now();
    const FolderSource source(evidence);
    const Done done = writeFileAtomically(to, Overwrite::Yes, 0644, [&](QIODevice &device) -> Done {
        return writeContainer(device, entries, &source, progress);
    });
    if (!done)
        qFatal("not written: %s", done.error().reason.code);
    Lanes lanes;
    mustPass(to, lanes);
    std::printf("%.4f ", secondsSince(start));
}

void make(const QString &folder, const QString &path, int photographs)
{
    QDir().mkpath(folder);
    const std::vector<ContainerEntry> entries = makeEntries(folder, photographs);
    const FolderSource source(folder);
    Progress progress;
    const Done done =
        writeFileAtomically(path, Overwrite::Yes, 0644, [&](QIODevice &device) -> Done {
            return writeContainer(device, entries, &source, progress);
        });
    if (!done)
        qFatal("not written: %s", done.error().reason.code);
}

double peakMiB()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024.0;
}

/// One measured step: prints seconds and MiB.
int step(const QStringList &arguments)
{
    const QString what = arguments[1];
    const auto start = std::chrono::steady_clock::now();
    Lanes serial;
    PoolLanes pool;
    if (what == u"make") {
        make(arguments[2], arguments[3], arguments[4].toInt());
        return 0;
    }
    if (what == u"hash")
        readAndHash(arguments[2]);
    if (what == u"verify")
        mustPass(arguments[2], serial);
    if (what == u"verify-pool")
        mustPass(arguments[2], pool);
    if (what == u"copy")
        copyAndHash(arguments[2], arguments[3]);
    if (what == u"export")
        exportBundle(arguments[2], arguments[4], arguments[3]);
    else
        std::printf("%.4f ", secondsSince(start));
    std::printf("%.1f\n", peakMiB());
    return 0;
}

struct Figure {
    double seconds = 0;
    double mebibytes = 0;
};

Figure run(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s did not end well", qPrintable(arguments.front()));
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    return words.size() < 2 ? Figure{} : Figure{words[0].toDouble(), words[1].toDouble()};
}

/// The median of five runs of each, taken in turn, so that what else the machine does meets both.
void compare(const char *name, const QStringList &baseline, const QStringList &measured)
{
    std::vector<double> base, ours, ratios;
    double peak = 0;
    for (int i = 0; i < 5; ++i) {
        base.push_back(run(baseline).seconds);
        const Figure figure = run(measured);
        ours.push_back(figure.seconds);
        ratios.push_back(ours.back() / base.back());
        peak = std::max(peak, figure.mebibytes);
    }
    for (auto *list : {&base, &ours, &ratios})
        std::sort(list->begin(), list->end());
    std::printf("  %-22s %7.3f s, bare %7.3f s: %.2f x (%.2f to %.2f), peak %.0f MiB\n", name,
                ours[2], base[2], ratios[2], ratios.front(), ratios.back(), peak);
}

void measure(const QString &folder, int photographs)
{
    const QString evidence = folder + u"/evidence";
    const QString bundle = folder + u"/bundle.asice";
    const QString copy = folder + u"/copy";
    run({u"make"_s, evidence, bundle, QString::number(photographs)});
    run({u"hash"_s, bundle});
    std::printf("%d photographs, %lld MB\n", photographs,
                static_cast<long long>(QFile(bundle).size() / 1'000'000));
    compare("verify, one core", {u"hash"_s, bundle}, {u"verify"_s, bundle});
    compare("verify, all cores", {u"hash"_s, bundle}, {u"verify-pool"_s, bundle});
    compare("export", {u"copy"_s, bundle, copy}, {u"export"_s, bundle, copy, evidence});
    QFile::remove(copy);
    QFile::remove(bundle);
    QDir(evidence).removeRecursively();
}

} // namespace

} // namespace mulyankan

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 2)
        return mulyankan::step(arguments);
    const QTemporaryDir temporary(arguments.value(1, QDir::tempPath()) + u"/bench-XXXXXX");
    if (!temporary.isValid())
        return 1;
    for (const int photographs : {100, 1000})
        mulyankan::measure(temporary.path(), photographs);
    return 0;
}
