#pragma once

#include "model/core/finding.h"
#include "model/framework/framework.h"
#include "model/visit/audit_line.h"

namespace mulyankan {

// The documents of a bundle as canonical bytes, and back. Their shapes: `document_shapes.cpp`, and
// in words FORMAT.md.

QByteArray answersDocument(const Visit &visit, const Framework &framework);
/// Items with at least one link, and withdrawn ones; removed and unsorted items are left out. Files
/// are named `evidence/<id>.<suffix>`.
QByteArray evidenceDocument(const Visit &visit, const Framework &framework);
struct VisitDocumentExtras {
    ChainHead audit; ///< of audit.jsonl, the freeze line included
    std::vector<ChainHead> others; ///< by chain id
};
QByteArray visitDocument(const Visit &visit, const Framework &framework,
                         const VisitDocumentExtras &extras);

/// `evidence/e0001.jpg`; empty for an item without a file in the bundle.
QString evidenceEntryName(const EvidenceItem &item);
/// `<city>_<visit>_r<revision>_<first 8 of the content id>.asice`
QString bundleFileName(const QString &city, const QString &visit, int revision,
                       const QString &contentId);

struct SignerStatement {
    QString contentId;
    QString city;
    QString visit;
    int revision = 1;
    QString role; ///< lead, member, city
    QString person; ///< empty: null
    QString name;
    QString identity;
    UtcMs time = 0;
    Language language = Language::English;
    QString text;
    QString remark;
};
/// The sentence that a signer of that role agrees to; empty for a role that signs no bundle.
QString statementText(const QString &role, bool hasRemark, Language language);
QByteArray statementDocument(const SignerStatement &statement);
/// Which person of the visit signs: by identity, else by name, for the lead the visit's lead, else
/// empty.
QString statementPerson(const Visit &visit, const QString &role, const QString &name,
                        const QString &identity);

/// What is read back from the three documents and the framework. Scores are never read.
struct BundleContent {
    Visit visit;
    QByteArray frameworkBytes;
    Framework framework;
    VisitDocumentExtras extras;
    QString appName;
    QString appVersion;
    struct FrameworkRef {
        QString id, version, sha256, status;
    } frameworkRef;
    /// Persons named where a Visit keeps nothing (who disposed of a remark): place and id.
    std::vector<std::pair<QString, QString>> otherPersons;
    QStringList factOrder; ///< facts as answers.json lists them
    QStringList responseOrder; ///< questions as answers.json lists them
    QHash<QString, QString> evidenceFiles; ///< `file` of each item that names one, by the item's id
};

/// Reads one document; findings SCH-… with the place (`visit.json`, `people[1].role: …`), of which
/// the first says enough. The bytes have been found canonical before (JSN-…). With findings @p
/// content is left as it was.
Findings readVisitDocument(const JsonValue &document, BundleContent &content);
Findings readAnswersDocument(const JsonValue &document, BundleContent &content);
Findings readEvidenceDocument(const JsonValue &document, BundleContent &content);
struct StatementReading {
    Findings findings;
    SignerStatement statement;
};
StatementReading readStatementDocument(const JsonValue &document, const QString &object);

} // namespace mulyankan
