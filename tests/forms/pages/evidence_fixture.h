#pragma once

#include "forms/pages/evidence/evidence_page.h"
#include "tests/support/sample_pictures.h"
#include "tests/support/window_fixture.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

namespace mulyankan {

/// The page of the evidence on a visit of its own, with the real writer, session and worker.
class EvidencePageFixture final {
public:
    static constexpr int kWaitMs = 30'000;

    /// @returns false if the visit cannot be opened or the page not be shown.
    bool begin()
    {
        m_visit = m_fixture.beginVisit();
        m_fixture.open();
        m_page = std::make_unique<EvidencePage>(m_fixture.parts(), nullptr);
        m_page->resize(1366, 700);
        m_page->arrange({});
        m_page->show();
        return m_fixture.openVisit(m_visit) && QTest::qWaitForWindowExposed(m_page.get());
    }
    ~EvidencePageFixture() { m_page.reset(); }

    WindowFixture &window() { return m_fixture; }
    EvidencePage *page() { return m_page.get(); }
    const QString &visit() const { return m_visit; }
    Session &session() { return m_fixture.session(); }
    template <typename T> T *find(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    template <typename T> T *find() const { return m_page->findChild<T *>(); }
    QString shownText(const char *name) const { return find<TextBlock>(name)->text(); }
    const EvidenceItem &item(int number) { return *session().visit().item(evidenceId(number)); }
    static QByteArray png(int width) { return encoded(redAndBlue({width, 20}), "PNG"); }

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = QString(m_fixture.scratch() + u'/' + name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path
                                                                                    : QString();
    }
    /// As another page attaches. @returns the item's id; empty: it was not attached in time.
    QString attach(const QString &name, const QByteArray &bytes, const QString &question = {},
                   const QString &type = {})
    {
        Attacher &attacher = m_fixture.parts().attacher;
        QString id;
        QObject context;
        QObject::connect(&attacher, &Attacher::finished, &context,
                         [&](const AttachOutcome &outcome) { id = outcome.items().value(0); });
        attacher.attach({write(name, bytes)}, {.question = question, .type = type});
        const bool isThere = QTest::qWaitFor([&] { return !id.isEmpty(); }, kWaitMs);
        return isThere ? id : QString();
    }
    /// Drops files onto the page and waits until they are taken in.
    bool drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent over({500, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page.get(), &over);
        QSignalSpy done(&m_fixture.parts().attacher, &Attacher::finished);
        QDropEvent event({500, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page.get(), &event);
        return over.isAccepted() && (!done.isEmpty() || done.wait(kWaitMs));
    }
    /// Clicks a button that a user could click.
    bool press(const char *name)
    {
        auto *button = find<QAbstractButton>(name);
        if (!button || !button->isVisible() || !button->isEnabled())
            return false;
        button->click();
        return true;
    }
    bool chooseType(const char *chooser, const QString &type)
    {
        auto *button =
            find<TypeChooser>(chooser)->findChild<Button *>(QString(QStringLiteral("type") + type));
        if (!button || !button->isVisible() || !button->isEnabled())
            return false;
        button->click();
        return true;
    }
    void enter(const QString &question, const QString &evidence = {})
    {
        Place place{Place::Where::Evidence};
        place.question = question;
        place.evidence = evidence;
        m_page->enter(place);
    }
    bool settle() { return m_fixture.settle(); }
    /// What the store holds in the end.
    Visit closeAndRead()
    {
        m_page.reset();
        m_fixture.close();
        return m_fixture.visitInStore(m_visit);
    }

private:
    WindowFixture m_fixture;
    std::unique_ptr<EvidencePage> m_page;
    QString m_visit;
};

} // namespace mulyankan
