#include "forms/pages/evidence/type_chooser.h"

#include "forms/pages/evidence/evidence_words.h"
#include "forms/paint.h"
#include "forms/style.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kGroupPx = 86;
constexpr int kGapPx = 4;
constexpr int kRowGapPx = 6;
constexpr int kMarkPx = 52; // the mark of the one that holds, and what is around its words

} // namespace

TypeChooser::TypeChooser(const WindowParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_expected = new TextBlock({}, Type::Small, &Tokens::ink2, this);
    m_body = new QWidget(this);
    column->addWidget(m_body);
    column->addWidget(m_expected);
}

void TypeChooser::show(const QString &question, const QString &type, bool mayChange)
{
    m_type = type;
    const QString wanted = m_parts.session.framework().sha256 + question
        + QString::number(int(m_parts.language()))
        + QString::number(m_parts.theme.look().textPercent);
    if (wanted != m_built)
        build(question);
    m_built = wanted;
    showState(mayChange);
}

void TypeChooser::build(const QString &question)
{
    for (const Row &row : m_rows) {
        row.group->deleteLater();
        for (Button *each : row.types)
            each->deleteLater();
    }
    m_rows.clear();
    const Framework &framework = m_parts.session.framework();
    const EvidenceWords words(m_parts.session, m_parts.language());
    QHash<QString, size_t> rowOf;
    for (const EvidenceType &type : framework.evidenceTypes) { // groups in their own order
        if (rowOf.contains(type.group))
            continue;
        rowOf.insert(type.group, m_rows.size());
        m_rows.push_back(
            {new TextBlock(words.groupName(type.group), Type::Small, &Tokens::ink2, m_body), {}});
    }
    for (const EvidenceType *type : typesOffered(framework, question)) {
        auto *button = new Button(type->name.in(m_parts.language()), ButtonKind::Secondary, m_body);
        button->setObjectName(QString(u"type"_s + type->code));
        button->setSmall(true);
        button->setCheckable(true);
        button->setProperty("code", type->code);
        connect(button, &Button::clicked, this, [this, code = type->code, button] {
            button->setChecked(m_type == code); // what holds is said by show()
            Q_EMIT chosen(code);
        });
        m_rows[rowOf.value(type->group)].types.push_back(button);
    }
    for (const Row &row : m_rows) {
        row.group->show();
        for (Button *each : row.types)
            each->show();
    }
    QStringList names;
    for (const QString &code : typesExpected(framework, question))
        names << words.typeName(code);
    m_expected->setVisible(!names.isEmpty());
    m_expected->setText(tr("%1 expects: %2").arg(question, names.join(u", "_s)));
    layOut();
}

void TypeChooser::showState(bool mayChange)
{
    for (const Row &row : m_rows) {
        for (Button *each : row.types) {
            const bool holds = each->property("code").toString() == m_type;
            each->setChecked(holds);
            each->setGlyph(holds ? u"check"_s : QString());
            each->setEnabled(mayChange || holds);
        }
    }
    layOut();
}

bool TypeChooser::hasRoomForNames() const
{
    const Look &look = lookOf(*this);
    int widest = 0;
    for (const Row &row : m_rows) {
        for (const Button *each : row.types) // bold, and with its mark, once it holds
            widest = std::max(widest, textWidthPx(each->text(), look.font(Type::Body, true)));
    }
    return look.scaled(kGroupPx) + widest + look.scaled(kMarkPx) <= width();
}

void TypeChooser::layOut()
{
    const Look &look = lookOf(*this);
    const bool isBeside = hasRoomForNames();
    const int left = isBeside ? look.scaled(kGroupPx) : 0;
    const int high = look.smallControlPx();
    const int nameHigh = look.linePx(Type::Small);
    int y = 0;
    for (const Row &row : m_rows) {
        row.group->setGeometry(0, isBeside ? y + (high - nameHigh) / 2 : y,
                               isBeside ? left - kGapPx : width(), nameHigh);
        y += isBeside ? 0 : nameHigh + 2;
        int x = left;
        for (Button *each : row.types) {
            const QSize size = each->sizeHint();
            if (x > left && x + size.width() > width()) {
                x = left;
                y += high + kGapPx;
            }
            each->setGeometry(x, y, std::min(size.width(), std::max(40, width() - left)), high);
            x += size.width() + kGapPx;
        }
        y += high + kRowGapPx;
    }
    m_body->setFixedHeight(std::max(0, y - kRowGapPx));
}

void TypeChooser::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

} // namespace mulyankan
