"""What is free, told while somebody still types in another chat: nothing is held, asked or remembered by it."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from adapters.chat import codec
from adapters.chat.answers import finding
from adapters.chat.asker import Asker
from adapters.chat.cards.resources import facts
from adapters.chat.cards.times import slot
from adapters.chat.intents.bookings import Book, Hold
from adapters.chat.intents.resources import Find
from adapters.chat.interpret.sentences import meaning
from adapters.chat.replies import Suggestion
from adapters.understanding.heard import listen
from adapters.wording.marks import plain
from core.domain.bookings.starts import candidates
from core.domain.bookings.wish import Wish
from core.domain.resources.resource import BY_THE_DAY, Kind, Resource, favourites_first
from core.use_cases.bookings.find import Free, find
from core.values import OFFERED, Interval

MOST = 10
"""Suggestions at once: as many as are seen without scrolling far."""
LONGEST = 200
"""Characters that are read of what is typed: a wish has a hundred, and each keystroke is read anew."""


async def suggestions(text: str, asker: Asker) -> tuple[Suggestion, ...]:
    """
    Return at most ten free slots for what is typed so far, the likeliest first; rooms, now, while it is nothing.

    Nothing is suggested for several at once, for what repeats, for a seat that has to be chosen, or for other words.
    """
    wish = _wish(text[:LONGEST].strip(), asker)
    if wish is None:
        return ()
    found = await find(asker.ledger, _slots(wish, asker), most=MOST)
    return tuple(_suggestion(each, asker) for each in found)


def _wish(text: str, asker: Asker) -> Wish | None:
    meant = meaning(listen(text, asker.ear)) if text else Find(Wish())
    if not isinstance(meant, Book | Find) or meant.unknown is not None:
        return None
    wish = meant.wish
    several = wish.also or wish.units or wish.count or wish.repeat or wish.last_day
    return None if several else wish


def _slots(wish: Wish, asker: Asker) -> Iterator[tuple[Resource, Interval]]:
    """Yield what may be free and fit, lazily: a place has thousands of things."""
    fits = favourites_first(finding.wanted(asker, wish), asker.member.preferences.favourites)
    rooms = [each for each in fits if each.kind is Kind.ROOM]
    for resource in fits if wish.names_resource else rooms or fits:
        may = resource.policy.bookable(asker.member.role, asker.member.groups)
        if may and not resource.departures:
            yield from ((resource, during) for during in _times(resource, wish, asker))


def _times(resource: Resource, wish: Wish, asker: Asker) -> Iterator[Interval]:
    if wish.day is None and resource.kind not in BY_THE_DAY:
        start = resource.next_step(asker.now)
        yield Interval(start, start + wish.likely_length(resource))
    elif wish.moment or wish.whole or resource.kind in BY_THE_DAY:
        today = wish if wish.day else replace(wish, start=resource.local(asker.now).date())
        during = today.assumed(resource, now=asker.now)
        if during:
            yield during
    elif wish.day:
        yield from islice(candidates(resource, wish, [wish.day], now=asker.now), OFFERED)


def _suggestion(free: Free, asker: Asker) -> Suggestion:
    resource, look = free.resource, asker.look
    when = slot(free.during, resource, look, button=True)
    # Others read it by the clock on the wall there, and not by that of whoever sends it.
    there = slot(free.during, resource, replace(look, zone=resource.zone), title=True)
    said = plain(asker.words.say("suggestion", name=resource.name, slot=there))
    held = codec.payload(Hold(resource.id, free.during))
    return Suggestion(held, plain(f"{resource.name} · {when}"), plain(facts(resource, look)), said)
