#pragma once

#include "model/framework/question.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace mulyankan {

struct Parameter {
    QString id;
    QString slug;
    int order = 0;
    Rational weight;
    LocalText name;
    LocalText purpose;
    QStringList observations;
    int firstQuestion = 0; ///< index into Framework::questions
    int questionCount = 0;
};

struct Fact {
    QString id;
    LocalText text;
};

struct CodeName {
    QString code;
    LocalText name;
};

struct EvidenceType {
    QString code;
    QString group;
    LocalText name;
};

struct ScaleLevel {
    int level = 0;
    Rational score; ///< 0 … 100
    LocalText name;
    LocalText meaning;
};

struct GateRule {
    int level = 0;
    int minItems = 0;
    int minGroups = 0;
    QStringList mustIncludeAnyOf; ///< codes of evidence types; empty: no such rule
};

struct Band {
    Rational min;
    LocalText name;
};

/// A questionnaire as values, immutable once loaded. Everything in the order of the file.
struct Framework {
    QString id;
    QString version;
    QString status;
    QString sha256; ///< of the bytes it was loaded from, 64 hex digits
    LocalText notice;
    LocalText title;
    std::array<ScaleLevel, 5> scale; ///< index = level − 1
    std::vector<CodeName> specialAnswers;
    Rational pointsPerParameter;
    LocalText levelRule;
    LocalText criticalRule;
    LocalText gateNote;
    std::vector<Band> bands; ///< rising, the first at 0
    std::array<GateRule, 5> evidenceGate; ///< index = level − 1
    QStringList tieOrder; ///< parameter ids
    std::vector<EvidenceType> evidenceTypes;
    std::vector<CodeName> interviewRoles;
    std::vector<CodeName> observations;
    std::vector<Fact> facts;
    std::vector<Parameter> parameters;
    std::vector<Question> questions; ///< of all parameters, one after the other
    QHash<QString, int> questionIndex;
    QHash<QString, int> factIndex;
    QHash<QString, int> parameterIndex;

    bool isOfficial() const { return status == QLatin1String("official"); }
    /// Null if there is none of that id. The pointers live as long as the framework.
    const Question *question(const QString &questionId) const;
    const Parameter *parameter(const QString &parameterId) const;
    const Fact *fact(const QString &factId) const;
    const EvidenceType *evidenceType(const QString &code) const;
    const CodeName *interviewRole(const QString &code) const;
    /// The last band whose min is at or below @p percent.
    const Band &band(const Rational &percent) const;
};

} // namespace mulyankan
