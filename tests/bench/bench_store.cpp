// Durable answers per second: an answer with its audit lines through VisitEditor, against a bare
// SQLite loop (WAL, FULL, one upsert a transaction) and against overwriting 4 KiB with fdatasync.
// Turns are taken in short rounds, so that all three see the same disk. usage: bench_store [FOLDER]
// [SECONDS]

#include "model/framework/framework_reader.h"
#include "model/store/visit_store.h"
#include "resources/resources.h"
#include "tests/support/test_framework.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <functional>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kRoundMs = 400;

[[noreturn]] void stop(const char *what)
{
    std::fprintf(stderr, "bench_store: %s\n", what);
    std::exit(3);
}

/// One way of writing; @c step writes once and returns when it is durable.
struct Contender {
    const char *name;
    std::function<void(int)> step;
    qint64 steps = 0;
    qint64 elapsedNs = 0;
    std::vector<qint64> stepNs;

    double rate() const { return double(steps) * 1e9 / double(std::max<qint64>(1, elapsedNs)); }
    double medianUs()
    {
        std::nth_element(stepNs.begin(), stepNs.begin() + qsizetype(stepNs.size() / 2),
                         stepNs.end());
        return double(stepNs[stepNs.size() / 2]) / 1000;
    }
};

void runRound(Contender &contender)
{
    QElapsedTimer round;
    round.start();
    while (round.elapsed() < kRoundMs) {
        QElapsedTimer one;
        one.start();
        contender.step(int(contender.steps));
        contender.stepNs.push_back(one.nsecsElapsed());
        ++contender.steps;
    }
    contender.elapsedNs += round.nsecsElapsed();
}

/// The editor: level and note of one question after the other, two lines of the log each.
class Editor final {
public:
    explicit Editor(const QString &folder)
        : m_framework(*loadFramework(shippedFramework())),
          m_store(*VisitStore::open(folder, m_clock, OpenMode::Create))
    {
        NewVisit visit;
        visit.id = m_id;
        visit.frameworkBytes = shippedFramework();
        visit.first.edits = {{Object::person(u"p1"_s, u"name"_s), u"Asha Verma"_s},
                             {Object::person(u"p1"_s, u"role"_s), u"lead"_s}};
        if (!m_store->changes().begin(visit))
            stop("begin");
    }
    void answer(int number)
    {
        const auto &questions = m_framework.questions;
        const Question &question = questions[size_t(number) % questions.size()];
        const int level = 1 + number / int(questions.size()) % 5;
        const Change change{Op::Set,
                            u"p1"_s,
                            {{Object::response(question.id, u"answer"_s), QString::number(level)}}};
        const auto applied = m_store->changes().apply(m_id, change);
        if (!applied || applied->result.edits.empty())
            stop("apply");
    }

private:
    const QString m_id = u"v0123456789ab"_s;
    SystemClock m_clock;
    Framework m_framework;
    std::unique_ptr<VisitStore> m_store;
};

/// The bare loop: BEGIN IMMEDIATE, one upsert, COMMIT; prepared once.
class BareLoop final {
public:
    explicit BareLoop(const QString &path)
    {
        if (sqlite3_open(QFile::encodeName(path).constData(), &m_db) != SQLITE_OK)
            stop("open");
        const char *setup = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                            "CREATE TABLE answer (question TEXT PRIMARY KEY, level TEXT, note "
                            "TEXT, at_ms INTEGER) STRICT, WITHOUT ROWID;";
        if (sqlite3_exec(m_db, setup, nullptr, nullptr, nullptr) != SQLITE_OK)
            stop("setup");
        const char *upsert =
            "INSERT INTO answer VALUES (?, ?, ?, ?) ON CONFLICT (question) DO UPDATE SET"
            " level = excluded.level, note = excluded.note, at_ms = excluded.at_ms";
        sqlite3_prepare_v2(m_db, upsert, -1, &m_upsert, nullptr);
        sqlite3_prepare_v2(m_db, "BEGIN IMMEDIATE", -1, &m_begin, nullptr);
        sqlite3_prepare_v2(m_db, "COMMIT", -1, &m_commit, nullptr);
    }
    ~BareLoop()
    {
        for (sqlite3_stmt *statement : {m_upsert, m_begin, m_commit})
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }
    Q_DISABLE_COPY_MOVE(BareLoop)

    void upsert(int number)
    {
        const QByteArray question = "AAA-" + QByteArray::number(number % 64);
        const QByteArray level = QByteArray::number(1 + number / 64 % 5);
        run(m_begin);
        sqlite3_bind_text(m_upsert, 1, question.constData(), int(question.size()), SQLITE_STATIC);
        sqlite3_bind_text(m_upsert, 2, level.constData(), int(level.size()), SQLITE_STATIC);
        sqlite3_bind_text(m_upsert, 3, "", 0, SQLITE_STATIC);
        sqlite3_bind_int64(m_upsert, 4, number);
        run(m_upsert);
        run(m_commit);
    }

private:
    static void run(sqlite3_stmt *statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE)
            stop("step");
        sqlite3_reset(statement);
    }
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_upsert = nullptr;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_commit = nullptr;
};

/// Overwriting 4 KiB in a file of 4 MiB, with fdatasync.
class RawFile final {
public:
    explicit RawFile(const QString &path)
        : m_fd(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT, 0600))
    {
        for (int i = 0; i < kBlocks; ++i)
            write(i);
        ::fsync(m_fd);
    }
    ~RawFile() { ::close(m_fd); }
    Q_DISABLE_COPY_MOVE(RawFile)

    void overwrite(int number)
    {
        write(number % kBlocks);
        if (::fdatasync(m_fd) != 0)
            stop("fdatasync");
    }

private:
    static constexpr int kBlocks = 1024;
    void write(int block)
    {
        m_block.fill(char(++m_value));
        if (::pwrite(m_fd, m_block.constData(), size_t(m_block.size()),
                     off_t(block) * m_block.size())
            != m_block.size())
            stop("pwrite");
    }
    int m_fd;
    int m_value = 0;
    QByteArray m_block = QByteArray(4096, 'x');
};

} // namespace

} // namespace mulyankan

int main(int argc, char **argv)
{
    using namespace mulyankan;
    const QCoreApplication application(argc, argv);
    initResources();
    const QTemporaryDir folder((argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath())
                               + u"/bench_store-XXXXXX"_s);
    const int seconds = argc > 2 ? std::atoi(argv[2]) : 12;
    Editor editor(folder.filePath(u"store"_s));
    BareLoop bare(folder.filePath(u"bare.sqlite"_s));
    RawFile raw(folder.filePath(u"raw"_s));
    Contender contenders[] = {{"answer + audit line", [&](int i) { editor.answer(i); }, 0, 0, {}},
                              {"bare SQLite upsert", [&](int i) { bare.upsert(i); }, 0, 0, {}},
                              {"4 KiB + fdatasync", [&](int i) { raw.overwrite(i); }, 0, 0, {}}};
    QElapsedTimer total;
    total.start();
    while (total.elapsed() < seconds * 1000) {
        for (Contender &contender : contenders)
            runRound(contender);
    }
    for (Contender &contender : contenders)
        std::printf("%-22s %8.0f /s   median %7.1f us\n", contender.name, contender.rate(),
                    contender.medianUs());
    std::printf("answer / bare loop: %.2f (aim 1.2)   answer / raw: %.2f (aim 0.6)\n",
                contenders[0].rate() / contenders[1].rate(),
                contenders[0].rate() / contenders[2].rate());
    return 0;
}
