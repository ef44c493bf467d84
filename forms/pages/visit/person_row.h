#pragma once

#include "forms/pages/visit/visit_section.h"

class QCheckBox;
class QMenu;

namespace mulyankan {

class BoundLine;
class Button;
class DateEntry;

/// One person of the visit: name, role, and what is asked of them: the declaration of interest of
/// the team, the interviewed role of those who were met. The rest unfolds below.
class PersonRow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonRow)

public:
    /// @p isTeam: with declaration and days; else with interviewed role.
    PersonRow(const WindowParts &parts, const QString &person, bool isTeam, QWidget *parent);

    const QString &person() const { return m_person; }
    void retranslate();
    void refresh();
    /// In one line, or the controls below the name.
    void setStacked(bool isStacked);
    void setOpen(bool isOpen);
    /// Nothing stands below it: no line.
    void setLast(bool isLast);
    /// To the box of the declaration; false if it is declared.
    bool focusDeclaration();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildTop();
    void buildDeclaration();
    void buildDetails();
    QHBoxLayout *buildRemoval();
    void buildMenus();
    void fillMenus();
    void showRole(const Person &person);
    void showDeclaration(const Person &person);
    void showDays(const Person &person);
    void setField(const QString &field, const JsonValue &value);
    void declare(bool isDeclared);
    void declareInterest();
    void enterDays(DateEntry *entry);
    void remove();
    QString labelOf(const Person &person) const;
    QString daysText(const Person &person) const;

    WindowParts m_parts;
    QString m_person;
    bool m_isTeam;
    bool m_isLast = false;
    QBoxLayout *m_line;
    TextBlock *m_name;
    TextBlock *m_label;
    Button *m_role;
    QMenu *m_roleMenu;
    QWidget *m_declaration;
    QCheckBox *m_declared;
    TextBlock *m_declaredWords;
    Button *m_interest;
    Button *m_interviewRole;
    QMenu *m_interviewMenu;
    Button *m_more;
    QWidget *m_details;
    std::array<TextBlock *, 4> m_labels{};
    BoundLine *m_nameField;
    BoundLine *m_designation;
    BoundLine *m_organisation;
    QWidget *m_days;
    DateEntry *m_joins;
    DateEntry *m_leaves;
    BoundLine *m_reason;
    Button *m_remove;
    TextBlock *m_sentence;
};

} // namespace mulyankan
