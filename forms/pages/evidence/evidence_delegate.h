#pragma once

#include "forms/session.h"
#include "forms/theme.h"
#include "forms/thumbnails.h"

#include <QStyledItemDelegate>

namespace mulyankan {

/// Paints an item of evidence: as a row of a list, its picture left; or as a cell of the gallery,
/// its picture above.
class EvidenceDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceDelegate)

public:
    enum class Form { Row, Cell };

    /// All of them outlive it.
    EvidenceDelegate(const Session &session, Thumbnails &thumbnails, Form form, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const EvidenceItem &item,
                  const QModelIndex &index) const;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const EvidenceItem &item,
                   const QModelIndex &index) const;
    void paintThumb(QPainter &painter, const QRectF &rect, const EvidenceItem &item,
                    const Look &look, bool isSelected) const;
    QString kindOf(const QModelIndex &index) const;

    const Session &m_session;
    Thumbnails &m_thumbnails;
    Form m_form;
};

} // namespace mulyankan
