#pragma once

#include "model/desk/attach.h"
#include "model/desk/export.h"
#include "model/desk/sign.h"
#include "model/identity/identity.h"
#include "model/programme/authority.h"
#include "model/programme/trust_store.h"
#include "model/store/visit_store.h"
#include "tests/support/test_framework.h"
#include "tests/support/window_fixture.h"

#include <QDir>
#include <QFile>

namespace mulyankan {

/// What stands before the sign page and the verify page: a complete visit on the small framework,
/// a programme authority, a lead with a certificate. Before the fixture's open(), or after close().
class SigningScene final {
public:
    explicit SigningScene(WindowFixture &window) : m_window(window) { }

    static Passphrase secret() { return Passphrase("sample only"); }

    /// @returns the visit; empty if something failed.
    QString makeVisit()
    {
        const QString visit = m_window.beginVisit();
        const auto store = openStore();
        if (visit.isEmpty() || !store)
            return {};
        Change change{Op::Set, QStringLiteral("p1"), {}};
        for (const char *person : {"p1", "p2"})
            change.edits.push_back(
                {Object::person(QLatin1String(person), QStringLiteral("declaration")),
                 QStringLiteral("none")});
        change.edits.push_back({Object::fact(QStringLiteral("f1"), QStringLiteral("value")), true});
        for (const char *question : kQuestions) {
            const QLatin1String id(question);
            change.edits.push_back(
                {Object::response(id, QStringLiteral("answer")), QStringLiteral("2")});
            change.edits.push_back(
                {Object::response(id, QStringLiteral("note")), QStringLiteral("देखा गया")});
        }
        if (!(*store)->changes().apply(visit, change))
            return {};
        for (const char *question : kQuestions) {
            AttachRequest request;
            request.visit = visit;
            request.path = write(QString(QLatin1String(question) + QStringLiteral(".txt")),
                                 QByteArray("evidence of ") + question);
            request.questions = {QLatin1String(question)};
            request.type = QStringLiteral("DOC");
            request.person = QStringLiteral("p1");
            Progress progress;
            if (!AttachEvidence((*store)->changes(), (*store)->records(), (*store)->evidence(),
                                m_isolation)
                     .run(request, progress))
                return {};
        }
        return visit;
    }

    /// An authority, its lead in the window's folder of identities, and a programme file. Keys cost
    /// seconds to protect: each is made once, every scene has copies.
    bool makeKeys(const QString &name = QStringLiteral("one"))
    {
        static const QTemporaryDir kept;
        const QString from = kept.filePath(name);
        if (!QFile::exists(from) && !makeKeysIn(from))
            return false;
        return copyFiles(from, path(name))
            && copyFiles(from + QStringLiteral("/lead"),
                         path(QStringLiteral("identities/%1-lead").arg(name)));
    }
    QString programmeFile(const QString &name = QStringLiteral("one")) const
    {
        return path(name) + QStringLiteral("/programme.asice");
    }
    bool importProgramme(const QString &name = QStringLiteral("one"))
    {
        Progress progress;
        return TrustStore(m_window.folder())
            .importFile({programmeFile(name),
                         {},
                         m_window.clock().now(),
                         [](const QString &) {
                             return true;
                         }},
                        progress)
            .has_value();
    }

    /// Signs by the deeds and exports; the bundle's path. Needs a programme in force.
    QString signedBundle(const QString &visit)
    {
        const auto store = openStore();
        const auto stored = TrustStore(m_window.folder()).current();
        if (!store || !stored || !*stored)
            return {};
        const Trust &trust = (*stored)->programme.trust;
        Progress progress;
        SignVisit deed({(*store)->changes(), (*store)->records(), (*store)->evidence(),
                        m_window.clock(), m_lanes});
        const auto made = deed.prepare(visit, &trust, progress);
        const auto signer = openIdentity(path(QStringLiteral("identities/one-lead")), secret());
        if (!made || !signer || !deed.complete(*made, trust, **signer, {}, progress))
            return {};
        ExportBundle out({(*store)->changes(), (*store)->records(), (*store)->evidence(),
                          m_window.clock(), m_lanes});
        const auto done = out.run({visit, {}, path({})}, &trust, progress);
        return done ? done->file : QString();
    }

    QString path(const QString &name) const { return QDir(m_window.scratch()).filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return isWritten ? file.fileName() : QString();
    }

private:
    static constexpr const char *kQuestions[] = {"AAA-01", "AAA-02", "BBB-01", "BBB-02"};
    bool makeKeysIn(const QString &base)
    {
        const QString lead = base + QStringLiteral("/lead");
        Authority authority(base + QStringLiteral("/authority"));
        const IssueRequest request{.requestFile = lead + QStringLiteral("/request.pem"),
                                   .roles = {QStringLiteral("lead")},
                                   .cities = {QStringLiteral("CG-BILASPUR")},
                                   .from = QDate(2024, 1, 1),
                                   .to = QDate(2025, 1, 1),
                                   .out = base + QStringLiteral("/lead.pem")};
        const UtcMs now = m_window.clock().now();
        const QString programme = base + QStringLiteral("/programme.asice");
        return QDir().mkpath(base)
            && authority.create(QStringLiteral("Test authority"), secret(), now)
            && createIdentity(lead, QStringLiteral("परीक्षक"), QStringLiteral("LEAD-01"), secret())
            && authority.issue(request, secret(), now) && completeIdentity(lead, request.out)
            && authority.exportProgramme({programme, {}, {}, {}, {}}, secret(), now);
    }
    static bool copyFiles(const QString &from, const QString &to)
    {
        bool isCopied = QDir().mkpath(to);
        for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files))
            isCopied = isCopied && QFile::copy(file.filePath(), QDir(to).filePath(file.fileName()));
        return isCopied;
    }
    Result<std::unique_ptr<VisitStore>> openStore() const
    {
        return VisitStore::open(m_window.folder(), m_window.clock(), OpenMode::Existing);
    }

    WindowFixture &m_window;
    PoolLanes m_lanes;
    ProcessIsolation m_isolation{QStringLiteral(MULYANKAN_BINARY_DIR "/mulyankan-worker")};
};

} // namespace mulyankan
