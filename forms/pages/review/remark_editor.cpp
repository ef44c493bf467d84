#include "forms/pages/review/remark_editor.h"

#include "forms/style.h"
#include "forms/widgets/banner.h"
#include "forms/widgets/segments.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr std::array kAgreements{"yes", "partly", "no"};
constexpr int kReasonLines = 4;

int indexOf(const QString &agree)
{
    for (std::size_t i = 0; i < kAgreements.size(); ++i) {
        if (agree == QLatin1String(kAgreements[i]))
            return int(i);
    }
    return -1;
}

} // namespace

RemarkEditor::RemarkEditor(const WindowParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_book(parts.session)
{
    build();
    connect(m_agree, &Segments::chosen, this, [this](int index) {
        m_book.setAgree(m_question, QString::fromLatin1(kAgreements[std::size_t(index)]));
        refresh();
    });
    connect(m_takeBack, &QAbstractButton::clicked, this, [this] {
        m_book.takeBack(m_question);
        m_agree->setFocus();
        refresh();
    });
    connect(m_by, qOverload<int>(&QComboBox::activated), this,
            [this] { m_book.setBy(m_question, m_by->currentData().toString()); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &RemarkEditor::keepText);
}

void RemarkEditor::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    m_title = new TextBlock({}, Type::Body, &Tokens::ink, this);
    m_title->setType(Type::Body, true);
    m_agree = new Segments(this);
    m_agree->setObjectName(u"agree"_s);
    m_takeBack = new Button({}, ButtonKind::Quiet, this);
    m_takeBack->setObjectName(u"takeBack"_s);
    m_takeBack->setGlyph(u"undo-2"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_agree);
    row->addWidget(m_takeBack);
    row->addStretch(1);
    m_byName = new TextBlock({}, Type::Body, &Tokens::ink2, this);
    m_byName->setMaxLines(1);
    m_by = new QComboBox(this);
    m_by->setObjectName(u"by"_s);
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_by->setMinimumContentsLength(18);
    auto *by = new QHBoxLayout;
    by->addWidget(m_byName, 0, Qt::AlignVCenter);
    by->addWidget(m_by, 1);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"remarkText"_s);
    m_text->setAcceptDrops(false);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_hint = new TextBlock({}, Type::Small, &Tokens::ink2, this);
    m_failure = new Banner(Tone::Bad, this);
    m_failure->setObjectName(u"remarkFailure"_s);
    m_failure->hide();
    column->addWidget(m_title);
    column->addLayout(row);
    column->addWidget(m_hint);
    column->addWidget(m_text);
    column->addLayout(by);
    column->addWidget(m_failure);
}

void RemarkEditor::show(const QString &question)
{
    if (question != m_question)
        m_parts.session.finishTyping();
    const bool isOther = question != m_question;
    m_question = question;
    if (isOther) {
        m_isShowing = true;
        m_text->clear();
        m_isShowing = false;
    }
    refresh();
}

void RemarkEditor::forget()
{
    m_book.forget();
    m_question.clear();
}

void RemarkEditor::refresh()
{
    if (!m_parts.session.isOpen())
        return;
    const QString agree = m_book.agreeOf(m_question);
    const bool isDraft = m_parts.session.isDraft();
    m_agree->setCurrent(indexOf(agree));
    m_agree->setEnabled(isDraft);
    m_takeBack->setVisible(isDraft && !agree.isEmpty());
    m_hint->setVisible(isDraft && agree.isEmpty());
    showText();
    showSpeakers();
    showFailure();
}

/// A remark is there only with an agreement, so the reason waits for it. Composing input and the
/// cursor are left alone.
void RemarkEditor::showText()
{
    const bool isOpen = m_parts.session.isDraft() && !m_book.agreeOf(m_question).isEmpty();
    m_text->setReadOnly(!isOpen);
    const QString text = m_parts.session.textOf(m_book.textObject(m_question));
    if (m_text->toPlainText() == text || (m_text->hasFocus() && m_parts.session.isTyping()))
        return;
    m_isShowing = true;
    m_text->setPlainText(text);
    m_isShowing = false;
}

void RemarkEditor::showSpeakers()
{
    const auto speakers = m_book.speakers();
    const QString chosen = m_book.byOf(m_question);
    m_isShowing = true;
    m_by->clear();
    m_by->addItem(tr("Nobody named"), QString());
    for (const Person *person : speakers)
        m_by->addItem(person->designation.isEmpty()
                          ? person->name
                          : u"%1, %2"_s.arg(person->name, person->designation),
                      person->id);
    int at = m_by->findData(chosen);
    if (at < 0) {
        const Person *other = m_parts.session.visit().person(chosen);
        m_by->addItem(other ? other->name : chosen, chosen);
        at = m_by->count() - 1;
    }
    m_by->setCurrentIndex(at);
    m_by->setEnabled(m_parts.session.isDraft());
    m_isShowing = false;
}

void RemarkEditor::showFailure()
{
    const auto failure = m_book.failureOf(m_question);
    m_failure->setVisible(failure.has_value());
    if (!failure)
        return;
    m_failure->setTexts(errorText(*failure, m_parts.language()),
                        tr("What you entered is kept here."));
    m_failure->clearActions();
    connect(m_failure->addAction(tr("Try again")), &QAbstractButton::clicked, &m_parts.session,
            &Session::retry);
}

void RemarkEditor::keepText()
{
    if (!m_isShowing && m_parts.session.isDraft() && !m_text->isReadOnly())
        m_parts.session.type(m_book.textObject(m_question), m_text->toPlainText());
}

void RemarkEditor::retranslate()
{
    m_title->setText(tr("How the city sees it"));
    m_agree->setChoices({tr("Agree"), tr("Partly agree"), tr("Disagree")});
    m_agree->setAccessibleName(tr("How the city sees it"));
    m_takeBack->setText(tr("Take the remark back"));
    m_byName->setText(tr("Said by"));
    m_by->setAccessibleName(tr("Said by"));
    m_text->setAccessibleName(tr("The city's reason"));
    m_text->setPlaceholderText(tr("The reason, in the city's own words"));
    m_hint->setText(tr("First choose how far the city agrees; then its reason can be written."));
    m_text->setFixedHeight(kReasonLines * lookOf(*this).linePx(Type::Body)
                           + lookOf(*this).spaced(16));
    refresh();
}

bool RemarkEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        m_parts.session.finishTyping();
    return QWidget::eventFilter(watched, event);
}

} // namespace mulyankan
