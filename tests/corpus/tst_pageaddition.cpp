// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpusfixture.h"

#include "corpus/pageaddition.h"

using namespace Gainsay::CorpusTest;
using namespace Gainsay::Corpus;

class TestPageAddition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsThePageByItsAddress();
    void findsTheSameText();
    void findsTextsThatAreNear();
    void findsNothingInAnotherPage();
    void onePageHasOneEntry();
    void addsARevisionToThePageThatIsThere();
    void leavesOutWhatIsThere();
    void namesOrLeavesOutWhatIsNear();
    void aFrontPageIsNoAddressOfAnArticle();
    void knowsThePagesOfAnOlderCorpus();

private:
    PageAddition add(const QString &address, const QString &words,
                     NearPages nearPages = NearPages::Add);

    std::unique_ptr<Sample> m_sample;
};

namespace {

const QString address = u"https://www.strandcourier.example/2026/11/ferry-row?utm_source=x"_s;
const QString sameAddress = u"http://strandcourier.example/2026/11/ferry-row/#top"_s;

/// A text of its own for each number: sentences of invented words, an emoji, an accent, Arabic.
QString page(int number, int words = 120)
{
    QString text =
        u"Ferry \U0001F6A2 %1 \u2014 Velle\u0301 \u0627\u0644\u0646\u0642\u0627\u0628\u0629\n"_s
            .arg(number);
    for (int i = 0; i < words; ++i)
        text += u"w%1\u00A0"_s.arg((number * 7919 + i) * 31 % 100'003);
    return text;
}

Article articleAt(const QString &url, const QString &words)
{
    Article article = articleOf(words);
    article.info.url = url;
    return article;
}

} // namespace

void TestPageAddition::init()
{
    m_sample = std::make_unique<Sample>();
}

PageAddition TestPageAddition::add(const QString &url, const QString &words, NearPages nearPages)
{
    const Article article = articleAt(url, words);
    const auto added = addPage(*m_sample->store, article, sourceOf(article), nearPages);
    if (!added)
        qFatal("not added: %s", qUtf8Printable(added.error().detail));
    return *added;
}

void TestPageAddition::findsThePageByItsAddress()
{
    const ArticleId id = add(address, page(1)).article;
    const auto similar = m_sample->store->similarArticles(sameAddress, FrozenText::freeze(page(2)));
    VERIFY_DONE(similar);
    QCOMPARE(similar->size(), 1);
    QCOMPARE(similar->first().article, id);
    QCOMPARE(similar->first().title, page(1).section(u'\n', 0, 0));
    QVERIFY(similar->first().sameAddress && !similar->first().sameText);
    QVERIFY(similar->first().similarity < 0.1);
}

void TestPageAddition::findsTheSameText()
{
    const ArticleId id = add(address, page(1)).article;
    const auto similar = m_sample->store->similarArticles(u""_s, FrozenText::freeze(page(1)));
    QCOMPARE(similar->size(), 1);
    QCOMPARE(similar->first().article, id);
    QVERIFY(similar->first().sameText && !similar->first().sameAddress);
    QCOMPARE(similar->first().similarity, 1.0);
}

void TestPageAddition::findsTextsThatAreNear()
{
    const ArticleId id = add(address, page(1)).article;
    for (int other = 2; other < 40; ++other)
        add(u"https://velm.example/%1"_s.arg(other), page(other));
    QString changed = page(1);
    changed.insert(changed.size() / 2, u" some words that an agency adds "_s);
    const auto similar = m_sample->store->similarArticles(u"https://ostrand.example/a"_s,
                                                          FrozenText::freeze(changed));
    QCOMPARE(similar->size(), 1);
    QCOMPARE(similar->first().article, id);
    QVERIFY(similar->first().similarity > 0.8 && similar->first().similarity < 1);
    // A copy within a longer text.
    const auto within = m_sample->store->similarArticles(
        u"https://ostrand.example/b"_s, FrozenText::freeze(page(1) + page(77, 60)));
    QCOMPARE(within->size(), 1);
    QVERIFY(within->first().contained > 0.95 && within->first().similarity < 0.8);
}

void TestPageAddition::findsNothingInAnotherPage()
{
    add(address, page(1));
    QCOMPARE(m_sample->store->similarArticles(u""_s, FrozenText::freeze(page(2)))->size(), 0);
    QCOMPARE(m_sample->store->similarArticles(u"no address"_s, FrozenText())->size(), 0);
    QCOMPARE(m_sample->store->similarArticles(u""_s, FrozenText::freeze(u"\U0001F6A2"_s))->size(),
             0);
}

void TestPageAddition::onePageHasOneEntry()
{
    const ArticleId id = add(address, page(1)).article;
    add(sameAddress, page(1) + u"more of it"_s);
    const auto similar = m_sample->store->similarArticles(address, FrozenText::freeze(page(1)));
    QCOMPARE(similar->size(), 1);
    QCOMPARE(similar->first().article, id);
    QCOMPARE(similar->first().revision, 1);
    QVERIFY(similar->first().sameAddress && similar->first().sameText);
}

void TestPageAddition::addsARevisionToThePageThatIsThere()
{
    const PageAddition first = add(address, page(1));
    QCOMPARE(first.kind, PageAddition::Kind::Added);
    QCOMPARE(first.report.revision, 1);
    const PageAddition second = add(sameAddress, page(1) + u"more of it"_s);
    QCOMPARE(second.kind, PageAddition::Kind::Revised);
    QCOMPARE(second.article, first.article);
    QCOMPARE(second.report.revision, 2);
    QVERIFY(second.near.isEmpty());
    // Even where the text is another altogether: the address says that it is that page.
    QCOMPARE(add(address, page(3)).report.revision, 3);
    QCOMPARE(m_sample->store->info()->articles, 2);
}

void TestPageAddition::leavesOutWhatIsThere()
{
    const PageAddition first = add(address, page(1));
    const PageAddition again = add(sameAddress, page(1));
    QCOMPARE(again.kind, PageAddition::Kind::Unchanged);
    QCOMPARE(again.article, first.article);
    const PageAddition elsewhere = add(u"https://velm.example/copy"_s, page(1));
    QCOMPARE(elsewhere.kind, PageAddition::Kind::Known);
    QCOMPARE(elsewhere.article, first.article);
    // The page that is there now has the text of another.
    add(u"https://velm.example/story"_s, page(2));
    QCOMPARE(add(u"https://velm.example/story"_s, page(1)).kind, PageAddition::Kind::Known);
    QCOMPARE(m_sample->store->info()->revisions, 3);
}

void TestPageAddition::namesOrLeavesOutWhatIsNear()
{
    const PageAddition first = add(address, page(1));
    const PageAddition near = add(u"https://velm.example/a"_s, page(1) + u"and so on"_s);
    QCOMPARE(near.kind, PageAddition::Kind::Added);
    QCOMPARE(near.near.size(), 1);
    QCOMPARE(near.near.first().article, first.article);
    const PageAddition out =
        add(u"https://velm.example/b"_s, page(1) + u"and so forth"_s, NearPages::LeaveOut);
    QCOMPARE(out.kind, PageAddition::Kind::Near);
    QCOMPARE(out.near.size(), 2);
    QCOMPARE(out.article, out.near.first().article);
    QCOMPARE(m_sample->store->info()->articles, 3);
}

void TestPageAddition::aFrontPageIsNoAddressOfAnArticle()
{
    const PageAddition first = add(u"https://velm.example/"_s, page(1));
    const PageAddition other = add(u"https://velm.example/"_s, page(2));
    QCOMPARE(other.kind, PageAddition::Kind::Added);
    QVERIFY(other.article != first.article);
    QCOMPARE(add(u"https://velm.example"_s, page(1) + u"more"_s).kind, PageAddition::Kind::Revised);
}

void TestPageAddition::knowsThePagesOfAnOlderCorpus()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.gainsay"_s);
    QVERIFY(QFile::copy(QString::fromUtf8(VERSIONS) + u"/version-1.gainsay"_s, path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto store = CorpusStore::open(path);
    VERIFY_DONE(store);
    const auto similar =
        (*store)->similarArticles(u""_s, FrozenText::freeze(sampleText + u" More."_s));
    QCOMPARE(similar->size(), 1);
    QVERIFY(similar->first().similarity > 0.8);
}

QTEST_GUILESS_MAIN(TestPageAddition)
#include "tst_pageaddition.moc"
