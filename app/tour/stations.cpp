// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stations.h"

#include "guide.h"

#include "core/segment.h"
#include "ui/articleview.h"
#include "ui/corpuscontroller.h"
#include "ui/deskcontroller.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Gainsay::Tour {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype statementsInAll = 6;

const AnnotationSet &annotations(Guide &guide)
{
    return guide.window().corpus().article()->annotations();
}

qsizetype count(Guide &guide)
{
    return annotations(guide).statements().size();
}

/// The statement whose content begins with these words; an empty one where there is none.
Statement statementOn(Guide &guide, const QString &words)
{
    for (const Statement &statement : annotations(guide).statements()) {
        if (annotations(guide).text().quote(statement.content).startsWith(words))
            return statement;
    }
    return {};
}

QStringList speakers(Guide &guide, const Statement &statement)
{
    QStringList names;
    for (const EntityId id : statement.speakers)
        names.append(annotations(guide).entity(id)->name);
    return names;
}

void openSample(Guide &guide)
{
    guide.openWindow();
    guide.check(u"the corpus opens"_s,
                Hands::waitFor([&] { return guide.window().corpus().session() != nullptr; }));
    guide.window().corpus().importSample();
    guide.check(u"the sample is shown"_s, guide.hands().waitArticle());
    const auto updates = updatesOf(annotations(guide).segments());
    QStringList times;
    for (const Update &update : updates)
        times.append(update.time.time.toString(u"HH:mm"_s));
    guide.check(u"four updates with their clock times"_s,
                times == QStringList{u"11:20"_s, u"10:40"_s, u"10:05"_s, u"09:30"_s},
                times.join(u' '));
    guide.picture(u"article"_s);
}

void tagClaim(Guide &guide)
{
    guide.hands().press({u"Q"_s, u"C"_s});
    guide.picture(u"claim-speaker"_s);
    guide.hands().press({u"Return"_s});
    const Statement claim = statementOn(guide, u"No one gains"_s);
    guide.check(u"a quotation becomes a claim with three keys"_s, claim.kind == u"claim"_s);
    guide.check(u"its words are quoted directly"_s, claim.directness == Directness::Direct);
    guide.check(u"its speaker is whom “she” stands for"_s,
                speakers(guide, claim) == QStringList{u"Ilse Brandt"_s},
                speakers(guide, claim).join(u", "_s));
    guide.check(u"it is saved"_s, guide.hands().waitSaved());
}

void tagDenial(Guide &guide)
{
    guide.hands().clickInto(u"planning to close the strait"_s);
    guide.hands().press({u"D"_s, u"Return"_s});
    guide.picture(u"denial-denied"_s);
    guide.hands().press({u"Return"_s});
    const Statement denial = statementOn(guide, u"planning to close"_s);
    guide.check(u"a denial takes four actions"_s, denial.kind == u"denial"_s);
    guide.check(u"Velm denies it"_s, speakers(guide, denial) == QStringList{u"Velm"_s},
                speakers(guide, denial).join(u", "_s));
    guide.check(u"what is denied is filled in"_s,
                denial.denied && denial.denied->explicitness == Explicitness::Embedded
                    && denial.denied->proposition == u"planning to close the strait"_s);
    guide.check(u"it is saved"_s, guide.hands().waitSaved());
}

void tagSharedClaim(Guide &guide)
{
    const QString words = u"the marked channel had become too narrow for two large ships to pass"_s;
    guide.hands().drag(words);
    guide.hands().press({u"C"_s});
    guide.hands().type(u"Harbour pilots,tug crews,Blue Lamp"_s);
    guide.hands().press({u"Return"_s});
    const Statement claim = statementOn(guide, words);
    guide.check(u"three speakers share a claim"_s,
                speakers(guide, claim)
                    == QStringList{u"Harbour pilots"_s, u"tug crews"_s, u"Blue Lamp"_s},
                speakers(guide, claim).join(u", "_s));
    guide.check(u"it belongs to the update of 10:05"_s,
                claim.time && claim.time->time == QTime(10, 5));
    guide.check(u"it is saved"_s, guide.hands().waitSaved());
}

