"""What bookings are for, told in chat on both platforms: said, shown, changed, searched for."""

import pytest

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked
from tests.stage import berlin


@pytest.mark.in_turn
@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("atlas tomorrow 10-11 sat nav review", "sat nav review"),
        ("atlas tomorrow 10-11 for the 40th anniversary", "40th anniversary"),
        ("atlas tomorrow 10-11 release 1.12 retro", "release 1.12 retro"),
        ("atlas tomorrow 10-11 Kick-off mit Kunde", "Kick-off mit Kunde"),
        ("atlas tomorrow 10-11 monday.com demo", "monday.com demo"),
        ("atlas tomorrow 10-11: budget review", "budget review"),
        ('atlas tomorrow 10-11 "Q1 <kick*off>"', "Q1 <kick*off>"),
    ],
)
async def test_what_is_left_is_the_title(mara: Visitor, said: str, title: str) -> None:
    """Numbers, weekdays and verbs in a title change neither day nor clock; on the card it stands as it was typed."""
    card = await mara.says(said)
    assert "10:00–11:00" in card.text
    assert "24 Nov" in card.text
    assert title in card.text
    assert title in (await mara.presses(card, "Confirm")).text


async def test_a_command_in_a_title_does_nothing(jonas: Visitor, stage: Stage) -> None:
    """The standing booking stays; the sentence is a wish like any other."""
    await booked(jonas, "atlas friday 10-11")
    await jonas.says("curie friday 10-11am cancel culture debate")
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1
    assert await stage.count("SELECT count(*) FROM bookings WHERE title = 'cancel culture debate'") == 1


async def test_a_title_tells_which_booking(mara: Visitor) -> None:
    """It is found, moved and cancelled by its title, also by a part and with a slip; another one is asked for."""
    await booked(mara, "atlas tomorrow 10-11 sprint retro")
    await booked(mara, "curie tomorrow 10-11 board prep")
    moved = await mara.says("move the retro to 4pm")
    assert "Atlas" in moved.text
    assert "16:00–17:00" in moved.text
    assert "sprint retro" in moved.text
    gone = await mara.says("cancel the baord prep")
    assert "Curie" in gone.text
    assert "Cancelled" in gone.text
    assert "16:00–18:00" in (await mara.says("extend the retor by an hour")).text
    asked = await mara.says("cancel the retro if it rains")
    assert "Nothing has changed so far." in asked.text
    none = await mara.says("cancel the offsite")
    assert "None of your bookings is called “offsite”." in none.text


async def test_two_of_one_title_are_asked_about(mara: Visitor) -> None:
    """Neither is cancelled before it is clear which one."""
    await booked(mara, "atlas tomorrow 10-11 sprint retro")
    await booked(mara, "curie wednesday 10-11 sprint retro")
    which = await mara.says("cancel the retro")
    assert "Which one do you want to cancel?" in which.text
    assert len([label for label in which.labels if "sprint retro" in label]) == 2


async def test_a_list_shows_titles(mara: Visitor) -> None:
    """In the line beside the thing, and on the button instead of it."""
    await booked(mara, "atlas tomorrow 10-11 sprint retro")
    listed = await mara.says("my bookings")
    assert "Atlas · sprint retro" in listed.text
    assert any("sprint retro · " in label for label in listed.labels)


async def test_it_is_renamed_in_words(mara: Visitor) -> None:
    """The booking that was shown last gets the name; the name before comes back with one press, or a word."""
    await booked(mara, "atlas tomorrow 10-11")
    named = await mara.says("call it sprint planning")
    assert "It is called sprint planning now." in named.text
    again = await mara.says("nenn es Sprint-Review")
    assert "Renamed; it was “sprint planning”." in again.text
    back = await mara.says("undo")
    assert "sprint planning" in back.text
    bare = await mara.says("remove the title")
    assert "The title is gone; it was “sprint planning”." in bare.text
    assert "sprint planning" in (await mara.presses(bare, "Undo")).text


async def test_another_is_renamed_by_its_name(mara: Visitor) -> None:
    """By the thing, or by its title so far; of several it is asked which."""
    await booked(mara, "atlas tomorrow 10-11 retro")
    await booked(mara, "curie tomorrow 10-11")
    assert "Atlas" in (await mara.says("rename the retro to team retro")).text
    assert "board prep" in (await mara.says("call my curie booking board prep")).text
    which = await mara.says("rename my booking to offsite")
    assert "Which one do you want to rename?" in which.text
    chosen = await mara.presses(which, next(label for label in which.labels if "board prep" in label))
    assert "Curie" in chosen.text
    assert "offsite" in chosen.text


async def test_a_button_asks_for_the_title(mara: Visitor) -> None:
    """The next sentence is it, whatever it says; “no” and a button leave it as it is."""
    card = await booked(mara, "atlas tomorrow 10-11")
    await mara.presses(card, "Name it…")
    named = await mara.says("cancel culture debate")
    assert "It is called cancel culture debate now." in named.text
    asked = await mara.presses(named, "Rename…")
    assert "is called “cancel culture debate”" in asked.text
    kept = await mara.says("no")
    assert "cancel culture debate" in kept.text
    bare = await mara.presses(await mara.presses(kept, "Rename…"), "Remove the title")
    assert "The title is gone" in bare.text


