#pragma once

#include "model/core/result.h"
#include "model/visit/visit.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace mulyankan {

/// What the list says of one visit.
struct VisitListRow {
    QString id;
    LocalText city;
    LocalText state; ///< of the Union
    QString site;
    std::optional<QDate> from;
    std::optional<QDate> to;
    int members = 0; ///< lead and members
    QStringList searched; ///< whatever else it can be found by: people, aliases of the city
    int answered = 0; ///< of the relevant ones
    int relevant = 0;
    int blocking = 0;
    UtcMs lastAt = 0;
    Purpose purpose = Purpose::Evaluation;
    VisitState visitState = VisitState::Draft;
    std::optional<Error> unreadable; ///< why the rest is not known

    bool isReadyToSign() const;
    friend bool operator==(const VisitListRow &one, const VisitListRow &other);
};

/// The visits of the data folder, as values in the language that is set. Rows in the order they
/// were given; VisitListFilter sorts.
class VisitListModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitListModel)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        CityRole,
        StateNameRole, ///< of the Union, not of the visit
        DatesRole, ///< empty without dates
        SiteRole,
        MembersRole,
        AnsweredRole,
        RelevantRole,
        BlockingRole,
        LastAtRole,
        PurposeRole, ///< code: evaluation, practice, synthetic
        VisitStateRole, ///< code: draft, signed …
        IsReadyRole, ///< a draft that nothing keeps from being signed
        ProblemRole ///< why it cannot be read; empty: it can
    };

    explicit VisitListModel(QObject *parent = nullptr);

    /// A row that stays keeps its place in views; only what changed is told.
    void setRows(std::vector<VisitListRow> rows);
    void setLanguage(Language language);
    /// Null: there is no such row.
    const VisitListRow *row(int index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVariant text(const VisitListRow &row, int role) const;
    std::vector<VisitListRow> m_rows;
    Language m_language = Language::English;
};

/// Which visits are shown: by state, and by a text in either script. The newest change first.
class VisitListFilter final : public QSortFilterProxyModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitListFilter)

public:
    /// @p model outlives it.
    explicit VisitListFilter(VisitListModel &model, QObject *parent = nullptr);

    /// nullopt: all but the discarded ones.
    void setState(std::optional<VisitState> state);
    std::optional<VisitState> state() const { return m_state; }
    /// Every word of it must begin a word of the city, its State, the site or a person, whatever
    /// the case, nukta or length of vowels. Empty: no matter.
    void setSearch(const QString &text);
    /// How many visits of a state there are, whatever is searched for; nullopt: all but the
    /// discarded ones.
    int count(std::optional<VisitState> state) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    VisitListModel &m_model;
    std::optional<VisitState> m_state;
    QStringList m_words; // folded
};

} // namespace mulyankan
