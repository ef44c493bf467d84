#pragma once

#include "model/framework/framework.h"
#include "model/visit/visit.h"

class QRandomGenerator;

namespace mulyankan {

/// A framework that holds no more than what documents need: ids of @p questions questions and two
/// facts, in an order that is not the alphabet's.
Framework bareFramework(int questions);

/// A visit with some of everything a document can say, different for every state of @p random; it
/// need not be fit for signing.
Visit randomVisit(const Framework &framework, QRandomGenerator &random);

} // namespace mulyankan
