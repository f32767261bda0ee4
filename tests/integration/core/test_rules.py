"""The rules of a house: set once, nearest wins, each refused with its numbers."""

from datetime import timedelta

import pytest

from core.domain.bookings.status import Status
from core.domain.resources.hours import Opening
from core.domain.rules.policy import Level, Strikes
from core.errors import (
    BadRule,
    Closed,
    NoSuchChange,
    NotAllowed,
    OffGrid,
    RuleChangedSince,
    RulesDisagree,
    SlotTaken,
    TooFarAhead,
    TooLong,
    TooManyStrikes,
    TooSoon,
)
from core.use_cases.rules.undo_rules import undo_rules
from core.values import Interval
from tests.stage import House, berlin, refuses, slot
from tests.story import Actor, states

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
NINE_TO_FIVE = ((Opening(9 * 60, 17 * 60),),) * 7


async def test_the_nearest_document_wins(ann: Actor, house: House) -> None:
    """A resource overrides its kind, and a kind the organization; the rest is built in."""
    await ann.rules("house", longest=6 * HOUR, grace=5 * MINUTE)
    await ann.rules("room", longest=3 * HOUR)
    await ann.rules("Atlas", longest=2 * HOUR)

    catalogue = await house.ledger.catalogue(house.ann.organization)
    found = {name: (catalogue.named(name) or house.resource(name)).policy for name in ("Atlas", "Hubble", "Studio A")}
    assert [each.longest for each in found.values()] == [2 * HOUR, 3 * HOUR, 6 * HOUR]
    assert {each.grace for each in found.values()} == {5 * MINUTE}
    origins = [each.origins["longest"].level for each in found.values()]
    assert origins == [Level.RESOURCE, Level.KIND, Level.ORGANIZATION]
    assert "buffer" not in found["Atlas"].origins
    with refuses(TooLong, longest=2 * HOUR):
        await ann.holds("Atlas", slot(24, 9, 12))
    assert (await ann.holds("Hubble", slot(24, 9, 12))).status is Status.HELD


async def test_only_who_manages_changes_rules_and_every_change_is_kept(ann: Actor, ben: Actor, house: House) -> None:
    """A member is refused; an admin's change is audited with who, when, before and after, and raises the version."""
    with refuses(NotAllowed, role="member"):
        await ben.rules("Atlas", grace=HOUR)
    await ann.rules("Atlas", grace=15 * MINUTE)
    await ann.rules("Atlas", grace=20 * MINUTE)
    await ann.rules("Atlas", grace=20 * MINUTE)

    async with house.ledger.database.connection() as connection:
        rows = await (
            await connection.execute(
                "SELECT version, by_member, before, after FROM policy_changes WHERE level = 'resource' ORDER BY version"
            )
        ).fetchall()
    assert rows == [
        (1, house.ann.id, None, {"grace": 15}),
        (2, house.ann.id, {"grace": 15}, {"grace": 20}),
    ]


@pytest.mark.parametrize(
    ("rules", "low", "high"),
    [
        ({"shortest": 3 * HOUR, "longest": 2 * HOUR}, "shortest", "longest"),
        ({"usual": 20 * HOUR}, "usual", "longest"),
        ({"usual": MINUTE}, "shortest", "usual"),
        ({"ahead": timedelta(0)}, "notice", "ahead"),
    ],
    ids=str,
)
async def test_rules_that_contradict_each_other_are_refused(
    ann: Actor, rules: dict[str, timedelta], low: str, high: str
) -> None:
    """Contradicting rules are refused with both of them, and nothing changes."""
    with refuses(RulesDisagree, low=low, high=high):
        await ann.rules("Atlas", **rules)
    assert (await ann.holds("Atlas", slot(24, 9, 11))).status is Status.HELD


