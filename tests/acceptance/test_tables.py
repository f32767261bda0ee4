"""Reports as tables, where Slack has them, with the same in words beside them; and as lines where it has none."""

from typing import Literal

import pytest
from playwright.async_api import expect

from adapters.simulator.messages import Message
from tests.acceptance.conftest import JONAS, MARA
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked
from tests.acceptance.test_forms_on_the_page import WIDE, faults, opened
from tests.browsing import needs_chromium


@pytest.fixture
def mara(stage: Stage) -> Visitor:
    """An admin, on Slack."""
    return Visitor(stage, MARA, "slack")


@pytest.fixture
async def used(stage: Stage) -> None:
    """Something was booked, and somebody found nothing free."""
    await booked(Visitor(stage, JONAS, "slack"), "atlas today 3-5pm")
    await Visitor(stage, MARA, "slack").says("atlas today 3-5pm")


def table(message: Message) -> list[list[str]]:
    """Return the cells of the table in a message."""
    [found] = [block for block in message.blocks if block["type"] == "table"]
    return [[cell["text"] for cell in row] for row in found["rows"]]


@pytest.mark.usefixtures("used")
async def test_a_report_is_a_table_that_its_text_says_as_well(mara: Visitor) -> None:
    """Each part is a row; a press turns it to another; what few parts have stands in columns of its own."""
    report = await mara.says("report this month")
    heads, *rows = table(report)
    assert heads == ["Resource", "Bookings", "Hours", "% used", "× no room"]
    [atlas] = [row for row in rows if row[0] == "Atlas"]
    assert (atlas[1], atlas[2], atlas[4]) == ("1", "0", "1")
    line = next(each for each in report.text.splitlines() if each.startswith("Atlas: 1 × · 0 h"))
    assert f"{atlas[3]} %" in line

    people = await mara.presses(report, "By person")
    assert people.id == report.id
    assert table(people)[0][:3] == ["Person", "Bookings", "Hours"]
    assert ["Jonas Weber", "1", "0"] in [row[:3] for row in table(people)]


@pytest.mark.usefixtures("used")
@pytest.mark.parametrize("asked", ["message", "command"])
async def test_a_workspace_without_tables_gets_lines(
    mara: Visitor, stage: Stage, asked: Literal["message", "command"]
) -> None:
    """Of a message, of an answer to a command and of an edit: nobody goes without the report."""
    stage.simulator.slack.let_tabulate(allowed=False)
    said = await (mara.says("report this month") if asked == "message" else mara.commands("/report this month"))
    assert "Atlas: 1 ×" in said.text
    assert not any(block["type"] == "table" for block in said.blocks)
    people = await mara.presses(said, "By person")
    assert "Jonas Weber: 1 ×" in people.text
    assert not any(block["type"] == "table" for block in people.blocks)


@needs_chromium
@pytest.mark.usefixtures("used")
async def test_the_page_draws_a_table(mara: Visitor, stage: Stage) -> None:
    """With heads that a screen reader names for each cell."""
    await mara.says("report this month")
    async with opened(stage, MARA, WIDE) as page:
        log = page.get_by_role("log", name="Slack messages")
        await expect(log.get_by_role("columnheader", name="Bookings")).to_be_visible()
        await expect(log.get_by_role("rowheader", name="Atlas")).to_be_visible()
        assert await faults(page) == []
