#include "forms/dialogs/choice_dialog.h"

#include "forms/dialogs/choice_row.h"
#include "forms/widgets/button.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kChoiceWidthPx = 480;
constexpr int kMostKeys = 9;

} // namespace

ChoiceDialog::ChoiceDialog(const Choice &choice, QWidget *parent)
    : DialogFrame(kChoiceWidthPx, parent)
{
    setObjectName(u"choiceDialog"_s);
    setWords(choice.title, choice.text);
    auto *list = new QWidget(this);
    list->setAccessibleName(choice.title);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    for (qsizetype i = 0; i < choice.options.size(); ++i) {
        const QString key = i < kMostKeys ? QString::number(i + 1) : QString();
        auto *row = new ChoiceRow(key, choice.options[i], list);
        row->setObjectName(u"option%1"_s.arg(i + 1));
        row->installEventFilter(this);
        column->addWidget(row);
        m_rows.push_back(row);
    }
    body()->addWidget(list);
    Button *cancel = addButton(tr("Cancel"));
    Button *act = addButton(choice.act.isEmpty() ? tr("Choose") : choice.act, true);
    cancel->setObjectName(u"cancel"_s);
    act->setObjectName(u"act"_s);
    act->setDefault(true);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(act, &Button::clicked, this, &QDialog::accept);
    if (m_rows.empty()) {
        act->setOffBecause(tr("There is nothing to choose from."));
        return;
    }
    const int last = int(m_rows.size()) - 1;
    ChoiceRow *preset = m_rows[size_t(std::clamp(choice.preset, 0, last))];
    preset->setChecked(true);
    preset->setFocus();
}

int ChoiceDialog::chosen() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [](const ChoiceRow *row) { return row->isChecked(); });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void ChoiceDialog::keyPressEvent(QKeyEvent *event)
{
    const int number = event->key() - Qt::Key_0;
    if (number >= 1 && number <= std::min(kMostKeys, int(m_rows.size()))) {
        m_rows[size_t(number - 1)]->setChecked(true);
        m_rows[size_t(number - 1)]->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    DialogFrame::keyPressEvent(event);
}

bool ChoiceDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick && qobject_cast<ChoiceRow *>(watched)) {
        accept();
        return true;
    }
    return DialogFrame::eventFilter(watched, event);
}

} // namespace mulyankan
