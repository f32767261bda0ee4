"""What is free now, pinned in a channel and kept up to date, told on both platforms."""

from adapters.simulator.messages import Message
from adapters.simulator.simulator import Simulator
from tests.acceptance.conftest import JONAS, MARA
from tests.acceptance.people import Stage, Visitor

HEAD = "Free now"


def board(reader: Visitor) -> Message:
    """Return the one board that stands in the channel."""
    [only] = boards(reader)
    return only


def boards(reader: Visitor) -> list[Message]:
    """Return every board that stands in the channel."""
    return [each for each in reader.reads() if each.text.startswith(HEAD) and each.ephemeral_for is None]


def told(reader: Visitor, words: str) -> list[Message]:
    """Return what says these words to somebody."""
    return [each for each in reader.reads() if words in each.text]


def let_pin(stage: Stage, *, allowed: bool) -> None:
    """Let Bellhop pin messages on both platforms, or forbid it."""
    stage.simulator.slack.let_pin(allowed=allowed)
    stage.simulator.telegram.let_pin(allowed=allowed)


async def booked(person: Visitor, said: str) -> None:
    """Book something in private."""
    await person.presses(await person.says(said), "Confirm")


async def test_what_is_free_stands_in_the_channel_and_follows_every_change(
    mara: Visitor, jonas: Visitor, stage: Stage
) -> None:
    """Only who runs the place puts it up; it is pinned, edited as bookings come and begin, and taken down again."""
    assert "in which the board should stand" in (await mara.says("board here")).text
    assert "admin" in (await jonas.mentions("board here")).text
    assert await stage.count("SELECT count(*) FROM boards") == 0
    assert "will stand here, pinned" in (await mara.mentions("put the board up here")).text
    await stage.passes(seconds=1)
    assert "Atlas (8) until 22:00" in board(jonas).text
    assert board(jonas).pinned
    await booked(jonas, "atlas today 13-14")
    await stage.passes(seconds=20)
    assert "Atlas (8) until 13:00" in board(jonas).text
    assert "Atlas" in board(jonas).labels
    await stage.passes(hours=1, minutes=2)
    assert "Later: Atlas from 14:00" in board(jonas).text
    assert "Atlas" not in board(jonas).labels, "what is taken has no button"
    assert "Jonas" not in board(jonas).text, "nobody is named"
    await mara.mentions("no board here")
    await stage.passes(seconds=1)
    [ended] = told(jonas, "has been taken down")
    assert (ended.pinned, ended.labels) == (False, ())
    assert await stage.count("SELECT count(*) FROM boards") == 0
    assert "no board here" in (await mara.mentions("no board here")).text


