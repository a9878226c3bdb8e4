// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QImage rendered(const QString &name, int size)
{
    QSvgRenderer renderer(QStringLiteral(GAINSAY_DESKTOP "/") + name);
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

double share(const QImage &image, auto belongs)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += belongs(image.pixelColor(x, y)) ? 1 : 0;
    }
    return double(count) / (image.width() * image.height());
}

bool isRed(const QColor &colour)
{
    return colour.alpha() > 200 && colour.red() > colour.blue() + 60;
}

bool isLight(const QColor &colour)
{
    return colour.alpha() > 200 && colour.lightness() > 200;
}

} // namespace

/// The icons as Qt draws them, which knows less of SVG than browsers do.
class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsAtEverySize_data();
    void drawsAtEverySize();
};

void TestIcons::drawsAtEverySize_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("size");
    for (const QString &name :
         {u"io.github.gainsay.Gainsay.svg"_s, u"application-x-gainsay.svg"_s}) {
        for (const int size : {16, 22, 32, 48, 64, 128, 256})
            QTest::addRow("%s at %d", qPrintable(name), size) << name << size;
    }
}

void TestIcons::drawsAtEverySize()
{
    QFETCH(const QString, name);
    QFETCH(const int, size);
    QTest::failOnWarning();
    const QImage image = rendered(name, size);
    QVERIFY2(share(image, isRed) > 0.1, "the denial's bubble is to be seen");
    QVERIFY2(share(image, isLight) > 0.02, "the sign in it stands out");
    QCOMPARE(image.pixelColor(size - 1, 0).alpha(), 0);
    QCOMPARE(image.pixelColor(0, size - 1).alpha(), 0);
}

QTEST_GUILESS_MAIN(TestIcons)
#include "tst_icons.moc"
