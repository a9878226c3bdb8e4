# SPDX-FileCopyrightText: The Gainsay authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Which room may include what. CMake cannot hold this: static libraries may form cycles, and a
header alone leaks past the linker."""

import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Room:
    rooms: str = ""      # whose headers it may include, besides its own
    modules: str = ""    # Qt modules, besides Core
    libraries: str = ""  # the first word of other includes


ROOMS = {
    "core": Room(libraries="yyjson"),
    "loading": Room("core", "Network", "KMime csv gumbo yyjson"),
    # Formats of the highlighter speak in QColor; no window is needed.
    "suggest": Room("core", "Gui", "KSyntaxHighlighting"),
    "review": Room("core"),
    "exporting": Room("core", libraries="yyjson"),
    "corpus": Room("core", "Sql"),
    "editing": Room("core corpus", "Gui"),  # Gui for QUndoStack
    "ui": Room("core loading suggest review exporting corpus editing",
               "Gui Widgets Concurrent Svg", "KSyntaxHighlighting"),
    "tour": Room("core corpus editing ui", "Gui Widgets Test"),
    "cli": Room("core loading suggest review exporting corpus", "Concurrent"),
    "main": Room("ui tour cli", "Gui Widgets"),
}

SYSTEM = {"unistd.h", "fcntl.h"}  # POSIX, where neither Qt nor C++ has the like
GENERATED = re.compile(r"^(ui_\w+\.h|moc_\w+\.cpp|\w+\.moc)$")
INCLUDE = re.compile(r'^\s*#\s*include\s*(<([^>]+)>|"([^"]+)")', re.MULTILINE)
DECLARATION = re.compile(r"gainsay_add_room\(\s*(\w+)([^)]*)\)")
KEYWORDS = {"ROOMS", "QT", "LIBRARIES", "SOURCES"}


class QtHeaders:
    """Tells the module of a Qt header, from the folder of the headers of all modules."""

    def __init__(self, folder):
        self.modules = [path for path in Path(folder).iterdir() if path.name.startswith("Qt")]

    def modules_of(self, header):
        return {path.name.removeprefix("Qt") for path in self.modules if (path / header).is_file()}


def fault_of_quoted(room, header, app):
    if GENERATED.match(header):
        return None
    first, _, rest = header.partition("/")
    if not rest:
        if (app / room / header).is_file():
            return None
        return "is not in this room: write it as room/header.h"
    if first == room or first in ROOMS[room].rooms.split():
        return None
    return f"is beyond {room}, which may use: {ROOMS[room].rooms or 'no other room'}"


def fault_of_bracketed(room, header, qt):
    first, _, rest = header.partition("/")
    if first in ROOMS[room].libraries.split() or header.removesuffix(".h") in ROOMS[room].libraries.split():
        return None
    if first.startswith("Qt") and (rest or qt.modules_of(header) == {first.removeprefix("Qt")}) \
            and any(path.name == first for path in qt.modules):
        return "names its module, or all of it: write <QWidget>, which fails where the module is missing"
    modules = qt.modules_of(header)
    if modules:
        allowed = {"Core", *ROOMS[room].modules.split()}
        return None if modules & allowed else f"is of Qt {'/'.join(sorted(modules))}, which {room} may not use"
    if header in SYSTEM or ("/" not in header and "." not in header and header.islower()):
        return None
    return f"is of no library that {room} may use"


def faults(app, qt):
    """Every include and every gainsay_add_room() that breaks the table: lines "file: what"."""
    found = []
    for path in sorted(p for p in app.rglob("*") if p.suffix in (".h", ".cpp")):
        where = path.relative_to(app)
        room = where.parts[0]
        if room not in ROOMS or len(where.parts) < 2:
            found.append(f"{where}: lies in no room")
            continue
        for match in INCLUDE.finditer(path.read_text(encoding="utf-8")):
            bracketed, quoted = match[2], match[3]
            fault = fault_of_bracketed(room, bracketed, qt) if bracketed else fault_of_quoted(room, quoted, app)
            if fault:
                found.append(f"{where}: {match[1]} {fault}")
    for path in sorted(app.glob("*/CMakeLists.txt")):
        found += faults_of_declarations(path, app)
    return found


def faults_of_declarations(path, app):
    found = []
    text = re.sub(r"#.*", "", path.read_text(encoding="utf-8"))
    for room, words in DECLARATION.findall(text):
        keyword, allowed = None, ROOMS.get(room, Room())
        for word in words.split():
            if word in KEYWORDS:
                keyword = word
            elif (keyword == "ROOMS" and word not in allowed.rooms.split()) or (
                    keyword == "QT" and word not in ["Core", *allowed.modules.split()]):
                found.append(f"{path.relative_to(app)}: {room} may not link {word}")
    return found
