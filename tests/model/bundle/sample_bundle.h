#pragma once

#include "model/bundle/checks.h"
#include "model/visit/audit_line.h"
#include "tests/support/fake_clock.h"

namespace mulyankan {

/// A good bundle in memory, made by the same changes as a real one: a visit that nothing keeps from
/// being signed, its log, its files, one lead who signs, and a programme file's trust. A test
/// changes one thing and asks what the checks say.
class SampleBundle final : public BundleEntries {
public:
    SampleBundle();

    // What may be changed before freeze().
    void change(Op op, std::vector<Edit> edits, const QString &person = QStringLiteral("p1"));
    void write(Op op, const QString &object, const JsonValue &before, const JsonValue &after,
               const QString &person = QStringLiteral("p1"));
    /// Goes on in a new chain; the lines so far become audit/<chain>.jsonl.
    void beginChain(const QString &chain, const JsonValue &joinValue);
    /// An item with bytes, attached through a change.
    void attach(const QString &id, const QString &type, const QByteArray &bytes,
                const QString &mediaType, const QStringList &questions);

    /// Writes the freeze line, the documents, and reads them back; then signs them in name.
    void freeze();
    /// Reads the documents as they are now, without a new freeze line.
    void readAgain();
    CheckContext context() const
    {
        return {content, *this, signers, contentId, trust ? &*trust : nullptr, now};
    }

    const std::vector<CheckedEntry> &list() const override { return entries; }
    std::unique_ptr<QIODevice> open(const QString &name) const override;
    void setFile(const QString &name, const QByteArray &bytes);
    void removeFile(const QString &name);
    QByteArray file(const QString &name) const { return files.value(name); }
    /// The SHA-256 of the two lines that an acknowledgement sheet is signed for.
    QString basis() const;

    FakeClock clock;
    QByteArray frameworkBytes;
    Framework framework;
    Visit visit;
    ChainHead head;
    std::vector<ChainHead> others;
    QByteArray log;
    BundleContent content;
    std::vector<CheckedEntry> entries;
    QHash<QString, QByteArray> files;
    std::vector<BundleSigner> signers;
    std::optional<Trust> trust;
    QString contentId;
    UtcMs now = 0;

private:
    void appendLine(const QByteArray &line);
    void beginVisit();
    void addPeople();
    void addEvidence();
    void addAnswers();
};

QByteArray samplePdf(const QByteArray &text);
QByteArray sampleJpeg(const QByteArray &text);

} // namespace mulyankan
