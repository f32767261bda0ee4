"""Answers about the people of a booking: who comes, who is put on it or taken off it, who cannot come."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from adapters.chat.answers import series
from adapters.chat.answers.about_people import asked_out_of_what
from adapters.chat.answers.answer import answer
from adapters.chat.answers.attending import cannot_come
from adapters.chat.answers.bookings import mine
from adapters.chat.answers.card import card, look_at, look_at_several
from adapters.chat.answers.choices import Choice, choosing
from adapters.chat.answers.handing_over import offered
from adapters.chat.answers.questions import asked, asking
from adapters.chat.answers.whom import comers, token, untold, unwilling
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.lists import calls, names
from adapters.chat.cards.naming import summary
from adapters.chat.intents.attending import CannotCome
from adapters.chat.intents.bookings import Cancel
from adapters.chat.intents.company import (
    CannotMake,
    ChangeCompany,
    Described,
    HandOver,
    PutOn,
    TakeOff,
    WhoComes,
    WhoComesWhich,
)
from adapters.chat.intents.members import AboutGroup
from adapters.chat.intents.showing import Show
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.reference import referred
from core.domain.bookings.status import STANDING
from core.domain.bookings.wish import Wish
from core.domain.guests import Comer, mark_of, parted
from core.errors import SeveralCalled
from core.use_cases.bookings import bookings_of
from core.use_cases.bookings.change_attendees import change_attendees
from core.values import MemberId

What = Literal["add", "remove", "give"]


@answer.register
async def company_changed(intent: ChangeCompany, asker: Asker) -> Replies:
    """Change who comes to the booking that the words describe, or offer it; ask which one, and whom, if needed."""
    every = await _described(asker, intent)
    own = [booking for booking in every if asker.member.id in {booking.member, booking.booked_by}]
    try:
        who = await comers(asker, intent.names)
    except SeveralCalled as several:
        return (_which_namesake(asker, intent, own, several),)
    if intent.what == "remove":
        theirs = [booking for booking in own if set(who) & {*booking.company, *booking.absentees}]
        other = await _rather(intent, asker, who, comes=bool(theirs))
        if other is not None:
            return other
        own = theirs or own
    if not own:
        return (_none(asker, "company-none"),)
    one = series.next_of_one_series(own) if intent.what != "give" and len(own) > 1 else None
    if one is not None and await series.goes_on(asker, one):
        return (await series.ask_about_company(asker, one, who, off=intent.what == "remove"),)
    if len(own) > 1:
        choices: list[Choice] = [_act(intent.what, booking) for booking in own]
        kept = Wish(attendees=tuple(map(token, who)))
        which = "company-which-add" if intent.what == "add" else "company-which"
        head = asker.words.say("company-which-give" if intent.what == "give" else which)
        return (await choosing(asker, head, choices, among=own, wish=kept),)
    meant = _wondered if intent.wondered else _changed
    return await meant(asker, own[0], intent.what, who)


async def _wondered(asker: Asker, booking: Booking, what: What, who: Sequence[Comer]) -> Replies:
    """Ask whether to do what somebody only asked about; nothing is changed."""
    # As if they came already, to know what they are called.
    members, _ = parted(who)
    called = (await look_at_several(asker, [replace(booking, attendees=tuple(members))])).names
    named = names(calls(who, called), asker.words)
    one = who[0] if len(who) == 1 and not isinstance(who[0], str) else None
    yes = buttons.button(asker.words.say(f"button-wondered-{what}"), _act(what, booking, one))
    keep = buttons.keep_slot(booking, asker.words)
    painted = (await card(asker, booking)).with_news(asker.words.say(f"wondered-{what}", names=named))
    asks = replace(painted, rows=((yes, keep),), more=(), unfold=None)
    return (asks if one else await asking(asker, Wish(attendees=tuple(map(token, who))), asks),)


async def _rather(intent: ChangeCompany, asker: Asker, who: Sequence[Comer], *, comes: bool) -> Replies | None:
    """Answer to people who are taken off where that is no change of who comes to a booking; None where it is one."""
    if who == [asker.member.id]:
        return await answer(CannotMake(intent.wish, intent.reference, intent.booking), asker)
    alone = intent == ChangeCompany("remove", intent.names, Wish(), group=intent.group, wondered=intent.wondered)
    if comes or not asker.member.role.manages or not alone:
        return None
    if intent.group is not None:
        return await answer(AboutGroup(intent.group, intent.names, joins=False), asker)
    # "Remove jonas", who comes to nothing that whoever runs the place has: nobody loses the place by such words.
    members, guests = parted(who)
    return None if guests else await asked_out_of_what(asker, members)


@answer.register
async def put_on(intent: PutOn, asker: Asker) -> Replies:
    """Put a member on a booking, or those whom its question names."""
    who = await _meant(asker, intent)
    return await _changed(asker, await mine(asker, intent.booking), "add", who)


@answer.register
async def taken_off(intent: TakeOff, asker: Asker) -> Replies:
    """Take a member off a booking, or those whom its question names."""
    who = await _meant(asker, intent)
    return await _changed(asker, await mine(asker, intent.booking), "remove", who)


@answer.register
async def handed_over(intent: HandOver, asker: Asker) -> Replies:
    """Offer a booking to a member."""
    who = await _meant(asker, intent)
    return await _changed(asker, await mine(asker, intent.booking), "give", who)


@answer.register
async def guests_shown(intent: WhoComes, asker: Asker) -> Replies:
    """Say who comes to a booking, with a button for each to take them off."""
    return (await _guests(asker, await mine(asker, intent.booking)),)


@answer.register
async def guests_of(intent: WhoComesWhich, asker: Asker) -> Replies:
    """Say who comes to the booking that the words describe; ask which one if several do."""
    every = await _described(asker, intent)
    if not every:
        return (_none(asker, "company-none"),)
    if len(every) > 1:
        choices = [WhoComes(booking.id) for booking in every]
        return (await choosing(asker, asker.words.say("company-which"), choices, among=every),)
    return (await _guests(asker, every[0]),)


@answer.register
async def could_not_make(intent: CannotMake, asker: Asker) -> Replies:
    """Take an attendee off the booking; offer its holder to give it back, which no words do without a press."""
    every = await _described(asker, intent)
    if not every:
        return (_none(asker, "leave-none"),)
    coming = [booking for booking in every if asker.member.id in booking.attendees]
    if len(every) == 1 and coming and intent.wish.day is None and await series.comes_to_others(asker, coming[0]):
        # "I can't come any more", without a day, may be about all dates.
        return (await series.ask_to_leave(asker, coming[0]),)
    if len(every) == 1 and coming:
        return await cannot_come(CannotCome(coming[0].id), asker)
    if len(every) == 1:
        return (await _give_back(asker, every[0]),)
    first = series.next_of_one_series(coming) if len(coming) == len(every) else None
    if first is not None:
        return (await series.ask_to_leave(asker, first),)
    choices: list[Choice] = [CannotCome(each.id) if each in coming else Cancel(each.id, each.version) for each in every]
    return (await choosing(asker, asker.words.say("leave-which"), choices, among=every),)


async def _give_back(asker: Asker, booking: Booking) -> Reply:
    """Ask the holder of a booking whether to give it back."""
    if asker.member.id in booking.absentees:
        return await card(asker, booking)
    yes = buttons.button(asker.words.say("button-give-back"), Cancel(booking.id, booking.version), "danger")
    no = buttons.button(asker.words.say("button-keep-slot"), Show(booking.id))
    said = asker.words.say("leave-holder", slot=summary(booking, await look_at(asker, booking)))
    # The card itself asks: a second message about one booking would be one too many.
    return replace((await card(asker, booking)).with_news(said), rows=((yes, no),), more=(), unfold=None)


async def _changed(asker: Asker, before: Booking, what: What, who: Sequence[Comer]) -> Replies:
    if what == "give":
        [to, *_], _ = parted(who)
        return await offered(asker, before, to)
    add, remove = (who, ()) if what == "add" else ((), who)
    after = await change_attendees(asker.ledger, booking=before.id, add=add, remove=remove, **asker.acting)
    look = await look_at(asker, after)
    known = {**(await look_at(asker, before)).names, **look.names}
    moved = [each for each in who if (each in after.company) is not (each in before.company)]
    named = names(calls(moved or who, known), asker.words)
    news = (
        _news(asker, what, named, moved=moved),
        *_full(asker, after),
        *(await untold(asker, moved) if what == "add" else ()),
    )
    painted = (await card(asker, after)).with_news(*news)
    if len(moved) != 1:
        return (painted,)
    undo = buttons.undoing(asker.words.say("button-undo"), _back(after, what, moved[0]))
    undone = replace(painted, rows=(*painted.rows, (undo,)))
    # No button carries an address.
    guest = isinstance(moved[0], str) and what == "remove"
    return (await asking(asker, Wish(attendees=(token(moved[0]),)), undone) if guest else undone,)


def _back(booking: Booking, what: What, who: Comer) -> PutOn | TakeOff:
    """Return what takes back that somebody was put on a booking, or taken off it."""
    if isinstance(who, str):
        return TakeOff(booking.id, guest=mark_of(who)) if what == "add" else PutOn(booking.id)
    return TakeOff(booking.id, who) if what == "add" else PutOn(booking.id, who)


async def joining(asker: Asker, booking: Booking, who: Sequence[Comer]) -> str:
    """Put members on a booking that something else is done with as well, and return what to say of it."""
    after = await change_attendees(asker.ledger, booking=booking.id, add=who, remove=(), **asker.acting)
    called = {**(await look_at(asker, after)).names}
    moved = [each for each in who if each not in booking.company]
    named = names(calls(moved or who, called), asker.words)
    return _news(asker, "add", named, moved=moved)


def _news(asker: Asker, what: What, named: str, *, moved: Sequence[Comer]) -> str:
    """Say who is on the list now, or off it, or that they were before."""
    if not named:
        return asker.words.say("company-same-nobody")
    if moved and not asker.letters and all(isinstance(each, str) for each in moved):
        # Nobody lets them know.
        return asker.words.say("guest-added" if what == "add" else "guest-removed", names=named)
    if moved:
        return asker.words.say("company-added" if what == "add" else "company-removed", names=named)
    return asker.words.say("company-same-on" if what == "add" else "company-same-off", names=named)


def _full(asker: Asker, booking: Booking) -> tuple[str, ...]:
    """Warn if more people come than the room has seats."""
    resource, people = asker.catalogue.resource(booking.resource), 1 + len(booking.company)
    if resource.capacity is None or people <= resource.capacity:
        return ()
    return (asker.words.say("card-crowded", name=resource.name, seats=resource.capacity, people=people),)


async def _guests(asker: Asker, booking: Booking) -> Reply:
    look, words = await look_at(asker, booking), asker.words
    called = {**look.names}
    coming = names(calls(booking.company, called), words)
    absent = names([called[each] for each in booking.absentees], words)
    lines = [words.say("guests-head", slot=summary(booking, look), holder=called[booking.member])]
    lines.append(words.say("guests-coming", names=coming) if coming else words.say("guests-nobody"))
    lines += [words.say("guests-absent", names=absent)] if absent else []
    lines += await unwilling(asker, booking.guests)
    own = asker.member.id in {booking.member, booking.booked_by}
    off = (
        buttons.button(words.say("button-take-off", name=called[each]), TakeOff(booking.id, each))
        for each in booking.attendees
    )
    guests = (
        buttons.button(words.say("button-take-off", name=each), TakeOff(booking.id, guest=mark_of(each)))
        for each in booking.guests
    )
    back = buttons.button(words.say("button-show-booking"), Show(booking.id))
    rows = (*(((each,) for each in (*off, *guests)) if own else ()), (back,))
    return replace((await card(asker, booking)).with_news(*lines), rows=rows, more=(), unfold=None)


async def _described(asker: Asker, intent: Described) -> list[Booking]:
    """Return the asker's current bookings that the words describe, or the one that was shown last."""
    if intent.booking is not None:
        return [await mine(asker, intent.booking)]
    every = await bookings_of.concerning(asker.ledger, organization=asker.member.organization, member=asker.member.id)
    if intent.reference is not None:
        return [each for each in every if each.id == referred(intent.reference)]
    return [
        each
        for each in every
        if each.status in STANDING and intent.wish.describes(each, asker.catalogue.resource(each.resource))
    ]


