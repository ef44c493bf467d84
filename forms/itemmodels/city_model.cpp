#include "forms/itemmodels/city_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

QString cityAnswer(const Framework &framework, const QString &answer, Language language)
{
    bool isLevel = false;
    const int level = answer.toInt(&isLevel);
    if (isLevel && level >= 1 && level <= 5)
        return CityModel::tr("Level %1 · %2")
            .arg(level)
            .arg(framework.scale[std::size_t(level) - 1].name.in(language));
    for (const CodeName &special : framework.specialAnswers) {
        if (special.code == answer)
            return special.name.in(language);
    }
    return CityModel::tr("Not answered");
}

QString agreementText(const QString &agree)
{
    if (agree == u"yes")
        return CityModel::tr("Agrees");
    if (agree == u"partly")
        return CityModel::tr("Agrees partly");
    return agree == u"no" ? CityModel::tr("Disagrees") : QString();
}

const Remark *remarkOn(const Visit &visit, const QString &question)
{
    const auto it =
        std::find_if(visit.remarks.begin(), visit.remarks.end(), [&](const Remark &remark) {
            return remark.question == question && remark.stage == u"closing";
        });
    return it == visit.remarks.end() ? nullptr : &*it;
}

CityModel::CityModel(QObject *parent) : QAbstractListModel(parent) { }

void CityModel::show(const Framework &framework, const Visit &visit, const Scoreboard &board)
{
    std::vector<Row> rows{{Kind::Visit, 0}};
    for (int p = 0; p < int(framework.parameters.size()); ++p) {
        const Parameter &parameter = framework.parameters[std::size_t(p)];
        const std::size_t heading = rows.size();
        for (int i = 0; i < parameter.questionCount; ++i) {
            if (board.question(parameter.firstQuestion + i).isRelevant)
                rows.push_back({Kind::Question, parameter.firstQuestion + i});
        }
        if (rows.size() > heading)
            rows.insert(rows.begin() + std::ptrdiff_t(heading), {Kind::Parameter, p});
    }
    const bool isSame = m_framework == &framework && m_visit == &visit && rows == m_rows;
    if (!isSame)
        beginResetModel();
    m_framework = &framework;
    m_visit = &visit;
    m_rows = std::move(rows);
    if (!isSame)
        endResetModel();
    else
        tellAll();
}

void CityModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_framework = nullptr;
    m_visit = nullptr;
    endResetModel();
}

void CityModel::setLanguage(Language language)
{
    m_language = language;
    tellAll();
}

void CityModel::setLevelsShown(bool isOn)
{
    m_areLevelsShown = isOn;
    tellAll();
}

void CityModel::tellAll()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

QString CityModel::question(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || m_rows[std::size_t(row)].kind != Kind::Question)
        return {};
    return m_framework->questions[std::size_t(m_rows[std::size_t(row)].index)].id;
}

int CityModel::rowOf(const QString &question) const
{
    if (question.isEmpty())
        return m_rows.empty() ? -1 : 0;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (this->question(row) == question)
            return row;
    }
    return -1;
}

int CityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CityModel::questionData(const Question &question, int role) const
{
    const Remark *remark = remarkOn(*m_visit, question.id);
    switch (role) {
    case CodeRole:
        return question.id;
    case TextRole:
    case Qt::DisplayRole:
        return question.text.in(m_language);
    case LevelRole:
        return m_areLevelsShown
            ? cityAnswer(*m_framework, m_visit->responses.value(question.id).answer, m_language)
            : QString();
    case EvidenceRole:
        return tr("%n item(s) of evidence", nullptr, int(itemsOf(*m_visit, question.id).size()));
    case AgreeRole:
        return remark ? remark->agree : QString();
    default:
        return {};
    }
}

QVariant CityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == KindRole)
        return int(row.kind);
    if (role == Qt::AccessibleTextRole) {
        QStringList parts;
        for (const int each : {int(CodeRole), int(TextRole), int(LevelRole), int(EvidenceRole)})
            parts << data(index, each).toString();
        parts << agreementText(data(index, AgreeRole).toString());
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    if (row.kind == Kind::Question)
        return questionData(m_framework->questions[std::size_t(row.index)], role);
    if (role != TextRole && role != Qt::DisplayRole)
        return {};
    return row.kind == Kind::Visit
        ? tr("The visit as a whole")
        : m_framework->parameters[std::size_t(row.index)].name.in(m_language);
}

Qt::ItemFlags CityModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[std::size_t(index.row())].kind == Kind::Parameter)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace mulyankan
