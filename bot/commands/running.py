"""The frame of every command: read the settings, and turn faults into one line."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from bot.settings import Settings

REFUSED = 1
"""The exit code when what was asked for is refused, or a check has found something."""
USAGE = 2
"""The exit code when a person has to set something right first."""
INTERRUPTED = 130
"""The exit code after Ctrl-C, as shells expect it."""

OrganizationName = Annotated[
    str | None, typer.Option("--organization", help="The organization's name; needed where there are several.")
]


@contextmanager
def running() -> "Iterator[Settings]":
    """Yield the settings, with logs set up as they say; end with one line for a fault that a person can set right."""
    from bot.observability import configured
    from bot.settings import load

    with faults_in_one_line():
        settings = load()
        configured(level=settings.bellhop_log_level, form=settings.bellhop_log_format)
        yield settings


@contextmanager
def faults_in_one_line() -> Iterator[None]:
    """End the command with one line for a fault that a person can set right; let every other fault through."""
    from adapters.chat.platform import BadSetting, TryLater
    from bot.refusals import Refused
    from bot.settings import BadSettings
    from core.errors import Unavailable

    try:
        yield
    except Refused as refusal:
        refuse(str(refusal))
    except (BadSettings, BadSetting) as wrong:
        fail(str(wrong))
    except TryLater as away:
        fail(f"not reachable now: {away}")
    except Unavailable:
        fail("the database cannot be reached now")
    except KeyboardInterrupt:
        raise typer.Exit(INTERRUPTED) from None


def refuse(line: str) -> NoReturn:
    """End the command with this line on standard error: it was understood, and is not done."""
    typer.echo(f"bellhop: {line}", err=True)
    raise typer.Exit(REFUSED)


def fail(line: str) -> NoReturn:
    """End the command with this line on standard error: something has to be set right first."""
    typer.echo(f"bellhop: {line}", err=True)
    raise typer.Exit(USAGE)
