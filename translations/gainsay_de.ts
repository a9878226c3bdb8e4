<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Corpus…</source>
        <translation>&amp;Neues Korpus …</translation>
    </message>
    <message>
        <source>&amp;Open Corpus…</source>
        <translation>Korpus &amp;öffnen …</translation>
    </message>
    <message>
        <source>&amp;Add Articles…</source>
        <translation>&amp;Artikel hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Export as JSON Lines…</source>
        <translation>Als JSON Lines &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Behauptung</translation>
    </message>
    <message>
        <source>&amp;Denial</source>
        <translation>&amp;Dementi</translation>
    </message>
    <message>
        <source>&amp;Stance</source>
        <translation>&amp;Haltung</translation>
    </message>
    <message>
        <source>Change S&amp;peaker</source>
        <translation>&amp;Sprecher ändern</translation>
    </message>
    <message>
        <source>Change What Is &amp;Denied</source>
        <translation>&amp;Dementiertes ändern</translation>
    </message>
    <message>
        <source>In &amp;Favour of …</source>
        <translation>&amp;Für …</translation>
    </message>
    <message>
        <source>&amp;Against …</source>
        <translation>&amp;Gegen …</translation>
    </message>
    <message>
        <source>&amp;Neutral towards …</source>
        <translation>&amp;Neutral gegenüber …</translation>
    </message>
    <message>
        <source>&amp;Mixed towards …</source>
        <translation>Ge&amp;mischt gegenüber …</translation>
    </message>
    <message>
        <source>&amp;Unclear towards …</source>
        <translation>&amp;Unklar gegenüber …</translation>
    </message>
    <message>
        <source>Make Selection the &amp;Content</source>
        <translation>Auswahl zum &amp;Inhalt machen</translation>
    </message>
    <message>
        <source>Make Selection the S&amp;ource Mention</source>
        <translation>Auswahl zur &amp;Quellennennung machen</translation>
    </message>
    <message>
        <source>&amp;Trim Marks and Blanks off the Content</source>
        <translation>Inhalt von Satz- und Leerzeichen &amp;befreien</translation>
    </message>
    <message>
        <source>De&amp;lete Statement</source>
        <translation>Aussage &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Next Statement</source>
        <translation>&amp;Nächste Aussage</translation>
    </message>
    <message>
        <source>&amp;Previous Statement</source>
        <translation>&amp;Vorige Aussage</translation>
    </message>
    <message>
        <source>Next &amp;Quotation</source>
        <translation>Nächstes &amp;Zitat</translation>
    </message>
    <message>
        <source>Statement &amp;around the Caret</source>
        <translation>Aussage am &amp;Cursor</translation>
    </message>
    <message>
        <source>Next &amp;Clause</source>
        <translation>Nächster Tei&amp;lsatz</translation>
    </message>
    <message>
        <source>Previous Clause</source>
        <translation>Voriger Teilsatz</translation>
    </message>
    <message>
        <source>Next &amp;Sentence</source>
        <translation>Nächster S&amp;atz</translation>
    </message>
    <message>
        <source>Previous Sentence</source>
        <translation>Voriger Satz</translation>
    </message>
    <message>
        <source>Select Cla&amp;use</source>
        <translation>&amp;Teilsatz auswählen</translation>
    </message>
    <message>
        <source>Select Sen&amp;tence</source>
        <translation>&amp;Satz auswählen</translation>
    </message>
    <message>
        <source>&amp;Grow Selection</source>
        <translation>Auswahl ver&amp;größern</translation>
    </message>
    <message>
        <source>S&amp;hrink Selection</source>
        <translation>Auswahl ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Previous A&amp;rticle</source>
        <translation>V&amp;origer Artikel</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Standfirst</source>
        <translation>&amp;Vorspann</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>Autoren&amp;zeile</translation>
    </message>
    <message>
        <source>Time of an &amp;Update</source>
        <translation>Ze&amp;it einer Meldung</translation>
    </message>
    <message>
        <source>&amp;Headline of an Update</source>
        <translation>Überschri&amp;ft einer Meldung</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Absatz</translation>
    </message>
    <message>
        <source>Something &amp;Else</source>
        <translation>&amp;Sonstiges</translation>
    </message>
    <message>
        <source>Set in a &amp;Serif</source>
        <translation>&amp;Serifenschrift</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>&amp;Normale Schriftgröße</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Three Things to Try</source>
        <translation>&amp;Drei Dinge zum Ausprobieren</translation>
    </message>
    <message>
        <source>All &amp;Keys</source>
        <translation>Alle &amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Gainsay</source>
        <translation>Ü&amp;ber Gainsay</translation>
    </message>
    <message>
        <source>Make Selection the Cu&amp;e</source>
        <translation>Auswahl zum &amp;Hinweiswort machen</translation>
    </message>
    <message>
        <source>Next Art&amp;icle</source>
        <translation>Nächster A&amp;rtikel</translation>
    </message>
    <message>
        <source>Next Pan&amp;e</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Boilerp&amp;late</source>
        <translation>&amp;Beiwerk</translation>
    </message>
    <message>
        <source>Drop Collected Fragments</source>
        <translation>Gesammelte Fragmente verwerfen</translation>
    </message>
    <message>
        <source>&amp;Label under Another Name…</source>
        <translation>Unter anderem Namen &amp;annotieren …</translation>
    </message>
    <message>
        <source>&amp;Remove the Last Stance</source>
        <translation>Letzte Haltung &amp;entfernen</translation>
    </message>
    <message>
        <source>Collect Selection as a &amp;Fragment</source>
        <translation>Auswahl als Fragment &amp;sammeln</translation>
    </message>
    <message>
        <source>&amp;Join Selection to the Statement</source>
        <translation>Auswahl zur Aussage &amp;hinzunehmen</translation>
    </message>
    <message>
        <source>Previous Quotation</source>
        <translation>Voriges Zitat</translation>
    </message>
    <message>
        <source>Headin&amp;g</source>
        <translation>Z&amp;wischenüberschrift</translation>
    </message>
    <message>
        <source>List &amp;Item</source>
        <translation>&amp;Listenpunkt</translation>
    </message>
    <message>
        <source>Block &amp;Quote</source>
        <translation>Zitatblo&amp;ck</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>new issue</source>
        <translation>neues Thema</translation>
    </message>
    <message>
        <source>new speaker</source>
        <translation>neuer Sprecher</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Articles checked: %L1. Errors: %L2. Warnings: %L3.</source>
        <translation>Geprüfte Artikel: %L1. Fehler: %L2. Warnungen: %L3.</translation>
    </message>
    <message>
        <source>Check a corpus against its codebook. One finding a line: check, level, article, place, statement, what was found, with tabs between them.</source>
        <translation>Ein Korpus gegen sein Codebuch prüfen. Ein Befund je Zeile: Prüfung, Stufe, Artikel, Stelle, Aussage, was gefunden wurde, durch Tabulatoren getrennt.</translation>
    </message>
    <message>
        <source>The corpus.</source>
        <translation>Das Korpus.</translation>
    </message>
    <message>
        <source>Write one JSON document to standard output.</source>
        <translation>Ein JSON-Dokument auf die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>Say nothing but errors on standard error.</source>
        <translation>Auf der Standardfehlerausgabe nur Fehler melden.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>“%1” needs more words: %2.</source>
        <translation>„%1“ braucht weitere Angaben: %2.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1“ ist eine Angabe zu viel.</translation>
    </message>
    <message>
        <source>%1 See “gainsay-cli %2 --help”.</source>
        <translation>%1 Siehe „gainsay-cli %2 --help“.</translation>
    </message>
    <message>
        <source>Make a new, empty corpus.</source>
        <translation>Ein neues, leeres Korpus anlegen.</translation>
    </message>
    <message>
        <source>Add articles to a corpus.</source>
        <translation>Artikel in ein Korpus aufnehmen.</translation>
    </message>
    <message>
        <source>List the statements of a corpus.</source>
        <translation>Die Aussagen eines Korpus auflisten.</translation>
    </message>
    <message>
        <source>Write a corpus as a dataset.</source>
        <translation>Ein Korpus als Datensatz schreiben.</translation>
    </message>
    <message>
        <source>Check a corpus against its codebook.</source>
        <translation>Ein Korpus gegen sein Codebuch prüfen.</translation>
    </message>
    <message>
        <source>Tell what a corpus holds.</source>
        <translation>Sagen, was ein Korpus enthält.</translation>
    </message>
    <message>
        <source>Show how an article is understood.</source>
        <translation>Zeigen, wie ein Artikel verstanden wird.</translation>
    </message>
    <message>
        <source>Usage: gainsay-cli COMMAND [OPTIONS] …</source>
        <translation>Aufruf: gainsay-cli BEFEHL [OPTIONEN] …</translation>
    </message>
    <message>
        <source>“gainsay-cli COMMAND --help” tells more of each.</source>
        <translation>„gainsay-cli BEFEHL --help“ sagt mehr zu jedem.</translation>
    </message>
    <message>
        <source>The command “%1” is not in this version of Gainsay yet; see “gainsay-cli --help” for those that are.</source>
        <translation>Den Befehl „%1“ gibt es in dieser Version von Gainsay noch nicht; „gainsay-cli --help“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>There is no command “%1”; see “gainsay-cli --help” for those there are.</source>
        <translation>Es gibt keinen Befehl „%1“; „gainsay-cli --help“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>A command is missing; see “gainsay-cli --help”.</source>
        <translation>Es fehlt ein Befehl; siehe „gainsay-cli --help“.</translation>
    </message>
    <message>
        <source>Articles written: %L1.</source>
        <translation>Geschriebene Artikel: %L1.</translation>
    </message>
    <message>
        <source>The file to write, or - for standard output.</source>
        <translation>Die zu schreibende Datei, oder - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>The dataset&apos;s format: jsonl.</source>
        <translation>Das Format des Datensatzes: jsonl.</translation>
    </message>
    <message>
        <source>Only the statements of this annotator; may be given several times.</source>
        <translation>Nur die Aussagen dieses Annotators; darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>Say the format as “--as jsonl”, the only one in this version of Gainsay.</source>
        <translation>Geben Sie das Format als „--as jsonl“ an, das einzige in dieser Version von Gainsay.</translation>
    </message>
    <message>
        <source>Standard output cannot hold the dataset and the answer of “--json”; name a file for one of them.</source>
        <translation>Die Standardausgabe kann nicht den Datensatz und zugleich die Antwort von „--json“ aufnehmen; nennen Sie für eines davon eine Datei.</translation>
    </message>
    <message>
        <source>Nobody called “%1” has labelled in this corpus; check the name.</source>
        <translation>Niemand namens „%1“ hat in diesem Korpus annotiert; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Show how an article is understood: its body, or all of it with --json.</source>
        <translation>Zeigen, wie ein Artikel verstanden wird: seinen Haupttext, oder mit --json alles.</translation>
    </message>
    <message>
        <source>The address the input came from.</source>
        <translation>Die Adresse, von der die Eingabe stammt.</translation>
    </message>
    <message>
        <source>Imported: %L1. Left out: %L2.</source>
        <translation>Aufgenommen: %L1. Ausgelassen: %L2.</translation>
    </message>
    <message>
        <source>%1: left out, since this text is in the corpus already as article %2; nothing needs to be done.</source>
        <translation>%1: ausgelassen, denn dieser Text steht schon als Artikel %2 im Korpus; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Stopped before %1; the articles before it are in the corpus.</source>
        <translation>Vor %1 angehalten; die Artikel davor sind im Korpus.</translation>
    </message>
    <message>
        <source>Whose the statements in the inputs are; plain text holds none.</source>
        <translation>Wem die Aussagen in den Eingaben gehören; reiner Text enthält keine.</translation>
    </message>
    <message>
        <source>Corpus: %1</source>
        <translation>Korpus: %1</translation>
    </message>
    <message>
        <source>Articles: %L1</source>
        <translation>Artikel: %L1</translation>
    </message>
    <message>
        <source>Statements: %L1</source>
        <translation>Aussagen: %L1</translation>
    </message>
    <message>
        <source>Speakers and targets: %L1</source>
        <translation>Sprecher und Ziele: %L1</translation>
    </message>
    <message>
        <source>Issues: %L1</source>
        <translation>Themen: %L1</translation>
    </message>
    <message>
        <source>Annotators: %L1</source>
        <translation>Annotatoren: %L1</translation>
    </message>
    <message>
        <source>Codebook version: %1</source>
        <translation>Version des Codebuchs: %1</translation>
    </message>
    <message>
        <source>Schema version: %1</source>
        <translation>Version des Schemas: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Größe: %1</translation>
    </message>
    <message>
        <source>This corpus cannot be written from here.</source>
        <translation>In dieses Korpus kann von hier aus nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1: this is no codebook (%2); correct it there.</source>
        <translation>%1: Das ist kein Codebuch (%2); berichtigen Sie es dort.</translation>
    </message>
    <message>
        <source>The file to make, by habit *.gainsay.</source>
        <translation>Die anzulegende Datei, gewöhnlich *.gainsay.</translation>
    </message>
    <message>
        <source>Use this codebook instead of the built-in one.</source>
        <translation>Dieses Codebuch statt des eingebauten verwenden.</translation>
    </message>
    <message>
        <source>Made the corpus %1.</source>
        <translation>Das Korpus %1 ist angelegt.</translation>
    </message>
    <message>
        <source>The codebook of this corpus has no “%1”; use one of: %2.</source>
        <translation>Das Codebuch dieses Korpus kennt „%1“ nicht; verwenden Sie eines von: %2.</translation>
    </message>
    <message>
        <source>Statements: %L1.</source>
        <translation>Aussagen: %L1.</translation>
    </message>
    <message>
        <source>List the statements of a corpus, one a line: kind, speakers, quote, what is denied, article, annotator, with tabs between them.</source>
        <translation>Die Aussagen eines Korpus auflisten, eine je Zeile: Art, Sprecher, Zitat, was dementiert wird, Artikel, Annotator, durch Tabulatoren getrennt.</translation>
    </message>
    <message>
        <source>Only with these words in the quote or in what is denied.</source>
        <translation>Nur mit diesen Wörtern im Zitat oder im Dementierten.</translation>
    </message>
    <message>
        <source>Only by this speaker.</source>
        <translation>Nur von diesem Sprecher.</translation>
    </message>
    <message>
        <source>Only of this kind, such as claim, denial or stance.</source>
        <translation>Nur von dieser Art, etwa claim, denial oder stance.</translation>
    </message>
    <message>
        <source>Only with a stance of this value, such as favour.</source>
        <translation>Nur mit einer Haltung dieses Werts, etwa favour.</translation>
    </message>
    <message>
        <source>Only by this annotator.</source>
        <translation>Nur von diesem Annotator.</translation>
    </message>
    <message>
        <source>At most this many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>“--limit %1” is no number of statements; give 0 or more.</source>
        <translation>„--limit %1“ ist keine Anzahl von Aussagen; geben Sie 0 oder mehr an.</translation>
    </message>
    <message>
        <source>%1: there is no such file or folder; check the path.</source>
        <extracomment>Every sentence that begins with %1: what is concerned, such as a path, maybe with a place in it.</extracomment>
        <translation>%1: Diese Datei oder diesen Ordner gibt es nicht; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1: this is no file; name a text file instead.</source>
        <translation>%1: Das ist keine Datei; nennen Sie stattdessen eine Textdatei.</translation>
    </message>
    <message>
        <source>%1: permission denied; ask its owner for access or name another path.</source>
        <translation>%1: Der Zugriff ist verweigert; bitten Sie den Eigentümer um Zugriff oder nennen Sie einen anderen Pfad.</translation>
    </message>
    <message>
        <source>%1: there is no text in it; name a file that holds an article.</source>
        <translation>%1: Darin steht kein Text; nennen Sie eine Datei, die einen Artikel enthält.</translation>
    </message>
    <message>
        <source>%1: this is too large for one article; split it first.</source>
        <translation>%1: Das ist für einen Artikel zu groß; teilen Sie es zuerst auf.</translation>
    </message>
    <message>
        <source>%1: this is no plain text; save it as text first.</source>
        <translation>%1: Das ist kein reiner Text; speichern Sie es zuerst als Text.</translation>
    </message>
    <message>
        <source>%1: the encoding cannot be told from here on; save the text as UTF-8 first.</source>
        <translation>%1: Ab hier ist die Kodierung nicht zu erkennen; speichern Sie den Text zuerst als UTF-8.</translation>
    </message>
    <message>
        <source>%1: reading failed; check the disk and try again.</source>
        <translation>%1: Das Lesen ist fehlgeschlagen; prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1: writing failed; check that the folder is there and the disk has room, then try again.</source>
        <translation>%1: Das Schreiben ist fehlgeschlagen; prüfen Sie, ob es den Ordner gibt und der Datenträger Platz hat, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1: this is no Gainsay corpus; name another file or make a corpus with “gainsay-cli init”.</source>
        <translation>%1: Das ist kein Gainsay-Korpus; nennen Sie eine andere Datei oder legen Sie mit „gainsay-cli init“ ein Korpus an.</translation>
    </message>
    <message>
        <source>%1: a later version of Gainsay made this corpus; update Gainsay to open it.</source>
        <translation>%1: Eine neuere Version von Gainsay hat dieses Korpus angelegt; aktualisieren Sie Gainsay, um es zu öffnen.</translation>
    </message>
    <message>
        <source>%1: this corpus is damaged; go back to your last copy of it.</source>
        <translation>%1: Dieses Korpus ist beschädigt; kehren Sie zu Ihrer letzten Kopie zurück.</translation>
    </message>
    <message>
        <source>%1: this corpus cannot be written; copy it to a folder where you may write.</source>
        <translation>%1: In dieses Korpus kann nicht geschrieben werden; kopieren Sie es in einen Ordner, in dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1: another program is using this corpus; close it there and try again.</source>
        <translation>%1: Ein anderes Programm benutzt dieses Korpus; schließen Sie es dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1: this exists already; choose another name.</source>
        <translation>%1: Das gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1: this breaks a rule of the codebook; correct it first.</source>
        <translation>%1: Das verletzt eine Regel des Codebuchs; berichtigen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Stopped before the end; nothing was written.</source>
        <translation>Vor dem Ende angehalten; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1: this version of Gainsay does not know how to read that; name a plain text file or a corpus file.</source>
        <translation>%1: Das kann diese Version von Gainsay nicht lesen; nennen Sie eine reine Textdatei oder eine Korpusdatei.</translation>
    </message>
    <message>
        <source>%1: there is no such corpus or folder; check the path or make a corpus with “gainsay-cli init”.</source>
        <translation>%1: Dieses Korpus oder diesen Ordner gibt es nicht; prüfen Sie den Pfad oder legen Sie mit „gainsay-cli init“ ein Korpus an.</translation>
    </message>
    <message>
        <source>%1: this is no file; name a corpus file instead.</source>
        <translation>%1: Das ist keine Datei; nennen Sie stattdessen eine Korpusdatei.</translation>
    </message>
    <message>
        <source>%1: this version of Gainsay opens corpora in files only; name a file.</source>
        <translation>%1: Diese Version von Gainsay öffnet nur Korpora in Dateien; nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>%1: something went wrong; please report it with what you did.</source>
        <translation>%1: Es ist etwas schiefgegangen; bitte melden Sie es mit dem, was Sie getan haben.</translation>
    </message>
    <message>
        <source>Usage: gainsay-cli %1 %2 [OPTIONS]</source>
        <translation>Aufruf: gainsay-cli %1 %2 [OPTIONEN]</translation>
    </message>
    <message>
        <source>Standard output could not be written; check that the disk has room, then try again.</source>
        <translation>Die Standardausgabe konnte nicht geschrieben werden; prüfen Sie, ob der Datenträger Platz hat, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1: this is damaged or not what it claims to be; save or export it anew.</source>
        <translation>%1: Das ist beschädigt oder nicht, was es zu sein vorgibt; speichern oder exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>%1: words come out of a PDF in disorder; copy its text in a PDF viewer and save it as a text file, or save the web page.</source>
        <translation>%1: Aus einem PDF kommen die Wörter durcheinander; kopieren Sie den Text in einem PDF-Betrachter und speichern Sie ihn als Textdatei, oder speichern Sie die Webseite.</translation>
    </message>
    <message>
        <source>%1: the table has no such column; name one of those in brackets with “--column FIELD=COLUMN”.</source>
        <translation>%1: Eine solche Spalte hat die Tabelle nicht; nennen Sie mit „--column FIELD=COLUMN“ eine von denen in Klammern.</translation>
    </message>
    <message>
        <source>%1: there is no row %L2; it has %L3.</source>
        <translation>%1: Eine Zeile %L2 gibt es nicht; es sind %L3.</translation>
    </message>
    <message>
        <source>%1: row %L2 of %L3 is shown; choose another with “--row N”.</source>
        <translation>%1: Gezeigt wird Zeile %L2 von %L3; wählen Sie eine andere mit „--row N“.</translation>
    </message>
    <message>
        <source>Which article of a table, from 1.</source>
        <translation>Welcher Artikel einer Tabelle, ab 1.</translation>
    </message>
    <message>
        <source>“%1” is no row; they are counted from 1.</source>
        <translation>„%1“ ist keine Zeile; sie werden ab 1 gezählt.</translation>
    </message>
    <message>
        <source>What the input is: %1.</source>
        <translation>Was die Eingabe ist: %1.</translation>
    </message>
    <message>
        <source>In tables: which column, by name or number, holds a FIELD of the article (%1); nothing behind the sign: none does. May be repeated.</source>
        <translation>In Tabellen: welche Spalte, nach Name oder Nummer, ein FELD des Artikels (%1) enthält; nichts hinter dem Zeichen: keine. Darf wiederholt werden.</translation>
    </message>
    <message>
        <source>There is no format “%1”; use one of these: %2.</source>
        <translation>Ein Format „%1“ gibt es nicht; nehmen Sie eines von diesen: %2.</translation>
    </message>
    <message>
        <source>“%1” names no column; write FIELD=COLUMN, where FIELD is one of these: %2.</source>
        <translation>„%1“ nennt keine Spalte; schreiben Sie FIELD=COLUMN, wobei FIELD eines von diesen ist: %2.</translation>
    </message>
    <message>
        <source>Lines of earlier revisions, in which statements wait or were retired: %L1.</source>
        <translation>Zeilen früherer Fassungen, in denen Aussagen warten oder zurückgelassen wurden: %L1.</translation>
    </message>
    <message>
        <source>%1: the text is %2 % the same as that of article %3.</source>
        <translation>%1: Der Text stimmt zu %2 % mit dem des Artikels %3 überein.</translation>
    </message>
    <message>
        <source>%1: revision %2 of article %3. Statements kept: %L4, moved: %L5, uncertain: %L6, orphaned: %L7.</source>
        <translation>%1: Fassung %2 des Artikels %3. Aussagen an ihrer Stelle: %L4, verschoben: %L5, unsicher: %L6, verwaist: %L7.</translation>
    </message>
    <message>
        <source>%1: left out, since this page is in the corpus as article %2 and its text has not changed; nothing needs to be done.</source>
        <translation>%1: ausgelassen, denn diese Seite ist im Korpus als Artikel %2, und ihr Text hat sich nicht geändert; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>%1: left out, since article %2 has nearly the same text; import it without “--skip-near” to have both.</source>
        <translation>%1: ausgelassen, denn Artikel %2 hat fast denselben Text; ohne „--skip-near“ importiert kommen beide ins Korpus.</translation>
    </message>
    <message>
        <source>Add articles to a corpus. A page whose address is in it already becomes the next revision of that article, and its statements go along; those whose words are not there for sure wait for a look. Texts that are there already are left out.</source>
        <translation>Artikel zu einem Korpus hinzufügen. Eine Seite, deren Adresse schon darin ist, wird die nächste Fassung ihres Artikels, und seine Aussagen gehen mit; solche, deren Worte nicht sicher da sind, warten auf einen Blick. Texte, die schon da sind, werden ausgelassen.</translation>
    </message>
    <message>
        <source>Leave out pages whose text is nearly that of another article, instead of only naming it.</source>
        <translation>Seiten auslassen, deren Text fast der eines anderen Artikels ist, statt diesen nur zu nennen.</translation>
    </message>
    <message>
        <source>Revisions of these: %L1</source>
        <translation>Fassungen davon: %L1</translation>
    </message>
    <message>
        <source>Of these wait for a place in the latest revision: %L1</source>
        <translation>Davon warten auf einen Platz in der neuesten Fassung: %L1</translation>
    </message>
    <message>
        <source>A file, the address of a page, or - for standard input.</source>
        <translation>Eine Datei, die Adresse einer Seite oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>A file, a folder for every file in it that may hold articles, the address of a page, a feed (its address or file) for the page of every entry, or - for standard input. Each row of a table is an article.</source>
        <translation>Eine Datei, ein Ordner für jede Datei darin, die Artikel enthalten kann, die Adresse einer Seite, ein Feed (seine Adresse oder Datei) für die Seite jedes Eintrags oder - für die Standardeingabe. Jede Zeile einer Tabelle ist ein Artikel.</translation>
    </message>
    <message>
        <source>Fetch from HOST though it lies in a private network; may be repeated.</source>
        <translation>Von HOST holen, obwohl er in einem privaten Netz liegt; darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>%1: this is a feed, not an article; “gainsay-cli import” adds its articles to a corpus.</source>
        <translation>%1: Das ist ein Feed, kein Artikel; „gainsay-cli import“ nimmt seine Artikel in ein Korpus auf.</translation>
    </message>
    <message>
        <source>%1: this feed has no entries now.</source>
        <translation>%1: Dieser Feed hat jetzt keine Einträge.</translation>
    </message>
    <message>
        <source>%1: the feed is damaged; what stands behind the damage is left out.</source>
        <translation>%1: Der Feed ist beschädigt; was hinter der Beschädigung steht, ist ausgelassen.</translation>
    </message>
    <message>
        <source>%1: this is not the address of a web page; name one that begins with https://.</source>
        <extracomment>Every sentence about the web: %1 is the address, %2 what exactly happened, such as a status or the other address.</extracomment>
        <translation>%1: Das ist keine Adresse einer Webseite; nennen Sie eine, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>%1: this lies in a private network; if you trust it, add “--allow-host %2”.</source>
        <translation>%1: Das liegt in einem privaten Netz; wenn Sie ihm vertrauen, fügen Sie „--allow-host %2“ hinzu.</translation>
    </message>
    <message>
        <source>%1: this leads to %2, where Gainsay does not go by itself; look at it in a browser.</source>
        <translation>%1: Das führt zu %2, wohin Gainsay nicht von sich aus geht; sehen Sie es sich in einem Browser an.</translation>
    </message>
    <message>
        <source>%1: this leads from one address to the next without end; look in a browser for the right one.</source>
        <translation>%1: Das führt ohne Ende von einer Adresse zur nächsten; suchen Sie in einem Browser die richtige.</translation>
    </message>
    <message>
        <source>%1: nobody answers there (%2); check the address and the connection.</source>
        <translation>%1: Dort antwortet niemand (%2); prüfen Sie die Adresse und die Verbindung.</translation>
    </message>
    <message>
        <source>%1: there was no whole answer in time; try again later.</source>
        <translation>%1: Es kam nicht rechtzeitig eine ganze Antwort; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1: the connection is not safe (%2), so nothing was read; look at it in a browser.</source>
        <translation>%1: Die Verbindung ist nicht sicher (%2), daher wurde nichts gelesen; sehen Sie es sich in einem Browser an.</translation>
    </message>
    <message>
        <source>%1: the server has no page there now (%2); check the address or try again later.</source>
        <translation>%1: Der Server hat dort jetzt keine Seite (%2); prüfen Sie die Adresse oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1: the answer came incomplete, and nothing of it was kept; try again.</source>
        <translation>%1: Die Antwort kam unvollständig an, und nichts davon wurde behalten; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1: this is neither a page nor a feed (%2); name the address of an article.</source>
        <translation>%1: Das ist weder eine Seite noch ein Feed (%2); nennen Sie die Adresse eines Artikels.</translation>
    </message>
    <message>
        <source>%1: there is no article in it; if scripts build the page, save it in a browser and name that file.</source>
        <translation>%1: Darin steht kein Artikel; wenn Skripte die Seite aufbauen, speichern Sie sie in einem Browser und nennen Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1: this is too large for one article (%2).</source>
        <translation>%1: Das ist für einen Artikel zu groß (%2).</translation>
    </message>
    <message>
        <source>%1: this is no text; look at it in a browser.</source>
        <translation>%1: Das ist kein Text; sehen Sie es sich in einem Browser an.</translation>
    </message>
    <message>
        <source>%1: its letters cannot be read; look at it in a browser.</source>
        <translation>%1: Seine Buchstaben sind nicht zu lesen; sehen Sie es sich in einem Browser an.</translation>
    </message>
    <message>
        <source>%1: this feed is damaged (%2); look at it in a browser.</source>
        <translation>%1: Dieser Feed ist beschädigt (%2); sehen Sie ihn sich in einem Browser an.</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Gainsay corpora (*.gainsay);;All files (*)</source>
        <translation>Gainsay-Korpora (*.gainsay);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New Corpus</source>
        <translation>Neues Korpus</translation>
    </message>
    <message>
        <source>Open Corpus</source>
        <translation>Korpus öffnen</translation>
    </message>
    <message>
        <source>Add Articles</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Export as JSON Lines</source>
        <translation>Als JSON Lines exportieren</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Who Is Labelling?</source>
        <translation>Wer annotiert?</translation>
    </message>
    <message>
        <source>Your name stands on every statement you tag:</source>
        <translation>Ihr Name steht an jeder Aussage, die Sie kennzeichnen:</translation>
    </message>
    <message>
        <source>Not Everything Is Saved</source>
        <translation>Nicht alles ist gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) could not be saved. %1</source>
        <translation>
            <numerusform>Eine Änderung konnte nicht gespeichert werden. %1</numerusform>
            <numerusform>%n Änderungen konnten nicht gespeichert werden. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Rename Speaker</source>
        <translation>Sprecher umbenennen</translation>
    </message>
    <message>
        <source>The name, as it stands in every article of the corpus:</source>
        <translation>Der Name, wie er in jedem Artikel des Korpus steht:</translation>
    </message>
    <message>
        <source>Text and web pages (*.txt *.text *.md *.html *.htm *.xhtml);;All files (*)</source>
        <translation>Texte und Webseiten (*.txt *.text *.md *.html *.htm *.xhtml);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 is not there. Check the name, or whether it was moved.</source>
        <translation>%1 ist nicht vorhanden. Prüfen Sie den Namen, oder ob die Datei verschoben wurde.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file in it instead.</source>
        <translation>%1 ist keine Datei. Wählen Sie stattdessen eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 may not be read or written by you. Change its permissions or choose another place.</source>
        <translation>Sie dürfen %1 nicht lesen oder beschreiben. Ändern Sie die Zugriffsrechte, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 is empty. There is nothing to label in it.</source>
        <translation>%1 ist leer. Darin gibt es nichts zu kennzeichnen.</translation>
    </message>
    <message>
        <source>%1 is too large for one article (%2). Split it into smaller files.</source>
        <translation>%1 ist für einen Artikel zu groß (%2). Teilen Sie den Text auf kleinere Dateien auf.</translation>
    </message>
    <message>
        <source>%1 is not text. Save the page as plain text first.</source>
        <translation>%1 ist kein Text. Speichern Sie die Seite zuerst als reinen Text.</translation>
    </message>
    <message>
        <source>The letters of %1 cannot be read. Save it as UTF-8 text.</source>
        <translation>Die Zeichen in %1 lassen sich nicht lesen. Speichern Sie den Text als UTF-8.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end (%2). Check the disk and try again.</source>
        <translation>%1 konnte nicht bis zum Ende gelesen werden (%2). Prüfen Sie den Datenträger, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Check that the disk has room and try again.</source>
        <translation>%1 konnte nicht geschrieben werden (%2). Prüfen Sie, ob der Datenträger Platz hat, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is not a Gainsay corpus. It was left as it is; choose another file.</source>
        <translation>%1 ist kein Gainsay-Korpus. Die Datei blieb unverändert; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Gainsay. It was left as it is; update the program to open it.</source>
        <translation>%1 stammt von einer neueren Version von Gainsay. Die Datei blieb unverändert; aktualisieren Sie das Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). It was left as it is; open a backup of it.</source>
        <translation>%1 ist beschädigt (%2). Die Datei blieb unverändert; öffnen Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>%1 can be read but not written. Copy it to a place where you may write.</source>
        <translation>%1 lässt sich lesen, aber nicht beschreiben. Kopieren Sie die Datei an einen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there and try again.</source>
        <translation>%1 wird von einem anderen Programm benutzt. Schließen Sie die Datei dort, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is there already. It was left as it is.</source>
        <translation>%1 gibt es schon. Die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>This statement belongs to a colleague, and only they can change it.</source>
        <translation>Diese Aussage stammt von jemand anderem und lässt sich nur dort ändern.</translation>
    </message>
    <message>
        <source>Another statement still points at this one. Change that one first.</source>
        <translation>Eine andere Aussage verweist noch auf diese. Ändern Sie zuerst die andere.</translation>
    </message>
    <message>
        <source>These words lie outside the article.</source>
        <translation>Diese Wörter liegen außerhalb des Artikels.</translation>
    </message>
    <message>
        <source>Stopped. What was done until then is kept.</source>
        <translation>Angehalten. Was bis dahin getan war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>This version of Gainsay cannot do that (%1).</source>
        <translation>Das kann diese Version von Gainsay nicht (%1).</translation>
    </message>
    <message>
        <source>A statement needs words, a kind and a speaker.</source>
        <translation>Eine Aussage braucht Wortlaut, Art und Sprecher.</translation>
    </message>
    <message>
        <source>These words do not lie in the article as they should. Select them again.</source>
        <translation>Diese Wörter liegen nicht so im Artikel, wie sie sollten. Wählen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>A denial needs what it denies: a claim, or words for it.</source>
        <translation>Ein Dementi braucht, was es dementiert: eine Behauptung oder Worte dafür.</translation>
    </message>
    <message>
        <source>A denial can deny only another speaker&apos;s statement that is still there.</source>
        <translation>Ein Dementi kann nur eine noch vorhandene Aussage eines anderen Sprechers dementieren.</translation>
    </message>
    <message>
        <source>A stance needs somebody who holds it, a target and a value.</source>
        <translation>Eine Haltung braucht einen Träger, ein Ziel und einen Wert.</translation>
    </message>
    <message>
        <source>Whoever relays a statement cannot be its speaker, nor relay it twice.</source>
        <translation>Wer eine Aussage weitergibt, kann nicht ihr Sprecher sein und sie nicht zweimal weitergeben.</translation>
    </message>
    <message>
        <source>The codebook does not allow this (%1).</source>
        <translation>Das Codebuch lässt dies nicht zu (%1).</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Load the article again: your work is carried over, and what no longer fits is listed.</source>
        <translation>Jemand anderes hat dies inzwischen geändert. Laden Sie den Artikel neu: Ihre Arbeit wird übernommen, und was nicht mehr passt, wird aufgeführt.</translation>
    </message>
    <message>
        <source>%1 is damaged or no file of its kind (%2). Save or export it anew.</source>
        <translation>%1 ist beschädigt oder keine Datei dieser Art (%2). Speichern oder exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>%1 is a PDF, from which words come out in disorder. Copy its text in a PDF viewer and paste it here, or save the web page instead.</source>
        <translation>%1 ist ein PDF, aus dem die Wörter durcheinanderkommen. Kopieren Sie den Text in einem PDF-Betrachter und fügen Sie ihn hier ein, oder speichern Sie stattdessen die Webseite.</translation>
    </message>
    <message>
        <source>%1 has no column for the text, or lacks one that was asked for (%2). Choose which column holds what.</source>
        <translation>%1 hat keine Spalte für den Text, oder eine verlangte fehlt (%2). Wählen Sie, welche Spalte was enthält.</translation>
    </message>
    <message>
        <source>The server knows no page %1. Check the address.</source>
        <translation>Der Server kennt keine Seite %1. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The server does not let Gainsay read %1 (%2). Save the page in your browser and add that file.</source>
        <translation>Der Server lässt Gainsay %1 nicht lesen (%2). Speichern Sie die Seite in Ihrem Browser und fügen Sie diese Datei hinzu.</translation>
    </message>
    <message>
        <source>The server of %1 was asked too often. Try again later.</source>
        <translation>Der Server von %1 wurde zu oft gefragt. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The server has no page for %1 now (%2). Try again later, or look at it in your browser.</source>
        <translation>Der Server hat für %1 jetzt keine Seite (%2). Versuchen Sie es später erneut oder sehen Sie sie sich in Ihrem Browser an.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check the address and your connection.</source>
        <translation>%1 ist nicht zu erreichen (%2). Prüfen Sie die Adresse und Ihre Verbindung.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe (%2), so nothing was read. Look at it in your browser.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher (%2), daher wurde nichts gelesen. Sehen Sie sich die Seite in Ihrem Browser an.</translation>
    </message>
    <message>
        <source>%1 came incomplete, and nothing of it was kept. Try again.</source>
        <translation>%1 kam unvollständig an, und nichts davon wurde behalten. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is not the address of a web page. Type one that begins with https://.</source>
        <translation>%1 ist keine Adresse einer Webseite. Geben Sie eine ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>%1 lies in a private network. Allow the host %2 first if you trust it.</source>
        <translation>%1 liegt in einem privaten Netz. Erlauben Sie zuerst den Rechner %2, wenn Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>%1 leads to %2, where Gainsay does not go by itself. Look at it in your browser.</source>
        <translation>%1 führt zu %2, wohin Gainsay nicht von sich aus geht. Sehen Sie es sich in Ihrem Browser an.</translation>
    </message>
    <message>
        <source>%1 leads from one address to the next without end. Look in your browser for the right one.</source>
        <translation>%1 führt ohne Ende von einer Adresse zur nächsten. Suchen Sie in Ihrem Browser die richtige.</translation>
    </message>
    <message>
        <source>%1 is neither a page nor a feed (%2). Choose the address of an article.</source>
        <translation>%1 ist weder eine Seite noch ein Feed (%2). Wählen Sie die Adresse eines Artikels.</translation>
    </message>
    <message>
        <source>There is no article in %1. Pages that build themselves by scripts hold none: save such a one in your browser and add that file.</source>
        <translation>In %1 steht kein Artikel. Seiten, die sich durch Skripte aufbauen, enthalten keinen: Speichern Sie eine solche in Ihrem Browser und fügen Sie diese Datei hinzu.</translation>
    </message>
    <message>
        <source>%1 is too large for one article. Choose the address of an article.</source>
        <translation>%1 ist für einen Artikel zu groß. Wählen Sie die Adresse eines Artikels.</translation>
    </message>
    <message>
        <source>The letters of %1 cannot be read. Look at it in your browser.</source>
        <translation>Die Buchstaben von %1 sind nicht zu lesen. Sehen Sie sich die Seite in Ihrem Browser an.</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>A kind, words or a speaker is missing.</source>
        <translation>Es fehlt die Art, der Wortlaut oder ein Sprecher.</translation>
    </message>
    <message>
        <source>The words do not lie in the text as stored.</source>
        <translation>Der Wortlaut steht nicht so im Text, wie er gespeichert ist.</translation>
    </message>
    <message>
        <source>What is denied is missing.</source>
        <translation>Es fehlt, was dementiert wird.</translation>
    </message>
    <message>
        <source>The denied claim is missing, is this statement, or has the same speaker.</source>
        <translation>Die dementierte Behauptung fehlt, ist diese Aussage selbst oder hat denselben Sprecher.</translation>
    </message>
    <message>
        <source>A stance is missing, or lacks its holder, target or value.</source>
        <translation>Es fehlt eine Haltung oder deren Träger, Ziel oder Wert.</translation>
    </message>
    <message>
        <source>The content holds its own cue or source mention: %1</source>
        <translation>Der Inhalt enthält sein eigenes Hinweiswort oder seine Quellennennung: %1</translation>
    </message>
    <message>
        <source>The content begins or ends with a mark, a blank, “that” or inside a word. T trims it.</source>
        <translation>Der Inhalt beginnt oder endet mit einem Satzzeichen, einem Leerzeichen, „that“ oder mitten im Wort. T schneidet ihn zurecht.</translation>
    </message>
    <message>
        <source>“%1” is no known name of the speaker.</source>
        <translation>„%1“ ist kein bekannter Name des Sprechers.</translation>
    </message>
    <message>
        <source>Somebody relays twice, or relays their own words.</source>
        <translation>Jemand gibt die Aussage zweimal oder die eigenen Worte weiter.</translation>
    </message>
    <message>
        <source>Check %1: %2</source>
        <translation>Prüfung %1: %2</translation>
    </message>
    <message>
        <source>The content crosses the border of a paragraph or an update.</source>
        <translation>Der Inhalt reicht über die Grenze eines Absatzes oder einer Meldung hinweg.</translation>
    </message>
    <message>
        <source>The content stands in a byline, in boilerplate or in the time of an update.</source>
        <translation>Der Inhalt steht in einer Autorenzeile, in Beiwerk oder in der Zeit einer Meldung.</translation>
    </message>
