#include "forms/pages/review/city_summary.h"

#include "forms/pages/review/city_detail.h"
#include "forms/pages/review/score_panel.h"
#include "forms/pages/review/summary_list.h"
#include "forms/widgets/button.h"
#include "forms/widgets/chip.h"
#include "forms/widgets/save_state.h"
#include "forms/widgets/segments.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"
#include "forms/wording/wording.h"

#include <QAction>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mulyankan {

namespace {

constexpr int kLargerPercent = 130;
constexpr int kNarrowPx = 900; // at 100 %: below it, the question stands under the list

} // namespace

CitySummary::CitySummary(const WindowParts &parts, QWidget *over)
    : QWidget(over, Qt::Window), m_parts(parts), m_style(m_theme)
{
    setObjectName(u"citySummary"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_areLevelsShown = mayCitySee();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildBar());
    m_list = new SummaryList(this);
    m_list->setObjectName(u"cityList"_s);
    m_list->setModel(&m_model);
    m_detail = new CityDetail(parts, this);
    m_middle = new QBoxLayout(QBoxLayout::LeftToRight);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_list, 4);
    m_middle->addWidget(m_detail, 5);
    column->addLayout(m_middle, 1);
    column->addWidget(buildFoot());
    buildKeys();
    connectParts();
    enlarge();
    refresh();
    retranslate();
    m_list->setCurrentIndex(m_model.index(0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

/// What its fields still say when they go finds nobody here any more.
CitySummary::~CitySummary()
{
    m_parts.session.disconnect(this);
    m_parts.session.finishTyping();
    m_list->disconnect(this);
}

QWidget *CitySummary::buildBar()
{
    m_bar = new Surface(Surface::Kind::Panel, this);
    m_bar->setEdges(Qt::BottomEdge);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(24, 10, 24, 10);
    row->setSpacing(12);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_city = new TextBlock({}, Type::Title, &Tokens::ink, m_bar);
    m_city->setObjectName(u"cityName"_s);
    m_city->setMaxLines(1);
    m_facts = new TextBlock({}, Type::Small, &Tokens::ink2, m_bar);
    m_facts->setMaxLines(1);
    names->addWidget(m_city);
    names->addWidget(m_facts);
    m_levels = new FilterChip({}, m_bar);
    m_levels->setObjectName(u"showLevels"_s);
    m_levels->setCheckable(true);
    m_levels->setChecked(m_areLevelsShown);
    m_languages = new Segments(m_bar);
    m_languages->setObjectName(u"languages"_s);
    m_close = new Button({}, ButtonKind::Secondary, m_bar);
    m_close->setObjectName(u"closeSummary"_s);
    m_close->setKeyHint(u"Esc"_s);
    row->addLayout(names, 1);
    row->addWidget(m_levels);
    row->addWidget(m_languages);
    row->addWidget(m_close);
    connect(m_levels, &QAbstractButton::clicked, this, &CitySummary::switchLevels);
    connect(m_languages, &Segments::chosen, this, [this](int index) {
        m_parts.languages.set(index == 0 ? Language::Hindi : Language::English);
    });
    connect(m_close, &QAbstractButton::clicked, this, &QWidget::close);
    return m_bar;
}

QWidget *CitySummary::buildFoot()
{
    auto *foot = new Surface(Surface::Kind::Panel, this);
    foot->setEdges(Qt::TopEdge);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_counts = new TextBlock({}, Type::Body, &Tokens::ink, foot);
    m_counts->setObjectName(u"remarkSummary"_s);
    m_counts->setMaxLines(1);
    m_notice = new TextBlock({}, Type::Small, &Tokens::ink2, foot);
    m_notice->setObjectName(u"summaryNotice"_s);
    m_notice->setMaxLines(1);
    words->addWidget(m_counts);
    words->addWidget(m_notice);
    m_saved = new SaveState(foot);
    m_saved->setShort(true);
    m_back = new Button({}, ButtonKind::Secondary, foot);
    m_back->setObjectName(u"previousQuestion"_s);
    m_back->setGlyph(u"arrow-left"_s);
    m_next = new Button({}, ButtonKind::Secondary, foot);
    m_next->setObjectName(u"nextQuestion"_s);
    m_next->setGlyph(u"arrow-right"_s, true);
    row->addLayout(words, 1);
    row->addWidget(m_saved);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_back, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { step(1); });
    return foot;
}

/// The window's own keys do not reach this one.
void CitySummary::buildKeys()
{
    const auto add = [this](const QKeySequence &keys, auto work) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, work);
        addAction(action);
    };
    add(Qt::Key_F11, [this] { close(); });
    add(Qt::ALT | Qt::Key_Left, [this] { step(-1); });
    add(Qt::ALT | Qt::Key_Right, [this] { step(1); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] { m_parts.languages.toggle(); });
    add(Qt::CTRL | Qt::Key_H, [this] { m_parts.curtain.toggle(); });
}

void CitySummary::connectParts()
{
    connect(m_list, &SummaryList::currentRow, this, &CitySummary::showRow);
    connect(&m_parts.languages, &Languages::changed, this, &CitySummary::retranslate);
    connect(&m_parts.curtain, &Curtain::changed, this, &CitySummary::refresh);
    connect(&m_parts.theme, &Theme::changed, this, [this] {
        enlarge();
        retranslate();
    });
    Session &session = m_parts.session;
    connect(&session, &Session::changed, this, &CitySummary::refresh);
    connect(&session, &Session::opened, this, [this] {
        m_detail->forget();
        m_model.clear();
        refresh();
        m_list->setCurrentIndex(m_model.index(0));
    });
    connect(&session, &Session::pendingChanged, this, [this] {
        if (m_parts.session.isPending())
            m_saved->setSaving();
    });
    connect(&session, &Session::saved, this, [this](UtcMs at) {
        if (!m_parts.session.isPending() && !m_parts.session.hasFailed())
            m_saved->setSaved(timeText(at));
    });
    connect(&session, &Session::notSaved, this, [this] {
        if (m_parts.session.hasFailed())
            m_saved->setFailed();
        m_detail->refresh();
    });
}

