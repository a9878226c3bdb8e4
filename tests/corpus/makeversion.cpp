// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes the small corpus by which tst_versions remembers the schema as it is now, and its articles
// as record lines: `makeversion FOLDER` writes version-N.gainsay and version-N.jsonl. Run by hand
// before a migration is added; what it made is never made again.

#include "corpusfixture.h"
#include "randomedits.h"

#include <QCoreApplication>
#include <QFile>

using namespace Gainsay::CorpusTest;

namespace {

/// Enough edits, undone ones among them, that every table holds something.
void edit(Sample &sample)
{
    RandomEdits edits(4, sample.me);
    QList<ChangeSet> done;
    for (int i = 0; i < 160; ++i) {
        const bool back = !done.isEmpty() && edits.below(6) == 0;
        QString name;
        const auto drawn =
            back ? Result<ChangeSet>(done.takeLast().inverse()) : edits.draw(sample.set, name);
        if (drawn && sample.apply(*drawn) && !back)
            done.append(*drawn);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        qFatal("usage: makeversion FOLDER");
    Sample sample;
    edit(sample);
    const auto snapshot = sample.store->snapshot(sample.articleId).value();
    const int version = sample.store->info()->schemaVersion;
    const QString base = u"%1/version-%2"_s.arg(QFile::decodeName(argv[1])).arg(version);
    sample.store.reset(); // which moves the journal into the file
    if (!RawSql(sample.path()).run(u"VACUUM INTO '%1.gainsay'"_s.arg(base)))
        qFatal("cannot write %s.gainsay", qUtf8Printable(base));
    QFile lines(base + u".jsonl"_s);
    if (!lines.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        qFatal("cannot write %s", qUtf8Printable(lines.fileName()));
    lines.write(toRecordLine(snapshot.article, snapshot.annotations, snapshot.annotatorNames)
                + '\n');
}
