"""The commands of both platforms, each with its plain words and its help; and what is said where others read along."""

import re

import pytest

from tests.acceptance.conftest import JONAS, MARA
from tests.acceptance.people import Stage, Visitor
from tests.stage import berlin

ENTRY = "atlas tomorrow 3-5pm"
CODE = re.compile(r"\d{3} \d{3}")


def menu(platform: str) -> tuple[str, ...]:
    """Return the commands of a platform."""
    return ("book", "rooms", "bookings", "checkin") + (("help", "settings", "start") if platform == "telegram" else ())


async def test_every_command_answers(mara: Visitor) -> None:
    """Alone, each command does the obvious, and none is answered with a shrug."""
    said = {
        "book": "What would you like to book?",
        "rooms": "Here is what can be booked",
        "bookings": "You have no bookings",
        "checkin": "nothing to check in to",
        "help": "Tell me what you need",
        "settings": "Your time zone is Europe/Berlin",
        "start": "Hello Mara Lindt!",
    }
    for command in menu(mara.platform):
        assert said[command] in (await mara.commands(f"/{command}")).text


@pytest.mark.parametrize("command", ["book", "rooms", "bookings", "checkin"])
async def test_every_command_explains_itself(mara: Visitor, command: str) -> None:
    """`help` after a command is about that command."""
    assert f"“/{command}" in (await mara.commands(f"/{command} help")).text


async def test_all_goes_through_book(mara: Visitor, stage: Stage) -> None:
    """Where the other names are taken, their words follow `/book`."""
    assert "Here is what can be booked" in (await mara.commands("/book rooms")).text
    await mara.presses(await mara.commands(f"/book {ENTRY}"), "Confirm")
    assert "Atlas · Tue 24 Nov" in (await mara.commands("/book list")).text
    await stage.until(berlin(24, 14, 50))
    prompt = await mara.sees("Door code", button="I’m here")
    code = CODE.search(prompt.text)
    assert code
    assert "Checked in until 17:00" in (await mara.commands(f"/book checkin {code.group()}")).text


async def test_book_alone_begins_anew(mara: Visitor) -> None:
    """What was said before is not meant any more."""
    assert "at what time?" in (await mara.commands("/book hubble tomorrow")).text
    assert "What would you like to book?" in (await mara.commands("/book")).text
    # What was asked before is not meant by it.
    await mara.says("a room sometime tomorrow morning for an hour")
    assert "What would you like to book?" in (await mara.commands("/book")).text
    assert "when?" in (await mara.commands("/book hubble")).text


async def test_rooms_with_words_shows_what_is_free(mara: Visitor) -> None:
    """`/rooms` takes seats, tags and times."""
    found = await mara.commands("/rooms for 6 with a projector tomorrow at 4")
    assert {"Atlas", "Curie"} <= set(found.labels)


async def test_a_mention_is_understood_and_unasked_talk_is_not_answered(mara: Visitor, stage: Stage) -> None:
    """Addressed in a channel or group Bellhop answers; otherwise it stays silent."""
    assert "Held for you" in (await mara.mentions(ENTRY)).text
    before = len(mara.reads())
    if mara.platform == "slack":
        stage.simulator.slack.chat(mara.person, "hubble tomorrow 9-10am")
    else:
        await stage.simulator.telegram.send(mara.person, "hubble tomorrow 9-10am", group=True)
    assert "no bookings" not in (await mara.says("my bookings")).text
    assert len(mara.reads()) == before + 1
    assert await stage.count("SELECT count(*) FROM bookings") == 1


async def test_a_slash_command_in_a_channel_is_answered_to_the_person_alone(stage: Stage) -> None:
    """On Slack nobody else sees the answer; the confirmed card goes to the direct messages."""
    mara, jonas = Visitor(stage, MARA, "slack"), Visitor(stage, JONAS, "slack")
    seen = {message.id for message in jonas.reads()}
    held = await mara.commands(f"/book {ENTRY}")
    assert held.ephemeral_for == MARA.slack_user
    await mara.presses(held, "Confirm")
    card = await mara.sees("✅ Booked", button="Cancel")
    assert card.conversation == stage.simulator.slack.direct(MARA)
    assert {message.id for message in jonas.reads()} == seen


async def test_a_door_code_is_never_said_where_others_read(mara: Visitor, stage: Stage) -> None:
    """Asked for in a channel or a group, the code comes as a direct message; nobody else ever sees it."""
    held = await mara.mentions(ENTRY)
    await mara.presses(held, "Confirm")
    await stage.until(berlin(24, 14, 50))
    prompt = await mara.sees("Door code", button="I’m here")
    assert CODE.search(prompt.text)
    jonas = Visitor(stage, JONAS, mara.platform)
    assert not any("Door code" in message.text for message in jonas.reads())


async def test_what_a_button_does_can_be_said(mara: Visitor, stage: Stage) -> None:
    """Yes confirms what is held, undo takes the last cancellation back, drop drops; without any, that is said."""
    assert "You have no holds" in (await mara.says("yes")).text
    await mara.says(ENTRY)
    assert "✅ Booked" in (await mara.says("Yes, please!")).text
    assert "Cancelled" in (await mara.says("cancel atlas")).text
    assert "✅ Booked" in (await mara.says("undo")).text
    await mara.says("cancel atlas")
    await stage.passes(seconds=61)
    assert "The minute for undoing this ended at 12:01." in (await mara.says("undo")).text
    await mara.says("hubble tomorrow 9-10am")
    await mara.says("curie tomorrow 9-10am")
    dropped = await mara.says("drop it")
    assert "Curie" in dropped.text
    assert "Dropped" in dropped.text
    assert "1 hold dropped" in (await mara.presses(dropped, "Drop the other one")).text
    assert "Nothing is held for you" in (await mara.says("drop")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE ended_at IS NULL") == 0


async def test_small_talk_is_answered_kindly_and_books_nothing(mara: Visitor, stage: Stage) -> None:
    """A greeting is greeted."""
    assert "Hello Mara Lindt!" in (await mara.says("Hi there!")).text
    assert await stage.count("SELECT count(*) FROM bookings") == 0


async def test_a_part_of_the_day_is_no_whole_day(mara: Visitor) -> None:
    """What is booked by the day is asked for a time when only the morning was wanted."""
    asked = await mara.says("laptop tomorrow morning")
    assert "at what time?" in asked.text
    assert asked.labels[0] == "09:00"
