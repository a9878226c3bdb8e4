-- SPDX-FileCopyrightText: The Gainsay authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the schema needs of SQLite alone: triggers that refuse and count, and the views that
-- outside programs read. A blank line ends a statement.

-- REPLACE deletes rows without firing triggers, so inserting over a row is refused as well.

CREATE TRIGGER revisions_frozen BEFORE UPDATE ON revisions
BEGIN
    SELECT RAISE(ABORT, 'a revision is never changed');
END;

CREATE TRIGGER revisions_not_replaced BEFORE INSERT ON revisions
WHEN EXISTS (SELECT 1 FROM revisions WHERE article = NEW.article AND number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'a revision is never replaced');
END;

CREATE TRIGGER segments_inside_inserted BEFORE INSERT ON segments
WHEN NEW."end" > (SELECT code_points FROM revisions WHERE article = NEW.article AND number = NEW.revision)
BEGIN
    SELECT RAISE(ABORT, 'a segment beyond the end of its text');
END;

CREATE TRIGGER segments_stay BEFORE UPDATE OF article, revision, position, "start", "end" ON segments
BEGIN
    SELECT RAISE(ABORT, 'only the kind and time of a segment change');
END;

CREATE TRIGGER spans_quote_inserted BEFORE INSERT ON spans
WHEN NEW.quote IS NOT (SELECT substr(revisions.text, NEW."start" + 1, NEW."end" - NEW."start")
    FROM statements JOIN revisions ON revisions.article = statements.article AND revisions.number = statements.revision
    WHERE statements.id = NEW.statement)
BEGIN
    SELECT RAISE(ABORT, 'a span whose quote is not the text at its offsets');
END;

CREATE TRIGGER spans_quote_updated BEFORE UPDATE ON spans
WHEN NEW.quote IS NOT (SELECT substr(revisions.text, NEW."start" + 1, NEW."end" - NEW."start")
    FROM statements JOIN revisions ON revisions.article = statements.article AND revisions.number = statements.revision
    WHERE statements.id = NEW.statement)
BEGIN
    SELECT RAISE(ABORT, 'a span whose quote is not the text at its offsets');
END;

CREATE TRIGGER statements_stay BEFORE UPDATE OF id, article, revision ON statements
WHEN NEW.id <> OLD.id OR NEW.article <> OLD.article OR NEW.revision <> OLD.revision
BEGIN
    SELECT RAISE(ABORT, 'a statement stays in its revision');
END;

CREATE TRIGGER statements_not_replaced BEFORE INSERT ON statements
WHEN EXISTS (SELECT 1 FROM statements WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'a statement is never replaced');
END;

CREATE TRIGGER statements_counted AFTER INSERT ON statements
BEGIN
    UPDATE articles
    SET statements = statements + 1, state = CASE state WHEN 'new' THEN 'in-progress' ELSE state END
    WHERE id = NEW.article;
END;

CREATE TRIGGER statements_uncounted AFTER DELETE ON statements
BEGIN
    UPDATE articles SET statements = statements - 1 WHERE id = OLD.article;
END;

CREATE TRIGGER entities_reserved_kept BEFORE UPDATE ON entities
WHEN OLD.id IN ('6a1b0a5e-0001-4e41-9a52-4761696e7379', '6a1b0a5e-0002-4e41-9a52-4761696e7379')
BEGIN
    SELECT RAISE(ABORT, 'a reserved entity is never changed');
END;

CREATE TRIGGER entities_reserved_not_removed BEFORE DELETE ON entities
WHEN OLD.id IN ('6a1b0a5e-0001-4e41-9a52-4761696e7379', '6a1b0a5e-0002-4e41-9a52-4761696e7379')
BEGIN
    SELECT RAISE(ABORT, 'a reserved entity is never removed');
END;

CREATE TRIGGER history_not_updated BEFORE UPDATE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is never changed');
END;

CREATE TRIGGER history_not_deleted BEFORE DELETE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is never deleted');
END;

CREATE TRIGGER history_not_replaced BEFORE INSERT ON history
WHEN EXISTS (SELECT 1 FROM history WHERE number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'history is never replaced');
END;

CREATE VIEW articles_view AS
    -- A row an article, in its latest revision.
    SELECT articles.id AS article_id, articles.revision, articles.state, articles.statements,
        articles.added, revisions.title, revisions.standfirst, revisions.byline,
        revisions.publisher, revisions.url, revisions.language, revisions.published,
        revisions.retrieved, revisions.sha256, revisions.code_points, revisions.text
    FROM articles
    JOIN revisions ON revisions.article = articles.id AND revisions.number = articles.revision;

CREATE VIEW spans_view AS
    -- A row a fragment of a statement's content, cue, source or target mention: for each of
    -- them substr(text, start + 1, end - start) is the quote.
    SELECT spans.statement AS statement_id, statements.article AS article_id, statements.revision,
        spans.layer, spans.position, spans."start" AS "start", spans."end" AS "end", spans.quote,
        annotators.name AS annotator, revisions.text
    FROM spans
    JOIN statements ON statements.id = spans.statement
    JOIN annotators ON annotators.id = statements.annotator
    JOIN revisions ON revisions.article = statements.article AND revisions.number = statements.revision;

