"""What is taken out is brought in again as the same, and an import is taken back to the last row."""

import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest

from adapters.sheets.writing import Write, write_all
from core.domain.imports import Verdict
from core.domain.people.member import Role
from core.domain.resources.draft import Draft
from core.domain.resources.facts import Facts
from core.domain.resources.features import Attribute, AttributeType
from core.domain.resources.kinds import KindName
from core.domain.resources.photo import reference
from core.domain.resources.proposal import AttributeChange, KindNaming, SeatClasses, Seating
from core.domain.resources.resource import Kind
from core.domain.sheets import Line, Sheet, wrong
from core.store import photos
from core.store.database import Database
from core.use_cases.blackouts.black_out import black_out
from core.use_cases.blackouts.propose import propose
from core.use_cases.bookings.change_attendees import change_attendees
from core.use_cases.organizations.change_attribute import change_attribute
from core.use_cases.organizations.name_kind import name_kind
from core.use_cases.organizations.seat_group import seat_group
from core.use_cases.people.change_group import put_into
from core.use_cases.people.set_role import set_role
from core.use_cases.people.suspend import suspend
from core.use_cases.resources.class_seats import class_seats
from core.use_cases.resources.edit import edit
from core.use_cases.resources.resize import resize
from core.use_cases.resources.retire import retire
from core.use_cases.resources.stock import stock
from core.use_cases.transfer.bring_in import Undo, bring_in
from core.use_cases.transfer.take_back import ChangedSince, TakenBackAlready
from core.use_cases.transfer.take_out import taking_out
from core.values import PhotoId
from tests.conftest import copied
from tests.elsewhere import Elsewhere, read, taken_out
from tests.stage import House, slot
from tests.story import Actor


@pytest.fixture
async def elsewhere(template: str, house: House) -> AsyncIterator[Elsewhere]:
    """Give another place."""
    with copied(template) as url:
        async with Database(url) as database:
            yield Elsewhere(url, database, house.clock)


async def lived_in(house: House, ann: Actor, ben: Actor) -> None:
    """Fill the house with bookings in every state, and with names that are none."""
    organization = house.ann.organization
    odd = Draft('=HYPERLINK("x"),;\n"quoted"', Kind.OTHER, labels=("", " a/b", "-1"), tags=("a;b", " c ", "+1"))
    await stock(house.ledger, organization=organization, drafts=[odd])
    await put_into(house.ledger, group="Crew", members=[house.ben.id, house.cleo.id], by=house.ann)
    await ann.rules("atlas", buffer=timedelta(minutes=10), longest=timedelta(hours=3))
    await ann.rules("house", usual=timedelta(hours=1))
    proposal, _ = await propose(
        house.ledger,
        organization=house.ann.organization,
        by=house.ann,
        resources=[house.resource("Hubble").id],
        during=slot(25, 9, 12),
        reason="@paint",
    )
    await black_out(house.ledger, organization=house.ann.organization, by=house.ann, blackout=proposal, moving=False)
    booked = await ann.confirms(await ann.holds("Atlas", slot(24, 9, 10), title="=1+1", party=7))
    invited = await ben.books("Atlas", slot(24, 15, 17))
    await change_attendees(house.ledger, booking=invited.id, add=["anna@example.com"], **ben.acting)
    await ben.cancels(await ben.books("Curie", slot(24, 9, 10)))
    await ann.confirms(await ann.holds_together(["Atlas", "Canon R5"], slot(26, 9, 10)))
    await ann.moves(booked, slot(24, 11, 12))
    await ben.holds("Laptop", slot(24, 9, 10))
    await set_role(house.ledger, organization=organization, member=house.ben.id, role=Role.ADMIN, by=None)
    await suspend(house.ledger, organization=organization, member=house.cleo.id, by=house.ann)
    desk, lamp = (house.resource(name) for name in ("Desk", "Hubble"))
    seats = Seating("crew", (*(unit.id for unit in desk.units[1:3]), lamp.units[0].id))
    await seat_group(house.ledger, organization=organization, wanted=seats, by=house.ann)
    front = SeatClasses(desk.id, tuple((unit.id, "Quiet") for unit in desk.units[:2]))
    await class_seats(house.ledger, organization=organization, wanted=front, by=house.ann)
    booths = KindNaming(Kind.STUDIO, KindName("booth", "booths"))
    await name_kind(house.ledger, organization=organization, wanted=booths, by=house.ann)
    width = AttributeChange("width", Attribute("width", AttributeType.NUMBER, unit="cm"))
    await change_attribute(house.ledger, organization=organization, wanted=width, by=None)
    laptop, studio = (house.resource(name).id for name in ("Laptop", "Studio B"))
    await resize(house.ledger, organization=organization, resource=laptop, count=4, by=None, because="lost")
    await retire(house.ledger, organization=organization, resource=studio, by=house.ann, because="sold", moving=False)


