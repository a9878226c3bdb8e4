# SPDX-FileCopyrightText: The Gainsay authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What is left to do in a .ts file."""

import re
import xml.etree.ElementTree as ElementTree

PLACE = re.compile(r"%(?:L?\d{1,2}|L?n)")


def places(text):
    return sorted(place.replace("L", "") for place in PLACE.findall(text))


def fault_of(message):
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return "is not translated"
    if translation.get("type") in ("vanished", "obsolete"):
        return None
    source = message.findtext("source")
    counted = message.get("numerus") == "yes"
    texts = [form.text or "" for form in translation.iter("numerusform")] if counted \
        else [translation.text or ""]
    if not texts or not all(text.strip() for text in texts):
        return "is not translated"
    for text in texts:
        # One of the forms may spell its number out: "an article".
        wanted = [p for p in places(source) if p != "%n"] if counted else places(source)
        given = [p for p in places(text) if p != "%n"] if counted else places(text)
        if wanted != given:
            return f"has the places {' '.join(wanted) or 'none'}, its translation {' '.join(given) or 'none'}"
        if source.strip()[-1:] in ".…?:" and source.strip()[-1:] != text.strip()[-1:]:
            return f"ends in “{source.strip()[-1]}”, its translation does not"
        if ("&" in source.replace("&&", "")) != ("&" in text.replace("&&", "")):
            return "has a key to reach it by (&), or its translation has, not both"
    return None


def faults(ts):
    """Lines "context: source: fault"."""
    found = []
    for context in ElementTree.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            fault = fault_of(message)
            if fault:
                found.append(f"{context.findtext('name')}: “{message.findtext('source')}” {fault}")
    return found
