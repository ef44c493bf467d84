#include "forms/pages/sign/sign_page.h"

#include "forms/pages/sign/consent_panel.h"
#include "forms/pages/sign/sign_summary.h"
#include "forms/style.h"
#include "forms/widgets/banner.h"
#include "forms/widgets/empty_state.h"
#include "forms/widgets/job_strip.h"
#include "forms/widgets/step_list.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"
#include "model/core/id.h"

#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kSidePx = 424;
constexpr int kCentrePx = 1120;
constexpr int kTickMs = 200;

TextBlock *heading(QWidget *parent)
{
    auto *block = new TextBlock({}, Type::Body, &Tokens::ink, parent);
    block->setType(Type::Body, true);
    return block;
}

} // namespace

SignPage::SignPage(const WindowParts &parts, QWidget *parent)
    : Page(parts, parent), m_work(new SignWork(parts, this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    m_empty = new EmptyState(this);
    m_body = new QWidget(this);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_empty, 6);
    middle->addStretch(1);
    whole->addLayout(middle);
    whole->addWidget(m_body);
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(buildCentre(), 1);
    left->addWidget(buildFoot());
    row->addLayout(left, 1);
    row->addWidget(buildSide());
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &SignPage::showSteps);
    connectWork();
    connectButtons();
    fold();
    retranslate();
}

QWidget *SignPage::buildCentre()
{
    m_scroll = new QScrollArea(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *ground = new QWidget(m_scroll);
    auto *sides = new QHBoxLayout(ground);
    sides->setContentsMargins(28, 20, 28, 16);
    auto *centre = new QWidget(ground);
    sides->addWidget(centre);
    m_column = new QVBoxLayout(centre);
    m_column->setContentsMargins({});
    m_column->setSpacing(14);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    m_title = new TextBlock({}, Type::Title, &Tokens::ink, centre);
    m_title->setObjectName(u"signTitle"_s);
    m_subtitle = new TextBlock({}, Type::Body, &Tokens::ink2, centre);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    m_blocked = new Banner(Tone::Warn, centre);
    m_blocked->setObjectName(u"blockedBanner"_s);
    m_cannot = new Banner(Tone::Warn, centre);
    m_cannot->setObjectName(u"cannotSignBanner"_s);
    m_cannot->setGlyph(u"lock-keyhole"_s);
    m_summary = new SignSummary(parts(), centre);
    m_consent = new ConsentPanel(centre);
    m_signedPanel = new SignedPanel(centre);
    m_column->addLayout(head);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_blocked, m_cannot, m_summary, m_consent, m_signedPanel})
        m_column->addWidget(each);
    m_column->addStretch(1);
    m_scroll->setWidget(ground);
    return m_scroll;
}

QWidget *SignPage::buildFoot()
{
    auto *foot = new Surface(Surface::Kind::Canvas, m_body);
    foot->setEdges(Qt::TopEdge);
    m_footColumn = new QVBoxLayout(foot);
    m_footColumn->setContentsMargins(28, 12, 28, 16);
    m_footColumn->setSpacing(10);
    m_result = new Banner(Tone::Ok, foot);
    m_result->setObjectName(u"resultBanner"_s);
    m_result->setDismissible(true);
    m_result->hide();
    m_footColumn->addWidget(m_result);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_back = new Button(QString(), ButtonKind::Secondary, foot);
    m_back->setObjectName(u"backToReview"_s);
    m_back->setGlyph(u"arrow-left"_s);
    m_hint = new TextBlock({}, Type::Small, &Tokens::ink2, foot);
    m_hint->setObjectName(u"signHint"_s);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_again = new Button(QString(), ButtonKind::Secondary, foot);
    m_again->setObjectName(u"prepareAgain"_s);
    m_again->setGlyph(u"rotate-cw"_s);
    m_primary = new Button(QString(), ButtonKind::Primary, foot);
    m_primary->setObjectName(u"signButton"_s);
    row->addWidget(m_back);
    row->addWidget(m_hint, 1);
    row->addWidget(m_again);
    row->addWidget(m_primary);
    m_footColumn->addLayout(row);
    return foot;
}

QWidget *SignPage::buildSide()
{
    m_side = new Surface(Surface::Kind::Panel, m_body);
    m_side->setEdges(Qt::LeftEdge);
    auto *frame = new QVBoxLayout(m_side);
    frame->setContentsMargins(25, 20, 24, 16);
    m_sideBody = new QWidget(m_side);
    frame->addWidget(m_sideBody);
    m_sideColumn = new QVBoxLayout(m_sideBody);
    m_sideColumn->setContentsMargins({});
    m_sideColumn->setSpacing(14);
    m_strip = new JobStrip(m_sideBody);
    m_strip->setObjectName(u"signStrip"_s);
    m_stepsName = heading(m_sideBody);
    m_steps = new StepList(m_sideBody);
    m_steps->setObjectName(u"signSteps"_s);
    auto *line = new Surface(Surface::Kind::Panel, m_sideBody);
    line->setEdges(Qt::TopEdge);
    line->setFixedHeight(1);
    m_whoName = heading(m_sideBody);
    m_who = new StepList(m_sideBody);
    m_who->setObjectName(u"whoSigns"_s);
    m_file = new TextBlock({}, Type::Small, &Tokens::ink2, m_sideBody);
    m_file->setObjectName(u"bundleName"_s);
    m_file->setGlyph(u"file"_s);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_strip, m_stepsName, m_steps, line, m_whoName, m_who})
        m_sideColumn->addWidget(each);
    m_sideColumn->addStretch(1);
    m_sideColumn->addWidget(m_file);
    return m_side;
}

