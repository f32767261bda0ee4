"""A question that stands open takes its answer, lets everything else through, and ends with whatever comes next."""

from tests.acceptance.people import Visitor


async def test_a_question_takes_no_command_for_a_name(mara: Visitor) -> None:
    """“My bookings” is no name, “yes” asks once more, and “never mind” ends the question and drops nothing."""
    await mara.says("atlas tomorrow 3-5pm")
    await mara.says("rename curie")
    assert "Atlas" in (await mara.says("my bookings")).text
    asked = await mara.says("duplicate curie")
    assert (await mara.says("ok")).text == asked.text
    assert (await mara.says("never mind")).text == "All right, I’ve changed nothing."
    assert "⏳ held" in (await mara.says("my bookings")).text
    await mara.says("duplicate curie")
    assert (await mara.says("Sunny Side")).text.startswith("Sunny Side · room for 12")


async def test_a_word_changes_nothing_that_a_button_does(mara: Visitor) -> None:
    """A number in words is a number; “yes” behind the change says where it is made, and “undo” is of nothing older."""
    await mara.presses(await mara.says("nova, room, 8 seats"), "Create")
    seats = await mara.presses(await mara.presses(await mara.says("rename nova"), "Back to Nova"), "Seats…")
    assert "seat" in seats.text
    assert "Seats: 8 → 12" in (await mara.says("twelve")).text
    assert "Only the button above" in (await mara.says("yes")).text
    assert (await mara.says("undo")).text == "All right, I’ve changed nothing."
    assert "Nova · room for 8" in (await mara.commands("/resources")).text

    assert "Retire Nova?" in (await mara.says("delete nova")).text
    assert "Seats: 8 → 20" in (await mara.says("it has 20 seats")).text
    assert (await mara.says("no")).text == "All right, I’ve changed nothing."


async def test_an_order_about_the_place_ends_what_was_wished_before(mara: Visitor) -> None:
    """A wish that named nothing known is not completed by a thing that is named much later."""
    assert "I don’t know" in (await mara.says("pluto tomorrow 9-10")).text
    await mara.says("sites")
    again = await mara.says("hubble")
    assert again.text.startswith("Hubble – when?")
    assert "09:00" not in again.text


async def test_a_reason_is_asked_for_once(mara: Visitor, jonas: Visitor) -> None:
    """Whoever goes on with something else has left the question; the next sentence is no reason."""
    await jonas.presses(await jonas.says("hubble tomorrow 3-4pm"), "Confirm")
    assert "Why is this cancelled?" in (await mara.says("cancel jonas's booking tomorrow")).text
    await mara.says("sites")
    assert "The reason is" not in (await mara.says("the ceiling drips")).text
    assert "Booked" in (await jonas.says("hubble tomorrow 3-4pm")).text


async def test_nothing_is_called_as_a_day_is(mara: Visitor) -> None:
    """Or “tomorrow” would mean that room in everybody's sentences; a name with such a word in it is one."""
    for said in ("rename curie to tomorrow", "duplicate curie as friday", "noon, room, 4 seats"):
        assert "a word by which I read what people write" in (await mara.says(said)).text, said
    assert (await mara.says("rename curie to black friday")).text.startswith("Change Curie?")