@pytest.mark.parametrize(
    ("rule", "value"),
    [("granularity", timedelta(seconds=90)), ("grace", timedelta(0)), ("buffer", -MINUTE)],
)
async def test_a_value_that_no_rule_can_have_is_refused(ann: Actor, rule: str, value: timedelta) -> None:
    """An impossible value is refused with the rule, and nothing changes."""
    with refuses(BadRule, rule=rule):
        await ann.rules("Atlas", **{rule: value})
    assert (await ann.holds("Atlas", slot(24, 9, 11))).status is Status.HELD


async def test_the_house_cannot_contradict_one_of_its_rooms(ann: Actor) -> None:
    """A change for the organization is refused if it contradicts the document of one room."""
    await ann.rules("Atlas", shortest=2 * HOUR)
    with refuses(RulesDisagree, low="shortest", least=2 * HOUR, high="longest", most=HOUR):
        await ann.rules("house", longest=HOUR)


async def test_a_booking_is_made_long_enough_before_its_start(ann: Actor, house: House) -> None:
    """With two hours' notice, now is too soon; the refusal names the earliest start."""
    await ann.rules("Atlas", notice=2 * HOUR)
    house.clock.to(berlin(24, 12))
    with refuses(TooSoon, earliest=berlin(24, 14)):
        await ann.holds("Atlas", slot(24, 13, 14))
    assert (await ann.holds("Atlas", slot(24, 14, 15))).status is Status.HELD


async def test_a_resource_is_booked_in_steps(ann: Actor) -> None:
    """A start between two quarters of an hour is refused, with the slots beside it, as long as the wish at least."""
    await ann.rules("Atlas", granularity=15 * MINUTE)
    wish = Interval(berlin(24, 9, 10), berlin(24, 9, 50))
    with refuses(OffGrid, granularity=15 * MINUTE, nearest=(slot(24, 9, 9.75), slot(24, 9.25, 10))):
        await ann.holds("Atlas", wish)
    assert (await ann.holds("Atlas", slot(24, 9.25, 9.75))).status is Status.HELD


async def test_whoever_says_now_need_not_wait_for_the_next_step(ann: Actor, house: House) -> None:
    """A start in the running minute keeps every grid; its end does not."""
    await ann.rules("Atlas", granularity=15 * MINUTE)
    house.clock.to(berlin(24, 9, 7))
    assert (await ann.holds("Atlas", Interval(berlin(24, 9, 7), berlin(24, 10)))).status is Status.HELD


async def test_hours_of_one_room(ann: Actor) -> None:
    """A room's own hours override the organization's; a refusal names them, and the nearest slot."""
    await ann.rules("Atlas", week=NINE_TO_FIVE)
    with refuses(Closed, hours=(slot(24, 9, 17),), later=None, nearest=slot(24, 15, 17)):
        await ann.holds("Atlas", slot(24, 16, 18))
    assert (await ann.holds("Hubble", slot(24, 16, 18))).status is Status.HELD


async def test_how_far_ahead(ann: Actor, house: House) -> None:
    """The refusal names the last instant that can be booked."""
    await ann.rules("room", ahead=2 * DAY)
    with refuses(TooFarAhead, latest=house.clock.now() + 2 * DAY):
        await ann.holds("Atlas", slot(26, 9, 10))


async def test_a_buffer_closes_the_room_after_each_booking(ann: Actor, ben: Actor) -> None:
    """Two bookings have one buffer between them; cards show the plain time, and no offer lies in a buffer."""
    await ann.rules("Atlas", buffer=30 * MINUTE)
    first = await ann.books("Atlas", slot(24, 10, 11))
    assert (first.during, first.blocks_until) == (slot(24, 10, 11), berlin(24, 11, 30))
    with refuses(SlotTaken) as before:
        await ben.holds("Atlas", slot(24, 9, 10))
    with refuses(SlotTaken) as after:
        await ben.holds("Atlas", slot(24, 11, 12))
    for refusal in (*before, *after):
        for offer in refusal.offers:
            assert (
                offer.resource != first.resource
                or offer.during.end <= berlin(24, 9, 30)
                or (offer.during.start >= berlin(24, 11, 30))
            )
    assert (await ben.holds("Atlas", slot(24, 8.5, 9.5))).status is Status.HELD
    assert (await ben.holds("Atlas", slot(24, 11.5, 12.5))).status is Status.HELD


