#include "forms/pages/evidence/evidence_page.h"

#include "forms/missing_files.h"
#include "forms/style.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kLeftPx = 264;
constexpr int kRightPx = 376;

QScrollArea *scrolled(QWidget *inner)
{
    auto *area = new QScrollArea;
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    return area;
}

} // namespace

EvidencePage::EvidencePage(const WindowParts &parts, QWidget *parent) : Page(parts, parent)
{
    setAcceptDrops(true);
    build();
    connectParts();
    addKey(QKeySequence::Paste, &EvidencePage::paste);
    addKey(Qt::Key_Delete, &EvidencePage::unlinkCurrent);
    addKey(Qt::Key_G, &EvidencePage::give);
    retranslate();
}

void EvidencePage::addKey(const QKeySequence &keys, void (EvidencePage::*deed)())
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, deed);
    addAction(action);
}

void EvidencePage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_list = new EvidenceList(parts(), this);
    m_preview = new EvidencePreview(parts(), m_list->gallery(), this);
    buildRight();
    row->addWidget(m_list);
    row->addWidget(m_preview, 1);
    row->addWidget(m_rightColumn);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    m_banner = new Banner(Tone::Info, this);
    m_banner->setObjectName(u"evidenceResult"_s);
    m_banner->setDismissible(true);
    m_banner->hide();
    foot->addWidget(m_banner);
    column->addLayout(row, 1);
    column->addLayout(foot);
}

void EvidencePage::buildRight()
{
    auto *panel = new Surface(Surface::Kind::Panel, this);
    panel->setEdges(Qt::LeftEdge);
    m_rightColumn = panel;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, 0, 0, 0);
    m_right = new QStackedWidget(panel);
    m_details = new EvidenceDetails(parts(), m_right);
    m_give = new GivePanel(parts(), m_right);
    m_seen = new SeenPanel(parts(), m_right);
    m_seenArea = scrolled(m_seen);
    m_none = new QWidget(m_right);
    for (QWidget *each : std::initializer_list<QWidget *>{m_none, m_details, m_give, m_seenArea})
        m_right->addWidget(each);
    column->addWidget(m_right);
}

void EvidencePage::connectParts()
{
    Session &open = session();
    connect(&open, &Session::opened, m_list, [this] { m_list->setQuestion({}); });
    connect(&open, &Session::changed, this, [this](const Touched &touched) {
        if (touched.evidence || touched.visit)
            m_list->refresh();
        else
            showChosen();
    });
    connect(&open, &Session::pendingChanged, this, &EvidencePage::showChosen);
    connect(&parts().attacher, &Attacher::attached, this,
            [this](const QString &, const Attached &item) {
                if (item.isNewFile)
                    m_preview->forget(item.sha256);
            });
    connect(&parts().attacher, &Attacher::finished, this, &EvidencePage::takeOutcome);
    connect(m_list, &EvidenceList::chosenChanged, this, [this] {
        m_isGiving = m_isSeeing = false;
        showChosen();
    });
    connect(m_list, &EvidenceList::activated, m_preview, [this] { m_preview->setGallery(false); });
    connect(m_list, &EvidenceList::pickWanted, this, &EvidencePage::pick);
    connect(m_list, &EvidenceList::seenOnlyWanted, this, [this] { enterSeen(); });
    connect(m_preview, &EvidencePreview::previousWanted, m_list, [this] { m_list->step(-1); });
    connect(m_preview, &EvidencePreview::nextWanted, m_list, [this] { m_list->step(1); });
    connect(m_preview, &EvidencePreview::galleryToggled, this, [this] { showChosen(); });
    connect(&m_preview->empty(), &EmptyState::actionTriggered, this, &EvidencePage::pick);
    connect(m_preview, &EvidencePreview::leftWanted, this, [this] {
        m_isLeftOpen = !m_isLeftOpen;
        showColumns();
    });
    connect(m_preview, &EvidencePreview::rightWanted, this, [this] {
        m_isRightOpen = !m_isRightOpen;
        showColumns();
    });
    connect(m_preview, &EvidencePreview::wideWanted, this, [this] {
        m_isWide = !m_isWide;
        showColumns();
    });
    connect(m_details, &EvidenceDetails::wanted, this, &EvidencePage::wanted);
    connect(m_details, &EvidenceDetails::giveWanted, this, &EvidencePage::give);
    connect(m_details, &EvidenceDetails::unlinkWanted, this, &EvidencePage::unlink);
    connect(m_details, &EvidenceDetails::removeWanted, this, &EvidencePage::removeChosen);
    connect(m_details, &EvidenceDetails::withdrawWanted, this, &EvidencePage::askWithdraw);
    const auto endPanel = [this] {
        m_isGiving = m_isSeeing = false;
        m_presetQuestion.clear();
        showChosen();
    };
    connect(m_give, &GivePanel::cancelled, this, [this, endPanel] {
        const QString first = m_list->current();
        endPanel();
        m_list->choose({first});
    });
    connect(m_give, &GivePanel::given, this,
            [this, endPanel](const QStringList &ids, const QString &question) {
                endPanel();
                m_list->choose({ids.value(0)});
                tell(Tone::Ok,
                     tr("%n item(s) given to %1.", nullptr, int(ids.size())).arg(question),
                     tr("Ctrl+Z takes it back."));
            });
    connect(m_seen, &SeenPanel::cancelled, this, endPanel);
    connect(m_seen, &SeenPanel::entered, this, endPanel);
}

