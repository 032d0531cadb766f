"""What is said of a thing on the screen: what it shows assistive clients, put into words."""

from __future__ import annotations

import html
import re

from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.content.words import SpokenWords

Role = QAccessible.Role
TEXTS = (Role.StaticText, Role.Heading, Role.AlertMessage)

_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"</?(?:a|b|i|u|s|em|strong|font|p)\b[^>]*>", re.IGNORECASE)
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_SPACES = re.compile(r"[\s\u00a0\u202f\u2009•→←↑↓▸]+")
_SENTENCE_END = ".?!:;…,"
_CLOSING = '”»“")'


def role_of(item: QQuickItem) -> QAccessible.Role:
    """Give the role of an item."""
    face = QAccessible.queryAccessibleInterface(item)
    return face.role() if face else Role.NoRole


def name_of(item: QQuickItem) -> str:
    """Give the name of an item as it is spoken."""
    face = QAccessible.queryAccessibleInterface(item)
    return cleaned(face.text(QAccessible.Text.Name)) if face else ""


def is_text(item: QQuickItem) -> bool:
    """Tell whether an item is only there to be read."""
    return role_of(item) in TEXTS


def said_of(item: QQuickItem, words: SpokenWords) -> tuple[str, str]:
    """Give what is said of an item: its name with what it is and how it stands; then what else there is to know.

    What has been typed into it is never said: it may be secret.
    """
    face = QAccessible.queryAccessibleInterface(item)
    if not face:
        return "", ""
    role = face.role()
    kind = {
        Role.Button: words.button,
        Role.RadioButton: words.choice,
        Role.Slider: words.slider,
        Role.Graphic: words.picture,
        Role.Heading: words.heading,
        Role.Dialog: words.dialog,
    }.get(role, "")
    is_on = face.state().checked
    standing = "" if not is_on else words.chosen if role is Role.RadioButton else words.on
    told = sentence(cleaned(face.text(QAccessible.Text.Name)), kind, standing)
    return told, cleaned(face.text(QAccessible.Text.Description)) or _links(item, words)


def _links(item: QQuickItem, words: SpokenWords) -> str:
    """Give what is said of a text's links: how many there are, or which is chosen."""
    links, chosen = item.property("links"), item.property("link")
    if not isinstance(links, list) or not links:
        return ""
    if chosen < 0:
        return words.links.format(count=len(links))
    return words.link.format(name=cleaned(links[chosen]), number=chosen + 1, count=len(links))


def sentence(*parts: str) -> str:
    """Join parts with commas, where nothing parts them yet."""
    joined = ""
    for part in filter(None, parts):
        joined += f"{'' if not joined else ' ' if joined[-1] in _SENTENCE_END else ', '}{part}"
    return joined


def sentences(*parts: str) -> str:
    """Join sentences, each with an end."""
    return " ".join(part if part.rstrip(_CLOSING)[-1:] in _SENTENCE_END else f"{part}." for part in parts if part)


def cleaned(text: str) -> str:
    """Give a text as a voice can read it: no markup, nothing that is only there for the eye."""
    plain = html.unescape(_TAG.sub("", _BREAK.sub(" ", text))).translate(_UNSEEN)
    return _SPACES.sub(" ", plain.replace(" · ", ", ")).strip(" ,")
