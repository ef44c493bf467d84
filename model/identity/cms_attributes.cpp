#include "model/identity/cms_attributes.h"

#include "model/identity/der.h"

#include <algorithm>
#include <vector>

namespace mulyankan {

namespace {

constexpr unsigned char kDerSequence = 0x30;
constexpr unsigned char kDerSet = 0x31;
constexpr unsigned char kDerOctets = 0x04;

constexpr unsigned char kDerInteger = 0x02;
constexpr unsigned char kDerExplicit = 0xA0;

/// The content of the element that comes next, if it has that tag.
std::optional<QByteArrayView> takeContent(QByteArrayView &bytes, unsigned char tag)
{
    const auto element = takeDer(bytes);
    if (!element || element->tag != tag)
        return std::nullopt;
    return element->content;
}

/// The content of SignedData.
QByteArrayView signedDataContent(QByteArrayView cms)
{
    QByteArrayView info = takeContent(cms, kDerSequence).value_or(QByteArrayView());
    takeDer(info); // contentType
    QByteArrayView inner = takeContent(info, kDerExplicit).value_or(QByteArrayView());
    return takeContent(inner, kDerSequence).value_or(QByteArrayView());
}

std::vector<const EVP_MD *> digestsOf(QByteArrayView algorithms)
{
    std::vector<const EVP_MD *> digests;
    while (const auto content = takeContent(algorithms, kDerSequence)) {
        const QByteArray algorithm = derElement(kDerSequence, *content);
        const auto read = fromDer<AlgorithmHandle>(algorithm, d2i_X509_ALGOR);
        digests.push_back(read ? acceptedDigest(read.get()) : nullptr);
    }
    return digests;
}

} // namespace

std::optional<SignedDataHead> signedDataHead(QByteArrayView cms)
{
    QByteArrayView rest = signedDataContent(cms);
    const auto version = takeContent(rest, kDerInteger);
    const auto algorithms = takeContent(rest, kDerSet);
    std::optional<DerElement> last; // signerInfos
    while (auto element = takeDer(rest))
        last = element;
    if (!version || !algorithms || !last || last->tag != kDerSet)
        return std::nullopt;
    QByteArrayView signer = takeContent(last->content, kDerSequence).value_or(QByteArrayView());
    const auto signerVersion = takeContent(signer, kDerInteger);
    if (!signerVersion)
        return std::nullopt;
    return SignedDataHead{version->toByteArray(), signerVersion->toByteArray(),
                          digestsOf(*algorithms)};
}

QByteArray signedAttributesDer(const CMS_SignerInfo *signer)
{
    std::vector<QByteArray> attributes;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i)
        attributes.push_back(toDer(CMS_signed_get_attr(signer, i), i2d_X509_ATTRIBUTE));
    // DER: a SET OF is in the order of its members' bytes
    std::sort(attributes.begin(), attributes.end());
    QByteArray content;
    for (const QByteArray &attribute : attributes)
        content += attribute;
    return derElement(kDerSet, content);
}

const ASN1_TYPE *signedAttributeValue(const CMS_SignerInfo *signer, int nid)
{
    const int at = CMS_signed_get_attr_by_NID(signer, nid, -1);
    if (at < 0 || CMS_signed_get_attr_by_NID(signer, nid, at) >= 0)
        return nullptr;
    X509_ATTRIBUTE *attribute = CMS_signed_get_attr(signer, at);
    if (X509_ATTRIBUTE_count(attribute) != 1)
        return nullptr;
    return X509_ATTRIBUTE_get0_type(attribute, 0);
}

std::optional<CertificateReference> certificateReference(const ASN1_TYPE *value)
{
    if (!value || value->type != V_ASN1_SEQUENCE)
        return std::nullopt;
    const QByteArray der = stringBytes(value->value.sequence);
    // SigningCertificateV2 { certs { ESSCertIDv2 { [hashAlgorithm] certHash … } … } … }
    QByteArrayView rest = der;
    for (int level = 0; level < 3; ++level) {
        const auto element = takeDer(rest);
        if (!element || element->tag != kDerSequence)
            return std::nullopt;
        rest = element->content;
    }
    CertificateReference reference{EVP_sha256(), {}};
    auto element = takeDer(rest);
    if (element && element->tag == kDerSequence) {
        const QByteArray algorithm = derElement(kDerSequence, element->content);
        const auto read = fromDer<AlgorithmHandle>(algorithm, d2i_X509_ALGOR);
        reference.digest = read ? acceptedDigest(read.get()) : nullptr;
        element = takeDer(rest);
    }
    if (!element || element->tag != kDerOctets || !reference.digest)
        return std::nullopt;
    reference.hash = element->content.toByteArray();
    return reference;
}

const EVP_MD *acceptedDigest(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    int parameters = 0;
    X509_ALGOR_get0(&object, &parameters, nullptr, algorithm);
    if (parameters != V_ASN1_UNDEF && parameters != V_ASN1_NULL)
        return nullptr;
    switch (OBJ_obj2nid(object)) {
    case NID_sha256:
        return EVP_sha256();
    case NID_sha384:
        return EVP_sha384();
    case NID_sha512:
        return EVP_sha512();
    default:
        return nullptr;
    }
}

QByteArray digestOf(QByteArrayView bytes, const EVP_MD *digest)
{
    QByteArray hash(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    auto *out = reinterpret_cast<unsigned char *>(hash.data());
    if (EVP_Digest(bytes.data(), size_t(bytes.size()), out, &size, digest, nullptr) != 1)
        size = 0;
    hash.truncate(qsizetype(size));
    return hash;
}

} // namespace mulyankan
