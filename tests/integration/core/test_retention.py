"""What is over and no longer kept goes at night, once, in small steps; the rules of the house say when."""

from collections.abc import Mapping
from datetime import date, timedelta

from core.domain.audit import Noun
from core.domain.reports import EVERYTHING, By, Days, Unmet
from core.domain.resources.hours import DAY
from core.domain.retention import Kept
from core.domain.rules.quota import Measure, Period, Quota
from core.errors import NoSuchBooking, RuleOfTheHouse, RuleTooShort
from core.store import audit, reports
from core.use_cases.audit.seal import seal
from core.use_cases.audit.verify import verify
from core.use_cases.reports.turn_away import turn_away
from core.use_cases.retention.forget import forget, keeping, tonight
from core.values import Interval
from tests.stage import House, berlin, due, refuses, slot
from tests.story import Actor


async def older(house: House) -> Mapping[Kept, int]:
    """Return how much would go now."""
    return {each.kept: each.older for each in await keeping(house.ledger, organization=house.ann.organization)}


async def settled(house: House) -> None:
    """Let what was cancelled end, a minute later."""
    house.clock.advance(minutes=2)
    await due(house)


async def test_what_is_no_longer_kept_goes_at_night_once(house: House, ann: Actor, ben: Actor) -> None:
    """An old booking goes with its words; what stands stays, the audit is whole, and says what went."""
    old = await ann.renames(await ann.books("Atlas", slot(24, 15, 17)), "Sprint retro")
    await ann.cancels(old)
    await ann.rules("house", keep_bookings=31 * DAY)
    await settled(house)
    assert await tonight(house.ledger) == 0
    for during in (slot(24, 15, 17), Interval(berlin(28, 15, month=12), berlin(28, 17, month=12))):
        await turn_away(house.ledger, organization=house.ann.organization, wanted=Unmet(during))

    house.clock.advance(days=33)
    stands = await ben.books("Hubble", Interval(berlin(28, 15, month=12), berlin(28, 17, month=12)))
    assert (await older(house))[Kept.BOOKINGS] == 1
    assert await tonight(house.ledger) > 0
    assert await tonight(house.ledger) == 0
    assert await forget(house.ledger, organization=house.ann.organization) == dict.fromkeys(Kept, 0)

    with refuses(NoSuchBooking):
        await house.ledger.booking(house.ann.organization, old.id)
    assert await house.ledger.booking(house.ann.organization, stands.id) == stands
    async with house.ledger.database.connection() as connection:
        told = await audit.of_subject(connection, house.ann.organization, Noun.BOOKING, old.id)
        days = Days(date(2026, 11, 1), date(2026, 12, 31))
        unmet = await reports.turned_away(connection, house.ann.organization, days, by=By.MONTH, of=EVERYTHING)
        forgot = await audit.of_subject(connection, house.ann.organization, Noun.ORGANIZATION, house.ann.organization)
    assert told
    assert unmet == {"2026-12": 1}, "what found no room is kept no longer than what was booked"
    assert all("title" not in each.personal.get("after", {}) for each in told)
    assert {"what": "bookings", "count": 1, "days": 31} in [each.entry.after for each in forgot]
    while await seal(house.ledger):
        pass
    verdict = await verify(house.ledger, organization=house.ann.organization)
    assert (verdict.waiting, verdict.finding) == (0, None)


async def test_what_a_rule_counts_is_kept_as_long(house: House, ann: Actor) -> None:
    """A quota over ninety days needs the bookings of ninety days, whatever the house keeps."""
    await ann.cancels(await ann.books("Atlas", slot(24, 15, 17)))
    await settled(house)
    await ann.rules("house", keep_bookings=31 * DAY)
    quota = Quota(Measure.COUNT, 9, Period.ROLLING, 90)
    await ann.rules("room", quotas={quota.name: quota})

    house.clock.advance(days=60)
    assert (await older(house))[Kept.BOOKINGS] == 0

    house.clock.advance(days=40)
    assert (await older(house))[Kept.BOOKINGS] == 1


async def test_only_the_house_says_how_long_and_not_too_short(ann: Actor) -> None:
    """A room keeps nothing by itself; a delivery that comes again must be known."""
    with refuses(RuleOfTheHouse, rule="keep_messages"):
        await ann.rules("Atlas", keep_messages=10 * DAY)
    with refuses(RuleTooShort, rule="keep_deliveries", least=8 * DAY):
        await ann.rules("house", keep_deliveries=timedelta(days=7))
