#pragma once

#include "forms/pages/review/city_summary.h"
#include "forms/pages/review/review_page.h"
#include "tests/support/test_framework.h"
#include "tests/support/window_fixture.h"

#include <QListView>
#include <QTest>

namespace mulyankan {

using namespace Qt::StringLiterals;

/// A page on a visit of its own.
struct ReviewScene {
    explicit ReviewScene(QByteArray framework = smallFramework(2)) : fixture(std::move(framework))
    {
        visit = fixture.beginVisit();
        fixture.open();
    }
    bool show()
    {
        if (visit.isEmpty() || !fixture.openVisit(visit))
            return false;
        page = std::make_unique<ReviewPage>(fixture.parts(), nullptr);
        page->arrange(Room{});
        page->resize(1366, 680);
        page->show();
        page->enter({Place::Where::Review});
        return fixture.settle();
    }
    Session &session() { return fixture.session(); }
    QListView &list() const { return *page->findChild<QListView *>(u"problems"_s); }
    template <typename T> T *part(const QString &name) const { return page->findChild<T *>(name); }
    template <typename T> T *summaryPart(const QString &name) const
    {
        return page->summary()->findChild<T *>(name);
    }
    QString accessible(const QString &name) const
    {
        const auto *widget = part<QWidget>(name);
        return widget->accessibleName();
    }
    /// −1 if no row has all of these words.
    int rowWith(const QString &words) const
    {
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex at = list().model()->index(row, 0);
            if (at.data(Qt::AccessibleTextRole).toString().contains(words))
                return row;
        }
        return -1;
    }
    void set(const Object &object, const JsonValue &value)
    {
        session().set(object, value);
        QVERIFY(fixture.settle());
    }
    void settleEverything();
    bool waitFor(const std::function<bool()> &isSo) { return QTest::qWaitFor(isSo, 20'000); }

    WindowFixture fixture;
    QString visit;
    std::unique_ptr<ReviewPage> page;
};

inline void ReviewScene::settleEverything()
{
    for (const Person &person : std::vector<Person>(session().visit().people)) {
        if (!person.declaration)
            set(Object::person(person.id, u"declaration"_s), u"none"_s);
    }
    for (const Fact &fact : session().framework().facts)
        set(Object::fact(fact.id, u"value"_s), true);
    for (const Question &question : session().framework().questions) {
        session().setAnswer(question.id, u"1"_s);
        session().set(Object::response(question.id, u"note"_s), u"seen"_s);
    }
    QVERIFY(fixture.settle());
}

} // namespace mulyankan
