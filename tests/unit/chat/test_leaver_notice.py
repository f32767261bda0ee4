"""What an admin reads of a member who has left."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from adapters.chat.cards.leavers import EACH, leaver_notice, one_by_one
from adapters.chat.cards.look import Look
from adapters.chat.intents.leavers import CancelLeft, KeepLeft, ShowLeft
from adapters.languages import LANGUAGES
from adapters.wording import Words
from adapters.wording.marks import plain
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.people.leaving import Leaver, LeftBehind
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Kind, Resource, Site, Unit
from core.values import BookingId, MemberId, OrganizationId, ResourceId, SeriesId, SiteId, UnitId
from tests.stage import MONDAY_NOON, slot

BERLIN = ZoneInfo("Europe/Berlin")
SITE = Site(SiteId(1), "Berlin", BERLIN)
ATLAS = Resource(ResourceId(1), OrganizationId(1), "Atlas", Kind.ROOM, SITE, (Unit(UnitId(1), ""),))
CATALOGUE = Catalogue(OrganizationId(1), 1, BERLIN, (ATLAS,))
JONAS = MemberId(2)


def look(language: str, zone: str = "Europe/Berlin") -> Look:
    """Return how an admin sees things."""
    return Look(MemberId(1), CATALOGUE, Words(language), MONDAY_NOON, ZoneInfo(zone))


def left(count: int, *, series: SeriesId | None = None) -> LeftBehind:
    """Return what Jonas left behind: so many bookings, one on each day from Tuesday, perhaps all of one series."""
    several = tuple(
        Booking(
            id=BookingId(7 + each),
            organization=OrganizationId(1),
            resource=ATLAS.id,
            unit=UnitId(1),
            member=JONAS,
            during=slot(24 + each % 6, 15, 17),
            status=Status.CONFIRMED,
            version=2,
            via="slack",
            blocks_until=slot(24 + each % 6, 15, 17).end,
            charged=120,
            series=series,
        )
        for each in range(count)
    )
    return LeftBehind(Leaver(JONAS, "Jonas Weber", MONDAY_NOON), several)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [1, 2, 30])
def test_it_says_who_has_left_and_what_is_in_their_name(language: str, count: int) -> None:
    """The name and the count first, a line for each booking, then what can be done; in every language."""
    reply = leaver_notice(left(count), look(language))
    head, *lines = (plain(line) for line in reply.lines)
    assert "Jonas Weber" in head
    assert count == 1 or str(count) in head
    assert "Atlas" in lines[0]
    assert "15" in lines[0]
    intents = [button.intent for button in reply.buttons]
    assert intents == [CancelLeft(JONAS), KeepLeft(JONAS), *([ShowLeft(JONAS)] if count > 1 else [])]
    assert (reply.audience, reply.fresh) == ("direct", True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_dates_of_a_series_stand_in_one_line(language: str) -> None:
    """With how many more there are, and the last one; a date at another time has a line of its own."""
    several = left(4, series=SeriesId(3))
    later = replace(several.bookings[3], during=slot(27, 16, 18))
    reply = leaver_notice(replace(several, bookings=(*several.bookings[:3], later)), look(language))
    _, dates, other = (plain(line) for line in reply.lines)
    assert "24" in dates
    assert "2" in dates.rpartition("·")[2]
    assert "26" in dates.rpartition("·")[2]
    assert "16" in other


def test_a_reader_elsewhere_reads_their_own_times_beside() -> None:
    """As in every list."""
    assert "(14:00 for you)" in plain(leaver_notice(left(1), look("en", "Europe/London")).lines[1])


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_by_one_each_has_its_button_and_pages_follow(language: str) -> None:
    """Five at a time; the last page leads back; with nothing left there is a way on."""
    first = one_by_one(left(7), look(language))
    cancels = [button.intent for button in first.buttons if isinstance(button.intent, CancelLeft)]
    assert cancels == [CancelLeft(JONAS, BookingId(7 + each)) for each in range(EACH)]
    assert ShowLeft(JONAS, EACH) in [button.intent for button in first.buttons]
    last = one_by_one(left(7), look(language), skip=EACH)
    assert ShowLeft(JONAS, 0) in [button.intent for button in last.buttons]
    nothing = one_by_one(left(0), look(language))
    assert len(nothing.lines) == 1
    assert nothing.buttons
