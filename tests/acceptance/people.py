"""A stage for stories: both real adapters, the simulator, a real database, and a clock moved by hand."""

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from psycopg import AsyncConnection
from pydantic import SecretStr

from adapters.calendars.fetching import Fetching
from adapters.simulator.messages import BOT, Message
from adapters.simulator.simulator import SAMPLE_PEOPLE, Person, Simulator
from adapters.simulator.slack_workspace import SlackWorkspace
from adapters.simulator.telegram_cloud import TelegramCloud
from bot.database import open_ledger
from bot.demo import settings_for
from bot.lifecycle import running
from bot.wiring import FETCHING, Bellhop, wired
from core.errors import Unavailable
from core.use_cases.bookings.answer_silence import answer_due
from core.use_cases.people.read_calendars import read_due
from core.use_cases.people.send_week import plan_weeks
from core.use_cases.people.turn_delegates import turn_due
from core.use_cases.series.extend import extend_due
from core.use_cases.series.look_after import look_after_due
from tests.stage import KEY, ManualClock

UNFOLD = "⋯"
"""The key that unfolds the rest of a keyboard; Slack has a menu instead, whose options are labels as well."""
PUBLIC_URL = "https://bellhop.example.com"
PEOPLE = SAMPLE_PEOPLE
NEWCOMERS = {
    "nina": Person("nina", "Nina Novak", "U0NINA001", 52_000_001, "America/New_York", "en"),
    "gus": Person("gus", "Gus Guest", "U0GUS0001", 52_000_002, "Europe/Berlin", "en", guest=True),
    "otto": Person("otto", "Otto Other", "U0OTTO001", 52_000_003, "Europe/Berlin", "en", stranger=True),
    "ola": Person("ola", "Ola Nowak", "U0OLA0001", 52_000_004, "Europe/Warsaw", "pl"),
    "daan": Person("daan", "Daan de Vries", "U0DAAN001", 52_000_005, "Europe/Amsterdam", "nl"),
}
"""
People whom Bellhop does not know: a colleague, a guest of the workspace, a stranger from a shared channel, and two
colleagues whose languages Bellhop knows only in part.
"""
Outage = Callable[[], AbstractAsyncContextManager[None]]
"""Cuts every connection to the test's database, and lets nobody in until its block ends."""


@dataclass
class Stage:
    """Bellhop running on both platforms; `restart` ends its process, so to speak, and starts another."""

    database_url: str
    simulator: Simulator
    clock: ManualClock
    public_url: str | None = PUBLIC_URL
    smtp_url: str | None = None
    fetching: Fetching = FETCHING
    bellhop: Bellhop = field(init=False)
    _running: AsyncExitStack = field(init=False)

    async def start(self) -> None:
        """Start Bellhop as the demo does."""
        settings = settings_for(self.simulator).model_copy(
            update={
                "bellhop_public_url": self.public_url,
                "smtp_url": SecretStr(self.smtp_url) if self.smtp_url else None,
            }
        )
        ledger = open_ledger(conninfo=self.database_url, key=KEY, clock=self.clock)
        self.bellhop = wired(settings, ledger, pace=False, fetching=self.fetching)
        self._running = AsyncExitStack()
        await self._running.enter_async_context(self.bellhop.ledger.database)
        await self._running.enter_async_context(running(self.bellhop))
        await self.simulator.slack.until_connected()

    async def stop(self) -> None:
        """Stop Bellhop; what it did not write down is gone."""
        await self._running.aclose()

    async def restart(self) -> None:
        """Stop and start again."""
        await self.stop()
        await self.start()

    async def kill(self) -> None:
        """End in the middle of everything that is under way, and start again."""
        await self.bellhop.reception.turns.finish(0)
        await self.restart()

    async def nobody_for(self, **time: float) -> None:
        """Let time pass in which no replica is there; Bellhop is stopped."""
        passed = timedelta(**time)
        self.clock.advance(**time)
        async with await AsyncConnection.connect(self.database_url, autocommit=True) as connection:
            # The ages of the beats are real, whatever the story's clock says.
            await connection.execute("UPDATE replicas SET beat_at = beat_at - %s", (passed,))

    async def passes(self, **time: float) -> None:
        """Let time pass, and everything happen that falls due."""
        await self.bellhop.reception.quiet()
        self.clock.advance(**time)
        await self._catches_up()

    async def _catches_up(self) -> None:
        """Do what falls due by the clock; while the ledger is away, nothing does."""
        with suppress(Unavailable):
            await turn_due(self.bellhop.ledger)
            await answer_due(self.bellhop.ledger)
            await extend_due(self.bellhop.ledger)
            await look_after_due(self.bellhop.ledger)
            await plan_weeks(self.bellhop.ledger)
            await read_due(self.bellhop.ledger, self.fetching.fetch)
        await self.bellhop.outbox.deliver_due()

    async def until(self, instant: datetime) -> None:
        """Let time pass until an instant, and everything happen that falls due."""
        await self.bellhop.reception.quiet()
        self.clock.to(instant)
        await self._catches_up()

    async def count(self, query: str) -> int:
        """Count rows, past the product."""
        async with self.bellhop.ledger.database.connection() as connection:
            row = await (await connection.execute(query.encode())).fetchone()
        assert row is not None
        return int(row[0])

    async def owner_runs(self, statement: str) -> None:
        """Run a statement as the owner of the database, who has every right."""
        async with await AsyncConnection.connect(self.database_url, autocommit=True) as connection:
            await connection.execute(statement.encode())