void SignPage::connectWork()
{
    connect(m_work, &SignWork::changed, this, &SignPage::renew);
    connect(m_work, &SignWork::refused, this, &SignPage::takeRefusal);
    connect(m_work, &SignWork::completed, this, [this](const SignedVisit &visit) {
        m_told = visit;
        m_consent->clear();
    });
    connect(m_work, &SignWork::exported, this, [this](const ExportOutcome &outcome) {
        m_told = outcome;
        m_hasExported = m_hasExported || outcome.done;
    });
    connect(&session(), &Session::opened, this, [this] {
        if (session().visit().id != std::exchange(m_visit, session().visit().id)) {
            m_told = {};
            m_hasExported = false;
            m_consent->clear();
        }
        renew();
    });
    connect(&parts().curtain, &Curtain::changed, this, &SignPage::renew);
    connect(&parts().workspace, &Workspace::refreshed, this, &SignPage::renew);
}

void SignPage::connectButtons()
{
    connect(m_empty, &EmptyState::actionTriggered, this,
            [this] { Q_EMIT wanted({Place::Where::Start}); });
    connect(m_consent, &ConsentPanel::changed, this, &SignPage::showFoot);
    connect(m_consent, &ConsentPanel::signWanted, this, &SignPage::sign);
    connect(m_consent, &ConsentPanel::otherIdentityWanted, this, &SignPage::pickIdentity);
    connect(m_back, &Button::clicked, this, [this] { Q_EMIT wanted({Place::Where::Review}); });
    connect(m_again, &Button::clicked, m_work, &SignWork::prepareAgain);
    connect(m_primary, &Button::clicked, this, &SignPage::goOn);
    connect(m_result, &Banner::dismissed, this, [this] {
        m_told = {};
        m_work->dismissError();
    });
}

void SignPage::enter(const Place &place)
{
    Page::enter(place);
    m_work->enter();
    renew();
}

void SignPage::leave()
{
    m_consent->forgetPassphrase();
    m_work->leave();
    Page::leave();
}

void SignPage::arrange(const Room &room)
{
    if (std::exchange(m_hasSide, room.hasRight) != room.hasRight)
        fold();
}

void SignPage::fold()
{
    m_column->parentWidget()->setMaximumWidth(lookOf(*this).spaced(kCentrePx));
    m_side->setFixedWidth(lookOf(*this).spaced(kSidePx));
    m_side->setVisible(m_hasSide);
    if (m_hasSide) {
        m_side->layout()->addWidget(m_sideBody);
        m_sideColumn->insertWidget(0, m_strip);
    } else {
        m_column->insertWidget(m_column->count() - 1, m_sideBody);
        m_footColumn->insertWidget(0, m_strip); // progress and cancel stay in sight
    }
    m_sideBody->show();
    m_strip->setVisible(m_strip->isFollowing());
}

void SignPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fold();
}

void SignPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_work->running() != SignWork::Running::Nothing) {
        m_work->cancel();
        return;
    }
    Page::keyPressEvent(event);
}

void SignPage::goOn()
{
    if (isDraft())
        sign();
    else
        pickExport();
}

void SignPage::sign()
{
    if (!whyNot().isEmpty()) {
        m_hint->setInk(&Tokens::warn);
        return;
    }
    m_told = {};
    const QString folder = m_consent->identityFolder();
    m_work->sign(folder, m_consent->takePassphrase());
}

void SignPage::takeRefusal(const Error &error)
{
    if (error.reason == kPassphraseWrong) {
        m_consent->setBusy(false);
        m_consent->showWrong(tr("The passphrase does not open this key. Nothing was signed; "
                                "everything else is kept. Try again."));
        m_consent->focusPassphrase();
        // once it is laid out: the sentence stands below the field
        QTimer::singleShot(0, this, [this] {
            m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
        });
        return;
    }
    m_told = error;
}

void SignPage::pickIdentity()
{
    FileWish wish;
    wish.title = tr("Folder of the identity");
    wish.purpose = u"identity"_s;
    const QString folder = parts().interaction.pickFolder(this, wish);
    if (!folder.isEmpty())
        m_work->addIdentity(QDir::cleanPath(folder));
}

void SignPage::pickExport()
{
    FileWish wish;
    wish.title = tr("Where the bundle goes: a folder or a stick");
    wish.purpose = u"bundle"_s;
    const QString folder = parts().interaction.pickFolder(this, wish);
    if (folder.isEmpty())
        return;
    m_told = {};
    m_work->exportTo(folder);
}

} // namespace mulyankan
