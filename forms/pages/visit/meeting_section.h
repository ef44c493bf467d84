#pragma once

#include "forms/pages/visit/visit_section.h"

namespace mulyankan {

class BoundText;
class Button;
class DateEntry;
class FilterChip;

/// The opening or the closing meeting: when, who was there, a note.
class MeetingSection final : public VisitSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeetingSection)

public:
    /// @p kind: `opening` or `closing`.
    MeetingSection(const QString &kind, const WindowParts &parts, QWidget *parent);

    void retranslate() override;
    void refresh() override;
    SectionCount count() const override;
    void reset() override;
    void focusFirst() override;

private:
    bool isOpening() const { return m_kind == QLatin1String("opening"); }
    /// The day that is most likely: the first or the last one of the visit.
    std::optional<QDate> likelyDay() const;
    QStringList present() const;
    void enterDate(const std::optional<QDate> &day);
    void showDate();
    void showPeople();
    void setPresent(const QString &person, bool isPresent);

    QString m_kind;
    DateEntry *m_date;
    Button *m_likely;
    TextBlock *m_presentLabel;
    TextBlock *m_nobody;
    QWidget *m_people;
    std::vector<std::pair<QString, FilterChip *>> m_chips; // by person
    TextBlock *m_noteLabel;
    BoundText *m_note;
};

} // namespace mulyankan
