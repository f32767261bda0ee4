"""The throttle: every call of a platform passes it, keeps the pace, and waits while the platform asks to."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import structlog

from adapters.chat.call import Call
from adapters.chat.pace import Key, Limit, Pace, TooSoon
from adapters.chat.platform import TryLater
from adapters.measures import LIMITED, LIMITED_FOR
from core.errors import Unavailable
from core.ledger import Ledger
from core.use_cases.pauses.look import look
from core.use_cases.pauses.pause import pause
from core.values import Route

DEFAULT_PAUSE = 5.0
"""Seconds to wait where a platform says that it was too much, and not for how long."""
AGAIN = 1.0
"""Seconds after which to ask again while the first call after a pause is still under way."""
BEHIND = 0.2
"""Seconds by which those who only heard of a pause let the one who met it go first: they hear how that went, too."""
IN_A_ROW = 10
"""Calls that go well after a pause before one more may be under way: few are, when the platform says it again."""
WIDE = 8
"""So many calls at once after a pause are as good as any number, and it is forgotten."""
FORGOTTEN = 600.0
"""Seconds after which a pause is forgotten that nobody has tried since."""

log = structlog.get_logger()


@dataclass(slots=True)
class _Pause:
    """A pause, and the careful time after it: one call at a time, and one more after some that went well."""

    until: float
    went_well: int = 0
    under_way: int = 0
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def room(self) -> int:
        """How many calls may be under way once it is over."""
        return 1 + self.went_well // IN_A_ROW

    def lengthen(self, until: float) -> None:
        """Stop everything until then, at least, and begin carefully again."""
        self.until, self.went_well = max(self.until, until), 0

    def left(self, *, well: bool, since: float) -> None:
        """Note that a call is back which began at `since`."""
        self.under_way -= 1
        # A call that began before the pause was lengthened proves nothing about the time after it.
        if well and since >= self.until:
            self.went_well += 1
        self.changed.set()
        self.changed = asyncio.Event()


class Throttle:
    """
    Lets calls pass to the platforms of this process.

    Pauses are written to the ledger and heard from there, so that every replica keeps them. Unless `paced`, messages
    go as fast as the platforms take them; pauses are kept all the same.
    """

    def __init__(
        self,
        ledger: Ledger | None = None,
        *,
        paced: bool = True,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._ledger, self._paced = ledger, paced
        self._clock, self._sleep = clock, sleep
        self._pace = Pace()
        self._pauses: dict[tuple[Route, str], _Pause] = {}
        self._replicas: Mapping[str, int] = {}

    async def turn(self, call: Call) -> None:
        """
        Return when a message that nobody waits for may go; it keeps the pace, and is counted.

        Refuses with TryLater, which says that it was a limit and when to ask again.
        """
        await self._rested(call)
        await self._paced_out(call, call.counts() + call.chat_counts())
        # One may have begun meanwhile.
        await self._rested(call)

    @asynccontextmanager
    async def passing(self, call: Call, *, counted: bool = False) -> AsyncIterator[None]:
        """
        Lend the way to the platform for one call; a message that had its turn is `counted` already.

        Refuses with TryLater, which says that it was a limit, when the call would be held up for longer than it can. A
        call that ends with such a TryLater itself opens a pause, here and in every replica.
        """
        if not counted:
            await self._counted(call)
        careful, since = await self._after_pauses(call)
        well = True
        try:
            yield
        except TryLater as later:
            well = False
            if not later.limited:
                raise
            seconds = DEFAULT_PAUSE if later.after is None else later.after
            await self._limited(call, seconds)
            raise TryLater(str(later), after=seconds, limited=True) from later
        except asyncio.CancelledError:
            well = False
            raise
        finally:
            for each in careful:
                each.left(well=well, since=since)

    async def refresh(self) -> None:
        """Learn of the pauses that other replicas met, and of how many share each route."""
        if self._ledger is None:
            return
        try:
            seen = await look(self._ledger)
        # What this process met itself it knows anyway.
        except Unavailable:
            return
        now = self._clock()
        for route, scope, seconds in seen.pauses:
            self._heard(route, scope, until=now + seconds)
        self._replicas = seen.replicas
        for key, old in list(self._pauses.items()):
            if not old.under_way and (old.room > WIDE or now - old.until > FORGOTTEN):
                del self._pauses[key]

    async def _counted(self, call: Call) -> None:
        """Count an answer: it waits for those limits alone that hold for answers as well."""
        counts = call.counts() + call.chat_counts()
        await self._paced_out(call, [each for each in counts if each[1].answers])
        self._pace.take([each for each in counts if not each[1].answers], now=self._clock())

    async def _paced_out(self, call: Call, counts: Sequence[tuple[Key, Limit]]) -> None:
        now = self._clock()
        if not self._paced:
            self._pace.take(counts, now=now)
            return
        own, patience = call.chat_counts(), call.patience
        kept = [(key, limit, patience.chat if (key, limit) in own else patience.whole) for key, limit in counts]
        try:
            wait = self._pace.turn(kept, now=now, replicas=self._replicas.get(str(call.route), 1))
        except TooSoon as soon:
            raise TryLater("our own pace", after=soon.after, limited=True) from None
        if wait:
            await self._sleep(wait)

    async def _rested(self, call: Call) -> None:
        """Wait until no pause stops the call."""
        began = self._clock()
        while met := [(scope, each) for scope, each in self._met(call).items() if each.until > self._clock()]:
            for scope, each in met:
                if each.until - began > (call.patience.chat if scope == call.chat else call.patience.whole):
                    raise TryLater("the platform asks to wait", after=each.until - self._clock(), limited=True)
            await self._sleep(max(each.until for _, each in met) - self._clock())

    async def _after_pauses(self, call: Call) -> tuple[list[_Pause], float]:
        """Wait until the call may be tried; return the pauses after which it goes carefully, and the time."""
        latest = self._clock() + call.patience.whole
        while True:
            await self._rested(call)
            met = list(self._met(call).values())
            full = next((each for each in met if each.under_way >= each.room), None)
            if full is None:
                for each in met:
                    each.under_way += 1
                return met, self._clock()
            await self._until_changed(full, latest - self._clock())

    def _met(self, call: Call) -> dict[str, _Pause]:
        """Return the pauses that concern a call, those that were over a short while ago included, by their scopes."""
        keys = ((scope, (call.route, scope)) for scope in call.scopes())
        return {scope: self._pauses[key] for scope, key in keys if key in self._pauses}

    async def _until_changed(self, full: _Pause, patience: float) -> None:
        try:
            async with asyncio.timeout(patience):
                await full.changed.wait()
        except TimeoutError:
            raise TryLater("one call at a time after a pause", after=AGAIN, limited=True) from None

    async def _limited(self, call: Call, seconds: float) -> None:
        """Open the pause that a platform asks for, here at once, and then in the ledger."""
        scopes = self._blamed(call)
        LIMITED.labels(call.route.platform).inc()
        LIMITED_FOR.labels(call.route.platform).inc(seconds)
        log.warning("rate limited", route=str(call.route), scopes=scopes, seconds=seconds)
        # Before anything is awaited: the next call of this process must meet it.
        for scope in scopes:
            self._pause(call.route, scope, until=self._clock() + seconds)
        if self._ledger is None:
            return
        try:
            for scope in scopes:
                await pause(self._ledger, route=call.route, scope=scope, seconds=seconds)
        except Unavailable:
            log.warning("pause not shared: ledger away")

    def _blamed(self, call: Call) -> list[str]:
        """
        Return the scopes that a 429 pauses.

        Telegram does not say whether a chat or the whole bot was limited. If our own calls into the chat explain it,
        and those of the bot do not, it was the chat. If the same chat was limited before and nothing went well there
        since, it was the chat again: it must not stop all others a second time. Otherwise both are paused.
        """
        if not call.chats_pause:
            return [call.scope]
        now = self._clock()
        explained = self._pace.exceeded(call.chat_counts(), now=now) and not self._pace.exceeded(call.counts(), now=now)
        before = self._pauses.get((call.route, call.chat))
        if explained or (before and not before.went_well):
            return [call.chat]
        return [call.scope, call.chat]

    def _heard(self, route: Route, scope: str, *, until: float) -> None:
        known = self._pauses.get((route, scope))
        news = known is None or known.until + BEHIND < until
        self._pause(route, scope, until=until + BEHIND if news else until)

    def _pause(self, route: Route, scope: str, *, until: float) -> None:
        self._pauses.setdefault((route, scope), _Pause(until)).lengthen(until)
