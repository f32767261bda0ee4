"""What a sentence is about: the booking that is replied to or was shown last, and what the words do with it."""

import re
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from adapters.chat import codec
from adapters.chat.answers.bookings import mine
from adapters.chat.answers.moving import new_slot
from adapters.chat.asker import Asker
from adapters.chat.completing import Completing
from adapters.chat.intents import Intent
from adapters.chat.intents.attending import Away
from adapters.chat.intents.bookings import AskToCancel, Book, Cancel, CancelWhich, GiveBackPart, SoMany, Undo, UndoLast
from adapters.chat.intents.changing import ExtendWhich, Move, MoveTo, MoveWhich, RenameWhich
from adapters.chat.intents.doubts import Doubtful
from adapters.chat.intents.follow_ups import Answering, Instead, Larger, Last, Left, SameHour, SameTime, Shift
from adapters.chat.intents.resources import Find
from adapters.chat.intents.series import LeaveSeries, MoveSeries, MoveSome, OfDates
from adapters.chat.intents.showing import ListBookings, ListMatching, Show
from adapters.chat.intents.talk import LetBe, PressIt
from adapters.understanding.heard import listen
from core.domain.bookings.booking import Booking
from core.domain.bookings.reference import reference, referred
from core.domain.bookings.status import STANDING, Status
from core.domain.bookings.titles import holds
from core.domain.bookings.wish import Wish, ending_at
from core.domain.resources.hours import DAY
from core.domain.series.recurrence import Recurrence
from core.errors import NoSuchBooking, NotYours
from core.use_cases.bookings import bookings_of
from core.use_cases.chat.remember import Memory
from core.values import MINUTE, BookingId, Interval

WORD = re.compile(r"\w{4,8}")
HOURS = 12
"""A greater number alone is a length in minutes; up to here it may be a clock as well."""


def changed(
    said: CancelWhich | MoveWhich | ExtendWhich | RenameWhich, booking: Booking, asker: Asker
) -> CancelWhich | MoveWhich | ExtendWhich | RenameWhich | Move | Show:
    """Return the change of this very booking; of one that is over there is only its card to show."""
    if booking.status not in STANDING:
        return Show(booking.id)
    # Nobody extends a hold, which becomes another slot like any other change of it.
    if isinstance(said, ExtendWhich) and booking.status is Status.HELD:
        return _lasting(said, booking, asker)
    return replace(said, reference=reference(booking.id))


def _lasting(said: ExtendWhich, hold: Booking, asker: Asker) -> Move | ExtendWhich:
    if said.until:
        end = ending_at(hold.during, asker.catalogue.resource(hold.resource), said.until.time())
        return Move(hold.id, Interval(hold.during.start, end))
    if said.lasting:
        return Move(hold.id, hold.during.stretched(end=said.lasting * MINUTE - hold.during.length))
    if said.minutes:
        return Move(hold.id, hold.during.stretched(end=said.minutes * MINUTE))
    return replace(said, reference=reference(hold.id))


def lasting(said: Book, booking: Booking, asker: Asker) -> Intent | None:
    """Return the other length of what was just shown, where nothing else is said: "for an hour", "all day"."""
    minutes = said.wish.minutes
    if said.wish == Wish(whole=True) and not said.unknown and booking.status in STANDING:
        return _all_day(booking, asker)
    if not minutes or said.wish != Wish(minutes=minutes) or said.unknown or booking.status not in STANDING:
        return None
    change = changed(ExtendWhich(Wish(), lasting=minutes), booking, asker)
    return Doubtful(change) if isinstance(change, ExtendWhich) else change


