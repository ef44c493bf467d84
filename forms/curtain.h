#pragma once

#include <QObject>

namespace mulyankan {

/// Hides every score while an official sits beside: one key draws it, the same opens it.
class Curtain final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Curtain)

public:
    using QObject::QObject;
    bool isDrawn() const { return m_isDrawn; }
    void toggle()
    {
        m_isDrawn = !m_isDrawn;
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    bool m_isDrawn = false;
};

} // namespace mulyankan
