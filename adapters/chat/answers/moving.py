"""Changes to a booking: another time, another resource, another end, a late arrival."""

from collections.abc import Awaitable, Sequence
from dataclasses import replace
from datetime import date, datetime

from adapters.chat.answers import larger, series
from adapters.chat.answers.answer import answer
from adapters.chat.answers.bookings import described, hold_once_more, mine
from adapters.chat.answers.card import card, changed_since, with_way_back
from adapters.chat.answers.choices import LONGER, SHORTER, choosing
from adapters.chat.answers.company import joining
from adapters.chat.answers.questions import asking
from adapters.chat.answers.refusing import refusing
from adapters.chat.answers.whom import comers, token
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.forms import opens_move
from adapters.chat.cards.naming import summary, zone_of
from adapters.chat.cards.times import clock, slot, span
from adapters.chat.intents.bookings import Book, Choose, Hold
from adapters.chat.intents.changing import (
    AskLonger,
    Delay,
    DelayWhich,
    Extend,
    ExtendWhich,
    Move,
    MoveTo,
    MoveWhere,
    MoveWhich,
)
from adapters.chat.intents.questions import WouldMove
from adapters.chat.intents.series import MoveSeries
from adapters.chat.replies import Button, Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.reference import reference
from core.domain.bookings.status import UNCONFIRMED, Status
from core.domain.bookings.wish import Wish, ending_at
from core.domain.resources.hours import DAY
from core.domain.resources.resource import Resource
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import Scope
from core.errors import NeedsApproval, Refusal, SlotTaken
from core.use_cases.bookings import ask_longer, cancel, delay, extend, move, swap, would_fit
from core.use_cases.bookings.offer import offer_moves, offer_starts
from core.use_cases.bookings.slot import Place
from core.use_cases.chat import remember
from core.use_cases.rules.allowances_of import affordable
from core.values import MINUTE, Interval, ResourceId

SWAPPED = UNCONFIRMED | {Status.EXPIRED}
"""The states in which a booking is swapped, not moved; a swap has the words for a hold that is over."""


@answer.register
async def moved(intent: Move, asker: Asker) -> Replies:
    """Move a booking, or a hold, to exactly this slot, or say why it keeps its own."""
    before = await mine(asker, intent.booking)
    there = asker.catalogue.resource(intent.resource or before.resource)
    if not intent.unit and await series.moves_along(asker, before, intent.during):
        return (await series.ask_to_move(asker, before, intent.during, there),)
    verb = swap.swap if before.status in SWAPPED else move.move
    to = Place(intent.resource, intent.unit) if intent.resource else None
    stays = await series.stays(asker, before, intent.during)
    doing = verb(asker.ledger, booking=intent.booking, during=intent.during, to=to, **asker.acting)
    return await _changed(asker, before, doing, note=stays)


@answer.register
async def moved_series(intent: MoveSeries, asker: Asker) -> Replies:
    """Move one date of a series as any booking, or this one and the later ones, or all."""
    if intent.scope is not Scope.ONE:
        return await series.moved(intent, asker)
    before = await mine(asker, intent.booking)
    to = Place(intent.resource) if intent.resource else None
    doing = move.move(asker.ledger, booking=before.id, during=intent.during, to=to, **asker.acting)
    return await _changed(asker, before, doing)


@answer.register
async def moved_where(intent: MoveWhere, asker: Asker) -> Replies:
    """Ask which slot a booking, or a hold, gets instead, and offer free times of its own resource."""
    booking = await mine(asker, intent.booking)
    if booking.status not in {*UNCONFIRMED, Status.CONFIRMED}:
        return (await card(asker, booking),)
    return (await _ask_where(asker, booking),)


