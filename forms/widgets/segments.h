#pragma once

#include <QAbstractButton>

#include <vector>

namespace mulyankan {

class Segment;

/// A few choices side by side of which one holds: हिन्दी | English, yes | no.
class Segments final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Segments)

public:
    explicit Segments(QWidget *parent = nullptr);

    /// The choices, in order; the one that holds is kept by its place.
    void setChoices(const QStringList &texts);
    /// Below 0: none holds. Tells nobody.
    void setCurrent(int index);
    int current() const { return m_current; }

Q_SIGNALS:
    /// The user chose.
    void chosen(int index);

private:
    std::vector<Segment *> m_segments;
    int m_current = -1;
};

/// One piece of Segments.
class Segment final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Segment)

public:
    explicit Segment(QWidget *parent = nullptr);

    void setEnds(bool isFirst, bool isLast);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool m_isFirst = false;
    bool m_isLast = false;
};

/// A page in the bar of the window: icon, name, count; the page that is open has a line below.
class NavTab final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NavTab)

public:
    explicit NavTab(const QString &icon, QWidget *parent = nullptr);

    /// "61/64"; empty: none. @p isWarning colours it.
    void setCount(const QString &count, bool isWarning = false);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int countPx() const;
    QString m_icon;
    QString m_count;
    bool m_isWarning = false;
};

} // namespace mulyankan
