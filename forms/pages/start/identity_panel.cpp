#include "forms/pages/start/identity_panel.h"

#include "forms/pages/start/visit_words.h"
#include "forms/widgets/button.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"
#include "model/core/file.h"
#include "model/core/id.h"
#include "model/identity/identity_reasons.h"

#include <QFileInfo>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr qint64 kMaxRequestBytes = 64 * 1024;

Ink inkOf(const IdentityEntry &entry)
{
    if (entry.unreadable)
        return &Tokens::bad;
    switch (entry.info.state) {
    case IdentityState::Requested:
        return &Tokens::warn;
    case IdentityState::Certified:
        return &Tokens::ok;
    case IdentityState::Expired:
        return &Tokens::bad;
    }
    return &Tokens::ink2;
}

} // namespace

IdentityPanel::IdentityPanel(const WindowParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_back(new Button(QString(), ButtonKind::Plain, this)),
      m_title(new TextBlock(QString(), Type::Title, &Tokens::ink, this)),
      m_banner(new Banner(Tone::Ok, this)), m_fingerprint(new TextBlock(this)),
      m_entries(new QWidget(this)), m_list(new QVBoxLayout(m_entries)),
      m_form(new IdentityForm(parts, this))
{
    m_back->setObjectName(u"identityBack"_s);
    m_back->setGlyph(u"arrow-left"_s);
    m_banner->setObjectName(u"identityBanner"_s);
    m_banner->setDismissible(true);
    m_banner->hide();
    m_fingerprint->setObjectName(u"requestFingerprint"_s);
    m_fingerprint->setType(Type::Figure);
    m_fingerprint->setGlyph(u"fingerprint"_s, &Tokens::accent);
    m_fingerprint->hide();
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(m_title);
    column->addWidget(m_banner);
    column->addWidget(m_fingerprint);
    column->addWidget(m_entries);
    column->addWidget(m_form);
    column->addStretch();
    connect(m_back, &QAbstractButton::clicked, this, &IdentityPanel::closed);
    connect(m_form, &IdentityForm::created, this, &IdentityPanel::showCreated);
    connect(m_form, &IdentityForm::failed, this, [this](const Error &error) {
        tell(Tone::Bad, [this, error] {
            return std::pair(errorText(error, m_parts.language()), tr("No key was made."));
        });
    });
}

void IdentityPanel::enter()
{
    m_banner->hide();
    m_fingerprint->hide();
    m_created.clear();
    m_said = nullptr;
    refresh();
    if (m_parts.workspace.identities().empty())
        m_form->setFocus(Qt::OtherFocusReason); // to its first field
    else
        setFocus(Qt::OtherFocusReason);
}

void IdentityPanel::leave()
{
    m_form->forget();
}

void IdentityPanel::refresh()
{
    m_back->setText(tr("Visits"));
    m_title->setText(tr("Identities on this laptop"));
    m_form->retranslate();
    m_fingerprint->setText(idGroups(m_created));
    m_fingerprint->setAccessibleDescription(tr("Fingerprint of the request"));
    if (m_said) {
        const auto [fact, advice] = m_said();
        m_banner->setTexts(fact, advice);
    }
    buildList();
}

void IdentityPanel::buildList()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own click may have led here
        delete item;
    }
    const auto &entries = m_parts.workspace.identities();
    for (const IdentityEntry &entry : entries)
        addEntry(entry);
    if (!entries.empty())
        return;
    auto *none = new TextBlock(tr("There is none yet. Ask for a certificate below."), Type::Body,
                               &Tokens::ink2, m_entries);
    m_list->addWidget(none);
    none->show();
}

QString IdentityPanel::stateWords(const IdentityEntry &entry) const
{
    const Language language = m_parts.language();
    if (entry.unreadable)
        return errorText(*entry.unreadable, language);
    const QString until =
        entry.info.notAfter ? dateText(utcDay(*entry.info.notAfter), language) : QString();
    switch (entry.info.state) {
    case IdentityState::Requested:
        return tr("Certificate requested; it has not come back yet.");
    case IdentityState::Expired:
        return tr("The certificate expired on %1.").arg(until);
    case IdentityState::Certified:
        break;
    }
    if (entry.grants.empty())
        return tr("Certified until %1. The programme file grants it nothing yet.").arg(until);
    QStringList roles;
    for (const QString &role : entry.grants.front().roles)
        roles << roleText(role, language);
    const Grant &grant = entry.grants.front();
    return tr("Certified until %1. May sign as %2, %3.")
        .arg(until, roles.join(u", "_s), datesBetween(grant.from, grant.to, language));
}

QString IdentityPanel::fingerprintWords(const IdentityEntry &entry) const
{
    return tr("Fingerprint of the request: %1").arg(idGroups(entry.info.fingerprint));
}

