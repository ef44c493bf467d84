#include "forms/main_window.h"

#include "forms/widgets/level_card.h"
#include "forms/wording/wording.h"
#include "model/desk/export.h"
#include "model/programme/trust_store.h"

#include <QAction>
#include <QDateTime>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kIdRole = Qt::UserRole + 1;

QLabel *makeText(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QFont scaledFont(const QFont &base, qreal factor, bool bold)
{
    QFont font = base;
    font.setPixelSize(qRound(QFontInfo(base).pixelSize() * factor));
    font.setBold(bold);
    return font;
}

/// Runs on the pool: the deed, given the writer as Changes and Records.
Result<QString> exportWith(Writer &writer, const WindowParts &parts, const QString &visit,
                           const QString &folder, Progress &progress)
{
    const auto programme = TrustStore(writer.dataFolder()).current();
    if (!programme)
        return passOn(programme);
    const EvidenceFiles files = writer.evidenceFiles();
    ExportBundle deed({writer, writer, files, parts.clock, parts.lanes});
    const Trust *trust = *programme ? &(*programme)->programme.trust : nullptr;
    const auto exported = deed.run({visit, {}, folder}, trust, progress);
    if (!exported)
        return passOn(exported);
    return exported->file;
}

} // namespace

MainWindow::MainWindow(const WindowParts &parts, Language language, QWidget *parent)
    : QMainWindow(parent), m_parts(parts), m_language(language)
{
    setWindowTitle(tr("Mulyankan"));
    setMinimumSize(1024, 640);
    resize(1280, 720);
    m_pages = new QStackedWidget(this);
    setCentralWidget(m_pages);
    buildStartPage();
    buildVisitPage();
    m_saveState = makeText(u"saveState"_s, this);
    m_saveState->setAccessibleName(tr("Save state"));
    statusBar()->addPermanentWidget(m_saveState);
    connect(&parts.writer, &Writer::visitsListed, this, &MainWindow::showVisits);
    connect(&parts.session, &Session::opened, this, &MainWindow::showVisit);
    connect(&parts.session, &Session::answerChanged, this, &MainWindow::showAnswer);
    connect(&parts.session, &Session::failed, this, &MainWindow::showError);
    connect(&parts.session, &Session::notSaved, this, &MainWindow::showError);
    connect(&parts.session, &Session::saved, this, [this](UtcMs at) {
        const QTime time = QDateTime::fromMSecsSinceEpoch(at).time();
        m_saveState->setText(tr("Saved %1").arg(time.toString(u"HH:mm:ss"_s)));
    });
    parts.writer.listVisits();
}

MainWindow::~MainWindow() = default;

void MainWindow::openVisit(const QString &visit)
{
    m_parts.session.open(visit);
}

void MainWindow::buildStartPage()
{
    auto *page = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(28, 28, 28, 28);
    auto *title = makeText(u"startTitle"_s, page);
    title->setText(tr("Visits"));
    title->setFont(scaledFont(font(), 1.5, true));
    m_visits = new QListWidget(page);
    m_visits->setObjectName(u"visits"_s);
    m_visits->setAccessibleName(tr("Visits"));
    m_noVisits = makeText(u"noVisits"_s, page);
    m_noVisits->setText(
        tr("No visit has begun in this data folder. `mulyankan-cli visit new` begins one."));
    layout->addWidget(title);
    layout->addWidget(m_noVisits);
    layout->addWidget(m_visits, 1);
    connect(m_visits, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { openVisit(item->data(kIdRole).toString()); });
    m_pages->addWidget(page);
}

