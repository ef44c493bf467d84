#include "forms/dialogs/settings_dialog.h"

#include "forms/widgets/button.h"
#include "forms/widgets/segments.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kSettingsWidthPx = 640;
constexpr int kTextStep = 10;
constexpr int kLeastText = 100;
constexpr int kMostText = 200;
constexpr int kStackFromText = 150;

} // namespace

SettingsDialog::SettingsDialog(const WindowParts &parts, QWidget *parent)
    : DialogFrame(kSettingsWidthPx, parent), m_parts(parts)
{
    setObjectName(u"settingsDialog"_s);
    body()->setSpacing(14);
    buildLook();
    buildText();
    buildRoom();
    buildFolders();
    buildAbout();
    m_close = addButton(QString());
    m_close->setObjectName(u"close"_s);
    m_close->setDefault(true);
    connect(m_close, &Button::clicked, this, &QDialog::accept);
    connect(&parts.languages, &Languages::changed, this, &SettingsDialog::retranslate);
    connect(&parts.theme, &Theme::changed, this, &SettingsDialog::arrange);
    retranslate();
    showValues();
    arrange();
}

SettingsDialog::Row SettingsDialog::addRow(const QString &name, QWidget *control)
{
    Row row;
    row.layout = new QBoxLayout(QBoxLayout::LeftToRight);
    row.layout->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    row.name = new TextBlock(QString(), Type::Body, &Tokens::ink, this);
    row.name->setType(Type::Body, true);
    row.meaning = new TextBlock(QString(), Type::Small, &Tokens::ink2, this);
    words->addWidget(row.name);
    words->addWidget(row.meaning);
    row.layout->addLayout(words, 1);
    row.layout->addWidget(control, 0, Qt::AlignLeft | Qt::AlignVCenter);
    body()->addLayout(row.layout);
    m_rows.insert(name, row);
    return row;
}

Segments *SettingsDialog::addChoices(const QString &name)
{
    auto *choices = new Segments(this);
    choices->setObjectName(name);
    m_choices.insert(name, choices);
    addRow(name, choices);
    return choices;
}

void SettingsDialog::buildLook()
{
    connect(addChoices(u"language"_s), &Segments::chosen, this, [this](int index) {
        m_parts.languages.set(index == 0 ? Language::Hindi : Language::English);
        m_parts.settings.setLanguage(m_parts.language());
    });
    connect(addChoices(u"theme"_s), &Segments::chosen, this, [this](int index) {
        const auto mode = static_cast<Theme::Mode>(index);
        m_parts.settings.setThemeMode(mode);
        m_parts.theme.setMode(mode);
    });
}

void SettingsDialog::buildText()
{
    auto *stepper = new QWidget(this);
    auto *row = new QHBoxLayout(stepper);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_smaller = new Button(QString(), ButtonKind::Secondary, stepper);
    m_smaller->setObjectName(u"smaller"_s);
    m_smaller->setGlyph(u"minus"_s);
    m_percent = new TextBlock(QString(), Type::Body, &Tokens::ink, stepper);
    m_percent->setObjectName(u"percent"_s);
    m_percent->setMaxLines(1);
    m_larger = new Button(QString(), ButtonKind::Secondary, stepper);
    m_larger->setObjectName(u"larger"_s);
    m_larger->setGlyph(u"plus"_s);
    row->addWidget(m_smaller);
    row->addWidget(m_percent, 0, Qt::AlignVCenter);
    row->addWidget(m_larger);
    addRow(u"text"_s, stepper);
    connect(m_smaller, &Button::clicked, this, [this] { changeText(-kTextStep); });
    connect(m_larger, &Button::clicked, this, [this] { changeText(kTextStep); });
}

void SettingsDialog::buildRoom()
{
    connect(addChoices(u"cards"_s), &Segments::chosen, this, [this](int index) {
        m_parts.settings.setCardsStacked(index == 1);
        Q_EMIT roomChanged();
    });
    connect(addChoices(u"panel"_s), &Segments::chosen, this, [this](int index) {
        m_parts.settings.setSidePanelShown(index == 1);
        Q_EMIT roomChanged();
    });
    connect(addChoices(u"motion"_s), &Segments::chosen, this, [this](int index) {
        m_parts.settings.setMotion(index == 1);
        m_parts.theme.setMotion(index == 1);
    });
}

void SettingsDialog::buildFolders()
{
    m_openFolder = new Button(this);
    m_openFolder->setObjectName(u"openFolder"_s);
    m_openFolder->setGlyph(u"folder-open"_s);
    connect(m_openFolder, &Button::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_parts.workspace.dataFolder()));
    });
    addRow(u"folder"_s, m_openFolder);
    m_folder = new TextBlock(QString(), Type::Small, &Tokens::ink, this);
    m_folder->setObjectName(u"folder"_s);
    body()->addWidget(m_folder);
    m_known = new QVBoxLayout;
    m_known->setSpacing(8);
    body()->addLayout(m_known);
}

