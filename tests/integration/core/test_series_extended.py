"""Series without an end, or with one that is far: their dates are booked when they come near enough."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.messages import Kind
from core.domain.people.member import Circle, Role
from core.domain.resources.hours import DAY, Opening
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import Gap, Scope
from core.errors import NothingFalls, TooMany
from core.ledger import Ledger
from core.secrets import Vault
from core.store.database import Database
from core.use_cases.blackouts.black_out import black_out
from core.use_cases.blackouts.propose import propose
from core.use_cases.bookings import approve
from core.use_cases.messages.notice import Notice
from core.use_cases.people.remove import remove
from core.use_cases.resources.resize import resize
from core.use_cases.resources.retire import retire
from core.use_cases.series.dates_of import dates_of
from core.use_cases.series.extend import extend_due
from core.values import Interval
from tests.repeating import FIRST, books, cancels, looks_over, repeated, standing, undoes
from tests.stage import KEY, House, berlin, due, refuses, sent
from tests.story import Actor

FOREVER = Recurrence("weekly", weekdays=(1,))
LAST = date(2027, 2, 16)
"""The last Tuesday that can be booked when every story begins."""
WEEK = timedelta(weeks=1)


async def told(house: House) -> list[Notice]:
    """Send all that is due, and return what was told of gaps."""
    gaps = []
    while notices := await due(house):
        gaps += [notice for notice in notices if notice.kind is Kind.SERIES_GAP]
        await sent(house, notices)
    return gaps


async def test_public_holidays_are_left_out(ann: Actor, house: House) -> None:
    """Fridays without Christmas and New Year, and one without Good Friday later; of none of them anybody is told."""
    await ann.rules("house", on_holidays=False)
    fridays = Recurrence("weekly", weekdays=(4,))
    christmas, new_year, good_friday = date(2026, 12, 25), date(2027, 1, 1), date(2027, 3, 26)
    wish = repeated(house, recurrence=fridays, first=date(2026, 11, 27))
    assert (await looks_over(ann, wish)).holidays == (christmas, new_year)
    booked = await books(ann, wish)
    assert {christmas, new_year}.isdisjoint(await standing(ann, booked))
    house.clock.to(berlin(27, 10, month=12))
    assert [await extend_due(house.ledger), await extend_due(house.ledger)] == [1, 0]
    assert (await standing(ann, booked))[-1] == good_friday - WEEK
    house.clock.to(berlin(4, 10, month=1, year=2027))
    assert await extend_due(house.ledger) == 1
    assert (await standing(ann, booked))[-1] == good_friday + WEEK
    assert await told(house) == []
    only = Recurrence("monthly", monthdays=(25,), until=christmas)
    with refuses(NothingFalls):
        await looks_over(ann, repeated(house, recurrence=only, first=christmas))


async def test_it_goes_on_as_far_as_the_rules_allow(ann: Actor, ben: Actor, house: House) -> None:
    """A week later one more Tuesday is booked, without a word; who is late by a month books four, and one is taken."""
    booked = await books(ann, repeated(house, recurrence=FOREVER), title="Stand-up")
    assert await extend_due(house.ledger) == 0
    house.clock.advance(days=7)
    assert await extend_due(house.ledger) == 1
    assert (await standing(ann, booked))[-1] == LAST + WEEK
    assert await told(house) == []
    house.clock.advance(days=28)
    taken = Interval(berlin(9, 9, month=3, year=2027), berlin(9, 11, month=3, year=2027))
    await ben.books("Atlas", taken)
    assert [await extend_due(house.ledger), await extend_due(house.ledger)] == [1, 0]
    assert (await standing(ann, booked))[-3:] == [date(2027, 3, 2), date(2027, 3, 16), date(2027, 3, 23)]
    [gap] = await told(house)
    assert isinstance(gap.subject, Gap)
    assert (gap.subject.days, gap.member) == ((date(2027, 3, 9),), ann.member.id)
    latest = (await dates_of(house.ledger, organization=ann.member.organization, series=booked.series.id)).bookings[-1]
    assert (latest.title, latest.status, latest.version) == ("Stand-up", Status.CONFIRMED, 1)


async def test_a_holder_hears_of_each_missed_date_once(ann: Actor, house: House) -> None:
    """A daily series in a room closed on weekends, and for paint on three days: those are told, at most once a week."""
    organization, painted = ann.member.organization, [LAST + days * DAY for days in (14, 16, 35)]
    await ann.rules("Atlas", week=((Opening(8 * 60, 18 * 60),),) * 5 + ((),) * 2)
    await books(ann, repeated(house, recurrence=Recurrence("daily")))
    for day in painted:
        during = Interval(*(berlin(day.day, hour, month=day.month, year=day.year) for hour in (9, 11)))
        closing, _ = await propose(
            house.ledger,
            organization=organization,
            by=house.ann,
            resources=[house.resource("Atlas").id],
            during=during,
            reason="paint",
        )
        await black_out(house.ledger, organization=organization, by=house.ann, blackout=closing, moving=False)
    heard = {}
    for days in range(5 * 7):
        house.clock.advance(days=1)
        await extend_due(house.ledger)
        for notice in await told(house):
            assert isinstance(notice.subject, Gap)
            heard[days] = notice.subject.days
    assert list(heard.values()) == [(each,) for each in painted]
    first, second, _ = heard
    assert second - first == 7


@pytest.mark.parametrize(("minutes", "news"), [(29, [(LAST + WEEK,)]), (31, [])])
async def test_a_missed_date_is_news_until_it_begins(
    ann: Actor, ben: Actor, house: House, minutes: int, news: list[tuple[date, ...]]
) -> None:
    """Bellhop was away for long: just before the start the holder is told, and once it has begun no more."""
    await books(ann, repeated(house, recurrence=FOREVER))
    house.clock.to(berlin(23, 9, month=2, year=2027))
    await ben.books("Atlas", Interval(house.clock.now(), house.clock.now() + timedelta(hours=2)))
    await extend_due(house.ledger)
    house.clock.advance(minutes=minutes)
    assert [gap.subject.days for gap in await told(house) if isinstance(gap.subject, Gap)] == news


async def test_two_replicas_extend_it_once(ann: Actor, house: House) -> None:
    """Both find it due at the same moment: each date has one booking."""
    booked = await books(ann, repeated(house, recurrence=FOREVER))
    house.clock.advance(days=15)
    await asyncio.gather(extend_due(house.ledger), extend_due(house.ledger))
    assert (await standing(ann, booked))[-2:] == [LAST + WEEK, LAST + 2 * WEEK]


async def test_one_of_an_extension_and_a_booking_has_the_date(ann: Actor, ben: Actor, house: House) -> None:
    """Both want the date at the same moment: one of them gets it; where that is not the series, its holder is told."""
    booked = await books(ann, repeated(house, recurrence=FOREVER))
    house.clock.advance(days=7)
    day = LAST + WEEK
    during = Interval(berlin(day.day, 9, month=2, year=2027), berlin(day.day, 10, month=2, year=2027))
    _, theirs = await asyncio.gather(extend_due(house.ledger), ben.books("Atlas", during), return_exceptions=True)
    has_it = day in await standing(ann, booked)
    assert has_it is not isinstance(theirs, Booking)
    assert [gap.subject.days for gap in await told(house) if isinstance(gap.subject, Gap)] == [(day,)] * (not has_it)


async def test_what_was_given_up_never_comes_again(ann: Actor, house: House) -> None:
    """A date that was cancelled stays away when later ones come, and after the end of the series none comes."""
    booked = await books(ann, repeated(house, recurrence=FOREVER))
    await cancels(ann, booked.bookings[-1], Scope.ONE)
    house.clock.advance(days=14)
    assert await extend_due(house.ledger) == 1
    assert (await standing(ann, booked))[-3:] == [LAST - WEEK, LAST + WEEK, LAST + 2 * WEEK]
    assert await told(house) == []
    await cancels(ann, booked.bookings[5], Scope.LATER)
    house.clock.advance(days=7)
    assert await extend_due(house.ledger) == 0
    assert (await standing(ann, booked))[-1] == FIRST + 4 * WEEK


async def test_an_end_that_is_taken_back_ends_nothing(ann: Actor, house: House) -> None:
    """Undone within its minute, the series goes on."""
    booked = await books(ann, repeated(house, recurrence=FOREVER))
    await cancels(ann, booked.bookings[0], Scope.ALL)
    await undoes(ann, booked.bookings[0])
    house.clock.advance(days=7)
    assert await extend_due(house.ledger) == 1
    assert (await standing(ann, booked))[-1] == LAST + WEEK


async def test_who_has_left_books_nothing_more(ann: Actor, ben: Actor, house: House) -> None:
    """The dates that stand are an admin's matter; no further ones come."""
    booked = await books(ben, repeated(house, recurrence=FOREVER))
    await remove(house.ledger, organization=ann.member.organization, member=house.ben.id, by=house.ann, because="left")
    house.clock.advance(days=7)
    await extend_due(house.ledger)
    found = await dates_of(house.ledger, organization=ann.member.organization, series=booked.series.id)
    assert (found.series.extends_at, found.series.looked_until) == (None, LAST)


