#include "tests/app/program_runner.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace mulyankan {

QString programPath()
{
    return QStringLiteral(MULYANKAN_BINARY_DIR) + u"/mulyankan-cli"_s;
}

Ended runProgram(const QStringList &words, const QByteArray &input, const QString &outputFile)
{
    QProcess process;
    if (!outputFile.isEmpty())
        process.setStandardOutputFile(outputFile);
    process.start(programPath(), words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace mulyankan
