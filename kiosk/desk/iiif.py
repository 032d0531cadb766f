"""``kiosk export --iiif``: an exhibit as a manifest of the IIIF Presentation API 3, with its panels' pictures."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from kiosk.bridge.tongue import Tongue
from kiosk.content.credits import Credit
from kiosk.content.dates import Dating
from kiosk.content.index import Index
from kiosk.content.markup import plain
from kiosk.content.panel import Claim, Panel, Quotation
from kiosk.content.programme import Programme
from kiosk.content.text import ISOLATE, Text
from kiosk.content.wording import of_exports
from kiosk.desk.proof import application, save
from kiosk.desk.refusal import RefusalError
from kiosk.desk.rights import rights_of

CONTEXT = "http://iiif.io/api/presentation/3/context.json"
LONGER_SIDE = 2400
"""How large a drawing is drawn, in pixels."""

THUMBNAIL = 400
"""The longer side of a thumbnail, in pixels."""

_ADDRESS = re.compile(r"https?://[^\s/?#]+(/[^\s?#]*)?")
_FORMATS = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".webp": "image/webp"}

Words = dict[str, list[str]]
"""IIIF's language map: values by language tag."""

Resource = dict[str, Any]


@dataclass(frozen=True)
class Exported:
    """The address of what was written, and the licences for which IIIF has none."""

    address: str
    without_rights: Sequence[str]


def export(programme: Programme, out: Path, base: str) -> Exported:
    """Write the manifest and the pictures into a folder that is made for them, whole or not at all.

    Raises:
        RefusalError: where the base is no web address, or a picture cannot be drawn.
        OSError: where the folder cannot be written.
    """
    if not _ADDRESS.fullmatch(base):
        raise RefusalError(of_exports.not_an_address(base))
    app = application()
    manifest = Manifest(programme, base.rstrip("/"))
    try:
        with tempfile.TemporaryDirectory(dir=out.parent, prefix=".export-") as folder:
            made = Path(folder) / out.name
            (made / "art").mkdir(parents=True)
            whole = json.dumps(manifest.resource(made), ensure_ascii=False, indent=1) + "\n"
            (made / "manifest.json").write_text(whole, encoding="utf-8")
            made.rename(out)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(out)) from error
    app.processEvents()
    return Exported(f"{manifest.base}/manifest.json", tuple(manifest.without_rights))


