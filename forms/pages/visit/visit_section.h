#pragma once

#include "forms/window_parts.h"

#include <QBoxLayout>
#include <QWidget>

namespace mulyankan {

class TextBlock;

/// How far a section is: what is there of what should be.
struct SectionCount {
    int done = 0;
    int total = 0; ///< 0: nothing is asked for
    bool isDone() const { return done >= total; }
};

/// One part of the visit page: a heading and fields of the open visit.
class VisitSection : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitSection)

public:
    VisitSection(const WindowParts &parts, QWidget *parent);

    /// Every word anew; then refresh().
    virtual void retranslate() = 0;
    /// Every value as the session says. Only while a visit is open.
    virtual void refresh() = 0;
    virtual SectionCount count() const = 0;
    /// Another visit stands open: what was typed and refused in the one before goes.
    virtual void reset() { }
    /// The keyboard goes to the first field that has something open.
    virtual void focusFirst() = 0;
    QString title() const;

protected:
    void setTitle(const QString &title);
    /// As large as a page's headings, or small as in a side column.
    void setTitleSmall(bool isSmall);
    /// Fields stand side by side while there is room, else below one another.
    void foldBelow(QBoxLayout *row, int widthPx);
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

    const WindowParts &parts() const { return m_parts; }
    Session &session() const { return m_parts.session; }
    Language language() const { return m_parts.language(); }
    bool isEditable() const { return session().isDraft(); }
    QVBoxLayout *column() const { return m_column; }
    QHBoxLayout *head() const { return m_head; }

private:
    void fold();
    WindowParts m_parts;
    QVBoxLayout *m_column;
    QHBoxLayout *m_head;
    TextBlock *m_title;
    std::vector<std::pair<QBoxLayout *, int>> m_folding;
};

/// What a field shows: what is on its way, else what is recorded.
JsonValue shownValue(const Session &session, const Object &object);
std::optional<QDate> shownDate(const Session &session, const Object &object);

/// A control of a signed visit: it is read, not used, and keeps its ink.
void setPassive(QWidget &control, bool isPassive);

/// A label above a field.
QWidget *labelled(TextBlock *&label, QWidget *field, QWidget *parent);

} // namespace mulyankan
