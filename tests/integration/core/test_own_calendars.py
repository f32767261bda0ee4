"""Members' own calendars: who reads them when, what is kept of them, and how they go."""

from zoneinfo import ZoneInfo

from core.domain.people.identity import Identity
from core.domain.people.own_calendar import AHEAD, Busy, Seen, Trouble, Unchanged
from core.use_cases.people.ask_to_be_forgotten import ask_to_be_forgotten
from core.use_cases.people.export_person import export_person
from core.use_cases.people.forget_person import forget_person
from core.use_cases.people.leave import leave
from core.use_cases.people.own_calendar import calendar_of, forget_calendar, give_calendar
from core.use_cases.people.read_calendars import read_due
from core.values import Interval
from tests.stage import House, slot
from tests.story import Actor

ADDRESS = "https://calendar.example.com/private-5f2c/basic.ics"
DENTIST = slot(24, 15, 16)


class Calendars:
    """What is at the address, and how it was asked for."""

    def __init__(self) -> None:
        self.answer: Busy | Unchanged | Trouble = Busy((DENTIST,), Seen('"one"'))
        self.asked: list[tuple[str, Seen, Interval]] = []

    async def fetch(self, address: str, seen: Seen, within: Interval, zone: ZoneInfo) -> Busy | Unchanged | Trouble:
        """Answer, and note what was asked."""
        assert zone.key == "Europe/Berlin"
        self.asked.append((address, seen, within))
        return self.answer


async def count(house: House, query: str) -> int:
    """Count rows, past the product."""
    async with house.ledger.database.connection() as connection:
        row = await (await connection.execute(query.encode())).fetchone()
    assert row is not None
    return int(row[0])


async def test_it_is_asked_for_every_half_hour_and_whole_once_a_day(house: House, ben: Actor) -> None:
    """By its tag in between; the weeks ahead go on while nothing in it changes."""
    calendars = Calendars()
    await give_calendar(house.ledger, member=ben.member, address="webcal://calendar.example.com/private-5f2c/basic.ics")
    assert await read_due(house.ledger, calendars.fetch) == 1
    [(address, seen, within)] = calendars.asked
    assert (address, seen) == (ADDRESS, Seen())
    assert within.end >= house.clock.now() + AHEAD
    assert await read_due(house.ledger, calendars.fetch) == 0
    calendars.answer = Unchanged()
    house.clock.advance(minutes=31)
    assert await read_due(house.ledger, calendars.fetch) == 1
    assert calendars.asked[-1][1] == Seen('"one"')
    house.clock.advance(days=1)
    calendars.answer = Busy(())
    await read_due(house.ledger, calendars.fetch)
    assert calendars.asked[-1][1] == Seen()
    known = await calendar_of(house.ledger, member=ben.member)
    assert known is not None
    assert known.times == 0


async def test_what_is_forgotten_meanwhile_stays_forgotten(house: House, ben: Actor) -> None:
    """It was in hand, and what comes of that is for nobody."""

    class Forgetting(Calendars):
        async def fetch(self, address: str, seen: Seen, within: Interval, zone: ZoneInfo) -> Busy | Unchanged | Trouble:
            assert await forget_calendar(house.ledger, member=ben.member)
            return await super().fetch(address, seen, within, zone)

    await give_calendar(house.ledger, member=ben.member, address=ADDRESS)
    assert await read_due(house.ledger, Forgetting().fetch) == 1
    assert await calendar_of(house.ledger, member=ben.member) is None
    assert await count(house, "SELECT count(*) FROM messages WHERE about_kind = 'calendar'") == 0


async def test_what_was_read_is_not_kept_once_it_cannot_be_read(house: House, ben: Actor) -> None:
    """A server that is away for an hour changes nothing; an address that is refused ends it at once."""
    calendars = Calendars()
    await give_calendar(house.ledger, member=ben.member, address=ADDRESS)
    await read_due(house.ledger, calendars.fetch)
    for answer, times, told in ((Trouble.AWAY, 1, False), (Trouble.REFUSED, 0, True)):
        calendars.answer = answer
        house.clock.advance(minutes=31)
        await read_due(house.ledger, calendars.fetch)
        known = await calendar_of(house.ledger, member=ben.member)
        assert known is not None
        assert (known.failed, known.times, known.told_at is not None) == (answer, times, told)


async def test_it_is_theirs_to_have_and_goes_with_them(house: House, ann: Actor, ben: Actor) -> None:
    """Its times are in what they are given, its address is not; it ends with whoever leaves or is forgotten."""
    await give_calendar(house.ledger, member=ben.member, address=ADDRESS)
    await read_due(house.ledger, Calendars().fetch)
    organization, member = ben.member.organization, ben.member.id
    known = await export_person(house.ledger, organization=organization, member=member, by=ben.member)
    [own] = known["own_calendar"]
    assert len(own["busy"]) == 1
    assert "5f2c" not in str(known)
    await ask_to_be_forgotten(house.ledger, by=ben.member)
    await forget_person(house.ledger, organization=organization, member=member, by=ann.member)
    assert await calendar_of(house.ledger, member=ben.member) is None

    await give_calendar(house.ledger, member=house.cleo, address=ADDRESS)
    await leave(house.ledger, identity=Identity("slack", "T1", "cleo"))
    assert await count(house, "SELECT count(*) FROM own_calendars") == 0
