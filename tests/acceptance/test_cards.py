"""The card of a booking says the same, whether it was answered, told or repainted."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from adapters.simulator.messages import Message
from adapters.simulator.people import SAMPLE_PEOPLE
from tests.acceptance.people import Stage, Visitor
from tests.stage import berlin

WITH_JONAS = "atlas tomorrow 3-5pm with @jonas"


@pytest.fixture
def priya(stage: Stage, platform: str) -> Visitor:
    """A member who lives in London, so that her cards also say her own time."""
    return Visitor(stage, SAMPLE_PEOPLE[2], platform)


@dataclass
class Wall:
    """All the messages in which one person reads the card of the same booking."""

    visitor: Visitor
    lists: list[Message]
    """Lists of bookings whose button still shows the booking, one for each comparison."""
    cards: list[Message] = field(default_factory=list)

    async def agree(self, answered: Message, *, news: str | None = None) -> Message:
        """
        Expect the answer, its repaint and a new look at the booking to be the same, and every older card to be a line.

        `news` begins the line that the answer says beside the card, with a button to undo it. Return the card.
        """
        await self.visitor.stage.passes(seconds=2)
        opened = self.lists.pop()
        shown = await self.visitor.presses(opened, opened.labels[0])
        lines = [line for line in answered.text.splitlines() if news is None or not line.startswith(news)]
        labels = tuple(label for label in answered.labels if news is None or label != "Move it back")
        assert (lines, labels) == (shown.text.splitlines(), shown.labels)
        self.cards.append(answered)
        await self.hangs_together(shown)
        return shown

    async def hangs_together(self, card: Message) -> None:
        """Expect every older card to have shrunk to one line that leads to this one."""
        await self.visitor.stage.passes(seconds=0)
        now = {message.id: message for message in self.visitor.reads()}
        older = [now[each.id] for each in self.cards if each.id != card.id]
        assert all(each.labels == () and "continued in another message" in each.text for each in older)
        assert all("\n" not in each.text for each in older)
        self.cards = [*older, card]


async def wall(visitor: Visitor, *, looks: int) -> Wall:
    """Open so many lists of the person's one booking."""
    return Wall(visitor, [await visitor.says("my bookings") for _ in range(looks)])


async def test_a_moved_card_still_says_who_comes(mara: Visitor) -> None:
    """A move changes the time on the card, and keeps the attendees there."""
    held = await mara.says(WITH_JONAS)
    await mara.presses(held, "Confirm")
    assert "With Jonas Weber" in (await mara.says("move atlas to 5pm")).text


async def test_a_repainted_card_keeps_the_readers_time(newcomer: Callable[[str, str], Visitor], stage: Stage) -> None:
    """A card that said the start in the reader's own zone still does after a repaint."""
    nina = newcomer("nina", "slack")
    held = await nina.says("atlas tomorrow 3-5pm")
    await nina.presses(held, "Confirm")
    await stage.until(berlin(24, 15, 11))
    released = [message.text for message in nina.reads() if "Released at" in message.text]
    assert released
    assert all("for you" in text for text in released)


async def test_from_the_hold_to_the_check_out_every_card_is_the_same(priya: Visitor, stage: Stage) -> None:
    """Hold, confirm, move, extend, late, check in, check out: answer and repaint agree after each of them."""
    held = await priya.says(WITH_JONAS)
    cards = await wall(priya, looks=7)
    shown = await cards.agree(held)
    assert "(14:00 for you)" in shown.text
    assert "With Jonas Weber" in shown.text
    await cards.agree(await priya.presses(shown, "Confirm"))
    await cards.agree(await priya.says("move atlas to 4pm"), news="Changed; it was")
    await cards.agree(await priya.says("make it 30 min longer"), news="Changed; it was")
    await stage.until(berlin(24, 15, 55))
    await cards.agree(await priya.says("10 min late"), news="Ten minutes more")
    checked_in = await priya.says("I'm here")
    shown = await cards.agree(checked_in)
    assert "With Jonas Weber" in shown.text
    await stage.until(berlin(24, 17))
    done = await cards.agree(await priya.presses(shown, "Done early"))
    assert "Checked out at 17:00" in done.text


async def test_a_cancelled_card_is_the_same_everywhere(priya: Visitor, stage: Stage) -> None:
    """Cancel, undo, cancel again, and the minute for taking it back passes."""
    await priya.presses(await priya.says(WITH_JONAS), "Confirm")
    cards = await wall(priya, looks=4)
    await cards.agree(await priya.says("cancel my booking tomorrow: the client is ill"))
    await cards.agree(await priya.says("undo"))
    cancelled = await cards.agree(await priya.says("cancel my booking tomorrow"))
    assert cancelled.labels == ("Undo",)
    await stage.passes(minutes=2)
    over = await cards.agree(await priya.sees_again(cancelled, "Cancelled."))
    assert over.labels == ()


