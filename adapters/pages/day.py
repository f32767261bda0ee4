"""The board of a day at one site, as its page draws it: every thing, the hours across, and what is whose."""

import asyncio
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from math import gcd
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from adapters.chat import codec
from adapters.chat.cards.day_pictures import minute_of, shares, within
from adapters.chat.cards.look import Look
from adapters.chat.cards.resources import facts
from adapters.chat.cards.times import city, day, midnight, span, wall
from adapters.chat.intents.showing import Show
from adapters.wording import Words
from adapters.wording.marks import plain
from core.domain.bookings.alternatives import Taken
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.people.member import Member
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.hours import DAY, open_on
from core.domain.resources.resource import BY_THE_DAY, Resource, Site
from core.ledger import Ledger
from core.use_cases.bookings import bookings_of, find
from core.use_cases.bookings.taking import open_to
from core.values import MINUTE, Interval, ResourceId, UnitId

MOST = 200
"""Things on one board; of more, it says how many there are."""
HOUR, LAST = 60, 24 * 60
FINEST = 15
"""Minutes that a finger or a key goes on at least; what is finer is written in the chat."""
TICK = 5
"""Minutes from one position of the line that shows the time to the next."""
USUAL = 60
"""Minutes that a tap holds for whom no other length is usual, where the rules and the time that is free allow it."""
EVENING = (8, 18)
"""The hours of a board on which nothing is open."""
MOVABLE = frozenset({Status.HELD, Status.CONFIRMED})


class Stretch(BaseModel):
    """From one minute of the day to another, by the clock on the wall, and what is said of it."""

    start: int
    end: int
    said: str
    share: float = 1
    """How much of the thing is taken then: 1 is all of it."""


class Own(Stretch):
    """A booking of the reader's own."""

    booking: int
    shows: str
    """What shows its card, as a button would carry it."""
    label: str
    held: bool
    movable: bool


class Row(BaseModel):
    """A thing, and how its day looks."""

    resource: int
    name: str
    facts: str
    step: int
    """Minutes from one possible start to the next."""
    usual: int
    """Minutes that a tap holds."""
    whole: bool
    """Whether what is free is taken as a whole: a day, or a departure."""
    free: list[Stretch]
    taken: list[Stretch]
    own: list[Own]


class Choice(BaseModel):
    """A site to look at."""

    site: int
    name: str


class Board(BaseModel):
    """Everything that the page shows; `language` is the one in which it is said."""

    language: str
    on: date
    title: str
    today: bool
    before: date | None
    after: date
    site: int
    sites: list[Choice]
    notes: list[str]
    first: int
    """The first hour that is drawn."""
    last: int
    now: int | None
    """The minute that it is, in steps of five, if that is on this day."""
    step: int
    clocks: list[str]
    """The times from the first hour to the last, a step apart."""
    rows: list[Row]
    words: Mapping[str, str]


async def board_of(ledger: Ledger, member: Member, look: Look, *, on: date | None, site: int | None) -> Board:
    """Return the board of a day, today without one and no day that is over, at that site, or the first there is."""
    catalogue, now = look.catalogue, look.now
    sites = sorted(catalogue.sites, key=lambda each: each.name.casefold())
    here = next((each for each in sites if each.id == site), None) or _main(catalogue, sites)
    zone = here.zone if here else catalogue.zone
    today = now.astimezone(zone).date()
    shown = max(on or today, today)
    things = [each for each in catalogue.listed if here and each.site.id == here.id]
    few = things[:MOST]
    taken = await find.taken_on(ledger, few, shown)
    own = await bookings_of.bookings_of(ledger, organization=member.organization, member=member.id)
    begins = max(now, datetime.combine(shown, time(), zone))
    theirs = {each.id for each in await open_to(ledger, few, member=member.id, start=begins)}
    day_of = _Day(shown, look, taken, _by_unit(own, catalogue), theirs, member.preferences.length or USUAL)
    # The rows of many things take tens of milliseconds, of every open board; nobody else waits for them.
    return await asyncio.to_thread(_drawn, day_of, few, look, here, sites, more=len(things) - len(few))


