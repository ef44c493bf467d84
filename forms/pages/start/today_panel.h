#pragma once

#include "forms/pages/start/today_items.h"
#include "forms/widgets/surface.h"

class QBoxLayout;
class QLayout;

namespace mulyankan {

class Button;
class TextBlock;

/// Where one stands on the way to a certificate: none, requested, certified.
class CertificateSteps final : public Painted {
    Q_OBJECT

public:
    explicit CertificateSteps(QWidget *parent = nullptr);
    void setStep(int step);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static QStringList names();
    int m_step = 0;
};

/// A row that sets a quiet button's words flush with the text of a block that has an icon.
QLayout *linkRow(Button &link);

/// "You can sign", or why not yet and what to do next.
class SigningCard final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SigningCard)

public:
    explicit SigningCard(QWidget *parent = nullptr);
    void show(const SigningWords &words, bool hasSteps);

Q_SIGNALS:
    void wanted(const mulyankan::Place &place);

private:
    Surface *m_card;
    TextBlock *m_glyph;
    TextBlock *m_title;
    TextBlock *m_text;
    Button *m_link;
    CertificateSteps *m_steps;
    Place m_place;
};

/// The right column: today's date and what needs attention; before the first visit, how a visit
/// goes. Below, whether one can sign.
class TodayPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TodayPanel)

public:
    explicit TodayPanel(const WindowParts &parts, QWidget *parent = nullptr);

    /// Everything anew: of the workspace, in the language that is set.
    void refresh();
    /// How many lines need attention.
    int count() const { return m_count; }

Q_SIGNALS:
    void wanted(const mulyankan::Place &place);

private:
    void buildFoot(QBoxLayout &column);
    void showItems(const Today &today);
    void showSteps();
    void addItem(const TodayItem &item, bool isFirst);
    void clear();

    WindowParts m_parts;
    SigningCard *m_signing;
    TextBlock *m_title;
    TextBlock *m_date;
    QWidget *m_items;
    QBoxLayout *m_list; // of m_items
    QBoxLayout *m_column;
    TextBlock *m_programme;
    Button *m_newer;
    Button *m_guide;
    int m_count = 0;
};

} // namespace mulyankan
