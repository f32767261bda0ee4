"""A refusal as the answer to a member, with the name that it needs looked up."""

from contextlib import suppress
from dataclasses import replace

from adapters.chat.answers.card import card
from adapters.chat.answers.ruled_people import crews_of
from adapters.chat.answers.ways_on import ways_on
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.booking import with_button
from adapters.chat.cards.polls import show_poll
from adapters.chat.cards.refusals import refusal_card
from adapters.chat.cards.times import clock, slot
from adapters.chat.replies import Reply
from adapters.measures import REFUSED
from core.domain.bookings.status import Status
from core.domain.reports import Unmet
from core.errors import (
    AskedSlot,
    BlackedOut,
    Closed,
    CrowdNeedsApproval,
    HoldOver,
    NeedsCertificate,
    NotAllowed,
    NotBookable,
    NotYours,
    OffGrid,
    QuotaExceeded,
    Refusal,
    SlotTaken,
    TooLong,
    TooManyStrikes,
    TooShort,
    TooSoon,
)
from core.use_cases.bookings.bookings_of import booking_of
from core.use_cases.bookings.find import find_named
from core.use_cases.bookings.offering import offer_instead
from core.use_cases.bookings.who_has import who_has
from core.use_cases.people.everybody import who_can_help
from core.use_cases.people.people_called import names_of
from core.use_cases.polls.show import open_polls
from core.use_cases.reports.turn_away import turn_away
from core.values import OFFERED, BookingId, PollId


async def refusing(asker: Asker, refusal: Refusal) -> Reply:
    """
    Say a refusal; whoever has what they want already is shown that.

    A colleague's own limits cost a round trip for their name. What is taken costs one to note it, one for who has it
    where everybody may know that, and those of the ways on: only whoever could be asked for it takes more than one.
    """
    REFUSED.labels(type(refusal).__name__).inc()
    if isinstance(refusal, HoldOver) and (taken := await _taken_since(asker, refusal)) is not None:
        ended = clock(refusal.ended, asker.catalogue.zone, asker.look)
        return (await refusing(asker, taken)).led_by(asker.words.say("HoldOver", ended=ended))
    look = asker.look
    await _offering(asker, refusal)
    if isinstance(refusal, SlotTaken) and refusal.own is not None:
        with suppress(NotYours):
            return await _had_already(asker, refusal, refusal.own)
    if isinstance(refusal, QuotaExceeded | TooManyStrikes | NeedsCertificate) and refusal.holder != asker.member.id:
        [name] = await names_of(asker.ledger, organization=asker.member.organization, members=[refusal.holder])
        look = replace(look, names={**look.names, refusal.holder: name})
    if isinstance(refusal, NotBookable | CrowdNeedsApproval):
        look = replace(look, groups=tuple((await crews_of(asker)).values()))
    if isinstance(refusal, SlotTaken):
        await turn_away(
            asker.ledger, organization=asker.member.organization, wanted=Unmet(refusal.wanted, refusal.resource)
        )
        refusal = replace(refusal, holders=await _who_has_it(asker, refusal))
    polled = await _poll_of(asker, refusal) if isinstance(refusal, SlotTaken) else None
    ways = await ways_on(asker, refusal)
    said = refusal_card(refusal, look, ways=(show_poll(polled, look), *ways) if polled else ways)
    if polled:
        said = said.with_note(asker.words.say("SlotTaken-poll"))
    return await _naming_who_can(asker, refusal, said) if isinstance(refusal, NotAllowed) else said


async def _taken_since(asker: Asker, over: HoldOver) -> SlotTaken | BlackedOut | None:
    """Return the refusal of what was held until then, where somebody else has it by now or it is closed."""
    organization, member = asker.member.organization, asker.member.id
    gone = await booking_of(asker.ledger, organization=organization, booking=over.booking, member=member)
    try:
        await find_named(asker.ledger, asker.catalogue.resource(gone.resource), gone.during, member=member)
    except (SlotTaken, BlackedOut) as taken:
        return taken
    except Refusal:
        return None
    return None


async def _poll_of(asker: Asker, refusal: SlotTaken) -> PollId | None:
    """Return the poll that holds the slot and asks the asker about it, or that they ask themselves, if one does."""
    for news in await open_polls(asker.ledger, by=asker.member):
        held = (each for each in news.slots.values() if each.settled(asker.now).status is Status.HELD)
        if any(each.resource == refusal.resource and each.during.overlaps(refusal.wanted) for each in held):
            return news.poll.id
    return None


async def _offering(asker: Asker, refusal: Refusal) -> None:
    """Add what would do instead of a slot that a rule forbids before anybody asked for it."""
    match refusal:
        case (
            Closed(resource=resource, wanted=during)
            | TooSoon(resource=resource, wanted=during)
            | TooShort(resource=resource, wanted=during)
            | TooLong(resource=resource, wanted=during)
            | OffGrid(resource=resource, wanted=during)
        ):
            asked = AskedSlot(resource, during, asker.member.id, asker.member.id)
            await offer_instead(asker.ledger, asker.member.organization, asked, refusal, now=asker.now)


async def _naming_who_can(asker: Asker, refusal: NotAllowed, said: Reply) -> Reply:
    """Add who can do what the asker may not: a refusal is a dead end without a name."""
    names = await who_can_help(asker.ledger, organization=asker.member.organization, role=refusal.role, most=OFFERED)
    ask = (asker.words.say("NotAllowed-ask", count=len(names), names=", ".join(names)),) if names else ()
    return said.with_note(*ask)


async def _who_has_it(asker: Asker, refusal: SlotTaken) -> tuple[str, ...]:
    """Return who has what is taken; nobody where it is one of several, or the asker may not know."""
    resource = asker.catalogue.resource(refusal.resource)
    if len(resource.units) > 1 or not resource.policy.tells_names(asker.member.role, asker.member.groups):
        return ()
    had = await who_has(asker.ledger, [resource], refusal.wanted, by=asker.member)
    return tuple(dict.fromkeys(each.name for each in had if each.name))


async def _had_already(asker: Asker, refusal: SlotTaken, own: BookingId) -> Reply:
    """Show the booking that has the slot; where it has only a part of it, with a button that makes it the whole."""
    organization, member = asker.member.organization, asker.member.id
    booking = await booking_of(asker.ledger, organization=organization, booking=own, member=member)
    painted = await card(asker, booking)
    if refusal.wanted.within(booking.during):
        return painted.with_news(asker.words.say("own-already" if booking.member == member else "own-already-other"))
    resource = asker.catalogue.resource(refusal.resource)
    when = slot(refusal.wanted, resource, asker.look, button=True)
    told = painted.with_news(asker.words.say("own-partly"))
    # A companion's time follows that of its leader, whose resource the button keeps.
    return with_button(told, buttons.move_to(asker.words.say("button-make-it", slot=when), own, refusal.wanted))