</context>
<context>
    <name>Gainsay::Ui::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Gainsay::Ui::ArticlesModel</name>
    <message>
        <source>Untitled article</source>
        <translation>Artikel ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n statement(s)</source>
        <extracomment>Title of an article and how many statements it has, read aloud</extracomment>
        <translation>
            <numerusform>%1, eine Aussage</numerusform>
            <numerusform>%1, %n Aussagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gainsay::Ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Gainsay::Ui::ChoiceBar</name>
    <message>
        <source>What can be picked</source>
        <translation>Was zur Wahl steht</translation>
    </message>
</context>
<context>
    <name>Gainsay::Ui::ChoicesModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A choice and what it is, read aloud</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Gainsay::Ui::CorpusController</name>
    <message>
        <source>%1 is in the corpus already.</source>
        <translation>%1 ist bereits im Korpus.</translation>
    </message>
</context>
<context>
    <name>Gainsay::Ui::DeskController</name>
    <message>
        <source>Change to %1</source>
        <translation>Ändern in %1</translation>
    </message>
    <message>
        <source>There are no words here. Select some, or move the caret into a line.</source>
        <translation>Hier stehen keine Wörter. Wählen Sie welche aus, oder setzen Sie den Cursor in eine Zeile.</translation>
    </message>
    <message>
        <source>A stance belongs to a statement. Choose one, or tag words with S first.</source>
        <translation>Eine Haltung gehört zu einer Aussage. Wählen Sie eine, oder kennzeichnen Sie erst Wörter mit S.</translation>
    </message>
    <message>
        <source>Only a denial denies something. D makes this one.</source>
        <translation>Nur ein Dementi dementiert etwas. D macht die Aussage dazu.</translation>
    </message>
    <message>
        <source>Choose a statement, then select the words inside or beside it.</source>
        <translation>Wählen Sie eine Aussage und dann die Wörter darin oder daneben.</translation>
    </message>
    <message>
        <source>Change content</source>
        <translation>Inhalt ändern</translation>
    </message>
    <message>
        <source>Change cue</source>
        <translation>Hinweiswort ändern</translation>
    </message>
    <message>
        <source>Change source mention</source>
        <translation>Quellennennung ändern</translation>
    </message>
    <message>
        <source>Trim content</source>
        <translation>Inhalt zurechtschneiden</translation>
    </message>
    <message>
        <source>Delete statement</source>
        <translation>Aussage löschen</translation>
    </message>
    <message>
        <source>Make it: %1</source>
        <translation>Absatz wird: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>%1 kennzeichnen</translation>
    </message>
    <message>
        <source>a new one [C] [D] [S] · to “%1”: join [J] · its cue [K] · its source [O]</source>
        <translation>eine neue [C] [D] [S] · zu „%1“: hinzunehmen [J] · als Hinweiswort [K] · als Quelle [O]</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Select the words to collect first.</source>
        <translation>Wählen Sie zuerst die Wörter aus, die gesammelt werden sollen.</translation>
    </message>
    <message numerus="yes">
        <source>%n fragment(s) collected. Select the next words, then [C] [D] [S] · to the statement before [J] · drop them [Esc]</source>
        <translation>
            <numerusform>%n Fragment gesammelt. Wählen Sie die nächsten Wörter, dann [C] [D] [S] · zur Aussage davor [J] · verwerfen [Esc]</numerusform>
            <numerusform>%n Fragmente gesammelt. Wählen Sie die nächsten Wörter, dann [C] [D] [S] · zur Aussage davor [J] · verwerfen [Esc]</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a statement, then select the words that belong to it too.</source>
        <translation>Wählen Sie eine Aussage, dann die Wörter, die auch dazu gehören.</translation>
    </message>
    <message>
        <source>Join words</source>
        <translation>Wörter hinzunehmen</translation>
    </message>
    <message>
        <source>The chosen statement has no stance to remove.</source>
        <translation>Die gewählte Aussage hat keine Haltung, die sich entfernen ließe.</translation>
    </message>
    <message>
        <source>Remove stance</source>
        <translation>Haltung entfernen</translation>
    </message>
    <message>
        <source>There are no words here. Move the caret into a line.</source>
        <translation>Hier stehen keine Wörter. Setzen Sie den Cursor in eine Zeile.</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Sprecher ändern</translation>
    </message>
    <message>
        <source>A stance is towards something. Make it a claim [C], or delete it [Del].</source>
        <translation>Eine Haltung gilt etwas. Machen Sie eine Behauptung daraus [C], oder löschen Sie sie [Entf].</translation>
    </message>
    <message>
        <source>Another speaker is called “%1” already. [P] gives that one the statements of this one.</source>
        <translation>Ein anderer Sprecher heißt schon „%1“. Mit [P] geben Sie jenem die Aussagen von diesem.</translation>
    </message>
