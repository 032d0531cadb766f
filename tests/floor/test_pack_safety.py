"""Whatever is done to a pack, it is refused in a sentence, and what is on the floor stays as it was."""

from __future__ import annotations

import json
import stat
import struct
import tempfile
import unicodedata
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.floor.packs import manifest, read
from kiosk.floor.packs.fault import PackError
from tests.floor.packs import NEW, Forger, entry, gallery_in, installed, on_the_floor, pack, tree

END = struct.Struct("<4s4H2LH")
DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'
SCRIPT = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script></svg>'
EXHIBIT = "exhibits/lamp/exhibit.yaml"
PANEL = "exhibits/lamp/panels/01-dark.yaml"
NOT_A_PACK = "is not a pack, or was cut short on its way. Copy it again."


def named(path: str) -> Callable[[Forger], None]:
    """Add a file of some name, which the manifest lists as it should."""

    def forge(forger: Forger) -> None:
        forger.files[path] = DRAWING

    return forge


def held(**changed: object) -> Callable[[Forger], None]:
    """Change what the manifest says of the pack as a whole."""
    return lambda forger: forger.held.update(changed)


def in_a_file(path: str, old: bytes, new: bytes) -> Callable[[Forger], None]:
    """Change a text in a file, as the manifest lists it."""

    def forge(forger: Forger) -> None:
        assert old in forger.files[path]
        forger.files[path] = forger.files[path].replace(old, new)

    return forge


def at_the_end(change: Callable[[ZipFile], None]) -> Callable[[Forger], None]:
    def forge(forger: Forger) -> None:
        forger.at_the_end = change

    return forge


def as_bytes(change: Callable[[bytes], bytes]) -> Callable[[Forger], None]:
    def forge(forger: Forger) -> None:
        forger.bytes = change

    return forge


def as_manifest(written: bytes) -> Callable[[Forger], None]:
    def forge(forger: Forger) -> None:
        forger.manifest = written

    return forge


def a_link(forger: Forger) -> None:
    forger.listed = {**forger.files, "assets/lamp/link.svg": b"/etc/passwd"}
    forger.extra = [(entry("assets/lamp/link.svg", stat.S_IFLNK), b"/etc/passwd")]


def a_folder(forger: Forger) -> None:
    forger.extra = [(entry("assets/lamp/more/", stat.S_IFDIR), b"")]


def a_file_twice(forger: Forger) -> None:
    forger.extra = [(entry("assets/lamp/dark.svg"), forger.files["assets/lamp/dark.svg"])]


def a_manifest_twice(forger: Forger) -> None:
    forger.extra = [(entry("manifest.json"), b"{}")]


def a_bomb(forger: Forger) -> None:
    forger.files["assets/lamp/zeros.svg"] = bytes(8 * 2**20)
    forger.method = ZIP_DEFLATED


def too_many(forger: Forger, count: int = read.MOST_FILES + 10) -> None:
    forger.extra = [(entry(f"assets/{number}.svg"), b"") for number in range(count)]


def a_long_list(forger: Forger) -> None:
    too_many(forger, 250)
    for found, _ in forger.extra:
        found.comment = b"x" * 65_000


def more_than_a_zip_counts(forger: Forger) -> None:
    too_many(forger, 2**16 + 10)


def another_picture(forger: Forger) -> None:
    forger.listed = dict(forger.files)
    forger.files["assets/lamp/dark.svg"] = forger.files["assets/lamp/dark.svg"].replace(b"0", b"1")


def longer_than_it_is(forger: Forger) -> None:
    forger.longer = 1


def a_file_missing(forger: Forger) -> None:
    forger.listed = dict(forger.files)
    del forger.files["assets/lamp/dark.svg"]


def a_file_too_many(forger: Forger) -> None:
    forger.listed = dict(forger.files)
    forger.files["assets/lamp/more.svg"] = DRAWING


def a_file_that_is_a_folder_too(forger: Forger) -> None:
    forger.files["assets/lamp/dark.svg/x.svg"] = DRAWING


def a_script_in_the_art(forger: Forger) -> None:
    forger.files["assets/lamp/dark.svg"] = SCRIPT


def a_script_in_an_icon(forger: Forger) -> None:
    forger.files["assets/icons/home.svg"] = SCRIPT


def an_entity_bomb(forger: Forger) -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    forger.files["assets/lamp/dark.svg"] = f'<!DOCTYPE svg [<!ENTITY e0 "a">{entities}]><svg>&e11;</svg>'.encode()


