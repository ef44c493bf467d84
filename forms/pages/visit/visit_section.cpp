#include "forms/pages/visit/visit_section.h"

#include "forms/style.h"
#include "forms/widgets/text_block.h"

#include <QEvent>

namespace mulyankan {

VisitSection::VisitSection(const WindowParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_column(new QVBoxLayout(this)), m_head(new QHBoxLayout),
      m_title(new TextBlock(QString(), Type::Title, &Tokens::ink, this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(10);
    m_head->setSpacing(8);
    m_head->addWidget(m_title, 1);
    m_column->addLayout(m_head);
}

QString VisitSection::title() const
{
    return m_title->text();
}

void VisitSection::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void VisitSection::setTitleSmall(bool isSmall)
{
    m_title->setType(isSmall ? Type::Body : Type::Title, true);
}

void VisitSection::foldBelow(QBoxLayout *row, int widthPx)
{
    m_folding.emplace_back(row, widthPx);
    fold();
}

void VisitSection::fold()
{
    for (const auto &[row, widthPx] : m_folding)
        row->setDirection(width() < lookOf(*this).scaled(widthPx) ? QBoxLayout::TopToBottom
                                                                  : QBoxLayout::LeftToRight);
}

void VisitSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void VisitSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fold();
}

JsonValue shownValue(const Session &session, const Object &object)
{
    return session.pendingValue(object).value_or(valueOf(session.visit(), object));
}

std::optional<QDate> shownDate(const Session &session, const Object &object)
{
    return parseIsoDate(shownValue(session, object).text());
}

void setPassive(QWidget &control, bool isPassive)
{
    control.setAttribute(Qt::WA_TransparentForMouseEvents, isPassive);
    control.setFocusPolicy(isPassive ? Qt::NoFocus : Qt::StrongFocus);
}

QWidget *labelled(TextBlock *&label, QWidget *field, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(4);
    label = new TextBlock(QString(), Type::Body, &Tokens::ink, box);
    label->setType(Type::Body, true);
    column->addWidget(label);
    column->addWidget(field);
    column->addStretch(1);
    return box;
}

} // namespace mulyankan
