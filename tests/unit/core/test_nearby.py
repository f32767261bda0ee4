"""What is looked at near a wish that cannot be had."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from core.domain.bookings import nearby
from core.domain.bookings.edits import Wanted
from core.domain.resources.resource import Kind, Resource, Site, Unit
from core.domain.rules.policy import Policy
from core.values import MINUTE, Interval, OrganizationId, ResourceId, SiteId, UnitId

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)


def flight(number: int, starts: datetime, policy: Policy) -> Resource:
    """Return a flight with one seat that departs once."""
    site = Site(SiteId(1), "Berlin", ZoneInfo("Europe/Berlin"))
    units = (Unit(UnitId(number), "1A"),)
    seat = Resource(ResourceId(number), OrganizationId(1), f"FL{number}", Kind.SEAT, site, units, policy=policy)
    return replace(seat, departures=(Interval(starts, starts + 60 * MINUTE),))


def test_each_flight_is_looked_at_at_its_own_time() -> None:
    """Three flights keep the same rules; the one that is free departs at another time than the two that are full."""
    starts = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
    first, second, third = (flight(number, starts + number * 15 * MINUTE, Policy()) for number in (1, 2, 3))
    policy = first.policy
    others = [replace(each, policy=policy) for each in (second, third)]
    wanted = Wanted(first, first.departures[0], NOW)
    taken = {UnitId(1): first.departures, UnitId(2): second.departures}

    found = nearby.candidates(wanted, nearby.times(wanted, others), taken)

    assert [(each.resource.name, each.offer.during) for each in found] == [("FL3", third.departures[0])]
