"""Answers about one of a member's bookings: confirm, cancel, undo, check in, check out, show."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import replace

from adapters.chat.answers import holding, series
from adapters.chat.answers.answer import answer
from adapters.chat.answers.card import card, changed_since, with_way_back
from adapters.chat.answers.choices import choosing
from adapters.chat.answers.mentions import with_names
from adapters.chat.answers.parts import all_or_one, parts_given_back
from adapters.chat.answers.questions import answering, asked
from adapters.chat.answers.whom import whom
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, notices
from adapters.chat.cards.refusals import refused
from adapters.chat.cards.times import day
from adapters.chat.intents.attending import CheckIn, CheckOut, ShowCode
from adapters.chat.intents.bookings import (
    AskToCancel,
    Cancel,
    CancelWhich,
    CannotUndo,
    Confirm,
    HoldAgain,
    Undo,
    UndoLast,
)
from adapters.chat.intents.company import CallOff
from adapters.chat.intents.overview import AskToCallOff
from adapters.chat.intents.showing import Show, Unfold
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.purpose import Purpose
from core.domain.bookings.status import STANDING, UNCONFIRMED, Status
from core.domain.bookings.titles import called
from core.domain.bookings.wish import Wish, remaining
from core.errors import HasLeft, NoSuchBooking, NoSuchMember, ReleasedMeanwhile, SeveralCalled
from core.use_cases.bookings import bookings_of, cancel, check_in, check_out, confirm, show_code, undo
from core.use_cases.bookings.all_bookings import all_bookings
from core.use_cases.bookings.slot import Place
from core.use_cases.people.write_to import written_to
from core.values import BookingId, MemberId


@answer.register
async def held_again(intent: HoldAgain, asker: Asker) -> Replies:
    """Hold the rest of an earlier booking's slot for the same people, or show the booking if it is not over."""
    before = await mine(asker, intent.booking)
    if before.status in STANDING:
        return (await card(asker, before),)
    held = await hold_once_more(asker, before)
    return (replace(await card(asker, held), undo=Cancel(held.id, held.version)),)


async def hold_once_more(asker: Asker, before: Booking) -> Booking:
    """Hold the rest of the slot of a booking that is over for the same people; refuses as `hold_for` does."""
    own = asker.member.id in {before.member, before.booked_by}
    return await holding.hold_for(
        asker,
        # A seat is one of its own; of others any free one will do.
        [Place(resource.id, unit.id if unit.label else None) for resource, unit in asker.catalogue.of(before)],
        remaining(before.during, now=asker.now),
        purpose=Purpose(before.member, before.title, party=before.party) if own else Purpose(),
        attendees=before.attendees if own else (),
    )


@answer.register
async def confirmed(intent: Confirm, asker: Asker) -> Replies:
    """Confirm a hold, and send its card where it cannot vanish."""
    return await confirmed_by(asker, intent.booking)


async def confirmed_by(asker: Asker, hold: BookingId, *, by_word: bool = False) -> Replies:
    """Confirm a hold, by a press on its card or by a word, and return its card and whatever points to it."""
    # Nobody else reads the answer there, or it goes to the direct messages.
    private = asker.place.private or asker.place.ephemeral
    in_writing = asker.letters and await written_to(asker.ledger, member=asker.member)
    booking = await confirm.confirm(
        asker.ledger, booking=hold, by_word=by_word, tells_code=private, in_writing=in_writing, **asker.acting
    )
    # What was confirmed is what the word “undo” is about next: it is shown, with Cancel.
    painted = replace(await card(asker, booking), undo=Cancel(booking.id, booking.version))
    pointing = painted
    if private and booking.member == asker.member.id and booking.in_use_at_once:
        painted = await _with_code(asker, booking, painted)
    if not asker.place.ephemeral:
        return (painted,)
    # A message that only one person sees is gone after a reload, so the record is a direct message.
    pointer = Reply(pointing.body).with_note(asker.words.say("card-in-dm"))
    return (pointer, replace(painted, audience="direct", fresh=True))


async def _with_code(asker: Asker, booking: Booking, painted: Reply) -> Reply:
    """Add the door code to the card of a booking that is in use from its confirmation on."""
    organization, member = asker.member.organization, asker.member.id
    code = await show_code.show_code(asker.ledger, organization=organization, booking=booking.id, by=member)
    return notices.with_code(painted, booking, asker.look, code=code)


