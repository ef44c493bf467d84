#pragma once

#include "forms/itemmodels/city_model.h"
#include "forms/theme.h"

#include <QListView>

namespace mulyankan {

/// Parameters and questions of the city's summary, in large type. The current row is the one that
/// stands beside it in full.
class SummaryList final : public QListView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SummaryList)

public:
    explicit SummaryList(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Another row became the current one.
    void currentRow(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
};

/// Icon and tone of the city's remark: by "yes", "partly", "no".
QString agreementGlyph(const QString &agree);
Ink agreementInk(const QString &agree);

} // namespace mulyankan
