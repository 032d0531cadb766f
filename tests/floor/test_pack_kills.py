"""Whatever becomes of the machine while content is switched, visitors see the old or the new, whole."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.floor.packs.fault import PackError
from kiosk.floor.packs.pointer import current_gallery
from kiosk.floor.packs.store import Store
from tests.floor.packs import LATER, NEW, OLD, gallery_in, installed, on_the_floor, pack, tree

ROOT = Path(__file__).parents[2]


def killed(work: str | Path, out: Path, start: Path) -> list[Path]:
    """Give the data folder of each machine that was killed at one step more, the last of which was not."""
    out.mkdir()
    subprocess.run([sys.executable, "-m", "tests.floor.killed", str(work), str(out), str(start)], check=True, cwd=ROOT)
    return sorted(out.iterdir(), key=lambda folder: int(folder.name))


def file_of(handle: int) -> str:
    """Give the path of an open file."""
    return str(Path(f"/proc/self/fd/{handle}").readlink())


def left_in(content: Path) -> list[str]:
    return sorted(path.name for path in content.iterdir())


@pytest.mark.timeout(300)
def test_a_machine_killed_at_any_step_of_an_installation_shows_the_old_or_the_new(
    old: Path, new: Path, later: Path, tmp_path: Path
) -> None:
    installed(tmp_path / "start" / "content", later, old)
    machines = killed(new, tmp_path / "killed", tmp_path / "start")
    galleries = {OLD: gallery_in(old), NEW: gallery_in(new)}
    seen = []
    for data in machines:
        content = data / "content"
        version, files = on_the_floor(content)
        assert files == galleries[version], data.name
        seen.append(version)
        store = installed(content, later)  # whatever was left behind is in nobody's way
        assert on_the_floor(content) == (LATER, gallery_in(later))
        assert left_in(content) == ["current", "lock", "versions"]
        assert len(list((content / "versions").iterdir())) == 2
        assert store.rollback().name == version
    assert len(machines) > 50
    assert seen == sorted(seen), "once the new is seen, the old does not come back"
    assert {*seen} == {OLD, NEW}
    assert seen.index(NEW) < len(machines) - 1


@pytest.mark.timeout(300)
def test_a_machine_killed_at_any_step_of_its_first_installation_shows_nothing_or_the_new(
    old: Path, new: Path, tmp_path: Path
) -> None:
    machines = killed(new, tmp_path / "killed", tmp_path / "none")
    seen = []
    for data in machines:
        content = data / "content"
        gallery = current_gallery(content)
        assert gallery is None or on_the_floor(content) == (NEW, gallery_in(new))
        seen.append(gallery is not None)
        installed(content, old)
        assert on_the_floor(content) == (OLD, gallery_in(old))
        assert left_in(content) == ["current", "lock", "versions"]
    assert seen == sorted(seen)
    assert {*seen} == {False, True}


def test_a_machine_killed_at_any_step_of_a_rollback_shows_the_one_or_the_other(
    old: Path, new: Path, later: Path, tmp_path: Path
) -> None:
    installed(tmp_path / "start" / "content", old, new)
    galleries = {OLD: gallery_in(old), NEW: gallery_in(new)}
    seen = []
    for data in killed("rollback", tmp_path / "killed", tmp_path / "start"):
        version, files = on_the_floor(data / "content")
        assert files == galleries[version]
        seen.append(version)
        other = Store(data / "content").rollback().name
        assert {version, other} == {OLD, NEW}
        installed(data / "content", later)
    assert seen == sorted(seen, reverse=True)
    assert {*seen} == {OLD, NEW}


def test_before_a_name_is_switched_all_that_it_leads_to_is_on_the_disk(
    old: Path, new: Path, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed(content, old)
    steps: list[tuple[str, str]] = []
    sync, rename, replace = os.fsync, os.rename, os.replace

    def name(path: object) -> str:
        return Path(str(path)).relative_to(content).as_posix()

    def heard_sync(handle: int) -> None:
        steps.append(("sync", name(file_of(handle))))
        sync(handle)

    def heard_rename(before: Path, after: Path) -> None:
        steps.append(("name", name(after)))
        rename(before, after)

    def heard_replace(before: Path, after: Path) -> None:
        steps.append(("name", name(after)))
        replace(before, after)

    monkeypatch.setattr(os, "fsync", heard_sync)
    monkeypatch.setattr(os, "rename", heard_rename)
    monkeypatch.setattr(os, "replace", heard_replace)
    installed(content, new)
    named, switched = steps.index(("name", "versions/2-summer")), steps.index(("name", "current"))
    gallery = content / "versions" / "2-summer"
    everything = {"incoming"} | {f"incoming/{path.relative_to(gallery).as_posix()}" for path in gallery.rglob("*")}
    assert {path for what, path in steps[:named] if what == "sync"} == everything
    assert steps[named + 1 :] == [
        ("sync", "versions"),
        ("sync", "."),
        ("sync", "current.new"),
        ("name", "current"),
        ("sync", "."),
    ]
    assert named < switched


def test_a_name_is_on_the_disk_only_after_the_bytes(old: Path, content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder is synced after the files in it, or it could name a file that is not there yet."""
    synced: list[str] = []
    sync = os.fsync

    def heard(handle: int) -> None:
        synced.append(file_of(handle))
        sync(handle)

    monkeypatch.setattr(os, "fsync", heard)
    installed(content, old)
    inside = [path for path in synced if "/incoming" in path]
    for path in inside:
        below = [other for other in inside if other.startswith(f"{path}/")]
        assert all(inside.index(other) < inside.index(path) for other in below)


