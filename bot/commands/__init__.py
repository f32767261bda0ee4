"""
Operator commands, one module for each group.

Their modules import next to nothing: `bellhop --help` reads all of them, and each command imports what it needs when
it runs.
"""

import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from bot import __version__
from bot.commands import (
    attributes,
    audit,
    backing_up,
    blackouts,
    bookings,
    certificates,
    database,
    examining,
    groups,
    invitations,
    joining,
    kinds,
    naming,
    people,
    reporting,
    resources,
    retention,
    rules,
    sample,
    serving,
    sites,
    slack,
    tokens,
    transfer,
    understanding,
    webhooks,
    words,
    workspaces,
)


class Commands(TyperGroup):
    """The commands; what is wrong with how one was called is said in one line."""

    def main(self, *args: Any, **extra: Any) -> Any:  # noqa: ANN401 - as typer has it
        """Run the command that is named, and end with its exit code."""
        try:
            ended = super().main(*args, **{**extra, "standalone_mode": False})
        except typer.TyperException as wrong:
            # The help of a group that was called without a command is printed by then.
            if said := " ".join(wrong.format_message().split()):
                typer.echo(f"bellhop: {said.rstrip('.')}; --help says how it is written", err=True)
            sys.exit(wrong.exit_code)
        sys.exit(ended if isinstance(ended, int) else 0)


app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Bellhop: a chat-bot for booking shared things, on Slack and on Telegram.",
)


def _print_version(asked: bool) -> None:  # noqa: FBT001 - typer hands the value over by position
    if asked:
        typer.echo(f"Bellhop {__version__}")
        raise typer.Exit


@app.callback()
def options(
    *,
    version: Annotated[
        bool, typer.Option("--version", help="Print Bellhop's version.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    """Take the options that stand before a command; `--version` prints and ends."""


# The order of the help page: what everybody needs first.
for command in (
    serving.run,
    serving.demo,
    database.migrate,
    sample.sample,
    invitations.owner,
    invitations.invite,
    naming.rename,
    reporting.report,
    reporting.chances,
    backing_up.backup,
    backing_up.restore,
    retention.retention,
    examining.doctor,
    transfer.export,
    transfer.undo_import,
    understanding.understand,
    slack.slack_manifest,
    tokens.mcp,
):
    app.command()(command)

app.command("import")(transfer.import_)
people.people.command("join")(joining.join)

grouped = {
    "resources": resources.resources,
    "people": people.people,
    "groups": groups.groups,
    "invitations": invitations.invitations,
    "join-requests": invitations.join_requests,
    "certificates": certificates.certificates,
    "sites": sites.sites,
    "workspaces": workspaces.workspaces,
    "webhooks": webhooks.webhooks,
    "kinds": kinds.kinds,
    "attributes": attributes.attributes,
    "bookings": bookings.bookings,
    "blackouts": blackouts.blackouts,
    "rules": rules.rules,
    "words": words.words,
    "tokens": tokens.tokens,
    "audit": audit.audit,
}
for name, group in grouped.items():
    app.add_typer(group, name=name)
