"""``kiosk doctor``."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.cli.reading import EXHIBIT_OPTION, GALLERY


@click.command()
@GALLERY
@click.option("--site", "site_file", type=click.Path(path_type=Path), help="The site.yaml of this machine.")
@EXHIBIT_OPTION
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
def doctor(gallery: Path | None, site_file: Path | None, exhibit_id: str | None, as_json: bool) -> None:
    """Examine this machine: what is wrong, and what to do; the exit code is 1 where anything is wrong."""
    from datetime import datetime

    from kiosk.floor.doctor.examine import examine
    from kiosk.floor.doctor.patient import Patient
    from kiosk.floor.doctor.table import as_json as write_json
    from kiosk.floor.doctor.table import print_findings

    findings = examine(Patient(gallery, exhibit_id, site_file, datetime.now().astimezone()))
    if as_json:
        click.echo(write_json(findings))
    else:
        print_findings(findings)
    raise SystemExit(any(each.state == "wrong" for each in findings))
