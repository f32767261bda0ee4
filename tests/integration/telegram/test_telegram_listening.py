"""Updates reach the reception: by polling and by webhook, each kept before it is acknowledged."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest
from structlog.testing import capture_logs

from adapters.chat.incoming import Incoming, Press, Sentence, Slash
from adapters.chat.platform import TryLater
from adapters.chat.replies import Reply
from adapters.chat.throttle import Throttle
from adapters.simulator.simulator import Person, Simulator
from adapters.telegram.app import BadToken, BadWebhook, TelegramPlatform
from tests.receptionist import Receptionist, listening

NUMBER_FOR_TEXT = json.dumps(
    {
        "update_id": 1,
        "message": {
            "message_id": 1,
            "date": 1,
            "chat": {"id": 1, "type": "private"},
            "from": {"id": 1, "is_bot": False, "first_name": "x"},
            "text": 7,
        },
    }
).encode()
SECRET = "X-Telegram-Bot-Api-Secret-Token"


async def test_a_sentence_is_answered_and_a_press_edits_with_a_note(
    simulator: Simulator, polling: Receptionist, mara: Person
) -> None:
    """By long polling a sentence is answered, and a press edits the answer and shows a note."""
    assert (await simulator.telegram.send(mara, "a <b> & c")).taken
    card = await simulator.telegram.next(mara)
    assert (card.text, card.labels) == ("a <b> & c", ("Go",))

    assert (await simulator.telegram.press(mara, card, "Go")).taken
    edited = await simulator.telegram.until(mara, lambda message: message.text == "pressed ok:1")
    assert (edited.id, edited.labels) == (card.id, ())
    assert [toast.text for toast in simulator.telegram.toasts(mara)] == ["Done"]
    assert [type(each) for each in polling.handled] == [Sentence, Press]


@pytest.mark.usefixtures("polling")
async def test_the_menu_shows_the_commands(simulator: Simulator, mara: Person) -> None:
    """The menu has the commands and descriptions that were passed in."""
    assert simulator.telegram.menu(mara) == [
        {"command": "book", "description": "Book something"},
        {"command": "help", "description": "Help"},
    ]


@pytest.mark.usefixtures("polling")
async def test_only_the_kinds_in_use_are_asked_for(simulator: Simulator, mara: Person) -> None:
    """The list of kinds is sent with every request, because leaving it out keeps an older one."""
    await simulator.until(lambda: simulator.telegram.polls > 0)
    assert (await simulator.telegram.block(mara)).trouble == "not in allowed_updates"


async def test_a_repeated_update_is_handled_once(simulator: Simulator, polling: Receptionist, mara: Person) -> None:
    """A repeated update is acknowledged and dropped."""
    first = await simulator.telegram.send(mara, "orion")
    again = await simulator.telegram.redeliver(first)
    assert (again.taken, again.delivery) == (True, first.delivery)
    await simulator.telegram.send(mara, "the end")
    await simulator.telegram.until(mara, lambda message: message.author == "bot" and message.text == "the end")
    assert [each.delivery for each in polling.handled] == [each.delivery for each in polling.kept]


async def test_numbers_that_jump_down_after_a_silence_still_arrive(
    simulator: Simulator, polling: Receptionist, mara: Person
) -> None:
    """Updates with lower ids than before, as after a week of silence, still arrive."""
    await simulator.telegram.send(mara, "before", delivery=900_000_000)
    assert (await simulator.telegram.send(mara, "after", delivery=17)).taken
    assert [each.delivery for each in polling.kept] == ["900000000", "17"]


async def test_an_update_is_acknowledged_only_when_it_is_kept(
    simulator: Simulator, platform: TelegramPlatform, mara: Person
) -> None:
    """While the ledger is slow, Telegram still holds the update."""
    ledger = SlowLedger(platform)
    platform.attach(ledger)
    await platform.start()
    sending = asyncio.ensure_future(simulator.telegram.send(mara, "orion"))
    async with asyncio.timeout(5):
        await ledger.asked.wait()
    assert (simulator.telegram.pending, sending.done()) == (1, False)
    ledger.gate.set()
    assert (await sending).taken
    await platform.stop()


class SlowLedger(Receptionist):
    """Keeps only once its gate is open."""

    def __init__(self, platform: TelegramPlatform) -> None:
        super().__init__(platform, lambda _: ())
        self.gate.clear()
        self.asked = asyncio.Event()

    async def keep(self, incoming: Incoming) -> bool:
        """Wait for the gate."""
        self.asked.set()
        await self.gate.wait()
        return await super().keep(incoming)


async def test_a_person_is_answered_in_order_and_holds_up_nobody_else(
    simulator: Simulator, platform: TelegramPlatform, mara: Person, jonas: Person
) -> None:
    """A second message waits for the first of its chat, while other chats' do not."""
    async with listening(platform) as receptionist:
        receptionist.gate.clear()
        await simulator.telegram.send(mara, "one")
        await simulator.telegram.send(mara, "two")
        await simulator.telegram.send(jonas, "mine")
        assert len(receptionist.kept) == 3
        receptionist.gate.set()
        await simulator.telegram.until(mara, lambda message: message.author == "bot" and message.text == "two")
        await simulator.telegram.next(jonas)
    mine = [each.text for each in receptionist.handled if isinstance(each, Sentence) and each.text != "mine"]
    assert mine == ["one", "two"]


