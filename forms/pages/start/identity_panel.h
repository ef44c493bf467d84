#pragma once

#include "forms/pages/start/identity_form.h"
#include "forms/widgets/banner.h"
#include "forms/widgets/surface.h"

#include <functional>

class QBoxLayout;
class QLayout;

namespace mulyankan {

/// The identities of this laptop with their state, and the way to a new one: request out,
/// certificate back.
class IdentityPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdentityPanel)

public:
    explicit IdentityPanel(const WindowParts &parts, QWidget *parent = nullptr);

    /// Everything anew: of the workspace, in the language that is set; what is typed stays.
    void refresh();
    /// Shown anew: old results go.
    void enter();
    /// Left: what is secret goes.
    void leave();

Q_SIGNALS:
    void closed();

private:
    void buildList();
    void addEntry(const IdentityEntry &entry);
    /// The buttons of an entry.
    QLayout *actsOf(const IdentityEntry &entry, QWidget &card);
    QString stateWords(const IdentityEntry &entry) const;
    QString fingerprintWords(const IdentityEntry &entry) const;
    void takeCertificate(const QString &folder);
    void saveRequest(const QString &requestPath, const QString &name);
    void showSaved(const QString &to, const Done &done);
    void showCreated(const QString &folder, const CreatedIdentity &identity);
    /// The fact and the advice, in the language that is set whenever it is called.
    using Said = std::function<std::pair<QString, QString>()>;
    void tell(Tone tone, Said said);

    WindowParts m_parts;
    Button *m_back;
    TextBlock *m_title;
    Banner *m_banner;
    Said m_said; // by m_banner
    TextBlock *m_fingerprint; ///< of the request just made, to be read aloud
    QWidget *m_entries;
    QBoxLayout *m_list; // of m_entries
    IdentityForm *m_form;
    QString m_created; // fingerprint of the request just made
};

} // namespace mulyankan
