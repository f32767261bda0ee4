"""Clocks of other places, told in chat on both platforms: zones that are said, another day, and clocks that change."""

from collections.abc import Callable

import pytest

from tests.acceptance.people import Stage, Visitor
from tests.stage import berlin


@pytest.mark.in_turn
@pytest.mark.parametrize(
    ("said", "held"),
    [
        ("atlas 2026-11-24T14:00:00Z for 1 hour", "Tue 24 Nov, 15:00–16:00"),
        ("atlas tomorrow 14:00 Lisbon time for 1 hour", "Tue 24 Nov, 15:00–16:00"),
        ("atlas tomorrow 3-4pm berlin time", "Tue 24 Nov, 15:00–16:00"),
        ("atlas boxing day 10-11am", "Sat 26 Dec, 10:00–11:00"),
        ("atlas on the 30 of this month at 10 for an hour", "Mon 30 Nov, 10:00–11:00"),
        ("Room: Atlas / Date: 12 Dec / Time: 10-11 / Attendees: 6", "Sat 12 Dec, 10:00–11:00"),
        ("Hi, atlas tomorrow 3-4pm please. See you Monday!", "Tue 24 Nov, 15:00–16:00"),
    ],
)
async def test_a_time_is_held_as_it_was_meant(mara: Visitor, said: str, held: str) -> None:
    """Other places' clocks, named days, forms and letters lead to a hold of the right time."""
    assert f"Atlas · {held}" in (await mara.says(said)).text


async def test_another_day_there_is_asked(newcomer: Callable[[str, str], Visitor], stage: Stage) -> None:
    """It is Monday night in New York and Tuesday in Berlin: tomorrow is asked, and either press holds."""
    nina = newcomer("nina", "slack")
    await stage.until(berlin(24, 4, 0))
    asked = await nina.says("atlas tomorrow 3-4pm")
    assert "different day there" in asked.text
    assert [label[:10] for label in asked.labels[:2]] == ["Tue 24 Nov", "Wed 25 Nov"]
    held = await nina.presses(asked, asked.labels[0])
    assert "Atlas · Tue 24 Nov, 15:00–16:00" in held.text


async def test_a_day_that_is_the_same_is_not_asked(newcomer: Callable[[str, str], Visitor], stage: Stage) -> None:
    """A date means one day everywhere."""
    nina = newcomer("nina", "slack")
    await stage.until(berlin(24, 4, 0))
    assert "Atlas · Wed 25 Nov, 15:00–16:00" in (await nina.says("atlas 25 november 3-4pm")).text


async def test_a_time_that_the_clocks_skip_is_asked(mara: Visitor) -> None:
    """On 28 March 2027 there is no half past two in Berlin."""
    asked = await mara.says("atlas 28 march 2027 at 2:30am for 30 min")
    assert "that time does not exist" in asked.text
    assert [label[-5:] for label in asked.labels[:2]] == ["01:30", "03:30"]


async def test_a_time_that_comes_twice_is_asked(mara: Visitor) -> None:
    """On 31 October 2027 it is half past two twice in Berlin; each is its own instant."""
    await mara.commands("/rules rooms open always")
    await mara.commands("/rules rooms ahead 365 days")
    asked = await mara.says("atlas 31 october 2027 at 2:30am for 30 min")
    assert "comes twice" in asked.text
    assert [label[-4:].strip() for label in asked.labels[:2]] == ["CEST", "CET"]
    assert "02:30" in (await mara.presses(asked, asked.labels[1])).text


async def test_every_second_week_in_one_word_is_a_rhythm(mara: Visitor) -> None:
    """Its dates are looked over, and nothing is held for them."""
    assert "every 2 weeks on Tuesday, 10:00–11:00" in (await mara.says("atlas biweekly tuesday 10-11")).text
