// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/addressrules.h"

#include <QTest>

using namespace Gainsay::Loading;

class TestAddressRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void privateNetworksAreKnown_data()
    {
        QTest::addColumn<bool>("open");
        for (const char *const address :
             {"1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
              "126.255.255.255", "128.0.0.0", "169.253.255.255", "172.15.255.255", "172.32.0.0",
              "192.167.255.255", "192.169.0.0", "223.255.255.255", "2606:4700::1111", "2a00::1",
              "2001:200::1", "::ffff:1.1.1.1", "64:ff9b::1.1.1.1"})
            QTest::newRow(address) << true;
        for (const char *const address : {"0.0.0.0",
                                          "0.1.2.3",
                                          "10.0.0.1",
                                          "10.255.255.255",
                                          "100.64.0.1",
                                          "100.127.255.255",
                                          "127.0.0.1",
                                          "127.255.255.255",
                                          "169.254.169.254",
                                          "172.16.0.1",
                                          "172.31.255.255",
                                          "192.0.0.8",
                                          "192.0.2.1",
                                          "192.88.99.1",
                                          "192.168.1.1",
                                          "198.18.0.1",
                                          "198.19.255.255",
                                          "198.51.100.7",
                                          "203.0.113.7",
                                          "224.0.0.1",
                                          "239.255.255.255",
                                          "240.0.0.1",
                                          "255.255.255.255",
                                          "::",
                                          "::1",
                                          "::127.0.0.1",
                                          "::ffff:127.0.0.1",
                                          "::ffff:10.0.0.1",
                                          "64:ff9b::10.0.0.1",
                                          "64:ff9b:1::1",
                                          "100::1",
                                          "2001::1",
                                          "2001:db8::1",
                                          "2002:7f00:1::",
                                          "2002:101:101::",
                                          "3fff::1",
                                          "4000::1",
                                          "5f00::1",
                                          "fc00::1",
                                          "fd12:3456::1",
                                          "fe80::1",
                                          "fe80::1%lo",
                                          "fec0::1",
                                          "ff02::1"})
            QTest::newRow(address) << false;
    }

    void privateNetworksAreKnown()
    {
        QFETCH(const bool, open);
        const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!address.isNull());
        QCOMPARE(isPublicAddress(address), open);
    }

    void noAddressIsNone() { QVERIFY(!isPublicAddress(QHostAddress())); }
};

QTEST_GUILESS_MAIN(TestAddressRules)
#include "tst_addressrules.moc"
