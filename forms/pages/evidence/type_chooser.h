#pragma once

#include "forms/widgets/button.h"
#include "forms/widgets/text_block.h"
#include "forms/window_parts.h"

class QGridLayout;

namespace mulyankan {

/// The framework's types of evidence, a row for each group; what the question expects comes first
/// in its row and is named below.
class TypeChooser final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TypeChooser)

public:
    TypeChooser(const WindowParts &parts, QWidget *parent);

    /// Builds the rows for a question (empty: none), with @p type as the one that holds.
    void show(const QString &question, const QString &type, bool mayChange);
    QString type() const { return m_type; }

Q_SIGNALS:
    /// The user chose.
    void chosen(const QString &type);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const QString &question);
    bool hasRoomForNames() const;
    void layOut();
    void showState(bool mayChange);

    WindowParts m_parts;
    QString m_built; // what the rows were built for
    QString m_type;
    struct Row {
        TextBlock *group;
        std::vector<Button *> types;
    };
    std::vector<Row> m_rows;
    TextBlock *m_expected;
    QWidget *m_body = nullptr;
};

} // namespace mulyankan