def otherwise_held(said: Book, hold: Booking, asker: Asker) -> MoveTo | GiveBackPart | None:
    """
    Return the change of what was just shown and is only held, where nothing but its time, or another thing, is said.

    "From now until six", "9 to 1" and "friday" are its time; "curie" alone is another thing of its kind; "2 desks" of
    three are fewer of them.
    """
    wish, here = said.wish, asker.catalogue.resource(hold.resource)
    if hold.status is not Status.HELD or said.unknown:
        return None
    if fewer := _fewer(wish, hold, asker):
        return fewer
    when = Wish(start=wish.start, end=wish.end, minutes=wish.minutes, day_guessed=wish.day_guessed)
    if wish == when:
        return MoveTo(hold.id, wish) if wish.start is not None else None
    named = asker.catalogue.named(wish.resource) if wish == Wish(resource=wish.resource) and wish.resource else None
    another = named is not None and named.kind is here.kind and named.id != here.id
    return MoveTo(hold.id, wish) if another else None


def so_many(wish: Wish, booking: Booking, asker: Asker) -> SoMany | None:
    """Return how many units of what is booked are wanted, where nothing but that is said; none of what is only held."""
    count = _count(wish, booking, asker)
    booked = booking.status in STANDING and booking.status is not Status.HELD
    return SoMany(booking.id, count) if count and booked else None


def _count(wish: Wish, booking: Booking, asker: Asker) -> int | None:
    """Return how many of what is booked are wanted, where nothing but that is said; "a desk", of several, is one."""
    here = asker.catalogue.resource(booking.resource)
    mere = wish in {Wish(resource=here.name, count=wish.count), Wish(kind=here.kind, count=wish.count)}
    had = [owner.id for owner, _ in asker.catalogue.of(booking)].count(here.id)
    count = wish.count or (1 if had > 1 else None)
    return count if mere and len(here.units) > 1 else None


def _fewer(wish: Wish, booking: Booking, asker: Asker) -> GiveBackPart | None:
    """Return what gives back as many units of a booking as are too many, where nothing but how many is said."""
    here, count = asker.catalogue.resource(booking.resource), _count(wish, booking, asker)
    if count is None or booking.status not in STANDING:
        return None
    had = [owner.id for owner, _ in asker.catalogue.of(booking)].count(here.id)
    return GiveBackPart(booking.id, here.id, count=had - count) if count < had else None


def answered_of(said: Answering, booking: Booking, asker: Asker) -> Intent | None:
    """
    Return what an answer of somebody who is not sure of it makes of the card that was just shown.

    "No, 30" and "an hour should do" are its length, "friday would be perfect" is its day; what is booked is asked.
    """
    minutes, wish = _counted(said, booking), said.wish
    if said.number and booking.was and minutes and booking.was[1].start == booking.during.start:
        # "No, 30", right after it was made 15 minutes longer.
        again = Move(booking.id, booking.was[1].stretched(end=minutes * MINUTE))
        return again if booking.status is Status.HELD else Doubtful(again)
    if minutes and (said.number or wish == Wish(minutes=minutes)):
        return lasting(Book(Wish(minutes=minutes)), booking, asker)
    mere = wish == Wish(start=wish.start, end=wish.end, minutes=wish.minutes, day_guessed=wish.day_guessed)
    if not mere or wish.start is None or booking.status not in {Status.HELD, Status.CONFIRMED}:
        return None
    return _perhaps(booking, wish)


def _counted(said: Answering, booking: Booking) -> int | None:
    """Return the minutes that are said: a great number, or so many hours as make it shorter; else it is a clock."""
    if said.number is None:
        return said.wish.minutes
    shorter = said.number * 60 < booking.during.minutes
    return said.number if said.number > HOURS else said.number * 60 if shorter else None


def _all_day(booking: Booking, asker: Asker) -> Intent:
    """Return the whole of its day for what is held, and offer it for what is booked; its card if it has that."""
    here = asker.catalogue.resource(booking.resource)
    whole = here.whole_day(here.local(booking.during.start).date())
    if whole is None or here.days(booking.during) or booking.status not in {Status.HELD, Status.CONFIRMED}:
        return Show(booking.id)
    move = Move(booking.id, whole)
    return move if booking.status is Status.HELD else Doubtful(move)


