#include "forms/widgets/job_strip.h"

#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"

#include <QHBoxLayout>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kTickMs = 200;
constexpr int kSpeedAfterMs = 1000; // before it, speed and rest are guesses
constexpr int kBarSteps = 1000;

} // namespace

JobStrip::JobStrip(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    m_what = new TextBlock(QString(), Type::Body, &Tokens::ink, this);
    m_what->setType(Type::Body, true);
    m_what->setMaxLines(1);
    m_cancel = new Button(QString(), ButtonKind::Quiet, this);
    m_cancel->setObjectName(u"cancelJob"_s);
    m_cancel->setSmall(true);
    row->addWidget(m_what, 1);
    row->addWidget(m_cancel);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_amounts = new TextBlock(QString(), Type::Small, &Tokens::ink2, this);
    m_amounts->setMaxLines(1);
    column->addLayout(row);
    column->addWidget(m_bar);
    column->addWidget(m_amounts);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &JobStrip::advance);
    connect(m_cancel, &Button::clicked, this, [this] {
        if (m_progress)
            m_progress->cancel();
        Q_EMIT cancelled();
    });
    hide();
}

void JobStrip::follow(const std::shared_ptr<Progress> &progress, const QString &what)
{
    m_progress = progress;
    m_since.start();
    m_what->setText(what);
    m_cancel->setText(tr("Cancel"));
    m_bar->setAccessibleName(what);
    m_tick.start();
    advance();
    show();
}

void JobStrip::stop()
{
    m_progress.reset();
    m_tick.stop();
    hide();
}

void JobStrip::advance()
{
    if (!m_progress)
        return;
    const qint64 total = m_progress->total();
    m_bar->setRange(0, total > 0 ? kBarSteps : 0);
    if (total > 0)
        m_bar->setValue(int(double(m_progress->done()) / double(total) * kBarSteps));
    m_amounts->setText(amounts());
}

QString JobStrip::amounts() const
{
    const qint64 done = m_progress->done();
    const qint64 total = m_progress->total();
    if (m_progress->isCancelled())
        return tr("Being cancelled…");
    if (total <= 0)
        return done > 0 ? sizeText(done) : QString();
    const QString part = tr("%1 of %2").arg(sizeText(done), sizeText(total));
    const qint64 ms = m_since.elapsed();
    if (ms < kSpeedAfterMs || done <= 0)
        return part;
    const double perSecond = double(done) * 1000 / double(ms);
    const int seconds = int(double(total - done) / perSecond) + 1;
    return tr("%1 · %2/s · about %n second(s) left", nullptr, seconds)
        .arg(part, sizeText(qint64(perSecond)));
}

} // namespace mulyankan