async def test_guests_who_have_left_are_on_no_further_date(ann: Actor, ben: Actor, house: House) -> None:
    """The series goes on without them, with a single connection to the database and with an approval to ask for."""
    await ann.rules("Atlas", approvers=Circle(frozenset({Role.ADMIN})))
    booked = await books(ben, repeated(house, recurrence=FOREVER), house.ann, house.cleo)
    await approve.approve(house.ledger, booking=booked.bookings[0].id, by=house.ann, via="slack")
    organization = ann.member.organization
    await remove(house.ledger, organization=organization, member=house.cleo.id, by=house.ann, because="left")
    house.clock.advance(days=7)
    async with Database(house.ledger.database.conninfo, most=1) as database:
        assert await extend_due(Ledger(house.clock, database, Vault(KEY))) == 1
    found = await dates_of(house.ledger, organization=organization, series=booked.series.id)
    latest = found.bookings[-1]
    assert (latest.occurrence, latest.status) == (LAST + WEEK, Status.PENDING)
    assert (found.series.attendees, latest.attendees) == ((house.ann.id,),) * 2


async def test_a_resource_that_is_retired_ends_its_series(ann: Actor, house: House) -> None:
    """Its dates are cancelled with the reason; no further ones come, which its holder is told once."""
    booked = await books(ann, repeated(house, recurrence=FOREVER))
    organization, atlas = ann.member.organization, house.resource("Atlas").id
    await retire(house.ledger, organization=organization, resource=atlas, by=house.ann, because="rebuilt", moving=False)
    house.clock.advance(days=7)
    assert await extend_due(house.ledger) == 1
    found = await dates_of(house.ledger, organization=organization, series=booked.series.id)
    assert (found.bookings, found.series.extends_at, await told(house)) == ((), None, [])


