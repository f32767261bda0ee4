"""Intent → use case → reply: one short function for each thing that a person can want."""

from collections.abc import Awaitable, Callable
from typing import Any

from adapters.chat import asking, buttons, faces, finding, membership
from adapters.chat.asker import Asker
from adapters.chat.intents import (
    Book,
    Cancel,
    CancelWhich,
    Change,
    CheckIn,
    CheckOut,
    Choose,
    Confirm,
    Connect,
    Find,
    Help,
    Hold,
    HoldAgain,
    Intent,
    Invite,
    ListBookings,
    ListResources,
    More,
    NotYet,
    Other,
    Settings,
    Show,
    ShowCode,
    Start,
    Unclear,
    Undo,
    When,
)
from adapters.chat.references import reference, referred
from adapters.chat.refusals import refused
from adapters.chat.replies import Reply
from adapters.chat.times import slot
from adapters.chat.understanding.names import closest
from adapters.chat.understanding.wanted import names_of
from adapters.chat.wishes import Wish, unpacked
from core.desk import Desk
from core.domain.booking import Booking, Status
from core.errors import NoSuchBooking, NotInUse, Refusal, Unavailable, UnknownResource
from core.use_cases import bookings_of, cancel, check_in, check_out, confirm, remember, show_code, undo
from core.values import BookingId

LISTED = 5
Replies = tuple[Reply, ...]
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
    if wanted.rivals:
        return (await _which_of(desk, asker, wish, wanted.rivals),)
    if wanted.unknown is not None and wish.resource is None:
        await remember.remember(desk, asker.member, wish.packed())
        raise UnknownResource(wanted.unknown, closest(wanted.unknown, names_of(asker.catalogue)))
    return (await _pursue(desk, asker, wish),)


async def _find(desk: Desk, asker: Asker, wanted: Find) -> Replies:
    if not wanted.wish.what and wanted.wish.day is None:
        return (finding.everything(asker),)
    return (await finding.offer(desk, asker, wanted.wish),)


async def _choose(desk: Desk, asker: Asker, wanted: Choose) -> Replies:
    resource = asker.catalogue.resource(wanted.resource)
    unit = resource.unit(wanted.unit).label if wanted.unit else None
    chosen = Wish(resource=resource.name, unit=unit, start=wanted.start, minutes=wanted.minutes)
    wish = chosen if wanted.start else await _with_what_was_said(desk, asker, chosen)
    return (await asking.ask_or_hold(desk, asker, resource, wish),)


async def _when(desk: Desk, asker: Asker, wanted: When) -> Replies:
    said = await remember.recall(desk, asker.member)
    if said is None:
        return (Reply((asker.words.say("question-over"),), ((buttons.resources(asker.words),),)),)
    return (await _pursue(desk, asker, unpacked(said).completed_by(Wish(start=wanted.start))),)


async def _more(desk: Desk, asker: Asker, wanted: More) -> Replies:
    said = await remember.recall(desk, asker.member)
    if said is None:
        return (Reply((asker.words.say("question-over"),), ((buttons.resources(asker.words),),)),)
    return (await finding.offer(desk, asker, unpacked(said), skip=wanted.skip),)


async def _hold(desk: Desk, asker: Asker, wanted: Hold) -> Replies:
    resource = asker.catalogue.resource(wanted.resource)
    return (await asking.take(desk, asker, resource, wanted.during, unit=wanted.unit),)


async def _hold_again(desk: Desk, asker: Asker, wanted: HoldAgain) -> Replies:
    before = await _mine(desk, asker, wanted.booking)
    if before.status in {Status.HELD, Status.CONFIRMED, Status.IN_USE}:
        return (_card(asker, before),)
    resource = asker.catalogue.resource(before.resource)
    return (await asking.take(desk, asker, resource, before.during),)


async def _confirm(desk: Desk, asker: Asker, wanted: Confirm) -> Replies:
    booking = await confirm.confirm(desk, booking=wanted.booking, **asker.acting)
    card = _card(asker, booking)
    if not asker.place.ephemeral:
        return (card,)
    # What only the person sees may vanish on reload: the record is a direct message.
    pointer = Reply((*card.lines, asker.words.say("card-in-dm")))
    return (pointer, Reply(card.lines, card.rows, card.card, audience="direct", fresh=True))


