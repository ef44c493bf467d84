#pragma once

#include "model/desk/fill.h"
#include "tests/model/desk/desk_fixture.h"

namespace mulyankan {

/// A store whose disk is full.
class FullDisk final : public Changes {
public:
    Done begin(const NewVisit &) override
    {
        return fail(Errc::Space, kDiskFull, {QStringLiteral("visits.sqlite")});
    }
    Result<Applied> apply(const QString &, const Change &) override
    {
        return fail(Errc::Space, kDiskFull, {QStringLiteral("visits.sqlite")});
    }
    Done freeze(const Freezing &) override
    {
        return fail(Errc::Space, kDiskFull, {QStringLiteral("visits.sqlite")});
    }
    Done noteOutsideCopy(const QString &, const QString &) override
    {
        return fail(Errc::Space, kDiskFull, {QStringLiteral("visits.sqlite")});
    }
};

/// A fixture with a fill at hand; what a line gives, in short.
class Desk final {
public:
    explicit Desk(const QString &as = {})
        : fill({fixture.store->changes(), fixture.store->records(), fixture.store->evidence(),
                fixture.isolation},
               fixture.path(QStringLiteral(".")))
    {
        opened = fill.open(fixture.visit, as).has_value();
    }

    /// `ok`, or the code of the refusal.
    QString put(const QByteArray &json)
    {
        const auto line = readFillLine(json, 2);
        if (!line)
            return line.error().reason.text();
        if (!*line)
            return QStringLiteral("blank");
        const auto done = fill.run(**line, fixture.progress);
        if (!done)
            return done.error().error.reason.text();
        last = *done;
        return QStringLiteral("ok");
    }
    Visit visit() { return *fixture.store->records().visit(fixture.visit); }

    DeskFixture fixture;
    FillVisit fill;
    bool opened = false;
    Filled last;
};

} // namespace mulyankan
