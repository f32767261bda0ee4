"""The unchanged python-telegram-bot against the stand-in of Telegram."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    MenuButtonCommands,
    MenuButtonWebApp,
    WebAppInfo,
)
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter
from telegram.ext import Application

from adapters.simulator.server import LoopbackServer
from adapters.simulator.simulator import Person, Simulator

Polling = Application[Any, Any, Any, Any, Any, Any]


@pytest.fixture
async def bot(simulator: Simulator) -> AsyncIterator[Bot]:
    """Give a bot that speaks and does not listen."""
    async with Bot(simulator.telegram_bot_token, base_url=f"{simulator.telegram_api_url}/bot") as speaking:
        yield speaking


@pytest.mark.usefixtures("telegram_polling")
async def test_a_message_is_answered_and_its_button_edits_in_place(
    simulator: Simulator, mara: Person, jonas: Person
) -> None:
    """Polling takes the message; the answer is bold, its button spins until answered, and the text is edited."""
    answer = await simulator.telegram.send(mara, "a < b & c")
    card = await simulator.telegram.next(mara)
    assert answer.taken
    assert (card.text, card.labels) == ("a < b & c", ("Go",))
    assert card.entities == ({"type": "bold", "offset": 0, "length": 9},)
    assert simulator.telegram.messages(jonas) == []

    assert (await simulator.telegram.press(mara, card, "Go")).taken
    await simulator.telegram.until(mara, lambda message: message.id == card.id and message.text == "done")
    assert [toast.text for toast in simulator.telegram.toasts(mara)] == ["Pressed"]
    assert simulator.telegram.unanswered(mara) == 0


@pytest.mark.usefixtures("telegram_polling")
async def test_the_same_update_can_be_delivered_again(simulator: Simulator, mara: Person) -> None:
    """After a crash Telegram repeats an update with its id; the library handles it twice."""
    first = await simulator.telegram.send(mara, "hello")
    again = await simulator.telegram.redeliver(first)
    assert first.delivery == again.delivery
    await simulator.until(lambda: len(simulator.calls.of("sendMessage")) == 2)


async def test_a_webhook_gets_the_secret_and_the_update(simulator: Simulator, bot: Bot, mara: Person) -> None:
    """Updates are posted with the secret token, only the kinds asked for, and polling is refused meanwhile."""
    seen: list[tuple[str | None, Any]] = []

    async def hook(request: Request) -> Response:
        seen.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), await request.json()))
        return Response()

    server = LoopbackServer(Starlette(routes=[Route("/hook", hook, methods=["POST"])]))
    await server.start(0)
    try:
        url = f"http://127.0.0.1:{server.port}/hook"
        await bot.set_webhook(url, secret_token="s3cret", allowed_updates=["message"])
        assert (await simulator.telegram.send(mara, "/start hello")).status == 200
        assert (await simulator.telegram.block(mara)).trouble == "not in allowed_updates"
        with pytest.raises(Conflict, match="webhook is active"):
            await bot.get_updates()
        assert (await bot.get_webhook_info()).url == url
    finally:
        await server.stop()
    [(secret, update)] = seen
    assert secret == "s3cret"
    assert update["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]


async def test_the_first_of_two_pollers_is_told_that_another_came(simulator: Simulator, bot: Bot) -> None:
    """Telegram ends the older getUpdates with 409."""
    async with Bot(simulator.telegram_bot_token, base_url=f"{simulator.telegram_api_url}/bot") as other:
        first = asyncio.ensure_future(bot.get_updates(timeout=5))
        await simulator.until(lambda: simulator.telegram.polls > 0)
        second = await other.get_updates(timeout=0)
    with pytest.raises(Conflict, match="terminated by other getUpdates"):
        await first
    assert second == ()


@pytest.mark.usefixtures("telegram_polling")
async def test_groups_show_the_bot_only_what_privacy_mode_lets_through(
    simulator: Simulator, mara: Person, jonas: Person
) -> None:
    """Commands, mentions and replies arrive, small talk does not; everybody reads the answer."""
    assert not (await simulator.telegram.send(mara, "nice weather", group=True)).taken
    assert not (await simulator.telegram.send(mara, "/book@other_bot", group=True)).taken
    assert (await simulator.telegram.send(mara, f"/book@{simulator.telegram.bot_username}", group=True)).taken
    card = await simulator.telegram.next(jonas)
    assert (await simulator.telegram.send(jonas, "thanks", group=True, reply_to=card)).taken


async def test_a_group_that_became_a_supergroup_tells_its_new_id(simulator: Simulator, bot: Bot) -> None:
    """Sending to the old id is refused with the new one, which works."""
    old = simulator.telegram.group
    await bot.send_message(old, "before")
    new = simulator.telegram.upgrade_group()
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(old, "after")
    assert moved.value.new_chat_id == new
    await bot.send_message(new, "after")


async def test_the_bot_cannot_write_first_nor_to_who_blocked_it(simulator: Simulator, bot: Bot, mara: Person) -> None:
    """A bot that was blocked and one that was never started get 403, each with its own sentence."""
    with pytest.raises(Forbidden, match="can't initiate conversation"):
        await bot.send_message(mara.telegram_user, "hello")
    simulator.telegram.patience = 0
    await simulator.telegram.open_link(mara, f"https://t.me/{simulator.telegram.bot_username}?start=abc")
    await bot.send_message(mara.telegram_user, "hello")
    await simulator.telegram.block(mara)
    with pytest.raises(Forbidden, match="blocked by the user"):
        await bot.send_message(mara.telegram_user, "hello")
    await simulator.telegram.unblock(mara)
    await bot.send_message(mara.telegram_user, "hello")


timedeltas = pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")
"""The library announces another type of retry_after whenever it raises RetryAfter."""


def keyboard(**button: Any) -> InlineKeyboardMarkup:
    """Return a keyboard of one button."""
    return InlineKeyboardMarkup([[InlineKeyboardButton("x", **button)]])


Attempt = Callable[[Bot, int], Awaitable[object]]


@pytest.mark.parametrize(
    ("error", "attempt"),
    [
        ("Chat not found", lambda bot, _: bot.send_message(1, "x")),
        ("Message text is empty", lambda bot, chat: bot.send_message(chat, " ")),
        ("Message is too long", lambda bot, chat: bot.send_message(chat, "x" * 4097)),
        ("Unsupported parse_mode", lambda bot, chat: bot.send_message(chat, "*x*", parse_mode="MarkdownV2")),
        ('unsupported start tag "h1" at byte offset 0', lambda bot, chat: bot.send_message(chat, "<h1>x", "HTML")),
        (
            "Button_data_invalid",
            lambda bot, chat: bot.send_message(chat, "x", reply_markup=keyboard(callback_data="é" * 33)),
        ),
        ("Message to edit not found", lambda bot, chat: bot.edit_message_text("x", chat, 1)),
        ("Message to delete not found", lambda bot, chat: bot.delete_message(chat, 1)),
        ("Query is too old", lambda bot, _: bot.answer_callback_query("1")),
        ("Bot_command_invalid", lambda bot, _: bot.set_my_commands([BotCommand("Book", "x")])),
        (
            "Button_copy_text_invalid",
            lambda bot, chat: bot.send_message(chat, "x", reply_markup=keyboard(copy_text=CopyTextButton("x" * 257))),
        ),
    ],
)
async def test_telegram_refuses_in_its_own_words(
    simulator: Simulator, bot: Bot, mara: Person, error: str, attempt: Attempt
) -> None:
    """Each wrong call gets the sentence that Telegram gives."""
    simulator.telegram.patience = 0
    await simulator.telegram.send(mara, "/start")
    with pytest.raises(BadRequest, match=error):
        await attempt(bot, mara.telegram_user)


async def test_an_edit_that_changes_nothing_is_said_to_be_none(simulator: Simulator, bot: Bot, mara: Person) -> None:
    """The same text and keyboard again is refused; another keyboard is an edit."""
    simulator.telegram.patience = 0
    await simulator.telegram.send(mara, "/start")
    sent = await bot.send_message(mara.telegram_user, "x")
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_text("x", mara.telegram_user, sent.message_id)
    await bot.edit_message_reply_markup(mara.telegram_user, sent.message_id, reply_markup=keyboard(callback_data="1"))
    assert simulator.telegram.messages(mara)[-1].labels == ("x",)


async def test_menus_are_kept_per_scope_and_language(simulator: Simulator, bot: Bot, mara: Person) -> None:
    """The most particular menu is shown; the general one elsewhere."""
    await bot.set_my_commands([BotCommand("help", "Help")])
    scope = BotCommandScopeAllPrivateChats()
    await bot.set_my_commands([BotCommand("book", "Book")], scope=scope, language_code="en")
    assert [command["command"] for command in simulator.telegram.menu(mara)] == ["book"]
    assert [command["command"] for command in simulator.telegram.menu(mara, group=True)] == ["help"]
    assert await bot.get_my_commands(scope, "en") == (BotCommand("book", "Book"),)


@timedeltas
async def test_faults_happen_once_and_a_lost_reply_has_still_sent(simulator: Simulator, bot: Bot, mara: Person) -> None:
    """429 carries retry_after, 500 does nothing, and a lost reply leaves the message there."""
    simulator.telegram.patience = 0
    await simulator.telegram.send(mara, "/start")
    simulator.faults.too_many_requests("sendMessage", retry_after=7)
    with pytest.raises(RetryAfter):
        await bot.send_message(mara.telegram_user, "one")
    simulator.faults.server_error("sendMessage")
    with pytest.raises(NetworkError):
        await bot.send_message(mara.telegram_user, "two")
    simulator.faults.lost_reply("sendMessage")
    with pytest.raises(NetworkError):
        await bot.send_message(mara.telegram_user, "three")
    assert [message.text for message in simulator.telegram.messages(mara)] == ["/start", "three"]


async def test_a_wrong_token_is_refused(simulator: Simulator) -> None:
    """Nothing is answered without the bot's token."""
    wrong = Bot("1:wrong", base_url=f"{simulator.telegram_api_url}/bot")
    with pytest.raises(InvalidToken):
        await wrong.initialize()
    await wrong.shutdown()


