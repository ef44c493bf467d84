// Longer than a source usually is: it is a list of samples, one short function per component.
#include "components_sheet.h"

#include "forms/paint.h"
#include "forms/style.h"
#include "forms/widgets/banner.h"
#include "forms/widgets/empty_state.h"
#include "forms/widgets/evidence_tile.h"
#include "forms/widgets/level_card.h"
#include "forms/widgets/save_state.h"
#include "forms/widgets/score_radar.h"
#include "forms/widgets/search_field.h"
#include "forms/widgets/segments.h"
#include "forms/widgets/side_row.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr auto kWantsRing = "galleryRing";

/// Samples in one language; the sheet itself is of one hand for both.
struct Sheet {
    bool isHindi;
    const Theme &theme;
    QString operator()(const QString &english, const QString &hindi) const
    {
        return isHindi ? hindi : english;
    }
    const Look &look() const { return theme.look(); }
};

QWidget *column(std::initializer_list<QWidget *> widgets)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return box;
}

QWidget *row(std::initializer_list<QWidget *> widgets, bool isLoose = true)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(12);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    if (isLoose)
        layout->addStretch();
    return box;
}

QWidget *heading(const QString &text)
{
    return new TextBlock(text, Type::Small, &Tokens::ink2);
}

Button *button(const QString &text, ButtonKind kind, const QString &state)
{
    auto *made = new Button(text, kind);
    if (state == "hover"_L1)
        made->setAttribute(Qt::WA_UnderMouse);
    made->setDown(state == "down"_L1);
    made->setEnabled(state != "off"_L1);
    made->setProperty(kWantsRing, state == "focus"_L1);
    return made;
}

QWidget *cards(const Sheet &sheet, bool isStacked)
{
    const QString text = sheet(u"Done within 12 months for applications, servers and network; a "
                               u"dated plan exists for all critical findings."_s,
                               u"12 माह के भीतर अनुप्रयोग, सर्वर और नेटवर्क का परीक्षण हुआ; सभी गंभीर "
                               u"एवं उच्च कमियों हेतु तिथिबद्ध कार्ययोजना है।"_s);
    const std::array names{sheet(u"idle"_s, u"प्रारंभिक"_s),  sheet(u"hover"_s, u"उदीयमान"_s),
                           sheet(u"focus"_s, u"स्थापित"_s),  sheet(u"chosen"_s, u"प्रबंधित"_s),
                           sheet(u"pending"_s, u"अग्रणी"_s), sheet(u"failed"_s, u"ट्ठूँ क़ॉँ"_s),
                           sheet(u"above"_s, u"प्रबंधित"_s),  sheet(u"signed"_s, u"र्कैं शृंखला"_s)};
    auto *box = new QWidget;
    auto *layout =
        new QBoxLayout(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, box);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(isStacked ? 8 : 12);
    for (int i = 0; i < (isStacked ? 5 : int(names.size())); ++i) {
        auto *card = new LevelCard(isStacked ? i + 1 : 3 + (i > 5 ? 1 : 0));
        card->setTexts(names.at(std::size_t(i)), text);
        card->setStacked(isStacked);
        card->setSupport(i < 3 ? Support::Supported : i == 3 ? Support::Above : Support::Beyond);
        if (i == 1)
            card->setAttribute(Qt::WA_UnderMouse);
        card->setProperty(kWantsRing, i == 2 && !isStacked);
        card->setAutoExclusive(false);
        card->setChecked(i == 3 || i == 4 || i == 6 || i == 7);
        card->setPending(i == 4);
        card->setFailed(i == 5);
        card->setSigned(i == 7);
        layout->addWidget(card);
    }
    return box;
}