@dataclass(frozen=True)
class Visitor:
    """A person on one platform, who says and presses things and sees what comes of it."""

    stage: Stage
    person: Person
    platform: str

    async def says(self, text: str) -> Message:
        """Write to the bot and return its answer."""
        if self.platform == "slack":
            return await self._new(lambda: self.stage.simulator.slack.message(self.person, text))
        return await self._new(lambda: self.stage.simulator.telegram.send(self.person, text))

    async def commands(self, line: str) -> Message:
        """Give a slash command, on Slack in a channel, and return the answer."""
        if self.platform == "slack":
            return await self._new(lambda: self.stage.simulator.slack.command(self.person, line))
        return await self._new(lambda: self.stage.simulator.telegram.send(self.person, line))

    async def mentions(self, text: str) -> Message:
        """Address the bot in a channel or a group and return its answer."""
        if self.platform == "slack":
            return await self._new(lambda: self.stage.simulator.slack.mention(self.person, text))
        bot = self.stage.simulator.telegram.bot_username
        return await self._new(lambda: self.stage.simulator.telegram.send(self.person, f"@{bot} {text}", group=True))

    async def replies(self, to: Message, text: str) -> Message:
        """Reply to a message, on Slack in its thread, and return the bot's answer."""
        if self.platform == "slack":
            return await self._new(lambda: self.stage.simulator.slack.message(self.person, text, thread=to))
        return await self._new(lambda: self.stage.simulator.telegram.send(self.person, text, reply_to=to))

    async def edits(self, before: str, now: str) -> None:
        """Write other words into a message of one's own."""
        await self._settled()
        message = next(each for each in reversed(self.there.messages(self.person)) if each.text == before)
        await self.there.edit(self.person, message, now)

    async def edited(self, before: str, now: str) -> Message:
        """Write other words into a message of one's own, and return the bot's answer."""
        return await self._new(lambda: self.edits(before, now))

    async def attaches(self, what: str, text: str) -> Message:
        """Send a picture, a sticker and the like, with or without words below, and return the bot's answer."""
        if self.platform == "slack":
            return await self._new(lambda: self.stage.simulator.slack.message(self.person, text, attachment=what))
        return await self._new(lambda: self.stage.simulator.telegram.attach(self.person, what, text))

    async def drops(self, name: str, content: str | bytes, text: str = "", media_type: str = "text/csv") -> Message:
        """Send a file of one's own, and return the bot's answer."""
        whole = content.encode() if isinstance(content, str) else content
        return await self._new(lambda: self.there.drop(self.person, name, whole, text, media_type=media_type))

    async def opens(self, link: str) -> Message:
        """Follow a Telegram link and return what the bot says."""
        return await self._new(lambda: self.stage.simulator.telegram.open_link(self.person, link))

    async def presses(self, message: Message, label: str) -> Message:
        """Press a button of a message, perhaps one behind ⋯, and return what it became, or what answered it."""
        if label not in message.labels and UNFOLD in message.labels:
            message = await self.presses(message, UNFOLD)
        return await self._changed(message, lambda: self.there.press(self.person, message, label))

    async def sees(self, *words: str, button: str | None = None) -> Message:
        """Wait for a message of the bot's with all these words, and that button."""
        return await self.there.until(
            self.person,
            lambda message: (
                message.author == BOT
                and all(word in message.text for word in words)
                and (button is None or button in message.labels)
            ),
        )

    async def sees_again(self, message: Message, words: str) -> Message:
        """Wait until that very message says these words, and return it as it is then."""
        return await self.there.until(self.person, lambda seen: seen.id == message.id and words in seen.text)

    async def tries(self, text: str) -> None:
        """Write to the bot without waiting for the answer."""
        if self.platform == "slack":
            await self.stage.simulator.slack.message(self.person, text)
        else:
            await self.stage.simulator.telegram.send(self.person, text)

    def tried(self) -> list[Message]:
        """Return the bot's answers to wishes: holds and refusals."""
        return [message for message in self.reads() if "Held for you" in message.text or "is taken" in message.text]

    def reads(self) -> list[Message]:
        """Return everything the bot said that this person sees now."""
        return [message for message in self.there.messages(self.person) if message.author == BOT]

    @property
    def there(self) -> SlackWorkspace | TelegramCloud:
        """The platform as the simulator shows it."""
        return self.stage.simulator.slack if self.platform == "slack" else self.stage.simulator.telegram

    async def _settled(self) -> None:
        """Wait for what an earlier answer still brings, such as a card in the direct messages."""
        await self.stage.bellhop.reception.quiet()

    async def _new(self, doing: Callable[[], Awaitable[object]]) -> Message:
        await self._settled()
        before = {message.id for message in self.reads()}
        await doing()
        return await self.there.until(self.person, lambda message: message.author == BOT and message.id not in before)

    async def _changed(self, pressed: Message, doing: Callable[[], Awaitable[object]]) -> Message:
        await self._settled()
        before = {message.id: message.edits for message in self.reads()}
        await doing()
        # Another message that changes now is an older card of the same, which shrinks.
        return await self.there.until(
            self.person,
            lambda message: (
                message.author == BOT
                and (message.id not in before or (message.id == pressed.id and message.edits > before[message.id]))
            ),
        )
