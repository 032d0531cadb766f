"""A translator gets one file, sends it back, and the exhibit speaks her language."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import polib
import pytest
from click.testing import CliRunner, Result
from PySide6.QtQuick import QQuickItem

from kiosk.cli import main
from kiosk.content.draft import read_draft
from kiosk.content.programme import read_programme
from kiosk.content.read import read_exhibit
from kiosk.content.translations import standings
from kiosk.desk.tour import stops
from tests.gallery import write_gallery
from tests.visitor import Visitor


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    """Two panels in English and Russian; the interface's English and Russian words beside them."""
    return write_gallery(tmp_path / "gallery", panels=2)


@pytest.fixture
def po(tmp_path: Path) -> Path:
    return tmp_path / "texts.po"


def kiosk(gallery: Path, *words: object) -> Result:
    return CliRunner().invoke(main, ["translate", *map(str, words), "--gallery", str(gallery)])


def files(gallery: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in sorted(gallery.rglob("*")) if path.is_file()}


def standing(gallery: Path, language: str) -> tuple[int, int]:
    """Give how many texts are missing and how many are out of date."""
    (found,) = [s for s in standings(read_draft(gallery / "exhibits" / "made")) if s.language == language]
    return len(found.missing), len(found.stale)


def translate(po: Path, say: Callable[[polib.POEntry], str]) -> None:
    """Fill a PO file as a translator would."""
    texts = polib.pofile(str(po))
    for entry in texts:
        entry.msgstr = say(entry)
    texts.save(str(po))


def in_german(entry: polib.POEntry) -> str:
    return "\n\n".join(f"{paragraph} (deutsch)" for paragraph in entry.msgid.split("\n\n"))


def test_every_text_has_a_name_of_its_own_its_place_and_what_it_is_for(gallery: Path, po: Path) -> None:
    assert kiosk(gallery, "export", "de", po).exit_code == 0
    texts = polib.pofile(str(po))
    names = [entry.msgctxt for entry in texts]
    assert len(set(names)) == len(names) > 100
    by_name = {entry.msgctxt: entry for entry in texts}
    label = by_name["exhibits/made/panels/0001-panel-1.yaml label"]
    ((file, line),) = label.occurrences
    typed = (gallery / file).read_text(encoding="utf-8").splitlines()[int(line) - 1]
    assert "[[anna]]" in typed
    assert "read" in label.comment
    assert "exhibits/made/panels/0001-panel-1.yaml claims[C1].note" in by_name
    assert by_name["assets/words home"].msgid == "Home"


def test_a_file_that_comes_back_unchanged_changes_nothing(gallery: Path, po: Path) -> None:
    before = files(gallery)
    kiosk(gallery, "export", "ru", po)
    done = kiosk(gallery, "import", po)
    assert (done.exit_code, done.output) == (0, '0 texts changed in "ru".\n')
    kiosk(gallery, "import", po)
    after = files(gallery)
    memory = gallery / "exhibits" / "made" / "translations.yaml"
    assert {path: text for path, text in after.items() if path != memory} == before


def test_a_third_language_comes_by_its_file_alone_and_is_complete(
    gallery: Path, po: Path, invite: Callable[..., Visitor]
) -> None:
    kiosk(gallery, "export", "de", po)
    translate(po, lambda entry: "Deutsch" if entry.msgctxt.endswith(" language_name") else in_german(entry))
    done = kiosk(gallery, "import", po)
    assert done.exit_code == 0, done.output
    programme = read_programme(gallery)
    assert programme.exhibit.languages == ("en", "ru", "de")
    assert standing(gallery, "de") == (0, 0)
    visitor = invite(shown=programme)
    seen = set()
    for stop in stops(programme.exhibit):
        stop.go(visitor.guide)
        visitor.choose(language="de")
        seen |= {str(item.property("text")) for item in visitor.texts() if not is_a_name(item)}
    assert [words for words in seen if "(deutsch)" not in words and any(c.isalpha() for c in words)] == []


def is_a_name(item: QQuickItem) -> bool:
    """Tell whether a text is the same in every language: a language, an invitation, a licence, a source."""
    words = str(item.property("text"))
    invitations = ("Touch to begin", "Прикоснитесь, чтобы начать")
    return words in ("Deutsch", "English", "Русский", *invitations) or words.startswith("CC") or "<i>" in words


