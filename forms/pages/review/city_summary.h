#pragma once

#include "forms/itemmodels/city_model.h"
#include "forms/pages/page.h"
#include "forms/style.h"

class QBoxLayout;

namespace mulyankan {

class Button;
class CityDetail;
class SummaryList;
class FilterChip;
class SaveState;
class Segments;
class Surface;
class TextBlock;

/// The visit as the city's representative reads it: one full screen in large type, in either
/// language, with the city's remarks. Nothing of the team's notes, reasons and marks is in it.
///
/// Levels and scores are shown where the visit's cycle lets the city see them; elsewhere the lead
/// shows them by a switch, each time anew. The curtain hides scores in any case.
class CitySummary final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CitySummary)

public:
    /// A window over @p over; goes when it is closed.
    CitySummary(const WindowParts &parts, QWidget *over);
    ~CitySummary() override;

    bool areLevelsShown() const { return m_areLevelsShown; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildFoot();
    void buildKeys();
    void connectParts();
    void enlarge();
    void arrange();
    void retranslate();
    void showWords();
    void refresh();
    void showRow(int row);
    void step(int by);
    void switchLevels();
    bool mayCitySee() const;

    WindowParts m_parts;
    Theme m_theme; // the window's, in larger type
    Style m_style;
    CityModel m_model;
    bool m_areLevelsShown = false;
    Surface *m_bar;
    TextBlock *m_city;
    TextBlock *m_facts;
    FilterChip *m_levels;
    Segments *m_languages;
    Button *m_close;
    QBoxLayout *m_middle;
    SummaryList *m_list;
    CityDetail *m_detail;
    TextBlock *m_counts;
    TextBlock *m_notice;
    SaveState *m_saved;
    Button *m_back;
    Button *m_next;
};

} // namespace mulyankan
