"""The ways on from a refusal, besides what is offered instead: one list, to which each of them adds itself."""

from collections.abc import Awaitable, Callable

from adapters.chat.answers.exceptions import ask_for_an_exception
from adapters.chat.answers.favours import ask_the_holder
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.waiting import watch
from adapters.chat.intents.bookings import Choose
from adapters.chat.intents.resources import FreeOn
from adapters.chat.replies import Button
from core.errors import (
    BlackedOut,
    Closed,
    NeedsApproval,
    NeedsCertificate,
    NoneTogether,
    NotAllowedForOthers,
    NotBookable,
    QuotaExceeded,
    Refusal,
    Retired,
    SlotRefusal,
    SlotTaken,
    TooFarAhead,
    TooLong,
    TooSoon,
)
from core.use_cases.waiting.listed import may_wait

AT_ANY_TIME = (Retired, NotBookable, NotAllowedForOthers, NeedsCertificate, NeedsApproval)
"""What is refused so is refused at any other time as well."""
Way = Callable[[Asker, Refusal], Awaitable[Button | None]]


async def waiting(asker: Asker, refusal: Refusal) -> Button | None:
    """Wait until the slot gets free: one thing, or so many of it, of which none is free then, such as another seat."""
    if not isinstance(refusal, SlotTaken | BlackedOut | NoneTogether) or refusal.wanted.start <= asker.now:
        return None
    if isinstance(refusal, NoneTogether):
        there = refusal.left is None
    else:
        there = (refusal.resource, refusal.wanted) in {(each.resource, each.during) for each in refusal.offers}
    if there or not await may_wait(asker.ledger, organization=asker.member.organization, member=asker.member.id):
        return None
    return watch(asker.catalogue.resource(refusal.resource), refusal.wanted, asker.look)


async def holder(asker: Asker, refusal: Refusal) -> Button | None:
    """Ask whoever has the slot for it."""
    if not isinstance(refusal, SlotTaken):
        return None
    return await ask_the_holder(asker, asker.catalogue.resource(refusal.resource), refusal.wanted, None)


async def exception(asker: Asker, refusal: Refusal) -> Button | None:
    """Ask for an exception to the rule, or the quota, that refuses the slot."""
    if not isinstance(refusal, QuotaExceeded | TooLong | TooSoon | TooFarAhead | Closed) or refusal.wanted is None:
        return None
    return await ask_for_an_exception(asker, refusal.resource, refusal.wanted)


async def other_time(asker: Asker, refusal: Refusal) -> Button | None:
    """
    Show when the same thing is free on that day, or on the nearest one that can be booked now.

    Of what is to be moved, its card asks for another time.
    """
    asked = refusal.asked if isinstance(refusal, SlotRefusal) else None
    if asked is None or asked.moving is not None or isinstance(refusal, AT_ANY_TIME):
        return None
    resource = asker.catalogue.resource(asked.resource)
    wanted = min(max(asked.during.start, asker.now), asker.now + resource.policy.ahead)
    day = resource.local(wanted).date()
    # A departure is chosen among those of its day.
    other = Choose(resource.id, day) if resource.departures else FreeOn(resource.id, day)
    return buttons.button(asker.words.say("button-change"), other)


WAYS: tuple[Way, ...] = (waiting, holder, exception, other_time)
"""In the order in which they stand in their row; each returns a button, or None where it would not work now."""


async def ways_on(asker: Asker, refusal: Refusal) -> Row:
    """Return a button for each way on that would work."""
    found = [await way(asker, refusal) for way in WAYS]
    return tuple(each for each in found if each is not None)
