#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Gainsay authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds app/ to the table of rooms, and the holding to planted faults.
Usage: test_architecture.py FOLDER-OF-QT-HEADERS"""

import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
import rooms  # noqa: E402

APP = Path(__file__).resolve().parents[2] / "app"
QT = None


class TheTree(unittest.TestCase):
    def test_every_include_is_of_a_room_or_module_the_room_may_use(self):
        self.assertGreater(len(list(APP.rglob("*.h"))), 20, f"nothing to check in {APP}")
        self.assertEqual(rooms.faults(APP, QT), [])


class ThePlanted(unittest.TestCase):
    ROWS = {
        # what: (room, a line of a source in it, a word of the fault; None: it is allowed)
        "a sibling": ("exporting", '#include "loading/articlereader.h"', "beyond exporting"),
        "a room above": ("corpus", '#include "editing/openarticle.h"', "beyond corpus"),
        "the window from the command line": ("cli", '#include "ui/mainwindow.h"', "beyond cli"),
        "any room from core": ("core", '#include "corpus/corpusstore.h"', "beyond core"),
        "a way round by dots": ("core", '#include "../corpus/corpusstore.h"', "beyond core"),
        "a header that is nowhere": ("core", '#include "nowhere.h"', "not in this room"),
        "widgets outside ui": ("editing", "#include <QWidget>", "Qt Widgets"),
        "widgets by file name": ("editing", "#include <qwidget.h>", "Qt Widgets"),
        "SQL outside corpus": ("ui", "#include <QSqlQuery>", "Qt Sql"),
        "the network outside loading": ("cli", "#include <QNetworkAccessManager>", "Qt Network"),
        "a window in core": ("core", "#include <QColor>", "Qt Gui"),
        "a module by name": ("ui", "#include <QtWidgets/QWidget>", "names its module"),
        "a whole module": ("ui", "#include <QtWidgets>", "names its module"),
        "another library": ("corpus", "#include <sqlite3.h>", "no library"),
        "a library of another room": ("loading", "#include <KSyntaxHighlighting/Theme>", "no library"),
        "spaces before and within": ("core", "  #  include   <QSqlQuery>", "Qt Sql"),
        "a room below": ("editing", '#include "corpus/corpusstore.h"', None),
        "SQL in corpus": ("corpus", "#include <QSqlQuery>", None),
        "the network in loading": ("loading", "#include <QNetworkAccessManager>", None),
        "widgets in ui": ("ui", "#include <QWidget>", None),
        "core's own header": ("core", '#include "planted.h"', None),
        "a header of Qt Core named Qt": ("core", "#include <QtTypes>", None),
        "C++": ("core", "#include <optional>", None),
        "what moc makes": ("ui", '#include "planted.moc"', None),
    }

    def plant(self, path, text):
        folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
        (target.parent / "planted.h").write_text("#pragma once\n")
        return rooms.faults(folder, QT)

    def test_sources(self):
        for what, (room, line, word) in self.ROWS.items():
            with self.subTest(what):
                found = self.plant(f"{room}/planted.cpp", f"// A comment\n{line}\n")
                self.assertEqual(len(found), 0 if word is None else 1, found)
                if word:
                    self.assertIn(word, found[0])

    def test_a_source_in_no_room(self):
        self.assertIn("no room", self.plant("attic/planted.cpp", "")[0])

    def test_a_room_that_links_another(self):
        cmake = "gainsay_add_room(review ROOMS core # corpus\n loading QT Network SOURCES corpus.cpp)\n"
        self.assertEqual(self.plant("review/CMakeLists.txt", cmake), [
            "review/CMakeLists.txt: review may not link loading",
            "review/CMakeLists.txt: review may not link Network"])


if __name__ == "__main__":
    QT = rooms.QtHeaders(sys.argv.pop(1))
    unittest.main()
