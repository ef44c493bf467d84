#pragma once

#include "model/framework/framework.h"
#include "model/visit/visit.h"

#include <functional>

namespace mulyankan {

using Mutation = std::function<void(Visit &)>;

Framework loaded(const QByteArray &bytes);
void answer(Visit &visit, const QString &question, const QString &answer);
void addItem(Visit &visit, const QString &type, const QStringList &supports);
/// Two items of two groups, one of them a record.
void addGoodEvidence(Visit &visit, const QString &question);
void setFact(Visit &visit, const QString &fact, bool value);
/// A visit of smallFramework(2) that nothing is to be said of.
Visit quietVisit();

} // namespace mulyankan
