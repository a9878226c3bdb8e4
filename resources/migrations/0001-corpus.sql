-- SPDX-FileCopyrightText: The Gainsay authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The corpus, for the whole codebook: articles with their frozen texts, the speakers and issues
-- they share, what annotators tagged, and the history of it all.
--
-- A blank line ends a statement. Both engines read this file; a line that ends in "-- sqlite"
-- stands in the other engine's own file as an ALTER TABLE, since there no table may name a later
-- one. Ids are UUIDs in text, timestamps ISO 8601 in UTC, offsets code points into a revision's
-- text, end exclusive.

CREATE TABLE codebooks (
    version integer PRIMARY KEY,
    document text NOT NULL,
    added text NOT NULL
);

CREATE TABLE annotators (
    id text NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name text NOT NULL UNIQUE CHECK (name <> ''),
    created text NOT NULL
);

-- What lists show, apart from the long texts. `statements` is kept by triggers.

CREATE TABLE articles (
    number integer PRIMARY KEY,
    id text NOT NULL UNIQUE CHECK (length(id) = 36),
    revision integer NOT NULL DEFAULT 1,
    state text NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'in-progress', 'done', 'skipped')),
    title text NOT NULL,
    publisher text NOT NULL,
    published text,
    added text NOT NULL,
    statements integer NOT NULL DEFAULT 0
);

CREATE TABLE revisions (
    article text NOT NULL REFERENCES articles (id),
    number integer NOT NULL CHECK (number >= 1),
    title text NOT NULL,
    standfirst text NOT NULL,
    byline text NOT NULL,
    publisher text NOT NULL,
    url text NOT NULL,
    language text NOT NULL,
    published text,
    retrieved text,
    sha256 text NOT NULL CHECK (length(sha256) = 64),
    code_points integer NOT NULL,
    text text NOT NULL,
    PRIMARY KEY (article, number),
    CHECK (code_points = length(text))
);

CREATE INDEX revisions_by_sha256 ON revisions (sha256);

CREATE TABLE sources (
    article text NOT NULL,
    revision integer NOT NULL,
    media_type text NOT NULL,
    encoding text NOT NULL,
    origin text NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (article, revision),
    FOREIGN KEY (article, revision) REFERENCES revisions (article, number)
);

CREATE TABLE segments (
    article text NOT NULL,
    revision integer NOT NULL,
    position integer NOT NULL CHECK (position >= 0),
    kind text NOT NULL CHECK (kind IN ('title', 'standfirst', 'byline', 'update-time',
        'update-headline', 'paragraph', 'boilerplate', 'other')),
    "start" integer NOT NULL,
    "end" integer NOT NULL,
    time text,
    PRIMARY KEY (article, revision, position),
    FOREIGN KEY (article, revision) REFERENCES revisions (article, number),
    CHECK ("start" >= 0 AND "start" < "end")
);

CREATE TABLE entities (
    id text NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    stamp text NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    type text NOT NULL,
    naming text NOT NULL CHECK (naming IN ('named', 'unnamed', 'collective')),
    organisation text REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
    country text,
    wikidata text,
    UNIQUE (name, type)
);

CREATE INDEX entities_by_organisation ON entities (organisation);

