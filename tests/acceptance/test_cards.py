"""The card of a booking says the same, whether it was answered, told or repainted."""

from collections.abc import Callable

from tests.acceptance.people import Stage, Visitor
from tests.stage import berlin


async def test_a_moved_card_still_says_who_comes(mara: Visitor) -> None:
    """A move changes the time on the card, and keeps the attendees there."""
    held = await mara.says("atlas tomorrow 3-5pm with @jonas")
    await mara.presses(held, "Confirm")
    assert "With Jonas Weber." in (await mara.says("move atlas to 5pm")).text


async def test_a_repainted_card_keeps_the_readers_time(newcomer: Callable[[str, str], Visitor], stage: Stage) -> None:
    """A card that said the start in the reader's own zone still does after a repaint."""
    nina = newcomer("nina", "slack")
    held = await nina.says("atlas tomorrow 3-5pm")
    await nina.presses(held, "Confirm")
    await stage.until(berlin(24, 15, 11))
    released = [message.text for message in nina.reads() if "Released at" in message.text]
    assert released
    assert all("for you" in text for text in released)
