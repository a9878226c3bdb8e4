<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DialogPrompts</name>
    <message numerus="yes">
        <source>%n edit(s) could not be saved. %1</source>
        <translation>
            <numerusform>%n edit could not be saved. %1</numerusform>
            <numerusform>%n edits could not be saved. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gainsay::Ui::ArticlesModel</name>
    <message numerus="yes">
        <source>%1, %n statement(s)</source>
        <extracomment>Title of an article and how many statements it has, read aloud</extracomment>
        <translation>
            <numerusform>%1, %n statement</numerusform>
            <numerusform>%1, %n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gainsay::Ui::DeskController</name>
    <message numerus="yes">
        <source>%n fragment(s) collected. Select the next words, then [C] [D] [S] · to the statement before [J] · drop them [Esc]</source>
        <translation>
            <numerusform>%n fragment collected. Select the next words, then [C] [D] [S] · to the statement before [J] · drop it [Esc]</numerusform>
            <numerusform>%n fragments collected. Select the next words, then [C] [D] [S] · to the statement before [J] · drop them [Esc]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gainsay::Ui::MainWindow</name>
    <message numerus="yes">
        <source>%n article(s) exported to %1.</source>
        <translation>
            <numerusform>%n article exported to %1.</numerusform>
            <numerusform>%n articles exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added.</source>
        <translation>
            <numerusform>%n article added.</numerusform>
            <numerusform>%n articles added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) no longer fit and could not be saved. Tag again: %1</source>
        <translation>
            <numerusform>%n edit no longer fits and could not be saved. Tag again: %1</numerusform>
            <numerusform>%n edits no longer fit and could not be saved. Tag again: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
