// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/htmlencoding.h"
#include "loading/webdecoder.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Gainsay;

namespace {

const QString markup = u"<div class=\"story\"><p id=\"p7\"><a href=\"/news/harbour/7.html\">"_s;

struct Sample {
    const char *encoding;
    const char *codec; ///< Qt's nearest
    QString text;
};

const QString latin = u"La porte-parole a déclaré à la presse que personne n’avait été prévenu. "_s;
const QString cyrillic = u"Представитель порта заявил, что рабочие не были предупреждены. "_s;
const QString japanese = u"港の広報担当者は木曜日、作業員に知らせた人はいなかったと述べた。"_s;
const QString korean = u"항만 대변인은 노동자들에게 알린 사람은 없었다고 말했다. "_s;
const QString chinese = u"港口的人在星期三上午也有消息，他是一名工作人。"_s;

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

/// Milliseconds in which the tables are made that an encoding needs.
double firstUse(const Sample &sample)
{
    QElapsedTimer timer;
    timer.start();
    [[maybe_unused]] const QString text = Loading::decodedAs(
        "\x81\x40\x81\x30\x81\x30\x8F\xB0\xA1\x1B$B!!", QString::fromLatin1(sample.encoding));
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    const Sample samples[]{
        {"UTF-8", "UTF-8", latin},
        {"windows-1252", "windows-1252", latin},
        {"windows-1251", "windows-1251", cyrillic},
        {"Shift_JIS", "Shift_JIS", japanese},
        {"EUC-JP", "EUC-JP", japanese},
        {"ISO-2022-JP", "ISO-2022-JP", japanese},
        {"GBK", "gb18030", chinese},
        {"Big5", "Big5-HKSCS", chinese},
        {"EUC-KR", "windows-949", korean},
        {"UTF-16LE", "UTF-16LE", latin},
    };
    for (const Sample &sample : samples)
        out << sample.encoding << ": first use in " << firstUse(sample) << " ms\n";
    for (const Sample &sample : samples) {
        QStringEncoder encoder(sample.codec, QStringConverter::Flag::Stateless);
        const QByteArray unit = encoder(markup + sample.text);
        const QByteArray page = unit.repeated(1 + (4 << 20) / unit.size());
        qsizetype units = 0;
        const qint64 ours = timed([&] {
            units += Loading::decodedAs(page, QString::fromLatin1(sample.encoding)).size();
        });
        const qint64 bare = timed([&] {
            QStringDecoder decoder(sample.codec, QStringConverter::Flag::Stateless);
            units -= QString(decoder(page)).size();
        });
        const qint64 asking =
            timed([&] { units += Loading::pageEncoding(page).name.isEmpty() ? 1 : 0; });
        const auto speed = [&](qint64 time) { return double(page.size()) * 1e3 / double(time); };
        out << qSetFieldWidth(14) << sample.encoding << qSetFieldWidth(0) << ": " << speed(ours)
            << " MB/s; bare " << speed(bare) << " MB/s; ratio " << double(ours) / double(bare)
            << "; pageEncoding() of 4 MiB " << double(asking) / 1e6
            << " ms: " << Loading::pageEncoding(page).name << "; " << units << " units apart\n";
    }
}
