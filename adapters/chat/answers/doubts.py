"""Doubts: a change that may be meant is a button, beside the one that keeps the booking as it is."""

from collections.abc import Sequence
from dataclasses import replace

from adapters.chat.answers import series
from adapters.chat.answers.answer import answer
from adapters.chat.answers.bookings import described, mine, other_dates
from adapters.chat.answers.card import card
from adapters.chat.answers.company import joining
from adapters.chat.answers.moving import new_slot, shifted, with_its_end
from adapters.chat.answers.parts import all_or_one, parts_meant
from adapters.chat.answers.whom import comers
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.naming import unit_names
from adapters.chat.cards.times import slot
from adapters.chat.intents.attending import CheckOut
from adapters.chat.intents.bookings import CancelInstead, CancelWhich, Undo
from adapters.chat.intents.changing import Extend, ExtendWhich, Move, MoveWhich
from adapters.chat.intents.doubts import Act, Doubtful
from adapters.chat.replies import Button, Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import STANDING, UNCONFIRMED, Status
from core.domain.bookings.titles import holds
from core.domain.bookings.wish import Wish, ending_at
from core.errors import NoSuchBooking
from core.use_cases.bookings import bookings_of
from core.values import MINUTE, Interval, ResourceId


@answer.register
async def doubted(intent: Doubtful, asker: Asker) -> Replies:
    """
    Name the booking and offer what may be meant; nothing is changed. Without one booking, ask as the act would.

    What is asked for of a title that is one booking's own leaves no doubt, and is done.
    """
    clear = intent.vague and await _is_titled(intent.act, asker)
    match intent.act:
        case CancelWhich(wish, said) if not clear:
            return await _cancelling(intent, asker, wish, said)
        case MoveWhich() if not clear:
            return await _moving(intent.act, asker, vague=intent.vague)
        case Move(booking, during, resource):
            return (await _moved(asker, await mine(asker, booking), during, resource),)
        case ExtendWhich() if not clear:
            return await _extending(intent.act, asker, vague=intent.vague)
        case CheckOut():
            return await _leaving(intent.act, asker)
        case _:
            return await answer(intent.act, asker)


@answer.register
async def meant_another(intent: CancelInstead, asker: Asker) -> Replies:
    """Give back what was cancelled by mistake, and offer to cancel the one that was meant."""
    back = await answer(Undo(intent.booking), asker)
    return (*back, *await doubted(Doubtful(CancelWhich(intent.wish)), asker))


async def _is_titled(act: Act, asker: Asker) -> bool:
    """Whether the words that an act is about are, slips and all, the title of exactly one booking of one's own."""
    match act:
        case CancelWhich(wish=about) | MoveWhich(old=about) | ExtendWhich(old=about) if about.title:
            own = await bookings_of.bookings_of(
                asker.ledger, organization=asker.member.organization, member=asker.member.id
            )
            return sum(holds(each.title, about.title) for each in own) == 1
    return False


async def _cancelling(intent: Doubtful, asker: Asker, wish: Wish, said: str | None) -> Replies:
    parts = await parts_meant(asker, intent.act) if isinstance(intent.act, CancelWhich) else []
    if len(parts) == 1:
        [given] = parts
        back = buttons.button(asker.words.say("button-give-back"), given)
        named = asker.catalogue.resource(given.resource).name
        name = unit_names([asker.catalogue.owner(given.unit)]) if given.unit else named
        return (await _asked(asker, "doubt-part", await mine(asker, given.booking), back, name=name),)
    try:
        matching = await described(asker, wish, said, among=STANDING if said else STANDING - {Status.IN_USE})
    except NoSuchBooking:
        others = () if said else await other_dates(asker, wish)
        if not others:
            raise
        return others
    if len(matching) != 1:
        return await answer(intent.act, asker)
    [booking] = matching
    part = None if said else await all_or_one(asker, booking, wish)
    if part is not None:
        return (part,)
    if await series.goes_on(asker, booking):
        # Which of its dates are meant is asked in any case, and nothing is done before that.
        return (await series.ask_to_cancel(asker, booking),)
    held = booking.status in UNCONFIRMED
    button = buttons.drop(booking, asker.words) if held else buttons.cancel(booking, asker.words)
    return (await _asked(asker, "doubt-cancel", booking, button),)


