#include "forms/pages/evidence/evidence_preview.h"
#include "forms/pages/evidence/evidence_words.h"
#include "forms/wording/wording.h"

#include <QPlainTextEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace mulyankan {

// What the centre shows of an item.

void EvidencePreview::show(const QString &id, int number, int count)
{
    m_number = number;
    m_count = count;
    const bool isSame = id == m_id && item();
    m_id = id;
    const EvidenceItem *shown = item();
    if (!isSame) {
        m_page = m_pages = 1;
        m_fullSize = {};
        m_isLost = false;
        m_loader.stop();
    }
    if (isGallery()) {
        showTools();
        return;
    }
    if (!shown) {
        m_canvas->setPicture({}, false);
        m_stack->setCurrentWidget(m_empty);
        showTools();
        return;
    }
    if (isSame && m_stack->currentWidget() != m_empty && m_stack->currentWidget() != m_gallery
        && !shown->withdrawn) {
        showWords(*shown, m_isLost);
        showTools();
        return;
    }
    m_stack->setCurrentWidget(m_canvas);
    const bool mayCome = !shown->isSeenOnly() && !shown->withdrawn;
    m_canvas->setPicture({}, false);
    m_canvas->setPicture(m_parts.thumbnails.of(*shown), mayCome);
    showWords(*shown, false);
    showTools();
    if (mayCome)
        m_loader.load(*shown, m_page);
}

void EvidencePreview::showPage(int page)
{
    const EvidenceItem *shown = item();
    if (!shown || page < 1 || page > m_pages)
        return;
    m_page = page;
    showTools();
    m_loader.load(*shown, page);
}

void EvidencePreview::takeThumbnail(const QString &sha256)
{
    const EvidenceItem *shown = item();
    if (shown && shown->sha256 == sha256 && !m_canvas->hasPicture()
        && m_stack->currentWidget() == m_canvas)
        m_canvas->setPicture(m_parts.thumbnails.of(*shown), true);
}

void EvidencePreview::takePreview(const QString &sha256, int page, const Preview &preview)
{
    const EvidenceItem *shown = item();
    if (!shown || shown->sha256 != sha256 || page != m_page || isGallery())
        return;
    m_fullSize = preview.fullSize;
    m_pages = std::max(preview.pages, 1);
    m_isLost = preview.kind == Preview::Kind::Lost;
    if (preview.kind == Preview::Kind::Text) {
        m_text->setPlainText(preview.isTextCut
                                 ? QString(preview.text + u"\n\n"_s
                                           + tr("… the file goes on; this is its beginning."))
                                 : preview.text);
        m_stack->setCurrentWidget(m_text);
    } else {
        m_canvas->setPicture(QPixmap::fromImage(preview.image), false);
        m_stack->setCurrentWidget(m_canvas);
    }
    showWords(*shown, m_isLost);
    showTools();
}

void EvidencePreview::showWords(const EvidenceItem &shown, bool isLost)
{
    const EvidenceWords words(m_parts.session, m_parts.language());
    const QString title = words.title(shown);
    m_canvas->setAccessibleName(title);
    if (shown.withdrawn) {
        m_canvas->setWords(
            u"trash-2"_s, title,
            tr("Withdrawn on %1: the bytes were erased for good, the record stays. "
               "Reason: %2")
                .arg(momentText(shown.withdrawn->at, m_parts.language()), shown.withdrawn->reason));
    } else if (shown.isSeenOnly()) {
        m_canvas->setWords(u"eye"_s, tr("Seen only"),
                           tr("It may not be copied, so there is no file. Seen by %1.")
                               .arg(words.personName(shown.seenBy)));
    } else if (isLost || m_parts.session.missing().contains(shown.id)) {
        m_canvas->setWords(u"file-x"_s, tr("The file is not there"),
                           tr("%1 has to be attached again: the same file brings it back. Or "
                              "remove the item.")
                               .arg(shown.originalName));
    } else {
        m_canvas->setWords(u"file"_s, shown.originalName,
                           tr("%1 · %2. There is no preview of such a file; its bytes are kept.")
                               .arg(words.mediaName(shown.mediaType), sizeText(shown.sizeBytes)));
    }
}

void EvidencePreview::showTools()
{
    const EvidenceItem *shown = isGallery() ? nullptr : item();
    const bool isPicture = shown && m_stack->currentWidget() == m_canvas && m_canvas->hasPicture();
    for (Button *each : {m_zoomOut, m_fit, m_zoomIn, m_turn})
        each->setVisible(isPicture);
    const bool hasPages = shown && m_pages > 1;
    m_pageBack->setVisible(hasPages);
    m_pageOn->setVisible(hasPages);
    m_pageOf->setVisible(hasPages);
    m_pageBack->setEnabled(m_page > 1);
    m_pageOn->setEnabled(m_page < m_pages);
    const bool isLarge = m_parts.theme.look().textPercent >= 150;
    const QString pageOf = tr("Page %1 of %2").arg(m_page).arg(m_pages);
    m_pageOf->setText(isLarge ? tr("%1/%2").arg(m_page).arg(m_pages) : pageOf);
    m_pageOf->setAccessibleName(pageOf);
    m_position->setVisible(shown || isGallery());
    m_position->setText(shown ? tr("%1 of %2").arg(m_number).arg(m_count)
                              : tr("%n item(s)", nullptr, m_count));
    m_name->setVisible(shown);
    m_size->setVisible(shown && !m_fullSize.isEmpty() && !isLarge);
    m_fit->setVisible(isPicture && !isLarge);
    m_name->setText(!shown                              ? QString()
                        : shown->originalName.isEmpty() ? shown->id
                                                        : shown->originalName);
    m_size->setText(tr("%1 × %2").arg(m_fullSize.width()).arg(m_fullSize.height()));
    m_promise->setVisible(shown && !shown->isSeenOnly() && !shown->withdrawn);
    const bool hasMore = m_count > 1 && !isGallery();
    m_back->setEnabled(hasMore);
    m_on->setEnabled(hasMore);
    for (QWidget *each : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_on),
                          static_cast<QWidget *>(m_itemWord)})
        each->setVisible(hasMore);
    // what counts is never squeezed
    for (TextBlock *each : {m_position, m_pageOf})
        each->setMinimumWidth(each->sizeHint().width());
}

} // namespace mulyankan
