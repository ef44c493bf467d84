#include "forms/pages/evidence/seen_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace mulyankan {

SeenPanel::SeenPanel(const WindowParts &parts, QWidget *parent) : QWidget(parent), m_parts(parts)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    m_title = new TextBlock({}, Type::Title, &Tokens::ink, this);
    m_text = new TextBlock({}, Type::Card, &Tokens::ink2, this);
    m_captionLabel = new TextBlock(this);
    m_captionLabel->setType(Type::Card, true);
    m_caption = new QLineEdit(this);
    m_caption->setObjectName(u"seenCaption"_s);
    m_typeLabel = new TextBlock(this);
    m_typeLabel->setType(Type::Card, true);
    m_types = new TypeChooser(parts, this);
    m_types->setObjectName(u"seenTypes"_s);
    m_byLabel = new TextBlock(this);
    m_byLabel->setType(Type::Card, true);
    m_by = new QComboBox(this);
    m_by->setObjectName(u"seenBy"_s);
    m_enter = new Button({}, ButtonKind::Primary, this);
    m_enter->setObjectName(u"enterSeen"_s);
    m_cancel = new Button({}, ButtonKind::Secondary, this);
    m_cancel->setObjectName(u"cancelSeen"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_enter, 1);
    buttons->addWidget(m_cancel);
    for (QWidget *each : std::initializer_list<QWidget *>{
             m_title, m_text, m_captionLabel, m_caption, m_typeLabel, m_types, m_byLabel, m_by})
        column->addWidget(each);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(m_caption, &QLineEdit::textChanged, this, &SeenPanel::showState);
    connect(m_types, &TypeChooser::chosen, this, [this](const QString &type) {
        m_type = type;
        showState();
    });
    connect(m_enter, &Button::clicked, this, &SeenPanel::enter);
    connect(m_cancel, &Button::clicked, this, &SeenPanel::cancelled);
}

void SeenPanel::retranslate()
{
    m_title->setText(tr("Seen only"));
    m_text->setText(tr("For what may not be copied. It counts like a copied item, and the review "
                       "lists it."));
    m_captionLabel->setText(tr("What was seen"));
    m_caption->setAccessibleName(tr("What was seen"));
    m_typeLabel->setText(tr("Type"));
    m_byLabel->setText(tr("Seen by"));
    m_by->setAccessibleName(tr("Seen by"));
    m_cancel->setText(tr("Cancel"));
    showState();
}

void SeenPanel::show(const QString &question, const QString &caption)
{
    m_question = question;
    m_type.clear();
    m_caption->setText(caption);
    fillPeople();
    showState();
    m_caption->setFocus(Qt::OtherFocusReason);
}

void SeenPanel::fillPeople()
{
    m_by->clear();
    m_people.clear();
    for (const Person &person : m_parts.session.visit().people) {
        if (person.role != Role::Lead && person.role != Role::Member)
            continue;
        m_people << person.id;
        m_by->addItem(person.name);
    }
    m_by->setCurrentIndex(int(m_people.indexOf(m_parts.session.workingAs())));
}

void SeenPanel::showState()
{
    if (!m_parts.session.isOpen())
        return;
    m_types->show(m_question, m_type, true);
    m_enter->setText(m_question.isEmpty() ? tr("Enter it") : tr("Enter it for %1").arg(m_question));
    m_enter->setOffBecause(m_caption->text().trimmed().isEmpty() ? tr("Say first what was seen.")
                               : m_type.isEmpty()                ? tr("Choose the type first.")
                                                                 : QString());
}

void SeenPanel::enter()
{
    AttachWish wish;
    wish.question = m_question;
    wish.type = m_type;
    wish.caption = m_caption->text().trimmed();
    m_parts.attacher.attachSeenOnly(wish, m_people.value(m_by->currentIndex()));
    Q_EMIT entered();
}

} // namespace mulyankan
