"""Resolving: what a follow-up means, by what the conversation remembers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from adapters.chat import awaiting, codec
from adapters.chat.answers.bookings import mine
from adapters.chat.answers.whom import anybody, everybody_here, for_members, groups_in
from adapters.chat.asides import asked_with, in_passing
from adapters.chat.asker import Asker
from adapters.chat.completing import Completing, asked_again, completed, resumed
from adapters.chat.incoming import Said, Sentence
from adapters.chat.intents import Intent
from adapters.chat.intents.approvals import AnswerBack, Explain
from adapters.chat.intents.attending import CheckIn, CheckOut
from adapters.chat.intents.bookings import (
    Book,
    Cancel,
    CancelInstead,
    CancelWhich,
    Choose,
    Confirm,
    ConfirmHeld,
    DropHeld,
    Hold,
    SameAsWhich,
    SoMany,
    TakePartBack,
    UndoLast,
)
from adapters.chat.intents.calendars import ToCalendarWhich
from adapters.chat.intents.catalogue import SendPhoto
from adapters.chat.intents.changing import Delay, Extend, ExtendWhich, Move, MoveTo, MoveWhich, Rename, RenameWhich
from adapters.chat.intents.company import ChangeCompany, Described, TakeOff, WhoComes
from adapters.chat.intents.doubts import Change, Doubtful
from adapters.chat.intents.favours import AskAround
from adapters.chat.intents.follow_ups import (
    Amount,
    Answering,
    Apart,
    Aside,
    Attends,
    Because,
    Best,
    Both,
    Called,
    Earlier,
    FollowUp,
    ForGroup,
    ForWhom,
    HaveAgain,
    Instead,
    It,
    Larger,
    Last,
    Left,
    Meant,
    Naming,
    Number,
    OfOwn,
    OfSeries,
    OfTitle,
    OneOf,
    OneWith,
    Perhaps,
    Pick,
    SameHour,
    SameTime,
    Shift,
    TheOther,
    TwoChanges,
)
from adapters.chat.intents.in_turn import InTurn
from adapters.chat.intents.members import AboutGroup
from adapters.chat.intents.people import Settings, Start
from adapters.chat.intents.polls import PollTimes
from adapters.chat.intents.questions import AskedOn, WhoHas, WouldMove
from adapters.chat.intents.resources import Find, When
from adapters.chat.intents.series import (
    CancelSeries,
    OfDates,
    PutOnSeries,
    RenameSeries,
    SomeOfSeries,
    TakeFewerBack,
    TakeOffSeries,
    UndoSeries,
)
from adapters.chat.intents.showing import ListMatching, Show
from adapters.chat.intents.talk import Help, NotUnderstood, Other, Talked, TooMuchText, Why
from adapters.chat.intents.waiting import Watch
from adapters.chat.interpret.arrivals import interpret
from adapters.chat.interpret.sentences import meaning
from adapters.chat.offered import choices, chosen
from adapters.chat.referring import (
    about,
    answered_of,
    as_it_is,
    beside,
    called,
    changed,
    lasting,
    like,
    of_series,
    offered_only,
    otherwise_held,
    own_bookings,
    quoted,
    resized,
    shown,
    so_many,
    spoken_of_last,
    too_many,
    undone,
)
from adapters.chat.twice import twice_changed
from adapters.understanding.heard import listen
from adapters.understanding.people import Named
from adapters.understanding.times_for_all import for_oneself
from core.domain.bookings.booking import Booking
from core.domain.bookings.reference import reference
from core.domain.bookings.status import Status
from core.domain.bookings.titles import holds
from core.domain.bookings.wish import Wish
from core.domain.series.choosing import Chosen
from core.use_cases.bookings import explain
from core.use_cases.bookings.ask_back import unanswered_since
from core.use_cases.bookings.given_back import given_back
from core.use_cases.chat import remember
from core.use_cases.chat.remember import Memory
from core.use_cases.series.dates_of import dates_of
from core.values import BookingId

Replying = CheckIn | CheckOut | Delay | ConfirmHeld | DropHeld
"""Intents that find their booking by themselves, unless they reply to the card of one."""
Elsewhere = Help | Start | UndoLast | CheckIn | ConfirmHeld | Settings | TooMuchText | Why
"""What is no title, even where one is asked for."""


async def as_answer(incoming: Said, said: Intent | FollowUp, asker: Asker) -> Intent | None:
    """Return what a sentence answers that was asked: what a booking is for, or what a place is; None for any other."""
    if isinstance(said, SendPhoto) or asker.photo is not None:
        meant = said if isinstance(said, SendPhoto) else None
        shown = awaiting.pictured((await _noted(asker)).awaits, meant)
        if shown:
            return shown
    if not isinstance(incoming, Sentence):
        return None
    memory = await _noted(asker)
    answer = await _corrected(incoming, said, memory, asker) or await _which(said, memory, asker)
    # What is asked for in somebody's own words may hold a day, and answers no other question.
    said = said.otherwise if isinstance(said, Answering) and said.beside else said
    if memory.awaits and not answer:
        answer = awaiting.answered(memory.awaits, incoming.text, said, asker)
    answer = answer or await _told_back(incoming, said, memory, asker) or _for_oneself(incoming, said, memory)
    if answer or isinstance(said, Elsewhere) or _begins_anew(said):
        return answer
    wish = memory.wish
    if wish is None or wish.naming is None:
        return None
    booking = BookingId(wish.naming)
    # "No" leaves it as it is, and drops no hold.
    return Show(booking) if isinstance(said, DropHeld) else Rename(booking, incoming.text)


def _for_oneself(incoming: Sentence, said: Intent | FollowUp, memory: Memory) -> Intent | None:
    """Return a wish for a day that is said to be for its speaker: it goes on with no time for several people."""
    among = memory.wish is not None and memory.wish.all_free
    if not among or not isinstance(said, Book | Find) or said.wish.day is None or said.wish.day_guessed:
        return None
    return said if for_oneself(incoming.text) else None


async def _told_back(incoming: Sentence, said: Intent | FollowUp, memory: Memory, asker: Asker) -> AnswerBack | None:
    """Return the answer to what an approver asked back, in the next words of whoever asked, or in a reply to it."""
    open_here = memory.replied or (asker.place.private and memory.wish is None and not memory.awaits)
    booking = await shown(asker, memory) if open_here else None
    since = await unanswered_since(asker.ledger, booking, by=asker.member) if booking else None
    if booking is None or since is None:
        return None
    last = None if memory.replied else await remember.spoken(asker.ledger, asker.talk)
    if last is not None and last.at > since:
        return None
    return awaiting.told_back(booking.id, incoming.text, said, replied=memory.replied)


async def _which(said: Intent | FollowUp, memory: Memory, asker: Asker) -> Intent | None:
    """Return what is done to the one of several bookings that the words tell apart: "the atlas one", "thursday's"."""
    offers = choices(memory)
    titled = isinstance(said, Answering) and isinstance(said.otherwise, Called)
    match (said.otherwise if isinstance(said, Answering) and titled else said) if offers else None:
        case Called(title):
            wish = Wish(title=title)
        case Book(wish) | Find(wish) | Instead(wish) | ListMatching(wish) | Answering(wish) if wish.finish is None:
            wish = replace(wish, end=None)
        case _:
            return None
    found = [offer for booking, offer in offers.items() if _tells(wish, await mine(asker, booking), asker)]
    return found[0] if len(found) == 1 and wish != Wish() else None


def _tells(wish: Wish, booking: Booking, asker: Asker) -> bool:
    """Whether words tell a booking: by what it is for, slips and all, or by thing, day and clock."""
    titled = wish.title is None or holds(booking.title, wish.title)
    return titled and replace(wish, title=None).describes(booking, asker.catalogue.resource(booking.resource))


async def _corrected(incoming: Sentence, said: Intent | FollowUp, memory: Memory, asker: Asker) -> Intent | None:
    """Return the change that was asked for in vain, as the words correct it: "cancel curie" – "I meant atlas"."""
    if not memory.vain or not isinstance(said, Instead | Meant):
        return None
    whole, house = replace(incoming, text=f"{memory.vain}, {incoming.text}"), asker.member.organization_name
    meant = interpret(whole, ear=asker.ear, catalogue=asker.catalogue, house=house, runs=asker.runs)
    return await resolved(meant, asker) if isinstance(meant, Change | Doubtful | It | ChangeCompany) else None


def _begins_anew(said: Intent | FollowUp) -> bool:
    """Whether a sentence is a wish of its own: a thing, with start and end."""
    return isinstance(said, Book) and bool(said.wish.resource and said.wish.moment and said.wish.finish)


async def resolved(said: Intent | FollowUp, asker: Asker) -> Intent:
    """Return the intent of a sentence after the earlier ones; a complete intent is returned unchanged."""
    match said:
        case Apart() | Naming():
            return await _of_its_parts(said, asker)
        case ForWhom(people, otherwise):
            return await _for_whom(people, asker) or await resolved(otherwise, asker)
        case SameTime(Wish(title=str()), otherwise):
            return await _titled_once_more(said, asker) or await resolved(otherwise, asker)
        case OfOwn(meant, old, otherwise):
            return _of_that(meant, await own_bookings(old, asker), asker) or await resolved(otherwise, asker)
        case (
            Because()
            | Both()
            | Called()
            | ForGroup()
            | HaveAgain()
            | Meant()
            | OfSeries()
            | OfTitle()
            | Perhaps()
            | TwoChanges()
        ):
            return await _if_so(said, asker) or await resolved(said.otherwise, asker)
        case _:
            return await _by_memory(said, asker)


async def _of_its_parts(said: Apart | Naming, asker: Asker) -> Intent:
    """Return the two things that are wanted, or what is wanted for the people who are named."""
    if isinstance(said, Naming):
        return await for_members(await resolved(said.meant, asker), said.people, asker)
    return InTurn(await resolved(said.first, asker), await resolved(said.then, asker), instead=said.instead)


async def _for_whom(people: tuple[Named, ...], asker: Asker) -> Intent | None:
    """Return what was asked or shown just now for somebody else; None where nothing was, or nobody is called so."""
    known = await for_members(Find(Wish()), people, asker)
    memory = await _noted(asker)
    holder = known.wish.holder if isinstance(known, Find) else None
    if holder is None or not (memory.fresh or memory.replied):
        return None
    if memory.wish and not (memory.wish.moving or memory.wish.all_free or memory.replied):
        return Book(replace(memory.wish, holder=holder))
    booking = await shown(asker, memory)
    if booking is None or booking.status not in {Status.HELD, Status.CONFIRMED}:
        return None
    if booking.status is Status.HELD:
        return MoveTo(booking.id, Wish(holder=holder))
    return ChangeCompany("give", tuple(each.name for each in people), Wish(), reference(booking.id))


async def _if_so(
    said: Because | Both | Called | ForGroup | HaveAgain | Meant | OfSeries | OfTitle | Perhaps | TwoChanges,
    asker: Asker,
) -> Intent | None:
    """Return what a sentence means if there is what it speaks of; None if there is no such thing."""
    match said:
        case Because(reason):
            declined = await explain.declined_lately(asker.ledger, by=asker.member)
            return Explain(declined, reason) if declined else None
        case Both(first, by):
            return await resized(await resolved(first, asker), by, asker)
        case Called(title):
            return await called(title, asker)
        case ForGroup(wanted, otherwise):
            # Where it means nothing else, it is about a group that there is not.
            meant = isinstance(otherwise, NotUnderstood | Other | Talked) or await groups_in(wanted.said, asker)
            return wanted if meant else None
        case HaveAgain() | Meant() | OfSeries() | OfTitle() | TwoChanges():
            return await _of_own(said, asker)
        case Perhaps():
            return await _about_people(said, asker)


async def _had(wish: Wish, asker: Asker) -> TakePartBack | TakeFewerBack | None:
    """Return what has again what was given back last and is described so; of a series, on all of its dates."""
    every = await given_back(asker.ledger, organization=asker.member.organization, by=asker.member.id)
    named, label = asker.catalogue.named(wish.resource or ""), wish.unit.casefold() if wish.unit else None
    units = {each.id for each in named.units if label in {None, each.label.casefold()}} if named else set()
    found = [each for each in every if each.unit in units]
    if not found:
        return None
    last = found[0]
    together = last.series is not None and len({each.booking for each in found if each.series == last.series}) > 1
    return TakeFewerBack(last.booking) if together else TakePartBack(last.booking, last.id)


async def _about_people(said: Perhaps, asker: Asker) -> Intent | None:
    """Return what is meant of people who are here; of a group that is not, who shall leave what was shown, or it."""
    if await anybody(said.meant, asker):
        return said.meant
    match said:
        case Perhaps(AboutGroup(joins=True) as meant, NotUnderstood()) if asker.member.role.manages:
            # Words that mean nothing else may make a group of people who are here.
            return meant if await everybody_here(meant.names, asker) else None
        case Perhaps(AboutGroup(group), ChangeCompany("remove", wish=wish) as otherwise) if wish == Wish():
            return replace(otherwise, group=group)
        case _:
            return None


async def _of_own(said: HaveAgain | Meant | OfSeries | OfTitle | TwoChanges, asker: Asker) -> Intent | None:
    """Return the change of one's own series, of what is called so, was meant, or was given back, if there is one."""
    if isinstance(said, HaveAgain):
        return await _had(said.wish, asker)
    if isinstance(said, Meant):
        return await _meant(said.wish, await _noted(asker), asker)
    if isinstance(said, TwoChanges):
        return await twice_changed(said, asker)
    if isinstance(said, OfSeries):
        return said.meant if await of_series(said.meant.old, asker) else None
    return await resolved(said.meant, asker) if await called(said.title, asker) else None