async def _moving(act: MoveWhich, asker: Asker, *, vague: bool) -> Replies:
    matching = await described(asker, act.old, act.reference, among={*UNCONFIRMED, Status.CONFIRMED})
    standing = [booking for booking in matching if booking.status is Status.CONFIRMED] or matching
    one = _one(standing, vague=vague)
    if one is not None and act.wish.attendees:
        # Who is put on it is no doubt.
        joined = await joining(asker, one, await comers(asker, act.wish.attendees))
        first, *others = await _moving(replace(act, wish=replace(act.wish, attendees=())), asker, vague=vague)
        return (first.with_news(joined), *others)
    if one is not None and act.by:
        return (await _moved(asker, one, shifted(one, act), None),)
    new = new_slot(asker, one, act.wish) if one is not None and not act.repeat else None
    if one is None or new is None:
        return await answer(act, asker)
    during = with_its_end(one, new[1]) if act.keeps_end else new[1]
    if (new[0].id, during) == (one.resource, one.during):
        return ((await card(asker, one)).with_news(asker.words.say("own-already")),)
    return (await _moved(asker, one, during, new[0].id),)


def _one(matching: Sequence[Booking], *, vague: bool) -> Booking | None:
    """Return the one that is meant; of a series its next date, unless it is clear that something shall be done."""
    only = matching[0] if len(matching) == 1 else None
    return only or (None if vague else series.next_of_one_series(matching))


async def _extending(act: ExtendWhich, asker: Asker, *, vague: bool) -> Replies:
    matching = await described(asker, act.old, act.reference, among={Status.CONFIRMED, Status.IN_USE})
    using = [booking for booking in matching if booking.status is Status.IN_USE]
    booking = _one(using if len(using) == 1 else matching, vague=vague)
    if booking is None or (act.minutes is None and act.lasting is None and act.until is None):
        return await answer(act, asker)
    minutes = act.minutes if act.lasting is None else act.lasting - booking.during.minutes
    if act.until is not None:
        end = ending_at(booking.during, asker.catalogue.resource(booking.resource), act.until.time())
        minutes = int((end - booking.during.end) / MINUTE)
    new = booking.during.stretched(end=(minutes or 0) * MINUTE)
    there = slot(new, asker.catalogue.resource(booking.resource), asker.look, button=True)
    button = buttons.button(there, Extend(booking.id, minutes or 0, booking.version))
    return (await _asked(asker, "doubt-move", booking, button, there=there),)


async def _leaving(act: CheckOut, asker: Asker) -> Replies:
    if act.booking is not None:
        booking = await mine(asker, act.booking)
    else:
        using = await described(asker, Wish(), None, among={Status.IN_USE})
        booking = using[0]
    return (await _asked(asker, "doubt-check-out", booking, buttons.check_out(booking, asker.words)),)


async def _moved(asker: Asker, booking: Booking, during: Interval, resource: ResourceId | None) -> Reply:
    to = asker.catalogue.resource(resource or booking.resource)
    there = slot(during, to, asker.look, button=True)
    there = there if to.id == booking.resource else f"{to.name} · {there}"
    button = buttons.button(asker.words.say("button-move-there"), Move(booking.id, during, to.id))
    return await _asked(asker, "doubt-move", booking, button, there=there)


async def _asked(asker: Asker, message: str, booking: Booking, button: Button, **facts: str) -> Reply:
    """Return the booking's card with the question; it is the only card of the booking that has buttons."""
    painted = (await card(asker, booking)).with_news(asker.words.say(message, **facts))
    return replace(painted, rows=((button, buttons.keep_slot(booking, asker.words)),), more=(), unfold=None)
