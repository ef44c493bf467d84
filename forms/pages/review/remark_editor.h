#pragma once

#include "forms/pages/page.h"
#include "forms/pages/review/remark_book.h"

class QComboBox;
class QPlainTextEdit;

namespace mulyankan {

class Banner;
class Button;
class Segments;
class TextBlock;

/// Where the city's remark on one question, or on the visit, is written down: agree, partly,
/// disagree; the reason; in whose name. Read only once the visit is signed.
class RemarkEditor final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemarkEditor)

public:
    explicit RemarkEditor(const WindowParts &parts, QWidget *parent = nullptr);

    /// The remark on @p question; on the visit for an empty one. What was typed is recorded.
    void show(const QString &question);
    /// What the session says now; a text that is being typed stays.
    void refresh();
    void retranslate();
    /// Another visit stands open.
    void forget();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void showText();
    void showSpeakers();
    void showFailure();
    void keepText();

    WindowParts m_parts;
    RemarkBook m_book;
    QString m_question;
    TextBlock *m_title;
    Segments *m_agree;
    Button *m_takeBack;
    TextBlock *m_byName;
    QComboBox *m_by;
    QPlainTextEdit *m_text;
    TextBlock *m_hint;
    Banner *m_failure;
    bool m_isShowing = false; // the fields are being set, not typed into
};

} // namespace mulyankan
