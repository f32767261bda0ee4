"""A day as a picture, for everybody: what there is, and when it is taken, without saying by whom."""

import asyncio
from collections import defaultdict
from datetime import date

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.day_pictures import ROWS, Shown, day_picture
from adapters.chat.cards.week_pictures import Busy, week_picture
from adapters.chat.intents.overview import PictureDay, PictureWeek
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.use_of_week import shares
from core.domain.bookings.wish import Wish
from core.domain.resources.hours import DAY
from core.domain.resources.resource import Resource
from core.use_cases.bookings import bookings_of, find
from core.values import Interval, UnitId

DAYS = 7


@answer.register
async def pictured(intent: PictureDay, asker: Asker) -> Replies:
    """Show when everything is taken on a day, or what the words name of it; of a day that is over, that it is."""
    on = intent.on or asker.local_now.date()
    resources = _meant(asker, intent.wish)
    if not resources or on < asker.local_now.date():
        said = "day-past" if resources else "found-no-match"
        return (Reply((asker.words.say(said),), ((buttons.resources(asker.words),),)),)
    taken = await find.taken_on(asker.ledger, resources[:ROWS], on)
    shown = Shown(on, resources, taken, await _own(asker, on, resources))
    # Painting takes some 25 ms of a processor; nobody else waits for it.
    return (await asyncio.to_thread(day_picture, shown, asker.look),)


@answer.register
async def pictured_week(intent: PictureWeek, asker: Asker) -> Replies:
    """Show how busy a week is, from Monday to Sunday; of nothing that is open by the hour, that there is none."""
    on = intent.on or asker.local_now.date()
    resources = [each for each in _meant(asker, intent.wish) if not each.departures]
    if not resources:
        return (Reply((asker.words.say("found-no-match"),), ((buttons.resources(asker.words),),)),)
    days = [on + (number - on.weekday()) * DAY for number in range(DAYS)]
    taken = await find.taken_from(asker.ledger, resources, days[0], days[-1])
    name = resources[0].name if intent.wish.resource else None

    def paint() -> Reply:
        return week_picture(Busy(days, name, shares(resources, taken, days)), asker.look)

    return (await asyncio.to_thread(paint),)


def _meant(asker: Asker, wish: Wish) -> list[Resource]:
    """Return what the words name, or everything that is open by the hour."""
    named = asker.catalogue.named(wish.resource) if wish.resource else None
    every = [named] if named else list(asker.catalogue.resources)
    return [each for each in every if not wish.kind or each.kind == wish.kind]


async def _own(asker: Asker, on: date, resources: list[Resource]) -> dict[UnitId, list[Interval]]:
    own = await bookings_of.bookings_of(asker.ledger, organization=asker.member.organization, member=asker.member.id)
    known, theirs = {each.id for each in resources}, defaultdict[UnitId, list[Interval]](list)
    for booking in own:
        for resource, unit in asker.catalogue.of(booking):
            if resource.id in known and booking.during.overlaps(resource.calendar_days(on)):
                theirs[unit.id].append(booking.during)
    return theirs
