#pragma once

#include "model/city/city_register.h"

#include <QListWidget>

namespace mulyankan {

/// The cities that a search has found, below the field: both names with what was typed in them,
/// State and zone, code, and why it is there where that is not plain. The focus stays in the field,
/// which hands its arrows on.
class CityList final : public QListWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CityList)

public:
    explicit CityList(QWidget *parent);

    /// Best first; the first one is the current one. Hidden without any.
    void showCities(const std::vector<City> &cities, const QString &typed, Language language);
    const City *current() const;
    /// To the next row or back; stops at the ends.
    void step(int rows);
    const QString &typed() const { return m_typed; }
    Language language() const { return m_language; }
    const City &city(int row) const { return m_cities[size_t(row)]; }
    /// Names in one line with State and code, or below one another.
    bool isWide() const;
    /// The remark of a row; empty: none.
    QString reason(int row) const;

Q_SIGNALS:
    void chosen(const mulyankan::City &city);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    std::vector<City> m_cities;
    QString m_typed;
    Language m_language = Language::English;
};

} // namespace mulyankan
