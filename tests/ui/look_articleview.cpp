// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the article view in several dresses into PNG files, for looking at: FOLDER [TEXTFILE].

#include "ui/pagebuilder.h"

#include "loading/articlereader.h"
#include "suggest/cuereader.h"
#include "ui/articleview.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QRandomGenerator>

#include <cstdio>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Core::KindRole;
using Core::SegmentKind;
using Suggest::CueKind;
using Testing::PageBuilder;

namespace {

PageBuilder harbour()
{
    PageBuilder page;
    page.add(SegmentKind::Title, u"Ministers meet as harbour row deepens: Live updates"_s)
        .add(
            SegmentKind::Standfirst,
            u"Envoys from Velm and Ostrand hold a first round of talks in the old customs house."_s)
        .add(SegmentKind::Byline, u"By Ada Lindqvist and Piet Marrow"_s)
        .paragraph(
            u"Velm denies planning to close the strait and accuses Ostrand of moving patrol boats into shared waters."_s)
        .add(SegmentKind::UpdateTime, u"28 mins ago (11:20 GMT)"_s, QTime(11, 20))
        .add(SegmentKind::UpdateHeadline, u"Envoy to table new shipping rules"_s)
        .paragraph(
            u"Ilse Brandt said her side would soon present rules that keep the harbour open. “No one gains from an empty quay,” she told reporters."_s)
        .paragraph(u"Ostrand and its partners voiced concern over the new inspection zone."_s)
        .add(SegmentKind::UpdateTime, u"1 hour ago (10:40 GMT)"_s, QTime(10, 40))
        .add(SegmentKind::UpdateHeadline, u"‘We were never asked’"_s)
        .paragraph(
            u"Union chief Tomas Reed rejected the ministry’s account of the vote on Tuesday. “Nobody came to us before the order,” he said."_s)
        .add(SegmentKind::Boilerplate, u"Read Entire Article"_s);
    return page;
}

QList<Suggest::CueMark> cuesOf(const PageBuilder &page)
{
    return {page.cue(u"denies"_s, CueKind::DenialVerb),
            page.cue(u"accuses"_s, CueKind::SpeechVerb),
            page.cue(u"said"_s, CueKind::SpeechVerb),
            page.cue(u"“No one gains from an empty quay,”"_s, CueKind::Quotation),
            page.cue(u"she told"_s, CueKind::SpeechVerb),
            page.cue(u"voiced concern over"_s, CueKind::AttitudeVerb),
            page.cue(u"rejected"_s, CueKind::DenialVerb),
            page.cue(u"Tuesday"_s, CueKind::Time),
            page.cue(u"“Nobody came to us before the order,”"_s, CueKind::Quotation),
            page.cue(u"he said."_s, CueKind::SpeechVerb)};
}

QList<Ui::ViewStatement> statementsOf(const PageBuilder &page)
{
    QList<Ui::ViewStatement> list{
        page.statement(KindRole::Denial, {u"planning to close the strait"_s}, u"denies"_s,
                       u"Velm denies"_s.left(4)),
        page.statement(KindRole::Claim, {u"Ostrand of moving patrol boats into shared waters"_s}),
        page.statement(KindRole::Claim,
                       {u"her side would soon present rules that keep the harbour open"_s}),
        page.statement(KindRole::Claim, {u"would soon present rules"_s}),
        page.statement(KindRole::Claim, {u"No one gains from an empty quay"_s}),
        page.statement(KindRole::Stance, {u"the new inspection zone"_s}),
        page.statement(KindRole::Denial, {u"the ministry’s account of the vote"_s}),
        page.statement(KindRole::Claim, {u"Nobody came to us before the order"_s}),
    };
    list[0].source = {page.span(u"Velm"_s, page.span(u"Velm denies"_s).begin)};
    list[6].pale = list[7].pale = true;
    return list;
}

void save(QWidget &widget, const QString &folder, const QString &name)
{
    const QString path = QDir(folder).filePath(name + u".png"_s);
    if (!widget.grab().save(path))
        std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
}

void look(const QString &folder, const QString &name, const PageBuilder &page,
          const QList<Suggest::CueMark> &cues, const QList<Ui::ViewStatement> &statements,
          int current, const std::function<void(Ui::ArticleView &)> &adjust = {})
{
    Ui::ArticleView view;
    view.resize(900, 760);
    view.setArticle(page.article(), cues);
    view.setStatements(statements);
    if (current >= 0)
        view.setCurrentStatement(statements[current].id);
    view.show();
    view.setFocus();
    if (adjust)
        adjust(view);
    QApplication::sendPostedEvents();
    save(view, folder, name);
}

PageBuilder crowded(QList<Ui::ViewStatement> &statements)
{
    PageBuilder page;
    page.add(
        SegmentKind::Title,
        u"A headline with “one accusation” and Éclairs to boot, long enough for two lines of it"_s);
    const QString text =
        u"Kari Holm told the council that the mayor promised that the port would stay open, that Édith Øyen denied what the auditors had found, and that nobody, least of all the guild, feared a longer strike than the last one, which had emptied Ærø Ångström’s warehouse in a week."_s;
    page.paragraph(text);
    page.paragraph(text);
    page.paragraph(
        u"قالت إلسا براندت إن الميناء سيبقى مفتوحا and Kari Holm did not object to it, while the board, she said, would “wait and see” what الميناء decided."_s);
    const Core::TextSpan whole = page.span(text);
    for (int i = 0; i < 7; ++i) {
        auto statement = page.statement(KindRole(i % 3), {u"port"_s});
        statement.content = {{whole.begin + 3 + 9 * i, whole.end - 3 - 11 * i}};
        statements.append(statement);
    }
    const Core::TextSpan second = page.span(text, whole.end);
    for (int i = 0; i < 4; ++i) {
        auto statement = page.statement(KindRole(i % 3), {u"port"_s});
        statement.content = {{second.begin + 30 * i, second.begin + 30 * i + 40},
                             {second.begin + 30 * i + 60, second.begin + 30 * i + 95}};
        statements.append(statement);
    }
    statements.append(page.statement(KindRole::Claim, {u"الميناء سيبقى مفتوحا and Kari Holm"_s}));
    statements.append(
        page.statement(KindRole::Denial, {u"the board"_s, u"would “wait and see” what الميناء"_s}));
    statements.append(page.statement(KindRole::Denial, {u"one accusation"_s}));
    return page;
}

PageBuilder arabic(QList<Ui::ViewStatement> &statements)
{
    PageBuilder page;
    page.add(SegmentKind::Title, u"الوزراء يجتمعون مع تصاعد خلاف الميناء"_s)
        .add(SegmentKind::Standfirst, u"مبعوثون من فيلم وأوستراند يعقدون جولة أولى من المحادثات."_s)
        .add(SegmentKind::UpdateTime, u"قبل ٢٨ دقيقة (11:20 GMT)"_s, QTime(11, 20))
        .add(SegmentKind::UpdateHeadline, u"المبعوثة ستقدم قواعد جديدة للملاحة"_s)
        .paragraph(
            u"نفت فيلم التخطيط لإغلاق المضيق واتهمت أوستراند بتحريك زوارق دورية (Patrol 7) إلى المياه المشتركة، وقالت إلسا براندت إن أحدا لا يربح من رصيف فارغ."_s);
    statements = {
        page.statement(KindRole::Denial, {u"التخطيط لإغلاق المضيق"_s}, u"نفت"_s),
        page.statement(KindRole::Claim, {u"أوستراند بتحريك زوارق دورية (Patrol 7) إلى المياه"_s}),
        page.statement(KindRole::Stance, {u"أحدا لا يربح من رصيف فارغ"_s})};
    statements[0].source = {page.span(u"فيلم"_s, page.span(u"نفت فيلم"_s).begin)};
    return page;
}

void darken()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x1b, 0x1c, 0x1f));
    palette.setColor(QPalette::Base, QColor(0x23, 0x24, 0x27));
    palette.setColor(QPalette::Text, QColor(0xe8, 0xe6, 0xe1));
    palette.setColor(QPalette::WindowText, QColor(0xe8, 0xe6, 0xe1));
    palette.setColor(QPalette::Button, QColor(0x2e, 0x2f, 0x34));
    palette.setColor(QPalette::ButtonText, QColor(0xe8, 0xe6, 0xe1));
    QApplication::setPalette(palette);
}

