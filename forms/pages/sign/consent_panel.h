#pragma once

#include "forms/pages/sign/signing_jobs.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace mulyankan {

class Button;
class Surface;
class TextBlock;

/// What the lead agrees to and with which key: the statement, the identity, the passphrase. The
/// passphrase stays in its field until it is taken, and nowhere else.
class ConsentPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConsentPanel)

public:
    explicit ConsentPanel(QWidget *parent);

    void retranslate(Language language);
    /// Keeps the choice, the mark and what is being typed.
    void showSigners(const SignersReading &reading, bool isRead, Language language);
    /// While a signature is made nothing can be changed.
    void setBusy(bool isBusy);
    /// Why the passphrase did not open the key; empty: nothing is wrong.
    void showWrong(const QString &why);

    bool hasAgreed() const;
    /// Empty: nobody who may sign.
    QString identityFolder() const;
    bool hasPassphrase() const;
    /// The passphrase, once; the field is empty afterwards.
    Passphrase takePassphrase();
    /// What is still missing, or to be read again, goes: another visit, the page is left.
    void clear();
    void forgetPassphrase();
    void focusPassphrase();

Q_SIGNALS:
    /// Something that signing waits for is another.
    void changed();
    /// Enter in the passphrase.
    void signWanted();
    void otherIdentityWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildStatement();
    QWidget *buildKey();
    void watchCapsLock(const QKeyEvent &event);
    void showChoice(Language language);
    void toggleShown();
    void showHints();

    SignersReading m_reading;
    bool m_isRead = false;
    bool m_isCapsOn = false;
    Language m_language = Language::English;
    std::vector<SignerChoice> m_able; // those who may sign, as the list has them
    TextBlock *m_statementName;
    TextBlock *m_statement;
    QCheckBox *m_agreed;
    TextBlock *m_identityName;
    QComboBox *m_choice;
    TextBlock *m_certificate;
    Button *m_other;
    TextBlock *m_unable;
    TextBlock *m_fieldName;
    QLineEdit *m_field;
    Button *m_show;
    TextBlock *m_wrong;
    TextBlock *m_caps;
    TextBlock *m_sample;
};

} // namespace mulyankan
