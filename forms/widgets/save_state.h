#pragma once

#include "forms/widgets/painted.h"

namespace mulyankan {

/// Whether what was entered is on the disk, always in sight: saved and when, being saved (said
/// after 300 ms), not saved, signed. It says "saved" only when it is told so.
class SaveState final : public Painted {
    Q_OBJECT

public:
    explicit SaveState(QWidget *parent = nullptr);

    /// Nothing to say yet.
    void clear();
    /// @p time as HH:mm:ss.
    void setSaved(const QString &time);
    void setSaving();
    void setFailed();
    void setSigned();
    /// The narrow form shows the time alone.
    void setShort(bool isShort);

    QString words() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void renew() override;

private:
    enum class State { None, Saved, Saving, Failed, Signed };
    void show(State state);
    State shownState() const;
    QString shownWords() const;
    State m_state = State::None;
    State m_before = State::None; // stays in sight for the first 300 ms of saving
    QString m_time;
    bool m_isShort = false;
    Turning *m_turning;
};

} // namespace mulyankan
