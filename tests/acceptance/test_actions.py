"""What can be pressed on a card, told in chat on both platforms: what helps now in one row, the rest one press away."""

from adapters.simulator.messages import Message
from tests.acceptance.people import UNFOLD, Stage, Visitor
from tests.acceptance.test_first_walk import booked
from tests.stage import berlin

WISH = "atlas tomorrow 3-5pm"


def in_row(message: Message) -> list[str]:
    """Return the labels that stand in sight, without the key or the menu behind which the others are."""
    return [button.label for button in message.buttons if not button.in_menu and button.label != UNFOLD]


async def test_each_state_has_the_buttons_that_help_in_it(mara: Visitor, stage: Stage) -> None:
    """From the hold to the end, no button stands there that would do nothing."""
    held = await mara.says(WISH)
    assert in_row(held) == ["Confirm", "Other time", "Drop"]
    confirmed = await mara.presses(held, "Confirm")
    assert in_row(confirmed) == ["Move", "Cancel"]
    await stage.until(berlin(24, 14, 50))
    shown = await mara.says("my bookings")
    opened = await mara.presses(shown, shown.labels[0])
    assert in_row(opened) == ["I’m here", "10 min late", "Release it"]
    late = await mara.presses(opened, "10 min late")
    assert in_row(late) == ["I’m here", "Release it"]
    used = await mara.presses(late, "I’m here")
    assert in_row(used) == ["Done early", "+30 min"]
    assert "17:30" in (await mara.presses(used, "+30 min")).text
    done = await mara.presses(used, "Done early")
    assert done.labels == ()


async def test_a_dropped_hold_is_held_again_with_one_press(mara: Visitor, stage: Stage) -> None:
    """As long as its time is to come; afterwards nothing is left to press."""
    dropped = await mara.presses(await mara.says(WISH), "Drop")
    assert in_row(dropped) == ["Hold again", "Book another time"]
    again = await mara.presses(dropped, "Hold again")
    assert "Held for you until 12:05" in again.text
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in again.text
    dropped = await mara.presses(again, "Drop")
    await stage.until(berlin(24, 17))
    assert "Held" not in (await mara.presses(dropped, "Hold again")).text


async def test_the_rest_of_the_buttons_is_one_press_away(mara: Visitor) -> None:
    """Slack has a menu for them; on Telegram a key shows them in the same message."""
    card = await booked(mara)
    rest = ["Add to calendar", "Name it…", "Book another time", "My bookings", "Its own page"]
    if mara.platform == "slack":
        assert [button.label for button in card.buttons if button.in_menu] == rest
        assert card.blocks[-1]["elements"][-1]["type"] == "overflow"
        return
    assert card.labels == ("Move", "Cancel", UNFOLD)
    unfolded = await mara.presses(card, UNFOLD)
    assert unfolded.id == card.id
    assert unfolded.text == card.text
    assert unfolded.labels == ("Move", "Cancel", *rest)


async def test_unfolding_keeps_the_way_back(mara: Visitor) -> None:
    """A card that was just moved says where it was and can be moved back, with all its buttons in sight as well."""
    await booked(mara)
    moved = await mara.says("move atlas to 4pm")
    assert "it was Atlas · Tue 24 Nov, 15:00–17:00" in moved.text
    unfolded = await mara.presses(moved, UNFOLD) if UNFOLD in moved.labels else moved
    assert unfolded.text == moved.text
    assert {"Move it back", "Book another time", "My bookings"} <= set(unfolded.labels)
    back = await mara.presses(unfolded, "Move it back")
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in back.text


async def test_a_button_behind_the_menu_works_however_late(mara: Visitor, stage: Stage) -> None:
    """It answers with what is true now."""
    card = await booked(mara)
    if UNFOLD in card.labels:
        card = await mara.presses(card, UNFOLD)
    await stage.passes(hours=2)
    assert "Atlas" in (await mara.presses(card, "Book another time")).text
    await mara.says("cancel atlas")
    await stage.passes(hours=1)
    assert "Atlas" not in (await mara.presses(card, "My bookings")).text