def about(said: SameTime | Completing | Left | Larger, booking: Booking, memory: Memory, asker: Asker) -> Intent | None:
    """Return the intent of a follow-up about the booking that was shown last; None if it cannot mean that one."""
    if isinstance(said, SameTime):
        return _once_more(said, booking, memory, asker)
    # What has begun cannot begin at another time, and what is over has no other time at all.
    begins = isinstance(said, SameHour) or (isinstance(said, Shift) and said.start)
    # "Curie instead of atlas" says nothing of a booking of hubble.
    named = said.of if isinstance(said, Instead) else None
    another = named is not None and named != asker.catalogue.resource(booking.resource).name
    if another or booking.status not in STANDING or (begins and booking.status is Status.IN_USE):
        return None if another else _afresh(said, booking, memory, asker)
    match said:
        case Shift(start, end):
            return Move(booking.id, booking.during.stretched(start=start * MINUTE, end=end * MINUTE))
        case Last(minutes):
            longer = Move(booking.id, booking.during.stretched(end=minutes * MINUTE - booking.during.length))
            return _shifted_less(minutes, booking, memory) or longer
        case SameHour(minute):
            begins_at = asker.catalogue.resource(booking.resource).local(booking.during.start)
            return MoveTo(booking.id, Wish(start=begins_at.replace(tzinfo=None, minute=minute)))
    # "No, Curie at four" is an answer, to what was just said or to what is replied to.
    return _answering(said, booking, asker) if memory.fresh or memory.replied else None


def _shifted_less(minutes: int, booking: Booking, memory: Memory) -> Intent | None:
    """
    Return the move by fewer minutes of what was just moved by more of them: "too much, half an hour is enough".

    It may be its length as well, so that what is booked is only asked.
    """
    before = booking.was[1] if booking.was else None
    if before is None or not memory.fresh or memory.undo is None or before.length != booking.during.length:
        return None
    by = booking.during.start - before.start
    if not isinstance(codec.intent(memory.undo), Move) or not minutes * MINUTE < abs(by) < DAY:
        return None
    move = Move(booking.id, before.shifted(minutes * MINUTE if by > minutes * MINUTE else -minutes * MINUTE))
    return move if booking.status is Status.HELD else Doubtful(move)


def _afresh(said: Completing | Left | Larger, booking: Booking, memory: Memory, asker: Asker) -> Book | None:
    """Return the wish for what was dropped or lapsed just now, as it shall be instead: "never mind, tomorrow"."""
    if not isinstance(said, Instead) or booking.status is Status.IN_USE or not (memory.fresh or memory.replied):
        return None
    here = asker.catalogue.resource(booking.resource)
    start = here.local(booking.during.start).replace(tzinfo=None)
    before = Wish(resource=here.name, start=start, minutes=booking.during.minutes, title=booking.title)
    wish = said.wish
    if wish.day and wish.moment is None and wish.part is None and wish.last_day is None:
        wish = replace(wish, start=datetime.combine(wish.day, start.time()))
    return Book(before.completed_by(wish))


def _answering(said: Instead | Left | Larger, booking: Booking, asker: Asker) -> Intent | None:
    match said:
        case Instead(Wish(end=datetime() as end) as wish) if wish == Wish(end=end, day_guessed=wish.day_guessed):
            return changed(ExtendWhich(Wish(), until=end), booking, asker)
        case Instead(Wish(repeat=Recurrence() as repeat) as wish):
            return _repeated(wish, repeat, booking, asker)
        case Instead(wish, doubtful=doubtful):
            count = so_many(wish, booking, asker) or _fewer(wish, booking, asker)
            return count or _elsewhere(wish, booking, asker, doubtful=doubtful)
        case Left(wish):
            return _left(booking, wish, asker)
        case Larger(smaller=smaller):
            return _of_another_size(booking, asker, smaller=smaller)


