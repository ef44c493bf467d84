#pragma once

#include "model/scoring/scoreboard.h"

#include <QAbstractListModel>

namespace mulyankan {

/// What the city reads: the visit, then each parameter with its questions. Levels are said only
/// where they are shown to the city; notes, reasons and marks of the team are in no role.
class CityModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CityModel)

public:
    enum class Kind { Visit, Parameter, Question };
    enum Role {
        KindRole = Qt::UserRole,
        CodeRole, ///< of the question
        TextRole, ///< as DisplayRole
        LevelRole, ///< the answer in words; empty where levels are hidden
        EvidenceRole, ///< how many items, in words
        AgreeRole ///< of the city's remark: "yes", "partly", "no"; empty: none
    };

    explicit CityModel(QObject *parent = nullptr);

    /// The relevant questions of the open visit. The references live until the next call or clear.
    void show(const Framework &framework, const Visit &visit, const Scoreboard &board);
    void clear();
    void setLanguage(Language language);
    void setLevelsShown(bool isOn);
    /// The question of a row; empty for other rows.
    QString question(int row) const;
    /// −1 if it is not there; the row of the visit for an empty one.
    int rowOf(const QString &question) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        Kind kind = Kind::Visit;
        int index = 0; ///< into the framework's parameters or questions
        friend bool operator==(const Row &, const Row &) = default;
    };
    void tellAll();
    QVariant questionData(const Question &question, int role) const;

    const Framework *m_framework = nullptr;
    const Visit *m_visit = nullptr;
    Language m_language = Language::English;
    bool m_areLevelsShown = false;
    std::vector<Row> m_rows;
};

/// An answer as the city reads it: "Level 4 · Managed", "Not applicable", "Not answered".
QString cityAnswer(const Framework &framework, const QString &answer, Language language);
/// Agree, partly, disagree, by their codes; empty for anything else.
QString agreementText(const QString &agree);
/// The city's remark of the closing meeting on a question; on the visit for an empty one.
const Remark *remarkOn(const Visit &visit, const QString &question);

} // namespace mulyankan
