#include "resources/help.h"

#include <QtGlobal>

// outside of any namespace: Q_INIT_RESOURCE declares a function of the global one
static void registerMulyankanHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace mulyankan {

void initHelp()
{
    registerMulyankanHelp();
}

} // namespace mulyankan