QWidget *buttons(const Sheet &sheet)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    const std::array states{u"idle"_s, u"hover"_s, u"down"_s, u"focus"_s, u"off"_s};
    const std::array names{sheet(u"Idle"_s, u"सामान्य"_s), sheet(u"Hover"_s, u"सूचक"_s),
                           sheet(u"Pressed"_s, u"दबा हुआ"_s), sheet(u"Focus"_s, u"चयन"_s),
                           sheet(u"Off"_s, u"बंद"_s)};
    const std::array kinds{ButtonKind::Primary, ButtonKind::Secondary, ButtonKind::Quiet,
                           ButtonKind::Danger};
    for (std::size_t r = 0; r < kinds.size(); ++r) {
        for (std::size_t c = 0; c < states.size(); ++c)
            grid->addWidget(button(names.at(c), kinds.at(r), states.at(c)), int(r), int(c));
    }
    grid->setColumnStretch(5, 1);
    auto *next = button(sheet(u"Next open question"_s, u"अगला शेष प्रश्न"_s), ButtonKind::Primary, {});
    next->setGlyph(u"arrow-right"_s, true);
    next->setKeyHint(u"Ctrl ↵"_s);
    auto *previous = button(sheet(u"Previous"_s, u"पिछला"_s), ButtonKind::Secondary, {});
    previous->setGlyph(u"arrow-left"_s);
    previous->setKeyHint(u"Alt ←"_s);
    auto *later = button(sheet(u"Come back to this"_s, u"इस पर लौटें"_s), ButtonKind::Plain, {});
    later->setGlyph(u"bookmark"_s);
    grid->addWidget(row({previous, next}), 4, 0, 1, 6);
    grid->addWidget(row({later}), 5, 0, 1, 6);
    return box;
}

QLineEdit *field(const QString &text)
{
    auto *line = new QLineEdit(text);
    line->setMinimumWidth(90);
    return line;
}

QWidget *fields(const Sheet &sheet)
{
    const QString word = sheet(u"Tarbahar"_s, u"तारबाहर ट्ठूँ"_s);
    auto *focused = field(word);
    focused->setObjectName(u"focusedField"_s);
    auto *wrong = field(word);
    markField(*wrong, true);
    auto *readOnly = field(word);
    readOnly->setReadOnly(true);
    auto *why =
        new TextBlock(sheet(u"Name the site."_s, u"स्थल का नाम लिखें।"_s), Type::Small, &Tokens::bad);
    why->setGlyph(u"circle-alert"_s);
    auto *search = new SearchField;
    search->setPlaceholderText(sheet(u"Find a question"_s, u"प्रश्न या कोड खोजें"_s));
    search->setKeyHint(u"Ctrl F"_s);
    auto *combo = new QComboBox;
    combo->addItems({sheet(u"Observation"_s, u"प्रत्यक्ष निरीक्षण"_s)});
    auto *spin = new QSpinBox;
    spin->setValue(17);
    auto *note = new QPlainTextEdit(
        sheet(u"Certificate dated 12 August 2023 seen."_s, u"12 अगस्त 2023 का प्रमाणपत्र देखा।"_s));
    note->setFixedHeight(sheet.look().linePx(Type::Body) * 3);
    return column({row({field(word), focused, wrong, readOnly}, false), why,
                   row({search, combo, spin}, false), note});
}

QWidget *choices(const Sheet &sheet)
{
    auto *on = new QCheckBox(sheet(u"I have read it"_s, u"मैंने पढ़ लिया है"_s));
    on->setChecked(true);
    auto *off = new QCheckBox(sheet(u"Not declared"_s, u"घोषित नहीं"_s));
    auto *radio = new QRadioButton(sheet(u"Agree"_s, u"सहमत"_s));
    radio->setChecked(true);
    auto *other = new QRadioButton(sheet(u"Disagree"_s, u"असहमत"_s));
    auto *bar = new QProgressBar;
    bar->setValue(62);
    bar->setTextVisible(false);
    return column({row({on, off}), row({radio, other}), bar});
}

QPixmap paperPicture()
{
    QPixmap picture(416, 256);
    picture.fill(QColor(0xEFEDE6));
    QPainter painter(&picture);
    painter.fillRect(90, 20, 236, 236, Qt::white);
    painter.fillRect(120, 50, 176, 16, QColor(0x3443B0));
    for (int y = 100; y < 250; y += 34)
        painter.fillRect(120, y, 176, 8, QColor(0x9A9A9A));
    return picture;
}

QWidget *tiles(const Sheet &sheet)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    using State = EvidenceTile::State;
    const std::array states{State::Ready,     State::Ready,   State::Copying, State::SeenOnly,
                            State::NoPreview, State::Missing, State::Add};
    for (std::size_t i = 0; i < states.size(); ++i) {
        auto *tile = new EvidenceTile;
        tile->setTexts(sheet(u"Audit certificate"_s, u"ऑडिट प्रमाणपत्र"_s),
                       sheet(u"Certificate"_s, u"प्रमाणपत्र"_s));
        if (states[i] == State::Ready)
            tile->setPicture(paperPicture());
        tile->setState(states[i]);
        if (states[i] == State::Copying)
            tile->setCopied(62);
        tile->setChecked(i == 1);
        grid->addWidget(tile, int(i) / 4, int(i) % 4);
    }
    grid->setColumnStretch(4, 1);
    return box;
}

