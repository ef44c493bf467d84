#pragma once

#include "forms/pages/page.h"

#include <array>

class QScrollArea;
class QVBoxLayout;

namespace mulyankan {

class Banner;
class Button;
class CitySection;
class FactsSection;
class SideRow;
class Surface;
class TextBlock;
class VisitSection;

/// Begins a visit, and shows what is known of it beside the answers: city, dates, team, meetings,
/// facts, people met. Everything can be changed until it is signed.
class VisitPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitPage)

public:
    VisitPage(const WindowParts &parts, QWidget *parent);
    ~VisitPage() override;
    void retranslate() override;
    /// Sections: `new` (begins a visit), `dates`, and those of the left column: `city`, `team`,
    /// `opening`, `facts`, `met`, `closing`.
    void enter(const Place &place) override;
    void leave() override;
    void arrange(const Room &room) override;
    std::vector<KeyWords> keys() const override;
    bool act(Act act) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr size_t kSections = 6;
    void buildLeft();
    void buildCentre(QVBoxLayout *column);
    void buildSections(QWidget *content, QVBoxLayout *column);
    void buildFoot(QVBoxLayout *column);
    void buildRight();
    void connectParts();

    void setNew(bool isNew);
    void placeFacts();
    void showRows();
    void showFoot();
    /// Words of the lesser buttons give way to their icons where there is no room.
    void fitFoot();
    void showState();
    void showOffers();
    void showPlanned();
    void showRefusal(const QString &fact, const QString &advice = {});
    void goTo(size_t section);
    void scrollTo(size_t section);
    void goToName(const QString &name);
    void followScroll();
    void showMenu();
    /// The next section with something open, after the active one; kSections: none.
    size_t nextOpen() const;
    QString rowName(size_t section) const;
    QString rowCount(size_t section) const;

    // Deeds.
    void choose(const City &city);
    void begin(const City &city);
    void beginPlanned(const Team &team);
    void changeCity(const City &city);
    void discard();
    void takeFromProgramme();
    void openChecklist();

    bool m_isNew = false;
    bool m_isBusy = false; // a visit is being begun or corrected
    QString m_shown; // the visit whose values stand here
    std::optional<Team> m_planned; // taken over once its visit is open
    QStringList m_putAway; // visits whose offers were dismissed
    Room m_room;
    size_t m_active = 0;
    bool m_isJumping = false;
    Surface *m_left;
    std::array<SideRow *, kSections> m_rows{};
    TextBlock *m_state;
    QWidget *m_menuRow;
    Button *m_menu;
    QScrollArea *m_scroll;
    QWidget *m_inner;
    Banner *m_offer;
    Banner *m_other;
    Banner *m_refusal;
    QWidget *m_ahead; // what follows once a visit has begun
    TextBlock *m_aheadWords;
    TextBlock *m_plannedTitle;
    QVBoxLayout *m_plannedList;
    std::array<VisitSection *, kSections> m_sections{};
    CitySection *m_city;
    FactsSection *m_facts;
    QVBoxLayout *m_centreColumn;
    QWidget *m_foot;
    Button *m_discard;
    Button *m_next;
    Button *m_open;
    Surface *m_right;
    QVBoxLayout *m_rightColumn;
};

} // namespace mulyankan
