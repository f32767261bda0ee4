"""Answer requests as the rules say that nobody has answered in time."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.audit import CLOCK
from core.domain.bookings import approving
from core.domain.bookings.asking import SILENCE_LEAD, silence, silent_at
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.messages import Due, Kind
from core.domain.rules.silence import Silence
from core.errors import AlreadyOver, NoSuchBooking, Unavailable
from core.ledger import Change, Ledger
from core.store import bookings, series
from core.store.database import retried
from core.use_cases.bookings.approve import request_about, told
from core.values import BookingId, OrganizationId

AT_ONCE = 50
"""Requests that are looked for in one statement."""


async def answer_due(ledger: Ledger) -> int:
    """
    Answer every request that lapses soon and that the rules answer, each once among all replicas; return how many.

    One with which something is wrong stops no other; the first fault is raised at the end. Where no rule answers, no
    request is looked at more closely.
    """
    now, last, answered = ledger.clock.now(), BookingId(0), 0
    faults: list[Exception] = []
    answering: dict[OrganizationId, bool] = {}
    while True:
        async with ledger.database.connection() as connection:
            found = await bookings.unanswered(connection, now=now, until=now + SILENCE_LEAD, after=last, most=AT_ONCE)
        for organization, each in found:
            last = each
            try:
                if organization not in answering:
                    answering[organization] = await _answers(ledger, organization)
                answered += answering[organization] and await _answer(ledger, organization, each)
            # Whatever is wrong with one request must not stop the others; a ledger that is away stops all.
            except Unavailable:
                raise
            except Exception as fault:  # noqa: BLE001 - it is raised once the others are done
                faults.append(fault)
        if len(found) < AT_ONCE:
            break
    if faults:
        raise faults[0]
    return answered


async def _answers(ledger: Ledger, organization: OrganizationId) -> bool:
    """Return whether any rule of an organization answers requests, by its catalogue as it is now."""
    # Nothing else may have made this process read the rules anew for days.
    catalogue = await ledger.current_catalogue(organization)
    return any(each.policy.deadline_answer is not Silence.LAPSE for each in catalogue.resources)


@retried
async def _answer(ledger: Ledger, organization: OrganizationId, booking: BookingId) -> bool:
    """Answer one request, if nobody has and the rules do; return whether they did. Each date of a series by itself."""
    try:
        async with ledger.changing(organization, booking, by=None, via=CLOCK, afresh=True) as change:
            one, said = change.booking, await _said(ledger, change)
            if said is not Silence.LAPSE:
                yes = said is Silence.APPROVE
                after = approving.answered_by_rule(one, yes=yes, now=change.now, policy=change.policy)
                also = [Due(Kind.ANSWERED, change.now), *(await _told(ledger, one, now=change.now) if yes else ())]
                change.to(after, also=also)
    except (NoSuchBooking, AlreadyOver):
        # Somebody was quicker.
        return False
    return said is not Silence.LAPSE


async def _said(ledger: Ledger, change: Change) -> Silence:
    """Return what the rules say; what is asked about the request is read only where they answer such a one at all."""
    one, things = change.booking, [each for each, _ in change.catalogue.of(change.booking)]
    if one.settled(change.now).status is not Status.PENDING or change.now < silent_at(one):
        return Silence.LAPSE
    if silence(one, things, excepted=()) is Silence.LAPSE:
        return Silence.LAPSE
    request = await request_about(ledger, one)
    return silence(one, things, excepted=request.excepted if request else ())


async def _told(ledger: Ledger, one: Booking, *, now: datetime) -> Sequence[Due]:
    """Return the message about all dates of a series, with the first of them that is confirmed."""
    if one.series is None:
        return ()
    async with ledger.database.connection() as connection:
        of = await series.found(connection, one.organization, one.series)
        dates = await series.standing(connection, one.organization, one.series, now=now)
    first = all(each.status is Status.PENDING for each in dates)
    return told(of, now=now) if of is not None and first else ()
