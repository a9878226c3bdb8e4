// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/cuereader.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Gainsay;
using namespace Gainsay::Suggest;

namespace {

const QString paragraph = u"Reed denied on Thursday that dock workers had been consulted. “There "
                          u"was no first meeting,” he said, “so there can hardly have been a "
                          u"second.” The ministry’s spokeswoman, who asked not to be named, "
                          u"conceded that the minutes ‘may have been mislaid’ last week, "
                          u"according to the Strand Courier (11:30 GMT). Boats lay idle. "_s;

/// Nanoseconds, the best of five.
template <class Work> qint64 timed(Work work)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, timer.nsecsElapsed());
    }
    return best;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    QElapsedTimer timer;
    timer.start();
    const CueReader reader;
    out << "CueReader built in " << double(timer.nsecsElapsed()) / 1e6 << " ms\n";
    timer.start();
    [[maybe_unused]] const auto none = reader.read(Core::FrozenText::freeze(u"x"_s), u"en"_s);
    out << "first use in " << double(timer.nsecsElapsed()) / 1e6 << " ms\n";

    const QString lines = (paragraph + u'\n').repeated(1 + (4 << 20) / paragraph.size());
    const QString oneLine = QString(lines).replace(u'\n', u' ');
    for (const QString &shape : {lines, oneLine}) {
        out << (shape.contains(u'\n') ? "paragraphs" : "one line") << '\n';
        for (const qsizetype size : {4 << 10, 100 << 10, 1 << 20, 4 << 20}) {
            const auto text = Core::FrozenText::freeze(shape.first(size));
            const double megabytes = double(text.text().toUtf8().size()) / 1e6;
            qsizetype letters = 0;
            const qint64 bare = timed([&] {
                letters += std::count_if(text.text().cbegin(), text.text().cend(),
                                         [](QChar c) { return c.isLetter(); });
            });
            qsizetype marks = 0;
            const qint64 cues = timed([&] { marks = reader.read(text, u"en"_s).size(); });
            out << qSetFieldWidth(10) << text.size() << qSetFieldWidth(0)
                << " characters: " << double(cues) / 1e6 << " ms, "
                << megabytes * 1e9 / double(cues) << " MB/s; a bare pass "
                << megabytes * 1e9 / double(bare) << " MB/s; ratio " << double(cues) / double(bare)
                << "; " << marks << " marks, " << letters / 5 << " letters\n";
        }
    }
}