def _of_that(about: Doubtful | MoveWhich | WouldMove, own: Sequence[Booking], asker: Asker) -> Intent | None:
    """Return what is meant of the very booking that is described; None where an end is said that it cannot have."""
    if isinstance(about, MoveWhich):
        return about if own else None
    if len(own) != 1:
        return None
    if isinstance(about, WouldMove):
        return replace(about, booking=own[0].id)
    act = about.act
    if not isinstance(act, ExtendWhich) or act.until is None:
        return about
    here, during = asker.catalogue.resource(own[0].resource), own[0].during
    start, end = (here.local(each).replace(tzinfo=None) for each in (during.start, during.end))
    return replace(about, act=replace(act, reference=reference(own[0].id))) if start < act.until != end else None


async def _meant(wish: Wish, memory: Memory, asker: Asker) -> CancelInstead | CancelWhich | None:
    """
    Return what takes the cancellation just now back, where the words tell another booking that stands.

    Where they tell none, that is said: whoever cancelled the wrong one wants nothing booked instead.
    """
    gone = await shown(asker, memory) if memory.fresh or memory.replied else None
    if gone is None or gone.status is not Status.CANCELLING:
        return None
    others = (each for each in await own_bookings(wish, asker) if each.id != gone.id)
    stands = any(each.status is Status.CONFIRMED for each in others)
    return CancelInstead(gone.id, wish) if stands else CancelWhich(wish)