</context>
<context>
    <name>Gainsay::Ui::EntryStrip</name>
    <message>
        <source>Statement being built</source>
        <translation>Aussage in Arbeit</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Speaker — take it [Enter] · one more [,]</source>
        <translation>Sprecher – übernehmen [Enter] · noch einer [,]</translation>
    </message>
    <message>
        <source>Denied — pick a claim [Enter] · in words [Esc]</source>
        <translation>Dementiert – Behauptung wählen [Enter] · in Worten [Esc]</translation>
    </message>
    <message>
        <source>Denied — embedded [Enter] · pick a claim [/] · or type</source>
        <translation>Dementiert – eingebettet [Enter] · Behauptung wählen [/] · oder tippen</translation>
    </message>
    <message>
        <source>Stance — [F] [A] [N] [M] [U]</source>
        <translation>Haltung – [F] [A] [N] [M] [U]</translation>
    </message>
    <message>
        <source>Towards what — take it [Enter] · or type</source>
        <translation>Ziel – übernehmen [Enter] · oder tippen</translation>
    </message>
    <message>
        <source>other kind [C] [D] [S] · delete [Del] · next [Tab] · undo [Ctrl+Z] · all keys [F1]</source>
        <translation>andere Art [C] [D] [S] · löschen [Entf] · nächste [Tab] · rückgängig [Strg+Z] · alle Tasten [F1]</translation>
    </message>
    <message>
        <source>next quotation [Q] · clause [W] · sentence [E] · all keys [F1]</source>
        <translation>nächstes Zitat [Q] · Teilsatz [W] · Satz [E] · alle Tasten [F1]</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>No statement chosen</source>
        <translation>Keine Aussage gewählt</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Select words, or put the caret into a quotation or clause: the next key tags it.</source>
        <translation>Wörter auswählen oder den Cursor in ein Zitat oder einen Teilsatz setzen: Die nächste Taste kennzeichnet.</translation>
    </message>
    <message>
        <source>Speaker [P]</source>
        <translation>Sprecher [P]</translation>
    </message>
    <message>
        <source>Denied [V]</source>
        <translation>Dementiert [V]</translation>
    </message>
    <message>
        <source>Denied — %1 [V]</source>
        <translation>Dementiert – %1 [V]</translation>
    </message>
    <message>
        <source>Stance [F] [A] [N] [M] [U]</source>
        <translation>Haltung [F] [A] [N] [M] [U]</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A stance in the strip: value, target</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>what is denied, in words</source>
        <translation>was dementiert wird, in Worten</translation>
    </message>
    <message>
        <source>type to find or add</source>
        <translation>tippen: suchen oder hinzufügen</translation>
    </message>
    <message>
        <source>back [Esc]</source>
        <translation>zurück [Esc]</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Dementiert</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>press one of the letters</source>
        <translation>einen der Buchstaben drücken</translation>
    </message>
    <message>
        <source>%1 → …</source>
        <extracomment>A speaker who is about to be replaced</extracomment>
        <translation>%1 → …</translation>
    </message>
    <message>
        <source>Speaker — a digit, or type a name</source>
        <translation>Sprecher – eine Ziffer, oder einen Namen tippen</translation>
    </message>