@answer.register
async def moved_which(intent: MoveWhich, asker: Asker) -> Replies:
    """Move the booking that the words describe; ask which one, or where to, if that is not clear."""
    matching = await described(asker, intent.old, intent.reference, among={*UNCONFIRMED, Status.CONFIRMED})
    # A booking is meant rather than a hold, which has a button of its own for another time.
    standing = [booking for booking in matching if booking.status is Status.CONFIRMED] or matching
    one = standing[0] if len(standing) == 1 else series.next_of_one_series(standing)
    if one is not None and intent.wish.attendees:
        return await _moved_with(asker, one, intent.wish.attendees, replace(intent, reference=reference(one.id)))
    if one is not None and intent.by:
        there = asker.catalogue.named(intent.wish.resource) if intent.wish.resource else None
        return await moved(Move(one.id, shifted(one, intent), there.id if there else None), asker)
    if one is not None and intent.repeat:
        return await _would_repeat(asker, one, intent.wish, intent.repeat)
    new = new_slot(asker, one, intent.wish) if one and intent.keeps_end else None
    if one is not None and new is not None:
        return await moved(Move(one.id, with_its_end(one, new[1])), asker)
    if one is not None:
        asks = intent.weekday and _weeks_before(asker, one, intent.wish)
        return _which_week(asker, one, intent.wish) if asks else await _moved_to(asker, one, intent.wish)
    choices = [_choice(asker, each, intent) for each in standing]
    return (await choosing(asker, asker.words.say("move-which"), choices, among=standing),)


def _weeks_before(asker: Asker, booking: Booking, wish: Wish) -> bool:
    """Whether the next such weekday is in an earlier week than the booking."""
    own = _starts_on(asker, booking)
    return wish.day is not None and wish.day < own - own.weekday() * DAY


def _which_week(asker: Asker, booking: Booking, wish: Wish) -> Replies:
    """Ask whether a weekday is that of the booking's own week, or the next one; nothing is moved."""
    own, said = _starts_on(asker, booking), wish.start
    there = own + ((said.weekday() if said else 0) - own.weekday()) * DAY
    start = datetime.combine(there, said.time()) if isinstance(said, datetime) else there
    both = (new_slot(asker, booking, each) for each in (replace(wish, start=start), wish))
    row = [
        buttons.move_to(slot(during, resource, asker.look, button=True), booking.id, during, resource.id)
        for resource, during in filter(None, both)
    ]
    untouched = asker.words.say("move-untouched", slot=summary(booking, asker.look))
    return (Reply((asker.words.say("move-which-week"), untouched), ((*row, buttons.keep_slot(booking, asker.words)),)),)


def _starts_on(asker: Asker, booking: Booking) -> date:
    return asker.catalogue.resource(booking.resource).local(booking.during.start).date()


@answer.register
async def moved_to(intent: MoveTo, asker: Asker) -> Replies:
    """Move a booking to where the wish says; a piece that the wish lacks stays as it was."""
    if intent.wish.attendees:
        return await _moved_with(asker, await mine(asker, intent.booking), intent.wish.attendees, intent)
    return await _moved_to(asker, await mine(asker, intent.booking), intent.wish)


async def _moved_with(asker: Asker, booking: Booking, names: Sequence[str], move: MoveTo | MoveWhich) -> Replies:
    """Put people on a booking and move it; they come along whether it can be moved or not, and both are said."""
    joined = await joining(asker, booking, await comers(asker, names))
    alone = replace(move, wish=replace(move.wish, attendees=()))
    first, *others = await answer(alone, asker)
    return (first.with_news(joined) if first.card else first.with_note(joined), *others)


async def _moved_to(asker: Asker, booking: Booking, wish: Wish) -> Replies:
    here = asker.catalogue.resource(booking.resource)
    if wish.capacity and not wish.resource and wish.day is None:
        return (await larger.for_so_many(asker, booking, wish.capacity, party=wish.party),)
    if wish.count and not wish.resource and wish.day is None:
        return await _held_anew(asker, booking, count=wish.count)
    if wish.holder and booking.status is Status.HELD and not wish.resource and wish.day is None:
        return await _held_anew(asker, booking, holder=wish.holder)
    if wish.unit and wish.resource in {None, here.name} and wish.day is None:
        return await moved(Move(booking.id, booking.during, here.id, here.labelled(wish.unit).id), asker)
    new = new_slot(asker, booking, wish)
    if new is None:
        return (await _ask_where(asker, booking, wish),)
    resource, during = new
    return await moved(Move(booking.id, during, resource.id), asker)


