"""Guest mode: booking from a Telegram chat that Bellhop is not in."""

from collections.abc import Callable

from tests.acceptance.conftest import JONAS
from tests.acceptance.people import Stage, Visitor


async def test_who_calls_from_elsewhere_is_answered_in_private(stage: Stage) -> None:
    """What is held is theirs to confirm in their own chat; the other chat is told where, and nothing of what."""
    jonas = Visitor(stage, JONAS, "telegram")
    called = await stage.simulator.telegram.calls(JONAS, "atlas tomorrow 3-5pm")
    held = await jonas.sees("Held for you", button="Confirm")
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in held.text
    told = await stage.simulator.telegram.answered(called)
    assert told == "Jonas Weber, I’ve answered you in private."
    assert "✅ Booked" in (await jonas.presses(held, "Confirm")).text


async def test_several_answers_are_one_message_elsewhere(stage: Stage) -> None:
    """A chat of others is told once, however much is said in private."""
    called = await stage.simulator.telegram.calls(JONAS, "atlas and curie tomorrow 3-5pm")
    assert "answered you in private" in await stage.simulator.telegram.answered(called)
    await stage.bellhop.reception.quiet()
    assert len(stage.simulator.calls.of("answerGuestQuery")) == 1


async def test_who_never_opened_the_chat_is_shown_the_way(
    stage: Stage, newcomer: Callable[[str, str], Visitor]
) -> None:
    """A bot may not write first, so the other chat says what to do."""
    stranger = newcomer("nina", "telegram").person
    called = await stage.simulator.telegram.calls(stranger, "atlas tomorrow 3-5pm")
    assert "Open our private chat" in await stage.simulator.telegram.answered(called)
    assert await stage.count("SELECT count(*) FROM bookings") == 0
