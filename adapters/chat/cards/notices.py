"""Notices: the messages that Bellhop sends unasked, one function for each kind."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from adapters.chat.cards import buttons
from adapters.chat.cards.approvals import approval_card, posted_card
from adapters.chat.cards.booking import before_move, booking_card, title, with_button
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.look import Look
from adapters.chat.cards.naming import known_as, zone_of
from adapters.chat.cards.reasons import REOPENED, in_words
from adapters.chat.cards.series import lost, more
from adapters.chat.cards.stages import silent
from adapters.chat.cards.states import decision
from adapters.chat.cards.times import clock, day_and_clock, slot
from adapters.chat.cards.waiting import freed
from adapters.chat.intents.bookings import Cancel
from adapters.chat.replies import Button, Card, File, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.reference import reference
from core.domain.bookings.status import Status
from core.domain.messages import Kind, about_booking
from core.domain.waiting.wait import Wait
from core.values import MINUTE, Interval


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts that a notice shows and the booking does not hold; each is set only for the kind that shows it."""

    code: str | None = None
    """The door code."""
    longer: int | None = None
    """Minutes by which the booking could still be extended."""
    together: tuple[Booking, ...] = ()
    """The other dates of its series of which the message tells as well."""
    lost: tuple[Booking, ...] = ()
    """The dates that were asked for together with it and could not be had any more when it was approved."""
    wait: Wait | None = None
    """Because of which wait it is offered."""
    parts: tuple[Interval, ...] = ()
    """Pieces of it that might be taken instead of the whole."""
    calendar: bytes = b""
    """It as the event of a calendar."""


Painter = Callable[[Booking, Look, Facts], Reply]
NOTICES: dict[Kind, Painter] = {}
"""The notice of each kind of message about a booking. The other kinds, `messages.REPAINTS`, edit cards instead."""


def notice(kind: Kind) -> Callable[[Painter], Painter]:
    """Register a function that paints the notice of this kind."""

    def register(painter: Painter) -> Painter:
        NOTICES[kind] = painter
        return painter

    return register


ASKED = frozenset(
    {
        *(Kind.APPROVAL, Kind.ASKED_AGAIN, Kind.DEPUTY_ASKED, Kind.ANSWERED_BACK),
        *(Kind.OFFERED, Kind.TAKEN_OVER, Kind.APPROVAL_POSTED, Kind.PLACE_LOST),
    }
)
"""Messages to somebody who decides, whose buttons do not go by what they may do with the booking."""


def told(kind: Kind, booking: Booking, look: Look, facts: Facts) -> Reply:
    """Return the notice of this kind as a new direct message, with the buttons that its reader may press."""
    said = NOTICES[kind](booking, look, facts)
    notes = (*more(facts.together, look), *lost(facts.lost, look))
    said = said.with_note(*notes) if notes else said
    # An approver decides about the booking of somebody else, with rights that no booking knows of.
    # One to whom it is offered has none yet, and one who gave it away none any more.
    asked = kind in ASKED
    rows = said.rows if asked else buttons.pressable(said.rows, look.rights(booking))
    return replace(said, rows=rows, audience="direct", fresh=True)


@notice(Kind.REMINDER)
def _reminder(booking: Booking, look: Look, _: Facts) -> Reply:
    recall = look.words.say(
        "notice-reminder",
        name=known_as(booking, look),
        start=_clock(booking.during.start, booking, look),
        end=clock(booking.during.end, zone_of(booking, look), look, place=False),
        minutes=max(1, round((booking.during.start - look.now) / MINUTE)),
    )
    following = look.words.say("notice-reminder-next", opens=_clock(booking.check_in_opens, booking, look))
    row = (buttons.show_code(booking, look.words), buttons.release(booking, look.words))
    return _prompt(booking, look, recall, following, row=row)


