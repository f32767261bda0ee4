"""How a booking looks in a message, in each state of its life."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.times import clock, day_and_clock, length, slot
from adapters.chat.intents import Cancel
from adapters.chat.replies import Button, Card, Reply
from adapters.wording import Words
from core.domain.bookings.booking import Booking, Status
from core.domain.bookings.reference import reference
from core.domain.messages import Kind
from core.domain.resources.catalogue import Catalogue
from core.domain.rules.policy import Strikes
from core.values import MINUTE


def name(booking: Booking, catalogue: Catalogue) -> str:
    """Return what was booked: each resource, with the unit's label where it has several."""
    return " + ".join(f"{resource.name} {unit.label}".rstrip() for resource, unit in catalogue.of(booking))


def card(booking: Booking, catalogue: Catalogue, words: Words, *, now: datetime, reader: str | None = None) -> Reply:
    """Return a booking's card: what, when and where first, then the state, then what can be done now."""
    title = words.say(
        "card-head",
        name=name(booking, catalogue),
        slot=slot(booking.during, catalogue.resource(booking.resource), words, reader=reader),
    )
    return Reply(
        lines=(title, _state(booking, catalogue, words, now=now)),
        rows=_actions(booking, words, now=now),
        card=Card(booking.id, booking.version),
    )


def notice(
    kind: Kind, booking: Booking, catalogue: Catalogue, words: Words, *, now: datetime, code: str | None = None
) -> Reply:
    """Return the direct message that recalls a booking, brings its code, or warns of its release."""
    lines, row = {
        Kind.REMINDER: _reminder,
        Kind.CHECK_IN: _check_in,
        Kind.RELEASE_WARNING: _release_warning,
    }[kind](booking, catalogue, words, now, code)
    return Reply(
        lines=lines, rows=(row,), card=Card(booking.id, booking.version, "check-in"), audience="direct", fresh=True
    )


def ending(booking: Booking, catalogue: Catalogue, words: Words, *, longer: int | None) -> Reply:
    """Return the direct message that says that a booking ends soon; `longer` are the minutes it could still have."""
    end = clock(booking.during.end, _zone(booking, catalogue), words)
    line = words.say("notice-ending", name=name(booking, catalogue), end=end)
    more = (buttons.longer(booking, longer, words),) if longer else ()
    return Reply(
        lines=(line,),
        rows=((*more, buttons.check_out(booking, words)),),
        card=Card(booking.id, booking.version, "check-in"),
        audience="direct",
        fresh=True,
    )


def named(kind: Kind, booking: Booking, catalogue: Catalogue, words: Words, *, now: datetime, by: str) -> Reply:
    """Return the direct message that says that somebody booked for one, or named one as an attendee."""
    face = card(booking, catalogue, words, now=now)
    if kind is Kind.INVITED:
        said = words.say("notice-invited", by=by)
        return Reply((face.lines[0], said), (), face.card, audience="direct", fresh=True)
    give_back = buttons.button(words.say("button-give-back"), Cancel(booking.id, booking.version))
    rows = ((buttons.move(booking, words), give_back),) if booking.status is Status.CONFIRMED else face.rows
    lines = (face.lines[0], words.say("notice-booked-for-you", by=by), *face.lines[1:])
    return Reply(lines, rows, face.card, audience="direct", fresh=True)


def approval(booking: Booking, catalogue: Catalogue, words: Words, *, now: datetime, by: str) -> Reply:
    """Return the direct message that asks somebody to approve a booking, or says what became of that."""
    title = card(booking, catalogue, words, now=now).lines[0]
    rows: tuple[Row, ...] = ()
    if booking.waiting:
        said = words.say(
            "approval-asked", by=by, until=day_and_clock(booking.hold_until, _zone(booking, catalogue), words)
        )
        rows = ((buttons.approve(booking, words), buttons.decline(booking, words)),)
    elif booking.status in {Status.CONFIRMED, Status.IN_USE}:
        said = words.say("approval-given", by=by)
    else:
        said = words.say("approval-over", by=by)
    return Reply((title, said), rows, Card(booking.id, booking.version, "approver"), audience="direct", fresh=True)


