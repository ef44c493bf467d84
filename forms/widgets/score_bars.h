#pragma once

#include "forms/widgets/painted.h"

#include <optional>
#include <vector>

namespace mulyankan {

/// One parameter in a chart of scores.
struct ScoreLine {
    QString code;
    QString name;
    std::optional<double> soFar; ///< percent 0 … 100; nullopt: nothing answered
    std::optional<double> ifSigned; ///< drawn where it differs
    QString soFarText; ///< as the page writes it: "82"
    QString weightText; ///< behind the code; empty: none
};

/// Parameters one below the other: name, code and weight, value, a bar, and a mark where signing
/// now would leave it.
class ScoreBars final : public Painted {
    Q_OBJECT

public:
    explicit ScoreBars(QWidget *parent = nullptr);

    void setLines(std::vector<ScoreLine> lines);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void renew() override;

private:
    int valuePx() const;
    int lineHeight(const ScoreLine &line, int width) const;
    void paintLine(QPainter &painter, const ScoreLine &line, int top) const;
    std::vector<ScoreLine> m_lines;
};

/// Every line in words, for a screen reader: "Use of data 78, Use of technologies 82".
QString scoreWords(const std::vector<ScoreLine> &lines);

} // namespace mulyankan
