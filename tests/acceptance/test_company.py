"""The people of a booking: named without an @, put on it later, taken off it, and those who cannot come."""

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked


async def test_a_member_is_named_without_an_at(mara: Visitor) -> None:
    """The booking is hers, as if she had been mentioned."""
    held = await mara.says("hubble tomorrow 9-10 for priya")
    assert "For Priya Nair" in held.text
    with_both = await mara.says("curie tomorrow 9-10 with jonas and priya")
    assert "With Jonas Weber, Priya Nair" in with_both.text


async def test_a_name_that_no_member_has_is_what_it_is_for(mara: Visitor) -> None:
    """Nobody loses a slot because a guest is no member."""
    held = await mara.says("hubble tomorrow 9-10 with Lena")
    assert "Confirm" in held.labels


async def test_people_are_added_and_removed_afterwards(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """On the card that was shown last; each time those concerned are told, and Undo takes it back."""
    card = await mara.presses(await mara.says("atlas tomorrow 3-5pm"), "Confirm")
    added = await mara.says("add jonas to it")
    assert "On the list now: Jonas Weber" in added.text
    await stage.passes(seconds=3)
    await jonas.sees("added you as an attendee")
    guests = await mara.says("who is coming to my meeting?")
    assert "Coming along: Jonas Weber" in guests.text
    gone = await mara.presses(guests, "Take off Jonas Weber")
    assert "Off the list now: Jonas Weber" in gone.text
    await stage.passes(seconds=3)
    await jonas.sees("You are no longer on the list")
    back = await mara.presses(gone, "Undo")
    assert "With Jonas Weber" in back.text
    assert "Atlas" in card.text


async def test_a_booking_is_moved_and_somebody_comes_along(jonas: Visitor, mara: Visitor, stage: Stage) -> None:
    """One sentence does both, and says both; what is refused of the move keeps nobody away."""
    await booked(mara, "atlas thursday 9-10")
    await booked(jonas, "curie thursday 10-11 sprint retro")
    both = await jonas.says("move the retro to friday and add mara")
    assert "Curie · Fri 27 Nov, 10:00–11:00" in both.text
    assert "On the list now: Mara Lindt" in both.text
    await stage.passes(seconds=3)
    assert "Curie · Fri 27 Nov, 10:00–11:00" in (await mara.sees("For Jonas Weber")).text
    half = await jonas.says("move it to atlas thursday 9-10 and add priya")
    assert "On the list now: Priya Nair" in half.text
    assert "Your booking has not changed" in half.text


async def test_taking_somebody_off_cancels_nothing(mara: Visitor) -> None:
    """The booking stands."""
    await mara.presses(await mara.says("atlas tomorrow 3-5pm with @jonas"), "Confirm")
    gone = await mara.says("remove @jonas from my booking")
    assert "Booked" in gone.text
    assert "With" not in gone.text


async def test_who_cannot_come_leaves_and_a_holder_is_asked(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """An attendee is off the list at once; a holder presses a button before anything is given back."""
    await mara.presses(await mara.says("atlas tomorrow 3-5pm with @jonas"), "Confirm")
    await stage.passes(seconds=3)
    left = await jonas.says("I can't come to atlas tomorrow")
    assert "You aren’t coming" in left.text
    assert "I’m coming after all" in left.labels
    asked = await mara.says("I can't make it tomorrow")
    assert asked.labels == ("Give back", "Keep it")
    kept = await mara.presses(asked, "Keep it")
    assert "Booked" in kept.text


async def test_somebody_else_s_booking_is_never_one_s_own(mara: Visitor, jonas: Visitor) -> None:
    """A manager is asked about the other's one booking at once; everybody else is told that they cannot."""
    await jonas.presses(await jonas.says("atlas tomorrow 3-5pm"), "Confirm")
    await mara.presses(await mara.says("curie tomorrow 3-5pm"), "Confirm")
    refused = await jonas.says("cancel mara's booking")
    assert "can’t change Mara Lindt’s bookings" in refused.text
    asked = await mara.says("cancel @jonas's booking because the room is flooded")
    assert "“the room is flooded”" in asked.text
    gone = await mara.presses(asked, "Cancel it")
    assert "Cancelled" in gone.text
    assert "Undo" in gone.labels
    await mara.presses(gone, "Undo")
    # The same message may be painted once more for the cancellation before the undoing is.
    assert "Booked" in (await mara.sees_again(gone, "Booked")).text


async def test_a_booking_that_was_called_off_is_told_with_its_reason(
    mara: Visitor, jonas: Visitor, stage: Stage
) -> None:
    """Its holder hears it once it cannot be undone any more, and cannot undo it."""
    await jonas.presses(await jonas.says("atlas tomorrow 3-5pm"), "Confirm")
    await booked(jonas, "curie tomorrow 9-10am")
    which = await mara.says("cancel jonas's booking because the room is flooded")
    assert "Which of Jonas Weber’s bookings" in which.text
    await mara.presses(which, next(label for label in which.labels if "Atlas" in label))
    await stage.passes(minutes=2)
    told = await jonas.sees("Mara Lindt cancelled your booking: the room is flooded")
    assert "Undo" not in told.labels


async def test_whose_it_is_must_be_said(mara: Visitor) -> None:
    """Words that only hint at somebody change nothing."""
    await mara.presses(await mara.says("curie tomorrow 3-5pm"), "Confirm")
    asked = await mara.says("cancel her booking")
    assert "somebody else’s booking" in asked.text


async def test_one_thing_of_several_is_given_back(mara: Visitor) -> None:
    """The rest stands, and Undo takes it back."""
    await mara.presses(await mara.says("atlas and the camera tomorrow 3-5pm"), "Confirm")
    rest = await mara.says("keep the room, give back the camera")
    assert "Canon R5 is given back; the rest stands" in rest.text
    back = await mara.presses(rest, "Undo")
    assert "Canon R5" in back.text
    gone = await mara.says("cancel only the camera")
    assert "Canon R5 is given back; the rest stands" in gone.text


async def test_a_desk_next_to_somebody_is_the_nearest_free_one(mara: Visitor, jonas: Visitor) -> None:
    """By its label, for whoever may know who sits where; where somebody has no desk, or none may know, that is said."""
    refused = await jonas.says("a desk next to mara tomorrow")
    assert "Mara Lindt has no place of that kind then" in refused.text
    await mara.presses(await mara.says("desk 5 tomorrow"), "Confirm")
    held = await jonas.says("a desk next to mara tomorrow")
    assert "Mara Lindt has Desk 5 then" in held.text
    assert "Desk 4 ·" in held.text or "Desk 6 ·" in held.text
    await jonas.presses(held, "Drop")
    asked = await jonas.says("a desk next to mara")
    assert "Mara Lindt has Desk 5" in (await jonas.presses(asked, asked.labels[1])).text
    await mara.commands("/rules desk names admins")
    assert "Who sits where is not told here" in (await jonas.says("a desk next to mara tomorrow")).text


async def test_a_booking_is_told_by_who_comes_to_it(mara: Visitor) -> None:
    """With one of two, it is that one; with nobody who comes, it is none."""
    await mara.presses(await mara.says("atlas tomorrow 3-5pm with @jonas"), "Confirm")
    none = await mara.says("cancel my meeting with priya")
    assert "Cancelled" not in none.text
    await mara.presses(await mara.says("curie tomorrow 3-5pm"), "Confirm")
    gone = await mara.says("cancel my meeting with jonas")
    assert "Atlas" in gone.text
    assert "Cancelled" in gone.text