async def _by_memory(said: Intent | Earlier, asker: Asker) -> Intent:
    if isinstance(said, Book) and said.wish == Wish() and not (said.unknown or said.afresh):
        # "Book it", with nothing else, is a yes to whatever was asked or is held.
        memory = await _noted(asker)
        return _answered(ConfirmHeld(), memory) if memory.fresh and (memory.wish or memory.booking) else said
    if isinstance(said, UndoLast) or await _undoes(said, asker):
        return await undone(UndoLast(), await _noted(asker), asker)
    if isinstance(said, CancelWhich | MoveWhich | ExtendWhich | PollTimes | Watch | WhoHas | AskAround):
        return await _of_what_was_shown(said, asker)
    if isinstance(said, Earlier | Described) or not _complete(said):
        return await _resolved(said, await _noted(asker), asker)
    if isinstance(said, Replying) and asker.replies_to:
        return await _replied(said, await _noted(asker), asker)
    return await _agreed(said, await _noted(asker), asker) if isinstance(said, ConfirmHeld | DropHeld) else said


async def _undoes(said: Intent | Earlier, asker: Asker) -> bool:
    """Whether a word that both cancels and undoes, such as "annulla", undoes: of somebody who has nothing to cancel."""
    alone = isinstance(said, It) and said.otherwise == CancelWhich(Wish())
    return alone and bool((await _noted(asker)).undo) and not await own_bookings(Wish(), asker)