async def test_a_title_that_is_too_long(mara: Visitor) -> None:
    """With a booking it is cut, and nobody loses the slot; a renaming is refused with the figure."""
    card = await booked(mara, f"atlas tomorrow 10-11 called {'retro ' * 30}")
    assert "retro r…" in card.text
    assert "at most 80 characters" in (await mara.says(f"call it {'x' * 90}")).text


async def test_those_who_come_along_read_it(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The invitation has it, a renaming reaches their card, and so do the reminder and the prompt."""
    card = await mara.says("atlas tomorrow 15-16 with @jonas for sprint retro")
    await mara.presses(card, "Confirm")
    await stage.passes(seconds=1)
    await jonas.sees("sprint retro")
    await mara.says("call it team retro")
    await stage.passes(seconds=3)
    await jonas.sees("team retro")
    await stage.until(berlin(24, 14, 45))
    await jonas.sees("Atlas · team retro at 15:00")


async def test_an_approver_reads_what_it_is_for(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The request says it."""
    await mara.commands("/rules atlas approvers admins")
    await jonas.presses(await jonas.says("atlas tomorrow 15-16 for client night"), "Ask for it")
    await stage.passes(seconds=1)
    await mara.sees("would like this for “client night”")


async def test_a_stranger_does_not_read_it(mara: Visitor, jonas: Visitor) -> None:
    """Whoever looks for free times, or wants the same slot, learns nothing of it."""
    await booked(mara, "atlas tomorrow 15-16 for salary talks")
    assert "salary" not in (await jonas.says("is atlas free tomorrow?")).text
    assert "salary" not in (await jonas.says("atlas tomorrow 15-16")).text
    assert "salary" not in (await jonas.says("cancel the salary talks")).text.replace("“salary talks”", "")


async def test_a_booking_is_looked_up_by_its_title(mara: Visitor, jonas: Visitor) -> None:
    """Asked for, or only named, and with a slip; what somebody tells of it, and a stranger who asks, see no card."""
    await booked(mara, "atlas tomorrow 10-11 sprint retro")
    await booked(mara, "curie tomorrow 10-11 board prep")
    for said in ("when is the retro?", "my retro", "show me the retro", "wann ist die retro?"):
        assert "Atlas · Tue 24 Nov, 10:00–11:00" in (await mara.says(said)).text
    assert "Curie" in (await mara.says("when does the baord prep start?")).text
    assert "Reference" not in (await mara.says("the retro was great")).text
    assert "Reference" not in (await jonas.says("when is the retro?")).text
    assert "Atlas" in (await mara.says("should I cancel the retro?")).text


async def test_what_became_of_it(mara: Visitor) -> None:
    """Whether it was cancelled is told by the booking as it is now; whether to do it is a button."""
    await booked(mara, "atlas tomorrow 10-11")
    assert "No, it was not cancelled." in (await mara.says("did you cancel my booking?")).text
    asked = await mara.says("should I cancel atlas?")
    assert "Nothing has changed so far." in asked.text
    await mara.presses(asked, "Cancel")
    assert "Yes, it was cancelled." in (await mara.says("was atlas cancelled?")).text
    assert "Yes, it was cancelled." in (await mara.says("hast du meine buchung storniert?")).text
    assert "You have no such booking." in (await mara.says("did you cancel curie?")).text


async def test_a_name_that_no_booking_has_changes_none(mara: Visitor) -> None:
    """It never means the booking that was shown last; a booking that is called so is meant."""
    await booked(mara, "hubble wednesday 9-10")
    assert "None of your bookings is called “sync”" in (await mara.says("make the sync 15 minutes longer")).text
    assert "no booking of yours that fits" in (await mara.says("add @priya to the sync")).text
    await booked(mara, "curie wednesday 11-12 sync")
    assert "Curie · Wed 25 Nov, 11:00–12:15" in (await mara.says("make the sync 15 minutes longer")).text


async def test_what_is_done_elsewhere_may_be_what_a_booking_is_for(jonas: Visitor) -> None:
    """Lunch is nothing to book, and a booking may be called so: it is moved, and its cancelling is only offered."""
    for said in ("move lunch to 11", "cancel lunch"):
        assert "That is not a booking" in (await jonas.says(said)).text
    await booked(jonas, "atlas friday 12-1 lunch")
    assert "Atlas · Fri 27 Nov, 11:00–12:00" in (await jonas.says("move lunch to 11")).text
    offered = await jonas.says("cancel lunch")
    assert "Cancelled" not in offered.text
    assert "lunch" in offered.text
    assert any("Cancel" in label for label in offered.labels)
    assert "That is not a booking" in (await jonas.says("cancel dinner")).text
