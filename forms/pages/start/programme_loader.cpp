#include "forms/pages/start/programme_loader.h"

#include "forms/wording/wording.h"
#include "model/core/id.h"
#include "model/framework/framework_reader.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

Result<LoadedProgramme> importAndRead(const ImportRequest &request, const QString &folder,
                                      Progress &progress)
{
    auto stored = TrustStore(folder).importFile(request, progress);
    if (!stored)
        return passOn(stored);
    LoadedProgramme loaded{*std::move(stored), {}, {}};
    const QByteArray &bytes = loaded.stored.programme.frameworkBytes;
    if (bytes.isEmpty())
        return loaded;
    const auto framework = loadFramework(bytes);
    if (!framework)
        return passOn(framework);
    loaded.framework = framework->title;
    loaded.frameworkVersion = framework->version;
    return loaded;
}

} // namespace

QString programmeWords(const LoadedProgramme &loaded, Language language)
{
    const Programme &programme = loaded.stored.programme;
    const QString framework = loaded.framework.en.isEmpty()
        ? ProgrammeLoader::tr("It carries no framework: visits begin on the shipped one.")
        : ProgrammeLoader::tr("Framework: %1, version %2.")
              .arg(loaded.framework.in(language), loaded.frameworkVersion);
    const QString cycle = programme.cycle
        ? ProgrammeLoader::tr("Cycle: %1, %2.")
              .arg(programme.cycle->name.in(language),
                   datesBetween(programme.cycle->from, programme.cycle->to, language))
        : ProgrammeLoader::tr("It announces no cycle.");
    const QString until = ProgrammeLoader::tr("Valid until %1.")
                              .arg(dateText(utcDay(programme.trust.expires), language));
    return QStringList{cycle, framework, until}.join(u' ');
}

QString hexGroups(const QString &sha256)
{
    QStringList groups;
    for (qsizetype at = 0; at < sha256.size(); at += 4)
        groups << sha256.mid(at, 4);
    return groups.join(u' ');
}

ProgrammeLoader::ProgrammeLoader(const WindowParts &parts, QWidget &over)
    : QObject(&over), m_parts(parts), m_over(over)
{
}

void ProgrammeLoader::load()
{
    if (m_isRunning)
        return;
    const QString file =
        m_parts.interaction.pickFile(&m_over,
                                     {.title = tr("Load the programme file"),
                                      .filter = tr("Programme file (*.asice);;All files (*)"),
                                      .purpose = u"programme"_s,
                                      .suggestedName = {}});
    if (!file.isEmpty())
        import(file, {});
}

void ProgrammeLoader::import(const QString &file, const QString &fingerprint)
{
    m_isRunning = true;
    const ImportRequest request{file, fingerprint, m_parts.clock.now(), {}};
    const auto progress = m_parts.jobs.run<Result<LoadedProgramme>>(
        [request, folder = m_parts.workspace.dataFolder()](Progress &running) {
            return importAndRead(request, folder, running);
        },
        this, [this, file](const Result<LoadedProgramme> &result) { take(file, result); });
    Q_EMIT begun(progress);
}

void ProgrammeLoader::take(const QString &file, const Result<LoadedProgramme> &result)
{
    m_isRunning = false;
    if (result) {
        m_parts.workspace.refresh();
        Q_EMIT loaded(*result);
        return;
    }
    const Error &error = result.error();
    if (error.reason == kProgrammeUnconfirmed && !error.args.isEmpty()) {
        const QString root = error.args.first();
        if (isConfirmed(root))
            import(file, root);
        else
            Q_EMIT cancelled();
        return;
    }
    if (error.reason == kCancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(error);
}

bool ProgrammeLoader::isConfirmed(const QString &rootSha256)
{
    const QString groups = idGroups(rootSha256);
    const auto typed = m_parts.interaction.askText(
        &m_over,
        {.title = tr("Is this your programme?"),
         .text = tr("This is the first programme file on this laptop. Compare the fingerprint of "
                    "its root with the one that the programme's office has given you on paper or "
                    "by voice:\n\n%1\n\nIn full (SHA-256): %2\n\nIf they are the same, type the "
                    "first group. If not, give up and tell the office.")
                     .arg(groups, hexGroups(rootSha256)),
         .act = tr("They are the same"),
         .mustEqual = groups.section(u' ', 0, 0),
         .isOneLine = true});
    return typed && *typed == groups.section(u' ', 0, 0);
}

} // namespace mulyankan
