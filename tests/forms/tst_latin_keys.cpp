#include "forms/latin_keys.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace mulyankan;

namespace {

/// A key of the keyboard, as a layout that writes Devanagari gives it.
struct HindiKey {
    quint32 scanCode;
    char16_t letter;
};
constexpr HindiKey kN{57, u'ल'};
constexpr HindiKey kE{26, u'ा'};
constexpr HindiKey kB{56, u'व'};
constexpr HindiKey kZ{52, u'े'};
constexpr HindiKey kF{41, u'ि'};
constexpr HindiKey kEscape{9, u'क'}; // no letter, whatever it writes

/// As the window system gives it, to whatever has the focus.
void press(const HindiKey &key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    const QString text = modifiers & Qt::ControlModifier ? QString() : QString(QChar(key.letter));
    QKeyEvent event(QEvent::KeyPress, key.letter, modifiers, key.scanCode, 0, 0, text);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
}

/// Takes keys and writes them down.
class Sink final : public QWidget {
public:
    using QWidget::QWidget;
    QList<int> keys;

protected:
    void keyPressEvent(QKeyEvent *event) override { keys << event->key(); }
};

} // namespace

/// Keys work by where they lie, whatever the layout writes.
class TestLatinKeys final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void positionsNameTheirKeys_data();
    void positionsNameTheirKeys();
    void singleKeysReachTheirActions();
    void singleKeysReachTheWidgetWithoutAnAction();
    void devanagariDigitsReachTheWidgetAsDigits();
    void actionThatIsOffIsNotDone();
    void textFieldsKeepTheirLetters();
    void controlZUndoesInAnEditor();
    void controlZElsewhereReachesTheWindow();
    void controlFReachesTheWindowFromAText();
    void typeAheadOfAListStays();
    void typeAheadOfAComboStays();
    void latinLayoutIsLeftAlone();
    void otherKeysAreLeftAlone();

private:
    QAction *add(const QKeySequence &keys);
    template <typename Widget> Widget *focused();
    std::unique_ptr<QWidget> m_window;
    QHash<QString, int> m_done;
};

void TestLatinKeys::initTestCase()
{
    new LatinKeys(*qobject_cast<QApplication *>(QCoreApplication::instance()));
}

void TestLatinKeys::init()
{
    m_window = std::make_unique<QWidget>();
    new QVBoxLayout(m_window.get());
    m_done.clear();
    for (const auto &keys : {u"N"_s, u"E"_s, u"B"_s, u"Ctrl+Z"_s, u"Ctrl+F"_s})
        add(QKeySequence(keys));
}

void TestLatinKeys::cleanup()
{
    m_window.reset();
}

QAction *TestLatinKeys::add(const QKeySequence &keys)
{
    auto *action = new QAction(m_window.get());
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, keys] { ++m_done[keys.toString()]; });
    m_window->addAction(action);
    return action;
}

template <typename Widget> Widget *TestLatinKeys::focused()
{
    auto *widget = new Widget(m_window.get());
    widget->setFocusPolicy(Qt::StrongFocus);
    m_window->layout()->addWidget(widget);
    m_window->show();
    widget->show();
    m_window->activateWindow();
    widget->setFocus();
    const bool isActive = QTest::qWaitForWindowActive(m_window.get());
    Q_ASSERT(isActive);
    return widget;
}

void TestLatinKeys::positionsNameTheirKeys_data()
{
    QTest::addColumn<quint32>("code");
    QTest::addColumn<int>("key");
    const std::pair<quint32, Qt::Key> rows[] = {
        {10, Qt::Key_1},       {14, Qt::Key_5},
        {19, Qt::Key_0},       {24, Qt::Key_Q},
        {26, Qt::Key_E},       {33, Qt::Key_P},
        {34, Qt::Key_unknown}, {38, Qt::Key_A},
        {41, Qt::Key_F},       {46, Qt::Key_L},
        {47, Qt::Key_unknown}, {52, Qt::Key_Z},
        {56, Qt::Key_B},       {57, Qt::Key_N},
        {59, Qt::Key_Comma},   {61, Qt::Key_Slash},
        {0, Qt::Key_unknown},  {9, Qt::Key_unknown},
        {22, Qt::Key_unknown}, {0xFFFFFFFF, Qt::Key_unknown}};
    for (const auto &[code, key] : rows)
        QTest::addRow("%u", code) << code << int(key);
}

void TestLatinKeys::positionsNameTheirKeys()
{
    QFETCH(quint32, code);
    QFETCH(int, key);
    QCOMPARE(int(LatinKeys::keyAt(code)), key);
}

