// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggest/cuetheme.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Gainsay::Suggest;

namespace {

/// WCAG 2's relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestCueTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColourReadsOnItsPage_data();
    void everyColourReadsOnItsPage();
    void coloursAreThoseOfTheDesign();
    void cuesDifferFromPlainText_data() { everyColourReadsOnItsPage_data(); }
    void cuesDifferFromPlainText();
};

void TestCueTheme::everyColourReadsOnItsPage_data()
{
    QTest::addColumn<Ground>("ground");
    QTest::newRow("light") << Ground::Light;
    QTest::newRow("dark") << Ground::Dark;
}

void TestCueTheme::everyColourReadsOnItsPage()
{
    QFETCH(Ground, ground);
    const CueTheme theme = CueTheme::load(ground);
    QVERIFY(contrast(theme.plain().foreground, theme.page()) >= 7);
    for (int kind = 0; kind <= int(CueKind::Time); ++kind) {
        const double found = contrast(theme.style(CueKind(kind)).foreground, theme.page());
        QVERIFY2(found >= 4.5, qPrintable(u"kind %1: %2"_s.arg(kind).arg(found)));
    }
}

void TestCueTheme::coloursAreThoseOfTheDesign()
{
    const CueTheme light = CueTheme::load(Ground::Light);
    QCOMPARE(light.page(), QColor(0xff, 0xfd, 0xf9));
    QCOMPARE(light.plain().foreground, QColor(0x1d, 0x1d, 0x1f));
    QCOMPARE(light.style(CueKind::Quotation).foreground, QColor(0x7a, 0x4b, 0x00));
    QCOMPARE(light.style(CueKind::SpeechVerb).foreground, QColor(0x5b, 0x4a, 0x9c));
    const CueTheme dark = CueTheme::load(Ground::Dark);
    QCOMPARE(dark.page(), QColor(0x23, 0x24, 0x27));
    QCOMPARE(dark.plain().foreground, QColor(0xe8, 0xe6, 0xe1));
    QCOMPARE(dark.style(CueKind::Quotation).foreground, QColor(0xe0, 0xb6, 0x6c));
    QCOMPARE(dark.style(CueKind::SpeechVerb).foreground, QColor(0xb6, 0xa8, 0xf0));
}

void TestCueTheme::cuesDifferFromPlainText()
{
    QFETCH(Ground, ground);
    const CueTheme theme = CueTheme::load(ground);
    for (int kind = 0; kind <= int(CueKind::Time); ++kind)
        QVERIFY(theme.style(CueKind(kind)) != theme.plain());
    QVERIFY(theme.style(CueKind::DenialVerb) != theme.style(CueKind::SpeechVerb));
    QVERIFY(theme.style(CueKind::DenialVerb).bold); // not by colour alone
}

QTEST_GUILESS_MAIN(TestCueTheme)
#include "tst_cuetheme.moc"