async def test_a_slow_answer_stops_the_button_first(simulator: Simulator, polling: Receptionist, mara: Person) -> None:
    """After a second the button stops spinning without a note, and the edit follows."""
    await simulator.telegram.send(mara, "orion")
    card = await simulator.telegram.next(mara)
    polling.gate.clear()
    await simulator.telegram.press(mara, card, "Go")
    assert simulator.telegram.unanswered(mara) == 1
    await simulator.until(lambda: simulator.telegram.unanswered(mara) == 0)
    assert len(polling.handled) == 1
    polling.gate.set()
    await simulator.telegram.until(mara, lambda message: message.text == "pressed ok:1")
    assert len(simulator.calls.of("answerCallbackQuery")) == 1


async def test_a_press_that_gets_no_answer_stops_spinning(
    simulator: Simulator, polling: Receptionist, mara: Person
) -> None:
    """The button stops spinning even if the press gets no answer."""
    await simulator.telegram.send(mara, "orion")
    card = await simulator.telegram.next(mara)
    polling.replies = lambda _: ()
    await simulator.telegram.press(mara, card, "Go")
    await simulator.until(lambda: simulator.telegram.unanswered(mara) == 0)


@pytest.mark.parametrize("fault", ["server_error", "lost_reply", "too_many_requests"])
async def test_polling_outlives_every_fault(
    simulator: Simulator, platform: TelegramPlatform, mara: Person, fault: str
) -> None:
    """Polling logs a fault once, waits and goes on; meanwhile the platform is not ready."""
    inject = getattr(simulator.faults, fault)
    with capture_logs() as logs:
        async with listening(platform) as receptionist:
            inject("getUpdates", times=2, **({"retry_after": 0} if fault == "too_many_requests" else {}))
            for words in ("one", "two", "three"):
                await simulator.telegram.send(mara, words)
            await simulator.telegram.until(mara, lambda message: message.author == "bot" and message.text == "three")
            assert platform.ready()
    assert len(receptionist.handled) == 3
    assert len([entry for entry in logs if entry["event"] == "polling interrupted"]) in {1, 2}


async def test_two_pollers_end_with_both_alive(simulator: Simulator, polling: Receptionist, mara: Person) -> None:
    """Of two pollers Telegram refuses the older one with 409; it waits and retries, and messages are answered."""
    other = TelegramPlatform(simulator.telegram_bot_token, api_url=simulator.telegram_api_url, first_wait=0.01)
    async with listening(other) as second:
        await simulator.until(lambda: any(call.status == 409 for call in simulator.calls.of("getUpdates")))
        await simulator.telegram.send(mara, "orion")
        await simulator.telegram.next(mara)
    assert polling.handled or second.handled
    assert (await simulator.telegram.send(mara, "vega")).taken


async def test_only_the_holder_of_the_lock_polls(simulator: Simulator, mara: Person) -> None:
    """A second replica stands by, ready, and polls when the first one stops."""
    lock = asyncio.Lock()

    @asynccontextmanager
    async def turn() -> AsyncIterator[None]:
        async with lock:
            yield

    first, second = (
        TelegramPlatform(
            simulator.telegram_bot_token, api_url=simulator.telegram_api_url, poll_lock=turn, first_wait=0.01
        )
        for _ in range(2)
    )
    async with listening(first) as active:
        await simulator.until(lambda: simulator.telegram.polls > 0)
        async with listening(second) as standby:
            assert (await simulator.telegram.send(mara, "one")).taken
            assert second.ready()
            assert standby.kept == []
            await first.stop()
            assert (await simulator.telegram.send(mara, "two")).taken
    assert (len(active.kept), len(standby.kept)) == (1, 1)
    assert not [call for call in simulator.calls.of("getUpdates") if call.status == 409]


