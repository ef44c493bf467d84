#include "forms/pages/start/start_page.h"
#include "forms/pages/start/visits_part.h"
#include "forms/widgets/banner.h"
#include "forms/widgets/job_strip.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"
#include "model/desk/sample.h"
#include "resources/resources.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

// The start page's other data folders: samples, copies, and the way back.

namespace mulyankan {

namespace {

/// Where the sample visit takes place; another city where the register does not know it.
City sampleCity(const CityRegister &cities)
{
    if (const City *city = cities.find(u"CG-BILASPUR"_s))
        return *city;
    return cities.cities().empty() ? City() : cities.cities().front();
}

/// The sample that was opened before, if it is still there.
QString knownSample(const QStringList &folders)
{
    for (const QString &folder : folders) {
        if (isSampleFolder(folder) && QFileInfo(folder).isDir())
            return folder;
    }
    return {};
}

} // namespace

QStringList StartPage::otherFolders() const
{
    QStringList folders = parts().settings.knownFolders();
    folders.removeAll(parts().workspace.dataFolder());
    return folders;
}

QString StartPage::homeFolder() const
{
    for (const QString &folder : otherFolders()) {
        if (!isSampleFolder(folder))
            return folder;
    }
    return {};
}

void StartPage::showFolder()
{
    const QString folder = parts().workspace.dataFolder();
    const bool isSample = isSampleFolder(folder);
    m_folder->clearActions();
    m_folder->setVisible(isSample);
    m_where->setText(tr("Data folder: %1").arg(folder));
    m_switch->setText(tr("Open another data folder…"));
    const bool areSeveral = !isSample && !otherFolders().isEmpty();
    m_where->setVisible(areSeveral);
    m_switch->setVisible(areSeveral);
    if (!isSample)
        return;
    m_folder->setTexts(tr("This is a sample: nothing in it counts."),
                       tr("Try everything, to the signed bundle. It lies in a data folder of its "
                          "own: %1")
                           .arg(folder));
    const QString home = homeFolder();
    if (home.isEmpty())
        return;
    Button *back = m_folder->addAction(tr("Back to your visits"));
    back->setObjectName(u"backHome"_s);
    connect(back, &QAbstractButton::clicked, this, [this, home] { openFolder(home); });
}

void StartPage::openFolder(const QString &folder)
{
    parts().settings.addKnownFolder(parts().workspace.dataFolder());
    Q_EMIT folderWanted(folder);
}

void StartPage::chooseFolder()
{
    const QStringList folders = otherFolders();
    if (folders.isEmpty())
        return;
    const auto chosen = parts().interaction.choose(
        this,
        {.title = tr("Open another data folder"),
         .text = tr("Visits stay in the folder they are in; folders are never merged."),
         .options = folders,
         .act = tr("Open", "a folder")});
    if (chosen)
        openFolder(folders.value(*chosen));
}

void StartPage::makeSample()
{
    if (m_strip->isFollowing())
        return;
    const QString own = parts().workspace.dataFolder();
    const bool isAfresh = isSampleFolder(own);
    const QStringList known = isAfresh ? QStringList() : otherFolders();
    m_visits->setSampleOffBecause(tr("The sample is being made."));
    const auto progress = parts().jobs.run<Result<MadeSample>>(
        [own, known, city = sampleCity(parts().workspace.cities()), language = language(),
         clock = &parts().clock,
         isolation = &parts().isolation](Progress &running) -> Result<MadeSample> {
            if (const QString there = knownSample(known); !there.isEmpty())
                return MadeSample{there, {}};
            return MakeSample({*clock, *isolation})
                .run({nextSampleFolder(own), shippedFrameworkBytes(), shippedCitiesCsv(), city,
                      language},
                     running);
        },
        this,
        [this](const Result<MadeSample> &made) {
            m_strip->stop();
            m_visits->setSampleOffBecause({});
            if (made)
                openFolder(made->dataFolder);
            else if (made.error().reason != kCancelled)
                tell(Tone::Bad, [this, error = made.error()] {
                    return std::pair(tr("The sample could not be made."),
                                     errorText(error, language()));
                });
        });
    m_strip->follow(progress, tr("Making the sample: keys, programme file, a visit"));
}

} // namespace mulyankan
