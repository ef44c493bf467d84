#include "forms/pages/start/identity_form.h"

#include "forms/style.h"
#include "forms/widgets/button.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kFewestDifferent = 5; // characters; "aaaaaaaaaa" keeps nobody out
constexpr int kFieldPx = 420;

int charactersOf(const QString &text)
{
    return int(text.toUcs4().size());
}

/// The first free folder for an id: a second key for the same id is a reserve.
QString freeFolder(const QString &parent, const QString &id)
{
    const QString name = pathSafe(id);
    QString folder = QString(parent + u'/' + name);
    for (int n = 2; QFileInfo::exists(folder); ++n)
        folder = u"%1/%2-%3"_s.arg(parent, name).arg(n);
    return folder;
}

struct MadeIdentity {
    QString folder;
    CreatedIdentity identity;
};

} // namespace

PassphraseFault passphraseFault(const QString &passphrase, const QString &again)
{
    if (charactersOf(passphrase) < kMinPassphraseCharacters)
        return PassphraseFault::Short;
    const auto letters = passphrase.toUcs4();
    if (QSet<uint>(letters.begin(), letters.end()).size() < kFewestDifferent)
        return PassphraseFault::Simple;
    return passphrase == again ? PassphraseFault::None : PassphraseFault::Differs;
}

QString pathSafe(const QString &name)
{
    QString safe;
    for (const QChar c : name) {
        const bool isPlain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_');
        if (isPlain || (!safe.isEmpty() && !safe.endsWith(u'-')))
            safe += isPlain ? c.toLower() : QChar(u'-');
    }
    while (safe.endsWith(u'-'))
        safe.chop(1);
    static const QSet<QString> reserved{u"con"_s,  u"prn"_s,  u"aux"_s,  u"nul"_s,  u"com1"_s,
                                        u"com2"_s, u"com3"_s, u"com4"_s, u"lpt1"_s, u"lpt2"_s};
    const bool isUsable = !safe.isEmpty() && !reserved.contains(safe);
    return isUsable ? safe.left(64) : QString(u"identity-"_s + safe).left(64);
}

IdentityForm::IdentityForm(const WindowParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts)
{
    auto *own = new QVBoxLayout(this);
    own->setContentsMargins(0, 0, 0, 0);
    auto *card = new Surface(Surface::Kind::Card, this);
    own->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(4);
    m_title = new TextBlock(card);
    m_title->setType(Type::Body, true);
    m_text = new TextBlock(QString(), Type::Body, &Tokens::ink2, card);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    m_name = addField(u"identityName"_s, false);
    m_id = addField(u"identityId"_s, false);
    m_passphrase = addField(u"passphrase"_s, true);
    m_rule = new TextBlock(QString(), Type::Small, &Tokens::ink2, card);
    m_rule->setObjectName(u"passphraseRule"_s);
    column->addWidget(m_rule);
    m_again = addField(u"passphraseAgain"_s, true);
    column->addSpacing(12);
    m_create = new Button(QString(), ButtonKind::Primary, card);
    m_create->setObjectName(u"createIdentity"_s);
    m_create->setGlyph(u"key-round"_s);
    column->addWidget(m_create, 0, Qt::AlignLeft);
    connect(m_create, &QAbstractButton::clicked, this, &IdentityForm::create);
    setFocusProxy(m_name.line);
    fitFields();
}

void IdentityForm::fitFields()
{
    for (const Field *field : {&m_name, &m_id, &m_passphrase, &m_again}) {
        if (field->line)
            field->line->setMaximumWidth(lookOf(*this).scaled(kFieldPx));
    }
}

void IdentityForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitFields();
}

IdentityForm::Field IdentityForm::addField(const QString &name, bool isSecret)
{
    QWidget *card = m_title->parentWidget();
    auto *column = static_cast<QVBoxLayout *>(card->layout());
    Field field;
    field.label = new TextBlock(QString(), Type::Small, &Tokens::ink, card);
    field.line = new QLineEdit(card);
    field.line->setObjectName(name);
    if (isSecret) {
        field.line->setEchoMode(QLineEdit::Password);
        field.line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData
                                        | Qt::ImhNoPredictiveText);
    }
    field.fault = new TextBlock(QString(), Type::Small, &Tokens::bad, card);
    field.fault->setObjectName(name + u"Fault"_s);
    field.fault->setGlyph(u"circle-alert"_s);
    field.fault->hide();
    column->addSpacing(4);
    column->addWidget(field.label);
    column->addWidget(field.line);
    column->addWidget(field.fault);
    connect(field.line, &QLineEdit::textChanged, this, [this] {
        showStrength();
        showFaults();
    });
    connect(field.line, &QLineEdit::returnPressed, this, &IdentityForm::create);
    return field;
}