async def test_a_press_on_the_board_is_answered_to_one_person(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The board stays as it is, whoever asks when a thing is free; what they read is theirs alone."""
    await mara.mentions("board here")
    await stage.passes(seconds=1)
    before = board(mara)
    answer = await jonas.presses(before, "Atlas")
    assert "Atlas" in answer.text
    assert (answer.ephemeral_for is not None) or answer.conversation != before.conversation
    assert board(mara) == before


async def test_changes_are_folded_and_what_says_the_same_is_not_sent(
    mara: Visitor, jonas: Visitor, stage: Stage
) -> None:
    """At most one edit comes in 15 seconds, with the last state; bookings of another day change nothing."""
    await mara.mentions("board here")
    await stage.passes(seconds=1)
    await booked(jonas, "atlas today 15-16")
    for _ in range(2):
        await stage.passes(seconds=20)
    edits = board(jonas).edits
    for thing in ("curie", "hubble", "studio a"):
        await jonas.says(f"{thing} today 15-16")
        await stage.passes(seconds=1)
    assert board(jonas).edits == edits + 1, "the first at once, the others wait"
    await stage.passes(seconds=20)
    assert board(jonas).edits == edits + 2
    assert "Hubble (4) until 15:00" in board(jonas).text
    assert "Studio A (4) until 15:00" in board(jonas).text
    await booked(jonas, "studio b friday 9-10")
    await stage.passes(seconds=20)
    assert board(jonas).edits == edits + 2


async def test_a_board_comes_back_after_a_restart_and_when_it_was_deleted(
    mara: Visitor, jonas: Visitor, stage: Stage
) -> None:
    """A restart changes nothing; a deleted message is put up anew with the next change, and pinned."""
    await mara.mentions("board here")
    await stage.passes(seconds=1)
    first = board(jonas)
    await stage.restart()
    await booked(jonas, "atlas today 15-16")
    await stage.passes(seconds=20)
    assert board(jonas).id == first.id
    assert "Atlas (8) until 15:00" in board(jonas).text
    jonas.there.delete(board(jonas))
    await booked(jonas, "curie today 16-17")
    await stage.passes(seconds=20)
    await stage.passes(seconds=20)
    assert board(jonas).id != first.id
    assert board(jonas).pinned
    assert "Curie (12) until 16:00" in board(jonas).text


async def test_a_board_that_may_not_be_pinned_says_so_once_and_to_one(
    mara: Visitor, jonas: Visitor, stage: Stage
) -> None:
    """It stands unpinned, whoever put it up hears why, and it is pinned once that is allowed."""
    let_pin(stage, allowed=False)
    await mara.mentions("board here")
    await stage.passes(seconds=1)
    await stage.passes(seconds=1)
    assert not board(jonas).pinned
    assert len(told(mara, "I may not pin messages there")) == 1
    assert told(jonas, "I may not pin") == []
    await booked(jonas, "atlas today 15-16")
    await stage.passes(seconds=20)
    assert "Atlas (8) until 15:00" in board(jonas).text, "it is kept up to date all the same"
    assert len(told(mara, "I may not pin messages there")) == 1
    let_pin(stage, allowed=True)
    assert "stands here already" in (await mara.mentions("board here")).text
    await stage.passes(seconds=20)
    assert board(jonas).pinned


async def test_a_channel_that_is_gone_ends_its_board(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Whoever put it up hears that it ended; nothing is tried again and again."""
    await mara.mentions("board here")
    await stage.passes(seconds=1)
    stage.simulator.slack.archive()
    stage.simulator.telegram.kick()
    await booked(jonas, "atlas today 15-16")
    await stage.passes(seconds=20)
    await stage.passes(seconds=20)
    assert len(told(mara, "I can’t write where the board should stand")) == 1
    assert await stage.count("SELECT count(*) FROM boards WHERE state = 'stands'") == 0


async def test_a_board_follows_its_group(stage: Stage) -> None:
    """A group that becomes a supergroup has another id: its board goes on there, and can be taken down there."""
    mara, jonas = Visitor(stage, MARA, "telegram"), Visitor(stage, JONAS, "telegram")
    await mara.mentions("board here")
    await stage.passes(seconds=1)
    first = board(jonas)
    new = await upgraded(stage.simulator)
    assert new != int(first.conversation)
    assert await stage.count("SELECT count(*) FROM boards WHERE conversation LIKE '-100%'") == 1
    await booked(jonas, "atlas today 15-16")
    await stage.passes(seconds=20)
    await stage.passes(seconds=20)
    assert "Atlas (8) until 15:00" in board(jonas).text
    await mara.mentions("no board here")
    await stage.passes(seconds=1)
    assert boards(jonas) == []


async def upgraded(simulator: Simulator) -> int:
    """Let the group become a supergroup, and the bot be told, and return its new id."""
    answer = await simulator.telegram.tells_of_upgrade(MARA)
    assert answer.taken
    return simulator.telegram.group


async def test_a_board_of_one_site_shows_nothing_of_another(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A site that is named is the only one on it; what not everybody may see stands on no board."""
    await mara.commands("/rules curie seen admins")
    await mara.mentions("board of berlin here")
    await stage.passes(seconds=1)
    assert "Hubble (4) until 22:00" in board(jonas).text
    assert "Curie" not in board(jonas).text
    assert await stage.count("SELECT count(*) FROM boards WHERE site_id IS NOT NULL") == 1
