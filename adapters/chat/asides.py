"""Asides: what is said in passing of the card that was shown last, by what the conversation remembers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Literal

from adapters.chat import codec
from adapters.chat.answers.bookings import mine
from adapters.chat.answers.whom import is_address, token
from adapters.chat.asker import Asker
from adapters.chat.intents import Intent
from adapters.chat.intents.approvals import AskException
from adapters.chat.intents.bookings import Book, Cancel, CancelWhich, Choose, Hold, UndoLast
from adapters.chat.intents.changing import Delay, ExtendWhich, Move, MoveTo, MoveWhich
from adapters.chat.intents.company import ChangeCompany, TakeOff, WhoComes
from adapters.chat.intents.doubts import Doubtful
from adapters.chat.intents.favours import WithdrawFavour
from adapters.chat.intents.follow_ups import Amount, Aside, Attends, Best, Number, OneOf, OneWith, Pick, TheOther
from adapters.chat.intents.in_turn import InTurn
from adapters.chat.intents.questions import AskCode, AskFact, Fact, WhoHas
from adapters.chat.intents.resources import Find
from adapters.chat.intents.showing import ListMatching, Show
from adapters.chat.offered import chosen, in_place_of, same_as
from adapters.chat.referring import as_it_is, beside, changed, like, own_bookings, shown, undone
from adapters.understanding.follow_ups import OTHER
from core.domain.bookings.booking import Booking
from core.domain.bookings.reference import reference
from core.domain.bookings.status import STANDING, Status
from core.domain.bookings.wish import Wish
from core.domain.resources.hours import DAY
from core.errors import Refusal
from core.use_cases.bookings import bookings_of
from core.use_cases.chat.remember import Memory
from core.use_cases.people.people_called import members_called
from core.values import MINUTE, BookingId, Interval, MemberId

SEVERAL = 2
"""Bookings of which one can be the later one."""
InPassing = Aside | Amount | OneWith | Attends | OneOf | Pick | Number | TheOther | Best
"""What is said of the last card, or chosen from the last offers."""


async def in_passing(said: InPassing, memory: Memory, asker: Asker) -> Intent | None:
    """Return what is said of the last card, or chosen from the last offers; None where there are none."""
    match said:
        case Aside():
            return await _not_so(said, memory, asker) or _aside(said, await shown(asker, memory), memory, asker)
        case Attends():
            return await _attending(said, memory, asker)
        case OneOf():
            return await _one_of(said, memory, asker)
        case Amount() | Pick(unit=True):
            return await _of_several(said, memory, asker)
        case TheOther(kind=str() as kind):
            return chosen(said, memory, asker) or await _other_of_kind(said, kind, memory, asker)
        case _:
            return chosen(said, memory, asker) or await _after_all(said, memory, asker)


async def _not_so(said: Aside, memory: Memory, asker: Asker) -> Intent | None:
    """Return what takes the last act back, where the words say that it was not wanted; None for all other words."""
    match said.about:
        case "after-all-not" if memory.wish is not None:
            # What was asked goes no further; what was done before it stands.
            return Show(BookingId(memory.wish.moving)) if memory.wish.moving else None
        case "after-all-not" | "mistaken":
            done = bool(memory.undo) or said.about == "mistaken"
            if as_it_is(memory):
                return as_it_is(memory)
        case "kept":
            booking = await shown(asker, memory) if memory.undo else None
            done = booking is not None and booking.status is Status.CANCELLING
        case _:
            done = False
    return await undone(UndoLast(), memory, asker) if done else None


async def _of_several(said: Amount | Pick, memory: Memory, asker: Asker) -> Intent | None:
    """Return the wish for so many of what is held, or for the one with that number; or the offer with that number."""
    if isinstance(said, Amount):
        return await _so_many(said.count, memory, asker)
    return await _unit(said.number, memory, asker) or _numbered(said, memory, asker)


def _numbered(said: Pick, memory: Memory, asker: Asker) -> Intent | None:
    """Return the offer with that number, unless a day is asked for, which may have it as well."""
    asks_for_a_day = memory.wish is not None and memory.wish.day is None
    return None if asks_for_a_day else chosen(said, memory, asker)


async def _unit(number: int, memory: Memory, asker: Asker) -> Intent | None:
    """Return what is held, or asked for, with the unit of that number; None if it has none."""
    if memory.wish:
        return _unit_asked_for(number, memory.wish, asker)
    booking = await shown(asker, memory) if memory.wish is None and memory.fresh else None
    if booking is None or booking.status not in {Status.HELD, Status.CONFIRMED}:
        return None
    here = asker.catalogue.resource(booking.resource)
    unit = next((unit for unit in here.units if unit.label == str(number)), None)
    move = Move(booking.id, booking.during, here.id, unit.id) if unit else None
    return Doubtful(move) if move and booking.status is Status.CONFIRMED else move


def _unit_asked_for(number: int, asked: Wish, asker: Asker) -> Book | None:
    """Return what was asked for, with the unit of that number; a day is asked for before any unit."""
    label = str(number)
    named = (each for each in asker.catalogue.resources if asked.resource in {None, each.name})
    having = [
        each.name
        for each in named
        if (asked.resource or each.kind.value == asked.kind) and any(unit.label == label for unit in each.units)
    ]
    fits = len(having) == 1 and asked.day is not None and not asked.moving
    return Book(asked.completed_by(Wish(resource=having[0], unit=label))) if fits else None


async def _so_many(count: int, memory: Memory, asker: Asker) -> Intent | None:
    """Return the wish for so many of what is held; None if there are no several of it."""
    booking = await shown(asker, memory) if memory.wish is None and memory.fresh else None
    if booking and count == 1 and await _held_besides(booking, asker):
        # Which of them stays is asked: "no, just one" of two desks on two days.
        return CancelWhich(Wish(resource=asker.catalogue.resource(booking.resource).name))
    several = booking and len(asker.catalogue.resource(booking.resource).units) > 1
    held = booking is not None and booking.status is Status.HELD
    return MoveTo(booking.id, Wish(count=count)) if booking and several and held else None


async def _held_besides(booking: Booking, asker: Asker) -> bool:
    """Whether another one of the same is held, on a card of its own."""
    alike = await own_bookings(Wish(resource=asker.catalogue.resource(booking.resource).name), asker)
    held = [each for each in alike if each.status is Status.HELD]
    return booking.status is Status.HELD and len(held) >= SEVERAL


async def _after_all(said: Pick | Number | TheOther | Best | OneWith, memory: Memory, asker: Asker) -> Intent | None:
    """Return what has another one of the offers than that which was taken; None if the last card is of none of them."""
    booking = await shown(asker, memory) if memory.passed and not isinstance(said, Number) else None
    if booking is None or booking.status not in {Status.HELD, Status.CONFIRMED}:
        return None
    taken = {payload for payload in memory.passed if same_as(codec.intent(payload), booking, asker)}
    left = tuple(payload for payload in memory.passed if payload not in taken)
    if not taken:
        return None
    if isinstance(said, TheOther):
        return in_place_of(booking, codec.intent(left[0]), asker) if len(left) == 1 else None
    offer = chosen(said, replace(memory, offered=memory.passed), asker)
    if offer is None or same_as(offer, booking, asker):
        return Show(booking.id) if offer else None
    return in_place_of(booking, offer, asker)


async def _other_of_kind(said: TheOther, kind: str, memory: Memory, asker: Asker) -> Intent | None:
    """Return what was asked for, or is shown, with the other thing of its kind, or the search among the others."""
    if memory.passed and (after_all := await _after_all(said, memory, asker)):
        return after_all
    asked = memory.wish if memory.wish and memory.wish.resource and not memory.wish.moving else None
    booking = None if memory.wish or not (memory.fresh or memory.replied) else await shown(asker, memory)
    named = asker.catalogue.named(asked.resource) if asked and asked.resource else None
    here = named or (asker.catalogue.resource(booking.resource) if booking else None)
    if here is None or here.kind.value != kind:
        return None
    others = [each for each in asker.catalogue.resources if each.kind is here.kind and each.id != here.id]
    only = Wish(resource=others[0].name) if len(others) == 1 else None
    if asked:
        return Book(asked.completed_by(only)) if only else Find(replace(like(asked, asker), without=(here.name,)))
    if booking is None or booking.status not in {Status.HELD, Status.CONFIRMED}:
        return None
    search = beside(booking, asker)
    return MoveTo(booking.id, only) if only else Find(search) if search else None


async def _attending(said: Attends, memory: Memory, asker: Asker) -> Intent | None:
    """Return who is put on the booking that was shown last; who does not come is taken off it with a button."""
    if memory.wish and not memory.replied:
        what: Literal["add", "remove"] = "remove" if said.what == "absent" else "add"
        asked = await asked_with(what, [said.name], memory.wish, asker) if said.what != "instead" else None
        if asked:
            return asked
    booking = await shown(asker, memory) if memory.fresh or memory.replied else None
    if booking is None or booking.status not in STANDING:
        return None
    [found] = await members_called(asker.ledger, organization=asker.member.organization, names=[said.name])
    if not found and not is_address(said.name):
        return None
    added = ChangeCompany("add", (said.name,), Wish(), reference(booking.id))
    if said.what == "instead":
        gone = await _replaced(said, booking, memory, asker)
        return InTurn(TakeOff(booking.id, gone), added) if gone else None
    if said.what == "coming":
        return added
    return WhoComes(booking.id) if {each.id for each in found} & {*booking.attendees} else None


async def _replaced(said: Attends, booking: Booking, memory: Memory, asker: Asker) -> MemberId | None:
    """Return who goes in favour of somebody else: who is named, or was put on the list just now."""
    last = codec.intent(memory.undo) if memory.undo else None
    lately = last.member if isinstance(last, TakeOff) and last.booking == booking.id else None
    if said.instead_of is None:
        return lately
    [named] = await members_called(asker.ledger, organization=asker.member.organization, names=[said.instead_of])
    there = {each.id for each in named} & {*booking.attendees}
    return there.pop() if len(there) == 1 else None


async def asked_with(what: Literal["add", "remove"], names: Sequence[str], asked: Wish, asker: Asker) -> Book | None:
    """
    Return what was asked for, with more people who come along, or fewer; None where nobody here is called so.

    A wish that is whole is waited for or was refused, and asks for nothing: who comes is said of what was shown.
    """
    if asked.finish or asked.whole:
        return None
    known = await members_called(asker.ledger, organization=asker.member.organization, names=names)
    if asked.moving or asked.naming or not all(known):
        return None
    called = zip(names, known, strict=True)
    if what == "add":
        more = (token(found[0].id) if len(found) == 1 else name for name, found in called)
        return Book(replace(asked, attendees=tuple(dict.fromkeys((*asked.attendees, *more)))))
    gone = {token(each.id) for found in known for each in found} | set(names)
    left = tuple(each for each in asked.attendees if each not in gone)
    return Book(replace(asked, attendees=left)) if left != asked.attendees else None


async def _one_of(said: OneOf, memory: Memory, asker: Asker) -> Intent | None:
    """
    Return the change of one of the bookings that were listed last; None if the last answer listed none.

    Where it offered nothing at all, "the later one" is of the two that the asker has.
    """
    if said.number == OTHER:
        other = await _left_over(memory)
        return changed(said.change, await mine(asker, other), asker) if other else None
    listed = [offer for offer in map(codec.intent, memory.offered) if isinstance(offer, Show)]
    at = said.number - 1 if said.number > 0 else said.number
    if len(listed) == len(memory.offered) and -len(listed) <= at < len(listed):
        return changed(said.change, await mine(asker, listed[at].booking), asker)
    if not said.compared:
        return None
    own = await bookings_of.bookings_of(asker.ledger, organization=asker.member.organization, member=asker.member.id)
    if len(own) < SEVERAL:
        return None
    change = changed(said.change, own[at], asker)
    # Of two it is plain which one; of more, the last of all may be far from what was spoken of.
    if len(own) > SEVERAL and isinstance(change, CancelWhich | MoveWhich | ExtendWhich):
        return Doubtful(change)
    return change


async def _left_over(memory: Memory) -> BookingId | None:
    """Return the one of two bookings that was not spoken of last, of the list before the card; None without such."""
    listed = [offer.booking for offer in map(codec.intent, memory.passed) if isinstance(offer, Show)]
    left = [each for each in listed if each != memory.booking]
    return left[0] if len(listed) == len(memory.passed) and len(left) == 1 and memory.booking in listed else None


def _aside(said: Aside, booking: Booking | None, memory: Memory, asker: Asker) -> Intent | None:
    """Return the intent of an aside; None if nothing was shown that it could be about."""
    match said.about:
        case "late":
            return Delay(booking.id if booking and memory.replied else None)
        case "door":
            return AskCode(_told(booking, asker) if booking else Wish())
        case "after":
            return _after(booking, memory, asker)
        case "freed" if memory.fresh and memory.undo:
            # "Withdraw it", right after somebody was asked for something: the question goes, and no booking.
            withdrawn = codec.intent(memory.undo)
            if isinstance(withdrawn, WithdrawFavour):
                return withdrawn
    # "Which desk do i have?" is not about the room that was shown last.
    otherwise = said.otherwise
    of_others = booking is not None and isinstance(otherwise, ListMatching) and _is_another(otherwise, booking, asker)
    spoken_of = booking if (memory.fresh or memory.replied) and not of_others else None
    asked = _of_wish(said, memory.wish, asker) if memory.wish else None
    # No card is an exception: where nothing was refused, it is asked what shall be one.
    if said.about == "exception":
        return asked
    return asked or (_of_card(said, spoken_of, memory, asker) if spoken_of else None)


def _is_another(said: ListMatching, booking: Booking, asker: Asker) -> bool:
    """Whether bookings of another kind are asked for than the one that was shown is."""
    named = asker.catalogue.named(said.wish.resource) if said.wish.resource else None
    kind = named.kind.value if named else said.wish.kind
    return kind is not None and kind != asker.catalogue.resource(booking.resource).kind.value


def _of_wish(said: Aside, wish: Wish, asker: Asker) -> Intent | None:
    """Return what answers a question about what was asked for, and is perhaps refused."""
    match said.about:
        case "holder" if wish.names_resource:
            return WhoHas(wish)
        case "other-times" if wish.resource and wish.day:
            return _that_day(wish)
        case "elsewhere" if wish.resource and wish.moment:
            return _elsewhere(wish, asker)
        case "exception":
            return _exception(wish, asker)
        case _:
            return None


def _of_card(said: Aside, booking: Booking, memory: Memory, asker: Asker) -> Intent:
    """Return the act that is meant, or what answers a question about the booking: at least its card."""
    if said.about in {"freed", "unsure"} and booking.status in STANDING:
        return _freed(said, booking, memory)
    if said.about in {"day-later", "day-sooner"} and booking.status in {Status.HELD, Status.CONFIRMED}:
        # The day alone: whatever the clocks do that night, the wall time stays.
        day = _day(booking, asker) + (DAY if said.about == "day-later" else -DAY)
        return MoveTo(booking.id, Wish(start=day))
    return _learned(said, booking, asker)


def _learned(said: Aside, booking: Booking, asker: Asker) -> Intent:
    match said.about:
        case "guests":
            return WhoComes(booking.id)
        case "size" | "deciders":
            asked: Fact = "size" if said.about == "size" else "approval"
            return AskFact(asked, Wish(resource=_name(booking, asker)))
        case "behind":
            return WhoHas(_told(booking, asker))
        case "other-times":
            return Find(_told(booking, asker))
        case "others":
            return WhoHas(Wish(start=_day(booking, asker)))
        case _:
            return Show(booking.id)


def _freed(said: Aside, booking: Booking, memory: Memory) -> Intent:
    """Cancel what was just asked about, and offer it otherwise: nobody said the word."""
    asked = codec.intent(memory.agreed) if memory.agreed else None
    if said.about == "freed" and isinstance(asked, Cancel) and asked.booking == booking.id:
        return asked
    return Doubtful(CancelWhich(Wish(), reference(booking.id)))


def _after(booking: Booking | None, memory: Memory, asker: Asker) -> Intent | None:
    """Return the first offer behind the time that was refused, or else the slot right behind the card's."""
    asked = memory.wish
    if asked and asked.moment and memory.offered:
        starts = [(start, offer) for offer, start in _starts(memory, asker) if start > asked.moment]
        later = _that_day(asked) if asked.resource else None
        return min(starts, key=lambda each: each[0])[1] if starts else later
    if booking is None or asked or not memory.fresh:
        return None
    resource = asker.catalogue.resource(booking.resource)
    start = resource.local(booking.during.end).replace(tzinfo=None)
    return Book(Wish(resource=resource.name, start=start, minutes=booking.during.minutes))


