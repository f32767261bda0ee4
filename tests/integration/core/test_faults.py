"""Faults: who is told, how many a member may report, and who may say that one is mended."""

import asyncio

import pytest

from core.domain.messages import Kind
from core.domain.resources.fault import MOST_A_DAY, STANDS, Fault
from core.errors import NotAllowed, TextTooLong, TooManyFaults
from core.use_cases.resources.report_fault import Reported, forget_old, mend, report_fault
from tests.stage import House, due, refuses

BROKEN = "the projector is broken"


async def test_it_is_told_to_who_manages_and_not_to_the_reporter(house: House) -> None:
    """Ben's report reaches Ann; her own reaches nobody else, and stands all the same."""
    atlas = house.resource("Atlas")
    told = await report_fault(house.ledger, resource=atlas, said=BROKEN, by=house.ben)
    [notice] = [each for each in await due(house) if each.kind is Kind.FAULT]
    alone = await report_fault(house.ledger, resource=atlas, said=BROKEN, by=house.ann)

    assert told.names == (house.ann.name,)
    assert notice.member == house.ann.id
    assert alone.names == ()


async def test_it_is_a_part_of_the_catalogue_until_it_is_mended(house: House) -> None:
    """The next look at the catalogue shows it; mended twice, nothing more changes."""
    told = await report_fault(house.ledger, resource=house.resource("Atlas"), said=BROKEN, by=house.ben)
    assert [each.said for each in await _faults(house)] == [BROKEN]

    assert await mend(house.ledger, fault=told.fault.id, by=house.ann) == house.resource("Atlas").id
    assert await mend(house.ledger, fault=told.fault.id, by=house.ann) is None
    assert await _faults(house) == []


async def test_its_reporter_takes_it_back_and_nobody_else_does(house: House) -> None:
    """Cleo neither manages the room nor reported it."""
    told = await report_fault(house.ledger, resource=house.resource("Atlas"), said=BROKEN, by=house.ben)

    with refuses(NotAllowed):
        await mend(house.ledger, fault=told.fault.id, by=house.cleo)
    assert await mend(house.ledger, fault=told.fault.id, by=house.ben) is not None


async def test_so_many_a_day_and_no_more(house: House) -> None:
    """After a day there is room again."""
    atlas = house.resource("Atlas")
    for _ in range(MOST_A_DAY):
        await report_fault(house.ledger, resource=atlas, said=BROKEN, by=house.ben)
    with refuses(TooManyFaults, most=MOST_A_DAY):
        await report_fault(house.ledger, resource=atlas, said=BROKEN, by=house.ben)
    house.clock.advance(days=1)
    assert (await report_fault(house.ledger, resource=atlas, said=BROKEN, by=house.ben)).fault.said == BROKEN


async def test_reports_at_once_count_each_other(house: House) -> None:
    """However many arrive in the same moment, no more than so many ring."""
    atlas = house.resource("Atlas")
    reports = (report_fault(house.ledger, resource=atlas, said=BROKEN, by=house.ben) for _ in range(MOST_A_DAY + 3))
    done = await asyncio.gather(*reports, return_exceptions=True)

    assert sum(isinstance(each, TooManyFaults) for each in done) == 3
    assert sum(isinstance(each, Reported) for each in done) == MOST_A_DAY


async def test_what_is_too_old_to_be_shown_is_forgotten(house: House) -> None:
    """What still stands is kept."""
    await report_fault(house.ledger, resource=house.resource("Atlas"), said=BROKEN, by=house.ben)
    house.clock.advance(days=13)
    assert await forget_old(house.ledger) == 0
    house.clock.advance(days=1)
    assert await forget_old(house.ledger) == 1


@pytest.mark.parametrize(("days", "stands"), [(13, True), (14, False)])
async def test_it_stands_for_two_weeks(house: House, days: int, stands: bool) -> None:  # noqa: FBT001 - a case
    """From then on it is no longer shown, and its message no longer sent."""
    told = await report_fault(house.ledger, resource=house.resource("Atlas"), said=BROKEN, by=house.ben)
    now = house.clock.advance(days=days)

    assert told.fault.stands(now) is stands
    assert STANDS.days == 14
    assert bool([each for each in await due(house) if each.kind is Kind.FAULT]) is stands


async def test_a_text_that_is_too_long_is_refused(house: House) -> None:
    """Two hundred characters stand in a line of a card; more do not."""
    with refuses(TextTooLong):
        await report_fault(house.ledger, resource=house.resource("Atlas"), said="x" * 201, by=house.ben)


async def _faults(house: House) -> list[Fault]:
    catalogue = await house.ledger.fresh_catalogue(house.ann.organization)
    return [each for resource in catalogue.resources for each in resource.faults]
