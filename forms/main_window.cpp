#include "forms/main_window.h"

#include "forms/pages/checklist/checklist_page.h"
#include "forms/pages/evidence/evidence_page.h"
#include "forms/pages/help/help_page.h"
#include "forms/pages/review/review_page.h"
#include "forms/pages/sign/sign_page.h"
#include "forms/pages/start/start_page.h"
#include "forms/pages/verify/verify_page.h"
#include "forms/pages/visit/visit_page.h"
#include "forms/status_line.h"
#include "forms/style.h"
#include "forms/widgets/banner.h"
#include "forms/widgets/save_state.h"
#include "forms/window_bar.h"
#include "forms/wording/wording.h"
#include "model/core/bytes.h"
#include "resources/resources.h"

#include <QCloseEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kBackupMinutes = 5;
constexpr int kRenewMs = 30;
const QString kNewVisit = u"new"_s; // the section of a visit page before its visit has begun

bool isVisitPage(Place::Where where)
{
    return where != Place::Where::Start && where != Place::Where::Verify
        && where != Place::Where::Help;
}

bool isBundle(const QMimeData &data)
{
    const auto urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile()
        && urls.front().toLocalFile().endsWith(u".asice"_s, Qt::CaseInsensitive);
}

} // namespace

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent), m_parts(parts)
{
    setMinimumSize(1024, 640);
    resize(1366, 768);
    setAcceptDrops(true);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = new WindowBar(parts, body);
    m_banners = new QWidget(body);
    (new QVBoxLayout(m_banners))->setContentsMargins(16, 8, 16, 0);
    m_banners->hide();
    m_stack = new QStackedWidget(body);
    m_status = new StatusLine(body);
    column->addWidget(m_bar);
    column->addWidget(m_banners);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    setCentralWidget(body);
    buildPages();
    buildKeys();
    connect(m_bar, &WindowBar::wanted, this, &MainWindow::go);
    connect(m_bar, &WindowBar::settingsWanted, this, &MainWindow::showSettings);
    connect(m_bar, &WindowBar::helpWanted, this, &MainWindow::showHelp);
    connect(m_bar, &WindowBar::workingAsWanted, this, &MainWindow::chooseWorker);
    connect(&parts.languages, &Languages::changed, this, [this] {
        m_parts.settings.setLanguage(m_parts.language());
        showWords();
    });
    connect(&parts.theme, &Theme::changed, this, &MainWindow::arrange);
    connect(&parts.curtain, &Curtain::changed, &m_renew, qOverload<>(&QTimer::start));
    connect(&parts.session, &Session::changed, &m_renew, qOverload<>(&QTimer::start));
    connect(&parts.session, &Session::notSaved, this, &MainWindow::showNotSaved);
    connect(&parts.session, &Session::undone, this, &MainWindow::showUndone);
    connect(&parts.session, &Session::opened, this, [this] {
        showState();
        showPlace(std::exchange(m_wanted, std::nullopt).value_or(Place{m_where}));
        rememberPlace();
    });
    connect(&parts.session, &Session::openFailed, this, [this](const Error &error) {
        m_wanted.reset();
        tell(u"open"_s, errorText(error, m_parts.language()));
    });
    connect(&parts.session, &Session::pendingChanged, this, &MainWindow::showSaveState);
    connect(&parts.session, &Session::saved, this, [this](UtcMs at) {
        m_savedAt = at;
        showSaveState();
        tell(u"save"_s, {});
    });
    connect(&parts.writer, &Writer::backUpFailed, this, [this](const Error &error) {
        tell(u"backup"_s, errorText(error, m_parts.language()));
    });
    connect(&parts.writer, &Writer::uiStateLost, this,
            [this](const Error &error) { tell(u"save"_s, errorText(error, m_parts.language())); });
    m_renew.setSingleShot(true);
    m_renew.setInterval(kRenewMs);
    connect(&m_renew, &QTimer::timeout, this, &MainWindow::showState);
    connect(&m_backup, &QTimer::timeout, &parts.writer, &Writer::backUp);
    m_backup.start(kBackupMinutes * 60 * 1000);
    restoreGeometry(parts.settings.windowGeometry());
    showWords();
    parts.workspace.refresh();
    showPlace({Place::Where::Start});
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    addPage(Place::Where::Start, new StartPage(m_parts, m_stack));
    addPage(Place::Where::Visit, new VisitPage(m_parts, m_stack));
    addPage(Place::Where::Checklist, new ChecklistPage(m_parts, m_stack));
    addPage(Place::Where::Evidence, new EvidencePage(m_parts, m_stack));
    addPage(Place::Where::Review, new ReviewPage(m_parts, m_stack));
    addPage(Place::Where::Sign, new SignPage(m_parts, m_stack));
    addPage(Place::Where::Verify, new VerifyPage(m_parts, m_stack));
    addPage(Place::Where::Help, new HelpPage(m_parts, m_stack));
}

void MainWindow::addPage(Place::Where where, Page *page)
{
    m_pages[size_t(where)] = page;
    m_stack->addWidget(page);
    connect(page, &Page::wanted, this, &MainWindow::go);
    connect(page, &Page::folderWanted, this, &MainWindow::folderWanted);
    connect(page, &Page::roomChanged, this, &MainWindow::arrange);
    connect(page, &Page::keysChanged, this, [this, page] {
        if (m_stack->currentWidget() == page)
            m_status->showKeys(page->keys());
    });
}