async def test_polling_outlives_a_lock_that_cannot_be_had(simulator: Simulator, mara: Person) -> None:
    """While the lock's keeper is away the bot is not ready; afterwards it polls."""
    away = asyncio.Event()
    opened = asyncio.Event()

    @asynccontextmanager
    async def turn() -> AsyncIterator[None]:
        if not opened.is_set():
            away.set()
            raise ConnectionError
        yield

    platform = TelegramPlatform(
        simulator.telegram_bot_token, api_url=simulator.telegram_api_url, poll_lock=turn, first_wait=0.01
    )
    async with listening(platform):
        async with asyncio.timeout(5):
            await away.wait()
        assert not platform.ready()
        opened.set()
        assert (await simulator.telegram.send(mara, "orion")).taken
        assert platform.ready()


async def test_stopping_finishes_what_is_under_way(
    simulator: Simulator, platform: TelegramPlatform, mara: Person
) -> None:
    """The answer still goes out."""
    async with listening(platform) as receptionist:
        receptionist.gate.clear()
        await simulator.telegram.send(mara, "orion")
        stopping = asyncio.ensure_future(receptionist.stop())
        await asyncio.sleep(0)
        receptionist.gate.set()
        await stopping
        assert [message.text for message in simulator.telegram.messages(mara)] == ["orion", "orion"]
        assert not platform.ready()


async def test_a_webhook_is_kept_then_answered(simulator: Simulator, webhook: Receptionist, mara: Person) -> None:
    """Updates posted to the webhook are kept, then answered; secret and kinds are set with it."""
    webhook.gate.clear()
    answer = await simulator.telegram.send(mara, "/book orion")
    assert (answer.status, len(webhook.kept), webhook.handled) == (200, 1, [])
    webhook.gate.set()
    assert (await simulator.telegram.next(mara)).text == "orion"
    assert isinstance(webhook.kept[0], Slash)
    assert (await simulator.telegram.redeliver(answer)).status == 200
    assert len(webhook.kept) == 1
    [call] = simulator.calls.of("setWebhook")
    kinds = ("message", "edited_message", "callback_query", "inline_query", "chosen_inline_result", "guest_message")
    assert json.loads(call.arguments["allowed_updates"]) == list(kinds)
    assert simulator.telegram.webhook_url.endswith("/telegram/webhook")
    assert webhook.platform.ready()


@pytest.mark.parametrize("secret", [None, "", "s3cre", "s3crét"])
async def test_a_wrong_secret_is_refused_and_nothing_processed(
    simulator: Simulator, webhook: Receptionist, mara: Person, secret: str | None
) -> None:
    """A post without the webhook's secret gets 401."""
    update = (await simulator.telegram.send(mara, "known")).sent | {"update_id": 1}
    headers = {} if secret is None else {SECRET.encode(): secret.encode()}
    async with httpx.AsyncClient() as stranger:
        refused = await stranger.post(simulator.telegram.webhook_url, json=update, headers=headers)
    assert refused.status_code == 401
    assert len(webhook.kept) == 1


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"\xff",
        b"[]",
        b"7",
        b"{}",
        b"[" * 100_000,
        b'{"update_id": 1, "message": {"text": "x"}}',
        NUMBER_FOR_TEXT,
    ],
)
async def test_a_malformed_body_is_refused_with_one_line(
    simulator: Simulator, webhook: Receptionist, body: bytes
) -> None:
    """A malformed body gets 400 and one log line."""
    with capture_logs() as logs:
        async with httpx.AsyncClient() as telegram:
            refused = await telegram.post(simulator.telegram.webhook_url, content=body, headers={SECRET: "s3cret"})
    assert refused.status_code == 400
    assert [entry["event"] for entry in logs if entry["log_level"] != "debug"] == ["update not readable"]
    assert webhook.kept == []


async def test_a_webhook_that_is_not_started_asks_to_come_back(simulator: Simulator, webhook: Receptionist) -> None:
    """A post before the start or after the end gets 503, so that Telegram repeats it."""
    await webhook.platform.stop()
    async with httpx.AsyncClient() as telegram:
        late = await telegram.post(simulator.telegram.webhook_url, json={"update_id": 1}, headers={SECRET: "s3cret"})
    assert late.status_code == 503


async def test_polling_takes_an_old_webhook_away(
    simulator: Simulator, webhook: Receptionist, platform: TelegramPlatform, mara: Person
) -> None:
    """Polling removes an old webhook, because of which Telegram would answer 409."""
    await webhook.platform.stop()
    async with listening(platform):
        await simulator.until(lambda: simulator.telegram.polls > 0)
        assert simulator.telegram.webhook_url == ""
        assert (await simulator.telegram.send(mara, "orion")).taken