async def test_what_is_taken_out_is_brought_in_as_the_same_and_taken_back(
    house: House, ann: Actor, ben: Actor, elsewhere: Elsewhere, tmp_path: Path
) -> None:
    """Export, import into an empty place, export: the same bytes; and taken back, the place is as it was."""
    await lived_in(house, ann, ben)
    first = await taken_out(house.ledger, house.ann.organization)
    (tmp_path / "first.zip").write_bytes(first)
    organization, before = await elsewhere.organization(), elsewhere.rows()

    tally = await elsewhere.brings_in(tmp_path / "first.zip")

    assert [(each.sheet, each.line, each.fault) for each in elsewhere.found if each.fault] == []
    assert tally.of(Verdict.ADDED) > 250
    assert await taken_out(elsewhere.ledger, organization) == first
    with psycopg.connect(elsewhere.url) as connection:
        (planned,) = connection.execute("SELECT count(*) FROM messages WHERE due_at > '2026-11-23Z'").fetchone() or (0,)
        noted = connection.execute("SELECT noun, count(*) FROM audit WHERE via = 'command line' GROUP BY 1").fetchall()
        told = connection.execute("SELECT count(*) FROM messages WHERE about_kind = 'guest'").fetchone()
        known = connection.execute("SELECT address, sequence FROM guests").fetchall()
    assert planned > 5
    # Who was invited from there is not invited once more from here.
    assert (told, known) == ((0,), [("anna@example.com", 0)])
    assert {"booking", "person", "resource", "group", "organization"} <= {noun for noun, _ in noted}
    undo = list(elsewhere.entries)

    again = await elsewhere.brings_in(tmp_path / "first.zip")
    assert {verdict for (_, verdict), count in again.counts.items() if count} == {Verdict.SAME}

    elsewhere.entries = undo
    await elsewhere.takes_back()
    assert elsewhere.rows() == before


async def test_a_line_gives_a_seat_another_class(elsewhere: Elsewhere, tmp_path: Path) -> None:
    """Where the sheet has the column; an empty cell takes the class away, and all of it can be taken back."""
    file = tmp_path / "units.csv"
    (tmp_path / "resources.csv").write_text("name,kind\nFL9,seat\n")
    file.write_text("resource,label,class\nFL9,1A,Business\nFL9,1B,Business\nFL9,2A,\n")
    await elsewhere.brings_in(tmp_path)
    ledger, organization, before = elsewhere.ledger, await elsewhere.organization(), elsewhere.rows()

    async def classes() -> dict[str, str | None]:
        catalogue = await ledger.fresh_catalogue(organization)
        return {unit.label: unit.seat_class for each in catalogue.resources for unit in each.units}

    assert await classes() == {"1A": "Business", "1B": "Business", "2A": None}

    file.write_text("resource,label\nFL9,1A\n")
    await elsewhere.brings_in(file)
    assert elsewhere.rows() == before

    file.write_text("resource,label,class\nFL9,1A,First\nFL9,1B,\nFL9,2A,Economy\n")
    tally = await elsewhere.brings_in(file)
    assert tally.of(Verdict.CHANGED) == 3
    assert await classes() == {"1A": "First", "1B": None, "2A": "Economy"}
    await elsewhere.takes_back()
    assert await classes() == {"1A": "Business", "1B": "Business", "2A": None}


