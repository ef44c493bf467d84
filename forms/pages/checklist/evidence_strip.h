#pragma once

#include "forms/pages/checklist/question_area.h"

class QLayout;

namespace mulyankan {

class Button;
class EvidenceGiver;
class EvidenceTile;
class TextBlock;

/// The evidence of a question as tiles, and a tile that takes more.
class EvidenceStrip final : public QuestionArea {
    Q_OBJECT

public:
    EvidenceStrip(const WindowParts &parts, EvidenceGiver &giver, QWidget *parent);

    void showWords() override;
    void showState() override;
    /// Something that can be taken is held over the panel.
    void setInvited(bool isInvited);

Q_SIGNALS:
    void itemWanted(const QString &evidence);

protected:
    void measure() override;

private:
    void makeTile();
    void showItem(EvidenceTile &tile, const EvidenceItem &item);
    EvidenceGiver &m_giver;
    QLayout *m_flow;
    TextBlock *m_title;
    Button *m_seen;
    std::vector<EvidenceTile *> m_tiles;
    QStringList m_ids; ///< of the items in the first tiles
    EvidenceTile *m_add;
};

} // namespace mulyankan
