"""A curator's work goes to the floor in one file, and comes back from it by one command."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from kiosk.content.gallery import bundled_gallery
from kiosk.content.problem import Place, Problem
from kiosk.content.programme import read_programme
from kiosk.content.site import Site
from kiosk.floor.packs.build import build
from kiosk.floor.packs.fault import PackError
from kiosk.floor.packs.lock import locked
from kiosk.floor.packs.manifest import Manifest, PackedExhibit, parse
from kiosk.floor.packs.pointer import current_gallery, version_of
from kiosk.floor.packs.store import Store
from kiosk.floor.packs.verify import Verified
from kiosk.floor.places import content_folder
from kiosk.visit.folder import data_folder
from tests.content.galleries import GOOD, change
from tests.floor.packs import LATER, NEW, OLD, gallery_in, installed, on_the_floor, pack, tree

DARK = "assets/lamp/dark.svg"


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    """A copy of the small good gallery."""
    return Path(shutil.copytree(GOOD, tmp_path / "gallery"))


def names_in(file: Path) -> list[str]:
    with ZipFile(file) as archive:
        return archive.namelist()


def manifest_of(file: Path) -> Manifest:
    with ZipFile(file) as archive:
        return parse(archive.read("manifest.json"))


def versions_in(content: Path) -> list[str]:
    return sorted(path.name for path in (content / "versions").iterdir())


def test_an_operator_puts_a_new_state_on_the_floor_and_takes_it_back(
    gallery: Path, old: Path, content: Path, tmp_path: Path
) -> None:
    machine = ("--data", content.parent)
    assert pack("list", *machine).output == f"No pack is installed in {content}.\n"
    assert pack("install", old, *machine).output == "Version spring is installed.\n"

    change(gallery, "exhibits/lamp/exhibit.yaml", "en: The lamp", "en: The new lamp")
    file = tmp_path / "new.kiosk"
    made = pack("build", gallery, file, "--version", "2.0")
    assert made.exit_code == 0
    assert made.output.startswith(f"{file} holds version 2.0: lamp; 12 files, 5.1 kB, not signed.\n")
    done = pack("install", file, *machine)
    assert done.output == "Version 2.0 is installed. kiosk pack rollback brings spring back.\n"
    assert on_the_floor(content) == ("2.0", gallery_in(file))
    now, before = pack("list", *machine).output.splitlines()
    assert now.startswith("* 2.0  on the floor, installed 2")
    assert now.endswith(': lamp "The new lamp"')
    assert before.startswith("  spring  the one before, installed 2")

    assert pack("rollback", *machine).output == "Version spring is on the floor again.\n"
    assert on_the_floor(content) == (OLD, gallery_in(old))
    assert pack("list", *machine).output.startswith("* spring  on the floor")
    assert pack("rollback", *machine).output == "Version 2.0 is on the floor again.\n"


def test_what_was_installed_is_shown_to_visitors(new: Path, content: Path) -> None:
    installed(content, new)
    programme = read_programme(current_gallery(content))
    assert programme.exhibit.file.title.words("en") == "The summer lamp"


def test_the_bundled_gallery_makes_a_pack_that_can_be_installed(tmp_path: Path, content: Path) -> None:
    made = build(bundled_gallery(), tmp_path / "bundled.kiosk")
    assert made.exhibits[0].id == "bukharin"
    installed(content, tmp_path / "bundled.kiosk")
    assert version_of(content / "versions" / f"1-{made.version}") == made.version
    assert read_programme(current_gallery(content)).exhibit.id == "bukharin"


def test_the_same_gallery_makes_the_same_bytes(gallery: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first.kiosk", tmp_path / "second.kiosk"
    build(gallery, first, "1")
    for file in gallery.rglob("*"):
        os.utime(file, (0, 0))
        file.chmod(0o700)
    build(Path(shutil.copytree(gallery, tmp_path / "elsewhere")), second, "1")
    assert first.read_bytes() == second.read_bytes()


def test_a_version_without_a_name_is_called_by_its_time_and_by_what_it_holds(gallery: Path, tmp_path: Path) -> None:
    first = build(gallery, tmp_path / "x.kiosk").version
    change(gallery, DARK, "<svg", "<svg ")
    second = build(gallery, tmp_path / "x.kiosk").version
    assert [len(part) for part in first.split("-")] == [4, 2, 2, 4, 8]
    assert first[-8:] != second[-8:]


def test_the_manifest_tells_what_is_in_the_pack(old: Path) -> None:
    held = manifest_of(old)
    assert held.version == OLD
    assert held.exhibits == (PackedExhibit(id="lamp", title={"en": "The spring lamp", "ru": "Лампа"}),)
    assert ["manifest.json", *sorted(file.path for file in held.files)] == names_in(old)
    assert DARK in [file.path for file in held.files]


def test_a_gallery_with_a_mistake_makes_no_pack(gallery: Path, old: Path, tmp_path: Path) -> None:
    file = Path(shutil.copy(old, tmp_path / "lamp.kiosk"))
    change(gallery, "exhibits/lamp/exhibit.yaml", "title:", "titel:")
    refused = pack("build", gallery, file)
    assert refused.exit_code == 1
    assert refused.stderr == (
        f"Error: {gallery} has mistakes, so no pack was made. Mend them first:\n"
        'exhibits/lamp/exhibit.yaml:1:1: "titel" is not a key of exhibit.yaml.\n'
        "    1 | titel: {en: The lamp, ru: Лампа}\n"
        "      | ^\n"
        '    Did you mean "title"?\n'
        "1 problem in 1 file\n"
    )
    assert file.read_bytes() == old.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["gallery", "lamp.kiosk"]


def test_only_what_belongs_in_a_gallery_is_packed(gallery: Path, old: Path, tmp_path: Path) -> None:
    for name in (
        "README.md",
        "site.yaml",
        "exhibits/README.md",
        "exhibits/lamp/notes.docx",
        "exhibits/lamp/.exhibit.yaml.swp",
        "assets/lamp/dark.psd",
        "assets/.git/config.yaml",
        "assets/lamp/tool.py",
    ):
        (gallery / name).parent.mkdir(exist_ok=True)
        (gallery / name).write_text("x", encoding="utf-8")
    build(gallery, tmp_path / "x.kiosk")
    assert names_in(tmp_path / "x.kiosk") == names_in(old)


def test_what_would_be_missing_on_the_floor_is_missed_at_the_desk(gallery: Path, tmp_path: Path) -> None:
    (gallery / DARK).rename(gallery / "assets/lamp/.dark.svg")
    change(gallery, "exhibits/lamp/panels/01-dark.yaml", "lamp/dark.svg", "lamp/.dark.svg")
    with pytest.raises(PackError, match="has mistakes") as refused:
        build(gallery, tmp_path / "x.kiosk")
    assert "lamp/.dark.svg" in str(refused.value.problems[0])
    assert not (tmp_path / "x.kiosk").exists()


def test_a_link_inside_the_gallery_becomes_a_file_and_one_that_leads_out_is_refused(
    gallery: Path, old: Path, tmp_path: Path
) -> None:
    (gallery / DARK).rename(gallery / "assets/lamp/night.svg")
    (gallery / DARK).symlink_to("night.svg")
    build(gallery, tmp_path / "x.kiosk")
    assert gallery_in(tmp_path / "x.kiosk")[DARK] == gallery_in(old)[DARK]
    (gallery / "assets/lamp/more.svg").symlink_to(GOOD / DARK)
    with pytest.raises(PackError, match=r'"assets/lamp/more.svg" is a link that leads out of the gallery'):
        build(gallery, tmp_path / "x.kiosk")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("assets/lamp/DARK.svg", "are the same name to some machines"),
        ("assets/lamp/what?.svg", "not every machine can keep a file of that name"),
        (b"assets/lamp/\xff.svg".decode("utf-8", "surrogateescape"), "not every machine can keep"),
    ],
)
def test_a_name_that_not_every_machine_can_keep_is_told_at_the_desk(
    gallery: Path, tmp_path: Path, name: str, said: str
) -> None:
    shutil.copy(gallery / DARK, gallery / name)
    refused = pack("build", gallery, tmp_path / "x.kiosk")
    assert refused.exit_code == 1
    assert said in refused.stderr


def test_a_drawing_that_is_all_the_same_is_no_bomb(gallery: Path, tmp_path: Path, content: Path) -> None:
    change(gallery, DARK, "</svg>", f"{' ' * 3_000_000}</svg>")
    build(gallery, tmp_path / "x.kiosk", NEW)
    installed(content, tmp_path / "x.kiosk")
    assert on_the_floor(content)[0] == NEW


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("x.zip",), "x.zip is not named like a pack. Let its name end in .kiosk."),
        (("x.kiosk", "--version", "../x"), '"../x" cannot be the name of a version'),
        (("x.kiosk", "--version", ""), "cannot be the name of a version"),
        (("x.kiosk", "--sign", "none.pem"), "none.pem cannot be read: no such file or directory."),
        (("none/x.kiosk",), "cannot be written: no such file or directory."),
    ],
)
def test_a_slip_at_the_desk_is_told(words: tuple[str, ...], said: str, tmp_path: Path) -> None:
    refused = pack("build", GOOD, tmp_path / words[0], *words[1:])
    assert refused.exit_code == 1
    assert said in refused.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_no_gallery_is_told(tmp_path: Path) -> None:
    refused = pack("build", tmp_path / "none", tmp_path / "x.kiosk")
    assert (refused.exit_code, "There is no gallery" in refused.stderr) == (1, True)


def test_two_versions_are_kept(old: Path, new: Path, later: Path, content: Path) -> None:
    installed(content, old, new, later)
    assert versions_in(content) == ["2-summer", "3-autumn"]
    assert [each.name for each in Store(content).versions()] == [LATER, NEW]


def test_after_a_rollback_the_next_pack_can_be_taken_back_to_what_was_shown(
    old: Path, new: Path, later: Path, content: Path
) -> None:
    store = installed(content, old, new)
    store.rollback()
    assert store.install(later)
    assert versions_in(content) == ["1-spring", "3-autumn"]
    assert store.rollback().name == OLD


def test_a_pack_installed_twice_pushes_nothing_out(old: Path, new: Path, content: Path) -> None:
    installed(content, old, new)
    before = tree(content)
    again = pack("install", new, "--data", content.parent)
    assert again.output == "Version summer is on the floor already; nothing was changed.\n"
    assert tree(content) == before


def test_a_damaged_version_is_mended_by_its_pack(old: Path, new: Path, content: Path) -> None:
    store = installed(content, old, new)
    (content / "versions" / "2-summer" / DARK).write_bytes(b"\0" * 100)
    assert store.install(new)
    assert on_the_floor(content) == (NEW, gallery_in(new))
    assert store.rollback().name == OLD


@pytest.mark.parametrize("damage", ["bytes", "file", "folder", "manifest"])
def test_nobody_goes_back_to_a_damaged_version(old: Path, new: Path, content: Path, damage: str) -> None:
    installed(content, old, new)
    folder = content / "versions" / "1-spring"
    if damage == "bytes":
        (folder / DARK).write_bytes(b"\0" * 100)
    elif damage == "file":
        (folder / DARK).unlink()
    elif damage == "folder":
        shutil.rmtree(folder)
    else:
        (folder / "manifest.json").write_bytes(b"{}")
    refused = pack("rollback", "--data", content.parent)
    assert refused.exit_code == 1
    assert refused.stderr == (
        "Error: The version before, 1-spring, is damaged on the disk. What is on the floor stays.\n"
    )
    assert on_the_floor(content) == (NEW, gallery_in(new))
    if damage in ("folder", "manifest"):
        assert "  1-spring  the one before, damaged" in pack("list", "--data", content.parent).output


def test_nobody_goes_back_to_what_this_kiosk_cannot_show(
    old: Path, new: Path, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed(content, old, new)
    said = Problem(Place("exhibits/lamp/exhibit.yaml"), "This kiosk wants more.")
    monkeypatch.setattr("kiosk.floor.packs.store.verify", lambda gallery: Verified((), (said,)))
    refused = pack("rollback", "--data", content.parent)
    assert "The version before, 1-spring, cannot be shown by this kiosk." in refused.stderr
    assert "exhibits/lamp/exhibit.yaml:1:1: This kiosk wants more." in refused.stderr
    assert on_the_floor(content)[0] == NEW


def test_there_is_nothing_to_go_back_to_at_first(old: Path, content: Path) -> None:
    for store in (Store(content), installed(content, old)):
        with pytest.raises(PackError, match="There is no version to go back to"):
            store.rollback()


@pytest.mark.parametrize("pointer", [b"", b"\xff\xfe", b"../../etc\n", b"1-spring\n2-summer\n3-autumn\n", b"x" * 9999])
def test_a_damaged_pointer_shows_nothing_and_the_next_pack_mends_it(
    old: Path, new: Path, content: Path, pointer: bytes
) -> None:
    store = installed(content, old)
    (content / "current").write_bytes(pointer)
    (content / "incoming" / "exhibits").mkdir(parents=True)
    assert current_gallery(content) is None
    assert "is damaged. Install a pack again to mend it." in pack("list", "--data", content.parent).stderr
    assert "is damaged. Install a pack again to mend it." in pack("rollback", "--data", content.parent).stderr
    assert store.install(new)
    assert on_the_floor(content)[0] == NEW


def test_what_a_killed_installation_left_is_gone_before_the_next_needs_the_room(old: Path, content: Path) -> None:
    store = installed(content, old)
    before = tree(content)
    for left in ("incoming", "versions/2-summer", "versions/3-autumn"):
        shutil.copytree(content / "versions" / "1-spring", content / left)
    assert not store.install(old)
    assert tree(content) == before


def test_a_pointer_to_what_is_gone_shows_nothing(old: Path, content: Path) -> None:
    installed(content, old)
    shutil.rmtree(content / "versions")
    assert current_gallery(content) is None


def test_a_machine_without_packs_shows_none_of_them(content: Path) -> None:
    assert current_gallery(content) is None
    with pytest.raises(PackError, match=r"manifest\.json cannot be read"):
        version_of(GOOD)


def test_two_installations_never_run_at_once(old: Path, new: Path, content: Path) -> None:
    store = installed(content, old)
    for command in (("install", new), ("rollback",)):
        with locked(content):
            refused = pack(*command, "--data", content.parent)
        assert refused.stderr == ("Error: Another installation is under way on this machine. Wait until it is done.\n")
    assert store.install(new)


def test_whoever_installs_the_kiosk_may_read_it(old: Path, content: Path) -> None:
    content.parent.mkdir()
    before = os.umask(0o077)
    try:
        installed(content, old)
    finally:
        os.umask(before)
    closed = [
        path
        for path in content.rglob("*")
        if stat.S_IMODE(path.stat().st_mode) != (0o755 if path.is_dir() else 0o644) and path.name != "lock"
    ]
    assert closed == []


def test_site_yaml_says_where_packs_go(old: Path, tmp_path: Path) -> None:
    site = tmp_path / "site.yaml"
    site.write_text(f"data_folder: {tmp_path / 'kept'}\n", encoding="utf-8")
    assert pack("install", old, "--site", site).exit_code == 0
    assert on_the_floor(tmp_path / "kept" / "content")[0] == OLD


def test_without_site_yaml_packs_go_where_the_system_keeps_data(old: Path) -> None:
    assert pack("install", old).exit_code == 0
    assert on_the_floor(content_folder(data_folder(Site())))[0] == OLD


def test_a_mistake_in_site_yaml_is_told(old: Path, content: Path, tmp_path: Path) -> None:
    site = tmp_path / "site.yaml"
    site.write_text("pack_kay: x\n", encoding="utf-8")
    refused = pack("install", old, "--site", site, "--data", content.parent)
    assert refused.exit_code == 1
    assert 'Did you mean "pack_key"?' in refused.stderr
    assert not content.exists()


def test_a_pack_without_the_machine_s_language_is_refused(old: Path, content: Path, tmp_path: Path) -> None:
    site = tmp_path / "site.yaml"
    site.write_text("language: de\n", encoding="utf-8")
    refused = pack("install", old, "--site", site, "--data", content.parent)
    assert refused.stderr == 'Error: The exhibit has no language "de". It has: en, ru.\n'
    assert current_gallery(content) is None


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The site.yaml of a machine that takes only packs signed with key.pem beside it."""
    made = pack("key", tmp_path / "key.pem")
    assert made.exit_code == 0
    file = tmp_path / "site.yaml"
    file.write_text(made.output.splitlines()[-1] + "\n", encoding="utf-8")
    return file


