#pragma once

#include "forms/jobs.h"
#include "forms/session.h"
#include "model/core/lanes.h"

#include <QMainWindow>

#include <array>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace mulyankan {

class LevelCard;

/// What the window is given by `app`; everything outlives it.
struct WindowParts {
    Writer &writer;
    Session &session;
    const Clock &clock;
    Lanes &lanes;
};

/// A plain window on the store: the visits, and the questions of one of them with five level cards.
/// It gives the answers that the commands give, through the same door, and exports a signed visit.
class MainWindow final : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    MainWindow(const WindowParts &parts, Language language, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openVisit(const QString &visit);

Q_SIGNALS:
    /// The visit stands on the page.
    void visitShown();

private:
    void buildStartPage();
    void buildVisitPage();
    QWidget *buildQuestionColumn();
    void showVisits(const std::vector<Visit> &visits);
    void showVisit();
    void showQuestion();
    void showAnswer(const QString &question);
    void showScores();
    void showError(const Error &error);
    void answer(int level);
    void goBy(int step);
    void exportVisit();
    void showExported(const Result<QString> &file);
    QString currentQuestion() const;

    WindowParts m_parts;
    Language m_language;
    QStackedWidget *m_pages = nullptr;
    QListWidget *m_visits = nullptr;
    QLabel *m_noVisits = nullptr;
    QListWidget *m_questions = nullptr;
    QLabel *m_notice = nullptr;
    QLabel *m_code = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_scores = nullptr;
    QLabel *m_saveState = nullptr;
    QPushButton *m_export = nullptr;
    std::array<LevelCard *, 5> m_cards{};
    Jobs m_jobs; // the last member: it ends its jobs before anything else goes
};

} // namespace mulyankan
