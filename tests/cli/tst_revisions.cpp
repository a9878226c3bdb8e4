// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include "corpus/corpusstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Gainsay;

namespace {

/// A page that tells its own address, as saved ones do.
QByteArray page(const QString &address, const QStringList &paragraphs)
{
    QString html = u"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                   "<title>Ferry row deepens</title><link rel=\"canonical\" href=\"%1\"></head>"
                   "<body><article><h1>Ferry row deepens</h1>"_s.arg(address);
    for (const QString &paragraph : paragraphs)
        html += u"<p>%1</p>\n"_s.arg(paragraph);
    return (html + u"</article></body></html>"_s).toUtf8();
}

const QStringList paragraphs{
    u"Mayor Ilse Brück 🚢 said on Monday that the old pier in Velm would not be closed."_s,
    u"The harbour guild, known as النقابة, denied that it had asked for 5\u00A0million crowns."_s,
    u"A strike of the tugs is feared by the board of Velle\u0301, which meets again on Friday."_s};

class TestCliRevisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_corpus = m_folder->filePath(u"harbour.gainsay"_s);
        QCOMPARE(gainsayCli({u"init"_s, m_corpus}).exit, 0);
    }

    void aPageThatComesAgainIsARevision()
    {
        const Outcome first = add(u"a.html"_s, page(address, paragraphs));
        QVERIFY2(first.exit == 0, first.said().constData());
        const QJsonObject added = first.json()[u"imported"][0].toObject();
        QCOMPARE(added[u"revision"].toInt(), 1);
        QVERIFY(!added.contains(u"statements"));
        // A page's no-break spaces come out as spaces.
        tag({u"would not be closed"_s, u"asked for 5 million crowns"_s,
             u"A strike of the tugs is feared"_s});
        QStringList later = paragraphs;
        later[1].replace(u"asked for 5\u00A0million crowns"_s,
                         u"asked for more than 5\u00A0million crowns"_s);
        later.removeLast();
        later.prepend(u"Tugs were on their way to the pier of Ostrand on Tuesday, said a pilot."_s);
        const Outcome second = add(u"b.html"_s, page(address + u"?utm_source=x"_s, later));
        QVERIFY2(second.exit == 0, second.said().constData());
        const QJsonObject revised = second.json()[u"imported"][0].toObject();
        QCOMPARE(revised[u"article"], added[u"article"]);
        QCOMPARE(revised[u"revision"].toInt(), 2);
        QCOMPARE(revised[u"statements"].toObject(),
                 (QJsonObject{
                     {u"kept"_s, 0}, {u"moved"_s, 1}, {u"uncertain"_s, 1}, {u"orphaned"_s, 1}}));
        QVERIFY2(second.errors.contains("revision 2"), second.errors.constData());

        const QJsonObject info = gainsayCli({u"info"_s, m_corpus, u"--json"_s}).json();
        QCOMPARE(info[u"articles"].toInt(), 1);
        QCOMPARE(info[u"revisions"].toInt(), 2);
        QCOMPARE(info[u"waiting"].toInt(), 2);

        const Outcome checked = gainsayCli({u"check"_s, m_corpus, u"--json"_s});
        QVERIFY2(checked.exit == 0, checked.said().constData());
        QStringList waiting;
        for (const QJsonValue finding : checked.json()[u"findings"].toArray()) {
            if (finding[u"check"].toString() == u"V26"_s)
                waiting.append(finding[u"detail"].toString());
        }
        QCOMPARE(waiting,
                 (QStringList{u"uncertain: stands in revision 1 of 2"_s,
                              u"orphaned: stands in revision 1 of 2"_s}));

        const QString out = m_folder->filePath(u"out.jsonl"_s);
        const Outcome exported =
            gainsayCli({u"export"_s, m_corpus, out, u"--as"_s, u"jsonl"_s, u"--json"_s});
        QCOMPARE(exported.json()[u"articles"].toInt(), 1);
        QCOMPARE(exported.json()[u"lines"].toInt(), 2);
        const QList<QByteArray> lines = readFile(out).split('\n');
        QCOMPARE(statementsOf(lines[0]), 2);
        QCOMPARE(statementsOf(lines[1]), 1);
    }

    void aPageThatHasNotChangedIsLeftOut()
    {
        QCOMPARE(add(u"a.html"_s, page(address, paragraphs)).exit, 0);
        const Outcome again = add(u"b.html"_s, page(address + u"#top"_s, paragraphs));
        QCOMPARE(again.exit, 1);
        const QJsonObject out = again.json()[u"left_out"][0].toObject();
        QVERIFY(!out[u"article"].toString().isEmpty());
        QVERIFY2(again.errors.contains("has not changed"), again.errors.constData());
        QVERIFY2(again.errors.contains("b.html"), again.errors.constData());
    }

    void aPageNearAnotherIsNamedOrLeftOut()
    {
        const QString article = add(u"a.html"_s, page(address, paragraphs))
                                    .json()[u"imported"][0][u"article"]
                                    .toString();
        const QByteArray copy = page(u"https://velm.example/copy/1"_s,
                                     paragraphs + QStringList{u"It went on for long."_s});
        const Outcome skipped = add(u"b.html"_s, copy, {u"--skip-near"_s});
        QVERIFY2(skipped.exit == 1, skipped.said().constData());
        QCOMPARE(skipped.json()[u"left_out"][0][u"article"].toString(), article);
        const Outcome added = add(u"b.html"_s, copy);
        QVERIFY2(added.exit == 0, added.said().constData());
        const QJsonObject near = added.json()[u"imported"][0][u"near"][0].toObject();
        QCOMPARE(near[u"article"].toString(), article);
        QVERIFY(near[u"similarity"].toDouble() > 0.8 && near[u"similarity"].toDouble() < 1);
        QVERIFY2(added.errors.contains(article.toUtf8()), added.errors.constData());
    }

private:
    [[nodiscard]] Outcome add(const QString &name, const QByteArray &bytes,
                              const QStringList &more = {})
    {
        const QString path = m_folder->filePath(name);
        writeFile(path, bytes);
        return gainsayCli(QStringList{u"import"_s, m_corpus, path, u"--json"_s} + more);
    }

    /// Claims with these words as content, in the one article.
    void tag(const QStringList &quotes)
    {
        const auto store = Corpus::CorpusStore::open(m_corpus).value();
        const Core::AnnotatorId ada = store->annotator(u"Ada"_s)->id;
        const auto articles = store->articles();
        const auto snapshot = store->snapshot(articles->first().id);
        const QString text = snapshot->article.text.text();
        for (const QString &quote : quotes) {
            Core::Statement claim;
            claim.id = Core::StatementId::create();
            claim.stamp = Core::Stamp::create();
            claim.article = snapshot->article.id;
            claim.annotator = ada;
            claim.kind = u"claim"_s;
            const qsizetype begin = text.indexOf(quote);
            claim.content = {{begin, begin + quote.size()}};
            claim.speakers = {Core::unspecifiedId};
            claim.created = claim.modified = QDateTime::currentDateTimeUtc();
            QVERIFY2(begin >= 0, qPrintable(text));
            QVERIFY(store->commit(claim.article, {{Core::ChangeSet::added(claim)}}, ada));
        }
    }

    [[nodiscard]] static qsizetype statementsOf(const QByteArray &line)
    {
        return QJsonDocument::fromJson(line).object()[u"statements"].toArray().size();
    }

    const QString address = u"https://www.strandcourier.example/2026/11/ferry-row-deepens"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_corpus;
};

} // namespace

QTEST_GUILESS_MAIN(TestCliRevisions)
#include "tst_revisions.moc"
