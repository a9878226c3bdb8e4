-- SPDX-FileCopyrightText: The Gainsay authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Headings, list items and block quotes; and statements that go along when an article's page is
-- fetched again.

-- SQLite changes no CHECK in place, so the table is made anew.

CREATE TABLE segments_rebuilt (
    article text NOT NULL,
    revision integer NOT NULL,
    position integer NOT NULL CHECK (position >= 0),
    kind text NOT NULL CHECK (kind IN ('title', 'standfirst', 'byline', 'update-time',
        'update-headline', 'heading', 'paragraph', 'list-item', 'block-quote', 'boilerplate', 'other')),
    "start" integer NOT NULL,
    "end" integer NOT NULL,
    time text,
    PRIMARY KEY (article, revision, position),
    FOREIGN KEY (article, revision) REFERENCES revisions (article, number),
    CHECK ("start" >= 0 AND "start" < "end")
);

INSERT INTO segments_rebuilt (article, revision, position, kind, "start", "end", time)
    SELECT article, revision, position, kind, "start", "end", time FROM segments;

DROP TABLE segments;

ALTER TABLE segments_rebuilt RENAME TO segments;

-- A statement stands in one revision, the latest that has its words for sure, and keeps its id when
-- it goes on to a later one: 'kept' and 'moved' ones went along by themselves, 'uncertain' and
-- 'orphaned' ones wait in an earlier revision for somebody to look, 'retired' ones stay there for
-- good.

ALTER TABLE statements ADD COLUMN placement text NOT NULL DEFAULT 'made' CHECK (placement IN ('made',
    'kept', 'moved', 'uncertain', 'orphaned', 'retired'));

-- Of a step that took a statement from one revision into another: `before` is then how it stood in
-- the revision it left, from which that revision can be shown as it was.

ALTER TABLE history ADD COLUMN left_revision integer;

ALTER TABLE history ADD COLUMN entered_revision integer;

CREATE INDEX history_by_left ON history (article, left_revision);