void tagExplicitDenial(Guide &guide)
{
    const QString claimed =
        u"dock workers were consulted on the order at two meetings last month"_s;
    guide.hands().drag(claimed);
    guide.hands().press({u"C"_s});
    guide.hands().type(u"Velm’s transport ministry"_s);
    guide.hands().press({u"Return"_s});
    guide.hands().drag(u"There was no first meeting"_s);
    guide.hands().press({u"X"_s});
    guide.hands().drag(u"so there can hardly have been a second"_s);
    guide.hands().press({u"D"_s});
    guide.hands().type(u"Tomas Reed"_s);
    guide.hands().press({u"Return"_s, u"/"_s});
    guide.hands().type(u"dock"_s);
    guide.picture(u"denial-of-a-claim"_s);
    guide.hands().press({u"Return"_s});
    const Statement claim = statementOn(guide, claimed);
    const Statement denial = statementOn(guide, u"There was no first"_s);
    guide.check(u"its words stand in two places"_s, denial.content.size() == 2);
    guide.check(u"it denies the claim that stands elsewhere"_s,
                denial.denied && denial.denied->statement == claim.id
                    && denial.denied->explicitness == Explicitness::Explicit);
    guide.check(u"it is saved"_s, guide.hands().waitSaved());
}

void tagStance(Guide &guide)
{
    guide.hands().drag(u"the new inspection zone"_s);
    guide.hands().press({u"S"_s});
    guide.hands().type(u"Ostrand"_s);
    guide.hands().press({u"Return"_s, u"A"_s});
    guide.hands().type(u"inspection zone"_s);
    guide.picture(u"stance-target"_s);
    guide.hands().press({u"Return"_s});
    const Statement stance = statementOn(guide, u"the new inspection zone"_s);
    guide.check(u"a stance has holder, target and value"_s,
                stance.stances.size() == 1 && stance.stances.first().value == u"against"_s);
    guide.check(u"it is saved"_s, guide.hands().waitSaved());
}

void undoAndRedo(Guide &guide)
{
    const qsizetype before = count(guide);
    guide.hands().press({u"Ctrl+Z"_s});
    guide.check(u"undo takes the stance back"_s, count(guide) == before - 1);
    guide.picture(u"undone"_s);
    guide.hands().press({u"Ctrl+Shift+Z"_s});
    guide.check(u"redo brings it again"_s, count(guide) == before);
    guide.check(u"both are saved"_s, guide.hands().waitSaved());
    guide.hands().clickInto(u"close the strait"_s);
    guide.picture(u"labelled"_s);
}

void inDarkAndMirrored(Guide &guide)
{
    guide.window().actions()[Ui::ActionId::SchemeDark]->trigger();
    guide.picture(u"dark"_s);
    guide.window().actions()[Ui::ActionId::SchemeLight]->trigger();
    guide.window().setLayoutDirection(Qt::RightToLeft);
    guide.picture(u"mirrored"_s);
    guide.window().setLayoutDirection(Qt::LeftToRight);
}

void closeAndReopen(Guide &guide)
{
    const AnnotationSet before = annotations(guide);
    guide.closeWindow();
    guide.openWindow();
    guide.check(u"the article is there again"_s, guide.hands().waitArticle());
    guide.check(u"nothing is lost and nothing is different"_s, annotations(guide) == before,
                u"%1 statements"_s.arg(count(guide)));
    guide.picture(u"reopened"_s);
}

void exportIt(Guide &guide)
{
    guide.window().actions()[Ui::ActionId::ExportJsonLines]->trigger();
    const bool written = Hands::waitFor([&] { return QFile::exists(guide.exportPath()); });
    QFile file(guide.exportPath());
    const bool opened = written && file.open(QIODevice::ReadOnly);
    const QJsonObject record = QJsonDocument::fromJson(file.readLine()).object();
    guide.check(u"the corpus is exported"_s, opened && record[u"gainsay"].toInt() == 1);
    const QString text = record[u"text"].toString();
    const QList<uint> letters = text.toUcs4();
    const QJsonArray statements = record[u"statements"].toArray();
    bool quotesHold = true;
    for (const QJsonValue statement : statements) {
        for (const QJsonValue span : statement[u"content"].toArray()) {
            const auto quote = letters.sliced(span[u"start"].toInt(),
                                              span[u"end"].toInt() - span[u"start"].toInt());
            quotesHold = quotesHold
                && QString::fromUcs4(reinterpret_cast<const char32_t *>(quote.constData()),
                                     quote.size())
                    == span[u"text"].toString();
        }
    }
    guide.check(u"every statement is in it"_s, statements.size() == statementsInAll,
                QString::number(statements.size()));
    guide.check(u"every quote is the text at its offsets"_s, quotesHold);
    guide.closeWindow();
}

} // namespace

void walk(Guide &guide)
{
    openSample(guide);
    if (guide.failures() > 0)
        return;
    for (const auto station : {tagClaim, tagDenial, tagSharedClaim, tagExplicitDenial, tagStance,
                               undoAndRedo, inDarkAndMirrored, closeAndReopen, exportIt})
        station(guide);
}

} // namespace Gainsay::Tour
