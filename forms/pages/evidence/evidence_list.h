#pragma once

#include "forms/pages/evidence/drop_area.h"
#include "forms/pages/evidence/evidence_model.h"
#include "forms/pages/evidence/evidence_words.h"
#include "forms/widgets/button.h"
#include "forms/widgets/job_strip.h"
#include "forms/widgets/search_field.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"
#include "forms/window_parts.h"

class QListView;
class QMenu;
class QVBoxLayout;

namespace mulyankan {

/// The left column: the items of a question, of the whole visit or of the unsorted tray, and how
/// more of them come in. The gallery shows the same items with the same selection.
class EvidenceList final : public QWidget {
    Q_OBJECT

public:
    EvidenceList(const WindowParts &parts, QWidget *parent);

    void retranslate();
    /// Items of this question; empty: of the whole visit.
    void setQuestion(const QString &question);
    const QString &question() const { return m_question; }
    void setFilter(EvidenceFilter filter);
    EvidenceFilter filter() const { return m_filter; }
    /// Reads the session anew and keeps what is chosen.
    void refresh();
    void choose(const QStringList &ids);
    QString current() const;
    /// In the order of the list.
    QStringList chosen() const;
    int count() const { return int(m_model.ids().size()); }
    int numberOf(const QString &id) const { return int(m_model.ids().indexOf(id)) + 1; }
    /// Moves the choice by one item, around the ends.
    void step(int by);
    void focusSearch();
    void setLit(bool isLit) { m_drop->setLit(isLit); }
    /// For the centre; takes part in the selection.
    QListView *gallery() { return m_gallery; }
    QListView *view() { return m_view; }

Q_SIGNALS:
    /// Another item, or other items, are chosen; or what the list holds is another.
    void chosenChanged();
    void activated();
    void pickWanted();
    void seenOnlyWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    void buildFoot();
    void buildGallery();
    void showHead();
    void fillMenu();
    void showProgress();
    QStringList wantedIds() const;

    WindowParts m_parts;
    QVBoxLayout *m_column;
    EvidenceModel m_model;
    QString m_question;
    EvidenceFilter m_filter = EvidenceFilter::All;
    bool m_isRefreshing = false;
    TextBlock *m_title;
    TextBlock *m_text;
    Button *m_filters;
    QMenu *m_menu;
    SearchField *m_search;
    QListView *m_view;
    QListView *m_gallery;
    TextBlock *m_nothing;
    JobStrip *m_strip;
    DropArea *m_drop;
    Button *m_pick;
    Button *m_seen;
};

} // namespace mulyankan