CREATE TABLE entity_aliases (
    entity text NOT NULL REFERENCES entities (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position integer NOT NULL CHECK (position >= 0),
    alias text NOT NULL,
    PRIMARY KEY (entity, position)
);

-- A role may differ later: a dated second row, never an overwrite.

CREATE TABLE entity_roles (
    entity text NOT NULL REFERENCES entities (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position integer NOT NULL CHECK (position >= 0),
    role text NOT NULL,
    since text,
    PRIMARY KEY (entity, position)
);

CREATE TABLE entity_links (
    entity text NOT NULL REFERENCES entities (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    link text NOT NULL CHECK (link IN ('speaks-for', 'member-of')),
    position integer NOT NULL CHECK (position >= 0),
    other text NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (entity, link, position)
);

CREATE INDEX entity_links_by_other ON entity_links (other);

CREATE TABLE issues (
    id text NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    stamp text NOT NULL,
    label text NOT NULL UNIQUE CHECK (label <> '')
);

-- No statement without a speaker and a content span: each needs its first one by the end of the
-- transaction, which the two deferred keys at the end demand.

CREATE TABLE statements (
    id text NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    stamp text NOT NULL,
    article text NOT NULL,
    revision integer NOT NULL,
    annotator text NOT NULL REFERENCES annotators (id),
    origin text NOT NULL CHECK (origin IN ('manual', 'suggested', 'imported', 'adjudicated')),
    rule text,
    kind text NOT NULL CHECK (kind <> ''),
    directness text NOT NULL CHECK (directness IN ('direct', 'mixed', 'indirect')),
    denied_statement text REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED,
    denied_proposition text,
    denied_explicitness text CHECK (denied_explicitness IN ('explicit', 'embedded', 'implicit')),
    denied_claimant text REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
    confidence text NOT NULL CHECK (confidence IN ('sure', 'unsure')),
    time text,
    note text NOT NULL,
    codebook integer NOT NULL REFERENCES codebooks (version),
    created text NOT NULL,
    modified text NOT NULL,
    first_position integer NOT NULL DEFAULT 0 CHECK (first_position = 0),
    content_layer text NOT NULL DEFAULT 'content' CHECK (content_layer = 'content'),
    CHECK (denied_explicitness IS NOT NULL OR (denied_statement IS NULL
        AND denied_proposition IS NULL AND denied_claimant IS NULL)),
    FOREIGN KEY (id, first_position) REFERENCES statement_speakers (statement, position) DEFERRABLE INITIALLY DEFERRED, -- sqlite
    FOREIGN KEY (id, content_layer, first_position) REFERENCES spans (statement, layer, position) DEFERRABLE INITIALLY DEFERRED, -- sqlite
    FOREIGN KEY (article, revision) REFERENCES revisions (article, number)
);

CREATE INDEX statements_by_article ON statements (article, revision);

CREATE INDEX statements_by_annotator ON statements (annotator);

CREATE INDEX statements_by_denied ON statements (denied_statement);

CREATE INDEX statements_by_claimant ON statements (denied_claimant);

CREATE TABLE spans (
    statement text NOT NULL REFERENCES statements (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    layer text NOT NULL CHECK (layer IN ('content', 'cue', 'source', 'target')),
    position integer NOT NULL CHECK (position >= 0),
    "start" integer NOT NULL,
    "end" integer NOT NULL,
    quote text NOT NULL,
    PRIMARY KEY (statement, layer, position),
    CHECK ("start" >= 0 AND "start" < "end")
);

CREATE TABLE statement_speakers (
    statement text NOT NULL REFERENCES statements (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position integer NOT NULL CHECK (position >= 0),
    entity text NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (statement, position)
);

CREATE INDEX statement_speakers_by_entity ON statement_speakers (entity);

CREATE TABLE statement_via (
    statement text NOT NULL REFERENCES statements (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position integer NOT NULL CHECK (position >= 0),
    entity text NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (statement, position)
);

CREATE INDEX statement_via_by_entity ON statement_via (entity);

CREATE TABLE stances (
    statement text NOT NULL REFERENCES statements (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position integer NOT NULL CHECK (position >= 0),
    holder text NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
    target_entity text REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
    target_issue text REFERENCES issues (id) DEFERRABLE INITIALLY DEFERRED,
    target_statement text REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED,
    value text NOT NULL CHECK (value <> ''),
    intensity text,
    confidence text NOT NULL CHECK (confidence IN ('sure', 'unsure')),
    PRIMARY KEY (statement, position),
    CHECK ((CASE WHEN target_entity IS NULL THEN 0 ELSE 1 END)
         + (CASE WHEN target_issue IS NULL THEN 0 ELSE 1 END)
         + (CASE WHEN target_statement IS NULL THEN 0 ELSE 1 END) = 1)
);

CREATE INDEX stances_by_holder ON stances (holder);

CREATE INDEX stances_by_entity ON stances (target_entity);

CREATE INDEX stances_by_issue ON stances (target_issue);

CREATE INDEX stances_by_statement ON stances (target_statement);

CREATE TABLE statement_tags (
    statement text NOT NULL REFERENCES statements (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position integer NOT NULL CHECK (position >= 0),
    tag text NOT NULL,
    PRIMARY KEY (statement, position)
);

CREATE TABLE statement_attributes (
    statement text NOT NULL REFERENCES statements (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    field text NOT NULL,
    value text NOT NULL,
    PRIMARY KEY (statement, field)
);

CREATE TABLE relations (
    id text NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    stamp text NOT NULL,
    type text NOT NULL CHECK (type <> ''),
    from_statement text NOT NULL REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED,
    to_statement text NOT NULL REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED,
    annotator text NOT NULL REFERENCES annotators (id)
);

CREATE INDEX relations_by_from ON relations (from_statement);

CREATE INDEX relations_by_to ON relations (to_statement);

-- Who did what, in order, never changed. `change` is shared by the steps of one edit; `before` and
-- `after` are records of Gainsay JSON Lines, null where the item was added or removed.

CREATE TABLE history (
    number integer PRIMARY KEY,
    at text NOT NULL,
    annotator text NOT NULL REFERENCES annotators (id),
    article text NOT NULL REFERENCES articles (id),
    change text NOT NULL CHECK (length(change) = 36),
    item_type text NOT NULL CHECK (item_type IN ('entity', 'issue', 'statement', 'relation', 'segment')),
    item_id text NOT NULL,
    before text,
    after text,
    CHECK (before IS NOT NULL OR after IS NOT NULL)
);

CREATE INDEX history_by_article ON history (article, number);

INSERT INTO entities (id, stamp, name, type, naming) VALUES
    ('6a1b0a5e-0001-4e41-9a52-4761696e7379', '6a1b0a5e-0001-4e41-9a52-4761696e7379', 'NARRATOR', 'outlet', 'unnamed'),
    ('6a1b0a5e-0002-4e41-9a52-4761696e7379', '6a1b0a5e-0002-4e41-9a52-4761696e7379', 'UNSPECIFIED', 'outlet', 'unnamed');
