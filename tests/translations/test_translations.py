#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Gainsay authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds the translations to the sources as they are now, not as they were when somebody last ran
lupdate. Usage: test_translations.py LUPDATE APP TS..."""

import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
import translations  # noqa: E402

LUPDATE, APP, FILES = None, None, []


class TheFiles(unittest.TestCase):
    def refreshed(self, original):
        folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        copy = folder / Path(original).name
        shutil.copy(original, copy)
        plural = ["-pluralonly"] if "_en." in copy.name else []
        # Its exit code is 0 where it leaves a file alone: its words tell.
        run = subprocess.run([LUPDATE, "-silent", "-no-obsolete", "-locations", "none", *plural,
                              "-extensions", "cpp,h,ui", "-I", APP, APP, "-ts", copy],
                             check=True, stderr=subprocess.PIPE, text=True)
        self.assertEqual(run.stderr, "")
        return copy

    def test_every_string_of_the_sources_is_translated(self):
        self.assertTrue(FILES)
        for original in FILES:
            with self.subTest(Path(original).name):
                found = translations.faults(self.refreshed(original))
                if found:
                    self.fail("\n".join([f"{len(found)} left to do:", *found[:40]]))


class ThePlanted(unittest.TestCase):
    ROWS = {
        # what: (source, translation element, a word of the fault; None: it is fine)
        "translated": ("Open", "<translation>Öffnen</translation>", None),
        "unfinished": ("Open", '<translation type="unfinished">Auf</translation>', "not translated"),
        "empty": ("Open", "<translation></translation>", "not translated"),
        "no element": ("Open", "", "not translated"),
        "gone from the sources": ("Open", '<translation type="vanished">Auf</translation>', None),
        "a lost place": ("%1 of %2", "<translation>%1 von</translation>", "has the places %1 %2"),
        "places the other way round": ("%1 of %2", "<translation>%2: %1</translation>", None),
        "a lost full stop": ("Open it.", "<translation>Öffne es</translation>", "ends in"),
        "a lost key": ("&amp;Open", "<translation>Öffnen</translation>", "key"),
        "both plurals": ("%n file(s)", "<translation><numerusform>eine</numerusform>"
                         "<numerusform>%n</numerusform></translation>", None),
        "one plural": ("%n file(s)", "<translation><numerusform>eine</numerusform>"
                       "<numerusform></numerusform></translation>", "not translated"),
    }

    def test_rows(self):
        for what, (source, translation, word) in self.ROWS.items():
            counted = ' numerus="yes"' if "%n" in source else ""
            with self.subTest(what), tempfile.NamedTemporaryFile("w", suffix=".ts") as ts:
                ts.write(f"<TS><context><name>Window</name><message{counted}>"
                         f"<source>{source}</source>{translation}</message></context></TS>")
                ts.flush()
                found = translations.faults(ts.name)
                self.assertEqual(len(found), 0 if word is None else 1, found)
                if word:
                    self.assertIn(word, found[0])


if __name__ == "__main__":
    LUPDATE, APP, *FILES = sys.argv[1:]
    del sys.argv[1:]
    unittest.main()
