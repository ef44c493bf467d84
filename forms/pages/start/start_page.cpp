#include "forms/pages/start/start_page.h"

#include "forms/pages/start/first_steps.h"
#include "forms/pages/start/identity_panel.h"
#include "forms/pages/start/programme_loader.h"
#include "forms/pages/start/store_trouble.h"
#include "forms/pages/start/today_panel.h"
#include "forms/pages/start/visits_part.h"
#include "forms/style.h"
#include "forms/widgets/banner.h"
#include "forms/widgets/job_strip.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"
#include "model/desk/sample.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kCentrePx = 1120; // wider lines read badly
constexpr int kSidePx = 336;

QScrollArea *scrollOver(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

StartPage::StartPage(const WindowParts &parts, QWidget *parent) : Page(parts, parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_loader = new ProgrammeLoader(parts, *this);
    buildCentre();
    buildSide();
    row->addWidget(m_scroll, 1);
    row->addWidget(m_sideScroll);
    connectParts();
    arrange(m_room);
    retranslate();
}

void StartPage::buildCentre()
{
    auto *canvas = new QWidget(this);
    m_content = new QWidget(canvas);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(28, 20, 28, 20);
    m_column->setSpacing(12);
    m_folder = new Banner(Tone::Info, m_content);
    m_folder->setObjectName(u"folderBanner"_s);
    m_folder->setGlyph(u"graduation-cap"_s);
    m_result = new Banner(Tone::Ok, m_content);
    m_result->setObjectName(u"resultBanner"_s);
    m_result->setDismissible(true);
    m_strip = new JobStrip(m_content);
    m_todayButton = new Button(QString(), ButtonKind::Secondary, m_content);
    m_todayButton->setObjectName(u"todayButton"_s);
    m_todayButton->setGlyph(u"panel-right"_s);
    m_todayButton->setCheckable(true);
    m_todayCard = new Surface(Surface::Kind::Card, m_content);
    (new QVBoxLayout(m_todayCard))->setContentsMargins(0, 0, 0, 0);
    m_steps = new FirstSteps(parts(), m_content);
    m_visits = new VisitsPart(parts(), m_content);
    m_identities = new IdentityPanel(parts(), m_content);
    m_trouble = new StoreTrouble(parts(), m_content);
    m_where = new TextBlock(QString(), Type::Small, &Tokens::ink2, m_content);
    m_where->setGlyph(u"folder"_s);
    m_where->setMaxLines(2);
    m_switch = new Button(QString(), ButtonKind::Quiet, m_content);
    m_switch->setObjectName(u"switchFolder"_s);
    m_switch->setSmall(true);
    fillColumn();
    auto *middle = new QHBoxLayout(canvas);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch(1);
    middle->addWidget(m_content, 1000);
    middle->addStretch(1);
    m_scroll = scrollOver(canvas, this);
    m_scroll->setObjectName(u"startCentre"_s);
}

void StartPage::fillColumn()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_folder, m_result, m_strip})
        m_column->addWidget(part);
    m_visits->addToHead(*m_todayButton);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_todayCard, m_trouble, m_identities, m_steps, m_visits})
        m_column->addWidget(part);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(0);
    foot->addWidget(m_where, 1, Qt::AlignVCenter);
    foot->addWidget(m_switch, 0, Qt::AlignVCenter);
    m_column->addLayout(foot);
    m_column->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{m_folder, m_result, m_todayCard, m_steps,
                                                          m_visits, m_identities, m_trouble})
        part->hide();
}

void StartPage::buildSide()
{
    m_side = new Surface(Surface::Kind::Panel, this);
    m_side->setEdges(Qt::LeftEdge);
    m_today = new TodayPanel(parts(), m_side);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_today);
    m_sideScroll = scrollOver(m_side, this);
}

void StartPage::connectParts()
{
    connect(&parts().workspace, &Workspace::refreshed, this, &StartPage::refresh);
    connect(m_visits, &VisitsPart::wanted, this, &StartPage::follow);
    connect(m_visits, &VisitsPart::sampleWanted, this, &StartPage::makeSample);
    connect(m_today, &TodayPanel::wanted, this, &StartPage::follow);
    connect(m_steps, &FirstSteps::programmeWanted, m_loader, &ProgrammeLoader::load);
    connect(m_steps, &FirstSteps::identityWanted, this, [this] { showIdentities(true); });
    connect(m_identities, &IdentityPanel::closed, this, [this] { showIdentities(false); });
    connect(m_switch, &QAbstractButton::clicked, this, &StartPage::chooseFolder);
    connect(m_todayButton, &QAbstractButton::toggled, this, [this](bool isOn) {
        m_isTodayOpen = isOn;
        placeToday();
    });
    connect(m_loader, &ProgrammeLoader::begun, this,
            [this](const std::shared_ptr<Progress> &progress) {
                m_strip->follow(progress, tr("Checking the programme file"));
            });
    connect(m_loader, &ProgrammeLoader::loaded, this, &StartPage::showLoaded);
    connect(m_loader, &ProgrammeLoader::cancelled, m_strip, &JobStrip::stop);
    connect(m_loader, &ProgrammeLoader::failed, this, [this](const Error &error) {
        m_strip->stop();
        tell(Tone::Bad, [this, error] {
            return std::pair(tr("The programme file was not taken in."),
                             errorText(error, language()));
        });
    });
    connect(m_trouble, &StoreTrouble::restored, this, &StartPage::showRestored);
    connect(m_trouble, &StoreTrouble::failed, this, [this](const Error &error) {
        tell(Tone::Bad, [this, error] {
            return std::pair(tr("The copy was not restored."), errorText(error, language()));
        });
    });
    connect(m_result, &Banner::dismissed, m_result, &QWidget::hide);
}