void MainWindow::go(const Place &place)
{
    Session &session = m_parts.session;
    tell(u"open"_s, {});
    const bool isOther =
        !place.visit.isEmpty() && (!session.isOpen() || session.visit().id != place.visit);
    if (isOther) {
        m_wanted = place;
        session.open(place.visit);
        return;
    }
    showPlace(place);
    rememberPlace();
}

void MainWindow::showPlace(const Place &place)
{
    const auto old = m_where;
    if (old != place.where)
        page(old)->leave();
    m_where = place.where;
    m_bar->showPage(place.where, place.section == kNewVisit);
    m_stack->setCurrentWidget(page(place.where));
    page(place.where)->enter(place);
    m_status->showKeys(page(place.where)->keys());
    showState();
    Q_EMIT arrived(place);
}

void MainWindow::goWhereOneStopped()
{
    const QString visit = m_parts.settings.lastVisit(m_parts.writer.dataFolder());
    if (!visit.isEmpty())
        go({pageOf(m_parts.settings.lastPage()), visit});
}

void MainWindow::rememberPlace()
{
    const bool isVisit = isVisitPage(m_where) && m_parts.session.isOpen();
    m_parts.settings.setLastPlace(m_parts.writer.dataFolder(),
                                  isVisit ? m_parts.session.visit().id : QString(),
                                  pageName(m_where));
}

void MainWindow::showWords()
{
    m_bar->retranslate();
    for (Page *each : m_pages)
        each->retranslate();
    m_status->showKeys(page(m_where)->keys());
    showState();
}

void MainWindow::showState()
{
    const Session &session = m_parts.session;
    const bool isVisit = isVisitPage(m_where) && session.isOpen();
    setWindowTitle(isVisit
                       ? tr("%1 – Mulyankan").arg(session.visit().city.name.in(m_parts.language()))
                       : tr("Mulyankan"));
    m_status->showNotice(noticeText(isVisit));
    m_bar->showVisit();
    showSaveState();
}

QString MainWindow::noticeText(bool isVisit) const
{
    static const QString shipped = sha256Hex(shippedFrameworkBytes());
    const auto &programme = m_parts.workspace.programme();
    // outside a visit: of what a new one would begin on
    if (!isVisit && programme && !programme->programme.frameworkBytes.isEmpty())
        return {};
    if (isVisit && m_parts.session.framework().isOfficial())
        return {};
    if (isVisit && m_parts.session.framework().sha256 != shipped)
        return m_parts.session.framework().notice.in(m_parts.language());
    return tr("Illustrative framework, not the official IMAF 2.0 questionnaire");
}

void MainWindow::showSaveState()
{
    const Session &session = m_parts.session;
    SaveState &state = m_bar->saveState();
    if (session.isOpen() && !session.isDraft())
        state.setSigned();
    else if (session.isOpen() && session.hasFailed())
        state.setFailed();
    else if (session.isOpen() && session.isPending())
        state.setSaving();
    else if (session.isOpen() && m_savedAt > 0)
        state.setSaved(timeText(m_savedAt));
    else
        state.clear();
}

void MainWindow::arrange()
{
    const Look &look = m_parts.theme.look();
    const int text = look.textPercent;
    Room room;
    room.hasRight = width() >= 1320 && text < 150 && m_parts.settings.isSidePanelShown();
    room.areCardsStacked = width() < 1180 || text > 125 || m_parts.settings.areCardsStacked();
    room.hasLeft = width() >= 1080 && text < 150;
    if (room == m_room)
        return;
    m_room = room;
    m_bar->arrange(room);
    for (Page *each : m_pages)
        each->arrange(room);
}

Banner *MainWindow::tell(const QString &name, const QString &fact, const QString &advice)
{
    Banner *banner = m_told.value(name);
    if (fact.isEmpty()) {
        if (banner)
            banner->hide();
    } else {
        if (!banner) {
            banner = new Banner(Tone::Warn, m_banners);
            banner->setObjectName(name + u"Banner"_s);
            banner->setDismissible(true);
            connect(banner, &Banner::dismissed, this, [this, name] { tell(name, {}); });
            m_banners->layout()->addWidget(banner);
            m_told.insert(name, banner);
        }
        banner->clearActions();
        banner->setTone(Tone::Warn);
        banner->setTexts(fact, advice);
        banner->show();
    }
    const bool isAny = std::any_of(m_told.begin(), m_told.end(),
                                   [](const Banner *each) { return !each->isHidden(); });
    m_banners->setVisible(isAny);
    return banner;
}

void MainWindow::showNotSaved(const Error &error)
{
    const bool isKept = m_parts.session.hasFailed();
    showSaveState();
    Banner *banner = tell(u"save"_s, errorText(error, m_parts.language()),
                          isKept ? tr("What you entered is kept here.") : QString());
    banner->setTone(Tone::Bad);
    if (isKept)
        connect(banner->addAction(tr("Try again")), &Button::clicked, &m_parts.session,
                &Session::retry);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    page(m_where)->leave();
    m_parts.settings.setWindowGeometry(saveGeometry());
    m_parts.writer.backUp(); // in order behind everything that is on its way
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        m_parts.session.finishTyping();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (isBundle(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    Place place{Place::Where::Verify};
    place.section = event->mimeData()->urls().front().toLocalFile();
    go(place);
}

} // namespace mulyankan