def answered(booking: Booking, catalogue: Catalogue, words: Words, *, now: datetime) -> Reply:
    """Return the direct message that tells a holder whether their booking was approved."""
    face = card(booking, catalogue, words, now=now)
    declined = booking.status is Status.CANCELLED
    said = words.say("notice-declined" if declined else "notice-approved")
    again = ((buttons.another_time(booking, words),),) if declined else ()
    return Reply((face.lines[0], said, *face.lines[1:]), (*face.rows, *again), face.card, audience="direct", fresh=True)


def with_strikes(face: Reply, strikes: Strikes, unused: int, words: Words) -> Reply:
    """Add to the card of a booking that nobody used which one it is, and what follows."""
    facts = {"window": length(strikes.window, words), "ahead": length(strikes.ahead, words)}
    if unused >= strikes.most:
        said = words.say("strikes-reached", count=unused, **facts)
    else:
        said = words.say("strikes-near", count=unused, most=strikes.most, **facts)
    return replace(face, lines=(*face.lines, said))


def changed_for_you(booking: Booking, catalogue: Catalogue, words: Words, *, now: datetime) -> Reply:
    """Return the direct message that says that somebody else moved or cancelled a booking, and why."""
    face = card(booking, catalogue, words, now=now)
    message = "notice-moved" if booking.status is Status.CONFIRMED else "notice-cancelled"
    said = words.say(message, reason=booking.because or "")
    again = () if booking.status is Status.CONFIRMED else ((buttons.another_time(booking, words),),)
    return Reply((face.lines[0], said, *face.lines[1:]), (*face.rows, *again), face.card, audience="direct", fresh=True)


def code_shown(booking: Booking, catalogue: Catalogue, words: Words, *, now: datetime, code: str) -> Reply:
    """Return the door code; only ever as a direct message."""
    opens = clock(booking.check_in_opens, _zone(booking, catalogue), words)
    early = (words.say("code-opens", opens=opens),) if now < booking.check_in_opens else ()
    lines = (_with_code("code-shown", booking, catalogue, words, code), *early)
    row = (_copy(code, words), *((buttons.check_in(booking, words),) if booking.opens_door(now) else ()))
    return Reply(
        lines=lines, rows=(row,), card=Card(booking.id, booking.version, "check-in"), audience="direct", fresh=True
    )


def spaced(code: str) -> str:
    """Return a code as people read it out: `482 913`."""
    return f"{code[:3]} {code[3:]}"


def _zone(booking: Booking, catalogue: Catalogue) -> ZoneInfo:
    return catalogue.resource(booking.resource).zone


def _state(booking: Booking, catalogue: Catalogue, words: Words, *, now: datetime) -> str:
    def at(moment: datetime | None) -> str:
        return clock(moment or now, _zone(booking, catalogue), words)

    match booking.status:
        case Status.HELD if booking.waiting:
            until = day_and_clock(booking.hold_until, _zone(booking, catalogue), words)
            return words.say("card-waiting", until=until, reference=reference(booking.id))
        case Status.HELD:
            return words.say("card-held", until=at(booking.hold_until), reference=reference(booking.id))
        case Status.CONFIRMED if booking.release_at is None:
            return words.say("card-confirmed-no-check-in", reference=reference(booking.id))
        case Status.CONFIRMED:
            times = {"opens": at(booking.check_in_opens), "release": at(booking.release_at)}
            return words.say("card-confirmed", reference=reference(booking.id), **times)
        case Status.IN_USE:
            return words.say("card-in-use", end=at(booking.during.end), reference=reference(booking.id))
        case _:
            return _over(booking, catalogue, words, at(booking.ended_at), now=now)


def _over(booking: Booking, catalogue: Catalogue, words: Words, ended: str, *, now: datetime) -> str:
    match booking.status:
        case Status.COMPLETED if booking.ended_at and booking.ended_at < booking.during.end:
            return words.say("card-completed-early", end=ended)
        case Status.COMPLETED:
            return words.say("card-completed", end=ended)
        case Status.EXPIRED if booking.requested_at:
            return words.say("card-unanswered", name=name(booking, catalogue))
        case Status.EXPIRED:
            return words.say("card-expired", ended=ended, name=name(booking, catalogue))
        case Status.NO_SHOW:
            return words.say("card-no-show", ended=ended)
        case _:
            return _cancelled(booking, catalogue, words, now=now)


