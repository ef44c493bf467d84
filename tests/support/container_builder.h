#pragma once

#include "model/bundle/container_writer.h"
#include "model/identity/cms.h"

#include <functional>

namespace mulyankan {

/// One entry of an archive that may be wrong on purpose.
struct RawEntry {
    QByteArray name;
    QByteArray content;
    QByteArray before; ///< bytes that belong to no entry
    std::function<void(QByteArray &header)> editLocal;
    std::function<void(QByteArray &header)> editCentral;
};

/// A ZIP archive from a description, every part of which can be bent.
struct RawArchive {
    std::vector<RawEntry> entries;
    QByteArray beforeDirectory;
    QByteArray beforeEnd;
    std::function<void(QByteArray &end)> editEnd;
    qint64 offsetShift = 0; ///< added to every offset, as a self-extracting archive has it

    QByteArray bytes() const;
    RawEntry &at(const QByteArray &name);
    /// Before the entry @p next.
    void insert(const QByteArray &next, RawEntry entry);
    void remove(const QByteArray &name);
};

/// Writes a little-endian number of @p width bytes into a header.
void putNumber(QByteArray &header, qsizetype at, int width, quint64 value);

using NamedBytes = std::pair<QByteArray, QByteArray>;

/// What goes into a signed container, and how it may go wrong.
struct SignedContent {
    std::vector<NamedBytes>
        files; ///< root file first, in their order; without SHA256SUMS and statements
    QString role = QStringLiteral("lead");
    /// The statement for a content id; null: none, as in a programme file.
    std::function<QByteArray(const QString &contentId)> statement;
    UtcMs signingTime = 0;
    std::function<void(QByteArray &sums)> editSums;
    std::function<void(QString &signatureUri, std::vector<ManifestReference> &)> editReferences;
    std::function<void(QByteArray &manifest)> editManifest; ///< before it is signed
    std::function<void(QByteArray &signature)> editSignature;
};

/// `lead-444e545e`
QString signerTag(const QString &role, const Certificate &certificate);
/// The archive of such a content, signed by @p signer; as the writer would make it where nothing is
/// edited.
RawArchive signedArchive(const SignedContent &content, Signer &signer);
/// Adds a pair and a statement after those that are there: a member's, who covers the lead's.
void addSigner(RawArchive &archive, const SignedContent &content, Signer &signer);
/// A bundle in form only: its documents say nothing.
SignedContent emptyBundle();

} // namespace mulyankan
