// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bylines.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype longestList = 300;
constexpr int mostNames = 20;

QRegularExpression expressionFor(const QString &pattern)
{
    return QRegularExpression(pattern,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

/// What stands before a name. The first are words that say nothing else where a line begins with
/// them and a name follows; the others want a colon.
QString bywords()
{
    return u"(?:(?:(?:written|words|story|text|reporting|analysis|posted|published|artikel|bericht|"
           "analyse|kommentar|gastbeitrag|interview|reportage)\\s+)?"
           "(?:by|von|par|por|di|door|av|af|bởi)|بقلم|كتب|كتبت)\\s*:?\\s+|"
           "(?:authors?|autor(?:in|en|es|a)?|auteurs?|autore|tekst|texte?|texto|testo|reporter|"
           "автор(?:ы)?|текст|yazar|muhabir|作者|记者|記者|文|責任編集|责编|責編|撰文|تحرير|إعداد)"
           "\\s*[:：]\\s*"_s;
}

bool isParticle(QStringView word)
{
    static const QStringList particles{u"af"_s,  u"al"_s,  u"av"_s,  u"bin"_s, u"da"_s,  u"das"_s,
                                       u"de"_s,  u"del"_s, u"den"_s, u"der"_s, u"di"_s,  u"do"_s,
                                       u"dos"_s, u"du"_s,  u"e"_s,   u"el"_s,  u"ibn"_s, u"la"_s,
                                       u"le"_s,  u"ten"_s, u"ter"_s, u"van"_s, u"vom"_s, u"von"_s,
                                       u"y"_s,   u"zu"_s,  u"zum"_s, u"bint"_s};
    return particles.contains(word);
}

/// Without addresses, handles, and what a picture's credit or a role adds in brackets.
QString bare(const QString &author)
{
    static const QRegularExpression extras = expressionFor(
        u"https?://\\S*|\\S+@\\S+\\.\\S+|\\(?@\\w+\\)?|\\([^)]*\\)|\\s기자.*$|\\s+\\|.*$"_s);
    static const QRegularExpression by = expressionFor(u"^(?:%1)"_s.arg(bywords()));
    static const QRegularExpression brackets(u"^[(（【\\[]+|[)）】\\]]+$"_s);
    QString out = author.left(longestList).simplified();
    if (out.startsWith(u'('))
        out.remove(brackets);
    out.remove(extras);
    return out.simplified().remove(by).trimmed();
}

bool isNoName(const QString &name)
{
    static const QRegularExpression marks =
        expressionFor(u"^\\d+$|\\b(?:image|foto|photo|bild|pictures?):|[@{}<>=]|\\d{3}"_s);
    return name.isEmpty() || name.size() > longestName || name.contains(marks);
}

/// "Ada Finch in Halvey", "Ada Finch, Halvey": without the place.
QString withoutPlace(const QString &name)
{
    static const QRegularExpression place(
        u"\\s+(?:in|aus|à|en|da|a|i)\\s+(?-i:\\p{Lu})[\\p{L}\\s.’'-]*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const qsizetype at = name.indexOf(place);
    return at > 0 && isPersonName(name.first(at)) ? name.first(at) : name;
}

/// A part behind a comma that tells who or where somebody is rather than naming the next: a place,
/// a department in capitals, an address, a sentence's part.
bool isRole(const QString &part)
{
    static const QRegularExpression place(u"^in\\s"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression host(u"^[\\w.-]+\\.(?-i:[a-z]{2,10})$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const bool oneWord = !part.contains(u' ');
    const bool mixed = part != part.toUpper() && part != part.toLower();
    return part.contains(place) || part.contains(host) || (oneWord ? mixed : !isPersonName(part))
        || (!oneWord && part == part.toUpper() && part != part.toLower());
}

/// A person's, or an agency's in capitals.
bool isNameOfSomeKind(const QString &name)
{
    return isPersonName(name) || (name == name.toUpper() && name != name.toLower());
}

} // namespace

bool isPersonName(QStringView words)
{
    constexpr qsizetype mostWords = 6;
    const auto parts = words.trimmed().toString().split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.size() > mostWords || words.size() > longestName)
        return false;
    bool caseless = true;
    for (const QString &part : parts) {
        static const QRegularExpression shape(
            u"^(?:[dloDLO]['’])?[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}.’'-]*$"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        caseless = caseless && part.front().category() == QChar::Letter_Other;
        if (!isParticle(part) && !part.contains(shape))
            return false;
    }
    return caseless || (parts.size() > 1 && !isParticle(parts.first()));
}

QStringList authorNames(const QString &author)
{
    static const QRegularExpression list(u"\\s*[,;、，]\\s*|\\s*/\\s*(?=\\p{Lu}\\p{Ll})"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression both(u"\\s+(?:and|und|et|och|og|en|i|&|и|та|y|e)\\s+"_s);
    QStringList out;
    const QStringList parts = bare(author).split(list, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList halves = part.split(both, Qt::SkipEmptyParts);
        const bool several =
            halves.size() > 1 && std::ranges::all_of(halves, [](const QString &half) {
                return isPersonName(withoutPlace(half));
            });
        const bool named = !out.isEmpty() && isNameOfSomeKind(out.constFirst());
        if (out.size() >= mostNames || (named && !several && isRole(part)))
            continue;
        for (const QString &half : several ? halves : QStringList{part}) {
            const QString name = withoutPlace(half.trimmed());
            if (!isNoName(name))
                out.append(name);
        }
    }
    out.removeDuplicates();
    return out;
}

QStringList namesInByline(const QString &line)
{
    constexpr qsizetype longestLine = 200;
    static const QRegularExpression by = expressionFor(u"^[(（【\\[]?(?:%1)"_s.arg(bywords()));
    static const QRegularExpression parting(u"\\s+[|·•–—]\\s+|\\s*\\|\\s*|\\n"_s);
    if (line.size() > longestLine)
        return {};
    const QStringList pieces = line.split(parting, Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        const QString words = piece.simplified();
        if (!words.contains(by))
            continue;
        const QStringList names = authorNames(words);
        // "By Friday the quay was empty": no name.
        if (!names.isEmpty() && std::ranges::all_of(names, isNameOfSomeKind))
            return names;
    }
    return {};
}

bool isBywordAlone(const QString &line)
{
    static const QRegularExpression alone =
        expressionFor(u"^(?:by|von|par|por|di|door|av|af|bởi|بقلم|authors?|autor(?:in)?)\\s*:?$"_s);
    return line.trimmed().contains(alone);
}

} // namespace Gainsay::Loading
