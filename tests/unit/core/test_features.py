"""What is said of resources, and what lacks when somebody asks for it."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from core.domain.resources.catalogue import Catalogue
from core.domain.resources.features import Attribute, AttributeType, Lack, Wanted
from core.domain.resources.resource import Kind, Resource, Site, Unit
from core.errors import BadAttribute
from core.values import Interval, OrganizationId, ResourceId, SiteId, UnitId

BERLIN = Site(SiteId(1), "Berlin", ZoneInfo("Europe/Berlin"))
LYON = Site(SiteId(2), "Lyon", ZoneInfo("Europe/Paris"))
QUIET = Attribute("quiet", AttributeType.YES_NO)
SCREENS = Attribute("screens", AttributeType.NUMBER)
HAND = Attribute("hand", AttributeType.CHOICE, ("Left", "Right"))
NOTE = Attribute("note", AttributeType.TEXT)
DAY = Interval(datetime(2026, 11, 24, tzinfo=UTC), datetime(2026, 11, 25, tzinfo=UTC))


def thing(name: str, **facts: Any) -> Resource:
    """Make a room for four in Berlin, with what else is said of it."""
    made: dict[str, Any] = {"kind": Kind.ROOM, "site": BERLIN, "units": (), "capacity": 4, **facts}
    return Resource(id=ResourceId(len(name)), organization=OrganizationId(1), name=name, **made)


@pytest.mark.parametrize(
    ("attribute", "said", "value"),
    [(QUIET, False, False), (SCREENS, 2, 2), (SCREENS, 1.5, 1.5), (HAND, "left", "Left"), (NOTE, "mind it", "mind it")],
)
def test_a_value_of_its_type(attribute: Attribute, said: object, value: object) -> None:
    """It is taken as it is, and a choice in its own spelling."""
    assert attribute.valued(said) == value


@pytest.mark.parametrize(
    ("attribute", "said"), [(QUIET, "yes"), (QUIET, 1), (SCREENS, True), (SCREENS, "2"), (HAND, "up"), (NOTE, 3)]
)
def test_a_value_of_another_type(attribute: Attribute, said: object) -> None:
    """It is refused, with what could be said instead."""
    with pytest.raises(BadAttribute) as refused:
        attribute.valued(said)
    assert (refused.value.attribute, refused.value.choices) == (attribute.name, attribute.choices)


def test_what_lacks_is_said() -> None:
    """Every single thing that is asked for and not there is named; what is there is not."""
    has = thing("Ada", tags=("Screen",), attributes=((QUIET, True), (SCREENS, 2), (HAND, "Left")), floor="2")
    wanted = Wanted(Kind.ROOM, 4, ("screen", "QUIET", "left"), (("Screens", 2),), "berlin", "2")
    assert not wanted.lacked_by(has)
    more = Wanted(None, 6, ("screen", "right"), (("screens", 3), ("chairs", 1)), "Lyon", "3")
    assert more.lacked_by(has) == Lack(2, ("right",), (("screens", 3), ("chairs", 1)), site=True, floor=True)
    assert Wanted(tags=("quiet",)).lacked_by(thing("Bob", attributes=((QUIET, False),)))


def test_one_person_fits_anywhere() -> None:
    """What has no number of seats is for one; what departs has a place in each unit, whatever else it says."""
    flight = thing("FL1", capacity=None, units=(Unit(UnitId(1), "1A"), Unit(UnitId(2), "1B")), departures=(DAY,))
    lacks = [Wanted(capacity=people).lacked_by(flight).seats for people in (1, 2, 3)]
    assert (lacks, Wanted(capacity=1).lacked_by(thing("Ada", capacity=None))) == ([0, 0, 1], Lack())
    assert Wanted(capacity=2).lacked_by(thing("Ada", capacity=None)) == Lack(1)


def test_the_floor_used_last_decides_between_equals() -> None:
    """Smaller comes first all the same; the same floor of another site is another floor."""
    small, up, down = thing("Zoe", capacity=2, floor="1"), thing("Up", floor="2"), thing("Down", floor="1")
    away = thing("Away!", floor="2", site=LYON)
    catalogue = Catalogue(OrganizationId(1), 1, BERLIN.zone, (down, away, up, small))
    assert catalogue.fitting(Wanted()) == (small, away, down, up)
    assert catalogue.fitting(Wanted(), near=thing("Used", floor="2")) == (small, up, away, down)


def test_near_misses_stand_in_the_order_of_what_they_lack() -> None:
    """Too few seats is less than another floor, that is less than a missing thing, and that less than another city."""
    seats, floor, tag = (
        thing("Seats", floor="2", tags=("tv",), capacity=3),
        thing("Floor", tags=("tv",)),
        thing("T", floor="2"),
    )
    city = thing("City 1", floor="2", tags=("tv",), site=LYON)
    catalogue = Catalogue(OrganizationId(1), 1, BERLIN.zone, (city, tag, floor, seats))
    near = catalogue.near_misses(Wanted(capacity=4, tags=("tv",), floor="2", site="Berlin"))
    assert [miss.resource for miss in near] == [seats, floor, tag, city]
