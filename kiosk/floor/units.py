"""The systemd unit by which a machine shows the exhibit from its start, and nothing else.

It follows the unit that cage's own pages give, with what the kiosk needs: the watchdog, a restart without end
(systemd gives up after five starts in ten seconds unless told not to), and as few rights as a screen needs.
"""

from __future__ import annotations

import os
import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.wording import of_installing
from kiosk.floor.places import ENDED

NAME = "museum-kiosk"
UNIT = f"{NAME}.service"
UNITS = Path("/etc/systemd/system")

_UNIT = """\
# {heading}
[Unit]
Description=Museum kiosk
Wants=dbus.socket systemd-logind.service
After=systemd-user-sessions.service plymouth-quit-wait.service dbus.socket systemd-logind.service sound.target
Conflicts=getty@tty1.service
After=getty@tty1.service
StartLimitIntervalSec=0
ConditionPathExists=!/run/{name}/{ended}

[Service]
Type=notify
NotifyAccess=all
WatchdogSec=60
TimeoutStartSec=90
Restart=always
RestartSec=1
User={user}
PAMName=login
TTYPath=/dev/tty1
TTYReset=yes
TTYVHangup=yes
TTYVTDisallocate=yes
StandardInput=tty-fail
StandardOutput=journal
StandardError=journal
UtmpIdentifier=tty1
UtmpMode=user
Environment=QT_QPA_PLATFORM=wayland XDG_DATA_HOME=/var/lib
ExecStartPre=+/usr/bin/chvt 1
ExecStart=/usr/bin/cage -- {command}
NoNewPrivileges=yes
ProtectSystem=strict
ReadWritePaths={data}
RuntimeDirectory={name}
RuntimeDirectoryPreserve=yes
PrivateTmp=yes
ProtectKernelTunables=yes
ProtectKernelModules=yes
ProtectControlGroups=yes
RestrictSUIDSGID=yes
RestrictRealtime=yes
LockPersonality=yes

[Install]
WantedBy=graphical.target
"""


class InstallError(Exception):
    """The unit cannot be installed; the message is a sentence for the operator."""


@dataclass(frozen=True)
class Machine:
    """For whom the exhibit is shown, by which command, and where it keeps what it counts."""

    user: str
    kiosk: Path
    options: Sequence[str]
    data: Path

    @property
    def unit(self) -> str:
        """Give the text of the unit."""
        command = shlex.join([str(self.kiosk), "serve", *self.options])
        return _UNIT.format(
            heading=of_installing.heading(),
            user=self.user,
            name=NAME,
            ended=ENDED,
            # A percent sign means something to systemd.
            command=command.replace("%", "%%"),
            data=str(self.data).replace("%", "%%"),
        )


def install(machine: Machine, folder: Path = UNITS) -> list[str]:
    """Write the unit and the data folder; give what was done, and what is left to do. Raises ``InstallError``."""
    if machine.user == "root":
        raise InstallError(of_installing.not_root())
    if machine.kiosk.is_relative_to("/root"):
        raise InstallError(of_installing.in_roots_home(machine.kiosk))
    try:
        import pwd

        owner = pwd.getpwnam(machine.user)
    except (ImportError, KeyError):
        raise InstallError(of_installing.no_user(machine.user)) from None
    try:
        machine.data.mkdir(parents=True, exist_ok=True)
        os.chown(machine.data, owner.pw_uid, owner.pw_gid)
        (folder / UNIT).write_text(machine.unit, encoding="utf-8")
    except OSError as error:
        raise InstallError(of_installing.not_written(error)) from None
    return [of_installing.data_made(machine.data, machine.user), of_installing.unit_written(folder / UNIT)]