async def _of_what_was_shown(
    said: CancelWhich | MoveWhich | ExtendWhich | PollTimes | Watch | WhoHas | AskAround, asker: Asker
) -> Intent:
    """Return the change of a booking of the list that was just shown, or what is asked at the time of the card."""
    if isinstance(said, PollTimes):
        return await _of_those_times(said, asker)
    if isinstance(said, Watch | WhoHas):
        return await _of_that_time(said, asker)
    if isinstance(said, AskAround):
        return _of_its_holder(said, await _noted(asker))
    return said if said.reference else await _of_the_list(said, asker)


async def _of_the_list(said: CancelWhich | MoveWhich | ExtendWhich, asker: Asker) -> Intent:
    """Return the change of the one booking of the list that was just shown which the words tell, or what they say."""
    told = said.wish if isinstance(said, CancelWhich) else said.old
    offers = map(codec.intent, (await _noted(asker)).offered)
    listed = [await mine(asker, offer.booking) for offer in offers if isinstance(offer, Show)]
    meant = [booking for booking in listed if told != Wish() and _tells(told, booking, asker)]
    # What is shown alone is no list: of others that fit as well, it was not chosen.
    alone = len(meant) == 1 and len(listed) > 1
    return changed(said, meant[0], asker) if alone and not told.attendees else said