@timedeltas
async def test_rate_limits_hold_when_they_are_on(mara: Person) -> None:
    """A burst passes, then Telegram asks to wait a second per message and chat."""
    async with Simulator(rate_limits=True) as strict:
        strict.telegram.patience = 0
        await strict.telegram.send(mara, "/start")
        async with Bot(strict.telegram_bot_token, base_url=f"{strict.telegram_api_url}/bot") as speaking:
            for number in range(3):
                await speaking.send_message(mara.telegram_user, str(number))
            with pytest.raises(RetryAfter):
                await speaking.send_message(mara.telegram_user, "4")


async def test_a_page_opens_from_a_private_chat_and_by_https_alone(
    simulator: Simulator, bot: Bot, mara: Person
) -> None:
    """A button opens a page as the person who presses it; in a group, or without https, Telegram takes none."""
    simulator.telegram.started(mara)

    async def offers(chat: int, url: str) -> None:
        await bot.send_message(chat, "x", reply_markup=InlineKeyboardMarkup.from_button(button(url)))

    def button(url: str) -> InlineKeyboardButton:
        return InlineKeyboardButton("Go", web_app=WebAppInfo(url))

    await offers(mara.telegram_user, "https://example.org/board?on=1")
    sent = await simulator.telegram.next(mara)
    address = simulator.telegram.opens(mara, sent, "Go")
    assert address.startswith("https://example.org/board?on=1#tgWebAppData=")
    assert str(mara.telegram_user) in address
    with pytest.raises(BadRequest, match="Button_type_invalid"):
        await offers(simulator.telegram.group, "https://example.org/")
    with pytest.raises(BadRequest, match="only https links are allowed"):
        await offers(mara.telegram_user, "http://example.org/")

    await bot.set_chat_menu_button(menu_button=MenuButtonWebApp("Board", WebAppInfo("https://example.org/")))
    assert simulator.telegram.menu_app() == "Board"
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    assert simulator.telegram.menu_app() is None
