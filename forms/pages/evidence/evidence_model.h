#pragma once

#include "forms/languages.h"
#include "forms/session.h"

#include <QAbstractListModel>

namespace mulyankan {

/// The form in which chosen items are dragged: their ids, one a line.
inline constexpr char kEvidenceMime[] = "application/x-mulyankan-evidence";

/// Items of the open visit in a list, by id; what is said of them is read from the session.
class EvidenceModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceModel)

public:
    enum Role { IdRole = Qt::UserRole };

    /// Both outlive it.
    EvidenceModel(const Session &session, const Languages &languages, QObject *parent = nullptr);

    const QStringList &ids() const { return m_ids; }
    /// The same ones again are only shown anew. @returns true if they are others.
    bool setIds(const QStringList &ids);
    QString idAt(const QModelIndex &index) const { return m_ids.value(index.row()); }
    QModelIndex indexOf(const QString &id) const { return index(int(m_ids.indexOf(id))); }
    void showAnew();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    const Session &m_session;
    const Languages &m_languages;
    QStringList m_ids;
};

} // namespace mulyankan
