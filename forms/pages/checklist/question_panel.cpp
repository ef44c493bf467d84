#include "forms/pages/checklist/question_panel.h"

using namespace Qt::StringLiterals;

namespace mulyankan {

struct QuestionPanel::Inside {
    WindowParts parts;
    QString question;
};

QuestionPanel::QuestionPanel(const WindowParts &parts, QWidget *parent)
    : QWidget(parent), m_inside(std::make_unique<Inside>(Inside{parts, {}}))
{
    setObjectName(u"question"_s);
}

QuestionPanel::~QuestionPanel() = default;

void QuestionPanel::showQuestion(const QString &id) { m_inside->question = id; }

QString QuestionPanel::question() const { return m_inside->question; }

void QuestionPanel::retranslate() { }

void QuestionPanel::arrange(const Room &) { }

bool QuestionPanel::act(Page::Act) { return false; }

bool QuestionPanel::pressKey(QKeyEvent *) { return false; }

QString QuestionPanel::cursorState() const { return {}; }

void QuestionPanel::restoreCursor(const QString &) { }

void QuestionPanel::focusSection(const QString &) { }

bool QuestionPanel::eventFilter(QObject *watched, QEvent *event)
{
    return QWidget::eventFilter(watched, event);
}

} // namespace mulyankan
