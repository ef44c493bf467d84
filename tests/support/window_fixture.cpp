#include "tests/support/window_fixture.h"

#include "forms/style.h"
#include "model/desk/begin.h"
#include "model/store/visit_store.h"
#include "resources/resources.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kWaitMs = 20'000;

} // namespace

WindowFixture::WindowFixture(QByteArray framework)
    : m_framework(std::move(framework)),
      m_isolation(QStringLiteral(MULYANKAN_BINARY_DIR "/mulyankan-worker"))
{
    initResources();
    if (m_framework.isEmpty())
        m_framework = shippedFrameworkBytes();
    static const bool hasFonts = Theme::loadFonts();
    Q_ASSERT(hasFonts);
    dress(*qobject_cast<QApplication *>(QCoreApplication::instance()), m_theme);
    m_languages = std::make_unique<Languages>(Language::English);
    m_settings = std::make_unique<Settings>(m_dir.filePath(u"settings.ini"_s));
}

WindowFixture::~WindowFixture()
{
    close();
}

QString WindowFixture::beginVisit()
{
    const auto store = VisitStore::open(folder(), m_clock, OpenMode::Create);
    const auto cities = CityRegister::fromCsv(shippedCitiesCsv());
    if (!store || !cities)
        return {};
    BeginVisit deed((*store)->changes());
    const QDate day = utcDay(m_clock.now());
    const auto id = deed.run({*cities->find(u"CG-BILASPUR"_s),
                              Purpose::Practice,
                              m_framework,
                              u"Lead assessor"_s,
                              {u"Second assessor"_s},
                              u"Command centre"_s,
                              day.addDays(-2),
                              day});
    return id ? *id : QString();
}

void WindowFixture::open()
{
    m_writer = std::make_unique<Writer>(folder(), m_clock);
    m_session = std::make_unique<Session>(*m_writer);
    m_jobs = std::make_unique<Jobs>();
    m_workspace =
        std::make_unique<Workspace>(*m_writer, *m_jobs, m_clock, m_dir.filePath(u"identities"_s));
    m_attacher = std::make_unique<Attacher>(*m_writer, *m_session, *m_jobs, m_isolation);
    m_thumbnails = std::make_unique<Thumbnails>(*m_writer, *m_jobs, m_isolation);
}

void WindowFixture::close()
{
    if (m_session)
        m_session->finishTyping();
    m_jobs.reset();
    m_attacher.reset();
    m_thumbnails.reset();
    m_workspace.reset();
    m_session.reset();
    m_writer.reset();
}

bool WindowFixture::openVisit(const QString &visit)
{
    QSignalSpy opened(m_session.get(), &Session::opened);
    m_session->open(visit);
    return opened.wait(kWaitMs);
}

bool WindowFixture::settle()
{
    return QTest::qWaitFor([this] { return !m_session->isPending(); }, kWaitMs);
}

WindowParts WindowFixture::parts()
{
    return {*m_writer,     *m_session, *m_workspace,  *m_languages, m_theme,
            *m_settings,   m_curtain,  m_interaction, *m_jobs,      *m_attacher,
            *m_thumbnails, m_clock,    m_lanes,       m_isolation};
}

Visit WindowFixture::visitInStore(const QString &id) const
{
    const auto store = VisitStore::open(folder(), m_clock, OpenMode::Existing);
    const auto visit = store ? (*store)->records().visit(id) : Result<Visit>(passOn(store));
    return visit ? *visit : Visit();
}

} // namespace mulyankan