async def test_the_buffer_stays_behind_what_ended_early(ann: Actor, ben: Actor, house: House) -> None:
    """After an early check-out the buffer begins at once, and the time after it is free."""
    await ann.rules("Atlas", buffer=15 * MINUTE)
    booking = await ann.books("Atlas", slot(24, 10, 12))
    house.clock.to(berlin(24, 10))
    await ann.checks_in(booking)
    house.clock.to(berlin(24, 10, 30))
    await ann.checks_out(booking)
    with refuses(SlotTaken):
        await ben.holds("Atlas", Interval(berlin(24, 10, 30), berlin(24, 11)))
    assert (await ben.holds("Atlas", slot(24, 10.75, 12))).status is Status.HELD


async def test_the_buffer_outlasts_the_end(ann: Actor, ben: Actor, house: House) -> None:
    """A completed booking blocks its unit until the buffer is over."""
    await ann.rules("Atlas", buffer=15 * MINUTE)
    booking = await ann.books("Atlas", slot(24, 10, 11))
    house.clock.to(berlin(24, 10))
    await ann.checks_in(booking)
    house.clock.to(berlin(24, 11, 5))
    assert (await ann.checks_out(booking)).status is Status.COMPLETED
    with refuses(SlotTaken):
        await ben.holds("Atlas", Interval(berlin(24, 11, 10), berlin(24, 12)))
    assert (await ben.holds("Atlas", slot(24, 11.25, 12))).status is Status.HELD


async def test_where_nobody_checks_in_nothing_is_released(ann: Actor, house: House) -> None:
    """Without check-in, a booking lasts until its end and is then completed."""
    await ann.rules("Atlas", check_in=False)
    booking = await ann.books("Atlas", slot(24, 10, 11))
    assert booking.release_at is None
    house.clock.to(berlin(24, 10, 59))
    assert (await ann.bookings()) == [booking.id]
    house.clock.to(berlin(24, 11))
    assert (await ann.bookings()) == []
    assert booking.settled(house.clock.now()).status is Status.COMPLETED


async def test_the_grace_of_a_room(ann: Actor, ben: Actor, house: House) -> None:
    """A room may wait twenty minutes for the check-in; then the slot is released."""
    await ann.rules("Atlas", grace=20 * MINUTE)
    booking = await ann.books("Atlas", slot(24, 10, 12))
    house.clock.to(berlin(24, 10, 19))
    with refuses(SlotTaken):
        await ben.holds("Atlas", Interval(berlin(24, 10, 19), berlin(24, 11)))
    house.clock.to(berlin(24, 10, 20))
    await ben.holds("Atlas", Interval(berlin(24, 10, 20), berlin(24, 11)))
    assert await states(house, booking) == ["held", "confirmed", "no_show"]


async def test_unused_bookings_limit_booking_ahead(ann: Actor, house: House) -> None:
    """After two no-shows in thirty days, only the next two days can be booked; old no-shows do not count."""
    await ann.rules("house", strikes=Strikes(2, 30 * DAY, 2 * DAY))
    for hour in (13, 14):
        await ann.books("Atlas", slot(23, hour, hour + 1))
        house.clock.to(berlin(23, hour, 10))
    later = slot(27, 9, 10)
    with refuses(TooManyStrikes, strikes=2, window=30 * DAY, latest=house.clock.now() + 2 * DAY):
        await ann.holds("Atlas", later)
    assert (await ann.holds("Atlas", slot(24, 9, 10))).status is Status.HELD
    house.clock.advance(days=31)
    start = house.clock.now().replace(hour=9, minute=0) + 5 * DAY
    assert (await ann.holds("Atlas", Interval(start, start + HOUR))).status is Status.HELD


