#include "forms/languages.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

static void initTranslations() // outside of namespaces: Qt's macro asks for it
{
    Q_INIT_RESOURCE(translations); // they lie in a static library
}

namespace mulyankan {

Languages::Languages(Language language, QObject *parent) : QObject(parent), m_current(language)
{
    initTranslations();
    const auto load = [this](QTranslator &translator, const QString &name) {
        m_isComplete &= translator.load(u":/mulyankan/translations/"_s + name);
    };
    load(m_hindi, u"mulyankan_hi.qm"_s);
    load(m_hindiQt, u"qt_hi.qm"_s);
    load(m_english, u"mulyankan_en.qm"_s);
    apply();
}

void Languages::set(Language language)
{
    if (language == m_current)
        return;
    m_current = language;
    apply();
    Q_EMIT changed();
}

void Languages::toggle()
{
    set(m_current == Language::Hindi ? Language::English : Language::Hindi);
}

void Languages::apply()
{
    const bool isHindi = m_current == Language::Hindi;
    // never the system's locale: some of those of India write other digits than 0 to 9
    QLocale::setDefault(QLocale(isHindi ? QLocale::Hindi : QLocale::English, QLocale::India));
    QCoreApplication::removeTranslator(&m_hindi);
    QCoreApplication::removeTranslator(&m_hindiQt);
    QCoreApplication::removeTranslator(&m_english);
    if (isHindi) {
        QCoreApplication::installTranslator(&m_hindiQt);
        QCoreApplication::installTranslator(&m_hindi);
        return;
    }
    QCoreApplication::installTranslator(&m_english);
}

} // namespace mulyankan
