"""The card of a booking: what, when and where; for whom; the state; and what its reader can do now."""

from dataclasses import replace

from adapters.chat.cards import buttons
from adapters.chat.cards.actions import actions
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.faults import faults_of
from adapters.chat.cards.lists import names
from adapters.chat.cards.look import Look, Rights
from adapters.chat.cards.naming import resource_names, zone_of
from adapters.chat.cards.resources import where
from adapters.chat.cards.signs import signed
from adapters.chat.cards.stages import in_turn, progress, silent
from adapters.chat.cards.states import at_place, state_of
from adapters.chat.cards.times import day_and_clock, length, slot, span, window
from adapters.chat.intents.showing import Unfold
from adapters.chat.replies import Button, Card, Fact, Layout, Reply
from core.domain.bookings import handing_over
from core.domain.bookings.booking import Booking
from core.domain.bookings.reference import reference
from core.domain.bookings.stages import stages_for
from core.domain.bookings.status import STANDING, Status
from core.domain.messages import about_booking
from core.domain.resources.hours import DAY
from core.values import OFFERED, Interval

WARNED_FROM = 2
"""How many unused bookings make Bellhop mention them. One happens to everybody."""


def booking_card(booking: Booking, look: Look, *, party: int = 0) -> Reply:
    """
    Paint a booking's card as its reader sees it, for an answer, a notice and a repaint alike.

    `party` is how many people the wish spoke of; it need not have named them all.
    """
    crowd = _crowd(booking, look, party=party)
    before = (*_clashes(booking, look), *_asks(booking, look), *_asked_back(booking, look))
    here = (*before, *crowd, *_faults(booking, look))
    news = (*_moved(booking, look), *here, *_absent(booking, look), *_offered(booking, look))
    row, more = actions(booking, look, crowded=bool(crowd))
    return Reply(
        body=layout(booking, look, state_of(booking, look), news=news, notes=_notes(booking, look)),
        rows=(*_offers(booking, look), *((row,) if row else ())),
        more=more,
        unfold=Unfold(booking.id) if more else None,
        card=Card(about_booking(booking.id), booking.version, look.reader),
    )


def layout(
    booking: Booking, look: Look, state: str, *, news: tuple[str, ...] = (), notes: tuple[str, ...] = ()
) -> Layout:
    """Lay out what was booked, when, where and for whom, with words for its state and, while it stands, its number."""
    number = (look.words.say("card-reference", reference=reference(booking.id)),) if booking.status in STANDING else ()
    return Layout(
        header=resource_names(booking, look),
        facts=(
            _when(booking, look),
            *_what_for(booking, look),
            *_where(booking, look),
            *people(booking, look),
            *_heads(booking, look),
        ),
        news=news,
        state=signed(booking.status, state),
        context=(*notes, *number),
    )


def with_button(card: Reply, button: Button) -> Reply:
    """Add a button to a card, behind those in its last row."""
    *before, last = card.rows or ((),)
    return replace(card, rows=(*before, (*last, button)))


def title(booking: Booking, look: Look) -> str:
    """Return what was booked and when, with the reader's own start where it differs."""
    return Layout(resource_names(booking, look), (_when(booking, look), *_what_for(booking, look))).lines[0]


def name_and_time(booking: Booking, look: Look) -> str:
    """Return what was booked and when, and nothing that anybody said about it."""
    return f"{resource_names(booking, look)} · {_when(booking, look).value}"


def _when(booking: Booking, look: Look) -> Fact:
    when = slot(booking.during, look.catalogue.resource(booking.resource), look, title=True)
    return Fact(look.words.say("label-when"), when, titled=True)


def _what_for(booking: Booking, look: Look) -> tuple[Fact, ...]:
    """Say what it is for, if anybody said so."""
    return (Fact(look.words.say("label-title"), booking.title, titled=True),) if booking.title else ()


def _asks(booking: Booking, look: Look) -> tuple[str, ...]:
    """Say before the confirmation of a hold whose approval it needs."""
    if booking.status is not Status.HELD or look.asks is None:
        return ()
    stages = look.progress.stages if look.progress else stages_for([look.asks], None)
    return (look.words.say("card-asks", who=in_turn(stages, look)),)


def _clashes(booking: Booking, look: Look) -> tuple[str, ...]:
    """Warn before the confirmation of a hold that its holder is busy then by their own calendar."""
    if booking.status is not Status.HELD or not look.clashes:
        return ()
    if any(booking.during.within(each) and each.length >= DAY for each in look.clashes):
        return (look.words.say("card-busy-all-day"),)
    zone = zone_of(booking, look)
    same_day = [each for each in look.clashes if each.length < DAY]
    times = [span(each, zone, look, place=False) for each in same_day[:OFFERED]]
    return (look.words.say("card-busy", times=names(times, look.words)),) if times else ()


def _asked_back(booking: Booking, look: Look) -> tuple[str, ...]:
    """Return how far a request has come, and what an approver wants to know before they decide."""
    if booking.status is not Status.PENDING:
        return ()
    turns = (*progress(booking, look), *silent(booking, look))
    if look.request is None or look.request.query is None:
        return turns
    query = look.words.say("card-asked-back", query=look.request.query)
    reply = look.request.reply
    answered = (look.words.say("card-answered-back", reply=reply),) if reply else ()
    return (*turns, query, *answered)


def _offers(booking: Booking, look: Look) -> tuple[Row, ...]:
    """Return a button for each slot that its holder may take instead of a request."""
    offered = look.offers if look.rights(booking) is Rights.HOLDER else ()
    return tuple((buttons.alternative(offer, look),) for offer in offered)


