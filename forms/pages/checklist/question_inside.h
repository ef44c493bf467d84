#pragma once

#include "forms/pages/checklist/answer_area.h"
#include "forms/pages/checklist/evidence_giver.h"
#include "forms/pages/checklist/evidence_strip.h"
#include "forms/pages/checklist/gate_area.h"
#include "forms/pages/checklist/level_area.h"
#include "forms/pages/checklist/measure_entry.h"
#include "forms/pages/checklist/note_area.h"
#include "forms/pages/checklist/people_area.h"
#include "forms/pages/checklist/question_head.h"
#include "forms/pages/checklist/question_panel.h"

class QBoxLayout;
class QScrollArea;

namespace mulyankan {

class Banner;
class Button;

/// What the panel of a question is made of. The widgets belong to their parents. Private to the
/// panel.
struct QuestionPanel::Inside {
    WindowParts parts;
    QString question = {};
    QScrollArea *scroll = nullptr;
    QWidget *content = nullptr;
    QBoxLayout *column = nullptr;
    Banner *hidden = nullptr; ///< why an irrelevant question is hidden
    Button *hiddenBy = nullptr;
    Banner *message = nullptr; ///< what was refused, or happened to a file
    Banner *failure = nullptr; ///< what did not reach the disk
    Button *retry = nullptr;
    QuestionHead *head = nullptr;
    PeopleArea *people = nullptr;
    LevelArea *levels = nullptr;
    MeasureEntry *measure = nullptr;
    AnswerArea *answer = nullptr;
    GateArea *gate = nullptr;
    EvidenceGiver *giver = nullptr;
    EvidenceStrip *strip = nullptr;
    NoteArea *note = nullptr;
    QBoxLayout *pair = nullptr; ///< evidence and note, side by side where they fit
    std::vector<QuestionArea *> areas = {};

    Session &session() const { return parts.session; }
    bool hasQuestion() const
    {
        return parts.session.isOpen() && parts.session.framework().question(question);
    }
};

} // namespace mulyankan
