#pragma once

#include "forms/pages/evidence/preview_canvas.h"
#include "forms/pages/evidence/preview_load.h"
#include "forms/widgets/button.h"
#include "forms/widgets/empty_state.h"
#include "forms/widgets/text_block.h"

class QHBoxLayout;
class QPlainTextEdit;
class QStackedWidget;

namespace mulyankan {

/// The centre of the page: one item as large as there is room, or the gallery of all of them, under
/// a bar with what can be done to the view.
class EvidencePreview final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidencePreview)

public:
    EvidencePreview(const WindowParts &parts, QWidget *gallery, QWidget *parent);

    void retranslate();
    /// @p number of @p count, from 1. An empty id: nothing to show.
    void show(const QString &id, int number, int count);
    void setGallery(bool isGallery);
    bool isGallery() const;
    /// Buttons that open the columns, where those are folded.
    void setFolded(bool isLeft, bool isRight);
    /// What is said where there is no item.
    EmptyState &empty() { return *m_empty; }
    void forget(const QString &sha256);

Q_SIGNALS:
    void previousWanted();
    void nextWanted();
    void galleryToggled(bool isGallery);
    void leftWanted();
    void rightWanted();
    void wideWanted();

private:
    void buildBar();
    void buildPages();
    void buildFoot();
    Button *tool(const QString &name, const QString &icon);
    void showPage(int page);
    void takePreview(const QString &sha256, int page, const Preview &preview);
    void takeThumbnail(const QString &sha256);
    void showWords(const EvidenceItem &item, bool isLost);
    void showTools();
    const EvidenceItem *item() const;

    WindowParts m_parts;
    PreviewLoader m_loader;
    QString m_id;
    int m_number = 0;
    int m_count = 0;
    int m_page = 1;
    int m_pages = 1;
    bool m_isLost = false;
    QSize m_fullSize;
    QWidget *m_bar;
    QHBoxLayout *m_barRow;
    TextBlock *m_position;
    TextBlock *m_name;
    TextBlock *m_size;
    Button *m_left;
    Button *m_zoomOut;
    Button *m_fit;
    Button *m_zoomIn;
    Button *m_turn;
    Button *m_pageBack;
    TextBlock *m_pageOf;
    Button *m_pageOn;
    Button *m_grid;
    Button *m_wide;
    Button *m_right;
    QStackedWidget *m_stack;
    PreviewCanvas *m_canvas;
    QPlainTextEdit *m_text;
    QWidget *m_gallery;
    EmptyState *m_empty;
    TextBlock *m_promise;
    Button *m_back;
    Button *m_on;
    TextBlock *m_itemWord;
};

} // namespace mulyankan