def test_a_machine_with_a_key_takes_a_pack_that_is_signed_with_it(site: Path, content: Path, tmp_path: Path) -> None:
    machine = ("--site", site, "--data", content.parent)
    file = tmp_path / "x.kiosk"
    made = pack("build", GOOD, file, "--version", "1", "--sign", tmp_path / "key.pem")
    assert "kB, signed.\n" in made.output
    assert pack("install", file, *machine).output == "Version 1 is installed.\n"
    assert on_the_floor(content)[0] == "1"


def test_a_machine_with_a_key_refuses_every_other_pack(site: Path, old: Path, content: Path, tmp_path: Path) -> None:
    machine = ("--site", site, "--data", content.parent)
    refused = pack("install", old, *machine)
    assert refused.stderr == (
        "Error: The pack is not signed, and site.yaml names a key that packs must be signed with. "
        "What is on the floor stays.\n"
    )
    pack("key", tmp_path / "other.pem")
    pack("build", GOOD, tmp_path / "x.kiosk", "--sign", tmp_path / "other.pem")
    refused = pack("install", tmp_path / "x.kiosk", *machine)
    assert refused.stderr == (
        "Error: The pack is not signed with the key that site.yaml names. What is on the floor stays.\n"
    )
    assert not content.exists()


def test_a_signature_of_another_manifest_is_refused(site: Path, old: Path, content: Path, tmp_path: Path) -> None:
    signed = tmp_path / "signed.kiosk"
    pack("build", GOOD, signed, "--sign", tmp_path / "key.pem")
    with ZipFile(signed) as archive, ZipFile(old) as other, ZipFile(tmp_path / "x.kiosk", "w") as forged:
        for name in other.namelist():
            forged.writestr(name, other.read(name))
            if name == "manifest.json":
                forged.writestr("manifest.sig", archive.read("manifest.sig"))
    for machine in (("--site", site), ()):
        refused = pack("install", tmp_path / "x.kiosk", *machine, "--data", content.parent)
        assert refused.exit_code == (1 if machine else 0)  # without a key nothing can be told of a signature


