"""A list of what can be booked, dropped in chat as a file: looked over, imported by a button, and taken back."""

from io import BytesIO
from zipfile import ZipFile

from tests.acceptance.people import Stage, Visitor

MANY = """
INSERT INTO bookings (organization_id, resource_id, unit_id, member_id, starts, ends, status, version, via,
    blocks_until, charged, booked_by, ended_at)
SELECT u.organization_id, u.resource_id, u.id, m.id, at, at + interval '1 hour', 'cancelled', 3, 'slack',
    at + interval '1 hour', 60, m.id, at
FROM (SELECT * FROM units ORDER BY id LIMIT 1) u, (SELECT * FROM members ORDER BY id LIMIT 1) m,
    generate_series('2020-01-01Z'::timestamptz, '2022-06-01Z', interval '1 hour') at
"""
"""More bookings than a chat takes out."""
ROOMS = "Name;Kind;Floor;Capacity;Tags\nOrion;room;3;8;screen\nVega;room;2;6;projector\nAtlas;room;1;9;projector\n"


async def test_a_list_is_looked_over_imported_and_taken_back(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Nothing is there before the button; undone, everything is as it was; pressed late, it says how things stand."""
    before = await stage.count("SELECT count(*) FROM resources")
    shown = await mara.drops("rooms.csv", ROOMS)
    assert "2 new, 1 changed" in shown.text
    assert "Line 2: Orion is new" in shown.text
    assert "Atlas · Seats 8 → 9" in shown.text
    assert await stage.count("SELECT count(*) FROM resources") == before

    done = await mara.presses(shown, "Import")
    assert "Imported: rooms.csv · 2 new, 1 changed" in done.text
    assert await stage.count("SELECT count(*) FROM audit WHERE verb = 'imported' AND by_member IS NOT NULL") == 5
    assert "everything in it is here already" in (await mara.drops("rooms.csv", ROOMS)).text
    assert "was taken back" in (await mara.presses(done, "Undo")).text
    assert await stage.count("SELECT count(*) FROM resources") == before

    again = await mara.presses(await mara.drops("rooms.csv", ROOMS), "Import")
    assert "Orion" in (await jonas.says("orion tomorrow 3-4pm")).text
    assert "used by now: Orion" in (await mara.presses(again, "Undo")).text


async def test_wrong_lines_are_named_and_nothing_is_imported(mara: Visitor, stage: Stage) -> None:
    """Each wrong line is told with its number and reason; what is no list at all is told what to do instead."""
    before = await stage.count("SELECT count(*) FROM resources")
    shown = await mara.drops("rooms.csv", "name,capacity,colour\nOrion,-1,red\nVega,many,blue\nLyra,4,green\n")
    assert "2 lines can’t be imported" in shown.text
    assert "Line 2: -1 seats can’t be" in shown.text
    assert "Line 3: capacity: “many” is no whole number" in shown.text
    assert "“colour”" in shown.text
    assert "Import" not in shown.labels
    for name, content, reason in (
        ("rooms.xlsx", b"PK\x03\x04 and so on", "save it as CSV"),
        ("people.csv", "name,role\nKim,member\n", "bellhop import"),
        ("empty.csv", "", "empty"),
        ("large.csv", "name\n" + "x" * 500_000, "too large"),
    ):
        answer = await mara.drops(name, content)
        assert reason in answer.text
        assert answer.labels
    assert await stage.count("SELECT count(*) FROM resources") == before
    assert await stage.count("SELECT count(*) FROM handed_in") == 0


async def test_lines_as_they_are_written_in_chat_are_a_list_too(mara: Visitor, jonas: Visitor) -> None:
    """A text file without columns adds what its lines say; a member's file is not looked at."""
    shown = await mara.drops("rooms.txt", "orion, room, 8 seats\nvega, studio, 9-21\n", media_type="text/plain")
    assert "2 things" in shown.text
    assert "Only read text" not in (await jonas.drops("rooms.csv", ROOMS)).text


async def test_imports_are_taken_back_in_their_order(mara: Visitor) -> None:
    """What a later import rests on is taken back with it; what was changed by hand since stands in the way of both."""
    first = await mara.presses(await mara.drops("first.csv", "name,capacity\nOrion,8\n"), "Import")
    await mara.presses(await mara.drops("other.csv", "name,capacity\nVega,2\n"), "Import")
    second = await mara.presses(await mara.drops("second.csv", "name,capacity\nOrion,12\n"), "Import")
    refused = await mara.presses(first, "Undo")
    assert "Nothing was taken back" in refused.text
    assert "second.csv, which you imported as well, rests on it" in refused.text
    back = await mara.presses(refused, "Take both back")
    assert back.text.splitlines() == [
        f"{name}.csv was taken back; everything is as it was before." for name in ("second", "first")
    ]
    assert "taken back" in (await mara.presses(second, "Undo")).text
    assert "Vega" in (await mara.commands("/resources")).text
    third = await mara.presses(await mara.drops("third.csv", "name,capacity\nOrion,9\n"), "Import")
    await mara.presses(await mara.says("orion has 10 seats"), "Change it")
    assert "rests on it" not in (await mara.presses(third, "Undo")).text


async def test_everything_is_taken_out_and_can_come_in_again(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """All that the place has, in one file, for whoever runs it; its lists change nothing where they came from."""
    taken = await mara.says("export everything")
    assert taken.file, taken.text
    assert (taken.file.name, taken.file.media_type) == ("2026-11-23.zip", "application/zip")
    with ZipFile(BytesIO(taken.file.content)) as whole:
        people = whole.read("people.csv").decode("utf-8-sig")
        things = whole.read("resources.csv")
    assert jonas.person.name in people
    assert "is here already, exactly like that" in (await mara.drops("resources.csv", things)).text
    who = "SELECT count(*) FROM audit WHERE verb = 'exported' AND by_member IS NOT NULL"
    assert await stage.count(who) == 1

    assert "Only an admin" in (await jonas.says("export everything")).text
    assert await stage.count(who) == 1

    await stage.owner_runs(MANY)
    assert "more than 20,000 bookings" in (await mara.says("export everything")).text
    assert await stage.count(who) == 1