</context>
<context>
    <name>Gainsay::Ui::FirstSteps</name>
    <message>
        <source>Three things to try</source>
        <translation>Drei Dinge zum Ausprobieren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>A claim: press [Q] until a quotation is marked, then [C], and [Enter] for its speaker.</source>
        <translation>Eine Behauptung: [Q] drücken, bis ein Zitat markiert ist, dann [C] und [Enter] für den Sprecher.</translation>
    </message>
    <message>
        <source>A denial: click into “planning to close the strait”, press [D], [Enter] for Velm, [Enter] for what is denied.</source>
        <translation>Ein Dementi: in „planning to close the strait“ klicken, dann [D], [Enter] für Velm, [Enter] für das Dementierte.</translation>
    </message>
    <message>
        <source>A second thought: [Ctrl+Z] takes the last step back, [Ctrl+Shift+Z] does it again.</source>
        <translation>Doch anders: [Strg+Z] nimmt den letzten Schritt zurück, [Strg+Umschalt+Z] stellt ihn wieder her.</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>○</source>
        <translation>○</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>still to try</source>
        <translation>noch offen</translation>
    </message>
</context>
<context>
    <name>Gainsay::Ui::MainWindow</name>
    <message>
        <source>Gainsay</source>
        <translation>Gainsay</translation>
    </message>
    <message>
        <source>Gainsay needs a name to put on your statements before it opens a corpus.</source>
        <translation>Bevor Gainsay ein Korpus öffnet, braucht es einen Namen, der an Ihren Aussagen steht.</translation>
    </message>
    <message>
        <source>Enter My Name</source>
        <translation>Meinen Namen eingeben</translation>
    </message>
    <message>
        <source>%1 — Gainsay</source>
        <translation>%1 — Gainsay</translation>
    </message>
    <message>
        <source>Open Another…</source>
        <translation>Anderes öffnen …</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported to %1.</source>
        <translation>
            <numerusform>Ein Artikel wurde nach %1 exportiert.</numerusform>
            <numerusform>%n Artikel wurden nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This corpus has no articles yet.</source>
        <translation>Dieses Korpus enthält noch keine Artikel.</translation>
    </message>
    <message>
        <source>Add Articles…</source>
        <translation>Artikel hinzufügen …</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added.</source>
        <translation>
            <numerusform>Ein Artikel wurde hinzugefügt.</numerusform>
            <numerusform>%n Artikel wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load Again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>All Keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Single letters work while the article has the focus. In the strip, digits and letters pick what is shown beside them.</source>
        <translation>Einzelne Buchstaben wirken, solange der Artikel den Fokus hat. In der Leiste darunter wählen Ziffern und Buchstaben, was jeweils daneben steht.</translation>
    </message>
    <message>
        <source>About Gainsay</source>
        <translation>Über Gainsay</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Gainsay %1&lt;/h2&gt;&lt;p&gt;Labels claims, denials and stance in news, per speaker.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Gainsay %1&lt;/h2&gt;&lt;p&gt;Kennzeichnet Behauptungen, Dementis und Haltungen in Nachrichten, nach Sprechern.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles that you add stand here.</source>
        <translation>Hier stehen die Artikel, die Sie hinzufügen.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>What you tag stands here: who says, denies or holds what.</source>
        <translation>Hier steht, was Sie kennzeichnen: wer was behauptet, dementiert oder vertritt.</translation>
    </message>
    <message>
        <source>Speakers in this article</source>
        <translation>Sprecher in diesem Artikel</translation>
    </message>
    <message>
        <source>Speakers get a digit each.</source>
        <translation>Jeder Sprecher erhält eine Ziffer.</translation>
    </message>
    <message>
        <source>Speakers Here</source>
        <translation>Sprecher hier</translation>
    </message>
    <message>
        <source>&amp;Corpus</source>
        <translation>&amp;Korpus</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>K&amp;ennzeichnen</translation>
    </message>
    <message>
        <source>This &amp;Paragraph Is</source>
        <translation>Dieser &amp;Absatz ist</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) no longer fit and could not be saved. Tag again: %1</source>
        <translation>
            <numerusform>%n Änderung passt nicht mehr und konnte nicht gespeichert werden. Neu kennzeichnen: %1</numerusform>
            <numerusform>%n Änderungen passen nicht mehr und konnten nicht gespeichert werden. Neu kennzeichnen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>This article was changed elsewhere meanwhile.</source>
        <translation>Dieser Artikel wurde inzwischen anderswo geändert.</translation>
    </message>