void StartPage::retranslate()
{
    m_visits->retranslate();
    if (m_said) {
        const auto [fact, advice] = m_said();
        m_result->setTexts(fact, advice);
    }
    refresh();
}

void StartPage::refresh()
{
    m_visits->refresh();
    m_steps->refresh();
    m_today->refresh();
    m_identities->refresh();
    m_trouble->refresh();
    m_todayButton->setText(m_today->count() > 0 ? tr("Today · %1").arg(m_today->count())
                                                : tr("Today"));
    showFolder();
    showParts();
    if (hasFocus() && !m_isIdentities)
        m_visits->focusRows(Qt::MouseFocusReason); // Enter opens the newest; no key led here
}

void StartPage::showParts()
{
    const Workspace &workspace = parts().workspace;
    const bool isTrouble = workspace.storeError().has_value();
    const bool isList = workspace.isRead() && !isTrouble && !m_isIdentities;
    m_trouble->setVisible(isTrouble && !m_isIdentities);
    m_identities->setVisible(m_isIdentities);
    m_steps->setVisible(isList && workspace.visits().empty());
    m_visits->setVisible(isList);
    placeToday();
}

void StartPage::placeToday()
{
    const bool isFolded = !m_room.hasRight;
    const bool isThere = parts().workspace.isRead();
    QWidget *holder = isFolded ? m_todayCard : m_side;
    if (m_today->parentWidget() != holder)
        holder->layout()->addWidget(m_today);
    m_today->show();
    m_sideScroll->setVisible(!isFolded);
    m_side->setEnabled(isThere);
    m_todayButton->setVisible(isFolded && isThere && !m_isIdentities);
    m_todayCard->setVisible(isFolded && isThere && m_isTodayOpen && !m_isIdentities);
}

void StartPage::arrange(const Room &room)
{
    m_room = room;
    const Look &look = lookOf(*this);
    m_content->setMaximumWidth(look.scaled(kCentrePx));
    m_sideScroll->setFixedWidth(look.scaled(kSidePx));
    m_visits->arrange(room);
    placeToday();
}

void StartPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    const bool isSize = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (isSize && m_content && m_sideScroll)
        arrange(m_room); // widths follow the size of the text
}

void StartPage::enter(const Place &place)
{
    if (std::exchange(m_wasLeft, false))
        parts().workspace.refresh(); // answers were given meanwhile
    showIdentities(place.section == Today::sectionIdentity());
    if (place.section == Today::sectionProgramme()) // once the page stands there
        QTimer::singleShot(0, m_loader, &ProgrammeLoader::load);
    if (place.section == Today::sectionCopy())
        QTimer::singleShot(0, this, &StartPage::copyToStick);
    if (!m_isIdentities && !m_visits->focusRows())
        setFocus(Qt::OtherFocusReason);
}

void StartPage::leave()
{
    m_wasLeft = true;
    m_identities->leave();
    Page::leave();
}

void StartPage::follow(const Place &place)
{
    if (place.where == Place::Where::Start && place.section == Today::sectionProgramme())
        m_loader->load();
    else if (place.where == Place::Where::Start && place.section == Today::sectionIdentity())
        showIdentities(true);
    else if (place.where == Place::Where::Start && place.section == Today::sectionCopy())
        copyToStick();
    else
        Q_EMIT wanted(place);
}

void StartPage::showIdentities(bool isOn)
{
    if (m_isIdentities == isOn)
        return;
    m_isIdentities = isOn;
    showParts();
    if (isOn)
        m_identities->enter();
    else
        m_identities->leave();
    if (!isOn && isVisible())
        m_visits->focusRows();
    m_scroll->verticalScrollBar()->setValue(0);
    Q_EMIT keysChanged();
}

std::vector<KeyWords> StartPage::keys() const
{
    if (m_isIdentities)
        return {};
    return {
        {u"↵"_s, tr("open the visit")}, {u"Ctrl F"_s, tr("find")}, {u"Ctrl N"_s, tr("new visit")}};
}

bool StartPage::act(Act act)
{
    if (act != Act::Find || m_isIdentities || parts().workspace.visits().empty())
        return false;
    m_visits->find();
    return true;
}

void StartPage::tell(Tone tone, Said said)
{
    m_said = std::move(said);
    const auto [fact, advice] = m_said();
    m_result->setTone(tone);
    m_result->setTexts(fact, advice);
    m_result->show();
    m_scroll->verticalScrollBar()->setValue(0);
}

void StartPage::showLoaded(const LoadedProgramme &loaded)
{
    m_strip->stop();
    tell(Tone::Ok, [this, loaded] {
        return std::pair(tr("The programme file is in force."), programmeWords(loaded, language()));
    });
}

void StartPage::showRestored(const Restored &restored)
{
    const int missing = restored.missingOriginals;
    tell(missing == 0 ? Tone::Ok : Tone::Warn, [kept = restored.kept, missing] {
        QStringList advice;
        if (!kept.isEmpty())
            advice << tr("The damaged file is kept as %1.").arg(kept);
        advice << (missing == 0 ? tr("All evidence files are here.")
                                : tr("%n evidence file(s) are missing; the review names them.",
                                     nullptr, missing));
        return std::pair(tr("The copy is restored."), advice.join(u' '));
    });
}

} // namespace mulyankan
