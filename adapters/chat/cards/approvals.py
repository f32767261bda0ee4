"""The card of an approver: who would like to book what, and what became of it."""

from collections.abc import Collection
from dataclasses import replace

from adapters.chat.cards import buttons
from adapters.chat.cards.booking import layout
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.look import Look
from adapters.chat.cards.naming import zone_of
from adapters.chat.cards.rules import quota_of, value_of
from adapters.chat.cards.stages import progress, silent
from adapters.chat.cards.standing_in import for_whom
from adapters.chat.cards.states import decision
from adapters.chat.cards.times import clock, day_and_clock
from adapters.chat.replies import Card, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.privacy import discreet
from core.domain.bookings.request import QUOTAS
from core.domain.bookings.status import STANDING, Status
from core.domain.bookings.time_limits import EXPLAINED_WITHIN
from core.domain.messages import about_booking
from core.domain.rules.policy import Layer

# Whoever approved a booking before Bellhop noted that is not known.
_UNDECIDED = {
    Status.CONFIRMED: "approval-given-by-somebody",
    Status.IN_USE: "approval-given-by-somebody",
    Status.EXPIRED: "approval-unanswered",
}


def approval_card(booking: Booking, look: Look, *, late: bool = False) -> Reply:
    """Ask an approver for a decision, or say who decided what and when; `late` after a press that decided nothing."""
    rows: tuple[Row, ...] = ()
    if booking.status is Status.PENDING and (look.progress is None or look.asked):
        rows = (_decide(booking, look),)
    card = Card(about_booking(booking.id), booking.version, look.reader, "approver")
    state, *notes = _state(booking, look, late=late)
    return Reply(layout(booking, look, state, news=_about(booking, look)), rows, card).with_note(*notes)


def _decide(booking: Booking, look: Look) -> Row:
    """Return what a request can be answered with; another yes is under no finger that has just given one."""
    no, back = buttons.decline(booking, look.words), buttons.ask_back(booking, look.words)
    progress = look.progress
    if progress is not None and look.reader in {each.by for each in progress.given[-1:]}:
        return (back, no, buttons.approve(booking, look.words, stage=(progress.place, len(progress.stages))))
    return (buttons.approve(booking, look.words), no, back)


def posted_card(booking: Booking, look: Look) -> Reply:
    """Ask for a decision in a channel, whoever of those who read it may give it; the core decides who presses."""
    # Its times are those of the place: a channel lives in no zone of its own.
    shared = replace(look, asked=True, instead_of=(), zone=zone_of(booking, look))
    if discreet(booking, look.catalogue):
        booking, shared = replace(booking, title=None, was_title=None), _unnamed(booking, shared)
    card = approval_card(booking, shared)
    return replace(card, card=Card(about_booking(booking.id), booking.version, look.reader, "posted"))


def _unnamed(booking: Booking, look: Look) -> Look:
    """Leave out who would like it, and what was written about it, which may name them: they hide their name by now."""
    people = {booking.member, booking.booked_by, *booking.attendees} - {booking.decided_by}
    names = {member: name for member, name in look.names.items() if member not in people}
    request = look.request and replace(look.request, plea=None, query=None, reply=None)
    return replace(look, names=names, request=request)


def _about(booking: Booking, look: Look) -> tuple[str, ...]:
    """Return to which rules it would be an exception and why, and what was asked back."""
    request, words = look.request, look.words
    turns = (*for_whom(look), *progress(booking, look), *silent(booking, look))
    if request is None:
        return turns
    lines = (
        [words.say("approval-exception", rules=excepted(booking, request.excepted, look))] if request.excepted else []
    )
    if request.plea:
        lines.append(words.say("approval-plea", plea=request.plea))
    if request.query:
        lines.append(words.say("approval-asked-back", query=request.query))
        reply = request.reply
        lines.append(words.say("approval-answered-back", reply=reply) if reply else words.say("approval-no-answer-yet"))
    return (*lines, *turns)


def excepted(booking: Booking, rules: Collection[str], look: Look) -> str:
    """Return the rules to which a booking is an exception, each with its value."""
    policy, said = look.catalogue.resource(booking.resource).policy, []
    for name in sorted(set(rules) - {QUOTAS}):
        value = value_of(name, getattr(policy, name), look)
        said.append(look.words.say("approval-rule", rule=look.words.say(f"rule-{name}"), value=value))
    for each in policy.quotas if QUOTAS in rules else ():
        value = quota_of(each.quota, Layer(each.level, each.subject, {}), look)
        said.append(look.words.say("approval-rule", rule=look.words.say("rule-quotas"), value=value))
    return ", ".join(said)


def _state(booking: Booking, look: Look, *, late: bool) -> tuple[str, ...]:
    if booking.status is Status.PENDING:
        return (_asked(booking, look),)
    words, asker = look.words, booking.booked_by or booking.member
    by = look.names.get(asker, words.say("somebody"))
    if booking.requested_at is None and booking.status in STANDING:
        return (words.say("approval-not-needed", by=by),)
    if not booking.answered:
        return (words.say(_UNDECIDED.get(booking.status, "approval-over"), by=by),)
    if booking.was_declined:
        said = decision("approval-declined-already" if late else "approval-declined", booking, look, by=by)
        return (said, *_why(booking, look, by=by))
    said = decision("approval-given-already" if late else "approval-given", booking, look, by=by)
    ended = booking.status in {Status.CANCELLING, Status.CANCELLED}
    return (said, words.say("approval-cancelled-since")) if ended else (said,)


def _asked(booking: Booking, look: Look) -> str:
    words, asker = look.words, booking.booked_by or booking.member
    until = day_and_clock(booking.lapses_at or booking.during.start, zone_of(booking, look), look, place=False)
    if asker not in look.names:
        return words.say("approval-asked-unnamed", until=until)
    if look.request is not None and look.request.excepted:
        return words.say("approval-exception-asked", by=look.names[asker], until=until)
    if booking.title:
        return words.say("approval-asked-for", by=look.names[asker], title=booking.title, until=until)
    return words.say("approval-asked", by=look.names[asker], until=until)


def _why(booking: Booking, look: Look, *, by: str) -> tuple[str, ...]:
    """Tell the approver who declined how to add the reason, as long as that works."""
    if booking.decided_by != look.reader or booking.decided_at is None or booking.because is not None:
        return ()
    until = booking.decided_at + EXPLAINED_WITHIN
    if look.now >= until:
        return ()
    return (look.words.say("approval-why", by=by, until=clock(until, zone_of(booking, look), look, place=False)),)
