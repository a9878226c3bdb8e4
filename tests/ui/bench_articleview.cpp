// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the article view takes to open and to show a new span, beside the least that Qt needs:
// bare QTextLayouts of what is visible. Prints a table; asserts nothing, since machines differ.

#include "ui/articleview.h"
#include "ui/pagebuilder.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QRandomGenerator>
#include <QTextLayout>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Core::TextSpan;

namespace {

constexpr QSize windowSize(1000, 800);

struct Scene {
    const char *name;
    qsizetype characters;
    int spans;
    bool oneParagraph;
};

struct Page {
    Core::Article article;
    QList<Suggest::CueMark> cues;
    QList<Ui::ViewStatement> statements;
};

Page makePage(const Scene &scene)
{
    static const QStringList words =
        u"the envoy said that no one gains from an empty quay while Velm denies planning to close "
        "the strait and Ostrand of moving patrol boats into shared waters the board would wait"_s
            .split(u' ');
    QRandomGenerator random(7);
    QString text;
    Page page;
    qsizetype begin = 0;
    const auto endParagraph = [&] {
        Core::Segment segment;
        segment.position = int(page.article.segments.size());
        segment.span = {begin, text.size()};
        page.article.segments.append(segment);
    };
    while (text.size() < scene.characters) {
        const QString &word = words[random.bounded(int(words.size()))];
        if (word == u"said" || word == u"denies")
            page.cues.append(
                {{text.size(), text.size() + word.size()}, Suggest::CueKind::SpeechVerb, false});
        text += word;
        if (!scene.oneParagraph && text.size() - begin > 450) {
            text += u'.';
            endParagraph();
            text += u"\n\n"_s;
            begin = text.size();
        } else {
            text += u' ';
        }
    }
    endParagraph();
    for (int i = 0; i < scene.spans; ++i) {
        Ui::ViewStatement statement;
        statement.id = Core::StatementId::create();
        statement.role = Core::KindRole(i % 3);
        const qsizetype at = text.size() * i / scene.spans;
        statement.content = {{at, std::min(text.size(), at + 20 + random.bounded(80))}};
        page.statements.append(statement);
    }
    page.article.text = Core::FrozenText::freeze(text);
    return page;
}

/// Processor time of the window's thread, which a busy machine does not blur as it does the clock.
class Stopwatch
{
public:
    Stopwatch() : m_start(now()) {}
    [[nodiscard]] double milliseconds() const { return now() - m_start; }

private:
    static double now()
    {
        timespec time;
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    double m_start;
};

struct Figures {
    double median = 0;
    double high = 0; ///< the 95th percentile

    static Figures of(std::vector<double> values)
    {
        std::sort(values.begin(), values.end());
        return {values[values.size() / 2], values[values.size() * 95 / 100]};
    }
};

template <class Work> Figures measure(int rounds, Work work)
{
    std::vector<double> values;
    for (int i = 0; i < rounds; ++i)
        values.push_back(work(i));
    return Figures::of(std::move(values));
}

/// The least: the visible paragraphs' layouts, and lanes painted under them.
class BareView : public QWidget
{
public:
    void open(const Page &page, const QFont &font, double width)
    {
        m_layouts.clear();
        m_statements = &page.statements;
        const QString &text = page.article.text.text();
        double y = 20;
        for (qsizetype begin = 0; begin < text.size() && y < height();) {
            qsizetype end = text.indexOf(u'\n', begin);
            end = end < 0 ? text.size() : end;
            if (end > begin)
                y = add(text.sliced(begin, end - begin), begin, page.cues, font, width, y);
            begin = end + 1;
        }
    }
    [[nodiscard]] QRect lineOf(qsizetype position) const
    {
        for (const Part &part : m_layouts) {
            const QTextLine line = part.layout->lineForTextPosition(int(position - part.begin));
            if (line.isValid() && position >= part.begin)
                return line.rect()
                    .translated(part.layout->position())
                    .adjusted(0, -1, 0, 12)
                    .toAlignedRect();
        }
        return {};
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.fillRect(event->rect(), Qt::white);
        for (const Part &part : m_layouts) {
            part.layout->draw(&painter, {}, {}, event->rect());
            for (const Ui::ViewStatement &statement : *m_statements)
                paintLane(painter, part, statement.content.first());
        }
    }

private:
    struct Part {
        std::unique_ptr<QTextLayout> layout;
        qsizetype begin;
        qsizetype end;
    };

