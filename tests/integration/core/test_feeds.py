"""Calendar links: what one tells, to whom, and how it ends."""

import asyncio
from datetime import UTC, date, datetime, time, timedelta

import recurring_ical_events
from icalendar import Calendar

from adapters.calendars.feeds import written
from bot.sample import load
from core.domain.calendars import Content
from core.domain.lengths import COUNTS
from core.domain.people.identity import Identity
from core.domain.people.member import Circle, Member, Role
from core.domain.people.names import NameKind, PersonName
from core.domain.resources.proposal import SiteChange
from core.domain.rules.privacy import Names
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import Scope
from core.errors import TooMany, UnknownResource
from core.store import checks, people
from core.use_cases.calendars.entry_of import entry_of
from core.use_cases.calendars.feeds_of import feeds_of
from core.use_cases.calendars.make_feed import make_feed
from core.use_cases.calendars.note_content import note_content
from core.use_cases.calendars.read_feed import read_feed
from core.use_cases.calendars.revoke_feed import revoke_feed
from core.use_cases.people.admit import admit
from core.use_cases.people.export_person import export_person
from core.use_cases.people.let_back import let_back
from core.use_cases.people.remove import remove
from core.use_cases.people.suspend import suspend
from core.use_cases.resources.change_site import change_site
from core.use_cases.retention.forget import forget
from core.values import Interval
from tests import repeating
from tests.stage import House, berlin, refuses, slot
from tests.story import Actor

ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo")
DAY = timedelta(days=1)


async def read(house: House, token: str) -> Content | None:
    """Return what a link says now."""
    return await read_feed(house.ledger, token=token)


async def titles(house: House, token: str) -> list[str]:
    """Return what the events of a link are called, each date of a series for itself, in order."""
    content = await read(house, token)
    assert content
    found = recurring_ical_events.of(Calendar.from_ical(written(content))).between(date(2026, 1, 1), date(2029, 1, 1))
    return [str(each["SUMMARY"]) for each in sorted(found, key=lambda each: each.start.timestamp())]


async def test_a_link_tells_what_one_has_and_comes_to(house: House, ann: Actor, ben: Actor) -> None:
    """Thirty days back and a year ahead; no hold, nothing cancelled, nothing of others, and it is read back whole."""
    token, _ = await make_feed(house.ledger, by=ben.member)
    await ben.cancels(await ben.books("Curie", slot(24, 9, 10)))
    await ben.holds("Curie", slot(24, 11, 12))
    await ann.books("Hubble", slot(24, 9, 10))
    old = await ben.renames(await ben.books("Atlas", slot(24, 15, 17)), "Old")
    theirs = await ann.renames(await ann.books("Hubble", slot(25, 9, 10)), "Theirs")
    await ann.names(theirs, ben.member)
    for who, used in ((ben, old), (ann, theirs)):
        house.clock.to(used.during.start)
        await who.checks_in(used)
    assert await titles(house, token) == ["Old", "Theirs"]

    house.clock.to(berlin(23, 12, month=12))
    await ben.renames(await ben.books("Atlas", Interval(berlin(28, 9, month=12), berlin(28, 10, month=12))), "New")
    assert await titles(house, token) == ["Old", "Theirs", "New"]
    house.clock.to(berlin(26, 1, month=12))
    assert await titles(house, token) == ["New"]


async def test_whole_series_are_read_over_clock_changes(house: House, ann: Actor) -> None:
    """In four zones; one date is cancelled, one moved, and all are in one event but that one."""
    token, _ = await make_feed(house.ledger, by=ann.member)
    atlas = house.resource("Atlas")
    rule = Recurrence("weekly", weekdays=(1,), count=12)
    for zone in ZONES:
        wanted = SiteChange(atlas.site.name, zone=zone)
        await change_site(house.ledger, organization=ann.member.organization, wanted=wanted, by=ann.member)
        there = (await house.ledger.fresh_catalogue(ann.member.organization)).resource(atlas.id)
        wish = repeating.repeated(house, recurrence=rule, at=time(9, 30))
        booked = await repeating.books(ann, wish)
        await repeating.cancels(ann, booked.bookings[2], Scope.ONE)
        late = booked.bookings[4].during
        moved = await ann.moves(booked.bookings[4], Interval(late.start + DAY / 8, late.end + DAY / 8))
        kept = [each.during.start for each in (*booked.bookings[:2], booked.bookings[3], moved, *booked.bookings[5:])]

        content = await read(house, token)
        assert content
        calendar = Calendar.from_ical(written(content))
        found = recurring_ical_events.of(calendar).between(date(2026, 1, 1), date(2029, 1, 1))
        assert sorted(each.start.astimezone(UTC) for each in found) == kept
        assert len(calendar.events) == 2
        assert [str(each["TZID"]) for each in calendar.walk("VTIMEZONE")] == [there.zone.key]
        await repeating.cancels(ann, booked.bookings[0], Scope.ALL)
        house.clock.advance(minutes=2)