def _elsewhere(wish: Wish, booking: Booking, asker: Asker, *, doubtful: bool) -> Intent:
    if booking.status is Status.CONFIRMED and _names_another_kind(wish, booking, asker):
        # A room is wanted, and the desk that is booked stays: at most it is asked whether it goes.
        return Book(wish) if wish.start else _perhaps(booking, wish)
    return _perhaps(booking, wish) if doubtful else MoveTo(booking.id, wish)


def _of_another_size(booking: Booking, asker: Asker, *, smaller: bool) -> MoveTo | Find | None:
    """Return the question for what has more seats than what is booked, or the search for what has fewer, then."""
    capacity = asker.catalogue.resource(booking.resource).capacity
    if capacity is None:
        return None
    if not smaller:
        return MoveTo(booking.id, Wish(capacity=capacity + 1))
    wish = beside(booking, asker)
    kin = (each for each in asker.catalogue.resources if wish and each.kind == wish.kind)
    unfit = tuple(each.name for each in kin if each.capacity is None or each.capacity >= capacity)
    return Find(replace(wish, without=unfit)) if wish else None


def _names_another_kind(wish: Wish, booking: Booking, asker: Asker) -> bool:
    named = asker.catalogue.named(wish.resource) if wish.resource else None
    return named is not None and named.kind is not asker.catalogue.resource(booking.resource).kind


def _perhaps(booking: Booking, wish: Wish) -> Intent:
    """Move what is only held; for what is booked, offer to."""
    if booking.status is Status.CONFIRMED:
        return Doubtful(MoveWhich(wish, Wish(), reference(booking.id)))
    return MoveTo(booking.id, wish)


def offered_only(meant: Intent) -> Intent:
    """Return a change of what may not be meant as an offer of it."""
    match meant:
        case MoveTo(booking, wish):
            return Doubtful(MoveWhich(wish, Wish(), reference(booking)))
        case Move() | ExtendWhich():
            return Doubtful(meant)
        case _:
            return meant


def _left(booking: Booking, wish: Wish, asker: Asker) -> Intent | None:
    """Return what leaves a booking as the wish tells it: its card, or the way back if it was moved from there."""
    if wish.resource:
        named = asker.catalogue.named(wish.resource)
        return Show(booking.id) if named and named.id == booking.resource else None
    if wish.begins(asker.catalogue.resource(booking.resource), booking.during.start):
        return Show(booking.id)
    if booking.was and wish.begins(asker.catalogue.resource(booking.was[0]), booking.was[1].start):
        return Move(booking.id, booking.was[1], booking.was[0])
    return _perhaps(booking, wish)


def _once_more(said: SameTime, booking: Booking, memory: Memory, asker: Asker) -> Intent | None:
    """Return the wish for the same on another day, or, just after it was shown, for another thing at that time."""
    # "And Hubble?" goes on with what was just said; where a question is open, that is what it goes on with.
    loose = said.besides or said.wish.start is None
    if loose and (memory.wish or not (memory.fresh or memory.replied)):
        return None
    if said.wish.repeat is not None:
        return _repeated(said.wish, said.wish.repeat, booking, asker)
    here = asker.catalogue.resource(booking.resource)
    day = here.local(booking.during.start).date()
    if said.wish.resource and said.wish.moment and said.wish.day_guessed:
        return Book(_on_its_day(said.wish, booking, asker))
    # "And tuesday too", of a booking next monday, is the tuesday behind it.
    named = said.wish.in_the_week_of(day) if said.weekday else said.wish
    wish = named.repeating(booking.during, here)
    return Book(replace(wish, resource=said.wish.resource or wish.resource, title=booking.title))


def _on_its_day(wish: Wish, booking: Booking, asker: Asker) -> Wish:
    """Return the wish for another thing at a clock of the day of a booking, and for as long where no end is said."""
    here = asker.catalogue.resource(booking.resource)
    minutes = None if wish.length or here.days(booking.during) else booking.during.minutes
    on_day = Wish(start=here.local(booking.during.start).date())
    return replace(on_day.completed_by(wish), minutes=minutes or wish.minutes, title=booking.title)