async def test_what_is_offered_instead_is_not_too_far_ahead(ann: Actor, ben: Actor, house: House) -> None:
    """A member with strikes is offered nothing beyond their limit."""
    await ann.rules("house", strikes=Strikes(2, 30 * DAY, 2 * DAY))
    for hour in (13, 14):
        await ann.books("Atlas", slot(23, hour, hour + 1))
        house.clock.to(berlin(23, hour, 10))
    await ben.books("Atlas", slot(25, 13, 15))
    with refuses(SlotTaken) as caught:
        await ann.holds("Atlas", slot(25, 14, 15))
    starts = [offer.during.start for offer in caught[0].offers]
    assert starts
    assert all(start <= house.clock.now() + 2 * DAY for start in starts)
    with refuses(SlotTaken) as unlimited:
        await Actor(house, house.cleo).holds("Atlas", slot(25, 14, 15))
    assert berlin(25, 15) in [offer.during.start for offer in unlimited[0].offers]


async def test_any_desk_is_the_one_had_last(ann: Actor, ben: Actor, house: House) -> None:
    """Of several units, the member's last one comes first, then the lowest label."""
    await ann.books("Desk", slot(24, 9, 17))
    await ann.books("Desk", slot(25, 9, 17))
    seventh = await ann.holds("Desk", slot(26, 9, 17), unit="7")
    await ann.confirms(seventh)
    desk = house.resource("Desk")
    assert desk.unit((await ann.holds("Desk", slot(27, 9, 17))).unit).label == "7"
    assert desk.unit((await ben.holds("Desk", slot(27, 9, 17))).unit).label == "1"


async def test_an_undo_puts_back_its_own_rule_alone(ann: Actor, ben: Actor, house: House) -> None:
    """What was changed since stays; a second undo changes nothing, and who does not manage is refused."""
    level, atlas = house.level("Atlas")
    first = await ann.rules("Atlas", grace=15 * MINUTE)
    await ann.rules("Atlas", buffer=5 * MINUTE)
    assert first.version == 1

    with refuses(NotAllowed, role="member"):
        await undo_rules(house.ledger, level=level, subject=atlas, version=1, by=ben.member)
    undone = await undo_rules(house.ledger, level=level, subject=atlas, version=1, by=ann.member)

    assert undone.document.rules == {"buffer": 5 * MINUTE}
    assert [(each.before.value, each.after.value) for each in undone.parts] == [(15 * MINUTE, 10 * MINUTE)]
    again = await undo_rules(house.ledger, level=level, subject=atlas, version=1, by=ann.member)
    assert again.version is None
    redone = await undo_rules(house.ledger, level=level, subject=atlas, version=undone.version or 0, by=ann.member)
    assert redone.document.rules == {"grace": 15 * MINUTE, "buffer": 5 * MINUTE}
    with refuses(NoSuchChange):
        await undo_rules(house.ledger, level=level, subject=atlas, version=99, by=ann.member)


async def test_an_undo_leaves_a_rule_that_somebody_changed_again(ann: Actor, house: House) -> None:
    """The refusal names who did, and the value in force; a rule that other rules forbid by now is refused as well."""
    level, atlas = house.level("Atlas")
    await ann.rules("Atlas", longest=2 * HOUR)
    await ann.rules("Atlas", longest=3 * HOUR)
    with refuses(RuleChangedSince, rule="longest", value=3 * HOUR, by="ann", at=house.clock.now()):
        await undo_rules(house.ledger, level=level, subject=atlas, version=1, by=ann.member)
    await ann.rules("Atlas", shortest=150 * MINUTE)
    with refuses(RulesDisagree, low="shortest", high="longest"):
        await undo_rules(house.ledger, level=level, subject=atlas, version=2, by=ann.member)
