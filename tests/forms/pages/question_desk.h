#pragma once

#include "forms/pages/checklist/question_panel.h"
#include "tests/support/test_framework.h"
#include "tests/support/window_fixture.h"

#include <QTest>

namespace mulyankan {

/// The panel of one question, shown and active, on a visit of its own; what its tests have in
/// common.
class QuestionDesk {
protected:
    /// On AAA-01 of a small framework. @returns false if it could not be set up.
    bool start()
    {
        m_window = std::make_unique<WindowFixture>(smallFramework(3));
        m_visit = m_window->beginVisit();
        if (m_visit.isEmpty())
            return false;
        m_window->open();
        if (!m_window->openVisit(m_visit))
            return false;
        m_panel = std::make_unique<QuestionPanel>(m_window->parts(), nullptr);
        m_panel->resize(1000, 700);
        m_panel->show();
        m_panel->showQuestion(QStringLiteral("AAA-01"));
        m_panel->activateWindow();
        const bool isActive = QTest::qWaitForWindowActive(m_panel.get());
        m_panel->focusSection({});
        return isActive;
    }
    void stop()
    {
        m_panel.reset(); // before the session that it shows
        m_window.reset();
    }
    template <typename T> T *find(const QString &name) const
    {
        return m_panel->findChild<T *>(name);
    }
    Response response(const QString &question) const
    {
        return m_window->session().visit().responses.value(question);
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(m_panel->focusWidget() ? m_panel->focusWidget() : m_panel.get(), key);
    }

    std::unique_ptr<WindowFixture> m_window;
    std::unique_ptr<QuestionPanel> m_panel;
    QString m_visit;
};

} // namespace mulyankan
