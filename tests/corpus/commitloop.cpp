// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/corpusstore.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimeZone>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Gainsay::Core;
using Gainsay::Corpus::CorpusStore;

// For tst_durability: commits edits until it is killed and says each one's id on standard output
// after commit() returned. Usage: commitloop CORPUS ARTICLE SPEAKER

namespace {

Statement claimOf(const QStringList &arguments, AnnotatorId annotator, qsizetype length)
{
    Statement claim;
    claim.id = StatementId::create();
    claim.stamp = Stamp::create();
    claim.article = ArticleId::fromText(arguments[2]);
    claim.annotator = annotator;
    claim.kind = u"claim"_s;
    claim.content = {{0, length}};
    claim.speakers = {EntityId::fromText(arguments[3])};
    claim.created = QDateTime(QDate(2026, 3, 4), QTime(12, 0), QTimeZone::UTC);
    claim.modified = claim.created;
    return claim;
}

bool acknowledge(const char *what, const QString &id)
{
    return std::printf("%s %s\n", what, qPrintable(id)) > 0 && std::fflush(stdout) == 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const auto store = CorpusStore::open(arguments[1]);
    const auto me =
        store ? (*store)->annotator(u"Robin"_s) : Result<Annotator>(std::unexpected(store.error()));
    if (!me)
        return 1;
    const ArticleId article = ArticleId::fromText(arguments[2]);
    for (qsizetype i = 0;; ++i) {
        const Statement claim = claimOf(arguments, me->id, 1 + i % 5);
        if (!(*store)->commit(article, {{ChangeSet::added(claim)}}, me->id)
            || !acknowledge("added", claim.id.text()))
            return 1;
        if (i % 3 != 0)
            continue;
        if (!(*store)->commit(article, {{ChangeSet::removed(claim)}}, me->id)
            || !acknowledge("removed", claim.id.text()))
            return 1;
    }
}
