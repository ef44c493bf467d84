#pragma once

#include "forms/pages/verify/verdict_words.h"
#include "forms/widgets/painted.h"

#include <QWidget>

class QVBoxLayout;

namespace mulyankan {

class CodeGroups;
class FactGrid;
class Surface;

/// The verdict, large: its icon, its word, its code, one sentence, on the fill of its colour.
class VerdictHead final : public Painted {
    Q_OBJECT

public:
    explicit VerdictHead(QWidget *parent);
    void showVerdict(const VerdictWords &words, bool isKnown);

protected:
    void paintEvent(QPaintEvent *event) override;
    void renew() override;

private:
    int glyphPx() const;
    Sign m_sign = Sign::Indeterminate;
    QString m_glyph;
    bool m_isKnown = false;
    TextBlock *m_word;
    TextBlock *m_code;
    TextBlock *m_sentence;
};

/// All that is said of one check: verdict, what it is, who signed, what was found, what to do.
class VerdictView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerdictView)

public:
    explicit VerdictView(QWidget *parent);
    void showCheck(const BundleCheck &check, Language language, bool areScoresHidden);

private:
    void showFacts(const BundleCheck &check, Language language, bool areScoresHidden);
    void showSigners(const BundleVerdict *verdict, Language language);
    void showFindings(const BundleVerdict *verdict, Language language);
    QWidget *findingCard(const Finding &finding, Language language);
    void showAdvice(const VerdictWords &words);

    VerdictHead *m_head;
    Surface *m_factsCard;
    FactGrid *m_facts;
    TextBlock *m_notices;
    QWidget *m_idRow;
    TextBlock *m_idName;
    CodeGroups *m_id;
    TextBlock *m_signersName;
    QWidget *m_signers;
    QVBoxLayout *m_signerLines;
    TextBlock *m_findingsName;
    QVBoxLayout *m_findings;
    QWidget *m_advice;
    TextBlock *m_todoName;
    TextBlock *m_todo;
    TextBlock *m_limitsName;
    TextBlock *m_limits;
};

} // namespace mulyankan
