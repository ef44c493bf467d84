#include "forms/itemmodels/problem_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kFewestGathered = 2;
constexpr int kCodesNamed = 6;

} // namespace

ProblemModel::ProblemModel(QObject *parent) : QAbstractListModel(parent) { }

void ProblemModel::show(const ProblemSource &source, std::vector<Problem> problems)
{
    m_source = source;
    QHash<QString, int> ranks;
    for (const Problem &problem : problems) {
        if (!ranks.contains(problem.code))
            ranks.insert(problem.code, problemRank(problem.code));
    }
    std::stable_sort(problems.begin(), problems.end(), [&](const Problem &a, const Problem &b) {
        return a.blocks != b.blocks ? a.blocks : ranks.value(a.code) < ranks.value(b.code);
    });
    m_blocking = countBlocking(problems);
    m_problems = std::move(problems);
    renew(rowsOf());
}

void ProblemModel::clear()
{
    beginResetModel();
    m_source = {};
    m_problems.clear();
    m_blocking = 0;
    m_open.clear();
    m_rows.clear();
    endResetModel();
}

void ProblemModel::setLanguage(Language language)
{
    m_source.language = language;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void ProblemModel::toggle(int row)
{
    if (kind(row) != Kind::Gathered)
        return;
    const QString code = problem(row).code;
    if (!m_open.remove(code))
        m_open.insert(code);
    renew(rowsOf());
}

std::vector<ProblemModel::Row> ProblemModel::rowsOf() const
{
    std::vector<Row> rows;
    rows.reserve(m_problems.size() + 2);
    addGroup(rows, 0, std::size_t(m_blocking));
    addGroup(rows, std::size_t(m_blocking), m_problems.size());
    return rows;
}

void ProblemModel::addGroup(std::vector<Row> &rows, std::size_t from, std::size_t to) const
{
    if (from == to)
        return;
    Row heading{Kind::Heading, {}};
    heading.problem.blocks = m_problems[from].blocks;
    rows.push_back(heading);
    for (std::size_t i = from; i < to;) {
        const QString &code = m_problems[i].code;
        std::size_t end = i + 1;
        while (end < to && m_problems[end].code == code)
            ++end;
        const bool isGathered = isGatherable(code) && end - i >= std::size_t(kFewestGathered);
        if (isGathered)
            rows.push_back({Kind::Gathered, m_problems[i]});
        const bool isShown = !isGathered || m_open.contains(code);
        for (; i < end; ++i) {
            if (isShown)
                rows.push_back({isGathered ? Kind::Member : Kind::Line, m_problems[i]});
        }
    }
}

/// Only what lies between the rows that are the same at the front and at the end goes and comes.
void ProblemModel::renew(std::vector<Row> rows)
{
    const auto [oldAt, newAt] =
        std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end());
    const auto front = oldAt - m_rows.begin();
    auto back = std::min(m_rows.end() - oldAt, rows.end() - newAt);
    const auto [oldBack, newBack] =
        std::mismatch(m_rows.rbegin(), m_rows.rbegin() + back, rows.rbegin());
    back = oldBack - m_rows.rbegin();
    const int gone = int(std::ssize(m_rows) - front - back);
    const int come = int(std::ssize(rows) - front - back);
    if (gone > 0) {
        beginRemoveRows({}, int(front), int(front) + gone - 1);
        m_rows.erase(m_rows.begin() + front, m_rows.begin() + front + gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, int(front), int(front) + come - 1);
        m_rows = std::move(rows);
        endInsertRows();
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int ProblemModel::firstLine() const
{
    return m_rows.empty() ? -1 : 1; // behind its heading
}

bool ProblemModel::isFirstOfGroup(int row) const
{
    return row > 0 && kind(row - 1) == Kind::Heading;
}

bool ProblemModel::isLastOfGroup(int row) const
{
    return row + 1 == int(m_rows.size()) || kind(row + 1) == Kind::Heading;
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProblemModel::countOf(const QString &code) const
{
    return int(std::count_if(m_problems.begin(), m_problems.end(),
                             [&](const Problem &problem) { return problem.code == code; }));
}

QString ProblemModel::codesOf(const QString &code) const
{
    QStringList codes;
    for (const Problem &problem : m_problems) {
        if (problem.code != code || problem.question.isEmpty() || codes.contains(problem.question))
            continue;
        if (codes.size() == kCodesNamed)
            return codes.join(u", "_s) + u" …"_s;
        codes << problem.question;
    }
    return codes.join(u", "_s);
}

QVariant ProblemModel::headingData(const Row &row, int role) const
{
    const bool blocks = row.problem.blocks;
    switch (role) {
    case TitleRole:
    case Qt::DisplayRole:
        return blocks ? tr("Blocks signing") : tr("Deserves a look");
    case DetailRole:
        return blocks ? QString() : tr("does not block signing");
    case GlyphRole:
        return blocks ? u"circle-minus"_s : u"search"_s;
    case CountRole:
        return blocks ? blockingCount() : lookCount();
    default:
        return {};
    }
}

QVariant ProblemModel::gatheredData(const Row &row, int role) const
{
    const ProblemWords words(m_source);
    const QString &code = row.problem.code;
    switch (role) {
    case CodeRole:
        return words.gatheredCount(code, countOf(code));
    case TitleRole:
    case Qt::DisplayRole:
        return words.gatheredTitle(code, codesOf(code));
    case DetailRole:
        return words.gatheredDetail(code);
    case ActionRole:
        return words.gatheredAction(m_open.contains(code));
    case IsOpenRole:
        return m_open.contains(code);
    case GlyphRole:
        return ProblemWords::glyph(row.problem);
    default:
        return {};
    }
}

QVariant ProblemModel::lineData(const Row &row, int role) const
{
    const ProblemWords words(m_source);
    switch (role) {
    case CodeRole:
        return words.code(row.problem);
    case TitleRole:
    case Qt::DisplayRole:
        return words.title(row.problem);
    case DetailRole:
        return words.detail(row.problem);
    case ActionRole:
        return words.action(row.problem);
    case GlyphRole:
        return ProblemWords::glyph(row.problem);
    default:
        return {};
    }
}

/// All of the row, for a screen reader and the tooltip.
QString ProblemModel::spokenText(int row) const
{
    const QModelIndex at = index(row);
    QStringList parts;
    for (const int role : {int(CodeRole), int(TitleRole), int(CountRole), int(DetailRole)}) {
        const QString text = data(at, role).toString();
        if (!text.isEmpty())
            parts << text;
    }
    return parts.join(u", "_s);
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()) || !m_source.visit)
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == KindRole)
        return int(row.kind);
    if (role == BlocksRole)
        return row.problem.blocks;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return spokenText(index.row());
    if (row.kind == Kind::Heading)
        return headingData(row, role);
    return row.kind == Kind::Gathered ? gatheredData(row, role) : lineData(row, role);
}

Qt::ItemFlags ProblemModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || kind(index.row()) == Kind::Heading)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace mulyankan
