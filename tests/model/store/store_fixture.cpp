#include "tests/model/store/store_fixture.h"

#include "model/core/bytes.h"
#include "model/core/file.h"
#include "model/store/raw_database.h"
#include "tests/model/store/random_visit.h"
#include "tests/support/test_framework.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

template <typename T> void expect(const Result<T> &result)
{
    if (!result)
        qFatal("%s: %s %s", result.error().reason.code, qPrintable(result.error().args.join(u' ')),
               qPrintable(result.error().detail));
}

} // namespace

void StoreFixture::makeStore()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = FakeClock();
    reopen();
}

void StoreFixture::dropStore()
{
    m_store.reset();
    m_folder.reset();
}

Result<std::unique_ptr<VisitStore>> StoreFixture::tryOpen(int waitMs)
{
    return VisitStore::open(path(u"store"_s), m_clock, OpenMode::Create, waitMs);
}

void StoreFixture::reopen()
{
    m_store.reset();
    auto store = tryOpen();
    expect(store);
    m_store = *std::move(store);
}

void StoreFixture::begin(const QString &id)
{
    expect(m_store->changes().begin(smallVisit(id, smallFramework(3))));
}

Applied StoreFixture::apply(const Change &change)
{
    const auto applied = m_store->changes().apply(kVisit, change);
    expect(applied);
    return *applied;
}

Change StoreFixture::levelOf(const QString &question, int level)
{
    return {Op::Set, u"p1"_s, {{Object::response(question, u"answer"_s), QString::number(level)}}};
}

Freezing StoreFixture::freezing()
{
    Freezing out;
    out.before = m_store->records().audit(kVisit)->current.head;
    AuditWriter writer(out.before, m_clock);
    out.freezeLine = writer.append(m_clock.now(), u"p1"_s, Op::Freeze, u"revision:1"_s, {},
                                   JsonValue::object({{"revision", 1}}));
    out.revision.visit = kVisit;
    out.revision.contentId = sha256Hex("sums");
    out.revision.cityCode = u"CG-BILASPUR"_s;
    out.revision.files = {{u"visit.json"_s, "{}"},
                          {u"SHA256SUMS"_s, "sums"},
                          {u"META-INF/x.p7s"_s, QByteArray("\0\xff", 2)}};
    out.revision.evidence = {{u"evidence/e0001.jpg"_s, sha256Hex("e1"), 17, 0xfedcba98}};
    return out;
}

QByteArray bytesAt(const QString &path)
{
    return readFile(path, 1 << 30).value_or(QByteArray());
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void runSql(const QString &path, const char *sql)
{
    auto database = RawDatabase::open(path, RawDatabase::Access::New);
    expect(database);
    expect(database->execute(sql));
}

} // namespace mulyankan
