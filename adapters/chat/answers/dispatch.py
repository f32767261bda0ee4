"""Intent → use case → reply: one short function for each thing that a person can want."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from adapters.chat.answers import (
    absence,
    blackouts,
    bookings,
    finding,
    follow_ups,
    free_times,
    groups,
    holding,
    membership,
    moving,
    quotas,
    rules,
    seats,
)
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.refusals import refused
from adapters.chat.intents import Intent
from adapters.chat.intents.blackouts import Blackouts, CloseNow, Lift
from adapters.chat.intents.bookings import (
    Approve,
    Away,
    Book,
    Cancel,
    CancelWhich,
    Change,
    CheckIn,
    CheckOut,
    Choose,
    Confirm,
    ConfirmHeld,
    Decline,
    Delay,
    DropHeld,
    Extend,
    ExtendWhich,
    Hold,
    HoldAgain,
    ListBookings,
    ListMatching,
    Move,
    MoveWhere,
    MoveWhich,
    Show,
    ShowCode,
    Swap,
    Undo,
    UndoAll,
    UndoLast,
)
from adapters.chat.intents.follow_ups import FollowUp, Instead, Last, Number, Pick, SameTime, Shift
from adapters.chat.intents.people import Connect, Groups, Invite, Settings, Start
from adapters.chat.intents.resources import Find, FreeOn, ListResources, More, NearMisses, SeatMap, When
from adapters.chat.intents.rules import Rules, ShowQuota, ShowRules
from adapters.chat.intents.talk import Help, NotYet, Other, Thanks, Unclear
from adapters.chat.interpret import names_of
from adapters.chat.replies import Replies, Reply
from adapters.chat.wishes import packed, unpacked
from adapters.understanding.names import closest
from core.domain.bookings.booking import Status
from core.domain.bookings.wish import Wish
from core.domain.resources.resource import BY_THE_DAY
from core.errors import Refusal, UnknownResource
from core.use_cases.chat import remember

HOURS = 12
"""Up to here a number that answers "for how long?" counts hours, and minutes above."""

Answering = Callable[[Asker, Any], Awaitable[Replies]]


async def answered(asker: Asker, intent: Intent | FollowUp) -> Replies:
    """
    Do what is wanted and say what came of it, the refusals included.

    Raises Unavailable: nobody can be told what the ledger says while it is away.
    """
    try:
        return await _ANSWERS[type(intent)](asker, intent)
    except Refusal as refusal:
        return (refused(refusal, asker.look),)


async def _book(asker: Asker, wanted: Book) -> Replies:
    wish = await _with_what_was_said(asker, wanted.wish)
    if wish.moving:
        return await moving.moved_on(asker, wish)
    if wanted.rivals:
        return (await _which_of(asker, wish, wanted.rivals),)
    if wanted.unknown is not None and wish.resource is None:
        await remember.remember(asker.ledger, asker.talk, packed(wish))
        raise UnknownResource(wanted.unknown, closest(wanted.unknown, names_of(asker.catalogue)))
    reply = await _pursue(asker, wish)
    return (follow_ups.with_runner_up(asker, reply, wish, wanted.instead),)


async def _pick(asker: Asker, wanted: Pick) -> Replies:
    chosen = await follow_ups.offered(asker, wanted.number) or wanted.otherwise
    return await _ANSWERS[type(chosen)](asker, chosen)


async def _number(asker: Asker, wanted: Number) -> Replies:
    said = await remember.recall(asker.ledger, asker.talk)
    before = unpacked(said) if said else Wish()
    if before.what and before.day and before.moment is None and wanted.clock.moment:
        return (await _pursue(asker, before.completed_by(wanted.clock)),)
    if before.what and before.moment and before.finish is None:
        minutes = wanted.value * 60 if wanted.value <= HOURS else wanted.value
        return (await _pursue(asker, before.completed_by(Wish(minutes=minutes))),)
    return await _pick(asker, Pick(wanted.value, wanted.otherwise))


async def _instead(asker: Asker, wanted: Instead) -> Replies:
    booking = await follow_ups.spoken_of(asker)
    if booking is None:
        return await _book(asker, Book(wanted.wish))
    return await follow_ups.instead(asker, booking, wanted)


async def _shift(asker: Asker, wanted: Shift) -> Replies:
    booking = await follow_ups.spoken_of(asker)
    if booking is None or (booking.status is Status.IN_USE and wanted.start):
        return await _ANSWERS[type(wanted.otherwise)](asker, wanted.otherwise)
    return await follow_ups.shifted(asker, booking, wanted)


async def _last(asker: Asker, wanted: Last) -> Replies:
    booking = await follow_ups.spoken_of(asker)
    if booking is None:
        return await _ANSWERS[type(wanted.otherwise)](asker, wanted.otherwise)
    return await follow_ups.lasting(asker, booking, wanted)


async def _same_time(asker: Asker, wanted: SameTime) -> Replies:
    booking = await follow_ups.spoken_of(asker)
    if booking is None:
        return await _ANSWERS[type(wanted.otherwise)](asker, wanted.otherwise)
    return (await _pursue(asker, follow_ups.again(asker, booking, wanted)),)


async def _find(asker: Asker, wanted: Find) -> Replies:
    if not wanted.wish.what and wanted.wish.day is None:
        return (finding.everything(asker),)
    wish = await _with_the_day_that_was_said(asker, wanted.wish)
    named = asker.catalogue.named(wish.resource) if wish.resource else None
    if named and wish.moment is None and named.kind not in BY_THE_DAY:
        await remember.remember(asker.ledger, asker.talk, packed(wish))
        on = wish.day or free_times.today(asker, named)
        return (await free_times.on_day(asker, named, on, minutes=wish.minutes),)
    return (await finding.offer(asker, wish),)


async def _choose(asker: Asker, wanted: Choose) -> Replies:
    resource = asker.catalogue.resource(wanted.resource)
    unit = resource.unit(wanted.unit).label if wanted.unit else None
    chosen = Wish(resource=resource.name, unit=unit, start=wanted.start, minutes=wanted.minutes)
    said = await remember.recall(asker.ledger, asker.talk)
    before = unpacked(said) if said else Wish()
    also = before.also if before.resource == resource.name else ()
    wish = replace(chosen, holder=before.holder, attendees=before.attendees, also=also)
    if not wanted.start:
        wish = before.completed_by(wish)
    return (await holding.ask_or_hold(asker, resource, wish),)


async def _when(asker: Asker, wanted: When) -> Replies:
    said = await remember.recall(asker.ledger, asker.talk)
    if said is None:
        return (Reply((asker.words.say("question-over"),), ((buttons.resources(asker.words),),)),)
    return (await _pursue(asker, unpacked(said).completed_by(Wish(start=wanted.start))),)


async def _more(asker: Asker, wanted: More) -> Replies:
    said = await remember.recall(asker.ledger, asker.talk)
    if said is None:
        return (Reply((asker.words.say("question-over"),), ((buttons.resources(asker.words),),)),)
    return (await finding.offer(asker, unpacked(said), skip=wanted.skip),)


async def _free_on(asker: Asker, wanted: FreeOn) -> Replies:
    resource = asker.catalogue.resource(wanted.resource)
    return (await free_times.on_day(asker, resource, wanted.day),)


async def _near_misses(asker: Asker, _: NearMisses) -> Replies:
    said = await remember.recall(asker.ledger, asker.talk)
    if said is None:
        return (Reply((asker.words.say("question-over"),), ((buttons.resources(asker.words),),)),)
    return (await finding.near_misses(asker, unpacked(said)),)


async def _hold(asker: Asker, wanted: Hold) -> Replies:
    resource = asker.catalogue.resource(wanted.resource)
    return (await holding.take(asker, resource, wanted.during, unit=wanted.unit),)


async def _seat_map(asker: Asker, wanted: SeatMap) -> Replies:
    resource = asker.catalogue.resource(wanted.resource)
    return (await seats.seat_map(asker, resource, wanted.during, wanted.skip),)


async def _resources(asker: Asker, _: ListResources) -> Replies:
    return (finding.everything(asker),)


async def _help(asker: Asker, wanted: Help) -> Replies:
    return (membership.help_with(asker.words, platform=asker.platform, about=wanted.about),)


async def _start(asker: Asker, _: Start) -> Replies:
    return (membership.welcome(asker, joined=False),)


async def _settings(asker: Asker, wanted: Settings) -> Replies:
    return (await membership.settings(asker, wanted),)


async def _connect(asker: Asker, _: Connect) -> Replies:
    return (await membership.connect(asker),)


async def _invite(asker: Asker, _: Invite) -> Replies:
    return (await membership.invite(asker),)


async def _unclear(asker: Asker, wanted: Unclear) -> Replies:
    await remember.remember(asker.ledger, asker.talk, packed(wanted.wish))
    message = f"unclear-{wanted.reason}"
    said = asker.words.say(message if asker.words.knows(message) else "unclear")
    resource = asker.catalogue.named(wanted.wish.resource) if wanted.wish.resource else None
    pick = (buttons.button(resource.name, Choose(resource.id)),) if resource else ()
    return (Reply((said,), ((*pick, buttons.resources(asker.words)),)),)


async def _not_yet(asker: Asker, wanted: NotYet) -> Replies:
    return (Reply((asker.words.say(f"not-yet-{wanted.what}"),), ((buttons.bookings(asker.words),),)),)


async def _thanks(asker: Asker, _: Thanks) -> Replies:
    return (Reply((asker.words.say("thanks"),), ((buttons.bookings(asker.words),),)),)


async def _other(asker: Asker, _: Other) -> Replies:
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
    HoldAgain: bookings.held_again,
    Confirm: bookings.confirmed,
    ConfirmHeld: bookings.confirmed_held,
    Approve: bookings.approved,
    Decline: bookings.declined,
    DropHeld: bookings.dropped_held,
    Change: moving.moved_where,
    Swap: follow_ups.swapped,
    Cancel: bookings.cancelled,
    CancelWhich: bookings.cancelled_which,
    Pick: _pick,
    Number: _number,
    Instead: _instead,
    Shift: _shift,
    SameTime: _same_time,
    Last: _last,
    Away: absence.away,
    UndoAll: absence.undone,
    Move: moving.moved,
    MoveWhere: moving.moved_where,
    MoveWhich: moving.moved_which,
    Extend: moving.extended,
    ExtendWhich: moving.extended_which,
    Delay: moving.delayed,
    ShowQuota: quotas.quota,
    ShowRules: rules.shown,
    Rules: rules.rules,
    Groups: groups.groups,
    Blackouts: blackouts.blackouts,
    CloseNow: blackouts.closed,
    Lift: blackouts.lifted,
    Undo: bookings.undone,
    UndoLast: bookings.undone_last,
    CheckIn: bookings.checked_in,
    CheckOut: bookings.checked_out,
    ShowCode: bookings.code_shown,
    Show: bookings.shown,
    ListBookings: bookings.listed,
    ListMatching: bookings.listed_matching,
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


async def _pursue(asker: Asker, wish: Wish) -> Reply:
    resource = finding.meant(asker, wish)
    if resource is None:
        return await finding.offer(asker, wish)
    return await holding.ask_or_hold(asker, resource, wish)


async def _with_what_was_said(asker: Asker, wish: Wish) -> Wish:
    """Complete the other half of a wish, when only one half was said now; who says nothing begins anew."""
    if wish == Wish() or (wish.what and wish.start is not None):
        return wish
    said = await remember.recall(asker.ledger, asker.talk)
    return unpacked(said).completed_by(wish) if said else wish


async def _with_the_day_that_was_said(asker: Asker, wish: Wish) -> Wish:
    """Complete what is looked for by a time that was said alone; a thing that was meant before is another matter."""
    if wish.day is not None:
        return wish
    said = await remember.recall(asker.ledger, asker.talk)
    before = unpacked(said) if said else Wish()
    return before.completed_by(wish) if not before.what else wish


async def _which_of(asker: Asker, wish: Wish, rivals: tuple[str, ...]) -> Reply:
    await remember.remember(asker.ledger, asker.talk, packed(wish))
    known = [resource for name in rivals if (resource := asker.catalogue.named(name))]
    row = tuple(buttons.button(each.name, Choose(each.id, wish.start, wish.minutes)) for each in known)
    return Reply((asker.words.say("ask-resource-two"),), (row,))