def _starts(memory: Memory, asker: Asker) -> list[tuple[Hold | Choose, datetime]]:
    """Return the offers of slots with their starts, in the wall time of each."""
    found = list[tuple[Hold | Choose, datetime]]()
    for offer in map(codec.intent, memory.offered):
        match offer:
            case Hold(resource, during):
                found.append((offer, asker.catalogue.resource(resource).local(during.start).replace(tzinfo=None)))
            case Choose(start=datetime() as start):
                found.append((offer, start))
    return found


def _elsewhere(asked: Wish, asker: Asker) -> Find | None:
    """Return the search for another thing of the same kind, at the time that was asked for."""
    named = asker.catalogue.named(asked.resource) if asked.resource else None
    return Find(replace(asked, resource=None, unit=None, kind=named.kind.value, whether=None)) if named else None


def _exception(asked: Wish, asker: Asker) -> AskException | Book | None:
    """
    Return the question for an exception for the slot that was asked for; None where no whole slot was.

    What repeats is looked over again, with the button that asks for all of its dates.
    """
    if asked.repeat is not None:
        return Book(asked)
    resource = asker.catalogue.named(asked.resource) if asked.resource else None
    if resource is None:
        return None
    try:
        during = asked.slot(resource, now=asker.now)
        unit = resource.labelled(asked.unit).id if asked.unit else None
    except Refusal:
        return None
    return AskException(resource.id, during, unit) if isinstance(during, Interval) else None


def _that_day(asked: Wish) -> Find:
    """Return the search for other times of what was asked for, on its day."""
    return Find(
        Wish(resource=asked.resource, start=asked.day, minutes=int(asked.length / MINUTE) if asked.length else None)
    )


def _told(booking: Booking, asker: Asker) -> Wish:
    """Return the words that tell a booking: its resource and its day."""
    return Wish(resource=_name(booking, asker), start=_day(booking, asker))


def _name(booking: Booking, asker: Asker) -> str:
    return asker.catalogue.resource(booking.resource).name


def _day(booking: Booking, asker: Asker) -> date:
    return asker.catalogue.resource(booking.resource).local(booking.during.start).date()
