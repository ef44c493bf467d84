#pragma once

#include "forms/pages/page.h"

class QBoxLayout;

namespace mulyankan {

class Button;
class HelpView;
class SearchField;
class SideRow;
class Surface;
class TextBlock;

/// The guide inside the window: chapters at the left, their text in the centre, a search over both
/// languages. A place's section names a chapter.
class HelpPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpPage)

public:
    HelpPage(const WindowParts &parts, QWidget *parent);

    void retranslate() override;
    void enter(const Place &place) override;
    void arrange(const Room &room) override;
    std::vector<KeyWords> keys() const override;
    bool act(Act act) override;

    /// Where "Back" and Esc lead.
    void setWayBack(const Place &place);
    QString chapter() const { return m_chapter; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLeft();
    void buildFoldBar();
    void showChapter(const QString &chapter);
    void showMenu();
    void search();
    void step(int by);
    void goBack();
    QStringList found() const;

    Place m_wayBack;
    QString m_chapter;
    Surface *m_left;
    QBoxLayout *m_leftLayout;
    Surface *m_foldBar;
    QBoxLayout *m_foldLayout;
    Button *m_back;
    Button *m_menu;
    SearchField *m_search;
    TextBlock *m_nothing;
    HelpView *m_view;
    std::vector<SideRow *> m_rows; // by helpChapters()
};

} // namespace mulyankan
