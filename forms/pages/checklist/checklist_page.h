#pragma once

#include "forms/pages/checklist/checklist_footer.h"
#include "forms/pages/checklist/checklist_state.h"
#include "forms/pages/checklist/question_walk.h"
#include "forms/pages/page.h"

class QBoxLayout;
class QHBoxLayout;

namespace mulyankan {

class Button;
class ChecklistColumn;
class ProgressRing;
class QuestionPanel;
class ChecklistScores;
class SideDrawer;
class Surface;

/// The checklist: parameters at the left, one question in the centre, scores at the right. It knows
/// where one stands and leads from question to question; what is answered is the panel's.
class ChecklistPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistPage)

public:
    ChecklistPage(const WindowParts &parts, QWidget *parent);
    ~ChecklistPage() override;

    void retranslate() override;
    /// Without a question in @p place: where one stopped, else the first open one.
    void enter(const Place &place) override;
    void leave() override;
    void arrange(const Room &room) override;
    std::vector<KeyWords> keys() const override;
    bool act(Act act) override;
    /// Index of the question in the centre; −1: none.
    int current() const { return m_state.current; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Note = ChecklistFooter::Note;
    void build();
    void buildFoldBar(QBoxLayout &centre);
    void connectColumns();
    void connectSession();
    void takeOpened();
    void takeChanged(const Touched &touched);
    int startOf(const Place &place) const;
    void stopAt(const Place &place);
    void goTo(int question, Note note = Note::None);
    void goToParameter(int parameter);
    void stepBy(int direction);
    void forward();
    void say(Note note, const QString &question = {});
    void setFilters(MarkSet wanted);
    void review();
    void keepPlace();
    void follow(QWidget *focused);
    void foldLeft();
    void foldRight();
    void arrangePanel();
    void openLeft();
    void openScores();
    void closeScores();
    void showFoldBar();
    bool hasRightColumn() const;
    bool isWide() const;

    ChecklistState m_state;
    QuestionWalk m_walk;
    Room m_room;
    std::optional<Room> m_panelRoom; // what the panel was told last
    QString m_visit; // the one that is shown
    QString m_framework; // its SHA-256
    Note m_note = Note::None;
    QString m_noteQuestion;
    bool m_isTyping = false; // the focus is in a text field
    QHBoxLayout *m_columns;
    Surface *m_left;
    ChecklistColumn *m_column;
    QWidget *m_foldBar;
    ProgressRing *m_foldRing = nullptr;
    Button *m_foldButton = nullptr;
    Button *m_foldSearch = nullptr;
    QuestionPanel *m_panel;
    ChecklistFooter *m_footer;
    ChecklistScores *m_scores;
    SideDrawer *m_leftDrawer;
    SideDrawer *m_rightDrawer;
    QTimer m_review; // the lines of the review, once for many changes
    QTimer m_place; // where one stands, once for many steps
};

} // namespace mulyankan
