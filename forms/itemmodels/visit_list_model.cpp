#include "forms/itemmodels/visit_list_model.h"

#include "forms/wording/wording.h"
#include "model/city/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

bool isOfState(const VisitListRow &row, std::optional<VisitState> state)
{
    return state ? row.visitState == *state : row.visitState != VisitState::Discarded;
}

QStringList wordsOf(const VisitListRow &row)
{
    QStringList words;
    for (const QString &text : {row.city.en, row.city.hi, row.state.en, row.state.hi, row.site})
        words << foldedWords(text, Fold::Loose);
    for (const QString &text : row.searched)
        words << foldedWords(text, Fold::Loose);
    return words;
}

QString datesOf(const VisitListRow &row, Language language)
{
    if (!row.from && !row.to)
        return {};
    return datesBetween(row.from.value_or(row.to.value_or(QDate())),
                        row.to.value_or(row.from.value_or(QDate())), language);
}

/// Everything of a row, for a screen reader.
QString spoken(const VisitListRow &row, Language language)
{
    const QStringList parts{row.city.in(language), row.state.in(language), datesOf(row, language),
                            u"%1 / %2"_s.arg(row.answered).arg(row.relevant),
                            row.unreadable ? errorText(*row.unreadable, language)
                                           : stateText(stateCode(row.visitState), language)};
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(u", "_s);
}

} // namespace

bool VisitListRow::isReadyToSign() const
{
    return !unreadable && visitState == VisitState::Draft && blocking == 0;
}

bool operator==(const VisitListRow &one, const VisitListRow &other)
{
    const auto all = [](const VisitListRow &row) {
        return std::tie(row.id, row.city, row.state, row.site, row.from, row.to, row.members,
                        row.searched, row.answered, row.relevant, row.blocking, row.lastAt,
                        row.purpose, row.visitState);
    };
    const auto reason = [](const VisitListRow &row) {
        return row.unreadable ? row.unreadable->reason : Reason();
    };
    return all(one) == all(other) && reason(one) == reason(other);
}

VisitListModel::VisitListModel(QObject *parent) : QAbstractListModel(parent) { }

void VisitListModel::setRows(std::vector<VisitListRow> rows)
{
    const bool areSame = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                    [](const auto &a, const auto &b) { return a.id == b.id; });
    if (!areSame) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

void VisitListModel::setLanguage(Language language)
{
    if (std::exchange(m_language, language) != language && !m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

const VisitListRow *VisitListModel::row(int index) const
{
    return index >= 0 && size_t(index) < m_rows.size() ? &m_rows[size_t(index)] : nullptr;
}

int VisitListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant VisitListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const VisitListRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case MembersRole:
        return row.members;
    case AnsweredRole:
        return row.answered;
    case RelevantRole:
        return row.relevant;
    case BlockingRole:
        return row.blocking;
    case LastAtRole:
        return row.lastAt;
    case IsReadyRole:
        return row.isReadyToSign();
    default:
        return text(row, role);
    }
}

QVariant VisitListModel::text(const VisitListRow &row, int role) const
{
    switch (role) {
    case IdRole:
        return row.id;
    case Qt::DisplayRole:
    case CityRole:
        return row.city.in(m_language);
    case StateNameRole:
        return row.state.in(m_language);
    case DatesRole:
        return datesOf(row, m_language);
    case SiteRole:
        return row.site;
    case PurposeRole:
        return purposeCode(row.purpose);
    case VisitStateRole:
        return stateCode(row.visitState);
    case Qt::AccessibleTextRole:
        return spoken(row, m_language);
    case ProblemRole:
        return row.unreadable ? errorText(*row.unreadable, m_language) : QString();
    default:
        return {};
    }
}

VisitListFilter::VisitListFilter(VisitListModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    sort(0);
}

void VisitListFilter::setState(std::optional<VisitState> state)
{
    m_state = state;
    invalidateFilter();
}

void VisitListFilter::setSearch(const QString &text)
{
    m_words = foldedWords(text, Fold::Loose);
    invalidateFilter();
}

int VisitListFilter::count(std::optional<VisitState> state) const
{
    int count = 0;
    for (int i = 0; i < m_model.rowCount(); ++i)
        count += isOfState(*m_model.row(i), state) ? 1 : 0;
    return count;
}

bool VisitListFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const VisitListRow *visit = m_model.row(row);
    if (!visit || !isOfState(*visit, m_state))
        return false;
    if (m_words.isEmpty())
        return true;
    const QStringList words = wordsOf(*visit);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &typed) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return word.startsWith(typed); });
    });
}

bool VisitListFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // sorted upwards, the newest first: what is newer is less
    const VisitListRow *one = m_model.row(left.row());
    const VisitListRow *other = m_model.row(right.row());
    return one && other && one->lastAt > other->lastAt;
}

} // namespace mulyankan
