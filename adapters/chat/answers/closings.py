"""Blackouts that repeat: "close atlas every friday" is previewed, done and taken back as one."""

from collections.abc import Sequence
from datetime import datetime

from adapters.chat import codec
from adapters.chat.answers.answer import answer
from adapters.chat.answers.blackouts import (
    away_lines,
    booking_lines,
    clearing_lines,
    clearing_row,
    names_of,
    reinstated_lines,
    return_moved,
)
from adapters.chat.answers.mentions import with_names
from adapters.chat.answers.questions import asked, asking
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.reasons import CLOSED, REOPENED, in_words
from adapters.chat.cards.series import rule
from adapters.chat.cards.signs import signed
from adapters.chat.cards.times import daily, day, slot
from adapters.chat.intents.blackouts import (
    CloseAgain,
    CloseAllAgain,
    CloseNow,
    CloseRepeated,
    KeepOpen,
    Lift,
    LiftRepeated,
    ProposeRepeated,
)
from adapters.chat.replies import Replies, Reply
from core.domain.blackouts import MOST, Blackout, closing_times
from core.domain.bookings.booking import Booking
from core.domain.bookings.shown import mark
from core.domain.bookings.status import Status
from core.domain.bookings.wish import Wish
from core.domain.resources.resource import Resource
from core.domain.series.recurrence import Recurrence
from core.errors import NotAllowed, StillBooked
from core.use_cases.blackouts import black_out, lift, propose
from core.use_cases.bookings.reinstate import Reinstated
from core.use_cases.bookings.stranded import stranded
from core.values import BlackoutId, Interval, ResourceId


@answer.register
async def proposed(intent: ProposeRepeated, asker: Asker) -> Replies:
    """
    Preview every time that a wish closes which repeats, at most 60, without closing any yet.

    Without an end these are the times that can be booked by now. Refuses as `propose` does, and first with NotAllowed.
    """
    if not asker.runs:
        raise NotAllowed(asker.member.role)
    resources = [asker.catalogue.resource(each) for each in intent.resources]
    repeat, during = intent.wish.repeat, _times(intent, resources, asker) if resources else []
    if not during:
        return (Reply((asker.words.say("blackout-how"),), ((buttons.resources(asker.words),),)),)
    reason = await with_names(asker, intent.reason) or CLOSED
    done = await propose.propose_all(
        asker.ledger,
        organization=asker.member.organization,
        by=asker.member,
        resources=[one.id for one in resources],
        during=during,
        reason=reason,
    )
    kept = [blackout for blackout, _ in done]
    standing = {one.id: one for _, taken in done for one in taken}
    facts = _facts(asker, resources, repeat, during, whole=intent.wish.moment is None)
    shown = await _preview(
        asker, repeat, kept, list(standing.values()), closing=intent.resources, reason=reason, facts=facts
    )
    every = [asker.words.say("closings-time", slot=slot(each, resources[0], asker.look)) for each in during]
    return (shown if repeat else shown.with_news(*every),)


def _times(intent: ProposeRepeated, resources: Sequence[Resource], asker: Asker) -> list[Interval]:
    """Return the times that are closed, in order and without those that are over; none where one is not told wholly."""
    if not intent.times:
        return closing_times(intent.wish, resources[0], now=asker.now)
    told = [each.closing(resources[0]) for each in intent.times]
    times = [each for each in told if isinstance(each, Interval)]
    coming = sorted((each for each in times if each.end > asker.now), key=lambda each: each.start)
    return coming if len(times) == len(told) else []


@answer.register
async def closed_again(intent: CloseAllAgain, asker: Asker) -> Replies:
    """Close again what was lifted together, or show the bookings that are in the way by now."""
    wish = await asked(asker, intent.question)
    meant = [each.blackout for carried in wish.choices if isinstance(each := codec.intent(carried), CloseAgain)]
    if not meant:
        return (Reply((asker.words.say("question-over"),), ((buttons.resources(asker.words),),)),)
    done = await propose.propose_again(asker.ledger, by=asker.member, several=meant)
    kept = [proposal for _, proposal, _ in done]
    standing = {one.id: one for _, _, taken in done for one in taken}
    if not standing:
        closed_anew = await black_out.black_out_all(
            asker.ledger, organization=asker.member.organization, by=asker.member, proposals=kept
        )
        return await _closed(asker, wish.repeat, closed_anew)
    facts, reason = _told(asker, [was for was, _, _ in done], wish.repeat), done[0][0].reason
    closing = done[0][0].resources
    shown = await _preview(
        asker, wish.repeat, kept, list(standing.values()), closing=closing, reason=reason, facts=facts
    )
    return (shown,)


async def _preview(
    asker: Asker,
    repeat: Recurrence | None,
    kept: Sequence[BlackoutId],
    standing: Sequence[Booking],
    *,
    closing: Sequence[ResourceId],
    reason: str,
    facts: dict[str, str | int],
) -> Reply:
    head = asker.words.say("closings-preview", taken=len(standing), reason=in_words(reason, asker.words), **facts)
    notes = _bounds(asker, repeat, len(kept)) if repeat else ()
    keep = buttons.button(asker.words.say("button-keep-open"), KeepOpen())
    if not standing:
        close = buttons.button(asker.words.say("button-close"), CloseRepeated(), "primary")
        shown = Reply((head, *notes), ((close, keep),))
    else:
        seen = mark(standing)
        cancel = buttons.button(
            asker.words.say("button-close-cancel"), CloseRepeated(moving=False, seen=seen), "danger"
        )
        move = buttons.button(asker.words.say("button-close-move"), CloseRepeated(moving=True, seen=seen), "primary")
        lost = await stranded(asker.ledger, standing, closing=closing, by=asker.member)
        lines = (head, *clearing_lines(asker, standing, lost), *notes)
        shown = Reply(lines, (clearing_row(move, cancel, standing, lost), (keep,)))
    choices = tuple(codec.payload(CloseNow(each)) for each in kept)
    return await asking(asker, Wish(repeat=repeat, choices=choices), shown)