async def test_what_has_changed_since_is_not_taken_back(elsewhere: Elsewhere, tmp_path: Path) -> None:
    """An import is taken back whole or not at all, and whatever stands on it keeps it."""
    file = tmp_path / "resources.csv"
    file.write_text("name,kind,capacity\nNova,room,8\nOrion,room,4\n")
    await elsewhere.brings_in(file)
    undo = list(elsewhere.entries)
    file.write_text("name,capacity\nNova,10\n")
    await elsewhere.brings_in(file)
    later, elsewhere.entries = list(elsewhere.entries), undo

    with pytest.raises(ChangedSince) as since:
        await elsewhere.takes_back()
    assert since.value.what == [("resources", "Nova")]

    elsewhere.entries = later
    await elsewhere.takes_back()
    elsewhere.entries = undo
    await elsewhere.takes_back()
    assert elsewhere.rows()["resources"] == []
    with pytest.raises(TakenBackAlready):
        await elsewhere.takes_back()


async def test_where_a_group_sits_is_brought_in_and_taken_back(elsewhere: Elsewhere, tmp_path: Path) -> None:
    """Of a group that is there as well; too many units are refused, and what is retired is nobody's place."""
    (tmp_path / "resources.csv").write_text("name,kind\nPool,desk\nOrion,room\n")
    (tmp_path / "units.csv").write_text("resource,label\n" + "".join(f"Pool,{at}\n" for at in range(1, 203)))
    (tmp_path / "groups.csv").write_text("group,units\ncrew,Pool/1;Orion\n")
    await elsewhere.brings_in(tmp_path)
    ledger, organization, file = elsewhere.ledger, await elsewhere.organization(), tmp_path / "groups.csv"

    async def sits() -> int:
        catalogue = await ledger.fresh_catalogue(organization)
        return len(catalogue.neighbourhoods["crew"])

    assert await sits() == 2
    file.write_text("group,units\ncrew,Pool/1;Pool/2;Pool/3\n")
    assert (await elsewhere.brings_in(file)).of(Verdict.CHANGED) == 1
    undo, elsewhere.entries = list(elsewhere.entries), []
    assert await sits() == 3
    file.write_text("group\ncrew\n")
    assert (await elsewhere.brings_in(file)).of(Verdict.SAME) == 1
    elsewhere.entries = undo
    await elsewhere.takes_back()
    assert await sits() == 2
    file.write_text("group,units\ncrew," + ";".join(f"Pool/{at}" for at in range(1, 202)) + "\n")
    assert (await elsewhere.brings_in(file)).of(Verdict.REFUSED) == 1
    assert await sits() == 2
    orion = next(each for each in (await ledger.fresh_catalogue(organization)).resources if each.name == "Orion")
    await retire(ledger, organization=organization, resource=orion.id, by=None, because="sold", moving=False)
    assert await sits() == 1


async def test_a_photo_that_was_sent_stays_where_it_is(elsewhere: Elsewhere, tmp_path: Path) -> None:
    """No list takes it away but one with an address, which is taken back; one that is no longer kept is none."""
    ledger, organization, file = elsewhere.ledger, await elsewhere.organization(), tmp_path / "resources.csv"

    async def photo(*lines: str) -> str | None:
        if lines:
            file.write_text("\n".join(lines))
            await elsewhere.brings_in(file)
        [nova] = (await ledger.fresh_catalogue(organization)).resources
        return nova.photo

    async def named(said: PhotoId) -> str | None:
        [nova] = (await ledger.fresh_catalogue(organization)).resources
        facts = Facts(photo=reference(said))
        await edit(ledger, organization=organization, resource=nova.id, facts=facts, by=None)
        return await photo()

    assert await photo("name,kind", "Nova,room") is None
    async with ledger.database.connection() as connection:
        sent = await photos.keep(connection, organization, b"JPEG", at=ledger.clock.now())
    assert await named(sent) == await photo("name,capacity", "Nova,9") == reference(sent)
    assert await photo("name,photo", "Nova,https://a.example/b.jpg") == "https://a.example/b.jpg"
    await elsewhere.takes_back()
    assert await photo() == reference(sent)
    assert await named(PhotoId(sent + 1)) is None