QWidget *typeSample(const Sheet &sheet)
{
    Q_UNUSED(sheet)
    auto *title = new TextBlock(u"परिपक्वता आकलन ट्ठूँ क़ॉँ र्कैं"_s, Type::Title);
    auto *body = new TextBlock(u"कर्मियों की ड्यूटी ट्ठूँ र्कैं क़ॉँ श्रृंखला"_s);
    auto *small = new TextBlock(u"12 जनवरी 2024 · INF-05 · ट्ठूँ क़ॉँ र्कैं"_s, Type::Small, &Tokens::ink2);
    return column({title, body, small, new TextBlock(u"78.83"_s, Type::Figure)});
}

QWidget *signs(const Sheet &sheet)
{
    struct Sample {
        Sign sign;
        QString word;
    };
    const std::array samples{
        Sample{Sign::Draft, sheet(u"Draft"_s, u"मसौदा"_s)},
        Sample{Sign::Signed, sheet(u"Signed"_s, u"हस्ताक्षरित"_s)},
        Sample{Sign::Delivering, sheet(u"Delivering 160 / 175"_s, u"भेजा जा रहा है, 160 / 175"_s)},
        Sample{Sign::Delivered, sheet(u"Delivered"_s, u"पहुँचा, पावती शेष"_s)},
        Sample{Sign::Received, sheet(u"Received"_s, u"पावती प्राप्त"_s)},
        Sample{Sign::Refused, sheet(u"Refused"_s, u"अस्वीकृत"_s)},
        Sample{Sign::Passed, sheet(u"Passed"_s, u"सत्यापित"_s)},
        Sample{Sign::Indeterminate, sheet(u"Indeterminate"_s, u"अनिर्णीत"_s)},
        Sample{Sign::Failed, sheet(u"Failed"_s, u"सत्यापन विफल"_s)},
        Sample{Sign::RedFlag, sheet(u"Red flag"_s, u"लाल संकेत"_s)},
    };
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(7);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        auto *block = new TextBlock;
        showSign(*block, samples.at(i).sign, samples.at(i).word);
        block->setMaxLines(1);
        grid->addWidget(block, int(i) / 2, int(i) % 2);
    }
    return box;
}

QWidget *saveStates()
{
    auto *saved = new SaveState;
    saved->setSaved(u"14:03:07"_s);
    auto *saving = new SaveState;
    saving->setSaving();
    auto *failed = new SaveState;
    failed->setFailed();
    auto *done = new SaveState;
    done->setSigned();
    return column({row({saved, saving}), row({failed, done})});
}

QWidget *chips(const Sheet &sheet)
{
    auto *critical = new Chip(sheet(u"Critical"_s, u"अति महत्त्वपूर्ण"_s), Tone::Bad);
    critical->setGlyph(u"flag"_s);
    auto *left = new Chip(sheet(u"2 left"_s, u"2 शेष"_s), Tone::Warn);
    left->setGlyph(u"triangle-alert"_s);
    auto *done = new Chip(sheet(u"15 of 15"_s, u"15 में से 15"_s), Tone::Ok);
    done->setGlyph(u"check"_s);
    auto *off = new FilterChip(sheet(u"filter"_s, u"शेष"_s));
    off->setCount(3);
    auto *on = new FilterChip(sheet(u"filter on"_s, u"लौटें"_s));
    on->setChecked(true);
    auto *questions = new QWidget;
    auto *line = new QHBoxLayout(questions);
    line->setContentsMargins(4, 0, 0, 0);
    line->setSpacing(4);
    for (int i = 1; i <= 8; ++i) {
        auto *chip = new QuestionChip(i, u"SEC-0%1"_s.arg(i));
        chip->setState(i != 5 && i != 6, i == 3);
        chip->setChecked(i == 1);
        line->addWidget(chip);
    }
    line->addStretch();
    return column({row({new Chip(sheet(u"idle"_s, u"अभ्यास"_s)), off, on}),
                   row({critical, left, done}), questions});
}

QWidget *rings()
{
    const std::array progress{Progressed{0, 8}, Progressed{5, 8}, Progressed{8, 8},
                              Progressed{6, 8, true}};
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(4, 4, 4, 4);
    line->setSpacing(18);
    for (const int diameter : {26, 32}) {
        for (const Progressed &each : progress) {
            auto *ring = new ProgressRing(diameter);
            ring->setProgress(each);
            line->addWidget(ring);
        }
    }
    line->addStretch();
    return box;
}