async def _held_anew(asker: Asker, hold: Booking, *, count: int = 1, holder: str | None = None) -> Replies:
    """Hold so many of the same, or for somebody else, instead of what is held; which is held again if that fails."""
    here = asker.catalogue.resource(hold.resource)
    gone = await cancel.cancel(asker.ledger, booking=hold.id, **asker.acting)
    start, end = (here.local(each).replace(tzinfo=None) for each in (hold.during.start, hold.during.end))
    more = count if count > 1 else None
    whose = holder or (token(hold.member) if hold.member != asker.member.id else None)
    who = tuple(token(each) for each in hold.attendees if token(each) != whose)
    wanted = Book(
        Wish(resource=here.name, count=more, start=start, end=end, holder=whose, attendees=who, title=hold.title)
    )
    try:
        replies = await answer(wanted, asker)
    except Refusal:
        await hold_once_more(asker, gone)
        raise
    if not any(reply.card for reply in replies):
        await hold_once_more(asker, gone)
    return replies


@answer.register
async def would_move(intent: WouldMove, asker: Asker) -> Replies:
    """Say whether a booking could be moved there, with buttons to move it or to keep it; nothing is moved."""
    about = await mine(asker, intent.booking) if intent.booking else await _spoken_of(asker, intent.wish)
    return await _would_move(asker, about, intent.wish)


async def _would_move(asker: Asker, booking: Booking, wish: Wish) -> Replies:
    """Say whether that booking could be moved, and that its series would stay as it is."""
    new = new_slot(asker, booking, wish)
    if new is None:
        return (await _ask_where(asker, booking, wish),)
    resource, during = new
    try:
        await would_fit.check_fit(asker.ledger, booking, resource=resource, during=during)
    except Refusal as refusal:
        return (await _refused(refusal, asker, booking),)
    there = buttons.button(asker.words.say("button-move-there"), Move(booking.id, during, resource.id))
    keep = buttons.keep_slot(booking, asker.words)
    said = asker.words.say("would-move", name=resource.name, slot=slot(during, resource, asker.look))
    untouched = asker.words.say("move-untouched", slot=summary(booking, asker.look))
    stays = await series.stays(asker, booking, during)
    return (Reply((said, untouched, *((stays,) if stays else ())), ((there, keep),)),)


async def _would_repeat(asker: Asker, booking: Booking, wish: Wish, repeat: Recurrence) -> Replies:
    """Ask which dates of its series go to other days; of what has no such series, whether this one date shall."""
    new = new_slot(asker, booking, wish)
    shifted = await series.shifted(asker, booking, new[1], repeat) if new else None
    if new is None or shifted is None:
        return await _would_move(asker, booking, wish)
    return (await series.ask_to_move(asker, booking, shifted, new[0]),)


async def _spoken_of(asker: Asker, wish: Wish) -> Booking:
    """
    Return the booking that was shown last, or else the member's next one; refuses with NoSuchBooking.

    One of the very thing that is named comes before any other.
    """
    memory = await remember.noted(asker.ledger, asker.talk)
    movable = {*UNCONFIRMED, Status.CONFIRMED}
    named = asker.catalogue.named(wish.resource) if wish.resource else None
    if memory.booking is not None:
        shown = await mine(asker, memory.booking)
        if shown.status in movable and (named is None or shown.resource == named.id):
            return shown
    matching = await described(asker, Wish(), None, among=movable)
    matching = [each for each in matching if named and each.resource == named.id] or matching
    return next((each for each in matching if each.status is Status.CONFIRMED), matching[0])


@answer.register
async def extended(intent: Extend, asker: Asker) -> Replies:
    """Extend a booking, or shorten it, unless it changed since its button was shown; or say why it keeps its end."""
    before = await mine(asker, intent.booking)
    if intent.seen is not None and intent.seen != before.version:
        painted = await card(asker, before)
        # The second press on the same button: what it asked is done, and can still be taken back.
        done = before.was is not None and before.was[1].stretched(end=intent.minutes * MINUTE) == before.during
        return (with_way_back(asker, painted, before) if done else changed_since(asker, painted),)
    doing = extend.extend(asker.ledger, booking=before.id, longer=intent.minutes * MINUTE, **asker.acting)
    return await _changed(asker, before, doing)


