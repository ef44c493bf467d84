#include "resources/looks.h"

#include <QtGlobal>

// outside of any namespace: Q_INIT_RESOURCE declares a function of the global one
static void registerMulyankanLooks()
{
    Q_INIT_RESOURCE(looks);
}

namespace mulyankan {

void initLooks()
{
    registerMulyankanLooks();
}

} // namespace mulyankan
