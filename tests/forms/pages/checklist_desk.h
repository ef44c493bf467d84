#pragma once

#include "forms/pages/checklist/checklist_page.h"
#include "forms/pages/checklist/question_list.h"
#include "forms/pages/checklist/question_panel.h"
#include "forms/widgets/search_field.h"
#include "forms/widgets/text_block.h"
#include "tests/support/window_fixture.h"

#include <QTest>

namespace mulyankan {

using namespace Qt::StringLiterals;

inline constexpr int kJobMs = 10'000;

/// The checklist on a visit of its own, as it stands in the window.
struct ChecklistDesk {
    explicit ChecklistDesk(const QByteArray &framework = {}) : fixture(framework)
    {
        visit = fixture.beginVisit();
        open();
    }
    void open()
    {
        fixture.open();
        page = std::make_unique<ChecklistPage>(fixture.parts(), nullptr);
        page->resize(1366, 684);
        page->show();
        page->arrange({});
        isOpen = fixture.openVisit(visit);
        page->enter({Place::Where::Checklist});
    }
    void close()
    {
        page->leave();
        page.reset();
        fixture.close();
    }
    ~ChecklistDesk()
    {
        page.reset();
        fixture.close();
    }

    Session &session() { return fixture.session(); }
    QString question() { return page->findChild<QuestionPanel *>()->question(); }
    template <typename T> T *find(const char *name)
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    QString note() { return find<TextBlock>("roundNote")->text(); }
    bool answer(const QString &id, const QString &value = u"3"_s)
    {
        session().setAnswer(id, value);
        return fixture.settle();
    }
    bool setFact(const QString &fact, bool value)
    {
        session().set(Object::fact(fact, u"value"_s), value);
        return fixture.settle();
    }
    void goTo(const QString &id)
    {
        Place place{Place::Where::Checklist};
        place.question = id;
        page->enter(place);
    }
    /// Types into the search and waits for the texts to have been read.
    QStringList search(const QString &typed)
    {
        auto *field = find<SearchField>("questionSearch");
        field->setText(typed);
        auto *words = find<TextBlock>("resultWords");
        const bool isRead = QTest::qWaitFor(
            [&] { return !words->text().isEmpty() && !words->text().contains(u"being read"); },
            kJobMs);
        QStringList codes;
        const auto *model = find<QuestionList>("searchResults")->model();
        for (int row = 0; isRead && row < model->rowCount(); ++row)
            codes << model->index(row, 0).data(QuestionListModel::CodeRole).toString();
        return codes;
    }

    WindowFixture fixture;
    QString visit;
    std::unique_ptr<ChecklistPage> page;
    bool isOpen = false;
};

} // namespace mulyankan
