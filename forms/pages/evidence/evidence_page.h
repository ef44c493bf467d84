#pragma once

#include "forms/pages/evidence/evidence_details.h"
#include "forms/pages/evidence/evidence_list.h"
#include "forms/pages/evidence/evidence_preview.h"
#include "forms/pages/evidence/give_panel.h"
#include "forms/pages/evidence/seen_panel.h"
#include "forms/pages/page.h"
#include "forms/widgets/banner.h"
#include "model/desk/withdraw.h"

class QScrollArea;
class QStackedWidget;

namespace mulyankan {

/// Evidence of the visit: taken in, looked at, described, given to questions, removed, withdrawn.
class EvidencePage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidencePage)

public:
    EvidencePage(const WindowParts &parts, QWidget *parent);
    void retranslate() override;
    void enter(const Place &place) override;
    void leave() override;
    void arrange(const Room &room) override;
    std::vector<KeyWords> keys() const override;
    bool act(Act act) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildRight();
    void connectParts();
    void addKey(const QKeySequence &keys, void (EvidencePage::*deed)());
    void showChosen();
    void showRight(QWidget *panel);
    void showColumns();
    void showEmpty();
    void pick();
    void paste();
    void give();
    void enterSeen(const QString &caption = {});
    void unlinkCurrent();
    void unlink(const QString &question);
    void removeChosen();
    void askWithdraw();
    void withdraw(const QString &id, const QString &reason);
    void takeWithdrawn(const QString &sha256, const Result<Withdrawn> &result);
    void takeOutcome(const AttachOutcome &outcome);
    void tell(Tone tone, const QString &fact, const QString &advice = {});
    void tellOutcome(const AttachOutcome &outcome);
    const EvidenceItem *current() const;

    EvidenceList *m_list = nullptr;
    EvidencePreview *m_preview = nullptr;
    QWidget *m_rightColumn = nullptr;
    QStackedWidget *m_right = nullptr;
    EvidenceDetails *m_details = nullptr;
    GivePanel *m_give = nullptr;
    SeenPanel *m_seen = nullptr;
    QScrollArea *m_seenArea = nullptr;
    QWidget *m_none = nullptr;
    Banner *m_banner = nullptr;
    Room m_room;
    bool m_isLeftOpen = false; // where the columns are folded
    bool m_isRightOpen = false;
    bool m_isWide = false;
    bool m_isGiving = false; // one item is being given to a further question
    bool m_isSeeing = false;
    QString m_presetQuestion; // for what was just taken in
};

} // namespace mulyankan
