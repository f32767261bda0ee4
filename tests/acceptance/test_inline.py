"""`@bellhop atlas tomorrow 3` in any chat of Telegram's: what is free is shown there, and what is chosen is held."""

from collections.abc import Callable

from adapters.simulator.telegram_state import Typed
from tests.acceptance.conftest import JONAS, MARA, PRIYA
from tests.acceptance.people import NEWCOMERS, Stage, Visitor


def titles(typed: Typed) -> list[str]:
    """Return what the results say."""
    return [each["title"] for each in typed.results]


async def test_what_is_free_is_shown_and_what_is_chosen_is_held(stage: Stage) -> None:
    """The others read what was chosen; whoever chose it confirms it in private."""
    cloud, mara, jonas = stage.simulator.telegram, Visitor(stage, MARA, "telegram"), Visitor(stage, JONAS, "telegram")
    typed = await cloud.types(JONAS, "atlas tomorrow 3-5pm")
    assert titles(typed) == ["Atlas · Tue 24 Nov, 15:00–17:00"]
    assert "room for 8" in typed.results[0]["description"]
    # Who lives elsewhere sees their own clock beside it; those who read it see that of the place alone.
    [abroad] = (await cloud.types(PRIYA, "atlas tomorrow 3-5pm")).results
    assert abroad["input_message_content"]["message_text"] == "I suggest Atlas · Tue 24 Nov, 15:00–17:00 Berlin"
    await cloud.chooses(typed, "Atlas · Tue 24 Nov, 15:00–17:00")
    await stage.passes(seconds=1)
    await jonas.presses(await jonas.sees("Held for you", button="Confirm"), "Confirm")
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1
    # Taken by now, for everybody.
    assert titles(await cloud.types(MARA, "atlas tomorrow 3-5pm")) == []
    # Two who chose the same: the later one is told in private.
    first, second = await cloud.types(MARA, "hubble friday 9-10"), await cloud.types(JONAS, "hubble friday 9-10")
    await cloud.chooses(first, titles(first)[0])
    await mara.sees("Hubble", "Held for you")
    await cloud.chooses(second, titles(second)[0])
    await jonas.sees("Hubble", "taken")


async def test_what_is_chosen_in_ones_own_chat_is_held_once(stage: Stage) -> None:
    """The message that comes of it is heard by its id, and is no second sentence to act on."""
    cloud, jonas = stage.simulator.telegram, Visitor(stage, JONAS, "telegram")
    typed = await cloud.types(JONAS, "atlas tomorrow 3-5pm")
    await cloud.chooses(typed, titles(typed)[0], group=False)
    await jonas.sees("Held for you", button="Confirm")
    await stage.bellhop.reception.quiet()
    assert len([each for each in jonas.reads() if "Held for you" in each.text or "taken" in each.text]) == 1
    assert await stage.count("SELECT count(*) FROM bookings") == 1


async def test_what_is_typed_so_far(stage: Stage) -> None:
    """Nothing yet is a room for now; a day alone has its likely hours; what is no wish suggests nothing."""
    expected = {
        "": "Hubble · Mon 23 Nov, 12:00–13:00",
        "curie friday": "Curie · Fri 27 Nov, 10:00–11:00",
        "a room for 10 tomorrow at 4": "Curie · Tue 24 Nov, 16:00–17:00",
    }
    for typed, first in expected.items():
        assert titles(await stage.simulator.telegram.types(JONAS, typed))[0] == first
    await Visitor(stage, MARA, "telegram").commands("/rules curie bookers admins")
    for typed in (
        "curie friday 9-10",
        "thanks everybody",
        "cancel my booking",
        "2 desks tomorrow",
        "atlas and curie tomorrow at 3",
        "fl123",
    ):
        assert titles(await stage.simulator.telegram.types(JONAS, typed)) == []
    assert await stage.count("SELECT count(*) FROM bookings") == 0


async def test_a_stranger_is_shown_the_way_in_alone(newcomer: Callable[[str, str], Visitor], stage: Stage) -> None:
    """Not even what the rooms are called."""
    typed = await stage.simulator.telegram.types(NEWCOMERS["nina"], "atlas tomorrow")
    assert (typed.answered, typed.results) == (True, ())
    assert typed.button is not None
    link = f"https://t.me/{stage.simulator.telegram.bot_username}?start={typed.button['start_parameter']}"
    assert "invite link" in (await newcomer("nina", "telegram").opens(link)).text
    assert "Hello Jonas" in (await Visitor(stage, JONAS, "telegram").opens(link)).text
