"""Introduce Bellhop to Slack."""

import json
from typing import Annotated

import typer

from bot.commands.running import fail


def slack_manifest(
    url: Annotated[
        str | None, typer.Option(help="Bellhop's public https address, for Slack over HTTP; Socket Mode when left out.")
    ] = None,
) -> None:
    """
    Print the manifest that makes the Slack app, as JSON.

    Examples: bellhop slack-manifest · bellhop slack-manifest --url https://bellhop.example.org
    """
    from adapters.slack.manifest import manifest

    if url is not None and not url.startswith("https://"):
        fail(f"--url: {url} must begin with https://, because Slack sends nothing elsewhere")
    request_url = f"{url.rstrip('/')}/slack/events" if url else None
    typer.echo(json.dumps(manifest(request_url=request_url), indent=2, ensure_ascii=False))
