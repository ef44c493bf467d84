// Compiled by a test, never linked: an answer that nobody reads is a warning, as an error here.
#include "model/core/result.h"

mulyankan::Done write();
mulyankan::Result<int> count();

int readsBoth();
int readsBoth()
{
#if IGNORED == 1
    write();
#elif IGNORED == 2
    count();
#endif
    return write() ? count().value_or(0) : 1;
}
