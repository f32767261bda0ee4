"""Hold a slot by a token, within the token's budget."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from core.domain.bookings.booking import Booking
from core.domain.bookings.purpose import NOTHING_STATED, Purpose
from core.domain.messages import About, Due, Kind, Topic
from core.domain.people.tokens import UNLIMITED, Bearer
from core.errors import KindNotCovered, OverBudget
from core.ledger import Ledger
from core.store import messages, token_uses
from core.use_cases.bookings.hold import hold
from core.values import MINUTE, Interval, ResourceId, UnitId

WEEK = timedelta(days=7)


async def hold_within(
    ledger: Ledger,
    bearer: Bearer,
    *,
    resource: ResourceId,
    during: Interval,
    unit: UnitId | None = None,
    purpose: Purpose = NOTHING_STATED,
    asks_holder: bool = False,
) -> Booking:
    """
    Hold as `hold` does, for the bearer or, if the token is for that, for the holder of its `purpose`.

    With `asks_holder`, the holder is asked in chat whether to confirm, unless the token confirms by itself.
    What was held counts in the budget also if it is given up: an assistant that tries everything uses it up. Days are
    those of the organization's zone, a week is seven of them with today. Refuses with OutOfScope, OverBudget,
    KindNotCovered, and as `hold` does; then nothing has changed.
    """
    bearer.check_books((await ledger.catalogue(bearer.organization)).resource(resource), purpose.holder)
    asks = asks_holder and not bearer.confirms
    if bearer.budget == UNLIMITED and not asks:
        return await _held(ledger, bearer, resource=resource, during=during, unit=unit, purpose=purpose)
    await _check_kind(ledger, bearer, resource)
    async with ledger.turn(via=ledger.via) as turn:
        if bearer.budget != UNLIMITED:
            await _count(turn, bearer, holds=1, minutes=during.minutes)
        booking = await _held(turn, bearer, resource=resource, during=during, unit=unit, purpose=purpose)
        if asks:
            async with turn.database.transaction() as connection:
                about = About(Topic.BOOKING, booking.id)
                due = [Due(Kind.ASSISTANT_HELD, turn.clock.now())]
                await messages.plan(connection, bearer.organization, about, due)
    return booking


async def count_change(ledger: Ledger, bearer: Bearer, *, before: Booking, to: ResourceId, during: Interval) -> None:
    """
    Count in a token's budget what a booking takes more, once it has another time or is of another resource.

    To be called in the turn of that change, so that one that is refused counts nothing. It is no further hold. Refuses
    with KindNotCovered, or OverBudget.
    """
    if bearer.budget == UNLIMITED:
        return
    await _check_kind(ledger, bearer, to)
    more = during.minutes - before.during.minutes
    if more > 0:
        await _count(ledger, bearer, holds=0, minutes=more)


async def _held(
    ledger: Ledger, bearer: Bearer, *, resource: ResourceId, during: Interval, unit: UnitId | None, purpose: Purpose
) -> Booking:
    return await hold(
        ledger,
        organization=bearer.organization,
        resource=resource,
        during=during,
        by=bearer.member.id,
        via=ledger.via,
        unit=unit,
        purpose=purpose,
    )


async def _check_kind(ledger: Ledger, bearer: Bearer, resource: ResourceId) -> None:
    kinds = bearer.budget.kinds
    kind = (await ledger.catalogue(bearer.organization)).resource(resource).kind
    if kinds and kind not in kinds:
        raise KindNotCovered(kind, tuple(sorted(kinds)))


async def _count(ledger: Ledger, bearer: Bearer, *, holds: int, minutes: int) -> None:
    budget = bearer.budget
    today = ledger.clock.now().astimezone(ZoneInfo(bearer.member.organization_zone)).date()
    async with ledger.database.transaction() as connection:
        used = await token_uses.count(
            connection,
            bearer.organization,
            bearer.token,
            day=today,
            since=today - WEEK + timedelta(days=1),
            holds=holds,
            minutes=minutes,
        )
    if holds and budget.holds_a_day is not None and used.holds > budget.holds_a_day:
        raise OverBudget("holds", budget.holds_a_day, used.holds - holds, holds)
    if budget.week is not None and used.minutes > budget.week / MINUTE:
        raise OverBudget("minutes", int(budget.week / MINUTE), used.minutes - minutes, minutes)
