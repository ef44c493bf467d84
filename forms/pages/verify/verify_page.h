#pragma once

#include "forms/pages/page.h"
#include "forms/pages/verify/verify_work.h"

#include <variant>

class QScrollArea;
class QVBoxLayout;

namespace mulyankan {

class Banner;
class Button;
class EmptyState;
class JobStrip;
class SideRow;
class Surface;
class TextBlock;
class VerdictView;
class VerifySide;

/// Any file may be given to it: it says whether it is a bundle that holds, what it is, what was
/// found and what to do. It writes nothing but what is asked to be taken out.
class VerifyPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerifyPage)

public:
    VerifyPage(const WindowParts &parts, QWidget *parent);

    void retranslate() override;
    void enter(const Place &place) override;
    void arrange(const Room &room) override;
    std::vector<KeyWords> keys() const override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Told = std::variant<std::monostate, Extracted, Error>;

    QWidget *buildHead();
    QWidget *buildCentre();
    QWidget *buildSide();
    void renew();
    void followWork(const QString &name);
    void showHead();
    void showList();
    void showTold();
    void fold();
    void pick();
    void open(const QStringList &paths);
    void choose(int index);
    void copyResult();
    void takeOut();
    const BundleCheck *current() const;

    VerifyWork *m_work;
    int m_index = 0;
    Told m_told;
    bool m_hasSide = true;
    EmptyState *m_empty;
    QWidget *m_body;
    TextBlock *m_title;
    TextBlock *m_path;
    Button *m_pick;
    Button *m_again;
    Button *m_copy;
    Button *m_extract;
    JobStrip *m_strip;
    std::shared_ptr<Progress> m_followed; // with the job that advances it
    Banner *m_result;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    Surface *m_list;
    std::vector<SideRow *> m_rows;
    VerdictView *m_view;
    Surface *m_side;
    QScrollArea *m_sideScroll;
    VerifySide *m_sideBody; // in the side panel, or below the verdict where there is no room
};

} // namespace mulyankan
