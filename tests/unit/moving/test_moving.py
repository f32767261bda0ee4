"""What other tools keep is read whole: each thing is a line, or it is told why not."""

import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from adapters.moving.lines import Moving
from adapters.moving.origins import Tool, moved
from adapters.moving.tables import tables
from adapters.sheets.reading import BadFile, LineReport
from bot.faults_of_lines import EVERY, say
from core.domain.imports import Verdict
from core.domain.lengths import NAME, TITLE
from core.domain.sheets import Line, Sheet

SAMPLES = Path(__file__).parent / "samples"
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def read(tool: Tool, path: Path, *, until: date | None = None) -> tuple[list[Line], list[LineReport]]:
    """Read what a tool keeps; return its lines, and what is told of the rest."""
    told: list[LineReport] = []
    end = datetime(until.year, until.month, until.day, tzinfo=UTC) if until else None
    lines = list(moved(tool, path, Moving(path.name, told.append, NOW, end)))
    places = [line.sheet.place for line in lines]
    assert places == sorted(places), "an import takes the sheets in their order"
    assert all(say(each.fault) for each in told)
    return lines, told


def of(lines: list[Line], sheet: Sheet, *facts: str) -> list[tuple[object, ...]]:
    """Return some facts of each line of a sheet."""
    return [tuple(line.facts.get(fact) for fact in facts) for line in lines if line.sheet is sheet]


def left_out(told: list[LineReport]) -> list[tuple[str, int, str]]:
    """Return what was left out, and where it stands."""
    return [(each.file, each.line, each.fault.what) for each in told if each.verdict is Verdict.LEFT_OUT]


def calendar(*events: str) -> str:
    """Return a calendar of events, each given by its lines."""
    numbered = (f"BEGIN:VEVENT\nUID:{n}\n{lines}\nEND:VEVENT\n" for n, lines in enumerate(events))
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{''.join(numbered)}END:VCALENDAR\n"


def test_mrbs_brings_areas_rooms_rules_and_each_day_of_a_series() -> None:
    """Who only booked is a person as well; what has no clock time, no approval or no room any more is named."""
    lines, told = read(Tool.MRBS, SAMPLES / "mrbs.xml")

    assert of(lines, Sheet.SITES, "name", "zone") == [("Main Building", "Europe/Vienna"), ("School", "Europe/Vienna")]
    rooms = of(lines, Sheet.RESOURCES, "name", "site", "capacity", "available")
    assert rooms[0] == ("Board Room", "Main Building", 12, 1)
    assert rooms[2:] == [("Old Lab", "Main Building", 4, 0), ("board room (School)", "School", 30, 1)]
    assert of(lines, Sheet.PEOPLE, "name") == [("Anna Gruber",), ("Ben",), ("Carla@example.org",)]
    assert of(lines, Sheet.RULES, "subject", "rule", "value")[1:] == [
        ("Main Building", "granularity", 30),
        ("Main Building", "longest", 240),
        ("Main Building", "notice", 60),
    ]
    booked = of(lines, Sheet.BOOKINGS, "resource", "person", "starts", "title")
    assert booked[0] == ("Board Room", "Anna Gruber #1", datetime(2026, 11, 24, 8, tzinfo=UTC), "Stand-up")
    assert (len(booked), booked[4][3]) == (7, None)
    assert left_out(told) == [
        ("mrbs_area", 1, "quotas-left-out"),
        ("mrbs_entry", 6, "was-waiting"),
        ("mrbs_entry", 8, "in-periods"),
        ("mrbs_entry", 9, "of-a-retired"),
        ("mrbs_entry", 10, "takes-no-time"),
    ]