@answer.register
async def cancelled(intent: Cancel, asker: Asker) -> Replies:
    """Cancel a booking, unless it was changed since its card was shown."""
    standing = await mine(asker, intent.booking)
    if standing.version != intent.seen and standing.status is Status.CONFIRMED:
        return (answering(intent.question, changed_since(asker, await card(asker, standing))),)
    if await series.goes_on(asker, standing):
        return (await series.ask_to_cancel(asker, standing, (await asked(asker, intent.question)).because),)
    because = (await asked(asker, intent.question)).because
    gone = await cancel.cancel(asker.ledger, booking=standing.id, because=because, **asker.acting)
    return (await _given_up(asker, standing, gone),)


async def _given_up(asker: Asker, before: Booking, gone: Booking) -> Reply:
    """Show what was cancelled; a hold or a request that is given up cannot be taken back, but held once more."""
    painted = await card(asker, gone)
    return replace(painted, undo=HoldAgain(gone.id)) if before.status in UNCONFIRMED else painted


@answer.register
async def asked_to_cancel(intent: AskToCancel, asker: Asker) -> Replies:
    """Show the card, whose button cancels the booking: the word that asked for it may have meant less."""
    painted = await card(asker, await mine(asker, intent.booking))
    return (painted.with_news(asker.words.say("undo-booked")),)


@answer.register
async def cancelled_which(intent: CancelWhich, asker: Asker) -> Replies:
    """Cancel the booking that the words describe, or ask which one of several; of one's own before all others."""
    parts = await parts_given_back(asker, intent)
    if parts:
        return parts
    # A booking in use is checked out of; only its reference says that it is meant nevertheless.
    among = STANDING if intent.reference else STANDING - {Status.IN_USE}
    because = await with_names(asker, intent.because) if intent.because else None
    try:
        matching = await described(asker, intent.wish, intent.reference, among=among)
    except NoSuchBooking:
        managed = () if intent.reference else await _managed(asker, intent.wish, because)
        others = managed or await other_dates(asker, intent.wish)
        if not others:
            raise
        return others
    one = matching[0] if len(matching) == 1 else series.next_of_one_series(matching)
    if one is not None and await series.goes_on(asker, one):
        part = None if intent.reference else await all_or_one(asker, one, intent.wish)
        return (part or await series.ask_to_cancel(asker, one, because),)
    if len(matching) == 1:
        asks = None if intent.reference else await all_or_one(asker, matching[0], intent.wish)
        if asks is not None:
            return (asks,)
        gone = await cancel.cancel(asker.ledger, booking=matching[0].id, because=because, **asker.acting)
        return (await _given_up(asker, matching[0], gone),)
    choices = [Cancel(each.id, each.version) for each in matching]
    why = Wish(because=because) if because else None
    return (await choosing(asker, asker.words.say("cancel-which"), choices, among=matching, wish=why),)


async def other_dates(asker: Asker, wish: Wish) -> Replies:
    """Say that no date of a series falls on the day that is said, with those that do; nothing where it is no series."""
    if wish.title is None or wish.day is None or wish.last_day is not None:
        return ()
    try:
        of = await described(asker, Wish(resource=wish.resource, title=wish.title), None, among=STANDING)
    except NoSuchBooking:
        return ()
    one = series.next_of_one_series(of)
    if one is None:
        return ()
    news = asker.words.say("series-none-on", day=day(wish.day, asker.look))
    return ((await series.dates_of_series(asker, one)).with_news(news),)


async def _managed(asker: Asker, wish: Wish, because: str | None) -> Replies:
    """Ask why, or which, of what others have of a thing that the asker manages; nothing where the words tell no day."""
    named = asker.catalogue.named(wish.resource) if wish.resource else None
    if named is None or wish.day is None or not named.policy.managed(asker.member.role, asker.member.groups):
        return ()
    days = named.calendar_days(wish.day, wish.last_day or wish.day)
    every = await all_bookings(asker.ledger, by=asker.member, during=days, among=[named.id])
    coming = STANDING - {Status.IN_USE}
    theirs = [each for each in every if each.status in coming and wish.describes(each, named)]
    if len(theirs) == 1:
        return await answer(AskToCallOff(theirs[0].id, because), asker)
    choices = [CallOff(each.id, each.version) for each in theirs]
    why = Wish(because=because) if because else None
    which = asker.words.say("cancel-which")
    return (await choosing(asker, which, choices, among=theirs, wish=why),) if theirs else ()


async def undone(intent: Undo, asker: Asker) -> Replies:
    """Undo a cancellation, or take back what was released; refuses as `undo` does, and first with NotYours."""
    gone = await mine(asker, intent.booking)
    if gone.series is not None and gone.status is Status.CANCELLING:
        return (await series.taken_back(asker, gone),)
    return (await card(asker, await undo.undo(asker.ledger, booking=intent.booking, **asker.acting)),)