@contextmanager
def small_disk(folder: Path, size: int) -> Iterator[Path]:
    """Put a disk of a few bytes in a folder; only the administrator may."""
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], capture_output=True)
    if mounted.returncode:
        pytest.skip("a small disk can be made only by the administrator")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_leaves_what_is_on_the_floor(old: Path, new: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 256 * 1024) as disk:
        content = disk / "content"
        installed(content, old)
        before, done = tree(content), []
        filler = disk / "filler"
        for left in range(0, 140 * 1024, 4096):
            filler.unlink(missing_ok=True)
            filler.write_bytes(bytes(shutil.disk_usage(disk).free - left))
            refused = pack("install", new, "--data", disk)
            done.append(refused.exit_code == 0)
            if refused.exit_code == 0:
                assert on_the_floor(content) == (NEW, gallery_in(new))
                break
            assert refused.stderr.endswith("cannot be written: no space left on device.\n")
            assert tree(content) == before
        assert done[-1]
        assert len(done) > 10


def test_a_disk_that_nothing_can_be_written_to_leaves_what_is_on_the_floor(
    old: Path, new: Path, later: Path, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", 2**20) as disk:
        installed(disk / "content", old, new)
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        for command in (("install", later), ("rollback",)):
            refused = pack(*command, "--data", disk)
            assert refused.exit_code == 1
            assert refused.stderr.endswith("cannot be written: read-only file system.\n")
        assert on_the_floor(disk / "content") == (NEW, gallery_in(new))
        assert pack("list", "--data", disk).exit_code == 0


def test_a_file_that_the_system_lets_nobody_finish_leaves_what_is_on_the_floor(
    old: Path, new: Path, content: Path
) -> None:
    store = installed(content, old)
    before = tree(content)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (500, limits[1]))
    try:
        with pytest.raises(PackError, match=r"cannot be written: file too large\.$"):
            store.install(new)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert tree(content) == before
    assert store.install(new)


def test_a_data_folder_that_is_a_file_is_told(old: Path, tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"")
    refused = pack("install", old, "--data", tmp_path / "data")
    assert refused.exit_code == 1
    assert "cannot be written:" in refused.stderr