CREATE VIEW statements_view AS
    -- A row a statement. start and end run from the first content fragment to the last; the quote
    -- of discontinuous content is its fragments joined by ' … ', which spans_view has one by one.
    SELECT s.id AS statement_id, s.article AS article_id, revisions.title AS article_title, s.revision, s.kind,
        (SELECT group_concat(name, ', ') FROM (
            SELECT entities.name FROM statement_speakers
            JOIN entities ON entities.id = statement_speakers.entity
            WHERE statement_speakers.statement = s.id ORDER BY statement_speakers.position)) AS speakers,
        (SELECT group_concat(name, ', ') FROM (
            SELECT entities.name FROM statement_via JOIN entities ON entities.id = statement_via.entity
            WHERE statement_via.statement = s.id ORDER BY statement_via.position)) AS via,
        (SELECT group_concat(quote, ' … ') FROM (
            SELECT quote FROM spans WHERE statement = s.id AND layer = 'content' ORDER BY position)) AS quote,
        (SELECT min(spans."start") FROM spans WHERE statement = s.id AND layer = 'content') AS "start",
        (SELECT max(spans."end") FROM spans WHERE statement = s.id AND layer = 'content') AS "end",
        coalesce(nullif(s.denied_proposition, ''), (SELECT group_concat(quote, ' … ') FROM (
            SELECT quote FROM spans WHERE statement = s.denied_statement AND layer = 'content'
            ORDER BY position))) AS denied_proposition,
        s.denied_statement AS denied_statement_id, s.denied_explicitness,
        (SELECT name FROM entities WHERE id = s.denied_claimant) AS denied_claimant,
        s.directness, s.confidence, s.time, s.note, s.origin, s.codebook,
        annotators.name AS annotator, s.created, s.modified
    FROM statements s
    JOIN articles ON articles.id = s.article
    JOIN revisions ON revisions.article = s.article AND revisions.number = s.revision
    JOIN annotators ON annotators.id = s.annotator;

CREATE VIEW stances_view AS
    -- A row a stance: who holds which attitude towards what, and in which statement.
    SELECT stances.statement AS statement_id, statements.article AS article_id, revisions.title AS article_title,
        statements.kind, stances.position, holders.name AS holder, holders.id AS holder_id,
        CASE WHEN stances.target_entity IS NOT NULL THEN 'entity'
             WHEN stances.target_issue IS NOT NULL THEN 'issue'
             ELSE 'statement' END AS target_type,
        coalesce(stances.target_entity, stances.target_issue, stances.target_statement) AS target_id,
        CASE WHEN stances.target_entity IS NOT NULL THEN (SELECT name FROM entities WHERE id = stances.target_entity)
             WHEN stances.target_issue IS NOT NULL THEN (SELECT label FROM issues WHERE id = stances.target_issue)
             ELSE (SELECT group_concat(quote, ' … ') FROM (
                 SELECT quote FROM spans WHERE statement = stances.target_statement AND layer = 'content'
                 ORDER BY position)) END AS target,
        stances.value, stances.intensity, stances.confidence, annotators.name AS annotator
    FROM stances
    JOIN statements ON statements.id = stances.statement
    JOIN articles ON articles.id = statements.article
    JOIN revisions ON revisions.article = statements.article AND revisions.number = statements.revision
    JOIN annotators ON annotators.id = statements.annotator
    JOIN entities holders ON holders.id = stances.holder;

CREATE VIEW entities_view AS
    -- A row an entity; lists of names are joined by ', ', the role is the last one given.
    SELECT e.id AS entity_id, e.name, e.type, e.naming,
        (SELECT group_concat(alias, ', ') FROM (
            SELECT alias FROM entity_aliases WHERE entity = e.id ORDER BY position)) AS aliases,
        (SELECT role FROM entity_roles WHERE entity = e.id ORDER BY position DESC LIMIT 1) AS role,
        (SELECT name FROM entities WHERE id = e.organisation) AS organisation, e.country,
        (SELECT group_concat(name, ', ') FROM (
            SELECT entities.name FROM entity_links JOIN entities ON entities.id = entity_links.other
            WHERE entity_links.entity = e.id AND entity_links.link = 'speaks-for'
            ORDER BY entity_links.position)) AS speaks_for,
        (SELECT group_concat(name, ', ') FROM (
            SELECT entities.name FROM entity_links JOIN entities ON entities.id = entity_links.other
            WHERE entity_links.entity = e.id AND entity_links.link = 'member-of'
            ORDER BY entity_links.position)) AS member_of,
        e.wikidata,
        (SELECT count(*) FROM statement_speakers WHERE entity = e.id) AS statements
    FROM entities e;

CREATE VIEW agreement_units_view AS
    -- A row a unit that one annotator marked, as agreement is reckoned from: where it lies (hull
    -- and code points marked), its kind, who speaks, what is denied, and its first stance.
    SELECT s.article AS article_id, s.revision, annotators.name AS annotator, s.id AS statement_id, s.kind,
        (SELECT min(spans."start") FROM spans WHERE statement = s.id AND layer = 'content') AS "start",
        (SELECT max(spans."end") FROM spans WHERE statement = s.id AND layer = 'content') AS "end",
        (SELECT sum(spans."end" - spans."start") FROM spans WHERE statement = s.id AND layer = 'content') AS code_points,
        (SELECT group_concat(name, ', ') FROM (
            SELECT entities.name FROM statement_speakers
            JOIN entities ON entities.id = statement_speakers.entity
            WHERE statement_speakers.statement = s.id ORDER BY entities.name)) AS speakers,
        s.denied_statement AS denied_statement_id, s.denied_proposition,
        coalesce(stances.target_entity, stances.target_issue, stances.target_statement) AS stance_target_id,
        stances.value AS stance_value, s.confidence, s.origin
    FROM statements s
    JOIN articles ON articles.id = s.article
    JOIN annotators ON annotators.id = s.annotator
    LEFT JOIN stances ON stances.statement = s.id AND stances.position = 0;
