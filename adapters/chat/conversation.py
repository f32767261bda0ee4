"""Intent → use case → reply: one short function for each thing that a person can want."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from adapters.chat import (
    asking,
    buttons,
    changing,
    closing,
    finding,
    followed,
    free_times,
    grouping,
    leaving,
    membership,
    quotas,
    ruling,
    seats,
    standing,
)
from adapters.chat.asker import Asker
from adapters.chat.intents import (
    Approve,
    Away,
    Blackouts,
    Book,
    Cancel,
    CancelWhich,
    Change,
    CheckIn,
    CheckOut,
    Choose,
    CloseNow,
    Confirm,
    ConfirmHeld,
    Connect,
    Decline,
    Delay,
    DropHeld,
    Extend,
    ExtendWhich,
    Find,
    FreeOn,
    Groups,
    Help,
    Hold,
    HoldAgain,
    Instead,
    Intent,
    Invite,
    Last,
    Lift,
    ListBookings,
    ListResources,
    More,
    Move,
    MoveWhere,
    MoveWhich,
    NearMisses,
    NotYet,
    Number,
    Other,
    Pick,
    Rules,
    SameTime,
    SeatMap,
    Settings,
    Shift,
    Show,
    ShowCode,
    ShowQuota,
    ShowRules,
    Start,
    Swap,
    Thanks,
    Unclear,
    Undo,
    UndoAll,
    UndoLast,
    When,
)
from adapters.chat.refusals import refused
from adapters.chat.replies import Replies, Reply
from adapters.chat.understanding.names import closest
from adapters.chat.understanding.wanted import names_of
from adapters.chat.wishes import Wish, unpacked
from core.desk import Desk
from core.domain.booking import Status
from core.domain.resource import BY_THE_DAY
from core.errors import Refusal, Unavailable, UnknownResource
from core.use_cases import remember

HOURS = 12
"""Up to here a number that answers "for how long?" counts hours, and minutes above."""

Answering = Callable[[Desk, Asker, Any], Awaitable[Replies]]


async def answered(desk: Desk, asker: Asker, intent: Intent) -> Replies:
    """
    Do what is wanted and say what came of it, the refusals included.

    Refuses with Unavailable alone: nobody can be told what the ledger says while it is away.
    """
    try:
        return await _ANSWERS[type(intent)](desk, asker, intent)
    except Unavailable:
        raise
    except Refusal as refusal:
        return (refused(refusal, asker),)


async def _book(desk: Desk, asker: Asker, wanted: Book) -> Replies:
    wish = await _with_what_was_said(desk, asker, wanted.wish)
    if wish.moving:
        return await changing.moved_on(desk, asker, wish)
    if wanted.rivals:
        return (await _which_of(desk, asker, wish, wanted.rivals),)
    if wanted.unknown is not None and wish.resource is None:
        await remember.remember(desk, asker.talk, wish.packed())
        raise UnknownResource(wanted.unknown, closest(wanted.unknown, names_of(asker.catalogue)))
    reply = await _pursue(desk, asker, wish)
    return (followed.with_runner_up(asker, reply, wish, wanted.instead),)


async def _pick(desk: Desk, asker: Asker, wanted: Pick) -> Replies:
    chosen = await followed.offered(desk, asker, wanted.number) or wanted.otherwise
    return await _ANSWERS[type(chosen)](desk, asker, chosen)


async def _number(desk: Desk, asker: Asker, wanted: Number) -> Replies:
    said = await remember.recall(desk, asker.talk)
    before = unpacked(said) if said else Wish()
    if before.what and before.day and before.moment is None and wanted.clock.moment:
        return (await _pursue(desk, asker, before.completed_by(wanted.clock)),)
    if before.what and before.moment and before.finish is None:
        minutes = wanted.value * 60 if wanted.value <= HOURS else wanted.value
        return (await _pursue(desk, asker, before.completed_by(Wish(minutes=minutes))),)
    return await _pick(desk, asker, Pick(wanted.value, wanted.otherwise))


async def _instead(desk: Desk, asker: Asker, wanted: Instead) -> Replies:
    booking = await followed.spoken_of(desk, asker)
    if booking is None:
        return await _book(desk, asker, Book(wanted.wish))
    return await followed.instead(desk, asker, booking, wanted)


async def _shift(desk: Desk, asker: Asker, wanted: Shift) -> Replies:
    booking = await followed.spoken_of(desk, asker)
    if booking is None or (booking.status is Status.IN_USE and wanted.start):
        return await _ANSWERS[type(wanted.otherwise)](desk, asker, wanted.otherwise)
    return await followed.shifted(desk, asker, booking, wanted)


async def _last(desk: Desk, asker: Asker, wanted: Last) -> Replies:
    booking = await followed.spoken_of(desk, asker)
    if booking is None:
        return await _ANSWERS[type(wanted.otherwise)](desk, asker, wanted.otherwise)
    return await followed.lasting(desk, asker, booking, wanted)


async def _same_time(desk: Desk, asker: Asker, wanted: SameTime) -> Replies:
    booking = await followed.spoken_of(desk, asker)
    if booking is None:
        return await _ANSWERS[type(wanted.otherwise)](desk, asker, wanted.otherwise)
    return (await _pursue(desk, asker, followed.again(asker, booking, wanted)),)


async def _find(desk: Desk, asker: Asker, wanted: Find) -> Replies:
    if not wanted.wish.what and wanted.wish.day is None:
        return (finding.everything(asker),)
    wish = await _with_the_day_that_was_said(desk, asker, wanted.wish)
    named = asker.catalogue.named(wish.resource) if wish.resource else None
    if named and wish.moment is None and named.kind not in BY_THE_DAY:
        await remember.remember(desk, asker.talk, wish.packed())
        on = wish.day or free_times.today(asker, named)
        return (await free_times.on_day(desk, asker, named, on, minutes=wish.minutes),)
    return (await finding.offer(desk, asker, wish),)


async def _choose(desk: Desk, asker: Asker, wanted: Choose) -> Replies:
    resource = asker.catalogue.resource(wanted.resource)
    unit = resource.unit(wanted.unit).label if wanted.unit else None
    chosen = Wish(resource=resource.name, unit=unit, start=wanted.start, minutes=wanted.minutes)
    said = await remember.recall(desk, asker.talk)
    before = unpacked(said) if said else Wish()
    also = before.also if before.resource == resource.name else ()
    wish = replace(chosen, holder=before.holder, attendees=before.attendees, also=also)
    if not wanted.start:
        wish = before.completed_by(wish)
    return (await asking.ask_or_hold(desk, asker, resource, wish),)


async def _when(desk: Desk, asker: Asker, wanted: When) -> Replies:
    said = await remember.recall(desk, asker.talk)
    if said is None:
        return (Reply((asker.words.say("question-over"),), ((buttons.resources(asker.words),),)),)
    return (await _pursue(desk, asker, unpacked(said).completed_by(Wish(start=wanted.start))),)


async def _more(desk: Desk, asker: Asker, wanted: More) -> Replies:
    said = await remember.recall(desk, asker.talk)
    if said is None:
        return (Reply((asker.words.say("question-over"),), ((buttons.resources(asker.words),),)),)
    return (await finding.offer(desk, asker, unpacked(said), skip=wanted.skip),)


async def _free_on(desk: Desk, asker: Asker, wanted: FreeOn) -> Replies:
    resource = asker.catalogue.resource(wanted.resource)
    return (await free_times.on_day(desk, asker, resource, wanted.day),)


async def _near_misses(desk: Desk, asker: Asker, _: NearMisses) -> Replies:
    said = await remember.recall(desk, asker.talk)
    if said is None:
        return (Reply((asker.words.say("question-over"),), ((buttons.resources(asker.words),),)),)
    return (await finding.near_misses(desk, asker, unpacked(said)),)


async def _hold(desk: Desk, asker: Asker, wanted: Hold) -> Replies:
    resource = asker.catalogue.resource(wanted.resource)
    return (await asking.take(desk, asker, resource, wanted.during, unit=wanted.unit),)


async def _seat_map(desk: Desk, asker: Asker, wanted: SeatMap) -> Replies:
    resource = asker.catalogue.resource(wanted.resource)
    return (await seats.seat_map(desk, asker, resource, wanted.during, wanted.skip),)


async def _resources(_: Desk, asker: Asker, __: ListResources) -> Replies:
    return (finding.everything(asker),)


async def _help(_: Desk, asker: Asker, wanted: Help) -> Replies:
    return (membership.help_with(asker.words, platform=asker.platform, about=wanted.about),)


async def _start(_: Desk, asker: Asker, __: Start) -> Replies:
    return (membership.welcome(asker, joined=False),)


async def _settings(desk: Desk, asker: Asker, wanted: Settings) -> Replies:
    return (await membership.settings(desk, asker, wanted),)


async def _connect(desk: Desk, asker: Asker, _: Connect) -> Replies:
    return (await membership.connect(desk, asker),)


async def _invite(desk: Desk, asker: Asker, _: Invite) -> Replies:
    return (await membership.invite(desk, asker),)


async def _unclear(desk: Desk, asker: Asker, wanted: Unclear) -> Replies:
    await remember.remember(desk, asker.talk, wanted.wish.packed())
    message = f"unclear-{wanted.reason}"
    said = asker.words.say(message if asker.words.knows(message) else "unclear")
    resource = asker.catalogue.named(wanted.wish.resource) if wanted.wish.resource else None
    pick = (buttons.button(resource.name, Choose(resource.id)),) if resource else ()
    return (Reply((said,), ((*pick, buttons.resources(asker.words)),)),)


async def _not_yet(_: Desk, asker: Asker, wanted: NotYet) -> Replies:
    return (Reply((asker.words.say(f"not-yet-{wanted.what}"),), ((buttons.bookings(asker.words),),)),)


async def _thanks(_: Desk, asker: Asker, __: Thanks) -> Replies:
    return (Reply((asker.words.say("thanks"),), ((buttons.bookings(asker.words),),)),)


async def _other(_: Desk, asker: Asker, __: Other) -> Replies:
    row = (buttons.resources(asker.words), buttons.bookings(asker.words))
    return (Reply((asker.words.say("other"),), (row,)),)


_ANSWERS: dict[type, Answering] = {
    Book: _book,
    Find: _find,
    Choose: _choose,
    When: _when,
    More: _more,
    FreeOn: _free_on,
    NearMisses: _near_misses,
    Hold: _hold,
    SeatMap: _seat_map,
    HoldAgain: standing.held_again,
    Confirm: standing.confirmed,
    ConfirmHeld: standing.confirmed_held,
    Approve: standing.approved,
    Decline: standing.declined,
    DropHeld: standing.dropped_held,
    Change: standing.changed,
    Cancel: standing.cancelled,
    CancelWhich: standing.cancelled_which,
    Pick: _pick,
    Number: _number,
    Instead: _instead,
    Shift: _shift,
    SameTime: _same_time,
    Last: _last,
    Swap: followed.swapped,
    Away: leaving.away,
    UndoAll: leaving.undone,
    Move: changing.moved,
    MoveWhere: changing.moved_where,
    MoveWhich: changing.moved_which,
    Extend: changing.extended,
    ExtendWhich: changing.extended_which,
    Delay: changing.delayed,
    ShowQuota: quotas.quota,
    ShowRules: ruling.shown,
    Rules: ruling.rules,
    Groups: grouping.groups,
    Blackouts: closing.blackouts,
    CloseNow: closing.closed,
    Lift: closing.lifted,
    Undo: standing.undone,
    UndoLast: standing.undone_last,
    CheckIn: standing.checked_in,
    CheckOut: standing.checked_out,
    ShowCode: standing.code_shown,
    Show: standing.shown,
    ListBookings: standing.listed,
    ListResources: _resources,
    Help: _help,
    Start: _start,
    Settings: _settings,
    Connect: _connect,
    Invite: _invite,
    Unclear: _unclear,
    NotYet: _not_yet,
    Thanks: _thanks,
    Other: _other,
}


async def _pursue(desk: Desk, asker: Asker, wish: Wish) -> Reply:
    resource = finding.meant(asker, wish)
    if resource is None:
        return await finding.offer(desk, asker, wish)
    return await asking.ask_or_hold(desk, asker, resource, wish)


async def _with_what_was_said(desk: Desk, asker: Asker, wish: Wish) -> Wish:
    """Complete the other half of a wish, when only one half was said now; who says nothing begins anew."""
    if wish == Wish() or (wish.what and wish.start is not None):
        return wish
    said = await remember.recall(desk, asker.talk)
    return unpacked(said).completed_by(wish) if said else wish


async def _with_the_day_that_was_said(desk: Desk, asker: Asker, wish: Wish) -> Wish:
    """Complete what is looked for by a time that was said alone; a thing that was meant before is another matter."""
    if wish.day is not None:
        return wish
    said = await remember.recall(desk, asker.talk)
    before = unpacked(said) if said else Wish()
    return before.completed_by(wish) if not before.what else wish


async def _which_of(desk: Desk, asker: Asker, wish: Wish, rivals: tuple[str, ...]) -> Reply:
    await remember.remember(desk, asker.talk, wish.packed())
    known = [resource for name in rivals if (resource := asker.catalogue.named(name))]
    row = tuple(buttons.button(each.name, Choose(each.id, wish.start, wish.minutes)) for each in known)
    return Reply((asker.words.say("ask-resource-two"),), (row,))