void IdentityPanel::addEntry(const IdentityEntry &entry)
{
    auto *card = new Surface(Surface::Kind::Card, m_entries);
    card->setObjectName(u"identity-"_s + QFileInfo(entry.folder).fileName());
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(20, 12, 20, 12);
    grid->setVerticalSpacing(0);
    const QString who = entry.unreadable
        ? QFileInfo(entry.folder).fileName()
        : tr("%1 · %2", "name and id").arg(entry.info.name, entry.info.identity);
    card->setAccessibleName(who);
    auto *name = new TextBlock(who, Type::Body, &Tokens::ink, card);
    name->setType(Type::Body, true);
    name->setGlyph(u"key-round"_s, inkOf(entry));
    auto *state = new TextBlock(stateWords(entry), Type::Body, &Tokens::ink2, card);
    state->setObjectName(u"state"_s);
    grid->addWidget(name, 0, 0);
    grid->addWidget(state, 1, 0);
    grid->setColumnStretch(0, 1);
    m_list->addWidget(card);
    card->show();
    if (entry.unreadable)
        return;
    grid->addWidget(new TextBlock(fingerprintWords(entry), Type::Small, &Tokens::ink2, card), 2, 0);
    grid->addLayout(actsOf(entry, *card), 3, 0);
}

QLayout *IdentityPanel::actsOf(const IdentityEntry &entry, QWidget &card)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(8);
    const bool isAwaited = entry.info.state != IdentityState::Certified;
    auto *take = new Button(tr("Take the certificate back…"),
                            isAwaited ? ButtonKind::Secondary : ButtonKind::Quiet, &card);
    take->setObjectName(u"takeCertificate"_s);
    auto *save = new Button(tr("Save the request…"), ButtonKind::Quiet, &card);
    save->setObjectName(u"saveRequest"_s);
    for (Button *button : {take, save}) {
        button->setSmall(true);
        button->setAccessibleDescription(card.accessibleName());
        row->addWidget(button);
    }
    row->addStretch();
    connect(take, &QAbstractButton::clicked, this,
            [this, folder = entry.folder] { takeCertificate(folder); });
    connect(save, &QAbstractButton::clicked, this,
            [this, path = QString(entry.folder + u"/request.pem"_s), id = entry.info.identity] {
                saveRequest(path, id);
            });
    return row;
}

void IdentityPanel::takeCertificate(const QString &folder)
{
    FileWish wish;
    wish.title = tr("Take the certificate back");
    wish.filter = tr("Certificate (*.pem *.crt *.cer);;All files (*)");
    wish.purpose = u"certificate"_s;
    const QString file = m_parts.interaction.pickFile(this, wish);
    if (file.isEmpty())
        return;
    const auto told = [this](const Done &done) {
        m_parts.workspace.refresh();
        if (done)
            tell(Tone::Ok, [] {
                return std::pair(tr("The certificate is in its place."),
                                 tr("It can sign as soon as the programme file grants it."));
            });
        else
            tell(Tone::Bad, [this, error = done.error()] {
                return std::pair(errorText(error, m_parts.language()),
                                 tr("What was there before stays."));
            });
    };
    m_parts.jobs.run<Done>([folder, file](Progress &) { return completeIdentity(folder, file); },
                           this, told);
}

void IdentityPanel::saveRequest(const QString &requestPath, const QString &name)
{
    FileWish wish;
    wish.title = tr("Save the request");
    wish.filter = tr("Certificate request (*.pem)");
    wish.purpose = u"certificate"_s;
    wish.suggestedName = u"request-%1.pem"_s.arg(pathSafe(name));
    const QString to = m_parts.interaction.saveFile(this, wish);
    if (to.isEmpty())
        return;
    const auto copy = [requestPath, to](Progress &) -> Done {
        const auto bytes = readFile(requestPath, kMaxRequestBytes);
        return bytes ? writeFileAtomically(to, *bytes) : Done(passOn(bytes));
    };
    m_parts.jobs.run<Done>(copy, this, [this, to](const Done &done) { showSaved(to, done); });
}

void IdentityPanel::showSaved(const QString &to, const Done &done)
{
    if (done)
        tell(Tone::Ok, [to] {
            return std::pair(tr("The request is written to %1.").arg(to),
                             tr("Give the file to the secretariat and read the fingerprint of the "
                                "request to them, by voice or from paper."));
        });
    else
        tell(Tone::Bad, [this, error = done.error()] {
            return std::pair(errorText(error, m_parts.language()),
                             tr("The request is kept here; save it to another place."));
        });
}

void IdentityPanel::showCreated(const QString &folder, const CreatedIdentity &identity)
{
    m_created = identity.fingerprint;
    m_fingerprint->setText(idGroups(m_created));
    m_fingerprint->show();
    tell(Tone::Ok, [] {
        return std::pair(tr("The key is made and the request is ready."),
                         tr("Save it as a file for the secretariat, and read the fingerprint below "
                            "to them."));
    });
    saveRequest(identity.requestPath, QFileInfo(folder).fileName());
}

void IdentityPanel::tell(Tone tone, Said said)
{
    m_said = std::move(said);
    const auto [fact, advice] = m_said();
    m_banner->setTone(tone);
    m_banner->setTexts(fact, advice);
    m_banner->show();
}

} // namespace mulyankan
