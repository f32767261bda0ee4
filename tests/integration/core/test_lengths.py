"""What is too long is refused with the figure before anything is written, and by the database as well."""

from datetime import timedelta

import psycopg
import pytest

from core.domain import lengths
from core.domain.bookings.status import Status
from core.domain.people.identity import Identity
from core.domain.people.member import Role
from core.domain.people.names import NameKind, PersonName
from core.domain.resources.draft import Draft
from core.domain.resources.features import Attribute, AttributeType
from core.domain.resources.resource import Kind
from core.domain.rules.policy import Layer, Level
from core.errors import RuleTooLong, TextTooLong, TooMany
from core.use_cases.blackouts.propose import propose
from core.use_cases.bookings.attend import attend
from core.use_cases.bookings.cancel import cancel
from core.use_cases.people.admit import admit
from core.use_cases.people.change_group import groups_of, put_into, take_out
from core.use_cases.people.settle_organization import only_organization
from core.use_cases.resources.stock import stock
from core.values import MemberId
from tests.stage import House, refuses, slot
from tests.story import Actor

YEARS = timedelta(days=10_000)


async def test_a_group_has_a_short_name_and_few_join_at_once(house: House) -> None:
    """A long name and a crowd are refused whether they join or leave, and no group is made."""
    many = [MemberId(number) for number in range(lengths.COUNTS["members"] + 1)]
    for change in (put_into, take_out):
        with refuses(TextTooLong, what="group", most=lengths.NAME, length=4_000):
            await change(house.ledger, group="x" * 4_000, members=[house.ben.id], by=house.ann)
        with refuses(TooMany, what="members", most=lengths.COUNTS["members"], given=len(many)):
            await change(house.ledger, group="crew", members=many, by=house.ann)
    assert await groups_of(house.ledger, organization=house.ann.organization) == []


async def test_a_rule_that_reaches_beyond_the_calendar_leaves_its_room_bookable(ann: Actor) -> None:
    """A buffer, a grace and a horizon of decades are refused, and the room is booked as before."""
    for rule in ("buffer", "grace", "ahead", "notice", "longest"):
        with refuses(RuleTooLong, rule=rule):
            await ann.rules("Atlas", **{rule: YEARS})
    assert (await ann.books("Atlas", slot(24, 15, 17))).status is Status.CONFIRMED


async def test_a_reason_is_short_and_a_long_one_changes_nothing(ann: Actor, house: House) -> None:
    """A cancellation and a closing with an essay are refused; the booking stands."""
    booking = await ann.books("Atlas", slot(24, 15, 17))
    with refuses(TextTooLong, what="reason", most=lengths.REASON):
        await cancel(house.ledger, booking=booking.id, because="x" * 201, **ann.acting)
    with refuses(TextTooLong, what="reason", most=lengths.REASON):
        await propose(
            house.ledger,
            organization=booking.organization,
            by=house.ann,
            resources=[booking.resource],
            during=booking.during,
            reason="x" * 201,
        )
    assert await ann.bookings() == [booking.id]


async def test_so_many_come_along_and_no_more(ann: Actor, house: House) -> None:
    """A booking names at most fifty attendees, and at most ten things are held together."""
    booking = await ann.holds("Atlas", slot(24, 15, 17))
    crowd = [house.ben] * (lengths.COUNTS["attendees"] + 1)
    with refuses(TooMany, what="attendees", given=len(crowd)):
        await ann.names(booking, *crowd)
    with refuses(TooMany, what="companions", most=lengths.COUNTS["companions"]):
        await ann.holds_together(["Atlas"] * 11, slot(25, 15, 17))


async def test_a_full_list_has_no_place_for_one_who_comes_back(ann: Actor, ben: Actor, house: House) -> None:
    """Somebody who could not come finds fifty others named meanwhile; the list stays as it is."""
    booking = await ann.names(await ann.holds("Atlas", slot(24, 15, 17)), house.ben)
    await attend(house.ledger, booking=booking.id, **ben.acting, comes=False)
    others = [
        await admit(
            house.ledger,
            organization=house.ann.organization,
            identity=Identity("slack", "T1", f"other {number}"),
            role=Role.MEMBER,
            called=PersonName(f"Other {number}", NameKind.REAL, "slack"),
            zone=None,
            language=None,
        )
        for number in range(lengths.COUNTS["attendees"])
    ]
    full = await ann.names(booking, *others)
    with refuses(TooMany, what="attendees", given=len(others) + 1):
        await attend(house.ledger, booking=booking.id, **ben.acting, comes=True)
    assert (await house.ledger.booking(full.organization, full.id)).attendees == full.attendees