def _notes(booking: Booking, look: Look) -> tuple[str, ...]:
    """Return what few people need: when to check in, how long it can be undone, what unused bookings cost."""
    undo = booking.undo_until
    may = (
        look.rights(booking) is Rights.HOLDER if booking.called_off_by is None else look.reader == booking.called_off_by
    )
    if undo and look.now < undo and may:
        return (look.words.say("card-undo", until=at_place(undo, booking, look)),)
    return (*_check_in(booking, look), *_strikes(booking, look))


def _check_in(booking: Booking, look: Look) -> tuple[str, ...]:
    """Say from when until when somebody has to check in, if anybody has to; to whole days from their beginning on."""
    if booking.status is not Status.CONFIRMED:
        return ()
    if booking.release_at is None:
        return (look.words.say("card-no-check-in"),)
    if booking.rings_at is not None:
        return (look.words.say("card-check-in-day", release=at_place(booking.release_at, booking, look)),)
    check_in = Interval(booking.check_in_opens, booking.release_at)
    opens, release = window(check_in, zone_of(booking, look), look, place=False)
    return (look.words.say("card-check-in", opens=opens, release=release),)


def _where(booking: Booking, look: Look) -> tuple[Fact, ...]:
    """Name the site, if there are several, and the floor, if it is known. Nobody goes to a booking that is over."""
    place = where(look.catalogue.resource(booking.resource), look)
    return (Fact(look.words.say("label-where"), place, titled=True),) if place and booking.status in STANDING else ()


def people(booking: Booking, look: Look) -> tuple[Fact, ...]:
    """Name the holder, who comes and the guests, but never the reader. One that is over, or private, names nobody."""
    if booking.status not in STANDING or booking.member not in look.names:
        return ()
    words, holder = look.words, look.names[booking.member]
    whose = (Fact(words.say("label-for"), holder),) if booking.member != look.reader else ()
    with_them = names([look.names[member] for member in booking.attendees if member != look.reader], words)
    without = names([look.names[member] for member in booking.absentees if member != look.reader], words)
    facts = (("label-with", with_them), ("label-guests", names(booking.guests, words)), ("label-absent", without))
    return (*whose, *(Fact(words.say(label), said) for label, said in facts if said))


def _heads(booking: Booking, look: Look) -> tuple[Fact, ...]:
    """Say how many people come, if anybody said so."""
    if booking.party is None or booking.status not in STANDING:
        return ()
    return (Fact(look.words.say("label-people"), str(booking.party)),)


def _moved(booking: Booking, look: Look) -> tuple[str, ...]:
    """Say where it was, if somebody else moved it: its holder does not know."""
    if booking.because is None or booking.was is None or booking.status not in STANDING:
        return ()
    return (look.words.say("card-moved-for-you", was=before_move(booking, look)),)


def before_move(booking: Booking, look: Look) -> str:
    """Return what and when it was before its last move; refuses with ValueError a booking that was never moved."""
    if booking.was is None:
        raise ValueError("it was never moved")
    resource, during = look.catalogue.resource(booking.was[0]), booking.was[1]
    when = slot(during, resource, look, button=True)
    return look.words.say("button-alternative", name=resource.name, when=when)


def _faults(booking: Booking, look: Look) -> tuple[str, ...]:
    """Say what is broken in what is booked, as long as somebody is to come."""
    if booking.status not in STANDING:
        return ()
    return tuple(said for resource, _ in look.catalogue.of(booking) for said in faults_of(resource, look))


def _absent(booking: Booking, look: Look) -> tuple[str, ...]:
    """Tell a reader who cannot come that the holder knows."""
    if look.reader not in booking.absentees or booking.status not in STANDING:
        return ()
    return (look.words.say("card-not-coming", holder=look.names[booking.member]),)


def _offered(booking: Booking, look: Look) -> tuple[str, ...]:
    """Tell the holder to whom the booking is offered and until when, or who handed it over to them."""
    if booking.status is not Status.CONFIRMED or look.rights(booking) is not Rights.HOLDER:
        return ()
    if booking.offered_to is not None and booking.offered_until is not None and handing_over.stands(booking, look.now):
        until = day_and_clock(booking.offered_until, zone_of(booking, look), look, place=False)
        return (look.words.say("card-offered", name=look.names[booking.offered_to], until=until),)
    giver = booking.handed_by
    return (look.words.say("card-handed-by", name=look.names[giver]),) if giver is not None else ()


def _crowd(booking: Booking, look: Look, *, party: int) -> tuple[str, ...]:
    """Warn if a held room has too few seats. Once it is confirmed, the warning would only annoy."""
    resource, people = look.catalogue.resource(booking.resource), max(booking.heads, party)
    if booking.status is not Status.HELD or resource.capacity is None or people <= resource.capacity:
        return ()
    return (look.words.say("card-crowded", name=resource.name, seats=resource.capacity, people=people),)


def _strikes(booking: Booking, look: Look) -> tuple[str, ...]:
    """Tell the holder of a no-show what unused bookings cost. It is nobody else's business."""
    strikes = look.catalogue.resource(booking.resource).policy.strikes
    mine = booking.member == look.reader
    if booking.status is not Status.NO_SHOW or strikes is None or not mine or look.unused < WARNED_FROM:
        return ()
    facts = {"window": length(strikes.window, look.words), "ahead": length(strikes.ahead, look.words)}
    if look.unused >= strikes.most:
        return (look.words.say("strikes-reached", count=look.unused, **facts),)
    return (look.words.say("strikes-near", count=look.unused, most=strikes.most, **facts),)
