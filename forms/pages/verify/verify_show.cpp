#include "forms/pages/verify/verdict_view.h"
#include "forms/pages/verify/verify_page.h"
#include "forms/pages/verify/verify_side.h"
#include "forms/widgets/banner.h"
#include "forms/widgets/empty_state.h"
#include "forms/widgets/job_strip.h"
#include "forms/widgets/side_row.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLayout>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace mulyankan {

void VerifyPage::retranslate()
{
    m_empty->setTexts(u"shield-check"_s, tr("Check a bundle"),
                      tr("Drop a bundle (.asice) anywhere on this window, or pick one. It is read "
                         "by a process of its own; nothing is taken in and nothing is written."));
    m_empty->setAction(tr("Pick a bundle…"), u"folder-open"_s);
    m_title->setText(tr("Check a bundle"));
    m_pick->setText(tr("Another bundle…"));
    m_extract->setText(tr("Take the files out…"));
    m_again->setAccessibleName(tr("Check again"));
    m_again->setToolTip(tr("Check again"));
    m_copy->setAccessibleName(tr("Copy the result"));
    m_copy->setToolTip(tr("Copy the result"));
    m_sideBody->retranslate();
    fold();
    renew();
    Q_EMIT keysChanged();
}

std::vector<KeyWords> VerifyPage::keys() const
{
    if (m_work->progress())
        return {{u"Esc"_s, tr("cancel")}};
    if (!current())
        return {};
    return {{u"Ctrl C"_s, tr("copy the result")}};
}

void VerifyPage::renew()
{
    const BundleCheck *check = current();
    m_empty->setVisible(!check);
    m_body->setVisible(check);
    if (!check)
        return;
    showHead();
    showList();
    showTold();
    m_view->showCheck(*check, language(), parts().curtain.isDrawn());
    m_sideBody->showCheck(*check, language());
    followWork(QFileInfo(check->path).fileName());
    Q_EMIT keysChanged();
}

void VerifyPage::followWork(const QString &name)
{
    const auto &progress = m_work->progress();
    if (std::exchange(m_followed, progress) == progress)
        return; // time and speed go on
    if (progress)
        m_strip->follow(progress,
                        m_work->isExtracting() ? tr("Taking the files out")
                                               : tr("Checking %1").arg(name));
    else
        m_strip->stop();
}

void VerifyPage::showHead()
{
    const BundleCheck &check = *current();
    m_path->setText(QFileInfo(check.path).fileName());
    m_path->setToolTip(check.path);
    const bool isBusy = m_work->progress() != nullptr;
    const bool isOver =
        check.state == BundleCheck::State::Judged || check.state == BundleCheck::State::CouldNotRun;
    m_again->setVisible(isOver);
    m_copy->setVisible(isOver);
    const QString busy = isBusy ? tr("Something is still running.") : QString();
    m_again->setOffBecause(busy);
    const bool isBundle = check.verdict() && check.verdict()->kind == u"visit";
    m_extract->setVisible(isBundle);
    m_extract->setOffBecause(busy);
}

void VerifyPage::showList()
{
    const auto &checks = m_work->checks();
    m_list->setVisible(checks.size() > 1);
    while (m_rows.size() > checks.size()) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < checks.size()) {
        auto *row = new SideRow(m_list);
        const int index = int(m_rows.size());
        row->setObjectName(u"bundle:"_s + QString::number(index));
        row->setCheckable(true);
        row->setAutoExclusive(true);
        m_list->layout()->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, index] { choose(index); });
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < checks.size(); ++i) {
        const VerdictWords words(checks[i], language());
        const bool isWaiting = checks[i].state == BundleCheck::State::Waiting;
        m_rows[i]->setTexts(QFileInfo(checks[i].path).fileName(), words.code());
        m_rows[i]->setValue(isWaiting ? tr("waiting") : words.title());
        m_rows[i]->setGlyph(isWaiting                 ? u"circle"_s
                                : checks[i].verdict() ? signGlyph(words.sign())
                                                      : u"circle-alert"_s);
        m_rows[i]->setChecked(int(i) == m_index);
    }
}

void VerifyPage::showTold()
{
    m_result->clearActions();
    if (const auto *extracted = std::get_if<Extracted>(&m_told)) {
        m_result->setTone(Tone::Ok);
        m_result->setTexts(tr("%n file(s) taken out.", nullptr, extracted->files),
                           extracted->folder);
        Button *open = m_result->addAction(tr("Open the folder"));
        const QString folder = extracted->folder;
        connect(open, &Button::clicked, this,
                [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        m_result->show();
    } else if (const auto *error = std::get_if<Error>(&m_told)) {
        m_result->setTone(error->reason == kCancelled ? Tone::Info : Tone::Bad);
        m_result->setTexts(errorText(*error, language()),
                           tr("Nothing was left behind; the bundle is as it was."));
        m_result->show();
    } else {
        m_result->hide();
    }
}

} // namespace mulyankan
