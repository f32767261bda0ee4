"""What members prefer: when they are reminded, when they are left alone, where they are told, who reads their name."""

import asyncio
from dataclasses import replace
from datetime import datetime, time
from functools import partial
from pathlib import Path

from core.domain.messages import Kind
from core.domain.people.identity import Identity
from core.domain.people.member import Member
from core.domain.people.preferences import AS_USUAL, Preferences, Quiet
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import Scope
from core.store import people
from core.use_cases.bookings.who_has import who_has
from core.use_cases.messages.notice import Notice
from core.use_cases.messages.take_due import take_due
from core.use_cases.people.admit import member_behind
from core.use_cases.people.export_person import export_person
from core.use_cases.people.forget_person import forget_person
from core.use_cases.people.join_memberships import join_memberships
from core.use_cases.people.prefer import platforms_of, prefer
from core.use_cases.transfer.bring_in import Undo, bring_in
from core.values import Route
from tests.elsewhere import read
from tests.repeating import books, cancels, repeated
from tests.stage import House, berlin, due, sent, slot
from tests.story import Actor

NIGHT = Quiet(time(22), time(7))


async def prefers(house: House, who: Member, **chosen: object) -> Member:
    """Choose something for somebody, who has chosen nothing else."""
    return await prefer(house.ledger, member=who, change=lambda _: replace(AS_USUAL, **chosen))  # type: ignore[arg-type]


async def known(house: House, who: Member) -> Preferences:
    """Return what somebody prefers, as it is read anew."""
    found = await member_behind(house.ledger, Identity("slack", "T1", who.name))
    assert found is not None
    return found.preferences


async def reminders(house: House) -> list[tuple[int, datetime]]:
    """Return whom the reminders that wait are for, 0 is the holder, and when they are due."""
    async with house.ledger.database.connection() as connection:
        rows = await connection.execute(
            b"SELECT member_id, due_at FROM messages WHERE kind = 'reminder' AND state = 'waiting' ORDER BY due_at, 1"
        )
        return [(int(member), at) for member, at in await rows.fetchall()]


async def told(house: House) -> list[Notice]:
    """Send all that is due, and return it."""
    found: list[Notice] = []
    while notices := await due(house):
        found += [each for each in notices if each.recipients]
        await sent(house, notices)
    return found


async def test_everybody_is_reminded_when_they_prefer(house: House, ann: Actor, ben: Actor) -> None:
    """Of what is booked before the choice and after it; each of two people of one booking at their own time."""
    first = await ben.books("Atlas", slot(24, 15, 16))
    await ben.names(first, house.ann)
    assert await reminders(house) == [(0, berlin(24, 14, 45)), (house.ann.id, berlin(24, 14, 45))]

    await prefers(house, house.ben, reminder=60)
    assert await reminders(house) == [(0, berlin(24, 14)), (house.ann.id, berlin(24, 14, 45))]
    await prefers(house, house.ann, reminder=0)
    assert await reminders(house) == [(0, berlin(24, 14))]
    await ben.moves(first, slot(24, 17, 18))
    assert await reminders(house) == [(0, berlin(24, 16))]
    await ann.books("Curie", slot(25, 9, 10))
    assert await reminders(house) == [(0, berlin(24, 16))]

    house.clock.to(berlin(24, 16))
    assert Kind.REMINDER in {each.kind for each in await told(house)}
    await prefers(house, house.ben, reminder=30)
    await prefers(house, house.ann, reminder=120)
    # Ben was reminded of today's already, of which Ann has two hours' notice no more.
    assert await reminders(house) == [(0, berlin(25, 7))]


