"""Booking for a colleague and with others, told in chat on both platforms."""

from adapters.simulator.people import SAMPLE_PEOPLE
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked, code_in
from tests.stage import berlin

PRIYA = SAMPLE_PEOPLE[2]


async def test_a_booking_for_a_colleague(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The card names the colleague. It counts against the colleague's quota; they are told and may give it back."""
    await jonas.says("hi")
    held = await mara.says("studio a tomorrow 9-11 for @jonas")
    assert "For Jonas Weber" in held.text
    assert "For Jonas Weber" in (await mara.presses(held, "Confirm")).text
    await stage.passes(seconds=1)
    told = await jonas.sees("Mara", "booked this for you")
    assert "Studio A · Tue 24 Nov, 09:00–11:00" in told.text
    assert "studios: 2 h of 3 h a week used" in (await jonas.says("quota")).text
    assert "studios: 0 min of 3 h a week used" in (await mara.says("quota")).text
    assert "Cancelled." in (await jonas.presses(told, "Give back")).text


async def test_the_colleague_s_quota_refuses(mara: Visitor, jonas: Visitor) -> None:
    """
    The colleague's own bookings count, and the slots offered instead are for the colleague, too.

    How much the colleague has used is not told.
    """
    await booked(jonas, "studio a wednesday 9-11")
    refused = await mara.says("studio b thursday 9-11 for @jonas")
    assert "Jonas Weber does not have enough left for that. The quota for studios is 3 h a week." in refused.text
    assert "used" not in refused.text
    assert "My quota" not in refused.labels
    assert "1 h left" in (await jonas.says("studio b thursday 9-11")).text
    assert "For Jonas Weber" in (await mara.presses(refused, refused.labels[0])).text


async def test_a_member_may_be_kept_from_booking_for_others(mara: Visitor, jonas: Visitor) -> None:
    """The rule belongs to one resource, and does not bind those who manage it."""
    await mara.commands("/rules atlas colleagues no")
    assert "can’t book Atlas for somebody else" in (await jonas.says("atlas tomorrow 9-10 for @mara")).text
    assert "Held until" in (await jonas.says("hubble tomorrow 9-10 for @mara")).text


async def test_nothing_is_booked_for_somebody_unknown(mara: Visitor, stage: Stage) -> None:
    """An unknown name is refused, and nothing is held."""
    assert "called “nemo”" in (await mara.says("atlas tomorrow 9-10 for @nemo")).text
    assert await stage.count("SELECT count(*) FROM bookings") == 0


async def test_an_attendee_is_told_and_reminded_and_may_check_in(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """An attendee gets an invitation, the reminder and the code, and checks in, but cannot cancel."""
    await jonas.says("hi")
    held = await mara.says("atlas tomorrow 3-5pm with @jonas")
    assert "With Jonas Weber" in held.text
    await mara.presses(held, "Confirm")
    await stage.passes(seconds=1)
    invited = await jonas.sees("added you as an attendee")
    assert invited.labels == ("Can’t come", "Add to calendar")
    await stage.until(berlin(24, 14, 45))
    reminder = await jonas.sees("Atlas at 15:00, in 15 min")
    assert "Release it" not in reminder.labels
    await stage.until(berlin(24, 14, 50))
    prompt = await jonas.sees("Door code", button="I’m here")
    assert "Release it" not in prompt.labels
    assert "Checked in until 17:00" in (await jonas.says(code_in(prompt))).text
    await stage.passes(seconds=2)
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'in_use'") == 1


async def test_an_attendee_checks_in_by_saying_so(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The first at the door checks in for everybody, without the code and without looking for the button."""
    await jonas.says("hi")
    held = await mara.says("atlas tomorrow 3-5pm with @jonas")
    await mara.presses(held, "Confirm")
    await stage.until(berlin(24, 14, 55))
    assert "Checked in until 17:00" in (await jonas.says("check in")).text


async def test_more_people_than_seats_is_pointed_out(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The room is held all the same; a button leads to bigger ones."""
    for visitor in (jonas, Visitor(stage, PRIYA, mara.platform)):
        await visitor.says("hi")
    crowded = await mara.says("studio b tomorrow 9-10 with @jonas and @priya")
    assert "With Jonas Weber, Priya Nair" in crowded.text
    assert "Studio B seats 2; there are 3 of you" in crowded.text
    assert "Here is what can be booked" in (await mara.presses(crowded, "Something bigger")).text


async def test_more_people_than_a_named_room_has_seats_for_is_pointed_out(mara: Visitor) -> None:
    """A number of people is enough; nobody needs to be named."""
    crowded = await mara.says("atlas for 12 people tomorrow 3-4pm")
    assert "Atlas seats 8; there are 12 of you" in crowded.text
    assert "Here is what can be booked" in (await mara.presses(crowded, "Something bigger")).text
    assert "seats" not in (await mara.says("atlas for 8 people tomorrow 4-5pm")).text


async def test_whom_an_older_wish_was_for_is_not_whom_a_new_one_is_for(mara: Visitor, jonas: Visitor) -> None:
    """What is offered after a refusal is for the people of the refused wish, and of no wish before it."""
    await jonas.says("hi")
    for room in ("atlas", "hubble"):
        await booked(jonas, f"{room} tomorrow 3-5pm")
    for_jonas = await mara.says("atlas tomorrow 3-5pm for @jonas")
    assert "For Jonas Weber" in (await mara.presses(for_jonas, for_jonas.labels[0])).text
    await mara.says("atlas tomorrow 3-5pm for @jonas")
    own = await mara.says("hubble tomorrow 3-5pm")
    assert "For " not in (await mara.presses(own, own.labels[0])).text


async def test_a_small_room_is_pointed_out_after_questions_too(mara: Visitor) -> None:
    """How many will come was said first; day, clock and length are buttons."""
    time = await mara.says("hubble tomorrow for 20 people")
    length = await mara.presses(time, time.labels[0])
    assert "Hubble seats 4; there are 20 of you" in (await mara.presses(length, "1 h")).text


async def test_a_hold_that_is_over_is_held_again_for_the_same_people(mara: Visitor, stage: Stage) -> None:
    """Whom it was for, who comes along and what was held with it come back with the slot."""
    held = await mara.says("atlas and canon r5 tomorrow 3-5pm for @jonas with @priya")
    await stage.passes(minutes=6)
    over = await mara.sees_again(held, "The hold ended at 12:05")
    again = await mara.presses(over, "Hold again")
    assert "Held until 12:11" in again.text
    assert held.text.splitlines()[0] == again.text.splitlines()[0]
    assert held.text.splitlines()[2:-1] == again.text.splitlines()[2:-1]
    assert "For Jonas Weber" in again.text


async def test_mentions_are_repeated_as_names(mara: Visitor, jonas: Visitor) -> None:
    """A reason that mentions somebody names them to whoever reads it, whatever the platform made of the mention."""
    preview = await mara.commands("/blackout hubble friday 9-12: ask @jonas")
    assert "ask Jonas Weber" in preview.text
    await mara.presses(preview, "Close it")
    assert "is closed Fri 27 Nov, 09:00–12:00: ask Jonas Weber" in (await jonas.says("hubble friday 10-11")).text


async def test_keeping_open_closes_nothing(mara: Visitor) -> None:
    """The answer to [Keep it open] says so, and shows no list of what is closed."""
    kept = await mara.presses(await mara.commands("/blackout hubble friday 9-12: paint"), "Keep it open")
    assert kept.text == "Nothing was closed; bookings stay as they are."
    assert "Held for you" in (await mara.says("hubble friday 10-11")).text


async def test_a_reason_of_bellhop_s_own_is_in_the_reader_s_language(mara: Visitor, jonas: Visitor) -> None:
    """Where the admin gave no reason, a reader is told what is closed in their own words."""
    await jonas.commands("/settings deutsch" if jonas.platform == "telegram" else "/book settings deutsch")
    await mara.presses(await mara.commands("/blackout hubble friday 9-12"), "Close it")
    assert "Hubble ist gesperrt" in (await jonas.says("hubble freitag 10-11 uhr")).text
    assert "closed" not in (await jonas.commands("/blackout")).text