@notice(Kind.CHECK_IN)
def _check_in(booking: Booking, look: Look, facts: Facts) -> Reply:
    if facts.code is None:
        raise ValueError("a check-in prompt brings the code")
    words = look.words
    head = _with_code("notice-check-in", booking, look, facts.code)
    copy = _copy(facts.code, look)
    if booking.status is Status.IN_USE:
        row: Row = (copy, buttons.check_out(booking, words))
        return _prompt(booking, look, head, words.say("notice-checked-in"), row=row)
    if booking.release_at is None:
        return _prompt(booking, look, head, row=(copy, buttons.release(booking, words)))
    how = words.say("notice-check-in-how", release=_clock(booking.release_at, booking, look))
    row = (copy, buttons.check_in(booking, words), *_late(booking, look), buttons.release(booking, words))
    return _prompt(booking, look, head, how, row=row)


@notice(Kind.RELEASE_WARNING)
def _release_warning(booking: Booking, look: Look, _: Facts) -> Reply:
    words, release = look.words, _clock(booking.release_at or booking.during.end, booking, look)
    line = words.say("notice-release-warning", name=known_as(booking, look), release=release)
    # After an outage this may be the first prompt, so it leads to the code as well.
    code, release_now = buttons.show_code(booking, words), buttons.release(booking, words)
    row = (buttons.check_in(booking, words), *_late(booking, look), code, release_now)
    return _prompt(booking, look, line, row=row)


@notice(Kind.ENDING)
def _ending(booking: Booking, look: Look, facts: Facts) -> Reply:
    end = _clock(booking.during.end, booking, look)
    line = look.words.say("notice-ending", name=known_as(booking, look), end=end)
    more = (buttons.extend(booking, facts.longer, look.words),) if facts.longer else ()
    return _prompt(booking, look, line, row=(*more, buttons.check_out(booking, look.words)))


@notice(Kind.BOOKED_FOR_YOU)
def _booked_for_you(booking: Booking, look: Look, _: Facts) -> Reply:
    card = booking_card(booking, look).with_news(look.words.say("notice-booked-for-you", by=_booker(booking, look)))
    if booking.status is not Status.CONFIRMED:
        return card
    # The holder did not book it, so the button says "Give back" instead of "Cancel".
    give_back = buttons.button(look.words.say("button-give-back"), Cancel(booking.id, booking.version))
    return replace(card, rows=((buttons.got_it(booking, look.words), buttons.move(booking, look.words), give_back),))


@notice(Kind.RECEIPT)
def _receipt(booking: Booking, look: Look, facts: Facts) -> Reply:
    file = File(f"{reference(booking.id)}.ics", facts.calendar, "text/calendar")
    return replace(booking_card(booking, look), file=file)


@notice(Kind.INVITED)
def _invited(booking: Booking, look: Look, _: Facts) -> Reply:
    return booking_card(booking, look).with_news(look.words.say("notice-invited", by=_booker(booking, look)))


@notice(Kind.UNINVITED)
def _uninvited(booking: Booking, look: Look, _: Facts) -> Reply:
    line = look.words.say("notice-uninvited")
    # Shown to nobody who is no longer on the list: it never becomes the booking's card.
    return Reply((title(booking, look), line))


@notice(Kind.OFFERED)
def _offered(booking: Booking, look: Look, _: Facts) -> Reply:
    words = look.words
    until = day_and_clock(booking.offered_until or booking.during.start, zone_of(booking, look), look)
    line = words.say("notice-offered", by=look.names[booking.member], until=until)
    # It is no card of theirs before they have taken it.
    return Reply(
        (title(booking, look), line), ((buttons.take_over(booking, words), buttons.no_thanks(booking, words)),)
    )


@notice(Kind.FREED)
def _freed(booking: Booking, look: Look, facts: Facts) -> Reply:
    return freed(booking, facts.wait, facts.parts, look)


@notice(Kind.ASSISTANT_HELD)
def _assistant_held(booking: Booking, look: Look, _: Facts) -> Reply:
    return booking_card(booking, look).with_news(look.words.say("notice-assistant-held"))


@notice(Kind.OFFER_DECLINED)
def _offer_declined(booking: Booking, look: Look, _: Facts) -> Reply:
    who = look.names[booking.offered_to] if booking.offered_to else ""
    return booking_card(booking, look).with_news(look.words.say("notice-offer-declined", name=who))


