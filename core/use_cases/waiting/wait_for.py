"""Begin to wait for what is taken."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from core.domain.audit import Change, Noun, differing
from core.domain.lengths import COUNTS, MOST_WAITS
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.domain.waiting.fitting import fit, reach
from core.domain.waiting.wait import InLine, State, Wait, Watched
from core.errors import (
    FreeNow,
    NoneTogether,
    PastTime,
    Refusal,
    SlotTaken,
    TooMany,
    TooManyWaits,
    WaitingAlready,
)
from core.ledger import Ledger
from core.store import audit, availability, waits
from core.store.database import Connection, retried
from core.use_cases.bookings.in_the_way import own_in_the_way
from core.use_cases.bookings.taking import for_whom
from core.use_cases.certificates.check import check_certificates
from core.use_cases.series.book import check_current
from core.use_cases.waiting.chances import chance_of
from core.use_cases.waiting.listed import in_line
from core.values import MINUTE, Interval, MemberId, OrganizationId, WaitId

NEW = WaitId(0)
"""The id of a wait that is not written yet."""


@retried
async def wait_for(ledger: Ledger, *, organization: OrganizationId, watched: Watched, by: MemberId, via: str) -> InLine:
    """
    Put a member in line for what they want, and return their place. What they wait for already and what is only a part
    of it is widened instead, so that nobody stands in line behind themselves.

    Of several resources those that they may not book, or that could never meet it, are left out. Refuses with FreeNow
    what is free, with SlotTaken what they have themselves, with WaitingAlready, TooManyWaits, TooMany or PastTime, and
    where no resource is left as `hold` does for the first, quotas aside; then nothing has changed.
    """
    now, catalogue = ledger.clock.now(), await ledger.current_catalogue(organization)
    if watched.window.end <= now:
        raise PastTime(watched.window.start, now)
    if watched.count > COUNTS["companions"]:
        raise TooMany("companions", COUNTS["companions"], watched.count)
    able = await _able(ledger, [catalogue.resource(each) for each in watched.resources], watched, by=by, now=now)
    wanted = replace(watched, resources=tuple(each.id for each in able))
    await _check_own_slot(ledger, catalogue, able, wanted, by=by, now=now)
    known = await chance_of(ledger, able[0], wanted, now=now) if len(able) == 1 else None
    async with ledger.database.transaction() as connection:
        await alone(connection, catalogue)
        before = await _before(connection, organization, wanted, by=by, now=now)
        await check_taken(connection, able, wanted, now=now)
        grown = before.watched.grown_to(wanted, now=now) if before else None
        if before is not None and grown is not None:
            after = await written(connection, before, grown, "widened", via=via, now=now)
            return await in_line(connection, catalogue, after, now=now)
        new = Wait(NEW, organization, by, wanted, State.WAITING, via, now)
        made = await waits.add(connection, new, chance=known.percent if known else None)
        noted = Change(Noun.WAIT, made.id, State.WAITING, after=facts(wanted), version=made.version)
        await audit.record(connection, noted, organization=organization, by=by, via=via, at=now)
        return replace(await in_line(connection, catalogue, made, now=now), chance=known)


async def alone(connection: Connection, catalogue: Catalogue) -> None:
    """
    Let nobody else begin to wait until the transaction ends; raises LostRace if there is a newer catalogue.

    From here on, whatever is freed or allowed is either seen by the look at what is taken, or sees this wait.
    """
    await waits.alone(connection, catalogue.organization)
    await check_current(connection, catalogue)


def facts(watched: Watched) -> dict[str, object]:
    """Return what the audit notes of what is wanted."""
    return {
        "resources": list(watched.resources),
        "units": list(watched.units),
        "count": watched.count,
        "starts": watched.window.start.isoformat(),
        "ends": watched.window.end.isoformat(),
        "minutes": _minutes(watched.length),
        "least": _minutes(watched.least),
    }


async def _able(
    ledger: Ledger, resources: Sequence[Resource], watched: Watched, *, by: MemberId, now: datetime
) -> list[Resource]:
    """Return the resources that could meet it, were nothing taken; refuses with the first refusal if there is none."""
    able, refusals = list[Resource](), list[Refusal]()
    for resource in resources:
        try:
            await for_whom(ledger, resource, by=by, holder=None)
            _check_possible(resource, watched, now=now)
            await check_certificates(ledger, resource, watched.window.start, member=by)
        except Refusal as refusal:
            refusals.append(refusal)
        else:
            able.append(resource)
    if not able:
        raise refusals[0]
    return able


def _check_possible(resource: Resource, watched: Watched, *, now: datetime) -> None:
    """Refuse as the resource's rules do what could not be had even if nothing were taken."""
    if fit(watched, resource, {}, now=now) is not None:
        return
    start = max(watched.window.start, now.replace(second=0, microsecond=0))
    resource.check(Interval(start, start + watched.length), now=now)
    raise NoneTogether(resource.id, watched.window, (), (), left=len(resource.units))


async def _check_own_slot(
    ledger: Ledger, catalogue: Catalogue, able: Sequence[Resource], watched: Watched, *, by: MemberId, now: datetime
) -> None:
    """Refuse with SlotTaken the one unit that will do, where the member has it themselves."""
    units = [each.id for resource in able for each in resource.units if not watched.units or each.id in watched.units]
    if len(units) > 1:
        return
    own = await own_in_the_way(ledger, catalogue, units, watched.window, member=by, now=now)
    if own is not None and watched.window.within(own.during):
        raise SlotTaken(able[0].id, watched.window, own.id)


async def written(
    connection: Connection, before: Wait, watched: Watched, verb: str, *, via: str, now: datetime
) -> Wait:
    """Let a wait be for more, or less, as the `verb` says, and return it; its place in line stays."""
    after = replace(before, watched=watched, version=before.version + 1)
    await waits.save(connection, after)
    was, became = differing(facts(before.watched), facts(watched))
    noted = Change(Noun.WAIT, before.id, verb, was, became, version=after.version)
    await audit.record(connection, noted, organization=before.organization, by=before.member, via=via, at=now)
    return after


async def _before(
    connection: Connection, organization: OrganizationId, watched: Watched, *, by: MemberId, now: datetime
) -> Wait | None:
    """
    Return the member's wait that is a part of this one, if there is one.

    Refuses with WaitingAlready what they wait for already, and with TooManyWaits one more than one may.
    """
    known = await waits.of_member(connection, organization, by, now=now)
    standing = [each for each in known if not each.over(now)]
    for each in standing:
        if each.watched.holds(watched):
            raise WaitingAlready(each.id)
    before = next((each for each in standing if each.watched.grown_to(watched, now=now)), None)
    if before is None and len(standing) >= MOST_WAITS:
        raise TooManyWaits(MOST_WAITS)
    return before


async def check_taken(connection: Connection, able: Sequence[Resource], watched: Watched, *, now: datetime) -> None:
    """Refuse with FreeNow what nobody has to wait for."""
    within = reach(watched, able, now=now)
    if within is None:
        raise PastTime(watched.window.start, now)
    units = [unit.id for resource in able for unit in resource.units]
    taken = await availability.occupied(connection, units, within, now=now)
    for resource in able:
        free = fit(watched, resource, taken, now=now)
        if free is not None:
            raise FreeNow(resource.id, free.during, free.units)


def _minutes(length: timedelta) -> int:
    return int(length / MINUTE)
