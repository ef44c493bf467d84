#include "forms/pages/evidence/evidence_model.h"

#include "forms/pages/evidence/evidence_words.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace mulyankan {

EvidenceModel::EvidenceModel(const Session &session, const Languages &languages, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_languages(languages)
{
}

bool EvidenceModel::setIds(const QStringList &ids)
{
    if (ids == m_ids) {
        showAnew();
        return false;
    }
    beginResetModel();
    m_ids = ids;
    endResetModel();
    return true;
}

void EvidenceModel::showAnew()
{
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_ids.size()) - 1));
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    const QString id = idAt(index);
    if (role == IdRole)
        return id;
    const EvidenceItem *item = m_session.isOpen() ? m_session.visit().item(id) : nullptr;
    if (!item)
        return {};
    const EvidenceWords words(m_session, m_languages.current());
    if (role == Qt::DisplayRole)
        return words.title(*item);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return QString(words.title(*item) + u", " + words.kind(*item));
    return {};
}

Qt::ItemFlags EvidenceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return m_session.isDraft() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList EvidenceModel::mimeTypes() const
{
    return {QLatin1String(kEvidenceMime)};
}

QMimeData *EvidenceModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList chosen;
    for (const QModelIndex &index : indexes)
        chosen << idAt(index);
    auto *data = new QMimeData;
    data->setData(QLatin1String(kEvidenceMime), chosen.join(u'\n').toUtf8());
    return data;
}

} // namespace mulyankan
