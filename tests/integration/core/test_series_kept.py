"""What is kept of a series: for how long, whose it is, and what is forgotten of it."""

import json
from datetime import date

from core.domain.audit import Noun
from core.domain.resources.hours import DAY
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import Scope
from core.store import audit, series
from core.use_cases.people.export_person import export_person
from core.use_cases.people.forget_person import forget_person
from core.use_cases.retention.forget import tonight
from core.use_cases.series.extend import extend_due
from tests.repeating import books, cancels, repeated
from tests.stage import House, due
from tests.story import Actor

FOREVER = Recurrence("weekly", weekdays=(1,))


async def test_a_series_is_its_holders_and_is_forgotten_with_them(ben: Actor, house: House) -> None:
    """It is among what is known of them; once they are forgotten its title is nowhere, and nothing more of it comes."""
    organization = house.ben.organization
    booked = await books(ben, repeated(house, recurrence=FOREVER), title="Sprint retro")
    known = await export_person(house.ledger, organization=organization, member=house.ben.id, by=house.ben)
    [own] = known["series"]
    assert (own["title"], own["rule"], own["yours"]) == ("Sprint retro", "RRULE:FREQ=WEEKLY;BYDAY=TU", True)
    await forget_person(house.ledger, organization=organization, member=house.ben.id, by=None)
    house.clock.advance(days=7)
    assert await extend_due(house.ledger) == 0
    async with house.ledger.database.connection() as connection:
        told = await audit.of_subject(connection, organization, Noun.SERIES, booked.series.id)
        kept = await series.found(connection, organization, booked.series.id)
    assert kept is not None
    assert (kept.title, [each.personal for each in told]) == (None, [{}])
    assert "Sprint retro" not in json.dumps([each.entry.after for each in told])


async def test_a_series_goes_after_its_last_date(ann: Actor, house: House) -> None:
    """While a date of it is kept, so is the series; a night later it goes, with its title."""
    organization = house.ann.organization
    await ann.rules("house", keep_bookings=31 * DAY)
    until = Recurrence("weekly", weekdays=(1,), until=date(2026, 12, 1))
    booked = await books(ann, repeated(house, recurrence=until), title="Kick-off")
    forever = await books(ann, repeated(house, "Curie", FOREVER), title="Sprint retro")
    await cancels(ann, booked.bookings[0], Scope.ALL)
    house.clock.advance(days=2)
    while await due(house):
        pass
    await tonight(house.ledger)
    gone, titles = [], []
    for _ in range(3):
        house.clock.advance(days=20)
        await tonight(house.ledger)
        async with house.ledger.database.connection() as connection:
            every = [await series.found(connection, organization, each.series.id) for each in (booked, forever)]
            [noted, *_] = await audit.of_subject(connection, organization, Noun.SERIES, booked.series.id)
        gone.append([each is None for each in every])
        titles.append(noted.personal)
    assert gone == [[False, False], [False, False], [True, False]]
    assert titles == [{"title": "Kick-off"}, {"title": "Kick-off"}, {}]
