#pragma once

#include "forms/pages/page.h"
#include "forms/widgets/surface.h"

#include <array>

class QMenu;

namespace mulyankan {

class AppMark;
class Button;
class Chip;
class NavTab;
class SaveState;
class Segments;
class TextBlock;

/// The bar of the window. Without a visit: mark, name, desk, language, help, settings. With one:
/// back, city, the five pages with their counts, save state, who is working, language, settings.
class WindowBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowBar)

public:
    explicit WindowBar(const WindowParts &parts, QWidget *parent = nullptr);

    void retranslate();
    /// @p isNew: a visit that has not begun yet has no other page.
    void showPage(Place::Where where, bool isNew = false);
    void arrange(const Room &room);
    SaveState &saveState() { return *m_saveState; }
    /// City, dates, counts, purpose and scores of the open visit.
    void showVisit();

Q_SIGNALS:
    void wanted(const mulyankan::Place &place);
    void settingsWanted();
    void helpWanted();
    void workingAsWanted();

private:
    static constexpr size_t kTabs = 5;
    void buildHome(QWidget *home);
    void buildVisit(QWidget *visit);
    QWidget *buildTitles(QWidget *visit);
    QWidget *buildTools();
    void showTabs();
    void showCounts();
    void showTabMenu();
    QString tabText(size_t tab) const;
    QString datesText() const;

    WindowParts m_parts;
    Place::Where m_where = Place::Where::Start;
    bool m_isNew = false;
    Room m_room;
    QWidget *m_home = nullptr;
    QWidget *m_visit = nullptr;
    TextBlock *m_name = nullptr;
    NavTab *m_desk = nullptr;
    Button *m_back = nullptr;
    TextBlock *m_city = nullptr;
    TextBlock *m_site = nullptr;
    Chip *m_ribbon = nullptr;
    TextBlock *m_score = nullptr; // where the right column is folded
    std::array<NavTab *, kTabs> m_tabs{};
    Button *m_tabMenu = nullptr; // in place of the tabs where there is no room
    QWidget *m_state = nullptr;
    SaveState *m_saveState = nullptr;
    Button *m_worker = nullptr;
    Segments *m_language = nullptr;
    Button *m_help = nullptr;
    Button *m_settings = nullptr;
};

} // namespace mulyankan
