#include "forms/pages/help/help_view.h"

#include "forms/style.h"

#include <QEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kReadingPx = 720; // at 100 %
constexpr int kTitleLevel = 1;

/// Some room at both sides of a key, so that its cap does not touch the letters.
QString withCaps(const QString &markdown)
{
    static const QRegularExpression key(u"`([^`]+)`"_s);
    QString out = markdown;
    return out.replace(key, u"`\u202F\\1\u202F`"_s);
}

Type typeOf(int headingLevel)
{
    return headingLevel == kTitleLevel ? Type::Title : Type::Body;
}

QTextCharFormat charFormat(const QTextCharFormat &old, int headingLevel, const Look &look)
{
    // what is stressed is bold: Devanagari has no italics
    const bool isBold = headingLevel > 0 || old.fontWeight() >= QFont::DemiBold || old.fontItalic();
    QTextCharFormat format;
    format.setFont(look.font(typeOf(headingLevel), isBold));
    format.setForeground(look[&Tokens::ink]);
    if (old.fontFixedPitch()) {
        format.setBackground(look[&Tokens::sunken]);
        format.setFontWeight(QFont::Bold);
    }
    if (old.isAnchor()) {
        format.setAnchor(true);
        format.setAnchorHref(old.anchorHref());
        format.setForeground(look[&Tokens::accent]);
    }
    return format;
}

void dressBlock(const QTextBlock &block, const Look &look)
{
    const int level = block.blockFormat().headingLevel();
    QTextCursor cursor(block);
    QTextBlockFormat shape = block.blockFormat();
    shape.setLineHeight(look.linePx(typeOf(level)), QTextBlockFormat::FixedHeight);
    shape.setTopMargin(level > kTitleLevel ? look.spaced(16) : 0);
    shape.setBottomMargin(look.spaced(cursor.currentTable() ? 0 : block.textList() ? 4 : 8));
    cursor.setBlockFormat(shape);
    cursor.setBlockCharFormat(charFormat(block.charFormat(), level, look));
    std::vector<QTextFragment> pieces;
    for (auto piece = block.begin(); !piece.atEnd(); ++piece)
        pieces.push_back(piece.fragment());
    for (const QTextFragment &piece : pieces) {
        cursor.setPosition(piece.position());
        cursor.setPosition(piece.position() + piece.length(), QTextCursor::KeepAnchor);
        cursor.setCharFormat(charFormat(piece.charFormat(), level, look));
    }
}

void dressTables(QTextFrame &frame, const Look &look)
{
    const auto children = frame.childFrames();
    for (QTextFrame *child : children) {
        auto *table = qobject_cast<QTextTable *>(child);
        if (!table)
            continue;
        QTextTableFormat shape = table->format();
        shape.setBorder(1);
        shape.setBorderCollapse(true);
        shape.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        shape.setBorderBrush(look[&Tokens::line]);
        shape.setCellPadding(look.spaced(6));
        shape.setCellSpacing(0);
        shape.setTopMargin(look.spaced(6));
        shape.setBottomMargin(look.spaced(8));
        table->setFormat(shape);
    }
}

} // namespace

HelpView::HelpView(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setAcceptDrops(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                            | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    viewport()->setBackgroundRole(QPalette::Window);
}

void HelpView::showText(const QString &markdown)
{
    m_markdown = markdown;
    dressText();
    if (m_marked.isEmpty())
        moveCursor(QTextCursor::Start);
}

void HelpView::dressText()
{
    const Look &look = lookOf(*this);
    const QSignalBlocker quiet(document());
    document()->setUndoRedoEnabled(false);
    document()->setDefaultFont(look.font(Type::Body));
    document()->setIndentWidth(look.spaced(20));
    document()->setMarkdown(withCaps(m_markdown), QTextDocument::MarkdownDialectGitHub);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        dressBlock(block, look);
    dressTables(*document()->rootFrame(), look);
    arrange();
    mark(m_marked);
}

void HelpView::mark(const QString &words)
{
    m_marked = words;
    const Look &look = lookOf(*this);
    QList<ExtraSelection> found;
    QTextCursor at(document());
    while (!words.isEmpty()) {
        at = document()->find(words, at);
        if (at.isNull())
            break;
        ExtraSelection one;
        one.cursor = at;
        one.format.setBackground(look[&Tokens::warnSoft]);
        one.format.setForeground(look[&Tokens::ink]);
        found << one;
    }
    setExtraSelections(found);
    if (!found.isEmpty()) {
        QTextCursor first = found.front().cursor;
        first.clearSelection();
        setTextCursor(first);
        ensureCursorVisible();
    }
}

void HelpView::arrange()
{
    const Look &look = lookOf(*this);
    const int side = std::max(look.spaced(28), (width() - look.scaled(kReadingPx)) / 2);
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setLeftMargin(side);
    frame.setRightMargin(side);
    frame.setTopMargin(look.spaced(24));
    frame.setBottomMargin(look.spaced(28));
    document()->rootFrame()->setFrameFormat(frame);
}

void HelpView::resizeEvent(QResizeEvent *event)
{
    arrange();
    QTextBrowser::resizeEvent(event);
}

void HelpView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool isLook =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLook && !m_markdown.isEmpty())
        dressText();
}

} // namespace mulyankan
