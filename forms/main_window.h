#pragma once

#include "forms/pages/page.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

#include <array>

class QStackedWidget;

namespace mulyankan {

class Banner;
class StatusLine;
class WindowBar;

/// The window: a bar, one page at a time, a status line, and above the page what must be known now.
/// It leads from page to page and gives keys to the page that is shown; it knows nothing of what
/// pages show.
class MainWindow final : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Leads to a place; opens its visit first.
    void go(const Place &place);
    /// To the visit and page that stood there when the program ended, however it ended.
    void goWhereOneStopped();
    Place::Where where() const { return m_where; }
    Page *page(Place::Where where) const { return m_pages[size_t(where)]; }
    /// What must be known now, above the page; empty @p fact takes it away. One for each @p name.
    Banner *tell(const QString &name, const QString &fact, const QString &advice = {});

Q_SIGNALS:
    /// The page stands there, with the visit that was wanted.
    void arrived(const mulyankan::Place &place);
    /// Another data folder is wanted in place of this one.
    void folderWanted(const QString &folder);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPages();
    void addPage(Place::Where where, Page *page);
    void buildKeys();
    void addKey(const QKeySequence &keys, void (MainWindow::*slot)());
    void addKey(const QKeySequence &keys, Page::Act act);
    void showPlace(const Place &place);
    void showWords();
    void rememberPlace();
    void showState();
    void showSaveState();
    QString noticeText(bool isVisit) const;
    void arrange();
    void showNotSaved(const Error &error);
    void showUndone(const Change &change, bool isRedo);
    void undo();
    void redo();
    void begin();
    void showCity();
    void toggleLanguage();
    void toggleScores();
    void chooseWorker();
    void showSettings();
    void showHelp();
    void showShortcuts();
    void keepWork();

    WindowParts m_parts;
    Place::Where m_where = Place::Where::Start;
    std::optional<Place> m_wanted; // once its visit is open
    UtcMs m_savedAt = 0; // in this sitting
    std::optional<Room> m_room; // none before the first layout
    WindowBar *m_bar;
    QWidget *m_banners;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    std::array<Page *, size_t(Place::Where::Help) + 1> m_pages{}; // by Place::Where
    QHash<QString, Banner *> m_told;
    QTimer m_renew; // counts and save state, once for many changes
    QTimer m_backup;
};

} // namespace mulyankan