def test_librebooking_brings_each_resource_of_a_reservation_and_blackouts() -> None:
    """Two people of one name are two; an administrator there is a member here, and is named."""
    lines, told = read(Tool.LIBREBOOKING, SAMPLES / "librebooking.xml")

    assert of(lines, Sheet.RESOURCES, "name", "kind", "tags", "available") == [
        ("Salle Monet", "room", ("First floor", "Whiteboard", "Beamer: HDMI"), 1),
        ("Studio", "room", None, 1),
        ("Canon", "other", ("cameras",), 1),
        ("Salle Degas", "room", None, 0),
    ]
    assert of(lines, Sheet.PEOPLE, "number", "name") == [(1, "Léa Martin"), (2, "Léa Martin"), (3, "Old Hand")]
    rules = of(lines, Sheet.RULES, "subject", "rule", "value")
    assert ("Salle Monet", "longest", 180) in rules
    assert ("Studio", "bookable_by", {"roles": [], "groups": ["sound"]}) in rules
    assert of(lines, Sheet.BLACKOUTS, "resources", "reason") == [(("Salle Monet", "Studio"), "Peinture")]
    booked = of(lines, Sheet.BOOKINGS, "resource", "person", "status", "attendees")
    assert booked[:2] == [
        ("Salle Monet", "Léa Martin #1", "blackout", None),
        ("Studio", "Léa Martin #1", "blackout", None),
    ]
    assert booked[2] == ("Salle Monet", "Léa Martin #1", None, ("Léa Martin #2",))
    assert [each[0] for each in booked[4:6]] == ["Studio", "Canon"]
    ran = [each.fault.facts["name"] for each in told if each.fault.what == "ran-the-place"]
    assert ran == ["Léa Martin"]
    assert {what for _, _, what in left_out(told)} == {
        *("was-inactive", "permissions-left-out", "quota-left-out", "accessory-left-out", "was-waiting")
    }


def test_seatsurfing_brings_desks_at_the_wall_time_of_their_location() -> None:
    """A day that ends at 17:59:59 ends at 18:00; who may book a desk there may book it here."""
    lines, told = read(Tool.SEATSURFING, SAMPLES / "seatsurfing")

    assert of(lines, Sheet.SITES, "name", "zone") == [("2. Stock", "Europe/Berlin"), ("Lisboa", "Europe/Lisbon")]
    desks = of(lines, Sheet.RESOURCES, "name", "kind", "available")
    assert desks == [("Tisch 1", "desk", 1), ("Tisch 2", "desk", 0), ("Tisch 1 (Lisboa)", "desk", 1)]
    assert of(lines, Sheet.PEOPLE, "name") == [("Mia Weber",), ("tom",)]
    assert of(lines, Sheet.RULES, "subject", "rule") == [("Tisch 1 (Lisboa)", "bookable_by")]
    [first, *_] = of(lines, Sheet.BOOKINGS, "resource", "starts", "ends")
    assert first == ("Tisch 1", datetime(2026, 12, 1, 8), datetime(2026, 12, 1, 18))  # noqa: DTZ001 - wall time
    assert [each for _, _, each in left_out(told)] == [
        "quotas-left-out",
        "no-person",
        "was-waiting",
        "no-resource-there",
    ]


def test_a_calendar_is_expanded_until_a_day_with_its_exceptions() -> None:
    """A series that goes on says so; who declined does not come, and a private event has no title."""
    lines, told = read(Tool.ICS, SAMPLES / "rooms", until=date(2026, 12, 1))

    assert of(lines, Sheet.RESOURCES, "name") == [("Atlas",), ("curie",)]
    assert of(lines, Sheet.PEOPLE, "name") == [("Ann Lee",), ("Ben",), ("Calendar",)]
    series = [
        (starts.day, starts.hour, attendees)
        for title, starts, attendees in of(lines, Sheet.BOOKINGS, "title", "starts", "attendees")
        if str(title).startswith("Stand-up") and isinstance(starts, datetime)
    ]
    assert [(day, hour) for day, hour, _ in series] == [(19, 7), (2, 10), (9, 8), (16, 8), (23, 8), (30, 8)]
    assert series[0][2] == ("Ben #2",)
    assert (datetime(2026, 10, 24), None) in of(lines, Sheet.BOOKINGS, "starts", "status")  # noqa: DTZ001 - wall time
    assert of(lines, Sheet.BOOKINGS, "resource", "title").count(("Atlas", None)) == 1
    assert [each.fault.facts["name"] for each in told if each.fault.what == "series-goes-on"] == ["Stand-up"]
    counted = {each.fault.what: each.fault.facts["count"] for each in told if not each.line}
    assert counted["of-series"] == "9"
    assert (counted["were-cancelled"], counted["take-nothing"], counted["titles-private"]) == ("1", "1", "1")


