"""What words are about: a reply, the card that was shown last, an edited message; told on both platforms."""

import pytest

from adapters.simulator.messages import Message
from adapters.simulator.simulator import SAMPLE_PEOPLE
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked
from tests.stage import berlin

CONFIRMED = "SELECT count(*) FROM bookings WHERE status = 'confirmed'"
HELD = "SELECT count(*) FROM bookings WHERE status = 'held'"


@pytest.mark.parametrize("words", ["cancel it", "please cancel that one", "can you cancel the booking?"])
async def test_it_is_the_booking_just_made(mara: Visitor, stage: Stage, words: str) -> None:
    """Of several bookings, the one that was confirmed just now is cancelled."""
    await booked(mara, "curie tomorrow 9-10")
    await booked(mara, "atlas tomorrow 3-5pm")
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in (await mara.says(words)).text
    assert await stage.count(CONFIRMED) == 1


async def test_my_booking_may_be_any(mara: Visitor, stage: Stage) -> None:
    """Who says "my booking" and has two is asked, as nothing says that the last one is meant."""
    await booked(mara, "curie tomorrow 9-10")
    await booked(mara, "atlas tomorrow 3-5pm")
    assert "Which one do you want to cancel?" in (await mara.says("cancel my booking")).text
    assert await stage.count(CONFIRMED) == 2


async def test_the_later_one_is_of_the_two_that_one_has(mara: Visitor, stage: Stage) -> None:
    """By its time, whichever was shown last; "my 9 o'clock" is told by its clock; of three it is asked."""
    await booked(mara, "atlas tomorrow 3-5pm")
    await booked(mara, "curie tomorrow 9-10")
    assert "Curie · Tue 24 Nov, 09:30–10:30" in (await mara.says("push my 9 o'clock back half an hour")).text
    assert "Curie · Tue 24 Nov, 11:00–12:00" in (await mara.says("move the earlier one to 11")).text
    assert "Atlas · Tue 24 Nov, 16:00–18:00" in (await mara.says("move the later one to 4")).text
    await booked(mara, "hubble friday 9-10")
    assert "Do you want to cancel" in (await mara.says("cancel the later one")).text
    assert await stage.count(CONFIRMED) == len(("atlas", "curie", "hubble"))


async def test_a_reply_means_the_card_that_it_replies_to(mara: Visitor, stage: Stage) -> None:
    """It wins over the card that was shown last, and over the words "my booking"."""
    first = await booked(mara, "curie tomorrow 9-10")
    await booked(mara, "atlas tomorrow 3-5pm")
    moved = await mara.replies(first, "move it to friday")
    assert "Curie · Fri 27 Nov, 09:00–10:00" in moved.text
    assert "Curie" in (await mara.replies(moved, "cancel my booking")).text
    assert await stage.count(CONFIRMED) == 1


async def test_it_lasts(mara: Visitor, stage: Stage) -> None:
    """Hours later, the card that was shown last is still what is meant."""
    await booked(mara, "hubble on friday 9-10")
    await booked(mara, "atlas tomorrow 3-5pm")
    await stage.passes(hours=5)
    assert "Atlas · Tue 1 Dec, 15:00–17:00" in (await mara.says("same time next week")).text


async def test_the_reminder_is_a_card_too(mara: Visitor, stage: Stage) -> None:
    """At the check-in prompt, "the same time next week" is seven days from that booking."""
    await booked(mara, "atlas tomorrow 3-5pm")
    await booked(mara, "hubble on friday 9-10")
    await stage.until(berlin(24, 14, 50))
    await mara.sees("Door code")
    assert "Atlas · Tue 1 Dec, 15:00–17:00" in (await mara.says("same time next week")).text


async def test_next_week_is_seven_days_from_that_card(mara: Visitor) -> None:
    """Whatever week it is by the calendar."""
    await booked(mara, "atlas on 10 december 3-5pm")
    assert "Atlas · Thu 17 Dec, 15:00–17:00" in (await mara.says("same time next week")).text


async def test_an_edited_message_moves_its_hold(mara: Visitor, stage: Stage) -> None:
    """The same card shows the new time, and nothing else is said."""
    card = await mara.says("atlas tomorrow 3-5pm")
    before = len(mara.reads())
    await mara.edits("atlas tomorrow 3-5pm", "curie tomorrow 4-5pm")
    await stage.passes(seconds=3)
    changed = await mara.sees_again(card, "Curie · Tue 24 Nov, 16:00–17:00")
    assert "Held for you" in changed.text
    assert len(mara.reads()) == before
    assert await stage.count(HELD) == 1


async def test_an_edited_message_names_its_hold(mara: Visitor, stage: Stage) -> None:
    """What it is for and who comes change as well."""
    card = await mara.says("atlas tomorrow 3-5pm budget review")
    await mara.edits("atlas tomorrow 3-5pm budget review", "atlas tomorrow 3-5pm board prep with @jonas")
    await stage.passes(seconds=3)
    assert "Jonas Weber" in (await mara.sees_again(card, "board prep")).text


async def test_an_edited_mention_moves_its_hold(stage: Stage) -> None:
    """In a channel it is a mention like any other."""
    mara = Visitor(stage, SAMPLE_PEOPLE[0], "slack")
    await mara.mentions("curie tomorrow 3-5pm")
    await mara.edits("@bellhop curie tomorrow 3-5pm", "curie tomorrow 4-5pm")
    await stage.bellhop.reception.quiet()
    assert await stage.count("SELECT count(*) FROM bookings WHERE ends - starts = interval '1 hour'") == 1
    assert await stage.count(HELD) == 1