</context>
<context>
    <name>Gainsay::Ui::SpeakersModel</name>
    <message>
        <source>%1: claims %2, denials %3, stances %4</source>
        <extracomment>Speaker, then how many claims, denials and stances</extracomment>
        <translation>%1: Behauptungen %2, Dementis %3, Haltungen %4</translation>
    </message>
    <message>
        <source>%1·%2·%3</source>
        <extracomment>Counts of claims, denials and stances</extracomment>
        <translation>%1·%2·%3</translation>
    </message>
</context>
<context>
    <name>Gainsay::Ui::StatementDelegate</name>
    <message>
        <source>denies: %1</source>
        <translation>dementiert: %1</translation>
    </message>
    <message>
        <source>→ %1: %2</source>
        <extracomment>A stance on a card: target, value</extracomment>
        <translation>→ %1: %2</translation>
    </message>
    <message>
        <source>denied by %1</source>
        <translation>dementiert von %1</translation>
    </message>
    <message>
        <source>△ %1</source>
        <extracomment>A finding of the checks on a card</extracomment>
        <translation>△ %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Small words on a card: kind of statement, how the denied claim or the words are given</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Gainsay::Ui::StatusLine</name>
    <message>
        <source>no corpus open</source>
        <translation>kein Korpus geöffnet</translation>
    </message>
    <message>
        <source>%1 labels here.</source>
        <translation>%1 annotiert hier.</translation>
    </message>
    <message>
        <source>● saved</source>
        <translation>● gespeichert</translation>
    </message>
    <message>
        <source>○ saving…</source>
        <translation>○ speichert …</translation>
    </message>
    <message>
        <source>▲ not saved</source>
        <translation>▲ nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>SchemeText</name>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation>Dementi</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Favour</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Denies</source>
        <translation>Dementiert</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Bestreitet</translation>
    </message>
    <message>
        <source>Same claim as</source>
        <translation>Gleiche Behauptung wie</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Stützt</translation>
    </message>
    <message>
        <source>Nested in</source>
        <translation>Enthalten in</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>State actor</source>
        <translation>Staatlicher Akteur</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Time of an update</source>
        <translation>Zeit einer Meldung</translation>
    </message>
    <message>
        <source>Headline of an update</source>
        <translation>Überschrift einer Meldung</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>explicit</source>
        <translation>explizit</translation>
    </message>
    <message>
        <source>implicit</source>
        <translation>implizit</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>eingebettet</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>Block quote</source>
        <translation>Zitatblock</translation>
    </message>
