#include "forms/dialogs/settings_dialog.h"
#include "forms/dialogs/shortcut_sheet.h"
#include "forms/dialogs/tour.h"
#include "forms/main_window.h"
#include "forms/pages/help/help_chapters.h"
#include "forms/pages/help/help_page.h"
#include "forms/status_line.h"
#include "forms/widgets/banner.h"
#include "forms/window_bar.h"
#include "forms/wording/change_text.h"
#include "forms/wording/wording.h"

#include <QAction>
#include <QApplication>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kTourDelayMs = 900; // the page has come to rest

/// Shows the tour on the first visit to the checklist; leaving the page ends it.
void offerTour(MainWindow &window, const WindowParts &parts)
{
    const bool isWanted = window.where() == Place::Where::Checklist && window.isVisible()
        && parts.session.isDraft() && !parts.settings.isSeen(u"tour"_s)
        && !window.findChild<Tour *>();
    if (!isWanted)
        return;
    auto *tour = new Tour(window);
    QObject::connect(&parts.languages, &Languages::changed, tour, &Tour::retranslate);
    QObject::connect(&window, &MainWindow::arrived, tour, [&window, tour] {
        if (window.where() != Place::Where::Checklist)
            tour->deleteLater(); // not seen to its end: offered again
    });
    QObject::connect(tour, &Tour::ended, tour, [&settings = parts.settings, tour] {
        settings.setSeen(u"tour"_s);
        tour->deleteLater();
    });
    if (!tour->begin())
        tour->deleteLater();
}

} // namespace

// The keys of the window, and the deeds that are no page's own.

void MainWindow::addKey(const QKeySequence &keys, void (MainWindow::*slot)())
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
}

void MainWindow::addKey(const QKeySequence &keys, Page::Act act)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, act] { page(m_where)->act(act); });
    addAction(action);
}

void MainWindow::buildKeys()
{
    addKey(Qt::CTRL | Qt::Key_N, &MainWindow::begin);
    addKey(Qt::CTRL | Qt::Key_Z, &MainWindow::undo);
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, &MainWindow::redo);
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_L, &MainWindow::toggleLanguage);
    addKey(Qt::CTRL | Qt::Key_H, &MainWindow::toggleScores);
    addKey(Qt::CTRL | Qt::Key_Slash, &MainWindow::showShortcuts);
    addKey(Qt::CTRL | Qt::Key_Comma, &MainWindow::showSettings);
    addKey(Qt::CTRL | Qt::Key_F, Page::Act::Find);
    addKey(Qt::CTRL | Qt::Key_E, Page::Act::Attach);
    addKey(Qt::CTRL | Qt::Key_Return, Page::Act::Forward);
    addKey(Qt::CTRL | Qt::Key_Enter, Page::Act::Forward);
    addKey(Qt::ALT | Qt::Key_Left, Page::Act::Previous);
    addKey(Qt::ALT | Qt::Key_Right, Page::Act::Next);
    addKey(Qt::Key_F11, &MainWindow::showCity);
    auto *guidance = new QAction(this);
    guidance->setShortcut(Qt::Key_F1);
    connect(guidance, &QAction::triggered, this, [this] {
        if (!page(m_where)->act(Page::Act::Guidance))
            showHelp();
    });
    addAction(guidance);
    addKey(Qt::SHIFT | Qt::Key_F1, &MainWindow::showHelp);
    connect(this, &MainWindow::arrived, this, [this](const Place &place) {
        if (place.where == Place::Where::Checklist)
            QTimer::singleShot(kTourDelayMs, this, [this] { offerTour(*this, m_parts); });
    });
}

void MainWindow::undo()
{
    m_parts.session.undo();
}

void MainWindow::redo()
{
    m_parts.session.redo();
}

void MainWindow::showUndone(const Change &change, bool isRedo)
{
    const QString what = changeText(change, m_parts.session.visit(), m_parts.language());
    Banner *banner =
        tell(u"undone"_s, isRedo ? tr("Done again: %1").arg(what) : tr("Taken back: %1").arg(what));
    banner->setTone(Tone::Info);
}

void MainWindow::begin()
{
    Place place{Place::Where::Visit};
    place.section = u"new"_s;
    go(place);
}

void MainWindow::showCity()
{
    if (!m_parts.session.isOpen() || page(m_where)->act(Page::Act::ShowCity))
        return;
    Place place{Place::Where::Review};
    place.section = u"city"_s;
    go(place);
}

void MainWindow::toggleLanguage()
{
    m_parts.languages.toggle();
}

void MainWindow::toggleScores()
{
    m_parts.curtain.toggle();
}

void MainWindow::chooseWorker()
{
    QStringList names;
    QStringList ids;
    for (const Person &person : m_parts.session.visit().people) {
        if (person.role != Role::Lead && person.role != Role::Member)
            continue;
        names << person.name;
        ids << person.id;
    }
    if (ids.isEmpty())
        return;
    const auto preset = ids.indexOf(m_parts.session.workingAs());
    const auto chosen =
        m_parts.interaction.choose(this,
                                   {tr("Whose answers are entered on this laptop?"),
                                    tr("Each answer is written down with the name of who gave it."),
                                    names, int(std::max<qsizetype>(0, preset)), tr("Go on")});
    if (chosen)
        m_parts.session.workAs(ids[*chosen]);
}

void MainWindow::showSettings()
{
    SettingsDialog dialog(m_parts, this);
    connect(&dialog, &SettingsDialog::roomChanged, this, &MainWindow::arrange);
    dialog.exec();
    if (!dialog.wantedFolder().isEmpty())
        Q_EMIT folderWanted(dialog.wantedFolder());
}

void MainWindow::showShortcuts()
{
    ShortcutSheet(m_parts, this).exec();
}

void MainWindow::showHelp()
{
    if (auto *help = qobject_cast<HelpPage *>(page(Place::Where::Help)))
        help->setWayBack({m_where});
    Place place{Place::Where::Help};
    place.section = chapterFor(QApplication::focusWidget(), m_where);
    go(place);
}

} // namespace mulyankan
