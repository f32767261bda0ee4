"""Introduce Bellhop to Slack."""

import json
from typing import Annotated

import typer

from bot.commands.running import fail


def slack_manifest(
    url: Annotated[
        str | None, typer.Option(help="Bellhop's public https address, for Slack over HTTP; Socket Mode when left out.")
    ] = None,
    *,
    any_workspace: Annotated[
        bool, typer.Option("--any-workspace", help="Any workspace can install the app by a link; needs --url.")
    ] = False,
) -> None:
    """
    Print the manifest that makes the Slack app, as JSON.

    Examples: bellhop slack-manifest · bellhop slack-manifest --url https://bellhop.example.org --any-workspace
    """
    from adapters.slack.manifest import manifest

    if any_workspace and url is None:
        fail("--any-workspace: needs --url, to which Slack brings people back")

    if url is not None and not url.startswith("https://"):
        fail(f"--url: {url} must begin with https://, because Slack sends nothing elsewhere")
    request_url = f"{url.rstrip('/')}/slack/events" if url else None
    typer.echo(
        json.dumps(
            manifest(request_url=request_url, installed_at=url if any_workspace else None, pages_at=url),
            indent=2,
            ensure_ascii=False,
        )
    )
