#include "forms/pages/checklist/people_area.h"

#include "forms/icons.h"
#include "forms/pages/checklist/ends_layout.h"
#include "forms/pages/checklist/flow_layout.h"
#include "forms/pages/checklist/gate_words.h"
#include "forms/paint.h"
#include "forms/style.h"
#include "forms/widgets/button.h"
#include "forms/widgets/text_block.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kMarkPx = 14;

QString roleName(const Framework &framework, const QString &code, Language language)
{
    const CodeName *role = framework.interviewRole(code);
    return role ? role->name.in(language) : code;
}

} // namespace

RoleChip::RoleChip(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &QWidget::updateGeometry);
}

void RoleChip::setGlyph(const QString &icon)
{
    m_glyph = icon;
    setCheckable(false);
    updateGeometry();
}

QSize RoleChip::sizeHint() const
{
    const Look &look = lookOf(*this);
    if (!m_glyph.isEmpty())
        return {look.scaled(kMarkPx) + 2 * look.spaced(9),
                look.linePx(Type::Small) + look.spaced(6)};
    const int mark = isChecked() ? look.scaled(kMarkPx) + look.spaced(4) : 0;
    const int words = textWidthPx(text(), look.font(Type::Small));
    return {mark + words + 2 * look.spaced(9), look.linePx(Type::Small) + look.spaced(6)};
}

void RoleChip::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(*this);
    QPainter painter(this);
    Box box{
        .radius = height() / 2.0, .fill = look[&Tokens::surface], .edge = look[&Tokens::control]};
    if (isChecked()) {
        box.fill = look[&Tokens::accentSoft];
        box.edge = look[&Tokens::accent];
    } else if (isEnabled() && (isDown() || underMouse())) {
        box.fill = look[&Tokens::sunken];
    }
    drawBox(painter, rect(), box);
    const QColor &ink = look[isChecked() ? &Tokens::accent : &Tokens::ink];
    QRectF rest = QRectF(rect()).adjusted(look.spaced(9), 0, -look.spaced(9), 0);
    if (isChecked() || !m_glyph.isEmpty()) {
        const int side = look.scaled(kMarkPx);
        drawIcon(painter, m_glyph.isEmpty() ? u"check"_s : m_glyph,
                 {rest.x(), (height() - side) / 2.0, 1.0 * side, 1.0 * side}, ink);
        rest.setLeft(rest.left() + side + look.spaced(4));
    }
    painter.setPen(ink);
    drawTextLine(painter, rest, text(), look.font(Type::Small));
}

void RoleChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

PeopleArea::PeopleArea(const WindowParts &parts, QWidget *parent) : QuestionArea(parts, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    auto *chips = new QWidget(this);
    m_flow = new FlowLayout(chips, 6);
    m_title = new TextBlock(QString(), Type::Body, &Tokens::ink, chips);
    m_title->setType(Type::Body, true);
    m_title->setMaxLines(1);
    m_other = new RoleChip(chips);
    m_other->setObjectName(u"otherRole"_s);
    m_other->setGlyph(u"user-plus"_s);
    m_flow->addWidget(m_title);
    m_flow->addWidget(m_other);
    layout->addWidget(chips);
    m_offerRow = new QWidget(this);
    auto *ends = new EndsLayout(m_offerRow);
    m_offerText = new TextBlock(QString(), Type::Small, &Tokens::ink2, m_offerRow);
    m_offerText->setGlyph(u"circle-info"_s);
    m_offerText->setAlignment(Qt::AlignVCenter);
    m_offer = new Button(QString(), ButtonKind::Quiet, m_offerRow);
    m_offer->setObjectName(u"addInterview"_s);
    m_offer->setSmall(true);
    m_offer->setGlyph(u"plus"_s);
    ends->addWidget(m_offerText);
    ends->addWidget(m_offer);
    layout->addWidget(m_offerRow);
    connect(m_other, &QAbstractButton::clicked, this, &PeopleArea::addOther);
    connect(m_offer, &QAbstractButton::clicked, this, &PeopleArea::interviewWanted);
    PeopleArea::measure();
}

