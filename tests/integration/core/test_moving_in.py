"""Moving in from another tool: what it kept is here, and goes back; what overlaps is left out if somebody says so."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest

from adapters.moving.lines import Moving
from adapters.moving.origins import Tool, moved
from adapters.sheets.reading import LineReport
from core.domain.imports import Verdict
from core.store.database import Database
from tests.conftest import copied
from tests.elsewhere import Elsewhere
from tests.stage import House

SAMPLES = Path(__file__).parents[2] / "unit" / "moving" / "samples"
KEPT = {
    Tool.LIBREBOOKING: SAMPLES / "librebooking.xml",
    Tool.SEATSURFING: SAMPLES / "seatsurfing",
    Tool.ICS: SAMPLES / "rooms",
    Tool.MRBS: SAMPLES / "mrbs.xml",
}


@pytest.fixture
async def elsewhere(template: str, house: House) -> AsyncIterator[Elsewhere]:
    """Give an empty place."""
    with copied(template) as url:
        async with Database(url) as database:
            yield Elsewhere(url, database, house.clock)


async def test_each_tool_moves_in_and_out_again(elsewhere: Elsewhere) -> None:
    """All four come into one place, and are taken back one after the other, to the last row."""
    await elsewhere.organization()
    undone = []
    for tool, path in KEPT.items():
        before, told = elsewhere.rows(), list[LineReport]()
        moving = Moving(path.name, told.append, elsewhere.ledger.clock.now(), datetime(2027, 2, 1, tzinfo=UTC))
        lines = list(moved(tool, path, moving))

        tally = await elsewhere.takes(lines)
        if tool is Tool.MRBS:
            [refused] = [each for each in elsewhere.found if each.verdict is Verdict.REFUSED]
            assert (refused.source, refused.line, refused.fault and refused.fault.what) == ("mrbs_entry", 4, "double")
            assert elsewhere.rows() == before
            tally = await elsewhere.takes(lines, without_conflicts=True)
            assert tally.of(Verdict.LEFT_OUT) == 1
        assert [each for each in elsewhere.found if each.verdict is Verdict.REFUSED] == []
        assert tally.of(Verdict.ADDED) > 10

        undone.append((before, list(elsewhere.entries)))
        again = await elsewhere.takes(lines, without_conflicts=True)
        assert again.of(Verdict.ADDED) == again.of(Verdict.CHANGED) == 0

    with psycopg.connect(elsewhere.url) as connection:
        days = connection.execute(
            "SELECT count(*) FROM bookings WHERE title = 'Stand-up' AND ended_at IS NULL"
        ).fetchone()
        closed = connection.execute("SELECT count(*) FROM bookings WHERE status = 'blackout'").fetchone()
        desk = connection.execute("SELECT starts FROM bookings WHERE title = 'Visit' ORDER BY starts").fetchone()
    assert (days, closed) == ((12,), (2,))
    # In winter, Lisbon's time is UTC.
    assert desk == (datetime(2026, 12, 1, 8, tzinfo=UTC),)
    for before, entries in reversed(undone):
        elsewhere.entries = entries
        await elsewhere.takes_back()
        assert elsewhere.rows() == before
