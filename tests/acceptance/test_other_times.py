"""Other times than the wished one, told in chat on both platforms: closed, off the grid, past, and now."""

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked
from tests.stage import berlin

WEEKDAYS = "open mon-fri 8-18"


async def test_a_closed_day_says_so_and_offers_the_same_hour(mara: Visitor) -> None:
    """A named room and a search alike: the reason, and the same hour on the next open day."""
    await mara.commands(f"/rules rooms {WEEKDAYS}")
    named = await mara.says("atlas saturday 3-5pm")
    assert "Sat 28 Nov: Atlas is closed on Saturdays." in named.text
    assert "Mon 30 Nov, 15:00–17:00" in named.labels[0]
    found = await mara.says("room for 6 with a projector saturday 3-5pm")
    assert "Sat 28 Nov: nothing suitable is open on Saturdays." in found.text
    assert found.labels[0] == "Mon 30 Nov, 15:00–17:00"
    monday = await mara.presses(found, found.labels[0])
    assert monday.labels[:2] == ("Atlas", "Curie")
    assert "Atlas · Mon 30 Nov, 15:00–17:00" in (await mara.presses(monday, "Atlas")).text


async def test_a_closed_hour_says_the_real_hours(mara: Visitor) -> None:
    """Both the next day on which it fits, if any, and the nearest time of the day are offered."""
    await mara.commands(f"/rules rooms {WEEKDAYS}")
    refused = await mara.says("atlas tomorrow 17:30-18:30")
    assert "It is open 08:00–18:00 that day." in refused.text
    assert "Tue 24 Nov, 17:00–18:00" in refused.labels[0]
    found = await mara.says("room for 6 tomorrow 17:30-18:30")
    assert "The hours that day are 08:00–18:00." in found.text


async def test_a_day_alone_that_is_closed(mara: Visitor) -> None:
    """The next open day is offered, and the hour is asked for then."""
    await mara.commands(f"/rules rooms {WEEKDAYS}")
    asked = await mara.says("atlas saturday")
    assert "closed on Saturdays" in asked.text
    assert "at what time?" in (await mara.presses(asked, "Mon 30 Nov")).text
    assert "nothing suitable is open on Saturdays" in (await mara.says("room for 6 saturday")).text
    assert "nothing suitable is open on Saturdays" in (await mara.says("a room on saturday for an hour")).text
    free = await mara.says("when is atlas free on saturday?")
    assert "closed on Saturdays" in free.text
    assert "Atlas is free on Mon 30 Nov" in (await mara.presses(free, "Mon 30 Nov")).text
    clock = await mara.says("atlas saturday 3pm")
    assert "for how long?" in (await mara.presses(clock, "Mon 30 Nov, 15:00")).text


async def test_a_closing_offers_the_first_day_after_it(mara: Visitor) -> None:
    """The reason is told, and the same hour of the next free day comes first."""
    closing = await mara.commands("/blackout rooms 24 dec to 27 dec: holidays")
    await mara.presses(closing, closing.labels[0])
    refused = await mara.says("atlas 24 dec 3-5pm")
    assert "holidays" in refused.text
    assert "Mon 28 Dec, 15:00–17:00" in refused.labels[0]


async def test_now_is_the_next_step(mara: Visitor, stage: Stage) -> None:
    """Where bookings begin at quarters, ten past means a quarter past; nothing is called taken because of that."""
    await mara.commands("/rules rooms step 15 min")
    await stage.until(berlin(24, 9, 10))
    found = await mara.says("I need a room now")
    assert "Tue 24 Nov, 09:15–10:15" in found.text
    assert "Hubble" in found.labels


async def test_beside_the_grid_the_length_stays(mara: Visitor) -> None:
    """Twenty past, for half an hour: the half hours that begin at quarters are offered, for a room and in a search."""
    await mara.commands("/rules rooms step 15 min")
    named = await mara.says("atlas tomorrow at 9:20 for 30 min")
    assert [label.partition(", ")[2] for label in named.labels[:2]] == ["09:15–09:45", "09:30–10:00"]
    found = await mara.says("room for 6 tomorrow at 9:20 for 30 min")
    assert "Everything suitable is booked in steps of 15 min" in found.text
    assert found.labels[:2] == ("Tue 24 Nov, 09:15–09:45", "Tue 24 Nov, 09:30–10:00")
    assert "Free Tue 24 Nov, 09:30–10:00" in (await mara.presses(found, found.labels[1])).text