QWidget *banners(const Sheet &sheet)
{
    auto *info = new Banner(Tone::Info);
    info->setTexts({},
                   sheet(u"Nothing leaves this laptop until you sign."_s,
                         u"हस्ताक्षर तक कुछ भी इस लैपटॉप से बाहर नहीं जाता।"_s));
    auto *warn = new Banner(Tone::Warn);
    warn->setTexts(
        sheet(u"Level 4 needs a second group."_s, u"स्तर 4 के लिए साक्ष्य का दूसरा समूह चाहिए।"_s),
        sheet(u"Until then level 3 counts."_s, u"तब तक अंक स्तर 3 के।"_s));
    warn->addAction(sheet(u"Add an interview"_s, u"साक्षात्कार जोड़ें"_s))->setGlyph(u"plus"_s);
    auto *bad = new Banner(Tone::Bad);
    bad->setTexts(sheet(u"The stick is full."_s, u"पेन ड्राइव भर गई है।"_s),
                  sheet(u"The bundle is safe here; free 40 MB or choose another."_s,
                        u"पुलिंदा यहाँ सुरक्षित है; 40 MB ख़ाली करें या दूसरी चुनें।"_s));
    auto *ok = new Banner(Tone::Ok);
    ok->setTexts(sheet(u"Exported and verified."_s, u"निर्यात और सत्यापित।"_s),
                 sheet(u"190 MB in 2 s."_s, u"2 सेकंड में 190 MB।"_s));
    ok->addAction(sheet(u"Show in folder"_s, u"फ़ोल्डर में दिखाएँ"_s), ButtonKind::Quiet);
    ok->setDismissible(true);
    return column({info, warn, bad, ok});
}

QWidget *sideRows(const Sheet &sheet)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    const std::array names{
        sheet(u"Use of data"_s, u"डेटा का उपयोग"_s),
        sheet(u"Benefit to the city and citizens"_s, u"नगर एवं नागरिकों को लाभ"_s),
        sheet(u"Data security, cyber security and privacy"_s, u"डेटा सुरक्षा, साइबर सुरक्षा एवं निजता"_s),
        sheet(u"Sharing the platform"_s, u"प्लेटफ़ॉर्म का साझा उपयोग"_s)};
    const std::array codes{u"DUS"_s, u"BEN"_s, u"SEC"_s, u"SHR"_s};
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto *side = new SideRow;
        side->setTexts(names.at(i), codes.at(i));
        side->setValue(u"82"_s);
        side->setProgress({.done = i == 0 ? 8 : 6, .total = 8, .isBlocked = i == 3});
        if (i == 1)
            side->setAttribute(Qt::WA_UnderMouse);
        side->setChecked(i == 2);
        layout->addWidget(side);
    }
    return box;
}

std::vector<ScoreLine> scores(const Sheet &sheet, int count)
{
    const std::array codes{u"OPS"_s, u"INF"_s, u"DCS"_s, u"DUS"_s, u"TEC"_s,
                           u"BEN"_s, u"DEP"_s, u"SEC"_s, u"SHR"_s, u"TMC"_s};
    const std::array values{91, 71, 82, 78, 82, 71, 75, 75, 62, 95};
    std::vector<ScoreLine> lines;
    for (std::size_t i = 0; i < std::size_t(count); ++i) {
        const double value = values.at(i);
        lines.push_back({.code = codes.at(i),
                         .name = sheet(u"Data security and privacy"_s, u"डेटा सुरक्षा एवं निजता"_s),
                         .soFar = value,
                         .ifSigned = i == 8 ? value - 14
                             : i == 7       ? value - 18
                                            : value,
                         .soFarText = QString::number(values.at(i)),
                         .weightText = u"10"_s});
    }
    return lines;
}

QWidget *charts(const Sheet &sheet)
{
    auto *radar = new ScoreRadar;
    radar->setLines(scores(sheet, 10), 7);
    radar->setMinimumWidth(sheet.look().scaled(210));
    auto *bars = new ScoreRadar;
    auto few = scores(sheet, 10);
    few.erase(few.begin(), few.begin() + 7);
    few.pop_back();
    bars->setLines(few);
    return row({radar, bars}, false);
}

