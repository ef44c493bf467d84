#include "forms/pages/verify/verify_page.h"

#include "forms/pages/verify/verdict_view.h"
#include "forms/pages/verify/verify_side.h"
#include "forms/style.h"
#include "forms/widgets/banner.h"
#include "forms/widgets/empty_state.h"
#include "forms/widgets/job_strip.h"
#include "forms/widgets/side_row.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kSidePx = 424;
constexpr int kCentrePx = 1120;

QStringList localFiles(const QMimeData &data)
{
    QStringList out;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            out << url.toLocalFile();
    }
    return out;
}

QScrollArea *scrolling(QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

} // namespace

VerifyPage::VerifyPage(const WindowParts &parts, QWidget *parent)
    : Page(parts, parent), m_work(new VerifyWork(parts, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    m_empty = new EmptyState(this);
    m_empty->setObjectName(u"verifyEmpty"_s);
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
    left->addWidget(buildHead());
    left->addWidget(buildCentre(), 1);
    row->addLayout(left, 1);
    row->addWidget(buildSide());
    connect(m_work, &VerifyWork::changed, this, &VerifyPage::renew);
    connect(m_work, &VerifyWork::extracted, this, [this](const Result<Extracted> &result) {
        if (result)
            m_told = *result;
        else
            m_told = result.error();
    });
    connect(&parts.curtain, &Curtain::changed, this, &VerifyPage::renew);
    connect(m_empty, &EmptyState::actionTriggered, this, &VerifyPage::pick);
    connect(m_pick, &Button::clicked, this, &VerifyPage::pick);
    connect(m_again, &Button::clicked, this, [this] { m_work->checkAgain(m_index); });
    connect(m_copy, &Button::clicked, this, &VerifyPage::copyResult);
    connect(m_extract, &Button::clicked, this, &VerifyPage::takeOut);
    connect(m_result, &Banner::dismissed, this, [this] { m_told = {}; });
    connect(m_sideBody, &VerifySide::commandsWanted, this, [this] {
        const VerdictWords words(*current(), language());
        QGuiApplication::clipboard()->setText(words.commands().join(u'\n'));
    });
    fold();
    retranslate();
}

QWidget *VerifyPage::buildHead()
{
    auto *head = new QWidget(m_body);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(28, 16, 28, 10);
    column->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_title = new TextBlock({}, Type::Title, &Tokens::ink, head);
    m_title->setMaxLines(1);
    m_path = new TextBlock({}, Type::Small, &Tokens::ink2, head);
    m_path->setObjectName(u"verifyPath"_s);
    m_path->setMaxLines(1);
    names->addWidget(m_title);
    names->addWidget(m_path);
    const auto button = [&](const QString &name, const QString &glyph) {
        auto *made = new Button(QString(), ButtonKind::Secondary, head);
        made->setObjectName(name);
        made->setGlyph(glyph);
        return made;
    };
    m_again = button(u"checkAgain"_s, u"rotate-cw"_s);
    m_copy = button(u"copyResult"_s, u"copy-check"_s);
    m_extract = button(u"extractBundle"_s, u"folder-open"_s);
    m_pick = button(u"pickBundle"_s, u"folder-open"_s);
    m_pick->setKind(ButtonKind::Primary);
    m_extract->setGlyph(u"download"_s);
    row->addLayout(names, 1);
    for (Button *each : {m_again, m_copy, m_extract, m_pick})
        row->addWidget(each);
    m_strip = new JobStrip(head);
    m_result = new Banner(Tone::Ok, head);
    m_result->setObjectName(u"verifyResult"_s);
    m_result->setDismissible(true);
    m_result->hide();
    column->addLayout(row);
    column->addWidget(m_strip);
    column->addWidget(m_result);
    return head;
}

QWidget *VerifyPage::buildCentre()
{
    m_scroll = scrolling(m_body);
    auto *ground = new QWidget(m_scroll);
    auto *sides = new QHBoxLayout(ground);
    sides->setContentsMargins(28, 4, 28, 20);
    auto *centre = new QWidget(ground);
    sides->addWidget(centre);
    m_column = new QVBoxLayout(centre);
    m_column->setContentsMargins({});
    m_column->setSpacing(16);
    m_list = new Surface(Surface::Kind::Card, centre);
    (new QVBoxLayout(m_list))->setContentsMargins(6, 6, 6, 6);
    m_list->layout()->setSpacing(0);
    m_view = new VerdictView(centre);
    m_column->addWidget(m_list);
    m_column->addWidget(m_view);
    m_column->addStretch(1);
    m_scroll->setWidget(ground);
    return m_scroll;
}

QWidget *VerifyPage::buildSide()
{
    m_side = new Surface(Surface::Kind::Panel, m_body);
    m_side->setEdges(Qt::LeftEdge);
    auto *frame = new QVBoxLayout(m_side);
    frame->setContentsMargins(1, 0, 0, 0);
    m_sideScroll = scrolling(m_side);
    m_sideScroll->viewport()->setAutoFillBackground(false);
    auto *ground = new Surface(Surface::Kind::Panel, m_sideScroll);
    (new QVBoxLayout(ground))->setContentsMargins(24, 20, 24, 16);
    m_sideScroll->setWidget(ground);
    frame->addWidget(m_sideScroll);
    m_sideBody = new VerifySide(ground);
    return m_side;
}

void VerifyPage::fold()
{
    m_column->parentWidget()->setMaximumWidth(lookOf(*this).spaced(kCentrePx));
    m_side->setFixedWidth(lookOf(*this).spaced(kSidePx));
    m_side->setVisible(m_hasSide);
    if (m_hasSide)
        m_sideScroll->widget()->layout()->addWidget(m_sideBody);
    else
        m_column->insertWidget(m_column->count() - 1, m_sideBody);
    m_sideBody->show();
}

void VerifyPage::arrange(const Room &room)
{
    if (std::exchange(m_hasSide, room.hasRight) != room.hasRight)
        fold();
}

void VerifyPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fold();
}

