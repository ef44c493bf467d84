#pragma once

#include "forms/pages/page.h"
#include "model/identity/passphrase.h"

class QLineEdit;

namespace mulyankan {

class Button;
class TextBlock;

/// Why a passphrase for a new key is refused by the form, before the model is asked.
enum class PassphraseFault { None, Short, Simple, Differs };
/// @p again: the same once more.
PassphraseFault passphraseFault(const QString &passphrase, const QString &again);

/// `name`, made into the name of a folder on every system: letters, digits, `-`, `_`; never empty
/// or reserved.
QString pathSafe(const QString &name);

/// Asks for a certificate: name and id, a passphrase twice. Makes the key in a job and clears the
/// passphrase at once.
class IdentityForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdentityForm)

public:
    explicit IdentityForm(const WindowParts &parts, QWidget *parent = nullptr);

    void retranslate();
    /// Empties what is secret.
    void forget();

Q_SIGNALS:
    void created(const QString &folder, const mulyankan::CreatedIdentity &identity);
    void failed(const mulyankan::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field {
        TextBlock *label = nullptr;
        QLineEdit *line = nullptr;
        TextBlock *fault = nullptr;
    };
    Field addField(const QString &name, bool isSecret);
    void setFault(const Field &field, const QString &why);
    void fitFields();
    void showFaults();
    void showStrength();
    bool isComplete();
    QString faultWords(PassphraseFault fault) const;
    void create();
    void make(const QString &name, const QString &id);
    bool isAnotherWanted(const QString &id);
    void setRunning(bool isRunning);

    WindowParts m_parts;
    TextBlock *m_title;
    TextBlock *m_text;
    Field m_name;
    Field m_id;
    Field m_passphrase;
    Field m_again;
    TextBlock *m_rule;
    Button *m_create;
    bool m_wasTried = false; // faults are shown from the first attempt on
    bool m_isRunning = false;
};

} // namespace mulyankan
