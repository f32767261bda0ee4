"""Who has what, as far as the asker may know, and when it is free first."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from adapters.chat.answers import finding
from adapters.chat.answers.answer import answer
from adapters.chat.answers.questions import asking
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.times import day, days, slot
from adapters.chat.intents.bookings import Choose
from adapters.chat.intents.questions import Earliest, WhoHas
from adapters.chat.intents.resources import FreeOn
from adapters.chat.replies import Replies, Reply
from core.domain.bookings import starts
from core.domain.bookings.availability import gaps
from core.domain.bookings.wish import Wish
from core.domain.resources.hours import DAY
from core.domain.resources.resource import Kind, Resource
from core.use_cases.bookings import find
from core.use_cases.bookings.who_has import Held, who_has
from core.values import OFFERED, Interval

LISTED = 25
"""Lines of one message: a day of a house."""
DAYS = 14
"""Days on which the earliest slot is looked for, where nobody says until when."""
AMONG = 8
"""Things of a kind among which the earliest is looked for, those that fit best first."""


@answer.register
async def who_told(intent: WhoHas, asker: Asker) -> Replies:
    """Tell who has what on a day or at a time; where names are private, that it is taken, and when it is free."""
    wish = intent.wish
    resources = finding.wanted(asker, wish) if wish.names_resource else asker.catalogue.listed
    if not resources:
        return (Reply((asker.words.say("found-no-match"),), ((buttons.resources(asker.words),),)),)
    on = wish.day or resources[0].local(asker.now).date()
    during = wish.assumed(resources[0], now=asker.now) if wish.moment else None
    during = during or resources[0].calendar_days(on, wish.last_day)
    had = await who_has(asker.ledger, resources, during, by=asker.member)
    look, words = asker.look, asker.words
    one = resources[0] if len(resources) == 1 else None
    facts = {"name": one.name if one else "", "day": days(on, wish.last_day, look) if wish.last_day else day(on, look)}
    home: Row = (buttons.button(words.say("button-free-then"), FreeOn(one.id, on)),) if one else ()
    row = (*home, buttons.resources(words))
    if not had:
        over = during.end <= asker.now
        message = ("who-nobody-had" if over else "who-nobody") if one else "who-nothing-was" if over else "who-nothing"
        nobody = Reply((words.say(message, **facts),), (row,))
        # Who hears that it is free may go on with "then book it from one to two".
        return (await asking(asker, replace(wish, start=wish.start or on), nobody) if one else nobody,)
    page = lists.page(had, lambda each: _had(asker, each), most=LISTED)
    head = words.say("who-head" if one else "who-all", **facts)
    private = (words.say("who-private"),) if any(each.name is None for each in had) else ()
    told = Reply((head, *lists.cut(page, words), *private), (row,))
    return (await asking(asker, replace(wish, start=wish.start or on), told) if one else told,)


def _had(asker: Asker, each: Held) -> str:
    name = f"{each.resource.name} {each.resource.unit(each.unit).label}".rstrip()
    who = each.name or asker.words.say("who-somebody")
    return asker.words.say("who-one", name=name, slot=slot(each.during, each.resource, asker.look), who=who)


@answer.register
async def earliest_told(intent: Earliest, asker: Asker) -> Replies:
    """Tell when something is free first, for as long as was said, with a button for each of the first slots."""
    wish, words = intent.wish, asker.words
    fits = list(finding.wanted(asker, wish) if wish.names_resource else asker.catalogue.listed)
    rooms = [each for each in fits if each.kind is Kind.ROOM]
    among = (fits if wish.names_resource else rooms or fits)[:AMONG]
    found = await _first_slots(asker, among, wish)
    if not found:
        return (Reply((words.say("earliest-none"),), ((buttons.resources(words),),)),)
    resource, first = found[0]
    row = tuple(
        (
            buttons.button(
                words.say("button-alternative", name=buttons.name_beside(each.name, when), when=when),
                Choose(each.id, asker.local(during.start, each.zone), during.minutes),
            ),
        )
        for each, during in found
        if (when := slot(during, each, asker.look, button=True))
    )
    said = words.say("earliest", name=resource.name, slot=slot(first, resource, asker.look))
    return (await asking(asker, wish, Reply((said,), row)),)


async def _first_slots(asker: Asker, among: Sequence[Resource], wish: Wish) -> list[tuple[Resource, Interval]]:
    """Return the first three slots, in order: day by day, until something is free on one."""
    first = wish.day or asker.local_now.date()
    last = wish.last_day or (first if wish.day and wish.moment is None and wish.part else first + DAYS * DAY)
    for on in _days(first, min(last, first + DAYS * DAY)):
        taken = await find.taken_on(asker.ledger, among, on)
        found = [
            (resource, during)
            for resource in among
            for gap in gaps(resource, on, taken, now=asker.now)
            if (inside := starts.inside(resource, gap, wish.part))
            if (during := _first(resource, inside, wish.likely_length(resource)))
            and resource.allows(during, now=asker.now)
        ]
        if found:
            return sorted(found, key=lambda each: each[1].start)[:OFFERED]
    return []


def _first(resource: Resource, gap: Interval, length: timedelta) -> Interval | None:
    """Return the first slot of that length in a gap, on the resource's grid."""
    start = resource.next_step(gap.start.replace(second=0, microsecond=0))
    during = Interval(start, start + length)
    return during if during.end <= gap.end else None


def _days(first: date, last: date) -> list[date]:
    return [first + offset * DAY for offset in range((last - first).days + 1)]
