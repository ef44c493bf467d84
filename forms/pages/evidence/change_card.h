#pragma once

#include "forms/widgets/support_rail.h"
#include "forms/widgets/surface.h"
#include "forms/widgets/text_block.h"
#include "forms/window_parts.h"

class QVBoxLayout;

namespace mulyankan {

/// What an item changes in a question: how far the evidence carries without it, and with it.
class ChangeCard final : public QWidget {
    Q_OBJECT

public:
    ChangeCard(const WindowParts &parts, QWidget *parent);

    /// Of a linked item. An empty @p type counts for nothing.
    void show(const QString &question, const EvidenceItem &item);
    int before() const { return m_before; }
    int now() const { return m_now; }

private:
    struct Line {
        TextBlock *name;
        SupportRail *rail;
        TextBlock *level;
    };
    Line addLine();
    void showLine(const Line &line, const QString &name, int level);
    QString sentence(const QString &question, const EvidenceItem &item,
                     const QStringList &others) const;

    WindowParts m_parts;
    QVBoxLayout *m_column;
    int m_before = 1;
    int m_now = 1;
    TextBlock *m_title;
    TextBlock *m_text;
    Line m_beforeLine;
    Line m_nowLine;
};

} // namespace mulyankan