def test_calendars_of_one_name_in_a_zip_file_are_rooms_of_their_own(tmp_path: Path) -> None:
    """Their folders tell them apart; a damaged zip file is refused."""
    kept = tmp_path / "rooms.zip"
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as file:
        for folder, day in (("north", 1), ("south", 2)):
            file.writestr(f"{folder}/room.ics", calendar(f"DTSTART:2026120{day}T090000Z\nDURATION:PT1H"))

    lines, _ = read(Tool.ICS, kept, until=date(2027, 1, 1))

    names = [name for (name,) in of(lines, Sheet.RESOURCES, "name")]
    booked = of(lines, Sheet.BOOKINGS, "resource", "starts")
    assert names == ["room", "room 2"]
    assert booked == [(name, datetime(2026, 12, day, 9, tzinfo=UTC)) for name, day in zip(names, (1, 2), strict=True)]
    whole = kept.read_bytes()
    kept.write_bytes(whole[:40] + b"\xff" * 20 + whole[60:])
    with pytest.raises(BadFile) as bad:
        read(Tool.ICS, kept)
    assert bad.value.fault.what == "broken-zip"


def test_a_file_of_notes_is_no_room(tmp_path: Path) -> None:
    """What has no events is left out and named; a room without a site comes to the first there is, which is said."""
    (tmp_path / "atlas.ics").write_text(calendar("DTSTART:20261201T100000Z\nDURATION:PT1H"))
    (tmp_path / "notes.ics").write_text(
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VJOURNAL\nUID:1\nEND:VJOURNAL\nEND:VCALENDAR\n"
    )

    lines, told = read(Tool.ICS, tmp_path, until=date(2027, 1, 1))

    assert of(lines, Sheet.RESOURCES, "name") == [("atlas",)]
    assert left_out(told) == [("notes.ics", 0, "no-events")]
    assert [each.fault.facts["count"] for each in told if each.fault.what == "at-the-first-site"] == ["1"]


def test_an_event_that_cannot_be_read_is_left_out_with_its_reason(tmp_path: Path) -> None:
    """All others of its calendar come."""
    starts, ends = "DTSTART:20261201T100000Z", "DTEND:20261201T110000Z"
    broken = {
        f"{starts}\nDTEND;VALUE=DATE:20261202": "same type",
        f"DTSTART;VALUE=DATE:20261201\n{ends}": "same type",
        f"DTSTART:20261201T100000\n{ends}": "offset-naive",
        f"{starts}\n{starts}\n{ends}": "Multiple DTSTART",
        f"{starts}\n{ends}\nDURATION:PT1H": "DURATION",
        f"DTSTART:soon\n{ends}": "soon",
        f"{starts}\nDURATION:P9000000D": "out of range",
        f"{starts}\n{ends}\nRRULE:INTERVAL=2": "freq",
        f"{starts}\n{ends}\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE:soon": "soon",
        f"{starts}\n{ends}\nUID:another": "Multiple UID",
    }
    backwards = f"{starts}\nDTEND:20261201T090000Z"
    sound = "DTSTART:20261202T100000Z\nDTEND:20261202T110000Z\nRRULE:FREQ=DAILY;COUNT=1\nRRULE:FREQ=DAILY;COUNT=2"
    (tmp_path / "atlas.ics").write_text(calendar(*broken, backwards, sound))

    lines, told = read(Tool.ICS, tmp_path, until=date(2027, 1, 1))

    assert [starts for (starts,) in of(lines, Sheet.BOOKINGS, "starts")] == [
        datetime(2026, 12, day, 10, tzinfo=UTC) for day in (2, 3)
    ]
    numbers = range(1, len(broken) + 1)
    assert left_out(told) == [
        *(("atlas.ics", number, "no-event") for number in numbers),
        ("atlas.ics", len(broken) + 1, "takes-no-time"),
    ]
    reasons = [str(each.fault.facts["reason"]) for each in told if each.fault.what == "no-event"]
    assert [reason for reason, part in zip(reasons, broken.values(), strict=True) if part not in reason] == []


