// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Gainsay::Ui;
using namespace Qt::StringLiterals;

class TestPreferences : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(u"GainsayTest"_s);
    }
    void init() { QSettings().clear(); }

    void nothingStoredGivesDefaults() { QCOMPARE(Preferences::load(), Preferences()); }

    void whatIsSavedIsLoaded()
    {
        Preferences saved;
        saved.annotator = u"Ane\u0301 \U0001F6A2"_s;
        saved.remember(u"/corpora/a.gainsay"_s);
        saved.serif = false;
        saved.zoom = 130;
        saved.colourScheme = ColourScheme::Dark;
        saved.firstStepsShown = false;
        saved.windowGeometry = QByteArray("\0\1\2", 3);
        saved.save();
        QCOMPARE(Preferences::load(), saved);
    }

    void senselessValuesAreBroughtInRange()
    {
        QSettings().setValue("article/zoom"_L1, 100000);
        QSettings().setValue("window/colourScheme"_L1, u"plaid"_s);
        QCOMPARE(Preferences::load().zoom, 300);
        QCOMPARE(Preferences::load().colourScheme, ColourScheme::Automatic);
    }

    void recentCorporaAreFewAndEachOnce()
    {
        Preferences preferences;
        for (int i = 0; i < 14; ++i)
            preferences.remember(u"/corpora/%1.gainsay"_s.arg(i));
        preferences.remember(u"/corpora/9.gainsay"_s);
        QCOMPARE(preferences.recentCorpora.size(), 10);
        QCOMPARE(preferences.recentCorpora.first(), u"/corpora/9.gainsay"_s);
        QCOMPARE(preferences.recentCorpora.count(u"/corpora/9.gainsay"_s), 1);
        QCOMPARE(preferences.lastCorpus, u"/corpora/9.gainsay"_s);
    }
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