@notice(Kind.OFFER_LAPSED)
def _offer_lapsed(booking: Booking, look: Look, _: Facts) -> Reply:
    who = look.names[booking.offered_to] if booking.offered_to else ""
    return booking_card(booking, look).with_news(look.words.say("notice-offer-lapsed", name=who))


@notice(Kind.TAKEN_OVER)
def _taken_over(booking: Booking, look: Look, _: Facts) -> Reply:
    line = look.words.say("notice-taken-over", name=look.names[booking.member])
    return Reply((title(booking, look), line, *_why(booking, look)), ((buttons.bookings(look.words),),))


@notice(Kind.GIVEN_TO_YOU)
def _given_to_you(booking: Booking, look: Look, _: Facts) -> Reply:
    # The news says who had it; the card need not.
    card, giver = booking_card(replace(booking, handed_by=None), look), booking.handed_by
    if giver is None:
        # It came back to whom it was taken from.
        return card.with_news(look.words.say("notice-given-back"), *_why(booking, look))
    card = card.with_news(look.words.say("notice-given", name=look.names[giver]), *_why(booking, look))
    if booking.status is not Status.CONFIRMED:
        return card
    give_back = buttons.button(look.words.say("button-give-back"), Cancel(booking.id, booking.version))
    return replace(card, rows=((buttons.got_it(booking, look.words), buttons.move(booking, look.words), give_back),))


def _why(booking: Booking, look: Look) -> tuple[str, ...]:
    """Return the line with the reason that somebody gave for passing a booking on, if they gave one."""
    if booking.because is None:
        return ()
    return (look.words.say("notice-why", reason=in_words(booking.because, look.words)),)


@notice(Kind.APPROVAL)
def _approval(booking: Booking, look: Look, _: Facts) -> Reply:
    return approval_card(booking, look)


@notice(Kind.APPROVAL_POSTED)
def _approval_posted(booking: Booking, look: Look, _: Facts) -> Reply:
    return posted_card(booking, look)


@notice(Kind.PLACE_LOST)
def _place_lost(booking: Booking, look: Look, _: Facts) -> Reply:
    return Reply((title(booking, look), look.words.say("notice-place-lost")), ((buttons.resources(look.words),),))


@notice(Kind.ANSWERED)
def _answered(booking: Booking, look: Look, _: Facts) -> Reply:
    card = booking_card(booking, look)
    # The card of a declined request says itself who declined it, and what is free instead.
    return card if booking.was_declined else card.with_news(decision("notice-approved", booking, look))


@notice(Kind.DEPUTY_ASKED)
def _deputy_asked(booking: Booking, look: Look, _: Facts) -> Reply:
    return approval_card(booking, look).with_news(look.words.say("notice-deputy-asked"))


@notice(Kind.ASKED_AGAIN)
def _asked_again(booking: Booking, look: Look, _: Facts) -> Reply:
    return approval_card(booking, look).with_news(look.words.say("notice-asked-again"))


@notice(Kind.UNANSWERED)
def _unanswered(booking: Booking, look: Look, _: Facts) -> Reply:
    if silent(booking, look):
        # The card says what comes of it; who is about to get it needs nothing else.
        return booking_card(booking, replace(look, offers=())).with_news(look.words.say("notice-asked-again"))
    message = "notice-unanswered" if look.offers else "notice-unanswered-none"
    until = day_and_clock(booking.lapses_at or booking.during.start, zone_of(booking, look), look)
    return booking_card(booking, look).with_news(look.words.say(message, until=until))


@notice(Kind.LAPSED)
def _lapsed(booking: Booking, look: Look, _: Facts) -> Reply:
    # The card says that nobody approved it.
    card = booking_card(booking, look)
    return card.with_news(look.words.say("notice-lapsed")) if look.offers else card


@notice(Kind.ASKED_BACK)
def _asked_back(booking: Booking, look: Look, _: Facts) -> Reply:
    return booking_card(booking, look).with_news(look.words.say("notice-asked-back"))


