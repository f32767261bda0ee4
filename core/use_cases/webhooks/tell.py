"""
Tell webhooks of events: each event at least once, those about one thing in order, and nobody waits for anybody else.

How far a webhook is stands in its row, and what it did not take in letters beside it; what is told is read from the
sealed audit. So nothing is written for an event that is taken, and nothing at all where nobody is told.
"""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from secrets import SystemRandom

from core.clock import elapsed
from core.domain.events import MOST_AT_ONCE, Event, event_of, told_outside
from core.domain.messages import About, Due, Kind, Topic
from core.domain.webhooks import Failed, Failure, Leased, Letter, Post, Sender, State, Webhook
from core.ledger import Ledger
from core.store import events, messages, people, webhooks
from core.store.database import Connection, retried
from core.use_cases.bookings.approve import MANAGERS

SIDE_BY_SIDE = 8
"""Events about different things that one webhook is told at a time."""
WORK = 20.0
"""Seconds after which a webhook is let go, for others to have their turn."""
MOST_LETTERS = 1_000
"""Letters of one webhook, from which on it is told nothing new until some are taken or dead."""
IN_HAND = timedelta(seconds=60)
"""How long a webhook is left to the process that took it: far longer than it works on it."""

_random = SystemRandom()


def jitter() -> float:
    """Return by how much a pause is longer or shorter, between -1 and 1."""
    return _random.uniform(-1, 1)


async def take(ledger: Ledger, *, well: int, in_trouble: int) -> list[Leased]:
    """
    Take webhooks in hand, once among all replicas, for which there is something to tell, or to try again.

    So many of those that go well, and so many of those in trouble: these never take the places of the others.
    """
    now = ledger.clock.now()
    taken: list[Leased] = []
    for trouble, most in ((False, well), (True, in_trouble)):
        if most > 0:
            async with ledger.database.connection() as connection:
                taken += await webhooks.take(
                    connection, in_trouble=trouble, most=most, now=now, until=now + IN_HAND, vault=ledger.vault
                )
    return taken


async def tell(ledger: Ledger, leased: Leased, sender: Sender, *, shaken: Callable[[], float] = jitter) -> int:
    """
    Tell a webhook in hand what it has not been told, for some seconds, let it go, and return how much it took.

    `shaken` makes pauses differ.
    """
    # The few seconds that it takes are one instant.
    told, until, now = 0, elapsed() + WORK, ledger.clock.now()
    webhook = leased.webhook
    async with AsyncExitStack() as stack:
        post: Post = _unsealed
        if webhook.url is not None and leased.secret is not None:
            post = await stack.enter_async_context(sender(webhook.url, leased.secret))
        while webhook.state is State.ON and elapsed() < until:
            if webhook.rests_until is not None and webhook.rests_until > now:
                break
            task = await _task(ledger, webhook, now)
            if task is None:
                break
            trial = Trial(webhook, post, now, until, shaken)
            await trial.run(task)
            if not await _noted(ledger, leased, trial):
                return told
            webhook, told = trial.webhook, told + len(trial.taken)
    await _let_go(ledger, leased, now)
    return told


@dataclass(frozen=True, slots=True)
class Task:
    """What there is to tell: letters that are due, and the changes after the ones that were told."""

    letters: Sequence[tuple[Letter, Event]]
    held: frozenset[str]
    """What nothing new is told about, because something about it waits."""
    fresh: Sequence[Event]
    last: int
    """The number of the last change that was read."""
    nothing: Sequence[int] = ()
    """Letters that are no events any more."""