def test_a_text_that_changes_is_out_of_date_until_its_translation_comes(gallery: Path, po: Path) -> None:
    assert kiosk(gallery, "confirm", "ru").exit_code == 0
    assert standing(gallery, "ru") == (0, 0)
    panel = gallery / "exhibits" / "made" / "panels" / "0002-panel-2.yaml"
    panel.write_text(panel.read_text(encoding="utf-8").replace("Panel 2 en", "Second panel"), encoding="utf-8")
    assert standing(gallery, "ru") == (0, 1)
    kiosk(gallery, "export", "ru", po)
    (fuzzy,) = [entry for entry in polib.pofile(str(po)) if entry.fuzzy]
    assert (fuzzy.msgid, fuzzy.msgstr) == ("Second panel", "Panel 2 ru")
    kiosk(gallery, "import", po)
    assert standing(gallery, "ru") == (0, 1), "nobody has said yet that it is right"
    texts = polib.pofile(str(po))
    for entry in texts:
        if entry.fuzzy:
            entry.flags.remove("fuzzy")
            entry.msgstr = "Вторая"
    texts.save(str(po))
    kiosk(gallery, "import", po)
    assert standing(gallery, "ru") == (0, 0)
    assert "Вторая" in panel.read_text(encoding="utf-8")


def test_a_curator_reads_where_a_translation_is_missing_or_out_of_date(gallery: Path) -> None:
    kiosk(gallery, "confirm", "ru")
    panel = gallery / "exhibits" / "made" / "panels" / "0001-panel-1.yaml"
    typed = panel.read_text(encoding="utf-8")
    panel.write_text(typed.replace("Panel 1 en", "First panel").replace("  ru: Panel 1 ru\n", ""), encoding="utf-8")
    said = CliRunner().invoke(main, ["check", str(gallery), "--translations"])
    assert said.exit_code == 0
    assert 'panels/0001-panel-1.yaml:2:3: warning: This text has no words in "ru"' in said.output
    assert "ru: of " in said.output
    assert " 1 missing and 0 out of date" in said.output


def test_a_translation_that_breaks_a_link_changes_nothing_and_says_where(gallery: Path, po: Path) -> None:
    before = files(gallery)
    kiosk(gallery, "export", "ru", po)
    translate(po, lambda entry: "[[nobody]]" if entry.msgctxt.endswith("panel-1.yaml story") else entry.msgstr)
    done = kiosk(gallery, "import", po)
    assert done.exit_code == 1
    assert "nothing was changed" in done.output
    assert "panels/0001-panel-1.yaml" in done.output
    assert files(gallery) == before


def test_a_language_without_all_of_the_interfaces_words_is_not_offered(gallery: Path, po: Path) -> None:
    before = files(gallery)
    kiosk(gallery, "export", "de", po)
    translate(po, lambda entry: "" if entry.msgctxt == "assets/words home" else in_german(entry))
    done = kiosk(gallery, "import", po)
    assert done.exit_code == 1
    assert '1 text of the interface\'s own words have no translation into "de"' in done.output
    assert files(gallery) == before


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'msgid "a\nmsgstr', "cannot be read as a PO file"),
        ('msgid "é"'.encode("latin-1"), "is not UTF-8"),
        (b'msgid ""\nmsgstr ""\n', "does not say its language"),
        (b'msgid ""\nmsgstr "Language: en\\n"\n', "which the exhibit is translated from"),
    ],
)
def test_a_file_that_is_none_is_refused_in_one_sentence(gallery: Path, po: Path, content: bytes, said: str) -> None:
    before = files(gallery)
    po.write_bytes(content)
    done = kiosk(gallery, "import", po)
    assert done.exit_code == 1
    assert said in done.output
    assert "Traceback" not in done.output
    assert files(gallery) == before


@pytest.mark.parametrize("language", ["en", "not a tag"])
def test_a_language_that_cannot_be_translated_into_is_refused(gallery: Path, po: Path, language: str) -> None:
    done = kiosk(gallery, "export", language, po)
    assert done.exit_code == 1
    assert not po.exists()


def test_a_text_that_the_exhibit_has_lost_is_left_out_and_named(gallery: Path, po: Path) -> None:
    kiosk(gallery, "export", "ru", po)
    texts = polib.pofile(str(po))
    texts.append(polib.POEntry(msgctxt="exhibits/made/panels/9.yaml title", msgid="Lost", msgstr="Пропал"))
    texts.save(str(po))
    done = kiosk(gallery, "import", po)
    assert done.exit_code == 0
    assert "exhibits/made/panels/9.yaml title" in done.output
    assert read_exhibit(gallery / "exhibits" / "made").exhibit
