"""Try the understanding of sentences, without a database or a platform."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from bot import SAMPLE
from bot.commands.running import fail


def understand(
    catalogue: Annotated[
        Path | None, typer.Option(help="A catalogue file with the names to know; the sample's when left out.")
    ] = None,
    explain: Annotated[  # noqa: FBT002 - a switch of the command line
        bool, typer.Option("--explain", help="Add which words said what, and what else each might mean.")
    ] = False,
) -> None:
    """
    Read sentences as JSON Lines on standard input, and write what each means.

    Each line needs `text` and `now`, an ISO time such as 2026-11-23T12:00.
    It may give `lang` (en if left out), `tz` (an IANA zone) and `id`, which the answer repeats.

    Example: echo '{"text": "atlas tomorrow 3-5pm", "now": "2026-11-23T10:00"}' | bellhop understand
    """
    from adapters.understanding.report import answers, catalogue_from

    try:
        names = catalogue_from(catalogue or SAMPLE)
    except OSError as trouble:
        fail(f"--catalogue: {catalogue} cannot be read: {trouble.strerror}")
    except ValueError:
        fail(f"--catalogue: {catalogue} is no catalogue: it must be a JSON list of resources, each with name and kind")
    for line in answers(sys.stdin, catalogue=names, explain=explain):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