@pytest.mark.parametrize("token", ["", "nonsense", "1:wrong", "a token", "https://example.org"])
async def test_a_wrong_token_is_one_line_without_the_token(simulator: Simulator, token: str) -> None:
    """A refused token gives BadToken with one line that lacks the token."""
    with pytest.raises(BadToken) as refusal:
        await TelegramPlatform(token, api_url=simulator.telegram_api_url).introduce()
    assert str(refusal.value) == "TELEGRAM_BOT_TOKEN: Telegram does not know this bot token"


async def test_an_address_telegram_does_not_take_is_one_line(simulator: Simulator) -> None:
    """A refused webhook address or secret gives BadWebhook with one line."""
    url, token = simulator.telegram_api_url, simulator.telegram_bot_token
    platform = TelegramPlatform(token, api_url=url, webhook_url="http://example.org/hook")
    with pytest.raises(BadWebhook, match="https"):
        await platform.start()
    with pytest.raises(BadWebhook, match="secret"):
        TelegramPlatform(token, api_url=url, webhook_secret="not möglich")


async def test_the_start_waits_for_a_telegram_that_stumbles(simulator: Simulator, platform: TelegramPlatform) -> None:
    """A start survives a few faults of Telegram; after more it gives TryLater."""
    simulator.faults.server_error("getMe", times=3)
    await platform.introduce()
    assert platform.workspace == str(simulator.telegram.bot_id)
    assert platform.deep_link("aZ09-_") == f"https://t.me/{simulator.telegram.bot_username}?start=aZ09-_"
    await platform.stop()

    other = TelegramPlatform(simulator.telegram_bot_token, api_url=simulator.telegram_api_url, first_wait=0.01)
    simulator.faults.server_error("getMe", times=4)
    with pytest.raises(TryLater):
        await other.introduce()
    await other.stop()


@pytest.mark.parametrize("method", ["getMe", "setWebhook"])
async def test_a_start_keeps_the_wait_that_telegram_asks_for(simulator: Simulator, method: str) -> None:
    """A 429 at the start is a pause like any other: nothing is asked again before it is over."""
    throttle = Throttle(paced=False)
    token, url = simulator.telegram_bot_token, simulator.telegram_api_url
    simulator.faults.too_many_requests(method, retry_after=17)
    for _ in range(2):
        platform = TelegramPlatform(
            token, api_url=url, webhook_url="https://example.org", throttle=throttle, first_wait=0.01
        )
        with pytest.raises(TryLater) as later:
            await platform.start()
        assert later.value.limited
        await platform.stop()
    assert len(simulator.calls.of(method)) == 1


@pytest.mark.parametrize("token", ["", "x" * 65, "a b", "ä", "a&b"])
async def test_a_link_carries_only_what_telegram_takes(platform: TelegramPlatform, token: str) -> None:
    """A start token that Telegram would drop is refused."""
    with pytest.raises(ValueError, match="start token"):
        platform.deep_link(token)


async def test_a_group_hears_only_what_is_meant_for_it(
    simulator: Simulator, polling: Receptionist, mara: Person
) -> None:
    """In a group the mention is removed, and the answer comes in private unless it is for the channel."""
    simulator.telegram.patience = 0.2
    await simulator.telegram.send(mara, "/start")
    started = await simulator.telegram.next(mara)
    polling.replies = lambda each: (Reply((each.text.upper(),)),) if isinstance(each, Sentence) else ()
    await simulator.telegram.send(mara, f"@{simulator.telegram.bot_username} orion", group=True)
    answer = await simulator.telegram.next(mara, after=started)
    assert (answer.text, answer.conversation) == ("ORION", str(mara.telegram_user))


async def test_neither_token_nor_texts_reach_the_log(
    simulator: Simulator, platform: TelegramPlatform, mara: Person, caplog: pytest.LogCaptureFixture
) -> None:
    """The logs of the HTTP client and of the library, which name tokens and texts, are silenced."""
    caplog.set_level(logging.DEBUG)
    with capture_logs() as logs:
        async with listening(platform):
            simulator.faults.server_error("sendMessage")
            await simulator.telegram.send(mara, "482 913")
            await simulator.telegram.send(mara, "orion")
            await simulator.telegram.next(mara)
    said = str(logs) + "".join(each.getMessage() for each in caplog.records if not each.name.startswith("uvicorn"))
    assert simulator.telegram_bot_token.partition(":")[2] not in said
    assert "482 913" not in said
