"""In a Telegram group whose admin the bot is, what is for one member alone is shown to them there."""

from adapters.simulator.messages import Message
from tests.acceptance.conftest import JONAS, MARA
from tests.acceptance.people import Stage, Visitor


def in_group(stage: Stage, message: Message) -> bool:
    """Whether a message stands in the group."""
    return message.conversation == str(stage.simulator.telegram.group)


async def test_a_booking_in_a_group_is_made_where_it_was_asked_for(stage: Stage) -> None:
    """The hold and its buttons are the asker's alone; the confirmed card, which must last, comes in private."""
    jonas, cloud = Visitor(stage, JONAS, "telegram"), stage.simulator.telegram
    await jonas.says("hi")
    cloud.make_admin(admin=True)
    held = await jonas.mentions("atlas tomorrow 3-5pm")
    assert in_group(stage, held)
    assert held.ephemeral_for == str(JONAS.telegram_user)
    assert "Held for you" in held.text
    await cloud.press(JONAS, held, "Confirm")
    pointed = await jonas.sees("The card is in our direct messages")
    assert (pointed.id, in_group(stage, pointed)) == (held.id, True)
    card = await jonas.sees("Booked", button="Cancel")
    assert card.conversation == str(JONAS.telegram_user)
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1
    others = [each.text for each in cloud.messages(MARA) if in_group(stage, each)]
    assert others == ["@bellhop_demo_bot atlas tomorrow 3-5pm"]


async def test_a_hold_in_a_group_that_runs_out_says_so_there(stage: Stage) -> None:
    """The message that only its asker sees is kept true like any other."""
    jonas = Visitor(stage, JONAS, "telegram")
    await jonas.says("hi")
    stage.simulator.telegram.make_admin(admin=True)
    held = await jonas.mentions("atlas tomorrow 3-5pm")
    await stage.passes(minutes=10)
    await stage.passes(minutes=1)
    over = await jonas.sees("The hold ended")
    assert over.id == held.id


async def test_in_a_group_of_other_admins_the_answer_comes_in_private(stage: Stage) -> None:
    """Telegram refuses the message for one member, and the group sees a sign instead."""
    jonas = Visitor(stage, JONAS, "telegram")
    await jonas.says("hi")
    held = await jonas.mentions("atlas tomorrow 3-5pm")
    assert held.conversation == str(JONAS.telegram_user)
    assert stage.simulator.calls.of("sendMessage")[-2].ok is False
    await jonas.there.until(JONAS, lambda seen: in_group(stage, seen) and seen.reactions == ("👀",))