async def test_a_thing_is_taken_for_whom_it_may_only_be_taken(house: House, ann: Actor, ben: Actor) -> None:
    """Whose it is and what for by the rule of the thing as it is now; its holder always knows."""
    atlas = house.resource("Atlas")
    await ann.renames(await ann.books("Atlas", slot(24, 9, 10)), "Secret")
    await ann.books("Hubble", slot(24, 10, 11))
    token, _ = await make_feed(house.ledger, by=ben.member, resource=atlas.id)
    own, _ = await make_feed(house.ledger, by=ann.member, resource=atlas.id)
    site, _ = await make_feed(house.ledger, by=ben.member, site=atlas.site.id)
    assert (await titles(house, token), await titles(house, site)) == (["Secret"], ["Atlas: Secret", "Hubble: ann"])

    await ann.rules("Atlas", names=Names.ADMINS)
    assert (await titles(house, token), await titles(house, own)) == (["taken"], ["Secret"])
    content = await read(house, token)
    assert content
    assert b"Secret" not in written(content)
    assert b"ann" not in written(content).replace(b"calendar", b"")


async def test_the_same_is_told_in_the_same_bytes(house: House, ben: Actor) -> None:
    """When it changed last is when it was first read so; each day it is noted that it is read."""
    token, _ = await make_feed(house.ledger, by=ben.member)
    first = house.clock.now()

    async def changed(digest: bytes) -> datetime:
        content = await read(house, token)
        assert content
        return await note_content(house.ledger, content, digest=digest)

    content = await read(house, token)
    assert content
    assert await changed(b"one") == first
    house.clock.advance(hours=1)
    again = await read(house, token)
    assert again
    assert written(again) == written(content)
    assert (await changed(b"one"), await changed(b"two")) == (first, house.clock.now())
    house.clock.advance(hours=25)
    assert await changed(b"two") == first + timedelta(hours=1)
    assert [each.read_at for each in await feeds_of(house.ledger, ben.member)] == [house.clock.now()]


async def another_house(house: House) -> Member:
    """Return a member of another organization of the same database, which has the same things."""
    async with house.ledger.database.transaction() as connection:
        other = await people.found(connection, name="Other", zone="Europe/Berlin", at=house.clock.now())
    await load(house.ledger, other.id)
    return await admit(
        house.ledger,
        organization=other.id,
        identity=Identity("slack", "T2", "otto"),
        role=Role.OWNER,
        called=PersonName("otto", NameKind.REAL, "slack"),
        zone="Europe/Berlin",
        language="en",
    )


async def test_no_token_opens_what_another_organization_has(house: House, ann: Actor, ben: Actor) -> None:
    """Nor what it cannot name: things of others are unknown, links of others are nobody's to take back."""
    otto = await another_house(house)
    await ann.books("Atlas", slot(24, 9, 10))
    there = (await house.ledger.catalogue(otto.organization)).named("Atlas")
    assert there
    own, mine = await make_feed(house.ledger, by=ann.member, resource=house.resource("Atlas").id)
    theirs, _ = await make_feed(house.ledger, by=otto)
    thing, _ = await make_feed(house.ledger, by=otto, resource=there.id)
    site, _ = await make_feed(house.ledger, by=otto, site=there.site.id)
    assert [await titles(house, each) for each in (own, theirs, thing, site)] == [["ann"], [], [], []]

    with refuses(UnknownResource):
        await make_feed(house.ledger, by=otto, resource=house.resource("Atlas").id)
    with refuses(UnknownResource):
        await make_feed(house.ledger, by=otto, site=house.resource("Atlas").site.id)
    for stranger in (otto, ben.member):
        assert not await revoke_feed(house.ledger, by=stranger, feed=mine)
    assert await titles(house, own) == ["ann"]
    assert await read(house, own[:-1] + ("A" if own[-1] != "A" else "B")) is None