async def test_a_catalogue_is_refused_whole(house: House) -> None:
    """A text or a list of one resource that is too long adds nothing of the others either."""
    good = Draft("Newton", Kind.ROOM)
    for bad, what in (
        (Draft("x" * 61, Kind.ROOM), "resource"),
        (Draft("Noether", Kind.ROOM, site="x" * 61), "site"),
        (Draft("Noether", Kind.ROOM, floor="x" * 41), "floor"),
        (Draft("Noether", Kind.ROOM, labels=["x" * 21]), "unit"),
        (Draft("Noether", Kind.ROOM, tags=["x" * 41]), "tag"),
        (Draft("Noether", Kind.ROOM, aliases=["x" * 61]), "alias"),
        (Draft("Noether", Kind.ROOM, description="x" * 301), "description"),
        (Draft("Noether", Kind.ROOM, photo="https://" + "x" * 2_000), "photo"),
        (Draft("Noether", Kind.ROOM, attributes={"mount": "x" * 41}), "value"),
    ):
        with refuses(TextTooLong, what=what):
            await stock(house.ledger, organization=house.ann.organization, drafts=[good, bad])
    for crowded, what in (
        (Draft("Noether", Kind.ROOM, tags=["x"] * 21), "tags"),
        (Draft("Noether", Kind.ROOM, aliases=["x"] * 21), "aliases"),
        (Draft("Noether", Kind.ROOM, labels=[str(each) for each in range(1_001)]), "units"),
    ):
        with refuses(TooMany, what=what):
            await stock(house.ledger, organization=house.ann.organization, drafts=[good, crowded])
    with refuses(TextTooLong, what="attribute"):
        feature = Attribute("x" * 41, AttributeType.NUMBER)
        await stock(house.ledger, organization=house.ann.organization, drafts=[good], attributes=[feature])
    with refuses(RuleTooLong, rule="buffer"):
        layer = Layer(Level.KIND, Kind.OTHER, {"buffer": YEARS})
        await stock(house.ledger, organization=house.ann.organization, drafts=[good], layers=[layer])
    assert (await house.ledger.fresh_catalogue(house.ann.organization)).named("Newton") is None


async def test_a_person_with_a_long_name_is_let_in(house: House) -> None:
    """The platform's name is cut, today and when it is told again."""
    identity = Identity("slack", "T1", "long")
    for name in ("x" * 300, "y" * 300):
        member = await admit(
            house.ledger,
            organization=house.ann.organization,
            identity=identity,
            role=Role.MEMBER,
            called=PersonName(name, NameKind.REAL, "slack"),
            zone=None,
            language=None,
        )
        assert member.name == f"{name[:79]}…"


async def test_an_organization_has_a_name_that_fits(house: House) -> None:
    """A longer one is refused before anything is founded."""
    with refuses(TextTooLong, what="organization"):
        await only_organization(house.ledger, name="x" * 61, zone="UTC")


@pytest.mark.parametrize(
    ("statement", "constraint"),
    [
        ("UPDATE organizations SET name = repeat('x', 61)", "organizations_name_fits"),
        ("UPDATE members SET name = repeat('x', 81)", "members_name_fits"),
        ("UPDATE sites SET name = repeat('x', 61)", "sites_name_fits"),
        ("UPDATE resources SET name = id || repeat('x', 61)", "resources_name_fits"),
        ("UPDATE resources SET tags = array_fill('x'::text, '{21}')", "resources_tags_fit"),
        ("UPDATE resources SET aliases = ARRAY[repeat('x', 1201)]", "resources_aliases_fit"),
        ("UPDATE resources SET description = repeat('x', 301)", "resources_description_fits"),
        ("UPDATE units SET label = id || repeat('x', 21)", "units_label_fits"),
    ],
)
async def test_the_database_takes_no_longer_text_either(house: House, statement: str, constraint: str) -> None:
    """Whatever comes past the core meets a check with a name of its own."""
    with pytest.raises(psycopg.errors.CheckViolation) as refused:
        async with house.ledger.database.connection() as connection:
            await connection.execute(statement.encode())
    assert refused.value.diag.constraint_name == constraint
