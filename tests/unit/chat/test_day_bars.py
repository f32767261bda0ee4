"""The bars of a day's picture stand where the clock on the wall says, also on the days on which it changes."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from adapters.chat.cards.day_pictures import Shown, timeline
from adapters.chat.cards.look import Look
from adapters.wording import Words
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Kind, Resource, Site, Unit
from core.domain.rules.policy import Policy
from core.values import Interval, MemberId, OrganizationId, ResourceId, SiteId, UnitId

BERLIN = ZoneInfo("Europe/Berlin")
UNIT = Unit(UnitId(1), "")
SITE = Site(SiteId(1), "Berlin", BERLIN)
ATLAS = Resource(ResourceId(1), OrganizationId(1), "Atlas", Kind.ROOM, SITE, (UNIT,), capacity=2, policy=Policy())


@pytest.mark.parametrize(
    ("on", "start", "hours", "minutes"),
    [
        pytest.param(date(2026, 10, 24), 9, 1, (540, 600), id="a day of 24 hours"),
        pytest.param(date(2026, 10, 25), 9, 1, (540, 600), id="a day of 25 hours"),
        pytest.param(date(2026, 10, 25), 23, 1, (1380, 1440), id="until the end of a day of 25 hours"),
        pytest.param(date(2027, 3, 28), 9, 1, (540, 600), id="a day of 23 hours"),
        pytest.param(date(2026, 10, 24), 23, 12, (1380, 1440), id="past midnight"),
    ],
)
def test_a_bar_is_where_the_clock_says(on: date, start: int, hours: int, minutes: tuple[int, int]) -> None:
    """What lasts from nine to ten is drawn from nine to ten."""
    begins = datetime(on.year, on.month, on.day, start, tzinfo=BERLIN).astimezone(UTC)
    taken = {UNIT.id: (Interval(begins, begins + timedelta(hours=hours)),)}
    catalogue = Catalogue(ATLAS.organization, 1, BERLIN, (ATLAS,))
    picture = timeline(Shown(on, (ATLAS,), taken, {}), Look(MemberId(1), catalogue, Words("en"), begins, BERLIN))
    assert [(each.start, each.end) for row in picture.rows for each in row.taken] == [minutes]
