#pragma once

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace mulyankan {

/// What one line of a list of questions shows, in words of the language.
struct QuestionLine {
    QString code;
    QString text;
    QString why; ///< why it stands aside; empty: it does not
    QString state; ///< "open", for a screen reader
    bool isOpen = false;
    bool isFlagged = false;
};

/// Questions one below the other, by their index in the framework. Lines are asked for when they
/// are drawn.
class QuestionListModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionListModel)

public:
    enum Role { CodeRole = Qt::UserRole + 1, TextRole, WhyRole, OpenRole, FlaggedRole, IndexRole };

    /// @p lineOf lives as long as the model.
    explicit QuestionListModel(std::function<QuestionLine(int)> lineOf, QObject *parent = nullptr);

    /// In the order given. Nothing happens if they are the same.
    void setQuestions(std::vector<int> questions);
    const std::vector<int> &questions() const { return m_questions; }
    /// The row of a question; −1: it is not in the list.
    int rowOf(int question) const;
    /// The line of this question is another now.
    void touch(int question);
    /// All lines: the language changed.
    void touchAll();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::function<QuestionLine(int)> m_lineOf;
    std::vector<int> m_questions;
};

} // namespace mulyankan
