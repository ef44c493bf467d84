#pragma once

#include "forms/pages/start/start_page.h"
#include "forms/widgets/button.h"
#include "forms/widgets/text_block.h"
#include "tests/support/window_fixture.h"

#include <QSignalSpy>
#include <QTest>

namespace mulyankan {

/// A start page on a data folder of its own, and what its tests look at.
class StartPageTest : public QObject {
protected:
    static constexpr int kWaitMs = 20'000;

    void begin() { m_fixture = std::make_unique<WindowFixture>(); }
    void end()
    {
        m_page.reset();
        m_fixture.reset();
    }
    /// Opens writer and page; waits until the workspace has been read.
    bool open()
    {
        m_fixture->open();
        m_page = std::make_unique<StartPage>(m_fixture->parts(), nullptr);
        m_page->resize(1366, 680);
        m_page->show();
        m_page->enter({});
        return QTest::qWaitForWindowExposed(m_page.get()) && refreshed();
    }
    bool refreshed()
    {
        QSignalSpy spy(&m_fixture->workspace(), &Workspace::refreshed);
        m_fixture->workspace().refresh();
        return spy.wait(kWaitMs);
    }
    template <typename T> T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    bool isShown(const QString &name) const
    {
        const auto *widget = m_page->findChild<QWidget *>(name);
        return widget && widget->isVisibleTo(m_page.get());
    }
    /// Waits for words in a banner.
    bool waitForText(const QString &name, const QString &part) const
    {
        const auto *banner = m_page->findChild<QWidget *>(name);
        const auto holds = [&](const TextBlock *block) {
            return block->accessibleName().contains(part);
        };
        return QTest::qWaitFor(
            [&] {
                const auto blocks = banner->findChildren<TextBlock *>();
                return banner->isVisibleTo(m_page.get())
                    && std::any_of(blocks.begin(), blocks.end(), holds);
            },
            kWaitMs);
    }
    void press(const QString &name) { QTest::keyClick(find<Button>(name), Qt::Key_Space); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<StartPage> m_page;
};

} // namespace mulyankan
