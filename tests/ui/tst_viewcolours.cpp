// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewcolours.h"

#include <QPalette>
#include <QTest>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Ui::ViewColours;

namespace {

QPalette paletteOf(QColor base, QColor text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

QColor over(const QColor &ground, const QColor &veil)
{
    const double a = veil.alphaF();
    return QColor::fromRgbF(float(ground.redF() * (1 - a) + veil.redF() * a),
                            float(ground.greenF() * (1 - a) + veil.greenF() * a),
                            float(ground.blueF() * (1 - a) + veil.blueF() * a));
}

} // namespace

class ViewColoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag();
    void textAndLinesCanBeRead_data();
    void textAndLinesCanBeRead();
    void ordinaryPalettesKeepTheDesignsColours();
    void kindsDifferInColourAndInPattern();
};

void ViewColoursTest::contrastIsThatOfWcag()
{
    QCOMPARE(qRound(Ui::contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(Ui::contrast(Qt::white, Qt::black) * 100), 2100);
    QCOMPARE(qRound(Ui::contrast(Qt::red, Qt::red) * 100), 100);
    // Two pairs whose figures are widely published.
    QCOMPARE(qRound(Ui::contrast(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
    QCOMPARE(qRound(Ui::contrast(QColor(0xff, 0, 0), Qt::white) * 100), 400);
}

void ViewColoursTest::textAndLinesCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Qt::ColorScheme>("scheme");

    QTest::newRow("a light desktop") << paletteOf(Qt::white, Qt::black) << Qt::ColorScheme::Light;
    QTest::newRow("a dark desktop")
        << paletteOf(QColor(0x23, 0x24, 0x27), Qt::white) << Qt::ColorScheme::Dark;
    QTest::newRow("a light desktop of unknown scheme")
        << paletteOf(QColor(0xfc, 0xfc, 0xfc), Qt::black) << Qt::ColorScheme::Unknown;
    QTest::newRow("high contrast, black")
        << paletteOf(Qt::black, Qt::white) << Qt::ColorScheme::Dark;
    QTest::newRow("high contrast, white on a scheme that says dark")
        << paletteOf(Qt::white, Qt::black) << Qt::ColorScheme::Dark;
    QTest::newRow("a sepia theme")
        << paletteOf(QColor(0xfd, 0xf6, 0xe3), QColor(0x65, 0x7b, 0x83)) << Qt::ColorScheme::Light;
    QTest::newRow("a deep blue theme")
        << paletteOf(QColor(0x00, 0x2b, 0x36), QColor(0x83, 0x94, 0x96)) << Qt::ColorScheme::Dark;
    QTest::newRow("a grey ground in the middle")
        << paletteOf(QColor(0x80, 0x80, 0x80), Qt::black) << Qt::ColorScheme::Unknown;
}

void ViewColoursTest::textAndLinesCanBeRead()
{
    QFETCH(QPalette, palette);
    QFETCH(Qt::ColorScheme, scheme);
    const ViewColours c = ViewColours::from(palette, scheme);

    const auto check = [](const char *what, QColor colour, QColor ground, double least) {
        const double found = Ui::contrast(colour, ground);
        QVERIFY2(found >= least,
                 qPrintable(u"%1: %2 on %3 is %4"_s
                                .arg(QLatin1StringView(what), colour.name(), ground.name())
                                .arg(found)));
    };
    for (const QColor &ground : {c.page, c.panel}) {
        check("ink", c.ink, ground, 4.5);
        check("soft", c.soft, ground, 4.5);
        check("claim", c.claim, ground, 4.5);
        check("denial", c.denial, ground, 4.5);
        check("stance", c.stance, ground, 4.5);
        check("hint", c.hint, ground, 3);
    }
    for (const QColor &ground : {c.current, c.cueGround}) {
        check("ink on a marked ground", c.ink, ground, 4.5);
    }
    for (const Core::KindRole role :
         {Core::KindRole::Claim, Core::KindRole::Denial, Core::KindRole::Stance})
        check("a lane beside the current ground", c.kind(role), c.current, 3);
    check("selected text", c.ink, over(c.page, c.selection), 4.5);
}

void ViewColoursTest::ordinaryPalettesKeepTheDesignsColours()
{
    const ViewColours light =
        ViewColours::from(paletteOf(Qt::white, Qt::black), Qt::ColorScheme::Light);
    QCOMPARE(light.page, QColor(0xff, 0xfd, 0xf9));
    QCOMPARE(light.claim, QColor(0x00, 0x67, 0xa8));
    QCOMPARE(light.denial, QColor(0xc2, 0x41, 0x0c));
    QCOMPARE(light.stance, QColor(0x00, 0x79, 0x5a));
    const ViewColours dark =
        ViewColours::from(paletteOf(QColor(0x2a, 0x2a, 0x2a), Qt::white), Qt::ColorScheme::Dark);
    QCOMPARE(dark.page, QColor(0x23, 0x24, 0x27));
    QCOMPARE(dark.denial, QColor(0xff, 0x94, 0x66));
    const ViewColours own =
        ViewColours::from(paletteOf(Qt::black, Qt::yellow), Qt::ColorScheme::Dark);
    QCOMPARE(own.page, QColor(Qt::black));
    QCOMPARE(own.ink, QColor(Qt::yellow));
}

void ViewColoursTest::kindsDifferInColourAndInPattern()
{
    using enum Core::KindRole;
    const ViewColours c =
        ViewColours::from(paletteOf(Qt::white, Qt::black), Qt::ColorScheme::Light);
    QVERIFY(c.kind(Claim) != c.kind(Denial) && c.kind(Denial) != c.kind(Stance)
            && c.kind(Claim) != c.kind(Stance));
    QVERIFY(Ui::lanePattern(Claim) != Ui::lanePattern(Denial));
    QVERIFY(Ui::lanePattern(Denial) != Ui::lanePattern(Stance));
    QVERIFY(Ui::lanePattern(Claim) != Ui::lanePattern(Stance));
}

QTEST_MAIN(ViewColoursTest)
#include "tst_viewcolours.moc"