@notice(Kind.ANSWERED_BACK)
def _answered_back(booking: Booking, look: Look, _: Facts) -> Reply:
    return approval_card(booking, look)


@notice(Kind.CHANGED_FOR_YOU)
def _changed_for_you(booking: Booking, look: Look, _: Facts) -> Reply:
    moved = booking.status is Status.CONFIRMED
    if moved and booking.because == REOPENED and booking.was is None:
        return booking_card(booking, look).with_news(look.words.say("notice-reinstated"))
    if look.reader in booking.attendees:
        return _changed_for_attendee(booking, look, moved=moved)
    if booking.called_off_by is not None and not moved:
        return with_button(_called_off(booking, look), buttons.book_again(booking, look.words))
    if booking.because:
        reason = in_words(booking.because, look.words)
        news = look.words.say("notice-moved" if moved else "notice-cancelled", reason=reason)
    else:
        news = look.words.say("notice-moved-plain" if moved else "notice-cancelled-plain")
    card = booking_card(booking, look).with_news(news)
    return card if moved else with_button(card, buttons.book_again(booking, look.words))


def _called_off(booking: Booking, look: Look) -> Reply:
    by = look.names[booking.called_off_by or booking.member]
    because = booking.because
    message = "notice-called-off" if because else "notice-called-off-plain"
    said = look.words.say(message, by=by, **({"reason": in_words(because, look.words)} if because else {}))
    return booking_card(booking, look).with_news(said)


def _changed_for_attendee(booking: Booking, look: Look, *, moved: bool) -> Reply:
    card, words = booking_card(booking, look), look.words
    if not moved:
        return card.with_news(words.say("notice-attendee-cancelled"))
    # Where somebody else moved it, the card says so itself.
    already_said = booking.because is not None or booking.was is None
    return card if already_said else card.with_news(words.say("card-moved-for-you", was=before_move(booking, look)))


def code_shown(booking: Booking, look: Look, *, code: str) -> Reply:
    """Show the door code, always in a direct message: a code must never stand in a channel."""
    opens = look.words.say("code-opens", opens=_clock(booking.check_in_opens, booking, look))
    early = booking.release_at is not None and look.now < booking.check_in_opens
    lines = (_with_code("code-shown", booking, look, code), *((opens,) if early else ()))
    here = (buttons.check_in(booking, look.words),) if booking.opens_door(look.now) else ()
    return replace(_prompt(booking, look, *lines, row=(_copy(code, look), *here)), audience="direct", fresh=True)


def with_code(card: Reply, booking: Booking, look: Look, *, code: str) -> Reply:
    """Add the door code to a card that its holder alone reads."""
    return with_button(card.with_news(_with_code("code-shown", booking, look, code)), _copy(code, look))


def _prompt(booking: Booking, look: Look, *lines: str, row: Row) -> Reply:
    """Return a short message about a booking. The next repaint turns it into the booking's card."""
    return Reply(lines, (row,), Card(about_booking(booking.id), booking.version, look.reader, "check-in"))


def _late(booking: Booking, look: Look) -> Row:
    return () if booking.late else (buttons.delay(booking, look.words),)


def _booker(booking: Booking, look: Look) -> str:
    return look.names[booking.booked_by or booking.member]


def _clock(moment: datetime, booking: Booking, look: Look) -> str:
    return clock(moment, zone_of(booking, look), look)


def _with_code(message: str, booking: Booking, look: Look, code: str) -> str:
    name = known_as(booking, look)
    if booking.rings_at is not None:
        when = slot(booking.during, look.catalogue.resource(booking.resource), look)
        return look.words.say(f"{message}-day", name=name, slot=when, code=_spaced(code))
    start = _clock(booking.during.start, booking, look)
    return look.words.say(message, name=name, start=start, code=_spaced(code))


def _spaced(code: str) -> str:
    """Return a code as people read it out: `482 913`."""
    return f"{code[:3]} {code[3:]}"


def _copy(code: str, look: Look) -> Button:
    return Button(look.words.say("button-copy-code", code=_spaced(code)), copies=code)
