"""Times at which several people are free: what is in the way, what is not, and in which order they are offered."""

from datetime import date, time, timedelta

from core.domain.bookings.times_for_all import MOST_ROOMS, Span, TimeForAll
from core.domain.people.identity import Identity
from core.domain.rules.privacy import Names
from core.errors import NeedsCertificate, PastTime, TooLong
from core.use_cases.bookings.times_for_all import times_for_all, without_messages
from core.use_cases.certificates.give import give, propose
from core.use_cases.messages import mark
from core.values import Interval
from tests.stage import House, berlin, refuses, slot
from tests.story import Actor

HOUR = timedelta(hours=1)
TUESDAY, THURSDAY = date(2026, 11, 24), date(2026, 11, 26)


async def found(house: House, *rooms: str, span: Span | None = None, by: Actor | None = None) -> list[TimeForAll]:
    """Return the times of ben and cleo in these rooms, from Tuesday to Thursday unless another span is given."""
    catalogue = await house.ledger.catalogue(house.ben.organization)
    return await times_for_all(
        house.ledger,
        resources=[catalogue.resource(house.resource(each).id) for each in rooms or ("Hubble", "Atlas")],
        members=[house.ben.id, house.cleo.id],
        span=span or Span(TUESDAY, THURSDAY, HOUR),
        by=by.member if by else house.ben,
    )


def during(times: list[TimeForAll]) -> list[Interval]:
    """Return when they are."""
    return [each.during for each in times]


async def test_days_come_first_and_then_hours(house: House) -> None:
    """The best of each day, then the second of each; of the rooms the first; a weekend last."""
    times = await found(house)
    best, second = [slot(day, 10, 11) for day in (24, 25, 26)], [slot(24, 14, 15), slot(25, 14, 15)]
    assert during(times)[:5] == [*best, *second]
    assert {each.resource for each in times} == {house.resource("Hubble").id}
    weekend = await found(house, span=Span(date(2026, 11, 27), date(2026, 11, 30), HOUR))
    assert [each.start.day for each in during(weekend)[:2]] == [27, 30]


async def test_what_people_have_and_come_to_is_in_the_way(house: House, ann: Actor) -> None:
    """Not so a desk for the day, what is cancelled, and a hold that is over; a taken room gives way to the next."""
    cleo = Actor(house, house.cleo)
    await cleo.books("Atlas", slot(24, 10, 11))
    await ann.names(await ann.books("Curie", slot(25, 10, 11)), house.ben)
    await cleo.books("Desk", slot(26, 8, 18))
    assert during(await found(house))[:3] == [slot(24, 14, 15), slot(25, 14, 15), slot(26, 10, 11)]
    await cleo.cancels(await cleo.books("Curie", slot(26, 14, 15)))
    await cleo.holds("Curie", slot(26, 10, 11))
    assert slot(26, 10, 11) not in during(await found(house))
    house.clock.advance(minutes=6)
    assert {slot(26, 10, 11), slot(26, 14, 15)} <= {*during(await found(house))}
    await ann.books("Hubble", slot(26, 10, 11))
    [third] = [each for each in await found(house) if each.during == slot(26, 10, 11)]
    assert third.resource == house.resource("Atlas").id


async def test_what_began_before_todays_rules_would_let_it_is_in_the_way(house: House, ann: Actor) -> None:
    """Nobody is free in the eighth hour of a booking because three are the most by now."""
    cleo = Actor(house, house.cleo)
    await ann.rules("house", longest=9 * HOUR)
    await cleo.books("Atlas", slot(24, 8, 17))
    await ann.rules("house", longest=3 * HOUR)
    at_three = Span(TUESDAY, date(2026, 11, 25), HOUR, clock=time(15))
    assert during(await found(house, span=at_three)) == [slot(25, 15, 16)]


async def test_nobody_learns_by_it_what_a_rule_hides(house: House, ann: Actor) -> None:
    """Of a room whose people are hidden, only what the asker is part of counts; who manages it knows the rest."""
    cleo = Actor(house, house.cleo)
    await ann.rules("Curie", names=Names.ADMINS)
    await cleo.books("Curie", slot(24, 10, 11))
    await cleo.names(await cleo.books("Curie", slot(25, 10, 11)), house.ben)
    assert during(await found(house))[:2] == [slot(24, 10, 11), slot(25, 14, 15)]
    assert during(await found(house, by=ann))[:2] == [slot(24, 14, 15), slot(25, 14, 15)]


async def test_further_rooms_are_tried_where_the_first_are_taken(house: House, ann: Actor) -> None:
    """So many rooms are tried at once; where all of them are taken, the next one has the time."""
    await ann.books("Atlas", slot(24, 10, 11))
    at_ten = Span(TUESDAY, TUESDAY, HOUR, clock=time(10))
    [only] = await found(house, *["Atlas"] * MOST_ROOMS, "Hubble", span=at_ten)
    assert (only.resource, only.during) == (house.resource("Hubble").id, slot(24, 10, 11))


async def test_rules_decide_what_is_tried(house: House) -> None:
    """A clock that is said is the only one; what no rule allows, and what is over, is refused with the reason."""
    at_nine = Span(TUESDAY, THURSDAY, HOUR, clock=time(9))
    assert during(await found(house, span=at_nine)) == [slot(24, 9, 10), slot(25, 9, 10), slot(26, 9, 10)]
    with refuses(TooLong):
        await found(house, span=Span(TUESDAY, TUESDAY, timedelta(hours=11)))
    with refuses(PastTime):
        await found(house, span=Span(date(2026, 11, 2), date(2026, 11, 3), HOUR))


async def test_whom_no_message_reaches_is_known(house: House) -> None:
    """Who has an identity that delivers is told; who was blocked by the platform is not."""
    both = [house.ben.id, house.cleo.id]
    assert await without_messages(house.ledger, members=both, by=house.ann) == []
    await mark.unreachable(house.ledger, Identity("slack", "T1", "cleo"), reason="blocked")
    assert await without_messages(house.ledger, members=both, by=house.ann) == [house.cleo.id]


async def test_what_a_certificate_is_missing_for_is_left_out(house: House, ann: Actor, ben: Actor) -> None:
    """It is for the first of the members; where nothing else is left, the rule is the answer."""
    await ann.rules("Hubble", needs=frozenset({"film-course"}))
    assert {each.resource for each in await found(house)} == {house.resource("Atlas").id}
    with refuses(NeedsCertificate, holder=ben.member.id):
        await found(house, "Hubble")
    proposed = await propose(
        house.ledger, organization=ben.member.organization, name="Film course", member=ben.member.id, by=ann.member
    )
    given, until = proposed.certificate.id, berlin(25, 0)
    await give(house.ledger, organization=ben.member.organization, certificate=given, until=until, by=ann.member)
    times = [each for each in await found(house) if each.resource == house.resource("Hubble").id]
    assert times
    assert all(each.during.start < until for each in times)