async def test_a_hold_that_is_over_is_the_same_everywhere(priya: Visitor, stage: Stage) -> None:
    """One hold lapses by itself; another one is changed and dropped."""
    held = await priya.says(WITH_JONAS)
    cards = await wall(priya, looks=2)
    shown = await cards.agree(held)
    await stage.passes(minutes=6)
    over = await cards.agree(await priya.sees_again(shown, "The hold ended at 12:05"))
    assert over.labels == ("Hold again", "Book another time")
    held = await priya.says(WITH_JONAS)
    cards = await wall(priya, looks=3)
    await cards.agree(held)
    changed = await cards.agree(await priya.says("make it an hour later"))
    assert "16:00–18:00" in changed.text
    dropped = await cards.agree(await priya.presses(changed, "Drop"))
    assert "Dropped" in dropped.text


async def test_a_released_card_is_the_same_everywhere(mara: Visitor, priya: Visitor, stage: Stage) -> None:
    """Released, taken back, and completed by time; the holder reads what unused bookings cost."""
    await left_unused(mara, priya, stage)
    confirmed = await priya.presses(await priya.says("atlas today 3-5pm with @jonas"), "Confirm")
    cards = await wall(priya, looks=3)
    await stage.until(berlin(23, 15, 11))
    released = await cards.agree(await priya.sees_again(confirmed, "Released at 15:10"))
    assert "2 unused bookings" in released.text
    back = await cards.agree(await priya.presses(released, "Take it back"))
    await stage.until(berlin(23, 17))
    over = await cards.agree(await priya.sees_again(back, "Finished at 17:00"))
    assert over.labels == ()


async def left_unused(mara: Visitor, priya: Visitor, stage: Stage) -> None:
    """Let unused bookings count, and one pass."""
    await mara.commands("/rules house strikes 3 in 30 days, 2 days ahead")
    await priya.presses(await priya.says("atlas today 1-2pm"), "Confirm")
    await stage.until(berlin(23, 13, 11))


async def test_an_attendee_sees_the_same_card_everywhere(priya: Visitor, jonas: Visitor, stage: Stage) -> None:
    """An attendee reads whose booking it is, and is offered only what attendees may press."""
    confirmed = await priya.presses(await priya.says("atlas today 3-5pm with @jonas"), "Confirm")
    await stage.passes(seconds=1)
    invited = await jonas.sees("added you as an attendee")
    await stage.until(berlin(23, 15, 0))
    await priya.says("10 min late")
    await stage.passes(seconds=2)
    late = await jonas.sees("14:50 to 15:20")
    assert (await jonas.sees_again(invited, "another message")).labels == ()
    assert "For Priya Nair" in late.text
    assert late.labels == ("I’m here", "Can’t come", "Door code")
    checked_in = await jonas.presses(late, "I’m here")
    assert checked_in.labels == ("Door code",)
    await stage.passes(seconds=2)
    assert "Done early" in (await priya.sees("Checked in")).labels
    assert (await priya.sees_again(confirmed, "another message")).labels == ()
    assert [each.id for each in jonas.reads() if "Checked in until" in each.text] == [checked_in.id]
    await stage.until(berlin(23, 17))
    assert (await jonas.sees_again(checked_in, "Finished")).labels == ()


async def test_cards_of_one_booking_on_two_platforms_are_all_repainted(
    priya: Visitor, jonas: Visitor, stage: Stage
) -> None:
    """Who cancels on the other platform changes an attendee's card where that stands; nothing waits or fails."""
    await priya.presses(await priya.says("atlas today 3-5pm with @jonas"), "Confirm")
    await stage.passes(seconds=1)
    invited = await jonas.sees("added you as an attendee")
    elsewhere = Visitor(stage, priya.person, "telegram" if priya.platform == "slack" else "slack")
    assert "Cancelled" in (await elsewhere.says("cancel atlas")).text
    await stage.passes(seconds=2)
    seen = await jonas.sees_again(invited, "Cancelled")
    assert "undo" not in seen.text
    assert seen.labels == ()

    await stage.passes(minutes=2)

    await jonas.sees("This was cancelled; you don’t need to come")
    assert (await jonas.sees_again(invited, "continued in another message")).labels == ()
    await stage.passes(seconds=2)
    assert await stage.count("SELECT count(*) FROM messages WHERE state = 'waiting' OR attempts > 1") == 0


async def test_an_attendee_reads_nothing_of_strikes(
    mara: Visitor, priya: Visitor, jonas: Visitor, stage: Stage
) -> None:
    """What unused bookings cost is between Bellhop and the holder."""
    await left_unused(mara, priya, stage)
    confirmed = await priya.presses(await priya.says("atlas today 3-5pm with @jonas"), "Confirm")
    await stage.passes(seconds=1)
    invited = await jonas.sees("added you as an attendee")
    await stage.until(berlin(23, 15, 11))
    assert "2 unused bookings" in (await priya.sees_again(confirmed, "Released")).text
    released = await jonas.sees_again(invited, "Released")
    assert "unused" not in released.text
    assert released.labels == ()