void lookAtFile(const QString &folder, const QString &path)
{
    const auto loaded = Loading::readFile(path);
    if (!loaded) {
        std::fprintf(stderr, "cannot read %s\n", qPrintable(path));
        return;
    }
    const Core::Article &article = loaded->article;
    Ui::ArticleView view;
    view.resize(900, 1400);
    view.setArticle(article, Suggest::CueReader().read(article.text, article.info.language));
    view.show();
    save(view, folder, u"file"_s);
}

void lookAtAll(const QString &folder, const QString &suffix)
{
    const PageBuilder page = harbour();
    look(folder, u"harbour"_s + suffix, page, cuesOf(page), statementsOf(page), 0);
    look(folder, u"selection"_s + suffix, page, cuesOf(page), statementsOf(page), 3,
         [&](Ui::ArticleView &view) {
             view.selectSpan(page.span(u"Brandt said her side would"_s));
         });
    QList<Ui::ViewStatement> many;
    const PageBuilder full = crowded(many);
    look(folder, u"crowded"_s + suffix, full, {}, many, 8);
    const PageBuilder rightToLeft = arabic(many);
    look(folder, u"arabic"_s + suffix, rightToLeft, {}, many, 0);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "look_articleview FOLDER [TEXTFILE]\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    lookAtAll(folder, u"-light"_s);
    const PageBuilder page = harbour();
    look(folder, u"sans-large"_s, page, cuesOf(page), statementsOf(page), 3,
         [](Ui::ArticleView &view) {
             view.setSerif(false);
             view.setTextSize(1.5);
         });
    look(folder, u"narrow"_s, page, cuesOf(page), statementsOf(page), 3,
         [](Ui::ArticleView &view) { view.resize(340, 760); });
    if (argc > 2)
        lookAtFile(folder, QString::fromLocal8Bit(argv[2]));
    darken();
    lookAtAll(folder, u"-dark"_s);
    return 0;
}
