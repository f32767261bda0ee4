"""An attendee leaves the dates of a series, and comes back."""

from core.domain.messages import Kind
from core.domain.series.recurrence import Recurrence
from core.domain.series.series import Scope
from core.errors import NotYours
from core.use_cases.series.amend import Amended
from core.use_cases.series.attend import attend
from core.use_cases.series.book import Booked
from core.use_cases.series.dates_of import dates_of
from tests.repeating import books, repeated
from tests.stage import House, due, refuses, sent
from tests.story import Actor

FOREVER = Recurrence("weekly", weekdays=(1,))


async def attends(actor: Actor, booked: Booked, scope: Scope, *, at: int = 0, comes: bool = False) -> Amended:
    """Leave dates of a series, or come to them again."""
    one = booked.bookings[at].id
    return await attend(actor.house.ledger, booking=one, scope=scope, comes=comes, **actor.acting)


async def test_later_dates_are_left_at_once(ann: Actor, ben: Actor, house: House) -> None:
    """Nor are they on those that are still to come; nobody is told to go who went, and back they are on the list."""
    booked = await books(ann, repeated(house, recurrence=FOREVER), house.ben, house.cleo)
    await sent(house, await due(house))
    done = await attends(ben, booked, Scope.LATER, at=2)
    dates = await dates_of(house.ledger, organization=ann.member.organization, series=booked.series.id)
    assert len(done.changed) == len(dates.bookings) - 2
    assert dates.series.attendees == (house.cleo.id,)
    assert [house.ben.id in each.attendees for each in dates.bookings[:4]] == [True, True, False, False]
    assert dates.bookings[3].absentees == (house.ben.id,)
    house.clock.advance(minutes=2)
    assert not [each for each in await due(house) if each.kind in {Kind.UNINVITED, Kind.INVITED}]
    assert (await attends(ben, booked, Scope.LATER, at=2)).changed == ()
    back = await attends(ben, booked, Scope.ALL, comes=True)
    assert (len(back.changed), back.series.attendees) == (len(done.changed), (house.cleo.id, house.ben.id))
    with refuses(NotYours):
        await attends(ann, booked, Scope.ALL)