void IdentityForm::retranslate()
{
    m_title->setText(tr("Ask for a certificate"));
    m_text->setText(tr("The key is made on this laptop, protected by your passphrase, and never "
                       "leaves it. The secretariat gets a request, which holds your name and id."));
    const std::pair<Field *, QString> labels[] = {
        {&m_name, tr("Your name, as it will stand beside your signature")},
        {&m_id, tr("Your id, as the secretariat knows you")},
        {&m_passphrase, tr("Passphrase for the key")},
        {&m_again, tr("The passphrase once more")}};
    for (const auto &[field, words] : labels) {
        field->label->setText(words);
        field->line->setAccessibleName(words);
    }
    m_create->setText(tr("Make the request…"));
    if (m_isRunning)
        m_create->setOffBecause(tr("The key is being made."));
    showStrength();
    showFaults();
}

void IdentityForm::forget()
{
    m_wasTried = false;
    m_passphrase.line->clear();
    m_again.line->clear();
    showFaults();
}

QString IdentityForm::faultWords(PassphraseFault fault) const
{
    switch (fault) {
    case PassphraseFault::Short:
        return tr("It needs at least %n character(s).", nullptr, kMinPassphraseCharacters);
    case PassphraseFault::Simple:
        return tr("Too simple: it repeats the same few characters.");
    case PassphraseFault::Differs:
        return tr("The two are not the same.");
    case PassphraseFault::None:
        break;
    }
    return {};
}

void IdentityForm::setFault(const Field &field, const QString &why)
{
    field.fault->setText(why);
    field.fault->setVisible(!why.isEmpty());
    field.line->setAccessibleDescription(why);
    markField(*field.line, !why.isEmpty());
}

void IdentityForm::showStrength()
{
    const int typed = charactersOf(m_passphrase.line->text());
    const QString rule = tr("At least %n character(s). Four words that do not belong together are "
                            "easy to keep in mind and hard to guess. Nobody can recover it.",
                            nullptr, kMinPassphraseCharacters);
    const auto fault = passphraseFault(m_passphrase.line->text(), m_passphrase.line->text());
    const bool isGood = fault == PassphraseFault::None;
    m_rule->setGlyph(isGood ? u"circle-check"_s : u"circle-info"_s,
                     isGood ? &Tokens::ok : &Tokens::ink2);
    m_rule->setText(typed == 0 ? rule
                        : isGood
                        ? tr("%n character(s): long enough. Nobody can recover it.", nullptr, typed)
                        : faultWords(fault));
}

void IdentityForm::showFaults()
{
    if (m_wasTried)
        isComplete();
    else
        for (const Field *field : {&m_name, &m_id, &m_passphrase, &m_again})
            setFault(*field, {});
}

bool IdentityForm::isComplete()
{
    const auto fault = passphraseFault(m_passphrase.line->text(), m_again.line->text());
    const bool isAgain = fault == PassphraseFault::Differs;
    setFault(m_name,
             m_name.line->text().trimmed().isEmpty() ? tr("The name is missing.") : QString());
    setFault(m_id, m_id.line->text().trimmed().isEmpty() ? tr("The id is missing.") : QString());
    setFault(m_passphrase, isAgain ? QString() : faultWords(fault));
    setFault(m_again, isAgain ? faultWords(fault) : QString());
    for (const Field *field : {&m_name, &m_id, &m_passphrase, &m_again}) {
        if (field->fault->text().isEmpty())
            continue;
        return false;
    }
    return true;
}

void IdentityForm::create()
{
    m_wasTried = true;
    if (m_isRunning || !isComplete())
        return;
    const QString id = m_id.line->text().trimmed();
    if (isAnotherWanted(id))
        make(m_name.line->text().trimmed(), id);
}

bool IdentityForm::isAnotherWanted(const QString &id)
{
    const auto &entries = m_parts.workspace.identities();
    const bool isThere = std::any_of(entries.begin(), entries.end(),
                                     [&](const auto &entry) { return entry.info.identity == id; });
    return !isThere
        || m_parts.interaction.confirm(
            this,
            {.title = tr("Make another key for %1?").arg(id),
             .text = tr("There is a key with this id on this laptop. Another one is a "
                        "reserve; it needs a certificate of its own."),
             .act = tr("Make another key")});
}

void IdentityForm::make(const QString &name, const QString &id)
{
    // by the job, which std::function copies; the last copy to go wipes the passphrase
    const auto secret = std::make_shared<Passphrase>(m_passphrase.line->text().toUtf8());
    forget();
    setRunning(true);
    m_parts.jobs.run<Result<MadeIdentity>>(
        [secret, name, id,
         parent = m_parts.workspace.identitiesFolder()](Progress &) -> Result<MadeIdentity> {
            const QString folder = freeFolder(parent, id);
            auto created = createIdentity(folder, name, id, *secret);
            if (!created)
                return passOn(created);
            return MadeIdentity{folder, *std::move(created)};
        },
        this,
        [this](const Result<MadeIdentity> &made) {
            setRunning(false);
            m_parts.workspace.refresh();
            if (made)
                Q_EMIT created(made->folder, made->identity);
            else
                Q_EMIT failed(made.error());
        });
}

void IdentityForm::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_create->setOffBecause(isRunning ? tr("The key is being made.") : QString());
}

} // namespace mulyankan