async def _change(desk: Desk, asker: Asker, wanted: Change) -> Replies:
    booking = await _mine(desk, asker, wanted.booking)
    if booking.status is not Status.HELD:
        return (_card(asker, booking),)
    await cancel.cancel(desk, booking=booking.id, **asker.acting)
    resource = asker.catalogue.resource(booking.resource)
    return (
        await asking.ask_or_hold(desk, asker, resource, Wish(resource=resource.name, minutes=booking.during.minutes)),
    )


async def _cancel(desk: Desk, asker: Asker, wanted: Cancel) -> Replies:
    standing = await _mine(desk, asker, wanted.booking)
    if standing.version != wanted.seen and standing.status is Status.CONFIRMED:
        card = _card(asker, standing)
        return (Reply((asker.words.say("card-changed-since"), *card.lines), card.rows, card.card),)
    return (_card(asker, await cancel.cancel(desk, booking=standing.id, **asker.acting)),)


async def _cancel_which(desk: Desk, asker: Asker, wanted: CancelWhich) -> Replies:
    matching = await _described(desk, asker, wanted.wish, wanted.reference)
    if not matching:
        raise NoSuchBooking
    if len(matching) == 1:
        return (_card(asker, await cancel.cancel(desk, booking=matching[0].id, **asker.acting)),)
    rows = tuple((buttons.button(_summary(asker, each), Cancel(each.id, each.version)),) for each in matching[:LISTED])
    return (Reply((asker.words.say("cancel-which"),), rows),)


async def _undo(desk: Desk, asker: Asker, wanted: Undo) -> Replies:
    return (_card(asker, await undo.undo(desk, booking=wanted.booking, **asker.acting)),)


async def _check_in(desk: Desk, asker: Asker, wanted: CheckIn) -> Replies:
    if wanted.code is not None:
        return (_card(asker, await check_in.check_in_with_code(desk, code=wanted.code, **asker.acting)),)
    if wanted.booking is not None:
        return (_card(asker, await check_in.check_in(desk, booking=wanted.booking, **asker.acting)),)
    return (_card(asker, await check_in.check_in_now(desk, **asker.acting)),)


async def _check_out(desk: Desk, asker: Asker, wanted: CheckOut) -> Replies:
    if wanted.booking is not None:
        return (_card(asker, await check_out.check_out(desk, booking=wanted.booking, **asker.acting)),)
    standing = await bookings_of.bookings_of(desk, organization=asker.member.organization, member=asker.member.id)
    using = [booking for booking in standing if booking.status is Status.IN_USE]
    if not using:
        raise NoSuchBooking if not standing else NotInUse(standing[0].id)
    return (_card(asker, await check_out.check_out(desk, booking=using[0].id, **asker.acting)),)


async def _show_code(desk: Desk, asker: Asker, wanted: ShowCode) -> Replies:
    organization, member = asker.member.organization, asker.member.id
    code = await show_code.show_code(desk, organization=organization, booking=wanted.booking, by=member)
    booking = await _mine(desk, asker, wanted.booking)
    return (faces.code_shown(booking, asker.catalogue, asker.words, now=asker.now, code=code),)


async def _show(desk: Desk, asker: Asker, wanted: Show) -> Replies:
    return (_card(asker, await _mine(desk, asker, wanted.booking)),)


async def _list(desk: Desk, asker: Asker, _: ListBookings) -> Replies:
    standing = await bookings_of.bookings_of(desk, organization=asker.member.organization, member=asker.member.id)
    if not standing:
        return (Reply((asker.words.say("list-empty"),), ((buttons.resources(asker.words),),)),)
    lines = [asker.words.say("list-head", count=len(standing))]
    lines += [_line(asker, booking) for booking in standing[:LISTED]]
    if len(standing) > LISTED:
        lines.append(asker.words.say("list-more", count=len(standing) - LISTED))
    row = tuple(buttons.button(reference(booking.id), Show(booking.id)) for booking in standing[:LISTED])
    return (Reply(tuple(lines), (row,)),)


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
    await remember.remember(desk, asker.member, wanted.wish.packed())
    message = f"unclear-{wanted.reason}"
    said = asker.words.say(message if asker.words.knows(message) else "unclear")
    resource = asker.catalogue.named(wanted.wish.resource) if wanted.wish.resource else None
    pick = (buttons.button(resource.name, Choose(resource.id)),) if resource else ()
    return (Reply((said,), ((*pick, buttons.resources(asker.words)),)),)


