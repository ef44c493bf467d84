#pragma once

#include "forms/pages/page.h"
#include "forms/pages/sign/sign_work.h"

#include <variant>

class QScrollArea;
class QVBoxLayout;

namespace mulyankan {

class Banner;
class Button;
class ConsentPanel;
class EmptyState;
class JobStrip;
class SignSummary;
class SignedPanel;
class StepList;
struct StepLine;
enum class StepState;
class Surface;
class TextBlock;

/// The last step at the city: what is signed, the lead's consent, the signature, and the bundle on
/// a stick. Later the same page says who signed when, and exports again.
class SignPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignPage)

public:
    SignPage(const WindowParts &parts, QWidget *parent);

    void retranslate() override;
    void enter(const Place &place) override;
    void leave() override;
    void arrange(const Room &room) override;
    std::vector<KeyWords> keys() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What the line at the foot tells until it is dismissed.
    using Told = std::variant<std::monostate, SignedVisit, Error, ExportOutcome>;

    QWidget *buildCentre();
    QWidget *buildFoot();
    QWidget *buildSide();
    void connectWork();
    void connectButtons();
    void renew();
    void showCentre();
    void showNotices();
    void showSteps();
    void showFoot();
    void showTold();
    void tellOutcome(const ExportOutcome &outcome);
    void fold();
    void goOn();
    void sign();
    void pickIdentity();
    void pickExport();
    void takeRefusal(const Error &error);
    bool isDraft() const { return session().isDraft(); }
    /// Why nothing can be signed this moment, the first reason; empty: it can.
    QString whyNot() const;
    QString whyNoSigner() const;
    QString whyNoId() const;
    std::vector<StepLine> steps() const;
    StepState exportState(int part) const;
    bool hasBundleOutside() const;

    SignWork *m_work;
    Told m_told;
    QString m_visit; // that the marks and the line at the foot belong to
    bool m_hasExported = false; // since the page was opened on this visit
    bool m_hasSide = true;
    QTimer m_tick; // while a bundle is written: which step it is at
    EmptyState *m_empty;
    QWidget *m_body;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column; // of the centre
    TextBlock *m_title;
    TextBlock *m_subtitle;
    Banner *m_blocked;
    Banner *m_cannot;
    SignSummary *m_summary;
    ConsentPanel *m_consent;
    SignedPanel *m_signedPanel;
    Banner *m_result;
    TextBlock *m_hint;
    Button *m_back;
    Button *m_again;
    Button *m_primary;
    Surface *m_side;
    QWidget *m_sideBody; // in the side panel, or below the centre where there is no room
    QVBoxLayout *m_sideColumn;
    JobStrip *m_strip;
    QVBoxLayout *m_footColumn;
    TextBlock *m_stepsName;
    StepList *m_steps;
    TextBlock *m_whoName;
    StepList *m_who;
    TextBlock *m_file;
};

} // namespace mulyankan
