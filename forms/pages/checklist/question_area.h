#pragma once

#include "forms/window_parts.h"

#include <QWidget>

namespace mulyankan {

/// One part of the panel of a question. It is made once and shows one question after the other.
class QuestionArea : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionArea)

public:
    QuestionArea(const WindowParts &parts, QWidget *parent);

    /// Shows another question, whole. The open visit's framework knows it.
    void setQuestion(const QString &id);
    const QString &questionId() const { return m_question; }
    /// Everything that depends on the question or the language alone.
    virtual void showWords() = 0;
    /// Everything that depends on the visit.
    virtual void showState() = 0;

Q_SIGNALS:
    /// Something that the user should read, with what was kept or what to do.
    void told(bool isBad, const QString &fact, const QString &advice);

protected:
    /// The text size or the fonts are others: gaps and indents anew. Called before the first use
    /// too.
    virtual void measure() { }
    void changeEvent(QEvent *event) override;
    /// Before another question is shown: what was entered is sent.
    virtual void leaveQuestion() { }
    /// Another question, before its words are shown.
    virtual void enterQuestion() { }
    const WindowParts &parts() const { return m_parts; }
    Session &session() const { return m_parts.session; }
    Language language() const { return m_parts.language(); }
    bool hasQuestion() const;
    const Question &question() const;
    int index() const;
    const Response &response() const;
    Object object(const QString &field) const { return Object::response(m_question, field); }
    bool isDraft() const { return session().isDraft(); }
    /// The answer that is shown: on its way, failed and kept, or recorded.
    QString shownAnswer() const { return session().textOf(object(QStringLiteral("answer"))); }
    /// 1 … 5 of the answer that is shown; 0: it is no level.
    int shownLevel() const;
    int supportedLevel() const;
    std::vector<const EvidenceItem *> items() const;

private:
    WindowParts m_parts;
    QString m_question;
};

} // namespace mulyankan