async def _of_that_time(said: Watch | WhoHas, asker: Asker) -> Watch | WhoHas:
    """Return what is asked, or waited for, at the time of the open question or of the card that was just shown."""
    memory = await _noted(asker)
    if isinstance(said, Watch):
        return _watched(said, memory.wish or (await _spoken_of(memory, asker) if said.wish.moment else None))
    if said.wish.resource is None or said.wish.day:
        return said
    before = memory.wish or await _spoken_of(memory, asker)
    return WhoHas(replace(before, resource=None, kind=None).completed_by(said.wish)) if before else said


def _of_its_holder(said: AskAround, memory: Memory) -> AskAround | Talked:
    """Return what "her" or "him" is asked for: what was spoken of last; nothing, where that has no name."""
    if not said.pointed or said.wish.resource:
        return said
    before = memory.wish
    if before is None or before.resource is None or before.moving:
        return Talked()
    return replace(said, wish=before.completed_by(said.wish))


async def _agreed(said: ConfirmHeld | DropHeld, memory: Memory, asker: Asker) -> Intent:
    """Return what a mere "yes" or "no" means; with a hold, what was asked about things meanwhile is no question."""
    meant = _answered(said, memory)
    booking = await shown(asker, memory) if memory.fresh else None
    if booking and booking.status is Status.CANCELLING and isinstance(meant, DropHeld):
        # "Never mind", right after something was cancelled, gives up the cancelling.
        return await undone(UndoLast(), memory, asker)
    if booking is None or booking.status is not Status.HELD:
        return meant
    if isinstance(meant, Choose) and not meant.start:
        return said
    # "Yes, that one", of several that were found beside a hold, is asked again: it is not what is held.
    found = memory.wish and memory.wish.moving and len(memory.offered) > 1 and isinstance(meant, ConfirmHeld)
    return Find(memory.wish) if found and memory.wish else meant


def _watched(said: Watch, before: Wish | None) -> Watch:
    """Return what shall be watched: "tell me when it's free" is about what was asked for, and refused."""
    wish = said.wish
    same = before is not None and wish.resource is not None and wish.resource == before.resource
    named = wish.names_resource or said.among or said.unknown
    if before is None or before.moving or (wish.start if same else named):
        return said
    return replace(said, wish=before.completed_by(wish))


def _answered(said: ConfirmHeld | DropHeld, memory: Memory) -> Intent:
    """
    Return what a mere "yes" or "no" means: the answer to what the last card asked.

    Without such a question a "yes" takes the only offer of the last answer, and cancels nothing.
    """
    if isinstance(said, DropHeld):
        return as_it_is(memory) or said
    if memory.agreed:
        return codec.intent(memory.agreed)
    offers = [codec.intent(each) for each in memory.offered]
    # "Keep it" beside the only offer is none.
    [offer] = found if len(found := [each for each in offers if not isinstance(each, Show)]) == 1 else (None,)
    return offer if isinstance(offer, Choose | Hold | When | Move | Extend) else said


async def _of_those_times(said: PollTimes, asker: Asker) -> PollTimes:
    """Return a poll about the times that were shown last, if any were."""
    wish = (await _noted(asker)).wish
    if wish is None or not wish.all_free or said.question is not None:
        return said
    return replace(said, question=await remember.ask(asker.ledger, asker.talk, wish))


async def _noted(asker: Asker) -> Memory:
    private = asker.place.private
    memory = await remember.noted(asker.ledger, asker.talk, replied=asker.replies_to, private=private)
    if asker.replies_to is None or memory.replied:
        return memory if memory.replied else _listed_alone(memory)
    # A card that has shrunk is known no more, but still says its reference. Where nothing does, no other card is meant.
    booking = quoted(asker.quoted)
    return replace(memory, booking=booking, replied=booking is not None)