void MainWindow::buildVisitPage()
{
    auto *page = new QWidget(m_pages);
    auto *columns = new QHBoxLayout(page);
    m_questions = new QListWidget(page);
    m_questions->setObjectName(u"questions"_s);
    m_questions->setAccessibleName(tr("Questions"));
    m_questions->setFixedWidth(200);
    columns->addWidget(m_questions);
    columns->addWidget(buildQuestionColumn(), 1);
    connect(m_questions, &QListWidget::currentRowChanged, this, &MainWindow::showQuestion);
    m_pages->addWidget(page);

    const auto key = [&](const QKeySequence &keys, auto act) {
        auto *action = new QAction(page);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        page->addAction(action);
    };
    for (int level = 1; level <= 5; ++level)
        key(QKeySequence(Qt::Key_0 + level), [this, level] { answer(level); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { goBy(1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBy(-1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { m_parts.session.undo(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { m_parts.session.redo(); });
}

QWidget *MainWindow::buildQuestionColumn()
{
    auto *column = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(12);
    m_code = makeText(u"questionCode"_s, column);
    m_text = makeText(u"questionText"_s, column);
    m_text->setFont(scaledFont(font(), 1.4, true));
    layout->addWidget(m_code);
    layout->addWidget(m_text);
    auto *cards = new QWidget(column);
    cards->setAccessibleName(tr("Levels"));
    auto *row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    for (int level = 1; level <= 5; ++level) {
        auto *card = new LevelCard(level, cards);
        connect(card, &LevelCard::chosen, this, &MainWindow::answer);
        m_cards[size_t(level - 1)] = card;
        row->addWidget(card, 1);
    }
    layout->addWidget(cards);
    layout->addStretch(1);
    m_scores = makeText(u"scores"_s, column);
    m_notice = makeText(u"notice"_s, column);
    m_export = new QPushButton(tr("Export the bundle…"), column);
    m_export->setObjectName(u"export"_s);
    connect(m_export, &QPushButton::clicked, this, &MainWindow::exportVisit);
    layout->addWidget(m_scores);
    layout->addWidget(m_notice);
    layout->addWidget(m_export, 0, Qt::AlignLeft);
    return column;
}

void MainWindow::showVisits(const std::vector<Visit> &visits)
{
    m_visits->clear();
    for (const Visit &visit : visits) {
        const QString dates = visit.from ? dateText(*visit.from, m_language) : tr("no date yet");
        auto *item = new QListWidgetItem(tr("%1 · %2 · %3")
                                             .arg(visit.city.name.in(m_language), dates,
                                                  stateText(stateCode(visit.state), m_language)),
                                         m_visits);
        item->setData(kIdRole, visit.id);
    }
    m_noVisits->setVisible(visits.empty());
}

void MainWindow::showVisit()
{
    const Framework &framework = m_parts.session.framework();
    const Visit &visit = m_parts.session.visit();
    m_questions->clear();
    for (const Question &question : framework.questions) {
        auto *item = new QListWidgetItem(question.id, m_questions);
        item->setData(kIdRole, question.id);
    }
    setWindowTitle(tr("%1: Mulyankan").arg(visit.city.name.in(m_language)));
    m_notice->setText(framework.isOfficial() ? QString() : framework.notice.in(m_language));
    m_export->setVisible(visit.state != VisitState::Draft);
    m_questions->setCurrentRow(0);
    showScores();
    m_pages->setCurrentIndex(1);
    Q_EMIT visitShown();
}

QString MainWindow::currentQuestion() const
{
    const QListWidgetItem *item = m_questions->currentItem();
    return item ? item->data(kIdRole).toString() : QString();
}

void MainWindow::showQuestion()
{
    const Question *question = m_parts.session.framework().question(currentQuestion());
    if (!question)
        return;
    const Framework &framework = m_parts.session.framework();
    const Parameter *parameter = framework.parameter(question->parameter);
    m_code->setText(tr("%1 · %2").arg(question->id, parameter->name.in(m_language)));
    m_text->setText(question->text.in(m_language));
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setTexts(framework.scale[i].name.in(m_language),
                             question->levels[i].in(m_language));
        m_cards[i]->setSigned(m_parts.session.visit().state != VisitState::Draft);
    }
    showAnswer(question->id);
}

void MainWindow::showAnswer(const QString &question)
{
    if (question == currentQuestion()) {
        const auto pending = m_parts.session.pendingAnswer(question);
        const QString answer =
            pending.value_or(m_parts.session.visit().responses.value(question).answer);
        for (LevelCard *card : m_cards) {
            card->showChosen(answer == QString::number(card->level()));
            card->setPending(pending && answer == QString::number(card->level()));
        }
    }
    showScores();
}

void MainWindow::showScores()
{
    const ScorePair scores = m_parts.session.scoreboard().scores();
    m_scores->setText(
        tr("So far %1 · if signed now %2")
            .arg(scoreText(scores.soFar.overall), scoreText(scores.ifSignedNow.overall)));
}

void MainWindow::showError(const Error &error)
{
    m_saveState->setText(errorText(error, m_language));
    if (!m_parts.session.isOpen())
        m_noVisits->setText(errorText(error, m_language));
}

void MainWindow::answer(int level)
{
    if (!currentQuestion().isEmpty())
        m_parts.session.setAnswer(currentQuestion(), QString::number(level));
}

void MainWindow::goBy(int step)
{
    const int row = m_questions->currentRow() + step;
    if (row >= 0 && row < m_questions->count())
        m_questions->setCurrentRow(row);
}

void MainWindow::exportVisit()
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Where to put the bundle"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (folder.isEmpty())
        return;
    m_export->setEnabled(false);
    m_saveState->setText(tr("Exporting…"));
    const QString visit = m_parts.session.visit().id;
    const WindowParts parts = m_parts;
    m_jobs.run<Result<QString>>(
        [parts, visit, folder](Progress &progress) {
            return exportWith(parts.writer, parts, visit, folder, progress);
        },
        this, [this](const Result<QString> &file) { showExported(file); });
}

void MainWindow::showExported(const Result<QString> &file)
{
    m_export->setEnabled(true);
    if (file)
        m_saveState->setText(tr("Written and verified: %1").arg(*file));
    else
        showError(file.error());
}

} // namespace mulyankan