def words_without_their_places(forger: Forger) -> None:
    forger.files["assets/words/en.yaml"] = b"back: [Back]\n"


def encrypted(archive: ZipFile) -> None:
    archive.infolist()[3].flag_bits |= 1


def shorter_than_it_is(archive: ZipFile) -> None:
    found = archive.getinfo("assets/lamp/dark.svg")
    found.file_size -= 1


def one_over_another(archive: ZipFile) -> None:
    archive.infolist()[4].header_offset = archive.infolist()[3].header_offset


def of_two_gigabytes(archive: ZipFile) -> None:
    archive.infolist()[4].file_size = 2**31 - 1


def of_four_gigabytes(archive: ZipFile) -> None:
    for found in archive.infolist()[3:7]:
        found.file_size, found.compress_size = 2**30, 2**24


def a_list_of_another_kind(raw: bytes) -> bytes:
    """Put before the end what makes Python believe the numbers that stand there, as in a zip of more than 4 GB."""
    mark, *disks, count, length, start, comment = END.unpack(raw[-END.size :])
    other = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, length, start)
    other += struct.pack("<4sLQL", b"PK\x06\x07", 0, len(raw) - END.size, 1)
    return raw[: -END.size] + other + END.pack(mark, *disks, count, length + len(other), start, comment)


def an_end_after_the_end(raw: bytes) -> bytes:
    """Put what looks like the end of a zip into the comment that may stand after the true one."""
    mark, *rest, _ = END.unpack(raw[-END.size :])
    false = END.pack(b"none", *[0] * 5, len(raw), 0)
    return raw[: -END.size] + END.pack(mark, *rest, len(false)) + false


def a_comment_that_is_not_there(raw: bytes) -> bytes:
    return raw[:-2] + b"\x01\x00"


