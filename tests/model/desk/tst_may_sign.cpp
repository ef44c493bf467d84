#include "model/desk/sign.h"
#include "tests/support/test_authority.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

/// Who may sign, and what is said to those who may not.
class TestMaySign final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lastSecondOfTheCertificateCounts();
    void revokedAndUnusableListAreToldApart();

private:
    /// The reason; empty if the certificate may sign.
    QString answer(const Trust &trust, UtcMs now) const
    {
        const auto done = checkMaySign(m_signer->certificate(), trust, u"lead"_s, u"CG-X"_s, now);
        return done ? QString() : QString(done.error().reason.text());
    }
    Trust granted(std::vector<RevokedCertificate> revoked = {}) const
    {
        Trust trust = m_authority.trust(std::move(revoked));
        trust.grants = {TestAuthority::grant(m_signer->certificate(), {u"lead"_s})};
        return trust;
    }

    TestAuthority m_authority;
    std::unique_ptr<Signer> m_signer = m_authority.signer(u"A"_s, u"LEAD-01"_s);
};

void TestMaySign::lastSecondOfTheCertificateCounts()
{
    const Certificate &certificate = m_signer->certificate();
    QCOMPARE(answer(granted(), certificate.notAfter + 999), QString());
    QCOMPARE(answer(granted(), certificate.notAfter + 1000), u"certificate-not-valid"_s);
    QCOMPARE(answer(granted(), certificate.notBefore), QString());
    QCOMPARE(answer(granted(), certificate.notBefore - 1), u"certificate-not-valid"_s);
}

void TestMaySign::revokedAndUnusableListAreToldApart()
{
    const Certificate &certificate = m_signer->certificate();
    const UtcMs now = certificate.notBefore + 1000;
    const QByteArray serial = certificateSerial(certificate).value();
    QCOMPARE(answer(granted({{serial, now, 1}}), now), u"certificate-revoked"_s);
    Trust trust = granted();
    trust.crlDer = "x";
    QCOMPARE(answer(trust, now), u"revocations-unusable"_s);
    trust = granted();
    trust.expires += 1000;
    QCOMPARE(answer(trust, now), u"revocations-unusable"_s);
}

QTEST_GUILESS_MAIN(TestMaySign)
#include "tst_may_sign.moc"
