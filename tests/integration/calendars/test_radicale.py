"""A calendar server of somebody else's takes our events and gives them back: Radicale, by CalDAV (RFC 4791)."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from xml.etree.ElementTree import fromstring

import httpx
import pytest
from icalendar import Calendar

from adapters.calendars.writing import calendar
from core.domain.bookings.status import Status
from core.domain.calendars import Entry
from core.domain.series.recurrence import Recurrence
from core.values import Interval, ResourceId, UnitId
from tests.unit.calendars.test_writing import (
    FIRST,
    THREE_TO_FIVE,
    booked,
    booking,
    dates_of,
    house,
    reading,
    repeated,
    repeating,
)

ZONES = ("Europe/Berlin", "Australia/Lord_Howe")
UNTIL = date(2027, 11, 22)
DAV = {"D": "DAV:", "C": "urn:ietf:params:xml:ns:caldav"}
CALENDAR = """<?xml version="1.0"?><C:mkcalendar xmlns:C="urn:ietf:params:xml:ns:caldav"/>"""
QUERY = """<?xml version="1.0"?>
<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
  <D:prop><C:calendar-data><C:expand start="20261101T000000Z" end="20280101T000000Z"/></C:calendar-data></D:prop>
  <C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">
    <C:time-range start="20261101T000000Z" end="20280101T000000Z"/>
  </C:comp-filter></C:comp-filter></C:filter>
</C:calendar-query>"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Run Radicale on a free port, with nothing in it, and lend its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    stored: Path = tmp_path_factory.mktemp("radicale")
    options = ("--hosts", f"127.0.0.1:{port}", "--storage-filesystem-folder", str(stored), "--auth-type", "none")
    command = (sys.executable, "-m", "radicale", *options, "--logging-level", "info")
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as running:
        assert running.stderr
        # It says so once it can be reached; where it cannot start, its output ends.
        assert any("Listening on" in line for line in running.stderr)
        yield f"http://127.0.0.1:{port}/ann/rooms"
        running.terminate()
        running.stderr.read()


@pytest.fixture
def ann(server: str, request: pytest.FixtureRequest) -> Iterator[httpx.Client]:
    """Lend a client of Ann's, whose calendar is empty."""
    with httpx.Client(base_url=f"{server}-{abs(hash(request.node.name))}/", auth=("ann", "")) as client:
        assert client.request("MKCALENDAR", "", content=CALENDAR).status_code == httpx.codes.CREATED
        yield client


def put(client: httpx.Client, entry: Entry, zone: str = "Europe/Berlin") -> None:
    """Put the file of an entry there, as a calendar program does."""
    answer = client.put(f"{entry.uid}.ics", content=calendar([entry], reading(zone)))
    assert answer.is_success, answer.text


def found(client: httpx.Client) -> list[Calendar]:
    """Return what the server finds in those months, each date of what repeats reckoned by itself."""
    answer = client.request("REPORT", "", content=QUERY, headers={"Depth": "1"})
    assert answer.status_code == httpx.codes.MULTI_STATUS, answer.text
    given = fromstring(answer.text).iterfind(".//C:calendar-data", DAV)  # noqa: S314 - our own server's answer
    return [Calendar.from_ical(each.text or "") for each in given]


@pytest.mark.parametrize("zone", ZONES)
def test_it_reckons_a_series_as_it_is_booked(ann: httpx.Client, zone: str) -> None:
    """Over a year of clock changes; what is cancelled, moved and in another room is just that."""
    there, rule = house(zone), Recurrence("daily", interval=2, until=UNTIL)
    series = repeated(time(2, 15), rule)
    dates = dates_of(series, rule.days(FIRST, through=UNTIL), there)
    later = timedelta(hours=9)
    moved = replace(dates[7], during=Interval(dates[7].during.start + later, dates[7].during.end + later))
    elsewhere = replace(dates[9], resource=ResourceId(2), unit=UnitId(2))
    kept = [*dates[:3], *dates[4:7], moved, dates[8], elsewhere, *dates[10:]]

    put(ann, repeating(kept[0], 3, series, kept), zone)

    [given] = found(ann)
    reckoned = []
    for event in given.events:
        assert isinstance(event.start, datetime)
        assert isinstance(event.end, datetime)
        place = str(event["LOCATION"]).partition(",")[0]
        reckoned.append((event.start.astimezone(UTC), event.end.astimezone(UTC), place))
    assert sorted(reckoned) == booked(kept, there)


def test_a_later_file_takes_the_place_of_the_one_before(ann: httpx.Client) -> None:
    """Words and letters come back whole; what is cancelled in the end says so."""
    one = booking(THREE_TO_FIVE, title="Retro; plan, “ünïcode” 🎉\n日本")
    put(ann, Entry(one, "uid-1", 3))
    [given] = found(ann)
    assert [str(each["SUMMARY"]) for each in given.events] == [one.title]

    put(ann, Entry(replace(one, status=Status.CANCELLING), "uid-1", 4))

    [given] = found(ann)
    assert [(str(each["STATUS"]), int(str(each["SEQUENCE"]))) for each in given.events] == [("CANCELLED", 4)]
