"""Find times at which several people are free, and something for them to meet in."""

from collections.abc import Sequence
from datetime import datetime

from core.domain.bookings.alternatives import sorts_of
from core.domain.bookings.times_for_all import (
    ATTENDED,
    MOST_ROOMS,
    Candidate,
    Span,
    TimeForAll,
    candidates,
    spread,
)
from core.domain.bookings.wish import around_noon
from core.domain.people.certificate import Certificate
from core.domain.people.member import Member
from core.domain.resources.resource import Resource
from core.errors import PastTime
from core.ledger import Ledger
from core.store import certificates, people
from core.store import times_for_all as store
from core.store.times_for_all import Busy, Offered
from core.use_cases.certificates.check import check_certificates, lacking
from core.values import MemberId


async def times_for_all(
    ledger: Ledger, *, resources: Sequence[Resource], members: Sequence[MemberId], span: Span, by: Member
) -> list[TimeForAll]:
    """
    Return times at which all of the members and one of the resources are free, in the order in which they are offered.

    The resources are tried in their order, `MOST_ROOMS` at a time, each with one statement, until some of them are free
    with everybody. Busy is who has a booking of something that people meet in, or comes to it. Of a resource whose
    people the asker may not know, only bookings that the asker is part of count: nothing about the others is told, not
    even that they are busy. What the first of the members, for whom it would be booked, has no certificate for is left
    out.

    Refuses with PastTime if all of the days are over, with NeedsCertificate if nothing is left, and as `Resource.check`
    does if the rules allow no time of them.
    """
    now = ledger.clock.now()
    latest = resources[0].calendar_days(span.last).end
    if latest <= now:
        raise PastTime(latest, now)
    known = await _certificates(ledger, resources, members[0])
    able = [each for each in resources if lacking(each, known, each.calendar_days(span.first).start) is None]
    if not able:
        await check_certificates(ledger, resources[0], latest, member=members[0])
    by_id = {each.id: each for each in able}
    any_allowed = False
    for place in range(0, len(able), MOST_ROOMS):
        looked_at = able[place : place + MOST_ROOMS]
        tried = list(candidates(looked_at, span, now=now))
        any_allowed = any_allowed or bool(tried)
        times = await _free(ledger, looked_at, tried, members, span, by=by, now=now) if tried else []
        # One may end between the first day and the last.
        found = [each for each in times if lacking(by_id[each.resource], known, each.during.start) is None]
        if found:
            return found
    if not any_allowed:
        able[0].check(around_noon(able[0], span.first, span.length), now=now)
    return []


async def _certificates(ledger: Ledger, resources: Sequence[Resource], member: MemberId) -> Sequence[Certificate]:
    """Return the certificates of a member, where any of the resources needs one."""
    if not any(each.policy.needs for each in resources):
        return ()
    async with ledger.database.connection() as connection:
        return await certificates.of_member(connection, resources[0].organization, member)


async def _free(
    ledger: Ledger,
    looked_at: Sequence[Resource],
    tried: Sequence[Candidate],
    members: Sequence[MemberId],
    span: Span,
    *,
    by: Member,
    now: datetime,
) -> list[TimeForAll]:
    """Return the times, of those that are tried, at which all of the members and one of these resources are free."""
    catalogue = await ledger.catalogue(by.organization)
    attended = [each for each in catalogue.resources if each.kind in ATTENDED or each.departures]
    # Of who is discreet it is not told either at what times they have something.
    told = [each for each in members if each == by.id or by.role.manages or each not in catalogue.discreet]
    hidden = [each.id for each in attended if not each.policy.tells_names(by.role, by.groups)]
    units = [
        (each, Offered(unit.id, sort, each.policy.buffer))
        for each, sort in zip(looked_at, sorts_of(looked_at), strict=True)
        for unit in each.units
    ]
    of_unit = {offered.unit: each.id for each, offered in units}
    async with ledger.database.connection() as connection:
        found = await store.times_for_all(
            connection,
            by.organization,
            tried=tried,
            units=[offered for _, offered in units],
            busy=Busy(list(dict.fromkeys(told)), by.id, [each.id for each in attended], hidden),
            each_day=span.each_day,
            now=now,
        )
    return spread((day, TimeForAll(of_unit[unit], unit, during)) for day, during, unit in found)


async def who_can_come(ledger: Ledger, *, members: Sequence[MemberId], by: Member) -> list[MemberId]:
    """Return those of the members who are not suspended, in their order."""
    async with ledger.database.connection() as connection:
        kept_out = await people.suspended(connection, by.organization, members)
    return [each for each in members if each not in kept_out]


async def without_messages(ledger: Ledger, *, members: Sequence[MemberId], by: Member) -> list[MemberId]:
    """Return those of the members whom no message reaches: they have never written to Bellhop, or have blocked it."""
    async with ledger.database.connection() as connection:
        reached = await people.reachable(connection, [by.organization] * len(members), list(members))
    known = {each.member for each in reached}
    return [each for each in members if each not in known]
