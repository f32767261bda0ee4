"""Serve people: on the real platforms, or on a simulator of both."""

from typing import Annotated

import typer

from bot.commands.running import fail, faults_in_one_line, running

DEMO_PORT = 8765
HIGHEST_PORT = 65535
"""A port is 16 bits, RFC 9293, section 3.1."""


def run() -> None:
    """Serve Slack, Telegram or both, as the settings say, until stopped."""
    import asyncio

    from bot.database import open_ledger, opened

    with running() as settings:
        if settings.slack_bot_token is None and settings.telegram_bot_token is None:
            fail("nothing to run: set SLACK_BOT_TOKEN or TELEGRAM_BOT_TOKEN, or try “python -m bot demo”")
        with opened(settings) as (url, key):
            # Imported only now, so that a wrong setting or database is named without waiting for both platforms.
            from bot.lifecycle import serve
            from bot.wiring import wired

            bellhop = wired(settings, open_ledger(conninfo=url, key=key))
            asyncio.run(serve(bellhop, host=settings.bellhop_host, port=settings.bellhop_port))


def demo(
    port: Annotated[int, typer.Option(help="The page's port, or another one if that is taken.")] = DEMO_PORT,
) -> None:
    """Run everything against a simulator of both platforms, and print the address of a page to chat in."""
    if not 0 <= port <= HIGHEST_PORT:
        fail(f"--port: {port} is no port; type a number from 0 (any free one) to {HIGHEST_PORT}")
    import asyncio

    from bot import migrating
    from bot.demo import demonstrated
    from bot.embedded_postgres import embedded, secret_key
    from bot.lifecycle import stopped
    from bot.observability import configured
    from bot.settings import Folder

    async def demonstrate() -> None:
        async with demonstrated(conninfo=url, key=secret_key(folder), folder=folder, port=port) as simulator:
            typer.echo(f"\n  Bellhop is waiting at {simulator.url}   (Ctrl-C stops everything)\n")
            await stopped()
            typer.echo("  Good-bye.")

    configured(level="WARNING", form="console")
    folder = Folder().bellhop_data_dir / "demo"
    with faults_in_one_line(), embedded(folder) as url:
        migrating.upgrade(url)
        asyncio.run(demonstrate())