@dataclass(slots=True)
class Trial:
    """One round for one webhook."""

    webhook: Webhook
    post: Post
    now: datetime
    until: float
    shaken: Callable[[], float]
    taken: list[int] = field(default_factory=list)
    kept: dict[int, Letter] = field(default_factory=dict)
    """What was not taken, or waits behind that."""
    left: list[int] = field(default_factory=list)
    """What was not tried: it is read again."""
    _tries: int = 0
    _began_in_trouble: bool = False

    async def run(self, task: Task) -> None:
        """Try it all, things side by side and each in order, until too much fails."""
        self.taken += task.nothing
        known = {letter.number: letter for letter, _ in task.letters}
        by_subject: dict[str, list[Event]] = defaultdict(list)
        for _, event in task.letters:
            by_subject[event.subject].append(event)
        for event in task.fresh:
            if event.subject in task.held:
                self.kept[event.number] = self._letter(event)
            else:
                by_subject[event.subject].append(event)
        self._began_in_trouble = self.webhook.in_trouble
        if self._began_in_trouble:
            for several in by_subject.values():
                await self._one_after_the_other(several, known)
        else:
            places = asyncio.Semaphore(SIDE_BY_SIDE)

            async def placed(several: Sequence[Event]) -> None:
                async with places:
                    await self._one_after_the_other(several, known)

            await asyncio.gather(*map(placed, by_subject.values()))
        if task.last > self.webhook.told_to:
            told_to = min((number - 1 for number in self.left if number > self.webhook.told_to), default=task.last)
            self.webhook = replace(self.webhook, told_to=told_to)

    @property
    def _over(self) -> bool:
        """Whether nothing more is tried in this round: what is in trouble is tried once, and has to rest then."""
        return (self.webhook.in_trouble and self._tries > 0) or elapsed() > self.until

    async def _one_after_the_other(self, several: Sequence[Event], known: dict[int, Letter]) -> None:
        for place, event in enumerate(several):
            if self._over or self.webhook.state is not State.ON:
                self._leave(several[place:], known)
                return
            self._tries += 1
            failed = await self.post(event)
            if failed is None:
                self.webhook = self.webhook.went_well()
                self.taken.append(event.number)
                continue
            letter = known.get(event.number) or self._letter(event)
            # What fails side by side is one trouble, and not several in a row; and what fails again and again may be
            # that event's own.
            if self._began_in_trouble or not (self.webhook.in_trouble or letter.attempts):
                self.webhook = self.webhook.failing(failed, now=self.now, jitter=self.shaken())
            else:
                state = State.GONE if failed.why is Failure.GONE else self.webhook.state
                self.webhook = replace(self.webhook, state=state, failed=str(failed))
            self.kept[event.number] = letter.failing(failed, now=self.now, jitter=self.shaken())
            self._wait_behind(several[place + 1 :], known)
            return

    def _wait_behind(self, several: Iterable[Event], known: dict[int, Letter]) -> None:
        self.kept |= {each.number: self._letter(each) for each in several if each.number not in known}

    def _leave(self, several: Iterable[Event], known: dict[int, Letter]) -> None:
        self.left += [each.number for each in several if each.number not in known]

    def _letter(self, event: Event) -> Letter:
        return Letter(event.number, event.subject, self.now, self.now)


async def _task(ledger: Ledger, webhook: Webhook, now: datetime) -> Task | None:
    """Return what there is to tell a webhook now; None if nothing."""
    async with ledger.database.connection() as connection:
        waiting = await webhooks.letters(connection, webhook)
        heads: dict[str, Letter] = {}
        for letter in waiting:
            heads.setdefault(letter.subject, letter)
        due = {subject for subject, head in heads.items() if head.due_at <= now}
        tried = {each.number: each for each in waiting if each.subject in due}
        told = await events.some(connection, webhook.organization, list(tried)) if tried else []
        room = len(waiting) < MOST_LETTERS
        after = await events.after(connection, webhook.organization, webhook.told_to, most=MOST_AT_ONCE) if room else []
    if not (tried or after):
        return None
    catalogue = await ledger.current_catalogue(webhook.organization)
    known = {event.number: told_outside(event, catalogue) for event in map(event_of, (*told, *after)) if event}
    again = [(letter, known[number]) for number, letter in tried.items() if number in known]
    fresh = [known[each.number] for each in after if each.number in known and webhook.wants(known[each.number])]
    nothing = sorted(tried.keys() - {event.number for _, event in again})
    return Task(again, frozenset(heads), fresh, after[-1].number if after else webhook.told_to, nothing)


@retried
async def _noted(ledger: Ledger, leased: Leased, trial: Trial) -> bool:
    """Note what a round came to; False if the webhook is gone, or somebody else has it in hand by now."""
    async with ledger.database.transaction() as connection:
        if not await webhooks.note(connection, leased, trial.webhook):
            return False
        if await _is_news(connection, leased.webhook, trial):
            told = [
                Due(Kind.WEBHOOK_FAILED, trial.now, each)
                for each in await people.inside(connection, leased.webhook.organization, MANAGERS)
            ]
            about = About(Topic.WEBHOOK, leased.webhook.id)
            await messages.plan(connection, leased.webhook.organization, about, told)
        if trial.taken:
            await webhooks.forget(connection, trial.webhook, trial.taken)
        if trial.kept:
            await webhooks.keep(connection, trial.webhook, list(trial.kept.values()))
    return True


async def _is_news(connection: Connection, before: Webhook, trial: Trial) -> bool:
    """Return whether admins are told: that it has stopped, or of the first that is dead until somebody replays it."""
    if trial.webhook.state is not State.ON:
        return True
    if not any(each.dead_at for each in trial.kept.values()):
        return False
    known = await webhooks.of_organization(connection, before.organization)
    return not any(each.webhook.dead for each in known if each.webhook.id == before.id)


async def _let_go(ledger: Ledger, leased: Leased, now: datetime) -> None:
    async with ledger.database.connection() as connection:
        await webhooks.let_go(connection, leased, now=now)


async def _unsealed(_: Event) -> Failed | None:
    """Fail: the address or the secret was sealed with another key than Bellhop has now."""
    return Failed(Failure.AWAY)