void TestLatinKeys::singleKeysReachTheirActions()
{
    auto *sink = focused<Sink>();
    for (const HindiKey &key : {kN, kE, kB})
        press(key);
    QCOMPARE(m_done.value(u"N"_s), 1);
    QCOMPARE(m_done.value(u"E"_s), 1);
    QCOMPARE(m_done.value(u"B"_s), 1);
    QVERIFY(sink->keys.isEmpty());
}

void TestLatinKeys::singleKeysReachTheWidgetWithoutAnAction()
{
    auto *sink = focused<Sink>();
    press(kF);
    QCOMPARE(sink->keys, QList<int>{Qt::Key_F});
}

void TestLatinKeys::devanagariDigitsReachTheWidgetAsDigits()
{
    auto *sink = focused<Sink>();
    for (quint32 i = 0; i < 5; ++i)
        press({10 + i, char16_t(u'१' + i)});
    QCOMPARE(sink->keys, (QList<int>{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5}));
}

void TestLatinKeys::actionThatIsOffIsNotDone()
{
    auto *sink = focused<Sink>();
    m_window->actions().front()->setEnabled(false);
    press(kN);
    QCOMPARE(m_done.value(u"N"_s), 0);
    QCOMPARE(sink->keys, QList<int>{Qt::Key_N});
}

void TestLatinKeys::textFieldsKeepTheirLetters()
{
    auto *line = focused<QLineEdit>();
    press(kN);
    press(kE);
    QCOMPARE(line->text(), u"ला"_s);
    auto *area = focused<QPlainTextEdit>();
    press(kB);
    QCOMPARE(area->toPlainText(), u"व"_s);
    auto *rich = focused<QTextEdit>();
    press(kN, Qt::ShiftModifier);
    QCOMPARE(rich->toPlainText(), u"ल"_s);
    QVERIFY(m_done.isEmpty());
}

void TestLatinKeys::controlZUndoesInAnEditor()
{
    auto *area = focused<QPlainTextEdit>();
    press(kN);
    press(kB);
    QCOMPARE(area->toPlainText(), u"लव"_s);
    press(kZ, Qt::ControlModifier);
    QCOMPARE(area->toPlainText(), QString());
    auto *line = focused<QLineEdit>();
    press(kN);
    press(kZ, Qt::ControlModifier);
    QCOMPARE(line->text(), QString());
    QVERIFY(m_done.isEmpty()); // not the window's
}

void TestLatinKeys::controlZElsewhereReachesTheWindow()
{
    auto *sink = focused<Sink>();
    press(kZ, Qt::ControlModifier);
    QCOMPARE(m_done.value(u"Ctrl+Z"_s), 1);
    QVERIFY(sink->keys.isEmpty());
}

void TestLatinKeys::controlFReachesTheWindowFromAText()
{
    auto *line = focused<QLineEdit>();
    press(kF, Qt::ControlModifier);
    QCOMPARE(m_done.value(u"Ctrl+F"_s), 1);
    QCOMPARE(line->text(), QString());
}

void TestLatinKeys::typeAheadOfAListStays()
{
    auto *list = focused<QListWidget>();
    list->addItems({u"अंबिकापुर"_s, u"रायपुर"_s, u"लखनऊ"_s});
    list->setCurrentRow(0);
    press(kN);
    QCOMPARE(list->currentItem()->text(), u"लखनऊ"_s);
    QVERIFY(m_done.isEmpty());
}

void TestLatinKeys::typeAheadOfAComboStays()
{
    auto *combo = focused<QComboBox>();
    combo->addItems({u"अंबिकापुर"_s, u"रायपुर"_s, u"लखनऊ"_s});
    press(kN);
    QCOMPARE(combo->currentText(), u"लखनऊ"_s);
    QVERIFY(m_done.isEmpty());
}

void TestLatinKeys::latinLayoutIsLeftAlone()
{
    auto *sink = focused<Sink>();
    QKeyEvent event(QEvent::KeyPress, Qt::Key_Y, Qt::NoModifier, kZ.scanCode, 0, 0, u"y"_s);
    QCoreApplication::sendEvent(sink, &event); // a German keyboard: Y lies where Z is
    QCOMPARE(sink->keys, QList<int>{Qt::Key_Y});
}

void TestLatinKeys::otherKeysAreLeftAlone()
{
    auto *sink = focused<Sink>();
    press(kEscape);
    QCOMPARE(sink->keys, QList<int>{int(kEscape.letter)});
    QKeyEvent event(QEvent::KeyPress, Qt::Key_Shift, Qt::ShiftModifier, kN.scanCode, 0, 0);
    QCoreApplication::sendEvent(sink, &event);
    QCOMPARE(sink->keys.back(), int(Qt::Key_Shift));
    QVERIFY(m_done.isEmpty());
}

QTEST_MAIN(TestLatinKeys)
#include "tst_latin_keys.moc"