def _listed_alone(memory: Memory) -> Memory:
    """Return the memory in which the only booking of the list that was just shown is "it", as its card would be."""
    [only] = memory.offered if memory.fresh and len(memory.offered) == 1 else (None,)
    offer = codec.intent(only) if only else None
    return replace(memory, booking=offer.booking) if isinstance(offer, Show) else memory


async def _replied(said: Replying, memory: Memory, asker: Asker) -> Intent:
    """Return what a word such as "yes" or "I'm here" means as a reply to the card of a booking."""
    booking = await shown(asker, memory) if memory.replied else None
    if booking is None:
        return said
    match said:
        case CheckIn(None, None) | CheckOut(None) | Delay(None):
            return replace(said, booking=booking.id)
        case ConfirmHeld() if booking.status is Status.HELD:
            return Confirm(booking.id)
        case DropHeld() if booking.status is Status.HELD:
            return Cancel(booking.id, booking.version)
        case _:
            return said


def _complete(said: Intent) -> bool:
    match said:
        case Book(wish):
            # An unknown name with a day and a clock is a wish of its own, and not about what was asked before.
            timed = wish.finish is not None or not wish.day_guessed
            whole = said.unknown is not None and wish.moment is not None and timed
            # "In the morning, with a projector" goes on with the day that was said before.
            loose = wish.day_guessed and wish.moment is None and wish.resource is None and wish.part is not None
            return said.afresh or whole or wish == Wish() or bool(wish.names_resource and wish.start and not loose)
        case Find(wish):
            return not wish.names_resource or (wish.day is not None and not wish.day_guessed)
        case _:
            return True


async def _resolved(said: Intent | Earlier, memory: Memory, asker: Asker) -> Intent:
    match said:
        case Book() if not _complete(said):
            which = await _which_dates(said, memory, asker)
            booking = await shown(asker, memory) if memory.wish is None and memory.fresh else None
            about_it = (lasting(said, booking, asker) or otherwise_held(said, booking, asker)) if booking else None
            return which or about_it or resumed(said, memory.wish)
        case Find(wish) if not _complete(said):
            return Talked() if _belittles(said, memory) else replace(said, wish=await _narrowed(wish, memory, asker))
        case Answering():
            return await _answering(said, memory, asker) or await resolved(said.otherwise, asker)
        case Aside() | Amount() | Attends() | OneOf() | OneWith() | Pick() | Number() | TheOther() | Best():
            return await in_passing(said, memory, asker) or await resolved(said.otherwise, asker)
        case It() | Instead() | Shift() | Last() | SameTime() | SameHour() | Left() | Larger():
            return await _of_the_last(said, memory, asker)
        case _:
            asked = await _who_comes_of_it(said, memory, asker)
            undescribed = isinstance(said, Described) and said.reference is None and said.wish == Wish()
            # What was shown before the last answer may be another one, and in a calendar nobody would notice.
            known = memory.fresh or memory.replied or not isinstance(said, ToCalendarWhich)
            booking = await shown(asker, memory) if undescribed and known and not asked else None
            return asked or (replace(said, booking=booking.id) if isinstance(said, Described) and booking else said)


def _belittles(said: Find, memory: Memory) -> bool:
    """
    Whether a search is rather a remark on a thing, where nothing was found before that it could narrow.

    "Hubble is too small" leaves Hubble out of what was offered, or asked for; "the projector works again" describes
    none of what was asked for by a name that nobody knows.
    """
    before = memory.wish
    if before is None or memory.offered:
        return False
    only_without = said.wish == Wish(without=said.wish.without) and before.resource not in said.wish.without
    return only_without or (said.unmet is not None and not before.names_resource)


async def _who_comes_of_it(said: Intent | Earlier, memory: Memory, asker: Asker) -> Book | None:
    """Return what was asked for, with or without the people who are named; None where nothing was asked."""
    undescribed = isinstance(said, ChangeCompany) and said.reference is None and said.wish == Wish()
    if not isinstance(said, ChangeCompany) or not undescribed or said.what == "give":
        return None
    if memory.wish is None or memory.replied:
        return None
    return await asked_with(said.what, said.names, memory.wish, asker)


def _departs(wish: Wish, asker: Asker) -> bool:
    """Whether what is wished departs: only there is a seat at a window, or one of a class."""
    named = asker.catalogue.named(wish.resource) if wish.resource else None
    alike = [each for each in asker.catalogue.resources if each.kind == wish.kind]
    return any(each.departures for each in ([named] if named else alike))


