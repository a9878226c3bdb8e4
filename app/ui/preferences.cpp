// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preferences.h"

#include <QSettings>

#include <algorithm>

namespace Gainsay::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentLimit = 10;
constexpr int smallestZoom = 50;
constexpr int largestZoom = 300;

ColourScheme colourSchemeFrom(const QString &name)
{
    if (name == "light"_L1)
        return ColourScheme::Light;
    return name == "dark"_L1 ? ColourScheme::Dark : ColourScheme::Automatic;
}

QString nameOf(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::Light:
        return u"light"_s;
    case ColourScheme::Dark:
        return u"dark"_s;
    case ColourScheme::Automatic:
        break;
    }
    return u"automatic"_s;
}

} // namespace

Preferences Preferences::load()
{
    const QSettings settings;
    const Preferences standard;
    Preferences out;
    out.annotator = settings.value("annotator"_L1).toString();
    out.lastCorpus = settings.value("lastCorpus"_L1).toString();
    out.recentCorpora = settings.value("recentCorpora"_L1).toStringList();
    out.lastArticle = settings.value("lastArticle"_L1).toString();
    out.serif = settings.value("article/serif"_L1, standard.serif).toBool();
    out.zoom = std::clamp(settings.value("article/zoom"_L1, standard.zoom).toInt(), smallestZoom,
                          largestZoom);
    out.colourScheme = colourSchemeFrom(settings.value("window/colourScheme"_L1).toString());
    out.firstStepsShown = settings.value("firstStepsShown"_L1, standard.firstStepsShown).toBool();
    out.windowGeometry = settings.value("window/geometry"_L1).toByteArray();
    out.windowState = settings.value("window/state"_L1).toByteArray();
    return out;
}

void Preferences::save() const
{
    QSettings settings;
    settings.setValue("annotator"_L1, annotator);
    settings.setValue("lastCorpus"_L1, lastCorpus);
    settings.setValue("recentCorpora"_L1, recentCorpora);
    settings.setValue("lastArticle"_L1, lastArticle);
    settings.setValue("article/serif"_L1, serif);
    settings.setValue("article/zoom"_L1, zoom);
    settings.setValue("window/colourScheme"_L1, nameOf(colourScheme));
    settings.setValue("firstStepsShown"_L1, firstStepsShown);
    settings.setValue("window/geometry"_L1, windowGeometry);
    settings.setValue("window/state"_L1, windowState);
}

void Preferences::remember(const QString &path)
{
    lastCorpus = path;
    recentCorpora.removeAll(path);
    recentCorpora.prepend(path);
    recentCorpora.resize(std::min<qsizetype>(recentCorpora.size(), recentLimit));
}

} // namespace Gainsay::Ui
