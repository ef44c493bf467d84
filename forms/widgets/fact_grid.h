#pragma once

#include "forms/widgets/painted.h"

#include <vector>

namespace mulyankan {

class TextBlock;

/// A fact with its caption: "Answers", **64** of 64.
struct NamedFact {
    QString name; ///< of the value's widget, `fact:<name>`
    QString caption;
    QString strong; ///< set bold
    QString rest; ///< after it
};

/// Facts side by side, caption above value, in as many columns as fit (at most four) with a line
/// between the rows.
class FactGrid final : public Painted {
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);

    void setFacts(const std::vector<NamedFact> &facts);
    /// The least room for one fact at 100 %.
    void setColumnPx(int px);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(width, false); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void renew() override;

private:
    struct Cell {
        TextBlock *caption;
        TextBlock *value;
    };
    int place(int width, bool isReal) const;
    int columnsIn(int width) const;
    std::vector<Cell> m_cells;
    int m_columnPx = 150;
    mutable std::vector<int> m_lines; // y of the lines between rows, as last placed
};

/// A content id in its groups, each in a box of its own, to be read aloud and compared.
class CodeGroups final : public Painted {
    Q_OBJECT

public:
    /// @p type: Title or Body.
    explicit CodeGroups(Type type, QWidget *parent = nullptr);

    /// `7QX2 M0AB …`; empty: boxes with nothing in them.
    void setGroups(const QString &groups);
    QString groups() const { return m_groups.join(u' '); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont letters() const;
    QSize boxSize() const;
    int perLine(int width) const;
    Type m_type;
    QStringList m_groups;
};

} // namespace mulyankan
