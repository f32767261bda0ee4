"""One person's storm is theirs alone: others are answered meanwhile, and every message of the storm in its order."""

from adapters.simulator.faults import Fault
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked

SAYING = {"slack": "chat.postMessage", "telegram": "sendMessage"}
SLOTS = [f"{hour:02}:{minute:02}" for hour in range(8, 20) for minute in (0, 30)]
"""More than wait in memory for one person."""


async def test_a_storm_holds_up_nobody_else_and_is_answered_in_order(
    mara: Visitor, jonas: Visitor, stage: Stage
) -> None:
    """While the first answer to Jonas hangs, he writes on; Mara is answered; then each of his messages is, in order."""
    # Refused with its time: one person holds three slots at most.
    for slot in ("8-14", "14-20"):
        await booked(mara, f"atlas tomorrow {slot}")
    chat = stage.simulator.slack.direct(jonas.person) if jonas.platform == "slack" else str(jonas.person.telegram_user)
    before = len(jonas.reads())
    with stage.simulator.faults.lasting(Fault("silence"), SAYING[jonas.platform], chat=chat):
        for slot in SLOTS:
            await jonas.tries(f"atlas tomorrow {slot} for 30 min")
        await mara.tries("desk tomorrow")
        await mara.sees("Held for you")
        assert len(jonas.reads()) == before
    await stage.bellhop.reception.quiet()
    answered = [message.text for message in jonas.reads()[before:]]
    assert len(answered) == len(SLOTS)
    assert [slot for slot, text in zip(SLOTS, answered, strict=True) if f"{slot}–" not in text] == []
    assert await stage.count("SELECT count(*) FROM deliveries WHERE incoming IS NOT NULL") == 0
