#pragma once

#include "forms/pages/page.h"

#include <functional>

class QBoxLayout;
class QScrollArea;

namespace mulyankan {

class Banner;
class Button;
class FirstSteps;
class IdentityPanel;
class JobStrip;
class ProgrammeLoader;
class StoreTrouble;
class Surface;
class TextBlock;
class TodayPanel;
class VisitsPart;
struct LoadedProgramme;
struct Restored;
struct StickCopy;
enum class Tone;

/// The first page: the visits, what needs attention today, whether one can sign; before the first
/// visit the three steps to it. Sections it can be entered by: `programme` (load one), `identity`,
/// `copy` (the whole data folder, to a stick).
class StartPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartPage)

public:
    StartPage(const WindowParts &parts, QWidget *parent);
    void retranslate() override;
    void enter(const Place &place) override;
    void leave() override;
    void arrange(const Room &room) override;
    std::vector<KeyWords> keys() const override;
    bool act(Act act) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildCentre();
    void fillColumn();
    void buildSide();
    void connectParts();
    void refresh();
    void showParts();
    void showFolder();
    void follow(const Place &place);
    void showIdentities(bool isOn);
    void placeToday();
    void makeSample();
    void copyToStick();
    void showCopied(const Result<StickCopy> &result);
    void showNotCopied(const Error &error);
    void openFolder(const QString &folder);
    void chooseFolder();
    /// The user's own folder, to lead back to from a sample; empty: none is known.
    QString homeFolder() const;
    QStringList otherFolders() const;
    /// The fact and the advice, in the language that is set whenever it is called.
    using Said = std::function<std::pair<QString, QString>()>;
    void tell(Tone tone, Said said);
    void showLoaded(const LoadedProgramme &loaded);
    void showRestored(const Restored &restored);

    Room m_room;
    bool m_isIdentities = false; // the panel stands in place of the visits
    bool m_isTodayOpen = false; // while the right column is folded
    bool m_wasLeft = false;
    QScrollArea *m_scroll;
    QWidget *m_content = nullptr;
    QBoxLayout *m_column; // of m_content
    Banner *m_folder; // which folder this is
    Banner *m_result;
    Said m_said; // by m_result
    JobStrip *m_strip;
    Button *m_todayButton;
    Surface *m_todayCard; // holds m_today while the right column is folded
    FirstSteps *m_steps;
    VisitsPart *m_visits;
    IdentityPanel *m_identities;
    StoreTrouble *m_trouble;
    TextBlock *m_where; // the data folder, where several are known
    Button *m_switch;
    QScrollArea *m_sideScroll = nullptr;
    Surface *m_side; // holds m_today
    TodayPanel *m_today;
    ProgrammeLoader *m_loader;
};

} // namespace mulyankan