void VerifyPage::enter(const Place &place)
{
    Page::enter(place);
    if (!place.section.isEmpty())
        open({place.section});
}

void VerifyPage::open(const QStringList &paths)
{
    m_index = 0;
    m_told = {};
    m_work->check(paths);
    m_scroll->ensureVisible(0, 0);
}

void VerifyPage::pick()
{
    FileWish wish;
    wish.title = tr("Bundles to be checked");
    wish.filter = tr("Bundles (*.asice);;All files (*)");
    wish.purpose = u"bundle"_s;
    const QStringList paths = parts().interaction.pickFiles(this, wish);
    if (!paths.isEmpty())
        open(paths);
}

void VerifyPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void VerifyPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    open(paths);
}

void VerifyPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_work->progress()) {
        m_work->cancel();
        return;
    }
    if (event->matches(QKeySequence::Copy) && current()) {
        copyResult();
        return;
    }
    Page::keyPressEvent(event);
}

const BundleCheck *VerifyPage::current() const
{
    const auto &checks = m_work->checks();
    return std::size_t(m_index) < checks.size() ? &checks[std::size_t(m_index)] : nullptr;
}

void VerifyPage::choose(int index)
{
    m_index = index;
    m_told = {};
    renew();
}

void VerifyPage::copyResult()
{
    QGuiApplication::clipboard()->setText(VerdictWords(*current(), language()).asText());
}

void VerifyPage::takeOut()
{
    const BundleCheck *check = current();
    if (!check || !check->verdict())
        return;
    if (check->verdict()->result != u"PASSED") {
        const Decision decision{
            tr("Take the files out although they are not verified?"),
            tr("They go into a folder whose name says so. Nobody vouches for what is in it."),
            tr("Take them out unverified"), true};
        if (!parts().interaction.confirm(this, decision))
            return;
    }
    FileWish wish;
    wish.title = tr("Where a folder with the files is made");
    wish.purpose = u"extract"_s;
    const QString folder = parts().interaction.pickFolder(this, wish);
    if (folder.isEmpty())
        return;
    m_told = {};
    m_work->extract(m_index, folder);
}

} // namespace mulyankan