void SettingsDialog::buildAbout()
{
    m_about = new TextBlock(QString(), Type::Small, &Tokens::ink2, this);
    m_about->setObjectName(u"about"_s);
    m_notice = new TextBlock(QString(), Type::Small, &Tokens::ink2, this);
    m_notice->setObjectName(u"notice"_s);
    body()->addWidget(m_about);
    body()->addWidget(m_notice);
}

void SettingsDialog::changeText(int step)
{
    const int now = m_parts.theme.look().textPercent;
    const int next = qBound(kLeastText, (now + step) / kTextStep * kTextStep, kMostText);
    m_parts.settings.setTextPercent(next);
    m_parts.theme.setTextPercent(next);
    showValues();
}

void SettingsDialog::sayRow(const QString &name, const QString &words, const QString &meaning)
{
    const Row row = m_rows.value(name);
    row.name->setText(words);
    row.meaning->setText(meaning);
    row.meaning->setVisible(!meaning.isEmpty());
    if (Segments *choices = m_choices.value(name))
        choices->setAccessibleName(words);
}

void SettingsDialog::retranslate()
{
    setWords(tr("Settings"), tr("Each choice holds at once."));
    sayRow(u"language"_s, tr("Language"), tr("Ctrl+Shift+L changes it at any moment."));
    sayRow(u"theme"_s, tr("Colours"), {});
    sayRow(u"text"_s, tr("Text size"), tr("From 150 % on, side columns fold."));
    sayRow(u"cards"_s, tr("Level cards"), tr("Long descriptions read better one below the other."));
    sayRow(u"panel"_s, tr("Score panel at the right"), {});
    sayRow(u"motion"_s, tr("Motion"), tr("Rings and panels glide. The system's wish counts too."));
    sayRow(u"folder"_s, tr("Data folder"), tr("All visits and their evidence lie here."));
    m_choices[u"language"_s]->setChoices({u"हिन्दी"_s, u"English"_s});
    m_choices[u"theme"_s]->setChoices({tr("As the system"), tr("Light"), tr("Dark")});
    m_choices[u"cards"_s]->setChoices({tr("As room allows"), tr("Always stacked")});
    m_choices[u"panel"_s]->setChoices({tr("Hidden"), tr("Shown")});
    m_choices[u"motion"_s]->setChoices({tr("Off"), tr("On")});
    m_smaller->setAccessibleName(tr("Smaller text"));
    m_larger->setAccessibleName(tr("Larger text"));
    m_openFolder->setText(tr("Open the folder"));
    m_about->setText(tr("Mulyankan %1. Free software under the GNU General Public License, version "
                        "3 or later (GPL-3.0-or-later), without any warranty.")
                         .arg(QCoreApplication::applicationVersion()));
    m_notice->setText(tr("The questionnaire that ships with it is illustrative, not the official "
                         "IMAF 2.0 questionnaire. That one is loaded with a programme file."));
    m_close->setText(tr("Close"));
    showValues();
    showFolders();
}

void SettingsDialog::showValues()
{
    const Settings &settings = m_parts.settings;
    m_choices[u"language"_s]->setCurrent(m_parts.language() == Language::Hindi ? 0 : 1);
    m_choices[u"theme"_s]->setCurrent(int(m_parts.theme.mode()));
    m_choices[u"cards"_s]->setCurrent(settings.areCardsStacked() ? 1 : 0);
    m_choices[u"panel"_s]->setCurrent(settings.isSidePanelShown() ? 1 : 0);
    m_choices[u"motion"_s]->setCurrent(settings.hasMotion() ? 1 : 0);
    const int percent = m_parts.theme.look().textPercent;
    m_percent->setText(tr("%1 %").arg(percent));
    m_smaller->setOffBecause(percent <= kLeastText ? tr("This is the smallest size.") : QString());
    m_larger->setOffBecause(percent >= kMostText ? tr("This is the largest size.") : QString());
}

void SettingsDialog::showFolders()
{
    const QString here = m_parts.workspace.dataFolder();
    m_folder->setText(QDir::toNativeSeparators(here));
    while (QLayoutItem *item = m_known->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto folders = m_parts.settings.knownFolders();
    for (const QString &folder : folders) {
        if (folder == here)
            continue;
        auto *change = new Button(tr("Change to %1").arg(QDir::toNativeSeparators(folder)),
                                  ButtonKind::Quiet, this);
        change->setGlyph(u"folder"_s);
        change->setProperty("folder", folder);
        m_known->addWidget(change, 0, Qt::AlignLeft);
        connect(change, &Button::clicked, this, [this, folder] {
            m_wantedFolder = folder;
            accept();
        });
    }
}

void SettingsDialog::arrange()
{
    const bool isStacked = m_parts.theme.look().textPercent >= kStackFromText;
    for (const Row &row : std::as_const(m_rows)) {
        row.layout->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        row.layout->setSpacing(isStacked ? 4 : 12);
    }
    if (isVisible())
        fit();
}

} // namespace mulyankan