def _repeated(wish: Wish, repeat: Recurrence, booking: Booking, asker: Asker) -> Book:
    """Return the wish to repeat a booking behind its own day: "make it weekly" is on the same day of the week."""
    here = asker.catalogue.resource(booking.resource)
    was = here.local(booking.during.start).replace(tzinfo=None)
    if wish.day_guessed and repeat.freq == "weekly":
        repeat = replace(repeat, weekdays=(was.weekday(),))
    elif wish.day_guessed and repeat.monthdays:
        repeat = replace(repeat, monthdays=(was.day,))
    first = repeat.from_on(was.date() + DAY) or was.date()
    start = datetime.combine(first, (wish.moment or was).time())
    minutes = wish.minutes or booking.during.minutes
    return Book(Wish(resource=here.name, start=start, minutes=minutes, title=booking.title, repeat=repeat))


def beside(booking: Booking, asker: Asker) -> Wish | None:
    """Return the wish for something else at the time of a booking, to which it moves while it is only held."""
    if booking.status not in {Status.HELD, Status.CONFIRMED}:
        return None
    here = asker.catalogue.resource(booking.resource)
    start, end = (here.local(each).replace(tzinfo=None) for each in (booking.during.start, booking.during.end))
    moving = booking.id if booking.status is Status.HELD else None
    return Wish(kind=here.kind.value, start=start, end=end, without=(here.name,), moving=moving)


def like(wish: Wish, asker: Asker) -> Wish:
    """Return the wish for anything of the kind of the thing that is named."""
    named = asker.catalogue.named(wish.resource) if wish.resource else None
    if named is None:
        return wish
    return replace(wish, resource=None, also=(), unit=None, units=(), count=None, kind=named.kind.value)


async def resized(said: Intent, by: Shift | Last, asker: Asker) -> Intent | None:
    """Return the wish, or the move, with another start, end or length than it had; None where it has no time."""
    match said:
        case Book(wish) if wish.moment and (wish.length or isinstance(by, Last)):
            return replace(said, wish=_lengthened(wish, wish.moment, by))
        case Move(during=during):
            return replace(said, during=_stretched(during, by))
        case MoveTo(booking, wish):
            return await _moved(booking, wish, by, asker)
        case MoveWhich(wish, reference=str() as named):
            moving = referred(named)
            return await _moved(moving, wish, by, asker) if moving else None
        case Doubtful(MoveWhich() as act):
            sure = await resized(act, by, asker)
            return Doubtful(sure) if isinstance(sure, Move) else None
        case _:
            return None


async def _moved(booking: BookingId, wish: Wish, by: Shift | Last, asker: Asker) -> Move | None:
    new = new_slot(asker, await mine(asker, booking), wish)
    return Move(booking, _stretched(new[1], by), new[0].id) if new else None


def _stretched(during: Interval, by: Shift | Last) -> Interval:
    if isinstance(by, Last):
        return during.stretched(end=by.minutes * MINUTE - during.length)
    return during.stretched(start=by.start * MINUTE, end=by.end * MINUTE)


def _lengthened(wish: Wish, start: datetime, by: Shift | Last) -> Wish:
    if isinstance(by, Last):
        return replace(wish, start=start, end=None, minutes=by.minutes)
    minutes = int(wish.length / MINUTE) + by.end - by.start if wish.length else None
    return replace(
        wish, start=start + by.start * MINUTE, end=None, minutes=minutes if minutes and minutes > 0 else None
    )


def quoted(text: str) -> BookingId | None:
    """Return the booking whose reference stands in a message of Bellhop's own; whose it is, the ledger decides."""
    return next((booking for word in WORD.findall(text) if word.isupper() and (booking := referred(word))), None)


async def shown(asker: Asker, memory: Memory) -> Booking | None:
    """Return the booking that was shown last in this conversation, if it is the asker's."""
    if memory.booking is None:
        return None
    with suppress(NoSuchBooking, NotYours):
        return await mine(asker, memory.booking)
    return None


