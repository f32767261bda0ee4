"""Whole days, told in chat on both platforms: all day in words, and nothing at night."""

from datetime import timedelta

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked
from tests.stage import berlin


async def test_a_camera_for_a_day_wakes_nobody(mara: Visitor, stage: Stage) -> None:
    """It is all day, needs no check-in, brings its code at eight, and ends in silence at midnight."""
    asked = await mara.says("camera")
    card = await mara.presses(await mara.presses(asked, "Tue 24 Nov"), "Confirm")
    assert "Canon R5 · Tue 24 Nov, all day" in card.text
    assert "No check-in needed" in card.text
    before = len(mara.reads())
    for hour in (22.0, 24.0, 30.0):
        await stage.until(berlin(23, 0) + timedelta(hours=hour))
    assert len(mara.reads()) == before
    await stage.until(berlin(24, 8))
    code = await mara.sees("Door code")
    assert "Canon R5: Tue 24 Nov, all day." in code.text
    told = len(mara.reads())
    for hour in (23.75, 24.5):
        await stage.until(berlin(24, 0) + timedelta(hours=hour))
    assert len(mara.reads()) == told
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'completed'") == 1


async def test_a_desk_is_checked_in_to_by_ten_where_a_rule_says_so(mara: Visitor, stage: Stage) -> None:
    """The rule is set in words and shown; the card names the hour, check-in opens with the day, then it is released."""
    assert "whole days until 10:00" in (await mara.commands("/rules desks check-in until 10:00")).text
    card = await booked(mara, "desk tomorrow")
    assert "Check in until 10:00, or the slot is released." in card.text
    await stage.until(berlin(24, 7, 30))
    assert "all day" in (await mara.says("my bookings")).text
    await stage.until(berlin(24, 9, 30))
    await mara.sees("released at 10:00")
    await stage.until(berlin(24, 10))
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'no_show'") == 1


async def test_an_hour_that_nobody_could_keep_is_no_rule(mara: Visitor) -> None:
    """Nothing rings before eight, so nobody can be asked to be there earlier."""
    assert "can’t have that value" in (await mara.commands("/rules desks check-in until 7")).text


async def test_several_days_each_by_their_own_hours(mara: Visitor) -> None:
    """The nights between are closed and do no harm; a closed day between is named."""
    held = await mara.says("desk from tuesday to thursday")
    assert "Tue 24 Nov – Thu 26 Nov, all day" in held.text
    await mara.presses(held, "Drop")
    await mara.commands("/rules desks open mon-tue 7-22, thu-fri 7-22")
    refused = await mara.says("desk from tuesday to thursday")
    assert "Wed 25 Nov: Desk is closed on Wednesdays." in refused.text


async def test_german_days(mara: Visitor) -> None:
    """All day in another language."""
    await mara.commands("/book settings deutsch" if mara.platform == "slack" else "/settings deutsch")
    assert "Di., 24. Nov., ganztägig" in (await mara.says("schreibtisch morgen")).text
    # Of a room it is from opening to closing, which is longer than its rule allows.
    refused = await mara.says("atlas am freitag den ganzen tag")
    assert "15 h – das ist zu lang: Atlas kannst du für höchstens 8 h am Stück buchen." in refused.text
