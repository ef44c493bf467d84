#include "model/bundle/manifest.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

/// A scanner for one literal text: it knows no XML, so that nothing of XML can surprise it.
class ManifestScanner final {
public:
    ManifestScanner(QByteArrayView bytes, const QString &object) : m_bytes(bytes), m_object(object)
    {
    }

    bool take(QByteArrayView literal)
    {
        if (!rest().startsWith(literal))
            return false;
        m_at += literal.size();
        return true;
    }
    /// The text before the next @p end, which is taken too.
    std::optional<QByteArrayView> takeUntil(char end)
    {
        const qsizetype length = rest().indexOf(end);
        if (length < 0)
            return std::nullopt;
        const QByteArrayView text = rest().first(length);
        m_at += length + 1;
        return text;
    }
    bool isAtEnd() const { return m_at == m_bytes.size(); }
    /// Why the text is not the expected one.
    Step refuse() const;

private:
    QByteArrayView rest() const { return m_bytes.sliced(m_at); }

    QByteArrayView m_bytes;
    const QString &m_object;
    qsizetype m_at = 0;
};

Step ManifestScanner::refuse() const
{
    const QString place = u"at byte %1"_s.arg(m_at);
    if (m_bytes.startsWith("\xEF\xBB\xBF"))
        return stop("MAN-BOM"_L1, m_object, u"a byte order mark"_s);
    if (m_bytes.contains("<!DOCTYPE") || m_bytes.contains("<!ENTITY"))
        return stop("MAN-DTD"_L1, m_object, u"a document type"_s);
    if (m_bytes.contains("<!--"))
        return stop("MAN-COMMENT"_L1, m_object, u"a comment"_s);
    if (m_bytes.lastIndexOf("<?") > 0)
        return stop("MAN-PI"_L1, m_object, u"a processing instruction"_s);
    return stop("MAN-FORM"_L1, m_object, QString(u"not the one form, "_s + place));
}

Step takeUri(ManifestScanner &scanner, const QString &object, QString &uri)
{
    const auto text = scanner.takeUntil('"');
    if (!text)
        return scanner.refuse();
    uri = QString::fromLatin1(*text);
    if (uri.contains(u'%') || uri.contains(u'&') || uri.contains(u'<'))
        return stop("MAN-URI"_L1, object, QString(u"an encoded name: "_s + uri));
    return {};
}

Step takeDigest(ManifestScanner &scanner, const QString &object, ManifestReference &reference)
{
    if (!scanner.take(R"(><ds:DigestMethod Algorithm=")"))
        return scanner.refuse();
    const auto algorithm = scanner.takeUntil('"');
    if (!algorithm)
        return scanner.refuse();
    if (*algorithm != "http://www.w3.org/2001/04/xmlenc#sha256")
        return stop("MAN-ALGORITHM"_L1, object, QString(u"not SHA-256: "_s + reference.uri));
    if (!scanner.take("/><ds:DigestValue>"))
        return scanner.refuse();
    const auto value = scanner.takeUntil('<');
    if (!value)
        return scanner.refuse();
    const auto decoded = QByteArray::fromBase64Encoding(
        value->toByteArray(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != 32 || decoded.decoded.toBase64() != *value)
        return stop("MAN-DIGEST"_L1, object, QString(u"no SHA-256 digest: "_s + reference.uri));
    reference.sha256 = decoded.decoded;
    return {};
}

Step takeReference(ManifestScanner &scanner, const QString &object, ManifestReference &reference)
{
    if (auto step = takeUri(scanner, object, reference.uri); !step)
        return step;
    reference.isRoot = scanner.take(R"( Rootfile="true")");
    if (auto step = takeDigest(scanner, object, reference); !step)
        return step;
    if (!scanner.take("/ds:DigestValue></DataObjectReference>"))
        return scanner.refuse();
    return {};
}

} // namespace

Step readManifest(QByteArrayView bytes, const QString &object, Manifest &manifest)
{
    ManifestScanner scanner(bytes, object);
    // What stands before the first URI is taken from the writer, so that there is one form only.
    const QByteArray empty = manifestBytes({}, {});
    const qsizetype headBytes = empty.indexOf(R"(URI="")") + 5;
    if (!scanner.take(QByteArrayView(empty).first(headBytes)))
        return scanner.refuse();
    if (auto step = takeUri(scanner, object, manifest.signatureUri); !step)
        return step;
    if (!scanner.take(R"( MimeType="application/pkcs7-signature"/>)"))
        return scanner.refuse();
    QSet<QString> names;
    while (scanner.take(R"(<DataObjectReference URI=")")) {
        ManifestReference reference;
        if (auto step = takeReference(scanner, object, reference); !step)
            return step;
        if (names.contains(reference.uri))
            return stop("MAN-DUP"_L1, object, QString(u"named twice: "_s + reference.uri));
        names.insert(reference.uri);
        manifest.references.push_back(std::move(reference));
    }
    if (!scanner.take("</ASiCManifest>") || !scanner.isAtEnd())
        return scanner.refuse();
    if (manifestBytes(manifest.signatureUri, manifest.references) != bytes)
        return stop("MAN-FORM"_L1, object, u"not what is written for the same content"_s);
    return {};
}

} // namespace mulyankan
