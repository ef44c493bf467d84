#include "forms/dialogs/text_dialog.h"

#include "forms/style.h"
#include "forms/widgets/button.h"
#include "forms/widgets/text_block.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kTextWidthPx = 520;
constexpr int kAreaLines = 4;
constexpr int kMaxLetters = 20'000; // as in every text of a visit

} // namespace

TextDialog::TextDialog(const TextWish &wish, QWidget *parent)
    : DialogFrame(kTextWidthPx, parent), m_wish(wish)
{
    setObjectName(u"textDialog"_s);
    setWords(wish.title, wish.text);
    if (wish.isOneLine || wish.isSecret || !wish.mustEqual.isEmpty())
        addLine(wish);
    else
        addArea(wish);
    m_reason = new TextBlock(QString(), Type::Small, &Tokens::ink2, this);
    m_reason->setObjectName(u"reason"_s);
    body()->addWidget(m_reason);
    Button *cancel = addButton(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    m_act = addButton(wish.act.isEmpty() ? tr("Go on") : wish.act, true);
    m_act->setObjectName(u"act"_s);
    m_act->setDefault(true);
    if (m_area)
        m_act->setKeyHint(u"Ctrl ↵"_s);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_act, &Button::clicked, this, &TextDialog::finish);
    showState();
}

void TextDialog::addLine(const TextWish &wish)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_line = new QLineEdit(wish.initial, this);
    m_line->setObjectName(u"text"_s);
    m_line->setMaxLength(kMaxLetters);
    m_line->setAccessibleName(wish.title);
    m_line->setAccessibleDescription(wish.text);
    m_line->selectAll();
    row->addWidget(m_line, 1);
    body()->addLayout(row);
    if (wish.isSecret)
        addEye();
    connect(m_line, &QLineEdit::textChanged, this, &TextDialog::showState);
    m_line->setFocus();
}

void TextDialog::addEye()
{
    m_line->setEchoMode(QLineEdit::Password);
    auto *eye = new Button(QString(), ButtonKind::Secondary, this);
    eye->setObjectName(u"eye"_s);
    eye->setGlyph(u"eye"_s);
    eye->setCheckable(true);
    eye->setAccessibleName(tr("Show what is typed"));
    eye->setToolTip(tr("Show what is typed"));
    connect(eye, &Button::toggled, this, [this, eye](bool isShown) {
        m_line->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        eye->setGlyph(isShown ? u"eye-off"_s : u"eye"_s);
    });
    static_cast<QHBoxLayout *>(body()->itemAt(body()->count() - 1)->layout())->addWidget(eye);
}

void TextDialog::addArea(const TextWish &wish)
{
    m_area = new QPlainTextEdit(wish.initial, this);
    m_area->setObjectName(u"text"_s);
    m_area->setAcceptDrops(false);
    m_area->setTabChangesFocus(true);
    m_area->setAccessibleName(wish.title);
    m_area->setAccessibleDescription(wish.text);
    m_area->setMinimumHeight(kAreaLines * lookOf(*this).linePx(Type::Body) + 16);
    m_area->installEventFilter(this);
    m_area->selectAll();
    body()->addWidget(m_area);
    connect(m_area, &QPlainTextEdit::textChanged, this, &TextDialog::showState);
    m_area->setFocus();
}

QString TextDialog::text() const
{
    const QString typed = m_line ? m_line->text() : m_area->toPlainText();
    return typed.normalized(QString::NormalizationForm_C);
}

QString TextDialog::whyNot() const
{
    const QString typed = text();
    if (!m_wish.mustEqual.isEmpty()) {
        const bool isEqual = typed == m_wish.mustEqual.normalized(QString::NormalizationForm_C);
        return isEqual ? QString() : tr("Type exactly: %1").arg(m_wish.mustEqual);
    }
    if (typed.size() > kMaxLetters)
        return tr("%L1 characters at most.").arg(kMaxLetters);
    return m_wish.mayBeEmpty || !typed.trimmed().isEmpty() ? QString() : tr("Write it first.");
}

void TextDialog::showState()
{
    const QString reason = whyNot();
    m_reason->setText(reason);
    m_act->setOffBecause(reason);
}

void TextDialog::finish()
{
    QGuiApplication::inputMethod()->commit(); // what an input method is still composing
    if (whyNot().isEmpty())
        accept();
}

bool TextDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && (key->modifiers() & Qt::ControlModifier)) {
            finish();
            return true;
        }
    }
    return DialogFrame::eventFilter(watched, event);
}

} // namespace mulyankan