QWidget *barPieces(const Sheet &sheet)
{
    auto *language = new Segments;
    language->setChoices({u"हिन्दी"_s, u"English"_s});
    language->setCurrent(sheet.isHindi ? 0 : 1);
    auto *checklist = new NavTab(u"list-checks"_s);
    checklist->setText(sheet(u"Checklist"_s, u"जाँच-सूची"_s));
    checklist->setCount(u"61/64"_s);
    checklist->setChecked(true);
    auto *review = new NavTab(u"clipboard-check"_s);
    review->setText(sheet(u"Review"_s, u"समीक्षा"_s));
    review->setCount(u"4"_s, true);
    auto *bar = new Surface(Surface::Kind::Panel);
    bar->setEdges(Qt::BottomEdge);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(12, 0, 12, 0);
    line->addWidget(new AppMark);
    line->addWidget(checklist);
    line->addWidget(review);
    line->addStretch();
    line->addWidget(language);
    bar->setFixedHeight(sheet.look().spaced(56));
    auto *hints = row({new KeyHint(u"Esc"_s, sheet(u"leave the note"_s, u"नोट से बाहर"_s)),
                       new KeyHint(u"1–5"_s, sheet(u"level"_s, u"स्तर"_s))});
    return column({bar, hints});
}

QWidget *listSample(const Sheet &sheet)
{
    auto *list = new QListWidget;
    list->addItems({sheet(u"idle"_s, u"बिलासपुर · छत्तीसगढ़"_s), sheet(u"selected"_s, u"सिलवासा"_s),
                    sheet(u"third"_s, u"राँची"_s)});
    list->setCurrentRow(1);
    list->setFixedHeight(sheet.look().controlPx() * 3 + 8);
    return list;
}

QWidget *emptyList(const Sheet &sheet)
{
    auto *empty = new EmptyState;
    empty->setTexts(
        u"clipboard-list"_s, sheet(u"Your visits will stand here"_s, u"आपके दौरे यहाँ दिखेंगे"_s),
        sheet(u"Begin one, or practise on a sample that counts in no result."_s,
              u"नया दौरा आरंभ करें, या नमूना दौरे पर अभ्यास करें; वह किसी परिणाम में नहीं गिना जाता।"_s));
    empty->setAction(sheet(u"Try a sample visit"_s, u"नमूना दौरा आज़माएँ"_s), u"graduation-cap"_s);
    return empty;
}

QWidget *rail(const Sheet &sheet)
{
    auto *rail = new SupportRail;
    rail->setSupport({Support::Supported, Support::Supported, Support::Supported, Support::Above,
                      Support::Beyond},
                     {});
    auto *words = new TextBlock(rail->accessibleName(), Type::Small, &Tokens::ok);
    words->setGlyph(u"shield-check"_s);
    Q_UNUSED(sheet)
    return column({rail, words});
}

} // namespace

QWidget *makeComponentsSheet(const Theme &theme, bool isHindi)
{
    const Sheet sheet{isHindi, theme};
    auto *page = new Surface(Surface::Kind::Canvas);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(24, 16, 24, 20);
    outer->setSpacing(8);
    outer->addWidget(heading(u"Level card, support rail"_s));
    outer->addWidget(cards(sheet, false));
    outer->addWidget(rail(sheet));
    auto *three = new QHBoxLayout;
    three->setSpacing(28);
    outer->addLayout(three);
    three->addWidget(
        column({heading(u"Button"_s), buttons(sheet), heading(u"Field"_s), fields(sheet),
                choices(sheet), heading(u"Evidence tile"_s), tiles(sheet)}),
        10);
    three->addWidget(
        column({heading(u"State"_s), signs(sheet), heading(u"Save state"_s), saveStates(),
                heading(u"Chip"_s), chips(sheet), heading(u"Ring"_s), rings(),
                heading(u"Radar, bars"_s), charts(sheet), heading(u"Type"_s), typeSample(sheet)}),
        8);
    three->addWidget(
        column({heading(u"Banner"_s), banners(sheet), heading(u"Side row"_s), sideRows(sheet),
                heading(u"List"_s), listSample(sheet), heading(u"Bar"_s), barPieces(sheet)}),
        9);
    outer->addWidget(heading(u"Stacked cards"_s));
    outer->addWidget(cards(sheet, true));
    outer->addWidget(emptyList(sheet));
    return page;
}

void poseComponents(QWidget &sheet)
{
    sheet.activateWindow();
    if (auto *field = sheet.findChild<QLineEdit *>(u"focusedField"_s))
        field->setFocus();
    const auto widgets = sheet.findChildren<QAbstractButton *>();
    for (QAbstractButton *widget : widgets) {
        if (!widget->property(kWantsRing).toBool())
            continue;
        auto *frame = new QFocusFrame(&sheet);
        frame->setWidget(widget);
    }
}

} // namespace mulyankan