@answer.register
async def undone_last(intent: UndoLast, asker: Asker) -> Replies:
    """Undo the last cancellation, unless the word itself was that, or, without one, the last release."""
    organization, member = asker.member.organization, asker.member.id
    last = await bookings_of.last_given_up(
        asker.ledger, organization=organization, member=member, released=intent.released
    )
    if last is None:
        return (Reply((asker.words.say("undo-none"),), ((buttons.bookings(asker.words),),)),)
    return await undone(Undo(last.id), asker)


@answer.register
async def not_undone(_: CannotUndo, asker: Asker) -> Replies:
    """Say that the word does not take back what was done last, and where a way back would be."""
    return (Reply((asker.words.say("undo-cannot"),), ((buttons.bookings(asker.words),),)),)


@answer.register
async def checked_in(intent: CheckIn, asker: Asker) -> Replies:
    """Check in by button, by code, or to the booking that begins now."""
    if intent.code is not None:
        return (await card(asker, await check_in.check_in_with_code(asker.ledger, code=intent.code, **asker.acting)),)
    if intent.booking is not None:
        return (await card(asker, await check_in.check_in(asker.ledger, booking=intent.booking, **asker.acting)),)
    try:
        return (await card(asker, await check_in.check_in_now(asker.ledger, **asker.acting)),)
    except ReleasedMeanwhile as late:
        return (await too_late(asker, late),)


async def too_late(asker: Asker, late: ReleasedMeanwhile) -> Reply:
    """Show what was released before the asker came, with the way to have the rest of it."""
    released = await card(asker, await mine(asker, late.booking))
    return released.with_news(*refused(late, asker.look).lines)


@answer.register
async def checked_out(intent: CheckOut, asker: Asker) -> Replies:
    """Check out of a booking, or of the one in use."""
    if intent.booking is None:
        return (await card(asker, await check_out.check_out_now(asker.ledger, **asker.acting)),)
    return (await card(asker, await check_out.check_out(asker.ledger, booking=intent.booking, **asker.acting)),)


@answer.register
async def code_shown(intent: ShowCode, asker: Asker) -> Replies:
    """Show the door code to its holder."""
    organization, member = asker.member.organization, asker.member.id
    code = await show_code.show_code(asker.ledger, organization=organization, booking=intent.booking, by=member)
    booking = await mine(asker, intent.booking)
    return (notices.code_shown(booking, asker.look, code=code),)


@answer.register
async def shown(intent: Show, asker: Asker) -> Replies:
    """Show the present card of a booking."""
    booking = await mine(asker, intent.booking)
    return (await card(asker, booking),)


@answer.register
async def unfolded(intent: Unfold, asker: Asker) -> Replies:
    """Show the present card of a booking with all its buttons in rows, and the way back after the move just made."""
    booking = await mine(asker, intent.booking)
    folded = await card(asker, booking)
    if booking.version == intent.moved:
        folded = with_way_back(asker, folded, booking)
    return (replace(folded, rows=buttons.rows(*folded.rows, folded.more), more=(), unfold=None),)


async def mine(asker: Asker, booking: BookingId) -> Booking:
    """Return the member's booking in its state now; refuses with NoSuchBooking or NotYours."""
    return await bookings_of.booking_of(
        asker.ledger, organization=asker.member.organization, booking=booking, member=asker.member.id
    )


async def described(asker: Asker, wish: Wish, said: str | None, *, among: Collection[Status]) -> list[Booking]:
    """Return the member's current bookings that have this reference or, without one, fit the wish."""
    found = await bookings_of.described(
        asker.ledger,
        organization=asker.member.organization,
        member=asker.member.id,
        wish=wish,
        reference=said,
        among=among,
    )
    return await _with_these(asker, found, wish.attendees) if wish.attendees else found


async def _with_these(asker: Asker, found: Sequence[Booking], names: Sequence[str]) -> list[Booking]:
    """Return those of the bookings to which these people come, or whose title names them; else NoSuchBooking."""
    meant: set[MemberId] = set()
    for name in names:
        with suppress(NoSuchMember, HasLeft, SeveralCalled):
            meant.add(await whom(asker, name))
    fitting = [
        each
        for each in found
        if meant & {*each.attendees, *each.absentees} or any(called(each.title, name) for name in names)
    ]
    if not fitting:
        raise NoSuchBooking
    return fitting
