"""Hold a slot for a member."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from core.domain.bookings.booking import Booking
from core.domain.bookings.purpose import NOTHING_STATED, Purpose
from core.domain.bookings.request import QUOTAS
from core.domain.bookings.time_limits import HOLD
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.errors import AskedSlot, SlotTaken
from core.ledger import Ledger
from core.store import bookings
from core.store.bookings import Outcome, Slot
from core.store.database import retried
from core.use_cases.bookings.in_the_way import own_in_the_way, slot_taken
from core.use_cases.bookings.offering import offering
from core.use_cases.bookings.preferring import preference
from core.use_cases.bookings.taking import ATTEMPTS, check_holds, for_whom, tidied
from core.use_cases.certificates.check import check_certificates
from core.use_cases.rules.allowances_of import quota_exceeded
from core.use_cases.rules.strikes import check_strikes
from core.values import Interval, MemberId, OrganizationId, ResourceId, UnitId


@dataclass(frozen=True, slots=True)
class Asked:
    """A slot that a member asks for, on a platform: any unit of a resource, or just this one."""

    organization: OrganizationId
    resource: ResourceId
    during: Interval
    by: MemberId
    via: str
    unit: UnitId | None = None
    purpose: Purpose = NOTHING_STATED
    until: datetime | None = None
    """How long it is held; the usual minutes if not said."""


@retried
async def hold(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    resource: ResourceId,
    during: Interval,
    by: MemberId,
    via: str,
    unit: UnitId | None = None,
    purpose: Purpose = NOTHING_STATED,
) -> Booking:
    """
    Hold any unit of the resource, or just this one, for five minutes.

    Of several it is one where the member's groups sit, or else the one nearest to these, before any other; and of those
    that are alike the one that the member had last.

    The holder of its `purpose` is the member it is for, if not the one who asks: it counts against their quotas, and
    they are told when it is confirmed. `during` is in whole minutes. Rules to which it is an exception, which may be
    quotas, are not looked at; the hold counts all the same. Refuses with NotAllowedForOthers, NoSuchMember,
    NotBookable, UnknownResource, UnknownUnit, PastTime, TooShort, TooLong, TooSoon, TooFarAhead, OffGrid, Closed,
    NoSuchDeparture, TooManyStrikes, NeedsCertificate, TooManyHolds, QuotaExceeded, SlotTaken or BlackedOut, which offer
    at most three slots that it would grant instead; then nothing has changed, except that bookings in the way that were
    over have been ended.
    """
    asked, now = Asked(organization, resource, during, by, via, unit, purpose), ledger.clock.now()
    async with offering(ledger, organization, AskedSlot(resource, during, purpose.holder or by, by, unit), now=now):
        return await hold_asked(ledger, asked, now=now)


async def hold_asked(ledger: Ledger, asked: Asked, *, now: datetime) -> Booking:
    """Hold what is asked for, as of an instant; refuses as `hold` does, without what would do instead."""
    organization, during, unit, purpose = asked.organization, asked.during, asked.unit, asked.purpose
    resource, by, via = asked.resource, asked.by, asked.via
    catalogue = await ledger.catalogue(organization)
    for _ in range(ATTEMPTS):
        # Checked in every round: the last one may have found a newer catalogue.
        wanted = catalogue.resource(resource)
        wanted.excepting(purpose.excepted).check(during, now=now)
        member = await for_whom(ledger, wanted, by=by, holder=purpose.holder)
        await check_strikes(ledger, wanted, during.start, member=member, now=now)
        await check_certificates(ledger, wanted, during.start, member=member)
        units = [wanted.unit(unit).id] if unit else [each.id for each in wanted.units]
        blocked, stay = wanted.blocked(during), wanted.stay(during, now=now)
        claims = None if QUOTAS in purpose.excepted else wanted.claims(during, now=now)
        slot = Slot(
            organization,
            resource,
            units,
            member,
            by,
            during,
            blocked,
            via,
            asked.until or now + HOLD,
            stay,
            claims,
            purpose.heading,
            purpose.party,
            {} if unit else await preference(ledger, catalogue, wanted, member=member),
        )
        async with ledger.database.connection() as connection:
            outcome = await bookings.hold(connection, slot, catalogue_version=catalogue.version, at=now)
        if outcome.held:
            ledger.remember(outcome.held)
            return outcome.held
        if outcome.exceeded:
            await _check_own(ledger, catalogue, wanted, during, outcome, units=units, member=member, now=now)
            raise quota_exceeded(wanted, during, outcome.exceeded, claims=claims or (), member=member)
        if outcome.seemed_free:
            await check_holds(ledger, organization, during, by=by, now=now)
        # A unit that seemed free was lost by a moment: the next try takes another one. Otherwise the catalogue may have
        # changed, or something is in the way that is over; if neither, the slot is taken.
        if not outcome.seemed_free:
            renewed = await ledger.renewed_catalogue(catalogue)
            changed, catalogue = renewed is not catalogue, renewed
            if not changed and not await tidied(ledger, units, blocked, now=now, by=member, via=via):
                break
    raise await slot_taken(ledger, catalogue, wanted, during, now=now, member=member, unit=unit)


async def _check_own(
    ledger: Ledger,
    catalogue: Catalogue,
    wanted: Resource,
    during: Interval,
    outcome: Outcome,
    *,
    units: Sequence[UnitId],
    member: MemberId,
    now: datetime,
) -> None:
    """Refuse with SlotTaken a slot that the member has already, whatever is left of their quotas."""
    if outcome.seemed_free:
        return
    own = await own_in_the_way(ledger, catalogue, units, during, member=member, now=now)
    if own:
        raise SlotTaken(wanted.id, during, own.id)