async def test_each_wrong_line_is_named_and_then_nothing_is_written(elsewhere: Elsewhere, tmp_path: Path) -> None:
    """Forty lines are wrong, each for its own reason; the good ones wait with them."""
    (tmp_path / "resources.csv").write_text("name,kind,capacity\nNova,room,8\nPool,desk,\n")
    (tmp_path / "people.csv").write_text("name,role\nAnn,owner\nBen,member\nBen,member\n")
    (tmp_path / "units.csv").write_text("resource,label\nPool,1\nPool,2\n")
    await elsewhere.brings_in(tmp_path)
    before = elsewhere.rows()
    bad = [
        *(f"Nova,Ann,2026-12-01 {hour:02}:30,2026-12-01 {hour:02}:10" for hour in range(10)),
        *(f"Nova{at},Ann,2026-12-01 10:00,2026-12-01 11:00" for at in range(10)),
        *(f"Nova,Ann{at},2026-12-01 10:00,2026-12-01 11:00" for at in range(10)),
        *(f"Nova,Ben,2026-12-02 {hour:02}:00,2026-12-02 {hour:02}:30" for hour in range(5)),
        *(f"Pool,Ann,2026-12-02 {hour:02}:00,2026-12-02 {hour:02}:30" for hour in range(4)),
        "Nova,Ann,2026-12-03 10:20,2026-12-03 10:40",
    ]
    good = ["Nova,Ann,2026-12-03 10:00,2026-12-03 10:30", "Nova,Ann,2026-12-03 11:00,2026-12-03 11:30"]
    (tmp_path / "march").mkdir()
    (tmp_path / "march" / "bookings.csv").write_text("\n".join(["resource,person,starts,ends", *good, *bad]))
    (tmp_path / "march" / "more.csv").write_text("room,who,from,to\nNova,Ann,2026-12-03 10:10,2026-12-03 10:20\n")

    tally = await elsewhere.brings_in(tmp_path / "march")

    refused = [each for each in elsewhere.found if each.verdict is Verdict.REFUSED]
    assert sorted(each.line for each in refused if each.source == "bookings.csv") == list(range(4, 44))
    [more] = [each for each in refused if each.source == "more.csv"]
    assert more.line == 2
    assert more.fault == wrong("double", other="2 of bookings.csv")
    kinds = {each.fault.what for each in elsewhere.found if each.fault}
    assert kinds == {"ends-before", "unknown-resource", "unknown-person", "several-called", "which-unit", "double"}
    assert (tally.of(Verdict.ADDED), tally.of(Verdict.REFUSED)) == (2, 41)
    assert elsewhere.rows() == before


async def test_an_import_that_is_cut_off_leaves_nothing(elsewhere: Elsewhere, tmp_path: Path) -> None:
    """Whatever goes wrong in the middle, or after the last line: everything is as it was."""
    (tmp_path / "resources.csv").write_text("name\n" + "".join(f"Room {room}\n" for room in range(1_500)))
    organization, before = await elsewhere.organization(), elsewhere.rows()

    def torn() -> Iterator[Line]:
        yield from read(tmp_path)
        raise OSError("the disk is gone")

    def full() -> None:
        raise OSError("no space is left for the undo file")

    for lines_, undo in ((torn(), Undo()), (iter(read(tmp_path)), Undo(done=full))):
        with pytest.raises(OSError, match=r"disk|space"):
            await bring_in(
                elsewhere.ledger, organization=organization, lines=lines_, tell=elsewhere.found.append, undo=undo
            )
        assert elsewhere.rows() == before


class Watched:
    """A place for sheets that notes which threads write to it."""

    def __init__(self) -> None:
        self.threads: set[int] = set()
        self.rows = 0

    @contextmanager
    def sheet(self, sheet: Sheet) -> Iterator[Write]:  # noqa: ARG002 - as places have it
        """Count the rows."""
        yield self._write

    def _write(self, _: object) -> None:
        self.threads.add(threading.get_ident())
        self.rows += 1


async def test_rows_are_written_while_others_are_served(house: House, ann: Actor, ben: Actor) -> None:
    """No row is written in the thread that answers people, and none is left out."""
    await lived_in(house, ann, ben)
    place, told = Watched(), list[int]()
    async with taking_out(house.ledger, organization=house.ann.organization, by=house.ann) as taken:
        count = await write_all(taken, place, advance=told.append)
    assert (place.rows, sum(told)) == (count, taken.bookings)
    assert threading.get_ident() not in place.threads
