"""The command line: one function for each thing that the person who runs Bellhop can ask for."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Annotated

import typer

from adapters.chat.understanding.report import answers, catalogue_from
from adapters.slack.manifest import manifest
from adapters.telegram.links import public_link
from bot import migrating
from bot.demo import demonstrated
from bot.embedded_postgres import embedded, secret_key
from bot.lifecycle import serve, stopped
from bot.observability import configured
from bot.sample import drafts
from bot.settings import BadSettings, Settings, load
from bot.wiring import desk, wired
from core.clock import SystemClock
from core.desk import Desk
from core.errors import Unavailable
from core.use_cases.invite import invite_members, invite_owner
from core.use_cases.settle_organization import only_organization
from core.use_cases.stock import stock

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    help="Bellhop: a chat-bot for booking shared things, on Slack and on Telegram.",
    pretty_exceptions_enable=False,
)

USAGE = 2
"""The exit code of everything that a person has to set right first."""


@app.command()
def demo(
    port: Annotated[int, typer.Option(help="The page's port; 0 takes any free one.")] = 8765,
    fresh: Annotated[bool, typer.Option("--fresh", help="Forget earlier demos first.")] = False,  # noqa: FBT002 - an option
) -> None:
    """Run everything against a simulator of both platforms, and print the address of a page to chat in."""
