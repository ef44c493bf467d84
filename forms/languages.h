#pragma once

#include "model/framework/framework.h"

#include <QObject>
#include <QTranslator>

namespace mulyankan {

/// The language of the window, changed at run time. Translators, number format and the framework's
/// texts follow it; what is typed and where one stands stay.
class Languages final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Languages)

public:
    /// Loads the translations. Needs an application object.
    explicit Languages(Language language, QObject *parent = nullptr);

    Language current() const { return m_current; }
    void set(Language language);
    /// Hindi to English and back.
    void toggle();
    /// False if a translation is not in the program: a build gone wrong.
    bool isComplete() const { return m_isComplete; }

Q_SIGNALS:
    /// Everything that shows words asks for them again.
    void changed();

private:
    void apply();
    Language m_current;
    bool m_isComplete = true;
    QTranslator m_hindi; // the window's own words
    QTranslator m_hindiQt; // Qt's: standard buttons, file dialogs, menus of fields
    QTranslator m_english; // plurals
};

} // namespace mulyankan