    double add(const QString &line, qsizetype begin, const QList<Suggest::CueMark> &cues,
               const QFont &font, double width, double y)
    {
        Part part{std::make_unique<QTextLayout>(line, font), begin, begin + line.size()};
        QList<QTextLayout::FormatRange> formats;
        QTextCharFormat purple;
        purple.setForeground(Qt::darkMagenta);
        for (const Suggest::CueMark &cue : cues) {
            if (cue.span.begin >= part.end)
                break;
            if (cue.span.begin >= begin)
                formats.append({int(cue.span.begin - begin), int(cue.span.length()), purple});
        }
        part.layout->setFormats(formats);
        part.layout->setPosition({20, 0});
        part.layout->setCacheEnabled(true);
        part.layout->beginLayout();
        while (y < height()) {
            QTextLine textLine = part.layout->createLine();
            if (!textLine.isValid())
                break;
            textLine.setLineWidth(width);
            textLine.setPosition({0, y});
            y += textLine.height() + 7;
        }
        part.layout->endLayout();
        m_layouts.push_back(std::move(part));
        return y + 10;
    }
    static void paintLane(QPainter &painter, const Part &part, TextSpan span)
    {
        if (span.end <= part.begin || span.begin >= part.end)
            return;
        for (int i = 0; i < part.layout->lineCount(); ++i) {
            const QTextLine line = part.layout->lineAt(i);
            const auto from = std::max<qsizetype>(span.begin - part.begin, line.textStart());
            const auto to =
                std::min<qsizetype>(span.end - part.begin, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const double left = line.cursorToX(int(from));
            const double right = line.cursorToX(int(to));
            painter.fillRect(QRectF(left + 20, line.y() + line.height(), right - left, 3),
                             Qt::blue);
        }
    }

    std::vector<Part> m_layouts;
    const QList<Ui::ViewStatement> *m_statements = nullptr;
};

struct Row {
    Figures open;
    Figures add;
};

Row measureView(const Page &page)
{
    Ui::ArticleView view;
    view.resize(windowSize);
    view.show();
    QApplication::processEvents();
    Row row;
    row.open = measure(9, [&](int) {
        const Stopwatch watch;
        view.setArticle(page.article, page.cues);
        view.setStatements(page.statements);
        view.repaint();
        view.viewport()->repaint();
        return watch.milliseconds();
    });
    QElapsedTimer settling; // the rest is laid out bit by bit when the program is idle
    settling.start();
    while (settling.elapsed() < 1500)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    row.add = measure(60, [&](int round) {
        Ui::ViewStatement added;
        added.id = Core::StatementId::create();
        added.content = {{100 + 7 * round, 140 + 7 * round}};
        const Stopwatch watch;
        view.updateStatement(added);
        QApplication::sendPostedEvents();
        QApplication::processEvents();
        const double taken = watch.milliseconds();
        view.removeStatement(added.id);
        QApplication::processEvents();
        return taken;
    });
    return row;
}

Row measureBare(const Page &page)
{
    const Ui::PageStyle style(QApplication::font(), true, 1, Ui::ViewColours::ofApplication());
    BareView view;
    view.resize(windowSize);
    view.show();
    QApplication::processEvents();
    Row row;
    row.open = measure(9, [&](int) {
        const Stopwatch watch;
        view.open(page, style.bodyFont(), style.columnWidth());
        view.repaint();
        return watch.milliseconds();
    });
    row.add = measure(60, [&](int round) {
        const Stopwatch watch;
        view.update(view.lineOf(100 + 7 * round));
        QApplication::sendPostedEvents();
        QApplication::processEvents();
        return watch.milliseconds();
    });
    return row;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Scene scenes[] = {{"4 KB, 20 spans", 4'000, 20, false},
                            {"100 KB, 1,000 spans", 100'000, 1'000, false},
                            {"1 MB, 10,000 spans", 1'000'000, 10'000, false},
                            {"100 KB, one paragraph", 100'000, 1'000, true},
                            {"1 MB, one paragraph", 1'000'000, 10'000, true}};
    std::printf("%-24s %10s %10s %7s | %10s %10s %10s %7s  (processor ms)\n", "", "open", "bare",
                "ratio", "add", "p95", "bare", "ratio");
    for (const Scene &scene : scenes) {
        const Page page = makePage(scene);
        const Row view = measureView(page);
        const Row bare = measureBare(page);
        std::printf("%-24s %10.2f %10.2f %7.1f | %10.2f %10.2f %10.2f %7.1f\n", scene.name,
                    view.open.median, bare.open.median, view.open.median / bare.open.median,
                    view.add.median, view.add.high, bare.add.median,
                    view.add.median / bare.add.median);
        std::fflush(stdout);
    }
    return 0;
}
