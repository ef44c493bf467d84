#include "forms/itemmodels/question_list_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

QuestionListModel::QuestionListModel(std::function<QuestionLine(int)> lineOf, QObject *parent)
    : QAbstractListModel(parent), m_lineOf(std::move(lineOf))
{
}

void QuestionListModel::setQuestions(std::vector<int> questions)
{
    if (questions == m_questions)
        return;
    beginResetModel();
    m_questions = std::move(questions);
    endResetModel();
}

int QuestionListModel::rowOf(int question) const
{
    const auto at = std::find(m_questions.begin(), m_questions.end(), question);
    return at == m_questions.end() ? -1 : int(at - m_questions.begin());
}

void QuestionListModel::touch(int question)
{
    const int row = rowOf(question);
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

void QuestionListModel::touchAll()
{
    if (!m_questions.empty())
        Q_EMIT dataChanged(index(0), index(int(m_questions.size()) - 1));
}

int QuestionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_questions.size());
}

QVariant QuestionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int question = m_questions[size_t(index.row())];
    if (role == IndexRole)
        return question;
    const QuestionLine line = m_lineOf(question);
    switch (role) {
    case Qt::DisplayRole: // what type-ahead looks at
    case CodeRole:
        return line.code;
    case Qt::AccessibleTextRole:
        return QStringList{line.code, line.text}.join(u". "_s);
    case Qt::AccessibleDescriptionRole:
        return line.why.isEmpty() ? line.state : line.why;
    case Qt::ToolTipRole:
    case TextRole:
        return line.text;
    case WhyRole:
        return line.why;
    case OpenRole:
        return line.isOpen;
    case FlaggedRole:
        return line.isFlagged;
    default:
        return {};
    }
}

} // namespace mulyankan
