#pragma once

#include "forms/pages/visit/visit_section.h"

class QLineEdit;

namespace mulyankan {

class Banner;
class BoundLine;
class Button;
class CityList;
class DateEntry;
class SearchField;
class Segments;
class Surface;

/// Which city, when, where. Before a visit has begun it is the search alone.
class CitySection final : public VisitSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CitySection)

public:
    CitySection(const WindowParts &parts, QWidget *parent);

    enum class Mode { New, Shown, Changing };
    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// Before a visit begins: evaluation or practice.
    Purpose purpose() const;
    /// A sentence while the choice is being carried out; empty: the search works again.
    void setBusy(const QString &sentence);
    void focusDates();
    void focusSearch();

    void retranslate() override;
    void refresh() override;
    SectionCount count() const override;
    void reset() override;
    void focusFirst() override;

Q_SIGNALS:
    /// In the modes New and Changing.
    void chosen(const mulyankan::City &city);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildPurpose();
    void buildSearch();
    void buildCard();
    void buildFields();
    void showWords();
    void showProgramme();
    void search();
    void enterDates(DateEntry *entry);

    Mode m_mode = Mode::Shown;
    QWidget *m_begin; // purpose and programme, before a visit begins
    Segments *m_purpose;
    TextBlock *m_purposeWords;
    Banner *m_programme;
    QWidget *m_search;
    SearchField *m_field;
    Button *m_cancel;
    CityList *m_list;
    TextBlock *m_hint;
    Surface *m_card;
    TextBlock *m_name;
    TextBlock *m_place;
    Button *m_change;
    QWidget *m_fields;
    DateEntry *m_from;
    DateEntry *m_to;
    TextBlock *m_siteLabel;
    BoundLine *m_site;
};

} // namespace mulyankan
