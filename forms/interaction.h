#pragma once

#include <QStringList>

#include <optional>

class QWidget;

namespace mulyankan {

/// What is asked for when a file or folder is wanted. Words are in the language of the window.
struct FileWish {
    QString title;
    QString filter; ///< "Pictures (*.jpg *.png)"; empty: all
    QString purpose; ///< remembers its folder under this name: `evidence`, `bundle`, `stick`
    QString suggestedName; ///< when saving
};

/// A decision that only a person can take.
struct Decision {
    QString title; ///< the question, one sentence
    QString text; ///< what follows from it
    QString act; ///< the button that does it, a verb: "Discard the visit"
    bool isDangerous = false; ///< the other button is the default
};

/// A line or a few lines of text that an act needs: a reason, a city's code typed out.
struct TextWish {
    QString title;
    QString text; ///< why it is asked, and where it will stand
    QString act;
    QString initial = {};
    QString mustEqual = {}; ///< the act stays off until exactly this is typed; empty: any
    bool mayBeEmpty = false;
    bool isOneLine = false;
    bool isSecret = false; ///< a passphrase
};

/// One of a few, by name.
struct Choice {
    QString title;
    QString text;
    QStringList options;
    int preset = 0;
    QString act;
};

/// Everything that the window asks in a dialog, behind one door, so that tests answer without a
/// dialog. Each call returns when the user has decided. On the window's thread.
class Interaction {
public:
    virtual ~Interaction() = default;
    /// Empty where the user gave up.
    virtual QStringList pickFiles(QWidget *over, const FileWish &wish) = 0;
    virtual QString pickFile(QWidget *over, const FileWish &wish) = 0;
    virtual QString pickFolder(QWidget *over, const FileWish &wish) = 0;
    virtual QString saveFile(QWidget *over, const FileWish &wish) = 0;
    virtual bool confirm(QWidget *over, const Decision &decision) = 0;
    /// nullopt where the user gave up.
    virtual std::optional<QString> askText(QWidget *over, const TextWish &wish) = 0;
    /// The index of the option; nullopt where the user gave up.
    virtual std::optional<int> choose(QWidget *over, const Choice &choice) = 0;
};

} // namespace mulyankan