async def _answering(said: Answering, memory: Memory, asker: Asker) -> Intent | None:
    """Return the open question with the time or the length that answers it; None where no question is open."""
    if memory.wish is None:
        booking = await shown(asker, memory) if memory.fresh or memory.replied else None
        return answered_of(said, booking, asker) if booking and not said.beside else None
    if memory.replied:
        return None
    if said.wish.tells_seat:
        return resumed(Book(said.wish), memory.wish) if _departs(memory.wish, asker) else None
    moving = await mine(asker, BookingId(memory.wish.moving)) if memory.wish.moving and said.beside else None
    if moving and moving.status is Status.CONFIRMED:
        # Where a booking goes is asked; what is told beside the answer may be talk, and one button tells.
        return Doubtful(MoveWhich(said.wish, Wish(), reference(moving.id))) if said.number is None else None
    if said.number is None or (memory.wish.moving and said.wish.moment and not said.beside):
        # "2 would be perfect" is a clock, whatever was offered.
        return resumed(Book(said.wish), memory.wish)
    meant = chosen(Number(said.number, said.wish, Talked()), memory, asker)
    return meant if isinstance(meant, Book) else None


async def _so_many_of_those(said: SameTime | Instead, memory: Memory, asker: Asker) -> SoMany | None:
    """
    Return how many of several alike are wanted of the series whose dates were looked over last, once it is booked.

    Before that, a number is about the dates that were shown.
    """
    before = memory.wish
    if not isinstance(said, Instead) or before is None or before.repeat is None:
        return None
    for booking in await own_bookings(Wish(resource=before.resource), asker):
        if booking.series is None or so_many(said.wish, booking, asker) is None:
            continue
        of = await dates_of(asker.ledger, organization=asker.member.organization, series=booking.series)
        if of.series.wish.recurrence.falls_as(before.repeat) and _clock(before) == of.series.wish.starts:
            return so_many(said.wish, booking, asker)
    return None


def _clock(wish: Wish) -> time | None:
    return wish.moment.time() if wish.moment else None


async def _of_the_last(said: It | SameTime | Completing | Left | Larger, memory: Memory, asker: Asker) -> Intent:
    """Return what is said of the booking that was shown last, or what the words mean without one."""
    if isinstance(said, SameTime | Instead) and not memory.replied:
        counted = await _so_many_of_those(said, memory, asker)
        again = counted or asked_again(said, memory.wish) or await _gone_on(said, memory, asker)
        if again:
            return again
    # A question that is open was asked after any card was shown, unless the card is replied to.
    if isinstance(said, Completing) and memory.wish and not memory.replied:
        asked = too_many(said, memory.wish, asker) or completed(said, memory.wish)
        if asked:
            return asked
    if isinstance(said, SameTime) and (more := _cancelled_too(said, memory)):
        return more
    booking, told = await spoken_of_last(asker, memory)
    if isinstance(said, It):
        return _it(said if told else replace(said, doubtful=True), booking, memory, asker)
    meant = about(said, booking, memory, asker) if booking else None
    if meant is not None and not told and booking and booking.status is Status.CONFIRMED:
        meant = offered_only(meant)
    if meant is None and isinstance(said, SameTime) and said.wish.start and not said.besides:
        return SameAsWhich(said.wish)
    otherwise = (said.otherwise or Book(said.wish)) if isinstance(said, Instead) else said.otherwise
    return meant or await resolved(otherwise, asker)


async def _titled_once_more(said: SameTime, asker: Asker) -> Intent | None:
    """Return what is called so once more, on another day: "the same retro next week"; None of none that is."""
    named = await own_bookings(Wish(title=said.wish.title), asker)
    same = replace(said, wish=replace(said.wish, title=None))
    return about(same, named[0], Memory(fresh=True), asker) if named else None


async def _gone_on(said: SameTime | Instead, memory: Memory, asker: Asker) -> Intent | None:
    """Return the answer to where a booking goes, "to wednesday, same time", or the question before asked on."""
    if isinstance(said, Instead):
        return None
    if not said.besides and memory.wish and memory.wish.moving:
        return resumed(Book(said.wish), memory.wish)
    return await _asked_on(said, asker)


