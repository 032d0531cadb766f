"""``kiosk floor install``: an operator gets a unit that shows the exhibit from the machine's start."""

from __future__ import annotations

import getpass
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli import main
from kiosk.floor.units import UNIT, InstallError, Machine, install


def machine(tmp_path: Path, user: str = "kiosk", *options: str) -> Machine:
    return Machine(user, Path("/opt/kiosk/bin/kiosk"), options, tmp_path / "data")


def lines(unit: str) -> dict[str, str]:
    """Give what a unit says, by its keys."""
    return dict(line.split("=", 1) for line in unit.splitlines() if "=" in line and not line.startswith("#"))


def test_the_kiosk_is_started_again_without_end_and_watched(tmp_path: Path) -> None:
    said = lines(machine(tmp_path).unit)
    assert said["Type"] == "notify"
    assert said["NotifyAccess"] == "all", "the one who speaks is a child of cage"
    assert said["Restart"] == "always"
    assert said["StartLimitIntervalSec"] == "0"
    assert int(said["WatchdogSec"]) > 25
    assert said["ExecStart"] == "/usr/bin/cage -- /opt/kiosk/bin/kiosk serve"


def test_it_has_no_shell_and_may_write_only_its_data(tmp_path: Path) -> None:
    unit = machine(tmp_path).unit
    assert "sh -c" not in unit
    said = lines(unit)
    assert said["User"] == "kiosk"
    assert said["ReadWritePaths"] == str(tmp_path / "data")
    assert said["ProtectSystem"] == "strict"
    assert said["NoNewPrivileges"] == "yes"


def test_odd_names_of_folders_are_kept(tmp_path: Path) -> None:
    said = lines(machine(tmp_path, "kiosk", "/srv/50% light & dark").unit)
    assert said["ExecStart"].endswith("serve '/srv/50%% light & dark'")


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed here")
def test_systemd_finds_nothing_wrong(tmp_path: Path) -> None:
    file = tmp_path / UNIT
    there = Machine(getpass.getuser(), Path("/bin/true"), (), tmp_path)
    file.write_text(there.unit.replace("/usr/bin/cage -- ", "").replace("+/usr/bin/chvt 1", "/bin/true"))
    done = subprocess.run(["systemd-analyze", "verify", file], capture_output=True, text=True, timeout=60)
    assert [line for line in done.stderr.splitlines() if UNIT in line] == []


def test_root_and_nobody_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InstallError, match="must not run as root"):
        install(machine(tmp_path, "root"), tmp_path)
    with pytest.raises(InstallError, match="Make one: sudo adduser"):
        install(machine(tmp_path, "no-such-user"), tmp_path)
    assert not (tmp_path / UNIT).exists()


def test_a_kiosk_that_its_user_cannot_read_is_refused(tmp_path: Path) -> None:
    hidden = Machine("kiosk", Path("/root/kiosk/.venv/bin/kiosk"), (), tmp_path / "data")
    with pytest.raises(InstallError, match="Install the kiosk into /opt/kiosk"):
        install(hidden, tmp_path)


def test_the_unit_is_written_and_the_data_folder_is_the_users(tmp_path: Path) -> None:
    user = "nobody" if os.geteuid() == 0 else getpass.getuser()
    done = install(machine(tmp_path, user), tmp_path)
    assert (tmp_path / UNIT).read_text(encoding="utf-8").startswith("# Written by kiosk floor install.")
    assert (tmp_path / "data").owner() == user
    assert len(done) == 2


def test_an_operator_may_look_before_anything_is_written() -> None:
    done = CliRunner().invoke(main, ["floor", "install", "--user", "kiosk", "--dry-run"], catch_exceptions=False)
    assert done.exit_code == 0
    assert "ExecStart=/usr/bin/cage -- " in done.stdout
    assert "Nothing is written. This would be /etc/systemd/system/museum-kiosk.service" in done.stderr
