"""Which dates of a wish that repeats could be had with an exception that is asked for once."""

from datetime import date

from core.domain.bookings.purpose import NOTHING_STATED, Purpose
from core.domain.series.series import LookOver
from core.errors import Closed, QuotaExceeded, TooFarAhead, TooLong, TooManyExceptions, TooSoon
from core.ledger import Ledger
from core.use_cases.bookings.ask_exception import check_left
from core.use_cases.bookings.taking import for_whom
from core.use_cases.series.judging import Whose, judged_with_exceptions, slot_on
from core.values import MemberId, OrganizationId

EXCEPTED = (QuotaExceeded, TooLong, TooSoon, TooFarAhead, Closed)
"""What refuses a date and may be excepted."""


async def exceptions_for(
    ledger: Ledger, *, organization: OrganizationId, found: LookOver, by: MemberId, purpose: Purpose = NOTHING_STATED
) -> dict[date, frozenset[str]]:
    """
    Return every date that could be had if exceptions are granted, with the rules to which each is one.

    Dates that need none are among them, with no rules. Nothing is returned where no exception would help, or where the
    member has asked for as many as they may.
    """
    if not any(isinstance(each.refusal, EXCEPTED) for each in found.refused):
        return {}
    now, catalogue = ledger.clock.now(), await ledger.catalogue(organization)
    resource = catalogue.resource(found.wish.resource)
    try:
        await check_left(ledger, resource, by=by, now=now)
    except TooManyExceptions:
        return {}
    member = await for_whom(ledger, resource, by=by, holder=purpose.holder)
    slots = [slot_on(found.wish, each.occurrence, resource) for each in found.dates]
    asked, verdicts = await judged_with_exceptions(ledger, slots, Whose(member, now))
    had = {slot.occurrence.day: slot.excepted for slot, each in zip(asked, verdicts, strict=True) if not each.refusal}
    return had if any(had.values()) else {}
