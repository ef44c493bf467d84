#pragma once

#include <QByteArray>
#include <QStringList>

namespace mulyankan {

/// Where the built command stands.
QString programPath();

struct Ended {
    int exit = -1; ///< -1: it did not end
    QByteArray out;
    QByteArray err;
};

/// Runs the command; @p input comes on its standard input. With @p outputFile its output goes
/// there.
Ended runProgram(const QStringList &words, const QByteArray &input, const QString &outputFile = {});

} // namespace mulyankan
