"""Neighbourhoods: who is given which unit first, and which units a span names."""

import pytest

from core.domain.resources.catalogue import Catalogue
from core.domain.resources.neighbourhoods import Span, concerned, preferred, units_of, welcoming
from core.domain.resources.resource import Kind, Resource, Site, Unit
from core.errors import UnknownResource, UnknownUnit
from core.values import OrganizationId, ResourceId, SiteId, UnitId
from tests.stage import BERLIN

SITE = Site(SiteId(1), "Berlin", BERLIN)


def pool(number: int, name: str, count: int) -> Resource:
    """Return desks of these labels: the units of pool 1 are 101, 102 and so on."""
    units = tuple(Unit(UnitId(number * 100 + at), str(at)) for at in range(1, count + 1))
    return Resource(ResourceId(number), OrganizationId(1), name, Kind.DESK, SITE, units)


DESK, LOFT, ATTIC = pool(1, "Desk", 8), pool(2, "Loft", 2), pool(3, "Attic", 2)


def house(**seated: tuple[int, ...]) -> Catalogue:
    """Return the three pools, with groups at these units."""
    neighbourhoods = {group: tuple(map(UnitId, units)) for group, units in seated.items()}
    return Catalogue(OrganizationId(1), 1, BERLIN, (DESK, LOFT, ATTIC), neighbourhoods=neighbourhoods)


def order(catalogue: Catalogue, *groups: str) -> list[int]:
    """Return the desks' numbers, those that such a member is given first before all others."""
    ranks = preferred(DESK, catalogue, groups)
    return [unit - 100 for unit in sorted(ranks, key=lambda unit: (ranks[unit], unit))]


def test_members_are_given_their_own_units_first_and_then_the_nearest() -> None:
    """Of their own all are alike; of two groups' units both are; another group's is no farther than it is."""
    seated = house(crew=(104, 105), night=(106,), far=(201,))
    assert order(seated, "crew") == [4, 5, 3, 6, 2, 7, 1, 8]
    assert {preferred(DESK, seated, ["crew", "night"])[UnitId(unit)] for unit in (104, 105, 106)} == {0}


def test_others_are_given_what_is_no_groups_first() -> None:
    """Whoever is in no group, or in one that sits elsewhere; what is a group's is still theirs in the end."""
    seated = house(crew=(101, 102), far=(201,))
    assert order(seated) == order(seated, "far", "unknown") == [3, 4, 5, 6, 7, 8, 1, 2]


def test_a_resource_at_which_nobody_sits_has_no_order() -> None:
    """Then nobody's groups are read; nor where there is nothing to choose."""
    assert [concerned(each, house(far=(201,))) for each in (DESK, LOFT, ATTIC)] == [False, True, False]
    alone = pool(4, "Alone", 1)
    assert not concerned(alone, house(crew=(401,)))


def test_things_where_a_group_sits_are_offered_to_it_first_and_to_others_last() -> None:
    """What has any place outside comes between; where nobody sits, nothing changes."""
    seated = house(crew=(201, 202), night=(101,))
    names = [[each.name for each in welcoming(seated.resources, seated, groups)] for groups in (["crew"], [])]
    assert names == [["Loft", "Desk", "Attic"], ["Desk", "Attic", "Loft"]]
    assert welcoming(seated.resources, house(), ["crew"]) == seated.resources


def test_a_span_is_every_unit_from_one_label_to_another() -> None:
    """Each once; without labels all of them. What is not there, or turned round, is refused."""
    spans = [Span(DESK.id, "2", "4"), Span(DESK.id, "3", "3"), Span(LOFT.id)]
    assert units_of(spans, house()) == (102, 103, 104, 201, 202)
    for wrong in (Span(DESK.id, "1", "60"), Span(DESK.id, "4", "2")):
        with pytest.raises(UnknownUnit):
            units_of([wrong], house())
    with pytest.raises(UnknownResource):
        units_of([Span(ResourceId(9))], house())