async def test_every_way_to_a_booking_keeps_the_time_before_it(
    house: House, ann: Actor, ben: Actor, tmp_path: Path
) -> None:
    """The dates of a series, what is imported, and what is booked so late that only a short notice is left."""
    await prefers(house, house.ben, reminder=5)
    await prefers(house, house.cleo, reminder=60)
    booked = await books(ann, repeated(house, recurrence=Recurrence("weekly", weekdays=(1,), count=2)), house.cleo)
    assert [each.during.start for each in booked.bookings] == [berlin(24, 9, 30), berlin(1, 9, 30, month=12)]
    assert await reminders(house) == [
        *((house.cleo.id, berlin(24, 8, 30)), (0, berlin(24, 9, 15))),
        *((house.cleo.id, berlin(1, 8, 30, month=12)), (0, berlin(1, 9, 15, month=12))),
    ]
    await cancels(ann, booked.bookings[0], Scope.ALL)

    (tmp_path / "bookings.csv").write_text(
        "resource,person,starts,ends\n"
        "Curie,ben,2026-11-25 10:00,2026-11-25 11:00\n"
        "Hubble,cleo,2026-11-25 10:00,2026-11-25 11:00\n"
        "Atlas,ann,2026-11-25 10:00,2026-11-25 11:00\n"
    )
    await bring_in(
        house.ledger,
        organization=house.ann.organization,
        lines=read(tmp_path),
        tell=print,
        undo=Undo(*[lambda *_: None] * 3),
    )
    assert [at for _, at in await reminders(house)] == [berlin(25, 9), berlin(25, 9, 45), berlin(25, 9, 55)]

    house.clock.to(berlin(24, 13, 48))
    late = await ben.books("Atlas", slot(24, 14, 15))
    assert (0, berlin(24, 13, 55)) in await reminders(house)
    await ben.cancels(late)
    await ann.books("Curie", slot(24, 14, 15))
    assert min(at for _, at in await reminders(house)) == berlin(25, 9)


async def test_what_was_moved_after_its_reminder_is_reminded_of_again(house: House, ben: Actor) -> None:
    """Whatever is preferred then, and though one was sent for the old time."""
    booking = await ben.books("Atlas", slot(24, 15, 16))
    house.clock.to(berlin(24, 14, 46))
    await told(house)
    await ben.moves(booking, slot(25, 15, 16))
    await prefers(house, house.ben, reminder=60)
    assert await reminders(house) == [(0, berlin(25, 14))]
    await prefers(house, house.ben, reminder=0)
    await prefers(house, house.ben, reminder=30)
    assert await reminders(house) == [(0, berlin(25, 14, 30))]


async def test_two_choices_at_the_same_moment_both_stand(house: House, ben: Actor) -> None:
    """Each changes what it is about; the same one chosen twice plans one reminder."""
    await ben.books("Atlas", slot(24, 15, 16))
    hourly, spoken = (partial(replace, **chosen) for chosen in ({"reminder": 60}, {"hours": 12}))
    await asyncio.gather(
        *(prefer(house.ledger, member=house.ben, change=change) for change in (hourly, spoken, hourly))
    )
    assert await known(house, house.ben) == replace(AS_USUAL, reminder=60, hours=12)
    assert await reminders(house) == [(0, berlin(24, 14))]


async def test_at_night_only_what_cannot_wait_is_told(house: House, ben: Actor) -> None:
    """That one was invited waits for the morning; the code of a door does not wait."""
    await prefers(house, house.cleo, quiet=NIGHT)
    far = await ben.books("Atlas", slot(25, 15, 16))
    await ben.names(far, house.cleo)
    late = await ben.books("Curie", slot(24, 18, 19))
    await ben.names(late, house.cleo)
    house.clock.to(berlin(23, 22, 30))
    assert [each.kind for each in await told(house) if each.member == house.cleo.id] == []
    house.clock.to(berlin(24, 0))
    assert [each.kind for each in await told(house) if each.member == house.cleo.id] == []

    house.clock.to(berlin(24, 8))
    first = [each.kind for each in await told(house) if each.member == house.cleo.id]
    assert first == [Kind.INVITED, Kind.INVITED]

    await prefers(house, house.cleo, quiet=Quiet(time(17), time(9)))
    house.clock.to(berlin(24, 17, 55))
    codes = [each.kind for each in await told(house) if each.member == house.cleo.id]
    assert codes == [Kind.CHECK_IN]


async def test_what_is_too_late_in_the_morning_is_told_at_night(house: House, ben: Actor) -> None:
    """Who books for eight is reminded of it, though it is quiet until nine."""
    await prefers(house, house.ben, quiet=Quiet(time(22), time(9)), reminder=30)
    await ben.books("Atlas", slot(25, 8, 10))
    house.clock.to(berlin(25, 7, 30))
    assert [each.kind for each in await told(house)] == [Kind.REMINDER]


