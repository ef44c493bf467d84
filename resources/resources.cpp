#include "resources/resources.h"

#include <QFile>

// outside of any namespace: Q_INIT_RESOURCE declares a function of the global one
static void registerMulyankanResources()
{
    Q_INIT_RESOURCE(mulyankan);
}

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

QByteArray resourceBytes(const QString &path)
{
    initResources();
    QFile file(path);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere); // compiled in
    return isThere ? file.readAll() : QByteArray();
}

} // namespace

void initResources()
{
    registerMulyankanResources();
}

QByteArray shippedFrameworkBytes()
{
    return resourceBytes(u":/mulyankan/frameworks/iccc-illustrative.json"_s);
}

QByteArray shippedCitiesCsv()
{
    return resourceBytes(u":/mulyankan/cities/cities.csv"_s);
}

} // namespace mulyankan
