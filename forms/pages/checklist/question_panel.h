#pragma once

#include "forms/pages/page.h"

#include <memory>

namespace mulyankan {

/// The question in the centre of the checklist: what is asked, its five levels, measure, people
/// interviewed, evidence and note. It scrolls by itself and shows one question at a time; its
/// widgets are made once. On the window's thread.
class QuestionPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionPanel)

public:
    QuestionPanel(const WindowParts &parts, QWidget *parent);
    ~QuestionPanel() override;

    /// Texts that are being typed are recorded first. An id that the framework does not know, or no
    /// open visit: nothing is shown.
    void showQuestion(const QString &id);
    /// Empty: none.
    QString question() const;
    void retranslate();
    void arrange(const Room &room);
    /// Attach, Guidance and Note; false: none of the panel's.
    bool act(Page::Act act);
    /// A single key that answers or marks the question: 1 … 5, 0, N, E, B, Del. False: not one of
    /// them, or it belongs to the text field that has the focus. The page forwards the keys that
    /// none of its widgets took.
    bool pressKey(QKeyEvent *event);

    /// Which field has the focus and where its cursor stands, for the ui state; empty: none.
    QString cursorState() const;
    void restoreCursor(const QString &state);
    /// Puts the focus on the note, the field of a reason, or the cards; sections are those of
    /// Place.
    void focusSection(const QString &section);

Q_SIGNALS:
    void wanted(const mulyankan::Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Inside;
    // separately allocated: what the panel is made of concerns nobody else
    std::unique_ptr<Inside> m_inside;
};

} // namespace mulyankan