async def test_a_link_ends_with_its_member(house: House, ann: Actor, ben: Actor) -> None:
    """Whoever is taken out or suspended, and comes back, has none; that there were any is known for a while."""
    organization = ann.member.organization
    tokens = []
    for end in (
        lambda: remove(house.ledger, organization=organization, member=ben.member.id, because="", by=ann.member),
        lambda: suspend(house.ledger, organization=organization, member=ben.member.id, by=ann.member),
    ):
        token, _ = await make_feed(house.ledger, by=ben.member)
        tokens.append(token)
        assert await read(house, token)
        await end()
        assert await read(house, token) is None
        await let_back(house.ledger, organization=organization, member=ben.member.id, by=ann.member)
        assert await read(house, token) is None
    token, feed = await make_feed(house.ledger, by=ben.member)
    assert await revoke_feed(house.ledger, by=ben.member, feed=feed)
    assert not await revoke_feed(house.ledger, by=ben.member, feed=feed)
    assert await read(house, token) is None
    async with house.ledger.database.connection() as connection:
        assert await checks.broken(connection, "calendar links of people who are not here") == 0

    known = await export_person(house.ledger, organization=organization, member=ben.member.id, by=ben.member)
    assert [each["taken_back_at"] is not None for each in known["calendar_links"]] == [True] * 3
    assert token not in str(known)
    await ann.rules("house", keep_bookings=31 * DAY)
    house.clock.advance(days=33)
    await forget(house.ledger, organization=organization)
    known = await export_person(house.ledger, organization=organization, member=ben.member.id, by=ben.member)
    assert known["calendar_links"] == []


async def test_an_event_never_counts_backwards(house: House, ann: Actor) -> None:
    """A date that is cancelled or over leaves a series, and its number rises or stays as it is."""
    token, _ = await make_feed(house.ledger, by=ann.member)
    booked = await repeating.books(ann, repeating.repeated(house, "Curie"))
    numbers = [await sequence(house, token)]
    one = booked.bookings[1]
    await ann.cancels(one)
    numbers.append(await sequence(house, token))
    assert numbers[1] > numbers[0]
    house.clock.advance(days=40)
    numbers.append(await sequence(house, token))
    assert numbers == sorted(numbers)
    entry = await entry_of(house.ledger, booking=booked.bookings[-1].id, by=ann.member)
    assert entry.revision == numbers[-1]


async def sequence(house: House, token: str) -> int:
    """Return the number of the one event that a link tells of."""
    content = await read(house, token)
    assert content
    (event,) = Calendar.from_ical(written(content)).walk("VEVENT")
    return int(str(event["SEQUENCE"]))


async def test_links_that_are_made_at_once_are_counted(house: House, ben: Actor) -> None:
    """Of several, only the last one that is allowed is made."""
    for _ in range(COUNTS["feeds"] - 1):
        await make_feed(house.ledger, by=ben.member)
    made = await asyncio.gather(*(make_feed(house.ledger, by=ben.member) for _ in range(4)), return_exceptions=True)
    assert sum(isinstance(each, TooMany) for each in made) == 3
    assert len(await feeds_of(house.ledger, ben.member)) == COUNTS["feeds"]


async def test_so_many_links_one_may_have(house: House, ben: Actor) -> None:
    """One more is refused until one is taken back."""
    for _ in range(COUNTS["feeds"]):
        _, feed = await make_feed(house.ledger, by=ben.member)
    with refuses(TooMany):
        await make_feed(house.ledger, by=ben.member)
    await revoke_feed(house.ledger, by=ben.member, feed=feed)
    await make_feed(house.ledger, by=ben.member)


async def test_what_one_may_not_know_of_is_read_by_no_link(house: House, ann: Actor, ben: Actor) -> None:
    """From the moment that a thing is hidden from its owner, a link to it opens nothing; that to its site goes on."""
    atlas = house.resource("Atlas")
    await ann.books("Atlas", slot(24, 9, 10))
    token, _ = await make_feed(house.ledger, by=ben.member, resource=atlas.id)
    site, _ = await make_feed(house.ledger, by=ben.member, site=atlas.site.id)
    await ann.rules("Atlas", seen_by=Circle(frozenset({Role.ADMIN})))
    assert await read(house, token) is None
    assert await titles(house, site) == []
    with refuses(UnknownResource):
        await make_feed(house.ledger, by=ben.member, resource=atlas.id)
