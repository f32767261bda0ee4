"""Rules that know their past: what a change would have refused is known before it is made."""

from collections.abc import Mapping
from datetime import timedelta
from typing import cast

from core.domain.people.member import Circle, Role
from core.domain.resources.hours import Opening
from core.domain.rules.change import RuleChange
from core.domain.rules.hindsight import Hindsight
from core.domain.rules.policy import Rules
from core.domain.rules.quota import Measure, Period, Quota
from core.errors import NoSuchGroup, NotAllowed, RulesDisagree
from core.use_cases.people.change_group import put_into
from core.use_cases.rules.look_back import look_back
from tests.stage import House, berlin, refuses, slot
from tests.story import Actor

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
TWO_A_WEEK = Quota(Measure.COUNT, 2, Period.WEEK)


async def looked(by: Actor, name: str, rules: Mapping[str, object], *, most: int = 5_000) -> Hindsight | None:
    """Return what a change of rules would have refused, as its admin sees it."""
    level, subject = by.house.level(name)
    change = RuleChange(level, subject, cast("Rules", rules))
    return await look_back(by.house.ledger, organization=by.member.organization, change=change, by=by.member, most=most)


async def counted(by: Actor, name: str, **rules: object) -> tuple[int, int, int, int]:
    """Return how many were judged, would have been refused, would have waited, and break the rule to come."""
    seen = await looked(by, name, rules)
    return (seen.judged, len(seen.refused), len(seen.asked), len(seen.coming)) if seen else (0, 0, 0, 0)


async def test_every_kind_of_rule_is_judged_by_the_bookings_of_the_last_month(
    house: House, ann: Actor, ben: Actor
) -> None:
    """
    The rules that refuse a booking today refuse it in hindsight; only what the rules in force let pass counts.

    On Atlas Ben had 9–12 on three days of a week and Ann 12–13 on the first; Ben has one more to come.
    """
    for day, party in ((24, None), (25, 2), (26, 3)):
        await ben.confirms(await ben.holds("Atlas", slot(day, 9, 12), party=party))
    await ann.books("Atlas", slot(24, 12, 13))
    house.clock.to(berlin(27, 18))
    late = await ben.books("Atlas", slot(28, 9, 12))
    await put_into(house.ledger, group="crew", members=[house.ben.id], by=house.ann)
    hours = ((Opening(10 * 60, 18 * 60),),) * 7
    admins = Circle(frozenset({Role.ADMIN, Role.OWNER}))

    assert await counted(ann, "Atlas", longest=2 * HOUR) == (4, 3, 0, 1)
    assert await counted(ann, "Atlas", shortest=2 * HOUR, usual=2 * HOUR) == (4, 1, 0, 0)
    assert await counted(ann, "Atlas", week=hours) == (4, 3, 0, 1)
    assert await counted(ann, "Atlas", notice=24 * HOUR) == (4, 1, 0, 1)
    assert await counted(ann, "Atlas", bookable_by=admins) == (4, 3, 0, 1)
    assert await counted(ann, "Atlas", approvers=admins) == (4, 0, 3, 0)
    assert await counted(ann, "Atlas", approvers=admins, approved_over=2) == (4, 0, 1, 0)
    assert await counted(ann, "Atlas", needs=frozenset({"film-course"})) == (4, 4, 0, 1)
    assert await counted(ann, "Atlas", buffer=10 * MINUTE) == (4, 1, 0, 0)
    assert await counted(ann, "room", quotas={"weekly": TWO_A_WEEK}) == (4, 1, 0, 1)
    assert await counted(ann, "room", quotas={"open": Quota(Measure.COUNT, 1, Period.OPEN)}) == (4, 2, 0, 0)
    assert await counted(ann, "Hubble", longest=2 * HOUR) == (0, 0, 0, 0)
    seen = await looked(ann, "house", {"longest": 2 * HOUR})
    assert seen is not None
    assert (seen.groups, seen.coming, seen.whole) == ({"crew": 3}, (late.id,), True)


async def test_a_rule_in_force_takes_its_own_past_off(house: House, ann: Actor, ben: Actor) -> None:
    """What the rules refuse already is no news, of many bookings the latest are judged, and nothing is written."""
    for day in (24, 25, 26):
        await ben.books("Atlas", slot(day, 9, 12))
    house.clock.to(berlin(27, 18))
    few = await looked(ann, "Atlas", {"longest": 2 * HOUR}, most=2)
    assert few is not None
    assert (few.whole, few.judged, len(few.refused)) == (False, 2, 2)
    await ann.rules("Atlas", longest=2 * HOUR)
    assert await counted(ann, "Atlas", longest=HOUR) == (3, 0, 0, 0)
    assert await looked(ann, "Atlas", {"grace": HOUR}) is None, "it refuses nobody"
    assert (await house.ledger.fresh_catalogue(house.ann.organization)).resource(
        house.resource("Atlas").id
    ).policy.longest == 2 * HOUR


async def test_only_who_may_set_a_rule_looks_back(ann: Actor, ben: Actor) -> None:
    """Whoever may not set the rule, and a rule that cannot be, are refused as they are when it is set."""
    with refuses(NotAllowed, role="member"):
        await looked(ben, "Atlas", {"longest": HOUR})
    with refuses(NoSuchGroup):
        await looked(ann, "Atlas", {"bookable_by": Circle(groups=frozenset({"nobody-knows"}))})
    with refuses(RulesDisagree):
        await looked(ann, "Atlas", {"longest": MINUTE})
