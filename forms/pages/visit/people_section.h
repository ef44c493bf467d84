#pragma once

#include "forms/pages/visit/visit_section.h"

class QLineEdit;

namespace mulyankan {

class Button;
class PersonRow;
class Surface;

/// The team with its declarations of interest, or the people who were met, the city's
/// representative first. New ones are added by name at the foot.
class PeopleSection final : public VisitSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleSection)

public:
    enum class Of { Team, Met };
    PeopleSection(Of of, const WindowParts &parts, QWidget *parent);

    void retranslate() override;
    void refresh() override;
    SectionCount count() const override;
    void reset() override;
    void focusFirst() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isTeam() const { return m_of == Of::Team; }
    void buildFoot();
    std::vector<const Person *> shown() const;
    void renewRows(const std::vector<const Person *> &people);
    void showFoot();
    void add(Role role);
    void stack();

    Of m_of;
    Surface *m_card;
    QVBoxLayout *m_rows;
    TextBlock *m_intro;
    QWidget *m_none;
    TextBlock *m_noneWords;
    QWidget *m_foot;
    QLineEdit *m_name;
    Button *m_add;
    Button *m_addOther; // as a member beside the lead, as the city's representative
    TextBlock *m_sentence;
    std::vector<PersonRow *> m_people;
};

} // namespace mulyankan