async def test_a_time_that_is_past_is_offered_tomorrow(mara: Visitor) -> None:
    """At noon, this morning's hour is over; the same one tomorrow is one press away."""
    past = await mara.says("find a room for 6 with a projector today at 10")
    assert past.labels[0] == "Tue 24 Nov, 10:00"
    assert "Atlas" in (await mara.presses(past, past.labels[0])).labels
    named = await mara.says("atlas today 10-11")
    assert "Atlas · Tue 24 Nov, 10:00–11:00" in (await mara.presses(named, "Tue 24 Nov, 10:00–11:00")).text


async def test_two_days_that_contradict_each_other(mara: Visitor) -> None:
    """Each of them is a button: the date, and the weekday nearest to it."""
    asked = await mara.says("hubble wednesday 3 december 9-10")
    assert "two different days" in asked.text
    assert asked.labels[:2] == ("Wed 2 Dec, 09:00", "Thu 3 Dec, 09:00")
    assert "Hubble · Thu 3 Dec, 09:00–10:00" in (await mara.presses(asked, "Thu 3 Dec, 09:00")).text


async def test_a_part_of_the_day_offers_its_hours(mara: Visitor) -> None:
    """An afternoon is from noon to six, whatever else is free; what is past is drawn as past."""
    shown = await mara.says("when is curie free this afternoon?")
    assert "12:00–18:00" in shown.text
    assert shown.labels[:3] == ("13:00", "14:00", "16:00")
    assert "07:00 ··········░" in shown.text


async def test_what_was_shown_is_taken_as_it_was(mara: Visitor) -> None:
    """A choice that has its end already is not asked for it once more."""
    found = await mara.says("room for 6 with a projector tomorrow at 4")
    assert "Free Tue 24 Nov, 16:00–17:00" in found.text
    assert "Atlas · Tue 24 Nov, 16:00–17:00" in (await mara.says("the first one")).text


async def test_a_command_begins_anew(mara: Visitor) -> None:
    """What was asked for before lends its clock to a sentence that completes it, and not to a command."""
    assert "17:00 – for how long?" in (await mara.says("atlas at 17:00")).text
    assert "Curie – when?" in (await mara.commands("/book curie")).text
    await mara.says("desk on sunday")
    await mara.says("what is there?")
    assert "Curie – when?" in (await mara.says("the second one")).text


async def test_only_what_is_alike_is_offered(mara: Visitor) -> None:
    """Names that are like the words, or else things of that kind, or else just the list."""
    assert (await mara.says("parking spot tomorrow 9-10")).labels == ("Browse",)
    assert "Studio A" in (await mara.says("studio c tomorrow 9-10")).labels


async def test_who_is_late_hears_for_what_and_until_when(mara: Visitor, stage: Stage) -> None:
    """Only for a booking that is near; otherwise nothing is changed, and the answer says so."""
    await booked(mara, "curie tomorrow 2-3pm")
    early = await mara.says("I will be 20 minutes late")
    assert "Nothing was changed: Curie begins Tue 24 Nov, 14:00" in early.text
    await stage.until(berlin(24, 13, 30))
    late = await mara.says("I will be 20 minutes late")
    assert "Curie" in late.text
    assert "it waits for you until 14:20" in late.text


async def test_who_comes_after_the_release_can_take_it_back(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """As long as the rest of it is free."""
    await booked(mara, "curie tomorrow 10-11")
    await stage.until(berlin(24, 10, 10))
    await stage.until(berlin(24, 10, 33))
    released = await mara.says("I'm here")
    assert "Released at 10:10" in released.text
    assert "still free" in released.text
    await booked(jonas, "curie today 10:40-11")
    assert "nothing to check in to" in (await mara.says("I'm here")).text
