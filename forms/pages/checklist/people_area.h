#pragma once

#include "forms/pages/checklist/question_area.h"

#include <QAbstractButton>

class QLayout;

namespace mulyankan {

class Button;
class TextBlock;

/// A role that was asked, or is to be: a pill with a check mark when it was.
class RoleChip final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoleChip)

public:
    explicit RoleChip(QWidget *parent);

    /// An icon in place of words and mark: it does something and cannot be checked.
    void setGlyph(const QString &icon);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_glyph;
};

/// Whom to ask, and who was: roles to be checked. A conversation counts through an item of
/// evidence, which is offered.
class PeopleArea final : public QuestionArea {
    Q_OBJECT

public:
    PeopleArea(const WindowParts &parts, QWidget *parent);

    void showWords() override;
    void showState() override;
    /// The names of the roles that were asked.
    QStringList askedNames() const;

Q_SIGNALS:
    void interviewWanted();

protected:
    void measure() override;

private:
    QStringList interviewed() const;
    void setInterviewed(const QString &role, bool isAsked);
    void addOther();
    void showChips();
    QLayout *m_flow;
    TextBlock *m_title;
    std::vector<RoleChip *> m_chips;
    QStringList m_roles; ///< of the chips that are shown
    RoleChip *m_other;
    QWidget *m_offerRow;
    TextBlock *m_offerText;
    Button *m_offer;
};

} // namespace mulyankan