@answer.register
async def extended_which(intent: ExtendWhich, asker: Asker) -> Replies:
    """Change the end of the booking that the words describe, of several the one in use; ask what is not clear."""
    # A hold becomes another slot at once, so only the question by how much is asked of one.
    among = {Status.CONFIRMED, Status.IN_USE} | (UNCONFIRMED if intent.reference else set())
    matching = await described(asker, intent.old, intent.reference, among=among)
    using = [booking for booking in matching if booking.status is Status.IN_USE]
    if len(matching) > 1 and len(using) != 1:
        one = series.next_of_one_series(matching)
        during = one.during.stretched(end=_longer(asker, one, intent).minutes * MINUTE) if one else None
        says_how_long = intent.minutes is not None or intent.lasting is not None or intent.until is not None
        if one and during and says_how_long and await series.moves_along(asker, one, during):
            return (await series.ask_to_move(asker, one, during, asker.catalogue.resource(one.resource)),)
        choices = [_longer(asker, each, intent) for each in matching]
        head = asker.words.say("shorten-which" if intent.shorter else "extend-which")
        return (await choosing(asker, head, choices, among=matching),)
    booking = (using or matching)[0]
    if intent.minutes is not None or intent.lasting is not None:
        if booking.status in UNCONFIRMED:
            longer = booking.during.stretched(end=_longer(asker, booking, intent).minutes * MINUTE)
            return await moved(Move(booking.id, longer), asker)
        return await extended(Extend(booking.id, _longer(asker, booking, intent).minutes), asker)
    if intent.until is not None:
        until = _until(asker, booking, intent.until)
        return await _changed(
            asker, booking, extend.extend(asker.ledger, booking=booking.id, until=until, **asker.acting)
        )
    return (await _ask_how_long(asker, booking, shorter=intent.shorter),)


@answer.register
async def delayed(intent: Delay, asker: Asker) -> Replies:
    """Keep the booking of a late member ten minutes longer before its release, and say until when it waits."""
    if intent.booking is None:
        later = await delay.delay_next(asker.ledger, **asker.acting)
    else:
        later = await delay.delay(asker.ledger, booking=intent.booking, **asker.acting)
    release = clock(later.release_at or later.during.start, zone_of(later, asker.look), asker.look, place=False)
    return ((await card(asker, later)).with_news(asker.words.say("card-late", release=release)),)


@answer.register
async def delayed_which(intent: DelayWhich, asker: Asker) -> Replies:
    """Keep the next booking that is described as `delayed` does; refuses with NoSuchBooking if there is none."""
    among = {Status.CONFIRMED, Status.IN_USE}
    [booking, *_] = await described(asker, intent.wish, None, among=among)
    return await delayed(Delay(booking.id), asker)


async def _changed(asker: Asker, before: Booking, doing: Awaitable[Booking], *, note: str | None = None) -> Replies:
    """Show the booking in its new slot, with the way back and a note; after a refusal, offer other slots."""
    try:
        after = await doing
    except Refusal as refusal:
        return (await _refused(refusal, asker, before),)
    # The question is answered: a time that is said next is a new wish, and no other slot for this booking.
    await remember.close(asker.ledger, asker.talk)
    painted = await card(asker, after)
    if after.version == before.version or before.status not in {Status.CONFIRMED, Status.IN_USE}:
        return (replace(painted, undo=Move(before.id, before.during, before.resource)),)
    shown = with_way_back(asker, painted, after).with_note(*_crowded(asker, before, after))
    return (shown.with_note(note) if note else shown,)


def _crowded(asker: Asker, before: Booking, after: Booking) -> tuple[str, ...]:
    """Warn where a booking came to something that has too few seats for those who come."""
    there = asker.catalogue.resource(after.resource)
    if after.resource == before.resource or there.capacity is None or after.heads <= there.capacity:
        return ()
    return (asker.words.say("card-crowded", name=there.name, seats=there.capacity, people=after.heads),)


