"""A simulator, and tiny apps that echo, over every way the real clients connect."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, ContextTypes, MessageHandler, filters

from adapters.simulator.server import LoopbackServer
from adapters.simulator.simulator import Simulator

Ack = Callable[..., Awaitable[Any]]
Payload = dict[str, Any]
TelegramApp = Application[Any, Any, Any, Any, Any, Any]


def blocks(text: str, label: str, value: str) -> list[Payload]:
    """Return a section with one button under it."""
    button = {"type": "button", "action_id": "go", "text": {"type": "plain_text", "text": label}, "value": value}
    section = {"type": "section", "text": {"type": "mrkdwn", "text": text}}
    return [section, {"type": "actions", "block_id": "row", "elements": [button]}]


def echo_slack(simulator: Simulator) -> AsyncApp:
    """Return a bolt app that repeats commands and messages, and edits what is pressed."""
    app = AsyncApp(
        signing_secret=simulator.slack_signing_secret,
        client=AsyncWebClient(token=simulator.slack_bot_token, base_url=simulator.slack_api_url),
    )

    async def command(ack: Ack, command: Payload, respond: Ack) -> None:
        await ack()
        await respond(text=command["text"], blocks=blocks(f"*{command['text']}*", "Go", "1"))

    async def message(event: Payload, client: AsyncWebClient) -> None:
        await client.chat_postMessage(
            channel=event["channel"], text=event["text"], blocks=blocks(f"*{event['text']}*", "Go", "1")
        )

    async def pressed(ack: Ack, body: Payload, respond: Ack, client: AsyncWebClient) -> None:
        await ack()
        if body["container"]["is_ephemeral"]:
            await respond(text="done", replace_original=True)
        else:
            await client.chat_update(channel=body["channel"]["id"], ts=body["container"]["message_ts"], text="done")

    app.command("/book")(command)
    app.event("message")(message)
    app.event("app_mention")(message)
    app.action("go")(pressed)
    return app


async def echo_text(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    """Repeat what was written, in bold, with a button."""
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Go", callback_data="1")]])
    if update.effective_message and update.effective_message.text_html:
        await update.effective_message.reply_html(f"<b>{update.effective_message.text_html}</b>", reply_markup=keyboard)


async def press_done(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer the press and edit the message."""
    if update.callback_query:
        await update.callback_query.answer("Pressed")
        await update.callback_query.edit_message_text("done")


def echo_telegram(simulator: Simulator) -> TelegramApp:
    """Return an application that repeats messages and edits what is pressed."""
    builder = Application.builder().token(simulator.telegram_bot_token)
    builder = builder.base_url(f"{simulator.telegram_api_url}/bot").base_file_url(
        f"{simulator.telegram_api_url}/file/bot"
    )
    application: TelegramApp = builder.build()
    application.add_handler(MessageHandler(filters.TEXT, echo_text))
    application.add_handler(CallbackQueryHandler(press_done))
    return application


@asynccontextmanager
async def serving(routes: list[Route]) -> AsyncIterator[str]:
    """Serve the routes on loopback and give their address."""
    server = LoopbackServer(Starlette(routes=routes))
    await server.start(0)
    try:
        yield f"http://127.0.0.1:{server.port}"
    finally:
        await server.stop()


@asynccontextmanager
async def polling(application: TelegramApp) -> AsyncIterator[TelegramApp]:
    """Run the application by long polling."""
    async with application:
        await application.start()
        if application.updater:
            await application.updater.start_polling(poll_interval=0, timeout=5)
        yield application
        if application.updater:
            await application.updater.stop()
        await application.stop()


@pytest.fixture
async def slack_over_http(simulator: Simulator) -> AsyncIterator[AsyncApp]:
    """Run the echo over signed requests."""
    app = echo_slack(simulator)
    handler = AsyncSlackRequestHandler(app)

    async def events(request: Request) -> Response:
        return await handler.handle(request)

    async with serving([Route("/slack/events", events, methods=["POST"])]) as url:
        simulator.slack.request_url = f"{url}/slack/events"
        yield app


@pytest.fixture
async def slack_over_socket(simulator: Simulator) -> AsyncIterator[AsyncSocketModeHandler]:
    """Run the echo over Socket Mode."""
    handler = AsyncSocketModeHandler(echo_slack(simulator), simulator.slack_app_token)
    await handler.connect_async()
    await simulator.slack.until_connected()
    yield handler
    await handler.close_async()


@pytest.fixture
async def telegram_polling(simulator: Simulator) -> AsyncIterator[TelegramApp]:
    """Run the echo by long polling."""
    async with polling(echo_telegram(simulator)) as application:
        yield application
