#pragma once

#include "forms/interaction.h"

#include <deque>

namespace mulyankan {

/// Answers in place of dialogs. A question without a prepared answer is given up, and counted.
class FakeInteraction final : public Interaction {
public:
    std::deque<QStringList> files; ///< for pickFiles, pickFile, pickFolder, saveFile
    std::deque<bool> decisions;
    std::deque<std::optional<QString>> texts;
    std::deque<std::optional<int>> choices;
    QStringList asked; ///< the titles, in order
    int unanswered = 0;

    QStringList pickFiles(QWidget *over, const FileWish &wish) override;
    QString pickFile(QWidget *over, const FileWish &wish) override;
    QString pickFolder(QWidget *over, const FileWish &wish) override;
    QString saveFile(QWidget *over, const FileWish &wish) override;
    bool confirm(QWidget *over, const Decision &decision) override;
    std::optional<QString> askText(QWidget *over, const TextWish &wish) override;
    std::optional<int> choose(QWidget *over, const Choice &choice) override;

private:
    template <typename T> T take(std::deque<T> &answers, const QString &title);
};

} // namespace mulyankan
