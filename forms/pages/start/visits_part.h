#pragma once

#include "forms/pages/start/visit_rows.h"
#include "forms/widgets/button.h"
#include "forms/widgets/chip.h"

class QBoxLayout;
class QButtonGroup;

namespace mulyankan {

class EmptyState;
class SearchField;
class Surface;
class TextBlock;

/// The list of visits with what finds them: search, filters; what begins one; and what stands there
/// before the first.
class VisitsPart final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitsPart)

public:
    explicit VisitsPart(const WindowParts &parts, QWidget *parent = nullptr);

    /// The visits of the workspace.
    void refresh();
    void retranslate();
    void arrange(const Room &room);
    void find();
    /// The row that Enter opens gets the keyboard; false: there is none.
    bool focusRows(Qt::FocusReason reason = Qt::OtherFocusReason);
    /// Another button beside those of the head.
    void addToHead(Button &button);
    /// Why no sample can be made now; empty: one can.
    void setSampleOffBecause(const QString &reason);

Q_SIGNALS:
    void wanted(const mulyankan::Place &place);
    void sampleWanted();

private:
    struct Filter {
        std::optional<VisitState> state;
        FilterChip *chip = nullptr;
    };
    void buildHead(QBoxLayout &column);
    void connectHead();
    void buildFilters(QBoxLayout &column);
    void buildList(QBoxLayout &column);
    void buildHints(QBoxLayout &column);
    void showFilters();
    void showWhatFits();
    void open(const QString &visit);
    QString filterText(std::optional<VisitState> state) const;

    WindowParts m_parts;
    VisitListModel *m_model;
    VisitListFilter *m_filter;
    QBoxLayout *m_acts; // the buttons of the head
    QBoxLayout *m_head; // one row, or two where there is little room
    TextBlock *m_title;
    Chip *m_count;
    SearchField *m_search;
    Button *m_verify;
    Button *m_begin;
    QWidget *m_chips;
    QButtonGroup *m_group;
    std::vector<Filter> m_filters;
    Surface *m_card;
    VisitRows *m_rows;
    TextBlock *m_none; // nothing is found
    EmptyState *m_empty; // nothing is there
    TextBlock *m_new;
    Button *m_sample;
    TextBlock *m_drop;
};

} // namespace mulyankan
