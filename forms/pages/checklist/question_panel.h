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
    /// A single key that answers or marks the question: 1 … 5, 0, N, E, B, Del; Ctrl+V with a file
    /// or picture. False: none of them, or it belongs to the text field that has the focus. The
    /// page forwards the keys that none of its widgets took.
    bool pressKey(QKeyEvent *event);

    /// Which field has the focus and where its cursor stands, for the ui state; empty: none.
    QString cursorState() const;
    void restoreCursor(const QString &state);
    /// Puts the focus on `note` or `reason`; anything else is the cards.
    void focusSection(const QString &section);

Q_SIGNALS:
    void wanted(const mulyankan::Place &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Inside;
    void build();
    void buildEnd();
    void wire();
    void setMargins();
    void refresh();
    void showState();
    void showHidden();
    void showFailure();
    void tell(bool isBad, const QString &fact, const QString &advice);
    void take(const Touched &touched);
    void goToReason();
    bool choose(int key);
    std::vector<std::pair<QString, QWidget *>> fields() const;
    // separately allocated: what the panel is made of concerns nobody else
    std::unique_ptr<Inside> m_inside;
};

} // namespace mulyankan