async def test_who_booked_it_reads_nothing_of_strikes(mara: Visitor, priya: Visitor, stage: Stage) -> None:
    """An owner who booked it for a colleague sees that it was released, and not what the colleague left unused."""
    await left_unused(mara, priya, stage)
    booked = await mara.presses(await mara.says("atlas today 3-5pm for @priya"), "Confirm")
    await stage.until(berlin(23, 15, 11))
    released = await mara.sees_again(booked, "Released")
    assert "unused" not in released.text


async def test_a_booking_for_a_colleague_is_the_same_for_both(priya: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The one who booked reads for whom it is; the holder need not be told."""
    held = await priya.says("atlas tomorrow 3-5pm for @jonas")
    confirmed = await priya.presses(held, "Confirm")
    assert "For Jonas Weber" in confirmed.text
    await stage.passes(seconds=1)
    told = await jonas.sees("booked this for you")
    cards = await wall(jonas, looks=2)
    await cards.agree(await jonas.says("move atlas to 5pm"), news="Changed; it was")
    moved = await priya.sees_again(confirmed, "17:00")
    assert "For Jonas Weber" in moved.text
    assert "(16:00 for you)" in moved.text
    await cards.agree(await jonas.says("cancel atlas"))
    assert (await jonas.sees_again(told, "another message")).labels == ()


@pytest.mark.parametrize(("label", "said"), [("Approve", "Approved for Priya"), ("Decline…", "Declined for Priya")])
async def test_every_approver_sees_what_became_of_it(
    mara: Visitor, jonas: Visitor, priya: Visitor, stage: Stage, label: str, said: str
) -> None:
    """One approver decides; the card of the other one, and the holder's, say so."""
    await mara.commands("/groups desk add @jonas")
    await mara.commands("/rules atlas approvers desk, admins")
    held = await priya.says(WITH_JONAS.replace("jonas", "mara"))
    waiting = await priya.presses(held, "Ask for it")
    cards = await wall(priya, looks=2)
    shown = await cards.agree(waiting)
    asked, also_asked = [await each.sees("would like to book this", button=label) for each in (mara, jonas)]
    # The card that she attends herself does not name her.
    assert (asked.text, asked.labels) == (also_asked.text.replace("With Mara Lindt\n", ""), also_asked.labels)
    pressed = await mara.presses(asked, label)
    if label == "Decline…":
        await mara.presses(pressed, "Without a reason")
    decided = await mara.sees_again(asked, said)
    await stage.passes(seconds=2)
    other = await jonas.sees_again(also_asked, said)
    # Only who declined is told how to add the reason.
    assert other.text.replace("With Mara Lindt\n", "") == decided.text.partition("\nTo tell Priya")[0]
    assert other.labels == decided.labels
    answered = await priya.sees("Approved by Mara Lindt" if label == "Approve" else "Declined by Mara Lindt")
    assert (await priya.sees_again(shown, "another message")).labels == ()
    assert answered.labels


async def test_a_request_that_nobody_decides_says_so_everywhere(
    mara: Visitor, jonas: Visitor, priya: Visitor, stage: Stage
) -> None:
    """At its start it lapses, on the holder's cards and on those of both approvers."""
    await mara.commands("/groups desk add @jonas")
    await mara.commands("/rules atlas approvers desk, admins")
    waiting = await priya.presses(await priya.says("atlas today 3-5pm"), "Ask for it")
    cards = await wall(priya, looks=1)
    await stage.passes(seconds=3)
    asked = [await each.sees("would like to book this", button="Approve") for each in (mara, jonas)]
    await stage.until(berlin(23, 15))
    await cards.agree(await priya.sees_again(waiting, "Nobody approved it in time"))
    first, second = [
        await each.sees_again(message, "not booked for Priya")
        for each, message in zip((mara, jonas), asked, strict=True)
    ]
    assert (first.text, first.labels) == (second.text, second.labels)
    assert first.labels == ()


async def test_a_booking_that_a_blackout_cancels_says_so_everywhere(mara: Visitor, priya: Visitor) -> None:
    """The holder's cards say why, whichever way they are read."""
    confirmed = await priya.presses(await priya.says("atlas tomorrow 3-5pm"), "Confirm")
    preview = await mara.commands("/blackout atlas tomorrow 2-6pm: cleaning")
    await mara.presses(preview, "Cancel them and close")
    await mara.stage.passes(seconds=2)
    assert (await priya.sees_again(confirmed, "another message")).labels == ()
    told = await priya.sees("was cancelled", "cleaning")
    assert told.labels == ("Book another time",)