async def _not_yet(_: Desk, asker: Asker, wanted: NotYet) -> Replies:
    return (Reply((asker.words.say(f"not-yet-{wanted.what}"),), ((buttons.bookings(asker.words),),)),)


async def _other(_: Desk, asker: Asker, __: Other) -> Replies:
    row = (buttons.resources(asker.words), buttons.bookings(asker.words))
    return (Reply((asker.words.say("other"),), (row,)),)


_ANSWERS: dict[type, Answering] = {
    Book: _book,
    Find: _find,
    Choose: _choose,
    When: _when,
    More: _more,
    Hold: _hold,
    HoldAgain: _hold_again,
    Confirm: _confirm,
    Change: _change,
    Cancel: _cancel,
    CancelWhich: _cancel_which,
    Undo: _undo,
    CheckIn: _check_in,
    CheckOut: _check_out,
    ShowCode: _show_code,
    Show: _show,
    ListBookings: _list,
    ListResources: _resources,
    Help: _help,
    Start: _start,
    Settings: _settings,
    Connect: _connect,
    Invite: _invite,
    Unclear: _unclear,
    NotYet: _not_yet,
    Other: _other,
}


async def _pursue(desk: Desk, asker: Asker, wish: Wish) -> Reply:
    resource = finding.meant(asker, wish)
    if resource is None:
        return await finding.offer(desk, asker, wish)
    return await asking.ask_or_hold(desk, asker, resource, wish)


async def _with_what_was_said(desk: Desk, asker: Asker, wish: Wish) -> Wish:
    """Complete the other half of a wish, when only one half was said now."""
    if wish.what and wish.start is not None:
        return wish
    said = await remember.recall(desk, asker.member)
    return unpacked(said).completed_by(wish) if said else wish


async def _which_of(desk: Desk, asker: Asker, wish: Wish, rivals: tuple[str, ...]) -> Reply:
    await remember.remember(desk, asker.member, wish.packed())
    known = [resource for name in rivals if (resource := asker.catalogue.named(name))]
    row = tuple(buttons.button(each.name, Choose(each.id, wish.start, wish.minutes)) for each in known)
    return Reply((asker.words.say("ask-resource-two"),), (row,))


async def _mine(desk: Desk, asker: Asker, booking: BookingId) -> Booking:
    return await bookings_of.booking_of(
        desk, organization=asker.member.organization, booking=booking, member=asker.member.id
    )


async def _described(desk: Desk, asker: Asker, wish: Wish, said: str | None) -> list[Booking]:
    standing = await bookings_of.bookings_of(desk, organization=asker.member.organization, member=asker.member.id)
    if said is not None:
        return [booking for booking in standing if booking.id == referred(said)]
    return [booking for booking in standing if _fits(asker, booking, wish) and booking.status is not Status.IN_USE]


def _fits(asker: Asker, booking: Booking, wish: Wish) -> bool:
    resource = asker.catalogue.resource(booking.resource)
    start = resource.local(booking.during.start)
    return (
        (wish.resource is None or wish.resource == resource.name)
        and (wish.kind is None or wish.kind == resource.kind)
        and (wish.unit is None or wish.unit.casefold() == resource.unit(booking.unit).label.casefold())
        and (wish.day is None or wish.day == start.date())
        and (wish.moment is None or wish.moment.time() == start.time())
    )


def _card(asker: Asker, booking: Booking) -> Reply:
    return faces.card(booking, asker.catalogue, asker.words, now=asker.now, reader=asker.zone)


def _summary(asker: Asker, booking: Booking) -> str:
    resource = asker.catalogue.resource(booking.resource)
    when = slot(booking.during, resource, asker.words, place=False)
    return asker.words.say("button-alternative", name=faces.name(booking, resource), when=when)


def _line(asker: Asker, booking: Booking) -> str:
    resource = asker.catalogue.resource(booking.resource)
    return asker.words.say(
        "list-one",
        name=faces.name(booking, resource),
        slot=slot(booking.during, resource, asker.words),
        reference=reference(booking.id),
        state=asker.words.say(f"state-{booking.status}"),
    )