async def test_a_unit_that_is_retired_ends_its_series(ann: Actor, house: House) -> None:
    """Of a series that is always of one desk no other one does: its holder hears once that it is over, of no gap."""
    desk, organization = house.resource("Desk"), ann.member.organization
    wish = replace(repeated(house, "Desk", FOREVER), unit=desk.units[2].id)
    booked = await books(ann, wish)
    await resize(
        house.ledger,
        organization=organization,
        resource=desk.id,
        count=len(desk.units) - 1,
        by=house.ann,
        because="broken",
        moving=False,
        unit=desk.units[2].id,
    )
    house.clock.advance(days=7)
    assert await extend_due(house.ledger) == 1
    assert [each.kind for each in await due(house) if each.kind in {Kind.SERIES_ENDED, Kind.SERIES_GAP}] == [
        Kind.SERIES_ENDED
    ]
    found = await dates_of(house.ledger, organization=organization, series=booked.series.id)
    assert (found.bookings, found.series.extends_at) == ((), None)
    assert (await looks_over(ann, wish)).free == ()


async def test_an_end_that_is_never_is_bounded(ann: Actor, house: House) -> None:
    """Every day for five years, without an end: a thousand dates at once, and the others soon after."""
    await ann.rules("room", ahead=timedelta(days=1500))
    found = await looks_over(ann, repeated(house, recurrence=Recurrence("daily")))
    assert (len(found.dates), found.later) == (1000, (FIRST + timedelta(days=1000),))
    with refuses(TooMany):
        await looks_over(ann, repeated(house, recurrence=Recurrence("daily", until=date(2031, 1, 1))))