void EvidencePage::retranslate()
{
    m_list->retranslate();
    m_preview->retranslate();
    m_details->retranslate();
    m_give->retranslate();
    m_seen->retranslate();
    showEmpty();
    Q_EMIT keysChanged();
}

void EvidencePage::enter(const Place &place)
{
    if (!session().isOpen())
        return;
    m_isGiving = m_isSeeing = false;
    m_presetQuestion.clear();
    const EvidenceItem *item = session().visit().item(place.evidence);
    if (!place.question.isEmpty() || !place.evidence.isEmpty()) {
        const bool isThere = item && item->supports.contains(place.question);
        m_list->setQuestion(item && !isThere ? QString() : place.question);
        if (item && item->withdrawn)
            m_list->setFilter(EvidenceFilter::Withdrawn);
        else if (!item && m_list->count() == 0)
            m_list->refresh();
    } else if (place.section == u"unsorted") {
        m_list->setFilter(EvidenceFilter::Unsorted);
    }
    if (item)
        m_list->choose({item->id});
    else if (m_list->current().isEmpty())
        m_list->step(1);
    m_list->refresh();
    m_list->view()->setFocus(Qt::OtherFocusReason);
    lookForMissingFiles(session(), parts().writer, parts().jobs);
}

void EvidencePage::leave()
{
    m_isGiving = m_isSeeing = false;
    Page::leave();
}

void EvidencePage::arrange(const Room &room)
{
    m_room = room;
    m_isLeftOpen = m_isRightOpen = m_isWide = false;
    showColumns();
}

void EvidencePage::showColumns()
{
    const Look &look = parts().theme.look();
    const bool hasLeft = m_room.hasLeft ? !m_isWide : m_isLeftOpen;
    const bool hasRight = m_room.hasRight ? !m_isWide : m_isRightOpen;
    const int left = look.spaced(kLeftPx);
    const int right = look.spaced(kRightPx);
    m_list->setFixedWidth(left);
    m_rightColumn->setFixedWidth(std::min(right, std::max(kRightPx, width() - 60)));
    m_list->setVisible(hasLeft);
    m_rightColumn->setVisible(hasRight);
    m_preview->setFolded(!m_room.hasLeft, !m_room.hasRight);
}

std::vector<KeyWords> EvidencePage::keys() const
{
    std::vector<KeyWords> keys;
    if (session().isDraft())
        keys = {{u"Ctrl E"_s, tr("attach")},
                {u"G"_s, tr("give to a question")},
                {u"Del"_s, tr("remove")}};
    keys.push_back({u"← →"_s, tr("item")});
    return keys;
}

bool EvidencePage::act(Act act)
{
    switch (act) {
    case Act::Find:
        m_isLeftOpen = true;
        showColumns();
        m_list->focusSearch();
        return true;
    case Act::Attach:
        pick();
        return true;
    case Act::Previous:
        m_list->step(-1);
        return true;
    case Act::Next:
        m_list->step(1);
        return true;
    default:
        return false;
    }
}

const EvidenceItem *EvidencePage::current() const
{
    return session().isOpen() ? session().visit().item(m_list->current()) : nullptr;
}

void EvidencePage::showRight(QWidget *panel)
{
    if (m_right->currentWidget() != panel)
        m_right->setCurrentWidget(panel);
}

void EvidencePage::showChosen()
{
    const QStringList chosen = m_list->chosen();
    const EvidenceItem *item = current();
    m_preview->show(item ? item->id : QString(), item ? m_list->numberOf(item->id) : 0,
                    m_list->count());
    showEmpty();
    const bool isMany = chosen.size() > 1 && session().isDraft();
    if (m_isSeeing) {
        showRight(m_seenArea);
    } else if (item && !item->withdrawn && (isMany || m_isGiving)) {
        m_give->show(chosen, m_presetQuestion);
        showRight(m_give);
    } else if (item) {
        m_details->show(item->id, m_list->question());
        showRight(m_details);
    } else {
        showRight(m_none);
    }
}

void EvidencePage::showEmpty()
{
    const bool isDraft = session().isDraft();
    const bool isOfQuestion = m_list->filter() == EvidenceFilter::OfQuestion;
    EmptyState &empty = m_preview->empty();
    if (!isDraft)
        empty.setTexts(u"paperclip"_s, tr("No item"), tr("This list of the visit is empty."));
    else
        empty.setTexts(
            u"image-plus"_s,
            isOfQuestion ? tr("No evidence for %1 yet").arg(m_list->question())
                         : tr("No evidence here yet"),
            tr("Drop photographs, documents or a whole folder onto the window. Originals "
               "are kept byte for byte; many at once go into the unsorted tray, in order "
               "of capture."));
    empty.setAction(isDraft ? tr("Pick files") : QString(), u"folder-open"_s);
}

} // namespace mulyankan