async def test_one_is_told_on_the_platform_that_one_prefers(house: House, ben: Actor) -> None:
    """First there, whatever the booking was made on."""
    async with house.ledger.database.connection() as connection:
        other = Identity("telegram", "T2", "ben")
        await people.attach(connection, house.ben.organization, house.ben.id, other, at=house.clock.now())
    assert await platforms_of(house.ledger, member=house.ben) == ("slack", "telegram")
    await ben.books("Atlas", slot(25, 15, 16))
    house.clock.to(berlin(25, 14, 45))
    routes = {Route("slack", "T1"): 5, Route("telegram", "T2"): 5}

    await prefers(house, house.ben, reach="telegram")
    [notice] = (await take_due(house.ledger, room=routes)).notices
    assert [each.identity.platform for each in notice.recipients] == ["telegram", "slack"]


async def test_who_is_discreet_is_named_to_those_who_manage(house: House, ben: Actor) -> None:
    """Ann manages Atlas, Cleo does not; it holds for what was booked before, and until Ben chooses otherwise."""
    booking = await ben.books("Atlas", slot(24, 9, 10))

    async def read_by(reader: Member) -> list[str | None]:
        catalogue = await house.ledger.fresh_catalogue(reader.organization)
        atlas = [each for each in catalogue.resources if each.name == "Atlas"]
        return [each.name for each in await who_has(house.ledger, atlas, booking.during, by=reader)]

    assert [await read_by(each) for each in (house.ann, house.ben, house.cleo)] == [["ben"], ["ben"], ["ben"]]
    discreet = await prefers(house, house.ben, discreet=True)
    assert [await read_by(each) for each in (house.ann, house.ben, house.cleo)] == [["ben"], ["ben"], [None]]
    await prefer(house.ledger, member=discreet, change=lambda _: AS_USUAL)
    assert await read_by(house.cleo) == ["ben"]


async def test_choices_are_ones_own(house: House) -> None:
    """They are exported with the rest, go over to the membership that one is joined to, and go with oneself."""
    atlas = house.resource("Atlas").id
    chosen = replace(AS_USUAL, hours=12, length=45, favourites=(atlas,), quiet=NIGHT, discreet=True)
    await prefer(house.ledger, member=house.ben, change=lambda _: chosen)
    assert await known(house, house.ben) == chosen

    exported = await export_person(house.ledger, organization=house.ben.organization, member=house.ben.id, by=house.ben)
    [facts] = exported["preferences"]
    assert (facts["hours"], facts["length"], facts["favourites"]) == (12, 45, ["Atlas"])
    assert exported["audit"][-1]["words"]["after"]["hours"] == 12

    async with house.ledger.database.connection() as connection:
        await connection.execute(b"DELETE FROM identities WHERE external_id = 'cleo'")
        other = Identity("telegram", "T2", "cleo")
        await people.attach(connection, house.cleo.organization, house.cleo.id, other, at=house.clock.now())
    before = await house.ledger.fresh_catalogue(house.ben.organization)
    await join_memberships(
        house.ledger, organization=house.ben.organization, member=house.cleo.id, other=house.ben.id, by=house.ann
    )
    assert await known(house, house.ben) == chosen, "Ben’s account is Cleo’s by now"
    assert (await house.ledger.renewed_catalogue(before)).discreet == {house.cleo.id}

    await forget_person(house.ledger, organization=house.cleo.organization, member=house.cleo.id, by=None)
    async with house.ledger.database.connection() as connection:
        left = await (await connection.execute(b"SELECT count(*) FROM preferences")).fetchone()
        kept = await (
            await connection.execute(b"SELECT count(*) FROM audit WHERE after::text LIKE '%2200%'")
        ).fetchone()
    assert (left, kept) == ((0,), (0,)), "when somebody sleeps is forgotten with them"


async def test_a_hidden_name_stays_hidden_under_another_membership(house: House) -> None:
    """Whoever is joined to a membership that shows times in its own way keeps that, and is named to nobody."""
    await prefers(house, house.ben, discreet=True)
    await prefers(house, house.cleo, hours=12)
    async with house.ledger.database.connection() as connection:
        await connection.execute(b"DELETE FROM identities WHERE external_id = 'cleo'")
    await join_memberships(
        house.ledger, organization=house.ben.organization, member=house.cleo.id, other=house.ben.id, by=house.ann
    )
    assert await known(house, house.ben) == replace(AS_USUAL, hours=12, discreet=True)
