#include "forms/itemmodels/visit_list_model.h"
#include "model/store/store_reasons.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

VisitListRow rowOf(const QString &id, const LocalText &city, UtcMs lastAt,
                   VisitState state = VisitState::Draft)
{
    VisitListRow row;
    row.id = id;
    row.city = city;
    row.state = {u"Chhattisgarh"_s, u"छत्तीसगढ़"_s};
    row.from = QDate(2024, 1, 15);
    row.to = QDate(2024, 1, 17);
    row.lastAt = lastAt;
    row.visitState = state;
    row.blocking = 4;
    return row;
}

std::vector<VisitListRow> threeRows()
{
    auto bilaspur = rowOf(u"v1"_s, {u"Bilaspur"_s, u"बिलासपुर"_s}, 30);
    bilaspur.searched = QStringList{u"Asha Verma"_s};
    auto raipur = rowOf(u"v2"_s, {u"Raipur"_s, u"रायपुर"_s}, 50, VisitState::Signed);
    raipur.searched = QStringList{u"रमेश"_s};
    return {bilaspur, raipur, rowOf(u"v3"_s, {u"Korba"_s, u"कोरबा"_s}, 40, VisitState::Discarded)};
}

QStringList idsOf(const QAbstractItemModel &model)
{
    QStringList ids;
    for (int i = 0; i < model.rowCount(); ++i)
        ids << model.index(i, 0).data(VisitListModel::IdRole).toString();
    return ids;
}

} // namespace

class TestVisitListModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAModel();
    void speaksTheLanguageThatIsSet();
    void tellsOnlyTheRowThatChanged();
    void resetsWhenOtherVisitsStandThere();
    void saysWhyAVisitCannotBeRead();
    void isReadyOnlyAsADraftThatNothingBlocks();
    void showsTheNewestFirstAndNoDiscardedOne();
    void showsDiscardedOnesBehindTheirFilter();
    void countsWhateverIsSearchedFor();
    void findsInEitherScript_data();
    void findsInEitherScript();
};

void TestVisitListModel::isAModel()
{
    VisitListModel model;
    VisitListFilter filter(model);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester other(&filter,
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(threeRows());
    filter.setState(VisitState::Discarded);
    model.setRows({});
    QCOMPARE(filter.rowCount(), 0);
    QVERIFY(!model.row(0));
    QVERIFY(!model.row(-1));
}

void TestVisitListModel::speaksTheLanguageThatIsSet()
{
    VisitListModel model;
    model.setRows(threeRows());
    QCOMPARE(model.index(0).data(VisitListModel::CityRole).toString(), u"Bilaspur"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setLanguage(Language::Hindi);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0).data(VisitListModel::CityRole).toString(), u"बिलासपुर"_s);
    QCOMPARE(model.index(0).data(VisitListModel::DatesRole).toString(), u"15–17 जनवरी 2024"_s);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             u"बिलासपुर, छत्तीसगढ़, 15–17 जनवरी 2024, 0 / 0, मसौदा"_s);
}

void TestVisitListModel::tellsOnlyTheRowThatChanged()
{
    VisitListModel model;
    model.setRows(threeRows());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    auto rows = threeRows();
    rows[1].answered = 7;
    model.setRows(rows);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.front().front().toModelIndex().row(), 1);
    QCOMPARE(model.index(1).data(VisitListModel::AnsweredRole).toInt(), 7);
}

void TestVisitListModel::resetsWhenOtherVisitsStandThere()
{
    VisitListModel model;
    model.setRows(threeRows());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    auto rows = threeRows();
    rows.pop_back();
    model.setRows(rows);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 2);
}

void TestVisitListModel::saysWhyAVisitCannotBeRead()
{
    VisitListModel model;
    auto rows = threeRows();
    rows[0].unreadable = Error{Errc::NotFound, kFrameworkMissing, {u"ab"_s}, {}};
    rows[0].blocking = 0;
    model.setRows(rows);
    QVERIFY(!model.index(0).data(VisitListModel::ProblemRole).toString().isEmpty());
    QVERIFY(!model.index(0).data(VisitListModel::IsReadyRole).toBool());
}

void TestVisitListModel::isReadyOnlyAsADraftThatNothingBlocks()
{
    auto row = threeRows().front();
    QVERIFY(!row.isReadyToSign());
    row.blocking = 0;
    QVERIFY(row.isReadyToSign());
    row.visitState = VisitState::Signed;
    QVERIFY(!row.isReadyToSign());
}

void TestVisitListModel::showsTheNewestFirstAndNoDiscardedOne()
{
    VisitListModel model;
    VisitListFilter filter(model);
    model.setRows(threeRows());
    QCOMPARE(idsOf(filter), (QStringList{u"v2"_s, u"v1"_s}));
    auto rows = threeRows();
    rows[0].lastAt = 60;
    model.setRows(rows);
    QCOMPARE(idsOf(filter), (QStringList{u"v1"_s, u"v2"_s}));
}

void TestVisitListModel::showsDiscardedOnesBehindTheirFilter()
{
    VisitListModel model;
    VisitListFilter filter(model);
    model.setRows(threeRows());
    filter.setState(VisitState::Discarded);
    QCOMPARE(idsOf(filter), QStringList{u"v3"_s});
    filter.setState(VisitState::Draft);
    QCOMPARE(idsOf(filter), QStringList{u"v1"_s});
}

void TestVisitListModel::countsWhateverIsSearchedFor()
{
    VisitListModel model;
    VisitListFilter filter(model);
    model.setRows(threeRows());
    filter.setSearch(u"no such city"_s);
    QCOMPARE(filter.rowCount(), 0);
    QCOMPARE(filter.count(std::nullopt), 2);
    QCOMPARE(filter.count(VisitState::Signed), 1);
    QCOMPARE(filter.count(VisitState::Refused), 0);
}

void TestVisitListModel::findsInEitherScript_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::addRow("nothing typed") << QString() << QStringList{u"v2"_s, u"v1"_s};
    QTest::addRow("Latin, part of a word") << u"bilas"_s << QStringList{u"v1"_s};
    QTest::addRow("Devanagari, part of a word") << u"बिला"_s << QStringList{u"v1"_s};
    QTest::addRow("long vowel for short") << u"बीलास"_s << QStringList{u"v1"_s};
    QTest::addRow("the State without its nukta") << u"छत्तीसगढ"_s << QStringList{u"v2"_s, u"v1"_s};
    QTest::addRow("a person") << u"VERMA"_s << QStringList{u"v1"_s};
    QTest::addRow("a person in Devanagari") << u"रमेश"_s << QStringList{u"v2"_s};
    QTest::addRow("two words") << u"asha bilaspur"_s << QStringList{u"v1"_s};
    QTest::addRow("one word of two") << u"asha raipur"_s << QStringList{};
    QTest::addRow("no discarded one") << u"korba"_s << QStringList{};
    QTest::addRow("marks alone") << u"\" % * '"_s << QStringList{u"v2"_s, u"v1"_s};
}

void TestVisitListModel::findsInEitherScript()
{
    QFETCH(const QString, text);
    VisitListModel model;
    VisitListFilter filter(model);
    model.setRows(threeRows());
    filter.setSearch(text);
    QTEST(idsOf(filter), "ids");
}

QTEST_GUILESS_MAIN(TestVisitListModel)
#include "tst_visit_list_model.moc"
