#include "forms/pages/sign/consent_panel.h"

#include "forms/style.h"
#include "forms/widgets/button.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kFieldPx = 380;

} // namespace

ConsentPanel::ConsentPanel(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(buildStatement());
    column->addWidget(buildKey());
    connect(m_agreed, &QCheckBox::toggled, this, &ConsentPanel::changed);
    connect(m_choice, &QComboBox::activated, this, [this] {
        showChoice(m_language);
        Q_EMIT changed();
    });
    connect(m_other, &Button::clicked, this, &ConsentPanel::otherIdentityWanted);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        if (!m_field->text().isEmpty())
            showWrong({});
        Q_EMIT changed();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &ConsentPanel::signWanted);
    connect(m_show, &Button::clicked, this, &ConsentPanel::toggleShown);
}

QWidget *ConsentPanel::buildStatement()
{
    auto *card = new Surface(Surface::Kind::Card, this);
    card->setBar(&Tokens::accent);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(22, 14, 20, 14);
    column->setSpacing(8);
    m_statementName = new TextBlock({}, Type::Small, &Tokens::ink2, card);
    m_statement = new TextBlock({}, Type::Title, &Tokens::ink, card);
    m_statement->setObjectName(u"statement"_s);
    m_agreed = new QCheckBox(card);
    m_agreed->setObjectName(u"statementRead"_s);
    column->addWidget(m_statementName);
    column->addWidget(m_statement);
    column->addSpacing(4);
    column->addWidget(m_agreed, 0, Qt::AlignLeft);
    return card;
}

QWidget *ConsentPanel::buildKey()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(6);
    m_identityName = new TextBlock({}, Type::Body, &Tokens::ink, box);
    m_identityName->setType(Type::Body, true);
    m_choice = new QComboBox(box);
    m_choice->setObjectName(u"identityChoice"_s);
    m_choice->setMinimumWidth(kFieldPx);
    m_certificate = new TextBlock({}, Type::Body, &Tokens::ink, box);
    m_certificate->setObjectName(u"certificate"_s);
    m_certificate->setGlyph(u"badge-check"_s, &Tokens::ok);
    m_other = new Button(QString(), ButtonKind::Quiet, box);
    m_other->setObjectName(u"otherIdentity"_s);
    m_other->setGlyph(u"key-round"_s);
    m_other->setSmall(true);
    m_unable = new TextBlock({}, Type::Small, &Tokens::ink2, box);
    m_unable->setObjectName(u"unableSigners"_s);
    m_fieldName = new TextBlock({}, Type::Body, &Tokens::ink, box);
    m_fieldName->setType(Type::Body, true);
    m_field = new QLineEdit(box);
    m_field->setObjectName(u"passphrase"_s);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setMinimumWidth(kFieldPx);
    m_field->setContextMenuPolicy(Qt::NoContextMenu);
    m_field->installEventFilter(this);
    m_show = new Button(QString(), ButtonKind::Quiet, box);
    m_show->setObjectName(u"showPassphrase"_s);
    m_wrong = new TextBlock({}, Type::Small, &Tokens::bad, box);
    m_wrong->setObjectName(u"passphraseWrong"_s);
    m_wrong->setGlyph(u"circle-alert"_s);
    m_caps = new TextBlock({}, Type::Small, &Tokens::warn, box);
    m_caps->setObjectName(u"capsLock"_s);
    m_caps->setGlyph(u"triangle-alert"_s);
    m_sample = new TextBlock({}, Type::Small, &Tokens::ink2, box);
    m_sample->setObjectName(u"samplePassphrase"_s);
    m_sample->setGlyph(u"lightbulb"_s);
    auto *who = new QHBoxLayout;
    who->setSpacing(12);
    who->addWidget(m_choice);
    who->addWidget(m_certificate, 1, Qt::AlignVCenter);
    who->addWidget(m_other);
    auto *secret = new QHBoxLayout;
    secret->setSpacing(12);
    secret->addWidget(m_field);
    secret->addWidget(m_show);
    secret->addWidget(m_sample, 1, Qt::AlignVCenter);
    secret->addStretch(1);
    column->addWidget(m_identityName);
    column->addLayout(who);
    column->addWidget(m_unable);
    column->addSpacing(4);
    column->addWidget(m_fieldName);
    column->addLayout(secret);
    column->addWidget(m_wrong);
    column->addWidget(m_caps);
    for (TextBlock *each : {m_wrong, m_caps, m_sample})
        each->hide();
    return box;
}

void ConsentPanel::retranslate(Language language)
{
    m_language = language;
    m_statementName->setText(tr("Statement of the lead assessor"));
    m_statement->setText(tr("“%1”").arg(statementText(u"lead"_s, false, language)));
    m_agreed->setText(tr("I have read the statement and it is true."));
    m_identityName->setText(tr("Who signs"));
    m_choice->setAccessibleName(tr("Who signs"));
    m_other->setText(tr("Identity on a stick…"));
    m_fieldName->setText(tr("Passphrase of the signing key"));
    m_field->setAccessibleName(tr("Passphrase of the signing key"));
    m_caps->setText(tr("Caps Lock is on."));
    showHints();
    showSigners(m_reading, m_isRead, language);
}