@answer.register
async def closed(intent: CloseRepeated, asker: Asker) -> Replies:
    """
    Close every time that was previewed and is not over, and report what became of the bookings in the way.

    Where others are in the way by now than were shown, these are shown first.
    """
    wish = await asked(asker, intent.question)
    meant = [each for carried in wish.choices if isinstance(each := codec.intent(carried), CloseNow)]
    proposals = [each.blackout for each in meant]
    try:
        done = await black_out.black_out_all(
            asker.ledger,
            organization=asker.member.organization,
            by=asker.member,
            proposals=proposals,
            moving=intent.moving,
            seen=intent.seen,
        )
    except StillBooked:
        found = await propose.proposed_before(asker.ledger, by=asker.member, proposals=proposals)
        known, standing = [each for each, _ in found], {one.id: one for _, taken in found for one in taken}
        kept, facts = [each.id for each in known], _told(asker, known, wish.repeat)
        reason, in_the_way = known[0].reason, list(standing.values())
        shown = await _preview(
            asker, wish.repeat, kept, in_the_way, closing=known[0].resources, reason=reason, facts=facts
        )
        return (shown.led_by(asker.words.say("booked-since")),)
    return await _closed(asker, wish.repeat, done)


async def _closed(asker: Asker, repeat: Recurrence | None, done: Sequence[black_out.Closure]) -> Replies:
    if not done:
        return (Reply((asker.words.say("question-over"),), ((buttons.resources(asker.words),),)),)
    reason = in_words(done[0].blackout.reason, asker.words)
    facts = _told(asker, [each.blackout for each in done], repeat)
    lines = [signed(Status.BLACKOUT, asker.words.say("closings-closed", reason=reason, **facts))]
    for message, several in (
        ("blackout-moved", [one for each in done for one in each.moved]),
        ("blackout-cancelled", [one for each in done for one in each.cancelled]),
    ):
        if several:
            lines += [asker.words.say(message, count=len(several))]
            lines += booking_lines(asker, several, lists.ROOM // 2)
    again = buttons.undoing(asker.words.say("button-reopen"), LiftRepeated())
    choices = tuple(codec.payload(Lift(each.blackout.id)) for each in done)
    shown = Reply(tuple(lines), ((again, buttons.resources(asker.words)),))
    return (await asking(asker, Wish(repeat=repeat, choices=choices), shown),)


@answer.register
async def lifted(intent: LiftRepeated, asker: Asker) -> Replies:
    """Lift every one of the blackouts that were begun together and still stand."""
    wish = await asked(asker, intent.question)
    meant = [each for carried in wish.choices if isinstance(each := codec.intent(carried), Lift)]
    done = await lift.lift_all(
        asker.ledger,
        organization=asker.member.organization,
        by=asker.member,
        several=[each.blackout for each in meant],
        because=REOPENED,
    )
    if not done:
        return (Reply((asker.words.say("question-over"),), ((buttons.resources(asker.words),),)),)
    facts = _told(asker, [each.blackout for each in done], wish.repeat)
    back = [one for each in done for one in each.bookings.back]
    # What is cancelled still, because its time is closed until a later one is lifted, may be back by now.
    still = {one.id: one for each in done for one in each.bookings.lost}
    lost = [one for one in still.values() if one.id not in {each.id for each in back}]
    away = [one for each in done for one in each.away]
    told = (*reinstated_lines(asker, Reinstated(back, lost)), *away_lines(asker, away))
    lines = (asker.words.say("closings-lifted", **facts), *told)
    undo = buttons.undoing(asker.words.say("button-undo"), CloseAllAgain())
    choices = tuple(codec.payload(CloseAgain(each.blackout.id)) for each in done)
    shown = Reply(lines, ((*return_moved(asker, away), undo, buttons.resources(asker.words)),))
    return (await asking(asker, Wish(repeat=wish.repeat, choices=choices), shown),)


def _bounds(asker: Asker, repeat: Recurrence, count: int) -> tuple[str, ...]:
    if count == MOST:
        return (asker.words.say("closings-first", most=MOST),)
    return (asker.words.say("closings-open"),) if repeat.is_open else ()


def _told(asker: Asker, several: Sequence[Blackout], repeat: Recurrence | None) -> dict[str, str | int]:
    resources = [each for each in asker.catalogue.resources if each.id in several[0].resources]
    times = [each.during for each in several]
    edges = [resources[0].local(edge).time() for each in times for edge in (each.start, each.end)]
    whole = all(edge == datetime.min.time() for edge in edges)
    return _facts(asker, resources, repeat, times, whole=whole)


def _facts(
    asker: Asker, resources: Sequence[Resource], repeat: Recurrence | None, times: Sequence[Interval], *, whole: bool
) -> dict[str, str | int]:
    here, words = resources[0], asker.words
    when = words.say("closings-days")
    if repeat is not None:
        said = rule(repeat, words)
        clocks = words.say("series-when", rule=said, time=daily(times[0], here.zone, asker.look))
        when = words.say("series-all-day", rule=said) if whole else clocks
    return {
        "what": names_of(resources),
        "when": when,
        "count": len(times),
        "first": day(here.local(times[0].start).date(), asker.look),
        "last": day(here.local(times[-1].start).date(), asker.look),
    }