def _drawn(
    day_of: "_Day", things: Sequence[Resource], look: Look, here: Site | None, sites: Sequence[Site], *, more: int
) -> Board:
    shown, zone = day_of.on, here.zone if here else look.catalogue.zone
    local = look.now.astimezone(zone)
    today, at = local.date(), minute_of(local) // TICK * TICK
    rows = [day_of.row(each) for each in things]
    first, last = _hours(rows)
    step = gcd(*(row.step for row in rows)) if rows else HOUR
    return Board(
        language=look.words.language,
        on=shown,
        title=plain(day(shown, look)),
        today=shown == today,
        before=shown - DAY if shown > today else None,
        after=shown + DAY,
        site=here.id if here else 0,
        sites=[Choice(site=each.id, name=each.name) for each in sites],
        notes=list(_notes(look, zone, rows, more=more)),
        first=first,
        last=last,
        now=at if shown == today and first * HOUR <= at <= last * HOUR else None,
        step=step,
        clocks=[_clock(minute, look.words) for minute in range(first * HOUR, last * HOUR + 1, step)],
        rows=rows,
        words=_labels(look.words),
    )


class _Day:
    """How the day of each thing is drawn; `open_to` are those that the reader may book."""

    def __init__(
        self,
        on: date,
        look: Look,
        taken: Taken,
        own: Mapping[UnitId, Sequence[Booking]],
        open_to: Collection[ResourceId],
        usual: int,
    ) -> None:
        self.on, self._look, self._taken, self._own, self._open_to, self._usual = on, look, taken, own, open_to, usual

    def row(self, resource: Resource) -> Row:
        """Return the row of a thing."""
        step = _step(resource)
        mine = [(unit, each) for unit in resource.units for each in self._own.get(unit.id, ())]
        mine = [(unit, each) for unit, each in mine if each.during.overlaps(resource.calendar_days(self.on))]
        busy = {
            unit.id: [within(each, resource, self.on) for each in self._taken.get(unit.id, ())]
            for unit in resource.units
        }
        every = [each for each in shares(list(busy.values())) if each.end > each.start]
        others = {
            unit: list(_without(spans, [within(each.during, resource, self.on) for of, each in mine if of.id == unit]))
            for unit, spans in busy.items()
        }
        full = [(each.start, each.end) for each in every if each.share >= 1]
        free = list(self._free(resource, full, step)) if resource.id in self._open_to else []
        most = max((end - start for start, end in free), default=0)
        return Row(
            resource=resource.id,
            name=resource.name,
            facts=plain(facts(resource, self._look)),
            step=step,
            usual=_length(resource, self._usual, whole=most),
            whole=_as_a_whole(resource),
            free=[self._stretch(resource, *each, "page-free") for each in free],
            taken=[
                self._stretch(resource, each.start, each.end, "page-taken", share=each.share)
                for each in shares(list(others.values()))
            ],
            own=[self._mine(resource, each) for _, each in mine],
        )

    def _free(self, resource: Resource, full: list[tuple[int, int]], step: int) -> Iterator[tuple[int, int]]:
        """Yield when at least one of it can still be taken, from a start on its grid and within notice and ahead."""
        now, policy = self._look.now, resource.policy
        if resource.departures:
            on_it = [each for each in resource.departures if resource.local(each.start).date() == self.on]
            coming = [within(each, resource, self.on) for each in on_it if resource.allows(each, now=now)]
            yield from _without(coming, full)
            return
        since, until = (self._minute(resource.local(now + each)) for each in (policy.notice, policy.ahead))
        longest = LAST if _as_a_whole(resource) else _length(resource, self._usual, whole=LAST)
        least = min(step, int(policy.shortest / MINUTE))
        opened = (within(each, resource, self.on) for each in open_on(policy.week, self.on, resource.zone))
        for start, end in _without(opened, full):
            begins = -(-max(start, since) // step) * step
            # What begins latest may still take as long as a tap holds.
            ends = min(end, until // step * step + longest)
            if begins <= until and ends - begins >= least and begins < ends:
                yield begins, ends

    def _minute(self, local: datetime) -> int:
        """Return the minute of this day at which a local time falls, or one beyond its ends on any other day."""
        if local.date() == self.on:
            return minute_of(local)
        return -1 if local.date() < self.on else LAST + 1

    def _stretch(self, resource: Resource, start: int, end: int, message: str, *, share: float = 1) -> Stretch:
        words = self._look.words
        when = f"{_clock(start, words)}–{_clock(end, words)}"
        if message == "page-free":
            said = words.say("page-free", name=resource.name, when=when)
        elif share < 1:
            count = len(resource.units) - round(share * len(resource.units))
            said = words.say("page-some", when=when, count=count)
        else:
            said = words.say("page-taken", when=when)
        return Stretch(start=start, end=end, said=plain(said), share=share)

    def _mine(self, resource: Resource, booking: Booking) -> Own:
        words, (start, end) = self._look.words, within(booking.during, resource, self.on)
        when = plain(span(booking.during, resource.zone, self._look, place=False))
        title = booking.title or words.say("page-yours")
        held = booking.status is Status.HELD
        state = words.say("page-held") if held else ""
        label = " · ".join(filter(None, (plain(title), state)))
        here = booking.during.within(resource.calendar_days(self.on))
        return Own(
            start=start,
            end=end,
            said=plain(words.say("page-own", name=resource.name, when=when, label=label)),
            booking=booking.id,
            shows=codec.payload(Show(booking.id)),
            label=label,
            held=held,
            movable=booking.status in MOVABLE and here and booking.during.start > self._look.now,
        )


def _step(resource: Resource) -> int:
    """Return the minutes between two starts: those of the rules, as often as a finger needs."""
    grid = max(1, int(resource.policy.granularity / MINUTE))
    return grid * -(-FINEST // grid)


def _length(resource: Resource, usual: int, *, whole: int) -> int:
    """Return for how many minutes a tap holds a thing of which so many in a row are free."""
    if _as_a_whole(resource):
        return whole
    least, most = (int(each / MINUTE) for each in (resource.policy.shortest, resource.policy.longest))
    return max(min(max(usual, least), most, whole), 1)


def _as_a_whole(resource: Resource) -> bool:
    return bool(resource.departures) or resource.kind in BY_THE_DAY


def _main(catalogue: Catalogue, sites: Sequence[Site]) -> Site | None:
    """Return the site where most of it is."""
    counted = {each.id: sum(thing.site.id == each.id for thing in catalogue.resources) for each in sites}
    return max(sites, key=lambda each: counted[each.id], default=None)


def _by_unit(own: Iterable[Booking], catalogue: Catalogue) -> Mapping[UnitId, Sequence[Booking]]:
    theirs = defaultdict[UnitId, list[Booking]](list)
    for booking in own:
        for _, unit in catalogue.of(booking):
            theirs[unit.id].append(booking)
    return theirs


def _without(spans: Iterable[tuple[int, int]], cuts: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield what is left of spans where others are cut out of them."""
    sorted_cuts = sorted(cuts)
    for start, end in sorted(spans):
        at = start
        for begins, ends in sorted_cuts:
            if ends <= at or begins >= end:
                continue
            if begins > at:
                yield at, begins
            at = max(at, ends)
        if at < end:
            yield at, end


def _hours(rows: Sequence[Row]) -> tuple[int, int]:
    """Return the hours in which anything is booked or free; what is free round the clock needs none of its own."""
    booked = [each for row in rows for each in (*row.taken, *row.own)]
    free = [each for row in rows for each in row.free]
    every = [*booked, *(each for each in free if each.end < LAST)] or free
    if not every:
        return EVENING
    return min(each.start for each in every) // HOUR, min(24, -(-max(each.end for each in every) // HOUR))


def _clock(minute: int, words: Words) -> str:
    return midnight(words) if minute == LAST else wall(time(*divmod(minute, HOUR)), words)


def _notes(look: Look, zone: ZoneInfo, rows: Sequence[Row], *, more: int) -> Iterator[str]:
    """Yield what has to be said of the whole day."""
    words = look.words
    if not rows:
        yield words.say("page-nothing")
    elif not any(row.free for row in rows):
        yield words.say("page-nothing-free")
    if more > 0:
        yield words.say("page-more", count=more)
    if look.now.astimezone(zone).utcoffset() != look.now.astimezone(look.zone).utcoffset():
        yield words.say("page-zone", city=city(zone))


def _labels(words: Words) -> Mapping[str, str]:
    """Return what the page itself says."""
    return {
        "board": words.say("page-title"),
        "before": words.say("page-before"),
        "after": words.say("page-after"),
        "today": words.say("page-today"),
        "site": words.say("page-site"),
        "close": words.say("page-close"),
        "how": words.say("page-how"),
        "away": words.say("page-away"),
        "mine": words.say("day-key-own"),
        "taken": words.say("day-key-taken"),
        "free": words.say("page-key-free"),
        "done": words.say("page-done"),
    }


def slot_on(resource: Resource, on: date, start: int, minutes: int) -> Interval:
    """Return a slot that begins at a minute of a day, by the clock on the wall, and lasts so many minutes."""
    begins = resource.instant(datetime.combine(on, time()) + start * MINUTE)
    return Interval(begins, begins + timedelta(minutes=minutes))
