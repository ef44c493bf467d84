#include "forms/pages/evidence/evidence_preview.h"

#include "forms/pages/evidence/evidence_words.h"
#include "forms/widgets/surface.h"
#include "forms/wording/wording.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kBarPx = 48;
constexpr int kFootPx = 44;

} // namespace

EvidencePreview::EvidencePreview(const WindowParts &parts, QWidget *gallery, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_loader(parts), m_gallery(gallery)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildBar();
    buildPages();
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    buildFoot();
    connect(&m_loader, &PreviewLoader::loaded, this, &EvidencePreview::takePreview);
    connect(&parts.thumbnails, &Thumbnails::ready, this, &EvidencePreview::takeThumbnail);
}

Button *EvidencePreview::tool(const QString &name, const QString &icon)
{
    auto *button = new Button({}, ButtonKind::Plain, m_bar);
    button->setObjectName(name);
    button->setSmall(true);
    if (!icon.isEmpty())
        button->setGlyph(icon);
    m_barRow->addWidget(button);
    return button;
}

void EvidencePreview::buildBar()
{
    auto *bar = new Surface(Surface::Kind::Panel, this);
    bar->setEdges(Qt::BottomEdge);
    bar->setMinimumHeight(kBarPx);
    m_bar = bar;
    m_barRow = new QHBoxLayout(bar);
    m_barRow->setContentsMargins(16, 6, 12, 6);
    m_barRow->setSpacing(4);
    m_left = tool(u"showList"_s, u"list"_s);
    m_position = new TextBlock({}, Type::Body, &Tokens::ink2, bar);
    m_position->setObjectName(u"position"_s);
    m_position->setMaxLines(1);
    m_name = new TextBlock({}, Type::Body, &Tokens::ink, bar);
    m_name->setType(Type::Body, true);
    m_name->setMaxLines(1);
    m_size = new TextBlock({}, Type::Body, &Tokens::ink2, bar);
    m_size->setMaxLines(1);
    m_barRow->addWidget(m_position, 0, Qt::AlignVCenter);
    m_barRow->addSpacing(8);
    m_barRow->addWidget(m_name, 0, Qt::AlignVCenter);
    m_barRow->addSpacing(8);
    m_barRow->addWidget(m_size, 0, Qt::AlignVCenter);
    m_barRow->addStretch(1);
    m_pageBack = tool(u"pageBack"_s, u"chevron-left"_s);
    m_pageOf = new TextBlock({}, Type::Body, &Tokens::ink2, bar);
    m_pageOf->setObjectName(u"pageOf"_s);
    m_pageOf->setMaxLines(1);
    m_barRow->addWidget(m_pageOf, 0, Qt::AlignVCenter);
    m_pageOn = tool(u"pageOn"_s, u"chevron-right"_s);
    m_zoomOut = tool(u"zoomOut"_s, u"zoom-out"_s);
    m_fit = tool(u"fit"_s, {});
    m_zoomIn = tool(u"zoomIn"_s, u"zoom-in"_s);
    m_turn = tool(u"turn"_s, u"rotate-cw"_s);
    m_grid = tool(u"showGallery"_s, u"columns-2"_s);
    m_grid->setCheckable(true);
    m_wide = tool(u"wide"_s, u"maximize"_s);
    m_right = tool(u"showDetails"_s, u"panel-right"_s);
    connect(m_left, &Button::clicked, this, &EvidencePreview::leftWanted);
    connect(m_right, &Button::clicked, this, &EvidencePreview::rightWanted);
    connect(m_wide, &Button::clicked, this, &EvidencePreview::wideWanted);
    connect(m_pageBack, &Button::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_pageOn, &Button::clicked, this, [this] { showPage(m_page + 1); });
    connect(m_grid, &Button::toggled, this, &EvidencePreview::setGallery);
    setFolded(false, false);
}