void ConsentPanel::showHints()
{
    const bool isShown = m_field->echoMode() == QLineEdit::Normal;
    m_show->setText(isShown ? tr("Hide") : tr("Show"));
    m_show->setGlyph(isShown ? u"eye-off"_s : u"eye"_s);
    m_show->setAccessibleName(isShown ? tr("Hide the passphrase") : tr("Show the passphrase"));
    m_caps->setVisible(m_isCapsOn && m_field->hasFocus());
}

void ConsentPanel::showSigners(const SignersReading &reading, bool isRead, Language language)
{
    const QString chosen = identityFolder();
    m_reading = reading;
    m_isRead = isRead;
    m_able.clear();
    m_choice->clear();
    QStringList unable;
    for (const SignerChoice &choice : reading.choices) {
        if (choice.mayLead()) {
            m_able.push_back(choice);
            m_choice->addItem(tr("%1 (%2)").arg(choice.name, choice.identity));
            if (choice.folder == chosen)
                m_choice->setCurrentIndex(m_choice->count() - 1);
            continue;
        }
        const QString why = choice.why->reason == kIdentityNoCertificate
            ? tr("The certificate has not come back yet.")
            : errorText(*choice.why, language);
        unable << tr("Not now: %1. %2").arg(choice.name, why);
    }
    m_unable->setText(unable.join(QChar::LineSeparator));
    m_unable->setVisible(!unable.isEmpty());
    m_sample->setText(tr("Sample passphrase: %1").arg(reading.samplePassphrase));
    m_sample->setVisible(!reading.samplePassphrase.isEmpty());
    showChoice(language);
}

void ConsentPanel::showChoice(Language language)
{
    m_choice->setVisible(m_able.size() > 1);
    const int index = m_choice->currentIndex();
    if (m_able.empty() || index < 0) {
        m_certificate->setGlyph(u"lock-keyhole"_s, &Tokens::warn);
        m_certificate->setLead({});
        m_certificate->setText(m_isRead ? tr("Nobody on this laptop may sign this visit now.")
                                        : QString());
        return;
    }
    const SignerChoice &choice = m_able.at(std::size_t(index));
    m_certificate->setGlyph(u"badge-check"_s, &Tokens::ok);
    const QString until = dateText(utcDay(choice.notAfter), language);
    const bool isAlone = m_able.size() == 1;
    m_certificate->setLead(isAlone ? choice.name : QString());
    m_certificate->setText(isAlone ? tr("· certificate valid until %1").arg(until)
                                   : tr("Certificate valid until %1").arg(until));
}

void ConsentPanel::setBusy(bool isBusy)
{
    m_agreed->setEnabled(!isBusy);
    m_choice->setEnabled(!isBusy);
    m_field->setEnabled(!isBusy);
    m_show->setEnabled(!isBusy);
    m_other->setEnabled(!isBusy);
}

void ConsentPanel::showWrong(const QString &why)
{
    markField(*m_field, !why.isEmpty());
    m_wrong->setText(why);
    m_wrong->setVisible(!why.isEmpty());
}

bool ConsentPanel::hasAgreed() const
{
    return m_agreed->isChecked();
}

QString ConsentPanel::identityFolder() const
{
    const int index = m_choice->currentIndex();
    return index >= 0 && std::size_t(index) < m_able.size() ? m_able[std::size_t(index)].folder
                                                            : QString();
}

bool ConsentPanel::hasPassphrase() const
{
    return !m_field->text().isEmpty();
}

Passphrase ConsentPanel::takePassphrase()
{
    QString text = m_field->text();
    forgetPassphrase(); // the text is now the only one that holds these letters
    QByteArray bytes = text.toUtf8();
    text.fill(u'\0');
    return Passphrase(std::move(bytes));
}

void ConsentPanel::forgetPassphrase()
{
    m_field->clear();
    if (m_field->echoMode() == QLineEdit::Normal)
        toggleShown();
}

void ConsentPanel::clear()
{
    m_agreed->setChecked(false);
    forgetPassphrase();
    showWrong({});
}

void ConsentPanel::focusPassphrase()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void ConsentPanel::toggleShown()
{
    const bool isShown = m_field->echoMode() == QLineEdit::Normal;
    m_field->setEchoMode(isShown ? QLineEdit::Password : QLineEdit::Normal);
    m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                 | Qt::ImhNoAutoUppercase);
    showHints();
}

void ConsentPanel::watchCapsLock(const QKeyEvent &event)
{
    // no call of Qt tells the state: a letter does that came out as Shift alone would not have it
    if (event.key() == Qt::Key_CapsLock) {
        m_isCapsOn = false;
        return;
    }
    const QString text = event.text();
    if (text.size() != 1 || text[0].toLower() == text[0].toUpper())
        return;
    const bool hasShift = event.modifiers() & Qt::ShiftModifier;
    m_isCapsOn = text[0].isUpper() != hasShift;
}

bool ConsentPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field) {
        if (event->type() == QEvent::KeyPress)
            watchCapsLock(*static_cast<const QKeyEvent *>(event));
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::FocusIn)
            showHints();
        if (event->type() == QEvent::FocusOut)
            m_caps->hide();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mulyankan