@pytest.mark.parametrize(
    ("tool", "content", "what"),
    [
        (Tool.MRBS, '<?xml version="1.0"?><mysqldump><row>', "no-xml"),
        (Tool.MRBS, '<?xml version="1.0"?><mysqldump></mysqldump>', "no-table"),
        (Tool.LIBREBOOKING, "id,name\n1,Atlas\n", "no-table"),
        (Tool.ICS, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:soon\nEND:VCALENDAR\n", "no-calendar"),
        (Tool.ICS, "id,name\n1,Atlas\n", "no-calendar"),
    ],
)
def test_a_file_of_something_else_is_refused(tmp_path: Path, tool: Tool, content: str, what: str) -> None:
    """It is told what is the matter with it."""
    file = tmp_path / "kept"
    file.write_text(content)

    with pytest.raises(BadFile) as bad:
        read(tool, file)

    assert bad.value.fault.what == what
    assert what in EVERY


def test_a_dump_is_read_once_however_often_its_tables_are(tmp_path: Path) -> None:
    """Its tables are there again after the file is gone, with every line and letter of a text."""
    dump = tmp_path / "dump.xml"
    rows = "".join(f'<row><field name="id">{n}</field><field name="name">“{n}”\n&amp; é</field></row>' for n in (7, 8))
    tabled = "".join(f'<table_data name="{name}">{rows}</table_data>' for name in ("Area", "room"))
    dump.write_text(f'<?xml version="1.0"?><mysqldump><database>{tabled}</database></mysqldump>', encoding="utf-8")

    with tables(dump) as kept:
        dump.unlink()
        found = [[(row.table, row.number, row["name"]) for row in kept.rows("area")] for _ in range(2)]
        assert len(list(kept.rows("room"))) == len(list(kept.rows("room"))) == 2

    assert found == [[("Area", 7, "“7”\n& é"), ("Area", 8, "“8”\n& é")]] * 2


def test_what_is_too_long_or_of_one_name_is_cut_and_told_apart(tmp_path: Path) -> None:
    """No line of it would be refused for its texts, and nothing of it is told twice."""
    long = "A room with a very long name that nobody would write on a door or ever read"
    (tmp_path / "area.csv").write_text("id,area_name\n1,House\n")
    (tmp_path / "room.csv").write_text(f'id,area_id,room_name\n1,1,{long}\n2,1,{long}\n3,1,"{long}\n!"\n')
    (tmp_path / "entry.csv").write_text(
        "id,room_id,start_time,end_time,create_by,name\n"
        + "".join(f"{n},1,{n * 7200},{n * 7200 + 3600},ann,{long * 3}\n" for n in range(1, 4))
    )

    lines, told = read(Tool.MRBS, tmp_path)

    names = [str(name) for (name,) in of(lines, Sheet.RESOURCES, "name")]
    assert len({name.casefold() for name in names}) == 3
    assert max(map(len, names)) <= NAME
    assert {len(str(title)) for (title,) in of(lines, Sheet.BOOKINGS, "title")} == {TITLE}
    assert [each.fault.facts["count"] for each in told if each.fault.what == "titles-cut"] == ["3"]
    assert of(lines, Sheet.BOOKINGS, "starts")[0] == (datetime(1970, 1, 1, 2, tzinfo=UTC),)
    assert not [line for line in read(Tool.MRBS, tmp_path, until=date(1970, 1, 1))[0] if line.sheet is Sheet.BOOKINGS]