async def test_an_edited_message_moves_no_booking(mara: Visitor, stage: Stage) -> None:
    """What is confirmed stays, and the move is a button."""
    await booked(mara, "atlas tomorrow 3-5pm")
    told = await mara.edited("atlas tomorrow 3-5pm", "atlas tomorrow 4-6pm")
    assert "booked already" in told.text
    assert await stage.count("SELECT max(version) FROM bookings") == 2
    moved = await mara.presses(told, told.labels[0])
    assert "Atlas · Tue 24 Nov, 16:00–18:00" in moved.text


async def test_an_edited_slip_is_read_again(mara: Visitor) -> None:
    """A message that led to nothing is a wish once it is one."""
    await mara.says("jupiter tomorrow 3-5pm")
    assert "Atlas · Tue 24 Nov" in (await mara.edited("jupiter tomorrow 3-5pm", "atlas tomorrow 3-5pm")).text


async def test_edited_talk_does_nothing(mara: Visitor, stage: Stage) -> None:
    """Nor does an edit of a message that was an act."""
    await booked(mara, "atlas tomorrow 3-5pm")
    # A reaction is all that it is answered with.
    await mara.tries("lovely weather")
    await stage.bellhop.reception.quiet()
    before = len(mara.reads())
    await mara.edits("lovely weather", "lovely weather today")
    await mara.edits("lovely weather today", "cancel it")
    await stage.bellhop.reception.quiet()
    assert len(mara.reads()) == before
    assert await stage.count(CONFIRMED) == 1


async def test_a_caption_is_read(mara: Visitor) -> None:
    """Words below a picture are words."""
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in (await mara.attaches("photo", "atlas tomorrow 3-5pm")).text


@pytest.mark.parametrize("what", ["voice", "sticker", "photo", "location", "contact", "poll"])
async def test_what_has_no_words_is_answered_in_one_line(jonas: Visitor, what: str) -> None:
    """It says what is read. A photo means something only from who runs a thing."""
    told: Message = await jonas.attaches(what, "")
    assert "I only read text" in told.text


@pytest.mark.parametrize(
    "words", ["book the same for next week too", "same again next tuesday", "the same in atlas on 1 december please"]
)
async def test_the_same_once_more(mara: Visitor, stage: Stage, words: str) -> None:
    """It is held beside what was booked."""
    await booked(mara, "atlas tomorrow 3-5pm")
    assert "Atlas · Tue 1 Dec, 15:00–17:00" in (await mara.says(words)).text
    assert await stage.count(CONFIRMED) == 1


async def test_and_another_one(mara: Visitor, stage: Stage) -> None:
    """What is named next is wanted at the same time."""
    await booked(mara, "atlas tomorrow 3-5pm")
    assert "Hubble · Tue 24 Nov, 15:00–17:00" in (await mara.says("and hubble?")).text
    await stage.passes(minutes=11)
    assert "Curie – when?" in (await mara.says("and curie?")).text


async def test_the_same_as_which(jonas: Visitor, stage: Stage) -> None:
    """Where nothing was shown, each of the next bookings is a button; where there is none, that is said."""
    assert "you have none coming up" in (await jonas.says("same time next week")).text
    elsewhere = Visitor(stage, jonas.person, "telegram" if jonas.platform == "slack" else "slack")
    await booked(elsewhere, "atlas tomorrow 3-5pm")
    which = await jonas.says("same time next week")
    assert which.text == "Same as which?"
    held = await jonas.presses(which, which.labels[0])
    assert "Atlas · Tue 1 Dec, 15:00–17:00" in held.text


async def test_it_is_over(mara: Visitor, stage: Stage) -> None:
    """What was cancelled is shown as it is now, and no other booking is touched."""
    await booked(mara, "curie tomorrow 9-10")
    await booked(mara, "atlas tomorrow 3-5pm")
    await mara.says("cancel it")
    assert "Atlas" in (await mara.says("cancel it")).text
    assert await stage.count(CONFIRMED) == 1


async def test_an_overdue_reminder_is_dropped_for_the_prompt(mara: Visitor, stage: Stage) -> None:
    """After an outage there is one message, with what is true by then."""
    await booked(mara, "atlas tomorrow 3-5pm")
    await stage.until(berlin(24, 14, 40))
    before = {message.id for message in mara.reads()}
    await stage.stop()
    await stage.nobody_for(minutes=25)
    await stage.start()
    await stage.passes(seconds=1)
    await mara.sees("Door code")
    new = [message.text for message in mara.reads() if message.id not in before and "Atlas at 15:00" in message.text]
    assert len(new) == 1
    assert "in 15 min" not in new[0]


async def test_a_reply_to_a_card_that_has_shrunk_means_its_booking(mara: Visitor, stage: Stage) -> None:
    """Telegram says what it read, and Slack does not: there it is asked, and no other booking is taken for it."""
    first = await booked(mara, "atlas tomorrow 3-5pm")
    await stage.until(berlin(24, 14, 50))
    await mara.sees("Door code")
    await mara.sees_again(first, "continued in another message")
    await booked(mara, "hubble on friday 9-10")
    told = await mara.replies(first, "cancel it")
    assert ("Which one" if mara.platform == "slack" else "Atlas") in told.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed' AND starts > '2026-11-26'") == 1
