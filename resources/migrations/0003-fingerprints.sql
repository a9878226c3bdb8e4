-- SPDX-FileCopyrightText: The Gainsay authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- By what a page or a text that comes again is known: its address without what differs from visit
-- to visit (core/addresskey.h), and numbers that texts much alike are likely to share
-- (core/textlikeness.h). The program fills both for the revisions that are there.

CREATE TABLE fingerprints (
    number integer PRIMARY KEY,
    article text NOT NULL,
    revision integer NOT NULL,
    address text NOT NULL,
    UNIQUE (article, revision),
    FOREIGN KEY (article, revision) REFERENCES revisions (article, number)
);

CREATE INDEX fingerprints_by_address ON fingerprints (address);

CREATE TABLE text_bands (
    band bigint NOT NULL,
    fingerprint integer NOT NULL REFERENCES fingerprints (number) ON DELETE CASCADE,
    PRIMARY KEY (band, fingerprint)
);

CREATE INDEX text_bands_by_fingerprint ON text_bands (fingerprint);
