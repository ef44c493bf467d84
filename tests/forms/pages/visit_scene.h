#pragma once

#include "forms/pages/visit/visit_page.h"
#include "forms/widgets/text_block.h"
#include "tests/support/window_fixture.h"

#include <QAbstractButton>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace mulyankan {

/// A visit page on a data folder of its own, and what its tests do to it.
class VisitPageTest : public QObject {
protected:
    static constexpr int kWaitMs = 20'000;

    /// A draft of a practice visit by a lead and a member.
    bool openDraft()
    {
        close();
        m_fixture = std::make_unique<WindowFixture>();
        m_visit = m_fixture->beginVisit();
        m_fixture->open();
        if (!m_fixture->openVisit(m_visit))
            return false;
        showPage(QStringLiteral("city"));
        return true;
    }
    /// The form of a visit that has not begun, on an empty folder.
    bool openNew()
    {
        close();
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->open();
        const bool isRead = readWorkspace();
        showPage(QStringLiteral("new"));
        return isRead;
    }
    bool readWorkspace()
    {
        QSignalSpy refreshed(&m_fixture->workspace(), &Workspace::refreshed);
        m_fixture->workspace().refresh();
        return refreshed.wait(kWaitMs);
    }
    void showPage(const QString &section)
    {
        m_page = std::make_unique<VisitPage>(m_fixture->parts(), nullptr);
        m_page->resize(1366, 690);
        m_page->arrange({});
        m_page->show();
        Place place{Place::Where::Visit};
        place.section = section;
        m_page->enter(place);
    }
    void close()
    {
        m_page.reset(); // the page before what it shows
        m_fixture.reset();
    }
    /// What the store holds; the page is gone.
    Visit stored()
    {
        m_page.reset();
        m_fixture->close();
        return m_fixture->visitInStore(m_visit);
    }
    template <typename T> T *find(const QString &name) const
    {
        T *widget = m_page->findChild<T *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    /// Replaces what stands there, as an input method does, and leaves the field by Enter.
    void enterText(const QString &field, const QString &text) const
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(line, &event);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void click(const QString &button) const { find<QAbstractButton>(button)->click(); }
    bool settled() const { return m_fixture->settle(); }
    const Visit &visit() const { return m_fixture->session().visit(); }
    QString text(const QString &field) const { return find<QLineEdit>(field)->text(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<VisitPage> m_page;
    QString m_visit;
};

} // namespace mulyankan