async def _asked_on(said: SameTime, asker: Asker) -> AskedOn | None:
    """Return the question that was asked last, of another thing or another day: "how big is curie?" – "and hubble?"."""
    tells = said.besides and (said.wish.names_resource or said.wish.start)
    last = await remember.spoken(asker.ledger, asker.talk) if tells else None
    asked = meaning(listen(last.text, asker.ear)) if last else None
    if not isinstance(asked, AskedOn):
        return None
    return replace(asked, wish=asked.wish.completed_by(said.wish))


async def _which_dates(said: Book, memory: Memory, asker: Asker) -> SomeOfSeries | None:
    """Return the change of a series that was asked about last, of the dates that a mere day answers."""
    wish = said.wish
    alone = wish == Wish(start=wish.day, end=wish.last_day) and wish.day is not None
    offers = [codec.intent(each) for each in memory.offered] if alone and memory.fresh else []
    offer = next((each for each in offers if isinstance(each, OfDates)), None)
    if offer is None or wish.day is None:
        return None
    chosen = Chosen(first=wish.day, last=wish.last_day) if wish.last_day else Chosen(days=(wish.day,))
    kept = await remember.asked(asker.ledger, asker.talk, offer.question) if offer.question else None
    kept = kept or Wish()
    match offer:
        case CancelSeries():
            return SomeOfSeries(CancelWhich(Wish(), because=kept.because), chosen, offer.booking)
        case RenameSeries():
            return SomeOfSeries(RenameWhich(Wish(), kept.title), chosen, offer.booking)
        case PutOnSeries():
            return SomeOfSeries(ChangeCompany("add", kept.attendees, Wish()), chosen, offer.booking)
        case TakeOffSeries():
            return SomeOfSeries(ChangeCompany("remove", kept.attendees, Wish()), chosen, offer.booking)


def _cancelled_too(said: SameTime, memory: Memory) -> SomeOfSeries | None:
    """Return that one more date goes, right after dates of a series were cancelled: "and the 15th"."""
    last = codec.intent(memory.undo) if memory.undo and memory.fresh else None
    day, clocked = said.wish.day, said.wish.moment is not None or said.wish.resource is not None
    if not isinstance(last, UndoSeries) or not said.besides or day is None or clocked:
        return None
    return SomeOfSeries(CancelWhich(Wish()), Chosen(days=(day,)), last.booking)


def _it(said: It, booking: Booking | None, memory: Memory, asker: Asker) -> Intent:
    """Return the change of the booking that was shown last, or, of what it is for, of the wish that is still open."""
    it = booking if said.pointed or memory.replied else None
    # What is asked for has a purpose before it is booked.
    if said.lately and memory.wish and not memory.replied and isinstance(said.otherwise, RenameWhich):
        return resumed(Book(Wish(title=said.otherwise.title)), memory.wish)
    if said.lately and not (it and (memory.fresh or memory.replied)):
        return Talked()
    # "Remove her", just after somebody was put on: it is a person who shall go, and no booking.
    added = codec.intent(memory.undo) if memory.undo and said.removes else None
    if it and isinstance(added, TakeOff) and added.booking == it.id:
        return WhoComes(it.id)
    act = changed(said.otherwise, it, asker) if it else said.otherwise
    # A question that was asked since is what "bin it" may be about; a card that is replied to is meant for sure.
    asked = memory.wish is not None and not memory.replied
    if it and asked and it.status is Status.CONFIRMED and isinstance(act, CancelWhich):
        return Doubtful(act)
    # A name can be changed back with one word, so that a renaming is never in doubt.
    return Doubtful(act) if said.doubtful and not isinstance(act, RenameWhich) else act


async def _spoken_of(memory: Memory, asker: Asker) -> Wish | None:
    """Return the thing and the time of the card that was shown just now."""
    booking = await shown(asker, memory) if memory.fresh else None
    if booking is None:
        return None
    here = asker.catalogue.resource(booking.resource)
    start, end = (here.local(each).replace(tzinfo=None) for each in (booking.during.start, booking.during.end))
    return Wish(resource=here.name, start=start, end=end)


async def _narrowed(wish: Wish, memory: Memory, asker: Asker) -> Wish:
    """
    Return the search for what is described, at the time that was spoken of: "with a projector", "something for 12".

    That is the time of the open question, or of the card that was shown just now. What is only held gives way to what
    is chosen then.
    """
    before = memory.wish
    timeless = before is None and wish.start is None and memory.fresh
    if timeless and (booking := await shown(asker, memory)):
        before = beside(booking, asker)
    if before is None or before.day is None:
        return wish
    return like(before, asker).completed_by(wish)