def _cancelled(booking: Booking, catalogue: Catalogue, words: Words, *, now: datetime) -> str:
    if booking.confirmed_at is None:
        return words.say("card-dropped" if booking.requested_at is None else "card-not-approved")
    why = {"reason": booking.because} if booking.because else {}
    if booking.undo_until and now < booking.undo_until:
        until = clock(booking.undo_until, _zone(booking, catalogue), words)
        return words.say("card-cancelled-undo-because" if why else "card-cancelled-undo", until=until, **why)
    return words.say("card-cancelled-because" if why else "card-cancelled", **why)


def _actions(booking: Booking, words: Words, *, now: datetime) -> tuple[Row, ...]:
    match booking.status:
        case Status.HELD:
            return (buttons.held(booking, words),) if not booking.waiting else ((buttons.drop(booking, words),),)
        case Status.CONFIRMED:
            return (_of_confirmed(booking, words, now=now),)
        case Status.IN_USE:
            return ((buttons.check_out(booking, words), buttons.code(booking, words)),)
        case Status.EXPIRED | Status.NO_SHOW:
            again = buttons.take_back if booking.reclaimable(now) else buttons.hold_again
            return ((again(booking, words), buttons.another_time(booking, words)),)
        case Status.CANCELLING if booking.undo_until and now < booking.undo_until:
            return ((buttons.undo(booking, words),),)
        case _:
            return ()


def _of_confirmed(booking: Booking, words: Words, *, now: datetime) -> Row:
    code = (buttons.code(booking, words),) if now >= booking.code_shown_from else ()
    here = (buttons.check_in(booking, words),) if booking.opens_door(now) else ()
    late = (buttons.late(booking, words),) if booking.opens_door(now) and not booking.late else ()
    return (*here, *late, *code, buttons.move(booking, words), buttons.cancel(booking, words))


def _reminder(
    booking: Booking, catalogue: Catalogue, words: Words, now: datetime, _: str | None
) -> tuple[tuple[str, ...], Row]:
    recall = words.say(
        "notice-reminder",
        name=name(booking, catalogue),
        start=clock(booking.during.start, _zone(booking, catalogue), words),
        end=clock(booking.during.end, _zone(booking, catalogue), words),
        minutes=max(1, round((booking.during.start - now) / MINUTE)),
    )
    opens = clock(booking.check_in_opens, _zone(booking, catalogue), words)
    lines = (recall, words.say("notice-reminder-next", opens=opens))
    return lines, (buttons.code(booking, words), buttons.release(booking, words))


def _check_in(
    booking: Booking, catalogue: Catalogue, words: Words, _: datetime, code: str | None
) -> tuple[tuple[str, ...], Row]:
    if code is None:
        raise ValueError("a check-in prompt brings the code")
    head = _with_code("notice-check-in", booking, catalogue, words, code)
    if booking.status is Status.IN_USE:
        return (head, words.say("notice-checked-in")), (_copy(code, words), buttons.check_out(booking, words))
    if booking.release_at is None:
        return (head,), (_copy(code, words), buttons.release(booking, words))
    release = clock(booking.release_at, _zone(booking, catalogue), words)
    lines = (head, words.say("notice-check-in-how", release=release))
    late = () if booking.late else (buttons.late(booking, words),)
    return lines, (_copy(code, words), buttons.check_in(booking, words), *late, buttons.release(booking, words))


def _release_warning(
    booking: Booking, catalogue: Catalogue, words: Words, _: datetime, __: str | None
) -> tuple[tuple[str, ...], Row]:
    release = clock(booking.release_at or booking.during.end, _zone(booking, catalogue), words)
    line = words.say("notice-release-warning", name=name(booking, catalogue), release=release)
    late = () if booking.late else (buttons.late(booking, words),)
    return (line,), (buttons.check_in(booking, words), *late, buttons.release(booking, words))


def _with_code(message: str, booking: Booking, catalogue: Catalogue, words: Words, code: str) -> str:
    start = clock(booking.during.start, _zone(booking, catalogue), words)
    return words.say(message, name=name(booking, catalogue), start=start, code=spaced(code))


def _copy(code: str, words: Words) -> Button:
    return Button(words.say("button-copy-code", code=spaced(code)), copies=code)
