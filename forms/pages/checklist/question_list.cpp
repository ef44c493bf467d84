#include "forms/pages/checklist/question_list.h"

#include "forms/icons.h"
#include "forms/paint.h"
#include "forms/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kLineBarPx = 3;

/// Draws a line of the list by the tokens.
class QuestionLineDelegate final : public QStyledItemDelegate {
public:
    QuestionLineDelegate(const QuestionList &list, int lineCount, QObject *parent)
        : QStyledItemDelegate(parent), m_list(list), m_lineCount(lineCount)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const Look &look = lookOf(m_list);
        const int text = look.linePx(Type::Body) + m_lineCount * look.linePx(Type::Small);
        return {look.scaled(120), text + look.spaced(10)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Look &look = lookOf(m_list);
        paintGround(*painter, option, index, look);
        const QRect in =
            option.rect.adjusted(look.spaced(10), look.spaced(5), -look.spaced(8), -look.spaced(5));
        const int side = look.scaled(16);
        const QRectF first(in.x(), in.y(), in.width(), look.linePx(Type::Body));
        const bool isCurrent =
            index.data(QuestionListModel::IndexRole).toInt() == m_list.currentQuestion();
        painter->setPen(look[&Tokens::ink]);
        drawTextLine(*painter, first, index.data(QuestionListModel::CodeRole).toString(),
                     look.font(Type::Body, isCurrent || m_lineCount > 0));
        qreal right = in.right() - side;
        const qreal top = first.center().y() - side / 2.0;
        const bool isOpen = index.data(QuestionListModel::OpenRole).toBool();
        const QString why = index.data(QuestionListModel::WhyRole).toString();
        if (why.isEmpty()) {
            drawIcon(*painter, isOpen ? u"circle-dashed"_s : u"check"_s,
                     QRectF(right, top, side, side), look[isOpen ? &Tokens::ink2 : &Tokens::ok]);
            right -= side + look.spaced(4);
        }
        if (index.data(QuestionListModel::FlaggedRole).toBool())
            drawIcon(*painter, u"bookmark"_s, QRectF(right, top, side, side), look[&Tokens::warn]);
        if (m_lineCount > 0)
            paintText(*painter, in, index, look);
    }

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index, const Look &look) const
    {
        const bool isCurrent =
            index.data(QuestionListModel::IndexRole).toInt() == m_list.currentQuestion();
        Box box{.radius = kControlRadius};
        if (isCurrent)
            box.fill = look[&Tokens::accentSoft];
        else if (option.state.testFlag(QStyle::State_MouseOver))
            box.fill = look[&Tokens::sunken];
        const bool isAt = m_list.hasFocus() && m_list.currentIndex() == index;
        if (isAt) {
            box.edge = look[&Tokens::accent];
            box.edgePx = 2;
        }
        drawBox(painter, option.rect.adjusted(1, 1, -1, -1), box);
        if (isCurrent)
            drawBox(painter,
                    QRectF(option.rect.adjusted(1, 6, 0, -6))
                        .adjusted(0, 0, kLineBarPx - option.rect.width() + 1.0, 0),
                    {.radius = 1.5, .fill = look[&Tokens::accent]});
    }

    void paintText(QPainter &painter, const QRect &in, const QModelIndex &index,
                   const Look &look) const
    {
        const QString why = index.data(QuestionListModel::WhyRole).toString();
        const QString text = index.data(QuestionListModel::TextRole).toString();
        const int forText = why.isEmpty() ? m_lineCount : 1;
        qreal y = in.y() + look.linePx(Type::Body);
        const TextFlow flow({.text = text, .type = Type::Small, .maxLines = forText}, look,
                            in.width());
        flow.draw(painter, QPointF(in.x(), y), look[why.isEmpty() ? &Tokens::ink : &Tokens::ink2]);
        if (why.isEmpty() || m_lineCount < 2)
            return;
        y += look.linePx(Type::Small);
        TextFlow({.text = why, .type = Type::Small, .maxLines = m_lineCount - 1}, look, in.width())
            .draw(painter, QPointF(in.x(), y), look[&Tokens::ink]);
    }

    const QuestionList &m_list;
    int m_lineCount;
};

} // namespace

QuestionList::QuestionList(QuestionListModel &model, int lineCount, QWidget *parent)
    : QListView(parent), m_model(model), m_lineCount(lineCount)
{
    setItemDelegate(new QuestionLineDelegate(*this, lineCount, this));
    setModel(&model);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT questionChosen(index.data(QuestionListModel::IndexRole).toInt());
    });
}

void QuestionList::setCurrentQuestion(int question)
{
    const int old = m_current;
    m_current = question;
    const int row = m_model.rowOf(question);
    if (row >= 0) {
        const QModelIndex index = m_model.index(row);
        setCurrentIndex(index);
        scrollTo(index);
    }
    if (old != question)
        viewport()->update();
}

int QuestionList::rowPx() const
{
    return itemDelegate()->sizeHint({}, {}).height();
}

void QuestionList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

void QuestionList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid() && event->modifiers() == Qt::NoModifier) {
        Q_EMIT questionChosen(currentIndex().data(QuestionListModel::IndexRole).toInt());
        return;
    }
    if (event->key() == Qt::Key_Escape) { // leaves the list: for whoever holds it
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace mulyankan
