"""Whatever a place has: taken out and brought in elsewhere it is the same, and any import is taken back."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.domain.imports import Verdict
from core.domain.people.member import Role
from core.domain.resources.resource import Kind
from core.domain.sheets import Line, Sheet, Value
from core.store.database import Database
from tests.conftest import copied
from tests.elsewhere import Elsewhere, taken_out
from tests.stage import House

TEXTS = st.one_of(
    st.sampled_from(
        ["=1+1", "-5", "'x", "a;b", 'say "hi"', "a/b #2", "null", "Łódź", "\u05d0\u200f\u05d1", "🪑 desk", "<b>&amp;"]
    ),
    st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\0"), min_size=1, max_size=12),
).filter(lambda text: text == text.strip() and bool(text))
ZONES = st.sampled_from(["UTC", "Europe/Vienna", "America/St_Johns", "Asia/Kathmandu"])
MONDAY = datetime(2026, 11, 23, tzinfo=UTC)
STATES = st.sampled_from([None, "confirmed", "completed", "cancelled", "no_show"])
OVER = frozenset({"completed", "cancelled", "no_show"})


def unique(texts: st.SearchStrategy[str], most: int) -> st.SearchStrategy[list[str]]:
    """Return some texts that are told apart in any case."""
    return st.lists(texts, min_size=1, max_size=most, unique_by=(str.casefold, str.lower))


@st.composite
def places(draw: st.DrawFn) -> list[Line]:
    """Draw what a place has, in the order of its sheets."""
    lines: list[Line] = []

    def add(sheet: Sheet, **facts: Value) -> None:
        lines.append(Line(sheet, len(lines) + 1, facts, f"{sheet}.csv"))

    sites, names = draw(unique(TEXTS, 2)), draw(unique(TEXTS, 3))
    for site in sites:
        add(Sheet.SITES, name=site, zone=draw(ZONES))
    for name in names:
        kind, capacity = draw(st.sampled_from(list(Kind))), draw(st.none() | st.integers(1, 99))
        tags = tuple(draw(st.lists(TEXTS, max_size=2, unique=True)))
        site, description = draw(st.sampled_from(sites)), draw(st.none() | TEXTS)
        add(
            Sheet.RESOURCES, name=name, kind=str(kind), site=site, capacity=capacity, tags=tags, description=description
        )
    units = [(name, label) for name in names for label in draw(unique(TEXTS, 2))]
    for name, label in units:
        add(Sheet.UNITS, resource=name, label=label)
    people = [f"{name} #{number}" for number, name in enumerate(draw(st.lists(TEXTS, min_size=1, max_size=3)), start=1)]
    for number, person in enumerate(people, start=1):
        role, account = draw(st.sampled_from(list(Role))), draw(st.booleans())
        accounts = (f"slack:T1:U{number}",) if account else ()
        name = person.removesuffix(f" #{number}")
        add(Sheet.PEOPLE, number=number, name=name, role=str(role), joined=MONDAY, accounts=accounts)
    for group in draw(st.lists(TEXTS, max_size=2, unique_by=str.lower)):
        add(Sheet.GROUPS, group=group, person=draw(st.none() | st.sampled_from(people)))
    for person, name in draw(
        st.sets(st.tuples(st.sampled_from(people), st.sampled_from(["laser", "=1+1"])), max_size=3)
    ):
        ends, by = draw(st.none() | st.just(MONDAY + timedelta(days=90))), draw(st.none() | st.sampled_from(people))
        add(Sheet.CERTIFICATES, person=person, certificate=name, given=MONDAY, until=ends, by=by)
    for name in draw(st.sets(st.sampled_from(names))):
        add(Sheet.RULES, level="resource", subject=name, rule="buffer", value=draw(st.integers(0, 60)))
    for (name, label), slot in draw(st.sets(st.tuples(st.sampled_from(units), st.integers(-9, 9)), max_size=6)):
        starts, state = MONDAY + slot * timedelta(hours=4), draw(STATES)
        ends = starts + timedelta(hours=draw(st.integers(1, 3)))
        add(
            Sheet.BOOKINGS,
            resource=name,
            unit=label,
            person=draw(st.sampled_from(people)),
            starts=starts,
            ends=ends,
            title=draw(st.none() | TEXTS),
            attendees=tuple(draw(st.sets(st.sampled_from(people), max_size=2))),
            **({"status": state, "ended_at": ends if state in OVER else None} if state else {}),
        )
    return lines


@pytest.fixture
async def two_places(template: str, house: House) -> AsyncIterator[tuple[Elsewhere, Elsewhere]]:
    """Give two empty places."""
    with copied(template) as one, copied(template) as other:
        async with Database(one) as here, Database(other) as there:
            yield Elsewhere(one, here, house.clock), Elsewhere(other, there, house.clock)


@settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=places(), second=places())
async def test_any_place_is_the_same_elsewhere_and_any_import_is_taken_back(
    first: list[Line], second: list[Line], two_places: tuple[Elsewhere, Elsewhere], tmp_path: Path
) -> None:
    """An import into an empty place, one on top of it, and an export that goes elsewhere."""
    here, there = two_places
    organization, empty = await here.organization(), here.rows()
    await here.takes(first)
    assert [each.fault for each in here.found if each.verdict is Verdict.REFUSED] == []
    furnished, undo = here.rows(), list(here.entries)
    taken = await taken_out(here.ledger, organization)

    await here.takes(second, without_conflicts=True)
    if not any(each.verdict is Verdict.REFUSED for each in here.found):
        await here.takes_back()
    assert here.rows() == furnished

    (tmp_path / "all.zip").write_bytes(taken)
    elsewhere, before = await there.organization(), there.rows()
    await there.brings_in(tmp_path / "all.zip")
    assert [each.fault for each in there.found if each.verdict is Verdict.REFUSED] == []
    assert await taken_out(there.ledger, elsewhere) == taken
    await there.takes_back()
    assert there.rows() == before

    here.entries = undo
    await here.takes_back()
    assert here.rows() == empty