</context>
<context>
    <name>StatementSummary</name>
    <message>
        <source>a statement elsewhere</source>
        <translation>eine Aussage an anderer Stelle</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Ungenannte Quelle</translation>
    </message>
    <message>
        <source>The outlet itself</source>
        <translation>Das Medium selbst</translation>
    </message>
    <message>
        <source>%1 by %2, who denies: %3</source>
        <extracomment>Read aloud: kind, speaker, what is denied</extracomment>
        <translation>%1 von %2, dementiert wird: %3</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <extracomment>Read aloud: kind, speaker, quoted words</extracomment>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Labels claims, denials and stance in news, per speaker.</source>
        <translation>Kennzeichnet Behauptungen, Dementis und Haltungen in Nachrichten, nach Sprechern.</translation>
    </message>
    <message>
        <source>Drive the window through a labelling round and write pictures, corpus and export to &lt;folder&gt;.</source>
        <translation>Das Fenster durch eine Annotationsrunde führen und Bilder, Korpus und Export nach &lt;Ordner&gt; schreiben.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>A corpus (*.gainsay) to open and text files to add.</source>
        <translation>Ein Korpus (*.gainsay) zum Öffnen und Textdateien zum Hinzufügen.</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>[files…]</source>
        <translation>[Dateien …]</translation>
    </message>
</context>
</TS>
