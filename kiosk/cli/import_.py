"""``kiosk import``."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("import")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.argument("out", metavar="OUT", type=click.Path(path_type=Path))
@click.option("--language", metavar="TAG", default="en", help="The language of the timeline's words; en when left out.")
def import_timeline(file: Path, out: Path, language: str) -> None:
    """Make a new gallery OUT of a timeline made for TimelineJS: FILE is its JSON, or its sheet as CSV."""
    from kiosk.content.wording import of_imports
    from kiosk.desk.refusal import carried_out
    from kiosk.desk.timelinejs.gallery import import_timeline

    came = carried_out(lambda: import_timeline(file, out, language))
    if came.dropped:
        click.echo(of_imports.left_out([str(one) for one in came.dropped]))
    click.echo(of_imports.imported(came.panels, came.eras, len(came.warnings), out, came.exhibit))