async def _refused(refusal: Refusal, asker: Asker, before: Booking) -> Reply:
    """Say why a booking keeps its slot; each slot that is offered instead is for this booking."""
    if isinstance(refusal, NeedsApproval) and refusal.asked is not None and before.status is not Status.HELD:
        return await _asking_first(asker, before, refusal.resource, refusal.asked.during)
    # Another booking of one's own is in the way like anybody's: the card to show is the one of this booking.
    said = await refusing(asker, replace(refusal, own=None) if isinstance(refusal, SlotTaken) else refusal)
    rows = tuple(tuple(_moving(asker, each, before) for each in row) for row in said.rows)
    message = "hold-untouched" if before.status is Status.HELD else "move-untouched"
    untouched = asker.words.say(message, slot=summary(before, asker.look))
    begun = before.status is Status.IN_USE
    other = buttons.keep_slot(before, asker.words) if begun else buttons.move(before, asker.words)
    return replace(said.with_note(untouched), rows=rows or ((other,),))


async def _asking_first(asker: Asker, before: Booking, to: ResourceId, during: Interval) -> Reply:
    """
    Say that somebody has to approve the other slot, and offer to ask for it, if that would work now.

    What a longer slot has more is asked for beside the booking; any other that leaves the booking's own is held.
    """
    there, words = asker.catalogue.resource(to), asker.words
    said = [words.say("NeedsApproval", name=there.name)]
    keep = buttons.keep_slot(before, words)
    rows: tuple[Row, ...] = ((keep,),)
    more = await ask_longer.could_ask(asker.ledger, before, during) if to == before.resource else None
    apart = to != before.resource or not during.overlaps(Interval(before.during.start, before.blocks_until))
    if more is not None:
        label = words.say("button-ask-for-slot", slot=span(more, there.zone, asker.look, place=False, button=True))
        rows = ((buttons.button(label, AskLonger(before.id, during), "primary"), keep),)
        said = [words.say("NeedsApproval-longer", name=there.name)]
    elif apart and await _may_hold(asker, before, there, during):
        label = words.say("button-ask-for-slot", slot=slot(during, there, asker.look, button=True))
        rows = ((buttons.button(label, Hold(there.id, during), "primary"), keep),)
        said.append(words.say("NeedsApproval-elsewhere"))
    said.append(words.say("move-untouched", slot=summary(before, asker.look)))
    return Reply(tuple(said), rows)


async def _may_hold(asker: Asker, before: Booking, there: Resource, during: Interval) -> bool:
    """Whether the asker could hold that slot beside a booking of theirs."""
    if before.member != asker.member.id:
        return False
    try:
        await would_fit.check_fit(asker.ledger, before, resource=there, during=during)
    except Refusal:
        return False
    [fits] = await affordable(asker.ledger, [[(there, during)]], member=before.member, now=asker.now)
    return fits


@answer.register
async def asked_longer(intent: AskLonger, asker: Asker) -> Replies:
    """Ask for what a longer slot has more, and say that the booking stays as it is."""
    before = await mine(asker, intent.booking)
    asked = await ask_longer.ask_longer(asker.ledger, booking=before.id, during=intent.during, **asker.acting)
    painted = await card(asker, asked)
    if asked.id == before.id:
        return (with_way_back(asker, painted, asked),)
    return (painted.with_note(asker.words.say("ask-longer-stays", slot=summary(before, asker.look))),)


def _moving(asker: Asker, offer: Button, before: Booking) -> Button:
    """Return the button that moves this booking to what a button offers for a new one."""
    match offer.intent:
        case Hold(resource, during, unit):
            return buttons.button(offer.label, Move(before.id, during, resource, unit))
        case Choose(resource, datetime() as start):
            # A departure, which is named by its start alone.
            departure = Wish(start=start).slot(asker.catalogue.resource(resource), now=asker.now)
            if isinstance(departure, Interval):
                return buttons.move_to(offer.label, before.id, departure, resource)
    return offer


async def _ask_where(asker: Asker, booking: Booking, wanted: Wish | None = None) -> Reply:
    """Ask where a booking goes, with free times of the part of a day that is wanted, or of its own day and the next."""
    resource = asker.catalogue.resource(booking.resource)
    wish, slots = Wish(minutes=booking.during.minutes, moving=booking.id), None
    if wanted and wanted.part and wanted.day:
        day = resource.local(booking.during.start).date() if wanted.day_guessed else wanted.day
        wish = replace(wish, start=day, part=wanted.part)
        starts = await offer_starts(asker.ledger, resource, wish, [day])
        slots = [Interval(start, start + booking.during.length) for start in starts]
    slots = slots or await offer_moves(asker.ledger, resource, booking.during)
    rows: list[Row] = [
        (buttons.move_to(slot(each, resource, asker.look, button=True), booking.id, each),) for each in slots
    ]
    keep = buttons.keep_slot(booking, asker.words)
    other = opens_move(booking.id, asker.look)
    where = Reply((asker.words.say("move-where", slot=summary(booking, asker.look)),), (*rows, (other,), (keep,)))
    return await asking(asker, wish, where)


