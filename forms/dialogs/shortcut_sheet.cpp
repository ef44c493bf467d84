#include "forms/dialogs/shortcut_sheet.h"

#include "forms/dialogs/shortcut_table.h"
#include "forms/widgets/button.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"

#include <QAction>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kSheetWidthPx = 860;
constexpr int kOneColumnFromText = 150;
constexpr size_t kTopicsAtLeft = 3;

/// One topic: its name, then each key and what it does.
QWidget *topicCard(const ShortcutTopic &topic, QWidget *parent)
{
    auto *card = new Surface(Surface::Kind::Card, parent);
    card->setAccessibleName(topic.name);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(16, 12, 16, 14);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    auto *name = new TextBlock(topic.name, Type::Body, &Tokens::ink, card);
    name->setType(Type::Body, true);
    grid->addWidget(name, 0, 0, 1, 2);
    int row = 1;
    for (const ShortcutLine &line : topic.lines) {
        auto *key = new KeyHint(line.keys, QString(), card);
        grid->addWidget(key, row, 0, Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(new TextBlock(line.words, Type::Body, &Tokens::ink, card), row, 1);
        ++row;
    }
    grid->setRowStretch(row, 1);
    return card;
}

} // namespace

ShortcutSheet::ShortcutSheet(const WindowParts &parts, QWidget *parent)
    : DialogFrame(kSheetWidthPx, parent), m_parts(parts)
{
    setObjectName(u"shortcutSheet"_s);
    m_close = addButton(QString());
    m_close->setObjectName(u"close"_s);
    m_close->setKeyHint(u"Esc"_s);
    m_close->setDefault(true);
    m_close->setFocus();
    connect(m_close, &Button::clicked, this, &QDialog::accept);
    auto *again = new QAction(this); // the key that opened it
    again->setShortcut(Qt::CTRL | Qt::Key_Slash);
    connect(again, &QAction::triggered, this, &QDialog::accept);
    addAction(again);
    connect(&parts.languages, &Languages::changed, this, &ShortcutSheet::showWords);
    showWords();
}

void ShortcutSheet::showWords()
{
    setWords(tr("Keys"),
             tr("They lie at the same place on the keyboard when it writes Devanagari. Single keys "
                "work outside of texts; Esc leaves one."));
    m_close->setText(tr("Close"));
    delete m_topics;
    m_topics = new QWidget(this);
    const bool isOne = m_parts.theme.look().textPercent >= kOneColumnFromText;
    auto *columns =
        new QBoxLayout(isOne ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, m_topics);
    columns->setContentsMargins(0, 8, 0, 0);
    columns->setSpacing(12);
    QVBoxLayout *column = nullptr;
    const auto topics = shortcutTopics();
    for (size_t i = 0; i < topics.size(); ++i) {
        if (i == 0 || i == kTopicsAtLeft) {
            column = new QVBoxLayout;
            column->setSpacing(12);
            columns->addLayout(column, 1);
        }
        column->addWidget(topicCard(topics[i], m_topics), int(topics[i].lines.size()));
    }
    body()->addWidget(m_topics);
    if (isVisible())
        fit();
}

} // namespace mulyankan
