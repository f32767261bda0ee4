"""Serve people: on the real platforms, or on a simulator of both."""

from typing import Annotated

import typer

from bot.commands.running import fail, faults_in_one_line, running

DEMO_PORT = 8765


def run() -> None:
    """
    Serve Slack, Telegram or both, as the settings say, until stopped.

    Example: TELEGRAM_BOT_TOKEN=123456:ABC-DEF bellhop run
    """
    import asyncio

    from bot.database import open_ledger, opened
    from bot.tracing import collected

    with running() as settings:
        if not settings.slack and settings.telegram_bot_token is None:
            fail("nothing to run: set SLACK_BOT_TOKEN or TELEGRAM_BOT_TOKEN, or try “python -m bot demo”")
        endpoint = settings.otel_exporter_otlp_endpoint
        with collected(endpoint, share=settings.otel_traces_sampler_arg), opened(settings) as (url, key):
            # Imported only now, so that a wrong setting or database is named without waiting for both platforms.
            from bot.lifecycle import serve
            from bot.wiring import wired

            bellhop = wired(settings, open_ledger(conninfo=url, key=key, traced=endpoint is not None))
            asyncio.run(serve(bellhop, host=settings.bellhop_host, port=settings.bellhop_port))


def demo(
    port: Annotated[
        int | None,
        typer.Option(help=f"The page's port; 0 takes any free one. Unless set: BELLHOP_PORT, or else {DEMO_PORT}."),
    ] = None,
    *,
    fresh: Annotated[
        bool,
        typer.Option("--fresh", help="First delete the demo's bookings, chats and clock. There is no way back."),
    ] = False,
    empty: Annotated[
        bool,
        typer.Option("--empty", help="Begin without anything to book, to try how a place is set up; kept on its own."),
    ] = False,
) -> None:
    """
    Run everything against a simulator of both platforms, and print the address of a page to chat in.

    Examples: bellhop demo · bellhop demo --empty --port 0
    """
    import asyncio

    from bot import demo_folder, migrating
    from bot.demo_port import WantedPort
    from bot.embedded_postgres import embedded, secret_key
    from bot.observability import configured
    from bot.settings import HIGHEST_PORT, PORT_RANGE, load_demo

    if port is not None and not 0 <= port <= HIGHEST_PORT:
        fail(f"--port: {port} is no port; it {PORT_RANGE}")
    configured(level="WARNING", form="console")
    with faults_in_one_line():
        settings = load_demo()
        wanted = WantedPort.of(option=port, setting=settings.bellhop_port, otherwise=DEMO_PORT)
        folder = settings.bellhop_data_dir / ("empty-demo" if empty else "demo")
        with embedded(folder) as url:
            # Imported only now, so that a wrong setting is named without waiting for both platforms.
            from bot.demo import demonstrate

            if fresh:
                demo_folder.emptied(folder, url)
            migrating.upgrade(url)
            key = secret_key(folder)
            asyncio.run(demonstrate(conninfo=url, key=key, folder=folder, wanted=wanted, empty=empty))