void EvidencePreview::buildPages()
{
    m_stack = new QStackedWidget(this);
    m_canvas = new PreviewCanvas(m_stack);
    m_canvas->setObjectName(u"canvas"_s);
    m_text = new QPlainTextEdit(m_stack);
    m_text->setObjectName(u"previewText"_s);
    m_text->setReadOnly(true);
    m_text->setAcceptDrops(false);
    m_text->setTabChangesFocus(true);
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(u"empty"_s);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_gallery);
    connect(m_zoomIn, &Button::clicked, m_canvas, &PreviewCanvas::zoomIn);
    connect(m_zoomOut, &Button::clicked, m_canvas, &PreviewCanvas::zoomOut);
    connect(m_fit, &Button::clicked, m_canvas, &PreviewCanvas::fit);
    connect(m_turn, &Button::clicked, m_canvas, &PreviewCanvas::turn);
    connect(m_canvas, &PreviewCanvas::previousWanted, this, &EvidencePreview::previousWanted);
    connect(m_canvas, &PreviewCanvas::nextWanted, this, &EvidencePreview::nextWanted);
}

void EvidencePreview::buildFoot()
{
    auto *foot = new Surface(Surface::Kind::Panel, this);
    foot->setEdges(Qt::TopEdge);
    foot->setMinimumHeight(kFootPx);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 6, 12, 6);
    row->setSpacing(4);
    m_promise = new TextBlock({}, Type::Small, &Tokens::ink2, foot);
    m_promise->setGlyph(u"lock-keyhole"_s);
    m_back = new Button({}, ButtonKind::Secondary, foot);
    m_back->setObjectName(u"previous"_s);
    m_back->setSmall(true);
    m_back->setGlyph(u"arrow-left"_s);
    m_on = new Button({}, ButtonKind::Secondary, foot);
    m_on->setObjectName(u"next"_s);
    m_on->setSmall(true);
    m_on->setGlyph(u"arrow-right"_s);
    m_itemWord = new TextBlock({}, Type::Small, &Tokens::ink2, foot);
    m_itemWord->setMaxLines(1);
    row->addWidget(m_promise, 1, Qt::AlignVCenter);
    row->addWidget(m_back);
    row->addWidget(m_on);
    row->addWidget(m_itemWord, 0, Qt::AlignVCenter);
    connect(m_back, &Button::clicked, this, &EvidencePreview::previousWanted);
    connect(m_on, &Button::clicked, this, &EvidencePreview::nextWanted);
    layout()->addWidget(foot);
}

void EvidencePreview::retranslate()
{
    const auto name = [](Button *button, const QString &words) {
        button->setAccessibleName(words);
        button->setToolTip(words);
    };
    name(m_left, tr("List of items"));
    name(m_right, tr("About this item"));
    name(m_zoomOut, tr("Smaller"));
    name(m_zoomIn, tr("Larger"));
    m_fit->setText(tr("Fit"));
    m_fit->setToolTip(tr("Show the whole picture"));
    name(m_turn, tr("Turn the view by a quarter"));
    name(m_grid, tr("Gallery"));
    name(m_wide, tr("Only the picture"));
    name(m_pageBack, tr("Previous page"));
    name(m_pageOn, tr("Next page"));
    name(m_back, tr("Previous item"));
    name(m_on, tr("Next item"));
    m_itemWord->setText(tr("item"));
    m_text->setAccessibleName(tr("Text of the file"));
    m_promise->setText(
        tr("The original is kept byte for byte. Turning and zooming change only this view."));
    if (const EvidenceItem *shown = item())
        showWords(*shown, m_isLost);
    showTools();
}

const EvidenceItem *EvidencePreview::item() const
{
    return m_parts.session.isOpen() ? m_parts.session.visit().item(m_id) : nullptr;
}

void EvidencePreview::setFolded(bool isLeft, bool isRight)
{
    m_left->setVisible(isLeft);
    m_right->setVisible(isRight);
    m_wide->setVisible(!isLeft && !isRight);
}

bool EvidencePreview::isGallery() const
{
    return m_grid->isChecked();
}

void EvidencePreview::setGallery(bool isGallery)
{
    if (m_grid->isChecked() != isGallery) {
        m_grid->setChecked(isGallery); // comes back here
        return;
    }
    showTools();
    if (isGallery)
        m_stack->setCurrentWidget(m_gallery);
    else
        show(m_id, m_number, m_count);
    Q_EMIT galleryToggled(isGallery);
}

void EvidencePreview::forget(const QString &sha256)
{
    m_loader.forget(sha256);
    m_parts.thumbnails.forget(sha256);
}

} // namespace mulyankan