class Manifest:
    """Makes the manifest of an exhibit, and its pictures."""

    def __init__(self, programme: Programme, base: str) -> None:
        self.base = base
        self.without_rights: dict[str, None] = {}
        self._exhibit = programme.exhibit
        self._words = programme.words
        self._index = Index(programme.exhibit)
        self._tongues = {
            tag: Tongue(programme.exhibit, self._index, tag, words) for tag, words in programme.words.items()
        }

    def resource(self, folder: Path) -> Resource:
        """Give the manifest itself, and put the pictures into a folder."""
        file = self._exhibit.file
        canvases = [self._canvas(folder, name, panel) for name, panel in self._exhibit.panels.items()]
        sources = {
            tag: [_bare(tongue.reference(key)) for key in self._exhibit.sources]
            for tag, tongue in self._tongues.items()
        }
        metadata = [self._entry("about", self._paragraphs(file.about)), self._entry("bibliography", sources)]
        take_away = file.take_away or ""
        return {
            "@context": CONTEXT,
            "id": f"{self.base}/manifest.json",
            "type": "Manifest",
            "label": self._line(file.title),
            "summary": self._line(file.introduction),
            "metadata": [entry for entry in metadata if any(entry["value"].values())],
            "requiredStatement": self._entry("licence", self._line(file.licence)),
            **self._rights(file.licence.words(file.licence.first)),
            **({} if "{panel}" in take_away else self._homepage(take_away, file.title)),
            "thumbnail": canvases[0]["thumbnail"],
            "items": canvases,
        }

    def _canvas(self, folder: Path, name: str, panel: Panel) -> Resource:
        """Give one panel, and draw its picture."""
        canvas = f"{self.base}/canvas/{name}"
        picture, thumbnail = self._picture(folder, name, self._exhibit.asset(panel.art.file))
        size = {"height": picture["height"], "width": picture["width"]}
        painting = {
            "id": f"{canvas}/painting",
            "type": "Annotation",
            "motivation": "painting",
            "body": picture,
            "target": canvas,
        }
        credit = self._exhibit.credit_of(panel.art.file)
        return {
            "id": canvas,
            "type": "Canvas",
            "label": self._line(panel.title),
            "summary": self._line(panel.label),
            **size,
            "metadata": list(self._metadata(panel)),
            **(self._credit(credit) if credit else {}),
            **({"navDate": f"{panel.date.begins}T00:00:00Z"} if panel.date.begins else {}),
            **self._homepage((self._exhibit.file.take_away or "").replace("{panel}", name), panel.title),
            "thumbnail": [thumbnail],
            "items": [{"id": f"{canvas}/page", "type": "AnnotationPage", "items": [painting]}],
            "annotations": [self._described(canvas, panel.art.alt)],
        }

    def _described(self, canvas: str, alt: Text) -> Resource:
        """Give what a picture shows in words, an annotation in each language."""
        return {
            "id": f"{canvas}/description",
            "type": "AnnotationPage",
            "items": [
                {
                    "id": f"{canvas}/description/{language}",
                    "type": "Annotation",
                    "motivation": "describing",
                    "body": {"type": "TextualBody", "value": value, "language": language, "format": "text/plain"},
                    "target": canvas,
                }
                for language, (value,) in self._line(alt).items()
            ],
        }

    def _metadata(self, panel: Panel) -> Iterator[Resource]:
        yield {"label": of_exports.DATE, "value": self._date(panel.date, panel.date_label)}
        if panel.content_note:
            yield self._entry("before_you_go_on", self._line(panel.content_note))
        yield self._entry("read_more", self._paragraphs(panel.story))
        if panel.people:
            people = [self._exhibit.people[person].name for person in panel.people]
            yield self._entry("people", {tag: [self._said(name, tag) for name in people] for tag in self._words})
        if panel.quotations:
            quoted = {tag: [self._quotation(each, tag) for each in panel.quotations] for tag in self._words}
            yield self._entry("in_their_words", quoted)
        claims = [*panel.claims, *(self._index.claims[again] for again in panel.claims_again)]
        if claims:
            yield self._entry("how_do_we_know", {tag: [self._claim(c, tag) for c in claims] for tag in self._words})

    def _quotation(self, quotation: Quotation, language: str) -> str:
        """Give a quotation on lines: the words, who said them and when, the source, what to know of them."""
        words, tongue = self._words[language], self._tongues[language]
        lines = [
            tongue.quoted(quotation),
            f"{tongue.say(quotation.speaker)}, {tongue.date(quotation.date, quotation.date_label)}",
            tongue.mark(quotation),
            tongue.styled(quotation.source),
            f"{words.caution}: {tongue.styled(quotation.caution)}",
        ]
        return _bare("\n".join(line for line in lines if line))

    def _claim(self, claim: Claim, language: str) -> str:
        """Give a claim on lines: the verdict, what is said, the record, the note, the sources."""
        words, tongue = self._words[language], self._tongues[language]
        lines = [
            f"{claim.id}. {tongue.verdict(claim.verdict)}",
            f"{words.founding_text_says}: {self._said(claim.says, language)}",
            f"{words.record_shows}: {self._said(claim.record, language)}",
        ]
        if claim.note:
            lines.append(f"{words.curators_note}: {self._said(claim.note, language)}")
        lines.append(f"{words.sources}: {_bare('; '.join(tongue.citations(claim.sources)))}")
        return "\n".join(lines)

    def _picture(self, folder: Path, name: str, file: Path) -> tuple[Resource, Resource]:
        """Put a picture and its thumbnail into the folder; a drawing is drawn, what is pixels is copied."""
        reader = QImageReader(str(file))
        reader.setAutoTransform(True)
        suffix = file.suffix.lower()
        if suffix not in _FORMATS:
            size = reader.size().scaled(QSize(LONGER_SIDE, LONGER_SIDE), Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(size)
        image = reader.read()
        if image.isNull():
            raise RefusalError(of_exports.unreadable(file.name))
        target = folder / "art" / f"{name}{suffix if suffix in _FORMATS else '.png'}"
        if suffix in _FORMATS:
            shutil.copyfile(file, target)
        else:
            save(image, target)
        small = image.scaled(
            THUMBNAIL, THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        small_target = target.with_name(f"{name}-small.png")
        save(small, small_target)
        return self._image(target, image), self._image(small_target, small)

    def _image(self, file: Path, image: QImage) -> Resource:
        return {
            "id": f"{self.base}/art/{file.name}",
            "type": "Image",
            "format": _FORMATS[file.suffix],
            "height": image.height(),
            "width": image.width(),
        }

    def _credit(self, credit: Credit) -> Resource:
        line = {tag: [f"{value} · {credit.licence}"] for tag, (value,) in self._line(credit.line).items()}
        return {"requiredStatement": self._entry("credits", line), **self._rights(credit.licence)}

    def _rights(self, licence: str) -> Resource:
        address = rights_of(licence)
        if address is None:
            self.without_rights[licence] = None
        return {"rights": address} if address else {}

    def _homepage(self, address: str, title: Text) -> Resource:
        if not address:
            return {}
        return {"homepage": [{"id": address, "type": "Text", "label": self._line(title), "format": "text/html"}]}

    def _entry(self, word: str, value: Words) -> Resource:
        """Give a pair of label and value; the label is a word of the kiosk in the languages of the exhibit."""
        return {"label": {tag: [getattr(words, word)] for tag, words in self._words.items()}, "value": value}

    def _date(self, date: Dating, label: Text | None) -> Words:
        return {
            tag: [self._said(label, tag) if label and tag in label.by_language else date.in_words(tag)]
            for tag in self._words
        }

    def _line(self, text: Text) -> Words:
        """Give a text in the languages that it really has, in one value."""
        return {tag: [self._said(text, tag)] for tag in self._words if tag in text.by_language}

    def _paragraphs(self, text: Text) -> Words:
        return {tag: self._said(text, tag).split("\n\n") for tag in self._words if tag in text.by_language}

    def _said(self, text: Text, language: str) -> str:
        """Give a text without its markup, in a language or for want of it in the first one."""
        return plain(text.words(language), self._exhibit.names(language))


def _bare(styled: str) -> str:
    """Take the marks out of Qt's styled text, and those of the direction of its words."""
    words = unescape(re.sub(r"<[^>]+>", "", styled.replace("<br>", "\n")))
    return re.sub("|".join(ISOLATE), "", words)