/// Every widget in it is drawn by a look of its own, in larger type.
void CitySummary::enlarge()
{
    const Look &look = m_parts.theme.look();
    m_theme.setMode(look.isDark ? Theme::Mode::Dark : Theme::Mode::Light);
    m_theme.setMotion(look.hasMotion);
    m_theme.setTextPercent(look.textPercent * kLargerPercent / 100);
    setPalette(m_theme.palette());
    setFont(m_theme.font());
    setStyle(&m_style);
    const auto all = findChildren<QWidget *>();
    for (QWidget *each : all) {
        if (each->style() != &m_style)
            each->setStyle(&m_style);
    }
    arrange();
}

void CitySummary::arrange()
{
    const bool isNarrow = width() < m_theme.look().scaled(kNarrowPx);
    m_middle->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_middle->setStretch(0, isNarrow ? 2 : 4);
    m_back->setKeyHint(isNarrow ? QString() : u"Alt ←"_s);
    m_next->setKeyHint(isNarrow ? QString() : u"Alt →"_s);
}

/// Where no cycle says so, the lead decides.
bool CitySummary::mayCitySee() const
{
    const auto &programme = m_parts.workspace.programme();
    if (!m_parts.session.isOpen() || !m_parts.session.visit().cycle || !programme
        || !programme->programme.cycle)
        return false;
    const Cycle &cycle = *programme->programme.cycle;
    return cycle.id == m_parts.session.visit().cycle->id && cycle.citySeesLevels;
}

void CitySummary::switchLevels()
{
    const bool wantsThem = m_levels->isChecked();
    if (wantsThem && m_parts.session.visit().cycle && !mayCitySee()) {
        const bool isSure = m_parts.interaction.confirm(
            this,
            {tr("Show the levels to the city?"),
             tr("This cycle does not say that cities see levels and scores before the "
                "results are declared. They are shown until this summary is closed."),
             tr("Show them"), true});
        if (!isSure) {
            m_levels->setChecked(false);
            return;
        }
    }
    m_areLevelsShown = wantsThem;
    refresh();
}

void CitySummary::retranslate()
{
    setWindowTitle(tr("Summary for the city"));
    m_levels->setText(tr("Levels and scores"));
    m_languages->setChoices({u"हिन्दी"_s, u"English"_s});
    m_languages->setCurrent(m_parts.language() == Language::Hindi ? 0 : 1);
    m_languages->setAccessibleName(tr("Language"));
    m_close->setText(tr("Close"));
    m_back->setText(tr("Back"));
    m_next->setText(tr("Next"));
    m_list->setAccessibleName(tr("Parameters and questions"));
    m_model.setLanguage(m_parts.language());
    m_detail->retranslate();
    enlarge(); // pieces that were made anew
    showWords();
}

void CitySummary::showWords()
{
    if (!m_parts.session.isOpen())
        return;
    const Visit &visit = m_parts.session.visit();
    const Language language = m_parts.language();
    m_city->setText(visit.city.name.in(language));
    QStringList facts;
    if (!visit.site.isEmpty())
        facts << visit.site;
    if (visit.from && visit.to)
        facts << datesBetween(*visit.from, *visit.to, language);
    m_facts->setText(facts.join(u" · "_s));
    const RemarkCounts counts = countRemarks(visit);
    m_counts->setText(tr("Agrees %1 · partly %2 · disagrees %3")
                          .arg(counts.agreed)
                          .arg(counts.partly)
                          .arg(counts.disagreed));
    const Framework &framework = m_parts.session.framework();
    m_notice->setVisible(!framework.isOfficial());
    m_notice->setText(tr("Illustrative framework, not the official IMAF 2.0 questionnaire"));
    m_notice->setToolTip(framework.notice.in(language));
    if (!m_parts.session.isDraft())
        m_saved->setSigned();
}

void CitySummary::refresh()
{
    const Session &session = m_parts.session;
    if (!session.isOpen())
        return;
    const QString question = m_model.question(m_list->currentIndex().row());
    m_model.setLevelsShown(m_areLevelsShown);
    m_model.show(session.framework(), session.visit(), session.scoreboard());
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(std::max(0, m_model.rowOf(question))));
    showRow(m_list->currentIndex().row());
    showWords();
}

void CitySummary::showRow(int row)
{
    if (row < 0 || !m_parts.session.isOpen())
        return;
    m_detail->show(m_model.question(row), m_areLevelsShown);
    m_back->setOffBecause(row == 0 ? tr("This is the beginning.") : QString());
    m_next->setOffBecause(row + 1 == m_model.rowCount() ? tr("This is the last question.")
                                                        : QString());
}

void CitySummary::step(int by)
{
    int row = m_list->currentIndex().row() + by;
    while (row > 0 && row < m_model.rowCount()
           && !m_model.flags(m_model.index(row)).testFlag(Qt::ItemIsSelectable))
        row += by;
    if (row >= 0 && row < m_model.rowCount())
        m_list->setCurrentIndex(m_model.index(row));
}

void CitySummary::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void CitySummary::closeEvent(QCloseEvent *event)
{
    m_parts.session.finishTyping();
    QWidget::closeEvent(event);
}

void CitySummary::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace mulyankan
