#pragma once

#include "forms/itemmodels/problem_words.h"

#include <QAbstractListModel>
#include <QSet>

namespace mulyankan {

/// The review as rows: a heading for what blocks and its lines, a heading for what deserves a look
/// and its lines, some of them gathered into one that opens. Words are made when they are asked
/// for, so that thousands of lines cost nothing; what stays keeps its row.
class ProblemModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemModel)

public:
    enum class Kind { Heading, Line, Gathered, Member };
    enum Role {
        KindRole = Qt::UserRole,
        CodeRole, ///< the bold word in front
        TitleRole, ///< as DisplayRole
        DetailRole, ///< of a heading: what it means
        ActionRole,
        GlyphRole,
        CountRole, ///< of a heading
        BlocksRole,
        IsOpenRole ///< of a gathered line
    };

    explicit ProblemModel(QObject *parent = nullptr);

    /// @p source is asked until the next call; its pointers must live as long.
    void show(const ProblemSource &source, std::vector<Problem> problems);
    void clear();
    /// Every word anew.
    void setLanguage(Language language);
    /// Opens or closes a gathered line.
    void toggle(int row);

    int blockingCount() const { return m_blocking; }
    int lookCount() const { return int(m_problems.size()) - m_blocking; }
    Kind kind(int row) const { return m_rows[std::size_t(row)].kind; }
    /// What the row is about; a gathered one: the first of them. A heading has none.
    const Problem &problem(int row) const { return m_rows[std::size_t(row)].problem; }
    /// The first row that can be chosen; −1 without one.
    int firstLine() const;
    bool isFirstOfGroup(int row) const;
    bool isLastOfGroup(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        Kind kind = Kind::Line;
        Problem problem; ///< of a heading: only whether it blocks
        friend bool operator==(const Row &, const Row &) = default;
    };
    std::vector<Row> rowsOf() const;
    void addGroup(std::vector<Row> &rows, std::size_t from, std::size_t to) const;
    void renew(std::vector<Row> rows);
    QVariant headingData(const Row &row, int role) const;
    QVariant gatheredData(const Row &row, int role) const;
    QVariant lineData(const Row &row, int role) const;
    QString spokenText(int row) const;
    int countOf(const QString &code) const;
    QString codesOf(const QString &code) const;

    ProblemSource m_source;
    std::vector<Problem> m_problems; // in the order of the lines
    int m_blocking = 0;
    QSet<QString> m_open; // codes of gathered lines
    std::vector<Row> m_rows;
};

} // namespace mulyankan