def shifted(booking: Booking, wanted: MoveWhich) -> Interval:
    """Return the slot of a booking that is moved by some minutes, or whose start alone is."""
    by = (wanted.by or 0) * MINUTE
    return with_its_end(booking, booking.during.shifted(by)) if wanted.keeps_end else booking.during.shifted(by)


def with_its_end(booking: Booking, during: Interval) -> Interval:
    """Return a slot with the end that the booking has; one that would begin behind it keeps its own."""
    return Interval(during.start, booking.during.end) if during.start < booking.during.end else during


def _choice(asker: Asker, booking: Booking, wanted: MoveWhich) -> Move | MoveWhere:
    if wanted.by:
        return Move(booking.id, shifted(booking, wanted))
    new = new_slot(asker, booking, wanted.wish)
    if new is None:
        return MoveWhere(booking.id)
    return Move(booking.id, with_its_end(booking, new[1]) if wanted.keeps_end else new[1], new[0].id)


def new_slot(asker: Asker, booking: Booking, wish: Wish) -> tuple[Resource, Interval] | None:
    """Return where and when a booking is moved to by the wish; None if the wish says too little."""
    here = asker.catalogue.resource(booking.resource)
    there = (asker.catalogue.named(wish.resource) if wish.resource else None) or here
    during = wish.moved(booking.during, here, there)
    return (there, during) if isinstance(during, Interval) else None


def changed_slot(asker: Asker, booking: Booking, wanted: MoveWhich | ExtendWhich) -> tuple[Resource, Interval] | None:
    """Return where and when a booking is once it is moved, or longer or shorter; None where that is not said."""
    here = asker.catalogue.resource(booking.resource)
    if isinstance(wanted, MoveWhich) and wanted.by:
        return here, shifted(booking, wanted)
    if isinstance(wanted, MoveWhich):
        new = new_slot(asker, booking, wanted.wish)
        return (new[0], with_its_end(booking, new[1])) if new and wanted.keeps_end else new
    if wanted.minutes is None and wanted.lasting is None and wanted.until is None:
        return None
    return here, booking.during.stretched(end=_longer(asker, booking, wanted).minutes * MINUTE)


async def _ask_how_long(asker: Asker, booking: Booking, *, shorter: bool) -> Reply:
    """Ask on its card by how much a booking, or a hold, is made longer or shorter."""
    by = tuple(-minutes for minutes in SHORTER if minutes * MINUTE < booking.during.length) if shorter else LONGER
    row = tuple(buttons.extend(booking, minutes, asker.words) for minutes in by)
    if booking.status in UNCONFIRMED:
        during = ((each, booking.during.stretched(end=each * MINUTE)) for each in by)
        row = tuple(buttons.move_to(buttons.by(each, asker.words), booking.id, slot) for each, slot in during)
    said = asker.words.say("shorten-how-long" if shorter else "extend-how-long")
    painted = (await card(asker, booking)).with_news(said)
    rows = (row, (buttons.keep_slot(booking, asker.words),))
    return replace(painted, rows=rows, more=(), unfold=None, awaits=Extend(booking.id, by[0]))


def _until(asker: Asker, booking: Booking, said: datetime) -> datetime:
    return ending_at(booking.during, asker.catalogue.resource(booking.resource), said.time())


def _longer(asker: Asker, booking: Booking, wanted: ExtendWhich) -> Extend:
    """Give this booking the new end; half an hour more, or a quarter less, if the words name none."""
    usual = -SHORTER[0] if wanted.shorter else LONGER[0]
    minutes = wanted.minutes if wanted.lasting is None else wanted.lasting - booking.during.minutes
    if wanted.until is not None:
        minutes = int((_until(asker, booking, wanted.until) - booking.during.end) / MINUTE)
    return Extend(booking.id, usual if minutes is None else minutes, booking.version)