OUTSIDE = "such a path could lead out of the gallery."
STRANGER = "no file of that place and kind belongs in a gallery."
UNPORTABLE = "not every machine can keep a file of that name. Rename it."
SAME = "are the same name to some machines. Rename one of them."
WRONG = {
    "up": (named("../dark.svg"), OUTSIDE),
    "up and down": (named("assets/../../dark.svg"), OUTSIDE),
    "from the top": (named("/etc/dark.svg"), OUTSIDE),
    "backslashes": (named("assets\\..\\..\\dark.svg"), OUTSIDE),
    "a drive": (named("C:/assets/dark.svg"), OUTSIDE),
    "two slashes": (named("assets//dark.svg"), OUTSIDE),
    "a dot": (named("assets/./dark.svg"), OUTSIDE),
    "a device": (named("assets/lamp/con.svg"), UNPORTABLE),
    "a stream": (named("assets/lamp/dark.svg:x.svg"), UNPORTABLE),
    "a trailing space": (named("assets/lamp /dark.svg"), UNPORTABLE),
    "a control character": (named("assets/lamp/\x1b[2Jx.svg"), "\ufffd[2Jx.svg"),
    "a nought": (named("assets/lamp/x.svg\0.svg"), UNPORTABLE),
    "a long name": (named(f"assets/{'x' * 250}.svg"), "its name is too long for some machines."),
    "a long name in Cyrillic": (named(f"assets/{'ж' * 120}.svg"), "its name is too long for some machines."),
    "a deep path": (named(f"assets/{'x/' * 120}x.svg"), "its name is too long for some machines."),
    "hidden": (named("assets/.ssh/x.svg"), STRANGER),
    "code": (named("exhibits/lamp/setup.py"), STRANGER),
    "a view": (named("assets/lamp/Main.qml"), STRANGER),
    "a machine": (named("site.yaml"), STRANGER),
    "a picture among the words": (named("exhibits/lamp/x.svg"), STRANGER),
    "a manifest inside": (named("exhibits/manifest.json"), STRANGER),
    "the letters' case": (named("assets/lamp/DARK.svg"), SAME),
    "the case of a folder": (named("assets/Lamp/x.svg"), SAME),
    "a file that is a folder too": (a_file_that_is_a_folder_too, f'and "assets/lamp/dark.svg/" {SAME}'),
    "a link": (a_link, "it is a link or a folder, and a pack holds plain files."),
    "a folder": (a_folder, "it is a link or a folder, and a pack holds plain files."),
    "a file twice": (a_file_twice, "The pack holds a file twice."),
    "a manifest twice": (a_manifest_twice, "The pack does not begin with one manifest.json."),
    "a bomb": (a_bomb, "unpacked it would be more than 100 times as large."),
    "too many files": (too_many, "60,000 are allowed in a pack."),
    "more files than a zip counts": (more_than_a_zip_counts, NOT_A_PACK),
    "a huge file": (at_the_end(of_two_gigabytes), "is too large for a pack: 2,147 MB; 1,074 MB are allowed."),
    "four large files": (at_the_end(of_four_gigabytes), "The pack is too large: 4.3 GB; 2.1 GB are allowed."),
    "one file over another": (at_the_end(one_over_another), "it lies over another file of the pack."),
    "encrypted": (at_the_end(encrypted), "it is encrypted, or packed in a way that packs are not."),
    "another picture": (another_picture, '"assets/lamp/dark.svg" in the pack is not what its manifest says.'),
    "a length that is not so": (longer_than_it_is, "in the pack is not what its manifest says."),
    "another length": (at_the_end(shorter_than_it_is), '"assets/lamp/dark.svg" in the pack is not what'),
    "a file missing": (a_file_missing, 'The pack lacks "assets/lamp/dark.svg", which its manifest lists.'),
    "a file too many": (a_file_too_many, '"assets/lamp/more.svg" is in the pack and not in its manifest.'),
    "cut short": (as_bytes(lambda raw: raw[: len(raw) // 2]), NOT_A_PACK),
    "a byte short": (as_bytes(lambda raw: raw[:-1]), NOT_A_PACK),
    "empty": (as_bytes(lambda raw: b""), NOT_A_PACK),
    "no zip": (as_bytes(lambda raw: b"GIF89a" * 100), NOT_A_PACK),
    "something before": (as_bytes(lambda raw: b"#!/bin/sh\n" + raw), NOT_A_PACK),
    "something after": (as_bytes(lambda raw: raw + b"\n"), NOT_A_PACK),
    "a list of another kind": (as_bytes(a_list_of_another_kind), NOT_A_PACK),
    "an end after the end": (as_bytes(an_end_after_the_end), NOT_A_PACK),
    "a comment that is not there": (as_bytes(a_comment_that_is_not_there), NOT_A_PACK),
    "a long list": (a_long_list, "There are too many files: 263; 60,000 are allowed in a pack."),
    "no manifest": (as_bytes(lambda raw: raw.replace(b"manifest.json", b"manifesto.txt")), "with one manifest.json"),
    "an endless manifest": (as_manifest(b" " * 100_000_000), '"manifest.json" is too large for a pack: 100 MB; 13 MB'),
    "a deep manifest": (as_manifest(b"[" * 10**6), "The manifest of the pack is not right"),
    "a manifest of nothing": (as_manifest(b"{}"), "not of format 1, the only one that this kiosk reads."),
    "a manifest in Latin-1": (as_manifest("é".encode("latin-1")), "The manifest of the pack is not right"),
    "a later format": (held(format=2), "The pack is not of format 1, the only one that this kiosk reads."),
    "a key too many": (held(run="rm -rf /"), "The manifest of the pack is not right"),
    "a version that is a path": (held(version="../../.."), "The manifest of the pack is not right"),
    "a kiosk that steers the terminal": (held(kiosk="\x1b[2J"), "The manifest of the pack is not right"),
    "other exhibits": (held(exhibits=[{"id": "x", "title": {"en": "\x1b[2J"}}]), "The exhibits of the pack are not"),
    "a mistake": (in_a_file(EXHIBIT, b"title:", b"titel:"), '"titel" is not a key of exhibit.yaml.'),
    "no exhibit": (lambda forger: forger.files.pop(EXHIBIT), "There is no exhibit.yaml."),
    "an alias": (in_a_file(EXHIBIT, b"title: {", b"title: &a {"), "An anchor (&a) stands here."),
    "a web address": (in_a_file(PANEL, b"lamp/dark.svg", b"https://x.example/x.svg"), "the kiosk has no network."),
    "a script in the art": (a_script_in_the_art, "<script>"),
    "a script in an icon": (a_script_in_an_icon, "<script>"),
    "an entity bomb": (an_entity_bomb, "entity"),
    "words that are none": (words_without_their_places, "assets/words/en.yaml:1:"),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_pack_that_is_not_as_packs_are_is_refused_in_a_sentence(
    wrong: str, old: Path, new: Path, content: Path, tmp_path: Path
) -> None:
    installed(content, old)
    before = tree(content)
    forge, said = WRONG[wrong]
    forger = Forger(new)
    forge(forger)
    refused = pack("install", forger.write(tmp_path / "wrong.kiosk"), "--data", content.parent)
    assert refused.exit_code == 1
    assert refused.stderr.startswith("Error: ")
    assert said in refused.stderr
    assert "\x1b" not in refused.stderr
    assert refused.stdout == ""
    assert tree(content) == before
    assert sorted(path.name for path in content.iterdir()) == ["current", "lock", "versions"]


def test_what_the_forger_leaves_alone_is_installed(old: Path, new: Path, content: Path, tmp_path: Path) -> None:
    store = installed(content, old)
    assert store.install(Forger(new).write(tmp_path / "same.kiosk"))
    assert on_the_floor(content)[0] == NEW


def test_a_pack_of_gigabytes_is_not_even_read(content: Path, tmp_path: Path) -> None:
    file = tmp_path / "large.kiosk"
    with file.open("wb") as stream:
        stream.truncate(2**31)
    with pytest.raises(PackError, match=r"The pack is too large: 2\.1 GB; 2\.1 GB are allowed\."):
        installed(content, file)


def test_two_spellings_of_one_letter_are_one_name(new: Path, content: Path, tmp_path: Path) -> None:
    forger = Forger(new)
    for form in ("NFC", "NFD"):
        forger.files[unicodedata.normalize(form, "assets/lamp/café.svg")] = DRAWING
    with pytest.raises(PackError, match="are the same name to some machines"):
        installed(content, forger.write(tmp_path / "wrong.kiosk"))


def test_a_pack_compressed_otherwise_is_refused(new: Path, content: Path, tmp_path: Path) -> None:
    forger = Forger(new)
    forger.extra = [(entry("assets/lamp/x.svg", method=ZIP_BZIP2), DRAWING)]
    with pytest.raises(PackError, match="packed in a way that packs are not"):
        installed(content, forger.write(tmp_path / "wrong.kiosk"))


def test_a_pack_that_is_not_there_or_no_file_is_told(content: Path, tmp_path: Path) -> None:
    for place, said in ((tmp_path / "none.kiosk", "no such file or directory"), (tmp_path, "is a directory")):
        with pytest.raises(PackError, match=f"cannot be read: {said}"):
            installed(content, place)
    assert not content.exists()


def test_a_reader_that_fails_keeps_the_content_off_the_floor(
    old: Path, new: Path, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = installed(content, old)
    before = tree(content)
    monkeypatch.setattr("kiosk.floor.packs.verify.read_exhibit", lambda folder: 1 / 0)
    with pytest.raises(PackError, match="The content cannot be read: ZeroDivisionError"):
        store.install(new)
    assert tree(content) == before


changes = st.lists(
    st.tuples(st.integers(0, 2**31), st.sampled_from(["set", "cut", "add", "swap"]), st.binary(min_size=1, max_size=4)),
    min_size=1,
    max_size=4,
)


def changed(raw: bytes, what: list[tuple[int, str, bytes]]) -> bytes:
    found = bytearray(raw)
    for place, how, put in what:
        at = place % (len(found) + 1)
        if how == "set":
            found[at : at + len(put)] = put
        elif how == "add":
            found[at:at] = put
        elif how == "cut":
            del found[at : at + put[0]]
        else:
            other = len(found) // 2
            found[at : at + 8], found[other : other + 8] = found[other : other + 8], found[at : at + 8]
    return bytes(found)


@settings(max_examples=400, deadline=2000, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(what=changes, tail=st.booleans())
def test_a_pack_with_bytes_changed_is_refused_or_holds_the_same(
    what: list[tuple[int, str, bytes]], tail: bool, new: Path
) -> None:
    good = new.read_bytes()
    start = len(good) * 2 // 3 if tail else 0  # the list of the entries stands at the end
    raw = good[:start] + changed(good[start:], what)
    with tempfile.TemporaryDirectory() as name:
        file, folder = Path(name, "x.kiosk"), Path(name, "unpacked")
        file.write_bytes(raw)
        folder.mkdir()
        try:
            with read.opened(file, None) as found:
                read.unpack(found, folder)
        except PackError:
            return
        assert tree(folder) == gallery_in(new)


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=4,
)
keys = st.sampled_from(
    ["format", "version", "kiosk", "exhibits", "files", "path", "size", "sha256", "id", "title", "x"]
)


@settings(max_examples=200, deadline=2000)
@given(said=st.dictionaries(keys, anything | st.lists(st.dictionaries(keys, anything), max_size=2)) | anything)
def test_a_manifest_of_anything_is_refused_in_a_sentence(said: object) -> None:
    with pytest.raises(PackError) as refused:
        manifest.parse(json.dumps(said).encode())
    assert str(refused.value).isprintable()
    assert len(str(refused.value)) < 400