async def spoken_of_last(asker: Asker, memory: Memory) -> tuple[Booking | None, bool]:
    """
    Return the booking that was spoken of last, and whether that is certain.

    It is the one that was shown last; but where a sentence since named another thing or day, it is the only booking of
    the asker's own there: "what's on tomorrow?" – "cancel it". Without just one there, it is not certain.
    """
    booking = await shown(asker, memory)
    if booking is None or memory.replied or not memory.astray:
        return booking, True
    said = listen(memory.astray, asker.ear).reading.wish
    named = Wish(resource=said.resource, start=None if said.day_guessed else said.day)
    if named == Wish() or named.describes(booking, asker.catalogue.resource(booking.resource)):
        return booking, True
    own = await own_bookings(named, asker)
    return (own[0], True) if len(own) == 1 else (booking, False)


async def of_series(old: Wish, asker: Asker) -> bool:
    """Whether one of the asker's own series is described so."""
    current = await bookings_of.bookings_of(
        asker.ledger, organization=asker.member.organization, member=asker.member.id
    )
    return any(each.series and old.describes(each, asker.catalogue.resource(each.resource)) for each in current)


async def own_bookings(old: Wish, asker: Asker) -> list[Booking]:
    """Return the asker's own bookings that stand and are described so."""
    current = await bookings_of.bookings_of(
        asker.ledger, organization=asker.member.organization, member=asker.member.id
    )
    standing = (each for each in current if each.status in STANDING)
    return [each for each in standing if old.describes(each, asker.catalogue.resource(each.resource))]


async def called(title: str, asker: Asker) -> Show | ListMatching | None:
    """Return the intent to see one's own bookings with that title, slips and all; None if there are none."""
    current = await bookings_of.concerning(asker.ledger, organization=asker.member.organization, member=asker.member.id)
    found = [booking for booking in current if holds(booking.title, title)]
    if len(found) == 1:
        return Show(found[0].id)
    return ListMatching(Wish(title=title)) if found else None


def as_it_is(memory: Memory) -> Show | ListBookings | LetBe | None:
    """Return what a "no" to the last question shows, which changes nothing; None where nothing was asked."""
    match codec.intent(memory.agreed) if memory.agreed else None:
        case None:
            return None
        case PressIt():
            return LetBe()
        case Away():
            return ListBookings()
        case Move(booking=booking):
            return Show(booking)
    return Show(memory.booking) if memory.booking else None


def _only_asked(memory: Memory) -> bool:
    """Whether a change was only proposed, or asked about, so that nothing is meant that was done before."""
    asked = (codec.intent(each) for each in (*memory.offered, *filter(None, [memory.agreed])))
    return any(isinstance(each, PressIt | OfDates | LeaveSeries | MoveSeries | MoveSome) for each in asked)


async def undone(said: UndoLast, memory: Memory, asker: Asker) -> Intent:
    """Return what takes the last act back, or that of the booking whose card is replied to."""
    booking = await shown(asker, memory) if memory.replied else None
    if booking and booking.status is Status.CANCELLING:
        return Undo(booking.id)
    if _only_asked(memory):
        return LetBe()
    last = codec.intent(memory.undo) if memory.undo else replace(said, released=memory.undone)
    if isinstance(last, Cancel | Move):
        booking = await mine(asker, last.booking)
        # A hold that was confirmed since is dropped, or changed back, by no single word.
        if booking.status is Status.CONFIRMED and (isinstance(last, Cancel) or booking.was is None):
            return AskToCancel(booking.id)
    return last


def too_many(said: Completing, asked: Wish, asker: Asker) -> Find | None:
    """Return the search for something larger where more people come than what was asked for has seats."""
    people = said.wish.capacity if isinstance(said, Instead) else None
    named = asker.catalogue.named(asked.resource) if asked.resource and people else None
    if named is None or named.capacity is None or people is None or people <= named.capacity:
        return None
    return Find(replace(asked, resource=None, unit=None, kind=named.kind.value, capacity=people, party=people))