async def _meant(asker: Asker, intent: PutOn | TakeOff | HandOver) -> list[Comer]:
    if intent.member is not None:
        return [intent.member]
    if isinstance(intent, TakeOff) and intent.guest is not None:
        booking = await mine(asker, intent.booking)
        return [each for each in booking.guests if mark_of(each) == intent.guest]
    return await comers(asker, (await asked(asker, intent.question)).attendees)


def _which_namesake(asker: Asker, intent: ChangeCompany, own: Sequence[Booking], several: SeveralCalled) -> Reply:
    """Ask which of the people of one name is meant."""
    if len(own) != 1:
        said = asker.words.say("SeveralCalled-whole", wanted=several.wanted)
        return Reply((said,), ((buttons.bookings(asker.words),),))
    row = (buttons.button(name, _act(intent.what, own[0], member)) for member, name in several.who)
    said = asker.words.say("SeveralCalled", wanted=several.wanted)
    return Reply((said,), tuple((each,) for each in row))


def _act(what: What, booking: Booking, member: MemberId | None = None) -> PutOn | TakeOff | HandOver:
    match what:
        case "add":
            return PutOn(booking.id, member)
        case "remove":
            return TakeOff(booking.id, member)
        case "give":
            return HandOver(booking.id, member)


def _none(asker: Asker, message: str) -> Reply:
    return Reply((asker.words.say(message),), ((buttons.bookings(asker.words), buttons.resources(asker.words)),))