def test_a_private_key_is_its_owner_s_alone_and_never_written_over(site: Path, tmp_path: Path) -> None:
    file = tmp_path / "key.pem"
    before = file.read_bytes()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    again = pack("key", file)
    assert again.stderr == f"Error: There is something in {file} already. Name a file that is not there yet.\n"
    assert file.read_bytes() == before


@pytest.mark.parametrize("held", [b"", b"secret", b"-----BEGIN PRIVATE KEY-----\n"])
def test_what_is_no_key_signs_nothing(held: bytes, tmp_path: Path) -> None:
    (tmp_path / "key.pem").write_bytes(held)
    refused = pack("build", GOOD, tmp_path / "x.kiosk", "--sign", tmp_path / "key.pem")
    assert "key.pem is not a private key that packs are signed with. kiosk pack key makes one.\n" in refused.stderr
    assert not (tmp_path / "x.kiosk").exists()


def test_without_the_extra_an_operator_is_told_what_to_install(
    site: Path, content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack("build", GOOD, tmp_path / "x.kiosk", "--sign", tmp_path / "key.pem")
    for name in [name for name in sys.modules if name.partition(".")[0] == "cryptography"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "cryptography", None)
    said = 'Error: Signatures need cryptography, which is not installed: pip install "museum-kiosk[packs]".\n'
    assert pack("key", tmp_path / "more.pem").stderr == said
    assert pack("build", GOOD, tmp_path / "y.kiosk", "--sign", tmp_path / "key.pem").stderr == said
    assert pack("install", tmp_path / "x.kiosk", "--site", site, "--data", content.parent).stderr == said
    assert pack("build", GOOD, tmp_path / "z.kiosk").exit_code == 0
    assert pack("install", tmp_path / "z.kiosk", "--data", content.parent).exit_code == 0
