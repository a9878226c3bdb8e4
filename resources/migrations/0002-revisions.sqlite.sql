-- SPDX-FileCopyrightText: The Gainsay authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Triggers went with the old table.

CREATE TRIGGER segments_inside_inserted BEFORE INSERT ON segments
WHEN NEW."end" > (SELECT code_points FROM revisions WHERE article = NEW.article AND number = NEW.revision)
BEGIN
    SELECT RAISE(ABORT, 'a segment beyond the end of its text');
END;

CREATE TRIGGER segments_stay BEFORE UPDATE OF article, revision, position, "start", "end" ON segments
BEGIN
    SELECT RAISE(ABORT, 'only the kind and time of a segment change');
END;

-- Without spans it may go on to another revision, to whose text its new ones are then held.

DROP TRIGGER statements_stay;

CREATE TRIGGER statements_stay BEFORE UPDATE OF id, article, revision ON statements
WHEN NEW.id <> OLD.id OR NEW.article <> OLD.article
    OR (NEW.revision <> OLD.revision AND EXISTS (SELECT 1 FROM spans WHERE statement = OLD.id))
BEGIN
    SELECT RAISE(ABORT, 'a statement stays in its article, and in its revision while it has spans');
END;

DROP VIEW statements_view;

CREATE VIEW statements_view AS
    -- A row a statement. start and end run from the first content fragment to the last; the quote
    -- of discontinuous content is its fragments joined by ' … ', which spans_view has one by one.
    -- revision is the one it stands in; placement tells how it came there, or why it did not go on.
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
        annotators.name AS annotator, s.created, s.modified, s.placement
    FROM statements s
    JOIN articles ON articles.id = s.article
    JOIN revisions ON revisions.article = s.article AND revisions.number = s.revision
    JOIN annotators ON annotators.id = s.annotator;