void PeopleArea::measure()
{
    // under the words beside the icon of what to look for
    const Look &look = lookOf(*this);
    layout()->setContentsMargins(look.scaled(18) + look.spaced(8), 0, 0, look.spaced(4));
}

QStringList PeopleArea::interviewed() const
{
    const auto pending = session().pendingValue(object(u"interviewed"_s));
    return pending ? stringListFrom(*pending) : response().interviewed;
}

QStringList PeopleArea::askedNames() const
{
    QStringList names;
    const QStringList codes = interviewed();
    for (const QString &code : codes)
        names << roleName(session().framework(), code, language());
    return names;
}

void PeopleArea::setInterviewed(const QString &role, bool isAsked)
{
    QStringList roles = interviewed();
    roles.removeAll(role);
    if (isAsked)
        roles << role;
    session().set(object(u"interviewed"_s), stringListJson(roles));
}

void PeopleArea::addOther()
{
    QStringList names;
    QStringList codes;
    for (const CodeName &role : session().framework().interviewRoles) {
        if (m_roles.contains(role.code))
            continue;
        codes << role.code;
        names << role.name.in(language());
    }
    if (codes.isEmpty())
        return;
    const auto chosen = parts().interaction.choose(this,
                                                   {tr("Who else was asked?"),
                                                    tr("It is recorded with this question."), names,
                                                    0, tr("Record as asked")});
    if (chosen && *chosen >= 0 && *chosen < codes.size())
        setInterviewed(codes[*chosen], true);
}

void PeopleArea::showWords()
{
    m_title->setText(tr("Whom to ask:"));
    m_other->setAccessibleName(tr("Someone else was asked"));
    m_other->setToolTip(tr("Someone else was asked"));
    m_offerText->setText(tr("What they said counts only as an item of evidence."));
    m_offer->setText(tr("Add an interview"));
    m_roles.clear();
}

void PeopleArea::showChips()
{
    while (m_chips.size() < size_t(m_roles.size())) {
        auto *chip = new RoleChip(m_other->parentWidget());
        const auto at = m_chips.size();
        m_chips.push_back(chip);
        m_flow->removeWidget(m_other);
        m_flow->addWidget(chip);
        m_flow->addWidget(m_other);
        connect(chip, &QAbstractButton::clicked, this, [this, at](bool isChecked) {
            if (at < size_t(m_roles.size()))
                setInterviewed(m_roles[qsizetype(at)], isChecked);
        });
    }
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i]->setVisible(i < size_t(m_roles.size()));
        if (i >= size_t(m_roles.size()))
            continue;
        const QString &code = m_roles[qsizetype(i)];
        const QString name = roleName(session().framework(), code, language());
        m_chips[i]->setObjectName(u"role-"_s + code);
        m_chips[i]->setText(name);
        m_chips[i]->setAccessibleName(name);
        m_chips[i]->setToolTip(tr("Check it when this person was asked."));
        m_chips[i]->updateGeometry();
    }
}

void PeopleArea::showState()
{
    const QStringList asked = interviewed();
    QStringList roles = question().interview;
    for (const QString &role : asked) {
        if (!roles.contains(role))
            roles << role;
    }
    if (roles != m_roles) {
        m_roles = roles;
        showChips();
    }
    for (size_t i = 0; i < size_t(m_roles.size()); ++i) {
        m_chips[i]->setChecked(asked.contains(m_roles[qsizetype(i)]));
        m_chips[i]->setEnabled(isDraft());
    }
    m_other->setVisible(isDraft()
                        && m_roles.size() < qsizetype(session().framework().interviewRoles.size()));
    const Framework &framework = session().framework();
    const auto isTalk = [&](const QString &type) {
        return isInterview(framework, type);
    };
    const bool isThere = std::ranges::any_of(typesOf(items()), isTalk);
    const bool canBe = std::ranges::any_of(
        framework.evidenceTypes, [&](const EvidenceType &type) { return isTalk(type.code); });
    m_offerRow->setVisible(isDraft() && !asked.isEmpty() && !isThere && canBe);
}

} // namespace mulyankan
